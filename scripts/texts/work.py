"""What translators are given, what they give back, and what is still wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from . import files, ts
from .rules import faults

A_LIST = 250
"""So many texts go into one list for a translator."""


def write_todo(folder: Path) -> int:
    """Write each source without a translation once, in lists of JSON; return how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    known = files.translations()
    todo: dict[str, dict[str, str]] = {}
    for texts in files.gathered().values():
        for text in texts:
            if (text.context, text.source) not in known:
                note = {"note": text.note} if text.note else {}
                todo.setdefault(
                    text.source, {"context": text.context, "source": text.source, **note}
                )
    lists = list(todo.values())
    for start in range(0, len(lists), A_LIST):
        path = folder / f"{start // A_LIST + 1:02}.json"
        path.write_text(
            json.dumps(lists[start : start + A_LIST], ensure_ascii=False, indent=1), "utf-8"
        )
    return len(lists)


def merge(folder: Path) -> Iterator[str]:
    """Take translations from the JSON files of a folder, by source or by ``context|source``.

    What has a fault is left out, and said. A later file overrules an earlier one, and one for a
    context overrules one for all.
    """
    given: dict[str, str] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            given |= json.loads(path.read_text("utf-8"))
        except ValueError as error:
            yield f"{path.name} can't be read: {error}"
    taken: dict[ts.Key, str] = {}
    refused: set[str] = set()
    for texts in files.gathered().values():
        for text in texts:
            translation = given.get(f"{text.context}|{text.source}", given.get(text.source))
            if translation is None:
                continue
            wrong = ", ".join(faults(text.source, translation))
            if not wrong:
                taken[text.context, text.source] = translation
            elif text.source not in refused:
                refused.add(text.source)
                yield f"{wrong}:\n  {text.source!r}\n  {translation!r}"
    files.update(taken)
    yield f"{len(taken)} taken, {len(refused)} refused"


def wrong() -> Iterator[str]:
    """Yield what is not translated, or not as it should be, and files that are out of date."""
    known = files.translations()
    for path, texts in files.gathered().items():
        if not path.is_file() or path.read_text("utf-8") != ts.as_xml(texts, known):
            yield f"{path.name} is out of date: python -m scripts.texts update"
        for text in texts:
            translation = known.get((text.context, text.source))
            if translation is None:
                yield f"not translated ({text.context}, {text.file}): {text.source!r}"
            else:
                for fault in faults(text.source, translation):
                    yield f"{fault} ({text.context}): {text.source!r}, {translation!r}"
