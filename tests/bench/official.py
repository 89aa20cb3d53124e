"""PyTorch's official MNIST example (examples/mnist/main.py), written out as it stands there."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.nn.functional import cross_entropy, log_softmax, nll_loss
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import MNIST, VisionDataset

from engine import machine
from engine.build import build
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from engine.network import Network

BATCH, TEST_BATCH, LOG_INTERVAL = 64, 1000, 10
MEAN, DEVIATION = (0.1307,), (0.3081,)
MOST_EPOCHS = 14
TRANSFORM = transforms.Compose([transforms.ToTensor(), transforms.Normalize(MEAN, DEVIATION)])


class Digits(MNIST):
    """torchvision's own data set, over the digits at hand instead of a folder."""

    def __init__(self, pictures: Pixels, labels: Any, transform: Callable[[Any], Any]) -> None:
        VisionDataset.__init__(self, transform=transform)
        self.data = torch.tensor(pictures[..., 0])
        self.targets = torch.tensor(labels.astype("int64"))


def loader(data: Dataset, workers: int, transform: Callable[[Any], Any]) -> DataLoader[Any]:
    """Return the training loader: no worker is what the example uses on a processor, one what it
    uses beside an accelerator.
    """
    digits = Digits(data.train_pictures, data.train_labels, transform)
    return DataLoader(
        digits, BATCH, shuffle=True, num_workers=workers, persistent_workers=workers > 0
    )


def images_per_second(
    network: Network,
    data: Dataset,
    workers: int,
    transform: Callable[[Any], Any],
    epochs: int,
    rate: float,
) -> float:
    """Return the speed of the example's loop on ``network`` with Adam, the first epoch left out."""
    torch.set_num_threads(machine.threads())
    batches = loader(data, workers, transform)
    model = build(network, data.preprocessing.shape, len(data.classes))
    optimiser = torch.optim.Adam(model.parameters(), lr=rate)
    ends = []
    for _ in range(epochs + 1):
        epoch(model, batches, optimiser, cross_entropy)
        ends.append(time.perf_counter())
    return epochs * len(data.train_pictures) / (ends[-1] - ends[0])


def epoch(
    model: nn.Module,
    batches: DataLoader[Any],
    optimiser: torch.optim.Optimizer,
    loss_of: Callable[..., torch.Tensor],
) -> None:
    model.train()
    for number, (pictures, labels) in enumerate(batches):
        optimiser.zero_grad()
        loss = loss_of(model(pictures), labels)
        torch.autograd.backward(loss)
        optimiser.step()
        if number % LOG_INTERVAL == 0:
            loss.item()


class Net(nn.Module):
    """The example's own network."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 32, 3, 1), nn.Conv2d(32, 64, 3, 1)
        self.dropout1, self.dropout2 = nn.Dropout(0.25), nn.Dropout(0.5)
        self.fc1, self.fc2 = nn.Linear(9216, 128), nn.Linear(128, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = torch.relu(self.conv1(x))
        x = torch.relu(self.conv2(x))
        x = self.dropout1(nn.functional.max_pool2d(x, 2))
        x = torch.relu(self.fc1(torch.flatten(x, 1)))
        return log_softmax(self.fc2(self.dropout2(x)), dim=1)


def seconds_to(accuracy: float, data: Dataset) -> float:
    """Return how long the example takes on its own network, with its own Adadelta and its test
    after every epoch, until so many of the test digits are right; infinite where it never is.
    """
    torch.manual_seed(1)
    torch.set_num_threads(machine.threads())
    test = Digits(data.test_pictures, data.test_labels, TRANSFORM)
    batches, tests = loader(data, 0, TRANSFORM), DataLoader(test, TEST_BATCH)
    begun = time.perf_counter()
    model = Net()
    optimiser = torch.optim.Adadelta(model.parameters(), lr=1.0)
    scheduler = StepLR(optimiser, step_size=1, gamma=0.7)
    for _ in range(MOST_EPOCHS):
        epoch(model, batches, optimiser, nll_loss)
        if tested(model, tests) >= accuracy:
            return time.perf_counter() - begun
        scheduler.step()
    return float("inf")


@torch.no_grad()
def tested(model: nn.Module, batches: DataLoader[Any]) -> float:
    """Return the share of the pictures of ``batches`` that is classified rightly."""
    model.eval()
    right = [(model(pictures).argmax(1) == labels).float() for pictures, labels in batches]
    return torch.cat(right).mean().item()
