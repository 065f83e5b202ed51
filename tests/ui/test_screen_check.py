"""What is told of screens, fonts and Qt's own words."""

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QFontDatabase

from ecgviewer.storage.settings import Settings
from ecgviewer.ui.screen_check import screen_checks


def checks(**settings):
    return {one.name: one for one in screen_checks(Settings(**settings))}


def test_each_part_is_told(qapp):
    assert list(checks()) == ["screens", "fonts", "Qt's words"]


def test_a_window_in_chinese_needs_a_font_for_it(qapp, monkeypatch):
    monkeypatch.setattr(
        QFontDatabase, "families", lambda *system: [] if system else ["DejaVu Sans"]
    )
    assert checks()["fonts"].state == "ok"
    found = checks(language="zh")["fonts"]
    assert found.state == "problem"
    assert "Chinese" in found.text


def test_words_of_qt_that_are_not_there_are_told(qapp, monkeypatch, tmp_path):
    assert checks()["Qt's words"].state == "ok"  # its wheel has them
    (tmp_path / "qtbase_de.qm").touch()
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(tmp_path))
    assert checks()["Qt's words"].facts["missing"] == ["es", "fr", "zh"]
