"""The arithmetic of sliding windows against counting by hand."""

from __future__ import annotations

import re
from math import ceil, floor

from hypothesis import given
from hypothesis import strategies as st

from engine.window import Window, axis_windows

small = st.integers(1, 9)
anyhow = st.builds(Window, small, small, small, st.integers(0, 9), st.integers(0, 9))


def _counted(window: Window, size: int) -> int:
    """Put the window at every stride from the left edge of the padding on, while it fits."""
    end = size + window.before + window.after
    starts = range(0, end, window.stride)
    return sum(start + window.dilation * (window.kernel - 1) < end for start in starts)


@given(anyhow, st.integers(1, 60))
def test_steps_are_the_places_where_the_window_fits(window: Window, size: int) -> None:
    assert max(window.steps(size), 0) == _counted(window, size)


@given(anyhow, st.integers(1, 20))
def test_a_window_that_sees_nothing_but_padding_is_found(window: Window, size: int) -> None:
    taps = [
        [
            step * window.stride - window.before + tap * window.dilation
            for tap in range(window.kernel)
        ]
        for step in range(window.steps(size))
    ]
    seen = [any(0 <= cell < size for cell in cells) for cells in taps]
    assert window.sees_everywhere(size) == all(seen)


@given(anyhow, st.integers(1, 60))
def test_the_arithmetic_in_words_gives_its_own_result(window: Window, size: int) -> None:
    formula, result = window.spelled_out(size).split(" = ")
    python = formula.replace("·", "*").replace("−", "-")
    python = re.sub(r"⌊(.*)⌋", r"floor(\1)", python)
    value = eval(python, {"floor": floor})
    assert value == int(result) == window.steps(size)


def test_the_arithmetic_is_written_as_in_a_textbook() -> None:
    assert Window(5, 1, 1, 2, 2).spelled_out(28) == "(28 + 2·2 − 5)/1 + 1 = 28"
    assert Window(2, 2).spelled_out(5) == "⌊(5 − 2)/2⌋ + 1 = 2"
    assert Window(2, 1, 1, 0, 1).spelled_out(4) == "(4 + 0 + 1 − 2)/1 + 1 = 4"


@given(small, small, small, st.integers(1, 60))
def test_same_padding_gives_one_output_for_each_stride_begun(
    kernel: int, stride: int, dilation: int, size: int
) -> None:
    window, _ = axis_windows((1, size, 1), (kernel, 1), (stride, 1), (dilation, 1), "same")
    assert window.steps(size) == ceil(size / stride)
    assert 0 <= window.after - window.before <= 1
    wasted = (
        (window.steps(size) - 1) * stride + window.extent - (size + window.before + window.after)
    )
    assert window.before == window.after == 0 or wasted == 0, "more padding than needed"


def test_numbers_and_valid_set_each_axis_by_itself() -> None:
    high, wide = axis_windows((3, 10, 20), (3, 5), (1, 2), (1, 3), (0, 4))
    assert high == Window(3, 1, 1, 0, 0)
    assert wide == Window(5, 2, 3, 4, 4)
    assert axis_windows((3, 10, 20), (3, 5), (1, 2), (1, 3), "valid")[1] == Window(5, 2, 3)
