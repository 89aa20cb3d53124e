"""What LeNet-5 of 1998 computes and torch has no layer for. Imports torch: load only to build.

Each class stands by itself, so that its source can be written into a file of its own.
"""

import torch
from torch import Tensor, nn


class ScaledTanh(nn.Module):
    """1.7159 · tanh(⅔ x): near 1 for 1, and never flat between −1 and 1 (LeCun et al. 1998)."""

    def forward(self, x: Tensor) -> Tensor:
        return 1.7159 * torch.tanh(x * (2 / 3))


class TrainedSum(nn.Module):
    """The sum of each region times a coefficient plus a bias, one of each a channel."""

    def __init__(self, channels: int, kernel: tuple[int, int]) -> None:
        super().__init__()
        self.channels = channels
        self.kernel = kernel
        # To begin with, the mean of each region.
        mean = torch.full((channels, 1, 1), 1 / (kernel[0] * kernel[1]))
        self.coefficient = nn.Parameter(mean)
        self.bias = nn.Parameter(torch.zeros(channels, 1, 1))

    def forward(self, maps: Tensor) -> Tensor:
        """(batch, channels, height, width) → (batch, channels, height', width')"""
        means = nn.functional.avg_pool2d(maps, self.kernel)
        sums = means * (self.kernel[0] * self.kernel[1])
        return sums * self.coefficient + self.bias

    def extra_repr(self) -> str:
        return f"{self.channels}, kernel={self.kernel}"


class ConnectedByTable(nn.Module):
    """A convolution of which kernel k reads the maps ``table[k]`` alone.

    Kernels in a row that read equally many maps are one convolution in groups.
    """

    def __init__(
        self,
        table: list[list[int]],
        kernel: tuple[int, int],
        bias: bool,
    ) -> None:
        super().__init__()
        self.table = table
        self.kernel = kernel
        self.bias = bias
        runs: list[list[list[int]]] = []
        for reads in table:
            if not runs or len(runs[-1][0]) != len(reads):
                runs.append([])
            runs[-1].append(reads)
        self.parts = nn.ModuleList()
        for number, run in enumerate(runs):
            maps = [each for reads in run for each in reads]
            groups = len(run)
            part = nn.Conv2d(len(maps), groups, kernel, groups=groups, bias=bias)
            self.parts.append(part)
            self.register_buffer(f"reads{number}", torch.tensor(maps), persistent=False)

    def forward(self, maps: Tensor) -> Tensor:
        """(batch, channels, height, width) → (batch, kernels, height', width')"""
        results = []
        for number, part in enumerate(self.parts):
            read = self.get_buffer(f"reads{number}")
            results.append(part(maps[:, read]))
        return torch.cat(results, 1)


class RadialBasis(nn.Module):
    """How near the input comes to each centre: −Σ (x − centre)², 0 at best.

    ``centres`` (units, features) are weights where they are ``trained``, else only kept.
    """

    centres: Tensor

    def __init__(self, centres: Tensor, trained: bool) -> None:
        super().__init__()
        self.trained = trained
        if trained:
            self.centres = nn.Parameter(centres)
        else:
            self.register_buffer("centres", centres)

    def forward(self, x: Tensor) -> Tensor:
        """(batch, …) → (batch, units)"""
        x = x.flatten(1)
        # (x − c)² = x² − 2xc + c², so that no (batch, units, features) numbers are held at once.
        centres = self.centres
        squares = (x * x).sum(1, keepdim=True) + (centres * centres).sum(1)
        return 2 * nn.functional.linear(x, centres) - squares
