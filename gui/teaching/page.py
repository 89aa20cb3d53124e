"""TeachPage: the classes, one card each, and whether their pictures are saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.data.own import FEWEST_CLASSES, MOST_CLASSES, OwnError, OwnPictures
from engine.wording import count_text
from gui import theme
from gui.services.messages import Message, Messages
from gui.services.own import with_another
from gui.teaching.class_card import ClassCard
from gui.teaching.model import TeachModel
from gui.widgets.sight import in_sight
from gui.words import translated


class TeachPage(QStackedWidget):
    """Either the classes, or, where the design is for other data, what this is and a button."""

    begin_asked = Signal()
    """Someone wants a design for pictures of their own."""
    files_given = Signal(int, object)
    """The place of a class, and Paths of pictures and folders for it."""

    def __init__(
        self, model: TeachModel, messages: Messages, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._store = model.store
        self._messages = messages
        self._folder = folder
        self._cards: list[ClassCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GROUP)
        self._add = QPushButton(self.tr("Add a class"))
        theme.set_icon(self._add, "plus")
        self._add.clicked.connect(self._add_class)
        self._save = QCheckBox(self.tr("Save my pictures with the project"))
        self._save.setToolTip(self.tr("Put them into the project's file the next time it is saved"))
        self._save.clicked.connect(self._store.save_with_project)
        self._where = QLabel()
        self._where.setWordWrap(True)
        theme.set_role(self._where, "quiet")
        self._beginning = self._make_beginning()
        self._classes = self._make_classes()
        self.addWidget(self._beginning)
        self.addWidget(self._classes)
        self._store.changed.connect(self._show_classes)
        self._store.changed.connect(self._show_page)
        model.recording_changed.connect(self._show_recording)
        model.frame_changed.connect(self._show_recording)
        model.refused.connect(lambda sentence: messages.note(translated(sentence)))
        model.document.changed.connect(self._show_page)
        self._shown: OwnPictures | None = None
        self._could_record: tuple[bool, int | None] | None = None
        self._show_classes()
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_page()
        self._show_classes()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_active(False)

    def _show_page(self) -> None:
        teaching = self._model.teaching
        self.setCurrentWidget(self._classes if teaching else self._beginning)
        self._model.set_active(teaching and in_sight(self))

    def _show_classes(self) -> None:
        own = self._store.pictures
        while len(self._cards) > len(own.classes):
            card = self._cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < len(own.classes):
            self._cards.append(self._make_card(len(self._cards)))
            self._column.addWidget(self._cards[-1])
            self._cards[-1].show()
            self._could_record = None
        before = self._shown.classes if self._shown is not None else ()
        removable = len(own.classes) > FEWEST_CLASSES
        for place, (card, one) in enumerate(zip(self._cards, own.classes, strict=True)):
            same = len(before) == len(own.classes) and before[place] is one
            if not same:
                card.show_class(one, removable=removable)
        self._shown = own
        full = len(own.classes) >= MOST_CLASSES
        self._add.setEnabled(not full)
        self._add.setToolTip(
            self.tr("There can be {most} classes at most").format(most=MOST_CLASSES)
            if full
            else self.tr("One more thing to tell from the others")
        )
        self._save.setChecked(self._store.saved_with_project)
        self._where.setText(
            self.tr("They go into the project's file. Nothing leaves this machine.")
            if self._store.saved_with_project
            else self.tr(
                "They stay in this window only and go with it. Nothing leaves this machine."
            )
        )
        self._show_recording()

    def _show_recording(self) -> None:
        state = self._model.live, self._model.recording
        if state != self._could_record:
            self._could_record = state
            for place, card in enumerate(self._cards):
                card.show_recording(possible=state[0], going=state[1] == place)

    def _make_card(self, place: int) -> ClassCard:
        card = ClassCard(self._folder)
        card.named.connect(lambda name: self._rename(place, name))
        card.removed.connect(lambda: self._remove_class(place))
        card.record_asked.connect(lambda on: self._record(place, on))
        card.files_given.connect(lambda paths: self.files_given.emit(place, paths))
        card.delete_asked.connect(lambda number: self._delete(place, number))
        return card

    def _record(self, place: int, on: bool) -> None:
        if on:
            self._model.record(place)
        else:
            self._model.stop_recording()

    def _rename(self, place: int, name: str) -> None:
        own = self._store.pictures
        if place >= len(own.classes) or name == own.names[place]:
            return
        try:
            self._store.show(own.renamed(place, name))
        except OwnError as error:
            self._messages.note(translated(str(error)))
        one = self._store.pictures.classes[place]
        self._cards[place].name.show_name(one.name)

    def _delete(self, place: int, number: int) -> None:
        self._store.show(self._store.pictures.without(place, frozenset({number})))

    def _add_class(self) -> None:
        self._store.show(with_another(self._store.pictures))
        name = self._cards[-1].name
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.selectAll()

    def _remove_class(self, place: int) -> None:
        before = self._store.pictures
        one = before.classes[place]
        after = before.without_class(place)
        self._store.show(after)
        if one.pictures:
            pictures = count_text(len(one.pictures), self.tr("picture"), self.tr("pictures"))
            words = self.tr("“{name}” is removed, with its {pictures}.")
            self._messages.post(
                Message(
                    "note",
                    words.format(name=one.name, pictures=pictures),
                    button=self.tr("Bring it back"),
                    mend=lambda: self._bring_back(after, before),
                )
            )

    def _bring_back(self, after: OwnPictures, before: OwnPictures) -> None:
        """Take the removal back, unless something else has been done since."""
        if self._store.pictures is after:
            self._store.show(before)
            return
        self._messages.note(
            self.tr("The classes have changed since: it can't be brought back any more.")
        )

    def _make_beginning(self) -> QWidget:
        card = QFrame()
        theme.set_role(card, "card")
        card.setMaximumWidth(520)
        title = QLabel(self.tr("Teach it mine"))
        theme.set_role(title, "title")
        words = QLabel(
            self.tr(
                "Name a few things, hold each before the camera, and train a network that tells "
                "them apart. It is an ordinary design: change it, watch it learn, and look inside "
                "every layer. Your pictures stay on this machine, and are saved only if you ask "
                "for it."
            )
        )
        words.setWordWrap(True)
        begin = QPushButton(self.tr("Begin"))
        begin.setToolTip(self.tr("Begin a new design for pictures of your own"))
        theme.set_role(begin, "primary")
        begin.clicked.connect(self.begin_asked)
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.PAGE] * 4)
        column.setSpacing(theme.GROUP)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        page = QWidget()
        around = QGridLayout(page)
        around.setContentsMargins(*[theme.PAGE] * 4)
        for index, (row, line) in enumerate(((2, 1), (0, 100), (3, 1))):
            around.setRowStretch(index, row)
            around.setColumnStretch(index, line)
        around.addWidget(card, 1, 1)
        return page

    def _make_classes(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.GROUP)
        column.addLayout(self._column)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setAccessibleName(self.tr("Classes"))
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        foot.setSpacing(theme.GROUP)
        foot.addWidget(self._save)
        foot.addWidget(self._where, 1)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        return page
