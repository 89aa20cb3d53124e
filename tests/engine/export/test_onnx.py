"""What onnxruntime computes from an exported file is what the program computes."""

from __future__ import annotations

import builtins
import json
from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch

from engine.blocks import (
    KINDS,
    Activation,
    Block,
    Container,
    Convolution,
    Dense,
    GlobalAveragePooling,
    GroupNormalisation,
    Pooling,
    RadialBasisOutput,
    Upsampling,
)
from engine.build import BuiltNetwork
from engine.export.design import Exportable, ExportError, exportable
from engine.export.onnx import onnx_bytes
from engine.network import Network
from engine.presets import PRESETS, Preset
from engine.project import About, Project
from tests.helpers.exports import design, shaken

SHAPE = (3, 12, 12)
CLASSES = ("a", "b", 'c "quoted" 狼')


def assert_computes_the_same(complete: Exportable, built: BuiltNetwork) -> None:
    """Compare with the program's own preprocessing and network, for batches of other sizes."""
    session = onnxruntime.InferenceSession(onnx_bytes(complete))
    by = complete.preprocessing
    for batch in (1, 5):
        pictures = np.random.default_rng(batch).integers(
            0, 256, (batch, by.height, by.width, by.channels), dtype=np.uint8
        )
        with torch.no_grad():
            expected = built.eval()(by.normalise(pictures)).softmax(1).numpy()
        given = {"pictures": np.ascontiguousarray(pictures.transpose(0, 3, 1, 2))}
        (result,) = session.run(["probabilities"], given)
        np.testing.assert_allclose(result, expected, atol=1e-4)
    metadata = session.get_modelmeta().custom_metadata_map
    assert tuple(json.loads(metadata["classes"])) == complete.classes


def of_maps() -> list[list[Block]]:
    """Return stacks that hold every kind between them."""
    special: tuple[type[Block], ...] = (GroupNormalisation, RadialBasisOutput, Dense)
    plain = [kind.model_validate({}) for kind in KINDS if kind not in special]
    maps = [b for b in plain if len(b.output_shape(SHAPE)) == 3 and not isinstance(b, Container)]
    ends = [b for b in plain if len(b.output_shape(SHAPE)) == 1]
    ends.sort(key=lambda b: not isinstance(b, GlobalAveragePooling))
    grouped = [Convolution(kernels=8), GroupNormalisation()]
    containers = [kind.model_validate({}) for kind in KINDS if issubclass(kind, Container)]
    half = len(maps) // 2
    return [
        [*maps[:half], Dense(units=3)],
        [*grouped, *maps[half:], *containers, *ends, RadialBasisOutput(units=3)],
        [
            Upsampling(method="bilinear", factor=(2, 3)),
            Pooling(mode="average", padding="same", kernel=(3, 2)),
            Pooling(padding="same", kernel=(3, 2), dilation=(2, 1)),
            Convolution(kernels=2, padding="same", padding_mode="reflect", kernel=(4, 4)),
            Convolution(kernels=2, padding="same", padding_mode="circular", groups=2),
            Convolution(kernels=2, padding="same", padding_mode="replicate"),
            *(Activation(function=word) for word in ("elu", "gelu", "silu", "leaky_relu")),
            Dense(units=3, activation="scaled_tanh"),
        ],
    ]


@pytest.mark.parametrize("stack", of_maps(), ids=["first", "second", "settings"])
def test_onnxruntime_computes_the_same_for_every_kind_of_block(stack: list[Block]) -> None:
    network = Network.of(*stack)
    built = shaken(network, SHAPE, len(CLASSES))
    assert_computes_the_same(design(network, SHAPE, CLASSES, built=built), built)


def test_every_kind_is_among_the_stacks() -> None:
    assert {type(block) for stack in of_maps() for block in stack} == set(KINDS)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_onnxruntime_computes_the_same_for_every_preset(preset: Preset) -> None:
    plain = exportable(Project(preset.network, preset.recipe, preset.data))
    shape = plain.preprocessing.shape
    built = shaken(preset.network, shape, len(plain.classes))
    project = Project(preset.network, preset.recipe, preset.data, about=About(title=preset.title))
    complete = Exportable(
        project, plain.preprocessing, plain.classes, built.weights(), measured=False
    )
    assert_computes_the_same(complete, built)


def test_without_the_packages_for_onnx_a_sentence_says_how_to_get_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name.partition(".")[0] in ("onnx", "onnxscript"):
            raise ImportError(name)
        return real(name, *more)

    complete = design(Network.of(Dense()), SHAPE)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ExportError, match="pip install onnx onnxscript"):
        onnx_bytes(complete)
