"""Every colour, space, radius and font size of the window, as named tokens in light and dark."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import qtawesome
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from engine.blocks import Family
from engine.drawing import colours

GRID = 4
RELATED = 8
GROUP = 16
PAGE = 24
RADIUS = 6
EDGE = 4
ROW = 52
ICON = 18
EDGED = QColor("#7B7E83")
"""The ground that Fusion is told of fields and boxes in the dark scheme. It is never painted: only
their edges are made of it, 1.4 times as dark.
"""


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme."""

    dark: bool
    window: QColor
    surface: QColor
    raised: QColor
    border: QColor
    text: QColor
    quiet: QColor
    """Secondary text; 4.5 : 1 on every background above."""
    accent: QColor
    on_accent: QColor
    problem: QColor
    """Text and edges of problems."""
    families: dict[Family, QColor]
    """Edges and marks of the kinds of block (Okabe and Ito 2008)."""
    diverging: tuple[QColor, QColor, QColor]
    runs: dict[str, QColor]
    """What kept runs are told apart by, in the order in which they are given out."""

    def tint(self, family: Family) -> QColor:
        """Return the family's colour mixed thinly into the surface."""
        return mixed(self.families[family], self.surface, 0.14 if self.dark else 0.10)

    def selected(self) -> QColor:
        """Return the ground of what is selected."""
        return mixed(self.accent, self.surface, 0.22 if self.dark else 0.16)

    def hovered(self, ground: QColor) -> QColor:
        """Return ``ground`` as it looks under the mouse."""
        return mixed(self.text, ground, 0.04)


_RUNS = ("blue", "vermilion", "green", "pink", "orange", "sky", "violet", "grey")


def _of_runs(*colours: str) -> dict[str, QColor]:
    return {name: QColor(colour) for name, colour in zip(_RUNS, colours, strict=True)}


LIGHT = Tokens(
    dark=False,
    window=QColor("#F4F5F7"),
    surface=QColor(colours.LIGHT.ground),
    raised=QColor("#FAFBFC"),
    border=QColor("#D5D9E0"),
    text=QColor(colours.LIGHT.text),
    quiet=QColor(colours.LIGHT.quiet),
    accent=QColor("#0063A6"),
    on_accent=QColor("#FFFFFF"),
    problem=QColor(colours.LIGHT.problem),
    families={family: QColor(c) for family, c in colours.LIGHT.families.items()},
    diverging=(QColor("#0072B2"), QColor("#F2F2F2"), QColor("#D55E00")),
    runs=_of_runs(
        *("#0072B2", "#D55E00", "#00805D", "#B8518A", "#B87A00", "#2E8FC7", "#6A4FB3", "#6B7280")
    ),
)

DARK = Tokens(
    dark=True,
    window=QColor("#17191E"),
    surface=QColor(colours.DARK.ground),
    raised=QColor("#272B32"),
    border=QColor("#3A3F49"),
    text=QColor(colours.DARK.text),
    quiet=QColor(colours.DARK.quiet),
    accent=QColor("#4BA3E3"),
    on_accent=QColor("#0B1520"),
    problem=QColor(colours.DARK.problem),
    families={family: QColor(c) for family, c in colours.DARK.families.items()},
    diverging=(QColor("#2E9BDC"), QColor("#2B2E34"), QColor("#FF8A47")),
    runs=_of_runs(
        *("#4BA3E3", "#FF8A47", "#1DB98D", "#E08DBB", "#E6B13C", "#8CD0F5", "#A78BFA", "#A3ABB8")
    ),
)


def tokens(of: QWidget | QPalette) -> Tokens:
    """Return the tokens of the scheme that a widget's palette belongs to."""
    palette = of if isinstance(of, QPalette) else of.palette()
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def run_colour(of: QWidget, name: str) -> QColor:
    """Return the colour ``name`` of a kept run; the first one for a name that isn't known."""
    runs = tokens(of).runs
    return runs.get(name) or next(iter(runs.values()))


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return ``share`` of ``colour`` on ``ground``, opaque."""

    def channel(of: Callable[[QColor], float]) -> float:
        return share * of(colour) + (1 - share) * of(ground)

    return QColor.fromRgbF(channel(QColor.redF), channel(QColor.greenF), channel(QColor.blueF))


def install(application: QApplication, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
    """Set style and palette, and follow the system's scheme while the program runs."""
    application.setStyle("Fusion")
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda changed: apply(application, changed))
    choose(application, scheme)


def choose(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Dress the program in ``scheme`` whatever the system has; Unknown: as the system has it."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(scheme)
    # Not every platform takes the request, so the palette doesn't wait for its signal.
    system = scheme == Qt.ColorScheme.Unknown
    apply(application, hints.colorScheme() if system else scheme)


def apply(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Dress the whole program in ``scheme``; an unknown one counts as light."""
    chosen = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    application.setPalette(_palette(chosen))
    if chosen.dark:
        # Fusion draws these edges darker than the window, which nobody sees on a dark one.
        edged = _palette(chosen)
        edged.setColor(QPalette.ColorRole.Window, EDGED)
        for kind in ("QAbstractSpinBox", "QCheckBox", "QLineEdit", "QRadioButton"):
            application.setPalette(edged, kind)  # type: ignore[arg-type]
    application.setStyleSheet(_style_sheet(chosen))
    for window in application.topLevelWidgets():
        refresh_icons(window)


def _palette(chosen: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.raised,
        role.ToolTipBase: chosen.raised,
        role.ToolTipText: chosen.text,
        role.Text: chosen.text,
        role.Button: chosen.raised,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.problem,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Link: chosen.accent,
        role.PlaceholderText: chosen.quiet,
        role.Accent: chosen.accent,
        role.Mid: chosen.border,
        role.Midlight: mixed(chosen.border, chosen.surface, 0.5),
        role.Dark: mixed(chosen.text, chosen.border, 0.3),
        role.Light: chosen.raised,
        role.Shadow: QColor(0, 0, 0),
    }
    for which, colour in colours.items():
        palette.setColor(which, colour)
    faint = mixed(chosen.text, chosen.window, 0.42)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return palette


def _style_sheet(chosen: Tokens) -> str:
    """Return the little that a palette can't say, by object name or dynamic property."""
    return f"""
    QToolTip {{ border: 1px solid {chosen.border.name()}; padding: 4px; }}
    QLabel[role="title"] {{ font-size: 15pt; font-weight: 600; }}
    QLabel[role="section"] {{ font-weight: 600; }}
    QLabel[role="quiet"] {{ color: {chosen.quiet.name()}; }}
    QLabel[role="on accent"] {{ color: {chosen.on_accent.name()}; font-weight: 600; }}
    QLabel[role="problem"] {{ color: {chosen.problem.name()}; }}
    QFrame[role="card"] {{
        background: {chosen.surface.name()};
        border: 1px solid {chosen.border.name()}; border-radius: {RADIUS}px; }}
    QScrollArea[role="page"] {{ border: 2px solid transparent; border-radius: {RADIUS}px; }}
    QScrollArea[role="page"]:focus {{ border-color: {chosen.accent.name()}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{
        background: {mixed(chosen.quiet, chosen.window, 0.45).name()};
        border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::handle:hover {{ background: {chosen.quiet.name()}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTabBar[role="workspaces"]::tab {{
        color: {chosen.quiet.name()}; background: transparent; border: none;
        border-bottom: 2px solid transparent; padding: 6px 12px; font-weight: 600; }}
    QTabBar[role="workspaces"]::tab:hover {{ color: {chosen.text.name()}; }}
    QTabBar[role="workspaces"]::tab:selected {{
        color: {chosen.text.name()}; border-bottom-color: {chosen.accent.name()}; }}
    QTabBar[role="workspaces"]:focus {{
        border: 1px solid {chosen.accent.name()}; border-radius: {RADIUS}px; }}
    QToolButton[role="heading"] {{
        border: 1px solid transparent; border-radius: {RADIUS}px;
        font-weight: 600; padding: 4px 0; }}
    QToolButton[role="heading"]:hover {{ background: {chosen.hovered(chosen.window).name()}; }}
    QToolButton[role="heading"]:focus {{ border-color: {chosen.accent.name()}; }}
    QPushButton[role="choice"] {{
        border: 1px solid transparent; border-radius: {RADIUS}px;
        padding: 4px 6px 4px 2px; text-align: left; }}
    QPushButton[role="choice"]:hover {{ background: {chosen.hovered(chosen.window).name()}; }}
    QPushButton[role="choice"]:focus {{ border-color: {chosen.accent.name()}; }}
    QSplitter::handle {{ background: {chosen.border.name()}; }}
    QPushButton[role="primary"] {{
        background: {chosen.accent.name()}; color: {chosen.on_accent.name()};
        border: 1px solid {chosen.accent.name()}; border-radius: {RADIUS}px;
        padding: 5px 14px; font-weight: 600; }}
    QPushButton[role="primary"]:hover {{
        background: {mixed(chosen.text, chosen.accent, 0.15).name()}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {chosen.text.name()}; }}
    QPushButton[role="primary"]:disabled {{
        background: {chosen.border.name()}; color: {chosen.quiet.name()};
        border-color: {chosen.border.name()}; }}
    """


def set_role(widget: QWidget, role: str) -> None:
    """Give a label, frame or button one of the roles that the style sheet knows."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give ``target`` a Material Design icon (``play``, ``stop`` …) that follows the scheme."""
    target.setProperty("iconName", name)
    chosen = tokens(QGuiApplication.palette())
    target.setIcon(icon(name, chosen.text))


def set_icon_on_accent(target: QAbstractButton, name: str) -> None:
    """Give a primary button an icon in the colour of its text."""
    target.setProperty("iconOnAccent", name)
    colour = tokens(QGuiApplication.palette()).on_accent
    target.setIcon(icon(name, colour, colour))


def icon(name: str, colour: QColor, on: QColor | None = None) -> QIcon:
    """Return a Material Design icon; faint where it is disabled, in the accent where it is on."""
    chosen = tokens(QGuiApplication.palette())
    made: QIcon = qtawesome.icon(
        f"mdi6.{name}",
        color=colour,
        color_on=chosen.accent if on is None else on,
        color_disabled=mixed(chosen.text, chosen.window, 0.35),
    )
    return made


def refresh_icons(window: QWidget) -> None:
    """Draw the icons below ``window`` anew, after a change of scheme."""
    children: list[QObject] = [*window.findChildren(QAction), *window.findChildren(QAbstractButton)]
    for child in children:
        name, on_accent = child.property("iconName"), child.property("iconOnAccent")
        if name and isinstance(child, (QAction, QAbstractButton)):
            set_icon(child, name)
        if on_accent and isinstance(child, QAbstractButton):
            set_icon_on_accent(child, on_accent)


def tabular(font: QFont) -> QFont:
    """Return ``font`` with figures of equal width, so that changing numbers don't jump."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def small(font: QFont) -> QFont:
    """Return ``font`` one step smaller, for captions."""
    caption = QFont(font)
    caption.setPointSizeF(max(7.5, font.pointSizeF() * 0.9))
    return caption
