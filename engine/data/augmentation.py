"""Augmentation: the random changes that a recipe asks for, as one step for whole batches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.data.preprocessing import Preprocessing
from engine.recipe import Recipe

if TYPE_CHECKING:
    import torch
    from torch import Tensor
    from torchvision.transforms import v2

Planned = tuple[str, dict[str, Any]]
"""The name of a class in ``engine.data.changes``, and its numbers."""

SEED_APART = 1_000_003
"""Is added to a recipe's seed, so that these numbers aren't those of the order or of dropout."""

AXES = {"horizontal": (3,), "vertical": (2,), "both": (3, 2)}


def planned(recipe: Recipe, channels: int, classes: int) -> tuple[Planned, ...]:
    """Return the changes that ``recipe`` asks for, in the order in which they are made."""
    plan: list[Planned] = []
    if recipe.flip != "none":
        plan.append(("Flip", {"axes": AXES[recipe.flip]}))
    if recipe.shift or recipe.rotation or recipe.scaling or recipe.shear:
        plan.append(("Warp", _numbers(recipe, "shift", "rotation", "scaling", "shear")))
    if recipe.crop_padding:
        plan.append(("Crop", {"padding": recipe.crop_padding}))
    light = _numbers(recipe, "brightness", "contrast", "saturation", "hue", "noise")
    if channels == 1:
        light.update(saturation=0.0, hue=0.0)
    if any(light.values()):
        plan.append(("Colours", light))
    if recipe.cutout:
        plan.append(("Cutout", {"side": recipe.cutout}))
    if recipe.mixup:
        plan.append(("Mixup", {"alpha": recipe.mixup, "classes": classes}))
    return tuple(plan)


def _numbers(recipe: Recipe, *names: str) -> dict[str, Any]:
    return {name: getattr(recipe, name) for name in names}


@dataclass(frozen=True)
class Augmentation:
    """Changes batches of training pictures, and their labels where pictures are blended."""

    changes: v2.Compose

    @classmethod
    def of(
        cls, recipe: Recipe, by: Preprocessing, classes: int, generator: torch.Generator
    ) -> Augmentation | None:
        """Return what ``recipe`` asks for; None where it leaves the pictures as they are.

        All random numbers come from ``generator``, which is on the device of the pictures.
        """
        plan = planned(recipe, by.channels, classes)
        if not plan:
            return None
        # Not at the beginning of the file: most runs go without torchvision.
        from torchvision.transforms import v2

        from engine.data import changes

        made = [
            getattr(changes, name)(generator, by.mean, by.deviation, **numbers)
            for name, numbers in plan
        ]
        return cls(v2.Compose(made))

    def __call__(self, pictures: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return changed pictures (n, channels, height, width), channels last in memory, and what
        is asked for: the labels (n,), or the share of each class (n, classes).
        """
        import torch

        pictures, targets = self.changes(pictures, labels)
        return pictures.contiguous(memory_format=torch.channels_last), targets
