"""The strongest pictures of every unit equal what going through them one by one finds."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch

from engine.blocks import Convolution, Dense
from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.inspection.fields import Box, seen
from engine.inspection.strongest import Strongest, strongest
from engine.inspection.target import DesignTarget, Target
from engine.network import Network
from tests.helpers.trained_lenet import digits, trained_lenet

TINY = Preprocessing(channels=1, height=2, width=2, mean=(0.0,), deviation=(1.0,))


def end(told: list[Strongest]) -> Strongest:
    assert told[-1].complete
    return told[-1]


@pytest.mark.parametrize("layer_id", ["convolution-2", "pooling-2", "dense-2"])
def test_of_every_unit_the_nine_strongest_test_pictures_are_those_of_brute_force(
    layer_id: str,
) -> None:
    pictures, target = digits().test_pictures[:300], trained_lenet()
    inspector = target.open()
    found = end(list(strongest(inspector, layer_id, pictures)))
    outputs = np.stack([inspector.inspect(picture).outputs[layer_id] for picture in pictures])
    peaks = outputs.reshape(*outputs.shape[:2], -1).max(2)
    for unit in range(outputs.shape[1]):
        by_strength = sorted(range(300), key=lambda p: (-peaks[p, unit], p))[:9]
        of_unit = found.of(unit)
        np.testing.assert_allclose(
            [one.value for one in of_unit], peaks[by_strength, unit], rtol=1e-4, atol=1e-5
        )
        for one in of_unit:
            at = outputs[one.picture, unit]
            here = at[one.row, one.column] if outputs.ndim == 4 else at
            assert here == pytest.approx(one.value, rel=1e-4, abs=1e-5)


def test_it_tells_after_every_batch_what_is_strongest_so_far() -> None:
    pictures = digits().test_pictures[:300]
    told = list(strongest(trained_lenet().open(), "convolution-1", pictures))
    assert [t.seen for t in told] == [128, 256, 300]
    assert {t.total for t in told} == {300}
    for earlier, later in itertools.pairwise(told):
        assert (later.values >= earlier.values).all()
    alone = end(list(strongest(trained_lenet().open(), "convolution-1", pictures[:128])))
    np.testing.assert_array_equal(told[0].pictures, alone.pictures)


def unit_of(weight: list[list[float]]) -> Target:
    """Return a network of one 1×1 or 2×2 kernel without bias, on pictures of 2×2."""
    kernel = torch.tensor(weight)[None, None]
    block = Convolution(kernels=1, kernel=kernel.shape[2:], bias=False, activation="none")
    network = Network.of(block)
    weights = build(network, TINY.shape, None).weights()
    (name,) = weights
    return DesignTarget(network, TINY, ("a", "b"), {name: kernel})


def test_of_equal_pictures_the_first_and_of_equal_cells_the_first_is_told() -> None:
    pictures = np.zeros((300, 2, 2, 1), np.uint8)
    pictures[[7, 130, 131, 299]] = 255
    found = end(list(strongest(unit_of([[1.0]]).open(), "convolution-1", pictures))).of(0)
    assert [one.picture for one in found] == [7, 130, 131, 299, 0, 1, 2, 3, 4]
    assert {(one.row, one.column) for one in found} == {(0, 0)}


def test_what_is_not_a_number_never_counts() -> None:
    target = unit_of([[1.0]])
    pictures = np.zeros((4, 2, 2, 1), np.uint8)
    pictures[1, 1, 0] = 255
    inspector = target.open()
    whole = inspector.outputs

    def partly_broken(batch, ids):  # type: ignore[no-untyped-def]
        logits, kept = whole(batch, ids)
        kept["convolution-1"][2] = torch.nan
        kept["convolution-1"][3, :, 0, 1] = torch.nan
        return logits, kept

    inspector.outputs = partly_broken  # type: ignore[method-assign]
    found = end(list(strongest(inspector, "convolution-1", pictures))).of(0)
    assert [(one.picture, one.row, one.column) for one in found] == [
        (1, 1, 0),
        (0, 0, 0),
        (3, 0, 0),
    ]
    assert all(np.isfinite(one.value) for one in found)


def test_pictures_of_another_size_are_fitted_first() -> None:
    pictures = np.zeros((3, 5, 5, 1), np.uint8)
    pictures[1] = 200
    fitted = end(
        list(strongest(unit_of([[1.0]]).open(), "convolution-1", pictures, lambda p: p[:2, :2]))
    )
    assert fitted.of(0)[0].picture == 1


def test_one_thread_is_used_and_given_back_between_batches() -> None:
    inspector, used = trained_lenet().open(), []
    hook = inspector.layer("convolution-1").register_forward_hook(
        lambda *_: used.append(torch.get_num_threads())
    )
    before = torch.get_num_threads()
    for _ in strongest(inspector, "convolution-1", digits().test_pictures[:200]):
        assert torch.get_num_threads() == before
    hook.remove()
    assert set(used) == {1}


def test_the_patch_of_a_cell_is_its_receptive_field_within_the_picture() -> None:
    """A kernel of ones peaks exactly where its patch is brightest."""
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 256, (20, 12, 12, 1), dtype=np.uint8)
    given = Preprocessing(channels=1, height=12, width=12, mean=(0.0,), deviation=(1.0,))
    block = Convolution(kernels=1, kernel=(3, 3), padding="same", bias=False, activation="none")
    network = Network.of(block, Dense())
    name = "convolution-1.convolution.weight"
    target = DesignTarget(network, given, ("a", "b"), {name: torch.ones(1, 1, 3, 3)})
    from engine.check import check

    fields = check(network, given.shape, 2).of("convolution-1").receptive_field
    (found, *_) = end(list(strongest(target.open(), "convolution-1", pictures))).of(0)
    box = seen(fields, found.row, found.column, (12, 12))
    patch = pictures[found.picture, box.top : box.bottom, box.left : box.right]
    assert patch.sum() / 255 == pytest.approx(found.value, rel=1e-5)
    assert seen(fields, 0, 11, (12, 12)) == Box(0, 10, 2, 12)
    assert seen(None, 0, 0, (12, 12)) == Box(0, 0, 12, 12)
