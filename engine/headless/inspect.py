"""Looking at pictures without a window: ``main.py inspect``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import numpy as np
from PIL import Image

from engine.blocks import Block
from engine.data.pictures import PICTURE_SUFFIXES, PictureError, open_picture
from engine.data.preprocessing import Pixels, Preprocessing, on_paper
from engine.export.importing import open_project
from engine.headless.console import DONE, Refused, print_object
from engine.inspection.activations import DesignInspector, Inspection
from engine.inspection.pictures import layer_picture
from engine.project import Trained
from engine.vision.digits import find_digit
from engine.vision.faces import find_face
from engine.vision.found import Found

Aim = Literal["digit", "face"]


def inspect(
    project_file: Path,
    image: Path,
    out: Path | None,
    *,
    invert: bool = False,
    find: Aim | None = None,
) -> int:
    """Print one JSON object a picture, and with ``out`` save one PNG a layer of each.

    ``invert`` turns dark ink on light paper into what networks trained on MNIST know. With ``find``
    the network sees the digit, which is light on dark whatever it was, or the clearest face alone;
    the whole picture where there is none. A picture that can't be read gets an object with an
    error, and the others go on.
    Raises ProjectError, and Refused where no picture got an answer.
    """
    trained = open_project(project_file).trained
    if trained is None:
        raise Refused(
            f"The network in {project_file} has not been trained yet: "
            "train it with `python main.py train`."
        )
    inspector = DesignInspector(
        trained.network, trained.preprocessing, len(trained.classes), trained.weights
    )
    pictures = _pictures(image)
    if out is not None:
        if out.exists() and not out.is_dir():
            raise Refused(f"{out} is a file: name a folder for the layers.")
        out.mkdir(parents=True, exist_ok=True)
    read = 0
    for path in pictures:
        try:
            pixels, found = _taken(open_picture(path), trained.preprocessing, find, invert)
            seen = inspector.inspect(pixels)
            values = _probabilities(seen, trained.classes)
        except PictureError as error:
            print_object({"image": str(path), "error": str(error)})
            continue
        if out is not None:
            for _ in save_layers(seen, trained, out, f"{path.name}-"):
                pass
        where = {} if find is None else {"found": None if found is None else list(found.box)}
        print_object({"image": str(path), **where, "probabilities": values})
        read += 1
    if not read:
        raise Refused("No picture got an answer: standard output says why of each.")
    return DONE


def save_layers(seen: Inspection, source: Trained, folder: Path, prefix: str) -> Iterator[Path]:
    """Save the picture of each layer as it is asked for, and return its path.

    The names begin with ``prefix``, the layer's number from 1, and its id.
    """
    blocks: dict[str, Block] = {
        placed.id: placed.block for placed in source.network.resolved(len(source.classes)).walk()
    }
    digits = len(str(len(blocks)))
    for number, (block_id, output) in enumerate(seen.outputs.items(), start=1):
        path = folder / f"{prefix}{number:0{digits}}-{block_id}.png"
        # Numbers that happen to be as many as the classes don't stand for them before the end.
        labels = source.classes if number == len(blocks) else ()
        layer_picture(output, blocks[block_id], labels).save(path)
        yield path


def _pictures(image: Path) -> list[Path]:
    if not image.is_dir():
        if not image.exists():
            raise Refused(f"There is no picture or folder {image}: check its name.")
        return [image]
    try:
        found = sorted(p for p in image.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    except OSError as error:
        raise Refused(f"The folder {image} can't be read: {error.strerror}.") from error
    if not found:
        raise Refused(
            f"There are no pictures in the folder {image}; folders in it aren't searched."
        )
    return found


def _taken(
    picture: Image.Image, preprocessing: Preprocessing, find: Aim | None, invert: bool
) -> tuple[Pixels, Found | None]:
    """Return what the network sees of a picture, and where in it that was found, if it was."""
    if find is not None:
        frame = np.asarray(on_paper(picture))
        frame = 255 - frame if invert else frame
        found = find_digit(frame) if find == "digit" else next(iter(find_face(frame)), None)
        if found is not None:
            return preprocessing.fit(Image.fromarray(found.picture)), found
    pixels = preprocessing.fit(picture)
    return 255 - pixels if invert else pixels, None


def _probabilities(seen: Inspection, classes: tuple[str, ...]) -> dict[str, float]:
    if seen.probabilities is None or not np.isfinite(seen.probabilities).all():
        raise PictureError(
            "The network's answer is not a number, because its training went out of bounds: "
            "train it again with a lower learning rate."
        )
    return {name: float(share) for name, share in zip(classes, seen.probabilities, strict=True)}
