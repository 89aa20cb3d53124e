"""Rules on which block may stand next to which."""

from __future__ import annotations

from collections.abc import Iterator

from engine import edits
from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Coordinates,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    LocallyConnected,
    Pad,
    Parallel,
    Pooling,
    Residual,
    SpatialDropout,
    Subsampling,
    Upsampling,
)
from engine.blocks.activation import LABELS
from engine.blocks.weights import Weighted
from engine.check import Mend
from engine.doctor.case import Case, Remark, remark
from engine.doctor.node import Node

LINEAR = (
    BatchNormalisation,
    Dropout,
    SpatialDropout,
    Pad,
    Coordinates,
    Upsampling,
    Flatten,
    GlobalAveragePooling,
    Subsampling,
)


def nothing_between(case: Case) -> Iterator[Remark]:
    """Weighted sums of weighted sums are weighted sums (Goodfellow et al. 2016, section 6.1).

    Left alone: depthwise convolutions before those that mix the channels (Howard et al. 2017),
    pairs of 1×n and n×1 (Szegedy et al. 2016, arXiv:1512.00567), and linear bottlenecks (Sandler
    et al. 2018, arXiv:1801.04381).
    """
    for node in case.nodes:
        if not isinstance(node.block, Weighted):
            continue
        first = [s for s in _linear_sources(node) if not _on_purpose(s, node)]
        if not first:
            continue
        title = first[0].block.title
        yield from remark(
            "linear",
            node.id,
            f"Nothing non-linear stands between this block and the {title} before it.",
            "A weighted sum of weighted sums is again a weighted sum: without a function such as "
            "ReLU between them, two blocks can't compute more than one of them could.",
            _put_between(case, first),
        )


def _linear_sources(node: Node) -> Iterator[Node]:
    """Go back over blocks that only weigh, move or average, to weighted sums without activation."""
    for source in node.sources:
        block = source.block
        if source.activation != "none":
            continue
        averages = isinstance(block, Pooling) and block.mode == "average"
        if isinstance(block, Weighted):
            yield source
        elif isinstance(block, LINEAR) or averages:
            yield from _linear_sources(source)


def _on_purpose(first: Node, second: Node) -> bool:
    one, other, shape = first.block, second.block, first.report.input_shape
    if not isinstance(one, Convolution) or shape is None:
        return False
    depthwise = 1 < one.groups == shape[0]
    kernels = getattr(other, "kernels", 0)
    bottleneck = one.kernel == (1, 1) and one.kernels < min(shape[0], kernels)
    sides = (*one.kernel, *getattr(other, "kernel", (0, 0)))
    crossed = sides[0] == sides[3] == 1 < min(sides[1:3]) or sides[1] == sides[2] == 1 < sides[0]
    return depthwise or bottleneck or crossed


def _put_between(case: Case, first: list[Node]) -> Mend:
    """Let each of ``first`` end in ReLU; behind a normalisation that follows it if there is one."""
    network = case.network
    label = f"End the {first[0].block.title} before it with ReLU"
    for node in first:
        readers = case.readers[node.id]
        if len(readers) == 1 and isinstance(readers[0].block, BatchNormalisation):
            place = network.place(readers[0].id).later()
            network = network.insert(place, Activation())[0]
            label = f"Put ReLU behind {readers[0].block.title}"
        else:
            network = network.replace(
                node.id, network.block(node.id).changed({"activation": "relu"})
            )
    return Mend(label, network)


def twice(case: Case) -> Iterator[Remark]:
    """A second activation or batch normalisation in a row has nothing left to do."""
    for node in case.nodes:
        if isinstance(node.block, Activation) and node.sources:
            before = node.sources[0].activation
            if all(s.activation != "none" for s in node.sources):
                yield from remark(
                    "twice",
                    node.id,
                    f"The block before it already ends in {LABELS[before]}.",
                    "One function is enough for a non-linear network; a second one right behind "
                    "it only takes away more of the numbers and of their gradients.",
                    case.removed(f"Remove {node.block.title}", node.id),
                )
        elif (
            isinstance(node.block, BatchNormalisation)
            and node.sources
            and all(isinstance(s.block, BatchNormalisation) for s in node.sources)
        ):
            yield from remark(
                "twice",
                node.id,
                "It normalises what has just been normalised.",
                "After a batch normalisation every channel has the mean and the spread that it "
                "learned; a second one learns the same two numbers again.",
                case.removed(f"Remove {node.block.title}", node.id),
            )


def closed_end(case: Case) -> Iterator[Remark]:
    """Cross-entropy takes logits as they are (PyTorch's ``cross_entropy``)."""
    if not case.network.blocks:
        return
    last = case.network.blocks[-1]
    block, mend = last.block, case.removed(f"Remove {last.block.title}", last.id)
    if isinstance(block, Dropout | SpatialDropout) and block.rate > 0:
        yield from remark(
            "end",
            last.id,
            "It switches off the very numbers that are the answer.",
            "What comes out of the last block is compared class by class. With some of it set to "
            "zero at random, a right answer is punished too.",
            mend,
        )
        return
    name = block.function if isinstance(block, Activation) else getattr(block, "activation", "none")
    if name == "none":
        return
    if not isinstance(block, Activation):
        mend = case.changed("Use no activation", (last.id, {"activation": "none"}))
    yield from remark(
        "end",
        last.id,
        f"The network's answer is sent through {LABELS[name]}.",
        "The loss turns the last numbers into probabilities by itself (softmax), and wants them "
        "free. ReLU makes all of those below zero alike; sigmoid and tanh hold them so close "
        "together that the network can never be sure.",
        mend,
    )


def dropout_before_normalisation(case: Case) -> Iterator[Remark]:
    """Li et al. 2018, "Understanding the disharmony" (arXiv:1801.05134)."""
    for node in case.nodes:
        if not isinstance(node.block, Dropout | SpatialDropout) or node.block.rate == 0:
            continue
        if not any(isinstance(r.block, BatchNormalisation) for r in case.readers[node.id]):
            continue
        yield from remark(
            "shift",
            node.id,
            "It stands right before a batch normalisation.",
            "While training, dropout makes its results vary more; the normalisation learns that "
            "spread, and finds a smaller one once dropout is off. Behind it dropout does no harm.",
            _behind_normalisations(case, node),
        )


def _behind_normalisations(case: Case, node: Node) -> Mend:
    place = case.network.place(node.id)
    stack = case.network.stack(place.parent, place.branch)
    index = place.index + 1
    while index < len(stack) and isinstance(stack[index].block, BatchNormalisation):
        index += 1
    if index == place.index + 1:
        return case.removed(f"Remove {node.block.title}", node.id)
    behind = case.network.move([node.id], place.later(index - place.index))
    return Mend(f"Move it behind {BatchNormalisation.title}", behind)


def idle_bias(case: Case) -> Iterator[Remark]:
    """Ioffe and Szegedy 2015 (arXiv:1502.03167), section 3.2: the mean takes the bias away."""
    for node in case.nodes:
        readers = case.readers[node.id]
        if (
            _adds_one_number_a_channel(node.block)
            and node.activation == "none"
            and readers
            and all(_takes_means_away(reader.block) for reader in readers)
        ):
            yield from remark(
                "bias",
                node.id,
                "Its bias has no effect: a batch normalisation follows.",
                "The normalisation subtracts the mean of each channel, and with it whatever the "
                "bias added; its own shift does that work.",
                case.changed("Switch the bias off", (node.id, {"bias": False})),
            )


def _adds_one_number_a_channel(block: Block) -> bool:
    # A locally connected layer has a bias for each cell, a ReLU between two steps of a block
    # keeps the first one's bias, and a price on the output is one on the bias too.
    return (
        isinstance(block, Weighted)
        and not isinstance(block, LocallyConnected)
        and bool(getattr(block, "bias", False))
        and getattr(block, "between", "none") != "relu"
        and not block.strengths("output")
    )


def _takes_means_away(block: Block) -> bool:
    # A frozen one subtracts means that it has kept, whatever comes in.
    return isinstance(block, BatchNormalisation) and not block.frozen


def idle_container(case: Case) -> Iterator[Remark]:
    """A container whose branches do nothing, or of which there is but one."""
    for block_id, block in case.walk():
        if isinstance(block, Residual) and not block.branches[0]:
            yield from remark(
                "empty",
                block_id,
                "There are no blocks inside it, so it adds its input to itself.",
                "A residual unit learns the difference that its inner blocks make; without any "
                "it only doubles the numbers.",
                *case.sound(case.removed(f"Remove {block.title}", block_id)),
            )
        elif isinstance(block, Parallel) and not any(block.branches):
            yield from remark(
                "empty",
                block_id,
                "All its branches are empty, so it lays copies of its input behind one another.",
                "Copies tell the next block nothing new, and make it dearer.",
                *case.sound(case.removed(f"Remove {block.title}", block_id)),
            )
        elif isinstance(block, Parallel) and len(block.branches) == 1:
            yield from remark(
                "empty",
                block_id,
                "It has one branch only.",
                "One branch, laid behind nothing, is that branch: without the container the "
                "network computes the same.",
                Mend("Take its blocks out", edits.unwrapped(case.network, [block_id]).network),
            )
