"""The tour through the real window: five parts, in the order in which one uses them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QTabBar, QWidget

from gui.main_window import MainWindow
from gui.settings import Settings
from gui.tour.overlay import Stop, TourOverlay

DESIGN, TRAIN, INSPECT, LEARN = 0, 1, 2, 4
"""Places of workspaces among the tabs."""


class TourTalk(QObject):
    """Begins the tour at the first start, and again when the Help menu asks for it."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._overlay: TourOverlay | None = None
        window.tour_asked.connect(self.begin)

    def offer(self, afterwards: Callable[[], None]) -> None:
        """Begin the tour if nobody has seen it yet; then, or at once, go on with ``afterwards``."""
        if self._settings.toured:
            afterwards()
            return
        self.begin()
        assert self._overlay is not None
        self._overlay.ended.connect(afterwards)

    def begin(self) -> None:
        """Show the first step, from whatever is on show."""
        if self._overlay is not None:
            return
        self._settings.toured = True
        self._overlay = overlay = TourOverlay(self._window.body, self._stops())
        overlay.ended.connect(self._on_ended)
        overlay.begin()

    def _on_ended(self) -> None:
        self._overlay = None
        self._window.show_workspace(DESIGN)

    def _stops(self) -> tuple[Stop, ...]:
        window = self._window
        return (
            Stop(
                self.tr("Your network"),
                self.tr(
                    "Pictures go in at the top, an answer comes out at the foot. Every block says "
                    "what it passes on. This strip stays in sight, whatever you do."
                ),
                lambda: window.show_workspace(DESIGN),
                lambda: window.strip,
            ),
            Stop(
                self.tr("Design"),
                self.tr(
                    "Put blocks in and change their settings: each says what it does, on a real "
                    "picture. Anything can be undone, and what can't work says how to mend it."
                ),
                lambda: window.show_workspace(DESIGN),
                self._panes,
            ),
            Stop(
                self.tr("Train"),
                self.tr(
                    "One press, and the network learns from the pictures: follow the loss, the "
                    "mistakes and the kernels while they change."
                ),
                lambda: window.show_workspace(TRAIN),
                lambda: window.header.run_button,
            ),
            Stop(
                self.tr("Inspect"),
                self.tr(
                    "Draw a digit, open a picture or switch the camera on, and look into every "
                    "layer: what it sees, which pixels count, and why."
                ),
                lambda: window.show_workspace(INSPECT),
                lambda: window.shown_panes[0],
            ),
            Stop(
                self.tr("Learn"),
                self.tr(
                    "Experiments to do, see and measure, from one kernel to unlocking by face. F1 "
                    "opens the one about whatever you point at."
                ),
                lambda: window.show_workspace(LEARN),
                lambda: _tab(window.header.tabs, LEARN, window.body),
            ),
        )

    def _panes(self) -> QRect:
        """Return where the workspace and its details are."""
        over = self._window.body
        places = [QRect(p.mapTo(over, QPoint()), p.size()) for p in self._window.shown_panes]
        return places[0].united(places[1])


def _tab(tabs: QTabBar, index: int, over: QWidget) -> QRect:
    rect = tabs.tabRect(index)
    return QRect(tabs.mapTo(over, rect.topLeft()), rect.size())
