"""The name of a block as words that select it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from engine.network import Network
from gui import theme
from gui.document import Document
from gui.widgets.form import translated


def block_name(network: Network, block_id: str) -> str:
    """Return what a block is called where it is spoken of: ``Block 5: Dense``."""
    words = QCoreApplication.translate("BlockLink", "Block {number}: {title}")
    return words.format(
        number=network.ids.index(block_id) + 1,
        title=translated(network.block(block_id).title),
    )


class BlockLink(QLabel):
    """Says which block something is about, and selects it at a click or by the keyboard."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._block_id: str | None = None
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard)
        self.linkActivated.connect(self._select)
        theme.set_role(self, "section")

    def show_block(self, block_id: str | None) -> None:
        """Name a block of the document; None: the whole network, which is no link."""
        self._block_id = block_id
        if block_id is None:
            words = self.tr("The whole design")
            self.setText(words)
            self.setToolTip("")
        else:
            words = block_name(self._document.network, block_id)
            self.setText(f'<a href="#">{escape(words)}</a>')
            self.setToolTip(self.tr("Select this block"))
        self.setAccessibleName(words)

    def _select(self) -> None:
        if self._block_id in self._document.network.ids:
            self._document.select([self._block_id])
