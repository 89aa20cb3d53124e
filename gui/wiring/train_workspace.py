"""The Train workspace with all its pages, and what they ask of the rest of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.lessons.lesson import PAGES
from engine.recipe import Recipe
from gui.actions import TrainingActions
from gui.document import Document
from gui.services.data import DataService
from gui.services.messages import Messages
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.services.twins import TwinSession
from gui.settings import Settings
from gui.topics import set_topic
from gui.training.details import RecipeDetails
from gui.training.doctor import TrainingDoctor
from gui.training.layers.page import LayersPage
from gui.training.pinned import Picture, PinnedMaps
from gui.training.pretraining.page import PretrainingPage
from gui.training.replay.page import ReplayPage
from gui.training.results.page import ResultsPage
from gui.training.runs.page import RunsPage
from gui.training.twins.page import TwinsPage
from gui.training.workspace import Page, TrainWorkspace
from gui.wiring.kept_runs import KeptRunTalk
from gui.wiring.runs import RunTalk
from gui.wiring.twins import TwinTalk

Inspect = Callable[[Dataset, str, int], None]
"""Looks into a picture of the data, of the "validation" or the "test", by its place there."""
Inspected = Callable[[Preprocessing], Picture | None]
"""Returns the picture that Inspect shows, prepared like that; None and a word where it has none."""


def make_train(
    document: Document,
    session: TrainingSession,
    data: DataService,
    actions: TrainingActions,
    talk: RunTalk,
    runs: KeptRuns,
    kept: KeptRunTalk,
    inspect: Inspect,
    inspected: Inspected,
    messages: Messages,
    settings: Settings,
    twins: TwinSession,
    twin_talk: TwinTalk,
) -> tuple[TrainWorkspace, RecipeDetails]:
    """Return the workspace and what stands beside it."""
    results = ResultsPage(document, session, data, runs, actions.train)
    results.inspect_wanted.connect(inspect)
    kept_page = RunsPage(runs, session)
    kept.connect_page(kept_page)
    replay = ReplayPage(document, session, data, runs, messages, settings, actions.train)
    layers = LayersPage(document, session, actions.train)
    pretraining = PretrainingPage(document, session, actions.train)
    twins_page = TwinsPage(document, twins, runs)
    twin_talk.connect_page(twins_page)
    pages = (
        Page(_tr("Layers"), _tr("What goes on inside every block, step by step"), layers),
        Page(_tr("Results"), _tr("What is taken for what, picture by picture"), results),
        Page(_tr("Replay"), _tr("How it all came about, moment by moment"), replay),
        Page(_tr("Runs"), _tr("All runs that are kept, to compare and to go on with"), kept_page),
        Page(_tr("Twins"), _tr("What one change does: two runs, step by step in turn"), twins_page),
        Page(_tr("Pre-training"), _tr("Layer by layer, without labels, before a run"), pretraining),
    )
    for widget, lesson in (
        (layers, "depth"),
        (results, "pooling"),
        (twins_page, "depth"),
        (pretraining, "pretraining"),
    ):
        set_topic(widget, lesson)
    pinned = PinnedMaps(document, session, data)
    workspace = TrainWorkspace(
        document,
        session,
        actions,
        pages=pages,
        beside_kernels=pinned,
        below_status=TrainingDoctor(document, session),
    )

    set_topic(workspace, Recipe.lesson)
    curves = workspace.curves
    shown = (curves, *(page.widget for page in pages))
    for name, page_widget in zip(PAGES["train"], shown, strict=True):
        page_widget.setObjectName(name)

    def replay_kept(run_id: str) -> None:
        run = runs.find(run_id)
        if run is not None:
            replay.show_kept(run)
            workspace.show_page(replay)

    kept_page.replay_wanted.connect(replay_kept)
    pinned.pinned.connect(lambda picture: replay.pin(picture.pixels))
    results.pin_wanted.connect(pinned.pin_sample)
    results.pin_wanted.connect(workspace.show_curves)

    def pin_inspected() -> None:
        followed = pinned.followed()
        picture = None if followed is None else inspected(followed.preprocessing)
        if picture is not None:
            pinned.pin(picture)

    pinned.inspected_wanted.connect(pin_inspected)
    details = RecipeDetails(document, session, data, runs)
    details.further_wanted.connect(talk.train_further)
    details.rate_wanted.connect(talk.find_rate)
    return workspace, details


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainWorkspace", text)
