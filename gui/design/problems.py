"""Everything that is wrong with the network, with the buttons that mend it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from engine.check import Problem
from gui import theme
from gui.design.block_link import BlockLink
from gui.document import Document
from gui.network.mends import MendBar
from gui.widgets.form import translated


class ProblemList(QWidget):
    """One card a problem; hidden while there is none. An empty network has its own words."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: tuple[Problem, ...] = ()
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.RELATED)
        document.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        problems = tuple(p for p in self._document.report.problems if p.block_id is not None)
        self.setVisible(bool(problems))
        if problems == self._shown:
            return
        self._shown = problems
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(problem) for problem in problems]
        for card in self._cards:
            self._column.addWidget(card)
            card.show()

    def _card(self, problem: Problem) -> QWidget:
        card = QFrame()
        theme.set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        if problem.block_id is not None:
            link = BlockLink(self._document)
            link.show_block(problem.block_id)
            column.addWidget(link)
        sentence = QLabel(translated(problem.sentence))
        sentence.setWordWrap(True)
        theme.set_role(sentence, "problem")
        column.addWidget(sentence)
        bar = MendBar(self._document)
        bar.show_problems([problem])
        bar.setMaximumWidth(320)
        column.addWidget(bar)
        return card
