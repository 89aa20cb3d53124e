"""The settings of the selected block."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from engine.blocks import Block
from engine.settings import declared
from gui import theme
from gui.document import Document
from gui.widgets.controls import Automatic
from gui.widgets.form import SettingsForm, translated


class DesignDetails(QWidget):
    """A form for each kind of block, kept, so that going from block to block doesn't flicker."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._forms: dict[type[Block], SettingsForm] = {}
        self._title, self._words = QLabel(), QLabel()
        theme.set_role(self._title, "title")
        self._title.setWordWrap(True)
        self._words.setWordWrap(True)
        theme.set_role(self._words, "quiet")
        self._pages = _Pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.GRID)
        for label in (self._title, self._words):
            label.setContentsMargins(theme.GROUP, 0, theme.GROUP, 0)
            column.addWidget(label)
        column.addWidget(_scrolling(self._pages), 1)
        document.changed.connect(self._refresh)
        document.selection_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        document = self._document
        selected, current = document.selected, document.current
        self._pages.setVisible(current is not None)
        self._words.setVisible(current is None or len(selected) > 1)
        if current is None:
            self._title.setText(self.tr("Settings"))
            self._words.setText(self.tr("Select a block to see its settings."))
            return
        block = document.network.block(current)
        self._title.setText(translated(block.title))
        if len(selected) > 1:
            words = self.tr("{count} blocks are selected: these are the settings of the first.")
            self._words.setText(words.format(count=len(selected)))
        elif not declared(type(block)):
            self._words.setText(self.tr("This block has nothing to set."))
            self._words.show()
        form = self._form(type(block))
        form.show_value(block)
        first = next(iter(declared(form.model)), None)
        if first is not None:
            self.setFocusProxy(form.control(first.name).focus_target())
        self._show_what_is_automatic(form, current)
        self._pages.setCurrentWidget(form)

    def _form(self, kind: type[Block]) -> SettingsForm:
        if kind not in self._forms:
            form = SettingsForm(kind)
            form.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
            form.edited.connect(self._on_edited)
            self._forms[kind] = form
            self._pages.addWidget(form)
        return self._forms[kind]

    def _on_edited(self, field: str, value: Any) -> None:
        if self._document.current is not None:
            self._document.edit(self._document.current, field, value)

    def _show_what_is_automatic(self, form: SettingsForm, block_id: str) -> None:
        """Show the number that "automatic" gives with the present data."""
        classes = self._document.report.classes
        settled = self._document.network.resolved(classes).block(block_id)
        given = self._document.network.block(block_id)
        for setting in declared(form.model):
            control = form.control(setting.name)
            value = getattr(settled, setting.name)
            if isinstance(control, Automatic) and value is not None:
                automatic = getattr(given, setting.name) is None
                control.show_chosen(value)
                words = self.tr("{count} just now, one for each class of the data.")
                form.set_note(setting.name, words.format(count=value) if automatic else "")


class _Pages(QStackedWidget):
    """Forms of which each asks for its own height, not for the tallest one's."""

    def sizeHint(self) -> Any:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> Any:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        return page.heightForWidth(width) if page is not None else 0


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
