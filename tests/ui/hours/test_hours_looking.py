"""The page of long recordings: finding, and looking, by keys."""

import numpy as np
import pytest
from holter_made import PAUSE_AT_S, RUN_AT_S, made_analysis, made_record
from hours_tools import Key, page_of, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from stand_ins import SOON_MS

from ecgviewer.core.holter import HolterLimits


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
        assert window.session.settings.pause_s == 5.0

    def test_what_counts_as_slow_and_fast_is_chosen_and_kept(self, window):
        page, session = page_of(window), window.session
        assert (page.slow.text(), page.fast.text()) == ("Slow under 50/min", "Fast over 120/min")
        page.fast.chosen.emit(90.0)
        page.slow.chosen.emit(60.0)
        assert page.fast.text() == "Fast over 90/min"
        assert (session.settings.slow_bpm, session.settings.fast_bpm) == (60.0, 90.0)
        assert session.holter.limits == HolterLimits(2.5, 60.0, 90.0)
        session.change_settings(slow_bpm=50.0, fast_bpm=120.0)
        assert page.slow.text() == "Slow under 50/min"

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
