"""What layers are called in exports: ``conv1``, ``pool1``, …, counted anew in every container.

The words are this program's own and the numbers are counted: nothing that a person has typed ever
becomes a name.
"""

from __future__ import annotations

WORDS = {
    "batch_normalisation": "norm",
    "convolution": "conv",
    "depthwise_separable": "separable",
    "global_average_pooling": "pool",
    "group_normalisation": "norm",
    "layer_normalisation": "norm",
    "locally_connected": "local",
    "normalisation": "norm",
    "partial_convolution": "conv",
    "pooling": "pool",
    "radial_basis_output": "codes",
    "spatial_dropout": "dropout",
    "subsampling": "pool",
}
"""Kinds of block that are usually called otherwise; the others go by their own word."""


class Names:
    """Counts the names of one scope."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def next(self, kind: str) -> str:
        """Return the name of the next layer of a kind."""
        word = word_of(kind)
        self._counts[word] = self._counts.get(word, 0) + 1
        return f"{word}{self._counts[word]}"


def word_of(kind: str) -> str:
    return WORDS.get(kind, kind)
