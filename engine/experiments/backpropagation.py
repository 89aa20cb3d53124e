"""One step of back-propagation on one small kernel, every number in sight; then many, fast.

A kernel H slides over a picture X and is to give the same map as another kernel does, the target:

    sums      Z(i, j) = Σm Σn X(i+m, j+n) · H(m, n)
    answers   Y = f(Z), f the activation
    loss      L = mean of (Y − T)² over all places, T the target's answers
    errors    δ = ∂L/∂Z = 2/N · (Y − T) · f′(Z), N the number of places
    gradient  ∂L/∂H(m, n) = Σi Σj δ(i, j) · X(i+m, j+n)
    update    H ← H − rate · gradient

The rule is that of Rumelhart, Hinton and Williams, Learning representations by back-propagating
errors, Nature 323 (1986), for weights that are shared between places.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine.experiments.events import Cancelled, Progress
from engine.experiments.options import Options
from engine.settings import setting

if TYPE_CHECKING:
    from engine.build import BuiltNetwork
    from engine.data.dataset import Dataset

Numbers = NDArray[np.float64]
Function = Literal["none", "relu", "tanh"]

SIDE, KERNEL = 6, 3
PLACES = SIDE - KERNEL + 1
TARGETS: dict[str, Numbers] = {
    "vertical": np.array([[1, 0, -1], [2, 0, -2], [1, 0, -1]]) / 4,
    "horizontal": np.array([[1, 2, 1], [0, 0, 0], [-1, -2, -1]]) / 4,
    "blur": np.ones((3, 3)) / 9,
    "sharpen": np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]) / 3,
}
"""Kernels to be found, their weights small enough for the same learning rate."""

STEPS, DIGITS_A_STEP, TOLD_EVERY = 3000, 16, 30


class Backpropagation(Options):
    """What is learned from what."""

    digit: int = setting(
        7,
        label="Digit",
        help="The digit that the kernel slides over, made so small that every number can be read.",
        ge=0,
        le=9,
    )
    target: Literal["vertical", "horizontal", "blur", "sharpen"] = setting(
        "vertical",
        label="Kernel to find",
        help="Whose map the kernel is to give: the target that errors are measured against.",
        choices={
            "vertical": "Vertical edges",
            "horizontal": "Horizontal edges",
            "blur": "Blur",
            "sharpen": "Sharpen",
        },
    )
    activation: Function = setting(
        "tanh",
        label="Activation",
        help="The function behind the sum. Where it is flat, no error comes back through it.",
        choices={"none": "None", "relu": "ReLU", "tanh": "tanh"},
    )
    rate: float = setting(
        0.5,
        label="Learning rate",
        help="How far one step goes against the gradient.",
        ge=0.0,
        le=1.0,
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Draws the kernel that learning begins with.",
        ge=0,
        le=9999,
    )


@dataclass(frozen=True, eq=False)
class Step:
    """All numbers of one step, in the order in which they come about."""

    activation: Function
    picture: Numbers
    """(6, 6), from 0 to 1."""
    kernel: Numbers
    """(3, 3), before the step."""
    wanted: Numbers
    """(4, 4), the target's answers."""
    rate: float
    sums: Numbers
    answers: Numbers
    loss: float
    errors: Numbers
    """(4, 4): how the loss changes with each sum."""
    gradient: Numbers
    """(3, 3): how the loss changes with each weight."""
    updated: Numbers
    """(3, 3): the kernel after the step."""

    def under(self, row: int, column: int) -> Numbers:
        """Return the pixels (4, 4) that the weight at ``row``, ``column`` met, place by place."""
        return self.picture[row : row + PLACES, column : column + PLACES]


def step(
    picture: Numbers, kernel: Numbers, wanted: Numbers, activation: Function, rate: float
) -> Step:
    """Make one step, written out: see the formulas above."""
    sums = slid(picture, kernel)
    answers = _activated(sums, activation)
    apart = answers - wanted
    errors = 2 / apart.size * apart * _slope(sums, activation)
    gradient = np.array(
        [
            [(errors * picture[m : m + PLACES, n : n + PLACES]).sum() for n in range(KERNEL)]
            for m in range(KERNEL)
        ]
    )
    return Step(
        activation,
        picture,
        kernel,
        wanted,
        rate,
        sums,
        answers,
        float((apart**2).mean()),
        errors,
        gradient,
        kernel - rate * gradient,
    )


def beginning(options: Backpropagation, picture: Numbers) -> Step:
    """Return the first step on ``picture`` (6, 6)."""
    wanted = _activated(slid(picture, TARGETS[options.target]), options.activation)
    return step(picture, first_kernel(options.seed), wanted, options.activation, options.rate)


def first_kernel(seed: int) -> Numbers:
    """Return weights (3, 3) drawn evenly between ±1/3, as PyTorch draws those of nine inputs."""
    return np.random.default_rng(seed).uniform(-1 / KERNEL, 1 / KERNEL, (KERNEL, KERNEL))


def following(done: Step, rate: float) -> Step:
    """Return the step after ``done``, from the kernel that it left."""
    return step(done.picture, done.updated, done.wanted, done.activation, rate)


def with_rate(done: Step, rate: float) -> Step:
    """Return the same step at another learning rate."""
    return step(done.picture, done.kernel, done.wanted, done.activation, rate)


def slid(picture: Numbers, kernel: Numbers) -> Numbers:
    """Return the sums Z (4, 4) of ``kernel`` (3, 3) slid over ``picture`` (6, 6)."""
    places = range(PLACES)
    return np.array(
        [[(picture[i : i + KERNEL, j : j + KERNEL] * kernel).sum() for j in places] for i in places]
    )


def _activated(sums: Numbers, function: Function) -> Numbers:
    match function:
        case "relu":
            return np.maximum(sums, 0)
        case "tanh":
            return np.tanh(sums)
        case _:
            return sums


def _slope(sums: Numbers, function: Function) -> Numbers:
    """Return f′: 0 or 1 of a ReLU, 1 − tanh² of a tanh."""
    match function:
        case "relu":
            return (sums > 0).astype(np.float64)
        case "tanh":
            return 1 - np.tanh(sums) ** 2
        case _:
            return np.ones_like(sums)


def small_digit(dataset: Dataset, digit: int) -> Numbers:
    """Return the first training picture of ``digit`` as (6, 6) numbers from 0 to 1.

    Its border of two pixels is empty; each of the numbers is the mean of 4×4 pixels.
    """
    place = int(np.flatnonzero(dataset.train_labels == digit)[0])
    inner = dataset.train_pictures[place, 2:-2, 2:-2, 0] / 255
    small: Numbers = inner.reshape(SIDE, 4, SIDE, 4).mean((1, 3))
    return small


@dataclass(frozen=True, eq=False)
class Reference:
    """What torch says of the same step: the loss, and its gradient (3, 3) by autograd."""

    loss: float
    gradient: Numbers

    def apart(self, of: Step) -> float:
        """Return the largest difference of any number from those of ``of``."""
        return max(abs(self.loss - of.loss), float(np.abs(self.gradient - of.gradient).max()))


def by_autograd(of: Step) -> Reference:
    """Send the picture through a convolution block as every network is built of, and let torch
    work out the gradient.
    """
    import torch

    built = _built(of.activation, of.kernel, SIDE)
    picture, wanted = (torch.from_numpy(n).float()[None, None] for n in (of.picture, of.wanted))
    loss = ((built(picture) - wanted) ** 2).mean()
    (kernel,) = built.parameters()
    (gradient,) = torch.autograd.grad(loss, kernel)
    return Reference(loss.item(), gradient[0, 0].double().numpy())


def _built(activation: Function, kernel: Numbers, side: int) -> BuiltNetwork:
    import torch

    from engine.blocks import Convolution
    from engine.build import build
    from engine.network import Network

    block = Convolution(kernels=1, kernel=(KERNEL, KERNEL), activation=activation, bias=False)
    built = build(Network.of(block), (1, side, side), None)
    weights = torch.from_numpy(kernel).float()[None, None]
    built.load(dict.fromkeys(built.weights(), weights))
    return built


@dataclass(frozen=True, eq=False)
class Learning:
    """How far many steps have come."""

    steps: int
    loss: float
    kernel: Numbers
    """(3, 3)"""
    distance: float
    """The largest difference of a weight from the kernel that is to be found."""


def run(options: Backpropagation, cancelled: Cancelled) -> Iterator[Progress | Learning]:
    """Take the same step ``STEPS`` times, each on ``DIGITS_A_STEP`` whole digits drawn at random.

    The last Learning is the result. Where the kernel can't be found, it is far away still.
    """
    import torch

    from engine.data import catalogue
    from engine.inspection.activations import one_thread
    from engine.recipe import Recipe
    from engine.training.optimisers import make_optimisers

    digits = catalogue.load("mnist-5k").train_pictures
    pictures = torch.from_numpy(digits).permute(0, 3, 1, 2).float() / 255
    target, side = TARGETS[options.target], digits.shape[1]
    learner = _built(options.activation, first_kernel(options.seed), side)
    teacher = _built(options.activation, target, side)
    (optimiser,) = make_optimisers(Recipe(optimiser="sgd", momentum=0.0), learner, "cpu")
    # A recipe's rate is never 0, but this one may be.
    optimiser.param_groups[0]["lr"] = options.rate
    order = torch.Generator().manual_seed(options.seed)
    (kernel,) = learner.parameters()
    for number in range(STEPS + 1):
        with one_thread():
            batch = pictures[torch.randint(len(pictures), (DIGITS_A_STEP,), generator=order)]
            with torch.no_grad():
                wanted = teacher(batch)
            loss = ((learner(batch) - wanted) ** 2).mean()
            now: Numbers = kernel.detach()[0, 0].double().numpy()
            optimiser.zero_grad()
            torch.autograd.backward(loss)
            if number % TOLD_EVERY == 0:
                distance = float(np.abs(now - target).max())
                yield Learning(number, loss.item(), now.copy(), distance)
                yield Progress(number / STEPS, "Learning the kernel")
            optimiser.step()
        if cancelled():
            return
