"""Networks are values: every edit gives a new one, and ids stay with their blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from engine.blocks import Activation, Block, Convolution, Dense, Flatten, Placed, Pooling
from engine.network import Network
from tests.helpers.networks import networks

FIVE = Network.of(Convolution(), Pooling(), Convolution(), Dense(units=8), Dense())
places = st.integers(0, 5)
some_ids = st.sets(st.sampled_from(FIVE.ids))


def test_ids_say_what_a_block_is() -> None:
    assert FIVE.ids == ("convolution-1", "pooling-1", "convolution-2", "dense-1", "dense-2")


@given(networks(small=False))
def test_a_network_survives_its_json(network: Network) -> None:
    assert Network.model_validate_json(network.model_dump_json()) == network


@given(places, st.lists(st.sampled_from([Activation(), Flatten()]), max_size=3))
def test_inserted_blocks_stand_at_their_place_under_new_ids(place: int, stack: list[Block]) -> None:
    after, ids = FIVE.insert(place, *stack)
    assert after.ids == (*FIVE.ids[:place], *ids, *FIVE.ids[place:])
    assert [after.block(i) for i in ids] == stack
    assert len(FIVE.blocks) == 5


@given(some_ids, places)
def test_moved_blocks_stand_together_before_the_place_in_their_order(
    ids: set[str], place: int
) -> None:
    after = FIVE.move(ids, place)
    stay = [i for i in FIVE.ids[:place] if i not in ids]
    assert after.ids[: len(stay)] == tuple(stay)
    assert after.ids[len(stay) : len(stay) + len(ids)] == tuple(i for i in FIVE.ids if i in ids)
    assert sorted(after.ids) == sorted(FIVE.ids)
    assert all(after.block(i) == FIVE.block(i) for i in FIVE.ids)


def test_moving_before_or_after_itself_changes_nothing() -> None:
    assert FIVE.move(["pooling-1"], 1) == FIVE
    assert FIVE.move(["pooling-1"], 2) == FIVE
    assert FIVE.move(["pooling-1"], 3).ids[1:3] == ("convolution-2", "pooling-1")
    assert FIVE.move(["pooling-1"], 0).ids[:2] == ("pooling-1", "convolution-1")


@given(some_ids)
def test_removed_blocks_are_gone_and_the_rest_stays_in_order(ids: set[str]) -> None:
    assert FIVE.remove(ids).ids == tuple(i for i in FIVE.ids if i not in ids)


@given(some_ids)
def test_copies_stand_after_the_last_original_with_ids_of_their_own(ids: set[str]) -> None:
    after, copies = FIVE.duplicate(ids)
    chosen = [i for i in FIVE.ids if i in ids]
    assert [after.block(i) for i in copies] == [FIVE.block(i) for i in chosen]
    assert not set(copies) & set(FIVE.ids)
    assert after.remove(copies) == FIVE
    if chosen:
        place = FIVE.place(chosen[-1]).index + 1
        assert after.ids[place : place + len(copies)] == copies


def test_a_replaced_block_keeps_its_id_and_may_change_its_kind() -> None:
    after = FIVE.replace("pooling-1", Convolution(stride=(2, 2)))
    assert after.ids == FIVE.ids
    assert after.block("pooling-1") == Convolution(stride=(2, 2))
    assert FIVE.block("pooling-1") == Pooling()


def test_a_block_put_back_after_a_removal_gets_another_id() -> None:
    first, [one] = FIVE.insert(5, Dense(units=3))
    second, [other] = first.remove([one]).insert(5, Dense(units=3))
    assert one != other
    assert first != second


def test_equal_networks_are_equal_and_nothing_can_be_changed_in_place() -> None:
    again = Network.of(Convolution(), Pooling(), Convolution(), Dense(units=8), Dense())
    assert again == FIVE
    assert FIVE.replace("dense-1", Dense(units=9)) != FIVE
    with pytest.raises(ValidationError):
        FIVE.blocks = ()  # type: ignore[misc]
    with pytest.raises(ValidationError):
        FIVE.blocks[0].id = "other"  # type: ignore[misc]


def test_an_unknown_id_is_a_key_error() -> None:
    assert "dense-1" in FIVE
    assert "dense-9" not in FIVE
    for ask in (FIVE.place, FIVE.block, lambda i: FIVE.replace(i, Dense())):
        with pytest.raises(KeyError, match="dense-9"):
            ask("dense-9")


def test_automatic_units_follow_the_classes() -> None:
    resolved = FIVE.resolved(3)
    assert resolved.block("dense-2") == Dense(units=3)
    assert resolved.block("dense-1") == Dense(units=8)
    assert FIVE.resolved(None) == FIVE
    assert resolved.ids == FIVE.ids


FOREIGN = ["", "A-1", "a b-1", "a-1.b", "../x-1", "x-" * 32 + "x", "ä-1", "a-1\n", "-", "a-"]
OF_TORCH = ["keys", "train", "training", "half"]


@pytest.mark.parametrize("bad", [*FOREIGN, *OF_TORCH])
def test_ids_that_could_not_name_weights_are_refused(bad: str) -> None:
    with pytest.raises(ValidationError):
        Placed(id=bad, block=Dense())


def test_two_blocks_with_one_id_and_too_many_blocks_are_refused() -> None:
    one = Placed(id="dense-1", block=Dense())
    with pytest.raises(ValidationError, match="two blocks have the same id"):
        Network(blocks=(one, one))
    with pytest.raises(ValidationError):
        Network(blocks=tuple(Placed(id=f"dense-{i}", block=Dense()) for i in range(1001)))


@pytest.mark.parametrize(
    "text",
    [
        '{"blocks": [{"id": "a-1", "block": {"kind": "os.system"}}]}',
        '{"blocks": [{"id": "a-1", "block": {"kind": "dense", "path": "x"}}]}',
        '{"blocks": [{"id": "a-1", "block": {"units": 3}}]}',
        '{"blocks": [], "more": 1}',
        '{"blocks": null}',
        "[]",
    ],
)
def test_foreign_json_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        Network.model_validate_json(text)
