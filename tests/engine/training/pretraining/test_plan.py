"""What of a network is pre-trained, and what comes into each layer."""

from __future__ import annotations

from engine.blocks import Convolution, Dense, Pooling
from engine.network import Network
from engine.training.pretraining.plan import plan

SHAPE = (1, 28, 28)


def test_a_layer_brings_back_probabilities_only_where_such_come_in() -> None:
    network = Network.of(
        Convolution(kernels=2, activation="sigmoid"),
        Pooling(),
        Dense(units=5, activation="relu"),
        Dense(units=5, activation="sigmoid"),
        Dense(units=2),
    )
    layers = plan(network, SHAPE).layers
    assert [layer.probabilities for layer in layers] == [False, True, False]
