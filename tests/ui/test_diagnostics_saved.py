"""Help > Save diagnostics: asks for a file, writes it in the background, says where."""

import zipfile

from PySide6.QtWidgets import QFileDialog
from stand_ins import SOON_MS


def test_saved_from_the_window(window, session, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "sent.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    window.commands.qt["diagnostics"].trigger()
    qtbot.waitUntil(lambda: session.message is not None, timeout=SOON_MS)
    assert session.message.kind == "info"
    assert str(out) in session.message.text
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
    assert "ecgviewer-diagnostics/examination.json" in names


def test_what_exists_is_refused(window, session, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "sent.zip"
    out.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    window.commands.qt["diagnostics"].trigger()
    qtbot.waitUntil(lambda: session.message is not None, timeout=SOON_MS)
    assert session.message.kind == "error"
    assert out.read_text() == "mine"


def test_no_file_no_diagnostics(window, session, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    window.commands.qt["diagnostics"].trigger()
    assert not session.runner.is_active("diagnostics")
