"""Misplaced eyes: is a face whose parts have changed places still taken for a face?"""

from __future__ import annotations

from typing import Literal

from engine.experiments.options import Options
from engine.settings import setting

Order = Literal["exchanged", "eyes_down", "mouth_up", "shuffled"]

ORDERS: dict[str, str] = {
    "exchanged": "Exchanged",
    "eyes_down": "Eyes down",
    "mouth_up": "Mouth up",
    "shuffled": "Shuffled",
}
"""How the parts of a face are misplaced → what a person reads."""


class EyesOptions(Options):
    """What is measured, and how long the networks are trained."""

    order: Order = setting(
        "exchanged",
        label="Misplaced parts",
        help="How the held-out faces are changed that the networks are asked about: eyes and mouth "
        "exchanged, some parts moved, or each face shuffled in a way of its own.",
        choices=ORDERS,
    )
    epochs: int = setting(
        15,
        label="Epochs",
        help="How many times each network goes through its training pictures.",
        ge=1,
        le=200,
    )
    seeds: int = setting(
        1,
        label="Seeds",
        help="How often all is trained anew, each time with other faces held out. More of them "
        "say how much was luck, and take as many times as long.",
        ge=1,
        le=5,
    )
