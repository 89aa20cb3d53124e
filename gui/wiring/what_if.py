"""What if: its page, its bar over all pages, and what they say to the person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.inspection.what_if.bar import ChangesBar
from gui.inspection.what_if.history import ChangeHistory
from gui.inspection.what_if.keeping import Keeping
from gui.inspection.what_if.page import WhatIfPage
from gui.inspection.workspace import InspectWorkspace, Page
from gui.services.inspection import InspectionService
from gui.services.messages import Messages
from gui.topics import set_topic


def add_what_if(
    workspace: InspectWorkspace, messages: Messages, service: InspectionService
) -> WhatIfPage:
    """Add the page; another ``service`` answers for the network without the changes."""
    model = workspace.model
    history = ChangeHistory(model, workspace)
    keeping = Keeping(model, messages, workspace)
    page = WhatIfPage(model, history, service.another())
    page.keep_wanted.connect(keeping.keep)
    page.misread.connect(messages.error)
    help = _tr("Switch units off, change kernels by hand, and see what follows")
    set_topic(page, "kernels")
    workspace.add_page(Page(_tr("What if"), help, page))
    bar = ChangesBar(model, history)
    bar.show_wanted.connect(lambda: workspace.show_page(page))
    workspace.show_below(bar)
    model.changes_dropped.connect(
        lambda: messages.note(
            _tr("Some changes that were tried out no longer fit the network, and are gone.")
        )
    )
    return page


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhatIf", text)
