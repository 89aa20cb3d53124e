"""Qt's ``.ts`` files: what is translated, by context and source."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from .text import Text

LANGUAGE = "zh_CN"
Key = tuple[str, str]


def read(path: Path) -> dict[Key, str]:
    """Return the finished translations of a file by context and source; none without a file."""
    if not path.is_file():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.findtext("translation", "")
            if translation:
                found[name, message.findtext("source", "")] = translation
    return found


def as_xml(texts: Iterable[Text], translations: dict[Key, str]) -> str:
    """Return the file with all texts in their order; what has no translation is unfinished."""
    root = ET.Element("TS", version="2.1", language=LANGUAGE, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in texts:
        context = contexts.get(text.context)
        if context is None:
            context = contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{text.file}")
        ET.SubElement(message, "source").text = text.source
        if text.note:
            ET.SubElement(message, "extracomment").text = text.note
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get((text.context, text.source))
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return f"{head}{ET.tostring(root, encoding='unicode')}\n"
