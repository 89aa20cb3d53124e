"""What tells two sets of weights apart in one word."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.build import Weights


def weights_sha256(weights: Weights) -> str:
    """Return the SHA-256 over names, shapes and bytes of all tensors, in the order of their names.

    It is equal for two runs whose weights are equal to the last bit.
    """
    digest = sha256()
    for name in sorted(weights):
        tensor = weights[name].detach().cpu().contiguous()
        digest.update(f"{name} {tuple(tensor.shape)}\n".encode())
        digest.update(tensor.numpy().tobytes())
    return digest.hexdigest()
