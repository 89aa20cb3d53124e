"""Designs to export, and what a source that was exported gives when another program takes it."""

from __future__ import annotations

import subprocess
import sys
from math import prod
from pathlib import Path
from types import ModuleType

import torch
from hypothesis import strategies as st
from torch import Tensor

from engine.blocks import KINDS, Block, Container, Dense, Refusal, Shape
from engine.build import BuiltNetwork, build
from engine.data.preprocessing import Preprocessing
from engine.export.design import Exportable
from engine.export.python import Source
from engine.network import Network, stack_of
from engine.project import Project
from engine.recipe import Recipe
from engine.settings import declared
from tests.helpers.networks import values

MOST_CELLS = 5000


def sizes(shape: Shape) -> Preprocessing:
    """Return a preprocessing of pictures of ``shape``, with numbers of its own for each channel."""
    channels = shape[0]
    assert channels in (1, 3)
    return Preprocessing(
        channels=channels,
        height=shape[1],
        width=shape[2],
        mean=(0.13, 0.4, 0.5)[:channels],
        deviation=(0.31, 0.2, 0.25)[:channels],
    )


def design(
    network: Network,
    shape: Shape,
    classes: tuple[str, ...] = ("a", "b", "c"),
    recipe: Recipe | None = None,
    built: BuiltNetwork | None = None,
) -> Exportable:
    """Return a design for export, with the weights of ``built``."""
    project = Project(network, recipe or Recipe(), "own", shape, classes)
    return Exportable(project, sizes(shape), classes, built and built.weights(), measured=True)


def loaded(source: Source, file: Path = Path("exported.py")) -> ModuleType:
    """Run a source as Python does, in a module of its own."""
    module = ModuleType("exported")
    module.__file__ = str(file)
    exec(compile(source.text, str(file), "exec"), vars(module))
    return module


def exported_network(source: Source, module: ModuleType | None = None) -> torch.nn.Module:
    """Return the network of a source, which may have been loaded already, with its weights."""
    network: torch.nn.Module = (module or loaded(source)).Network()
    assert source.weights is not None
    network.load_state_dict(source.weights)
    return network


def shaken(network: Network, shape: Shape, classes: int, seed: int = 1) -> BuiltNetwork:
    """Return a built network none of whose numbers is as it begins: statistics neither."""
    built = build(network, shape, classes, seed)
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, tensor in built.state_dict().items():
            if tensor.is_floating_point():
                noise = torch.rand(tensor.shape, generator=generator) * 0.2
                tensor.add_(noise if "running_var" in name else noise - 0.1)
    return built


def inputs(shape: Shape, number: int = 3) -> Tensor:
    return torch.randn(number, *shape, generator=torch.Generator().manual_seed(3))


def ruff(text: str, *command: str) -> str:
    """Return what ruff says of a file, with no settings but its own; nothing where it is good."""
    result = subprocess.run(
        [sys.executable, "-m", "ruff", *command, "--isolated", "--stdin-filename", "a.py", "-"],
        input=text,
        capture_output=True,
        text=True,
    )
    return "" if result.returncode == 0 else result.stdout + result.stderr


def assert_well_formed(text: str) -> None:
    """Assert that ruff leaves a source alone and finds nothing in it."""
    for width in ("88", "100"):
        assert not ruff(text, "format", "--diff", "--line-length", width)
    assert not ruff(text, "check", "--select", "E4,E7,E9,F,I,B,UP,RET,N,W")


def varied(kind: type[Block]) -> st.SearchStrategy[Block]:
    """Blocks of one kind with some settings changed: to draw all of them takes long."""
    settings = {setting.name: setting for setting in declared(kind)}
    names = st.lists(st.sampled_from(sorted(settings)), max_size=5) if settings else st.just([])
    chosen = names.flatmap(
        lambda some: st.fixed_dictionaries({n: values(settings[n], small=True) for n in some})
    )
    return chosen.map(lambda changes: kind.model_validate(changes))


@st.composite
def working_stacks(draw: st.DrawFn, shape: Shape, most: int, depth: int = 2) -> tuple[Block, ...]:
    """Blocks that each take what the one before gives, of a bearable size, some of them with
    others inside.
    """
    chosen: list[Block] = []
    for kind in draw(st.lists(st.sampled_from(KINDS), min_size=most // 2, max_size=most)):
        block = draw(varied(kind))
        if isinstance(block, Container) and depth:
            inner = working_stacks(shape, min(most, 4), depth - 1)
            branches = tuple(stack_of(*draw(inner)) for _ in block.branches)
            block = block.with_branches(branches)
        if isinstance(block, Dense):
            block = block.changed({"units": block.units or 3})
        try:
            shape = _bearable(block.output_shape(shape))
        except Refusal:
            continue
        chosen.append(block)
    return tuple(chosen)


def _bearable(shape: Shape) -> Shape:
    if prod(shape) > MOST_CELLS:
        raise Refusal("It is too large for a quick test.")
    return shape


def working_networks(shape: Shape, most: int) -> st.SearchStrategy[Network]:
    return working_stacks(shape, most).map(lambda blocks: Network.of(*blocks))
