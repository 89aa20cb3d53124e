"""Rules on what windows see, and what they waste."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, prod

from engine.blocks import Convolution, Dense, GlobalAveragePooling, Pooling
from engine.blocks.sliding import Sliding
from engine.check import Mend
from engine.doctor.case import Case, Remark, remark
from engine.doctor.node import Node
from engine.wording import shape_text

SHARE_OF_OBJECT = 0.7
"""How much of a picture's side an object fills: a digit of MNIST 20 of 28 pixels."""
LARGE_KERNEL = 7
FEWEST_CHANNELS = 8
"""A large kernel on fewer channels is cheap: first blocks have one (AlexNet, ResNet)."""


def narrow_view(case: Case) -> Iterator[Remark]:
    """Where all cells of a map are averaged, each should have seen an object as a whole.

    A dense block on maps sees all of them together and needs no such thing. What a cell uses of
    its receptive field is less than the whole of it (Luo et al. 2016, arXiv:1701.04128).
    """
    sides = case.report.input_shape[1:]
    wanted = tuple(ceil(SHARE_OF_OBJECT * side) for side in sides)
    for node in case.nodes:
        if not _averages_all(node):
            continue
        for source in node.sources:
            fields = source.report.receptive_field
            if fields is None or all(f.size >= w for f, w in zip(fields, wanted, strict=True)):
                continue
            seen = shape_text((fields[0].size, fields[1].size))
            yield from remark(
                "view",
                node.id,
                f"Each cell that is averaged here has seen {seen} of the picture's "
                f"{shape_text(sides)} cells: less than an object.",
                "The mean forgets where a cell lay, so parts seen apart are never put together. "
                "Pooling earlier, a stride or more convolutions let every cell see further.",
                *_widened(case, node, source, wanted),
            )
            return


def _averages_all(node: Node) -> bool:
    shape = node.report.input_shape
    if shape is None or len(shape) != 3 or prod(shape[1:]) == 1:
        return False
    block = node.block
    to_one = node.report.output_shape is not None and prod(node.report.output_shape[1:]) == 1
    averaged = isinstance(block, Pooling) and block.mode == "average" and to_one
    return averaged or isinstance(block, GlobalAveragePooling)


def _widened(case: Case, node: Node, source: Node, wanted: tuple[int, ...]) -> tuple[Mend, ...]:
    """Pool as little and as late as suffices, or let a dense block read the maps themselves."""
    pools = (pool for side in (2, 3, 4) for pool in _pools(case, node, source, wanted, side))
    mends = [next((mend for mend in pools if _sees(case, mend, source.id, wanted)), None)]
    readers = case.readers[node.id]
    if readers and all(isinstance(reader.block, Dense) for reader in readers):
        mends.append(case.removed(f"Remove {node.block.title}", node.id))
    return case.sound(*(mend for mend in mends if mend is not None))


def _pools(
    case: Case, node: Node, source: Node, wanted: tuple[int, ...], side: int
) -> Iterator[Mend]:
    """Put a pooling where ``source`` might see far enough by it, at the latest place first."""
    end = source.report.receptive_field
    ids, own = case.network.ids, case.network.blocks
    before = [p for p in own if ids.index(p.id) < ids.index(node.id)]
    for index in reversed(range(1, len(before))):
        placed = before[index]
        shape = case.report.of(placed.id).input_shape
        fields = case.report.of(before[index - 1].id).receptive_field
        if shape is None or fields is None or end is None or min(shape[1:], default=0) < 2 * side:
            continue
        # What lies behind the pooling sees so many times as far, and the pooling a bit further.
        sizes = (
            at.size + (side - 1) * at.jump + side * (e.size - at.size)
            for at, e in zip(fields, end, strict=True)
        )
        if all(size >= want for size, want in zip(sizes, wanted, strict=True)):
            number, title = ids.index(placed.id) + 1, placed.block.title
            yield case.inserted(
                f"Pool {side}×{side} before block {number}, {title}",
                case.network.place(placed.id),
                Pooling(kernel=(side, side), stride=(side, side)),
            )


def _sees(case: Case, mend: Mend, block_id: str, wanted: tuple[int, ...]) -> bool:
    fields = case.after(mend).of(block_id).receptive_field
    return fields is not None and all(f.size >= w for f, w in zip(fields, wanted, strict=True))


def idle_pool(case: Case) -> Iterator[Remark]:
    """A pool with nothing to choose from."""
    for node in case.nodes:
        block, shape = node.block, node.report.input_shape
        if not isinstance(block, Pooling) or shape is None or len(shape) != 3:
            continue
        single = shape[1:] == (1, 1)
        if single or block.kernel == block.stride == (1, 1):
            what = "Its input maps are 1×1" if single else "Its window is 1×1"
            yield from remark(
                "pool",
                node.id,
                f"{what}: there is nothing to pool.",
                "The strongest and the mean of a single cell are that cell, so the block passes "
                "on what comes in.",
                *case.sound(case.removed(f"Remove {block.title}", node.id)),
            )


def beyond_the_maps(case: Case) -> Iterator[Remark]:
    """Weights of a kernel that never lie on anything but padding with zeros learn nothing."""
    for node in case.nodes:
        block, shape = node.block, node.report.input_shape
        if not isinstance(block, Sliding) or shape is None or len(shape) != 3:
            continue
        # Moved on, another of its cells would lie on the map.
        idle = [
            side == window.steps(side) == 1 < window.kernel
            for side, window in zip(shape[1:], block.windows(shape), strict=True)
        ]
        if block.padding_mode != "zeros" or not any(idle):
            continue
        kernel = tuple(1 if i else k for i, k in zip(idle, block.kernel, strict=True))
        used, all_of_them = prod(kernel), prod(block.kernel)
        changes = {"kernel": kernel, "padding": "same", "dilation": (1, 1)}
        yield from remark(
            "padding",
            node.id,
            f"Only {used} of the {all_of_them} cells of its kernel ever lie on the "
            f"{shape_text(shape[1:])} maps.",
            "The others see nothing but zeros of the padding: they are computed at every step "
            "and never learn.",
            *case.sound(
                case.changed(f"Make the kernel {shape_text(kernel)}", (node.id, changes)),
            ),
        )


def skipped_cells(case: Case) -> Iterator[Remark]:
    """A stride beyond the window leaves rows and columns unread."""
    for node in case.nodes:
        block, shape = node.block, node.report.input_shape
        if not isinstance(block, Sliding | Pooling) or shape is None or len(shape) != 3:
            continue
        windows = block.windows(shape)
        skips = [
            w.stride > w.extent and w.steps(size) > 1
            for w, size in zip(windows, shape[1:], strict=True)
        ]
        if not any(skips):
            continue
        window = "window" if isinstance(block, Pooling) else "kernel"
        narrow = tuple(min(w.stride, w.extent) for w in windows)
        wide = tuple(max(w.stride, k) for w, k in zip(windows, block.kernel, strict=True))
        yield from remark(
            "skips",
            node.id,
            f"It moves further than its {window} reaches, and never reads the cells between.",
            f"With a stride of {shape_text(block.stride)} and a {window} of "
            f"{shape_text(block.kernel)} a part of what the blocks before it have computed is "
            "thrown away unseen.",
            *case.sound(
                case.changed(
                    f"Make the stride {shape_text(narrow)}", (node.id, {"stride": narrow})
                ),
                case.changed(f"Make the {window} {shape_text(wide)}", (node.id, {"kernel": wide})),
            ),
        )


def off_centre(case: Case) -> Iterator[Remark]:
    """An even kernel has no middle (Wu et al. 2019, "Convolution with even-sized kernels and
    symmetric padding", arXiv:1903.08385).
    """
    for node in case.nodes:
        block, shape = node.block, node.report.input_shape
        if not isinstance(block, Sliding) or shape is None or len(shape) != 3:
            continue
        if block.padding != "same" or block.stride != (1, 1):
            continue
        shifts = [
            w.before != w.after and size > 1
            for w, size in zip(block.windows(shape), shape[1:], strict=True)
        ]
        if not any(shifts):
            continue
        kernel = tuple(min(63, k + s) for k, s in zip(block.kernel, shifts, strict=True))
        yield from remark(
            "even",
            node.id,
            f"Its {shape_text(block.kernel)} kernel has no middle, so the maps move by half a "
            "cell.",
            'With "same" padding an even kernel gets one more row or column of padding on one '
            "side than on the other; over several blocks the maps drift away from the picture.",
            case.changed(f"Make the kernel {shape_text(kernel)}", (node.id, {"kernel": kernel})),
        )


def large_kernel(case: Case) -> Iterator[Remark]:
    """Simonyan and Zisserman 2015 (arXiv:1409.1556), section 2.3: stacks of 3×3 see as far."""
    for node in case.nodes:
        block, shape = node.block, node.report.input_shape
        if not isinstance(block, Convolution) or shape is None or len(shape) != 3:
            continue
        side = block.kernel[0]
        plain = block.groups == 1 and block.stride == block.dilation == (1, 1)
        fits = side < min(shape[1:]) and block.padding in ("same", "valid")
        square = block.kernel == (side, side) and side % 2 == 1
        if not (plain and fits and square and side >= LARGE_KERNEL and shape[0] >= FEWEST_CHANNELS):
            continue
        count = (side - 1) // 2
        own = side * side * block.kernels * shape[0]
        theirs = 9 * block.kernels * (shape[0] + (count - 1) * block.kernels)
        if theirs >= own:
            continue
        yield from remark(
            "large",
            node.id,
            f"{count} convolutions of 3×3 would see as far as this one of {side}×{side}.",
            f"Their kernels take {theirs:,} weights, these {own:,}, and there is a non-linear "
            "function after each of them.",
            _split(case, node.id, block, count),
        )


def _split(case: Case, block_id: str, block: Convolution, count: int) -> Mend:
    small = block.changed({"kernel": (3, 3)})
    first = small.changed({"activation": "relu"}) if small.activation == "none" else small
    network = case.network.replace(block_id, small)
    network = network.insert(network.place(block_id), *[first] * (count - 1))[0]
    return Mend(f"Take {count} of 3×3", network)
