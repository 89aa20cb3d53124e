"""EyesLive: parts of a face are misplaced, and networks say whether it still is one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.data.preprocessing import Pixels
from engine.experiments.eyes import EyesOptions
from engine.experiments.eyes.parts import IN_PLACE, Apart, Shifts, shifts_of, take_apart
from engine.experiments.eyes.trial import Judge, Network, faces, run
from engine.wording import percent_text
from gui import theme
from gui.learn.eyes.face_view import CELL, LARGE_CELL, FaceView
from gui.learn.eyes.score_board import ScoreBoard
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar
from gui.services.newest import Newest, Turn

WIDE = 900
"""Pixels from which on there is room for a larger face."""

Key = tuple[str, bool]
"""A variant's name, and whether it was taught."""


class EyesLive(Live):
    """Measures of each variant ``VARIANT_moved``, the share of misplaced faces taken for faces,
    ``VARIANT_real`` and ``VARIANT_apart``; with ``taught_`` before it of those that were trained
    with misplaced parts. They are means over the seeds so far.
    """

    def __init__(self, options: EyesOptions, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._bench = bench
        self._networks: dict[Key, list[Network]] = {}
        self._faces = faces(0).held_out
        self._number = 0
        self._shifts: Shifts = IN_PLACE
        self._shuffling = np.random.default_rng(1)
        self._training = Trial(self)
        self._training.told.connect(self._on_told)
        self._row = OptionRow(options, ("order", "epochs", "seeds"))
        self._row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._training,
            self.tr("Train the networks"),
            self.tr("Train every network on faces and other pictures, some of them held out"),
        )
        self._bar.run_asked.connect(self._train)
        self._asking: Newest[tuple[tuple[Network, ...], Pixels]] = Newest(_Jury().answer, self)
        self._asking.came.connect(self._on_scores)
        self._asking.failed.connect(lambda sentence, _, __: self._bar.say(sentence))
        self._result = QLabel(" ")
        self._face = FaceView()
        self._face.moved.connect(self._on_moved)
        self._place = QLabel()
        self._board = ScoreBoard()
        self._lay_out()
        self._misplace()

    def figures(self) -> Mapping[str, float]:
        return {
            f"{'taught_' if taught else ''}{variant}_{name}": float(
                np.mean([getattr(network, name) for network in networks])
            )
            for (variant, taught), networks in self._networks.items()
            for name in ("real", "moved", "apart")
        }

    def shut_down(self, seconds: float = 10.0) -> bool:
        ended = self._asking.shut_down(seconds)
        return super().shut_down(seconds) and ended

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A run of the person's own comes first.
        if (
            not self._networks
            and not self._training.running
            and self._bench.session.state == "idle"
        ):
            self._train()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._asking.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._face.set_cell(LARGE_CELL if self.width() >= WIDE else CELL)

    def _lay_out(self) -> None:
        theme.set_role(self._result, "title")
        self._result.setFont(theme.tabular(self._result.font()))
        self._result.setAccessibleName(self.tr("Result"))
        self._result.setWordWrap(True)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._result.setMinimumHeight(2 * self._result.fontMetrics().height() + theme.RELATED)
        self._place.setFont(theme.tabular(self._place.font()))
        left = QVBoxLayout()
        left.setSpacing(theme.RELATED)
        left.addWidget(self._face)
        left.addLayout(self._turning())
        misplace, back = (
            self._button(
                "shuffle-variant", self.tr("Misplace"), self.tr("Move its parts as set above")
            ),
            self._button(
                "undo-variant", self.tr("In place"), self.tr("Put every part where it belongs")
            ),
        )
        misplace.clicked.connect(self._misplace)
        back.clicked.connect(lambda: self._on_moved(IN_PLACE))
        line = QHBoxLayout()
        line.addWidget(misplace)
        line.addWidget(back)
        left.addLayout(line)
        left.addWidget(self._legend())
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme.PAGE)
        both.addLayout(left)
        both.addWidget(self._board, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for widget in (self._row, self._bar, self._result):
            column.addWidget(widget)
        column.addLayout(both, 1)

    def _legend(self) -> QLabel:
        words = QLabel(
            self.tr(
                "Large: how sure a network is that this picture is a face. Below: the share of "
                "all held-out faces that it takes for faces, as they are and misplaced."
            )
        )
        words.setWordWrap(True)
        words.setMinimumWidth(1)
        words.setFont(theme.small(words.font()))
        theme.set_role(words, "quiet")
        return words

    def _turning(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for icon, words, step in (
            ("chevron-left", self.tr("Face before"), -1),
            ("chevron-right", self.tr("Next face"), 1),
        ):
            button = QPushButton()
            theme.set_icon(button, icon)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(partial(self._turn, step))
            line.addWidget(button)
            if step < 0:
                line.addWidget(self._place, 1, Qt.AlignmentFlag.AlignCenter)
        return line

    def _button(self, icon: str, words: str, help: str) -> QPushButton:
        button = QPushButton(words)
        theme.set_icon(button, icon)
        button.setAccessibleName(words)
        button.setToolTip(help)
        return button

    def _on_options(self, options: EyesOptions) -> None:
        self._options = options
        self._misplace()
        self._train()

    def _train(self) -> None:
        self._networks = {}
        self._board.clear()
        self._result.setText(" ")
        self._training.start(partial(run, self._options))

    def _on_told(self, told: object) -> None:
        if not isinstance(told, Network):
            return
        key = told.variant.name, told.taught
        self._networks.setdefault(key, []).append(told)
        self._board.cells[key].show_shares(self._networks[key])
        self._result.setText(self._sentence())
        self.measured.emit(dict(self.figures()))
        if told.seed == 0:
            self._ask()

    def _sentence(self) -> str:
        moved = {key: [n.moved for n in networks] for key, networks in self._networks.items()}
        usual = [share for (_, taught), shares in moved.items() if not taught for share in shares]
        words = self.tr("Misplaced, still taken for faces: {share}")
        said = words.format(share=percent_text(float(np.mean(usual)), 0))
        keys: tuple[Key, Key] = ("strong", True), ("coordinates", True)
        if not all(key in moved for key in keys):
            return said
        strong, coordinates = (percent_text(float(np.mean(moved[key])), 0) for key in keys)
        words = self.tr("Taught: strong pooling {strong}, coordinates {coordinates}")
        return "\n".join((said, words.format(strong=strong, coordinates=coordinates)))

    def _turn(self, step: int) -> None:
        self._number = (self._number + step) % len(self._faces)
        self._show_face()

    def _misplace(self) -> None:
        self._on_moved(shifts_of(self._options.order, self._shuffling))

    def _on_moved(self, shifts: Shifts) -> None:
        self._shifts = shifts
        self._show_face()

    def _apart(self) -> Apart:
        return take_apart(self._faces[self._number : self._number + 1])

    def _show_face(self) -> None:
        picture = self._apart().together(self._shifts)
        self._face.show_face(picture[0], self._shifts)
        words = self.tr("{number} of {count}")
        self._place.setText(words.format(number=self._number + 1, count=len(self._faces)))
        self._ask()

    def _ask(self) -> None:
        """Ask the networks of the first seed, to whom this face is new."""
        asked = tuple(networks[0] for networks in self._networks.values())
        if asked:
            self._asking.ask((asked, self._apart().together(self._shifts)))

    def _on_scores(self, scores: dict[Key, float], question: object) -> None:
        for key, score in scores.items():
            if key in self._networks:
                self._board.cells[key].show_score(score)


class _Jury:
    """Keeps the judges of the networks that it was asked about last."""

    def __init__(self) -> None:
        self._judges: dict[Network, Judge] = {}

    def answer(self, question: tuple[tuple[Network, ...], Pixels], turn: Turn) -> dict[Key, float]:
        networks, picture = question
        self._judges = {
            one: self._judges.get(one) or Judge(one.variant, one.weights, one.preprocessing)
            for one in networks
        }
        return {
            (one.variant.name, one.taught): float(judge.scores(picture)[0])
            for one, judge in self._judges.items()
        }
