"""The settings of augmentation: how training pictures are changed at random before each step."""

from __future__ import annotations

from typing import Literal

from engine.recipe_parts import Part
from engine.settings import setting

AUGMENTATION = "Augmentation"


class AugmentationNumbers(Part):
    """How far each picture of a batch may be changed; every number is the most that is drawn."""

    shift: float = setting(
        0.0,
        label="Shift",
        help="Moves each picture at random by up to this share of its side, in any direction.",
        effect="Larger makes the answer depend less on where a thing stands, and may push parts of "
        "it out of the picture.",
        usual="0.1 for digits; with crops, nothing here.",
        ge=0.0,
        le=0.5,
        group=AUGMENTATION,
    )
    rotation: float = setting(
        0.0,
        label="Rotation",
        help="Turns each picture at random by up to so many degrees to either side.",
        effect="Larger makes the answer depend less on how a thing is held. Beyond 45 the top may "
        "become a side: a 6 turned far enough is a 9.",
        usual="10 to 15 for digits and photographs; 180 where there is no top, as in pictures "
        "taken from above or through a microscope.",
        ge=0.0,
        le=180.0,
        unit="degrees",
        group=AUGMENTATION,
    )
    scaling: float = setting(
        0.0,
        label="Scaling",
        help="Enlarges or shrinks each picture at random by up to this share.",
        effect="At 0.2 sizes lie between 0.8 and 1.2 times the picture's own. Larger makes the "
        "answer depend less on how near a thing is.",
        usual="0.1 to 0.2.",
        ge=0.0,
        le=0.9,
        group=AUGMENTATION,
    )
    shear: float = setting(
        0.0,
        label="Shear",
        help="Slants each picture sideways at random by up to so many degrees.",
        effect="Larger is like handwriting that leans more to one side or the other.",
        usual="10 to 15 for handwriting; seldom for photographs.",
        ge=0.0,
        le=60.0,
        unit="degrees",
        group=AUGMENTATION,
    )
    flip: Literal["none", "horizontal", "vertical", "both"] = setting(
        "none",
        label="Flip",
        help="Mirrors every second picture, by chance.",
        effect="It doubles what there is to learn from where a mirror image shows the same thing; "
        "where it shows another, as with letters, it does harm.",
        usual="Left and right for photographs; both where there is no top; none for writing.",
        choices={
            "none": "None",
            "horizontal": "Left and right",
            "vertical": "Top and bottom",
            "both": "Both",
        },
        group=AUGMENTATION,
    )
    crop_padding: int = setting(
        0,
        label="Crop with padding",
        help="Puts so many black cells around each picture and cuts its size out at a random "
        "place.",
        effect="It is a shift by whole cells: larger moves things further, and nothing is blurred.",
        usual="4 for pictures of 32×32 (He et al. 2016).",
        ge=0,
        le=64,
        unit="cells",
        group=AUGMENTATION,
    )
    brightness: float = setting(
        0.0,
        label="Brightness",
        help="Makes each picture brighter or darker at random by up to this share.",
        effect="Larger makes the answer depend less on the light.",
        usual="0.2 to 0.4 for photographs.",
        ge=0.0,
        le=1.0,
        group=AUGMENTATION,
    )
    contrast: float = setting(
        0.0,
        label="Contrast",
        help="Brings all values of a picture nearer to its mean, or further from it, at random by "
        "up to this share.",
        effect="Larger makes the answer depend less on exposure and haze; at 1 some pictures are "
        "nearly of one grey.",
        usual="0.2 to 0.4 when the light varies.",
        ge=0.0,
        le=1.0,
        group=AUGMENTATION,
    )
    saturation: float = setting(
        0.0,
        label="Saturation",
        help="Makes colours stronger or paler at random by up to this share. Grey pictures have "
        "none.",
        effect="Larger makes the answer depend less on strong colours; at 1 some pictures become "
        "grey.",
        usual="0.2 to 0.4 where colours depend on the camera.",
        ge=0.0,
        le=1.0,
        group=AUGMENTATION,
    )
    hue: float = setting(
        0.0,
        label="Hue",
        help="Turns all colours of a picture along the circle of colours at random, by up to this "
        "share of a whole turn. Grey pictures have none.",
        effect="Larger makes the answer depend less on which colour a thing has; at 0.5 red may "
        "become any colour.",
        usual="0.02 to 0.1: few things come in every colour.",
        ge=0.0,
        le=0.5,
        group=AUGMENTATION,
    )
    noise: float = setting(
        0.0,
        label="Noise",
        help="Adds a random number to every value; this is its deviation, on the scale from black "
        "0 to white 1.",
        effect="Larger hides fine detail, so that the network learns from coarser forms.",
        usual="0.02 to 0.1.",
        ge=0.0,
        le=1.0,
        group=AUGMENTATION,
    )
    cutout: int = setting(
        0,
        label="Cutout",
        help="Covers a square of so many cells a side with the mean colour, at a random place "
        "(DeVries and Taylor 2017).",
        effect="Larger makes the network look at more than one part of a thing, until what is left "
        "says too little.",
        usual="16 for CIFAR-10, 8 for CIFAR-100, both of 32×32.",
        ge=0,
        le=256,
        unit="cells",
        group=AUGMENTATION,
    )
    mixup: float = setting(
        0.0,
        label="Mixup",
        help="Blends each picture with another of the batch, and asks for both classes in the same "
        "shares (Zhang et al. 2018); this is the alpha of the shares.",
        effect="Below 1 most blends are nearly one of the two, above 1 nearly half of each. "
        "Training figures look worse, because blends are hard to tell.",
        usual="0.2 to 1 in long runs of large networks.",
        ge=0.0,
        le=10.0,
        group=AUGMENTATION,
    )

    @property
    def augments(self) -> bool:
        """Whether any picture is changed."""
        numbers = AugmentationNumbers.model_fields
        return any(getattr(self, name) != field.default for name, field in numbers.items())
