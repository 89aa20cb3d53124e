"""The table of the kept runs: ticks, colours and notes are changed in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui import theme
from gui.training.runs.model import FIGURES, ROW, Column, Row, RunsModel, SearchedRuns

Index = QModelIndex | QPersistentModelIndex
DOT = 10
TICK = 14
PAD = 6
HEADING = 18
"""Pixels that a heading needs beside its words, for the arrow of the order."""
LONGEST_NOTE = 10_000

OWN_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Delete)

WIDEST = {
    Column.WHEN: "12/24/26, 12:44 PM",
    Column.NETWORK: "LeNet-5, 1998, dense",
    Column.RECIPE: "SGD 0.001, one cycle",
    Column.DATA: "Fashion-MNIST",
}
"""What a column has room for at most; those of figures always for all of it."""


class RunsTable(QTableView):
    """Says which run is chosen, and what is wanted of it."""

    chosen = Signal()
    """Another run is the current one, or none."""
    delete_wanted = Signal()
    colour_wanted = Signal(str, str)
    """The id of a run, and the name of a colour."""

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.searched = SearchedRuns(model)
        self.setModel(self.searched)
        self.setItemDelegate(_RunDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Kept runs"))
        self.setToolTip(
            self.tr(
                "Space ticks a run, F2 edits its note, Delete takes it away; headings sort, and so "
                "does the menu of the right button or the menu key"
            )
        )
        self.verticalHeader().hide()
        heading = self.horizontalHeader()
        heading.setAccessibleName(self.tr("Headings of the runs"))
        heading.setToolTip(self.tr("A click sorts by a column; drag its edge to widen it"))
        heading.setHighlightSections(False)
        heading.setStretchLastSection(True)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heading.setMinimumSectionSize(40)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.WHEN, Qt.SortOrder.DescendingOrder)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())

    @property
    def current(self) -> str:
        """The id of the chosen run; empty for none."""
        row = self.currentIndex().data(ROW)
        return row.id if isinstance(row, Row) else ""

    def choose(self, run_id: str) -> None:
        """Choose a run that is in the list; the first one where it isn't."""
        for place in range(self.searched.rowCount()):
            if self.searched.index(place, 0).data(ROW).id == run_id:
                self.choose_place(place)
                return
        self.choose_place(0)

    def search(self, text: str) -> None:
        self.searched.search(text)
        if not self.currentIndex().isValid():
            self.choose_place(0)

    def edit_note(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            note = index.siblingAtColumn(Column.NOTE)
            self.scrollTo(note)
            self.edit(note)

    def ask_colour(self, at: QPoint | None = None) -> None:
        """Open the menu of colours for the chosen run, below its dot."""
        row = self.currentIndex().data(ROW)
        if not isinstance(row, Row):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text in _colour_names(self).items():
            choice = QAction(disc(theme.run_colour(self, name)), text, menu)
            choice.setToolTip(text)
            choice.triggered.connect(lambda _=False, n=name: self.colour_wanted.emit(row.id, n))
            menu.addAction(choice)
        rect = self.visualRect(self.currentIndex().siblingAtColumn(Column.WHEN))
        menu.popup(self.viewport().mapToGlobal(at or rect.bottomLeft()))

    def event(self, event: QEvent) -> bool:
        """Keep keys that the table knows from being taken for commands of the whole window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the headings and the marks do for the mouse, for the keys as well."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for column in Column:
            title, help = (
                str(self._model.headerData(column, Qt.Orientation.Horizontal, role))
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            )
            choice = QAction(self.tr("Sort by “{title}”").format(title=title), menu)
            choice.setToolTip(help)
            choice.triggered.connect(lambda _=False, c=column: self._sort(c))
            menu.addAction(choice)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        match event.key():
            case Qt.Key.Key_Space if current:
                self._model.tick(current, current not in self._model.ticked)
            case Qt.Key.Key_F2 if current:
                self.edit_note()
            case Qt.Key.Key_Delete if current:
                self.delete_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.column() == Column.WHEN and event.button() == Qt.MouseButton.LeftButton:
            tick, dot = marks(self.visualRect(index))
            row = index.data(ROW)
            if tick.adjusted(-8, -8, 4, 8).contains(place):
                self._model.tick(row.id, row.id not in self._model.ticked)
            elif dot.adjusted(-4, -8, 4, 8).contains(place):
                self.ask_colour(self.visualRect(index).bottomLeft())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def choose_place(self, place: int) -> None:
        index = self.searched.index(place, max(0, self.currentIndex().column()))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _sort(self, column: Column) -> None:
        """Sort by a column; the other way round where it is sorted by it already."""
        heading, orders = self.horizontalHeader(), Qt.SortOrder
        first = orders.DescendingOrder if column in FIGURES else orders.AscendingOrder
        if heading.sortIndicatorSection() == column:
            up = heading.sortIndicatorOrder() == orders.AscendingOrder
            first = orders.DescendingOrder if up else orders.AscendingOrder
        self.sortByColumn(column, first)

    def fit(self) -> None:
        """Give every column room for what stands in it, but the last, which takes the rest."""
        metrics = QFontMetrics(self.small)
        heading = self.horizontalHeader().fontMetrics()
        rows = [
            self.searched.index(place, 0).data(ROW) for place in range(self.searched.rowCount())
        ]
        for column in list(Column)[:-1]:
            texts = {row.texts[column] for row in rows}
            width = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            if column in WIDEST:
                width = min(width, metrics.horizontalAdvance(WIDEST[column]))
            title = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            least = heading.horizontalAdvance(title) + HEADING
            beside = 3 * theme.RELATED + TICK + DOT + 2 - PAD if column == Column.WHEN else 0
            self.setColumnWidth(column, max(width + 2 * PAD + 1 + beside, least))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * theme.GRID)

    @property
    def small(self) -> QFont:
        """What the rows are written in."""
        return theme.tabular(theme.small(self.font()))


def marks(rect: QRect) -> tuple[QRect, QRect]:
    """Return where the tick and the dot stand in the first cell of a row."""
    middle = rect.center().y() + 1
    left = rect.left() + theme.RELATED
    tick = QRect(left, middle - TICK // 2, TICK, TICK)
    dot = QRect(tick.right() + 1 + theme.RELATED, middle - DOT // 2, DOT, DOT)
    return tick, dot


class _RunDelegate(QStyledItemDelegate):
    """Paints a row in one piece: its ground reaches from the first cell to the last."""

    def __init__(self, view: RunsTable) -> None:
        super().__init__(view)
        self._view = view
        self._font = view.small

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._view.fontMetrics().height() + 3 * theme.GRID)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setMaxLength(LONGEST_NOTE)
        field.setAccessibleName(self.tr("Note on the run"))
        field.setToolTip(self.tr("Return keeps the note, Esc leaves it as it was"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))
        editor.selectAll()

    def editorEvent(self, *_: object) -> bool:
        return False  # the view itself ticks: by a click on the mark, and by Space on the row

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.data(ROW), Column(index.column())
        chosen = theme.tokens(self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = chosen.selected() if selected else chosen.surface
        painter.save()
        painter.fillRect(option.rect, ground)
        rect = option.rect.adjusted(PAD, 0, -PAD, 0)
        if column == Column.WHEN:
            self._paint_marks(painter, option.rect, row, index)
            rect.setLeft(marks(option.rect)[1].right() + 1 + theme.RELATED)
        painter.setFont(self._font)
        painter.setPen(_ink(row, column, chosen))
        text = str(index.data() or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, shown)
        if selected and self._view.hasFocus():
            painter.fillRect(
                option.rect.left(), option.rect.top(), option.rect.width(), 1, chosen.accent
            )
            painter.fillRect(
                option.rect.left(), option.rect.bottom(), option.rect.width(), 1, chosen.accent
            )
        painter.restore()

    def _paint_marks(self, painter: QPainter, cell: QRect, row: Row, index: Index) -> None:
        tick, dot = marks(cell)
        chosen = theme.tokens(self._view)
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(chosen.accent if on else chosen.quiet, 1))
        painter.setBrush(chosen.accent if on else chosen.surface)
        painter.drawRoundedRect(QRectF(tick).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if on:
            x, y = tick.left(), tick.top()
            painter.setPen(QPen(chosen.on_accent, 1.8))
            points = [(3.5, 7.5), (6.0, 10.0), (10.5, 4.5)]
            painter.drawPolyline([QPointF(x + dx, y + dy) for dx, dy in points])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.run_colour(self._view, row.colour))
        painter.drawEllipse(dot)


def _ink(row: Row, column: Column, chosen: theme.Tokens) -> QColor:
    if column == Column.OUTCOME and row.outcome == "failed":
        return chosen.problem
    if column == Column.OUTCOME and row.here:
        return chosen.accent
    plain = column in (Column.NETWORK, Column.VALIDATION, Column.TEST, Column.NOTE)
    return chosen.text if plain else chosen.quiet


def disc(colour: QColor) -> QIcon:
    """Return a dot of a run's colour."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(4, 4, 24, 24)
    painter.end()
    return QIcon(picture)


def _colour_names(widget: QWidget) -> dict[str, str]:
    tr = widget.tr
    return {
        "blue": tr("Blue"),
        "vermilion": tr("Vermilion"),
        "green": tr("Green"),
        "pink": tr("Pink"),
        "orange": tr("Orange"),
        "sky": tr("Sky blue"),
        "violet": tr("Violet"),
        "grey": tr("Grey"),
    }
