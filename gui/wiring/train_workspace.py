"""The Train workspace with all its pages, and what they ask of the rest of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gui.actions import TrainingActions
from gui.document import Document
from gui.services.data import DataService
from gui.services.training import TrainingSession
from gui.training.details import RecipeDetails
from gui.training.results.page import ResultsPage
from gui.training.workspace import Page, TrainWorkspace
from gui.wiring.runs import RunTalk

Inspect = Callable[[str, int], None]
"""Looks into a picture of the "validation" or the "test" of the run's data, by its place."""


def make_train(
    document: Document,
    session: TrainingSession,
    data: DataService,
    actions: TrainingActions,
    talk: RunTalk,
    inspect: Inspect,
) -> tuple[TrainWorkspace, RecipeDetails]:
    """Return the workspace and what stands beside it."""
    results = ResultsPage(document, session)
    results.inspect_wanted.connect(inspect)
    pages = (Page(_tr("Results"), _tr("What is taken for what, picture by picture"), results),)
    workspace = TrainWorkspace(document, session, actions, pages=pages)
    details = RecipeDetails(document, session, data)
    details.further_wanted.connect(talk.train_further)
    details.rate_wanted.connect(talk.find_rate)
    return workspace, details


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainWorkspace", text)
