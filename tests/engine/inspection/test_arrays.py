"""All maps of a picture as one file of plain arrays."""

import json
from io import BytesIO

import numpy as np

from engine.blocks import Convolution, Dense, Pooling
from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import DesignInspector
from engine.inspection.arrays import arrays_of, write_arrays
from engine.network import Network

COLOUR = Preprocessing(
    channels=3, height=12, width=12, mean=(0.5, 0.4, 0.3), deviation=(0.2, 0.2, 0.2)
)
CLASSES = ("Katze", "犬", "")


def test_the_file_holds_every_number_by_layer_id_without_pickle() -> None:
    network = Network.of(Convolution(kernels=4), Pooling(), Dense(units=3))
    inspector = DesignInspector(network, COLOUR, 3, None)
    pixels = np.random.default_rng(0).integers(0, 256, (12, 12, 3), dtype=np.uint8)
    seen = inspector.inspect(pixels)
    found = {i: inspector.kernels(i) for i in inspector.layer_ids}
    kernels = {i: values for i, values in found.items() if values is not None}
    file = BytesIO()
    write_arrays(file, arrays_of(seen, COLOUR, CLASSES, kernels, {"network": "Mine “one”"}))

    read = np.load(BytesIO(file.getvalue()), allow_pickle=False)
    assert set(read.files) == {
        *("picture", "input", "probabilities", "classes", "about", "kernels/convolution-1"),
        *(f"maps/{layer_id}" for layer_id in ("convolution-1", "pooling-1", "dense-1")),
    }
    for layer_id, values in seen.outputs.items():
        assert read[f"maps/{layer_id}"].dtype == np.float32
        assert (read[f"maps/{layer_id}"] == values).all()
    assert (read["kernels/convolution-1"] == kernels["convolution-1"]).all()
    assert read["kernels/convolution-1"].shape == (4, 3, 3, 3)
    assert (read["picture"] == pixels).all()
    expected = (pixels.transpose(2, 0, 1) / 255 - np.array([0.5, 0.4, 0.3])[:, None, None]) / 0.2
    np.testing.assert_allclose(read["input"], expected, atol=1e-6)
    assert (read["probabilities"] == seen.probabilities).all()
    assert read["classes"].tolist() == list(CLASSES)
    about = json.loads(str(read["about"]))
    assert about["network"] == "Mine “one”"
    assert about["layers"] == ["convolution-1", "pooling-1", "dense-1"]
    assert about["arrays"].keys() >= {"picture", "maps/…", "kernels/…"}


def test_a_network_that_answers_nothing_gives_no_probabilities() -> None:
    inspector = DesignInspector(Network.of(Convolution(kernels=2)), COLOUR, 3, None)
    seen = inspector.inspect(np.zeros((12, 12, 3), np.uint8))
    arrays = arrays_of(seen, COLOUR, (), {}, {})
    assert set(arrays) == {"picture", "input", "maps/convolution-1", "classes", "about"}
    assert arrays["classes"].shape == (0,)
