"""Convoscope's door: opens the window, or carries out a command without one."""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.lessons import SUFFIX

if TYPE_CHECKING:
    from engine.drawing import Picture
    from engine.project import Project

INTERRUPTED = 130
COMMANDS = ("train", "inspect", "data", "demo", "export")
LEARN = "learn"


def main() -> int:
    """Do what the command line asks and return the exit code."""
    code = INTERRUPTED
    with suppress(KeyboardInterrupt):
        code = _run(sys.argv[1:])
    if code == INTERRUPTED:
        # Pressed again, it would break off the way out.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    return code


def _run(arguments: list[str]) -> int:
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        # Neither half loads the other's libraries: typer here, Qt there.
        from engine.headless.commands import run

        return run(arguments, _draw_window, _draw_picture)
    return _open_window(arguments)


def _open_window(arguments: list[str]) -> int:
    learn, word = arguments[:1] == [LEARN], ", ".join((*COMMANDS, LEARN))
    files = arguments[1:] if learn else arguments
    if len(files) > 1 and learn:
        return _refuse("A window opens one lesson at most: see `main.py --help`.")
    if len(files) > 1:
        return _refuse(
            f"“{files[0]}” is not one of the commands {word}, and a "
            "window opens one project file at most: see `main.py --help`."
        )
    path = Path(files[0]) if files else None
    refused = "" if path is None else _why_not(path)
    if refused and learn:
        return _refuse(f"{refused}: give the file of a lesson (*{SUFFIX}), or none.")
    if refused:
        return _refuse(f"{refused}: give a project file, or one of the commands {word}.")
    learn = learn or (path is not None and path.suffix.lower() == SUFFIX)
    refused = _why_no_lesson(path) if learn and path is not None else ""
    if refused:
        return _refuse(refused)
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        # Qt would end the program without a word that helps.
        return _refuse("There is no display to open a window on: try `python main.py demo`.")
    from gui.app import run

    return run(path, learn=learn)


def _why_not(path: Path) -> str:
    """Return why ``path`` is no file that could be opened; nothing where it is one."""
    try:
        return "" if path.is_file() else f"There is no file {path}"
    except OSError as error:  # a name that is too long, a folder that may not be opened
        return f"{path} can't be opened ({error.strerror})"


def _why_no_lesson(path: Path) -> str:
    """Return why the lesson in a file can't be shown; nothing where it can."""
    from engine.lessons.faults import LessonError
    from engine.lessons.reading import read_file

    try:
        read_file(path)
    except LessonError as error:
        sentence = str(error)
        return f"{path} can't be opened as a lesson. {sentence}"
    return ""


def _draw_window(project: "Project", folder: Path) -> list[Path]:
    from engine.headless.language import language
    from gui.pictures import window_pictures

    return window_pictures(project, folder, language=language(os.environ))


def _draw_picture(picture: "Picture", format: Literal["png", "pdf"]) -> bytes:
    from engine.drawing.colours import LIGHT
    from gui.export_picture import as_bytes

    return as_bytes(picture, format, LIGHT)


def _refuse(sentence: str) -> int:
    from engine.headless.language import speech

    print(speech()(sentence).encode("utf-8", "backslashreplace").decode(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
