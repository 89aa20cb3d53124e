"""The module of Coordinates. Imports torch: load it only to build."""

import torch
from torch import Tensor, nn


class CoordinateMaps(nn.Module):
    """Adds maps of the row and the column of each cell, −1 to 1, behind the channels; with
    ``radius`` one of the distance from the middle as well.
    """

    def __init__(self, radius: bool) -> None:
        super().__init__()
        self.radius = radius

    def forward(self, maps: Tensor) -> Tensor:
        """(batch, channels, height, width) → (batch, channels + 2 or 3, height, width)"""
        height, width = maps.shape[2:]
        rows = torch.arange(height, device=maps.device, dtype=maps.dtype)
        columns = torch.arange(width, device=maps.device, dtype=maps.dtype)
        # One row alone lies in the middle.
        rows = (2 * rows - (height - 1)) / max(1, height - 1)
        columns = (2 * columns - (width - 1)) / max(1, width - 1)
        places = [rows[:, None].expand(height, width), columns.expand(height, width)]
        if self.radius:
            places.append((places[0] ** 2 + places[1] ** 2).sqrt())
        added = torch.stack(places).expand(maps.shape[0], -1, -1, -1)
        return torch.cat([maps, added], 1)

    def extra_repr(self) -> str:
        return f"radius={self.radius}"
