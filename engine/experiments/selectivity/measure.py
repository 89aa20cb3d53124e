"""What a unit answers to: how much of what makes its answers differ is form, brightness, colour.

A unit's answer to a stimulus is the greatest number in its map, away from the border, where padding
is seen too; the mean of the two for the stimulus as drawn and with ink and ground exchanged. All
forms, brightnesses and colours are crossed, so that the sum of squares of the answers falls into
independent parts, one for each (analysis of variance, Fisher 1925). The share of a part is its η².
The form's *selectivity* is its partial η², the share of what is left once the parts of brightness
and colour are taken out: 0 where the form says nothing of the answer, 1 where it says all (Cohen
1973).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine.blocks import Shape
from engine.check import check
from engine.data.preprocessing import Pixels
from engine.experiments.selectivity.stimuli import FORMS, LIGHTS, TINTS, Stimuli
from engine.network import Network

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector

Answers = NDArray[np.float64]
Factor = Literal["form", "brightness", "colour"]
FACTORS: tuple[Factor, ...] = ("form", "brightness", "colour")

ENOUGH = 0.25
"""A unit answers to something where it makes a quarter of the differences of its answers."""
AT_ONCE = 64
LEAST = 0.05
"""Where brightness and colour leave less than this, there is nothing to be selective in."""

Inside = tuple[slice, slice]
ALL: Inside = (slice(None), slice(None))


@dataclass(frozen=True, eq=False)
class Unit:
    """What one unit answers to."""

    number: int
    kind: str
    """``line``, ``curve``, ``open ring``, ``closed ring``, ``disc``, ``brightness``, ``colour``,
    ``nothing`` in particular, or ``silent``: the same answer to everything.
    """
    best: str
    """The form, brightness or colour that it answers to most strongly; empty without a kind."""
    shares: dict[Factor, float]
    """η² of each."""
    selectivity: float
    """Partial η² of the form."""
    form: str
    """The form that it answers to most strongly."""
    by_form: tuple[float, ...]
    """Its mean answer to each form, in the order of ``FORMS``."""
    strongest: tuple[int, ...]
    """The stimuli that it answers to most strongly, the strongest first; none if it is silent."""


def answers(inspector: Inspector, layer_id: str, given: Stimuli, inside: Inside = ALL) -> Answers:
    """Return the answer of every unit of a layer to every stimulus, (n, units).

    Of maps the cells ``inside`` count alone.
    """
    import torch

    from engine.inspection.activations import one_thread

    found = []
    with torch.no_grad(), one_thread():
        for start in range(0, len(given.pictures), AT_ONCE):
            part: Pixels = given.pictures[start : start + AT_ONCE]
            batch = inspector.preprocessing.normalise(part)
            maps = inspector.outputs(batch, [layer_id])[1][layer_id]
            found.append(maps[:, :, *inside].amax((2, 3)) if maps.ndim == 4 else maps)
        each = torch.cat(found).double().numpy()
    drawn, exchanged = each[: len(given)], each[len(given) :]
    return np.asarray((drawn + exchanged) / 2)


def inside(network: Network, input_shape: Shape, layer_id: str) -> Inside:
    """Return the cells of a layer's maps that see no padding; all where there are none such."""
    report = check(network, input_shape, None).of(layer_id)
    shape, fields = report.output_shape, report.receptive_field
    if shape is None or len(shape) != 3 or fields is None:
        return ALL
    high, wide = (
        [i for i in range(cells) if (seen := field.cells(i)).start >= 0 and seen.stop <= whole]
        for field, cells, whole in zip(fields, shape[1:], input_shape[1:], strict=True)
    )
    if not high or not wide:
        return ALL
    return slice(high[0], high[-1] + 1), slice(wide[0], wide[-1] + 1)


def units(found: Answers, given: Stimuli) -> tuple[Unit, ...]:
    """Return what each unit answers to; ``found`` is (n, units)."""
    return tuple(_unit(number, found[:, number], given) for number in range(found.shape[1]))


def _unit(number: int, answer: Answers, given: Stimuli) -> Unit:
    labels = {"form": given.forms, "brightness": given.lights, "colour": given.tints}
    means = {factor: _means(answer, labels[factor]) for factor in FACTORS}
    whole = float(((answer - answer.mean()) ** 2).sum())
    silent = whole <= 1e-12 * max(1.0, float((answer**2).sum()))
    part = {
        factor: 0.0
        if silent
        else float(((means[factor][labels[factor]] - answer.mean()) ** 2).sum()) / whole
        for factor in FACTORS
    }
    left = 1 - part["brightness"] - part["colour"]
    form = FORMS[int(means["form"].argmax())]
    strongest = max(FACTORS, key=lambda factor: part[factor])
    kind, best = "nothing", ""
    if silent:
        kind = "silent"
    elif part[strongest] >= ENOUGH:
        names = {"form": FORMS, "brightness": LIGHTS, "colour": TINTS}[strongest]
        best = names[int(means[strongest].argmax())]
        kind = best.partition(",")[0].lower() if strongest == "form" else strongest
    return Unit(
        number,
        kind,
        best,
        part,
        selectivity=part["form"] / left if left > LEAST else 0.0,
        form=form,
        by_form=tuple(map(float, means["form"])),
        strongest=() if silent else _different(answer, given),
    )


def _means(answer: Answers, labels: NDArray[np.int64]) -> Answers:
    sums = np.bincount(labels, weights=answer)
    return np.asarray(sums / np.bincount(labels))


def _different(answer: Answers, given: Stimuli, count: int = 3) -> tuple[int, ...]:
    """Return the stimuli with the strongest answers, of no two the same form, light and colour."""
    chosen: dict[tuple[int, int, int], int] = {}
    for place in np.argsort(-answer, kind="stable"):
        key = int(given.forms[place]), int(given.lights[place]), int(given.tints[place])
        chosen.setdefault(key, int(place))
        if len(chosen) == count:
            break
    return tuple(chosen.values())
