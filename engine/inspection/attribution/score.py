"""The one number of a network that is explained. Imports torch: load only in a thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import torch
from torch import Tensor, nn

from engine.inspection.activations import Inspector
from engine.inspection.attribution import Cancelled, ClassScore, Score, UnitScore, Unsuited


class ScoreModule(nn.Module):
    """Normalised pictures (n, c, h, w) → the score of each (n,).

    Every batch first asks whether the result is still wanted: raises Cancelled if not.
    """

    def __init__(self, inspector: Inspector, of: Score, cancelled: Callable[[], bool]) -> None:
        super().__init__()
        # As a child, so that captum finds the ReLUs in it.
        self.network = inspector.module
        self._inspector = inspector
        self._of = of
        self._cancelled = cancelled

    def forward(self, batch: Tensor) -> Tensor:
        if self._cancelled():
            raise Cancelled
        of = self._of
        if isinstance(of, ClassScore):
            logits: Tensor = self.network(batch)
            return logits[:, of.number]
        output = self._inspector.outputs(batch, (of.layer_id,))[1][of.layer_id][:, of.unit]
        return output if of.cell is None else output[:, of.cell[0], of.cell[1]]


def settled(inspector: Inspector, batch: Tensor, of: Score) -> Score:
    """Return ``of`` with its cell. Raises Unsuited where the network has no such number."""
    if isinstance(of, ClassScore):
        return _class(inspector, of)
    if of.layer_id not in inspector.layer_ids:
        raise Unsuited("The network has no such layer any more: choose another unit.")
    with torch.no_grad():
        output = inspector.outputs(batch, (of.layer_id,))[1][of.layer_id][0]
    if not 0 <= of.unit < len(output):
        raise Unsuited(f"The layer has {len(output)} units: choose one of them.")
    if output.dim() == 1:
        return replace(of, cell=None)
    values = output[of.unit]
    if of.cell is None:
        row, column = divmod(int(values.argmax()), values.shape[1])
        return replace(of, cell=(row, column))
    if not (0 <= of.cell[0] < values.shape[0] and 0 <= of.cell[1] < values.shape[1]):
        raise Unsuited("The unit's map has no such cell: choose another one.")
    return of


def _class(inspector: Inspector, of: ClassScore) -> ClassScore:
    if not inspector.answers:
        raise Unsuited(
            "The network doesn't end in one number a class: mend that, or look from a unit."
        )
    if not 0 <= of.number < inspector.classes:
        raise Unsuited(f"The network tells {inspector.classes} classes apart: choose one of them.")
    return of


def layers_with_maps(inspector: Inspector, batch: Tensor, of: Score) -> tuple[str, ...]:
    """Return the layers before the score whose maps have several cells, as they are reached."""
    with torch.no_grad():
        _, outputs = inspector.outputs(batch, inspector.layer_ids)
    found = []
    for layer_id, output in outputs.items():
        if isinstance(of, UnitScore) and layer_id == of.layer_id:
            break
        if output.dim() == 4 and output[0, 0].numel() > 1:
            found.append(layer_id)
    return tuple(found)
