"""Network → the source of its classes, and what its weights are called there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from string import ascii_lowercase

from torch import nn

from engine.blocks import Container, Placed, Stack
from engine.blocks.joins import Concatenation, Sum
from engine.blocks.weights import Weighted
from engine.build import BuiltNetwork
from engine.check import Report
from engine.export.expressions import WIDTH, Expression, call, columns, keyword, laid_out
from engine.export.naming import Names, word_of
from engine.export.parts import Code, function, made, own_classes, parts
from engine.network import Network
from engine.wording import shape_text

DOCSTRINGS = {
    "residual": "The layers learn what has to change, not the whole (He et al. 2016).",
    "parallel": "Branches that see the same input, their channels joined (Szegedy et al. 2015).",
}

INDENT = 8


@dataclass
class _Class:
    """A class while it is written."""

    layers: list[tuple[str, Expression]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """The body of ``forward``."""
    names: Names = field(default_factory=Names)
    attributes: dict[str, str] = field(default_factory=dict)
    resting: list[str] = field(default_factory=list)
    """Frozen normalisations, which keep their running figures while the rest is trained."""

    def add(self, attribute: str, layer: Expression, place: str) -> None:
        self.layers.append((attribute, layer))
        self.attributes[place] = attribute

    def say(self, statement: Expression, before: str = "") -> None:
        self.lines += laid_out(statement, before, indent=INDENT)

    def source(self, name: str, docstring: str) -> str:
        lines = [f"class {name}(nn.Module):", f'    """{docstring}"""', ""]
        if self.layers:
            lines += ["    def __init__(self) -> None:", "        super().__init__()"]
            for attribute, layer in self.layers:
                lines += laid_out(layer, f"self.{attribute} = ", indent=INDENT)
            lines.append("")
        if self.resting:
            lines += ["    def train(self, mode: bool = True) -> nn.Module:"]
            lines += ["        super().train(mode)"]
            lines += [f"        self.{name}.eval()  # frozen" for name in self.resting]
            lines += ["        return self", ""]
        lines += ["    def forward(self, x: Tensor) -> Tensor:", *self.lines]
        return "\n".join(lines)


@dataclass(frozen=True)
class Classes:
    """The source of a network's classes."""

    own: tuple[type[nn.Module], ...]
    """Layers of this program's own that the source needs, what others derive from first."""
    sources: tuple[str, ...]
    """One class each; the network's own comes last and is called Network."""
    attributes: Mapping[str, str]
    """``block id.place of a layer within the block's module`` → its path within the network."""

    def weight(self, name: str) -> str:
        """Return what the parameter or buffer ``block id.name`` is called in the source."""
        place, _, rest = name.rpartition(".")
        while place not in self.attributes:
            place, _, more = place.rpartition(".")
            rest = f"{more}.{rest}"
        return f"{self.attributes[place]}.{rest}"


def classes_of(network: Network, built: BuiltNetwork, report: Report) -> Classes:
    """Return the classes of ``network``; ``built`` and ``report`` must be those of it.

    Raises TypeError for a kind of layer that isn't known here.
    """
    writer = _Writer(built)
    whole = _Class()
    for placed in network.blocks:
        before = len(whole.lines)
        writer.stack(whole, (placed,), "x", "x")
        shape = shape_text(report.of(placed.id).output_shape)
        if len(whole.lines) == before + 1:
            _comment_last(whole.lines, shape)
    _return_last(whole.lines)
    size = ", ".join(map(str, report.input_shape))
    docstring = f"Normalised pictures (batch, {size}) → logits (batch, classes)."
    sources = (*writer.sources.values(), whole.source("Network", docstring))
    return Classes(tuple(writer.own), sources, whole.attributes)


def _comment_last(lines: list[str], comment: str) -> None:
    line = f"{lines[-1]}  # {comment}"
    if columns(line) <= WIDTH:
        lines[-1] = line


def _return_last(lines: list[str]) -> None:
    """Let ``forward`` return what its last line has made."""
    start = f"{' ' * INDENT}x = "
    if lines and lines[-1].startswith(start):
        lines[-1] = lines[-1].replace("x = ", "return ", 1)
    else:
        lines.append(f"{' ' * INDENT}return x")


class _Writer:
    def __init__(self, built: BuiltNetwork) -> None:
        self._blocks = built.blocks
        self._names: dict[str, str] = {}
        self.sources: dict[str, str] = {}
        """Containers by what makes them up: equal ones share a class."""
        self.own: dict[type[nn.Module], None] = {}

    def stack(self, into: _Class, stack: Stack, source: str, target: str) -> str:
        """Write what turns the variable ``source`` into ``target``; return where the result is:
        in ``source`` still, where nothing is done.
        """
        current = source
        for placed in stack:
            steps = self._steps(into, placed)
            if not steps:
                continue
            together = _chained(steps, current)
            if columns(f"{target} = {together}") + INDENT <= WIDTH:
                into.say(together, f"{target} = ")
            else:
                for step in steps:
                    into.say(step(current), f"{target} = ")
                    current = target
            current = target
        return current

    def _steps(self, into: _Class, placed: Placed) -> list[Code]:
        block = placed.block
        module = self._blocks[placed.id]
        if isinstance(block, Container):
            attribute = into.names.next(block.kind)
            kind, inner = self._container(placed.id, block, module)
            into.layers.append((attribute, call(kind)))
            for place, path in inner.items():
                into.attributes[place] = f"{attribute}.{path}"
            return [_called(attribute)]
        if all(function(part.module) for part in parts(module)):
            return self._parts(into, module, block.kind, placed.id)
        name = into.names.next(block.kind)
        frozen = getattr(block, "frozen", False)
        steps = self._parts(into, module, name, placed.id, frozen=frozen)
        price = block.strengths("output") if isinstance(block, Weighted) else None
        if price:
            both = (("l1", price.l1), ("l2", price.l2))
            given = (keyword(word, repr(value)) for word, value in both if value)
            into.layers.append((f"{name}_penalty", call("OutputPenalty", *given)))
            steps.append(_called(f"{name}_penalty"))
        return steps

    def _parts(
        self, into: _Class, module: nn.Module, name: str, place: str, *, frozen: bool = False
    ) -> list[Code]:
        """Put the layers of ``module`` into a class; return how they are called in their order."""
        steps: list[Code] = []
        found = list(parts(module))
        layers = [part for part in found if function(part.module) is None]
        for part in found:
            as_function = function(part.module)
            if as_function is not None:
                steps.append(as_function)
                continue
            self.own.update(dict.fromkeys(own_classes(part.module)))
            attribute = name if len(layers) == 1 else f"{name}_{_word_of(part.place, part.module)}"
            layer = made(part.module)
            if frozen and any(True for _ in part.module.parameters()):
                layer = replace(layer, closing=").requires_grad_(False)")
            if frozen and isinstance(part.module, nn.BatchNorm1d | nn.BatchNorm2d):
                into.resting.append(attribute)
            into.add(attribute, layer, f"{place}.{part.place}".rstrip("."))
            steps.append(_called(attribute))
        return steps

    def _container(
        self, block_id: str, block: Container, module: nn.Module
    ) -> tuple[str, dict[str, str]]:
        """Return the class of a container, and the paths of the layers within it."""
        inner = _Class()
        match module:
            case Sum():
                way = self._parts(inner, module.shortcut, "shortcut", f"{block_id}.shortcut")
                end = self.stack(inner, block.branches[0], "x", "y")
                joined = _chained(way, "x")
                activation = self._parts(
                    inner, module.activation, "activation", f"{block_id}.activation"
                )
                whole = _chained(activation, f"{end} + {joined}")
                if columns(f"return {whole}") + INDENT > WIDTH:
                    inner.say(f"{end} + {joined}", "y = ")
                    whole = _chained(activation, "y")
                inner.say(whole, "return ")
            case Concatenation():
                letters = ascii_lowercase[: len(block.branches)]
                ends = [
                    self.stack(inner, branch, "x", letter)
                    for branch, letter in zip(block.branches, letters, strict=True)
                ]
                joined_ends = "[" + ", ".join(ends) + "]"
                inner.say(call("torch.cat", joined_ends, "dim=1"), "return ")
            case _:
                raise TypeError(f"{type(module).__name__} can't be written as source")
        return self._class_name(block.kind, inner), inner.attributes

    def _class_name(self, kind: str, inner: _Class) -> str:
        body = inner.source("", DOCSTRINGS[kind])
        if body not in self._names:
            alike = sum(name.startswith(kind.capitalize()) for name in self._names.values())
            self._names[body] = kind.capitalize() + _letters(alike)
            self.sources[body] = inner.source(self._names[body], DOCSTRINGS[kind])
        return self._names[body]


def _called(attribute: str) -> Code:
    return lambda x: f"self.{attribute}({x})"


def _chained(steps: list[Code], x: str) -> str:
    for step in steps:
        x = step(x)
    return x


def _word_of(place: str, module: nn.Module) -> str:
    """Return what a layer among several of a block is called."""
    own = place.rpartition(".")[2]
    if own.isidentifier():
        return word_of(own)
    by_type = {nn.Conv2d: "conv", nn.Linear: "linear"}
    return by_type.get(type(module), "norm")


def _letters(number: int) -> str:
    """Return A, B, …, Z, AA, AB, … for 0, 1, ….

    Numbers would seem to be those of the attributes, which are counted without gaps.
    """
    before, own = divmod(number, 26)
    letter = ascii_lowercase[own].upper()
    return _letters(before - 1) + letter if before else letter
