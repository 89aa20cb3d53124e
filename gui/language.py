"""The language that the window speaks: the one that was chosen, or the system's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from engine.sentences import Sentences
from gui import words

SYSTEM, ENGLISH, CHINESE = "", "en", "zh_CN"
NAMES = {ENGLISH: "English", CHINESE: "简体中文"}
"""Each in its own words, for whoever can't read the others."""
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
FACES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei UI",
    "PingFang SC",
)
"""Faces of simplified Chinese. Left to itself, a system of another language takes Japanese ones:
their colons stand in the middle, and some characters are drawn otherwise.
"""
SPOKEN = "spoken"
"""The object name of the translators that ``speak`` has installed."""


def meant(chosen: str) -> str:
    """Return ``chosen``, or for SYSTEM the language that the system's person likes best."""
    if chosen in NAMES:
        return chosen
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        if locale.language() == QLocale.Language.English:
            return ENGLISH
        if locale.language() == QLocale.Language.Chinese:
            simplified = locale.script() == QLocale.Script.SimplifiedHanScript
            return CHINESE if simplified else ENGLISH
    return ENGLISH


def speak(language: str) -> None:
    """Let all texts that are made from now on be in ``language``: the window's, the engine's and
    Qt's own. Numbers stay as they are.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    _write(application, language)
    for translator in application.findChildren(QTranslator, SPOKEN):
        application.removeTranslator(translator)
        translator.deleteLater()
    if language == ENGLISH:
        words.speak(None)
        return
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", of_qt), (f"convoscope_{language}", str(FOLDER))):
        translator = QTranslator(application)
        translator.setObjectName(SPOKEN)
        if translator.load(name, folder):
            application.installTranslator(translator)
        else:
            translator.deleteLater()
    words.speak(Sentences.read(FOLDER / f"engine_{language}.ts"))


def _write(application: QApplication, language: str) -> None:
    """Let what the system's own face lacks be taken from a face of the language."""
    font, usual = application.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = usual.families()
    if language == CHINESE:
        there = set(QFontDatabase.families())
        # By its own name: "Sans Serif" would stand back behind the first face that is there.
        families = [QFontInfo(usual).family(), *(face for face in FACES if face in there)]
    if font.families() != families:
        font.setFamilies(families)
        application.setFont(font)
