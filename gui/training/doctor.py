"""TrainingDoctor: what a good engineer would say of the run, as it goes on."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from engine.training.advice import Advice, Cure
from engine.training.control import RateChange
from engine.training.doctor import examine
from gui import theme
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.advice_card import AdviceCard, plain_button
from gui.training.layers.model import names

MOST = 2
"""Remarks that are shown unasked."""
SHARE, LEAST, ROOMY = 0.125, 64, 120
"""Of the window's height; pixels at least; pixels from which the first remark comes unfolded."""
PACE_MS = 1000
STAYS = 6.0
"""Seconds for which a remark stays that isn't made any more, so that none flickers."""
TAKES_EFFECT = 10.0
"""Seconds for which a remark rests once its cure is applied to the run."""


class TrainingDoctor(QWidget):
    """Looks at the session's run once a second while it can be seen; takes no room in silence."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._session = session
        self._clock = clock
        self._made: dict[str, tuple[Advice, float]] = {}
        """By key, each remark with the time at which it was made last."""
        self._resting: dict[str, float] = {}
        self._log: object = None
        self._all = False
        self._cards: list[AdviceCard] = []
        self.setAccessibleName(self.tr("Doctor of the run"))
        self._more = plain_button()
        self._more.clicked.connect(self._on_more)
        self._silenced = plain_button()
        self._silenced.clicked.connect(self._speak_again)
        self._column = QVBoxLayout()
        self._list, self._area = QWidget(), QScrollArea()
        self._lay_out()
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._on_pace)
        session.progressed.connect(self._on_progressed)
        for signal in (session.state_changed, session.ended, document.trained_changed):
            signal.connect(self.look)
        document.changed.connect(self._show)
        self.hide()
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()
        self._on_progressed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The share is one of the window's height, which may change while this keeps its own.
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    @property
    def remarks(self) -> tuple[Advice, ...]:
        """All that is to be said, the silenced left out."""
        silenced = self._document.design.silenced
        return tuple(a for a in self._spoken if a.key not in silenced)

    @property
    def _spoken(self) -> tuple[Advice, ...]:
        return tuple(a for a, _ in self._made.values() if a.key not in self._resting)

    def look(self) -> None:
        """Examine the run as it is now."""
        self._pace.stop()
        session, now = self._session, self._clock()
        log = session.current_log
        if log is not self._log:
            self._log, self._made, self._resting, self._all = log, {}, {}, False
        found: tuple[Advice, ...] = ()
        if log is not None and session.recipe is not None and session.dataset is not None:
            found = examine(log, len(session.dataset.classes), session.recipe)
        stays = STAYS if session.state == "running" else 0.0
        kept = {k: (a, t) for k, (a, t) in self._made.items() if now - t < stays}
        self._made = {a.key: (a, now) for a in found} | {
            key: made for key, made in kept.items() if key not in {a.key for a in found}
        }
        self._resting = {key: until for key, until in self._resting.items() if now < until}
        self._show()

    @property
    def _seen(self) -> bool:
        """There would be room for remarks: without any the doctor itself is hidden."""
        parent = self.parentWidget()
        return parent is not None and parent.isVisible()

    def _on_progressed(self) -> None:
        if self._seen and not self._pace.isActive():
            self._pace.start()

    def _on_pace(self) -> None:
        if self._seen:
            self.look()

    def _show(self) -> None:
        remarks = self.remarks
        shown = remarks if self._all else remarks[:MOST]
        while len(self._cards) < len(shown):
            self._cards.append(self._make_card())
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(shown))
            if place < len(shown):
                self._fill(card, shown[place], opened=place == 0 and self._room >= ROOMY)
        hidden, silent = len(remarks) - len(shown), len(self._spoken) - len(remarks)
        self._more.setVisible(hidden > 0 or (self._all and len(remarks) > MOST))
        words = self.tr("{count} more remarks") if hidden != 1 else self.tr("{count} more remark")
        self._more.setText(words.format(count=hidden) if hidden else self.tr("Show fewer"))
        self._more.setToolTip(self.tr("What else is to be said of this run"))
        self._silenced.setVisible(silent > 0)
        self._silenced.setText(self.tr("{count} silenced · Show").format(count=silent))
        self._silenced.setToolTip(self.tr("Show the remarks again that you have silenced"))
        self.setVisible(bool(shown) or silent > 0)
        self._fit()

    def _fill(self, card: AdviceCard, advice: Advice, *, opened: bool) -> None:
        network = self._session.network
        block = ""
        if network is not None and advice.block_id is not None:
            block = names(network)[advice.block_id].text
        card.show_advice(advice, block, self._useful(advice), opened=opened)

    def _useful(self, advice: Advice) -> tuple[Cure, ...]:
        """Return the cures that would change something now."""
        runs = self._session.state in ("running", "paused")
        recipe = self._document.recipe
        return tuple(
            cure
            for cure in advice.cures
            if (runs if cure.field is None else getattr(recipe, cure.field) != cure.value)
        )

    def _make_card(self) -> AdviceCard:
        card = AdviceCard()
        card.cure_asked.connect(self._cure)
        card.silence_asked.connect(lambda key: self._document.silence(key, True))
        card.block_asked.connect(self._select)
        card.folded.connect(lambda: self._on_folded(card))
        self._column.addWidget(card)
        return card

    def _on_folded(self, card: AdviceCard) -> None:
        if card.is_open:
            for other in self._cards:
                if other is not card:
                    other.fold()
        self._fit()
        self._area.ensureWidgetVisible(card, 0, 0)

    @property
    def _room(self) -> int:
        """The greatest height; what needs more is scrolled, so that nothing leaves the window."""
        return max(LEAST, int(SHARE * self.window().height()))

    def _fit(self) -> None:
        """Take the height that the remarks need."""
        layout = self._list.layout()
        if not self.isVisible() or layout is None:
            return
        layout.activate()
        wanted = layout.totalHeightForWidth(self._area.width())
        if wanted < 0:
            # No words that wrap are shown: only the button that brings the silenced ones back.
            wanted = layout.totalSizeHint().height()
        # Where all fits no scroll bar may come even for a moment: it would make words wrap.
        policy = Qt.ScrollBarPolicy
        fits = wanted <= self._room
        self._area.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        self._area.setFixedHeight(min(wanted, self._room))

    def _lay_out(self) -> None:
        self._column.setSpacing(theme.GRID)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.RELATED)
        buttons.addWidget(self._more)
        buttons.addWidget(self._silenced)
        buttons.addStretch(1)
        inner = QVBoxLayout(self._list)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._column)
        inner.addLayout(buttons)
        inner.addStretch(1)
        self._area.setWidget(self._list)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _cure(self, advice: Advice, cure: Cure) -> None:
        if cure.field is not None:
            self._document.edit_recipe(cure.field, cure.value)
        elif cure.factor is not None:
            self._session.change_rate(RateChange(by=cure.factor))
            self._resting[advice.key] = self._clock() + TAKES_EFFECT
            self._show()

    def _select(self, block_id: str) -> None:
        if block_id in self._document.network:
            self._document.select([block_id])

    def _on_more(self) -> None:
        self._all = not self._all
        self._show()

    def _speak_again(self) -> None:
        for advice in self._spoken:
            self._document.silence(advice.key, False)
