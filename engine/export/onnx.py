"""A trained network as ONNX, with everything between pixels and probabilities inside the graph.

================  =========================================================================
input             ``pictures``: uint8, (batch, channels, height, width), 0 to 255, any batch
output            ``probabilities``: float32, (batch, classes), each row sums to 1
metadata          ``classes``: the names as a JSON list, in the order of the output;
                  ``title``
================  =========================================================================

Pictures must have the network's size already: cutting and resizing is left to the caller.
"""

from __future__ import annotations

import json

import torch
from torch import Tensor, nn

from engine.build import BuiltNetwork, build
from engine.data.preprocessing import Preprocessing
from engine.export.design import Exportable, ExportError

OPSET = 18
PRODUCER = "Convoscope"


class WholeWay(nn.Module):
    """From bytes to probabilities: the preprocessing, the network and the softmax."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, network: BuiltNetwork, by: Preprocessing) -> None:
        super().__init__()
        self.network = network
        self.register_buffer("mean", torch.tensor(by.mean).view(1, -1, 1, 1))
        self.register_buffer("deviation", torch.tensor(by.deviation).view(1, -1, 1, 1))

    def forward(self, pictures: Tensor) -> Tensor:
        normalised = (pictures.float() / 255 - self.mean) / self.deviation
        return torch.softmax(self.network(normalised), 1)


def onnx_bytes(design: Exportable) -> bytes:
    """Return ``design`` as the bytes of an ONNX file. A design that has not been trained has the
    weights that its seed draws.

    Raises ExportError where the packages for it are missing.
    """
    try:
        import onnx
        import onnxscript  # noqa: F401 - torch writes ONNX with it
    except ImportError as error:
        raise ExportError(
            "ONNX needs two packages that are missing here: install them with "
            "“pip install onnx onnxscript”."
        ) from error
    shape, classes = design.preprocessing.shape, len(design.classes)
    built = build(design.network, shape, classes, design.recipe.seed)
    if design.weights is not None:
        built.load(design.weights)
    whole = WholeWay(built, design.preprocessing).eval()
    pictures = torch.zeros((2, *shape), dtype=torch.uint8)
    program = torch.onnx.export(
        whole,
        (pictures,),
        input_names=["pictures"],
        output_names=["probabilities"],
        dynamic_shapes=({0: torch.export.Dim("batch")},),
        opset_version=OPSET,
        dynamo=True,
        verbose=False,
    )
    assert program is not None
    model = program.model_proto
    model.producer_name = PRODUCER
    onnx.helper.set_model_props(
        model, {"classes": json.dumps(design.classes), "title": design.title}
    )
    written: bytes = model.SerializeToString()
    return written
