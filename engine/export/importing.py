"""Opening a project, whatever kind of file it comes in; other people's pickles are refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

from engine import project
from engine.project import Project, ProjectError

SOURCE_SUFFIX = ".py"
PICKLE_SUFFIXES = frozenset({".pt", ".pth", ".pkl", ".pickle"})
PROTOCOLS = tuple(bytes((0x80, protocol)) for protocol in range(2, 6))
"""How pickles begin; torch.save wrote them bare before 2020."""


def open_project(path: Path) -> Project:
    """Read a project file, or a PyTorch source that was exported. Nothing in it is run.

    Raises ProjectError with one sentence for anything else.
    """
    if path.suffix.lower() == SOURCE_SUFFIX and path.is_file():
        from engine.export.carrying import open_source

        return open_source(path)
    if path.is_file() and (path.suffix.lower() in PICKLE_SUFFIXES or _is_pickle(path)):
        raise ProjectError(
            f"{path} was written with pickle, as torch.save does: to open such a file can run any "
            "code that somebody put into it, so Convoscope never does. Build the network here, or "
            "open PyTorch source that Convoscope has exported; its weights can come as safetensors "
            "beside it."
        )
    return project.load(path)


def _is_pickle(path: Path) -> bool:
    """Whether a file is a bare pickle, or a zip around one, as ``torch.save`` writes them."""
    try:
        with path.open("rb") as file:
            if file.read(2) in PROTOCOLS:
                return True
            file.seek(0)
            with zipfile.ZipFile(file) as archive:
                return any(name.endswith("data.pkl") for name in archive.namelist())
    # zipfile raises almost anything, depending on the byte that is wrong; what the file is
    # otherwise is told by whoever reads it.
    except Exception:
        return False
