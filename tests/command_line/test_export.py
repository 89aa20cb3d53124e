"""Exporting from the command line."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import onnxruntime
import pytest

from engine.presets import LENET5
from tests.helpers.command_line import Run, assert_refused, objects


@pytest.mark.parametrize("more", [(), ("--out", "-")], ids=["without", "dash"])
def test_texts_are_printed_where_no_file_is_named(run: Run, more: tuple[str, ...]) -> None:
    result = run("export", "lenet5", "--format", "summary", *more)
    assert result.returncode == 0, result
    assert result.stderr == ""
    assert "61,706 parameters" in result.stdout


def test_a_source_comes_with_its_weights_and_answers_as_the_project_does(
    run: Run, trained: Path, pictures: Path, tmp_path: Path
) -> None:
    result = run("export", trained, "--format", "python", "--out", "own.py")
    assert result.returncode == 0, result
    assert result.stdout == "Wrote own.py and own.safetensors.\n"
    assert result.stderr == ""
    ast.parse((tmp_path / "own.py").read_text("utf-8"))
    good = pictures / "a good one.png"
    answers = [run("inspect", file, "--image", good) for file in (trained, "own.py")]
    first, second = (objects(answer.stdout)[0]["probabilities"] for answer in answers)
    assert second == pytest.approx(first, abs=1e-6)


def test_an_untrained_preset_is_exported_with_a_word_on_what_is_missing(
    run: Run, tmp_path: Path
) -> None:
    result = run("export", "cifar-small", "--format", "onnx", "--out", "own.onnx")
    assert result.returncode == 0, result
    assert result.stdout == "Wrote own.onnx.\n"
    assert "no trained weights" in result.stderr
    assert "not on this machine" in result.stderr
    session = onnxruntime.InferenceSession(tmp_path / "own.onnx")
    classes = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
    assert len(classes) == 10


@pytest.mark.parametrize(
    ("format", "begins"), [("svg", b"<"), ("png", b"\x89PNG"), ("pdf", b"%PDF"), ("csv", b"layer")]
)
def test_pictures_and_tables_are_written(
    run: Run, tmp_path: Path, format: str, begins: bytes
) -> None:
    result = run("export", LENET5.name, "--format", format, "--out", f"net.{format}")
    assert result.returncode == 0, result
    assert (tmp_path / f"net.{format}").read_bytes().startswith(begins)


def test_weights_of_something_else_are_never_replaced(
    run: Run, tmp_path: Path, trained: Path
) -> None:
    foreign = tmp_path / "other.safetensors"
    foreign.write_bytes(b"somebody's")
    result = run("export", trained, "--format", "python", "--out", "other.py")
    assert result.returncode == 2
    assert "would replace" in result.stderr
    assert foreign.read_bytes() == b"somebody's"
    assert not (tmp_path / "other.py").exists()


def test_a_picture_is_drawn_as_volumes_or_as_a_strip_of_cards(run: Run) -> None:
    drawn = {
        kind: run("export", LENET5.name, "--format", "svg", "--kind", kind).stdout
        for kind in ("volumes", "strip")
    }
    assert all(text.startswith("<") and "16×10×10" in text for text in drawn.values())
    assert "2,416 parameters" in drawn["strip"]
    assert "2,416 parameters" not in drawn["volumes"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["lenet5"], ["--format"]),
        (["--format", "csv"], ["WHAT"]),
        (["lenet6", "--format", "csv"], ["lenet6"]),
        (["lenet5", "--format", "docx"], ["docx", "python"]),
        (["lenet5", "--format", "onnx"], ["--out"]),
        (["lenet5", "--format", "pdf", "--out", "-"], ["--out"]),
        (["lenet5", "--format", "csv", "--out", "no/such/place.csv"], ["no/such/place", "make it"]),
        (["lenet5", "--format", "python", "--out", "."], ["folder"]),
        (["other.py", "--format", "csv"], ["other.py", "exported"]),
        (["model.pt", "--format", "csv"], ["model.pt", "pickle", "any code"]),
        (["nowhere.convoscope", "--format", "python"], ["nowhere.convoscope"]),
        (["unknown.convoscope", "--format", "csv"], ["pictures-of-mine", "train"]),
    ],
    ids=lambda value: " ".join(value) if value and isinstance(value[0], str) else None,
)
def test_what_cannot_be_exported_is_refused_in_a_sentence(
    refuse: Run, tmp_path: Path, arguments: list[str], words: list[str]
) -> None:
    from engine import project
    from engine.project import Project

    (tmp_path / "other.py").write_text("print('hello')")
    (tmp_path / "model.pt").write_bytes(b"\x80\x02}.")
    design = Project(LENET5.network, LENET5.recipe, "pictures-of-mine")
    project.save(design, tmp_path / "unknown.convoscope")
    assert_refused(refuse("export", *arguments), *words)
