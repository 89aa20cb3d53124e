"""A pytest plugin that fails a test for what it leaves behind.

Threads, running timers and open windows that were not there before the test fail it, and so do
Qt's warnings while it is cleaned up. (Warnings before that, and exceptions in slots, are seen by
pytest-qt; exceptions in threads by pytest.)
"""

from __future__ import annotations

import gc
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from shiboken6 import isValid

PATIENCE = 10.0
"""Seconds that threads and windows which are on their way out get."""

MANY_OBJECTS = 30_000
"""More than these are not looked at after every test again."""

WORTH_FAILING = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


@dataclass(frozen=True)
class Left:
    """One thing that lives: what it is in words, and the object that tells it from others."""

    what: str
    thing: object


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    if len(gc.get_objects()) > MANY_OBJECTS:
        # Mostly what was imported, torch above all, and stays for ever.
        gc.collect()
        gc.freeze()
    # What the last test left has been told of; looking for it anew would take as long again.
    if _BEFORE not in item.session.stash:
        item.session.stash[_BEFORE] = _everything_alive()
    yield


def pytest_unconfigure() -> None:
    # So that what torch and others take apart at the end can be found.
    gc.unfreeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    warnings: list[str] = []

    ignored = item.config.getini("qt_log_ignore")

    def note(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in WORTH_FAILING and not any(re.search(known, message) for known in ignored):
            warnings.append(message)

    previous = qInstallMessageHandler(note)
    try:
        yield
        left = _still_alive_beyond(item.session.stash[_BEFORE])
        item.session.stash[_BEFORE] += left
    finally:
        qInstallMessageHandler(previous)
    if left:
        listed = "; ".join(sorted(one.what for one in left))
        pytest.fail(f"The test left behind: {listed}", pytrace=False)
    if warnings:
        pytest.fail(
            "Qt warned while the test was cleaned up: " + "; ".join(warnings), pytrace=False
        )


_BEFORE: pytest.StashKey[list[Left]] = pytest.StashKey()


def _still_alive_beyond(before: list[Left]) -> list[Left]:
    """Return what lives now and didn't before, after everything had its time to end."""
    known = {id(one.thing) for one in before}
    until = time.monotonic() + PATIENCE
    collected = False
    while True:
        _deliver_deletions()
        left = [one for one in _everything_alive() if id(one.thing) not in known]
        if not left or (collected and time.monotonic() > until):
            return left
        if not collected:
            del left
            gc.collect()
            collected = True
        else:
            time.sleep(0.01)


def _deliver_deletions() -> None:
    if _application() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def _everything_alive() -> list[Left]:
    return [*_threads(), *_of_qt(), *_windows()]


def _threads() -> list[Left]:
    # A QThread that ran Python shows up as a dummy for ever; it is counted among Qt's.
    dummy: type = threading._DummyThread
    living = [t for t in threading.enumerate() if not isinstance(t, dummy)]
    # tqdm, which other libraries show progress by, keeps one thread of its own for ever.
    return [Left(f"the thread {t.name!r}", t) for t in living if t.name != "tqdm_monitor"]


def _of_qt() -> list[Left]:
    """Running timers and threads of Qt's that Python knows of. Qt itself keeps no list of them."""
    if _application() is None:
        return []
    # Hundreds of thousands of objects live here: looking the type up in a set is quickest, and
    # isinstance() would wake lazy modules, some of which warn.
    timers, threads = _with_subclasses(QTimer), _with_subclasses(QThread)
    kinds = timers | threads
    found = []
    for thing in [one for one in gc.get_objects() if type(one) in kinds]:
        if not isValid(thing):
            continue
        ticks = type(thing) in timers and thing.isActive()
        works = type(thing) in threads and thing.isRunning() and thing is not _main_thread()
        if ticks or works:
            found.append(Left(f"a running {_called(thing)}", thing))
    return found


def _with_subclasses(kind: type) -> set[type]:
    return {kind}.union(*map(_with_subclasses, kind.__subclasses__()))


def _windows() -> list[Left]:
    application = _application()
    if application is None or not hasattr(application, "topLevelWidgets"):
        return []
    widgets: list[Any] = application.topLevelWidgets()
    return [Left(f"the window {_called(w)}", w) for w in widgets]


def _called(thing: QObject) -> str:
    owner = thing.parent()
    of = f" of {type(owner).__name__}" if owner is not None else ""
    return f"{type(thing).__name__} {thing.objectName()!r}{of}"


def _application() -> QCoreApplication | None:
    return QCoreApplication.instance()


def _main_thread() -> QThread | None:
    application = _application()
    return application.thread() if application is not None else None
