"""The table of a network, as text and as CSV."""

from __future__ import annotations

import csv
import io

from engine.blocks import Convolution, Dense, Parallel, Pooling, Residual
from engine.check import check
from engine.export.summary import csv_summary, rows, text_summary
from engine.network import Network, stack_of
from engine.presets import LENET5

NESTED = Network.of(
    Convolution(kernels=4, padding="same", frozen=True),
    Parallel(
        branches=(
            stack_of(Convolution(kernels=2, kernel=(1, 1)), Residual()),
            (),
        )
    ),
    Dense(),
)
REPORT = check(NESTED, (3, 8, 8), 10)


def test_the_text_gives_every_layer_with_its_output_and_parameters_and_the_totals() -> None:
    report = check(LENET5.network, (1, 28, 28), 10)
    lines = text_summary(LENET5.network, report, "LeNet-5").splitlines()
    assert lines[0] == "LeNet-5"
    assert [line.split()[0] for line in lines[4:11]] == [
        *("conv1", "pool1", "conv2", "pool2", "dense1", "dense2", "dense3")
    ]
    assert lines[4].split() == ["conv1", "Convolution", "6×28×28", "156", "5×5,", "same,", "ReLU"]
    assert lines[12] == "61,706 parameters (247 kB): 61,706 trained, 0 frozen"
    assert len({line.index("Dense") for line in lines if "Dense" in line}) == 1


def test_containers_are_told_by_indentation_and_frozen_blocks_apart() -> None:
    text = text_summary(NESTED, REPORT)
    names = [line.split("  ") for line in text.splitlines()]
    assert "conv1 (frozen)" in text
    assert "\n  branch 1\n    conv1" in text
    assert "  branch 2" in text
    assert "passes its input on" in text
    assert f"{REPORT.parameters - 112:,} trained, 112 frozen" in text
    assert names


def test_a_csv_reader_finds_a_line_a_block_with_plain_numbers() -> None:
    read = list(csv.DictReader(io.StringIO(csv_summary(NESTED, REPORT))))
    assert [row["layer"] for row in read] == [
        *("conv1", "parallel1", "parallel1.conv1", "parallel1.residual1", "dense1")
    ]
    assert sum(int(row["parameters"]) for row in read) == REPORT.parameters
    assert read[0]["trained"] == "0"
    assert not any(cell[:1] in "=+-@" for row in read for cell in row.values() if cell)


def test_a_network_that_does_not_work_has_a_table_as_far_as_it_goes() -> None:
    network = Network.of(Dense(units=3), Pooling(), Pooling())
    shapes = [row.shape for row in rows(network, check(network, (1, 8, 8), None))]
    assert shapes == ["3", "?", "?"]
