"""The settings of pre-training: layer by layer, without labels, before training as usual."""

from __future__ import annotations

from typing import Literal

from engine.recipe_parts import Part
from engine.settings import setting

PRETRAINING, LESSON = "Pre-training", "pretraining"

Mode = Literal["none", "autoencoder", "denoising_autoencoder", "rbm"]

MODES = {
    "none": "None",
    "autoencoder": "Autoencoder",
    "denoising_autoencoder": "Denoising autoencoder",
    "rbm": "Restricted Boltzmann machine (RBM)",
}
ANY = tuple(mode for mode in MODES if mode != "none")


class PretrainingNumbers(Part):
    """What the layers learn from pictures alone, and how many labels come after it."""

    pretraining: Mode = setting(
        "none",
        label="Pre-training",
        help="Before training, each layer learns by itself, from the input up and without labels, "
        "to bring back what came into it (Hinton et al. 2006, Bengio et al. 2007).",
        effect="Deep networks of sigmoid units begin near weights that are good for something. "
        "With ReLU, He initialisation and normalisation it brings little and takes time.",
        usual="None today; an RBM or an autoencoder in networks of 2006 to 2010, above all where "
        "many pictures have no label.",
        choices=MODES,
        group=PRETRAINING,
        lesson=LESSON,
    )
    pretraining_epochs: int = setting(
        5,
        label="Epochs a layer",
        help="How many times each layer goes through all the pictures while it is pre-trained.",
        effect="More bring better reconstructions; what they are worth shows after training only.",
        usual="5 to 20 with a few thousand pictures; fewer with more of them.",
        ge=1,
        le=1000,
        group=PRETRAINING,
        lesson=LESSON,
        when=("pretraining", ANY),
    )
    pretraining_rate: float = setting(
        0.003,
        label="Rate of pre-training",
        help="How large each change is while a layer is pre-trained. Adam makes the steps, so "
        "that one rate does for layers of every kind.",
        effect="Too large and the reconstruction error jumps; too small and it crawls.",
        usual="0.001 to 0.01.",
        ge=1e-7,
        le=10.0,
        group=PRETRAINING,
        lesson=LESSON,
        when=("pretraining", ANY),
    )
    pretraining_noise: float = setting(
        0.3,
        label="Noise in what comes in",
        help="This share of the numbers that come into a layer is put to 0 at random; the layer "
        "learns to bring back what stood there (Vincent et al. 2008).",
        effect="More makes it learn larger structures, and reconstructions less sharp; at 0 it is "
        "a plain autoencoder.",
        usual="0.1 to 0.5.",
        ge=0.0,
        le=0.95,
        group=PRETRAINING,
        lesson=LESSON,
        when=("pretraining", ("denoising_autoencoder",)),
    )
    label_share: float = setting(
        1.0,
        label="Labels used",
        help="Share of the training pictures whose labels training may see, evenly from each "
        "class. Pre-training, which needs no labels, looks at all of them.",
        effect="Less shows what can be learned where labels are dear: each epoch is shorter, and "
        "the network over-fits sooner.",
        usual="1; 0.01 to 0.1 to try what pre-training is worth.",
        ge=0.0001,
        le=1.0,
        group=PRETRAINING,
        lesson=LESSON,
    )
