"""LearningPart: train the network, on whom, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar
from gui.settings import Settings
from gui.words import shortened


class LearningPart(QWidget):
    run_asked = Signal()

    def __init__(self, training: Trial, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.source: Path | None = None
        """The folder or zip of people to learn from; None: the faces that come with the program."""
        self.bar = TrialBar(
            training,
            self.tr("Train the network"),
            self.tr("Teach a network to tell people apart; it takes less than a minute"),
        )
        self.bar.run_asked.connect(self.run_asked)
        self._people = QPushButton()
        theme.set_icon(self._people, "account-group-outline")
        menu = QMenu(self._people)
        menu.setToolTipsVisible(True)
        menu.addAction(self.tr("The faces that come with the program"), lambda: self._take(None))
        menu.addAction(self.tr("A folder, one sub-folder a person…"), self._choose_folder)
        menu.addAction(self.tr("A zip, one folder a person…"), self._choose_zip)
        self._people.setMenu(menu)
        self._people.setAccessibleName(self.tr("People to learn from"))
        self._people.setToolTip(
            self.tr("Several pictures of each of many people make a better network")
        )
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setAccessibleName(self.tr("What was learned and measured"))
        self._about.setFont(theme.small(self._about.font()))
        self._about.setFixedHeight(2 * self._about.fontMetrics().lineSpacing() + 2)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(self._about, "quiet")
        line = QHBoxLayout()
        line.setSpacing(theme.GROUP)
        line.addWidget(self.bar, 1)
        line.addWidget(self._people)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(line)
        column.addWidget(self._about)
        self._take(None)

    @property
    def about(self) -> str:
        return self._about.text()

    def show_about(self, words: str) -> None:
        self._about.setText(words)
        self._about.setToolTip(words)

    def learn_from(self, source: Path) -> None:
        """Take the people of a folder or a zip from now on."""
        self._settings.folder = source.parent
        self._take(source)

    def _take(self, source: Path | None) -> None:
        self.source = source
        name = self.tr("Embedded faces") if source is None else shortened(source.name, 20)
        self._people.setText(name)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.window(), self.tr("Choose a folder of people"), str(self._settings.folder)
        )
        if name:
            self.learn_from(Path(name))

    def _choose_zip(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Choose a zip of people"),
            str(self._settings.folder),
            self.tr("Zip files (*.zip)"),
        )
        if name:
            self.learn_from(Path(name))
