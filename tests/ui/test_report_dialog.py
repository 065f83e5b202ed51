"""Ctrl+P: what the dialogue asks, and that the reading goes on while the report is made."""

import time

import pytest
from pdf_reading import read_pdf
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog
from shiboken6 import isValid

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.tasks.report_request import pseudonym
from ecgviewer.ui import report_dialog
from ecgviewer.ui.report_dialog import ReportDialog


@pytest.fixture
def dialog(reading, qtbot):
    qtbot.keyClick(reading.sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (found,) = reading.findChildren(ReportDialog)
    yield found
    if isValid(found):
        found.close()


@pytest.fixture
def out(tmp_path, monkeypatch):
    """The file that the reader chooses."""
    chosen = tmp_path / "chosen"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), "Picture (*.png)"))
    return chosen


def test_a_report_says_what_the_session_knows(dialog, opened, monkeypatch, tmp_path, qtbot):
    record = opened.record
    opened.change_settings(reader="Ada")
    opened.marks.begin(500, 700, ("V1",))
    opened.marks.change_draft(finding="PVC")
    assert opened.marks.save()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "r.pdf"), "PDF (*.pdf)")
    )
    dialog.save()
    qtbot.waitUntil(lambda: not opened.runner.is_active(report_dialog.JOB), timeout=10_000)
    text = read_pdf((tmp_path / "r.pdf").read_bytes())[0].text
    assert pseudonym(record) in text
    assert "Reader: Ada. Not signed." in text
    assert "Model output seen: rest-ecg 1.0" in text
    assert "heat begins" not in text
    assert "(PVC); V1; 1.00 to 1.40 s; definite; Ada" in " ".join(text.split())
    assert "Report saved: r.pdf" in opened.message.text


def test_findings_stored_are_on_it(opened, qtbot):
    mark = Annotation(opened.record.id, 500, 700, ("V1",), "PVC")
    opened.marks._store.apply(
        (Change(None, mark),), action="do", author="Bo", ai_visible=True, model_id="base"
    )
    opened.marks._reload()
    reading = report_dialog.reading_of(opened, heat=False)
    assert [(one.mark, one.author, one.model_seen) for one in reading.statements] == [
        (mark, "Bo", "base")
    ]
    assert reading.heat is None
    assert report_dialog.reading_of(opened, heat=True).heat is opened.map
    opened.toggle_heat()
    hidden = report_dialog.reading_of(opened, heat=True)
    assert (hidden.model, hidden.heat) == ("", None)


def test_the_suffix_follows_the_kind_chosen(dialog, opened, out, qtbot):
    dialog.named.setChecked(True)
    dialog.heat.setChecked(True)
    dialog._choose_paper("letter")
    options = dialog.options()
    assert (options.paper, options.named, options.layout_id) == ("letter", True, "3x4+1")
    dialog.save()
    qtbot.waitUntil(lambda: (out.parent / "chosen.png").exists(), timeout=10_000)
    qtbot.waitUntil(lambda: not opened.runner.is_active(report_dialog.JOB), timeout=10_000)


def test_a_place_that_refuses_is_told(dialog, opened, monkeypatch, tmp_path, qtbot):
    lost = tmp_path / "missing" / "r.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(lost), ""))
    dialog.save()
    qtbot.waitUntil(lambda: opened.message is not None and opened.message.kind == "error")
    assert "cannot be written" in opened.message.text


def test_nothing_chosen_changes_nothing(dialog, opened, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.save()
    assert dialog.isVisible()
    assert not opened.runner.is_active(report_dialog.JOB)


def test_the_window_is_alive_while_the_report_is_made(dialog, opened, out, qtbot):
    beats = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    dialog.save()
    qtbot.waitUntil(lambda: (out.parent / "chosen.png").exists(), timeout=10_000)
    timer.stop()
    assert len(beats) > 3


def test_printing_goes_to_the_printer_chosen(dialog, opened, monkeypatch, tmp_path, qtbot):
    made = tmp_path / "printed.pdf"

    def accept(self):
        self.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer().setOutputFileName(str(made))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    dialog.print()
    qtbot.waitUntil(
        lambda: opened.message is not None and "Sent to the printer" in opened.message.text,
        timeout=10_000,
    )
    assert len(read_pdf(made.read_bytes())) == 1


def test_the_preview_is_the_page_that_would_be_printed(dialog, opened, qtbot):
    preview = dialog.preview
    qtbot.waitUntil(lambda: len(preview.pages) == 1, timeout=10_000)
    (first,) = preview.pages
    assert first.width() / first.height() == pytest.approx(297 / 210, rel=0.002)
    assert "Page 1 of 1" in preview._said.text()
    dialog._choose_paper("letter")
    qtbot.waitUntil(lambda: preview.pages[0] != first, timeout=10_000)
    assert preview.pages[0].width() / preview.pages[0].height() == pytest.approx(11 / 8.5, rel=2e-3)


def test_the_preview_shows_heat_only_if_it_is_asked_for(dialog, opened, qtbot):
    preview = dialog.preview
    qtbot.waitUntil(lambda: len(preview.pages) == 1, timeout=10_000)
    (plain,) = preview.pages
    dialog.heat.setChecked(True)
    qtbot.waitUntil(lambda: preview.pages[0] != plain, timeout=10_000)
    hot = preview.pages[0]
    dialog.heat.setChecked(False)
    qtbot.waitUntil(lambda: preview.pages[0] != hot, timeout=10_000)
    assert preview.pages[0] == plain


def test_closing_lets_go_of_the_preview(dialog, opened, qtbot):
    dialog.title.setText("another")
    dialog.reject()
    qtbot.wait(300)
    assert not opened.runner.is_active("report preview")
