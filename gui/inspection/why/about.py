"""About: what the chosen method shows and doesn't, what it has found in numbers, its settings."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.attribution import Attribution, UnitScore
from engine.inspection.attribution.methods import METHODS, GradCamSettings, Method, Plain
from engine.inspection.pictures import number_text
from engine.settings import declared
from gui import theme
from gui.inspection.heads import Head
from gui.widgets.form import SettingsForm, translated
from gui.widgets.inputs import leave_wheel_alone


class About(QScrollArea):
    settings_changed = Signal(str, object)
    """Name of the method, and its settings as they are now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings: dict[str, Plain] = {m.name: m.settings() for m in METHODS}
        self._title = _label("section", self.tr("Method"))
        self._shows = _label("", self.tr("What the method shows"))
        self._source = _label("quiet", self.tr("Source"))
        self._numbers = _label("", self.tr("What was found"))
        self._numbers.setFont(theme.tabular(self._numbers.font()))
        self._note = _label("quiet", self.tr("Note"))
        self._pace = _label("quiet", self.tr("Pace"))
        self._layers = QComboBox()
        self._layers.setAccessibleName(self.tr("Layer"))
        self._layers.setToolTip(self.tr("The layer whose maps Grad-CAM weighs"))
        self._layers.setMinimumContentsLength(8)
        self._layers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        leave_wheel_alone(self._layers)
        self._layers.activated.connect(self._on_layer)
        self._forms = {m.name: self._form(m) for m in METHODS if declared(m.settings)}
        self._lay_out()

    def settings(self, method: str) -> Plain:
        return self._settings[method]

    def show_method(self, method: Method) -> None:
        self._title.setText(translated(method.title))
        self._shows.setText(translated(method.shows))
        self._source.setText(method.source)
        self._layers.setVisible(method.settings is GradCamSettings)
        for name, form in self._forms.items():
            form.setVisible(name == method.name)

    def show_layers(self, heads: tuple[Head, ...]) -> None:
        """Offer the layers that have maps of several cells."""
        with_maps = [
            (self.tr("{number}. {title}").format(number=number, title=head.title), head.id)
            for number, head in enumerate(heads, 1)
            if head.shape is not None and len(head.shape) == 3 and head.shape[1:] != (1, 1)
        ]
        offered = [(self._layers.itemText(i), self._layers.itemData(i)) for i in range(1, 1000)]
        if with_maps == offered[: self._layers.count() - 1] and self._layers.count():
            return
        chosen = self._layers.currentData()
        with QSignalBlocker(self._layers):
            self._layers.clear()
            self._layers.addItem(self.tr("The last with maps"), None)
            for title, layer_id in with_maps:
                self._layers.addItem(title, layer_id)
            self._layers.setCurrentIndex(max(0, self._layers.findData(chosen)))
        if self._layers.currentData() != chosen:
            self._on_layer()

    def show_found(self, found: Attribution | None, score: str, untrained: bool) -> None:
        """Say what was found; ``score`` is what was explained."""
        if found is None:
            self._numbers.clear()
            self._note.clear()
            return
        self._numbers.setText("\n".join(self._lines(found, score)))
        notes = [translated(found.note)] if found.note else []
        if not found.values.any():
            notes.append(self.tr("Nothing here speaks for it: all numbers are 0."))
        if untrained:
            notes.append(self.tr("Some weights are random: train first."))
        self._note.setText(" ".join(notes))

    def show_refusal(self, sentence: str) -> None:
        self._numbers.setText(sentence)
        self._note.clear()

    def show_pace(self, words: str) -> None:
        self._pace.setText(words)

    def _lines(self, found: Attribution, score: str) -> list[str]:
        lines = [f"{score}: {number_text(found.score)}"]
        if isinstance(found.of, UnitScore) and found.of.cell is not None:
            row, column = found.of.cell
            words = self.tr("where it is strongest: row {row}, column {column}")
            lines.append(words.format(row=row + 1, column=column + 1))
        if found.risen is not None and found.gap is not None:
            words = self.tr("Rise from the baseline: {rise}\nSum of all pixels: {sum}")
            total = found.risen + found.gap
            lines.append(words.format(rise=number_text(found.risen), sum=number_text(total)))
            if found.risen:
                share = abs(found.gap / found.risen)
                lines.append(
                    self.tr("Gap between them: {share}").format(share=f"{share * 100:.1f} %")
                )
        return lines

    def _form(self, method: Method) -> SettingsForm:
        form = SettingsForm(method.settings, sentences=False)
        form.show_value(self._settings[method.name])
        form.edited.connect(lambda field, value: self._on_edited(method.name, field, value))
        return form

    def _on_edited(self, method: str, field: str, value: object) -> None:
        before = self._settings[method]
        self._settings[method] = type(before).model_validate(before.model_dump() | {field: value})
        self._forms[method].show_value(self._settings[method])
        self.settings_changed.emit(method, self._settings[method])

    def _on_layer(self) -> None:
        settings = GradCamSettings(layer_id=self._layers.currentData())
        self._settings["grad-cam"] = settings
        self.settings_changed.emit("grad-cam", settings)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.GRID, 0)
        column.setSpacing(theme.RELATED)
        for part in (self._title, self._shows, self._source, self._layers, *self._forms.values()):
            column.addWidget(part)
        column.addSpacing(theme.RELATED)
        for label in (self._numbers, self._note, self._pace):
            column.addWidget(label)
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)


def _label(role: str, name: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setAccessibleName(name)
    if role:
        theme.set_role(label, role)
    return label
