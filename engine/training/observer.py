"""LayerObserver: measures what goes on in every block around one step of a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import isfinite

import torch
from torch import Tensor, nn

from engine.blocks import Activation, Block
from engine.build import BuiltNetwork
from engine.network import Network
from engine.training.layers import BlockSeen, Histogram, LayersSeen

FEWEST_PROBED, MOST_PROBED = 64, 256
"""Pictures: enough to tell a dead unit from one that is seldom needed."""
MOST_NUMBERS = 2**23
"""Answers of all blocks together: fewer pictures of a large network, so that it is looked at as
often as a small one.
"""
BINS = 40
LIMITS = {"tanh": 1.0, "scaled_tanh": 1.7159}
NEAR = 0.97
"""How near to its limit an answer is saturated; see ``saturated_share``."""
MOST_COUNTED = 2**18
"""Answers in a histogram: more change no bar by a pixel, and counting costs more than computing."""
EXACT = 2**24
"""``histc`` counts in float32, which holds every whole number up to this one."""


@dataclass(frozen=True)
class _Before:
    """The numbers of a block's trained tensors before a step, and their gradients, in a row."""

    weights: Tensor
    gradients: Tensor


class LayerObserver:
    """Looks at a run's model from outside; the run goes on to the bit as if it didn't.

    ``probe``: normalised pictures (n, channels, height, width) on the model's device, of which at
    most ``MOST_PROBED``, evenly spread, are sent through. All blocks with weights or an activation
    are observed.
    """

    def __init__(self, network: Network, model: BuiltNetwork, probe: Tensor) -> None:
        self._model = model
        self._trained: dict[str, list[Tensor]] = {}
        self._functions: dict[str, str] = {}
        """The activation of every block that is observed."""
        for placed in network.walk():
            weights = list(model.blocks[placed.id].parameters())
            function = activation_of(placed.block)
            if weights or function != "none":
                self._functions[placed.id] = function
                self._trained[placed.id] = [w for w in weights if w.requires_grad]
        self._before: dict[str, _Before] = {}
        self._probe = probe[:: self._stride(probe)]

    @torch.no_grad()
    def _stride(self, probe: Tensor) -> int:
        """Return how many pictures to leave out each time."""
        if not len(probe):
            return 1
        with _as_in_use(self._model):
            outputs = self._model.forward_keeping(probe[:1], self._functions)[1]
        numbers = sum(output.numel() for output in outputs.values())
        most = min(MOST_PROBED, max(FEWEST_PROBED, MOST_NUMBERS // max(1, numbers)))
        return -(-len(probe) // most)

    @torch.no_grad()
    def before_step(self) -> None:
        """Note weights and gradients: call it after the backward pass, before any clipping."""
        self._before = {
            block_id: _Before(_flat(trained), _flat([_gradient(w) for w in trained]))
            for block_id, trained in self._trained.items()
            if trained
        }

    @torch.no_grad()
    def after_step(self, step: int) -> LayersSeen:
        """Measure what the step ``step`` has changed, and what the blocks answer to the probe."""
        before, self._before = self._before, {}
        answers = self._probed()
        return LayersSeen(
            step,
            tuple(
                self._seen(block_id, before.get(block_id), answers.get(block_id, _Answers()))
                for block_id in self._functions
            ),
        )

    def _seen(self, block_id: str, before: _Before | None, answers: _Answers) -> BlockSeen:
        if before is None:
            told = BlockSeen(block_id, None, None, None)
        else:
            norm = _norm(before.weights)
            change = _norm(_flat(self._trained[block_id]) - before.weights)
            told = BlockSeen(
                block_id,
                _finite(norm),
                _finite(_norm(before.gradients)),
                _finite(change / norm) if norm > 0 else None,
                weights=histogram(before.weights),
                gradients=histogram(before.gradients),
            )
        return BlockSeen(**{**vars(told), **vars(answers)})

    def _probed(self) -> Mapping[str, _Answers]:
        """Send the probe through as in use: no dropout, running figures that stay as they are."""
        found: dict[str, _Answers] = {}
        if not len(self._probe):
            return found
        with _as_in_use(self._model):
            hooks = [
                # Measured at once, so that never all maps of the network are in memory.
                self._model.blocks[block_id].register_forward_hook(
                    lambda _module, _inputs, output, i=block_id, f=function: found.update(
                        {i: _answers(f, output)}
                    )
                )
                for block_id, function in self._functions.items()
            ]
            try:
                self._model(self._probe)
            finally:
                for hook in hooks:
                    hook.remove()
        return found


@dataclass(frozen=True)
class _Answers:
    dead: float | None = None
    saturated: float | None = None
    outputs: Histogram | None = None


def _answers(function: str, output: Tensor) -> _Answers:
    return _Answers(
        dead_share(output) if function == "relu" else None,
        saturated_share(function, output),
        histogram(output[: max(1, MOST_COUNTED // max(1, output[0].numel()))]),
    )


def activation_of(block: Block) -> str:
    """Return the function at the end of ``block``, or "none"; one that cuts off is a "relu"."""
    if not isinstance(block, Activation):
        return str(getattr(block, "activation", "none"))
    cuts_off = block.function == "leaky_relu" and block.slope == 0
    return "relu" if cuts_off else block.function


def dead_share(answers: Tensor) -> float:
    """Return the share of units (dimension 1) of a rectifier's ``answers`` that are always 0.

    Such a unit has no gradient and never comes back by itself (Lu et al. 2019, arXiv:1903.06733).
    ``answers`` are (pictures, channels, height, width) or (pictures, units), none below 0.
    """
    greatest = answers.movedim(1, -1).flatten(0, -2).amax(0)
    return (greatest == 0).float().mean().item()


def saturated_share(function: str, answers: Tensor) -> float | None:
    """Return the share of ``answers`` (any shape) that lie near a limit of ``function``, where
    its slope is all but 0 (Glorot and Bengio 2010, section 3); None: it has no two limits.

    Near is beyond 97 % of the way from the middle: a tanh above 0.97, a sigmoid above 0.985.
    """
    if function == "sigmoid":
        far = (answers - 0.5).abs() > NEAR / 2
    elif function in LIMITS:
        far = answers.abs() > NEAR * LIMITS[function]
    else:
        return None
    return int(torch.count_nonzero(far)) / max(1, far.numel())


def histogram(values: Tensor) -> Histogram | None:
    """Count ``values`` (any shape) in ``BINS`` bins from the least to the greatest of them.

    None where no value is a finite number.
    """
    # Channels lie last in memory, mostly: so no number is moved.
    values = values.detach().float().movedim(min(1, values.dim() - 1), -1).flatten()
    if not len(values):
        return None
    low, high = torch.stack(torch.aminmax(values)).tolist()
    if not isfinite(high - low):
        values = values[values.isfinite()]
        if not len(values):
            return None
        low, high = torch.stack(torch.aminmax(values)).tolist()
    if low == high:
        return Histogram(low, high, (len(values),))
    parts = [torch.histc(part, BINS, low, high).double() for part in torch.split(values, EXACT)]
    counts = torch.stack(parts).sum(0).tolist()
    return Histogram(low, high, tuple(map(int, counts)))


@contextmanager
def _as_in_use(model: nn.Module) -> Iterator[None]:
    """Put ``model`` into evaluation mode, and every part back into the mode it had."""
    modes = [(part, part.training) for part in model.modules()]
    model.eval()
    try:
        yield
    finally:
        for part, training in modes:
            part.training = training


def _gradient(weights: Tensor) -> Tensor:
    return torch.zeros_like(weights) if weights.grad is None else weights.grad


def _flat(tensors: Sequence[Tensor]) -> Tensor:
    """Return the numbers of all ``tensors`` in a row: a copy."""
    return torch.cat([tensor.detach().flatten() for tensor in tensors])


def _norm(values: Tensor) -> float:
    return float(torch.linalg.vector_norm(values).item())


def _finite(value: float) -> float | None:
    return value if isfinite(value) else None
