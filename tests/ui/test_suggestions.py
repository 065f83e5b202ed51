"""Suggestions in the window: seen apart, decided with one key each, taken back, kept."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from stand_ins import FS_MAP, SOON_MS, entry, make_score

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import suggesting, workplace
from ecgviewer.ui.controls import Button
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.suggestion_item import LINE_PX
from ecgviewer.ui.suggestion_panel import HEADING, SuggestionRow

KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLACES = ((("II", "aVF"), 1.0, 1.2, 3900), (("V2",), 3.0, 3.1, 1500), (("II",), 6.0, 6.1, 40000))


def score_places(record, model_id):
    """Surprise that is hot in three places."""
    yield from ()
    score, cool = make_score(record, model_id)
    heat = np.full_like(cool.log10_one_in, 0.5)
    for leads, start, stop, one_in in PLACES:
        rows = [record.lead_names.index(lead) for lead in leads]
        heat[rows, round(start * FS_MAP) : round(stop * FS_MAP)] = np.log10(one_in)
    return score, AnomalyMap(record.id, model_id, record.lead_names, heat, FS_MAP)


@pytest.fixture
def tasks(tasks, monkeypatch):
    monkeypatch.setattr(workplace, "score_record", score_places)
    return tasks


@pytest.fixture
def suggested(reading):
    """The window with three suggestions."""
    assert len(reading.session.suggestions.open) == 3
    return reading


def press(window, qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def drawn(window):
    return window.sheet.canvas.suggestions.outlines()


def test_they_are_apart_from_findings_and_not_in_the_store(suggested):
    session, page = suggested.session, suggested.reading
    assert session.marks.annotations == ()
    assert page.findings._rows == {}
    assert page.suggestions.title.text() == HEADING
    assert [row.one.leads for row in page.suggestions._rows.values()] == [
        ("II", "aVF"),
        ("V2",),
        ("II",),
    ]
    tags = {outline.one.id for outline in drawn(suggested) if outline.tag is not None}
    assert len(tags) == 2, "V2 at 3 s is on no column of this page"
    for outline in drawn(suggested):
        cell = outline.cell
        assert cell.lead in outline.one.leads
        assert outline.tag.bottom() <= outline.box.top() <= cell.baseline
        assert outline.tag.top() >= cell.top
        assert outline.box.bottom() < cell.bottom - 10, "the lower lane is the readers'"


def test_the_outline_is_dashed_in_the_models_colour_behind_the_trace(suggested):
    canvas = suggested.sheet.canvas
    outline = next(one for one in drawn(suggested) if one.one.leads == ("II",))
    picture = canvas.grab().toImage()
    model = canvas.suggestions.theme.model
    x, box = round(outline.box.left()), outline.box
    column = [picture.pixelColor(x, round(y)) for y in np.arange(box.top() + 6, box.bottom() - 6)]
    want = QColor(model)
    near = [
        abs(c.red() - want.red()) + abs(c.green() - want.green()) + abs(c.blue() - want.blue())
        < 250
        for c in column
    ]
    changes = sum(a != b for a, b in pairwise(near))
    assert changes > len(near) / 8, "dashes of 4 and 3 pixels"
    assert LINE_PX == 1.25
    layers = [layer.zValue() for layer in (canvas.suggestions, canvas.traces)]
    assert layers[0] < layers[1]


def test_full_stop_and_comma_go_through_them_and_the_page_follows(suggested, qtbot):
    suggestions = suggested.session.suggestions
    seen = []
    for _ in range(4):
        press(suggested, qtbot, KEY.Key_Period)
        seen.append(suggestions.current.start)
    assert seen[:3] == sorted(seen[:3])
    assert seen[3] == seen[0]
    press(suggested, qtbot, KEY.Key_Comma)
    assert suggestions.current.start == seen[2]
    row = suggested.reading.suggestions._rows[suggestions.current.id]
    assert row.property("selected") == "true"
    suggested.sheet.zoom(8)
    press(suggested, qtbot, KEY.Key_Period)
    assert (
        suggested.sheet.page_start_s <= 1.0 < suggested.sheet.page_start_s + suggested.sheet.page_s
    )


def test_one_that_the_page_does_not_show_says_so_and_z_shows_it(suggested, qtbot):
    suggestions = suggested.session.suggestions
    suggestions.look_at(suggestions.open[1].id)
    row = suggested.reading.suggestions._rows[suggestions.current.id]
    assert row._unseen.isVisibleTo(row)
    assert "shows V2 alone" in row._unseen.text()
    press(suggested, qtbot, KEY.Key_Z)
    assert suggested.sheet.focus == "V2"
    assert {outline.one.leads for outline in drawn(suggested)} == {("V2",)}
    suggestions.look_at(suggestions.open[1].id)
    assert not row._unseen.isVisibleTo(row)


def test_y_opens_the_picker_with_nothing_in_it_and_the_finding_says_where_it_is_from(
    suggested, qtbot
):
    session, picker = suggested.session, suggested.reading.picker
    press(suggested, qtbot, KEY.Key_Period)
    one = session.suggestions.current
    press(suggested, qtbot, KEY.Key_Y)
    assert suggested.focusWidget() is picker.field
    assert (picker.field.text(), session.marks.draft.finding) == ("", "")
    assert one not in session.suggestions.open, "never twice"
    qtbot.keyClicks(picker.field, "pvc")
    press(suggested, qtbot, KEY.Key_Return)
    (made,) = session.marks.annotations
    assert (made.finding, made.start, made.stop, made.leads) == (
        "PVC", one.start, one.stop, one.leads,
    )  # fmt: skip
    assert made.origin == suggesting.origin_of(one)
    assert made.origin.how == "accepted"
    assert (made.origin.model_id, made.origin.one_in) == ("base", pytest.approx(3900, rel=1e-3))
    press(suggested, qtbot, KEY.Key_Z, CTRL)
    assert session.marks.annotations == ()
    assert one in session.suggestions.open, "open again"
    press(suggested, qtbot, KEY.Key_Z, CTRL | SHIFT)
    assert session.marks.annotations == (made,)
    assert one not in session.suggestions.open


def test_escape_leaves_it_open(suggested, qtbot):
    session = suggested.session
    press(suggested, qtbot, KEY.Key_Period)
    press(suggested, qtbot, KEY.Key_Y)
    assert len(session.suggestions.open) == 2
    press(suggested, qtbot, KEY.Key_Escape)
    assert len(session.suggestions.open) == 3
    assert suggested.focusWidget() is suggested.sheet


def test_with_an_active_label_one_key_stores_it(suggested, qtbot):
    session = suggested.session
    press(suggested, qtbot, KEY.Key_2, ALT)
    assert session.label.code == "PAC"
    for _ in range(2):
        press(suggested, qtbot, KEY.Key_Period)
        press(suggested, qtbot, KEY.Key_Y)
        assert suggested.focusWidget() is suggested.sheet
    assert [one.finding for one in session.marks.annotations] == ["PAC", "PAC"]
    session.marks.select(session.marks.annotations[0].id)
    assert session.label.code == "PAC"
    press(suggested, qtbot, KEY.Key_2, ALT)
    assert session.label.code == ""


def test_trimming_moves_ends_and_leads_by_keys(suggested, qtbot):
    session = suggested.session
    press(suggested, qtbot, KEY.Key_Period)
    one = session.suggestions.current
    press(suggested, qtbot, KEY.Key_T)
    assert session.suggestions.is_trimming
    assert suggested.focusWidget() is suggested.sheet
    assert suggested.sheet.canvas.handles.active == "stop"
    cursor = suggested.sheet.canvas.cursor_item.cursor
    for _ in range(3):
        press(suggested, qtbot, KEY.Key_Right)
    press(suggested, qtbot, KEY.Key_Left, SHIFT)
    press(suggested, qtbot, KEY.Key_Space)
    press(suggested, qtbot, KEY.Key_Left, SHIFT)
    draft = session.marks.draft
    assert (draft.start, draft.stop) == (one.start - 10, one.stop - 7)
    assert suggested.sheet.canvas.cursor_item.cursor == cursor, "arrows are for the bounds"
    press(suggested, qtbot, KEY.Key_Down)
    assert session.marks.draft.leads == ("II", "aVF", "V1")
    press(suggested, qtbot, KEY.Key_Up)
    press(suggested, qtbot, KEY.Key_Up)
    assert session.marks.draft.leads == ("II",)
    press(suggested, qtbot, KEY.Key_Up)
    assert session.marks.draft.leads == ("I", "II")
    press(suggested, qtbot, KEY.Key_Right, CTRL)
    bounds = {
        round(at)
        for beat in session.measurements.beats
        for name in ("p_on", "p_off", "qrs_on", "qrs_off", "t_on", "t_off")
        if (at := getattr(beat.together, name)) is not None
    }
    assert session.marks.draft.start in bounds or session.marks.draft.start == one.stop - 8
    press(suggested, qtbot, KEY.Key_1)
    press(suggested, qtbot, KEY.Key_Return)
    (made,) = session.marks.annotations
    assert made.origin.how == "trimmed"
    assert (made.origin.start, made.origin.stop, made.origin.leads) == (
        one.start, one.stop, one.leads,
    )  # fmt: skip
    assert not session.suggestions.is_trimming
    press(suggested, qtbot, KEY.Key_Right)
    assert suggested.sheet.canvas.cursor_item.cursor != cursor


def test_a_span_drawn_elsewhere_is_not_the_models(suggested, qtbot):
    session = suggested.session
    press(suggested, qtbot, KEY.Key_Period)
    press(suggested, qtbot, KEY.Key_T)
    session.marks.begin(4000, 4200, ("V6",))
    session.marks.change_draft(finding="PVC")
    assert session.marks.save()
    assert session.marks.annotations[0].origin is None
    assert len(session.suggestions.open) == 3


def test_rejecting_goes_on_to_the_next_and_is_undone_in_its_turn(suggested, qtbot):
    session = suggested.session
    suggestions = session.suggestions
    press(suggested, qtbot, KEY.Key_Period)
    first, second, _ = suggestions.open
    press(suggested, qtbot, KEY.Key_R)
    assert suggestions.rejected == (first,)
    assert suggestions.current == second
    session.marks.begin(2000, 2100, ("V1",))
    session.marks.change_draft(finding="PVC")
    assert session.marks.save()
    press(suggested, qtbot, KEY.Key_Z, CTRL)
    assert (session.marks.annotations, suggestions.rejected) == ((), (first,))
    press(suggested, qtbot, KEY.Key_Z, CTRL)
    assert suggestions.rejected == ()
    assert suggestions.current == first
    press(suggested, qtbot, KEY.Key_Z, CTRL | SHIFT)
    assert suggestions.rejected == (first,)
    press(suggested, qtbot, KEY.Key_Z, CTRL | SHIFT)
    assert [one.finding for one in session.marks.annotations] == ["PVC"]


def test_decisions_outlive_the_program_and_can_still_be_changed(suggested, qtbot, files):
    first, second, third = suggested.session.suggestions.open
    press(suggested, qtbot, KEY.Key_Period)
    press(suggested, qtbot, KEY.Key_R)
    press(suggested, qtbot, KEY.Key_1, ALT)
    press(suggested, qtbot, KEY.Key_Y)
    runner = JobRunner()
    again = ReviewSession(runner, Settings(human_first=False))
    again.open_paths(files)
    qtbot.waitUntil(lambda: again.score is not None, timeout=SOON_MS)
    assert [one.id for one in again.suggestions.open] == [third.id]
    assert [one.id for one in again.suggestions.rejected] == [first.id]
    again.suggestions.bring_back(first.id)
    assert [one.id for one in again.suggestions.open] == [first.id, third.id]
    again.undo_order.undo()
    assert [one.id for one in again.suggestions.open] == [third.id]
    again.undo_order.undo()  # the finding of the session before
    assert [one.id for one in again.suggestions.open] == [second.id, third.id]
    assert runner.shutdown(5.0)
    again.close()


def test_the_log_keeps_every_decision(suggested, qtbot):
    session = suggested.session
    press(suggested, qtbot, KEY.Key_Period)
    press(suggested, qtbot, KEY.Key_R)
    press(suggested, qtbot, KEY.Key_Z, CTRL)
    rows = session.marks.store._rows(
        "SELECT author, json_array_length(json_extract(body, '$.rejected')) IS NULL, body "
        "FROM kept WHERE kind = 'suggestions' ORDER BY rev"
    )
    assert len(rows) == 2
    assert '"one_in"' in rows[0][2]
    assert '"model_id": "base"' in rows[0][2]
    assert '"one_in"' not in rows[1][2]


def test_another_models_decisions_are_its_own(suggested, qtbot, tasks):
    session = suggested.session
    press(suggested, qtbot, KEY.Key_Period)
    press(suggested, qtbot, KEY.Key_R)
    tasks.models.append(entry("other", bundled=False))
    session.refresh_models()
    session.set_model("other")
    qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
    assert len(session.suggestions.open) == 3
    assert session.suggestions.rejected == ()


def test_with_the_overlay_off_they_are_not_there(suggested, qtbot):
    session, section = suggested.session, suggested.reading.suggestions
    press(suggested, qtbot, KEY.Key_Period)
    press(suggested, qtbot, KEY.Key_A)
    assert (session.suggestions.open, session.suggestions.current) == ((), None)
    assert drawn(suggested) == []
    assert section.isHidden()
    for key in (KEY.Key_Period, KEY.Key_Y, KEY.Key_T, KEY.Key_R):
        press(suggested, qtbot, key)
    assert (session.marks.draft, session.suggestions.rejected) == (None, ())
    press(suggested, qtbot, KEY.Key_A)
    assert len(session.suggestions.open) == 3
    assert not section.isHidden()


def test_before_the_first_read_there_are_none(suggested, qtbot):
    session = suggested.session
    session.reading.set_human_first(on=True)
    assert session.suggestions.open == session.suggestions.rejected == ()
    assert drawn(suggested) == []
    assert suggested.reading.suggestions.isHidden()
    press(suggested, qtbot, KEY.Key_Period)
    assert session.suggestions.current is None
    press(suggested, qtbot, KEY.Key_Return, CTRL)
    assert len(session.suggestions.open) == 3
    assert len({outline.one.id for outline in drawn(suggested)}) == 2


def test_a_final_read_asks_before_a_suggestion_is_rejected(suggested, qtbot):
    session = suggested.session
    press(suggested, qtbot, KEY.Key_Return, CTRL | SHIFT)
    assert session.reading.state.is_locked
    session.suggestions.next()
    asked = []
    session.reading.amendmentWanted.disconnect()
    session.reading.amendmentWanted.connect(lambda: asked.append(1))
    session.suggestions.reject()
    assert (asked, session.suggestions.rejected) == ([1], ())
    session.reading.amend("second thoughts")
    assert len(session.suggestions.rejected) == 1


def test_a_click_on_the_tag_looks_at_it_and_one_on_the_box_draws(suggested, qtbot):
    session, canvas = suggested.session, suggested.sheet.canvas
    outline = next(one for one in drawn(suggested) if one.tag is not None)
    qtbot.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, pos=outline.tag.center().toPoint()
    )
    assert session.suggestions.current == outline.one
    port, inside = canvas.viewport(), outline.box.center()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=inside.toPoint())
    for way in (10, 20, 30):
        qtbot.mouseMove(port, (inside + QPointF(way, 0)).toPoint())
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=(inside + QPointF(30, 0)).toPoint())
    assert session.marks.draft is not None
    assert session.marks.draft.origin is None


def test_buttons_of_the_row_do_what_the_keys_do(suggested, qtbot):
    session = suggested.session
    session.suggestions.next()
    row = suggested.reading.suggestions._rows[session.suggestions.current.id]
    assert isinstance(row, SuggestionRow)
    accept, trim, reject = row._tools.findChildren(Button)
    assert [one.text() for one in (accept, trim, reject)] == ["Accept", "Trim", "Reject"]
    reject.click()
    assert len(session.suggestions.rejected) == 1
    section = suggested.reading.suggestions
    assert section._more.text() == "Show 1 rejected"
    section._more.click()
    (away,) = section._put_away
    away.findChild(Button).click()
    assert session.suggestions.rejected == ()
