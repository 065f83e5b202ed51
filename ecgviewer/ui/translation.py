"""Qt's own words (Cancel, Copy, Yes) in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

QT_FILES = {"de": "qtbase_de", "fr": "qtbase_fr", "es": "qtbase_es", "zh": "qtbase_zh_CN"}
"""Code of the language -> file of Qt's translations."""


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
