"""A design for other programs, without a window: ``main.py export``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

from engine.data import catalogue
from engine.data.dataset import DataError
from engine.data.preprocessing import Preprocessing
from engine.drawing import Kind, Layout, Picture, draw, to_svg
from engine.drawing.colours import LIGHT
from engine.export import files
from engine.export.design import Exportable, ExportError, exportable, trained_as_designed
from engine.headless.console import DONE, DrawPicture, Refused, Screen
from engine.headless.language import speech
from engine.headless.train import require_place
from engine.project import Project

Format = Literal["python", "onnx", "summary", "csv", "svg", "png", "pdf"]
PRINTED = "-"
"""The name of a file that means standard output."""


def export(
    design: Project,
    format: Format,
    out: Path | None,
    draw_picture: DrawPicture | None,
    kind: Kind = "volumes",
) -> int:
    """Write ``design`` as ``format`` to a file, or print what is text. Raises Refused, OSError.

    ``kind`` says how a picture is drawn.
    """
    if out is None or str(out) == PRINTED:
        if format in ("onnx", "png", "pdf"):
            raise Refused(f"{format.upper()} can't be printed: give a file with --out FILE.")
        print(_text(_complete(design, format), format, kind), end="")
        return DONE
    require_place(out)
    complete = _complete(design, format)
    try:
        written = _write(complete, format, out, draw_picture, kind)
    except ExportError as error:
        raise Refused(str(error)) from error
    screen = Screen()
    file, *weights = written
    screen.line(f"Wrote {file} and {weights[0]}." if weights else f"Wrote {file}.")
    if format in ("python", "onnx"):
        for remark in _remarks(complete, format):
            screen.warn(remark)
    return DONE


def _complete(design: Project, format: Format) -> Exportable:
    """Return the design with what its data say of it, where they are needed and here."""
    preprocessing: Preprocessing | None = None
    known = design.input_shape is not None or catalogue.find(design.data) is not None
    numbers = format in ("python", "onnx") and not trained_as_designed(design)
    if numbers or not known:
        try:
            dataset = catalogue.load(design.data, test_share=design.recipe.test_share)
        except DataError:
            pass
        else:
            preprocessing = dataset.preprocessing
            if design.input_shape is None:
                design = replace(design, input_shape=preprocessing.shape, classes=dataset.classes)
    try:
        return exportable(design, preprocessing)
    except ExportError as error:
        raise Refused(str(error)) from error


def _text(design: Exportable, format: Format, kind: Kind) -> str:
    if format == "svg":
        return to_svg(_picture(design, kind), LIGHT)
    assert format in ("python", "summary", "csv")
    return files.text_of(design, format)


def _picture(design: Exportable, kind: Kind) -> Picture:
    """Return the network as a picture, in the words of whoever asks for it."""
    layout = Layout(kind=kind, said=speech())
    return draw(design.network, files.report_of(design), layout, design.title)


def _write(
    design: Exportable, format: Format, out: Path, draw_picture: DrawPicture | None, kind: Kind
) -> tuple[Path, ...]:
    match format:
        case "svg":
            contents = {out: _text(design, format, kind).encode()}
        case "png" | "pdf":
            assert draw_picture is not None, "main.py gives it"
            contents = {out: draw_picture(_picture(design, kind), format)}
        case _:
            contents = files.contents(design, format, out)
    return files.write(contents)


def _remarks(design: Exportable, format: Format) -> list[str]:
    remarks = []
    if design.weights is None:
        then = (
            "the file has none, and `train` in it makes some"
            if format == "python"
            else f"they are as the seed {design.recipe.seed} draws them"
        )
        remarks.append(f"There are no trained weights for this design: {then}.")
    if not design.measured:
        remarks.append(
            f"The data {design.project.data} are not on this machine to be measured: pixels are "
            "brought to −1 to 1 instead."
        )
    return remarks
