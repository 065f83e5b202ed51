"""Layouts on the sheet: millimetres in all of them, Cabrera, time of columns, half gain."""

import itertools
import time

import numpy as np
import pytest
from pyqtgraph.functions import ndarray_from_qpolygonf
from PySide6.QtCore import Qt

from ecgviewer.core.leads import PRECORDIAL_LEADS, STANDARD_LEADS
from ecgviewer.core.paper import GAINS_MM_MV, LAYOUTS, ORDERS, SPEEDS_MM_S, Layout
from ecgviewer.core.record import Lead, Record
from ecgviewer.storage.layouts import layout_folders
from ecgviewer.ui.lead_strip import trace
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.sheet_canvas import SheetCanvas
from tests.ui.sheet_tools import cell_of, dark, hot_map, inked, picture, shown

MINE = Layout("mine", "Mine", (("V1", "-aVR", "V6"), ("II",)), whole=False)
EVERY = (*LAYOUTS, MINE)
ARRANGED = tuple(zip(ORDERS, (False, True), strict=True))
EVERY_SCALE = list(itertools.product(SPEEDS_MM_S, GAINS_MM_MV, ARRANGED))


def steps_of(duration_s: float = 10.0, fs: float = 500.0) -> Record:
    """1 mV for 200 ms of every 500 ms, the same in all leads."""
    at = np.arange(round(duration_s * fs)) % round(0.5 * fs)
    high = np.where(at >= 0.3 * fs, 1000, 0).astype(np.int16)
    leads = tuple(Lead(name, 1000.0) for name in STANDARD_LEADS)
    return Record(np.repeat(high[:, None], 12, axis=1), fs, leads, source="test")


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("layout", EVERY, ids=lambda layout: layout.id)
def test_lengths_are_true_in_every_layout_speed_and_gain(qtbot, monkeypatch, layout, dpr):
    """The polylines that are painted: 1 mV high and 500 ms from rise to rise, within 1 px."""
    monkeypatch.setattr(SheetCanvas, "devicePixelRatioF", lambda _self: dpr)
    view = shown(qtbot, steps_of())
    view.set_px_per_mm(3.78)
    view.set_layouts(EVERY)
    view.set_layout(layout.id)
    for speed, gain, (order, half) in EVERY_SCALE:
        view.set_scale(speed_mm_s=speed, gain_mm_mv=gain)
        view.set_arrangement(order=order, simultaneous=half, half_precordial=half)
        sheet = view.canvas.sheet
        assert sheet.cells
        for cell in sheet.cells:
            line = trace(sheet, cell, view._signals[cell.lead])[0]
            x, y = ndarray_from_qpolygonf(line).T  # a view of the line
            share = 0.5 if half and cell.lead in PRECORDIAL_LEADS else 1.0
            assert np.ptp(y) == pytest.approx(gain * share * 3.78, abs=1)
            upwards = cell.gain_mm_mv > 0
            middle = (y.max() + y.min()) / 2
            above = (y < middle) if upwards else (y > middle)
            high = x[above]  # where pixels stand for many samples an edge is a zigzag
            rises = high[1:][np.diff(high) > 3.0]
            if len(rises) > 1:
                assert np.diff(rises) == pytest.approx(0.5 * speed * 3.78, abs=1)


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
def test_painted_steps_are_true_in_every_layout(qtbot, monkeypatch, layout, dpr):
    """Pixels, in the scale that fits the window: the first row of each level of a 1 mV step."""
    monkeypatch.setattr(SheetCanvas, "devicePixelRatioF", lambda _self: dpr)
    view = shown(qtbot, steps_of(), height=1400)
    view.set_layout(layout.id)
    pixels = picture(view, dpr)
    for cell in view.canvas.sheet.cells:
        top, bottom = int((cell.baseline - 60) * dpr), int((cell.baseline + 4) * dpr)
        # Away from the name at the cell's left and from the tick of a lead change.
        left, right = int((cell.x0 + 70) * dpr), int((cell.x1 - 8) * dpr)
        part = dark(pixels[max(top, 0) : bottom, left:right])
        rows = np.flatnonzero(part.sum(axis=1) > 0.25 * part.shape[1])
        first = rows[np.flatnonzero(np.diff(rows, prepend=-9) > 1)]
        assert first.max() - first.min() == pytest.approx(10 * view.px_per_mm * dpr, abs=1)


def test_cabrera_draws_avr_upside_down_and_says_so(qtbot):
    record = steps_of()
    before = record.adu.tobytes()
    view = shown(qtbot, record)
    upright = cell_of(view, "aVR")
    assert (upright.label, upright.gain_mm_mv) == ("aVR", 10.0)
    view.set_arrangement(order="cabrera", simultaneous=False, half_precordial=False)
    cell = cell_of(view, "aVR")
    assert (cell.label, cell.row, cell.gain_mm_mv) == ("−aVR", 2, -10.0)
    points = trace(view.canvas.sheet, cell, view._signals["aVR"])[0]
    assert max(point.y() for point in points) == pytest.approx(cell.baseline + 50.5, abs=1)
    assert view.value_at("aVR", 0.4) == 1.0  # what is told is what was recorded
    assert record.adu.tobytes() == before


def test_heat_is_turned_with_the_trace(qtbot):
    record = steps_of()
    view = shown(qtbot, record)
    view.set_layout("6x2")
    view.set_map(hot_map(record))

    def heat_around(cell) -> float:
        """Return how far below the baseline the heat reaches more than above, in pixels."""
        on = picture(view).astype(int)
        view.set_heat(False, opacity=1.0)
        off = picture(view).astype(int)
        view.set_heat(True, opacity=1.0)
        x0, x1 = int(cell.x_of(2.6)), int(cell.x_of(3.9))
        top, bottom = int(cell.baseline) - 70, int(cell.baseline) + 70
        hot = np.abs(on - off)[top:bottom, x0:x1].sum(axis=-1) > 20
        rows = np.flatnonzero(hot.any(axis=1)) - 70
        return float(rows.max() + rows.min())

    assert heat_around(cell_of(view, "aVR")) < -30
    view.set_arrangement(order="cabrera", simultaneous=False, half_precordial=False)
    assert heat_around(cell_of(view, "aVR")) > 30


def test_columns_at_one_time_with_a_rhythm_strip(qtbot):
    view = shown(qtbot, steps_of(30.0))
    view.set_arrangement(order="standard", simultaneous=True, half_precordial=False)
    view.page_to(5.0)
    cells = view.canvas.sheet.cells
    assert view.simultaneous
    assert {(cell.start_s, cell.stop_s) for cell in cells[:12]} == {(5.0, 7.5)}
    assert (cells[12].start_s, cells[12].stop_s) == (5.0, 15.0)
    assert view.page_s == 2.5
    view.page_to(29.0)
    assert view.page_start_s == 27.5
    assert view.canvas.sheet.cells[12].stop_s == 30.0


def test_half_gain_has_a_pulse_of_both_and_a_mark(qtbot):
    view = shown(qtbot, steps_of())
    view.set_arrangement(order="standard", simultaneous=False, half_precordial=True)
    sheet, cell = view.canvas.sheet, view.canvas.sheet.cells[0]
    ink = inked(picture(view))
    for x_mm, height_mm in ((2.5, 10.0), (5.0, 5.0)):
        rows = np.flatnonzero(ink[:300, round(sheet.pulse_x + x_mm * sheet.px_per_mm)])
        assert cell.baseline - rows.min() == pytest.approx(height_mm * sheet.px_per_mm, abs=1)
    assert view.half_gain_mm_mv == 5.0


def test_keys_and_foot(reading, qtbot):
    session, sheet = reading.session, reading.sheet
    foot = reading.reading._foot._scale
    qtbot.keyClick(sheet, Qt.Key.Key_O)
    assert session.settings.order == "cabrera"
    assert "Cabrera order" in foot.text()
    assert "sequential columns" in foot.text()
    qtbot.keyClick(sheet, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.simultaneous
    assert "sequential" not in foot.text()
    qtbot.keyClick(sheet, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "V1–V6 5 mm/mV" in foot.text()
    qtbot.keyClick(sheet, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "V1–V6" not in foot.text()


def test_l_goes_through_the_layouts_that_fit(reading, qtbot):
    session = reading.session
    fitting = [one.id for one in session.layouts if one.fits(session.record.lead_names)]
    assert "15-lead" not in fitting
    seen = []
    for _ in fitting:
        seen.append(session.settings.layout_id)
        qtbot.keyClick(reading.sheet, Qt.Key.Key_L)
    assert seen == fitting
    assert session.settings.layout_id == fitting[0]


def test_a_change_of_layout_is_fast(qtbot):
    view = shown(qtbot, steps_of())
    view.set_map(hot_map(view.record))
    spent = []
    for layout in LAYOUTS * 2:
        begin = time.process_time()
        view.set_layout(layout.id)
        picture(view)
        spent.append(time.process_time() - begin)
    assert np.median(spent) < 0.1


def test_a_users_layout_and_a_bad_file(qtbot, tasks, session):
    folder = layout_folders()[1]
    folder.mkdir(parents=True)
    (folder / "bad.json").write_text("{")
    rows = '[["V1"], ["V6"]]'
    (folder / "mine.json").write_text(f'{{"id": "mine", "title": "Mine", "rows": {rows}}}')
    own = ReviewSession(session.runner)
    assert "bad.json is left out" in own.message.text
    window = MainWindow(own)
    qtbot.addWidget(window)
    window.sheet.set_record(steps_of())
    own.change_settings(layout_id="mine")
    assert window.sheet.leads_shown == ("V1", "V6")
    own.close()


def test_a_layout_that_is_gone_gives_way_to_the_usual_one(qtbot, tasks, session):
    from ecgviewer.storage.settings import Settings

    own = ReviewSession(session.runner, Settings(layout_id="gone"))
    own.keeps_settings = False
    assert own.settings.layout_id == "3x4+1"
    assert "no layout 'gone'" in own.message.text
    own.close()
