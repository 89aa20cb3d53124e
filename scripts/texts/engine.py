"""The sentences of the engine that the window shows, with holes for what is put into them.

Nothing in the engine marks a sentence as such: what looks like one and stands where people's words
stand is taken. A sentence put together from an f-string becomes a template, and where a hole is
filled with one of two words, two templates.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from itertools import islice, product

from pydantic import BaseModel

from .text import HOLE, ROOT, Parents, Text, enclosing, name_of, parents_of, sources

CONTEXT = "engine"
NOT_SHOWN = (
    *("engine/headless/", "engine/drawing/svg.py", "engine/drawing/widths.py"),
    *("engine/blocks/digit_codes.py", "engine/runs/fingerprint.py", "engine/version.py"),
    *("engine/data/cifar_classes.py", "engine/data/modes.py", "gui/pictures.py"),
)
MOST_VARIANTS = 8
NOT_WORDS = (
    *("get", "getattr", "hasattr", "setattr", "pop", "split", "rsplit", "partition", "rpartition"),
    *("replace", "startswith", "endswith", "strip", "lstrip", "rstrip", "removesuffix", "encode"),
    *("decode", "removeprefix", "join", "compile", "sub", "findall", "match", "fullmatch"),
    *("open", "TypeVar", "register_buffer", "field_validator", "model_validator", "warns"),
    *("filterwarnings", "strftime", "isinstance", "ContextVar", "ParamSpec", "search"),
)
"""Functions whose strings are keys, patterns and the like."""
FAULTS = (
    *("ValueError", "TypeError", "KeyError", "AssertionError", "NotImplementedError"),
    *("RuntimeError", "LookupError", "IndexError", "AttributeError"),
)
"""What these say is for whoever writes the program."""
COUNTED = "count_text"
PUT_TOGETHER = (
    *(
        template.format(one=one)
        for one in ("row", "column", "map", "unit")
        for template in (
            *("{one} {{number}}", "{one}s {{number}} to {{last}}", "{one}s {{places}}"),
            *("{{number}} {one}", "{{number}} {one}s"),
        )
    ),
    *(
        template.format(one=one)
        for one in ("map", "input")
        for template in (
            "The other {one} adds {{rest}}.",
            "The other {{number}} {one}s together add {{rest}}.",
        )
    ),
    *(f"{{number}} {row} {side}" for row in ("row", "rows") for side in ("above", "below")),
    *(
        f"{{number}} {column} {side}"
        for column in ("column", "columns")
        for side in ("on the left", "on the right")
    ),
    *("Map {number} in training", "Unit {number} in training"),
    *("kernel", "high", "wide", "parameter", "parameters", "multiply-accumulates"),
    *("Glorot's", "LeCun's"),
    *(
        f"{{title}} {does} maps (channels × height × width), but a vector of {{numbers}} comes in."
        for does in ("slides over", "works on", "averages")
    ),
    *(
        f"{padding} {mode}"
        for padding in ("same", "pad {padding}")
        for mode in ("reflect", "replicate", "circular")
    ),
)
"""What `listed`, `others` and the like make of words that they are given."""
OF_THEIR_OWN = (
    *("{one}s {counted} to {counted2}", "The other {one} adds {rest}."),
    *("The other {count} {one}s together add {rest}.", "{capitalize} {cell} in training"),
    "{title} {does} maps (channels × height × width), but a vector of {numbers} comes in.",
)
"""Templates that stand for those above, and would fit too much."""
OF_THE_SYSTEM = (
    *("No such file or directory", "Permission denied", "Operation not permitted"),
    *("No space left on device", "Disk quota exceeded", "File too large", "File exists"),
    *("Is a directory", "Not a directory", "Directory not empty", "File name too long"),
    *("Read-only file system", "Input/output error", "Too many open files", "No such device"),
    *("Too many open files in system", "Too many levels of symbolic links", "Text file busy"),
    *("Device or resource busy", "Cannot allocate memory", "Invalid argument", "Host is down"),
    *("Stale file handle", "Invalid cross-device link", "Operation not supported"),
    *("Connection refused", "Connection timed out", "Connection reset by peer", "Broken pipe"),
    *("Network is unreachable", "No route to host", "Name or service not known"),
    *("Temporary failure in name resolution", "Resource temporarily unavailable", "timed out"),
    "Transport endpoint is not connected",
)
"""Why files can't be read or written, as a system's C library says it; the rest stays as said."""
OF_THREADS = "gui/"
"""What the window's threads raise is put together and translated like the engine's sentences."""
TRANSLATES = {"tr", "_tr", "translate"}
Variant = tuple[str, ...]


def engine_texts() -> list[Text]:
    """Return every text of the engine and of the presets, each once, file by file."""
    found: dict[str, Text] = {}

    def add(source: str, file: str, note: str = "") -> None:
        source = source.strip()
        if source:
            found.setdefault(source, Text(CONTEXT, source, file, note))

    for file, source in (*_declared(), *_presets()):
        add(source, file)
    for file, tree in sources(ROOT / "engine"):
        if file.startswith(NOT_SHOWN):
            continue
        for source in written(file, tree):
            # What a setting's words are made of has been taken whole.
            if "{" in source and "setting" in file and _made(source, found):
                continue
            if source not in OF_THEIR_OWN:
                add(source, file)
    for source in PUT_TOGETHER:
        add(source, "engine/inspection/arithmetic/words.py")
    for file, tree in sources(ROOT / OF_THREADS):
        if not file.startswith(NOT_SHOWN):
            for source in written(file, tree):
                add(source, file)
    for source in OF_THE_SYSTEM:
        add(source, "engine/files.py")
    return list(found.values())


def _made(template: str, found: dict[str, Text]) -> bool:
    pattern = re.compile(".+".join(map(re.escape, HOLE.split(template))))
    return any(pattern.fullmatch(source) for source in found)


def _declared() -> Iterator[tuple[str, str]]:
    """Yield all words of all declared settings, as they are once the modules are loaded."""
    from engine.settings import declared

    for path in sorted((ROOT / "engine").rglob("*.py")):
        if "setting(" not in path.read_text("utf-8") or path.name == "settings.py":
            continue
        file = path.relative_to(ROOT).as_posix()
        if file.startswith(NOT_SHOWN):
            continue
        module = importlib.import_module(file.removesuffix(".py").replace("/", "."))
        for value in vars(module).values():
            if not (inspect.isclass(value) and issubclass(value, BaseModel)):
                continue
            if value.__module__ != module.__name__ or value is BaseModel:
                continue
            for setting in declared(value):
                words = [setting.label, setting.help, setting.effect, setting.usual]
                words += [setting.unit, setting.group, *dict(setting.choices).values()]
                if "/blocks/" in file:
                    # Summaries call them by what stands in files: "same", "max".
                    words += [key for key, _ in setting.choices if re.fullmatch(r"[a-z]+", key)]
                for text in words:
                    if re.search(r"[A-Za-z]", text):
                        yield file, text


def _presets() -> Iterator[tuple[str, str]]:
    from engine.presets import PRESETS

    for preset in PRESETS:
        for text in (preset.title, preset.help, preset.source):
            if text:
                yield "resources/presets", text


def written(file: str, tree: ast.Module) -> Iterator[str]:
    """Yield the texts for people that stand in a file, with holes."""
    parents = parents_of(tree)
    nodes = [node for node in parents if isinstance(node, ast.JoinedStr | ast.Constant | ast.Call)]
    of_threads = file.startswith(OF_THREADS)
    only_refusals = of_threads or file.startswith("engine/export/")
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        if isinstance(node, ast.Call):
            if name_of(node.func) == COUNTED and not of_threads:
                yield from _counted(node)
            continue
        if isinstance(node, ast.Constant) and not isinstance(node.value, str):
            continue
        if only_refusals and not any(enclosing(node, parents, ast.Raise)):
            continue
        if of_threads and TRANSLATES & {
            name_of(call.func)
            for call in enclosing(node, parents, ast.Call)
            if isinstance(call, ast.Call)
        }:
            continue
        if _is_inner(node, parents) or not _stands_for_people(node, parents):
            continue
        for variant in islice(_variants(node, parents), MOST_VARIANTS):
            text = "".join(variant)
            if _is_text(text, isinstance(node, ast.JoinedStr) or len(variant) > 1):
                yield _unique_holes(text)


def _counted(call: ast.Call) -> Iterator[str]:
    words = _literals(call.args[1:])
    if words:
        one = words[0]
        yield f"{{number}} {one}"
        yield f"{{number}} {words[1] if len(words) > 1 else one + 's'}"


def _literals(arguments: list[ast.expr]) -> list[str]:
    values = [a.value for a in arguments if isinstance(a, ast.Constant)]
    return [value for value in values if isinstance(value, str)]


def _is_inner(node: ast.AST, parents: Parents) -> bool:
    """Whether the text is a part of another one that is taken whole."""
    around = parents.get(node)
    while isinstance(around, ast.FormattedValue | ast.JoinedStr | ast.IfExp):
        if isinstance(around, ast.JoinedStr):
            return True
        node, around = around, parents.get(around)
    return False


def _stands_for_people(node: ast.AST, parents: Parents) -> bool:
    around = parents.get(node)
    if isinstance(around, ast.Expr | ast.Compare | ast.Subscript | ast.MatchValue | ast.Slice):
        return False
    if isinstance(around, ast.Dict) and node in around.keys:
        return False
    if isinstance(around, ast.keyword) and around.arg in ("when", "pattern", "mode", "encoding"):
        return False
    for call in enclosing(node, parents, ast.Call):
        assert isinstance(call, ast.Call)
        # A sentence given to a function that makes one of it is still a sentence.
        if name_of(call.func) in NOT_WORDS and node in call.args:
            return False
        if name_of(call.func) in FAULTS:
            return False
    for assign in enclosing(node, parents, ast.Assign, ast.AnnAssign):
        assert isinstance(assign, ast.Assign | ast.AnnAssign)
        targets = assign.targets if isinstance(assign, ast.Assign) else [assign.target]
        if {name_of(t) for t in targets} & {"__all__", "keywords", "kind", "words_to_find"}:
            return False
        if isinstance(assign, ast.AnnAssign) and node in ast.walk(assign.annotation):
            return False
    for function in enclosing(node, parents, ast.FunctionDef):
        assert isinstance(function, ast.FunctionDef)
        notes = [a.annotation for a in function.args.args if a.annotation] + [function.returns]
        if any(note is not None and node in ast.walk(note) for note in notes):
            return False
        if function.name in ("extra_repr", "__repr__"):
            return False
    around_all = tuple(enclosing(node, parents, ast.Assert))
    return not around_all


def _is_text(text: str, is_template: bool) -> bool:
    words = re.sub(r"\{[^{}]*\}", "", text).strip()
    if not re.search(r"[A-Za-z]{2,}", words) or re.search(r'</|="|\\n\w+:|__|^--', words):
        return False
    if " " in text.strip():
        return bool(re.search(r"\b[A-Za-z]{2,}\b", words)) and not re.match(r"[.#]+[ .#]+$", words)
    return not is_template and bool(re.fullmatch(r"[A-Z][a-z]+(-[a-z]+)*[.:]?", text.strip()))


def _variants(node: ast.AST, parents: Parents) -> Iterator[Variant]:
    """Yield the texts that an expression may become, as literal parts and holes."""
    if isinstance(node, ast.Constant):
        yield (node.value,) if isinstance(node.value, str) else ("{value}",)
    elif isinstance(node, ast.IfExp):
        yield from _variants(node.body, parents)
        yield from _variants(node.orelse, parents)
    elif isinstance(node, ast.JoinedStr):
        parts = [tuple(_variants(value, parents)) for value in node.values]
        for chosen in product(*parts):
            yield tuple(piece for part in chosen for piece in part)
    elif isinstance(node, ast.FormattedValue):
        if _speaks(node.value, parents) and node.format_spec is None:
            yield from _variants(node.value, parents)
        else:
            yield (f"{{{_hole(node.value)}}}",)
    elif isinstance(node, ast.Name) and _speaks(node, parents):
        for given in _given(node, parents):
            yield from _variants(given, parents)
    else:
        yield (f"{{{_hole(node)}}}",)


def _speaks(node: ast.AST, parents: Parents) -> bool:
    """Whether an expression is one of some texts that stand right there, or of a variable's."""
    if isinstance(node, ast.IfExp):
        return _speaks(node.body, parents) and _speaks(node.orelse, parents)
    if isinstance(node, ast.Name):
        given = _given(node, parents)
        return bool(given) and all(_speaks(one, parents) for one in given)
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _given(node: ast.Name, parents: Parents) -> list[ast.expr]:
    """Return what the function around a variable gives it, unless it is built upon itself."""
    function = next(enclosing(node, parents, ast.FunctionDef), None)
    if function is None:
        return []
    return [
        assign.value
        for assign in ast.walk(function)
        if isinstance(assign, ast.Assign)
        and any(name_of(target) == node.id for target in assign.targets)
        and not any(
            isinstance(inner, ast.Name) and inner.id == node.id for inner in ast.walk(assign.value)
        )
    ]


def _hole(node: ast.AST) -> str:
    """Return a name for what fills a hole, for whoever translates around it."""
    if isinstance(node, ast.Call):
        if name_of(node.func) == COUNTED:
            nouns = _literals(node.args[1:])
            if nouns:
                return (nouns[1] if len(nouns) > 1 else f"{nouns[0]}s").replace(" ", "_")
        if node.args and not isinstance(node.args[0], ast.Constant | ast.Starred):
            inner = _hole(node.args[0])
            return inner if inner != "value" else name_of(node.func).strip("_") or inner
        return name_of(node.func).strip("_") or "value"
    if isinstance(node, ast.Subscript):
        return _hole(node.value)
    if isinstance(node, ast.BinOp):
        left = _hole(node.left)
        return left if left != "value" else _hole(node.right)
    if isinstance(node, ast.UnaryOp):
        return _hole(node.operand)
    if isinstance(node, ast.BoolOp):
        return _hole(node.values[0])
    return name_of(node).strip("_").lower() or "value"


def _unique_holes(template: str) -> str:
    seen: dict[str, int] = {}

    def name(match: re.Match[str]) -> str:
        hole = match[0][1:-1]
        seen[hole] = seen.get(hole, 0) + 1
        return f"{{{hole}{seen[hole] if seen[hole] > 1 else ''}}}"

    return re.sub(r"\{[^{}]*\}", name, template)
