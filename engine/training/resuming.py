"""Taking the state of a run, and putting a run into it, to the last bit."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf, isfinite
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from engine.training.schedule import Plateau
from engine.training.state import RunState, StateError, StateValues, Sums
from engine.training.stopping import Best

if TYPE_CHECKING:
    from engine.training.run import Run


def take_state(run: Run, epoch: int, batch: int, seconds: float, sums: Sums) -> RunState:
    """Return the state of ``run`` after ``epoch`` whole epochs and ``batch`` batches more."""
    best, plateau = run.stopping.best, run.rates.plateau
    values = StateValues(
        device=run.device,
        step=run.step,
        epoch=epoch,
        batch=batch,
        seconds=seconds,
        sums=sums,
        rate_factor=run.rates.factor,
        plateau_best=plateau.best if isfinite(plateau.best) else None,
        plateau_waited=plateau.waited,
        plateau_factor=plateau.factor,
        best_epoch=best.epoch if best else None,
        best_loss=best.loss if best else None,
        average_steps=run.average.steps if run.average else 0,
    )
    return RunState(values, dict(_tensors(run)))


def put_into_state(run: Run, state: RunState) -> None:
    """Let ``run``, which has just been made, go on from ``state``.

    Raises StateError where the state is that of another network or recipe.
    """
    values = state.values
    try:
        run.model.load(state.part("weights"))
        _fill_optimisers(run, state.part("optimiser"))
        if run.average is not None:
            for mean, name in zip(run.average.means, _numbered(run.average.means), strict=True):
                mean.copy_(state.tensors[f"average.{name}"])
            run.average.steps = values.average_steps
    except (KeyError, RuntimeError, ValueError, IndexError) as error:
        raise StateError(
            "The saved state of the run belongs to another network or another recipe: "
            "begin a new run."
        ) from error
    run.step = values.step
    run.rates.factor = values.rate_factor
    best = inf if values.plateau_best is None else values.plateau_best
    run.rates.plateau = Plateau(best, values.plateau_waited, values.plateau_factor)
    if run.stopping.patience and values.best_epoch is not None and values.best_loss is not None:
        run.stopping.best = Best(values.best_epoch, values.best_loss, state.part("best"))
    _put_generators(run, state)


def _tensors(run: Run) -> Iterator[tuple[str, Tensor]]:
    for name, tensor in run.model.weights().items():
        yield f"weights.{name}", tensor
    if run.average is not None:
        for name, tensor in run.weights().items():
            yield f"kept.{name}", tensor
        for name, mean in zip(_numbered(run.average.means), run.average.means, strict=True):
            yield f"average.{name}", _copy(mean)
    for name, weights, optimiser in _optimised(run):
        for key, value in optimiser.state.get(weights, {}).items():
            if value is not None:
                yield f"optimiser.{name}.{key}", _copy(value)
    if run.stopping.best is not None:
        for name, tensor in run.stopping.best.weights.items():
            yield f"best.{name}", tensor
    for name, generator in run.generators.items():
        # The order of an epoch is drawn anew, and the batches that are done left out.
        order = name == "order"
        yield f"generator.{name}", run.order_at_epoch if order else generator.get_state()


def _fill_optimisers(run: Run, tensors: dict[str, Tensor]) -> None:
    found = {name: (weights, optimiser) for name, weights, optimiser in _optimised(run)}
    for name, tensor in tensors.items():
        of, key = name.rsplit(".", 1)
        weights, optimiser = found[of]
        optimiser.state[weights][key] = _beside(weights, tensor)


def _beside(weights: Tensor, tensor: Tensor) -> Tensor:
    """Return ``tensor`` laid out in memory as ``weights`` are: the order of sums depends on it.

    A single number stays one. Raises ValueError for any other shape.
    """
    if tensor.dim() == 0:
        return tensor.clone()
    if tensor.shape != weights.shape:
        raise ValueError("an optimiser remembers as many numbers as there are weights")
    return torch.empty_like(weights, dtype=tensor.dtype).copy_(tensor).detach()


def _put_generators(run: Run, state: RunState) -> None:
    saved = state.part("generator")
    for name, generator in run.generators.items():
        if name in saved and (name == "order" or state.values.device == run.device):
            generator.set_state(saved[name])
        else:
            # Those of another device can't go on: at least the numbers don't begin again.
            generator.manual_seed(run.recipe.seed + state.values.step)


def _optimised(run: Run) -> Iterator[tuple[str, nn.Parameter, Optimizer]]:
    """Yield all weights that are trained, by name: their order in an optimiser is the recipe's."""
    names = {weights: name for name, weights in run.model.named_parameters()}
    for optimiser in run.optimisers:
        for group in optimiser.param_groups:
            for weights in group["params"]:
                yield names[weights], weights, optimiser


def _numbered(tensors: list[Any]) -> list[str]:
    return [str(i) for i in range(len(tensors))]


def _copy(tensor: Tensor) -> Tensor:
    return tensor.detach().to("cpu", copy=True).contiguous()
