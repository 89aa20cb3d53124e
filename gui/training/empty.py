"""What stands in the Train workspace before the first run."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from engine.data import catalogue
from engine.wording import count_text
from gui import theme
from gui.document import Document
from gui.widgets.form import translated
from gui.widgets.primary_button import PrimaryButton


class BeforeTheFirstRun(QWidget):
    """Says what training will do, with the button that does it."""

    def __init__(self, document: Document, train: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        card = QFrame()
        theme.set_role(card, "card")
        card.setMaximumWidth(520)
        title = QLabel(self.tr("Watch the network learn"))
        theme.set_role(title, "title")
        title.setWordWrap(True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        theme.set_role(self._problem, "problem")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.PAGE] * 4)
        column.setSpacing(theme.GROUP)
        for label in (title, self._words, self._problem):
            column.addWidget(label)
        column.addWidget(PrimaryButton(train), 0, Qt.AlignmentFlag.AlignLeft)
        page = QGridLayout(self)
        page.setContentsMargins(*[theme.PAGE] * 4)
        # Stretch around the card, as an alignment would keep it from its words' real height.
        for index, (row, line) in enumerate(((2, 1), (0, 100), (3, 1))):
            page.setRowStretch(index, row)
            page.setColumnStretch(index, line)
        page.addWidget(card, 1, 1)
        document.changed.connect(self.show_design)
        self.show_design()

    def show_design(self) -> None:
        document = self._document
        entry = catalogue.find(document.design.data)
        data = self.tr("your folder") if entry is None else translated(entry.title)
        recipe = document.recipe
        times = count_text(recipe.epochs, self.tr("time"), self.tr("times"))
        self._words.setText(
            self.tr(
                "Training shows the network the pictures of {data}, {batch} at once, and after "
                "each such batch changes every weight a little so that the answer would have "
                "been better. It goes through all of them {times}. Here you see the loss fall "
                "and the accuracy climb; pause, step or stop whenever you like."
            ).format(data=data, batch=recipe.batch_size, times=times)
        )
        problems = document.report.problems
        self._problem.setVisible(bool(problems))
        if problems:
            self._problem.setText(
                self.tr("This network can't be trained yet. {problem}").format(
                    problem=translated(problems[0].sentence)
                )
            )
