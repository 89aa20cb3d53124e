"""The Inspect workspace with all its pages, and what they ask of the rest of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from engine.lessons.lesson import PAGES
from gui.document import Document
from gui.inspection.details import InspectDetails
from gui.inspection.layer.page import LayerPage
from gui.inspection.projection.page import ProjectionPage
from gui.inspection.unit.page import UnitPage
from gui.inspection.where.page import WherePage
from gui.inspection.why.page import WhyPage
from gui.inspection.workspace import InspectWorkspace, Page
from gui.services.data import DataService
from gui.services.inspection import InspectionService
from gui.services.messages import Messages
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.topics import set_topic
from gui.wiring.live_sources import live_sources
from gui.wiring.what_if import add_what_if

LESSONS = ("convolution", "selectivity", "selectivity", "equivariance", "face-id")
"""Which lesson speaks of each page."""


def make_inspect(
    document: Document,
    session: TrainingSession,
    data: DataService,
    messages: Messages,
    service: InspectionService,
    train: QAction,
    settings: Settings,
) -> tuple[InspectWorkspace, InspectDetails]:
    """Return the workspace and what stands beside it."""
    live = live_sources(settings)
    workspace = InspectWorkspace(document, session, data, messages, service, train, live, settings)
    model, order, survey = workspace.model, workspace.order, workspace.survey
    pages: tuple[Page, ...] = (
        Page(_tr("Layer"), _tr("All maps of one layer, large"), LayerPage(model, order, survey)),
        Page(_tr("Unit"), _tr("One map or number: what excites it, and why"), UnitPage(model)),
        Page(_tr("Why"), _tr("Which pixels the answer, or a unit, hangs on"), WhyPage(model)),
        Page(
            _tr("Where"),
            _tr("Where in the whole picture the network sees a class"),
            WherePage(model, workspace.sources),
        ),
        Page(
            _tr("Pictures"),
            _tr("All pictures of the data at once, as one layer sees them"),
            ProjectionPage(model, workspace.sources.show_sample),
        ),
    )
    for page, lesson in zip(pages, LESSONS, strict=True):
        set_topic(page.widget, lesson)
        workspace.add_page(page)
    for name, page in zip(PAGES["inspect"][1:], pages, strict=True):
        page.widget.setObjectName(name)
    set_topic(workspace, "convolution")
    add_what_if(workspace, messages, service)
    return workspace, InspectDetails(workspace.model)


def _tr(text: str) -> str:
    return QCoreApplication.translate("InspectPages", text)
