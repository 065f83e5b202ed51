"""Ctrl+Shift+S: a copy in another format, its losses said first, without identity unless asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from shiboken6 import isValid

from ecgviewer.core.privacy import ECG_IDENTIFIES, blind_name
from ecgviewer.formats import read_record
from ecgviewer.tasks import converting
from ecgviewer.ui.copy_dialog import JOB, LOOKING, CopyDialog

SOON_MS = 30_000


@pytest.fixture
def dialog(reading, opened, qtbot):
    opened.path.write_text(opened.path.read_text() + "# Name: Zzyzxowski\n")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(reading.sheet, Qt.Key.Key_S, both)
    (found,) = reading.findChildren(CopyDialog)
    yield found
    if isValid(found):
        found.close()


def looked(dialog, opened, qtbot):
    qtbot.waitUntil(lambda: not opened.runner.is_active(LOOKING), timeout=SOON_MS)
    qtbot.waitUntil(lambda: not dialog.report.text().startswith("Looking"), timeout=SOON_MS)
    return dialog.report.text()


def saved(dialog, opened, qtbot, monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.accept()
    qtbot.waitUntil(lambda: not opened.runner.is_active(JOB), timeout=SOON_MS)
    qtbot.waitUntil(lambda: opened.message is not None, timeout=SOON_MS)


def test_losses_are_said_before_a_name_is_asked(dialog, opened, qtbot):
    assert ECG_IDENTIFIES in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.deidentify.isChecked()
    assert "Removed: 3 comments." in looked(dialog, opened, qtbot)

    assert dialog.suggested == f"{blind_name(opened.record.id)}.edf"
    dialog.deidentify.setChecked(False)
    assert "Removed" not in looked(dialog, opened, qtbot)
    assert "comments of the file were left out" in dialog.report.text()
    assert dialog.suggested == f"{opened.path.stem}.edf"
    dialog._choose(".h5")
    assert "holds all that was read" in looked(dialog, opened, qtbot)


def test_findings_are_no_part_of_a_copy(dialog, opened, qtbot):
    opened.marks.begin(100, 200, ("II",))
    opened.marks.change_draft(finding="PVC")
    assert opened.marks.save()
    dialog._look()
    assert "1 finding of yours is not in it" in looked(dialog, opened, qtbot)


def test_a_copy_without_identity(dialog, opened, qtbot, monkeypatch, tmp_path):
    looked(dialog, opened, qtbot)
    dialog._choose(".csv")
    looked(dialog, opened, qtbot)
    saved(dialog, opened, qtbot, monkeypatch, tmp_path / "copy")  # the suffix is added
    assert opened.message.text == "copy.csv written."
    assert "Zzyzxowski" not in (tmp_path / "copy.csv").read_text()
    assert read_record(tmp_path / "copy.csv").id == opened.record.id


def test_a_copy_with_all(dialog, opened, qtbot, monkeypatch, tmp_path):
    dialog.deidentify.setChecked(False)
    dialog._choose(".csv")
    looked(dialog, opened, qtbot)
    saved(dialog, opened, qtbot, monkeypatch, tmp_path / "copy.csv")
    assert "# Name: Zzyzxowski" in (tmp_path / "copy.csv").read_text()


def test_losses_of_a_long_record_are_said_when_it_is_written(
    dialog, opened, qtbot, monkeypatch, tmp_path
):
    looked(dialog, opened, qtbot)
    monkeypatch.setattr(converting, "_LONG_VALUES", 10)
    dialog.deidentify.setChecked(False)
    assert "when it is written" in looked(dialog, opened, qtbot)
    saved(dialog, opened, qtbot, monkeypatch, tmp_path / "copy.edf")
    assert "copy.edf written." in opened.message.text
    assert "comments of the file were left out" in opened.message.text


def test_what_cannot_be_written_is_told(dialog, opened, qtbot, monkeypatch, tmp_path):
    looked(dialog, opened, qtbot)
    saved(dialog, opened, qtbot, monkeypatch, tmp_path / "nowhere" / "copy.edf")
    assert opened.message.kind == "error"
    assert "cannot be written" in opened.message.text


def test_nothing_is_written_without_a_name(dialog, opened, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.accept()
    assert not opened.runner.is_active(JOB)
    assert dialog.isVisible()
