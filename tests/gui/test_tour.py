"""The tour leads through the real window: on, back, out of it, and again from the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from gui.app import Program
from gui.tour.overlay import TourOverlay, beside
from tests.helpers.window import by_name, click, let_happen, press, wait_until

Key = Qt.Key


def test_the_tour_goes_through_five_parts_of_the_window_and_back(program: Program) -> None:
    window = program.window
    window.tour_asked.emit()
    tour = window.findChild(TourOverlay)
    assert tour is not None
    workspaces = []
    for step in range(5):
        assert f"{step + 1} of 5" in words(tour)
        workspaces.append(window.workspace)
        let_happen(0.05)
        hole, card = tour._hole, tour.card.geometry()
        assert not hole.isEmpty()
        assert tour.rect().contains(card)
        if step < 4:
            click(by_name(tour, "Next", QPushButton))
    assert workspaces == [0, 0, 1, 2, 4]
    press(tour.card, Key.Key_Left)
    assert window.workspace == 2
    press(tour.card, Key.Key_Right)
    click(by_name(tour, "Begin", QPushButton))
    wait_until(lambda: window.findChild(TourOverlay) is None, "it is over")
    assert window.workspace == 0


def test_the_first_start_begins_with_the_tour_and_the_second_does_not(program: Program) -> None:
    went_on: list[str] = []
    program.desk.tour.offer(lambda: went_on.append("first"))
    tour = program.window.findChild(TourOverlay)
    assert tour is not None
    assert went_on == []
    click(by_name(tour, "Skip", QPushButton))
    assert went_on == ["first"]
    program.desk.tour.offer(lambda: went_on.append("second"))
    assert went_on == ["first", "second"]
    let_happen(0.05)


def test_escape_ends_the_tour_and_tab_stays_within_its_card(program: Program) -> None:
    program.window.tour_asked.emit()
    tour = program.window.findChild(TourOverlay)
    assert tour is not None
    for name in ("Skip", "Next", "Skip"):
        press(program.window.focusWidget(), Key.Key_Tab)
        assert by_name(tour, name, QPushButton).hasFocus()
    press(tour.card, Key.Key_Escape)
    wait_until(lambda: program.window.findChild(TourOverlay) is None, "it is over")


def test_the_card_stands_beside_its_part_and_within_the_window() -> None:
    room, card = QRect(0, 0, 1280, 800), QRect(0, 0, 336, 200)
    for part in (
        QRect(0, 50, 260, 700),
        QRect(260, 50, 1020, 750),
        QRect(1170, 4, 104, 30),
        QRect(400, 4, 80, 30),
        QRect(QPoint(0, 0), room.size()),
    ):
        placed = beside(part, card, room)
        assert placed.size() == card.size()
        assert room.contains(placed)
        whole = part.width() > 1000
        assert whole or not placed.intersects(part)


def words(tour: TourOverlay) -> str:
    return " | ".join(label.text() for label in tour.findChildren(QLabel))
