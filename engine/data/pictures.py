"""Opening a picture, whatever it is: as it was meant to be seen, or refused in one sentence."""

from __future__ import annotations

import io
import stat
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple, TypeVar

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from engine.data.dataset import DataError
from engine.data.modes import eight_bits

FORMATS = ("PNG", "JPEG", "BMP", "DIB", "GIF", "WEBP", "TIFF", "PPM")
"""Only these are tried, so that no rare decoder (or, for EPS, another program) ever runs."""

PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm", ".pnm"}
)

GREY_MODES = frozenset({"1", "L", "LA", "La", "I", "F"})
FIRST_ON_ITS_SIDE = 5
"""From this EXIF orientation on, height and width change places."""

MOST_PIXELS = 89_000_000
"""Just under where Pillow begins to warn of pictures made to fill the memory."""

# Pillow prints what it notices, and a person would never see it: pictures that are too large are
# refused here, and small faults beside a whole picture don't matter. The filters are the process's
# own and must not be changed and put back around each picture: several threads open pictures.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


Result = TypeVar("Result")


class PictureError(DataError):
    """A picture can't be opened: one sentence that says why and what to do."""


class Look(NamedTuple):
    """What a file says of its picture. ``grey`` is False also where it may hold greys only."""

    height: int
    width: int
    grey: bool


def open_picture(source: Path | bytes) -> Image.Image:
    """Return the picture in a file, or in the bytes of one, as L, LA, RGB or RGBA.

    EXIF turns are carried out; of an animation the first frame is taken; other kinds of numbers
    are brought to bytes as ``eight_bits`` says. Raises PictureError whatever is wrong.
    """
    if isinstance(source, bytes):
        if not source:
            raise PictureError("The picture is empty: copy or save it again.")
        return _decode(io.BytesIO(source), "The picture", _whole)
    return _from_file(source, _whole)


def look(source: Path) -> Look:
    """Return what ``open_picture`` would give, as far as the head of the file tells: it isn't
    decoded. Raises PictureError where even that much can't be read.
    """
    return _from_file(source, _head)


def _whole(picture: Image.Image) -> Image.Image:
    picture.load()
    return eight_bits(_turned(picture))


def _head(picture: Image.Image) -> Look:
    if picture.format == "TIFF":  # not every version of Pillow tells its size before the turn
        picture = _turned(picture)
    lying = _orientation(picture) >= FIRST_ON_ITS_SIDE
    width, height = reversed(picture.size) if lying else picture.size
    return Look(height, width, picture.mode in GREY_MODES or picture.mode.startswith("I;16"))


def _from_file(source: Path, take: Callable[[Image.Image], Result]) -> Result:
    name = f"“{source.name}”"
    try:
        status = source.stat()
        if stat.S_ISDIR(status.st_mode):
            raise PictureError(f"{name} is a folder: choose a picture inside it.")
        if not stat.S_ISREG(status.st_mode):
            raise PictureError(f"{name} is not a file: choose a picture.")
        if status.st_size == 0:
            raise PictureError(f"{name} is empty: copy or save the picture again.")
        with source.open("rb") as file:
            return _decode(file, name, take)
    except FileNotFoundError:
        raise PictureError(f"There is no file at {source}: check its name.") from None
    except PermissionError:
        raise PictureError(
            f"{name} may not be read by you: ask its owner, or change its permissions."
        ) from None
    except (OSError, ValueError) as error:  # a name too long, a zero in it, a disk that failed
        reason = getattr(error, "strerror", None) or error
        raise PictureError(f"{name} can't be read ({reason}): try a copy of it.") from None


def _decode(file: BinaryIO, name: str, take: Callable[[Image.Image], Result]) -> Result:
    too_large = PictureError(
        f"{name} has more than {MOST_PIXELS // 1_000_000} million pixels: make it smaller first."
    )
    try:
        with Image.open(file, formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise too_large
            return take(picture)
    except PictureError:
        raise
    except UnidentifiedImageError:
        raise PictureError(
            f"{name} is not a picture that can be read: "
            "choose a PNG, JPEG, BMP, GIF, WebP or TIFF file."
        ) from None
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise too_large from None
    except MemoryError:
        raise PictureError(
            f"{name} needs more memory than is free: make it smaller, or close other programs."
        ) from None
    # Decoders let through whatever trips them over: ValueError, SyntaxError, struct.error …
    except Exception:
        raise PictureError(
            f"{name} is damaged or cut short: copy it again from where it came."
        ) from None


def _orientation(picture: Image.Image) -> int:
    """Return how the camera was held, 1 to 8 (EXIF 2.32, tag 0x0112), as far as the head tells."""
    if picture.format == "PNG" and "exif" not in picture.info:
        return 1  # Pillow would decode the picture to look behind it
    try:
        return int(picture.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # damaged notes beside a picture that is whole
        return 1


def _turned(picture: Image.Image) -> Image.Image:
    """Return a copy turned as the camera was held."""
    try:
        return ImageOps.exif_transpose(picture)
    except Exception:  # damaged notes beside a picture that is whole
        return picture.copy()
