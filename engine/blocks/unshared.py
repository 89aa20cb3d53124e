"""A convolution without weight sharing. Imports torch: load it only to build."""

import torch
from torch import Tensor, nn


class LocallyConnected2d(nn.Module):
    """Weighted sums under a sliding window, with kernels and biases of their own at every place.

    ``weight`` is (height', width', kernels, channels, kernel height, kernel width), ``bias`` is
    (kernels, height', width'). Both lie evenly within ±1/√(inputs of a unit) to begin with.
    """

    def __init__(
        self,
        shape: tuple[int, int, int],
        kernels: int,
        kernel: tuple[int, int],
        stride: tuple[int, int],
        dilation: tuple[int, int],
        bias: bool,
    ) -> None:
        super().__init__()
        self.shape, self.kernels = shape, kernels
        self.kernel, self.stride, self.dilation = kernel, stride, dilation
        extents = [d * (k - 1) + 1 for d, k in zip(dilation, kernel, strict=True)]
        height = (shape[1] - extents[0]) // stride[0] + 1
        width = (shape[2] - extents[1]) // stride[1] + 1
        weight = torch.empty(height, width, kernels, shape[0], *kernel)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(torch.empty(kernels, height, width)) if bias else None
        bound = (shape[0] * kernel[0] * kernel[1]) ** -0.5
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -bound, bound)

    def forward(self, maps: Tensor) -> Tensor:
        """(batch, channels, height, width) → (batch, kernels, height', width')"""
        height, width, kernels = self.weight.shape[:3]
        patches = nn.functional.unfold(maps, self.kernel, self.dilation, 0, self.stride)
        weights = self.weight.reshape(height * width, kernels, -1)
        # One product of matrices at every place: (batch, inputs) by (inputs, kernels).
        sums = torch.bmm(patches.permute(2, 0, 1), weights.transpose(1, 2))
        result = sums.permute(1, 2, 0).reshape(-1, kernels, height, width)
        return result if self.bias is None else result + self.bias

    def extra_repr(self) -> str:
        """Return what the module's text shows between its parentheses."""
        return f"weight={tuple(self.weight.shape)}, stride={self.stride}, dilation={self.dilation}"
