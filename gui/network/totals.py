"""The strip's footer: what the whole network costs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.check import pictures_bytes, training_bytes
from engine.wording import bytes_text, count_text, large_text, rough_duration_text
from gui import theme
from gui.document import Document
from gui.services.pace import PaceService


class Totals(QWidget):
    """Parameters, work, memory, and once ``follow`` has been called the time for an epoch."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._pace: PaceService | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.setAccessibleName(self.tr("Totals"))
        self._parameters = self._line(self.tr("parameters"))
        self._macs = self._line(self.tr("multiply-accumulates"))
        self._memory = self._line(self.tr("memory to train"))
        self._time = self._line(self.tr("time for an epoch"))
        theme.set_role(self._parameters[1], "section")
        _explain(
            self._macs, self.tr("Multiplications with additions that one picture takes, forwards")
        )
        self._show_time()

    def follow(self, pace: PaceService) -> None:
        """Show how long an epoch takes, as ``pace`` finds out, and count the pictures' memory."""
        self._pace = pace
        pace.changed.connect(self._on_pace)
        self._on_pace()

    def refresh(self) -> None:
        report = self._document.report
        self._show_parameters()
        _say(self._macs, large_text(report.macs))
        self._show_memory()

    def _on_pace(self) -> None:
        self._show_memory()
        self._show_time()

    def _show_parameters(self) -> None:
        report = self._document.report
        frozen_ids = {
            placed.id
            for placed in self._document.network.walk()
            if getattr(placed.block, "frozen", False)
        }
        frozen = sum(own.parameters for own in report.blocks if own.id in frozen_ids)
        words = self.tr("parameters, {count} frozen").format(count=large_text(frozen))
        self._parameters[0].setText(words if frozen else self.tr("parameters"))
        _say(self._parameters, _exactly(report.parameters))
        trained = self.tr("Numbers that training adjusts.")
        if frozen:
            trained = self.tr(
                "Of {count}, training adjusts {trained}; those of frozen blocks stay."
            ).format(
                count=_exactly(report.parameters), trained=_exactly(report.parameters - frozen)
            )
        _explain(self._parameters, trained)

    def _show_memory(self) -> None:
        report, design = self._document.report, self._document.design
        batch = design.recipe.batch_size
        weights = training_bytes(report.parameters, 0, batch)
        maps = training_bytes(0, report.activation_bytes, batch)
        lines = [
            self.tr("Rough forecast of what a run takes:"),
            self.tr("{size} for the weights, their gradients, the optimiser and copies").format(
                size=bytes_text(weights)
            ),
            self.tr("{size} for the maps of {batch} with their gradients").format(
                size=bytes_text(maps),
                batch=count_text(batch, self.tr("picture"), self.tr("pictures")),
            ),
        ]
        pictures = self._pace.all_pictures if self._pace is not None else None
        held = pictures_bytes(pictures or 0, design.input_shape)
        if pictures:
            words = self.tr("{size} for {count} pictures, held ready")
            lines.append(words.format(size=bytes_text(held), count=f"{pictures:,}"))
        _say(self._memory, bytes_text(weights + maps + held))
        _explain(self._memory, "\n".join(lines))

    def _show_time(self) -> None:
        pace = self._pace
        if pace is None:
            said, reason = "—", self.tr("Not measured yet.")
        elif pace.state == "known" and pace.seconds is not None:
            time = rough_duration_text(pace.seconds)
            said = self.tr("about {time}").format(time=time)
            shown = self.tr(
                "About {time} an epoch on this machine ({device}, {count} pictures), as a few "
                "training steps on random pictures have shown."
            )
            if pace.of_a_run:
                shown = self.tr(
                    "About {time} an epoch on this machine ({device}, {count} pictures), as the "
                    "last run of this design has shown."
                )
            reason = shown.format(time=time, device=pace.device, count=f"{pace.pictures or 0:,}")
        elif pace.state == "measuring":
            said = self.tr("measuring…")
            reason = self.tr("A few training steps are being timed on this machine.")
        elif pace.state == "unknown":
            said = self.tr("too heavy to try")
            reason = self.tr(
                "A few training steps would take too long, or more memory than is free: the first "
                "epoch of a run shows its time."
            )
        else:
            said = "—"
            reason = {
                "problems": self.tr("Known once nothing is wrong with the network."),
                "uncounted": self.tr("Known once the pictures are loaded."),
                "training": self.tr("Not measured while a run trains, which would slow it down."),
            }[pace.state]
        _say(self._time, said)
        _explain(self._time, reason)

    def _line(self, words: str) -> tuple[QLabel, QLabel]:
        caption, number = QLabel(words), QLabel()
        theme.set_role(caption, "quiet")
        number.setFont(theme.tabular(number.font()))
        row = self._grid.rowCount()
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(number, row, 1, Qt.AlignmentFlag.AlignRight)
        return caption, number


def _say(line: tuple[QLabel, QLabel], text: str) -> None:
    line[1].setText(text)
    line[1].setAccessibleName(f"{line[0].text()}: {text}")


def _explain(line: tuple[QLabel, QLabel], words: str) -> None:
    for label in line:
        label.setToolTip(words)
    line[1].setAccessibleDescription(words)


def _exactly(number: int) -> str:
    return large_text(number) if number >= 10**12 else f"{number:,}"
