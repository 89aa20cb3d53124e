"""The guards can fail: each test in here runs a test that leaves something behind."""

from __future__ import annotations

from pathlib import Path

import pytest

GUARDED = """
import sys
sys.path.insert(0, {root!r})
pytest_plugins = ["tests.helpers.guards", "tests.helpers.network"]
"""

IMPATIENT = """
def pytest_configure():
    from tests.helpers import guards
    guards.PATIENCE = 0.3
"""

MESSY = """
import socket
import threading
import urllib.request

from PySide6.QtCore import QObject, QThread, QTimer, Signal, qCritical, qWarning
from PySide6.QtWidgets import QWidget

kept = []

class Sender(QObject):
    sent = Signal()

def failing_slot():
    raise RuntimeError("in a slot")

def test_a_thread_is_left(qapp):
    thread = threading.Thread(target=threading.Event().wait, args=(4,), name="straggler")
    thread.start()
    kept.append(thread)

def test_a_qthread_is_left(qapp):
    thread = QThread()
    thread.start()
    kept.append(thread)

def test_a_timer_is_left(qapp):
    timer = QTimer(objectName="ticker")
    timer.start(1000)
    kept.append(timer)

def test_a_timer_of_a_child_is_left(qapp):
    owner = QObject()
    timer = QTimer(owner)
    timer.start(1000)
    kept.append(owner)

def test_a_window_is_left(qapp):
    window = QWidget(objectName="stray")
    window.show()
    kept.append(window)

def test_a_hidden_window_is_left(qapp):
    kept.append(QWidget())

def test_qt_warns(qapp):
    qWarning("careful")

def test_qt_says_critical(qapp):
    qCritical("worse")

def test_qt_warns_while_cleaning_up(qapp, request):
    request.addfinalizer(lambda: qWarning("late"))

def test_a_slot_raises(qapp):
    sender = Sender()
    sender.sent.connect(failing_slot)
    sender.sent.emit()

def test_a_thread_raises(qapp):
    def fail():
        raise RuntimeError("in a thread")
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

def test_the_network_is_wanted():
    try:
        urllib.request.urlopen("https://example.org", timeout=1)
    except OSError:
        pass
"""

CLEAN = """
import threading

from PySide6.QtCore import QThread, QTimer, qDebug
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

def test_a_window_closed_in_time(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    QComboBox(window).showPopup()
    window.cycle = window
    timer = QTimer(window)
    timer.start(10)
    window.show()

def test_a_window_that_nobody_holds(qapp):
    menu = QMenu()
    menu.cycle = menu

def test_a_thread_that_is_about_to_end(qapp):
    threading.Timer(0.2, lambda: None).start()

def test_a_qthread_that_ended(qapp):
    class Worker(QThread):
        def run(self):
            threading.current_thread()
    worker = Worker()
    worker.start()
    assert worker.wait(5000)

def test_a_timer_that_stopped(qapp):
    timer = QTimer()
    timer.start(10)
    timer.stop()
    qDebug("fine")
"""


def _run(pytester: pytest.Pytester, root: Path, tests: str, more: str = "") -> pytest.RunResult:
    pytester.makeconftest(GUARDED.format(root=str(root)) + more)
    pytester.makepyfile(tests)
    pytester.makeini(
        "[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\nfilterwarnings = error\n"
    )
    return pytester.runpytest_subprocess("-v", "-p", "no:cacheprovider", timeout=60)


def test_whatever_is_left_behind_or_warned_of_fails_the_test(
    pytester: pytest.Pytester, root: Path
) -> None:
    result = _run(pytester, root, MESSY, IMPATIENT)
    told = {
        "test_a_thread_is_left": "*left behind: the thread 'straggler'*",
        "test_a_qthread_is_left": "*left behind: a running QThread*",
        "test_a_timer_is_left": "*left behind: a running QTimer 'ticker'*",
        "test_a_timer_of_a_child_is_left": "*left behind: a running QTimer '' of QObject*",
        "test_a_window_is_left": "*left behind: the window QWidget 'stray'*",
        "test_a_hidden_window_is_left": "*left behind: the window QWidget ''*",
        "test_qt_warns": "*careful*",
        "test_qt_says_critical": "*worse*",
        "test_qt_warns_while_cleaning_up": "*cleaned up: late*",
        "test_a_slot_raises": "*RuntimeError: in a slot*",
        "test_a_thread_raises": "*RuntimeError: in a thread*",
        "test_the_network_is_wanted": "*reached for the network: example.org*",
    }
    bad = [line for line in result.outlines if " FAILED " in line or " ERROR " in line]
    for name, words in told.items():
        assert any(f"::{name} " in line for line in bad), f"{name} was let through"
        result.stdout.fnmatch_lines([words])


def test_what_cleans_up_after_itself_passes(pytester: pytest.Pytester, root: Path) -> None:
    _run(pytester, root, CLEAN).assert_outcomes(passed=5)
