"""The document: every edit is undone and redone, with what was selected."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from engine.blocks import KINDS, Convolution, Dense, Parallel, Residual
from engine.data.preprocessing import Preprocessing
from engine.network import Network, Place
from engine.presets import CIFAR_SMALL, LENET5
from engine.project import Trained
from gui import undo
from gui.document import MERGE_SECONDS, Design, Document
from tests.gui.documents import DIGITS, lenet, stacked


@pytest.fixture
def document(qapp: QCoreApplication) -> Document:
    return lenet()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Hold the document's clock: the last entry is the time."""
    times = [0.0]
    monkeypatch.setattr(undo, "monotonic", lambda: times[-1])
    return times


def trained(document: Document) -> Trained:
    preparing = Preprocessing(channels=1, height=28, width=28, mean=(0.1,), deviation=(0.3,))
    return Trained(document.network, preparing, DIGITS, {}, None)


def steps(document: Document) -> int:
    """Undo everything; return how many steps it took."""
    count = 0
    while document.undo_text is not None:
        document.undo()
        count += 1
    return count


def test_an_edit_changes_network_and_report_and_is_said_once(
    document: Document, qtbot: QtBot
) -> None:
    first = document.network.ids[0]
    with qtbot.waitSignal(document.changed):
        document.edit(first, "kernels", 12)
    assert document.report.of(first).output_shape == (12, 28, 28)
    document.undo()
    assert document.report.of(first).output_shape == (6, 28, 28)
    assert document.redo_text == "Convolution: Kernels 12"


def test_a_drag_of_one_field_is_one_undo_step(document: Document, clock: list[float]) -> None:
    first = document.network.ids[0]
    for kernels in range(7, 60):
        clock.append(clock[-1] + 0.02)
        document.edit(first, "kernels", kernels)
    document.undo()
    assert document.undo_text is None
    assert document.network.block(first) == Convolution(kernels=6, kernel=(5, 5), padding="same")


@pytest.mark.parametrize("between", ["a pause", "a selection", "an undo", "another field"])
def test_what_stands_between_two_edits_keeps_them_apart(
    document: Document, clock: list[float], between: str
) -> None:
    first, second = document.network.ids[:2]
    document.edit(first, "kernels", 7)
    expected = 2
    if between == "a pause":
        clock.append(MERGE_SECONDS + 0.1)
    elif between == "a selection":
        document.select([second])
        document.select([first])
    elif between == "an undo":
        document.undo()
        document.redo()
    else:
        document.edit(first, "bias", False)
        expected = 3
    document.edit(first, "kernels", 8)
    assert steps(document) == expected


def test_an_edit_back_to_where_it_began_leaves_nothing_to_undo(document: Document) -> None:
    first = document.network.ids[0]
    document.edit(first, "kernels", 7)
    document.edit(first, "kernels", 6)
    assert document.undo_text is None


def test_a_value_outside_its_limits_is_refused_and_changes_nothing(document: Document) -> None:
    before = document.design
    with pytest.raises(ValidationError):
        document.edit(document.network.ids[0], "kernels", 0)
    with pytest.raises(ValidationError):
        document.edit_recipe("epochs", -1)
    assert document.design == before
    assert document.undo_text is None


def test_undo_brings_back_the_selection_and_redo_takes_it_along(document: Document) -> None:
    ids = document.network.ids
    document.select(ids[2:4])
    document.remove_selected()
    assert document.selected == (ids[4],)
    document.select([ids[0]])
    document.undo()
    assert document.selected == ids[2:4]
    document.redo()
    assert document.selected == (ids[4],)


def test_deleting_the_last_blocks_selects_the_one_above(document: Document) -> None:
    ids = document.network.ids
    document.select(ids[-2:])
    document.remove_selected()
    assert document.selected == (ids[-3],)
    document.select(document.network.ids)
    document.remove_selected()
    assert document.selected == ()
    assert document.current is None


def test_inserting_selects_the_new_block_and_undo_the_old_one(document: Document) -> None:
    ids = document.network.ids
    document.select([ids[1]])
    document.insert_after_selection(Convolution())
    assert document.network.place(document.selected[0]) == Place(None, 0, 2)
    document.undo()
    assert (document.network.ids, document.selected) == (ids, (ids[1],))


def test_listeners_never_see_a_selected_block_that_is_gone(document: Document) -> None:
    seen = []

    def look() -> None:
        seen.append(all(i in document.network for i in document.selected))

    document.changed.connect(look)
    document.selection_changed.connect(look)
    document.select(document.network.ids[3:])
    document.remove_selected()
    document.undo()
    document.take(
        Design(CIFAR_SMALL.network, CIFAR_SMALL.recipe, "x", (3, 32, 32), DIGITS), "Start"
    )
    assert len(seen) > 5
    assert all(seen)


def test_moves_stop_at_both_ends(document: Document) -> None:
    ids = document.network.ids
    document.select(ids[:2])
    document.move_selected(-1)
    assert document.undo_text is None
    document.move_selected(+1)
    assert document.network.ids == (ids[2], *ids[:2], *ids[3:])
    document.select(ids[-1:])
    document.move_selected(+1)
    assert steps(document) == 1


def test_opening_forgets_the_undo_and_what_was_unsaved(document: Document) -> None:
    document.edit(document.network.ids[0], "kernels", 7)
    document.add_trained(trained(document))
    other = Design(Network.of(Dense()), document.recipe, "mnist-5k", (1, 28, 28), DIGITS)
    document.open(other, None)
    assert document.design == other
    assert document.selected == other.network.ids
    assert document.undo_text is None


def test_undoing_a_recipe_leaves_the_selection_alone(document: Document) -> None:
    document.edit_recipe("epochs", 3)
    document.select(document.network.ids[4:5])
    document.undo()
    assert document.recipe.epochs == LENET5.recipe.epochs
    assert document.selected == document.network.ids[4:5]


def test_other_data_change_the_shapes_and_the_last_block_follows(document: Document) -> None:
    document.use_data("cifar10", (3, 32, 32), ("cat", "dog"))
    assert document.report.output_shape == (2,)
    document.undo()
    assert document.report.output_shape == (10,)


EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("insert", "remove", "duplicate", "up", "down", "edit", "select", "undo"),
                *("recipe", "wrap", "split", "unwrap", "move"),
            ]
        ),
        st.integers(0, 10),
        st.integers(0, len(KINDS) - 1),
    ),
    max_size=30,
)


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(edits=EDITS)
def test_any_edits_all_undone_lead_back_to_the_start_and_redone_to_the_end(
    qapp: QCoreApplication, edits: list[tuple[str, int, int]]
) -> None:
    document = stacked(Convolution(), Dense())
    start = document.design
    for what, number, kind in edits:
        _edit(document, what, number, kind)
    while document.redo_text is not None:
        document.redo()
    end = (document.design, _facts(document))
    while document.undo_text is not None:
        document.undo()
    assert document.design == start
    while document.redo_text is not None:
        document.redo()
    assert (document.design, _facts(document)) == end


def _facts(document: Document) -> list[Any]:
    """Return the report without its mends, whose new blocks have ids of their own each time."""
    return [
        (b.id, b.output_shape, b.parameters, [p.sentence for p in b.problems])
        for b in document.report.blocks
    ]


def _edit(document: Document, what: str, number: int, kind: int) -> None:
    ids: Any = document.network.ids
    match what:
        case "insert":
            document.insert(number % (len(ids) + 1), KINDS[kind].model_validate({}))
        case "remove":
            document.remove_selected()
        case "duplicate":
            document.duplicate_selected()
        case "up":
            document.move_selected(-1)
        case "down":
            document.move_selected(+1)
        case "select":
            document.select(ids[number % 4 : number % 4 + kind])
        case "undo":
            document.undo()
        case "wrap":
            document.wrap_selected(Residual())
        case "split":
            document.wrap_selected(Parallel())
        case "unwrap":
            document.unwrap_selected()
        case "move":
            places = document.network.places()
            document.move(document.selected, places[number * 3 % len(places)])
        case "recipe":
            document.edit_recipe("epochs", number + 1)
        case _:
            convolutions = [i for i in ids if isinstance(document.network.block(i), Convolution)]
            if convolutions:
                document.edit(convolutions[number % len(convolutions)], "kernels", number + 1)
