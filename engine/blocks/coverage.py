"""Average pooling that counts the covered cells alone. Imports torch: load it only to build."""

import torch
from torch import Tensor, nn
from torch.nn import functional


class CoveredAverage(nn.Module):
    """The mean of the cells under each window, padding left out, however it lies around the edge.

    torch's own AvgPool2d takes the same padding before and after an axis only.
    ``edges`` is (left, right, top, bottom).
    """

    def __init__(
        self,
        kernel: tuple[int, int],
        stride: tuple[int, int],
        edges: tuple[int, int, int, int],
    ) -> None:
        super().__init__()
        self.kernel = kernel
        self.stride = stride
        self.edges = edges

    def forward(self, maps: Tensor) -> Tensor:
        """(batch, channels, height, width) → (batch, channels, height', width')"""
        cells = torch.ones_like(maps[:1, :1])
        return self._mean(maps) / self._mean(cells)

    def _mean(self, maps: Tensor) -> Tensor:
        padded = functional.pad(maps, self.edges)
        return functional.avg_pool2d(padded, self.kernel, self.stride)

    def extra_repr(self) -> str:
        return f"kernel={self.kernel}, stride={self.stride}, edges={self.edges}"
