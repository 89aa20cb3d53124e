"""Work a window as a person does: find things by the names a screen reader says, click and type.

Every function that waits has a time-out and says in its failure what it waited for.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

Found = TypeVar("Found", bound=QWidget)

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls the widget: its accessible name, text or buddy's text."""
    if isinstance(widget, QComboBox) and widget.accessibleName():
        # On Linux Qt gives the chosen text as the name of a combo box.
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def all_by_name(
    root: QWidget,
    name: str,
    kind: type[Found] = QWidget,  # type: ignore[assignment]
) -> list[Found]:
    """Return the visible widgets of ``kind`` in ``root`` (itself too) that are called ``name``."""
    widgets = [w for w in (root, *root.findChildren(QWidget)) if isinstance(w, kind)]
    return [w for w in widgets if w.isVisible() and name_of(w) == name]


def by_name(
    root: QWidget,
    name: str,
    kind: type[Found] = QWidget,  # type: ignore[assignment]
) -> Found:
    """Return the one visible widget called ``name``; fail with the names that there are.

    A label that names its neighbour has the same name: the widget that takes the focus wins.
    """
    found = all_by_name(root, name, kind)
    if len(found) > 1:
        found = [w for w in found if w.focusPolicy() != Qt.FocusPolicy.NoFocus] or found
    if len(found) == 1:
        return found[0]
    present = {name_of(w) for w in root.findChildren(kind) if w.isVisible()} - {""}
    raise AssertionError(
        f"{len(found)} visible widgets are called {name!r}. There are: {sorted(present)}"
    )


def wait_until(condition: Callable[[], object], what: str, seconds: float = 10) -> None:
    """Let events happen until ``condition()`` is true; fail after ``seconds``."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise AssertionError(f"waited {seconds:g} s in vain until {what}")
        let_happen(0.005)


def let_happen(seconds: float) -> None:
    """Let events happen for a while, and other threads run.

    Not QTest.qWait: it waits without letting go of Python, so that a thread that imports torch,
    say, gets a turn at each of its thousands of file reads only between two waits.
    """
    assert seconds <= 5, "a person has not so much patience: these are seconds, no milliseconds"
    until = time.monotonic() + seconds
    while True:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if time.monotonic() >= until:
            return
        time.sleep(0.002)


def show(window: QWidget, seconds: float = 10) -> None:
    """Show the window and wait until it is painted and has the keyboard."""
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowExposed(window, int(seconds * 1000)), "the window never appeared"
    assert QTest.qWaitForWindowActive(window, int(seconds * 1000)), "the window got no focus"


def click(widget: QWidget, at: QPoint | None = None, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Click with the left button, in the middle unless told where."""
    _must_take_input(widget)
    QTest.mouseClick(widget, LEFT, keys, at or widget.rect().center())


def click_name(root: QWidget, name: str) -> None:
    click(by_name(root, name))


def press(
    widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, times: int = 1
) -> None:
    """Press a key on the widget, as if it had the focus."""
    _must_take_input(widget)
    for _ in range(times):
        QTest.keyClick(widget, key, keys)


def type_text(widget: QWidget, text: str) -> None:
    """Replace what the field holds by ``text`` and press Return."""
    click(widget)
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry of a combo box with the keyboard."""
    _must_take_input(box)
    wanted = box.findText(text)
    assert wanted >= 0, f"{text!r} is not among {[box.itemText(i) for i in range(box.count())]}"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentIndex() == wanted:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentIndex() == wanted, f"{text!r} can't be chosen"


def row_named(view: QAbstractItemView, text: str, column: int = 0) -> QModelIndex:
    """Return the first row whose text (or accessible text) holds ``text``."""
    model = view.model()
    texts = []
    for row in range(model.rowCount(view.rootIndex())):
        index = model.index(row, column, view.rootIndex())
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        texts.append(" ".join(str(index.data(role) or "") for role in roles))
        if text in texts[-1]:
            return index
    raise AssertionError(f"no row holds {text!r}: {texts}")


def click_row(
    view: QAbstractItemView, index: QModelIndex, keys: Qt.KeyboardModifier = NO_KEYS
) -> None:
    """Scroll a row of a list, table or tree into sight and click it."""
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, keys, view.visualRect(index).center())


def stroke(widget: QWidget, *points: QPoint) -> None:
    """Draw with the left button held: press at the first point, move through all, let go."""
    _must_take_input(widget)
    QTest.mousePress(widget, LEFT, NO_KEYS, points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
        QApplication.processEvents()
    QTest.mouseRelease(widget, LEFT, NO_KEYS, points[-1])


def drop(
    target: QWidget,
    data: QMimeData,
    at: QPoint | None = None,
    action: Qt.DropAction = Qt.DropAction.CopyAction,
) -> bool:
    """Drag ``data`` over the target and let go; return whether it was taken."""
    place = at or target.rect().center()
    enter = QDragEnterEvent(place, action, data, LEFT, NO_KEYS)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDragMoveEvent(place, action, data, LEFT, NO_KEYS))
    let_go = QDropEvent(QPointF(place), action, data, LEFT, NO_KEYS)
    QApplication.sendEvent(target, let_go)
    return let_go.isAccepted()


def _must_take_input(widget: QWidget) -> None:
    assert widget.isVisible(), f"{name_of(widget)!r} can't be seen"
    assert widget.isEnabled(), f"{name_of(widget)!r} is switched off"
