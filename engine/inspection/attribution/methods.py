"""The methods of attribution, each declared once: its words, its paper and its settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

from engine.settings import setting

Baseline = Literal["black", "mean", "white"]

_BASELINES = {"black": "Black", "mean": "Mean", "white": "White"}


class Plain(BaseModel):
    """No settings."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class GradCamSettings(Plain):
    """``layer_id`` is not a setting with a label: which layers there are, the network says."""

    layer_id: str | None = None
    """The layer whose maps are weighed; None: the last that has maps."""


class IntegratedGradientsSettings(Plain):
    steps: int = setting(
        32,
        label="Steps",
        help="How many pictures between baseline and picture the gradient is taken at.",
        effect="More steps close the gap between the sum and the rise of the score, and take "
        "longer in proportion.",
        usual="20 to 300; more where the gap is above a few per cent.",
        ge=2,
        le=512,
    )
    baseline: Baseline = setting(
        "black",
        label="Baseline",
        help="The picture without anything to see, from which the way to the picture is gone.",
        effect="Pixels that look like the baseline get nothing, whatever they mean.",
        usual="Black for bright things on black ground, the mean for photographs.",
        choices=_BASELINES,
    )


class OcclusionSettings(Plain):
    window: int | None = setting(
        None,
        label="Window",
        help="The side of the square that hides part of the picture.",
        effect="A large window hides whole parts and gives a coarse map; a small one may hide "
        "too little to matter.",
        usual="Automatic: a seventh of the picture's smaller side.",
        unit="pixels",
        ge=1,
        le=512,
    )
    stride: int | None = setting(
        None,
        label="Stride",
        help="How far the window moves from one picture to the next.",
        effect="Half the stride takes four times as long, and gives a finer map.",
        usual="Automatic: half of the window.",
        unit="pixels",
        ge=1,
        le=512,
    )
    baseline: Baseline = setting(
        "mean",
        label="Hidden by",
        help="What the window is filled with.",
        effect="The network takes the patch for something of that colour.",
        usual="The data's mean colour, which is 0 once normalised.",
        choices=_BASELINES,
    )

    def window_for(self, height: int, width: int) -> int:
        """Return the window's side for pictures of this size, at most the picture's own."""
        smaller = min(height, width)
        return min(self.window or max(1, round(smaller / 7)), smaller)

    def stride_for(self, height: int, width: int) -> int:
        """Return the stride for pictures of this size: no pixel is left out."""
        window = self.window_for(height, width)
        return min(self.stride or max(1, window // 2), window)


@dataclass(frozen=True)
class Method:
    """A method in words. ``signed``: its numbers speak for the score and against it."""

    name: str
    title: str
    short: str
    """The title where there is little room."""
    shows: str
    """One sentence: what the numbers are, and what they are not."""
    source: str
    signed: bool
    settings: type[Plain] = Plain


METHODS: tuple[Method, ...] = (
    Method(
        "grad-cam",
        "Grad-CAM",
        "Grad-CAM",
        "Where the maps of one layer speak for the score, each map weighed by its mean gradient; "
        "as coarse as those maps, and silent about what speaks against it.",
        "Selvaraju et al. 2017, arXiv:1610.02391",
        signed=False,
        settings=GradCamSettings,
    ),
    Method(
        "saliency",
        "Saliency",
        "Saliency",
        "How strongly the score would react to a small change of each pixel; not in which "
        "direction, nor what the pixel has contributed.",
        "Simonyan et al. 2013, arXiv:1312.6034",
        signed=False,
    ),
    Method(
        "integrated-gradients",
        "Integrated gradients",
        "Integr. gradients",
        "What each pixel contributes on the way from the baseline to the picture, so that all "
        "together give the rise of the score; another baseline gives another picture.",
        "Sundararajan et al. 2017, arXiv:1703.01365",
        signed=True,
        settings=IntegratedGradientsSettings,
    ),
    Method(
        "guided-backprop",
        "Guided back-propagation",
        "Guided backprop",
        "The gradient with all that is negative cut off at every ReLU on its way back: sharp "
        "edges of what the units have seen, which hardly depend on the class.",
        "Springenberg et al. 2014, arXiv:1412.6806",
        signed=True,
    ),
    Method(
        "occlusion",
        "Occlusion",
        "Occlusion",
        "How far the score falls when a window hides that part of the picture; parts that stand "
        "in for one another both look unimportant.",
        "Zeiler & Fergus 2014, arXiv:1311.2901",
        signed=True,
        settings=OcclusionSettings,
    ),
    Method(
        "deconvolution",
        "Deconvolution",
        "Deconv.",
        "The pattern that leads to the unit, sent back through the same kernels and pooling "
        "switches with a ReLU wherever there was one; not what the unit would like best.",
        "Zeiler & Fergus 2014, arXiv:1311.2901",
        signed=True,
    ),
)


def method(name: str) -> Method:
    """Return the method ``name``. Raises KeyError where there is none."""
    for one in METHODS:
        if one.name == name:
            return one
    raise KeyError(name)
