"""The Design workspace: the palette, the network drawn to scale, and a block explained."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.design.beginning_page import BeginningPage
from gui.design.costs import costs_of, settled
from gui.design.doctor import DoctorPanel
from gui.design.explanation import Explanation
from gui.design.fields.real import MOST_PARAMETERS, RealNumbers
from gui.design.flow_view import NetworkView
from gui.design.gallery import Gallery
from gui.design.problems import ProblemList
from gui.document import Document
from gui.network.palette import BlockPalette
from gui.topics import set_topic

PALETTE_WIDTH = (168, 208)
READING_WIDTH = 1080
"""Beyond this, what belongs together stands too far apart."""


class DesignWorkspace(QWidget):
    """Follows the document's selection: explains the block, or says how to begin."""

    def __init__(
        self, document: Document, real: RealNumbers | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._real = real
        self.setObjectName("designWorkspace")
        self._explanation = Explanation()
        self._beginning = BeginningPage()
        self._beginning.gallery_asked.connect(self.show_gallery)
        self.gallery = Gallery(document)
        set_topic(self.gallery, "contest")
        self.gallery.closed.connect(self.hide_gallery)
        self._gallery_asked = False
        self._palette = palette = BlockPalette(document)
        palette.setMinimumWidth(PALETTE_WIDTH[0])
        palette.setMaximumWidth(PALETTE_WIDTH[1])
        explained = QWidget()
        right = QVBoxLayout(explained)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.RELATED)
        right.addLayout(self._header())
        right.addWidget(NetworkView(document), 1)
        right.addWidget(self._reading(), 3)
        doctor = DoctorPanel(document)
        set_topic(doctor, "contest")
        right.addWidget(doctor)
        self._centre = QStackedWidget()
        self._centre.addWidget(explained)
        self._centre.addWidget(self.gallery)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.RELATED, 0, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(palette, 1)
        line.addWidget(self._centre, 2)
        document.changed.connect(self._refresh)
        document.selection_changed.connect(self._refresh)
        document.opened.connect(self.hide_gallery)
        if real is not None:
            real.came.connect(self._on_numbers)
            real.picture_changed.connect(self._ask_for_numbers)
            document.trained_changed.connect(self._ask_for_numbers)
        self._refresh()

    def topic_at(self, place: QPoint | None) -> str:
        """Return the lesson that speaks of the selected block, which all of this is about."""
        current = self._document.current
        return "contest" if current is None else self._document.network.block(current).lesson

    def show_field(self, field: str) -> None:
        """Explain a setting of the selected block; an empty name: the block as a whole.

        While the keyboard is on the page that explains, it stays as it is.
        """
        if field or not self._page.isAncestorOf(QApplication.focusWidget() or self):
            self._explanation.show_field(field)

    def _header(self) -> QHBoxLayout:
        title = QLabel(self.tr("What flows through"))
        theme.set_role(title, "section")
        button = QPushButton(self.tr("Start from…"))
        button.setToolTip(self.tr("Open the gallery of known networks"))
        button.clicked.connect(self.show_gallery)
        header = QHBoxLayout()
        header.setContentsMargins(theme.RELATED, 0, theme.GROUP, 0)
        header.addWidget(title, 1)
        header.addWidget(button)
        return header

    def _reading(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.RELATED - 2, theme.RELATED, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.GROUP)
        column.addWidget(self._explanation)
        # Below, so that a problem that comes while a number is dragged moves nothing.
        column.addWidget(ProblemList(self._document))
        column.addWidget(self._beginning)
        column.addStretch(1)
        page.setMaximumWidth(READING_WIDTH)
        self._page = area = QScrollArea()
        area.setWidget(page)
        area.setMinimumWidth(page.minimumSizeHint().width() + theme.GROUP)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always, so that the page keeps its width whatever is explained on it.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # So that the page can be scrolled with the keys.
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("Explanation"))
        theme.set_role(area, "page")
        return area

    def show_gallery(self) -> None:
        """Show the known networks in place of the explanation, with the keyboard on the search."""
        self._gallery_asked = True
        self._show_page()
        self.gallery.begin_search()

    def hide_gallery(self) -> None:
        """Go back to the explanation; an empty network has none."""
        self._gallery_asked = False
        self._show_page()

    def _show_page(self) -> None:
        wanted = self._gallery_asked or not self._document.network.blocks
        self._centre.setCurrentIndex(int(wanted))
        # Nothing can be put in while another network is being chosen.
        self._palette.setVisible(not (wanted and self._document.network.blocks))

    def _refresh(self) -> None:
        document, current = self._document, self._document.current
        self._show_page()
        self._explanation.setVisible(current is not None)
        self._beginning.setVisible(current is None)
        if current is not None:
            report = document.report
            block = settled(document.network, current, report.classes)
            costs = costs_of(document.network, current, report)
            self._explanation.show_block(block, report.of(current), report, costs)
            self._ask_for_numbers()

    def _on_numbers(self) -> None:
        if self._real is not None:
            self._explanation.show_real(self._real.latest)

    def _ask_for_numbers(self) -> None:
        """Ask what the selected block makes of a real picture; the answer comes in a moment."""
        document, current = self._document, self._document.current
        report, trained = document.report, document.trained
        if self._real is None or current is None or report.of(current).output_shape is None:
            return
        if report.parameters <= MOST_PARAMETERS:
            design = document.design
            weights = None if trained is None else trained.weights
            self._real.ask(
                document.network,
                design.input_shape,
                report.classes,
                design.recipe.seed,
                current,
                weights,
            )
