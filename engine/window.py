"""The arithmetic of a sliding window along one axis (Dumoulin and Visin 2016, arXiv:1603.07285)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

Positive = Annotated[int, Field(ge=1, le=63)]
NonNegative = Annotated[int, Field(ge=0, le=63)]
Pair = tuple[Positive, Positive]
Padding = Literal["valid", "same"] | tuple[NonNegative, NonNegative]


@dataclass(frozen=True)
class Window:
    """A window of ``kernel`` taps, ``dilation`` apart, moved by ``stride`` along one axis.

    ``before`` and ``after`` are the cells of padding at both ends of the axis.
    """

    kernel: int = 1
    stride: int = 1
    dilation: int = 1
    before: int = 0
    after: int = 0

    @property
    def extent(self) -> int:
        """Cells from the first tap to the last, both counted."""
        return self.dilation * (self.kernel - 1) + 1

    @property
    def jump(self) -> int | Fraction:
        """How far the cells that a result reads lie from those of the result before it."""
        return self.stride

    @property
    def first(self) -> int | Fraction:
        """Where the cells that the result at 0 reads begin."""
        return -self.before

    @property
    def reach(self) -> int | Fraction:
        """How far the last cell that a result reads lies from the first."""
        return self.extent - 1

    def steps(self, size: int) -> int:
        """Return how many outputs an axis of ``size`` cells gives; zero or less: it doesn't fit."""
        return (size + self.before + self.after - self.extent) // self.stride + 1

    def sees_everywhere(self, size: int) -> bool:
        """Whether at least one tap lies on a real cell, not on padding, at every step."""
        if self.before == self.after == 0:
            return True
        starts = (step * self.stride - self.before for step in range(self.steps(size)))
        return all(self._sees_a_cell(start, size) for start in starts)

    def _sees_a_cell(self, start: int, size: int) -> bool:
        first = start if start >= 0 else start % self.dilation  # the first tap not before the axis
        return first < size and (first - start) // self.dilation < self.kernel

    def spelled_out(self, size: int) -> str:
        """Return the shape arithmetic in words, e.g. ``(28 + 2·2 − 5)/1 + 1 = 28``."""
        if self.before == self.after:
            padding = f" + 2·{self.before}" if self.before else ""
        else:
            padding = f" + {self.before} + {self.after}"
        whole = (size + self.before + self.after - self.extent) % self.stride == 0
        quotient = f"({size}{padding} − {self.extent})/{self.stride}"
        return f"{quotient if whole else f'⌊{quotient}⌋'} + 1 = {self.steps(size)}"


@dataclass(frozen=True)
class Enlargement(Window):
    """What upsampling by ``factor`` reads: the result at i reads the cells from ``i·jump + first``
    to ``i·jump + first + reach``, fractions here, of which the whole numbers in between are cells.

    ``smooth`` blends the cells at both sides of a result's centre, (i + ½)/factor − ½; otherwise
    each result is the cell that it lies in, ⌊i/factor⌋.
    """

    factor: int = 2
    smooth: bool = False

    @property
    def jump(self) -> Fraction:
        return Fraction(1, self.factor)

    @property
    def first(self) -> Fraction:
        if not self.smooth:
            return self.jump - 1
        return self._centre - self._side

    @property
    def reach(self) -> Fraction:
        return 2 * self._side if self.smooth else 1 - self.jump

    @property
    def _centre(self) -> Fraction:
        return (self.jump - 1) / 2

    @property
    def _side(self) -> Fraction:
        # A cell a whole step from the centre has no weight. Centres lie on whole parts of a cell
        # for an odd factor, between them for an even one.
        return 1 - (self.jump if self.factor % 2 else self.jump / 2)

    def steps(self, size: int) -> int:
        return size * self.factor

    def spelled_out(self, size: int) -> str:
        return f"{size} · {self.factor} = {size * self.factor}"


def axis_windows(
    shape: tuple[int, ...], kernel: Pair, stride: Pair, dilation: Pair, padding: Padding
) -> tuple[Window, Window]:
    """Return the windows along height and width of maps of ``shape`` (channels, height, width)."""
    height, width = (
        _axis_window(shape[1 + i], kernel[i], stride[i], dilation[i], _of_axis(padding, i))
        for i in (0, 1)
    )
    return height, width


def _of_axis(padding: Padding, axis: int) -> str | int:
    return padding if isinstance(padding, str) else padding[axis]


def _axis_window(size: int, kernel: int, stride: int, dilation: int, padding: str | int) -> Window:
    if padding == "valid":
        return Window(kernel, stride, dilation)
    if isinstance(padding, int):
        return Window(kernel, stride, dilation, padding, padding)
    outputs = -(-size // stride)
    extent = dilation * (kernel - 1) + 1
    total = max((outputs - 1) * stride + extent - size, 0)
    return Window(kernel, stride, dilation, total // 2, total - total // 2)
