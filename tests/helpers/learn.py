"""Go through lessons as a person does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLabel, QMessageBox

from gui.app import Program
from gui.desk import LEARN
from gui.learn.card import LessonCard
from gui.learn.live import Live
from tests.helpers.window import by_name, click, click_name, wait_until

LESSON = """# As few as you can

Read digits with few numbers.

```lesson
locked = ["epochs"]
```

## Think

```question
ask = "What makes it smaller?"
answers = ["More epochs", "More pooling"]
right = 2
why = "Fewer cells come into the last block."
```

## Do it

```check
accuracy = { at_least = 0.6 }
parameters = { at_most = 1000 }
```

```do
words = "Change it"
workspace = "design"
block = "pooling"
```
"""
"""A teacher's lesson."""


def open_card(program: Program, title: str) -> Live:
    """Open a lesson by its card; return what stands in the centre."""
    program.window.show_workspace(LEARN)
    click(by_name(program.window, title, LessonCard))
    return live_of(program)


def live_of(program: Program) -> Live:
    [live] = [live for live in program.window.findChildren(Live) if live.isVisible()]
    return live


def step_on(program: Program) -> None:
    """Go to the next step."""
    click_name(program.window, "Next")


def drop_file(program: Program, path: Path) -> None:
    from tests.helpers.window import drop

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(program.window, mime)


def said(program: Program) -> set[str]:
    """Return the words of all labels that can be seen."""
    labels = program.window.findChildren(QLabel)
    return {label.text() for label in labels if label.isVisible()}


def answer_question(program: Program, button: QMessageBox.StandardButton) -> None:
    """Answer the question that stands over the window."""

    def shown() -> list[QMessageBox]:
        return [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]

    wait_until(shown, "the window asks")
    click(shown()[0].button(button))
