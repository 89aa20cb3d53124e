"""What is asked before a design is left."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from engine.blocks import Flatten
from gui.app import Program
from tests.helpers.window import click


def test_a_newer_question_takes_the_place_of_an_unanswered_one(program: Program) -> None:
    program.document.insert(0, Flatten())
    answered: list[str] = []
    program.desk.guard(lambda: answered.append("first"))
    program.desk.guard(lambda: answered.append("second"))
    (box,) = (b for b in program.window.findChildren(QMessageBox) if b.isVisible())
    click(box.button(QMessageBox.StandardButton.Discard))
    assert answered == ["second"]
