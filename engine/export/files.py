"""The files of an export: every format by the name that the command line has for it."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Literal, get_args

from engine.check import Report, check
from engine.export.design import Exportable
from engine.files import write_whole

Format = Literal["python", "onnx", "summary", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)
SUFFIXES: dict[Format, str] = {"python": ".py", "onnx": ".onnx", "summary": ".txt", "csv": ".csv"}
WEIGHTS_SUFFIX = ".safetensors"


def text_of(design: Exportable, format: Literal["python", "summary", "csv"]) -> str:
    """Return an export that is a text."""
    if format == "python":
        from engine.export.python import python_source

        return python_source(design).text
    from engine.export.summary import csv_summary, text_summary

    report = report_of(design)
    if format == "csv":
        return csv_summary(design.network, report)
    return text_summary(design.network, report, design.title)


def report_of(design: Exportable) -> Report:
    return check(design.network, design.preprocessing.shape, len(design.classes))


def write(design: Exportable, format: Format, path: Path) -> tuple[Path, ...]:
    """Write an export, each file whole or not at all, and return the files: a source comes with
    its weights beside it, where there are any. Raises ExportError and OSError.
    """
    if format == "onnx":
        from engine.export.onnx import onnx_bytes

        _write(path, onnx_bytes(design))
        return (path,)
    if format != "python":
        _write(path, text_of(design, format).encode())
        return (path,)
    from safetensors.torch import save

    from engine.export.python import python_source

    source = python_source(design)
    written = []
    if source.weights is not None:
        beside = path.with_suffix(WEIGHTS_SUFFIX)
        _write(beside, save(source.weights))
        written.append(beside)
    _write(path, source.text.encode())
    return (path, *written)


def _write(path: Path, data: bytes) -> None:
    def fill(file: BinaryIO) -> None:
        file.write(data)

    write_whole(path, fill)
