"""Exporting from the File menu, and opening what was exported."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.project import Trained
from gui.app import Program
from gui.services.messages import Message
from tests.helpers.window import wait_until

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))
Choose = Callable[..., None]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Let the next file dialogs answer with a file."""

    def answer(path: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_more: (str(path), ""))

    return answer


@pytest.fixture
def said(program: Program) -> list[Message]:
    """What the window tells from now on."""
    told: list[Message] = []
    program.messages.posted.connect(told.append)
    return told


def command(program: Program, text: str) -> QAction:
    """Return the command of a menu, as Ctrl+K finds it."""
    (found,) = [a for a in program.window.findChildren(QAction) if a.text() == text]
    return found


def trained(program: Program) -> Trained:
    document = program.document
    weights = build(document.network, GREY.shape, 10, seed=5).weights()
    left = Trained(document.network, GREY, document.design.classes, weights, None)
    document.add_trained(left)
    return left


def test_a_trained_design_is_exported_as_source_and_opens_again(
    program: Program, choose: Choose, said: list[Message], tmp_path: Path
) -> None:
    program.document.edit(program.document.network.ids[0], "kernels", 9)
    left, design = trained(program), program.document.design
    choose(tmp_path / "mine")
    command(program, "PyTorch source…").trigger()
    wait_until(lambda: said, "it is exported", 60)
    assert said[0].kind == "note"
    assert str(tmp_path / "mine.py") in said[0].sentence
    assert "mine.safetensors" in said[0].sentence
    ast.parse((tmp_path / "mine.py").read_text("utf-8"))

    program.document.undo()
    program.files.save(tmp_path / "kept.convoscope")
    wait_until(lambda: not program.files.modified, "all is saved")
    choose(tmp_path / "mine.py")
    command(program, "Open…").trigger()
    wait_until(lambda: program.document.design == design, "the source is open")
    assert program.document.trained is not None
    for name, tensor in left.weights.items():
        assert torch.equal(program.document.trained.weights[name], tensor)
    assert program.files.path is None, "saving would overwrite the source"


def test_a_design_without_weights_is_exported_with_a_word_on_that(
    program: Program, choose: Choose, said: list[Message], tmp_path: Path
) -> None:
    choose(tmp_path / "mine.onnx")
    command(program, "ONNX…").trigger()
    wait_until(lambda: said, "it is exported", 60)
    assert "without trained weights" in said[0].sentence
    assert (tmp_path / "mine.onnx").stat().st_size > 200_000


@pytest.mark.parametrize(
    ("text", "name", "begins"),
    [
        ("Summary…", "table.txt", "─"),
        ("Summary for a spreadsheet…", "table.csv", "layer,kind"),
    ],
)
def test_the_summary_is_written_as_text_and_as_a_table(
    program: Program,
    choose: Choose,
    said: list[Message],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    name: str,
    begins: str,
) -> None:
    choose(tmp_path / "table")
    command(program, text).trigger()
    wait_until(lambda: said, "it is written")
    assert (tmp_path / name).read_text("utf-8").startswith(begins)
    # The dialog knows only what was typed: it is asked again with the name that is there.
    suggested: list[str] = []
    answers = iter([str(tmp_path / "table"), ""])

    def ask(_parent: QWidget, _title: str, suggestion: str, _filters: str) -> tuple[str, str]:
        suggested.append(suggestion)
        return next(answers), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    command(program, text).trigger()
    assert suggested[1:] == [str(tmp_path / name)]
    assert len(said) == 1


def test_weights_of_something_else_are_not_replaced_by_an_export_beside_them(
    program: Program, choose: Choose, said: list[Message], tmp_path: Path
) -> None:
    trained(program)
    theirs = tmp_path / "mine.safetensors"
    theirs.write_bytes(b"of another program")
    choose(tmp_path / "mine.py")
    command(program, "PyTorch source…").trigger()
    wait_until(lambda: said, "it is refused", 60)
    assert "mine.safetensors, which was not exported with mine.py" in said[0].sentence
    assert said[0].sentence.endswith("Choose another name, or move that file away.")
    assert theirs.read_bytes() == b"of another program"
    assert not (tmp_path / "mine.py").exists()
    theirs.unlink()
    for count in (2, 3):  # the second time over its own
        command(program, "PyTorch source…").trigger()
        wait_until(lambda n=count: len(said) == n, "it is exported", 60)
        assert "with its weights beside it" in said[-1].sentence


def test_the_summary_is_copied_for_pasting(program: Program, said: list[Message]) -> None:
    command(program, "Copy summary").trigger()
    assert "61,706 parameters" in QGuiApplication.clipboard().text()
    field = QPlainTextEdit()
    field.paste()
    assert "conv1" in field.toPlainText()
    field.deleteLater()
    assert said[0].kind == "note"


def test_what_cannot_be_exported_is_told_in_a_sentence(
    program: Program, choose: Choose, said: list[Message], tmp_path: Path
) -> None:
    choose(tmp_path / "no such folder" / "mine.py")
    command(program, "PyTorch source…").trigger()
    wait_until(lambda: said, "it is refused", 60)
    assert said[0].kind == "error", said[0].sentence
    assert "can't be written" in said[0].sentence

    program.document.edit(program.document.network.ids[2], "kernel", (40, 40))
    choose(tmp_path / "mine.py")
    command(program, "PyTorch source…").trigger()
    wait_until(lambda: len(said) > 1, "it is refused", 60)
    assert said[1].kind == "error", said[1].sentence
    assert "can't be exported yet" in said[1].sentence
    assert not (tmp_path / "mine.py").exists()


def test_a_pickled_model_is_refused_with_the_reason(
    program: Program, choose: Choose, said: list[Message], tmp_path: Path
) -> None:
    torch.save(torch.nn.Sequential(torch.nn.ReLU()), tmp_path / "model.pt")
    before = program.document.design
    choose(tmp_path / "model.pt")
    command(program, "Open…").trigger()
    wait_until(lambda: said, "it is refused")
    assert said[0].kind == "error"
    assert "pickle" in said[0].sentence
    assert program.document.design is before


def test_a_dialog_that_is_closed_exports_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch, said: list[Message]
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: ("", ""))
    for text in ("PyTorch source…", "ONNX…", "Summary…"):
        command(program, text).trigger()
    assert said == []
