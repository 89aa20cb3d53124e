"""The course of pre-training: layer by layer, and in each epoch by epoch."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.optim import Adam

from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.training.batches import shuffled, steps_per_epoch
from engine.training.control import Control
from engine.training.due import Due
from engine.training.events import Event, SnapshotTaken
from engine.training.pretraining.events import (
    LayerPretrained,
    Pictures,
    PretrainingEpoch,
    PretrainingStarted,
    PretrainingStep,
    Reconstructed,
)
from engine.training.pretraining.layer import (
    TiedLayer,
    contrastive_loss,
    reconstruction_loss,
    with_noise,
)
from engine.training.pretraining.path import Path
from engine.training.pretraining.plan import Layer, plan

if TYPE_CHECKING:
    from engine.training.run import Run

SHOWN = 10
"""Pictures whose reconstruction is told."""
SEED_APART = 2**20
"""Between the run's seed and that of pre-training: it draws nothing from the run's generators."""
PICTURES_SECONDS = 0.3
WEIGHTS_SECONDS = 0.25


class PretrainingDiverged(Exception):
    """A reconstruction error is no finite number any more: one sentence that says what to do."""

    def __init__(self, layer: int, rate: float) -> None:
        self.sentence = (
            f"Pre-training of layer {layer} diverged: its reconstruction error is no finite number "
            f"any more. Choose a rate of pre-training below {rate:g}."
        )
        super().__init__(self.sentence)


class Pretraining:
    """Pre-trains the layers of ``run``, which has just been made, and leaves the rest as it was.

    A layer whose weights were taken over from an earlier run keeps them; where all were, nothing
    happens and nothing is told. The random numbers are
    generators of its own, begun from the recipe's seed. Gradients and the optimiser's figures are
    those of one layer at a time; what comes out of all below it is thrown away on the way.
    """

    def __init__(self, run: Run, control: Control, dataset: Dataset) -> None:
        self._run, self._control = run, control
        self._by = by = dataset.preprocessing
        recipe, device = run.recipe, run.device
        settled = run.network.resolved(len(dataset.classes))
        planned = plan(settled, by.shape)
        self._layers = [x for x in planned.layers if x.block_id not in run.taken_over]
        self._left_out = planned.left_out
        self._path = Path(settled, run.model, by.shape)
        self._order = torch.Generator().manual_seed(recipe.seed + SEED_APART)
        self._chance = torch.Generator(device).manual_seed(recipe.seed + SEED_APART)
        self._pictures = run.unlabelled
        every = max(1, len(self._pictures) // SHOWN)
        self._shown = run.pictures(self._pictures[::every][:SHOWN])
        self.seconds = 0.0
        """How long it has taken, without pauses."""
        self._told = Due(PICTURES_SECONDS, 0.05)
        self._weights = Due(WEIGHTS_SECONDS, 0.05)

    def events(self) -> Iterator[Event]:
        """Pre-train, and tell; once stopped, end where it is. Raises PretrainingDiverged."""
        run, recipe = self._run, self._run.recipe
        if not self._layers:
            return
        steps = steps_per_epoch(len(self._pictures), recipe.batch_size)
        ids = tuple(layer.block_id for layer in self._layers)
        yield PretrainingStarted(
            recipe.pretraining,
            ids,
            self._left_out,
            recipe.pretraining_epochs,
            steps,
            len(self._pictures),
        )
        run.model.eval()
        for number, layer in enumerate(self._layers, 1):
            begun, before = time.perf_counter(), self.seconds
            tied = self._begin(layer)
            self.seconds += time.perf_counter() - begun
            errors: list[float] = []
            yield from self._learn(tied, number, errors)
            if self._control.stopped:
                break
            yield self._reconstructed(tied, recipe.pretraining_epochs * steps)
            yield LayerPretrained(layer.block_id, tuple(errors), self.seconds - before)
        run.begin_from_here()

    def _begin(self, layer: Layer) -> TiedLayer:
        """Return the layer, ready to learn: what comes into it is measured."""
        model = self._run.model
        activating = model.blocks[layer.activated_in]
        parts = dict(activating.named_children())
        own = layer.activated_in == layer.block_id
        tied = TiedLayer(
            layer, model.blocks[layer.block_id], parts["activation"] if own else activating
        )
        with torch.no_grad():
            for index in self._path.normalisations(layer):
                self._path.normalise_at(index, *self._moments(index, by_channel=True))
            mean, variances = self._moments(layer.index, by_channel=tied.by_channel)
            tied.begin_at(mean, float(variances.mean()))
        self._path.add(tied)
        return tied

    def _learn(self, tied: TiedLayer, number: int, errors: list[float]) -> Iterator[Event]:
        recipe, block_id = self._run.recipe, tied.layer.block_id
        trained = [weights for weights in tied.parameters() if weights.requires_grad]
        optimiser = Adam(trained, recipe.pretraining_rate)
        step = 0
        yield self._reconstructed(tied, step)
        for epoch in range(1, recipe.pretraining_epochs + 1):
            total = 0.0
            for index in shuffled(self._pictures, recipe.batch_size, self._order):
                if not self._control.may_go_on():
                    return
                begun = time.perf_counter()
                error = self._step(tied, optimiser, self._run.pictures(index))
                self.seconds += time.perf_counter() - begun
                if not math.isfinite(error):
                    raise PretrainingDiverged(number, recipe.pretraining_rate)
                step += 1
                total += error * len(index)
                yield PretrainingStep(block_id, step, error)
                yield from self._copies(tied, step)
            errors.append(total / len(self._pictures))
            yield PretrainingEpoch(block_id, epoch, errors[-1])

    def _step(self, tied: TiedLayer, optimiser: Adam, pictures: Tensor) -> float:
        """Make one step, and return the batch's reconstruction error before it."""
        recipe = self._run.recipe
        with torch.no_grad():
            x = self._path.up(pictures, tied.layer.index)
        if recipe.pretraining == "rbm":
            loss, brought_back = contrastive_loss(tied, x, self._chance)
        else:
            given = x
            if recipe.pretraining == "denoising_autoencoder":
                given = with_noise(x, recipe.pretraining_noise, self._chance)
            loss, brought_back = reconstruction_loss(tied, given, x)
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        self._run.hold_constraints()
        difference = (brought_back.detach().view(x.shape) - x).square().mean()
        return float(difference) / tied.variance

    def _copies(self, tied: TiedLayer, step: int) -> Iterator[Event]:
        """Tell reconstructions and weights where it is time, and whenever the run pauses."""
        paused = self._control.paused
        if self._told.now or paused:
            with self._told.doing():
                seen = self._reconstructed(tied, step)
            yield seen
        if self._weights.now or paused:
            with self._weights.doing():
                taken = SnapshotTaken(0, self._run.model.weights())
            yield taken

    @torch.no_grad()
    def _reconstructed(self, tied: TiedLayer, step: int) -> Reconstructed:
        x = self._path.up(self._shown, tied.layer.index)
        pixels = self._path.down(tied.back(tied.units(x)).view(x.shape))
        block_id = tied.layer.block_id
        made = None if pixels is None else _as_bytes(pixels, self._by)
        return Reconstructed(block_id, step, _as_bytes(self._shown, self._by), made)

    def _moments(self, index: int, *, by_channel: bool) -> tuple[Tensor, Tensor]:
        """Return mean and variance over all pictures of what comes into the block at ``index``:
        one a channel, or one a number.
        """
        sums: list[Tensor] = []
        count = 0
        for part in torch.split(self._pictures, self._run.at_once):
            x = self._path.up(self._run.pictures(part), index)
            rows = x.transpose(0, 1).flatten(1).t() if by_channel else x.flatten(1)
            rows = rows if x.device.type == "mps" else rows.double()
            sums.append(torch.stack([rows.sum(0), rows.square().sum(0)]))
            count += len(rows)
        first, second = (torch.stack(sums).sum(0) / count).unbind()
        return first.float(), (second - first.square()).clamp(min=0).float()


def _as_bytes(pixels: Tensor, by: Preprocessing) -> Pictures:
    """Normalised pictures (n, channels, height, width) → bytes (n, height, width, channels)."""
    pictures = pixels.float().cpu().permute(0, 2, 3, 1).numpy()
    shares = pictures * np.array(by.deviation) + np.array(by.mean)
    made: Pictures = (255 * shares).round().clip(0, 255).astype(np.uint8)
    return np.ascontiguousarray(made)
