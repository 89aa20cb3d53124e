"""Of the questions that come while one is answered, the newest is answered next."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.services.background import Job
from gui.services.newest import Newest
from tests.helpers.window import let_happen, wait_until


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

    def _answer(self, number: int, job: Job) -> str:
        self.at_once += 1
        assert self.at_once == 1, "two threads at once"
        self.asked.append(number)
        while not (self.let_go.is_set() or job.rest(0.002)):
            pass
        self.at_once -= 1
        if number < 0:
            raise ValueError("below zero")
        return f"it is {number}"

    def under_way(self, number: int) -> None:
        wait_until(lambda: self.asked[-1:] == [number], f"{number} is under way")


def test_what_is_overtaken_before_its_turn_is_never_answered(qtbot: QtBot) -> None:
    oracle = _Oracle()
    for number in range(30):
        oracle.newest.ask(number)
    oracle.under_way(0)
    assert oracle.newest.current == 0
    oracle.let_go.set()
    wait_until(lambda: not oracle.newest.busy, "all is answered")
    assert oracle.told == ["0: it is 0", "29: it is 29"]


def test_out_of_turn_a_question_calls_off_the_one_under_way(qtbot: QtBot) -> None:
    oracle = _Oracle()
    oracle.newest.ask(1)
    oracle.under_way(1)
    oracle.newest.ask(2, in_turn=False)
    oracle.under_way(2)
    oracle.let_go.set()
    wait_until(lambda: oracle.told, "the second is answered")
    let_happen(0.02)
    assert oracle.told == ["2: it is 2"]


def test_what_is_forgotten_is_not_told_though_others_are_asked_at_once(qtbot: QtBot) -> None:
    oracle = _Oracle()
    oracle.newest.ask(1)
    oracle.under_way(1)
    oracle.newest.forget()
    assert not oracle.newest.busy
    oracle.newest.ask(2)
    oracle.let_go.set()
    wait_until(lambda: oracle.told, "the second is answered")
    assert oracle.told == ["2: it is 2"]


def test_after_a_failure_the_next_question_is_answered(qtbot: QtBot) -> None:
    oracle = _Oracle()
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


def test_shut_down_it_takes_no_question_any_more(qtbot: QtBot) -> None:
    oracle = _Oracle()
    oracle.newest.ask(1)
    oracle.under_way(1)
    assert oracle.newest.shut_down()
    oracle.newest.ask(2)
    let_happen(0.02)
    assert (oracle.asked, oracle.told) == ([1], [])
