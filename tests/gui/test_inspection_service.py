"""InspectionService: the latest question is answered, by a thread of its own."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.blocks import Convolution, Dense
from engine.build import build
from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.activations import DesignInspector, Inspector
from engine.inspection.colouring import colour
from engine.inspection.target import DesignTarget
from engine.network import Network
from engine.presets import LENET5
from gui.services.inspection import Answer, InspectionService
from gui.services.layers import Look
from tests.helpers.window import wait_until

FIT = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.3,))


def picture(seed: int) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (28, 28, 1), dtype=np.uint8)


class Asker:
    """Asks one network, and keeps what comes."""

    def __init__(self) -> None:
        self.service = InspectionService()
        self.answers: list[Answer] = []
        self.failures: list[str] = []
        self.service.ready.connect(self.answers.append)
        self.service.failed.connect(self.failures.append)

    def ask(
        self,
        pixels: Pixels,
        network: Network = LENET5.network,
        weights: Any = None,
        look: Look = Look(),  # noqa: B008
    ) -> None:
        target = DesignTarget(network, FIT, tuple("0123456789"), weights)
        self.service.request(target, pixels, look)

    def wait(self) -> None:
        wait_until(lambda: not self.service.busy, "the question is answered", 60)


@pytest.fixture
def asker(qapp: object) -> Iterator[Asker]:
    asker = Asker()
    yield asker
    assert asker.service.shut_down(60)


def test_the_answer_holds_what_torch_computes_in_every_block(asker: Asker) -> None:
    weights = build(LENET5.network, (1, 28, 28), 10, seed=7).weights()
    pixels = picture(0)
    asker.ask(pixels, weights=weights)
    asker.wait()
    (answer,) = asker.answers
    network = build(LENET5.network, (1, 28, 28), 10)
    network.load(weights)
    expected = network.eval().every_output(FIT.normalise(pixels[None]))
    assert list(answer.layers) == list(expected)
    for block_id, values in expected.items():
        layer = answer.layers[block_id]
        np.testing.assert_allclose(layer.values, values[0].detach().numpy(), rtol=1e-4, atol=1e-5)
    np.testing.assert_array_equal(
        answer.layers["convolution-2"].kernels, weights["convolution-2.convolution.weight"].numpy()
    )
    assert answer.layers["dense-1"].kernels is None
    assert answer.untrained == frozenset()


def test_of_many_questions_only_the_last_is_answered(asker: Asker) -> None:
    pictures = [picture(seed) for seed in range(20)]
    for pixels in pictures:
        asker.ask(pixels)
    assert asker.service.busy
    asker.wait()
    assert len(asker.answers) == 1
    np.testing.assert_array_equal(asker.answers[0].inspection.picture, pictures[-1])


def test_an_answer_that_comes_after_another_question_is_dropped(
    asker: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered, go = threading.Event(), threading.Event()
    inspect = Inspector.inspect

    def slow(self: Inspector, pixels: Pixels) -> Any:
        entered.set()
        assert go.wait(30)
        return inspect(self, pixels)

    monkeypatch.setattr(Inspector, "inspect", slow)
    asker.ask(picture(1))
    wait_until(entered.is_set, "the first question is being answered", 60)
    asker.ask(picture(2))
    go.set()
    asker.wait()
    assert len(asker.answers) == 1
    np.testing.assert_array_equal(asker.answers[0].inspection.picture, picture(2))


def test_another_look_colours_anew_without_running_the_network(asker: Asker) -> None:
    pixels = picture(3)
    asker.ask(pixels)
    asker.wait()
    asker.ask(pixels, look=Look("grey", "layer"))
    asker.wait()
    first, second = asker.answers
    assert second.inspection is first.inspection
    layer = second.layers["pooling-1"]
    assert layer.highs.tolist() == [float(layer.values.max())] * 6
    expected = colour(layer.values[2], "grey", 0.0, float(layer.values.max()))
    image = layer.image(2)
    assert (image.width(), image.height()) == (14, 14)
    shown = image.pixelColor(5, 9)
    assert (shown.red(), shown.green(), shown.blue()) == tuple(expected[9, 5])


def test_other_weights_give_other_maps_and_the_callers_stay_untouched(asker: Asker) -> None:
    pixels = picture(4)
    weights = build(LENET5.network, (1, 28, 28), 10, seed=1).weights()
    before = {name: tensor.clone() for name, tensor in weights.items()}
    asker.ask(pixels, weights=weights)
    asker.wait()
    asker.ask(pixels, weights=build(LENET5.network, (1, 28, 28), 10, seed=2).weights())
    asker.wait()
    first, second = (answer.layers["convolution-1"].values for answer in asker.answers)
    assert not np.allclose(first, second)
    assert all(torch.equal(before[name], weights[name]) for name in weights)


def test_the_next_weights_go_into_the_network_that_is_there_and_give_what_a_new_one_gives(
    asker: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[DesignTarget] = []
    open_ = DesignTarget.open

    def noted(self: DesignTarget) -> Inspector:
        opened.append(self)
        return open_(self)

    monkeypatch.setattr(DesignTarget, "open", noted)
    pixels = picture(4)
    rounds = [build(LENET5.network, (1, 28, 28), 10, seed).weights() for seed in range(3)]
    for weights in rounds:
        asker.ask(pixels, weights=weights)
        asker.wait()
    assert len(opened) == 1
    for weights, answer in zip(rounds, asker.answers, strict=True):
        new = DesignInspector(LENET5.network, FIT, 10, weights).inspect(pixels)
        for layer_id, values in new.outputs.items():
            np.testing.assert_array_equal(answer.layers[layer_id].values, values)
        # What an earlier answer holds stays as it was.
        np.testing.assert_array_equal(
            answer.layers["convolution-1"].kernels,
            weights["convolution-1.convolution.weight"].numpy(),
        )
        assert answer.untrained == frozenset()


def test_weights_of_which_some_are_missing_open_the_network_anew(asker: Asker) -> None:
    whole = build(LENET5.network, (1, 28, 28), 10, seed=1).weights()
    part = {name: tensor for name, tensor in whole.items() if not name.startswith("dense-1")}
    for weights in (whole, part):
        asker.ask(picture(4), weights=weights)
        asker.wait()
    assert [answer.untrained for answer in asker.answers] == [frozenset(), {"dense-1"}]


def test_weights_are_carried_over_an_edit_where_they_fit(asker: Asker) -> None:
    weights = build(LENET5.network, (1, 28, 28), 10, seed=1).weights()
    pixels = picture(5)
    asker.ask(pixels, weights=weights)
    asker.wait()
    edited, (new,) = LENET5.network.insert(1, Convolution(kernels=6, padding="same"))
    asker.ask(pixels, edited, weights)
    asker.wait()
    first, second = asker.answers
    np.testing.assert_array_equal(
        first.layers["convolution-1"].values, second.layers["convolution-1"].values
    )
    assert second.untrained == {new}


def test_a_failure_is_one_sentence_and_the_next_question_is_answered(asker: Asker) -> None:
    asker.ask(np.zeros((20, 20, 1), np.uint8))
    asker.wait()
    assert len(asker.failures) == 1
    assert asker.failures[0].endswith(".")
    assert "Traceback" not in asker.failures[0]
    asker.ask(picture(6))
    asker.wait()
    assert len(asker.answers) == 1


def test_blocks_before_one_that_cannot_work_are_still_answered(asker: Asker) -> None:
    network = Network.of(Convolution(kernels=4), Convolution(kernel=(63, 63)), Dense())
    asker.ask(picture(7), network)
    asker.wait()
    assert list(asker.answers[0].layers) == ["convolution-1"]
    assert asker.answers[0].inspection.probabilities is None


def test_shutting_down_ends_the_thread_and_answers_nothing_more(qapp: object) -> None:
    asker = Asker()
    asker.ask(picture(8))
    assert asker.service.shut_down(60)
    assert not [t for t in threading.enumerate() if t.name == "inspection"]
    asker.ask(picture(9))
    assert not asker.service.busy
    wait_until(lambda: True, "what was on its way has come")
    assert asker.answers == []


def test_torch_is_not_imported_before_a_question_is_asked(root: Path) -> None:
    code = "import sys, gui.services.inspection as s; s.InspectionService(); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    loaded = set(ran.stdout.split())
    assert "gui.services.inspection" in loaded
    assert not loaded & {"torch", "matplotlib", "skimage"}
