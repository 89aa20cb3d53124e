"""NothingYet: why there are no results, and the button that brings some."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui import theme
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.results.retest import Retest
from gui.widgets.primary_button import PrimaryButton


class NothingYet(QWidget):
    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        asked: Retest,
        train: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._session, self._asked = document, session, asked
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._train = PrimaryButton(train)
        self._read = QPushButton(self.tr("Read the test pictures"))
        theme.set_role(self._read, "primary")
        self._read.setToolTip(self.tr("Show the trained network every test picture, once"))
        self._read.clicked.connect(asked.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.PAGE] * 4)
        column.setSpacing(theme.GROUP)
        column.addStretch(1)
        column.addWidget(self._words)
        for button in (self._train, self._read):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_reason(self, problem: str = "") -> None:
        """Say why nothing is shown now, and offer what can be done about it."""
        session, asked = self._session, self._asked
        going = session.state != "idle"
        if not going:
            problem = problem or asked.problem
        theme.set_role(self._words, "problem" if problem else "quiet")
        self._words.setText(problem or self._reason())
        self._read.setVisible(asked.possible and not asked.busy)
        self._train.setVisible(not going and not asked.possible)

    def _reason(self) -> str:
        session, log = self._session, self._session.log
        if log is not None and session.current and session.state != "idle":
            if log.started is not None and not log.started.validation_pictures:
                return self.tr(
                    "This recipe holds no pictures out: results come at the end, of the test "
                    "pictures."
                )
            return self.tr("Results come after the first epoch.")
        if self._asked.busy:
            return self.tr("The test pictures are being read…")
        if log is not None and session.current:
            return self.tr("This run was ended before there were results.")
        if self._document.trained is None:
            return self.tr("After each epoch you see here which classes are taken for which.")
        if self._asked.possible:
            return self.tr("What was said of each picture isn't kept in a project.")
        return self.tr(
            "What was said of each picture isn't kept in a project, and the pictures that this "
            "network was trained for aren't here: get them under Data, or train anew."
        )
