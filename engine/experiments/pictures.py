"""The pictures that experiments on seeing begin with: they come with scikit-image."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.data.dataset import DataError
from engine.settings import setting

if TYPE_CHECKING:
    from PIL import Image

Picture = Literal[
    "data",
    "cat",
    "astronaut",
    "coffee",
    "camera",
    "rocket",
    "coins",
    "chessboard",
    "brick",
    "page",
]

WORDS: Mapping[Picture, str] = {
    "data": "From the data",
    "cat": "Cat",
    "astronaut": "Astronaut",
    "coffee": "Coffee",
    "camera": "Photographer",
    "rocket": "Rocket",
    "coins": "Coins",
    "chessboard": "Chessboard",
    "brick": "Brick",
    "page": "Page",
}
"""What a person reads; "data" are the pictures that the open design is made for."""

_FILES: Mapping[str, str] = {
    "cat": "chelsea.png",
    "astronaut": "astronaut.png",
    "coffee": "coffee.png",
    "camera": "camera.png",
    "rocket": "rocket.jpg",
    "coins": "coins.png",
    "chessboard": "chessboard_GRAY.png",
    "brick": "brick.png",
    "page": "page.png",
}


def picture_setting(default: Picture) -> Picture:
    """Declare which picture an experiment begins with."""
    declared: Picture = setting(
        default,
        label="Picture",
        help="The picture that is looked at; the camera or a file can take its place.",
        choices={str(name): words for name, words in WORDS.items()},
    )
    return declared


def sample(name: str) -> Image.Image:
    """Open a picture of this list, without importing scikit-image, which is slow.

    Raises DataError where it isn't there, and KeyError for "data" and other names.
    """
    from engine.data.pictures import open_picture

    spec = find_spec("skimage")
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    file = Path(places[0]) / "data" / _FILES[name] if places else None
    if file is None or not file.is_file():
        raise DataError(
            "The pictures that come with scikit-image are missing: "
            "run `python -m pip install --force-reinstall scikit-image`."
        )
    return open_picture(file)
