"""What a first read hides of a long recording; its report; who can use the page."""

import pytest
from holter_made import made_analysis
from hours_tools import Key, page_of, press
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from stand_ins import SOON_MS

from ecgviewer.ui.holter_report_dialog import HolterReportDialog


class TestFirstRead:
    @pytest.fixture
    def seen(self, make_window, long_file, analyses, qtbot):
        def see(ventricular):
            analyses.ventricular = ventricular
            window = make_window(long_file)
            session = window.session
            session.reading.set_human_first(on=True)
            qtbot.waitUntil(lambda: session.holter.analysis is not None, timeout=SOON_MS)
            QApplication.processEvents()
            return window

        return see

    def test_no_pixel_tells_a_class(self, seen, qtbot):
        window, pictures = seen("V"), []
        page, holter = page_of(window), window.session.holter
        for ventricular in ("V", "N"):
            holter.found = made_analysis(holter.record, ventricular)
            holter.apply()
            holter.place.choose_template(1)
            page.templates.list.setFocus()
            qtbot.wait(20)
            pictures.append(page.grab().toImage())
        assert holter.analysis.counts()["V"] == 0
        assert pictures[0] == pictures[1]

    def test_intervals_stay_and_classes_come_with_the_read(self, seen):
        window = seen("V")
        page, holter = page_of(window), window.session.holter
        assert [one.kind for one in holter.episodes] == ["pause"]
        assert holter.letter(100) == ""
        assert "4.00" in page.facts.facts["Longest RR"].figure.text()
        assert "–" in page.facts.facts["V"].figure.text()
        window.commands.trigger("log_read")
        assert [one.kind for one in holter.episodes] == ["pause", "V run"]
        assert holter.letter(100) == "V"
        assert ">7<" in page.facts.facts["V"].figure.text()

    def test_what_a_person_says_is_seen_at_once(self, seen):
        window = seen("V")
        page, holter = page_of(window), window.session.holter
        holter.place.choose_template(1)
        press(page.templates.list, Key.Key_V)
        assert holter.class_of(holter.find(1)) == "V"
        assert holter.class_of(holter.find(0)) is None
        assert holter.letter(100) == "V"
        assert holter.letter(0) == ""

    def test_there_is_no_report_yet(self, seen):
        window = seen("V")
        window.commands.trigger("report")
        assert "Log the first read first" in window.session.message.text
        assert not window.findChildren(HolterReportDialog)


class TestReport:
    @pytest.fixture
    def dialog(self, window, qtbot):
        window.commands.trigger("report")
        (dialog,) = window.findChildren(HolterReportDialog)
        qtbot.waitUntil(lambda: bool(dialog.preview.pages), timeout=SOON_MS)
        return dialog

    def test_it_is_saved_as_pdf_and_the_same_each_time(
        self, window, dialog, monkeypatch, tmp_path, qtbot
    ):
        out = tmp_path / "r.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
        dialog.here.setChecked(True)
        assert dialog.reading().chosen[0].sample == window.session.holter.place.at
        dialog.save()
        qtbot.waitUntil(out.exists, timeout=SOON_MS)
        qtbot.waitUntil(
            lambda: (m := window.session.message) is not None and "r.pdf" in m.text,
            timeout=SOON_MS,
        )
        assert out.read_bytes().startswith(b"%PDF")

    def test_beats_are_exported(self, window, dialog, monkeypatch, tmp_path, qtbot):
        out = tmp_path / "beats"
        asked = (str(out), "JSON (*.json)")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked)
        dialog.save_tables()
        qtbot.waitUntil((tmp_path / "beats.json").exists, timeout=SOON_MS)

    def test_nothing_of_a_model_is_in_it_unless_asked(self, window, qtbot):
        session = window.session
        qtbot.waitUntil(lambda: session.long_score is not None, timeout=SOON_MS)
        dialog = HolterReportDialog(session, window)
        assert dialog.reading().model == ""
        assert not dialog.reading().stretches
        dialog.model.setChecked(True)
        assert dialog.reading().model.startswith("rest-ecg")
        assert dialog.reading().stretches == session.long_score.stretches(10)
        session.change_settings(heat_on=False)
        assert dialog.reading().model == ""
        dialog.preview.close_work()
        dialog.deleteLater()


class TestAccess:
    def test_everything_has_a_name(self, window):
        page = page_of(window)
        for button in page.findChildren(QAbstractButton):
            if button.isVisible() and button.parent().metaObject().className() != "QTableView":
                assert button.accessibleName() or button.text(), button
        for widget in (
            page.templates.list,
            page.strip.strip,
            page.strip.gallery,
            page.events.episodes,
            page.events.hours,
            page.overview,
        ):
            assert widget.accessibleName()

    def test_tab_reaches_lists_and_strip(self, window):
        page = page_of(window)
        page.templates.list.setFocus()
        reached = set()
        for _ in range(40):
            QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        assert {page.strip.strip, page.events.episodes, page.overview} <= reached

    @pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
    def test_nothing_is_cut_off(self, window, size):
        window.resize(*size)
        QApplication.processEvents()
        page = page_of(window)
        assert page.minimumSizeHint().width() <= page.width()
        assert page.minimumSizeHint().height() <= page.height()
        for button in page.events.buttons.values():
            assert button.width() >= button.sizeHint().width() - 4
