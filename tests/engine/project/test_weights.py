"""Weights are saved and loaded only where they fit the network they belong to."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save as to_bytes

from engine.blocks import Convolution, Dense, Pooling
from engine.project import DOCUMENT, load, save
from tests.helpers.project_files import NETWORK, assert_equal, refusal, rewritten, trained


def test_weights_of_changed_blocks_are_left_out_and_the_others_kept(saved: Path) -> None:
    project = trained()
    edited = NETWORK.replace("dense-1", Dense(units=3, bias=False))
    edited, _ = edited.insert(0, Convolution(kernels=1, padding="same"))

    save(replace(project, network=edited), saved)

    found = load(saved)
    assert found.network == edited
    kept = {name.split(".")[0] for name in found.weights or {}}
    assert kept == {"convolution-1", "batch_normalisation-1"}


def test_weights_after_a_block_that_cannot_run_are_kept(saved: Path) -> None:
    project = trained()
    broken = NETWORK.replace("pooling-1", Pooling(kernel=(40, 40)))
    save(replace(project, network=broken), saved)
    assert_equal(load(saved), replace(project, network=broken))


def test_weights_without_preprocessing_are_the_callers_mistake(saved: Path) -> None:
    with pytest.raises(ValueError, match="preprocessing"):
        save(replace(trained(), preprocessing=None), saved)


def changed_weights(change: Callable[[dict[str, torch.Tensor]], Any]) -> Callable[[bytes], bytes]:
    def apply(_: bytes) -> bytes:
        weights = dict(trained().weights or {})
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


def test_weights_are_refused_where_nothing_says_what_they_fit(saved: Path) -> None:
    rewritten(saved, document=lambda d: d.update(preprocessing=None))
    assert "don't fit" in refusal(saved)


def test_weights_that_are_announced_but_not_there_are_missed(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        document = archive.read(DOCUMENT)
    with zipfile.ZipFile(saved, "w") as archive:
        archive.writestr(DOCUMENT, document)
    assert "damaged" in refusal(saved)


def test_a_network_that_claims_to_be_huge_takes_no_memory(saved: Path) -> None:
    """Two billion weights are claimed, but only shapes are compared."""

    def grow(document: dict[str, Any]) -> None:
        blocks = document["network"]["blocks"]
        wide = {"id": "wide-1", "block": {"kind": "dense", "units": 65536}}
        wider = {"id": "wider-1", "block": {"kind": "dense", "units": 65536}}
        blocks[3:3] = [wide, wider]

    assert "don't fit" in refusal(rewritten(saved, document=grow))
