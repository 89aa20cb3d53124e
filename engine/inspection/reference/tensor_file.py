"""Tensors out of PyTorch's own files, without unpickling them.

Such a file describes its tensors in the language of pickle, whose words can run any program. Here
its words are only read, one by one: the few that describe dictionaries, numbers and tensors are
followed, and any other ends the reading. Both the zip of PyTorch 1.6 and later and the older plain
form are known. A few words can also tell of more than any machine holds, or of towers that take for
ever to go through: what becomes of a file is never larger than the file, and what names or counts
something must be plain text or a plain number.
"""

from __future__ import annotations

import pickletools
import struct
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

MAGIC = 0x1950A86A20F9469CFC6C
"""What the older form begins with."""
STORAGES = {
    "FloatStorage": ("float32", 4),
    "HalfStorage": ("float16", 2),
    "DoubleStorage": ("float64", 8),
    "LongStorage": ("int64", 8),
    "IntStorage": ("int32", 4),
    "ByteStorage": ("uint8", 1),
}
"""torch's names → type and bytes of a number."""
_MARK = object()


class UnknownContent(ValueError):
    """The file holds something else than tensors by name."""


@dataclass(frozen=True)
class _Name:
    """A function or a class that the file speaks of. Nothing is ever called."""

    module: str
    name: str


@dataclass(frozen=True)
class _Storage:
    kind: str
    key: str


@dataclass(frozen=True)
class _Described:
    storage: _Storage
    offset: int
    size: tuple[int, ...]
    stride: tuple[int, ...]


def read_tensors(path: Path) -> dict[str, Tensor]:
    """Return the tensors of a file by their names.

    Raises UnknownContent where it holds anything else or is damaged, and OSError.
    """
    try:
        if zipfile.is_zipfile(path):
            return _from_zip(path)
        return _from_plain(path)
    except (ValueError, LookupError, TypeError, EOFError, struct.error) as error:
        raise UnknownContent(str(error)) from error
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise UnknownContent(str(error)) from error


def _from_zip(path: Path) -> dict[str, Tensor]:
    with zipfile.ZipFile(path) as archive:
        if any(member.compress_type or member.flag_bits & 1 for member in archive.infolist()):
            raise UnknownContent("packed or locked, as PyTorch's files never are")
        (index,) = (name for name in archive.namelist() if name.endswith("/data.pkl"))
        folder = index.removesuffix("data.pkl")
        with archive.open(index) as words:
            described = _tensors(_Reader().read(words), path.stat().st_size)
        return _filled(described, lambda storage: archive.read(f"{folder}data/{storage.key}"))


def _from_plain(path: Path) -> dict[str, Tensor]:
    with path.open("rb") as file:
        if _Reader().read(file) != MAGIC:
            raise UnknownContent("not a file of PyTorch's")
        for _ in range(2):  # the version, and the machine it was written on
            _Reader().read(file)
        size = path.stat().st_size
        described = _tensors(_Reader().read(file), size)
        held: dict[str, bytes] = {}
        widths = {d.storage.key: STORAGES[d.storage.kind][1] for d in described.values()}
        for key in _Reader().read(file):
            (count,) = struct.unpack("<q", file.read(8))
            if not 0 <= count <= size:
                raise UnknownContent(f"{count} numbers")
            held[key] = file.read(count * widths[key])
    return _filled(described, lambda storage: held[storage.key])


def _tensors(content: Any, most: int) -> dict[str, _Described]:
    """Return ``content`` if it is tensors by their names, ``most`` bytes of them at most."""
    if not isinstance(content, dict) or not all(
        isinstance(tensor, _Described) for tensor in content.values()
    ):
        raise UnknownContent("not tensors by their names")
    if sum(prod(d.size) * STORAGES[d.storage.kind][1] for d in content.values()) > most:
        raise UnknownContent("more numbers than the file holds")
    return content


def _filled(
    described: dict[str, _Described], content: Callable[[_Storage], bytes]
) -> dict[str, Tensor]:
    import torch

    if sys.byteorder != "little":
        raise UnknownContent("written for a machine of another kind")
    tensors = {}
    for name, tensor in described.items():
        kind, width = STORAGES[tensor.storage.kind]
        # The tensor's own memory: what comes out of a file is half a gigabyte here and there.
        held = bytearray(content(tensor.storage))
        steps = zip(tensor.size, tensor.stride, strict=True)
        last = tensor.offset + sum((size - 1) * stride for size, stride in steps)
        if prod(tensor.size) and last >= len(held) // width:
            raise UnknownContent(f"{name} reaches beyond its numbers")
        form = getattr(torch, kind)
        numbers = torch.frombuffer(held, dtype=form) if held else torch.empty(0, dtype=form)
        tensors[name] = numbers.as_strided(tensor.size, tensor.stride, tensor.offset)
    return tensors


class _Reader:
    """Follows the words of one description on a stack, as pickle's own reader would."""

    def __init__(self) -> None:
        self._stack: list[Any] = []
        self._kept: dict[int, Any] = {}

    def read(self, file: IO[bytes]) -> Any:
        """Return what is described; the file then stands behind it."""
        for word, given, _ in pickletools.genops(file):
            self._follow(word.name, given)
        return self._stack.pop()

    def _follow(self, word: str, given: Any) -> None:
        stack = self._stack
        match word:
            case "PROTO" | "FRAME" | "STOP":
                pass
            case "BINUNICODE" | "SHORT_BINUNICODE" | "UNICODE" | "BININT" | "BININT1" | "BININT2":
                stack.append(given)
            case "INT" | "LONG" | "LONG1" | "BINFLOAT":
                stack.append(given)
            case "NONE" | "NEWTRUE" | "NEWFALSE":
                stack.append({"NONE": None, "NEWTRUE": True, "NEWFALSE": False}[word])
            case "GLOBAL":
                stack.append(_Name(*given.split(" ")))
            case "BINPUT" | "LONG_BINPUT" | "PUT":
                self._kept[int(given)] = stack[-1]
            case "MEMOIZE":
                self._kept[len(self._kept)] = stack[-1]
            case "BINGET" | "LONG_BINGET" | "GET":
                stack.append(self._kept[int(given)])
            case "BINPERSID":
                stack.append(_storage(stack.pop()))
            case "REDUCE":
                arguments, function = stack.pop(), stack.pop()
                stack.append(_described(function, arguments))
            case "BUILD":
                stack.pop()  # versions of modules, which no tensor needs
            case _:
                self._gather(word)

    def _gather(self, word: str) -> None:
        """Follow the words that make collections."""
        stack = self._stack
        match word:
            case "MARK":
                stack.append(_MARK)
            case "EMPTY_DICT" | "EMPTY_LIST" | "EMPTY_TUPLE":
                stack.append({"EMPTY_DICT": {}, "EMPTY_LIST": [], "EMPTY_TUPLE": ()}[word])
            case "TUPLE1" | "TUPLE2" | "TUPLE3":
                count = int(word[-1])
                parts = tuple(stack[-count:])
                del stack[-count:]
                stack.append(parts)
            case "TUPLE":
                stack.append(tuple(self._marked()))
            case "APPEND":
                part = stack.pop()
                stack[-1].append(part)
            case "APPENDS":
                parts = tuple(self._marked())
                stack[-1].extend(parts)
            case "SETITEM":
                value, key = stack.pop(), stack.pop()
                stack[-1][_text(key)] = value
            case "SETITEMS":
                items = self._marked()
                stack[-1].update(zip(map(_text, items[::2]), items[1::2], strict=True))
            case _:
                raise UnknownContent(f"the word {word} describes no tensors")

    def _marked(self) -> list[Any]:
        at = len(self._stack) - 1
        while self._stack[at] is not _MARK:
            at -= 1
        parts = self._stack[at + 1 :]
        del self._stack[at:]
        return parts


def _storage(given: Any) -> _Storage:
    what, kind, key = given[:3]
    if what != "storage" or not isinstance(kind, _Name):
        raise UnknownContent("no numbers")
    if kind.module != "torch" or kind.name not in STORAGES:
        raise UnknownContent("numbers of an unknown kind")
    return _Storage(kind.name, _text(key))


def _described(function: Any, given: Any) -> Any:
    match function:
        case _Name("collections", "OrderedDict") if given == ():
            return {}
        case _Name("torch._utils", "_rebuild_tensor_v2"):
            storage, offset, size, stride = given[:4]
            if not isinstance(storage, _Storage):
                raise UnknownContent("a tensor without numbers")
            sizes, strides = tuple(map(_count, size)), tuple(map(_count, stride))
            return _Described(storage, _count(offset), sizes, strides)
        case _Name("torch._utils", "_rebuild_parameter"):
            return given[0]
        case _:
            raise UnknownContent("a function that describes no tensors")


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise UnknownContent("a name that is no text")
    return given


def _count(given: Any) -> int:
    if not isinstance(given, int) or not 0 <= given < 1 << 63:
        raise UnknownContent("a count that is no number")
    return given
