"""Makes the live part of each kind of experiment. Each is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engine.experiments.backpropagation import Backpropagation
from engine.experiments.comparison.kind import Comparison
from engine.experiments.contest.kind import Contest
from engine.experiments.convolution import ConvolutionOptions
from engine.experiments.depth import Depth
from engine.experiments.equivariance import EquivarianceOptions
from engine.experiments.eyes import EyesOptions
from engine.experiments.face_id.options import FaceId
from engine.experiments.kernels import KernelsOptions
from engine.experiments.lenet5_1998 import LeNet51998
from engine.experiments.options import Options
from engine.experiments.order import OrderOptions
from engine.experiments.pooling import PoolingOptions
from engine.experiments.pretraining import PretrainingOptions
from engine.experiments.selectivity import SelectivityOptions
from engine.experiments.sharing import Sharing
from gui.learn.live import Bench, Live


def make_live(kind: str, options: Options, bench: Bench, parent: QWidget | None = None) -> Live:
    """Return the live part of an experiment. Raises KeyError for a kind that isn't there."""
    match kind:
        case "convolution":
            from gui.learn.convolution.live import ConvolutionLive

            assert isinstance(options, ConvolutionOptions)
            return ConvolutionLive(options, bench, parent)
        case "kernels":
            from gui.learn.kernels.live import KernelsLive

            assert isinstance(options, KernelsOptions)
            return KernelsLive(options, bench, parent)
        case "equivariance":
            from gui.learn.equivariance.live import EquivarianceLive

            assert isinstance(options, EquivarianceOptions)
            return EquivarianceLive(options, bench, parent)
        case "backpropagation":
            from gui.learn.backpropagation.live import BackpropagationLive

            assert isinstance(options, Backpropagation)
            return BackpropagationLive(options, bench, parent)
        case "comparison":
            from gui.learn.comparison.live import ComparisonLive

            assert isinstance(options, Comparison)
            return ComparisonLive(options, bench, parent)
        case "contest":
            from gui.learn.contest.live import ContestLive

            assert isinstance(options, Contest)
            return ContestLive(options, bench, parent)
        case "depth":
            from gui.learn.depth.live import DepthLive

            assert isinstance(options, Depth)
            return DepthLive(options, bench, parent)
        case "eyes":
            from gui.learn.eyes.live import EyesLive

            assert isinstance(options, EyesOptions)
            return EyesLive(options, bench, parent)
        case "lenet5-1998":
            from gui.learn.lenet5_1998.live import LeNet51998Live

            assert isinstance(options, LeNet51998)
            return LeNet51998Live(options, bench, parent)
        case "face-id":
            from gui.learn.face_id.live import FaceIdLive

            assert isinstance(options, FaceId)
            return FaceIdLive(options, bench, parent)
        case "pretraining":
            from gui.learn.pretraining.live import PretrainingLive

            assert isinstance(options, PretrainingOptions)
            return PretrainingLive(options, bench, parent)
        case "selectivity":
            from gui.learn.selectivity.live import SelectivityLive

            assert isinstance(options, SelectivityOptions)
            return SelectivityLive(options, bench, parent)
        case "sharing":
            from gui.learn.sharing.live import SharingLive

            assert isinstance(options, Sharing)
            return SharingLive(options, bench, parent)
        case "order":
            from gui.learn.order.live import OrderLive

            assert isinstance(options, OrderOptions)
            return OrderLive(options, bench, parent)
        case "pooling":
            from gui.learn.pooling.live import PoolingLive

            assert isinstance(options, PoolingOptions)
            return PoolingLive(options, bench, parent)
        case _:
            raise KeyError(kind)
