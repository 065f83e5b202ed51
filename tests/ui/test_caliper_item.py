"""Calipers on the sheet: where they lie in every layout and scale, what the mouse does."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt

from ecgviewer.core.caliper import Caliper, march
from ecgviewer.core.paper import LAYOUTS
from ecgviewer.ui.caliper_geometry import home_cells, leads_at, uprights
from ecgviewer.ui.caliper_item import Shown
from ecgviewer.ui.lead_strip import value_y
from ecgviewer.ui.sheet_labels import label_place
from ecgviewer.ui.theme import THEMES, qcolor
from tests.ui.sheet_tools import cell_of, drag, inked, picture, send, shown

FS = 500.0


@pytest.fixture
def view(qtbot, synthetic_record):
    return shown(qtbot, synthetic_record())


def caliper(first=700, second=1300, kind="time", lead="II", **fields):
    return Caliper(kind, lead, first, second, **fields)


def put(view, *calipers, active=None, beats=()):
    view.canvas.calipers.serve(lambda: view.signals)
    rows = [
        Shown(one, march(one, beats, view.record.n_samples, FS) if one.march else None)
        for one in calipers
    ]
    view.canvas.calipers.show_calipers(rows, FS, active, "second")


def coloured(pixels, token, theme="paper"):
    colour = qcolor(getattr(THEMES[theme], token))
    wanted = np.array([colour.red(), colour.green(), colour.blue()])
    return (np.abs(pixels.astype(int) - wanted) <= 6).all(axis=-1)


@pytest.mark.parametrize("layout", [one.id for one in LAYOUTS])
@pytest.mark.parametrize("order", ["standard", "cabrera"])
@pytest.mark.parametrize("simultaneous", [False, True])
def test_legs_stand_where_the_trace_shows_their_sample(view, layout, order, simultaneous):
    view.set_layout(layout)
    view.set_arrangement(order=order, simultaneous=simultaneous, half_precordial=True)
    one = caliper(700, 1300)
    for sample in (one.first, one.second):
        lines = uprights(view.canvas.sheet, sample / FS)
        showing = [
            cell for cell in view.canvas.sheet.cells if cell.start_s <= sample / FS < cell.stop_s
        ]
        assert [line.cell for line in lines] == showing
        for line in lines:
            assert line.cell.time_of(line.x) * FS == pytest.approx(sample, abs=1e-6)
    if not view.simultaneous:  # one upright over all rows
        rows = {line.cell.row for line in uprights(view.canvas.sheet, one.first / FS)}
        assert rows == {cell.row for cell in view.canvas.sheet.cells}


@pytest.mark.parametrize(
    ("speed", "gain", "zoom"),
    list(itertools.product((12.5, 25.0, 100.0), (2.5, 10.0, 20.0), (1.0, 3.0))),
)
def test_levels_lie_on_the_trace_at_every_scale(view, speed, gain, zoom):
    view.set_arrangement(order="cabrera", simultaneous=False, half_precordial=True)
    view.set_scale(speed_mm_s=speed, gain_mm_mv=gain)
    view.page_to(1.0)
    view.zoom(zoom)
    for lead in ("V2", "aVR", "II"):
        value = float(view.record.values(750, 751, [lead])[0, 0])
        one = caliper(740, 750, "both", lead, first_mv=0.0, second_mv=value)
        put(view, one)
        for line in view.canvas.calipers.levels_of(one):
            if line.leg == "second":
                cells = [cell for cell in view.canvas.sheet.cells if cell.lead == lead]
                middle = view.canvas.calipers.middle_of(lead)
                heights = [value_y(view.canvas.sheet, cell, value - middle) for cell in cells]
                assert min(abs(line.y - at) for at in heights) < 1e-6


def test_the_row_of_a_caliper_is_that_of_its_rhythm_strip(view):
    sheet = view.canvas.sheet
    assert {cell.row for cell in home_cells(sheet, "II", 1.4, 2.6)} == {3}
    assert {cell.row for cell in home_cells(sheet, "aVL", 3.0, 4.0)} == {1}
    assert {cell.row for cell in home_cells(sheet, "X", 3.0, 4.0)} == {0}
    assert leads_at(sheet, "II", 3.0) == ("aVR", "aVL", "aVF", "II")


def test_traces_stay_as_they_are(view):
    view.set_layout("12x1")
    before = inked(picture(view))
    one = caliper(700, 1200, "both", "V5", first_mv=0.0, second_mv=0.5, march="all")
    put(view, one, caliper(100, 350, march="lead"), active=one.id, beats=np.arange(250, 5000, 500))
    after = picture(view)
    assert coloured(after, "caliper").any()
    # The traces' ink is where it was; what lies behind shines through its antialiased rim alone.
    assert (inked(after) == before).mean() > 0.9995
    assert (inked(after)[before]).mean() > 0.995


def test_a_miss_is_amber_and_the_others_are_not(view):
    one = caliper(250, 750, march="all")
    put(view, one, beats=np.arange(250, 5000, 500))
    assert not coloured(picture(view), "amber").any()
    put(view, one, beats=[at for at in range(250, 5000, 500) if at != 2750])
    amber = coloured(picture(view), "amber")
    x = cell_of(view, "II", row=3).x_of(2750 / FS)
    assert abs(np.flatnonzero(amber.any(axis=0)).mean() - x) < 6


def test_a_march_too_dense_to_see_is_not_painted(view):
    one = caliper(700, 701, march="all")
    put(view, one, beats=np.arange(0, 5000, 500))
    assert view.canvas.calipers.tag_of(one) is not None
    picture(view)


def test_tags_of_one_row_do_not_lie_on_each_other(view):
    many = [caliper(700 + 40 * n, 1300 + 40 * n) for n in range(4)]
    put(view, *many)
    boxes = [view.canvas.calipers.tag_of(one) for one in many]
    for one, other in itertools.combinations(boxes, 2):
        apart = abs(one.y - other.y) >= 18 or abs(one.x - other.x) >= one.width
        assert apart
    assert all(view.canvas.sheet.rows_top <= box.y for box in boxes)


@pytest.mark.parametrize("lead", ["V2", "V5"])
def test_a_tag_steps_aside_for_the_name_of_a_lead(qtbot, synthetic_record, lead):
    view = shown(qtbot, synthetic_record(), width=1030, height=540)  # rows too low for lanes
    sheet = view.canvas.sheet
    cell = cell_of(view, lead)
    name_x, name_y = label_place(sheet, cell)
    start = round((cell.start_s + 0.05) * FS)
    put(view, one := caliper(start, start + 60, lead=lead))
    box = view.canvas.calipers.tag_of(one)
    assert abs(box.y - name_y) < 18, "else nothing is tested: the name is below the tags"
    assert box.x > name_x + 15 or box.x + box.width < name_x
    assert cell.x0 <= box.x <= cell.x1 - box.width


def test_a_caliper_on_another_page_shows_no_tag(qtbot, synthetic_record):
    view = shown(qtbot, synthetic_record(duration_s=60.0))
    one = caliper(20_000, 20_400)
    put(view, one)
    assert view.canvas.calipers.tag_of(one) is None
    view.show_time(40.0)
    assert view.canvas.calipers.tag_of(one) is not None


# The mouse


@pytest.fixture
def calipers(reading):
    """The calipers of a window that shows a record with R at 0.5, 1.5, ... s."""
    return reading.session.calipers


def test_click_and_click(calipers, reading):
    sheet = reading.sheet
    calipers.add_time()
    cell = cell_of(sheet, "II", row=3)
    for time_s in (1.512, 3.489):  # near R peaks
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            send(sheet, kind, cell.x_of(time_s), cell.baseline)
    one = calipers.active
    assert [one.first, one.second] == pytest.approx([750, 1750], abs=1)
    assert (one.lead, calipers.to_place) == ("II", 0)
    assert not reading.session.marks.has_draft


def test_alt_counts_as_the_mouse_says_and_not_as_another_event_did(calipers, reading, qtbot):
    sheet, alt = reading.sheet, Qt.KeyboardModifier.AltModifier
    cell = cell_of(sheet, "II", row=3)
    near = cell.x_of(1.512), cell.baseline
    for keys, wanted in ((Qt.KeyboardModifier.NoModifier, 750), (alt, 756)):
        calipers.add_time()
        other = alt if keys != alt else Qt.KeyboardModifier.NoModifier
        qtbot.keyPress(sheet, Qt.Key.Key_F12, other)  # never let go of: its window was closed
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            send(sheet, kind, *near, keys=keys)
        assert calipers.active.first == wanted
        calipers.delete()
    qtbot.keyRelease(sheet, Qt.Key.Key_F12)


def test_draw_without_taking_hold(calipers, reading, monkeypatch):
    sheet = reading.sheet
    monkeypatch.setattr("ecgviewer.ui.caliper_mouse.CaliperMouse._snaps", lambda self: False)
    calipers.add_time()
    cell = cell_of(sheet, "V5")
    begin, end = (cell.x0 + 60, cell.baseline), (cell.x0 + 200, cell.baseline)
    drag(sheet, begin, end)
    one = calipers.active
    assert one.lead == "V5"
    assert one.first == round(cell.time_of(begin[0]) * FS)
    assert one.second == round(cell.time_of(end[0]) * FS)


def test_take_hold_of_a_leg_and_of_all(calipers, reading):
    sheet = reading.sheet
    calipers.add_time()
    calipers.step(37)
    calipers.let_go()
    one = calipers.all[0]
    cell = cell_of(sheet, "II", row=3)
    x = cell.x_of(one.second / FS)
    drag(sheet, (x, cell.baseline), (cell.x_of(one.second / FS + 0.42), cell.baseline + 3))
    moved = calipers.active
    assert moved.first == one.first
    assert moved.second > one.second + 100
    box = sheet.canvas.calipers.tag_of(moved)
    begin = box.x + 3, box.y + 4
    drag(sheet, begin, (begin[0] + 50, begin[1]))
    whole = calipers.active
    assert whole.stop - whole.start == moved.stop - moved.start
    assert whole.first - moved.first == round(50 / sheet.px_per_s * FS)


def test_esc_puts_a_dragged_leg_back(calipers, reading):
    sheet = reading.sheet
    calipers.add_time()
    calipers.step(37)
    before = calipers.active
    cell = cell_of(sheet, "II", row=3)
    x = cell.x_of(before.second / FS)
    send(sheet, QEvent.Type.MouseButtonPress, x, cell.baseline)
    send(sheet, QEvent.Type.MouseMove, x + 70, cell.baseline)
    assert calipers.active != before
    reading.escape()
    assert calipers.active == before
    send(sheet, QEvent.Type.MouseButtonRelease, x + 70, cell.baseline)
    assert calipers.active == before


def test_a_level_is_dragged(calipers, reading):
    sheet = reading.sheet
    calipers.add_both()
    calipers.to_place = 0
    one = calipers.active
    line = next(line for line in sheet.canvas.calipers.levels_of(one)[::-1] if line.leg == "second")
    send(sheet, QEvent.Type.MouseMove, line.x1 - 2, line.y)
    assert sheet.canvas.cursor().shape() == Qt.CursorShape.SizeVerCursor
    drag(sheet, (line.x1 - 2, line.y), (line.x1 - 2, line.y - 5 * sheet.px_per_mm))
    assert calipers.active.second_mv == pytest.approx(one.second_mv + 0.5, abs=0.02)
    assert calipers.active.first_mv == one.first_mv


def test_elsewhere_the_sheet_has_its_mouse(calipers, reading):
    sheet = reading.sheet
    calipers.add_time()
    calipers.step(1)
    cell = cell_of(sheet, "V5")
    drag(sheet, (cell.x0 + 20, cell.baseline - 30), (cell.x0 + 90, cell.baseline - 30))
    assert reading.session.marks.has_draft
