"""Points, beats, sets and records; what goes with a finding; all statements in few keys."""

import re
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.finding_search import search_findings
from ecgviewer.core.findings import all_findings
from ecgviewer.tasks import beat_sets
from ecgviewer.ui.active_label import favourites
from ecgviewer.ui.finding_picker import place_text, words_of
from ecgviewer.ui.finding_words import ModifierMenu
from ecgviewer.ui.region_book import RegionBook

ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


def shortest(finding):
    """What to type, and how often to step down, to come to a finding."""
    bare = re.sub("[^a-z0-9]", "", finding.code.lower())
    for n in (1, 2, 3):
        typed = {"".join(letters) for letters in combinations(bare, n)}
        typed |= {word[:n] for word in (*finding.name.lower().split(), *finding.synonyms)}
        for query in sorted(typed):
            found = [one.code for one in search_findings(query)]
            if finding.code in found and n + found.index(finding.code) <= 3:
                return query, found.index(finding.code)
    raise AssertionError(finding.code)


def beat_span(window, place=3):
    """Samples around one beat."""
    fs = window.session.record.fs
    r = int(window.session.measurements.r_peaks[place])
    return round(r - 0.03 * fs), round(r + 0.04 * fs), r


def test_any_statement_on_chosen_leads_in_five_keys_and_a_drag(reading, qtbot):
    marks, field = reading.session.marks, reading.reading.picker.field
    standard = [finding for finding in all_findings() if finding.system == "scp"]
    assert len(standard) == 71
    for finding in standard:
        reading.sheet.spanDrawn.emit(1000, 1400, ("V2", "V3"))  # the drag
        assert reading.focusWidget() is field
        query, down = shortest(finding)
        keys = 0
        for letter in query:
            qtbot.keyClick(field, letter)
            keys += 1
        for _ in range(down):
            qtbot.keyClick(field, KEY.Key_Down)
            keys += 1
        qtbot.keyClick(field, KEY.Key_Return)
        keys += 1
        assert keys <= 5
        one = marks.find(marks.selected)
        assert one is not None, finding.code
        assert (one.finding, one.leads) == (finding.code, ("V2", "V3"))
        marks.delete(one.id)


def test_a_real_drag_chooses_the_leads_that_it_crosses(reading, qtbot):
    sheet = reading.sheet.canvas.sheet
    cells = {cell.lead: cell for cell in sheet.cells if cell.row < 2}
    first, last = cells["V1"], cells["V2"]
    start = QPoint(int(first.x0) + 40, int(first.top) + 30)
    stop = QPoint(int(last.x0) + 110, int(last.bottom) - 30)
    port = reading.sheet.canvas.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, (start + stop) / 2)
    qtbot.mouseMove(port, stop)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=stop)
    qtbot.keyClicks(reading.reading.picker.field, "ste")
    qtbot.keyClick(reading.reading.picker.field, KEY.Key_Return)
    (one,) = reading.session.marks.annotations
    assert (one.finding, one.leads, one.kind) == ("STE_", ("V1", "V2"), "span")


def test_selecting_never_changes_the_active_label(reading):
    marks, session = reading.session.marks, reading.session
    for finding, start in (("AFIB", 1000), ("local:brugada_1", 2000)):
        marks.begin(start, start + 400, ("V1",))
        marks.change_draft(finding=finding)
        assert marks.save()
    before = favourites(session)
    for one in marks.annotations:
        marks.select(one.id)
        assert favourites(session) == before
        reading.reading.picker.choose_favourite(2)
        assert marks.draft.finding == before[1]
        marks.cancel()
        marks.begin(3000, 3400, ("V2",))
        assert (marks.draft.finding, marks.draft.severity, marks.draft.modifiers) == ("", "", ())
        marks.cancel()


def test_q_goes_from_the_span_to_all_beats_alike_to_the_beat_and_back(reading, qtbot):
    session, field = reading.session, reading.reading.picker.field
    start, stop, r = beat_span(reading)
    reading.session.beat_scope.toggle_snap()
    reading.sheet.spanDrawn.emit(start, stop, ("II",))
    qtbot.waitUntil(lambda: bool(session.beat_scope.alike))
    peaks = tuple(int(peak) for peak in session.measurements.r_peaks)
    assert set(session.beat_scope.alike) <= set(peaks)
    assert len(session.beat_scope.alike) >= len(peaks) - 2
    qtbot.keyClicks(field, "pvc")
    qtbot.keyClick(field, KEY.Key_Q, ALT)
    draft = session.marks.draft
    assert field.text() == "pvc", "with Alt a letter is a key, not text"
    assert (draft.kind, draft.peaks, draft.finding) == ("beats", session.beat_scope.alike, "PVC")
    assert reading.sheet.canvas.regions.draft_parts == draft.intervals()
    qtbot.keyClick(field, KEY.Key_Q, ALT)
    beat = session.marks.draft
    assert (beat.kind, beat.peaks) == ("beat", (r,))
    assert beat.start < r < beat.stop
    qtbot.keyClick(field, KEY.Key_Q, ALT)
    span = session.marks.draft
    assert (span.kind, span.start, span.stop, span.peaks) == ("span", start, stop, ())
    qtbot.keyClick(field, KEY.Key_Q, ALT)
    qtbot.keyClick(field, KEY.Key_Return)
    (one,) = session.marks.annotations
    assert (one.kind, one.peaks) == ("beats", session.marks.find(one.id).peaks)
    bars = [bar for bar in reading.sheet.canvas.regions.bars if bar.cell.row == 1]
    assert len(bars) >= 2, "a bar under each beat"


def test_beats_asked_for_before_they_were_found_come_in_later(reading, qtbot):
    scope, marks = reading.session.beat_scope, reading.session.marks
    start, stop, r = beat_span(reading)
    marks.begin(start, stop, ("II",))
    scope.choose("beats")
    assert r in marks.draft.peaks
    qtbot.waitUntil(lambda: len(marks.draft.peaks) > 1)
    assert marks.draft.kind == "beats"


def test_a_drawn_end_snaps_to_a_wave_and_says_so(reading):
    session = reading.session
    beat = session.measurements.beats[3].together
    start, stop = round(beat.qrs_on) + 8, round(beat.qrs_off) - 6
    reading.sheet.spanDrawn.emit(start, stop, ("II",))
    draft = session.marks.draft
    assert (draft.start, draft.stop) == (round(beat.qrs_on), round(beat.qrs_off))
    assert "snapped to QRS on, QRS off" in reading.reading.picker._span.text()
    session.beat_scope.toggle_snap()
    reading.sheet.spanDrawn.emit(start, stop, ("II",))
    assert (session.marks.draft.start, session.marks.draft.stop) == (start, stop)


def test_space_twice_at_one_place_is_a_point_with_a_flag(reading, qtbot):
    marks, sheet = reading.session.marks, reading.sheet
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Space, KEY.Key_Space):
        qtbot.keyClick(sheet, key)
    assert (marks.draft.kind, marks.draft.stop) == ("point", marks.draft.start + 1)
    marks.change_draft(finding="local:osborn_wave")
    assert marks.save()
    (one,) = marks.annotations
    assert one.kind == "point"
    flags = sheet.canvas.regions.bars
    assert flags
    assert all(bar.rect.width() > 20 for bar in flags), "room for its code"
    assert sheet.canvas.regions.handle_cell(one.id) is None
    marks.move(one.id, one.start + 50, one.stop + 70, one.leads)
    moved = marks.find(one.id)
    assert (moved.kind, moved.start, moved.stop) == ("point", one.start + 50, one.start + 51)


def test_h_is_a_finding_of_the_record_that_the_sheet_does_not_draw(reading, qtbot):
    marks = reading.session.marks
    qtbot.keyClick(reading.sheet, KEY.Key_H)
    assert marks.draft.kind == "record"
    assert reading.sheet.canvas.regions.draft is None
    marks.change_draft(finding="AFIB")
    assert marks.save()
    (one,) = marks.annotations
    assert (one.kind, one.start, one.stop) == ("record", 0, reading.session.record.n_samples)
    assert reading.sheet.canvas.regions.bars == []
    marks.move(one.id, 10, 50, one.leads)
    assert marks.find(one.id) == one


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_severity_course_and_modifiers_by_keyboard_while_typing(reading, qtbot):
    marks, field = reading.session.marks, reading.reading.picker.field
    reading.sheet.spanDrawn.emit(1000, 1400, ("V2",))
    qtbot.keyClicks(field, "pvc")
    for key in (KEY.Key_S, KEY.Key_S, KEY.Key_O, KEY.Key_O, KEY.Key_U, KEY.Key_W):
        qtbot.keyClick(field, key, ALT)
    draft = marks.draft
    assert (draft.severity, draft.course, draft.certainty) == ("moderate", "new", "probable")
    assert len(draft.leads) == 12
    qtbot.keyClick(field, KEY.Key_M, ALT)
    (menu,) = reading.findChildren(ModifierMenu)
    assert menu.isVisible()
    by_name = {action.text(): action for action in menu.actions()}
    by_name["Frequent"].trigger()
    by_name["Multifocal"].trigger()
    by_name["Frequent"].trigger()
    menu.close()
    assert marks.draft.modifiers == ("multifocal",)
    qtbot.keyClick(field, KEY.Key_Return)
    (one,) = marks.annotations
    assert words_of(one) == ("probable", "moderate", "new", "multifocal")
    assert "Multifocal" in reading.reading.picker._words._buttons["modifiers"].text()


def test_unknown_codes_of_others_are_kept_when_a_finding_is_edited(reading):
    marks, record = reading.session.marks, reading.session.record
    marks.begin(1000, 1400, ("V2",))
    marks.change_draft(finding="theirs:x", modifiers=("theirs",))
    assert marks.save()
    marks.edit(marks.annotations[0].id)
    marks.change_draft(note="seen")
    assert marks.save()
    (one,) = marks.annotations
    assert (one.finding, one.modifiers, one.record_id) == ("theirs:x", ("theirs",), record.id)


def test_beats_stay_where_they_are(reading):
    marks, record = reading.session.marks, reading.session.record
    peaks = tuple(int(peak) for peak in reading.session.measurements.r_peaks[2:6])
    marks.begin(peaks[0] - 10, peaks[0] + 10, ("II",))
    more = {"start": peaks[0] - 20, "stop": peaks[-1] + 30, "peaks": peaks, "reach": (20, 30)}
    marks.change_draft(kind="beats", finding="PVC", **more)
    assert marks.save()
    (one,) = marks.annotations
    marks.move(one.id, 0, 10, one.leads)
    assert marks.find(one.id) == one
    assert place_text(one, record.fs, record.n_samples).startswith("4 beats, ")


def test_a_long_list_shows_what_is_near_the_selected_one(reading):
    marks, findings = reading.session.marks, reading.reading.findings
    record = reading.session.record
    many = tuple(
        Annotation(record.id, 10 * n, 10 * n + 5, ("II",), "PVC", id=f"a{n:04d}")
        for n in range(300)
    )
    marks.annotations = many
    marks.changed.emit()
    assert len(findings._rows) == 60
    assert "1–60 of 300" in findings._more.text()
    marks.select("a0200")
    assert "a0200" in findings._rows
    assert len(findings._rows) == 60


@pytest.mark.parametrize("seed", range(3))
def test_only_the_beats_in_view_are_looked_at(seed):
    random = np.random.default_rng(seed)
    peaks = np.unique(random.integers(50, 100_000, 2000))
    row = Annotation(
        "r", int(peaks[0]) - 20, int(peaks[-1]) + 40, ("II",), "PVC",
        kind="beats", peaks=tuple(int(peak) for peak in peaks), reach=(20, 40),
    )  # fmt: skip
    book = RegionBook([row, Annotation("r", 0, 100_000, ("II",), "AFIB", kind="record")])
    assert len(book.rows) == 1
    for start in (0, 777, 50_000):
        stop = start + 500
        expected = [one for one in row.intervals() if one[0] < stop and one[1] > start]
        assert [one for one in book.parts(0, start, stop) if one in expected] == expected
        assert len(book.parts(0, start, stop)) <= len(expected) + 4


def test_no_beats_no_sets(reading):
    record = reading.session.record
    found = beat_sets.find_alike(record, (), 5)
    with pytest.raises(StopIteration) as end:
        next(found)
    assert end.value.value == ()
    assert not beat_sets.has_beat(None, record.fs, 0, 100)
    assert beat_sets.snapped(None, record.fs, 3, 9) == (3, 9, ())


def a_set_of_beats(window, places=(2, 3, 4, 5)):
    """Store a finding on some beats, selected."""
    marks = window.session.marks
    peaks = tuple(int(window.session.measurements.r_peaks[place]) for place in places)
    marks.begin(peaks[0] - 10, peaks[0] + 10, ("II",))
    more = {"start": peaks[0] - 20, "stop": peaks[-1] + 30, "peaks": peaks, "reach": (20, 30)}
    marks.change_draft(kind="beats", finding="PVC", **more)
    assert marks.save()
    return marks.find(marks.selected)


def test_ctrl_click_puts_a_beat_into_a_set_and_takes_it_out(reading, qtbot):
    session, canvas = reading.session, reading.sheet.canvas
    one = a_set_of_beats(reading)
    strip = max(canvas.sheet.cells, key=lambda cell: cell.stop_s - cell.start_s)
    fs = session.record.fs

    def click(place):
        r = int(session.measurements.r_peaks[place])
        at = QPoint(round(strip.x_of(r / fs)) + 3, round(strip.top) + 40)
        qtbot.mouseClick(
            canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at
        )
        return r

    added = click(6)
    now = session.marks.find(one.id)
    assert now.peaks == (*one.peaks, added)
    assert now.stop == added + 30
    assert session.marks.draft is None, "no span was drawn"
    taken = click(2)
    assert session.marks.find(one.id).peaks == (*one.peaks[1:], added)
    assert taken == one.peaks[0]
    session.undo_order.undo()
    session.undo_order.undo()
    assert session.marks.find(one.id) == one
    session.undo_order.redo()
    assert session.marks.find(one.id) == now


def test_shift_q_changes_the_set_at_the_cursor_while_it_is_written_too(reading, qtbot):
    session, sheet = reading.session, reading.sheet
    one = a_set_of_beats(reading)
    fs = session.record.fs
    session.marks.edit(one.id)
    sheet.setFocus()
    sheet.keyboard.point("II", one.peaks[1] / fs)
    qtbot.keyClick(sheet, KEY.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    assert session.marks.draft.peaks == (one.peaks[0], *one.peaks[2:])
    assert session.marks.find(one.id) == one, "not stored before it is saved"
    assert sheet.canvas.regions.draft_parts == session.marks.draft.intervals()
    qtbot.keyClick(sheet, KEY.Key_Return)
    assert session.marks.find(one.id).peaks == (one.peaks[0], *one.peaks[2:])


def test_a_set_keeps_its_last_beat_and_a_single_beat_grows_into_a_set(reading):
    session = reading.session
    one = a_set_of_beats(reading, places=(3,))
    assert session.beat_scope.toggle_beat(one.peaks[0])
    assert session.marks.find(one.id) == one
    assert "keeps one beat" in session.message.text
    start, stop, r = beat_span(reading, 4)
    session.marks.begin(start, stop, ("II",))
    session.beat_scope.choose("beat")
    beat = session.marks.draft
    assert session.beat_scope.toggle_beat(one.peaks[0])
    draft = session.marks.draft
    assert (draft.kind, draft.peaks) == ("beats", (one.peaks[0], r))
    assert draft.reach == (r - beat.start, beat.stop - r)
    session.marks.cancel()
    session.marks.select(None)
    assert not session.beat_scope.toggle_beat(r), "nothing to change: the mouse draws"


@pytest.mark.parametrize("seed", range(5))
def test_toggling_twice_changes_nothing(seed):
    random = np.random.default_rng(seed)
    peaks = tuple(int(r) for r in np.cumsum(random.integers(150, 500, 20)))
    for r in (*peaks, 10, peaks[-1] + 200):
        there = beat_sets.toggled(peaks, r, 500.0)
        assert abs(len(there) - len(peaks)) == 1
        assert list(there) == sorted(there)
        assert beat_sets.toggled(there, r, 500.0) == peaks


def test_an_active_label_names_new_findings_until_it_is_let_go(reading, qtbot):
    marks, label = reading.session.marks, reading.session.label
    qtbot.keyClick(reading.sheet, KEY.Key_1, ALT)
    first = favourites(reading.session)[0]
    marks.begin(100, 300, ("V1",))
    assert marks.draft.finding == first
    marks.change_draft(finding="AFIB")
    assert marks.save()
    assert label.code == first, "another choice changes one finding, not the label"
    marks.edit(marks.annotations[0].id)
    assert marks.draft.finding == "AFIB"
    marks.cancel()
    marks.begin(500, 700, ("V1",))
    assert marks.draft.finding == first
    marks.cancel()
    buttons = reading.reading.picker._favourites
    assert buttons.itemAt(0).widget().isChecked()
    assert first in reading.reading.picker._begin.text()
    qtbot.keyClick(reading.sheet, KEY.Key_1, ALT)
    marks.begin(500, 700, ("V1",))
    assert marks.draft.finding == ""
    assert not buttons.itemAt(0).widget().isChecked()
