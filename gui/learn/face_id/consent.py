"""ConsentCard: what happens with a person's pictures, said before the first one is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gui import theme


class ConsentCard(QFrame):
    agreed = Signal()

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        """``file`` is where faces are kept if somebody asks for that."""
        super().__init__(parent)
        theme.set_role(self, "card")
        title = QLabel(self.tr("Before the camera goes on"))
        theme.set_role(title, "section")
        words = QLabel(
            self.tr(
                "• Small pictures of your face stay in this window's memory and go with it.\n"
                "• Nothing is sent anywhere. Nothing is written, unless you press “Keep”.\n"
                "• “Forget all” overwrites the pictures and deletes the file.\n"
                "• Ask others before you enrol them."
            )
        )
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setToolTip(self.tr("“Keep” writes to {file}").format(file=file))
        words.setAccessibleName(self.tr("What happens with your pictures"))
        agree = QPushButton(self.tr("I agree: camera on"))
        agree.setAccessibleName(agree.text())
        agree.setToolTip(self.tr("Switch the camera on while this page is in sight"))
        theme.set_role(agree, "primary")
        agree.clicked.connect(self.agreed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(agree, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
