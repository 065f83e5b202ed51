"""The page of long recordings: looking, naming, taking back, by keys; what a first read hides."""

from pathlib import Path

import numpy as np
import pytest
from holter_made import PAUSE_AT_S, RUN_AT_S, made_analysis, made_record
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from stand_ins import SOON_MS

from ecgviewer.core.errors import UserError
from ecgviewer.core.progress import Progress
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import holter as task
from ecgviewer.tasks.holter_editing import HolterEditing
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.holter_page import HolterPage
from ecgviewer.ui.holter_report_dialog import HolterReportDialog
from ecgviewer.ui.holter_strip import lanes
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.session import ReviewSession

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def long_file(tmp_path_factory, synthetic_record) -> Path:
    folder = tmp_path_factory.mktemp("long")
    return write_wfdb(made_record(synthetic_record), folder, "day")


@pytest.fixture
def analyses(monkeypatch):
    """What was asked of the analysis; ``kept`` is what the cache holds."""

    class Analyses:
        asked = 0
        kept = None
        fails = False
        waits = False
        ventricular = "V"

    state = Analyses()

    def analyse(record, limits=None):
        state.asked += 1
        yield Progress(1, 4, "finding beats")
        while state.waits:
            yield Progress(2, 4, "finding beats")
        if state.fails:
            raise UserError("No lead holds an ECG. Nothing was changed.")
        return made_analysis(record, state.ventricular)

    monkeypatch.setattr(task, "analyse", analyse)
    monkeypatch.setattr(task, "saved_analysis", lambda record_id: state.kept)
    return state


@pytest.fixture
def make_window(qtbot, tasks, analyses, monkeypatch):
    """Return a window with a record opened, on the page of long recordings."""
    made = []
    # Measuring 20 minutes takes longer than all that is tested here, and closing waits for it.
    monkeypatch.setattr(FiducialState, "measure", lambda self: None)

    def make(path, **settings):
        session = ReviewSession(JobRunner(), Settings(human_first=False, **settings))
        session.keeps_settings = False
        window = MainWindow(session)
        made.append(window)
        window.resize(1600, 900)
        with qtbot.waitExposed(window):
            window.show()
        session.open_paths([path])
        qtbot.waitUntil(lambda: session.record is not None, timeout=SOON_MS)
        window.show_page("holter")
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window, long_file, qtbot):
    window = make_window(long_file)
    qtbot.waitUntil(lambda: window.session.holter.analysis is not None, timeout=SOON_MS)
    return window


def page_of(window) -> HolterPage:
    return window.pages["holter"].page


def press(widget: QWidget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key, modifier)


class TestFinding:
    def test_a_short_record_is_left_to_the_sheet(self, make_window, files, analyses):
        page = page_of(make_window(files[0]))
        assert "This record is 10.0 s long" in page._said.text()
        assert not page.begin.isVisible()
        assert analyses.asked == 0

    def test_it_begins_when_the_page_is_opened_and_can_be_stopped(
        self, make_window, long_file, analyses, qtbot
    ):
        analyses.waits = True
        window = make_window(long_file)
        page, holter = page_of(window), window.session.holter
        qtbot.waitUntil(lambda: analyses.asked == 1, timeout=SOON_MS)
        qtbot.waitUntil(lambda: page._bar.value() == 2, timeout=SOON_MS)
        assert page.stop.isVisible()
        page.stop.click()
        assert not holter.is_running
        analyses.waits = False
        window.show_page("read")
        window.show_page("holter")
        assert analyses.asked == 1  # stopped is stopped, until asked for
        page.begin.click()
        qtbot.waitUntil(lambda: holter.analysis is not None, timeout=SOON_MS)

    def test_what_was_found_before_is_not_sought_again(
        self, make_window, long_file, analyses, qtbot, synthetic_record
    ):
        analyses.kept = made_analysis(made_record(synthetic_record))
        window = make_window(long_file)
        qtbot.waitUntil(lambda: window.session.holter.analysis is not None, timeout=SOON_MS)
        assert analyses.asked == 0
        assert page_of(window).templates.list.rows.rowCount() == 4

    def test_it_is_looked_through_anew_when_asked(self, window, analyses, qtbot):
        analyses.kept = window.session.holter.found
        page_of(window)._again.click()
        qtbot.waitUntil(lambda: window.session.holter.analysis is not None, timeout=SOON_MS)
        assert analyses.asked == 2

    def test_a_failure_says_why(self, make_window, long_file, analyses, qtbot):
        analyses.fails = True
        window = make_window(long_file)
        page = page_of(window)
        qtbot.waitUntil(lambda: bool(window.session.holter.problem), timeout=SOON_MS)
        assert page._said.text() == "No lead holds an ECG. Nothing was changed."
        assert page.begin.isVisible()

    def test_another_record_takes_it_all_away(self, window, files, qtbot):
        window.session.open_paths([files[0]])
        qtbot.waitUntil(lambda: window.session.holter.analysis is None, timeout=SOON_MS)
        assert page_of(window)._stack.currentIndex() == 0
        assert not window.session.holter.has_events


class TestLooking:
    def test_up_and_down_choose_a_template_left_and_right_its_beats(self, window):
        page, place = page_of(window), window.session.holter.place
        templates = page.templates.list
        press(templates, Key.Key_Down)
        press(templates, Key.Key_Down)
        assert place.template == 1
        samples = window.session.holter.analysis.beats.samples
        assert samples[place.beat] == 10_050
        press(templates, Key.Key_Right)
        assert samples[place.beat] == round(RUN_AT_S * 100)
        for _ in range(9):
            press(templates, Key.Key_Right)
        assert samples[place.beat] == 90_050  # the last one; no further
        press(templates, Key.Key_Left)
        assert samples[place.beat] == round((RUN_AT_S + 4) * 100)
        assert "Beat 6 of 7 in template 1" in page.strip._where.text()

    def test_the_strip_is_in_true_millimetres(self, window):
        strip = page_of(window).strip.strip
        page, scale = strip.page(), strip.scale
        assert scale.px_per_s == scale.px_per_mm * 25
        record = window.session.record
        r = window.session.holter.place.at
        x = strip._x(page, r + record.fs)
        assert x - strip._x(page, r) == pytest.approx(25 * scale.px_per_mm)
        assert strip.second_at(x) == pytest.approx(r / record.fs + 1)
        values = record.values(page.start, page.stop, page.leads)
        centred = values - np.median(values, axis=1, keepdims=True)
        np.testing.assert_allclose(page.values, centred, atol=1e-6)
        assert "25 mm/s · 10 mm/mV" in page_of(window).strip._scale.text()

    def test_the_strip_shows_the_beat_looked_at_and_a_click_chooses_another(self, window):
        page, place = page_of(window), window.session.holter.place
        place.choose_template(1)
        strip = page.strip.strip
        start, stop = strip.view_s()
        assert start < 100.5 < stop
        samples = window.session.holter.analysis.beats.samples
        x = strip._x(strip.page(), 10_150)
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(x), 60))
        assert samples[place.beat] == 10_150
        assert strip.view_s() == (start, stop)

    def test_arrows_on_the_strip_go_from_beat_to_beat(self, window):
        page, place = page_of(window), window.session.holter.place
        strip = page.strip.strip
        for _ in range(3):
            press(strip, Key.Key_Right)
        assert place.beat == 3
        press(strip, Key.Key_PageDown)
        assert strip.view_s()[0] > 3.5
        press(strip, Key.Key_PageUp)

    def test_the_gallery_shows_a_page_of_the_template(self, window):
        page, place = page_of(window), window.session.holter.place
        place.choose_template(2)
        gallery = page.strip.gallery
        shown = gallery.page()
        assert shown.total == 120
        assert place.beat in shown.beats
        record, analysis = window.session.record, window.session.holter.analysis
        r = analysis.beats.samples[shown.beats[1]]
        part = record.values(r - 25, r + 45, ["II"])[0]
        np.testing.assert_allclose(shown.values[1], part - np.median(part), atol=1e-6)
        box = gallery._box(1, gallery._grid()).center().toPoint()
        QTest.mouseClick(page.strip.gallery, Qt.MouseButton.LeftButton, pos=box)
        assert place.beat == shown.beats[1]

    def test_events_follow_each_other_from_the_keys_of_the_window(self, window):
        place = window.session.holter.place
        kinds = []
        for _ in range(3):
            window.commands.trigger("next_event")
            kinds.append(place.episode.kind)
        assert kinds == ["pause", "V run", "pause"]
        window.commands.trigger("previous_event")
        assert place.episode.kind == "V run"

    def test_events_turn_the_sheet_of_reading(self, window):
        window.show_page("read")
        window.commands.trigger("next_event")
        assert window.sheet.page_start_s == pytest.approx(PAUSE_AT_S - 2, abs=0.02)
        window.commands.trigger("next_event")
        assert window.sheet.page_start_s == pytest.approx(RUN_AT_S - 2, abs=0.02)
        window.sheet.page_to(400.0)
        window.commands.trigger("previous_event")
        assert window.sheet.page_start_s == pytest.approx(PAUSE_AT_S - 2, abs=0.02)

    def test_enter_reads_what_is_looked_at(self, window):
        page = page_of(window)
        press(page.events.episodes, Key.Key_Down)
        press(page.events.episodes, Key.Key_Return)
        assert window.sheet.isVisible()
        assert window.sheet.page_start_s == pytest.approx(RUN_AT_S - 2, abs=0.02)

    def test_the_overview_brings_the_strip_anywhere(self, window):
        page_of(window).overview.placed.emit(777.0)
        assert window.session.holter.place.at == 77_700

    def test_kinds_are_chosen(self, window):
        page, holter = page_of(window), window.session.holter
        page.events.kinds.chosen.emit("pause")
        assert [one.kind for one in holter.listed] == ["pause"]
        assert page.events.episodes.model().rowCount() == 1
        page.events.kinds.chosen.emit("")
        assert len(holter.listed) == 2

    def test_what_counts_as_a_pause_is_chosen(self, window):
        page, holter = page_of(window), window.session.holter
        assert page.pause.text() == "Pauses over 2.5 s"
        page.pause.chosen.emit(5.0)
        assert [one.kind for one in holter.episodes] == ["V run"]
        assert page.pause.text() == "Pauses over 5.0 s"

    def test_figures_go_to_where_they_are(self, window):
        page, place = page_of(window), window.session.holter.place
        fact = page.facts.facts["Longest RR"]
        assert "4.00" in fact.figure.text()
        fact.go.click()
        assert place.at == round(PAUSE_AT_S * 100)

    def test_hours_count_what_is_there(self, window):
        page = page_of(window)
        page.events.show_tab(1)
        model = page.events.hours.model()
        assert model.rowCount() == 1
        assert model.data(model.index(0, 1)) == "1,197"
        assert model.data(model.index(0, 5)) == "7"
        assert model.data(model.index(0, 7)) == "1"


class TestNaming:
    def test_a_letter_names_the_template_and_is_kept_at_once(self, window):
        page, holter = page_of(window), window.session.holter
        holter.place.choose_template(2)
        press(page.templates.list, Key.Key_S)
        assert holter.find(2).beat_class == "S"
        assert holter.find(2).by_hand
        assert holter.analysis.counts()["S"] == 120
        assert len(HolterEditing(holter.record.id).edits) == 1
        assert "by hand" in page.templates.list.rows.data(
            page.templates.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole
        )
        assert holter.place.template == 2

    def test_shift_and_a_letter_name_one_beat(self, window):
        page, holter = page_of(window), window.session.holter
        press(page.templates.list, Key.Key_V, SHIFT)
        assert holter.analysis.counts()["V"] == 8
        assert holter.letter(0) == "V"
        assert holter.place.beat == 0
        press(page.strip.strip, Key.Key_U)
        assert holter.letter(0) == "?"

    def test_an_artefact_is_no_beat(self, window):
        holter, strip = window.session.holter, page_of(window).strip.strip
        before = len(holter.analysis.beats)
        press(strip, Key.Key_Backspace, CONTROL)
        assert len(holter.analysis.beats) == before - 1
        assert window.session.undo_order.can_undo

    def test_the_one_undo_takes_it_back(self, window):
        page, holter = page_of(window), window.session.holter
        holter.place.choose_template(2)
        press(page.templates.list, Key.Key_S)
        press(page.templates.list, Key.Key_P)
        window.commands.trigger("undo")
        assert holter.find(2).beat_class == "S"
        window.commands.trigger("undo")
        assert holter.find(2).beat_class == "N"
        assert not holter.find(2).by_hand
        window.commands.trigger("redo")
        assert holter.find(2).beat_class == "S"
        assert len(HolterEditing(holter.record.id).edits) == 1

    def test_templates_are_merged_in_one_step(self, window):
        page, holter = page_of(window), window.session.holter
        templates = page.templates.list
        holter.place.choose_template(2)
        press(templates, Key.Key_Space)
        assert templates.rows.ticked == {2}
        holter.place.choose_template(0)
        press(templates, Key.Key_M)
        assert holter.find(2) is None
        assert holter.find(0).count == 1189
        assert not templates.rows.ticked
        window.commands.trigger("undo")
        assert holter.find(2).count == 120

    def test_beats_of_no_template_are_named_one_by_one(self, window):
        page, holter = page_of(window), window.session.holter
        press(page.templates.list, Key.Key_End)
        assert holter.place.template == -1
        press(page.templates.list, Key.Key_N)
        assert holter.analysis.counts()["?"] == 0

    def test_letters_that_are_keys_of_the_window_name_here(self, window):
        """N, P and S go to records and speeds elsewhere."""
        page, settings = page_of(window), window.session.settings
        press(page.templates.list, Key.Key_S)
        assert window.session.settings == settings
        assert window.session.holter.find(0).beat_class == "S"
        press(page.strip.strip, Key.Key_P)
        assert window.session.holter.letter(0) == "P"
        press(page.overview, Key.Key_S)  # where it is no class it is the speed
        assert window.session.settings.speed_mm_s == 50.0

    def test_a_store_that_refuses_changes_nothing(self, window, monkeypatch):
        page, holter = page_of(window), window.session.holter

        def refuse(self, *edits):
            raise UserError("The disk is full. Nothing was changed.")

        monkeypatch.setattr(HolterEditing, "apply", refuse)
        analysis = holter.analysis
        press(page.templates.list, Key.Key_V)
        assert holter.analysis is analysis
        assert "disk is full" in window.session.message.text

    def test_a_final_read_asks_first(self, window):
        session = window.session
        session.reading.finalise_or_amend()
        asked = []
        session.reading.amendmentWanted.disconnect()
        session.reading.amendmentWanted.connect(lambda: asked.append(1))
        press(page_of(window).templates.list, Key.Key_V)
        assert asked
        assert not session.holter.changes.edits
        session.reading.amend("seen again")
        assert session.holter.find(0).beat_class == "V"


class TestEpisodes:
    def test_accepting_makes_it_a_persons(self, window):
        page, holter = page_of(window), window.session.holter
        press(page.events.episodes, Key.Key_Y)
        assert holter.is_mine(holter.episodes[0])
        assert not holter.is_mine(holter.episodes[1])
        window.commands.trigger("undo")
        assert not holter.is_mine(holter.episodes[0])

    def test_dismissing_goes_on_to_the_next(self, window):
        page, holter = page_of(window), window.session.holter
        page.events.episodes.setFocus()
        assert holter.place.episode.kind == "pause"
        press(page.events.episodes, Key.Key_R)
        assert [one.kind for one in holter.episodes] == ["V run"]
        assert holter.place.episode.kind == "V run"
        window.commands.trigger("undo")
        assert len(holter.episodes) == 2

    def test_the_bounds_are_set_at_a_beat(self, window):
        page, holter = page_of(window), window.session.holter
        run = next(one for one in holter.episodes if one.kind == "V run")
        holter.place.choose_episode(run)
        strip = page.strip.strip
        for _ in range(6):
            press(strip, Key.Key_Right)
        strip.boundAsked.emit("stop")
        runs = [one for one in holter.episodes if one.kind == "V run"]
        assert len(runs) == 1
        assert runs[0].stop == round((RUN_AT_S + 6) * 100) + 1
        assert holter.is_mine(runs[0])
        assert holter.place.episode == runs[0]

    def test_a_new_one_is_bounded_and_named(self, window, monkeypatch):
        page, holter = page_of(window), window.session.holter
        asked = []
        monkeypatch.setattr(page.events, "ask_kind", lambda: asked.append(1))
        holter.changes.kindWanted.connect(page.events.ask_kind)
        holter.place.go_to(50_050)
        strip = page.strip.strip
        strip.boundAsked.emit("stop")
        assert "begin a new one" in window.session.message.text
        strip.boundAsked.emit("start")
        for _ in range(4):
            press(strip, Key.Key_Right)
        strip.boundAsked.emit("stop")
        assert asked
        page.events.kindChosen.emit("S run")
        new = next(one for one in holter.episodes if one.kind == "S run")
        assert (new.start, new.stop) == (50_050, 50_451)
        assert holter.place.episode == new
        window.commands.trigger("undo")
        assert len(holter.episodes) == 2

    def test_another_kind_is_chosen(self, window):
        page, holter = page_of(window), window.session.holter
        run = next(one for one in holter.episodes if one.kind == "V run")
        holter.place.choose_episode(run)
        page.events.kindChosen.emit("S run")
        assert [one.kind for one in holter.episodes] == ["pause", "S run"]
        assert holter.place.episode.kind == "S run"

    def test_bars_that_meet_take_two_lanes(self, window):
        pause, run = window.session.holter.episodes
        assert lanes([pause, run]) == [0, 0]
        assert lanes([pause, pause, pause]) == [0, 1, 1]


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
