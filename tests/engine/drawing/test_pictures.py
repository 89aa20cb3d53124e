"""The network as a picture: everything is drawn, nothing overlaps, and folding is honest."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.blocks import (
    KINDS,
    BatchNormalisation,
    Block,
    Container,
    Convolution,
    Dense,
    Parallel,
    Pooling,
    Residual,
)
from engine.check import Report, check
from engine.data import catalogue
from engine.drawing import KINDS as PICTURES
from engine.drawing import Kind, Layout, Picture, draw
from engine.drawing.cells import scale_for, window_on
from engine.drawing.primitives import Area, Line, Text
from engine.network import Network, stack_of
from engine.presets import PRESETS, Preset
from engine.window import Window

COLUMN, PAGE, SLIDE = 252.0, 504.0, 720.0
presets = pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
pictures = pytest.mark.parametrize("kind", PICTURES)


def report_of(preset: Preset) -> Report:
    entry = catalogue.find(preset.data)
    assert entry is not None
    shape = (entry.channels, entry.height, entry.width)
    return check(preset.network, shape, len(entry.classes))


def assert_readable(picture: Picture) -> None:
    """No words over others, and nothing beyond the page."""
    texts = [item for item in picture.items if isinstance(item, Text)]
    over = [
        (one.text, other.text)
        for one, other in combinations(texts, 2)
        if one.bounds.meets(other.bounds, 0.4)
    ]
    assert over == []
    for item in picture.items:
        bounds = item.bounds
        assert bounds.left >= -0.01, item
        assert bounds.top >= -0.01, item
        assert bounds.right <= picture.width + 0.01, item
        assert bounds.bottom <= picture.height + 0.01, item


@presets
@pictures
@pytest.mark.parametrize("width", [COLUMN, PAGE, SLIDE])
def test_a_picture_can_be_read_in_print(preset: Preset, kind: Kind, width: float) -> None:
    layout = Layout(kind, width)
    picture = draw(preset.network, report_of(preset), layout, preset.title)
    assert_readable(picture)
    smallest = min(item.size for item in picture.items if isinstance(item, Text))
    assert smallest * min(1.0, width / picture.width) >= 6
    words = " ".join(item.text for item in picture.items if isinstance(item, Text))
    assert "…" not in words


@presets
@pictures
def test_every_block_is_drawn_or_stood_for_by_its_equal(preset: Preset, kind: Kind) -> None:
    report = report_of(preset)
    picture = draw(preset.network, report, Layout(kind))
    drawn = {item.block for item in picture.items} - {""}
    copies = dict(picture.stands_for)
    assert drawn | {i for ids in copies.values() for i in ids} == set(preset.network.ids)
    for shown, ids in copies.items():
        assert shown in drawn
        assert not drawn & set(ids[1:])
        for copy in ids:
            assert picture.drawn(copy) == shown
            assert settings_of(preset.network.block(copy)) == settings_of(
                preset.network.block(shown)
            )
            one, other = report.of(copy), report.of(shown)
            assert (one.input_shape, one.output_shape, one.parameters) == (
                other.input_shape,
                other.output_shape,
                other.parameters,
            )


def settings_of(block: Block) -> Block:
    if isinstance(block, Container):
        return block.with_branches(tuple(() for _ in block.branches))
    return block


def test_resnet_is_told_once_a_stage_with_its_number() -> None:
    preset = next(p for p in PRESETS if p.name == "resnet20")
    report = report_of(preset)
    folded = draw(preset.network, report)
    said = [item.text for item in folded.items if isinstance(item, Text)]
    assert [text for text in said if text.startswith("×")] == ["×3", "×2", "×2"]
    whole = draw(preset.network, report, Layout(fold=False))
    assert {item.block for item in whole.items} - {""} == set(preset.network.ids)
    assert whole.stands_for == ()
    assert_readable(whole)


def test_stretches_with_other_shapes_or_settings_are_not_folded() -> None:
    blocks = (Convolution(padding="same"), BatchNormalisation(), Pooling())
    network = Network.of(*blocks * 3, Dense())
    report = check(network, (16, 32, 32), 10)
    assert draw(network, report).stands_for == ()
    same = (Convolution(padding="same"), BatchNormalisation())
    other = Convolution(padding="same", bias=False)
    network = Network.of(*same * 3, other, BatchNormalisation(), Dense())
    copies = dict(draw(network, check(network, (16, 8, 8), 10)).stands_for)
    assert copies["convolution-1"] == ("convolution-1", "convolution-2", "convolution-3")


def test_larger_maps_are_higher_and_more_channels_thicker() -> None:
    scale = scale_for([(1, 28, 28), (6, 14, 14)], 80)
    assert scale.volume((1, 28, 28)).height == pytest.approx(80)
    assert scale.volume((1, 7, 28)).height == pytest.approx(40)
    assert scale.volume((1, 28, 7)).depth == pytest.approx(scale.volume((1, 28, 28)).depth / 2)
    thick = [scale.volume((channels, 28, 28)).thickness for channels in (1, 3, 7)]
    assert thick[2] - thick[1] == pytest.approx(thick[1] - thick[0])


def test_a_block_that_changes_values_alone_is_a_thin_plate_on_the_maps_before_it() -> None:
    network = Network.of(Convolution(kernels=16, activation="none"), BatchNormalisation())
    picture = draw(network, check(network, (1, 28, 28), None))
    maps, plate = (picture.bounds_of(block_id) for block_id in network.ids)
    assert maps is not None
    assert plate is not None
    assert plate.right - plate.left < maps.right - maps.left
    assert (plate.top, plate.bottom) == (maps.top, maps.bottom)


def test_the_window_lies_on_the_maps_to_scale() -> None:
    shape = (1, 28, 28)
    volume = scale_for([shape], 140).volume(shape)
    corners = window_on(volume, 0, shape, (Window(7), Window(14)))
    assert corners[3].y - corners[0].y == pytest.approx(140 * 7 / 28)
    assert corners[1].x - corners[0].x == pytest.approx(volume.depth * 14 / 28)


def test_a_shortcut_passes_over_its_blocks_and_branches_stand_apart() -> None:
    inner = Convolution(kernels=4, padding="same")
    unit = Residual(branches=(stack_of(inner, inner),))
    lanes = Parallel(branches=(stack_of(inner), stack_of(inner, inner), ()))
    network = Network.of(Convolution(kernels=4), unit, lanes, Dense())
    picture = draw(network, check(network, (1, 16, 16), 10))
    volumes = [picture.bounds_of(f"convolution-{number}") for number in range(1, 7)]
    assert None not in volumes
    _, first, second, *branched = [bounds for bounds in volumes if bounds is not None]
    shortcut = next(i for i in picture.items if isinstance(i, Line) and i.block == "residual-1")
    assert shortcut.bounds.top < min(first.top, second.top)
    assert shortcut.bounds.left < first.left
    assert shortcut.bounds.right > second.right
    upper, *lower = branched
    assert all(bounds.top > upper.bottom for bounds in lower)
    assert lower[0].top == pytest.approx(lower[1].top)


def test_a_block_that_cannot_work_is_marked() -> None:
    network = Network.of(Dense(units=4), Convolution(), Dense())
    report = check(network, (1, 8, 8), 10)
    for kind in PICTURES:
        picture = draw(network, report, Layout(kind))
        marked = {
            item.block
            for item in picture.items
            if not isinstance(item, Text | Line)
            and getattr(item, "edge", None) is not None
            and item.edge.role == "problem"
        }
        assert marked == {"convolution-1"}
        assert "?" in [item.text for item in picture.items if isinstance(item, Text)]


def test_without_words_only_volumes_are_left() -> None:
    network = PRESETS[0].network
    picture = draw(network, report_of(PRESETS[0]), Layout("volumes", 1e6, detail="none"), "Title")
    assert not [item for item in picture.items if isinstance(item, Text)]
    assert picture.title == "Title"
    assert len([i for i in picture.items if isinstance(i, Area)]) > len(network.ids)


LEAVES = st.sampled_from([kind for kind in KINDS if not issubclass(kind, Container)]).map(
    lambda kind: kind.model_validate({})
)
BLOCKS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda b: Residual(branches=(stack_of(*b),))),
        st.lists(st.lists(inner, max_size=2), min_size=1, max_size=3).map(
            lambda branches: Parallel(branches=tuple(stack_of(*b) for b in branches))
        ),
    ),
    max_leaves=6,
)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(
    blocks=st.lists(BLOCKS, max_size=8),
    times=st.integers(1, 3),
    width=st.sampled_from([COLUMN, PAGE, 1e6]),
    kind=st.sampled_from(PICTURES),
)
def test_any_network_has_a_picture(
    blocks: list[Block], times: int, width: float, kind: Kind
) -> None:
    network = Network.of(*blocks * times)
    report = check(network, (3, 20, 20), 10)
    picture = draw(network, report, Layout(kind, width), "Any network")
    assert_readable(picture)
    drawn = {item.block for item in picture.items}
    assert {picture.drawn(block_id) for block_id in network.ids} <= drawn
