"""PublishedChooser: which network is looked into, and its published weights on request."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from engine.data.progress import Cancelled
from engine.data.progress import Job as Steps
from engine.inspection.reference.catalogue import REFERENCES, Reference, find
from engine.inspection.reference.target import ReferenceTarget, look_up
from engine.inspection.reference.weights import are_here, download_weights
from engine.wording import bytes_text, percent_text
from gui import theme
from gui.inspection.model import InspectionModel
from gui.services.background import Job
from gui.widgets.form import translated
from gui.widgets.inputs import leave_wheel_alone

MEBIBYTE = 1 << 20


class PublishedChooser(QWidget):
    """Opens one network at a time, the one chosen last; downloads one at a time."""

    noticed = Signal(str)
    """What goes on with the network that was chosen; empty: nothing any more."""
    failed = Signal(str, str)
    """A sentence why a network or its weights can't be had, and details."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._opening: Job | None = None
        self._transfer: Job | None = None
        self._wanted: Reference | None = None
        """What is opened next."""
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Network that is looked into"))
        self._choice.setToolTip(self.tr("Look into your own network, or into a published one"))
        self._choice.addItem(self.tr("Your network"), None)
        self._choice.insertSeparator(1)
        for reference in REFERENCES:
            self._choice.addItem(translated(reference.title), reference.name)
            words = f"{translated(reference.sentence)}\n{reference.source}"
            row = self._choice.count() - 1
            self._choice.setItemData(row, words, Qt.ItemDataRole.ToolTipRole)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        leave_wheel_alone(self._choice)
        self._choice.activated.connect(self._on_chosen)
        self._weights = QPushButton()
        self._weights.setAccessibleName(self.tr("Download the published weights"))
        self._weights.clicked.connect(self._on_weights)
        self._weights.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._choice)
        line.addWidget(self._weights)
        model.target_changed.connect(self._show)

    def cancel(self) -> None:
        """Call off what is being opened or downloaded."""
        for job in (self._opening, self._transfer):
            if job is not None:
                job.cancel()

    def _on_chosen(self) -> None:
        name = self._choice.currentData()
        self._wanted = None
        if self._opening is not None:
            # Whoever goes through the list by keys gets the one that they stop at.
            self._opening.cancel()
            self._wanted = None if name is None else find(name)
        if name is None:
            self.noticed.emit("")
            self._model.look_into(None)
            return
        self._notice(find(name))
        if self._wanted is None:
            self._open(find(name))

    def _notice(self, reference: Reference) -> None:
        words = self.tr("{network} is being opened; the first time takes a few seconds.")
        self.noticed.emit(words.format(network=reference.title))

    def _open(self, reference: Reference) -> None:
        self._notice(reference)
        trained = are_here(reference)
        self._opening = job = Job(lambda _: look_up(reference, trained=trained), self)
        job.done.connect(self._on_opened)
        job.failed.connect(self._on_refused)
        job.start()

    def _on_opened(self, target: ReferenceTarget) -> None:
        if not self._overtaken():
            self.noticed.emit("")
            self._model.look_into(target)

    def _on_refused(self, why: str, details: str) -> None:
        if not self._overtaken():
            self.noticed.emit("")
            self.failed.emit(translated(why), details)
            self._show()

    def _overtaken(self) -> bool:
        """Take note that nothing is being opened; return whether something else is wanted."""
        cancelled = self._opening is not None and self._opening.cancelled()
        self._opening, wanted = None, self._wanted
        self._wanted = None
        if wanted is not None:
            self._open(wanted)
        return cancelled

    def _on_weights(self) -> None:
        if self._transfer is not None:
            self._transfer.cancel()
            return
        published = self._model.published
        if published is not None:
            self._download(published.reference)

    def _download(self, reference: Reference) -> None:
        def work(job: Job) -> Reference | None:
            try:
                download_weights(reference, Steps(job.progressed.emit, job.cancelled))
            except Cancelled:
                return None
            return reference

        self._transfer = job = Job(work, self)
        job.progressed.connect(self._on_progress)
        job.done.connect(self._on_downloaded)
        job.failed.connect(self._on_not_downloaded)
        job.start()
        self._show()

    def _on_progress(self, done: int, total: int, _what: str) -> None:
        share = percent_text(done / max(total, 1), 0)
        if self._transfer is not None:
            self._weights.setText(self.tr("{share}: cancel").format(share=share))

    def _on_downloaded(self, came: Reference | None) -> None:
        self._transfer = None
        self._show()
        published = self._model.published
        if came is not None and published is not None and published.reference == came:
            self._open(came)

    def _on_not_downloaded(self, why: str, details: str) -> None:
        self._transfer = None
        self._show()
        self.failed.emit(translated(why), details)

    def _show(self) -> None:
        """Show which network it is, and offer its weights where they aren't here."""
        published = self._model.published
        if self._opening is None:
            name = None if published is None else published.reference.name
            with QSignalBlocker(self._choice):
                self._choice.setCurrentIndex(self._choice.findData(name) if name else 0)
        lacks = published is not None and not published.trained
        self._weights.setVisible(lacks)
        if lacks and published is not None and self._transfer is None:
            size = bytes_text(round(published.reference.mebibytes * MEBIBYTE))
            self._weights.setText(self.tr("Get weights"))
            words = self.tr("Download the published weights, {size}; without them they are random")
            self._weights.setToolTip(words.format(size=size))
        elif lacks:
            self._weights.setToolTip(self.tr("Call the download off; what has come is kept"))
