"""The kinds of experiment that a lesson can name, each with its options."""

from collections.abc import Mapping

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

KINDS: Mapping[str, type[Options]] = {
    "convolution": ConvolutionOptions,
    "kernels": KernelsOptions,
    "equivariance": EquivarianceOptions,
    "backpropagation": Backpropagation,
    "lenet5-1998": LeNet51998,
    "depth": Depth,
    "comparison": Comparison,
    "sharing": Sharing,
    "pooling": PoolingOptions,
    "order": OrderOptions,
    "contest": Contest,
    "eyes": EyesOptions,
    "selectivity": SelectivityOptions,
    "face-id": FaceId,
    "pretraining": PretrainingOptions,
}
"""A closed list: a lesson's file can name no class, and no path."""
