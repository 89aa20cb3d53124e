"""Every text of the program has a translation that fits it, in files that are up to date."""

from __future__ import annotations

import errno
import os
import re
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from engine.sentences import HOLE, Sentences
from gui.language import CHINESE
from scripts.texts import files, ts
from scripts.texts.rules import faults
from scripts.texts.text import Text


@pytest.fixture(scope="module")
def gathered() -> dict[Path, list[Text]]:
    """All texts of the source."""
    return files.gathered()


@pytest.fixture(scope="module")
def known() -> dict[ts.Key, str]:
    """All translations."""
    return files.translations()


@pytest.fixture(scope="module", params=["window", "command line"])
def sentences(request: pytest.FixtureRequest) -> tuple[Sentences, dict[str, str]]:
    """The sentences that are known to window or command line, and the templates among them."""
    read = (files.ENGINE,) if request.param == "window" else (files.ENGINE, files.COMMANDS)
    spoken = {source: words for path in read for (_, source), words in ts.read(path).items()}
    return Sentences(spoken), {source: words for source, words in spoken.items() if "{" in source}


def test_every_text_is_translated(
    gathered: dict[Path, list[Text]], known: dict[ts.Key, str]
) -> None:
    lacking = [
        (text.context, text.file, text.source)
        for texts in gathered.values()
        for text in texts
        if (text.context, text.source) not in known
    ]
    assert lacking == [], "python -m scripts.texts todo FOLDER lists them"


def test_every_translation_keeps_holes_numbers_keys_and_the_end_of_its_source(
    known: dict[ts.Key, str],
) -> None:
    wrong = {key: list(faults(key[1], words)) for key, words in known.items()}
    assert {key: found for key, found in wrong.items() if found} == {}


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{one} of {many}", "{many} 之 {ones}", "its holes differ"),
        ("At most 12 of them.", "最多 13 个。", "its numbers differ"),
        ("&File", "文件", "its accelerator differs"),
        ("Open a project…", "打开项目", "it doesn't end in “…”"),
        ("<b>Bold</b>", "粗", "its tags differ"),
        ("Nothing", " ", "it is empty"),
    ],
)
def test_what_a_translation_lacks_is_said(source: str, translation: str, fault: str) -> None:
    assert fault in list(faults(source, translation))


def test_the_files_are_those_of_the_source(
    gathered: dict[Path, list[Text]], known: dict[ts.Key, str]
) -> None:
    for path, texts in gathered.items():
        there = path.read_text("utf-8")
        assert there == ts.as_xml(texts, known), "python -m scripts.texts update"


def test_what_qt_loads_says_what_the_file_says() -> None:
    translator = QTranslator()
    assert translator.load(str(files.WINDOW.with_suffix(".qm")))
    told = ts.read(files.WINDOW)
    stale = [key for key, words in told.items() if translator.translate(*key) != words]
    assert stale == [], "python -m scripts.texts release"
    assert files.WINDOW.stem.endswith(CHINESE)


def test_every_template_finds_what_it_has_made(
    sentences: tuple[Sentences, dict[str, str]],
) -> None:
    spoken, templates = sentences
    missed = []
    for source, translation in templates.items():
        numbers = count(3)
        held = {hole: str(next(numbers)) for hole in HOLE.findall(source)}
        made, wanted = (_filled(words, held) for words in (source, translation))
        if spoken.translate(made) != wanted:
            missed.append((made, spoken.translate(made)))
    assert missed == []


def _filled(template: str, held: dict[str, str]) -> str:
    return HOLE.sub(lambda hole: held[hole[1]], template)


KNOWN = {
    "{number} classes": "{number} 个类别",
    "The data have {classes}.": "数据有 {classes}。",
    "“{name}” is a {kind}: {why}": "“{name}”是{kind}：{why}",
    "Dense": "全连接",
    "folder": "文件夹",
    "Choose another.": "请换一个。",
    "Choose by {column}.": "按 {column} 选择。",
    "column {number}": "第 {number} 列",
    "{one} and {other}": "{one} 和 {other}",
}


@pytest.mark.parametrize(
    ("made", "translation"),
    [
        ("The data have 10 classes.", "数据有 10 个类别。"),
        ("“Dense” is a folder: Choose another.", "“Dense”是文件夹：请换一个。"),
        ("Dense, 10 classes", "全连接，10 个类别"),
        ("The data have 1,024 classes. Choose another.", "数据有 1,024 个类别。请换一个。"),
        ("The data have 2 classes. Nobody knows this.", "数据有 2 个类别。Nobody knows this."),
        ("Choose by column 3.", "按第 3 列选择。"),
        ("Dense and Dense", "全连接和全连接"),
        ("salt and pepper", "salt and pepper"),
        ("28×28", "28×28"),
        ("Nobody knows this.", "Nobody knows this."),
    ],
)
def test_a_finished_sentence_is_translated_with_all_that_was_put_into_it(
    made: str, translation: str
) -> None:
    assert Sentences(KNOWN).translate(made) == translation


def test_what_the_system_says_of_a_file_is_said_in_the_sentence_s_language(
    sentences: tuple[Sentences, dict[str, str]],
) -> None:
    spoken, _ = sentences
    refused = "/a.pt can't be written: {}. Choose another place, or make room there."
    for number in (errno.EACCES, errno.ENOSPC, errno.EISDIR, errno.EROFS, errno.ENAMETOOLONG):
        assert not re.search(r"[A-Za-z]{3}", spoken.translate(os.strerror(number)))
        assert spoken.translate(refused.format(os.strerror(number))).startswith("无法写入 /a.pt：")
    assert spoken.translate(refused.format("Oh no")).startswith("无法写入 /a.pt：Oh no。")
