"""Of the questions that come while one is answered, the newest is answered next."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.services import newest
from gui.services.newest import Newest, Turn
from tests.helpers.window import let_happen, wait_until


def _threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name == "newest"]


class _Oracle:
    """Answers a number by its text, once it is let go."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.let_go = threading.Event()
        self.asked: list[int] = []
        self.told: list[str] = []
        self.at_once = 0
        self.newest: Newest[int] = Newest(self._answer, parent)
        self.newest.came.connect(lambda answer, asked: self.told.append(f"{asked}: {answer}"))
        self.newest.failed.connect(lambda why, _, asked: self.told.append(f"{asked}: {why}"))

    def _answer(self, number: int, turn: Turn) -> str:
        self.at_once += 1
        assert self.at_once == 1, "two threads at once"
        self.asked.append(number)
        while not (self.let_go.wait(0.002) or turn.cancelled()):
            pass
        self.at_once -= 1
        if number < 0:
            raise ValueError("below zero")
        return f"it is {number}"

    def under_way(self, number: int) -> None:
        wait_until(lambda: self.asked[-1:] == [number], f"{number} is under way")


@pytest.fixture
def oracle(qtbot: QtBot) -> Iterator[_Oracle]:
    oracle = _Oracle()
    yield oracle
    assert oracle.newest.shut_down()


def test_what_is_overtaken_before_its_turn_is_never_answered(oracle: _Oracle) -> None:
    for number in range(30):
        oracle.newest.ask(number)
    oracle.under_way(0)
    assert oracle.newest.current == 0
    oracle.let_go.set()
    wait_until(lambda: not oracle.newest.busy, "all is answered")
    assert oracle.told == ["0: it is 0", "29: it is 29"]


def test_out_of_turn_a_question_calls_off_the_one_under_way(oracle: _Oracle) -> None:
    oracle.newest.ask(1)
    oracle.under_way(1)
    oracle.newest.ask(2, in_turn=False)
    oracle.under_way(2)
    oracle.let_go.set()
    wait_until(lambda: oracle.told, "the second is answered")
    let_happen(0.02)
    assert oracle.told == ["2: it is 2"]


def test_what_is_forgotten_is_not_told_though_others_are_asked_at_once(oracle: _Oracle) -> None:
    oracle.newest.ask(1)
    oracle.under_way(1)
    oracle.newest.forget()
    assert not oracle.newest.busy
    oracle.newest.ask(2)
    oracle.let_go.set()
    wait_until(lambda: oracle.told, "the second is answered")
    assert oracle.told == ["2: it is 2"]


def test_after_a_failure_the_next_question_is_answered(oracle: _Oracle) -> None:
    oracle.let_go.set()
    oracle.newest.ask(-1)
    oracle.newest.ask(1)
    wait_until(lambda: not oracle.newest.busy, "both are answered")
    assert oracle.told == ["-1: below zero", "1: it is 1"]


def test_the_thread_ends_before_whoever_asked_is_gone(qtbot: QtBot) -> None:
    owner = QObject()
    oracle = _Oracle(owner)
    oracle.newest.ask(1)
    oracle.under_way(1)
    owner.deleteLater()
    let_happen(0.01)
    assert oracle.at_once == 0
    assert oracle.told == []


def test_the_thread_ends_once_nobody_asks_and_comes_back(
    oracle: _Oracle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newest, "IDLE", 0.01)
    oracle.let_go.set()
    for number in range(3):
        oracle.newest.ask(number)
        wait_until(lambda number=number: len(oracle.told) == number + 1, "it is answered")
        wait_until(lambda: not _threads(), "the thread has ended")


def test_shut_down_it_takes_no_question_any_more(oracle: _Oracle) -> None:
    oracle.newest.ask(1)
    oracle.under_way(1)
    assert oracle.newest.shut_down()
    oracle.newest.ask(2)
    let_happen(0.02)
    assert (oracle.asked, oracle.told) == ([1], [])
