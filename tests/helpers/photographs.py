"""Real photographs: portraits of people, and pictures without any."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import data

Picture = NDArray[np.uint8]

# They come with the package; others would be downloaded.
PACKAGED = (
    *("brick", "cat", "cell", "checkerboard", "chelsea", "clock", "coffee", "coins", "colorwheel"),
    *("grass", "gravel", "horse", "hubble_deep_field", "immunohistochemistry", "logo"),
    *("microaneurysms", "moon", "page", "retina", "rocket", "text"),
)


def faces(archive: Path) -> list[Picture]:
    """Return the 300 portraits (h, w) of the AT&T set, each with a plain margin of its own."""
    generator = np.random.default_rng(0)
    portraits = []
    with zipfile.ZipFile(archive) as files:
        for name in sorted(files.namelist()):
            if name.endswith(".pgm"):
                with files.open(name) as file, Image.open(file) as picture:
                    margin, tone = int(generator.integers(20, 60)), int(generator.integers(0, 256))
                    portraits.append(np.pad(np.asarray(picture), margin, constant_values=tone))
    return portraits


def without_a_face() -> dict[str, Picture]:
    """Return scikit-image's packaged pictures that show no person, (h, w) or (h, w, 3)."""
    pictures = {name: getattr(data, name)() for name in PACKAGED}
    pictures["motorcycle"] = data.stereo_motorcycle()[0]
    return {
        name: _as_bytes(picture)[..., :3] if picture.ndim == 3 else _as_bytes(picture)
        for name, picture in pictures.items()
    }


def _as_bytes(picture: NDArray[np.generic]) -> Picture:
    if picture.dtype == np.uint8:
        return np.asarray(picture, dtype=np.uint8)
    return np.asarray(picture.astype(np.float64) * 255, dtype=np.uint8)
