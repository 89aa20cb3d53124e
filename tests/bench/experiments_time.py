"""How long every experiment that trains takes a person who changes none of its options."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from engine.experiments import depth, lenet5_1998, order, pooling, pretraining, sharing
from engine.experiments.depth import Depth
from engine.experiments.eyes import EyesOptions
from engine.experiments.eyes import trial as eyes
from engine.experiments.face_id import experiment as face_id
from engine.experiments.face_id.options import FaceId
from engine.experiments.lenet5_1998 import LeNet51998
from engine.experiments.order import OrderOptions
from engine.experiments.pooling import PoolingOptions
from engine.experiments.pretraining import PretrainingOptions
from engine.experiments.selectivity import SIZES, SelectivityOptions
from engine.experiments.selectivity import trial as selectivity
from engine.experiments.sharing import Sharing
from tests.bench.measure import Measure

LONGEST = 60.0
"""Seconds, on two cores that do nothing else."""


def measures() -> Iterator[Measure]:
    """Take about four minutes."""
    for name, told in (
        ("Sharing", sharing.run(Sharing(), _never)),
        ("Pooling", pooling.run(PoolingOptions(), _never)),
        ("Misplaced eyes", eyes.run(EyesOptions(), _never)),
        ("Selectivity", selectivity.run(SelectivityOptions(), SIZES, _never)),
        ("Order", order.run(OrderOptions(), _never)),
        ("LeNet-5 of 1998", lenet5_1998.run(LeNet51998(), _never)),
        ("Depth", depth.run(Depth(), _never)),
        ("Pre-training", pretraining.run(PretrainingOptions(), _never)),
        ("Face ID", face_id.run(FaceId(), _never)),
    ):
        yield Measure(f"{name}: as its lesson opens it", "s", (_seconds(told),), LONGEST, "lower")


def _never() -> bool:
    return False


def _seconds(told: Iterable[object]) -> float:
    begun = time.perf_counter()
    for _ in told:
        pass
    return time.perf_counter() - begun
