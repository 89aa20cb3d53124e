"""Weights are saved and loaded only where they fit the network that was trained."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save as to_bytes

from engine.blocks import Dense
from engine.project import DOCUMENT, WEIGHTS, save
from tests.helpers.project_files import NETWORK, left_in, refusal, rewritten, trained


def test_saving_weights_that_do_not_fit_is_the_callers_mistake(saved: Path) -> None:
    before = saved.read_bytes()
    left = left_in(trained())
    other = NETWORK.replace("dense-1", Dense(units=3, bias=False))
    for wrong in (replace(left, network=other), replace(left, classes=("a", "b"))):
        with pytest.raises(ValueError, match="don't fit"):
            save(replace(trained(), trained=wrong), saved)
    assert saved.read_bytes() == before


def changed_weights(change: Callable[[dict[str, torch.Tensor]], Any]) -> Callable[[bytes], bytes]:
    def apply(_: bytes) -> bytes:
        weights = dict(left_in(trained()).weights)
        change(weights)
        return to_bytes(weights)

    return apply


FIRST = "convolution-1.convolution.weight"


@pytest.mark.parametrize(
    "change",
    [
        lambda w: w.update({FIRST: torch.zeros(2, 1, 3, 4)}),
        lambda w: w.update({FIRST: torch.zeros(2, 1, 3, 3, dtype=torch.float64)}),
        lambda w: w.pop(FIRST),
        lambda w: w.update({"stranger.weight": torch.zeros(3)}),
        lambda w: w.update({"convolution-1.extra": torch.zeros(3)}),
        lambda w: w.update({"pooling-1.weight": torch.zeros(3)}),
    ],
    ids=["shape", "number type", "missing", "no such block", "no such part", "no weights there"],
)
def test_weights_that_do_not_fit_the_network_are_refused(saved: Path, change: Any) -> None:
    rewritten(saved, weights=changed_weights(change))
    assert "don't fit" in refusal(saved)


@pytest.mark.parametrize(
    "change",
    [
        lambda t: t.update(classes=["a", "b"]),
        lambda t: t["preprocessing"].update(height=16),
        lambda t: t["network"]["blocks"].pop(),
        lambda t: t["network"]["blocks"][2]["block"].update(kernel=[40, 40]),
        lambda t: t["network"]["blocks"][3]["block"].update(bias=False),
        lambda t: t["network"].update(blocks=[]),
    ],
    ids=["classes", "size of pictures", "block gone", "can't run", "no bias", "empty"],
)
def test_a_network_that_the_weights_do_not_fit_is_refused(saved: Path, change: Any) -> None:
    assert "don't fit" in refusal(
        rewritten(saved, document=lambda d: change(d["trained"]) and None)
    )


def test_weights_that_nothing_is_said_of_are_no_project(tmp_path: Path) -> None:
    path = tmp_path / "net.convoscope"
    save(replace(trained(), trained=None), path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(WEIGHTS, to_bytes(dict(left_in(trained()).weights)))
    assert "damaged" in refusal(path)


def test_weights_that_are_announced_but_not_there_are_missed(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        document = archive.read(DOCUMENT)
    with zipfile.ZipFile(saved, "w") as archive:
        archive.writestr(DOCUMENT, document)
    assert "damaged" in refusal(saved)


@pytest.mark.parametrize("padding", [0, 63])
def test_a_network_that_claims_to_be_huge_takes_no_memory(saved: Path, padding: int) -> None:
    """Billions of weights are claimed, or more than torch can count; nothing is built."""

    def grow(document: dict[str, Any]) -> None:
        blocks = document["trained"]["network"]["blocks"]
        large = [
            {
                "id": f"large-{number}",
                "block": {
                    "kind": "convolution",
                    "kernels": 4096,
                    "kernel": [1, 1],
                    "padding": [padding, padding],
                },
            }
            for number in range(900)
        ]
        blocks[3:3] = [*large, {"id": "wide-1", "block": {"kind": "dense", "units": 65536}}]

    assert "don't fit" in refusal(rewritten(saved, document=grow))
