"""Where data come from and where they are kept on this machine."""

import os
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """Return the folder of downloaded data: ``CONVOSCOPE_DATA``, or the user's own data folder."""
    named = os.environ.get("CONVOSCOPE_DATA")
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_data_path("convoscope", appauthor=False)


def cache_folder() -> Path:
    """Return the folder of files that can be made again at any time."""
    return platformdirs.user_cache_path("convoscope", appauthor=False)


def mirror() -> str | None:
    """Return ``CONVOSCOPE_MIRROR``, an address to download from instead of the published ones."""
    return os.environ.get("CONVOSCOPE_MIRROR") or None
