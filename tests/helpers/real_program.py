"""The program in a process of its own, worked from a test line by line, and killed.

Run as a module, this is that process: ``gui.app.run`` itself, with an ear for the test's words.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class RealProgram:
    """Start ``main.py``'s window; ``press`` keys, ``click`` buttons, ask for its ``state``."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.real_program", *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> RealProgram:
        return self

    def __exit__(self, *_error: object) -> None:
        self.kill()

    def press(self, keys: str) -> None:
        """Press keys such as ``Ctrl+D`` where the keyboard is."""
        self._ask("press", keys)

    def click(self, name: str) -> None:
        """Click the button that a screen reader calls ``name``."""
        self._ask("click", name)

    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = self._ask("state", "")
        return state

    def wait_for(self, field: str, value: object, seconds: float = 60) -> dict[str, Any]:
        """Ask until the state has ``value``; return it whole."""
        until = time.monotonic() + seconds
        while (state := self.state())[field] != value:
            assert time.monotonic() < until, f"{field} stays {state[field]!r}, not {value!r}"
            time.sleep(0.05)
        return state

    def kill(self) -> None:
        """End the process as a crash does: nothing of it runs any more."""
        self._process.kill()
        self._end()

    def leave(self) -> int:
        """Ask the window to close; return the exit code."""
        self._ask("close", "")
        return self._end()

    def _end(self) -> int:
        code = self._process.wait(60)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        return code

    def _ask(self, verb: str, what: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([verb, what]), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        assert answer, "the program is gone"
        return json.loads(answer)


def main() -> None:
    """Run the program, and do what the lines say that come in."""
    from PySide6.QtCore import QObject, Qt, Signal
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QAbstractButton, QApplication

    from gui import app
    from gui.tour.overlay import TourOverlay
    from tests.helpers.window import by_name, click

    programs: list[app.Program] = []

    class Known(app.Program):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            programs.append(self)
            self._ear = Ear(self)

    class Ear(QObject):
        heard = Signal(str)

        def __init__(self, parent: QObject) -> None:
            super().__init__(parent)
            self.heard.connect(self._obey)
            threading.Thread(target=self._listen, daemon=True).start()

        def _listen(self) -> None:
            for line in sys.stdin:
                self.heard.emit(line)

        def _obey(self, line: str) -> None:
            verb, what = json.loads(line)
            window = programs[0].window
            if verb == "state":
                print(json.dumps(state_of(programs[0])), flush=True)
                return
            print("null", flush=True)
            # As somebody who knows what to do here.
            for tour in window.findChildren(TourOverlay):
                tour.end()
            window.leave_start()
            if verb == "press":
                keys = QKeySequence(what)[0]
                focused = QApplication.focusWidget() or window
                QTest.keyClick(focused, keys.key(), keys.keyboardModifiers())
            elif verb == "click":
                click(by_name(window, what, QAbstractButton))
            else:
                window.close()

    app.Program = Known  # type: ignore[misc]
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    sys.exit(app.run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))


def state_of(program: Any) -> dict[str, Any]:
    trained, design = program.document.trained, program.document.design
    digest = None
    if trained is not None:
        numbers = hashlib.sha256()
        for name, tensor in sorted(trained.weights.items()):
            numbers.update(name.encode() + tensor.numpy().tobytes())
        digest = numbers.hexdigest()
    return {
        "network": design.network.model_dump(mode="json"),
        "recipe": design.recipe.model_dump(mode="json"),
        "data": design.data,
        "trained": digest,
        "run": program.session.state,
        "steps": 0 if program.session.log is None else len(program.session.log.losses),
        "path": None if program.files.path is None else str(program.files.path),
        "modified": program.files.modified,
        "offer": program.window.recovery.sentence,
        "ready": program.data.dataset is not None and program.window.isActiveWindow(),
    }


if __name__ == "__main__":
    main()
