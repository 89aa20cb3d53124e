"""Pictures of the window, for demo and README: ``python -m gui.pictures FOLDER [LANGUAGE]``.

``LANGUAGE`` is ``zh_CN`` for the window in Chinese; without it, English.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QDeadlineTimer,
    QEventLoop,
    QMessageLogContext,
    QSettings,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QTabWidget

from engine.headless.demo import demo
from engine.project import Project
from gui import theme
from gui.app import Program
from gui.language import ENGLISH
from gui.services.files import document_of
from gui.settings import Settings

NAMES = ("design", "train", "inspect")
TRAIN, INSPECT, TEACH = 1, 2, 3
PAGES = {
    TRAIN: ("layers", "results", "replay", "runs"),
    INSPECT: ("layer", "unit", "why", "where", "points", "what-if"),
}
"""What stands behind the first page of a workspace, in the order of its tabs."""
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def window_pictures(
    project: Project,
    folder: Path,
    schemes: tuple[str, ...] = ("light",),
    *,
    pages: bool = False,
    language: str = ENGLISH,
) -> list[Path]:
    """Draw every workspace with ``project`` open, and write one PNG each; return their paths.

    With ``pages`` the network is trained once more in the window, and all that Train shows of a
    run is drawn too, every way to look inside, and what stands beside these workspaces. Needs no
    screen: where there is none, the window is drawn into memory.
    """
    if sys.platform == "linux" and not (os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["convoscope"])
    assert isinstance(application, QApplication)
    theme.install(application)
    with _without_complaints(), TemporaryDirectory() as temporary:
        store = QSettings(str(Path(temporary) / "settings.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        settings.language = language
        program = Program(settings)
        program.document.open(*document_of(project))
        program.window.show()
        _wait(lambda: program.data.dataset is not None, 60)
        if pages:
            _train(program)
        written = []
        for scheme in schemes:
            for index, name in enumerate(NAMES):
                program.window.show_workspace(index)
                written.append(_picture(program, name, scheme, folder))
            if pages:
                written += _pages(program, scheme, folder)
        program.leave()
    return written


@contextmanager
def _without_complaints() -> Iterator[None]:
    """Keep quiet what the platform without a screen says of every window; let the rest through."""

    def handle(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            print(message, file=sys.stderr)

    previous = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)


def _train(program: Program) -> None:
    program.window.show_workspace(TRAIN)
    program.desk.actions.train.trigger()
    _wait(lambda: program.session.state == "idle", 300)


def _pages(program: Program, scheme: str, folder: Path) -> Iterator[Path]:
    for workspace, names in PAGES.items():
        program.window.show_workspace(workspace)
        (tabs,) = (t for t in program.window.findChildren(QTabWidget) if t.isVisible())
        for index, name in enumerate(names, 1):
            tabs.setCurrentIndex(index)
            yield _picture(program, name, scheme, folder)
        tabs.setCurrentIndex(0)
    program.window.show_workspace(TEACH)
    yield _picture(program, "teach", scheme, folder)
    learn = program.desk.learn
    for lesson in learn.shelf.lessons:
        learn.open(lesson.id)
        yield _picture(program, f"learn-{lesson.id}", scheme, folder)
    learn.show_all()
    yield _picture(program, "learn", scheme, folder)
    program.demos.show()
    yield _picture(program, "start", scheme, folder)


def _picture(program: Program, name: str, scheme: str, folder: Path) -> Path:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, SCHEMES[scheme])
    # Nothing says when a workspace has finished drawing: maps come from a thread.
    _wait(lambda: False, 2.0)
    suffix = "" if scheme == "light" else f"-{scheme}"
    path = folder / f"window-{name}{suffix}.png"
    if not program.window.grab().save(str(path)):
        raise OSError(f"The picture {path} can't be written.")
    return path


def _wait(ready: Callable[[], bool], seconds: float) -> None:
    deadline = QDeadlineTimer(int(seconds * 1000))
    while not ready() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.005)


def main() -> None:
    """Run the demo somewhere else, and write its window in both schemes into FOLDER."""
    folder = Path(sys.argv[1])
    language = sys.argv[2] if len(sys.argv) > 2 else ENGLISH
    folder.mkdir(parents=True, exist_ok=True)
    schemes = tuple(SCHEMES)
    with TemporaryDirectory() as elsewhere:
        # The person's own runs are none of the README's.
        os.environ["CONVOSCOPE_RUNS"] = str(Path(elsewhere) / "runs")
        demo(
            Path(elsewhere),
            lambda project, _: window_pictures(
                project, folder, schemes, pages=True, language=language
            ),
        )


if __name__ == "__main__":
    main()
