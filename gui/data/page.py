"""The page of one data set: what it is, what can be done with it, and its pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.wording import bytes_text
from gui import theme
from gui.data.facts import Facts
from gui.data.samples import SampleView
from gui.data.share_row import ShareRow
from gui.data.waiting import Waiting
from gui.services.data_shelf import DataShelf, Looked
from gui.widgets.form import translated


class DataPage(QWidget):
    """Shows a data set of the catalogue, or a folder, as far as it is on this machine."""

    use_wanted = Signal(object)
    """The Dataset to design for."""

    def __init__(self, shelf: DataShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._what = ""
        self._used: tuple[str, float] = ("", 0.0)
        self._looked: Looked | None = None
        self._absent = False
        """The data were not on this machine when somebody last looked."""
        self._failure = ""
        """Why the data could not be downloaded."""
        self._title, self._help = QLabel(), QLabel()
        theme.set_role(self._title, "title")
        theme.set_role(self._help, "quiet")
        self._help.setWordWrap(True)
        self._use = QPushButton()
        self._use.clicked.connect(self._on_use)
        self._remove = self._button(
            self.tr("Remove…"), self.tr("Take these data off this machine; asks first")
        )
        self._remove.clicked.connect(lambda: self._ask(True))
        self._question = QWidget()
        self._asked = QLabel()
        self._asked.setWordWrap(True)
        self._yes = self._button(self.tr("Remove"), self.tr("Take the files off this machine"))
        self._no = self._button(self.tr("Keep"), self.tr("Leave the files where they are"))
        self._yes.clicked.connect(self._on_remove)
        self._no.clicked.connect(lambda: self._ask(False))
        self._facts = Facts()
        self._share = ShareRow()
        self._share.chosen.connect(lambda _: self._look())
        self._waiting = Waiting()
        self._waiting.pressed.connect(self._on_button)
        self.samples = SampleView()
        self._body = QStackedWidget()
        self._body.addWidget(self._waiting)
        self._body.addWidget(self.samples)
        self._lay_out()
        shelf.looked.connect(self._on_looked)
        shelf.looking.connect(self._on_looking)
        shelf.look_failed.connect(self._on_look_failed)
        shelf.progressed.connect(self._on_progressed)
        shelf.downloading_changed.connect(self._on_downloading)
        shelf.downloaded.connect(self.look_again)
        shelf.download_failed.connect(self._on_download_failed)
        shelf.removed.connect(self._on_removed)
        shelf.remove_failed.connect(self._on_remove_failed)

    def show_set(self, what: str, loaded: Dataset | None = None) -> None:
        """Show a data set, and read it if it is here; ``loaded`` is it, if it is read already."""
        self._what, self._failure = what, ""
        self._share.show_share(self._used[1])
        entry = catalogue.find(what)
        title = translated(entry.title) if entry is not None else Path(what).name
        self._title.setText(title)
        self._help.setText(translated(entry.help) if entry is not None else "")
        self._ask(False)
        self._look(loaded)

    def show_used(self, used: str, test_share: float) -> None:
        """Say which data the design uses, and which share of a folder is for the test."""
        self._used = used, test_share
        dataset = self._looked.dataset if self._looked is not None else None
        divided = dataset is None or dataset.test_share in (None, test_share)
        in_use = self._what == used and divided
        self._use.setText(self.tr("In use") if in_use else self.tr("Use for this design"))
        self._use.setAccessibleName(self._use.text())
        self._use.setToolTip(
            self.tr("The design is made for these data")
            if in_use
            else self.tr("Design for the shape and the classes of these data; undo takes it back")
        )
        self._use.setEnabled(self._looked is not None and not in_use)
        theme.set_role(self._use, "" if in_use else "primary")

    def _look(self, loaded: Dataset | None = None) -> None:
        """Read the data if they are here, and say so if they aren't."""
        self._looked, self._absent = None, not self._is_here()
        self._shelf.look_away()
        self.samples.clear()
        self._body.setCurrentWidget(self._waiting)
        if not self._absent:
            self._waiting.show_step(0, 0, self.tr("Reading the pictures"))
            self._waiting.show_button("")
            self._shelf.look(self._what, self._share.share, loaded)
        else:
            self._show_absence()
        self._show_facts()

    def _is_here(self) -> bool:
        entry = catalogue.find(self._what)
        return entry is None or catalogue.state(self._what) != "absent"

    def _show_facts(self) -> None:
        entry = catalogue.find(self._what)
        dataset = self._looked.dataset if self._looked is not None else None
        if entry is None:
            self._facts.show_folder(self._what, dataset)
        else:
            self._facts.show_entry(entry)
        own_test = dataset is not None and dataset.test_share is None
        self._share.setVisible(entry is None and not own_test)
        here = entry is not None and catalogue.bytes_here(entry.name)
        self._remove.setVisible(bool(here))
        self._remove.setEnabled(self._shelf.downloading != self._what)
        self.show_used(*self._used)

    def _show_absence(self) -> None:
        """Say that the data must be downloaded, how far that is, or why it went wrong."""
        entry = catalogue.find(self._what)
        assert entry is not None
        if self._shelf.downloading == self._what:
            self._waiting.show_step(0, 0, self.tr("Downloading"))
            cancel = self.tr("What has come is kept, and a later download goes on from there")
            self._waiting.show_button(self.tr("Cancel download"), cancel)
            return
        size, here = bytes_text(entry.download_bytes), catalogue.bytes_here(self._what)
        if self._failure:
            self._waiting.show_sentence(self._failure, problem=True)
        elif here:
            words = self.tr("{here} of {size} have been downloaded.")
            self._waiting.show_sentence(words.format(here=bytes_text(here), size=size))
        else:
            self._waiting.show_sentence(
                self.tr("Its pictures can be seen here once they are on this machine.")
            )
        help = self.tr("Bring the files from {host}, and check them by their SHA-256").format(
            host=entry.files[0].address
        )
        text = self.tr("Resume download") if here else self.tr("Download {size}").format(size=size)
        self._waiting.show_button(text, help, primary=True)
        other = self._shelf.downloading
        self._waiting.button.setEnabled(not other)
        if other:
            self._waiting.button.setToolTip(self.tr("Another download is on its way"))

    def _ask(self, asking: bool) -> None:
        """Ask whether the files are to go."""
        entry = catalogue.find(self._what)
        self._question.setVisible(asking)
        self._help.setVisible(entry is not None and not asking)
        if asking and entry is not None:
            others = [translated(other.title) for other in catalogue.shared_with(self._what)]
            words = self.tr("Take {size} of {title} off this machine?")
            if others:
                words = self.tr("Take {size} of {title} off this machine? {others} go with it.")
            self._asked.setText(
                words.format(
                    size=bytes_text(catalogue.bytes_here(self._what)),
                    title=translated(entry.title),
                    others=", ".join(others),
                )
            )
            self._no.setFocus(Qt.FocusReason.TabFocusReason)  # of which the frame is shown

    def _on_use(self) -> None:
        if self._looked is not None:
            self.use_wanted.emit(self._looked.dataset)

    def _on_button(self) -> None:
        if self._shelf.downloading == self._what:
            self._shelf.cancel_download()
        elif self._is_here():
            self._look()
        else:
            self._failure = ""
            self._shelf.download(self._what)

    def _on_remove(self) -> None:
        self._ask(False)
        self._shelf.remove(self._what)

    def _on_looked(self, looked: Looked) -> None:
        self._looked = looked
        self.samples.show_looked(looked)
        self._body.setCurrentWidget(self.samples)
        self._show_facts()

    def _on_looking(self, done: int, total: int, what: str) -> None:
        self._waiting.show_step(done, total, translated(what))

    def _on_look_failed(self, sentence: str, _details: str) -> None:
        self._waiting.show_sentence(translated(sentence), problem=True)
        self._waiting.show_button(self.tr("Try again"), self.tr("Read the data once more"))

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        if self._shelf.downloading == self._what:
            self._waiting.show_step(done, total, translated(what))

    def _on_downloading(self) -> None:
        if not self._is_here():
            self._show_absence()
            self._show_facts()

    def look_again(self) -> None:
        """Look at the data if they have come meanwhile."""
        if self._absent and self._is_here():
            self._look()

    def _on_download_failed(self, name: str, sentence: str, _details: str) -> None:
        if name == self._what:
            self._failure = translated(sentence)
            self._on_downloading()

    def _on_removed(self) -> None:
        if not self._is_here():
            self._look()

    def _on_remove_failed(self, sentence: str, _details: str) -> None:
        self._asked.setText(translated(sentence))
        self._question.show()

    def _button(self, text: str, help: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(help)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED)
        head.addWidget(self._title, 1)
        head.addWidget(self._remove)
        head.addWidget(self._use)
        question = QHBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(theme.RELATED)
        question.addWidget(self._asked, 1)
        question.addWidget(self._yes)
        question.addWidget(self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addLayout(head)
        column.addWidget(self._help)
        column.addWidget(self._question)
        column.addWidget(self._facts)
        column.addWidget(self._share)
        column.addWidget(self._body, 1)
