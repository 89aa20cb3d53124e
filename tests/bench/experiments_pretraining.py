"""What pre-training layer by layer buys the networks of 2006 and of today, over three seeds."""

from __future__ import annotations

from collections.abc import Iterator

from engine.experiments.comparison.variants import Compared
from engine.experiments.pretraining import PAIRS, PretrainingOptions, gain, run
from tests.bench.measure import Measure

MODES = ("rbm", "autoencoder", "denoising_autoencoder")
CASES = ((300, 0.05), (300, 0.01), (3600, 0.05))
"""Labels, and the deviation of the first weights of 2006."""


def measures(*, long: bool) -> Iterator[Measure]:
    """Nothing without ``long``: it takes about six minutes on quiet cores."""
    if not long:
        return
    for labels, deviation in CASES:
        modes = MODES if deviation == 0.05 else MODES[:1]
        for mode in modes:
            values = {"mode": mode, "labels": labels, "deviation": deviation}
            compared = _compared(PretrainingOptions.model_validate(values))
            case = f"{mode}, {labels:,} labels, first weights {deviation:g}"
            yield from _accuracies(case, compared)
            if labels == 300:
                yield _gain(f"2006, gain: {case}", compared, PAIRS[0], 0.05)


def _compared(options: PretrainingOptions) -> Compared:
    *_, last = run(options, lambda: False)
    assert isinstance(last, Compared)
    return last


def _accuracies(case: str, compared: Compared) -> Iterator[Measure]:
    for place, variant in enumerate(compared.variants):
        found = tuple(one.accuracy["test"] for one in compared.of(place))
        yield Measure(f"{variant.name}: {case}", "of 1", found)


def _gain(name: str, compared: Compared, pair: tuple[int, int], target: float) -> Measure:
    without, with_it = (compared.of(variant) for variant in pair)
    gained = tuple(
        b.accuracy["test"] - a.accuracy["test"] for a, b in zip(without, with_it, strict=True)
    )
    assert abs(sum(gained) / len(gained) - gain(compared, pair).mean) < 1e-9
    return Measure(name, "of 1", gained, target)
