"""Normalising over several processes, here with one: as PyTorch's own, which knows no others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import distributed, nn

from engine.training.synced_normalisation import SyncedBatchNorm


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[None]:
    store = (tmp_path / "store").as_uri()
    distributed.init_process_group("gloo", init_method=store, rank=0, world_size=1)
    yield
    distributed.destroy_process_group()


@pytest.mark.parametrize("shape", [(9, 3, 13, 13), (30, 3)], ids=["maps", "units"])
@pytest.mark.parametrize("numbers", [torch.float32, torch.bfloat16], ids=str)
def test_answers_gradients_and_running_figures_are_those_of_pytorch(
    numbers: torch.dtype, shape: tuple[int, ...], alone: None
) -> None:
    drawn = 10 + 3 * torch.randn(shape, generator=torch.Generator().manual_seed(1))
    single = nn.BatchNorm2d(3) if len(shape) == 4 else nn.BatchNorm1d(3)
    synced = SyncedBatchNorm(type(single)(3))
    told = []
    for module in (single, synced):
        maps = drawn.to(numbers).requires_grad_()
        with torch.autocast("cpu", torch.bfloat16, enabled=numbers is torch.bfloat16):
            answers = module(maps)
        answers.float().pow(3).sum().backward()
        told.append((answers, maps.grad, module.running_mean, module.running_var))
    off = 0.02 if numbers is torch.bfloat16 else 1e-3
    torch.testing.assert_close(told[1][:2], told[0][:2], rtol=off, atol=off)
    torch.testing.assert_close(told[1][2:], told[0][2:])
