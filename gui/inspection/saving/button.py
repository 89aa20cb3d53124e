"""SaveButton: opens the menu of what can be saved, and tells of a recording."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from engine.wording import percent_text
from gui import theme
from gui.inspection.saving.recorder import SECONDS

BESIDE = 46
"""Pixels of width for the icon, the arrow and the edges."""
NARROW = 44
"""Pixels of width where there is no room for an icon and a word."""
ROOMY = 900
"""Pixels of width of a workspace from which on there is."""


class SaveButton(QToolButton):
    """Belongs to a workspace, and is narrow where that is.

    While something is recorded it counts the time, and a click ends it. No state changes its size.
    """

    stop_wanted = Signal()

    def __init__(self, menu: QMenu, workspace: QWidget) -> None:
        super().__init__()
        self._menu = menu
        self._workspace = workspace
        self.setFont(theme.tabular(self.font()))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        metrics = QFontMetrics(self.font())
        words = (self.tr("Save"), _clock(0), "100 %")
        self._wide = BESIDE + max(metrics.horizontalAdvance(text) for text in words)
        self.setFixedHeight(max(metrics.height(), self.iconSize().height()) + 2 * theme.GRID)
        self.clicked.connect(self._on_clicked)
        self._state = ""
        self.show_rest(unsaved=False)
        self._fit()
        workspace.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def show_rest(self, *, unsaved: bool) -> None:
        """Offer the menu. ``unsaved``: there is a recording that has not been saved."""
        help = self.tr("Save what is seen here: pictures, arrays, a recording")
        if unsaved:
            help = self.tr("A recording is kept here until you save or discard it")
        icon = "movie-open-plus-outline" if unsaved else "content-save-outline"
        self._show(f"rest{unsaved}", icon, self.tr("Save"), self.tr("Save what is seen"), help)

    def show_recording(self, seconds: float) -> None:
        help = self.tr("Recording this view, {most} seconds at most: click to stop and save it")
        name = self.tr("Stop recording")
        self._show("recording", "record", _clock(seconds), name, help.format(most=SECONDS))

    def show_saving(self, done: int, count: int) -> None:
        name = self.tr("Saving the recording")
        self._show(
            "saving", "content-save-outline", percent_text(done / max(1, count), 0), name, name
        )

    def _show(self, state: str, icon: str, text: str, name: str, help: str) -> None:
        if state != self._state:
            self._state = state
            recording = state == "recording"
            self.setMenu(None if recording else self._menu)  # type: ignore[arg-type]
            # Its colour says that it records.
            self.setProperty("iconName", None)
            palette = QPalette()
            if recording:
                red = theme.tokens(self).problem
                palette.setColor(QPalette.ColorRole.ButtonText, red)
                self.setIcon(theme.icon(icon, red, red))
            else:
                theme.set_icon(self, icon)
            self.setPalette(palette)
            self.setAccessibleName(name)
            self.setToolTip(help)
            self._fit()
        self.setText(text)

    def _fit(self) -> None:
        narrow = self._workspace.width() < ROOMY
        resting = self._state.startswith("rest")
        styles = Qt.ToolButtonStyle
        if not narrow:
            self.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
        elif resting:
            self.setToolButtonStyle(styles.ToolButtonIconOnly)
        else:
            self.setToolButtonStyle(styles.ToolButtonTextOnly)
        self.setFixedWidth(NARROW if narrow else self._wide)

    def _on_clicked(self) -> None:
        if self._state == "recording":
            self.stop_wanted.emit()


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
