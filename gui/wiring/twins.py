"""Twins: what begins them, and how their end is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.training.events import Failed
from gui.main_window import MainWindow
from gui.services.data import DataService
from gui.services.messages import Messages
from gui.services.runs import KeptRuns
from gui.services.twins import Twin, TwinSession
from gui.widgets.inputs import take_typed
from gui.wiring.kept_runs import KeptRunTalk
from gui.words import translated

if TYPE_CHECKING:
    from gui.training.twins.page import TwinsPage, Wanted


class TwinTalk(QObject):
    """Begins the twins that the page wants, and keeps both as runs."""

    def __init__(
        self,
        window: MainWindow,
        data: DataService,
        twins: TwinSession,
        runs: KeptRuns,
        kept: KeptRunTalk,
        messages: Messages,
        why_not: Callable[[], str],
    ) -> None:
        """``why_not`` returns why no run can begin now; nothing where one can."""
        super().__init__(window)
        self._window, self._data, self._twins = window, data, twins
        self._runs, self._kept, self._messages = runs, kept, messages
        self._why_not = why_not
        self._page: TwinsPage | None = None
        self._notes: dict[str, str] = {}
        """By the id of a run that isn't listed yet."""
        twins.ended.connect(self._on_ended)
        runs.changed.connect(self._on_listed)

    def connect_page(self, page: TwinsPage) -> None:
        self._page = page
        page.wanted.connect(self.start)
        self._kept.busy_changed.connect(self._say_why_not)
        self._data.loaded.connect(self._say_why_not)
        self._data.state_changed.connect(self._say_why_not)
        self._say_why_not()

    def _say_why_not(self) -> None:
        if self._page is not None:
            self._page.say_why_not("" if self._twins.state != "idle" else self._why_not())

    def start(self, wanted: Wanted) -> None:
        take_typed()
        dataset = self._data.dataset
        if dataset is None or self._why_not():
            return
        one, other = (
            Twin(*name, plan.network, plan.recipe, self._kept.keeper(dataset))
            for plan, name in zip(wanted.plans, wanted.names, strict=True)
        )
        self._twins.start((one, other), dataset, self._window.header.device)

    def _on_ended(self) -> None:
        twins, logs = self._twins.twins, self._twins.logs
        if twins is None or logs is None:
            return
        for twin, log in zip(twins, logs, strict=True):
            if isinstance(log.ended, Failed):
                words = self.tr("Of the twins, “{name}” failed. {reason}")
                sentence = translated(log.ended.sentence)
                self._messages.error(
                    words.format(name=twin.name, reason=sentence), log.ended.details
                )
            elif twin.keeper is not None and log.started is not None:
                self._notes[twin.keeper.id] = self.tr("Twin: {name}").format(name=twin.name)
        self._runs.list_anew()

    def _on_listed(self) -> None:
        """Note on both runs, once they are on the list, what they were."""
        waiting, self._notes = self._notes, {}
        for run_id, note in waiting.items():
            if self._runs.find(run_id) is None:
                self._notes[run_id] = note
            else:
                # Tells of a changed list at once: by then this one is no longer waiting.
                self._runs.set_note(run_id, note)
