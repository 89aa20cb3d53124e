"""Locks: what of a design a lesson keeps as it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from engine.blocks import KINDS, Block
from engine.network import Network
from engine.recipe import Recipe
from engine.settings import Setting, declared

DATA, BLOCKS, RECIPE = "data", "blocks", "recipe"
"""The data; which blocks there are, in which order; all of the recipe."""


class Designed(Protocol):
    """What a lock looks at."""

    @property
    def network(self) -> Network: ...
    @property
    def recipe(self) -> Recipe: ...
    @property
    def data(self) -> str: ...


def is_lock(name: str) -> bool:
    """Whether ``name`` can be locked.

    That is ``data``, ``blocks``, ``recipe``, a field of the recipe such as ``epochs``, or a block's
    setting such as ``convolution.kernel``.
    """
    return name in (DATA, BLOCKS, RECIPE) or setting_of(name) is not None


def setting_of(name: str) -> Setting | None:
    """Return the setting that a lock names; None where it names none, or more than one."""
    kind, dot, field = name.partition(".")
    model: Any = Recipe if not dot else block_of(name)
    if model is None:
        return None
    wanted = field if dot else kind
    return next((setting for setting in declared(model) if setting.name == wanted), None)


def block_of(name: str) -> type[Block] | None:
    """Return the kind of block that a lock speaks of, such as ``convolution.kernel``."""
    kind, dot, _ = name.partition(".")
    return next((k for k in KINDS if k.model_fields["kind"].default == kind), None) if dot else None


def broken(names: Iterable[str], before: Designed, after: Designed) -> str | None:
    """Return the first lock that going from ``before`` to ``after`` would break, or None.

    A block that is put in keeps to a lock where its value is one that is there already, or the
    default where there is none.
    """
    return next((name for name in names if _breaks(name, before, after)), None)


def _breaks(name: str, before: Designed, after: Designed) -> bool:
    """Whether one lock would be broken."""
    kind = block_of(name)
    if name == DATA:
        return before.data != after.data
    if name == BLOCKS:
        return _order(before.network) != _order(after.network)
    if name == RECIPE:
        return before.recipe != after.recipe
    if kind is None:
        return bool(getattr(before.recipe, name) != getattr(after.recipe, name))
    field = name.partition(".")[2]
    allowed = _values(before.network, kind, field) or [kind.model_fields[field].default]
    return any(value not in allowed for value in _values(after.network, kind, field))


def _order(network: Network) -> list[str]:
    return [placed.id for placed in network.walk()]


def _values(network: Network, kind: type[Block], field: str) -> list[Any]:
    blocks = (placed.block for placed in network.walk())
    return [getattr(block, field) for block in blocks if type(block) is kind]
