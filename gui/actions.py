"""The commands that stand in more than one place: menus, header, empty states, Ctrl+K."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from gui import theme


@dataclass(frozen=True)
class TrainingActions:
    """What controls a run. The main window enables them and connects them to the session."""

    train: QAction
    pause: QAction
    step: QAction
    stop: QAction


def training_actions(parent: QObject) -> TrainingActions:
    return TrainingActions(
        train=action(parent, "play", _tr("Train"), _tr("Train the network from the start"), "F5"),
        # The main window takes Space only where no focused control wants it, so it is no shortcut.
        pause=action(parent, "pause", _tr("Pause"), _tr("Pause or go on (Space)"), checkable=True),
        step=action(parent, "skip-next", _tr("Step"), _tr("Train on one batch and pause"), "F6"),
        stop=action(
            parent, "stop", _tr("Stop"), _tr("End the run and keep its weights"), "Shift+F5"
        ),
    )


def action(
    parent: QObject,
    icon: str,
    text: str,
    help: str,
    keys: str | QKeySequence.StandardKey = "",
    *,
    checkable: bool = False,
) -> QAction:
    """Return a new action of ``parent`` whose tooltip says what it does and its keys."""
    made = QAction(text, parent)
    if icon:
        theme.set_icon(made, icon)
    sequence = QKeySequence(keys)
    made.setShortcut(sequence)
    shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    made.setToolTip(f"{help} ({shown})" if shown else help)
    made.setStatusTip(help)
    made.setCheckable(checkable)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
