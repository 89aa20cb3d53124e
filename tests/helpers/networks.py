"""Hypothesis strategies for blocks, networks and inputs, made from the settings' declarations."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from engine.blocks import KINDS, Block, Parallel, Residual, Shape
from engine.network import Network, stack_of
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


def nested_blocks(*, small: bool = True, most: int = 3) -> st.SearchStrategy[Block]:
    """Blocks of any kind, containers with blocks inside among them, up to three deep."""
    return st.recursive(
        blocks(small=small),
        lambda inner: st.one_of(
            _containers(Residual, inner, small, 1, 1, most),
            _containers(Parallel, inner, small, 1, 3, most),
        ),
        max_leaves=2 * most,
    )


def _containers(
    kind: type[Block],
    inner: st.SearchStrategy[Block],
    small: bool,
    fewest: int,
    most_branches: int,
    most: int,
) -> st.SearchStrategy[Block]:
    branch = st.lists(inner, max_size=most).map(lambda blocks: stack_of(*blocks))
    branches = st.lists(branch, min_size=fewest, max_size=most_branches).map(tuple)
    plain = blocks_of(kind, small=small)
    return st.builds(lambda block, b: block.model_copy(update={"branches": b}), plain, branches)


def networks(*, small: bool = True, most: int = 6) -> st.SearchStrategy[Network]:
    """Any stacks that a person can build by hand, sensible or not."""
    stacks = st.lists(nested_blocks(small=small), max_size=most)
    return stacks.map(lambda stack: Network.of(*stack))


def map_shapes(most: int = 16) -> st.SearchStrategy[Shape]:
    """Shapes (channels, height, width)."""
    return st.tuples(st.integers(1, 4), st.integers(1, most), st.integers(1, most))


def shapes(most: int = 16) -> st.SearchStrategy[Shape]:
    """Shapes of maps and of vectors."""
    return map_shapes(most) | st.tuples(st.integers(1, 64))
