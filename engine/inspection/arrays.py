"""Everything that a network made of a picture, as one file of plain arrays (.npz)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Preprocessing

if TYPE_CHECKING:
    from engine.inspection.activations import Inspection, Values

MAPS, KERNELS = "maps/", "kernels/"
"""What the names of arrays begin with; a layer's id follows."""
QUICK = 1
"""The level of compression: maps are mostly zeros, which take no effort."""

MEANING = {
    "picture": "uint8 (height, width, channels), as the network sees it before normalisation",
    "input": "float32 (channels, height, width), normalised",
    "maps/…": "float32 (channels, height, width) or (n,), what came out of the layer of that id",
    "kernels/…": "float32 (kernels, channels, height, width), of convolutions",
    "probabilities": "float32 (classes,), the softmax of the last layer; absent without classes",
    "classes": "the names of the classes",
    "about": "this text, as JSON",
}


def arrays_of(
    inspection: Inspection,
    preprocessing: Preprocessing,
    classes: Sequence[str],
    kernels: Mapping[str, Values],
    about: Mapping[str, object],
) -> dict[str, NDArray[Any]]:
    """Return the arrays of a file by name, as ``MEANING`` says. Imports torch.

    ``kernels`` are by layer id; ``about`` is whatever JSON can say of network and picture.
    """
    normalised = preprocessing.normalise(inspection.picture[None])[0].numpy()
    arrays: dict[str, NDArray[Any]] = {"picture": inspection.picture, "input": normalised}
    for layer_id, values in inspection.outputs.items():
        arrays[MAPS + layer_id] = values.astype(np.float32, copy=False)
    for layer_id, values in kernels.items():
        arrays[KERNELS + layer_id] = values.astype(np.float32, copy=False)
    if inspection.probabilities is not None:
        arrays["probabilities"] = inspection.probabilities
    arrays["classes"] = np.array(tuple(classes), dtype=np.str_)
    said = {**about, "layers": list(inspection.outputs), "arrays": MEANING}
    arrays["about"] = np.array(json.dumps(said, ensure_ascii=False, indent=1), dtype=np.str_)
    return arrays


def write_arrays(file: BinaryIO, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays as numpy reads them, none of them pickled. Raises OSError."""
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=QUICK) as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                np.lib.format.write_array(member, array, allow_pickle=False)
