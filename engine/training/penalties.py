"""What the settings of single blocks ask of training: prices, rules, and weights left alone.

What is minimised is the mean cross-entropy plus all prices. Figures of accuracy and of
cross-entropy, those of validation and test among them, are told without prices, so that they can
be compared with one another and between networks.

Rules hold after every step, as in Keras. The weights that a run begins with, drawn or taken over,
are left as they are until then.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from engine.blocks.weights import OFS, Rule, Strengths, Weighted, layers
from engine.build import BuiltNetwork
from engine.network import Network


class Penalties:
    """The prices that regularisers add to the loss, as Keras defines them.

    Kernels and biases cost l1 · Σ|w| + l2 · Σw², unless their block is frozen. The output of a
    block, after its activation, costs the same of its values, as a mean over the batch.
    """

    def __init__(self, network: Network, model: BuiltNetwork) -> None:
        self._weights: list[tuple[Tensor, Strengths]] = []
        self.outputs: dict[str, Strengths] = {}
        """The blocks whose output has a price."""
        for placed in network.walk():
            block = placed.block
            if not isinstance(block, Weighted):
                continue
            if block.strengths("output"):
                self.outputs[placed.id] = block.strengths("output")
            if block.frozen:
                continue
            for layer in layers(model.blocks[placed.id]):
                for of in OFS:
                    weights = layer.weights(of)
                    if weights is not None and block.strengths(of):
                        self._weights.append((weights, block.strengths(of)))

    def __call__(self, outputs: Mapping[str, Tensor]) -> Tensor | None:
        """Return the sum of all prices, where ``outputs`` holds what came out of each block in
        ``self.outputs`` for a batch; None where nothing has a price.
        """
        prices = [price(weights, strengths) for weights, strengths in self._weights]
        prices += [
            price(outputs[block_id].float(), strengths) / len(outputs[block_id])
            for block_id, strengths in self.outputs.items()
        ]
        return torch.stack(prices).sum() if prices else None


def price(values: Tensor, strengths: Strengths) -> Tensor:
    """Return l1 · Σ|x| + l2 · Σx² of ``values`` (any shape), leaving out what has no strength."""
    absolute = strengths.l1 * values.abs().sum() if strengths.l1 else 0.0
    squares = strengths.l2 * values.square().sum() if strengths.l2 else 0.0
    return torch.as_tensor(absolute + squares)


class Constraints:
    """The rules that kernels and biases are brought back to; those of frozen blocks rest."""

    def __init__(self, network: Network, model: BuiltNetwork) -> None:
        self._held: list[tuple[Tensor, Rule, int]] = []
        for placed in network.walk():
            block = placed.block
            if not isinstance(block, Weighted) or block.frozen:
                continue
            for layer in layers(model.blocks[placed.id]):
                for of in OFS:
                    weights, rule = layer.weights(of), block.rule(of)
                    if weights is not None and rule is not None:
                        units = layer.unit_dims if of == "kernel" else 0
                        self._held.append((weights.detach(), rule, units))

    def hold(self) -> None:
        """Bring all weights back to their rules, in place."""
        for weights, rule, units in self._held:
            obey(weights, rule, units)


def obey(weights: Tensor, rule: Rule, unit_dims: int) -> None:
    """Change ``weights`` in place, as little as it takes to obey ``rule``.

    The first ``unit_dims`` dimensions count units. A norm is taken over all the inputs of one
    unit: the root of the sum of the squares of its weights (Srivastava et al. 2014). With 0, as
    for biases, it is one norm over all of them. Weights that are all 0 have no direction: unit
    norm leaves them so.
    """
    if rule.constraint == "non_negative":
        weights.clamp_(min=0)
        return
    norms = torch.linalg.vector_norm(
        weights, dim=tuple(range(unit_dims, weights.dim())), keepdim=True
    )
    if rule.constraint == "max_norm":
        weights.mul_((rule.norm / norms).clamp_(max=1))
    elif rule.constraint == "unit_norm":
        weights.div_(torch.where(norms > 0, norms, 1))


def freeze(network: Network, model: BuiltNetwork) -> tuple[nn.Module, ...]:
    """Let no step change the weights of frozen blocks, and return their modules.

    A frozen normalisation uses its running figures and keeps them, so that the rest of the
    network is trained with what will be used later: put what is returned into evaluation mode.
    """
    frozen = tuple(
        model.blocks[placed.id]
        for placed in network.walk()
        if getattr(placed.block, "frozen", False)
    )
    for module in frozen:
        module.requires_grad_(False)
    return frozen
