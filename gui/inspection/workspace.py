"""Inspect: a picture, and what every layer makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from gui import theme
from gui.document import Document
from gui.inspection.layer_controls import LayerControls, Readout, StateLine
from gui.inspection.layer_view import LayerView
from gui.inspection.model import InspectionModel
from gui.inspection.probabilities import Verdict
from gui.inspection.published import PublishedChooser
from gui.inspection.source_panel import LiveSource, SourcePanel
from gui.inspection.unit_order import UnitOrder
from gui.inspection.unit_survey import UnitSurvey
from gui.services.data import DataService
from gui.services.inspection import InspectionService
from gui.services.messages import Messages
from gui.services.opening import carries_picture
from gui.settings import Settings

if TYPE_CHECKING:
    from gui.services.training import TrainingSession

LEFT = (224, 320)
"""The narrowest and the widest that the picture's column may be."""
BESIDE_PICTURES = 474
"""How much of that column's height the two pictures in it don't take."""
PICTURES = 9 / 8
"""How high the two are together, as a share of its width."""


@dataclass(frozen=True)
class Page:
    """One way to look inside; it does nothing while it can't be seen."""

    title: str
    help: str
    widget: QWidget


class InspectWorkspace(QWidget):
    """Takes pictures that are dropped or pasted anywhere on it."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        data: DataService,
        messages: Messages,
        service: InspectionService,
        train: QAction | None = None,
        live: tuple[LiveSource, ...] = (),
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self.model = InspectionModel(document, session, data, service, self)
        self._verdict = Verdict(self.model)
        self.sources = SourcePanel(self.model, live, settings)
        self.sources.failed.connect(messages.error)
        self.order = UnitOrder(self.model, self)
        self.survey = UnitSurvey(self.model, self)
        self.layers = LayerView(self.model, self.order, self.survey)
        self.setAcceptDrops(True)
        left = QVBoxLayout()
        left.setSpacing(theme.GROUP)
        left.addWidget(self.sources)
        left.addWidget(self._verdict, 1)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Ways to look inside"))
        self._above = QVBoxLayout()
        self._above.setSpacing(theme.RELATED)
        self._above.addLayout(self._state(train, messages))
        right = QVBoxLayout()
        right.setSpacing(theme.RELATED)
        right.addLayout(self._above)
        right.addWidget(self._tabs, 1)
        self._below = QVBoxLayout()
        right.addLayout(self._below)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.RELATED)
        line.setSpacing(theme.GROUP)
        line.addLayout(left)
        line.addLayout(right, 1)
        layers = self.tr("What every layer makes of the picture")
        self.add_page(Page(self.tr("Layers"), layers, self._layers_page()))

    def _state(self, train: QAction | None, messages: Messages) -> QHBoxLayout:
        """Return the line that says what is looked into, and in which state it is."""
        state = StateLine(self.model, train)
        published = PublishedChooser(self.model)
        published.noticed.connect(state.show_notice)
        published.failed.connect(messages.error)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.RELATED)
        self._line.addWidget(published)
        self._line.addWidget(state, 1)
        return self._line

    def add_page(self, page: Page) -> None:
        """Add a tab after those that are there."""
        index = self._tabs.addTab(page.widget, page.title)
        self._tabs.setTabToolTip(index, page.help)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._tabs.currentWidget()

    @property
    def page_title(self) -> str:
        return self._tabs.tabText(self._tabs.currentIndex())

    @property
    def tabs(self) -> QTabWidget:
        """The pages."""
        return self._tabs

    def go_on_from(self, other: InspectWorkspace) -> None:
        """Show what another one shows."""
        self.sources.go_on_from(other.sources)
        self.model.go_on_from(other.model)

    def show_beside(self, button: QWidget) -> None:
        """Let a button that is for all pages stand at the end of the line over them."""
        self._line.addWidget(button)

    def show_page(self, widget: QWidget) -> None:
        """Show the page that ``widget`` is."""
        self._tabs.setCurrentWidget(widget)

    def show_above(self, bar: QWidget) -> None:
        """Let something stand over all pages."""
        self._above.addWidget(bar)

    def show_below(self, bar: QWidget) -> None:
        """Let something stand under all pages, where its coming and going moves nothing."""
        self._below.addWidget(bar)

    def _layers_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("layers")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(LayerControls(self.model, self.order))
        card = QFrame()
        theme.set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, theme.GRID, 1, theme.GRID)
        inside.addWidget(self.layers)
        column.addWidget(card, 1)
        column.addWidget(Readout(self.model))
        return page

    def paste(self) -> bool:
        """Open the picture on the clipboard; return whether there is one."""
        return self.sources.paste()

    def event(self, event: QEvent) -> bool:
        # The window's own Paste is for blocks. Whoever looks at pictures means pictures.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and self._takes_paste()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
        elif not self.paste():
            self._messages.note(
                self.tr("There is no picture on the clipboard: copy one, or open a file.")
            )

    def _takes_paste(self) -> bool:
        """Whether Ctrl+V is for pictures: there is one, or one is asked for."""
        asked = self.sources.asks_for_picture
        return asked or carries_picture(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_picture(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.sources.take(event.mimeData()):
            event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = min(self.width() * 22 // 100, int((self.height() - BESIDE_PICTURES) / PICTURES))
        for part in (self.sources, self._verdict):
            part.set_width(min(max(wide, LEFT[0]), LEFT[1]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_active(False)
        self.survey.stop()
