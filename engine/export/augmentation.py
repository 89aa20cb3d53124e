"""The source of augmentation: the changes that a recipe asks for, by the program's own text."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from engine.data.augmentation import SEED_APART, planned
from engine.export.expressions import Group, call, keyword, laid_out, literal
from engine.recipe import Recipe


def functions(recipe: Recipe, channels: int, classes: int) -> Iterator[str]:
    """Return the classes of the changes, and the function that puts them together."""
    plan = planned(recipe, channels, classes)
    if not plan:
        return
    from engine.data import changes

    for kind in (changes.Change, *(getattr(changes, name) for name, _ in plan)):
        yield inspect.getsource(kind).replace("  # type: ignore[misc]", "").rstrip()
    own = ("generator", "MEAN", "DEVIATION")
    made = tuple(
        call(name, *own, *(keyword(of, literal(value)) for of, value in numbers.items()))
        for name, numbers in plan
    )
    lines = [
        "def make_augmentation() -> v2.Compose:",
        '    """Return the random changes that every batch goes through."""',
        f"    generator = torch.Generator().manual_seed(SEED + {SEED_APART})",
        *laid_out(call("v2.Compose", Group("[", made, "]")), "return ", indent=4),
    ]
    yield "\n".join(lines)
