"""Hypothesis strategies for blocks, networks and inputs, made from the settings' declarations."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from engine.blocks import KINDS, Block, Shape
from engine.network import Network
from engine.settings import Setting, declared

SMALL = 7
"""Keeps torch quick; whole numbers up to their limits are for the arithmetic alone."""


def values(setting: Setting, small: bool) -> st.SearchStrategy[Any]:
    """Values within a setting's limits."""
    match setting.control:
        case "switch":
            return st.booleans()
        case "choice":
            return st.sampled_from([word for word, _ in setting.choices])
        case "number":
            return st.floats(setting.minimum, setting.maximum)
        case "integer":
            return _whole(setting, small)
        case "automatic":
            return st.none() | _whole(setting, small)
        case "pair":
            return st.tuples(_whole(setting, small), _whole(setting, small))
        case "padding":
            words = st.sampled_from([word for word, _ in setting.choices])
            return words | st.tuples(_whole(setting, small), _whole(setting, small))


def _whole(setting: Setting, small: bool) -> st.SearchStrategy[int]:
    assert setting.minimum is not None
    assert setting.maximum is not None
    most = min(setting.maximum, SMALL) if small else setting.maximum
    return st.integers(int(setting.minimum), int(most))


def blocks_of(kind: type[Block], *, small: bool = True) -> st.SearchStrategy[Block]:
    """Blocks of one kind with any settings within their limits."""
    settings = {setting.name: values(setting, small) for setting in declared(kind)}
    return st.fixed_dictionaries(settings).map(lambda chosen: kind.model_validate(chosen))


def blocks(*, small: bool = True) -> st.SearchStrategy[Block]:
    return st.sampled_from(KINDS).flatmap(lambda kind: blocks_of(kind, small=small))


def networks(*, small: bool = True, most: int = 6) -> st.SearchStrategy[Network]:
    """Any stacks that a person can build by hand, sensible or not."""
    stacks = st.lists(blocks(small=small), max_size=most)
    return stacks.map(lambda stack: Network.of(*stack))


def map_shapes(most: int = 16) -> st.SearchStrategy[Shape]:
    """Shapes (channels, height, width)."""
    return st.tuples(st.integers(1, 4), st.integers(1, most), st.integers(1, most))


def shapes(most: int = 16) -> st.SearchStrategy[Shape]:
    """Shapes of maps and of vectors."""
    return map_shapes(most) | st.tuples(st.integers(1, 64))
