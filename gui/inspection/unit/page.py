"""UnitPage: all that is known of one unit of one layer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.inspection.heads import Head
from gui.inspection.model import InspectionModel
from gui.inspection.unit.chooser import UnitChooser
from gui.inspection.unit.chosen import Chosen
from gui.inspection.unit.grown_card import GrownCard
from gui.inspection.unit.kernel_card import KernelCard
from gui.inspection.unit.map_card import MapCard
from gui.inspection.unit.strongest_card import StrongestCard
from gui.inspection.unit.study import UnitStudy

TWO_COLUMNS = 900
"""Pixels of width from which the cards stand in two columns."""
NARROWEST = 240
"""Pixels of width that a card has at least."""


class UnitPage(QWidget):
    """Follows the model's layer, and the unit of it that is pinned."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen: Chosen | None = None
        self.study = UnitStudy(self)
        self.study.changed.connect(self._show)
        self.study.failed.connect(self._on_failed)
        self.chooser = UnitChooser()
        self.chooser.layer_chosen.connect(model.select)
        self.chooser.unit_chosen.connect(self._on_unit)
        self.map = MapCard(model)
        self.kernel = KernelCard()
        self.strongest = StrongestCard(model)
        self.grown = GrownCard(model)
        parts: tuple[QWidget, ...] = (self.map, self.strongest, self.grown, self.kernel)
        self._cards = {part: _card(part) for part in parts}
        self._columns = 0
        self.strongest.search.changed.connect(self._show_best)
        self._lay_out()
        for signal in (
            model.answered,
            model.current_changed,
            model.target_changed,
            model.pinned_changed,
        ):
            signal.connect(self._show)
        for signal in (model.data.loaded, model.session.state_changed):
            signal.connect(self._renew)
        model.cell_changed.connect(self._show_kernel)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.study.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _head(self) -> Head | None:
        current = self._model.current
        return next((head for head in self._model.heads if head.id == current), None)

    def _on_unit(self, unit: int) -> None:
        if self._model.current is not None:
            self._model.pin(self._model.current, unit)

    def _on_failed(self, sentence: str) -> None:
        self.kernel.say(sentence)

    def _show(self) -> None:
        if not self.isVisible():
            return
        head, target = self._head(), self._model.target()
        self.chooser.show_layers(self._model.heads, None if head is None else head.id)
        if head is None or head.shape is None or target is None:
            self._say(head)
            return
        if self._model.layer(head.id) is None and self._model.subject is not None:
            # No answer yet, or never one, as of a network that is too large to be run here.
            if self._chosen is None or self._chosen.head.id != head.id:
                self._say(head)
            return
        self._pages.setCurrentIndex(1)
        unit = min(self._model.pinned(head.id), head.shape[0] - 1)
        self.chooser.show_unit(unit, head.shape[0])
        self.study.ask(target, head)
        facts = self.study.facts(head)
        fields = head.receptive_field if facts is None else facts.fields
        self.map.show_unit(self._model.layer(head.id), unit, head.classes, fields)
        self._show_kernel()
        self._choose(Chosen(target, head, unit, fields))

    def _renew(self) -> None:
        """Look again at what the same unit may have to do with: the data, or a run."""
        self._chosen = None
        self._show()

    def _choose(self, chosen: Chosen | None) -> None:
        """Tell the cards that are dear to show, unless they show just this."""
        before = self._chosen
        if chosen is not None and before is not None and chosen.same(before):
            return
        self._chosen = chosen
        self.strongest.show_unit(chosen)
        self.grown.show_unit(chosen, self.strongest.best())

    def _show_kernel(self) -> None:
        head = self._head()
        if head is None or not self.isVisible():
            return
        facts = self.study.facts(head)
        if facts is None:
            self.kernel.show_slices((), "")
        else:
            slices = facts.kernels.of(self._model.pinned(head.id), self.map.cell)
            self.kernel.show_slices(slices, facts.kernels.sentence)

    def _show_best(self) -> None:
        self.grown.show_best(self.strongest.best())

    def _say(self, head: Head | None) -> None:
        """Show nothing but why there is nothing to show."""
        self.chooser.show_unit(0, 0)
        self._choose(None)
        if head is None:
            words = self.tr("Choose a layer to look at one of its units.")
        elif head.shape is None:
            words = head.sentence
        elif self._model.target() is None:
            words = self.tr("The data that this network is for are not loaded yet.")
        else:
            words = self.tr("The network has not answered for this layer yet.")
        self._nothing.setText(words)
        self._pages.setCurrentIndex(0)

    def _arrange(self) -> None:
        """Put the cards side by side where there is room for two columns."""
        columns = 2 if self.width() >= TWO_COLUMNS else 1
        if columns == self._columns:
            return
        self._columns = columns
        one_below_another: tuple[QWidget, ...] = (self.map, self.strongest, self.grown, self.kernel)
        two_by_two: tuple[QWidget, ...] = (self.map, self.strongest, self.kernel, self.grown)
        for card in self._cards.values():
            self._grid.removeWidget(card)
        for place, part in enumerate(two_by_two if columns == 2 else one_below_another):
            self._grid.addWidget(self._cards[part], *divmod(place, columns))
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def _lay_out(self) -> None:
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, theme.GRID, 0)
        self._grid.setSpacing(theme.RELATED)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(4, 1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("What is known of the unit"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(self._nothing, "quiet")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.chooser)
        column.addWidget(self._pages, 1)
        self._arrange()


def _card(part: QWidget) -> QFrame:
    card = QFrame()
    theme.set_role(card, "card")
    # What is in it follows its width: by its contents' own the columns would chase one another.
    card.setMinimumWidth(NARROWEST)
    card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
    inside.addWidget(part)
    inside.addStretch(1)
    return card
