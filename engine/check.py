"""Network + input shape → Report: shapes, cost, receptive field and problems, by arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from engine.blocks import (
    Block,
    Container,
    Dense,
    Flatten,
    GlobalAveragePooling,
    NeedsMaps,
    Placed,
    RadialBasisOutput,
    Refusal,
    Shape,
    Stack,
)
from engine.blocks.container import walk
from engine.blocks.radial_basis import MOST_UNITS
from engine.network import MOST_BLOCKS, Network
from engine.receptive_field import ReceptiveField
from engine.recipe import Recipe
from engine.wording import bytes_text, count_text, shape_text

BYTES_PER_NUMBER = 4
COPIES_OF_A_PARAMETER = 6
"""While training: the weight, its gradient, up to two running means of the optimiser, the last
good copy, and a snapshot.
"""

TAKE_VECTORS = (Flatten, Dense, RadialBasisOutput)
"""Blocks that make a vector of whatever comes in."""


@dataclass(frozen=True)
class Mend:
    """One click that cures a problem: what the button says, and the network after it."""

    label: str
    network: Network
    recipe: Recipe | None = None
    """How to train then; None: as before."""


@dataclass(frozen=True)
class Problem:
    """Something that keeps the network from being trained, in one plain sentence."""

    block_id: str | None
    sentence: str
    mends: tuple[Mend, ...] = ()


Fields = tuple[ReceptiveField, ReceptiveField]
"""Along height and width."""


@dataclass(frozen=True)
class BlockReport:
    """What ``check`` knows of one block. Shapes are None after a block that can't work.

    A container's figures are those of what it adds itself; the blocks inside have their own.
    """

    id: str
    input_shape: Shape | None
    output_shape: Shape | None
    parameters: int = 0
    macs: int = 0
    activation_bytes: int = 0
    receptive_field: Fields | None = None
    """None where every output sees the whole input."""
    arithmetic: tuple[str, ...] = ()
    flattens: bool = False
    """A Flatten is implied before this Dense block."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Report:
    """The whole network: its blocks in order, its totals, and every problem.

    ``blocks`` has a container before the blocks inside it, as ``Network.walk`` has.
    """

    input_shape: Shape
    classes: int | None
    blocks: tuple[BlockReport, ...]
    problems: tuple[Problem, ...]
    parameters: int
    macs: int
    activation_bytes: int
    output_shape: Shape | None
    """None where some block can't work, or there is none."""

    @property
    def runs(self) -> bool:
        """Every block can work on its input, so that a picture can be sent through."""
        return self.output_shape is not None

    @property
    def trains(self) -> bool:
        return not self.problems

    def of(self, block_id: str) -> BlockReport:
        return next(block for block in self.blocks if block.id == block_id)


def check(
    network: Network,
    input_shape: Shape,
    classes: int | None,
    *,
    batch_size: int = 64,
    memory_bytes: int | None = None,
) -> Report:
    """Follow the shapes through ``network`` and say what is wrong. Never raises.

    ``input_shape`` is (channels, height, width); ``classes`` is None while no data are chosen;
    ``memory_bytes`` is what training may take, None to leave that question out.
    """
    whole_input = (ReceptiveField(), ReceptiveField())
    blocks, output, _ = _check_stack(
        network, network.resolved(classes).blocks, input_shape, whole_input
    )
    parameters = sum(b.parameters for b in blocks)
    activation_bytes = sum(b.activation_bytes for b in blocks)
    needed = training_bytes(parameters, activation_bytes, batch_size)
    problems = [p for b in blocks for p in b.problems]
    problems += _of_the_whole(network, output, classes)
    if memory_bytes is not None and needed > memory_bytes:
        problems.append(_too_large(network, blocks, needed, memory_bytes, batch_size))
    return Report(
        input_shape=input_shape,
        classes=classes,
        blocks=tuple(_with_problems(block, problems) for block in blocks),
        problems=tuple(problems),
        parameters=parameters,
        macs=sum(b.macs for b in blocks),
        activation_bytes=activation_bytes,
        output_shape=output if blocks else None,
    )


def _check_stack(
    network: Network, stack: Stack, shape: Shape | None, field: Fields | None
) -> tuple[list[BlockReport], Shape | None, Fields | None]:
    """Return the reports of a stack's blocks, and the shape and field at its end."""
    reports: list[BlockReport] = []
    for placed in stack:
        inner: list[BlockReport] = []
        if isinstance(placed.block, Container):
            own, inner = _check_container(network, placed.id, placed.block, shape, field)
        else:
            own = _check_block(network, placed, shape, field)
        reports += [own, *inner]
        shape, field = own.output_shape, own.receptive_field
    return reports, shape, field


def _check_container(
    network: Network, block_id: str, block: Container, shape: Shape | None, field: Fields | None
) -> tuple[BlockReport, list[BlockReport]]:
    """Return the report of a container and those of the blocks inside it."""
    ends = [_check_stack(network, branch, shape, field) for branch in block.branches]
    inner = [report for reports, _, _ in ends for report in reports]
    outputs = tuple(end for _, end, _ in ends if end is not None)
    if shape is None or len(outputs) < len(ends):
        return BlockReport(block_id, shape, None), inner
    try:
        output = block.joined(shape, outputs)
    except Refusal as refusal:
        return _refused(network, block_id, shape, refusal), inner
    passes = block.passes(shape)
    fields = [end for _, _, end in ends]
    if passes is not None and field is not None:
        fields.append((field[0].after(passes[0]), field[1].after(passes[1])))
    own = BlockReport(
        id=block_id,
        input_shape=shape,
        output_shape=output,
        parameters=block.parameters(shape),
        macs=block.macs(shape),
        activation_bytes=prod(output) * BYTES_PER_NUMBER,
        receptive_field=_joined(fields),
        arithmetic=block.arithmetic(shape),
    )
    return own, inner


def _joined(fields: list[Fields | None]) -> Fields | None:
    known = [field for field in fields if field is not None]
    if len(known) < len(fields):
        return None
    high, wide = known[0]
    for field in known[1:]:
        high, wide = high.joined(field[0]), wide.joined(field[1])
    return high, wide


def _check_block(
    network: Network, placed: Placed, shape: Shape | None, field: Fields | None
) -> BlockReport:
    block = placed.block
    if shape is None:
        return BlockReport(placed.id, None, None)
    try:
        output = block.output_shape(shape)
    except Refusal as refusal:
        return _refused(network, placed.id, shape, refusal)
    windows = block.windows(shape)
    after = None
    if field is not None and windows is not None:
        after = (field[0].after(windows[0]), field[1].after(windows[1]))
    return BlockReport(
        id=placed.id,
        input_shape=shape,
        output_shape=output,
        parameters=block.parameters(shape),
        macs=block.macs(shape),
        activation_bytes=(prod(output) + block.inner_numbers(shape)) * BYTES_PER_NUMBER,
        receptive_field=after,
        arithmetic=block.arithmetic(shape),
        flattens=isinstance(block, Dense) and len(shape) > 1,
    )


def _refused(network: Network, block_id: str, shape: Shape, refusal: Refusal) -> BlockReport:
    problem = Problem(block_id, refusal.sentence, _mends(network, block_id, refusal))
    return BlockReport(block_id, shape, None, problems=(problem,))


def _mends(network: Network, block_id: str, refusal: Refusal) -> tuple[Mend, ...]:
    block = network.block(block_id)
    mends: list[Mend] = []
    if isinstance(refusal, NeedsMaps):
        flattening = _what_flattens(network, block_id)
        # Two that both flatten maps would only change places.
        helps = not isinstance(block, GlobalAveragePooling) or _take_vectors(network, flattening)
        if flattening and helps:
            title = network.block(flattening[0]).title
            moved = network.move([block_id], network.place(flattening[0]))
            mends.append(Mend(f"Move it before {title}", moved))
            if all(isinstance(network.block(one), Flatten) for one in flattening):
                mends.append(Mend("Remove Flatten", network.remove(flattening)))
    elif refusal.changes:
        changed = block.changed(refusal.changes)
        mends.append(Mend(refusal.mend, network.replace(block_id, changed)))
    mends.append(Mend("Remove this block", network.remove([block_id])))
    return tuple(mends)


def _what_flattens(network: Network, block_id: str) -> tuple[str, ...]:
    """Return the blocks on the way to ``block_id`` that turn maps into a vector."""
    kinds = (*TAKE_VECTORS, GlobalAveragePooling)
    return tuple(
        placed.id
        for placed in network.before(block_id)
        if any(isinstance(inner.block, kinds) for inner in walk((placed,)))
    )


def _take_vectors(network: Network, ids: tuple[str, ...]) -> bool:
    return all(isinstance(network.block(one), TAKE_VECTORS) for one in ids)


def _of_the_whole(network: Network, output: Shape | None, classes: int | None) -> list[Problem]:
    if not network.blocks:
        put_in = Mend("Add a dense block", Network.of(Dense()))
        return [Problem(None, "The network is empty: add a block to begin.", (put_in,))]
    if output is None or classes is None or output == (classes,):
        return []
    return [_wrong_end(network, network.blocks[-1].id, output, classes)]


def _wrong_end(network: Network, last: str, output: Shape, classes: int) -> Problem:
    block: Block = network.block(last)
    want = count_text(classes, "class", "classes")
    append: tuple[Mend, ...] = ()
    if len(network.ids) < MOST_BLOCKS:
        longer = network.insert(network.end, Dense())[0]
        append = (Mend("Add a dense block at the end", longer),)
    if isinstance(block, Dense | RadialBasisOutput):
        mends = append
        if isinstance(block, Dense):
            follow = network.replace(last, block.changed({"units": None}))
            mends = (Mend("Let the units follow the data", follow), *append)
        elif classes <= MOST_UNITS:
            follow = network.replace(last, block.changed({"units": classes}))
            mends = (Mend(f"Make {count_text(classes, 'unit')}", follow), *append)
        return Problem(
            last,
            f"The last block has {count_text(output[0], 'unit')}, but the data have {want}.",
            mends,
        )
    return Problem(
        last,
        f"The network ends in {shape_text(output)} {'number' if output == (1,) else 'numbers'}, "
        f"but the data have {want}: "
        "it needs one number for each.",
        append,
    )


def training_bytes(parameters: int, activation_bytes: int, batch_size: int) -> int:
    """Return a rough forecast without the pictures: weights with all their copies, and maps with
    their gradients.
    """
    return parameters * BYTES_PER_NUMBER * COPIES_OF_A_PARAMETER + 2 * batch_size * activation_bytes


def pictures_bytes(pictures: int, shape: Shape) -> int:
    """Return what pictures (channels, height, width) take, held ready for training."""
    return pictures * prod(shape) * BYTES_PER_NUMBER


def _too_large(
    network: Network, blocks: list[BlockReport], needed: int, memory: int, batch_size: int
) -> Problem:
    heaviest = max(
        blocks, key=lambda b: training_bytes(b.parameters, b.activation_bytes, batch_size)
    )
    return Problem(
        heaviest.id,
        f"Training this network in batches of {batch_size} needs about {bytes_text(needed)} of "
        f"memory, but there is {bytes_text(memory)} for it; this block takes the most.",
        (Mend("Remove this block", network.remove([heaviest.id])),),
    )


def _with_problems(block: BlockReport, problems: list[Problem]) -> BlockReport:
    own = tuple(p for p in problems if p.block_id == block.id)
    return BlockReport(**{**vars(block), "problems": own})
