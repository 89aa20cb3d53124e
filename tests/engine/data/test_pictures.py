"""Opening pictures: every format as it was meant to be seen, every fault in one sentence."""

from __future__ import annotations

import io
import os
import random
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.data.dataset import DataError
from engine.data.pictures import MOST_PIXELS, PICTURE_SUFFIXES, PictureError, open_picture

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")


def gradient(width: int = 40, height: int = 30) -> Image.Image:
    """A colour picture without symmetry: red grows to the right, green downwards."""
    rows, columns = np.mgrid[0:height, 0:width]
    pixels = np.stack([columns * 255 // width, rows * 255 // height, rows * 0 + 90], axis=-1)
    return Image.fromarray(pixels.astype(np.uint8))


def written(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_opens_from_a_file_and_from_bytes(kind: str, tmp_path: Path) -> None:
    data = written(gradient(), kind)
    path = tmp_path / "picture"
    path.write_bytes(data)
    for source in (path, data):
        picture = open_picture(source)
        assert picture.mode == "RGB"
        difference = np.abs(np.asarray(picture, int) - np.asarray(gradient(), int))
        assert difference.mean() < 8  # GIF has 256 colours, JPEG is lossy


def test_the_usual_suffixes_are_known() -> None:
    usual = {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"}
    assert usual <= PICTURE_SUFFIXES


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_turns_noted_by_the_camera_are_carried_out(turn: int, kind: str) -> None:
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,  # the camera's 90° clockwise undone
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = gradient() if turn == 1 else gradient().transpose(turns[turn])
    exif = Image.Exif()
    exif[0x0112] = turn
    picture = open_picture(written(stored, kind, exif=exif))
    assert picture.size == (40, 30)
    assert np.abs(np.asarray(picture, int) - np.asarray(gradient(), int)).mean() < 8


def test_damaged_camera_notes_do_not_spoil_a_whole_picture(tmp_path: Path) -> None:
    path = tmp_path / "picture.jpg"
    path.write_bytes(written(gradient(), "JPEG", exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xff"))
    # In a process of its own: pytest makes errors of the warnings that the program keeps quiet.
    look = f"from engine.data.pictures import *; print(open_picture(Path({str(path)!r})).size)"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("(40, 30)\n", "")


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "PPM"])
def test_grey_of_16_bits_keeps_its_brightness(kind: str) -> None:
    values = np.array([[0, 257, 128 * 257, 65535]], dtype=np.uint16)
    picture = open_picture(written(Image.fromarray(values), kind))
    assert picture.mode == "L"
    assert np.asarray(picture).tolist() == [[0, 1, 128, 255]]


@pytest.mark.parametrize(
    ("values", "seen"),
    [
        ([0, 65535, 32768], [0, 255, 128]),  # 16 bits in 32
        ([-100, 0, 100], [0, 128, 255]),
        ([0, 2**31 - 1, 0], [0, 255, 0]),
        ([7, 7, 7], [0, 0, 0]),
    ],
)
def test_grey_of_32_bits_is_scaled(values: list[int], seen: list[int]) -> None:
    picture = open_picture(written(Image.fromarray(np.array([values], np.int32)), "TIFF"))
    assert np.asarray(picture).tolist() == [seen]


@pytest.mark.parametrize(
    ("values", "seen"),
    [
        ([0.0, 0.5, 1.0], [0, 128, 255]),
        ([0.25, 0.25, 0.5], [64, 64, 128]),
        ([-1.0, 0.0, 1.0], [0, 128, 255]),
        ([float("nan"), 0.0, 1.0], [0, 0, 255]),
        ([float("inf"), 0.0, 2.0], [255, 0, 255]),
    ],
)
def test_grey_of_floating_point_numbers_is_scaled(values: list[float], seen: list[int]) -> None:
    picture = open_picture(written(Image.fromarray(np.array([values], np.float32)), "TIFF"))
    assert np.asarray(picture).tolist() == [seen]


def test_a_picture_without_any_number_is_refused() -> None:
    empty = Image.fromarray(np.full((2, 2), np.nan, np.float32))
    with pytest.raises(PictureError, match="is damaged"):
        open_picture(written(empty, "TIFF"))


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_print_colours_become_screen_colours(kind: str) -> None:
    cyan = Image.new("CMYK", (8, 8), (255, 0, 0, 0))
    picture = open_picture(written(cyan, kind))
    red, green, blue = picture.getpixel((4, 4))
    assert picture.mode == "RGB"
    assert red < 60
    assert green > 150
    assert blue > 150


def test_a_palette_with_a_transparent_colour_keeps_it() -> None:
    palette = Image.new("P", (2, 1))
    palette.putpalette([255, 0, 0, 0, 255, 0])
    palette.putpixel((1, 0), 1)
    for kind in ("PNG", "GIF"):
        picture = open_picture(written(palette, kind, transparency=1))
        assert picture.mode == "RGBA"
        assert picture.getpixel((0, 0)) == (255, 0, 0, 255)
        assert picture.getpixel((1, 0))[3] == 0


@pytest.mark.parametrize(
    ("mode", "colour", "seen"),
    [
        ("1", 1, "L"),
        ("L", 7, "L"),
        ("LA", (7, 100), "LA"),
        ("RGB", (1, 2, 3), "RGB"),
        ("RGBA", (1, 2, 3, 4), "RGBA"),
        ("P", 0, "RGB"),
    ],
)
def test_pictures_come_in_one_of_four_modes(mode: str, colour: object, seen: str) -> None:
    assert open_picture(written(Image.new(mode, (4, 4), colour), "PNG")).mode == seen


def test_of_an_animation_the_first_frame_is_taken() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    data = written(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert open_picture(data).convert("RGB").getpixel((4, 4)) == (255, 0, 0)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "WEBP", "TIFF", "PPM", "GIF"])
@pytest.mark.parametrize("share", [0.25, 0.6, 0.9])
def test_a_file_cut_short_is_refused(kind: str, share: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (60, 80, 3), dtype=np.uint8)
    data = written(Image.fromarray(noise), kind)
    with pytest.raises(PictureError, match=r"^The picture is (damaged or cut short|not a picture)"):
        open_picture(data[: int(len(data) * share)])


def test_whatever_is_damaged_ends_in_a_picture_or_one_sentence() -> None:
    chance = random.Random(0)
    refusals = []
    for kind in FORMATS:
        whole = written(gradient(), kind)
        for _ in range(60):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 8)):
                data[chance.randrange(min(len(data), 400))] = chance.randrange(256)
            try:
                open_picture(bytes(data)).load()
            except PictureError as refusal:
                refusals.append(str(refusal))
    assert len(refusals) > 50
    assert all(re.fullmatch(r"The picture [^\n]+\.", sentence) for sentence in refusals)


def huge_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be very large."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("height", [MOST_PIXELS // 10_000 + 1, 9_000, 12_000, 50_000])
def test_a_picture_made_to_fill_the_memory_is_refused(height: int) -> None:
    with pytest.raises(PictureError, match="more than 89 million pixels: make it smaller"):
        open_picture(huge_png(10_000, height))


def test_a_text_is_not_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_text("no picture")
    with pytest.raises(PictureError, match=r"“notes\.png” is not a picture .* choose a PNG"):
        open_picture(path)


def test_a_format_that_runs_another_program_is_not_tried() -> None:
    with pytest.raises(PictureError, match="is not a picture"):
        open_picture(written(gradient(), "EPS"))


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.png"
    path.touch()
    with pytest.raises(PictureError, match=r"“empty\.png” is empty"):
        open_picture(path)
    with pytest.raises(PictureError, match="The picture is empty"):
        open_picture(b"")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="is a folder: choose a picture inside it"):
        open_picture(tmp_path)


def test_an_absent_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"There is no file at .*absent"):
        open_picture(tmp_path / "absent.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a POSIX system")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureError, match="is not a file"):
        open_picture(tmp_path / "pipe.png")


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, unprivileged: None) -> None:
    with pytest.raises(PictureError, match="may not be read by you"):
        open_picture(tmp_path / "secret.png")


@pytest.mark.parametrize("name", ["x" * 5000, "zero\0inside"])
def test_a_name_that_no_file_can_have_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="can't be read"):
        open_picture(tmp_path / name)


def test_a_refusal_is_caught_with_all_data_errors() -> None:
    assert issubclass(PictureError, DataError)
