"""What the network answers in Inspect, as its weights, its design and its data change."""

from __future__ import annotations

import numpy as np
import torch

from engine.blocks import Convolution
from engine.build import build
from engine.data.dataset import Dataset
from engine.presets import LENET5
from engine.project import Trained
from tests.gui.documents import DIGITS
from tests.helpers.inspect_bench import Bench, train
from tests.helpers.window import let_happen, wait_until


def test_before_the_data_are_there_it_says_so_and_shows_every_layer(empty_bench: Bench) -> None:
    assert "data" in empty_bench.text("State of the weights")
    assert empty_bench.workspace.layers.model().rowCount() == 7


def test_the_probabilities_are_those_of_the_trained_network(bench: Bench, digits: Dataset) -> None:
    weights = train(bench, digits)
    network = build(LENET5.network, (1, 28, 28), 10)
    network.load(weights)
    batch = digits.preprocessing.normalise(digits.test_pictures[:1])
    expected = torch.softmax(network.eval()(batch)[0], 0).tolist()
    for digit, (words, share) in enumerate(zip(bench.bars(), expected, strict=True)):
        assert words.startswith(f"{digit}: {100 * share:.1f} %")
    best, truth = int(np.argmax(expected)), digits.test_labels[0]
    assert bench.text("Answer") == str(best)
    assert bench.text("True class") == f"{'Right' if best == truth else 'Wrong'}: it is {truth}"
    assert "random" not in bench.text("State of the weights")


def test_an_edit_of_the_design_is_followed_at_once(bench: Bench, digits: Dataset) -> None:
    train(bench, digits)
    before = bench.answer
    bench.document.edit("convolution-1", "kernels", 9)
    bench.settle()
    assert bench.answer is not before
    assert bench.answer.layers["convolution-1"].count == 9
    assert "random" in bench.text("State of the weights")
    network, (new,) = bench.document.network.insert(2, Convolution(kernels=4, padding="same"))
    bench.document.apply(network, "insert")
    bench.settle()
    assert bench.answer.layers[new].values.shape == (4, 14, 14)
    assert bench.workspace.layers.model().rowCount() == 8


def test_of_a_network_that_cannot_run_the_blocks_before_are_shown_and_the_problem_said(
    bench: Bench,
) -> None:
    bench.document.edit("convolution-2", "kernel", (25, 25))
    bench.settle()
    assert list(bench.answer.layers) == ["convolution-1", "pooling-1"]
    model = bench.workspace.layers.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    sentence = bench.document.report.of("convolution-2").problems[0].sentence
    assert sentence in said[2]
    assert "Waits" in said[3]
    assert bench.bars() == []


def test_the_maps_keep_up_with_the_weights_while_training_runs(
    bench: Bench, digits: Dataset
) -> None:
    bench.session.start(digits, "cpu")
    bench.script.allow(5)
    wait_until(
        lambda: (bench.answer.layers["convolution-1"].kernels == np.float32(0.05)).all(),
        "the weights of step 5 are shown",
    )
    bench.script.allow(3)
    wait_until(
        lambda: (bench.answer.layers["convolution-1"].kernels == np.float32(0.08)).all(),
        "the weights of step 8 are shown",
    )
    assert bench.model.training
    bench.session.stop()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")


def test_while_a_run_is_paused_it_says_after_which_step(bench: Bench, digits: Dataset) -> None:
    network = bench.document.network
    bench.document.apply(network.remove(network.ids[1:]), "remove")
    bench.session.start(digits, "cpu")
    bench.script.allow(4)
    wait_until(lambda: bench.session.latest_step == 4, "four steps are done")
    wait_until(lambda: "Live" in bench.text("State of the weights"), "the maps are followed")
    bench.session.pause()
    paused = "Paused after step {}: these are its weights."
    assert bench.text("State of the weights") == paused.format(4)
    bench.script.allow(1)
    bench.session.step()
    said = paused.format(5)
    wait_until(lambda: bench.text("State of the weights") == said, "the next step is told")
    bench.session.stop()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")


def test_nothing_is_asked_while_the_workspace_is_hidden(bench: Bench, digits: Dataset) -> None:
    bench.window.hide()
    before = bench.answer
    train_weights = build(LENET5.network, (1, 28, 28), 10, 9).weights()
    bench.document.add_trained(
        Trained(LENET5.network, digits.preprocessing, DIGITS, train_weights, None)
    )
    assert not bench.service.busy
    bench.window.show()
    bench.settle()
    assert bench.answer is not before


def test_a_network_larger_than_the_memory_is_refused_in_a_sentence_and_asked_again_when_smaller(
    bench: Bench,
) -> None:
    block = Convolution(kernels=4096, kernel=(63, 63), padding="same")
    network, (first, second) = bench.document.network.insert(0, block, block)
    bench.document.apply(network, "insert")
    assert "too large" in bench.text("State of the weights")
    assert not bench.service.busy
    bench.document.apply(network.remove([first, second]), "remove")
    bench.settle()
    assert "too large" not in bench.text("State of the weights")


def test_the_answer_leaves_the_source_above_it_its_room(bench: Bench) -> None:
    bench.window.show()
    bench.settle()
    let_happen(0.1)
    sources = bench.workspace.sources
    assert sources.height() >= sources.minimumSizeHint().height()
