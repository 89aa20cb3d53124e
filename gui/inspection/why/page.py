"""Why: the picture under the colours of an attribution, and all methods beside one another."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engine.inspection.attribution import Attribution, Score
from engine.inspection.attribution.methods import METHODS, method
from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.why.about import About
from gui.inspection.why.asker import Asker, Question
from gui.inspection.why.comparison import Comparison
from gui.inspection.why.controls import Controls
from gui.inspection.why.large import Large
from gui.inspection.why.method_settings import MethodSettings
from gui.inspection.why.overlay import overlay
from gui.services.inspection import Answer

NARROW = 560
"""Below this width the settings stand under picture and words, else under the words."""
ABOUT = (256, 400)
"""The narrowest and the widest that the words beside the picture may be."""
ABOUT_IF_NARROW = 150
LEAST = 160
"""Of the picture's side."""
REST_MS = 400
"""A picture rests once it has stayed the same for so long."""
LIVE = 0.15
"""Seconds that a method may take to follow a picture that moves."""
SMALL_STRENGTH = 0.8


class WhyPage(QWidget):
    """Follows what the model answers, while it can be seen.

    The chosen method comes first. A quick one follows every picture; a slow one, like the others
    in the row, waits until the picture rests.
    """

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._asker = Asker(self)
        self._asker.came.connect(self._on_came)
        self._chosen = METHODS[0].name
        self._answer: Answer | None = None
        self._of: Score | None = None
        self._asked: object = None
        self._revision = 0
        self._said: dict[str, tuple[Question, Attribution | str]] = {}
        """What each method said last, and about what."""
        self._seconds: dict[str, float] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._go_on)
        self._controls = Controls(model)
        self._large = Large()
        self._about = About()
        self._about.setMaximumWidth(ABOUT[1])
        self._settings = MethodSettings()
        self._comparison = Comparison()
        self._comparison.tile(self._chosen).setChecked(True)
        self._narrow = False
        self._lay_out()
        self._place_settings()
        self._connect()
        self._show_method()
        self._show_nothing("")

    @property
    def busy(self) -> bool:
        """Something is being computed, or will be once the picture rests."""
        return self._asker.busy or self._rest.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self._asker.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_settings()
        # The words stand right beside the picture, which is as large as it can be.
        self._comparison.fit(self.width())
        above = self._controls.sizeHint().height() + theme.RELATED
        below = self._comparison.maximumHeight() + theme.RELATED
        if narrow:
            below += self._settings.sizeHint().height() + theme.RELATED
        high = self.height() - above - below - theme.RELATED - self._large.below()
        words = ABOUT_IF_NARROW if narrow else ABOUT[0]
        self._about.setMinimumWidth(words)
        self._large.set_side(max(LEAST, min(high, self.width() - words - theme.GROUP)))

    def _place_settings(self) -> None:
        if self._narrow:
            self._column.insertWidget(2, self._settings)
        else:
            self._about.add_below(self._settings)

    def _connect(self) -> None:
        for signal in (self._model.answered, self._model.target_changed):
            signal.connect(self._follow)
        for signal in (self._model.current_changed, self._model.pinned_changed):
            signal.connect(self._follow)
        self._controls.changed.connect(self._follow)
        self._controls.strength_changed.connect(self._show_picture)
        self._comparison.chosen.connect(self._on_chosen)
        self._settings.changed.connect(self._on_settings)

    def _follow(self) -> None:
        """Ask anew if another picture, network or score is in question."""
        if not self.isVisible():
            return
        answer = self._model.answer
        self._controls.show_answer()
        self._settings.show_layers(self._model.heads)
        of = self._controls.score() if answer is not None else None
        # A new answer about the same picture and network has the same inspection.
        asked = None if answer is None else (answer.inspection, of)
        if asked is not None and asked == self._asked:
            self._answer = answer
            self._go_on()
            return
        moved = answer is not self._answer and self._asked is not None
        self._answer, self._of, self._asked = answer, of, asked
        self._revision += 1
        for tile in self._comparison.tiles:
            tile.set_stale()
        if answer is None:
            self._show_nothing(self._why_nothing())
        elif of is None:
            self._show_nothing(self.tr("Select a layer, and one of its maps, to look from a unit."))
        else:
            self._ask(moved)

    def _ask(self, moved: bool) -> None:
        """Ask the chosen method. ``moved``: the picture may move on, and a slow one waits."""
        question = self._question(self._chosen)
        if question is None:
            return
        current = self._asker.current
        same = current is not None and current.method == self._chosen
        if same and self._asker.seconds > LIVE:
            self._seconds[self._chosen] = self._asker.seconds
        if moved and self._seconds.get(self._chosen, 0) > LIVE:
            self._asker.forget()
        else:
            self._asker.ask(question, in_turn=moved and same)
        self._rest.start()
        self._show_pace()

    def _go_on(self) -> None:
        """Ask what has not been said yet: the chosen method, then the others."""
        if self._asker.busy or self._rest.isActive() or not self.isVisible():
            return
        missing = [n for n in (self._chosen, *(m.name for m in METHODS)) if not self._is_said(n)]
        question = self._question(missing[0]) if missing else None
        if question is not None:
            self._asker.ask(question)
        self._show_pace()

    def _is_said(self, name: str) -> bool:
        return name in self._said and self._said[name][0].revision == self._revision

    def _question(self, name: str) -> Question | None:
        answer, of = self._answer, self._of
        if answer is None or of is None:
            return None
        pixels, settings = answer.inspection.picture, self._settings.of(name)
        return Question(answer.target, pixels, of, name, settings, self._revision)

    def _on_came(self, outcome: Attribution | str, question: Question) -> None:
        if self._answer is None or self._of is None:
            return
        self._said[question.method] = (question, outcome)
        tile = self._comparison.tile(question.method)
        if isinstance(outcome, str):
            tile.show_result(QImage(), outcome)
        else:
            self._seconds[question.method] = outcome.seconds
            tile.show_result(overlay(question.pixels, outcome, SMALL_STRENGTH))
        if not self._is_said(question.method):
            tile.set_stale()
        if question.method == self._chosen:
            self._show_outcome()
        self._go_on()
        self._show_pace()

    def _on_chosen(self, name: str) -> None:
        self._chosen = name
        self._show_method()
        if self._is_said(name):
            self._show_outcome()
            self._show_pace()
        elif self.isVisible():
            self._ask(moved=False)

    def _show_method(self) -> None:
        self._about.show_method(method(self._chosen))
        self._settings.show_method(method(self._chosen))

    def _on_settings(self, name: str) -> None:
        self._said.pop(name, None)
        self._comparison.tile(name).set_stale()
        if name == self._chosen and self.isVisible():
            self._ask(moved=False)

    def _show_outcome(self) -> None:
        """Show what the chosen method has said last."""
        _, outcome = self._said[self._chosen]
        if isinstance(outcome, str):
            self._about.show_refusal(outcome)
        else:
            untrained = bool(self._answer and self._answer.untrained)
            self._about.show_found(outcome, self._controls.named(outcome.of), untrained)
        self._show_picture()

    def _show_picture(self) -> None:
        if self._chosen in self._said:
            question, outcome = self._said[self._chosen]
            found = outcome if isinstance(outcome, Attribution) else None
            self._large.show_found(question.pixels, found, self._controls.strength)

    def _show_nothing(self, sentence: str) -> None:
        self._rest.stop()
        self._asker.forget()
        self._said.clear()
        for tile in self._comparison.tiles:
            tile.clear()
        self._large.show_found(None, None, 0.0)
        self._about.show_refusal(sentence)
        self._about.show_pace("")

    def _why_nothing(self) -> str:
        if self._model.preprocessing() is None:
            return self.tr("There are no data yet, so nothing is known of the pictures.")
        if self._model.subject is None:
            return self._model.hint or self.tr("There is no picture yet: choose one on the left.")
        return self.tr("The network has not answered yet.")

    def _show_pace(self) -> None:
        takes = self._seconds.get(self._chosen)
        if takes is None:
            starting = self.tr("The methods are being loaded.")
            self._about.show_pace(starting if not self._seconds and self._asker.busy else "")
        elif takes <= LIVE:
            words = self.tr("Live: {milliseconds} ms a picture.")
            self._about.show_pace(words.format(milliseconds=max(1, round(takes * 1000))))
        else:
            words = self.tr("Takes {seconds} s: updates when the picture rests.")
            self._about.show_pace(words.format(seconds=f"{takes:.1f}"))

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(theme.GROUP)
        middle.addWidget(self._large, 1000)
        middle.addWidget(self._about, 10)
        middle.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._controls)
        column.addLayout(middle, 1)
        column.addWidget(self._comparison)
