"""The parts of LeNet-5 that today's form does otherwise: why then, and what instead now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.experiments.lenet5_1998 import Part


@dataclass(frozen=True)
class Words:
    name: str
    then: str
    now: str


def words_of() -> dict[Part, Words]:
    """Return what is said of every part, in the order in which they are offered."""
    return {
        "counts": Words(
            _tr("Counts"),
            _tr("Then: 60,000 weights and 340,908 connections, as the paper counts them."),
            _tr(
                "Now: 900 weights more in C3, which reads all maps, 850 in a trained output, "
                "44 less for pooling without weights."
            ),
        ),
        "subsampling": Words(
            _tr("Sub-sampling"),
            _tr("Then: sums with one trained coefficient and bias a map, a blur or a switch."),
            _tr("Now: max pooling. It has nothing to train and keeps the strongest answer."),
        ),
        "table": Words(
            _tr("Connection table"),
            _tr("Then: fewer connections, and kernels that read different maps learn to differ."),
            _tr("Now: every kernel reads all maps. Random first weights make them differ."),
        ),
        "tanh": Words(
            _tr("Scaled tanh"),
            _tr("Then: 1.7159 · tanh(⅔ x) is 1 at 1 and −1 at −1, steep between, never over 1.72."),
            _tr("Now: ReLU. Its slope is 1 wherever it answers, so gradients come through."),
        ),
        "output": Words(
            _tr("Output"),
            _tr("Then: distances to drawn codes. Likely confusions lie near, rubbish far away."),
            _tr("Now: a dense layer learns its own codes, and softmax makes probabilities."),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeNet51998", text)
