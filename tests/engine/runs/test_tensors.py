"""The writing of tensors piece by piece, against the format's own library."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import load

from engine.runs.tensors import PIECE, TYPES, pieces_of, pieces_of_state
from engine.training.state import RunState, StateValues, from_bytes


def test_the_formats_own_library_reads_every_type_and_shape() -> None:
    generator = torch.Generator().manual_seed(0)
    tensors = {
        f"of {name} {shape}": (torch.rand(shape, generator=generator) * 9).to(getattr(torch, name))
        for name in TYPES
        for shape in ((), (0,), (3,), (2, 3, 1), (5, 0))
    }
    tensors["seen otherwise"] = torch.arange(12.0).reshape(3, 4).T
    tensors["channels last"] = torch.rand(2, 3, 4, 5).to(memory_format=torch.channels_last)
    read = load(b"".join(pieces_of(tensors, {"text": "“quoted” 水"})))
    assert read.keys() == tensors.keys()
    for name, tensor in tensors.items():
        assert read[name].dtype == tensor.dtype
        assert read[name].equal(tensor), name


def test_a_state_comes_back_with_its_numbers() -> None:
    values = StateValues(step=7, epoch=1, batch=1, seconds=0.1 + 0.2, best_loss=1 / 3)
    state = RunState(values, {"weights.a": torch.rand(3)})
    read = from_bytes(b"".join(pieces_of_state(state)))
    assert read.values == values
    assert read.tensors["weights.a"].equal(state.tensors["weights.a"])


def test_a_type_that_the_format_does_not_know_is_refused() -> None:
    with pytest.raises(KeyError, match="complex64"):
        list(pieces_of({"a": torch.zeros(1, dtype=torch.complex64)}))


def test_no_piece_is_so_large_that_it_would_hold_up_other_threads() -> None:
    tensors = {"weights": torch.zeros(3_000_000), "few": torch.zeros(3)}
    sizes = [len(piece) for piece in pieces_of(tensors)]
    assert max(sizes) <= PIECE
    assert sum(sizes) > 12_000_000
