"""An inspection equals a plain torch forward, on a copy that nobody else can change."""

import time

import numpy as np
import pytest
import torch

from engine.blocks import BatchNormalisation, Convolution, Dense, Dropout, Pooling
from engine.build import build
from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.activations import DesignInspector
from engine.network import Network
from engine.presets import LENET5

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))


@pytest.fixture
def digit() -> Pixels:
    return np.random.default_rng(0).integers(0, 256, (28, 28, 1), dtype=np.uint8)


def plain_input(pixels: Pixels) -> torch.Tensor:
    grey = torch.tensor(pixels[:, :, 0].tolist())
    return ((grey / 255 - 0.13) / 0.31)[None, None]


def test_outputs_and_probabilities_equal_a_plain_forward(digit: Pixels) -> None:
    network = Network.of(
        Convolution(kernels=4), BatchNormalisation(), Pooling(), Dropout(rate=0.5), Dense()
    )
    built = build(network, (1, 28, 28), 10, seed=3)
    with torch.no_grad():
        for _ in range(3):  # moves the running means of the normalisation off their start
            built.train()(torch.randn(8, 1, 28, 28))

    seen = DesignInspector(network, GREY, 10, built.weights(), seed=99).inspect(digit)

    value = plain_input(digit)
    assert tuple(seen.outputs) == network.ids
    with torch.no_grad():
        for block_id, module in built.eval().blocks.items():
            value = module(value)
            np.testing.assert_allclose(seen.outputs[block_id], value[0].numpy(), atol=1e-5)
    assert seen.probabilities is not None
    np.testing.assert_allclose(seen.probabilities, value[0].softmax(0).numpy(), atol=1e-6)
    assert seen.probabilities.sum() == pytest.approx(1)
    assert seen.probabilities.dtype == seen.outputs[network.ids[0]].dtype == np.float32
    np.testing.assert_array_equal(seen.picture, digit)


def test_changing_the_callers_tensors_and_pixels_changes_nothing(digit: Pixels) -> None:
    built = build(LENET5.network, GREY.shape, 10)
    live = dict(built.blocks.state_dict())
    inspector = DesignInspector(LENET5.network, GREY, 10, live)
    before = inspector.inspect(digit)
    kept = {block_id: output.copy() for block_id, output in before.outputs.items()}
    for tensor in live.values():
        tensor.zero_()

    after = inspector.inspect(digit)

    for block_id, output in kept.items():
        np.testing.assert_array_equal(after.outputs[block_id], output)
        np.testing.assert_array_equal(before.outputs[block_id], output)
    seen = digit.copy()
    digit[:] = 0
    np.testing.assert_array_equal(after.picture, seen)


def test_inspecting_leaves_the_network_as_it_was(digit: Pixels) -> None:
    network = Network.of(BatchNormalisation(), Dropout(), Dense())
    inspector = DesignInspector(network, GREY, 10, None)
    first = inspector.inspect(digit).outputs
    for block_id, output in inspector.inspect(digit).outputs.items():
        np.testing.assert_array_equal(output, first[block_id])


def test_blocks_before_one_that_cannot_run_are_inspected(digit: Pixels) -> None:
    network = Network.of(Convolution(kernels=3), Pooling(kernel=(2, 2)), Dense(units=5), Pooling())
    inspector = DesignInspector(network, GREY, 10, None)
    seen = inspector.inspect(digit)
    assert {i: o.shape for i, o in seen.outputs.items()} == {
        "convolution-1": (3, 26, 26),
        "pooling-1": (3, 13, 13),
        "dense-1": (5,),
    }
    assert seen.probabilities is None
    assert not inspector.answers


def test_an_empty_network_gives_no_outputs(digit: Pixels) -> None:
    seen = DesignInspector(Network(), GREY, 10, None).inspect(digit)
    assert seen.outputs == {}
    assert seen.probabilities is None


@pytest.mark.parametrize("last", [Dense(units=7), Convolution(kernels=10)])
def test_another_end_than_one_number_a_class_gives_no_probabilities(
    last: Dense | Convolution, digit: Pixels
) -> None:
    assert DesignInspector(Network.of(last), GREY, 10, None).inspect(digit).probabilities is None


def test_weights_are_carried_over_where_they_fit_and_the_rest_comes_from_the_seed(
    digit: Pixels,
) -> None:
    trained = build(LENET5.network, GREY.shape, 10, seed=1).weights()
    wider = LENET5.network.replace("dense-1", Dense(units=50, activation="relu"))

    inspector = DesignInspector(wider, GREY, 10, trained, seed=2)

    assert inspector.untrained == {"dense-1", "dense-2"}
    seen = inspector.inspect(digit)
    old = DesignInspector(LENET5.network, GREY, 10, trained).inspect(digit)
    np.testing.assert_array_equal(seen.outputs["pooling-2"], old.outputs["pooling-2"])
    again = DesignInspector(wider, GREY, 10, trained, seed=2).inspect(digit)
    np.testing.assert_array_equal(seen.outputs["dense-1"], again.outputs["dense-1"])
    other = DesignInspector(wider, GREY, 10, trained, seed=3).inspect(digit)
    assert not np.array_equal(seen.outputs["dense-1"], other.outputs["dense-1"])


def test_a_picture_of_another_shape_is_refused(digit: Pixels) -> None:
    with pytest.raises(ValueError, match="28"):
        DesignInspector(LENET5.network, GREY, 10, None).inspect(digit[:, :20])


def test_the_random_state_outside_is_left_alone(digit: Pixels) -> None:
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    DesignInspector(LENET5.network, GREY, 10, None).inspect(digit)
    assert torch.equal(torch.rand(3), expected)


def test_the_number_of_threads_outside_is_left_alone(digit: Pixels) -> None:
    before = torch.get_num_threads()
    seen = []
    inspector = DesignInspector(LENET5.network, GREY, 10, None)
    hook = torch.nn.modules.module.register_module_forward_hook(
        lambda *_: seen.append(torch.get_num_threads())
    )
    inspector.inspect(digit)
    hook.remove()
    assert set(seen) == {1}
    assert torch.get_num_threads() == before


def test_lenet5_is_inspected_fast_enough_for_live_use(digit: Pixels) -> None:
    inspector = DesignInspector(LENET5.network, GREY, 10, None)
    inspector.inspect(digit)
    times = []
    for _ in range(50):
        start = time.thread_time()
        inspector.inspect(digit)
        times.append(time.thread_time() - start)
    assert sorted(times)[25] < 0.003
