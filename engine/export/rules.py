"""The source of what weights cost and what they must obey while they are trained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.blocks import Block
from engine.blocks.weight_settings import Of
from engine.blocks.weights import OFS, Weighted, layers
from engine.build import BuiltNetwork
from engine.export.classes import Classes
from engine.export.expressions import laid_out, literal
from engine.network import Network
from engine.recipe import Recipe

OUTPUT_PENALTY = '''\
class OutputPenalty(nn.Module):
    """Passes x on and keeps what its size costs: l1 · Σ|x| + l2 · Σx², the batch's mean."""

    def __init__(self, l1: float = 0.0, l2: float = 0.0) -> None:
        super().__init__()
        self.l1 = l1
        self.l2 = l2
        self.cost = torch.zeros(())

    def forward(self, x: Tensor) -> Tensor:
        if self.training:
            self.cost = (self.l1 * x.abs().sum() + self.l2 * x.square().sum()) / len(x)
        return x'''


def output_penalty(recipe: Recipe) -> str:
    """Return the layer that prices what passes it, in 32 bits whatever the layers before it use."""
    if recipe.precision == "float32":
        return OUTPUT_PENALTY
    head, cost, rest = OUTPUT_PENALTY.partition("            self.cost = (")
    exact = rest.replace("x.abs()", "v.abs()").replace("x.square()", "v.square()")
    return f"{head}            v = x.float()\n{cost}{exact}"


@dataclass(frozen=True)
class Rules:
    """What holds for which weights, by their names in the source."""

    l1: dict[str, float] = field(default_factory=dict)
    l2: dict[str, float] = field(default_factory=dict)
    max_norm: dict[str, float] = field(default_factory=dict)
    unit_norm: list[str] = field(default_factory=list)
    non_negative: list[str] = field(default_factory=list)
    on_outputs: bool = False

    @property
    def cost(self) -> bool:
        """Whether anything is added to the loss."""
        return bool(self.l1 or self.l2 or self.on_outputs)

    @property
    def constrain(self) -> bool:
        return bool(self.max_norm or self.unit_norm or self.non_negative)


def rules_of(network: Network, built: BuiltNetwork, classes: Classes) -> Rules:
    """Collect the rules of ``network``. The weights of frozen blocks have none."""
    rules = Rules(on_outputs=any(_prices_output(p.block) for p in network.walk()))
    for placed in network.walk():
        block = placed.block
        if not isinstance(block, Weighted) or block.frozen:
            continue
        for layer in layers(built.blocks[placed.id]):
            for of in OFS:
                if layer.weights(of) is not None:
                    own = "weight" if of == "kernel" else "bias"
                    path = ".".join(part for part in (placed.id, layer.name, own) if part)
                    _collect(rules, block, of, classes.weight(path))
    return rules


def _prices_output(block: Block) -> bool:
    return isinstance(block, Weighted) and bool(block.strengths("output"))


def _collect(rules: Rules, block: Weighted, of: Of, name: str) -> None:
    strengths, rule = block.strengths(of), block.rule(of)
    if strengths.l1:
        rules.l1[name] = strengths.l1
    if strengths.l2:
        rules.l2[name] = strengths.l2
    if rule is None:
        return
    match rule.constraint:
        case "max_norm":
            rules.max_norm[name] = rule.norm
        case "unit_norm":
            rules.unit_norm.append(name)
        case "non_negative":
            rules.non_negative.append(name)


def constants(rules: Rules) -> Iterator[str]:
    """Return the tables of the rules, each with what it says."""
    tables: tuple[tuple[str, object, str], ...] = (
        ("L1", rules.l1, "What the sum of the absolute values of these weights costs."),
        ("L2", rules.l2, "What the sum of the squares of these weights costs."),
        ("MAX_NORM", rules.max_norm, "How long the kernels (or all biases) of a layer may be."),
        ("UNIT_NORM", tuple(rules.unit_norm), "Kernels (or all biases) of the length 1."),
        ("NON_NEGATIVE", tuple(rules.non_negative), "Weights that are never below zero."),
    )
    for name, table, words in tables:
        if table:
            yield "\n".join([*laid_out(literal(table), f"{name} = "), f'"""{words}"""'])


def functions(rules: Rules, unshared: bool) -> Iterator[str]:
    """Return the functions that carry the rules out. ``unshared``: some layer has kernels of its
    own at every place.
    """
    if rules.cost:
        yield _penalty(rules)
    if rules.max_norm or rules.unit_norm:
        yield _lengths(unshared)
    if rules.constrain:
        yield _constrain(rules)


def _penalty(rules: Rules) -> str:
    lines = [
        "def penalty(network: Network) -> Tensor:",
        '    """Return what the regularisers add to the loss."""',
        "    cost = torch.zeros(())",
    ]
    for table, size in (("L1", "abs()"), ("L2", "square()")):
        if rules.l1 if table == "L1" else rules.l2:
            lines += [
                f"    for name, strength in {table}.items():",
                f"        cost = cost + strength * network.get_parameter(name).{size}.sum()",
            ]
    if rules.on_outputs:
        lines += [
            "    for layer in network.modules():",
            "        if isinstance(layer, OutputPenalty):",
            "            cost = cost + layer.cost",
        ]
    return "\n".join([*lines, "    return cost"])


def _lengths(unshared: bool) -> str:
    first = '0 if name.endswith("bias") else 1'
    if unshared:
        first = '0 if name.endswith("bias") else 3 if weights.dim() == 6 else 1'
    return f'''\
def lengths(name: str, weights: Tensor) -> Tensor:
    """Return the length of the kernel of each unit, or of all biases together."""
    first = {first}
    inputs = tuple(range(first, weights.dim()))
    return torch.linalg.vector_norm(weights, dim=inputs, keepdim=True)'''


def _constrain(rules: Rules) -> str:
    lines = [
        "@torch.no_grad()",
        "def constrain(network: Network) -> None:",
        '    """Bring the weights back to what they must obey; called after every step."""',
    ]
    if rules.max_norm:
        lines += [
            "    for name, longest in MAX_NORM.items():",
            "        weights = network.get_parameter(name)",
            "        weights.mul_((longest / lengths(name, weights)).clamp(max=1.0))",
        ]
    if rules.unit_norm:
        lines += [
            "    for name in UNIT_NORM:",
            "        weights = network.get_parameter(name)",
            "        norms = lengths(name, weights)",
            "        weights.div_(torch.where(norms > 0, norms, 1.0))",
        ]
    if rules.non_negative:
        lines += [
            "    for name in NON_NEGATIVE:",
            "        network.get_parameter(name).clamp_(min=0.0)",
        ]
    return "\n".join(lines)
