"""Which kernels see what: what the units of networks with small and large kernels answer to."""

from __future__ import annotations

from typing import Literal

from engine.experiments.options import Options
from engine.settings import setting

Size = Literal["1", "3", "5", "7", "9", "11"]
SIZES: tuple[Size, ...] = ("1", "3", "5", "7", "9", "11")

Which = Literal["untrained", "trained", "own"]
Layer = Literal["first", "second"]


class SelectivityOptions(Options):
    """Which units are looked at, and how the networks are trained."""

    network: Which = setting(
        "untrained",
        label="Network",
        help="Fresh kernels, kernels that have learned to tell the shapes apart, or the network "
        "that is open.",
        choices={"untrained": "Untrained", "trained": "Trained", "own": "My own"},
    )
    size: Size = setting(
        "5",
        label="Kernels",
        help="Height and width of every kernel in the network.",
        choices={size: f"{size}×{size}" for size in SIZES},
    )
    layer: Layer = setting(
        "first",
        label="Layer",
        help="Whose units are looked at: of the first convolution, or of the second one behind it.",
        choices={"first": "First", "second": "Second"},
    )
    epochs: int = setting(
        12,
        label="Epochs",
        help="How many times each network goes through the shapes.",
        ge=1,
        le=200,
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Draws the first weights and the order of the pictures.",
        ge=0,
        le=2**31 - 1,
    )
