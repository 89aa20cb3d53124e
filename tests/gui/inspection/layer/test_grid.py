"""The large tiles of a layer fill the page and never overlap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from gui.inspection.layer.grid import EDGE, SMALLEST, grid


@pytest.mark.parametrize("count", [1, 2, 6, 16, 64, 512])
@pytest.mark.parametrize("cells", [(28, 28), (1, 1), (112, 112), (3, 40), (40, 3)])
@pytest.mark.parametrize("page", [(500, 420), (900, 1400), (60, 30)])
@pytest.mark.parametrize("columns", [None, 1, 7, 99])
def test_tiles_lie_on_the_page_apart_from_one_another_and_are_found_again(
    count: int, cells: tuple[int, int], page: tuple[int, int], columns: int | None
) -> None:
    made = grid(count, cells, page, 16, columns)
    rects = [made.rect(place) for place in range(count)]
    # Two rows tell of all.
    for place, rect in enumerate(rects[: 2 * made.columns]):
        assert rect.left() >= EDGE
        assert rect.right() <= max(page[1], SMALLEST + 2 * EDGE) - EDGE
        assert made.at(rect.center()) == place
        assert made.at(made.label_rect(place).center()) is None
        assert not any(rect.intersects(made.label_rect(p)) for p in range(min(count, 40)))
    assert rects[-1].bottom() + made.label + EDGE < made.height + 1
    assert made.at(QPoint(EDGE, made.height + 5)) is None


def test_all_maps_are_seen_at_once_where_they_fit() -> None:
    for count in (1, 6, 16, 64):
        made = grid(count, (28, 28), (700, 900), 16, None)
        assert made.height <= 700
        if made.columns > 1:
            assert grid(count, (28, 28), (700, 900), 16, made.columns - 1).height > 700


def test_only_rows_in_sight_are_named() -> None:
    made = grid(512, (7, 7), (600, 800), 16, 10)
    seen = made.between(1000, 1600)
    assert seen[0] % 10 == 0
    in_sight = [
        place
        for place in range(512)
        if made.rect(place).bottom() >= 1000 and made.rect(place).top() <= 1600
    ]
    assert set(in_sight) <= set(seen)
    assert len(seen) <= len(in_sight) + 20
    assert list(made.between(-50, -10)) == list(range(10))
