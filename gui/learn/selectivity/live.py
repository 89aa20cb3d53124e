"""SelectivityLive: units and what they answer to, for kernels of every size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from engine.experiments.events import Cancelled
from engine.experiments.selectivity import SIZES, SelectivityOptions, Size
from engine.experiments.selectivity.stimuli import FORMS, stimuli
from engine.experiments.selectivity.trial import LayerSeen, Seen, look, run, untrained
from engine.inspection.target import DesignTarget
from engine.wording import percent_text
from gui import theme
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.selectivity.form_strip import FormStrip
from gui.learn.selectivity.kinds import OF_FORM
from gui.learn.selectivity.size_rows import SizeRows
from gui.learn.selectivity.unit_table import UnitTable
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar


class SelectivityLive(Live):
    """Measures of the layer on show ``form``, the share of units that answer to a form, and
    ``selectivity``, their mean; of trained networks ``accuracy`` and ``rings``, and ``rings_5`` of
    kernels of 5×5.
    """

    def __init__(
        self, options: SelectivityOptions, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._bench = bench
        self._trained: dict[Size, Seen] = {}
        self._seen: Seen | None = None
        self._looking, self._training = Trial(self), Trial(self)
        self._row = OptionRow(options, ("network", "size", "layer"))
        self._row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._training,
            self.tr("Train every size"),
            self.tr("Train a network of each kernel size on the same shapes, with equal effort"),
        )
        self._bar.run_asked.connect(partial(self._train, SIZES))
        self._looking.told.connect(self._on_looked)
        self._looking.failed.connect(lambda sentence, _: self._bar.say(sentence))
        self._training.told.connect(self._on_trained)
        self._result = QLabel(" ")
        self._table = UnitTable()
        self._table.chosen.connect(self._on_unit)
        self._strip = FormStrip()
        self._sizes = SizeRows()
        self._sizes.chosen.connect(self._on_size)
        self._lay_out()
        self._show_sizes()

    def figures(self) -> Mapping[str, float]:
        figures = {f"rings_{size}": seen.rings or 0.0 for size, seen in self._trained.items()}
        if self._seen is None:
            return figures
        units = self._layer(self._seen).units
        figures["form"] = float(np.mean([unit.kind in OF_FORM for unit in units]))
        figures["selectivity"] = float(np.mean([unit.selectivity for unit in units]))
        if self._seen.accuracy is not None and self._seen.rings is not None:
            figures |= {"accuracy": self._seen.accuracy, "rings": self._seen.rings}
        return figures

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The person's own network may have become another one meanwhile.
        if (self._seen is None or self._options.network == "own") and not self._training.running:
            self._look()

    def _lay_out(self) -> None:
        theme.set_role(self._result, "title")
        self._result.setFont(theme.tabular(self._result.font()))
        self._result.setAccessibleName(self.tr("Result"))
        self._result.setMinimumWidth(1)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for widget in (self._row, self._bar, self._result):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        caption = QLabel(self.tr("The chosen unit's answer to each form"))
        caption.setFont(theme.small(caption.font()))
        theme.set_role(caption, "quiet")
        column.addWidget(caption)
        column.addWidget(self._strip)
        column.addWidget(self._sizes)

    def _on_options(self, options: SelectivityOptions) -> None:
        before, self._options = self._options, options
        if options.layer != before.layer and self._seen is not None:
            self._show()
        else:
            self._look()

    def _on_size(self, size: Size) -> None:
        values: dict[str, str] = {"size": size}
        if self._options.network == "own" or size in self._trained:
            values["network"] = "trained"
        options = SelectivityOptions.model_validate({**self._options.model_dump(), **values})
        self._row.show_options(options)
        self._on_options(options)

    def _look(self) -> None:
        """Find out what the network that is chosen answers to, or train it first."""
        if not self.isVisible():
            return
        options = self._options
        match options.network:
            case "untrained":
                self._looking.start(partial(untrained, options))
            case "trained" if (seen := self._trained.get(options.size)) is not None:
                self._looking.cancel()
                self._on_looked(seen)
            case "trained":
                self._train((options.size,))
            case "own":
                self._look_at_own()

    def _look_at_own(self) -> None:
        target = own_target(self._bench)
        if target is None:
            self._bar.say(self.tr("Your network has no data yet: choose some in Design."))
            return

        def work(cancelled: Cancelled) -> Iterator[Seen]:
            yield look(target.open(), target.network, None)

        self._looking.start(work)

    def _train(self, sizes: tuple[Size, ...]) -> None:
        self._looking.cancel()
        self._training.start(partial(run, self._options, sizes))

    def _on_trained(self, told: object) -> None:
        if not isinstance(told, Seen) or told.size is None:
            return
        self._trained[told.size] = told
        if self._options.size != told.size or self._options.network != "trained":
            values = {"size": told.size, "network": "trained"}
            self._options = self._options.model_copy(update=values)
            self._row.show_options(self._options)
        self._on_looked(told)

    def _on_looked(self, seen: object) -> None:
        if isinstance(seen, Seen):
            self._seen = seen
            self._show()

    def _show(self) -> None:
        assert self._seen is not None
        layer = self._layer(self._seen)
        channels = 1 if self._is_grey(layer) else 3
        given = stimuli(channels)
        forms = [int(np.flatnonzero(given.forms == form)[1]) for form in range(len(FORMS))]
        self._strip.show_forms(given.pictures[forms])
        self._table.show_layer(layer, given.pictures)
        form = sum(unit.kind in OF_FORM for unit in layer.units)
        words = self.tr("{form} of {count} units answer to form")
        said = words.format(form=form, count=len(layer.units))
        if self._seen.rings is not None:
            words = self.tr("open from closed rings: {share}")
            said = f"{said} · {words.format(share=percent_text(self._seen.rings, 0))}"
        self._result.setText(said)
        self._show_sizes()
        self.measured.emit(dict(self.figures()))

    def _show_sizes(self) -> None:
        layer = ("first", "second").index(self._options.layer)
        own = self._options.network == "own"
        self._sizes.show_seen(self._trained, layer, None if own else self._options.size)

    def _on_unit(self, number: int) -> None:
        if self._seen is not None:
            self._strip.show_unit(self._layer(self._seen).units[number])

    def _layer(self, seen: Seen) -> LayerSeen:
        at = ("first", "second").index(self._options.layer)
        return seen.layers[min(at, len(seen.layers) - 1)]

    def _is_grey(self, layer: LayerSeen) -> bool:
        first = self._seen.layers[0].kernels if self._seen is not None else None
        return first is not None and first.shape[1] == 1


def own_target(bench: Bench) -> DesignTarget | None:
    """Return the network that is open, with its weights where it has been trained."""
    design, trained = bench.document.design, bench.document.trained
    dataset = bench.data.dataset
    prepared = (
        trained.preprocessing if trained is not None else None,
        dataset.preprocessing if dataset is not None else None,
    )
    for by in prepared:
        if by is not None and by.shape == design.input_shape:
            weights = None if trained is None else trained.weights
            return DesignTarget(design.network, by, design.classes, weights)
    return None
