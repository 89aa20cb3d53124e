"""PretrainingPage: one layer after the other learns to bring back what comes into it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.network import Network
from engine.training.history import RunLog
from engine.training.pretraining.events import PretrainedLayer, Reconstructed
from engine.wording import percent_text
from gui import theme
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.curves.content import Quantity, Shown
from gui.training.layers.nothing_seen import NothingSeen
from gui.training.pace import Redraw
from gui.training.plot import CurvePlot
from gui.training.pretraining.words import done, layer_name, missed, standing
from gui.training.traces import Trace
from gui.widgets.picture_rows import PictureRows, Row
from gui.words import translated

ERROR = Quantity(lambda value: percent_text(value / 100), share=True)
MODE = "denoising_autoencoder"
"""What the page's button chooses: the easiest to make work."""


class PretrainingPage(QWidget):
    """Follows the session's run; does nothing while it can't be seen."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        train: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._session = document, session
        self._traces: dict[str, Trace] = {}
        self._of: object = None
        """The log, or the history, that the traces are of."""
        self.redraw = Redraw(self._draw, self)
        self.plot = CurvePlot(self.tr("Reconstruction error over the epochs of each layer"), ERROR)
        self.plot.painted.connect(self.redraw.count)
        self.pictures = PictureRows(self.tr("Reconstructions"))
        self.pictures.setToolTip(
            self.tr("A few pictures, sent up through the layers so far and back down to the pixels")
        )
        self._nothing = NothingSeen(train)
        self._choose = QPushButton(self.tr("Pre-train before the next run"))
        self._choose.setToolTip(
            self.tr("Set the recipe to a denoising autoencoder; undo takes it back")
        )
        self._choose.clicked.connect(lambda: document.edit_recipe("pretraining", MODE))
        self._status, self._left_out = QLabel(), QLabel()
        self._pages = QStackedWidget()
        self._lay_out()
        session.progressed.connect(self._on_progressed)
        session.state_changed.connect(self._follow)
        for signal in (document.trained_changed, document.opened, document.changed):
            signal.connect(self._follow)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.redraw.stop()

    @property
    def _layers(self) -> tuple[PretrainedLayer, ...]:
        """The layers of an earlier run that has left the weights."""
        trained = self._document.trained
        history = None if trained is None else trained.history
        return () if history is None else history.pretraining

    def _on_progressed(self) -> None:
        log = self._session.current_log
        if self.isVisible() and log is not None and log.pretraining.started is not None:
            if self._pages.currentIndex() == 0:
                self._follow()
            else:
                self.redraw.ask()

    def _follow(self) -> None:
        """Show the session's run, an earlier one, or say why there is nothing to show."""
        if not self.isVisible():
            return
        log = self._session.current_log
        told = log is not None and log.pretraining.started is not None
        there = told or (log is None and bool(self._layers))
        self._pages.setCurrentIndex(1 if there else 0)
        if there:
            self._draw()
            return
        off = self._document.recipe.pretraining == "none"
        idle = self._session.state == "idle"
        self._nothing.show_words(self._why_nothing(off=off), offered=idle and not off)
        self._choose.setVisible(idle and off)

    def _draw(self) -> None:
        log, network = self._session.current_log, self._session.network
        if log is not None and network is not None:
            self._draw_run(log, network)
            return
        trained = self._document.trained
        if trained is not None:
            self._draw_history(self._layers, trained.network)

    def _draw_run(self, log: RunLog, network: Network) -> None:
        told = log.pretraining
        started = told.started
        if started is None:
            return
        if self._of is not log:
            self._of, self._traces = log, {}
        for block_id, errors in told.steps.items():
            trace = self._traces.get(block_id)
            if trace is None:
                trace = self._traces[block_id] = Trace(started.steps_per_epoch, scale=100.0)
            trace.take(np.asarray(errors), [])
        self._show_traces(network, started.layers, started.epochs)
        self._status.setText(standing(told) if told.layer is None else missed(told))
        self._left_out.setText(" ".join(translated(left.sentence) for left in started.left_out))
        self._left_out.setVisible(bool(started.left_out))
        self._show_pictures(network, started.layers, told.reconstructed)

    def _draw_history(self, layers: tuple[PretrainedLayer, ...], network: Network) -> None:
        if self._of is not layers:
            self._of, self._traces = layers, {}
            for layer in layers:
                trace = self._traces[layer.block_id] = Trace(1, scale=100.0, smoothing=0)
                trace.take(np.asarray(layer.errors), [])
        ids = tuple(layer.block_id for layer in layers)
        self._show_traces(network, ids, max(len(layer.errors) for layer in layers))
        self._status.setText(done(len(ids)))
        self._left_out.setVisible(False)
        self.pictures.show_rows(
            [Row("", None, self.tr("The pictures are kept only while the program runs."))]
        )

    def _show_traces(self, network: Network, ids: tuple[str, ...], epochs: int) -> None:
        colours = list(theme.tokens(self).runs.values())
        self.plot.show_traces(
            [
                Shown(
                    self._traces[block_id],
                    colours[(number - 1) % len(colours)],
                    layer_name(network, block_id, number),
                )
                for number, block_id in enumerate(ids, 1)
                if block_id in self._traces
            ],
            epochs,
        )

    def _show_pictures(
        self, network: Network, ids: tuple[str, ...], seen: dict[str, Reconstructed]
    ) -> None:
        newest = next(reversed(seen.values()), None)
        rows = [Row(self.tr("What comes in"), None if newest is None else newest.originals)]
        for number, block_id in enumerate(ids, 1):
            of = seen.get(block_id)
            words = "" if of is None else self.tr("Below it is a block without a way back.")
            pictures = None if of is None else of.pictures
            rows.append(Row(layer_name(network, block_id, number), pictures, words))
        self.pictures.show_rows(rows)

    def _why_nothing(self, *, off: bool) -> str:
        log, recipe = self._session.current_log, self._session.recipe
        if log is not None and recipe is not None and self._session.state != "idle":
            if recipe.pretraining == "none":
                return self.tr("This run goes without pre-training.")
            if not len(log.losses):
                return self.tr("Pre-training begins in a moment.")
            return self.tr(
                "This run began with weights that were there: its layers aren't pre-trained again."
            )
        if off:
            return self.tr(
                "Before a run, each layer can learn by itself from pictures without labels, one "
                "after the other. In 2006 that made deep networks trainable; here you see whether "
                "yours gains by it."
            )
        return self.tr(
            "The next run begins with pre-training, layer by layer: you see here how well each "
            "of them brings back what came into it."
        )

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Reconstruction error, % of what varies"))
        theme.set_role(title, "section")
        for label in (self._status, self._left_out):
            label.setFont(theme.tabular(label.font()))
            label.setWordWrap(True)
            theme.set_role(label, "quiet")
        seen = QWidget()
        column = QVBoxLayout(seen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(title)
        column.addWidget(self.plot, 3)
        column.addWidget(self._status)
        column.addWidget(self._left_out)
        column.addWidget(self.pictures, 2)
        nothing = QWidget()
        below = QVBoxLayout(nothing)
        below.setContentsMargins(0, 0, 0, 0)
        below.addStretch(1)
        below.addWidget(self._nothing)
        below.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addStretch(1)
        self._pages.addWidget(nothing)
        self._pages.addWidget(seen)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
        page.addWidget(self._pages)
