"""Findings leave the window without who anyone is, unless asked."""

from PySide6.QtWidgets import QFileDialog, QLabel

from ecgviewer.core.privacy import ECG_IDENTIFIES
from ecgviewer.formats.training_set import read_training_set
from ecgviewer.tasks.own_export import TRAINING
from ecgviewer.ui.export_dialog import KINDS, ExportDialog

SOON_MS = 30_000


def test_findings_of_the_record_shown(window, opened, tmp_path, qtbot, monkeypatch):
    opened.marks.begin(100, 200, ("II",))
    opened.marks.change_draft(finding="PVC", note="ask Anna")
    assert opened.marks.save()
    dialog = ExportDialog(opened, window)
    assert ECG_IDENTIFIES in [label.text() for label in dialog.findChildren(QLabel)]
    assert not any(
        box.isChecked()
        for box in (dialog.samples, dialog.notes, dialog.people, dialog.dates, dialog.names)
    )
    assert dialog.paths == (opened.path,)
    dialog.all.setChecked(True)
    assert dialog.paths == opened.paths
    dialog.this.setChecked(True)
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    dialog.accept()
    qtbot.waitUntil(
        lambda: opened.message is not None and "written to" in opened.message.text, timeout=SOON_MS
    )
    assert opened.message.text.startswith("1 finding of 1 records written to out.")
    assert "notes of 1 were left out" in opened.message.text
    (made,) = out.iterdir()
    assert made.name.startswith("ecg-")
    assert "PVC" in made.read_text()
    assert "Anna" not in made.read_text()
    dialog.deleteLater()


def test_failures_are_told_and_the_rest_is_written(window, opened, tmp_path, qtbot, monkeypatch):
    dialog = ExportDialog(opened, window)
    dialog._choose("csv")
    dialog.all.setChecked(True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "o"))
    dialog.accept()
    qtbot.waitUntil(
        lambda: opened.message is not None and "written to" in opened.message.text, timeout=SOON_MS
    )
    assert opened.message.kind == "caution"  # the second of the three is damaged
    assert "1 record failed" in opened.message.text
    assert (tmp_path / "o" / "annotations.csv").exists()
    dialog.deleteLater()


def test_a_training_set_of_the_whole_store(window, opened, tmp_path, qtbot, monkeypatch):
    opened.marks.begin(100, 200, ("II",))
    opened.marks.change_draft(finding="PVC", note="ask Anna")
    assert opened.marks.save()
    dialog = ExportDialog(opened, window)
    assert not dialog.store.isEnabled()
    dialog._choose(TRAINING)
    assert dialog.store.isChecked()
    assert dialog.paths == ()
    assert not dialog.dates.isEnabled()
    dialog._choose("csv")
    assert dialog.this.isChecked()
    assert dialog.dates.isEnabled()
    dialog._choose(TRAINING)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "o"))
    dialog.accept()
    qtbot.waitUntil(
        lambda: opened.message is not None and "written to" in opened.message.text, timeout=SOON_MS
    )
    assert opened.message.text.startswith("1 finding of 1 records written to o.")
    (one,) = read_training_set(tmp_path / "o" / "training-set.h5").records
    assert one.record_id == opened.record.id
    assert [(x.finding, x.said) for x in one.labels] == [("PVC", "present")]
    dialog.deleteLater()


def test_formats_and_leaving(window, opened, monkeypatch):
    dialog = ExportDialog(opened, window)
    for kind, _ in KINDS:
        dialog._choose(kind)
        assert dialog.samples.isEnabled() == (kind != "dicom")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.accept()
    assert not opened.runner.is_active("export")
    dialog.deleteLater()
