"""Designs that the doctor has something to say of, and designs that it leaves alone.

Every example is for pictures of 3×32×32 and ten classes.
"""

from __future__ import annotations

from typing import Any

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    LocallyConnected,
    Parallel,
    Pooling,
    Residual,
    SpatialDropout,
)
from engine.network import stack_of


def conv(**settings: Any) -> Convolution:
    return Convolution(**{"kernels": 8, "padding": "same", **settings})


def quiet(kernels: int = 8) -> Convolution:
    """A convolution that a batch normalisation may follow."""
    return conv(kernels=kernels, activation="none", bias=False)


def residual(*body: Block, **settings: Any) -> Residual:
    return Residual(branches=(stack_of(*body),), **settings)


def parallel(*branches: tuple[Block, ...]) -> Parallel:
    return Parallel(branches=tuple(stack_of(*branch) for branch in branches))


def deep(count: int, **settings: Any) -> tuple[Block, ...]:
    return (*(conv(**settings) for _ in range(count)), Pooling(kernel=(4, 4), stride=(4, 4)))


TAIL = (Pooling(kernel=(8, 8), stride=(8, 8)), Dense())
"""Reads 32×32 maps without a remark."""
ILL: dict[str, tuple[tuple[Block, ...], str]] = {
    "an average of cells that see 18 of 32": (
        (conv(), Pooling(), conv(), Pooling(), conv(), GlobalAveragePooling(), Dense()),
        "view:global_average_pooling-1",
    ),
    "two convolutions without anything between": (
        (quiet(), conv(), *TAIL),
        "linear:convolution-2",
    ),
    "only a normalisation and an average between": (
        (quiet(), BatchNormalisation(), Pooling(mode="average"), conv(), *TAIL[1:]),
        "linear:convolution-2",
    ),
    "two dense blocks without anything between": (
        (conv(), *TAIL[:1], Dense(units=32), Dense()),
        "linear:dense-2",
    ),
    "branches that end without an activation": (
        (parallel((quiet(),), (quiet(),)), conv(), *TAIL),
        "linear:convolution-3",
    ),
    "a ReLU behind a ReLU": ((conv(), Activation(), *TAIL), "twice:activation-1"),
    "a ReLU behind a residual unit's own": (
        (conv(), residual(conv()), Activation(), *TAIL),
        "twice:activation-1",
    ),
    "two normalisations": (
        (quiet(), BatchNormalisation(), BatchNormalisation(), Activation(), *TAIL),
        "twice:batch_normalisation-2",
    ),
    "an answer through a ReLU": ((conv(), *TAIL[:1], Dense(activation="relu")), "end:dense-1"),
    "an answer through a sigmoid of its own": (
        (conv(), *TAIL, Activation(function="sigmoid")),
        "end:activation-1",
    ),
    "an answer with dropout": ((conv(), *TAIL, Dropout()), "end:dropout-1"),
    "dropout right before a normalisation": (
        (quiet(), Dropout(), BatchNormalisation(), Activation(), *TAIL),
        "shift:dropout-1",
    ),
    "dropout at a branch's end before a normalisation": (
        (parallel((quiet(), SpatialDropout()), (quiet(),)), BatchNormalisation(), *TAIL),
        "shift:spatial_dropout-1",
    ),
    "a bias before a normalisation": (
        (conv(activation="none"), BatchNormalisation(), Activation(), *TAIL),
        "bias:convolution-1",
    ),
    "a residual unit without blocks": ((conv(), residual(), *TAIL), "empty:residual-1"),
    "branches without blocks": ((conv(), parallel((), ()), *TAIL), "empty:parallel-1"),
    "a single branch": ((conv(), parallel((conv(),)), *TAIL), "empty:parallel-1"),
    "a receptive field smaller than the object": (
        (conv(), conv(), conv(), GlobalAveragePooling(), Dense()),
        "view:global_average_pooling-1",
    ),
    "an average of whole maps by a pooling block": (
        (conv(), conv(), Pooling(mode="average", kernel=(32, 32)), Dense()),
        "view:pooling-1",
    ),
    "a pool on a 1×1 map": (
        (conv(), conv(kernel=(32, 32), padding="valid"), Pooling(padding="same"), Dense()),
        "pool:pooling-1",
    ),
    "a window of one cell": (
        (conv(), Pooling(kernel=(1, 1), stride=(1, 1)), *TAIL),
        "pool:pooling-1",
    ),
    "a kernel around a 1×1 map": (
        (conv(), conv(kernel=(32, 32), padding="valid"), conv(), Dense()),
        "padding:convolution-3",
    ),
    "a stride beyond the window": (
        (conv(), Pooling(kernel=(2, 2), stride=(3, 3)), *TAIL),
        "skips:pooling-1",
    ),
    "a stride beyond the kernel in a branch": (
        (conv(), residual(conv(kernel=(1, 1), stride=(2, 2)), shortcut="projected"), *TAIL),
        "skips:convolution-2",
    ),
    "an even kernel": ((conv(kernel=(4, 3)), *TAIL), "even:convolution-1"),
    "a large kernel on many channels": (
        (conv(kernels=16), conv(kernels=16, kernel=(7, 7)), *TAIL),
        "large:convolution-2",
    ),
    "a dense block that holds nearly everything": (
        (conv(), Dense(units=64, activation="relu"), Dense()),
        "heavy:dense-1",
    ),
    "a dense block behind a flatten that holds nearly everything": (
        (conv(), Dropout(), Flatten(), Dense(units=64, activation="relu"), Dense()),
        "heavy:dense-1",
    ),
    "kernels of zeros": (
        (conv(kernel_initialiser="zeros"), conv(), *TAIL),
        "alike:convolution-1",
    ),
    "units that begin at one number": (
        (conv(), *TAIL[:1], Dense(units=32, activation="tanh", kernel_initialiser="ones"), Dense()),
        "alike:dense-1",
    ),
    "a deep network with PyTorch's beginnings": (
        (*deep(10), Dense()),
        "fading:convolution-8",
    ),
    "weights far too large": (
        (*deep(6, kernel_initialiser="normal", kernel_deviation=2.0), Dense()),
        "fading:convolution-3",
    ),
    "Glorot's rule in a row of ReLU": (
        (*deep(6, kernel_initialiser="glorot_uniform"), Dense()),
        "he:convolution-1",
    ),
    "three sigmoids": (
        (*deep(3, activation="sigmoid"), Dense(units=32, activation="sigmoid"), Dense()),
        "flat:convolution-1",
    ),
    "eight tanhs": ((*deep(8, activation="tanh"), Dense()), "flat:convolution-1"),
    "twenty plain layers": (
        (
            *[b for _ in range(20) for b in (quiet(), BatchNormalisation(), Activation())],
            GlobalAveragePooling(),
            Dense(),
        ),
        "plain:network",
    ),
    "everything frozen": (
        (conv(frozen=True), *TAIL[:1], Dense(frozen=True)),
        "frozen:network",
    ),
}


WELL: dict[str, tuple[Block, ...]] = {
    "a bias before a frozen normalisation": (
        conv(activation="none"),
        BatchNormalisation(frozen=True),
        Activation(),
        *TAIL,
    ),
    "a bias that an output regulariser feels before a normalisation": (
        conv(activation="none", output_regulariser="l1"),
        BatchNormalisation(),
        Activation(),
        *TAIL,
    ),
    "a normalisation of branches of which one is normalised": (
        parallel((quiet(), BatchNormalisation()), (quiet(),)),
        BatchNormalisation(),
        Activation(),
        *TAIL,
    ),
    "a kernel that is moved over a single cell": (
        conv(),
        conv(kernel=(32, 32), padding="valid"),
        conv(padding=(2, 2)),
        Dense(),
    ),
    "max pooling is not linear": (quiet(), Pooling(), conv(), Pooling(), *TAIL),
    "depthwise before pointwise": (
        conv(),
        conv(groups=8, activation="none"),
        conv(kernel=(1, 1)),
        *TAIL,
    ),
    "1×n before n×1": (conv(kernel=(1, 3), activation="none"), conv(kernel=(3, 1)), *TAIL),
    "a linear bottleneck": (
        conv(kernels=32),
        conv(kernels=8, kernel=(1, 1), activation="none"),
        conv(kernels=32, kernel=(1, 1)),
        *TAIL,
    ),
    "a residual unit may end linearly": (
        conv(),
        residual(conv(), quiet(), activation="none"),
        conv(),
        *TAIL,
    ),
    "a bias that a ReLU sees before the normalisation": (conv(), BatchNormalisation(), *TAIL),
    "a bias that another branch reads too": (
        conv(activation="none"),
        parallel((BatchNormalisation(),), (Activation(),)),
        *TAIL,
    ),
    "a bias for every cell": (
        Pooling(),
        LocallyConnected(kernels=2, activation="none"),
        BatchNormalisation(),
        Activation(),
        Dense(),
    ),
    "the bias before an inner ReLU": (
        conv(),
        DepthwiseSeparable(between="relu", activation="none", padding="same"),
        BatchNormalisation(),
        Activation(),
        *TAIL,
    ),
    "dropout behind a normalisation": (
        quiet(),
        BatchNormalisation(),
        Activation(),
        Dropout(),
        *TAIL,
    ),
    "a dense block on maps sees all of them": (conv(), conv(), *TAIL),
    "an average of cells that see enough": (
        conv(),
        Pooling(),
        conv(),
        Pooling(),
        conv(),
        conv(),
        GlobalAveragePooling(),
        Dense(),
    ),
    "logistic regression": (Dense(),),
    "a multilayer perceptron": (Dense(units=256, activation="relu"), Dense()),
    "a large kernel on the picture itself": (conv(kernel=(7, 7), stride=(2, 2)), *TAIL),
    "zeros in the last block": (conv(), *TAIL[:1], Dense(kernel_initialiser="zeros")),
    "zeros at a residual unit's end": (
        conv(),
        residual(conv(), conv(activation="none", kernel_initialiser="zeros")),
        *TAIL,
    ),
    "a few layers with Glorot's rule": (
        *deep(3, kernel_initialiser="glorot_uniform"),
        Dense(),
    ),
    "many layers with He's rule": (*deep(18, kernel_initialiser="he_normal"), Dense()),
    "one sigmoid before the end": (
        conv(),
        *TAIL[:1],
        Dense(units=32, activation="sigmoid"),
        Dense(),
    ),
    "one frozen block": (conv(frozen=True), *TAIL),
    "nothing": (),
}
