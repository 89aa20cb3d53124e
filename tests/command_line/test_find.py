"""``main.py inspect --find``: the network sees the digit, or the face, alone."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps
from skimage import data

from engine.headless import commands
from engine.headless.console import REFUSED
from engine.vision.digits import find_digit
from tests.helpers.command_line import Run, no_window, objects


def note(folder: Path, name: str, *, kind: str = "RGB") -> Path:
    """Save a photograph of a seven on a note that lies on a dark table; return its path."""
    picture = Image.new("L", (400, 300), 70)
    draw = ImageDraw.Draw(picture)
    draw.polygon([(80, 40), (330, 60), (350, 270), (60, 250)], 225)
    draw.line([(160, 100), (240, 105), (190, 210)], 25, 10, joint="curve")
    path = folder / name
    picture.convert(kind).save(path)
    return path


def answer(
    project: Path, picture: Path, *options: str, capsys: pytest.CaptureFixture[str]
) -> dict[str, object]:
    command = ["inspect", str(project), "--image", str(picture), *options]
    assert commands.run(command, no_window) == 0
    (only,) = objects(capsys.readouterr().out)
    return only


def test_each_picture_says_where_its_digit_was_found_or_null(
    run: Run, trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "camera"
    folder.mkdir()
    note(folder, "a.png")
    Image.new("RGB", (400, 300), (90, 80, 70)).save(folder / "empty.png")
    result = run("inspect", trained, "--image", folder, "--find", "digit")
    assert result.returncode == 0, result
    assert result.stderr == ""
    found, nothing = objects(result.stdout)
    assert list(found) == ["image", "found", "probabilities"]
    assert found["found"] == pytest.approx([156, 95, 89, 120], abs=6)
    assert all(isinstance(side, int) for side in found["found"])
    assert nothing["found"] is None
    plain = answer(trained, folder / "empty.png", capsys=capsys)
    assert plain["probabilities"] == pytest.approx(nothing["probabilities"]), "of the whole"
    assert "found" not in plain, "it was not asked for"


def test_the_probabilities_are_those_of_what_was_found(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = note(tmp_path, "seven.png")
    with Image.open(path) as picture:
        digit = find_digit(np.asarray(picture))
    assert digit is not None
    Image.fromarray(digit.picture).save(tmp_path / "cut.png")
    found = answer(trained, path, "--find", "digit", capsys=capsys)
    cut = answer(trained, tmp_path / "cut.png", capsys=capsys)
    whole = answer(trained, path, capsys=capsys)
    assert found["probabilities"] == cut["probabilities"] != whole["probabilities"]


@pytest.mark.parametrize("kind", ["L", "RGBA", "LA", "P", "1"])
def test_a_digit_is_found_in_files_of_every_kind(
    kind: str, trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = note(tmp_path, "seven.png", kind=kind)
    found = answer(trained, path, "--find", "digit", capsys=capsys)["found"]
    assert found == pytest.approx([156, 95, 89, 120], abs=10)


def test_ink_is_found_whether_or_not_the_picture_is_turned_round(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = note(tmp_path, "seven.png")
    found = answer(trained, path, "--find", "digit", capsys=capsys)
    turned = answer(trained, path, "--find", "digit", "--invert", capsys=capsys)
    assert found["found"] == turned["found"]
    assert found["probabilities"] == pytest.approx(turned["probabilities"], abs=0.02)


def test_a_face_is_found_and_in_its_negative_only_if_that_is_said(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    face = Image.fromarray(data.astronaut())
    face.save(tmp_path / "face.png")
    ImageOps.invert(face).save(tmp_path / "negative.png")
    found = answer(trained, tmp_path / "face.png", "--find", "face", capsys=capsys)["found"]
    assert found is not None
    x, y, width, height = found
    assert x < 223 < x + width
    assert y < 115 < y + height
    negative = tmp_path / "negative.png"
    assert answer(trained, negative, "--find", "face", capsys=capsys)["found"] is None
    assert answer(trained, negative, "--find", "face", "--invert", capsys=capsys)["found"] == found


def test_the_layers_that_are_saved_are_of_what_was_found(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = note(tmp_path, "seven.png")
    for name, options in (("whole", ()), ("found", ("--find", "digit"))):
        answer(trained, path, "--out", str(tmp_path / name), *options, capsys=capsys)
    whole, found = (sorted((tmp_path / name).iterdir()) for name in ("whole", "found"))
    assert [p.name for p in whole] == [p.name for p in found]
    assert whole[0].read_bytes() != found[0].read_bytes()


def test_a_broken_picture_and_another_thing_to_find_are_told(
    trained: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["inspect", str(trained), "--image", str(pictures), "--find"]
    assert commands.run([*command, "digit"], no_window) == 0
    _, broken = objects(capsys.readouterr().out)
    assert "damaged" in broken["error"]
    assert "found" not in broken
    assert commands.run([*command, "cat"], no_window) == REFUSED
    refused = capsys.readouterr()
    assert refused.out == ""
    assert refused.err.count("\n") == 1
    assert all(word in refused.err for word in ("--find", "digit", "face"))
