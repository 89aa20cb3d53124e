"""A LeNet-5 that reads most digits, trained once for all tests of a process, in about a second."""

from __future__ import annotations

from functools import cache

import torch
from torch.nn.functional import cross_entropy

from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.inspection.activations import one_thread
from engine.inspection.target import DesignTarget, Target
from engine.presets import LENET5


@cache
def trained_lenet() -> Target:
    data = digits()
    network = build(LENET5.network, data.preprocessing.shape, 10, seed=0)
    optimiser = torch.optim.Adam(network.parameters(), 3e-3)
    inputs = data.preprocessing.normalise(data.train_pictures)
    targets = torch.from_numpy(data.train_labels)
    order = torch.Generator().manual_seed(0)
    with one_thread():
        for batch in torch.randperm(len(targets), generator=order).split(64):
            optimiser.zero_grad()
            cross_entropy(network(inputs[batch]), targets[batch]).backward()
            optimiser.step()
    return DesignTarget(LENET5.network, data.preprocessing, data.classes, network.weights())


@cache
def digits() -> Dataset:
    return catalogue.load("mnist-5k")
