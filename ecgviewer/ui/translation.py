"""The language of the window: chosen, or the computer's; Qt's own words (Cancel, Copy) in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ecgviewer.core.language import LANGUAGES, use_language

QT_FILES = {"de": "qtbase_de", "fr": "qtbase_fr", "es": "qtbase_es", "zh": "qtbase_zh_CN"}
"""Code of the language -> file of Qt's translations."""


def speak(code: str) -> None:
    """Show words in a language from now on; in the computer's where none was chosen."""
    code = code or computers_language(QLocale.system().uiLanguages())
    use_language(code)
    translate_qt(code)


def computers_language(wanted: Sequence[str]) -> str:
    """Return the first language of a computer's list that there are words in, else English.

    Parameters
    ----------
    wanted
        As Qt tells them, the dearest first: ``"de-CH"``, ``"zh-Hans-CN"``. Chinese in traditional
        characters is another script than ours.
    """
    for tag in wanted:
        code, *rest = tag.replace("_", "-").split("-")
        if code in LANGUAGES and not {"Hant", "TW", "HK", "MO"} & set(rest):
            return code
    return "en"


def translate_qt(code: str) -> bool:
    """Show Qt's own words in a language; returns whether Qt has them here.

    Numbers keep the decimal point in every language: a figure is read on the screen, in print and
    in an export in one and the same way.
    """
    QLocale.setDefault(QLocale.c())
    app = QCoreApplication.instance()
    for old in app.findChildren(QTranslator) if app is not None else ():
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    if code not in QT_FILES or app is None:
        return code == "en"
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(QT_FILES[code], folder) and QCoreApplication.installTranslator(
        translator
    )
