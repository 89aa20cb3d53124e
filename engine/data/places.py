"""Where data come from and where they are kept on this machine."""

import os
from pathlib import Path

import platformdirs

from engine.data.dataset import DataError


def data_folder() -> Path:
    """Return the folder of downloaded data: ``CONVOSCOPE_DATA``, or the user's own data folder.

    Raises DataError where the name can't be one.
    """
    named = os.environ.get("CONVOSCOPE_DATA")
    if named:
        return home_expanded(named).absolute()
    return platformdirs.user_data_path("convoscope", appauthor=False)


def home_expanded(name: str) -> Path:
    """Return ``name`` as a path, with ``~`` for a home folder. Raises DataError for nobody's."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        raise DataError(
            f"“{name}” can't be found, because there is no such user here: write the folder out."
        ) from None


def cache_folder() -> Path:
    """Return the folder of files that can be made again at any time."""
    return platformdirs.user_cache_path("convoscope", appauthor=False)


def mirror() -> str | None:
    """Return ``CONVOSCOPE_MIRROR``, an address to download from instead of the published ones."""
    return os.environ.get("CONVOSCOPE_MIRROR") or None
