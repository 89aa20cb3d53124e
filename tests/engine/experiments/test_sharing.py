"""What sharing weights saves, counted, and what it brings, measured."""

from __future__ import annotations

import numpy as np
import pytest

from engine.build import build
from engine.check import check
from engine.experiments import sharing
from engine.experiments.sharing import CLASSES, KINDS, SHAPE, Result, Sharing, Shown


@pytest.mark.parametrize("options", [Sharing(), Sharing(kernels=3, kernel=4)])
def test_the_counts_are_those_of_the_modules_and_the_sums_give_them(options: Sharing) -> None:
    counts = {kind: sharing.counted(kind, options) for kind in KINDS}
    assert len({one.outputs for one in counts.values()}) == 1
    for kind, one in counts.items():
        network = sharing.network(kind, options)
        assert check(network, SHAPE, CLASSES).trains
        built = build(network, SHAPE, CLASSES)
        first = built.blocks[network.blocks[0].id]
        assert one.parameters == sum(weights.numel() for weights in first.parameters())
        for text, number in (
            (one.parameters_sum, one.parameters),
            (one.connections_sum, one.connections),
            (one.work_sum, one.work),
        ):
            left, right = text.replace(",", "").replace("·", "*").split("=")
            assert eval(left) == int(right) == number  # only figures and signs of this program
    convolution, local, dense = counts.values()
    assert convolution.connections == local.connections < dense.connections
    assert convolution.parameters * convolution.uses == local.parameters
    assert local.uses == dense.uses == 1


def test_the_weights_are_shown_as_kernels_as_kernels_by_place_and_as_units() -> None:
    shown = {one.kind: one.pictures for one in sharing.first_weights(Sharing(), lambda: False)}
    assert shown["convolution"].shape == (8, 5, 5)
    assert shown["dense"].shape == (8, 28, 28)
    local = shown["locally_connected"]
    assert local.shape == (8, 71, 71)
    assert np.isnan(local[:, 5]).all()
    built = build(sharing.network("locally_connected", Sharing()), SHAPE, CLASSES)
    [weight] = [w for name, w in built.weights().items() if w.ndim == 6 and "1" in name][:1]
    assert np.array_equal(local[3, 12:17, 6:11], weight[2, 1, 3, 0].numpy())


def test_shared_weights_lose_least_where_the_digits_are_moved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    options = Sharing(kernels=4, epochs=4, seed=1)
    few = sharing.digits(options)
    assert len(few.train_labels) == 1000
    assert len(sharing.digits(Sharing(digits="4000")).train_labels) == 4000
    learned: list[Sharing] = []
    monkeypatch.setattr(sharing, "digits", lambda asked: (learned.append(asked), few)[1])
    told = list(sharing.run(options, lambda: False))
    assert learned == [options]
    result = told[-1]
    assert isinstance(result, Result)
    convolution, local, dense = (one.mean for one in result.moved)
    assert convolution > dense + 0.03
    assert local > dense
    assert result.compared.accuracy(0).mean > 0.8
    pictures = [one.pictures for one in told if isinstance(one, Shown) and one.kind == "dense"]
    assert not np.array_equal(pictures[0], pictures[-1])
