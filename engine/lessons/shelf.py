"""The shelf: the lessons that ship with the program, in the language that is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.lessons import SUFFIX
from engine.lessons.faults import LessonError
from engine.lessons.lesson import Lesson
from engine.lessons.reading import read_file

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "lessons"
ENGLISH = "en"


@dataclass(frozen=True)
class Shelf:
    """The lessons in their order, and a sentence for every file that can't be read."""

    lessons: tuple[Lesson, ...]
    problems: tuple[str, ...] = ()

    def find(self, id: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.id == id), None)


def shelf(language: str = ENGLISH, folder: Path = FOLDER) -> Shelf:
    """Read all lessons in ``language`` (``zh_CN``); those it lacks in English."""
    lessons, problems = [], []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            lessons.append(lesson(path.stem, language, folder))
        except LessonError as error:
            problems.append(f"{path.name}: {error}")
    lessons.sort(key=lambda one: (one.order == 0, one.order, one.title))
    return Shelf(tuple(lessons), tuple(problems))


def id_of(path: Path, folder: Path = FOLDER) -> str:
    """Return the id of the lesson of the shelf that a file is, in whatever language; empty for
    another file.
    """
    try:
        place = path.resolve().relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return ""
    # Those of another language stand in a folder of their own, under the same name.
    known = path.suffix == SUFFIX and len(place.parts) <= 2 and (folder / place.name).is_file()
    return place.stem if known else ""


def lesson(id: str, language: str = ENGLISH, folder: Path = FOLDER) -> Lesson:
    """Read one lesson of the shelf; in English where ``language`` lacks it. Raises LessonError."""
    spoken = folder / language / f"{id}{SUFFIX}"
    path = spoken if language != ENGLISH and spoken.is_file() else folder / f"{id}{SUFFIX}"
    return read_file(path, id)
