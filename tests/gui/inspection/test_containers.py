"""Residual units and parallel branches, trained and looked into in the window."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from engine.blocks import (
    Container,
    Convolution,
    Dense,
    GlobalAveragePooling,
    Parallel,
    Pooling,
    Residual,
)
from engine.network import Network, stack_of
from gui.app import Program
from gui.inspection.layer_list import ROW, LayerRow
from gui.inspection.layer_view import LayerView
from gui.training.kernels import first_kernels
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, click, let_happen, wait_until


def conv(kernels: int, size: int = 3) -> Convolution:
    return Convolution(kernels=kernels, kernel=(size, size), padding="same")


def nested() -> Network:
    sides = Parallel(branches=(stack_of(conv(2, 1)), stack_of(conv(3)), ()))
    unit = Residual(shortcut="projected", branches=(stack_of(conv(4), sides, conv(6)),))
    small = Pooling(kernel=(4, 4), stride=(4, 4))
    return Network.of(small, unit, GlobalAveragePooling(), Dense())


def test_every_layer_is_shown_in_order_a_container_with_its_joined_maps(bench: Bench) -> None:
    bench.document.apply(nested(), "nested")
    bench.settle()
    layers = bench.workspace.layers
    shown: list[LayerRow] = [
        layers.model().index(row, 0).data(ROW) for row in range(layers.model().rowCount())
    ]
    assert tuple(row.head.id for row in shown) == bench.document.network.ids
    outputs = bench.answer.inspection.outputs
    for row in shown:
        assert row.layer is not None, row.head.id
        assert row.layer.values.shape == row.head.shape
    branches = [outputs[name] for name in ("convolution-2", "convolution-3", "convolution-1")]
    assert np.array_equal(np.concatenate(branches), outputs["parallel-1"])
    assert outputs["residual-1"].min() >= 0
    assert shown[-1].head.classes, "the last block's numbers are the answer"
    bench.document.select(["convolution-3"])
    assert len(bench.model.layer("convolution-3").kernels) == 3  # type: ignore[union-attr, arg-type]


def test_a_container_says_that_something_inside_it_cannot_work(bench: Bench) -> None:
    broken = Residual(branches=(stack_of(Dense(units=3), conv(2)),))
    bench.document.apply(Network.of(conv(2), broken, Dense()), "broken")
    bench.settle()
    layers = bench.workspace.layers
    sentences = [
        layers.model().index(row, 0).data(ROW).head.sentence
        for row in range(layers.model().rowCount())
    ]
    assert sentences[1] == "Waits for a block inside it."
    assert "slides over maps" in sentences[3]
    assert sentences[4] == "Waits for the block above."


def test_the_answer_may_be_a_containers(bench: Bench) -> None:
    ends = Parallel(branches=(stack_of(Dense(units=4)), stack_of(Dense(units=6))))
    bench.document.apply(Network.of(ends), "two ends")
    bench.settle()
    layers = bench.workspace.layers
    rows = [layers.model().index(row, 0).data(ROW) for row in range(3)]
    assert [bool(row.head.classes) for row in rows] == [True, False, False]
    assert bench.answer.inspection.probabilities is not None


def test_a_small_residual_network_is_trained_and_looked_into(program: Program) -> None:
    document, window = program.document, program.window
    document.apply(nested(), "nested")
    document.edit_recipe("epochs", 1)
    document.edit_recipe("batch_size", 500)
    window.show_workspace(1)
    click(by_name(window.header, "Train", QPushButton))
    wait_until(lambda: document.trained is not None, "it has been trained", 120)
    wait_until(lambda: program.session.state == "idle", "the run has ended", 60)
    trained = document.trained
    assert trained is not None
    inner = {i for i in document.network.ids if document.report.of(i).parameters}
    assert inner == {name.partition(".")[0] for name in trained.weights}
    kernels = first_kernels(document.network, trained.weights)
    assert kernels is not None
    assert kernels.shape == (4, 3, 3)
    window.show_workspace(2)
    layers = by_name(window, "Layers", LayerView)
    containers = [p.id for p in document.network.walk() if isinstance(p.block, Container)]
    assert len(containers) == 2
    for block_id in document.network.ids:
        document.select([block_id])
        let_happen(0.02)
        index = next(
            layers.model().index(row, 0)
            for row in range(layers.model().rowCount())
            if layers.model().index(row, 0).data(ROW).head.id == block_id
        )
        wait_until(lambda i=index: i.data(ROW).layer is not None, f"{block_id} shows", 60)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole)
