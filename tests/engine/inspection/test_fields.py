"""Receptive fields measured by gradients are those that the arithmetic says."""

from __future__ import annotations

import pytest
from torch import nn

from engine.blocks import Convolution, Dense, Pooling
from engine.check import Fields, check
from engine.data.preprocessing import Preprocessing
from engine.inspection.fields import measured
from engine.inspection.reference.catalogue import REFERENCES
from engine.inspection.reference.inspector import ReferenceInspector
from engine.inspection.reference.target import look_up
from engine.inspection.target import DesignTarget
from engine.network import Network
from engine.presets import preset


def both(
    network: Network, shape: tuple[int, int, int], every: int = 1
) -> dict[str, tuple[object, object]]:
    """Return what is said and what is measured of a network's layers from the last one back."""
    channels, height, width = shape
    given = Preprocessing(
        channels=channels,  # type: ignore[arg-type]
        height=height,
        width=width,
        mean=(0.5,) * channels,
        deviation=(0.25,) * channels,
    )
    inspector = DesignTarget(network, given, tuple("0123456789"), None).open()
    return {
        own.id: (_plain(own.receptive_field), _plain(measured(inspector, own.id)))
        for own in check(network, shape, 10).blocks[::-every]
    }


def _plain(fields: Fields | None) -> object:
    return fields and tuple((one.size, one.jump, one.start) for one in fields)


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("lenet5", (1, 28, 28)),
        ("lenet5-1998", (1, 28, 28)),
        ("inception-small", (3, 32, 32)),
        ("mobilenet-small", (3, 32, 32)),
    ],
)
def test_presets_with_branches_and_separable_kernels(
    name: str, shape: tuple[int, int, int]
) -> None:
    every = 1 if name.startswith("lenet5") else 3
    for layer_id, (said, found) in both(preset(name).network, shape, every).items():
        assert found == said, layer_id


@pytest.mark.parametrize(
    ("name", "layer_id", "size", "jump"),
    [("alexnet", "avgpool", 195, 32), ("resnet18", "layer4.1.conv2", 435, 32)],
)
def test_published_networks_see_what_is_published(
    name: str, layer_id: str, size: int, jump: int
) -> None:
    """Araujo et al. 2019, Distill. AlexNet's last pooling is from 6×6 cells to 6×6."""
    reference = next(one for one in REFERENCES if one.name == name)
    inspector = look_up(reference, trained=False).open()
    fields = measured(inspector, layer_id)
    assert fields is not None
    assert {(one.size, one.jump) for one in fields} == {(size, jump)}


def test_what_weighs_channels_by_their_means_sees_everything() -> None:
    reference = next(one for one in REFERENCES if one.name == "mobilenet_v3_small")
    inspector = look_up(reference, trained=False).open()
    assert measured(inspector, inspector.layer_ids[0]) is not None
    assert measured(inspector, "features.12.0") is None


def test_uneven_kernels_strides_and_dilation() -> None:
    network = Network.of(
        Convolution(kernels=2, kernel=(3, 5), stride=(2, 1), dilation=(1, 2)),
        Pooling(kernel=(3, 2), stride=(1, 2)),
        Convolution(kernels=2, kernel=(1, 3), padding="same"),
        Dense(),
    )
    answers = both(network, (3, 40, 60))
    assert answers["convolution-2"][0] is not None
    for layer_id, (said, found) in answers.items():
        assert found == said, layer_id


def test_pooling_to_a_fixed_number_of_cells_sees_its_windows_in_the_picture() -> None:
    given = Preprocessing(channels=1, height=22, width=28, mean=(0.5,), deviation=(0.25,))
    module = nn.Sequential(
        nn.Conv2d(1, 2, 3), nn.AdaptiveAvgPool2d((6, 6)), nn.Flatten(), nn.Linear(72, 3)
    )
    # 20 rows in steps of 3 (windows of 5), 26 columns in steps of 4 (windows of 6).
    found = measured(ReferenceInspector(module, given, 3), "1")
    assert _plain(found) == ((7, 3, 0), (8, 4, 0))
