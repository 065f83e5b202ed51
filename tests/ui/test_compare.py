"""The page that compares: who the patient is, one scale, what is seen of the model, keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stand_ins import SOON_MS

from ecgviewer.core.record import Patient
from ecgviewer.tasks import earlier_records, review
from ecgviewer.ui.compare_sheet import when_text


@pytest.fixture
def named(monkeypatch):
    """Let readers find identifiers and dates, which headers of WFDB do not hold."""
    known = {}
    real = review.open_record

    def dress(record, path):
        identifier, start = known.get(path.stem, (None, None))
        return replace(record, patient=Patient(60.0, "F", identifier), start=start)

    def open_record(path):
        record = yield from real(path)
        return dress(record, path)

    from ecgviewer.formats import read_record

    monkeypatch.setattr(review, "open_record", open_record)
    monkeypatch.setattr(
        "ecgviewer.formats.read_record", lambda path: dress(read_record(path), path)
    )
    return known


def page_of(window):
    return window.pages["compare"]


class TestPatient:
    def test_without_identifiers_the_reader_chooses_and_confirms(
        self, comparing, window, files, session, qtbot
    ):
        state, page = comparing(), page_of(window)
        assert state.choosing
        assert page.panel.part is page.panel.chooser
        assert [one.path.stem for one in state.candidates] == ["r0", "r1"]
        assert state.candidates[1].problem
        state.choose(files[0])
        qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
        assert page.panel.part is page.panel.question
        assert page._stack.currentIndex() == 0, "nothing is drawn before it is confirmed"
        assert state.found is None
        assert page.panel.question.another.hasFocus(), "the safe answer has the focus"
        session.change_settings(reader="LK")
        page.panel.question.confirm.click()
        qtbot.waitUntil(lambda: state.found is not None, timeout=SOON_MS)
        assert page.panel.part is page.panel.changes
        said = earlier_records.confirmations(session.record.id)
        assert said[state.earlier.id].by == "LK"
        assert state.found.confirmation.by == "LK"

    def test_what_was_confirmed_is_not_asked_again(self, compared, session, window, qtbot):
        session.go(0)
        qtbot.waitUntil(lambda: session.place == 0, timeout=SOON_MS)
        assert compared.found is None
        session.go(2)
        qtbot.waitUntil(lambda: compared.found is not None, timeout=SOON_MS)
        assert compared.earlier_path.stem == "r0"

    def test_the_nearest_earlier_one_of_the_patient_is_taken(self, comparing, named, qtbot):
        named |= {"r0": ("7", "1985-01-01T08:00:00"), "r2": ("7", "1986-01-01T08:00:00")}
        state = comparing()
        qtbot.waitUntil(lambda: state.found is not None, timeout=SOON_MS)
        assert state.earlier_path.stem == "r0"
        assert state.confirmation is None
        assert when_text(state.found.earlier) == "1985-01-01 08:00"

    def test_another_patient_is_asked_about_in_red(self, comparing, named, files, window, qtbot):
        named |= {"r0": ("7", None), "r2": ("8", None)}
        state = comparing()
        state.choose(files[0])
        qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
        assert state.match.verdict == "other"
        assert page_of(window).panel.question._reason.property("ground") == "red"

    def test_a_store_that_refuses_stops_it(self, comparing, files, session, monkeypatch, qtbot):
        from ecgviewer.core.errors import StoreError

        def refuse(*_args, **_more):
            raise StoreError("The store is full.")

        state = comparing()
        state.choose(files[0])
        qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
        monkeypatch.setattr(earlier_records, "confirm", refuse)
        state.confirm()
        assert state.needs_confirmation
        assert "nothing is compared" in session.message.text


class TestErrors:
    def test_a_record_that_cannot_be_read_never_blocks(self, comparing, files, window, qtbot):
        state = comparing()
        state.choose(files[1])
        qtbot.waitUntil(lambda: state.problem is not None, timeout=SOON_MS)
        assert page_of(window).panel.retry.isVisible()
        state.choose_another()
        state.choose(files[0])
        qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
        assert state.problem is None

    def test_without_a_record(self, window):
        window.comparing.show()
        assert "No record" in page_of(window).panel._text.text()

    def test_the_only_record_of_the_list(self, window, session, files, qtbot):
        session.open_paths([files[0]])
        qtbot.waitUntil(lambda: session.record is not None, timeout=SOON_MS)
        window.comparing.show()
        qtbot.waitUntil(lambda: window.comparing.candidates is not None, timeout=SOON_MS)
        chooser = page_of(window).panel.chooser
        assert "No other record" in chooser._empty.text()
        assert not chooser.compare.isEnabled()

    def test_a_record_shown_that_cannot_be_read(self, compared, session, window, qtbot):
        session.go(1)
        qtbot.waitUntil(lambda: session.record_problem is not None, timeout=SOON_MS)
        assert compared.found is None
        assert "left as it is" in page_of(window).panel._text.text()

    def test_nothing_is_done_while_the_page_is_not_seen(self, window, session, files, qtbot):
        session.open_paths(files)
        qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
        assert window.comparing.candidates is None
        assert not session.runner.is_active("find earlier")


class TestKeys:
    def press(self, window, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
        QApplication.processEvents()

    def test_all_without_a_mouse(self, window, session, files, qtbot):
        session.open_paths([files[0], files[2]])
        qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
        session.go(1)
        qtbot.waitUntil(lambda: session.place == 1 and session.score is not None, timeout=SOON_MS)
        state, page = window.comparing, page_of(window)
        window.sheet.setFocus()
        self.press(window, Qt.Key.Key_D)
        assert page.isVisible()
        qtbot.waitUntil(lambda: state.candidates is not None, timeout=SOON_MS)
        assert page.panel.chooser.field.hasFocus()
        self.press(window, Qt.Key.Key_Down)
        self.press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
        assert page.panel.question.another.hasFocus()
        for _ in range(30):
            if page.panel.question.confirm.hasFocus():
                break
            self.press(window, Qt.Key.Key_Tab)
        self.press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: state.found is not None, timeout=SOON_MS)
        assert page.hasFocus()
        self.press(window, Qt.Key.Key_L)
        assert state.arrangement == "stacked"
        self.press(window, Qt.Key.Key_L)
        assert state.arrangement == "superimposed"
        self.press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
        assert state.arrangement == "stacked"
        gain = session.settings.gain_mm_mv
        self.press(window, Qt.Key.Key_G)
        assert session.settings.gain_mm_mv != gain
        self.press(window, Qt.Key.Key_Down)
        assert page.panel.changes.table.current is not None
        assert "unchanged ECG" in page.panel.changes._detail.text()
        heat = session.heat_on
        self.press(window, Qt.Key.Key_A)
        assert session.heat_on != heat
        self.press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
        assert page.panel.part is page.panel.chooser
        self.press(window, Qt.Key.Key_Escape)
        assert page.panel.part is page.panel.changes
        self.press(window, Qt.Key.Key_D)
        assert window.reading.isVisible()

    def test_pages_are_turned(self, compared, window):
        page = page_of(window)
        page.setFocus()
        self.press(window, Qt.Key.Key_PageDown)
        assert page.pair.page_start_s > 0
        self.press(window, Qt.Key.Key_Home)
        assert page.pair.page_start_s == 0

    def test_the_list_is_narrowed(self, comparing, window):
        comparing()
        chooser = page_of(window).panel.chooser
        chooser.field.setText("R1")
        assert chooser.chosen.path.stem == "r1"
        QApplication.processEvents()
        before = (chooser.field.y(), chooser.compare.y())
        chooser.field.setText("zzz")
        QApplication.processEvents()
        assert (chooser.field.y(), chooser.compare.y()) == before, "all stays where it is"
        assert chooser.chosen is None
        assert not chooser.compare.isEnabled()


class TestBesideTheSheet:
    """The previous ECG beside the present one, where the screen is wide enough."""

    def test_wide_pages_show_the_same_patient_at_the_same_scale(self, compared, window, qtbot):
        window.show_page("read")
        beside = window.reading.beside
        assert beside.isHidden()
        window.resize(3840, 2000)
        qtbot.waitUntil(lambda: beside.isVisible() and beside.view.record is not None)
        assert beside.view.record is compared.found.earlier
        for change in ({"gain_mm_mv": 20.0}, {"speed_mm_s": 50.0}, {"layout_id": "12x1"}):
            compared._session.change_settings(**change)
            assert beside.view.px_per_mm == window.sheet.px_per_mm
            assert beside.view.gain_mm_mv == window.sheet.gain_mm_mv
            assert beside.view.speed_mm_s == window.sheet.speed_mm_s
            assert beside.view.leads_shown == window.sheet.leads_shown
        assert abs(beside.width() - window.sheet.width()) < 0.05 * beside.width()
        assert not beside.view.canvas.heat.strips
        window.resize(1600, 900)
        qtbot.waitUntil(beside.isHidden)

    def test_another_patient_is_never_beside(self, comparing, files, window, qtbot):
        window.resize(3840, 2000)
        state = comparing()
        window.show_page("read")
        state.choose(files[0])
        qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
        assert window.reading.beside.isHidden()
        state.confirm()
        qtbot.waitUntil(window.reading.beside.isVisible, timeout=SOON_MS)
        state._session.go(0)
        qtbot.waitUntil(window.reading.beside.isHidden, timeout=SOON_MS)
