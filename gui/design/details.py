"""The settings of the selected blocks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.blocks import Block
from engine.settings import declared
from gui import theme
from gui.design.costs import settled
from gui.document import Document
from gui.widgets.controls import Automatic
from gui.widgets.form import SettingsForm, translated


class DesignDetails(QWidget):
    """A form for each kind of block, kept, so that going from block to block doesn't flicker."""

    field_chosen = Signal(str)
    """The field that a person is at; empty once the keyboard is elsewhere in the window."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._forms: dict[type[Block], SettingsForm] = {}
        self._open_groups: set[str] = set()
        self._title, self._words = QLabel(), QLabel()
        theme.set_role(self._title, "title")
        self._title.setWordWrap(True)
        self._words.setWordWrap(True)
        theme.set_role(self._words, "quiet")
        self._pages = _Pages()
        self._area = _scrolling(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.GRID)
        for label in (self._title, self._words):
            label.setContentsMargins(theme.GROUP, 0, theme.GROUP, 0)
            column.addWidget(label)
        column.addWidget(self._area, 1)
        document.changed.connect(self._refresh)
        document.selection_changed.connect(self._refresh)
        document.locks.changed.connect(self._show_locks)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self._refresh()

    def topic_at(self, place: QPoint | None) -> str:
        """Return the lesson that speaks of the selected block."""
        current = self._document.current
        return "" if current is None else self._document.network.block(current).lesson

    def show_field(self, field: str) -> None:
        """Give a field of the selected block the keyboard, in whatever group it stands."""
        form = self._pages.currentWidget()
        if isinstance(form, SettingsForm):
            form.reveal(field)

    def _refresh(self) -> None:
        current = self._document.current
        self._pages.setVisible(current is not None)
        if current is None:
            self._begin_at(None)
            self._title.setText(self.tr("Settings"))
            self._words.setText(self.tr("Select a block to see its settings."))
            return
        block = self._document.network.block(current)
        self._title.setText(translated(block.title))
        self._words.setText(self._hint(type(block)))
        form = self._form(type(block))
        form.show_values([self._document.network.block(i) for i in self._edited_blocks()])
        first = next(iter(declared(form.model)), None)
        self._begin_at(None if first is None else form.control(first.name).focus_target())
        self._show_what_is_automatic(form, current)
        self._pages.setCurrentWidget(form)

    def _begin_at(self, control: QWidget | None) -> None:
        """Say which control gets the keyboard; none where there is nothing to set."""
        self.setFocusProxy(control)  # type: ignore[arg-type]  # Qt takes none as well

    def _edited_blocks(self) -> tuple[str, ...]:
        """Return the selected blocks of the current one's kind: the current one is the first."""
        network, current = self._document.network, self._document.current
        if current is None:
            return ()
        kind = type(network.block(current))
        return tuple(i for i in self._document.selected if type(network.block(i)) is kind)

    def _hint(self, kind: type[Block]) -> str:
        selected, edited = len(self._document.selected), len(self._edited_blocks())
        if not declared(kind):
            return self.tr("This block has nothing to set.")
        if edited < selected:
            words = self.tr("{count} blocks are selected: a change goes to {these} of this kind.")
            return words.format(count=selected, these=edited)
        if selected > 1:
            return self.tr("{count} blocks are selected: a change goes to all of them.").format(
                count=selected
            )
        return self.tr("Click a setting to see what it does; drag its name to change a number.")

    def _form(self, kind: type[Block]) -> SettingsForm:
        if kind not in self._forms:
            form = SettingsForm(kind, sentences=False, open_groups=self._open_groups)
            form.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
            form.edited.connect(lambda field, value: self._on_edited(kind, field, value))
            form.pointed_at.connect(self.field_chosen)
            self._forms[kind] = form
            self._pages.addWidget(form)
            self._show_locks()
        return self._forms[kind]

    def _show_locks(self) -> None:
        locks = self._document.locks
        for kind, form in self._forms.items():
            form.set_locked(locks.fields(kind.model_fields["kind"].default), locks.reason)

    def _on_edited(self, kind: type[Block], field: str, value: Any) -> None:
        edited = self._edited_blocks()
        # A form that is hidden under the hand has no block any more.
        if not edited or type(self._document.network.block(edited[0])) is not kind:
            return
        if len(edited) == 1:
            self._document.edit(edited[0], field, value)
        else:
            self._document.edit_many(edited, field, value)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        form = self._pages.currentWidget()
        # Without focus another window, or a list that has opened, has it for now.
        if now is None or now.window() is not self.window() or not isinstance(form, SettingsForm):
            return
        field = form.field_of(now)
        if field:
            self._area.ensureWidgetVisible(form.control(field), 0, theme.PAGE)
        if field or not self.isAncestorOf(now):
            self.field_chosen.emit(field)

    def _show_what_is_automatic(self, form: SettingsForm, block_id: str) -> None:
        """Show the number that "automatic" gives with the present data."""
        given = self._document.network.block(block_id)
        chosen = settled(self._document.network, block_id, self._document.report.classes)
        for setting in declared(form.model):
            control = form.control(setting.name)
            value = getattr(chosen, setting.name)
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
