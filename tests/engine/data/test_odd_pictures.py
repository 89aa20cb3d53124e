"""Four hundred odd files: each opens as it was meant to be seen, or is refused in one sentence."""

from __future__ import annotations

import re
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.data.pictures import PictureError, open_picture
from engine.data.preprocessing import on_paper
from tests.helpers.odd_pictures import KINDS, Odd, gradient, odd_pictures, strange_places, written

SECONDS = 2.0
SENTENCE = re.compile(r"“[^\n]*” [^\n]+: [^\n]+\.|“[^\n]*” [^\n]+\.|There is no file at [^\n]+\.")
CLOSE = 9
"""Grey levels by which a palette or JPEG may differ in the mean."""


def opened(path: Path) -> Image.Image | str:
    """Return the picture, or the sentence that refuses it; it takes no more than two seconds."""
    begun = time.thread_time()
    try:
        return open_picture(path)
    except PictureError as refusal:
        return str(refusal)
    finally:
        assert time.thread_time() - begun < SECONDS, path.name


def alike(one: Image.Image, other: Image.Image) -> bool:
    if one.size != other.size:
        return False
    levels = [np.asarray(on_paper(picture).convert("RGB"), int) for picture in (one, other)]
    return float(np.abs(levels[0] - levels[1]).mean()) < CLOSE


def what_is_wrong(odd: Odd, result: Image.Image | str) -> str:
    if isinstance(result, str):
        if odd.outcome == "opens":
            return f"is refused: {result}"
        return "" if SENTENCE.fullmatch(result) else f"is no sentence: {result}"
    if odd.outcome == "refused":
        return "opens"
    if result.mode not in ("L", "LA", "RGB", "RGBA"):
        return f"comes in {result.mode}"
    result.resize((8, 8)).convert("RGB")
    if odd.picture is not None and not alike(result, odd.picture):
        return "looks otherwise"
    return ""


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_four_hundred_odd_files_open_as_they_were_meant_or_are_refused_within_two_seconds(
    tmp_path: Path,
) -> None:
    odds = list(odd_pictures())
    assert len(odds) >= 400
    wrong, counts = [], Counter[str]()
    for number, odd in enumerate(odds):
        path = tmp_path / f"{number}.png"
        path.write_bytes(odd.data)
        result = opened(path)
        counts["refused" if isinstance(result, str) else "opened"] += 1
        fault = what_is_wrong(odd, result)
        if fault:
            wrong.append(f"{odd.name} {fault}")
    assert not wrong, "\n".join(wrong)
    assert min(counts.values()) > 60  # else the files wouldn't be odd in both ways


def test_what_is_named_like_a_picture_and_is_no_file_is_refused(tmp_path: Path) -> None:
    places = list(strange_places(tmp_path))
    assert len(places) >= 5
    for path, words in places:
        result = opened(path)
        assert isinstance(result, str)
        assert words in result, path.name
        assert SENTENCE.fullmatch(result)


@pytest.fixture
def secrets(open_folder: Path) -> list[Path]:
    """Pictures that nobody may read."""
    paths = [open_folder / f"secret {kind}" for kind in KINDS]
    for path, kind in zip(paths, KINDS, strict=True):
        path.write_bytes(written(gradient(), kind))
        path.chmod(0)
    return paths


def test_a_file_without_permission_is_refused(secrets: list[Path], unprivileged: None) -> None:
    for path in secrets:
        result = opened(path)
        assert isinstance(result, str)
        assert "may not be read by you: ask its owner" in result


def test_a_file_that_vanishes_while_it_is_opened_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(written(Image.new("L", (4, 4)), "PNG"))

    def open_(self: Path, *_given: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", open_)
    assert opened(path) == "“picture.png” can't be read (Input/output error): try a copy of it."
