"""The files of an export: every format by the name that the command line has for it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Literal

from engine.check import Report, check
from engine.export.design import Exportable, ExportError
from engine.files import write_whole

Format = Literal["python", "onnx", "summary", "csv"]
WEIGHTS_SUFFIX = ".safetensors"
READS_WEIGHTS = b'WEIGHTS = Path(__file__).with_suffix(".safetensors")'
"""How an exported source names the weights beside it."""


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


def contents(design: Exportable, format: Format, path: Path) -> dict[Path, bytes]:
    """Return what an export to ``path`` consists of: a source comes with its weights beside it,
    where there are any. Raises ExportError.
    """
    if format == "onnx":
        from engine.export.onnx import onnx_bytes

        return {path: onnx_bytes(design)}
    if format != "python":
        return {path: text_of(design, format).encode()}
    from safetensors.torch import save

    from engine.export.python import python_source

    source = python_source(design)
    files = {path: source.text.encode()}
    if source.weights is not None:
        files[path.with_suffix(WEIGHTS_SUFFIX)] = save(source.weights)
    return files


def _require_own_weights(files: Mapping[Path, bytes]) -> None:
    """Raise ExportError where weights would replace a file that no exported source beside it reads.

    Raises OSError where the source can't be read.
    """
    source, *beside = files
    for weights in beside:
        if weights.exists() and not (source.is_file() and READS_WEIGHTS in source.read_bytes()):
            raise ExportError(
                f"The weights would replace {weights}, which was not exported with {source.name}. "
                "Choose another name, or move that file away."
            )


def write(files: Mapping[Path, bytes]) -> tuple[Path, ...]:
    """Write files, each whole or not at all, and return their names.

    Raises ExportError where weights would replace a file that no exported source beside it reads,
    and OSError.
    """
    _require_own_weights(files)
    for path, data in files.items():
        write_data(path, data)
    return tuple(files)


def write_data(path: Path, data: bytes) -> None:
    def fill(file: BinaryIO) -> None:
        file.write(data)

    write_whole(path, fill)
