"""The source that draws the weights, in the same order and from the same seed as ``build``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torch import nn

from engine.blocks import Block, Placed
from engine.blocks.initialiser_settings import INITIALISERS
from engine.blocks.initialisers import Draw, Numbers, draw_of
from engine.blocks.radial_basis import RadialBasisOutput
from engine.blocks.weights import OFS, Layer, Weighted, layers
from engine.build import BuiltNetwork
from engine.export.classes import Classes
from engine.export.expressions import Expression, call, keyword, laid_out, literal
from engine.network import Network

AS_PYTORCH = '''\
def initialise(network: nn.Module, seed: int = SEED) -> None:
    """Draw the weights anew: evenly within ±1/√(inputs of a unit), as PyTorch does."""
    generator = torch.Generator().manual_seed(seed)
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.Linear):
            bound = layer.weight[0].numel() ** -0.5
            for weights in layer.parameters(recurse=False):
                nn.init.uniform_(weights, -bound, bound, generator=generator)'''

AS_SET = '''\
def initialise(network: Network, seed: int = SEED) -> None:
    """Draw the weights anew; what isn't named here begins with ones and zeros."""
    generator = torch.Generator().manual_seed(seed)'''


def initialisation(network: Network, built: BuiltNetwork, classes: Classes) -> str:
    """Return the source of the function that draws the weights of ``network``."""
    words: list[str] = []
    lines: list[str] = []
    for placed in network.walk():
        for initialiser, drawn in _of_block(placed, built.blocks[placed.id], classes):
            if not words or initialiser != words[-1]:
                words.append(initialiser)
                lines.append(f"    # {INITIALISERS.get(initialiser, initialiser)}")
            lines += drawn
    return "\n".join([AS_SET, *lines]) if set(words) - {"pytorch"} else AS_PYTORCH


def _of_block(
    placed: Placed, module: nn.Module, classes: Classes
) -> Iterator[tuple[str, list[str]]]:
    """Return what each tensor is drawn with, and the lines that do it."""
    block = placed.block
    if isinstance(block, RadialBasisOutput):
        if block.codes == "random":
            yield "Codes of −1 and +1", _codes(f"network.{classes.weight(f'{placed.id}.centres')}")
        return
    if not isinstance(block, Weighted) and type(block).initialise is not Block.initialise:
        return  # it leaves its weights as they are built
    for layer in layers(module):
        for of in OFS:
            if layer.weights(of) is None:
                continue
            own = "weight" if of == "kernel" else "bias"
            name = classes.weight(".".join(filter(None, (placed.id, layer.name, own))))
            if isinstance(block, Weighted):
                word, draw = _word(block, of), block.draw(of, layer.fans)
            else:
                word, draw = "pytorch", draw_of("pytorch", layer.fans, Numbers())
            if layer.unit_dims > 1:
                # Not by the rule for convolutions: it can't tell how many inputs a unit has.
                word = f"{INITIALISERS[word]}, kernels of their own at every place"
            yield word, _lines(f"network.{_attributes(name)}", draw, layer, of)


def _attributes(name: str) -> str:
    """Return the name of a weight as code: ``parts.0.weight`` is ``parts[0].weight`` there."""
    return re.sub(r"\.(\d+)", r"[\1]", name)


def _word(block: Weighted, of: str) -> str:
    return block.kernel_initialiser if of == "kernel" else block.bias_initialiser


def _codes(name: str) -> list[str]:
    return [
        f"    codes = {name}.detach()",
        "    codes.bernoulli_(0.5, generator=generator).mul_(2).sub_(1)",
    ]


def _lines(name: str, draw: Draw, layer: Layer, of: str) -> list[str]:
    if of == "kernel" and layer.unit_dims > 1:
        cells = f"{name}.detach().flatten(0, {layer.unit_dims - 2})"
        return [
            *laid_out(f"for cell in {cells}:", indent=4),
            *laid_out(_call("cell", draw), indent=8),
        ]
    if draw.distribution == "orthogonal" and of == "bias":
        name = f"{name}.detach().unsqueeze(1)"
    return laid_out(_call(name, draw), indent=4)


def _call(name: str, draw: Draw) -> Expression:
    first, second = literal(float(draw.first)), literal(float(draw.second))
    generator = keyword("generator", "generator")
    match draw.distribution:
        case "uniform":
            return call("nn.init.uniform_", name, first, second, generator)
        case "normal":
            return call("nn.init.normal_", name, first, second, generator)
        case "truncated_normal":
            low, high = draw.first - 2 * draw.second, draw.first + 2 * draw.second
            limits = literal(low), literal(high)
            return call("nn.init.trunc_normal_", name, first, second, *limits, generator)
        case "orthogonal":
            return call("nn.init.orthogonal_", name, first, generator)
        case "constant":
            if draw.first in (0, 1):
                return call("nn.init.ones_" if draw.first else "nn.init.zeros_", name)
            return call("nn.init.constant_", name, first)
