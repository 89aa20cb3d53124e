"""A text to translate, and what is read off the source it stands in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOLE = re.compile(r"\{[^{}]*\}")
Parents = dict[ast.AST, ast.AST]


@dataclass(frozen=True)
class Text:
    """A source text, where it stands, and what a translator should know of it."""

    context: str
    source: str
    file: str
    note: str = ""


def sources(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    """Yield the name and the tree of every Python file of ``folder``, in order."""
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def parents_of(tree: ast.AST) -> Parents:
    """Return what stands around every node but the tree itself."""
    found: Parents = {}
    nodes = [tree]
    for node in nodes:
        children = [*ast.iter_child_nodes(node)]
        found.update(dict.fromkeys(children, node))
        nodes += children
    return found


def enclosing(node: ast.AST, parents: Parents, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    """Yield what stands around ``node`` and is one of ``kinds``, the innermost first."""
    while node in parents:
        node = parents[node]
        if isinstance(node, kinds):
            yield node


def name_of(node: ast.AST | None) -> str:
    """Return the last word of a name or an attribute; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
