"""What a lesson locks can't be changed by any way through the window, and the window says why."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution
from gui.locks import Locks
from tests.gui.documents import lenet
from tests.helpers.design import caption_of, shown
from tests.helpers.window import by_name

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_locked_setting_is_shown_and_not_offered(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.locks.lock(("convolution.kernels",), "Few parameters")
    field = by_name(window, "Kernels", QAbstractSpinBox)
    assert not field.isEnabled()
    assert "Few parameters" in caption_of(window, "Kernels").toolTip()
    assert "Few parameters" in field.toolTip()
    lock = by_name(window, document.locks.reason, QToolButton)
    assert lock.isVisible()
    assert not lock.isEnabled()
    assert by_name(window, "Dilation, height", QAbstractSpinBox).isEnabled()
    document.locks.release()
    assert field.isEnabled()
    assert "Few parameters" not in field.toolTip()
    assert lock.accessibleName() == "Reset Kernels"
    assert "Few parameters" not in caption_of(window, "Kernels").toolTip()


def test_an_edit_that_breaks_a_lock_is_refused_in_a_sentence(qtbot: QtBot) -> None:
    document = lenet()
    said: list[str] = []
    document.refused.connect(said.append)
    document.locks.lock(("blocks", "epochs"), "Few parameters")
    before = document.design
    document.insert(0, Convolution())
    document.edit_recipe("epochs", 77)
    assert document.design == before
    assert said == [
        "The lesson “Few parameters” keeps the order of the blocks as it is: close it to change "
        "that.",
        "The lesson “Few parameters” keeps “Epochs” as it is: close it to change that.",
    ]
    document.edit_recipe("seed", 5)
    assert document.recipe.seed == 5


def test_only_what_exists_can_be_locked() -> None:
    with pytest.raises(ValueError, match="“speed” can't be locked"):
        Locks().lock(("speed",), "A lesson")
