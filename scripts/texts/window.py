"""The texts of the window: what is given to ``tr`` in one of its forms, with its context."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .classes import CLASSES
from .text import ROOT, Parents, Text, enclosing, name_of, parents_of, sources

AFTER_A_NUMBER = "follows a number, with its measure word"
FUNCTIONS = (ast.FunctionDef, ast.Lambda)


class NotLiteral(Exception):
    """A text that can't be read off the source."""


def window_texts() -> list[Text]:
    """Return every text of ``gui``, in the order of files and lines; each context's only once.

    Raises NotLiteral where something else than a plain literal is given to be translated.
    """
    trees = dict(sources(ROOT / "gui"))
    helpers = {file: dict(_helpers(tree)) for file, tree in trees.items()}
    found: dict[tuple[str, str], Text] = {}
    for file, tree in trees.items():
        known = helpers[file] | dict(_imported(tree, helpers))
        for text in _texts(file, tree, known):
            found.setdefault((text.context, text.source), text)
    return list(found.values())


def _texts(file: str, tree: ast.Module, helpers: dict[str, str]) -> Iterator[Text]:
    parents = parents_of(tree)
    calls = [node for node in parents if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        given = _given(call, parents, helpers)
        if given is None:
            continue
        context, argument = given
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            raise NotLiteral(f"{file}, line {call.lineno}: {ast.unparse(call)}")
        yield Text(context, argument.value, file, _note(call, parents))


def _given(
    call: ast.Call, parents: Parents, helpers: dict[str, str]
) -> tuple[str, ast.expr] | None:
    """Return the context and the text that a call translates; None where it does nothing such."""
    function = call.func
    if name_of(function) == "translate" and len(call.args) > 1:
        context = call.args[0]
        if isinstance(context, ast.Constant) and isinstance(context.value, str):
            within = next(enclosing(call, parents, ast.FunctionDef), None)
            # The helpers themselves, and the engine's sentences, have no text of their own.
            own = isinstance(call.args[1], ast.Name) and context.value in (
                *helpers.values(),
                CLASSES,
            )
            return None if own and within is not None else (context.value, call.args[1])
        return None
    if isinstance(function, ast.Attribute) and function.attr == "tr" and call.args:
        return _class_of(function.value, call, parents), call.args[0]
    if not isinstance(function, ast.Name) or not call.args:
        return None
    if function.id in ("tr", "_tr"):
        bound = _bound(function.id, call, parents)
        if bound is not None:
            return _class_of(bound, call, parents), call.args[0]
        if function.id not in helpers:
            raise NotLiteral(f"Whose tr is it? Line {call.lineno}: {ast.unparse(call)}")
        return helpers[function.id], call.args[0]
    return None


def _class_of(owner: ast.expr, at: ast.AST, parents: Parents) -> str:
    """Return the class whose name is the context of ``owner.tr``."""
    name = name_of(owner)
    if name == "self":
        found = next(enclosing(at, parents, ast.ClassDef))
        assert isinstance(found, ast.ClassDef)
        return found.name
    for function in enclosing(at, parents, ast.FunctionDef):
        assert isinstance(function, ast.FunctionDef)
        for argument in function.args.args:
            if argument.arg == name and argument.annotation is not None:
                return name_of(argument.annotation)
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and name_of(node.targets[0]) == name:
                return name_of(node.value.func) if isinstance(node.value, ast.Call) else name
    raise NotLiteral(f"Whose tr is it? {ast.unparse(at)}")


def _bound(name: str, at: ast.AST, parents: Parents) -> ast.expr | None:
    """Return ``x`` where a function around ``at`` says ``tr = x.tr``."""
    for function in enclosing(at, parents, *FUNCTIONS):
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                for target, value in _assigned(node):
                    if name_of(target) == name and name_of(value) == "tr":
                        assert isinstance(value, ast.Attribute)
                        return value.value
    return None


def _assigned(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Yield what gets which value, each for itself where several are assigned at once."""
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        yield from zip(target.elts, value.elts, strict=False)
    else:
        yield target, value


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions of a module that translate what they are given, with their contexts."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in ("tr", "_tr"):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and name_of(call.func) == "translate":
                    context = call.args[0]
                    assert isinstance(context, ast.Constant)
                    yield node.name, str(context.value)


def _imported(tree: ast.Module, helpers: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            known = helpers.get(f"{node.module.replace('.', '/')}.py", {})
            for alias in node.names:
                if alias.name in known:
                    yield alias.asname or alias.name, known[alias.name]


def _note(call: ast.Call, parents: Parents) -> str:
    around = parents.get(call)
    counted = isinstance(around, ast.Call) and name_of(around.func) == "count_text"
    return AFTER_A_NUMBER if counted else ""
