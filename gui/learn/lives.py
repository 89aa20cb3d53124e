"""Makes the live part of each kind of experiment. Each is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engine.experiments.backpropagation import Backpropagation
from engine.experiments.depth import Depth
from engine.experiments.eyes import EyesOptions
from engine.experiments.options import Options
from gui.learn.live import Bench, Live


def make_live(kind: str, options: Options, bench: Bench, parent: QWidget | None = None) -> Live:
    """Return the live part of an experiment. Raises KeyError for a kind that isn't there."""
    match kind:
        case "backpropagation":
            from gui.learn.backpropagation.live import BackpropagationLive

            assert isinstance(options, Backpropagation)
            return BackpropagationLive(options, bench, parent)
        case "depth":
            from gui.learn.depth.live import DepthLive

            assert isinstance(options, Depth)
            return DepthLive(options, bench, parent)
        case "eyes":
            from gui.learn.eyes.live import EyesLive

            assert isinstance(options, EyesOptions)
            return EyesLive(options, bench, parent)
        case _:
            raise KeyError(kind)
