"""Published networks: every module seen, the same answers as torchvision's, weights on request."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from engine.data.dataset import DataError
from engine.data.progress import Cancelled, Job
from engine.inspection.activations import one_thread
from engine.inspection.changes import NO_CHANGES
from engine.inspection.reference.catalogue import REFERENCES, Reference, find
from engine.inspection.reference.inspector import ReferenceInspector, fill
from engine.inspection.reference.target import PREPROCESSING, ReferenceTarget, look_up
from engine.inspection.reference.weights import are_here, download_weights, weights_file
from tests.helpers.mirror import Mirror

PIXELS = np.random.default_rng(0).integers(0, 256, (224, 224, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def resnet() -> ReferenceTarget:
    return look_up(find("resnet18"), trained=False)


def plain(name: str) -> nn.Module:
    from torchvision.models import get_model

    made: nn.Module = get_model(name, weights=None)
    fill(made)
    return made.eval()


def test_all_modules_are_layers_and_give_what_torchvision_gives(resnet: ReferenceTarget) -> None:
    seen = resnet.open().inspect(PIXELS)
    module = plain("resnet18")
    taken: dict[str, torch.Tensor] = {}
    for name in ("conv1", "layer2.0.downsample.0", "layer4.1.bn2", "fc"):

        def keep(_: Any, _given: Any, out: torch.Tensor, name: str = name) -> None:
            taken[name] = out.clone()

        module.get_submodule(name).register_forward_hook(keep)
    with torch.no_grad(), one_thread():
        logits = module(PREPROCESSING.normalise(PIXELS[None]))[0]
    for name, values in taken.items():
        np.testing.assert_allclose(seen.outputs[name], values[0].numpy(), rtol=1e-4, atol=1e-5)
    assert seen.probabilities is not None
    np.testing.assert_allclose(seen.probabilities, torch.softmax(logits, 0), rtol=1e-4)
    assert [layer.name for layer in resnet.layers] == list(seen.outputs)
    assert all(seen.outputs[layer.name].shape == layer.shape for layer in resnet.layers)
    assert len(resnet.classes) == 1000


def test_a_module_that_is_called_twice_is_two_layers(resnet: ReferenceTarget) -> None:
    names = [layer.name for layer in resnet.layers]
    assert "layer1.0.relu" in names
    assert "layer1.0.relu_2" in names
    assert len(names) == len(set(names)) == 60


@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v3_small", "alexnet"])
def test_every_layers_arithmetic_ends_at_its_own_number(name: str) -> None:
    inspector = look_up(find(name), trained=False).open()
    seen = inspector.inspect(PIXELS)
    layers = inspector.layer_ids[:: 1 if name == "alexnet" else 7]
    for layer in layers:
        values = seen.outputs[layer]
        cell = tuple(size // 2 for size in values.shape)
        explained = inspector.explain(seen, layer, cell)
        assert explained.result == pytest.approx(float(values[cell]), rel=1e-4, abs=1e-4), layer


def test_nothing_is_left_hanging_on_the_network(resnet: ReferenceTarget) -> None:
    inspector = resnet.open()
    inspector.inspect(PIXELS)
    inspector.explain(inspector.inspect(PIXELS), "conv1", (0, 5, 5))
    assert not any(module._forward_hooks for module in inspector.module.modules())


def test_chosen_layers_come_with_gradients(resnet: ReferenceTarget) -> None:
    inspector = resnet.open()
    batch = PREPROCESSING.normalise(PIXELS[None]).requires_grad_()
    logits, outputs = inspector.outputs(batch, ["layer4.1.relu_2"])
    logits[0, 3].backward()  # type: ignore[no-untyped-call]
    assert list(outputs) == ["layer4.1.relu_2"]
    assert batch.grad is not None


def test_the_catalogue_names_what_torchvision_publishes() -> None:
    from torchvision.models import get_model_weights

    for reference in REFERENCES:
        published = {weights.url: weights for weights in get_model_weights(reference.name)}
        weights = published[reference.address]
        assert weights.meta["_file_size"] == reference.mebibytes
        assert weights.transforms().crop_size == [224]
        assert tuple(weights.transforms().mean) == PREPROCESSING.mean


@pytest.fixture
def published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Mirror, Reference]]:
    """A publisher of random weights of ResNet-18's, and what is published of them."""
    content = io.BytesIO()
    state = plain("resnet18").state_dict()
    # As the files of older versions are, which didn't count batches.
    torch.save({name: state[name] for name in state if "num_batches" not in name}, content)
    data = content.getvalue()
    digits = hashlib.sha256(data).hexdigest()[:8]
    reference = replace(
        find("resnet18"),
        address=f"https://nowhere.invalid/resnet18-{digits}.pth",
        mebibytes=round(len(data) / (1 << 20), 3),
    )
    folder = tmp_path / "served" / "weights"
    folder.mkdir(parents=True)
    (folder / reference.file).write_bytes(data)
    monkeypatch.setenv("CONVOSCOPE_DATA", str(tmp_path / "here"))
    with Mirror(tmp_path / "served") as mirror:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", mirror.address)
        yield mirror, reference


def test_weights_come_on_request_and_a_broken_transfer_goes_on(
    published: tuple[Mirror, Reference],
) -> None:
    mirror, reference = published
    with pytest.raises(DataError, match="are not here: download them first"):
        look_up(reference, trained=True)
    path = f"weights/{reference.file}"
    mirror.faults[path] = "closes early"
    with pytest.raises(DataError, match="broke: check the network and try again"):
        download_weights(reference, Job())
    assert not are_here(reference)
    mirror.faults.clear()
    told: list[int] = []
    download_weights(reference, Job(lambda done, _total, _what: told.append(done)))
    assert are_here(reference)
    assert mirror.ranges, "the second transfer began where the first had ended"
    target = look_up(reference, trained=True)
    inspector = target.open()
    assert inspector.untrained == frozenset()
    assert told[-1] > 40_000_000


def test_a_transfer_is_called_off(published: tuple[Mirror, Reference]) -> None:
    _, reference = published
    with pytest.raises(Cancelled):
        download_weights(reference, Job(cancelled=lambda: True))
    assert not are_here(reference)


def test_other_bytes_than_the_published_are_thrown_away(
    published: tuple[Mirror, Reference],
) -> None:
    mirror, reference = published
    mirror.faults[f"weights/{reference.file}"] = "wrong bytes"
    with pytest.raises(DataError, match="is not the published file, and was thrown away"):
        download_weights(reference, Job())
    assert not are_here(reference)
    assert not list(weights_file(reference).parent.iterdir())


def test_a_damaged_file_is_removed_and_says_so(published: tuple[Mirror, Reference]) -> None:
    _, reference = published
    path = weights_file(reference)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"cos\nsystem\n(S'false'\ntR.")
    with pytest.raises(DataError, match="are damaged, and were removed: download them again"):
        look_up(reference, trained=True)
    assert not path.exists()


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), MemoryError()])
def test_a_file_that_cannot_be_read_now_is_kept(
    published: tuple[Mirror, Reference], monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    _, reference = published
    download_weights(reference, Job())

    def fail(path: Path) -> None:
        raise error

    monkeypatch.setattr("engine.inspection.reference.weights.read_tensors", fail)
    expected = DataError if isinstance(error, OSError) else MemoryError
    with pytest.raises(expected):
        look_up(reference, trained=True)
    assert are_here(reference)


def test_all_copies_share_the_memory_of_the_weights_and_none_writes_into_it(
    resnet: ReferenceTarget,
) -> None:
    before = {name: tensor.clone() for name, tensor in resnet.weights.items()}
    changes = NO_CHANGES.with_kernel("conv1", 3, 1, np.ones((7, 7)))
    changed = resnet.with_changes(changes.with_factor("bn1", 2, 0)).open()
    changed.inspect(PIXELS)
    other = resnet.open()
    assert float(changed.kernels("conv1")[3, 1, 0, 0]) == 1
    assert float(other.kernels("conv1")[3, 1, 0, 0]) != 1
    for one in (changed, other):
        own = one.module.get_parameter("layer1.0.conv1.weight")
        assert own.data_ptr() == resnet.weights["layer1.0.conv1.weight"].data_ptr()
        one.module.requires_grad_(False)
    assert all(p.requires_grad for p in resnet.open().module.parameters())
    assert all(torch.equal(resnet.weights[name], tensor) for name, tensor in before.items())


def test_no_number_is_copied_to_open_a_network(
    resnet: ReferenceTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copied(*_: object) -> None:
        raise AssertionError("a copy of all weights")

    monkeypatch.setattr(torch.Tensor, "__deepcopy__", copied)
    monkeypatch.setattr(nn.Parameter, "__deepcopy__", copied)
    assert resnet.open().layer_ids


def test_random_weights_are_the_same_each_time(resnet: ReferenceTarget) -> None:
    again = look_up(find("resnet18"), trained=False)
    first, second = resnet.open(), again.open()
    assert isinstance(first, ReferenceInspector)
    np.testing.assert_array_equal(first.kernels("conv1"), second.kernels("conv1"))
    assert resnet.same(again)
    assert "conv1" in first.untrained
    assert "relu" not in first.untrained
