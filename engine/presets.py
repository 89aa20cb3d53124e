"""Networks to begin with, each with the data and the recipe that suit it."""

from dataclasses import dataclass

from engine.blocks import Convolution, Dense, Dropout, Pooling
from engine.network import Network
from engine.recipe import Recipe


@dataclass(frozen=True)
class Preset:
    name: str
    title: str
    help: str
    network: Network
    data: str
    recipe: Recipe


LENET5 = Preset(
    "lenet5",
    "LeNet-5",
    "The network that read handwritten digits in 1998 (LeCun et al.), in today's form: "
    "ReLU and max pooling.",
    Network.of(
        Convolution(kernels=6, kernel=(5, 5), padding="same"),
        Pooling(),
        Convolution(kernels=16, kernel=(5, 5)),
        Pooling(),
        Dense(units=120, activation="relu"),
        Dense(units=84, activation="relu"),
        Dense(),
    ),
    "mnist-5k",
    Recipe(learning_rate=0.002),
)

CIFAR_SMALL = Preset(
    "cifar-small",
    "Small CIFAR network",
    "Three stages of 3×3 convolutions for small colour pictures.",
    Network.of(
        Convolution(kernels=32, padding="same"),
        Pooling(),
        Convolution(kernels=64, padding="same"),
        Pooling(),
        Convolution(kernels=64, padding="same"),
        Pooling(),
        Dense(units=128, activation="relu"),
        Dense(),
    ),
    "cifar10",
    Recipe(epochs=10),
)

PYTORCH_MNIST = Preset(
    "pytorch-mnist",
    "PyTorch's MNIST example",
    "Two 3×3 convolutions, one pooling, dropout and two dense blocks: the network that "
    "PyTorch's own examples train on MNIST.",
    Network.of(
        Convolution(kernels=32),
        Convolution(kernels=64),
        Pooling(),
        Dropout(rate=0.25),
        Dense(units=128, activation="relu"),
        Dropout(rate=0.5),
        Dense(),
    ),
    "mnist",
    Recipe(epochs=5),
)

PRESETS: tuple[Preset, ...] = (LENET5, CIFAR_SMALL, PYTORCH_MNIST)
