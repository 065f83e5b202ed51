"""Rows under 76 pixels: tags and marks have lanes of their own, off the traces and each other."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QRectF

from ecgviewer.core.caliper import Caliper, march
from ecgviewer.core.suggestion import Suggestion
from ecgviewer.ui.caliper_geometry import TAG_PX
from ecgviewer.ui.caliper_item import Shown
from ecgviewer.ui.fiducial_item import LABEL_PX, STEM_PX, _height
from ecgviewer.ui.sheet_geometry import MARK_LANE_PX, SheetRequest, lay_out
from ecgviewer.ui.sheet_labels import HALO_PX, label_place
from tests.ui.sheet_tools import inked, picture, send, shown

FS = 500.0
LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")


@pytest.fixture
def view(qtbot, synthetic_record):
    view = shown(qtbot, synthetic_record(), width=1030, height=644)
    view.set_layout("12x1")
    return view


def suggestion(start, stop, leads, one_in=5000):
    return Suggestion(f"{start} {leads}", "r", "m", start, stop, leads, one_in=float(one_in))


def put(view, *calipers, beats=()):
    rows = [
        Shown(one, march(one, beats, view.record.n_samples, FS) if one.march else None)
        for one in calipers
    ]
    view.canvas.calipers.serve(lambda: view.signals)
    view.canvas.calipers.show_calipers(rows, FS, calipers[0].id if calipers else None, "second")


def rect(box):
    return QRectF(box.x, box.y, box.width, TAG_PX)


def test_only_cramped_rows_give_up_height(view):
    sheet = view.canvas.sheet
    assert (sheet.tag_lane, sheet.mark_lane) == (20.0, 22.0)
    assert sheet.cells[0].top >= 20.0
    assert sheet.cells[-1].bottom <= sheet.foot_top - 22.0
    scale = sheet.px_per_mm
    view.set_layout("3x4+1")
    assert (view.canvas.sheet.tag_lane, view.canvas.sheet.mark_lane) == (0.0, 0.0)
    assert view.canvas.sheet.px_per_mm == scale, "lanes cost rows, never scale"


def test_no_trace_goes_through_a_lane(view):
    sheet = view.canvas.sheet
    ink = inked(picture(view))[:, round(sheet.left) + 2 :]
    assert not ink[: int(sheet.tag_lane)].any()
    assert ink[int(sheet.tag_lane) : int(sheet.foot_top)].any()


def test_all_tags_lie_in_the_lane_and_apart(view):
    beats = np.arange(250, 5000, 500)
    calipers = [
        Caliper("time", "V6", 750, 1250, march="all"),
        Caliper("time", "II", 800, 1300),
        Caliper("time", "aVF", 3300, 3420),
    ]
    put(view, *calipers, beats=[at for at in beats if at != 2750])
    tags = view.canvas.calipers.tags
    assert len(tags.of) == 3
    assert [one.text for one in tags.drifts if one.is_miss] == ["miss"]
    boxes = [*tags.of.values(), *(one.box for one in tags.drifts)]
    assert all(0 <= box.y and box.y + TAG_PX <= 20.0 for box in boxes)
    for one, other in itertools.combinations(boxes, 2):
        assert not rect(one).intersects(rect(other))


def test_legs_reach_the_lane_and_are_taken_hold_of_there(view):
    one = Caliper("time", "V4", 1000, 2500)
    put(view, one)
    sheet = view.canvas.sheet
    for sample, part in ((1000, "first"), (2500, "second")):
        x = sheet.left + sample / FS * sheet.px_per_s
        assert view.canvas.calipers.hit(x, 10.0) == (one.id, part)


def test_a_suggestion_of_all_leads_is_one_frame_and_one_tag(view):
    item = view.canvas.suggestions
    everywhere, single = suggestion(1000, 1200, LEADS), suggestion(3000, 3100, ("V3",), 1500)
    gap = suggestion(4000, 4100, ("I", "II", "V5"), 2000)
    item.show_suggestions((everywhere, single, gap), None, FS)
    sheet, outlines = view.canvas.sheet, item.outlines()
    frames = [one for one in outlines if one.one is everywhere]
    assert len(frames) == 1
    assert frames[0].box.top() < sheet.cells[0].bottom
    assert frames[0].box.bottom() > sheet.cells[-1].top
    assert len([one for one in outlines if one.one is gap]) == 2, "V5 is not beside II"
    tags = [one for one in outlines if one.tag is not None]
    assert sorted(one.said for one in tags) == ["1 in 2,000", "1 in 5,000", "V3 1 in 1,500"]
    assert all(one.tag.bottom() <= sheet.tag_lane for one in tags)


@pytest.mark.parametrize("layout", ["12x1", "6x2", "3x4+1"])
def test_suggestions_step_aside_for_calipers_and_come_back(view, layout):
    view.set_layout(layout)
    item = view.canvas.suggestions
    item.show_suggestions([suggestion(900, 1100, ("V6", "II"))], None, FS)
    before = [one.tag for one in item.outlines() if one.tag is not None]
    assert before
    put(view, Caliper("time", "II", 880, 1120, march="all"), beats=np.arange(250, 5000, 500))
    boxes = [rect(box) for box in view.canvas.calipers.boxes()]
    for outline in item.outlines():
        if outline.tag is not None:
            assert not any(outline.tag.intersects(box) for box in boxes)
            assert outline.tag.right() > outline.box.left()
            assert outline.tag.left() < outline.box.right()
    put(view)
    assert [one.tag for one in item.outlines() if one.tag is not None] == before


def test_where_nothing_moved_the_picture_is_kept(view):
    item = view.canvas.suggestions
    item.show_suggestions([suggestion(900, 1100, LEADS)], None, FS)
    one = Caliper("time", "II", 2000, 2500)
    put(view, one)
    first = item.outlines()
    put(view, one)
    assert item.outlines() is first


def test_marks_of_all_leads_stand_in_their_lane(reading, qtbot):
    reading.resize(1366, 768)
    reading.sheet.set_layout("12x1")
    qtbot.wait(10)
    sheet, item = reading.sheet.canvas.sheet, reading.sheet.canvas.fiducials
    assert sheet.mark_lane
    assert item.place is not None
    assert sheet.cells[-1].bottom <= item.place.y - STEM_PX
    assert item.place.y + LABEL_PX <= sheet.foot_top
    name, x = next(iter(item.places().items()))
    assert item.hit(x, item.place.y) == name
    send(reading.sheet, QEvent.Type.MouseMove, x, item.place.y)


def test_names_keep_off_the_traces_in_a_small_window_too(view):
    sheet, item = view.canvas.sheet, view.canvas.labels
    for cell in sheet.cells:
        width = item._name(cell, sheet).deviceIndependentSize().width() - 2 * HALO_PX
        x, y = label_place(sheet, cell, width)
        assert 0 <= x
        assert x + width <= sheet.left
        assert cell.baseline - 40 <= y <= cell.baseline - 14, "within its own pulse of 40 px"


@pytest.mark.parametrize(("deep_mv", "lane"), [(0.3, False), (2.5, True)])
def test_a_deep_trace_in_the_last_row_gives_the_marks_a_lane(deep_mv, lane):
    rows = (("I",), ("II",))
    request = SheetRequest(
        1030, 400, 1.0, rows, 10.0, px_per_mm=4.0, reach_mm=((10, 2), (10, deep_mv * 10))
    )
    assert lay_out(request).mark_lane == 0.0, "asked for by the sheet alone, not by the report"
    sheet = lay_out(replace(request, lanes=True))
    assert (sheet.mark_lane == MARK_LANE_PX) == lane
    assert sheet.tag_lane == 0.0
    last = sheet.cells[-1]
    under = last.baseline + deep_mv * 10 * sheet.px_per_mm
    top = _height(sheet, last, "") - STEM_PX if not lane else sheet.foot_top - MARK_LANE_PX
    assert under <= top
