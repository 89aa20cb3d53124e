"""Picture files as no program should get them: cut, damaged, mislabelled, odd but right."""

from __future__ import annotations

import io
import os
import random
import socket
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from PIL import Image

Outcome = Literal["opens", "refused", "either"]
KINDS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
CUTS = 30
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


class Odd(NamedTuple):
    name: str
    data: bytes
    outcome: Outcome
    picture: Image.Image | None = None
    """What is to be seen where it opens; None where nobody can tell."""


def gradient(width: int = 40, height: int = 30) -> Image.Image:
    """A colour picture without symmetry: red grows to the right, green downwards."""
    rows, columns = np.mgrid[0:height, 0:width]
    pixels = np.stack([columns * 255 // width, rows * 255 // height, rows * 0 + 90], axis=-1)
    return Image.fromarray(pixels.astype(np.uint8))


def written(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def odd_pictures() -> Iterator[Odd]:
    """Yield files that are wrong in their bytes, or right in a way that is easily got wrong."""
    yield from _cut()
    yield from _wrong_sizes()
    yield from _damaged()
    yield from _odd_colours()
    yield from _turned()
    yield from _animated()
    yield from _no_pictures()


def _cut() -> Iterator[Odd]:
    """Cut at every point: from the first byte to the last but one."""
    for kind in KINDS:
        whole = written(gradient(), kind)
        for n in range(CUTS):
            length = 1 + n * (len(whole) - 2) // (CUTS - 1)
            yield Odd(f"cut at {length} {kind}", whole[:length], "either", gradient())


def _wrong_sizes() -> Iterator[Odd]:
    for width, height in ((40_000, 40_000), (2**31 - 1, 1), (0, 30), (41, 30), (39, 30), (40, 300)):
        huge = width * height > 89_000_000
        outcome: Outcome = "refused" if huge or not width else "either"
        for kind, where, form in (
            ("PNG", 16, ">II"),
            ("BMP", 18, "<ii"),
            ("GIF", 6, "<HH"),
            ("JPEG", -1, ">HH"),
            ("PPM", -1, ""),
        ):
            data = bytearray(written(gradient(), kind))
            if kind == "PPM":
                data[:9] = b"P6\n%d %d" % (width, height) + data[8:9]
                yield Odd(f"says {width}×{height} {kind}", bytes(data), outcome)
                continue
            if kind in ("GIF", "JPEG") and max(width, height) > 65535:
                continue
            numbers = (height, width) if kind == "JPEG" else (width, height)
            place = data.index(b"\xff\xc0") + 5 if kind == "JPEG" else where
            data[place : place + struct.calcsize(form)] = struct.pack(form, *numbers)
            if kind == "PNG":
                data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
            yield Odd(
                f"says {width}×{height} {kind}", bytes(data), "either" if kind == "GIF" else outcome
            )


def _damaged() -> Iterator[Odd]:
    chance = random.Random(7)
    for kind in KINDS:
        whole = written(gradient(), kind)
        for n in range(12):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 12)):
                data[chance.randrange(min(len(data), 400))] = chance.randrange(256)
            yield Odd(f"damaged {n} {kind}", bytes(data), "either")


def _odd_colours() -> Iterator[Odd]:
    print_colours = Image.new("CMYK", (40, 30), (200, 10, 60, 5))
    seen = print_colours.convert("RGB")
    for kind in ("JPEG", "TIFF"):
        yield Odd(f"CMYK {kind}", written(print_colours, kind), "opens", seen)
    for compression in ("tiff_lzw", "tiff_deflate", "packbits", "jpeg"):
        data = written(gradient(), "TIFF", compression=compression)
        yield Odd(f"{compression} TIFF", data, "opens", gradient())
    deep = np.arange(40 * 30, dtype=np.uint16).reshape(30, 40) * 54
    shallow = Image.fromarray(np.rint(deep / 257).astype(np.uint8))
    for kind in ("PNG", "TIFF", "PPM"):
        yield Odd(f"16-bit {kind}", written(Image.fromarray(deep), kind), "opens", shallow)
    yield Odd("16-bit colour PNG", _deep_colour_png(), "opens", gradient())
    share = Image.fromarray((deep / 65535).astype(np.float32))
    yield Odd("floating-point TIFF", written(share, "TIFF"), "opens", shallow)
    for kind in ("PNG", "GIF"):
        few = gradient().quantize(16)
        few.info["transparency"] = 3
        data = written(few, kind, transparency=3)
        yield Odd(f"palette with transparency {kind}", data, "opens", few.convert("RGBA"))
    clear = gradient().convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize((40, 30)))
    for kind in ("PNG", "WEBP", "TIFF"):
        yield Odd(f"transparent {kind}", written(clear, kind, lossless=True), "opens", clear)
    dots = gradient().convert("1")
    yield Odd("one bit PNG", written(dots, "PNG"), "opens", dots.convert("L"))
    progressive = written(gradient(), "JPEG", progressive=True)
    yield Odd("progressive JPEG", progressive, "opens", gradient())
    yield Odd("plain PPM", _plain_ppm(), "opens", gradient())
    yield Odd("grey without profile PNG", written(shallow, "PNG"), "opens", shallow)


def _turned() -> Iterator[Odd]:
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        for turn, undone in TURNS.items():
            exif = Image.Exif()
            exif[0x0112] = turn
            data = written(gradient().transpose(undone), kind, exif=exif)
            yield Odd(f"turned {turn} {kind}", data, "opens", gradient())
    wrong = b"Exif\x00\x00MM\x00*\xff\xff\xff\xff"
    yield Odd("broken notes JPEG", written(gradient(), "JPEG", exif=wrong), "opens", gradient())


def _animated() -> Iterator[Odd]:
    others = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    for kind in ("GIF", "WEBP", "PNG", "TIFF"):
        data = written(gradient(), kind, save_all=True, append_images=others)
        yield Odd(f"animated {kind}", data, "opens", gradient())


def _no_pictures() -> Iterator[Odd]:
    texts = {
        "empty": b"",
        "one byte": b"\x89",
        "text": b"a seven\n" * 40,
        "page": b"<!doctype html><html><img src=7.png></html>",
        "drawing": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        "document": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        "archive": b"PK\x03\x04" + bytes(60),
        "zeros": bytes(5000),
        "head only": b"\x89PNG\r\n\x1a\n",
        "notes without end": _png_with(b"zTXt", b"note\0\0" + zlib.compress(bytes(40_000_000))),
    }
    for name, data in texts.items():
        yield Odd(name, data, "refused")
    yield Odd("PostScript", written(gradient(), "EPS"), "refused")
    noise = random.Random(3)
    for n in range(12):
        yield Odd(f"noise {n}", noise.randbytes(400), "refused")
    for kind in KINDS:
        yield Odd(f"named as another {kind}", written(gradient(), kind), "opens", gradient())


def strange_places(folder: Path) -> Iterator[tuple[Path, str]]:
    """Make what can be named like a picture and is none; yield it with words of its refusal."""
    (folder / "folder.png").mkdir()
    yield folder / "folder.png", "is a folder"
    yield folder / "absent.png", "There is no file"
    yield folder / ("x" * 300 + ".png"), "can't be read"
    yield folder / "zero\0inside.png", "can't be read"
    yield folder / "folder.png" / "deeper" / "one.png", "There is no file"
    if os.name != "posix":
        return
    os.mkfifo(folder / "pipe.png")
    yield folder / "pipe.png", "is not a file"
    with socket.socket(socket.AF_UNIX) as listening:
        # Short, because the system allows no long names for sockets.
        listening.bind(os.path.relpath(folder / "s.png"))
    yield folder / "s.png", "is not a file"
    links = {"loop.png": "loop.png", "gone.png": "nowhere.png", "device.png": "/dev/zero"}
    for name, goal in links.items():
        (folder / name).symlink_to(goal)
    yield folder / "loop.png", "can't be read"
    yield folder / "gone.png", "There is no file"
    yield folder / "device.png", "is not a file"


def _png_with(name: bytes, body: bytes) -> bytes:
    whole = written(gradient(), "PNG")
    chunk = struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    return whole[:33] + chunk + whole[33:]


def _deep_colour_png() -> bytes:
    rows = np.asarray(gradient()).astype(">u2") * 257
    lines = b"".join(b"\0" + row.tobytes() for row in rows)

    def chunk(name: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + body))
        return struct.pack(">I", len(body)) + name + body + check

    head = struct.pack(">IIBBBBB", 40, 30, 16, 2, 0, 0, 0)
    end = chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + end


def _plain_ppm() -> bytes:
    numbers = " ".join(str(n) for n in np.asarray(gradient()).ravel())
    return f"P3\n# by hand\n40 30\n255\n{numbers}\n".encode()
