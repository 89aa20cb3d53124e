"""An exported source answers as the program does, for pictures of every kind."""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors.torch import save_file

from engine.blocks import Convolution, Dense
from engine.data.pictures import open_picture
from engine.export.python import python_source
from engine.inspection.activations import DesignInspector
from engine.network import Network
from tests.helpers.exports import design, loaded, shaken

MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F")


def picture(mode: str) -> Image.Image:
    """Return noise of a mode, wider than high."""
    noise = np.random.default_rng(4).integers(0, 256, (31, 45, 4), dtype=np.uint8)
    if mode in ("I;16", "I", "F"):
        kind = {"I;16": np.uint16, "I": np.int32, "F": np.float32}[mode]
        return Image.fromarray((noise[..., 0].astype(np.float64) * 200).astype(kind))
    return Image.fromarray(noise).convert(mode)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("mode", MODES)
def test_predict_answers_as_the_program_does(mode: str, channels: int, tmp_path: Path) -> None:
    shape = (channels, 9, 7)
    network = Network.of(Convolution(kernels=4), Dense())
    built = shaken(network, shape, 3)
    complete = design(network, shape, built=built)
    source = python_source(complete)
    module = loaded(source, tmp_path / "exported.py")
    assert source.weights is not None
    save_file(source.weights, tmp_path / "exported.safetensors")
    ending = {"I": "tiff", "F": "tiff", "CMYK": "jpg"}.get(mode, "png")
    file = tmp_path / f"picture.{ending}"
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright
    picture(mode).save(file, exif=exif)
    answer = module.predict(file)

    inspector = DesignInspector(network, complete.preprocessing, 3, built.weights())
    seen = inspector.inspect(complete.preprocessing.fit(open_picture(file)))
    assert seen.probabilities is not None
    assert list(answer) == ["a", "b", "c"]
    np.testing.assert_allclose(list(answer.values()), seen.probabilities, atol=1e-5)


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """Return a source that was written with its weights, and a picture beside it."""
    shape = (1, 9, 7)
    network = Network.of(Dense())
    source = python_source(design(network, shape, built=shaken(network, shape, 3)))
    assert source.weights is not None
    (tmp_path / "mine.py").write_text(source.text, encoding="utf-8")
    save_file(source.weights, tmp_path / "mine.safetensors")
    picture("L").save(tmp_path / "picture.png")
    return tmp_path / "mine.py"


def test_the_file_answers_by_itself_where_the_program_is_not(exported: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-I", exported.name, "picture.png"],
        cwd=exported.parent,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("picture.png: ")
    assert result.stdout.rstrip().endswith("%)")


@pytest.fixture
def end(
    exported: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[object, str, str]]:
    """Run the file with arguments, as Python does; give its exit code and what it has printed."""

    def run(*pictures: str) -> tuple[object, str, str]:
        monkeypatch.chdir(exported.parent)
        monkeypatch.setattr(sys, "argv", [exported.name, *pictures])
        with pytest.raises(SystemExit) as ended:
            runpy.run_path(exported.name, run_name="__main__")
        return (ended.value.code, *capsys.readouterr())

    return run


@pytest.mark.parametrize(
    ("pictures", "said"),
    [
        ((), "usage: python mine.py picture.png ..."),
        (("nowhere.png",), "nowhere.png is missing, or no readable picture."),
        (("mine.py",), "mine.py is missing, or no readable picture."),
        (("half.png",), "half.png is missing, or no readable picture."),
    ],
)
def test_the_file_says_in_one_sentence_what_it_cannot_use(
    exported: Path,
    end: Callable[..., tuple[object, str, str]],
    pictures: tuple[str, ...],
    said: str,
) -> None:
    whole = (exported.parent / "picture.png").read_bytes()
    (exported.parent / "half.png").write_bytes(whole[: len(whole) // 2])
    assert end(*pictures) == (2, "", f"{said}\n")


def test_the_file_of_an_untrained_network_says_that_it_has_no_weights(
    exported: Path, end: Callable[..., tuple[object, str, str]]
) -> None:
    exported.with_suffix(".safetensors").unlink()
    code, _, said = end("picture.png")
    assert code == 2
    assert said.endswith("mine.safetensors is missing: train and save a network first.\n")


def test_training_on_no_pictures_is_refused_in_one_sentence(exported: Path) -> None:
    shape = (1, 9, 7)
    module = loaded(python_source(design(Network.of(Dense()), shape)), exported)
    pictures, labels = np.zeros((0, 9, 7, 1), np.uint8), np.zeros(0, np.int64)
    with pytest.raises(ValueError, match="no pictures to train on"):
        module.train(pictures, labels)
