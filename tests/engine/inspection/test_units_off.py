"""A unit that is switched off is nothing at all, whatever it was before."""

from __future__ import annotations

import numpy as np
import torch

from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.inspection.changes import NO_CHANGES
from engine.inspection.target import DesignTarget
from engine.presets import LENET5


def test_a_unit_that_is_switched_off_gives_zero_even_where_it_was_infinite() -> None:
    given = Preprocessing(channels=1, height=28, width=28, mean=(0.4,), deviation=(0.3,))
    weights = build(LENET5.network, given.shape, 10, 3).weights()
    bias = weights["convolution-1.convolution.bias"]
    bias[:2] = torch.tensor([np.inf, -np.inf])
    off = NO_CHANGES.with_factor("convolution-1", 0, 0).with_factor("convolution-1", 1, 0)
    inspector = DesignTarget(LENET5.network, given, tuple("0123456789"), weights, off).open()
    pixels = np.random.default_rng(0).integers(0, 256, (28, 28, 1), dtype=np.uint8)
    seen = inspector.inspect(pixels)
    output = seen.outputs["convolution-1"]
    assert not output[:2].any()
    assert not np.signbit(output[:2]).any()
    assert all(np.isfinite(values).all() for values in seen.outputs.values())
    for index in (0, 1):
        assert inspector.explain(seen, "convolution-1", (index, 2, 2)).result == 0
