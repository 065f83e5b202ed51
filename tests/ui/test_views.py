"""Views in the sheet's place: keys, what they are of, and that their millimetres are true."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from ecgviewer.core.measurement import Measurements
from ecgviewer.formats import write_wfdb
from ecgviewer.tasks.viewing import PLANES
from ecgviewer.ui.focus_views import MAGNIFIED
from ecgviewer.ui.lead_strip import pulse, trace
from ecgviewer.ui.sheet_canvas import SheetCanvas
from ecgviewer.ui.theme import THEMES, qcolor
from tests.ui.sheet_tools import cell_of, hot_map, picture, shown
from tests.ui.test_layouts import steps_of


def page(window):
    """The page of the view shown."""
    stack = window.reading._stack
    return stack.currentWidget()


def pixels_of(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), dtype=np.uint8)
    return data.reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


@pytest.fixture
def viewing(reading, qtbot):
    """A window with a record, and the beat of the views measured as soon as it is asked for."""

    def ready():
        return reading.session.views.measurements is not None

    reading.session.views.ready = lambda: qtbot.waitUntil(ready, timeout=10_000)
    return reading


def test_keys_go_there_and_back(viewing, qtbot):
    views, sheet = viewing.session.views, viewing.sheet
    for key, kind in (
        (Qt.Key.Key_Z, "focus"),
        (Qt.Key.Key_B, "butterfly"),
        (Qt.Key.Key_V, "loop"),
        (Qt.Key.Key_X, "spectrum"),
    ):
        qtbot.keyClick(page(viewing), key)
        assert views.kind == kind
        assert (page(viewing) is sheet) == (kind == "focus")
        qtbot.keyClick(page(viewing), key)
        assert (views.kind, page(viewing)) == ("sheet", sheet)
        qtbot.keyClick(page(viewing), key)
        qtbot.keyClick(page(viewing), Qt.Key.Key_Escape)
        assert views.kind == "sheet"
        assert sheet.hasFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_B)
    qtbot.keyClick(page(viewing), Qt.Key.Key_V)  # from one view to another
    assert views.kind == "loop"


def test_no_record_no_view(window, qtbot):
    qtbot.keyClick(window.sheet, Qt.Key.Key_B)
    assert window.session.views.kind == "sheet"


def test_a_double_click_magnifies_the_lead_and_goes_back(viewing, qtbot):
    sheet, views = viewing.sheet, viewing.session.views
    cell = cell_of(sheet, "V2")
    at = QPoint(int(cell.x_of(6.0)), int(cell.baseline) + 30)
    qtbot.mouseDClick(sheet.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (views.kind, views.lead, sheet.focus) == ("focus", "V2", "V2")
    assert (sheet.speed_mm_s, sheet.gain_mm_mv) == (25 * MAGNIFIED, 10 * MAGNIFIED)
    assert sheet.diagnostic_scale
    assert "50 mm/s · 20 mm/mV" in viewing.reading._foot._scale.text()
    assert "V2 alone" in viewing.reading._foot._scale.text()
    cell = sheet.canvas.sheet.cells[0]
    at = QPoint(int(cell.x0) + 40, int(cell.baseline) + 40)
    qtbot.mouseDClick(sheet.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (views.kind, sheet.focus, sheet.speed_mm_s, sheet.gain_mm_mv) == ("sheet", None, 25, 10)


def test_focus_takes_the_cursors_lead_and_steps_through_all(viewing, qtbot):
    sheet, views = viewing.sheet, viewing.session.views
    sheet.keyboard.put(*(cell_of(sheet, "aVF").x_of(3.0), cell_of(sheet, "aVF").baseline))
    qtbot.keyClick(sheet, Qt.Key.Key_Z)
    assert sheet.focus == "aVF"
    qtbot.keyClick(sheet, Qt.Key.Key_Down)
    assert (sheet.focus, views.lead) == ("V1", "V1")
    qtbot.keyClick(sheet, Qt.Key.Key_Up)
    assert sheet.focus == "aVF"
    said = []
    sheet.cursorMoved.connect(lambda *one: said.append(one))
    qtbot.keyClick(sheet, Qt.Key.Key_Right)
    assert said[-1][0] == "aVF"
    assert viewing._status._cursor.text().startswith("<b>aVF</b>")
    qtbot.keyClick(sheet, Qt.Key.Key_S)  # paper speed: twice of it is shown
    assert sheet.speed_mm_s == 50 * MAGNIFIED
    qtbot.keyClick(sheet, Qt.Key.Key_L)  # another layout lets go
    assert (views.kind, sheet.focus, sheet.speed_mm_s) == ("sheet", None, 50)


def test_focus_takes_the_lead_under_the_mouse(viewing, qtbot):
    sheet, cell = viewing.sheet, cell_of(viewing.sheet, "V5")
    sheet.tell_cursor(cell.x_of(8.0), cell.baseline)
    qtbot.keyClick(sheet, Qt.Key.Key_Z)
    assert sheet.focus == "V5"


def test_focus_is_in_strips_that_follow_in_time(qtbot, synthetic_record):
    view = shown(qtbot, synthetic_record(duration_s=60.0))
    view.focus_lead("II")
    view.set_scale(speed_mm_s=50, gain_mm_mv=20)
    cells = view.canvas.sheet.cells
    assert len(cells) == 4
    assert [cell.start_s for cell in cells] == pytest.approx([0, 5, 10, 15])
    assert [cell.stop_s for cell in cells] == pytest.approx([5, 10, 15, 20])
    assert view.page_s == pytest.approx(20)
    view.page_to(1e9)
    assert view.page_start_s == pytest.approx(40)
    assert view.canvas.sheet.cells[-1].stop_s == pytest.approx(60)
    view.keyboard.step(-0.5)
    assert view.canvas.cursor_item.cursor[0] == "II"


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_focus_is_true_to_scale(qtbot, monkeypatch, dpr):
    monkeypatch.setattr(SheetCanvas, "devicePixelRatioF", lambda _self: dpr)
    view = shown(qtbot, steps_of())
    view.set_px_per_mm(3.78)
    view.focus_lead("V3")
    for speed, gain in ((25, 10), (50, 20), (100, 40), (200, 20)):
        view.set_scale(speed_mm_s=speed, gain_mm_mv=gain)
        sheet = view.canvas.sheet
        for cell in sheet.cells:
            points = trace(sheet, cell, view._signals["V3"])[0]
            x = np.array([point.x() for point in points])
            y = np.array([point.y() for point in points])
            assert np.ptp(y) == pytest.approx(gain * 3.78, abs=1)
            high = x[y < y.mean()]
            rises = high[1:][np.diff(high) > 3.0]
            if len(rises) > 1:
                assert np.diff(rises) == pytest.approx(0.5 * speed * 3.78, abs=1)
            corners = pulse(sheet, cell)
            assert corners[0].y() - corners[2].y() == pytest.approx(gain * 3.78, abs=1e-6)
            assert corners[3].x() - corners[2].x() == pytest.approx(5 * 3.78, abs=1e-6)


def test_heat_lies_behind_the_magnified_lead(qtbot, synthetic_record):
    record = synthetic_record()
    view = shown(qtbot, record)
    view.set_map(hot_map(record))
    view.focus_lead("II")
    on = picture(view)
    view.set_heat(False, opacity=1.0)
    off = picture(view)
    assert (on != off).any()
    colour = qcolor(THEMES["paper"].trace)
    # A kept stroke is blended in steps of 1 in 255.
    ink = np.array((colour.red(), colour.green(), colour.blue()))
    full = (np.abs(off.astype(int) - ink) <= 1).all(axis=-1)
    assert full.sum() > 500
    assert np.abs(on[full].astype(int) - off[full]).max() <= 1


@pytest.mark.parametrize("size", [(1432, 940), (1030, 644), (2032, 1300)])
def test_the_butterfly_is_true_to_scale(viewing, qtbot, size):
    views = viewing.session.views
    qtbot.keyClick(viewing.sheet, Qt.Key.Key_B)
    views.ready()
    view = page(viewing)
    view.resize(*size)
    plan = view.plan
    mm = plan.sheet.px_per_mm
    assert len(plan.leads) == 12
    assert (plan.strip.px_per_s, plan.strip.gain_mm_mv) == (25 * mm, 10)
    assert (plan.beat.px_per_s, plan.beat.gain_mm_mv) == (100 * mm, 20)
    for cell in plan.sheet.cells:
        corners = pulse(plan.sheet, cell)
        assert corners[0].y() - corners[2].y() == pytest.approx(cell.gain_mm_mv * mm)
        assert corners[3].x() - corners[2].x() == pytest.approx(5 * mm)
    median, record = view.median, viewing.session.record
    for name in plan.leads:
        (line,) = view._line(name, 0)
        y = np.array([point.y() for point in line])
        samples = record.millivolts(names=[name])[0]
        assert np.ptp(y) == pytest.approx(np.ptp(samples) * 10 * mm, abs=1)
        (line,) = view._line(name, 1)
        y = np.array([point.y() for point in line])
        x = np.array([point.x() for point in line])
        values = median.values[median.leads.index(name)]
        assert np.ptp(y) == pytest.approx(np.ptp(values) * 20 * mm, abs=1)
        assert np.ptp(x) == pytest.approx((len(values) - 1) / median.fs * 100 * mm, abs=1)
    assert "25 mm/s · 10 mm/mV" in viewing.reading._foot._scale.text()
    assert "beat <b>100 mm/s · 20 mm/mV" in viewing.reading._foot._scale.text()


def test_the_lead_under_the_mouse_comes_forward_and_is_named(viewing, qtbot):
    views = viewing.session.views
    qtbot.keyClick(viewing.sheet, Qt.Key.Key_B)
    views.ready()
    view = page(viewing)
    view.repaint()
    assert views.lead == ""
    plain = pixels_of(view)
    cell, r_peaks = view.plan.strip, viewing.session.measurements.r_peaks
    time_s = r_peaks[2] / viewing.session.record.fs
    tallest = max(view.plan.leads, key=lambda name: -view._y_of(cell, name, time_s))
    at = QPoint(round(cell.x_of(time_s)), round(view._y_of(cell, tallest, time_s)))
    qtbot.mouseMove(view, at)
    view.mouseMoveEvent(_moved(at))
    assert views.lead == tallest
    assert viewing._status._cursor.text().startswith(f"<b>{tallest}</b>")
    assert (pixels_of(view) != plain).any()
    beat = view.plan.beat
    view.mouseMoveEvent(_moved(QPoint(round(beat.x_of(0.45)), round(beat.baseline))))
    assert "median beat" in viewing._status._cursor.text()
    assert "QRS on" in viewing._status._cursor.text()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    stepped = views.lead
    assert stepped != tallest or len(view.plan.leads) == 1
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert viewing._status._cursor.text().startswith(f"<b>{stepped}</b>")


def _moved(at):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    none = Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    where = QPointF(at)
    return QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, keys)


def test_the_loops_have_equal_axes_and_say_that_they_are_derived(viewing, qtbot):
    views = viewing.session.views
    qtbot.keyClick(viewing.sheet, Qt.Key.Key_V)
    views.ready()
    view = page(viewing)
    qtbot.waitUntil(lambda: view.plan is not None)
    mm = view.plan.sheet.px_per_mm
    origin = view.plan.sheet.grid_origin
    assert [box.plane for box in view.plan.boxes[:3]] == list(PLANES)
    for box in view.plan.boxes:
        unit = box.pixels(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
        assert unit[1] - unit[0] == pytest.approx([box.gain_mm_mv * mm, 0])
        assert unit[2] - unit[0] == pytest.approx([0, box.gain_mm_mv * mm])
        for at, start in zip(box.zero, origin, strict=True):  # on a line of 5 mm
            off = (at - start) / (5 * mm)
            assert off == pytest.approx(round(off), abs=1e-6)
        for wave in box.waves:
            points = box.pixels(view.found.loop(wave, box.plane))
            assert points[:, 0].min() > box.left
            assert points[:, 0].max() < box.right
            assert points[:, 1].min() > box.top
            assert points[:, 1].max() < box.bottom
    assert "derived (Kors)" in viewing.reading._foot._scale.text()
    box = view.plan.boxes[0]
    dot = box.pixels(view.found.loop("QRS", "frontal", 0.01))[3]
    view.mouseMoveEvent(_moved(QPoint(round(dot[0]), round(dot[1]))))
    said = viewing._status._cursor.text()
    assert said.startswith("<b>QRS</b>")
    assert "derived (Kors)" in said
    assert (pixels_of(view).max(axis=-1) < 60).sum() > 200


def test_missing_leads_are_named_where_the_loops_would_be(
    session, qtbot, tmp_path, synthetic_record
):
    from ecgviewer.ui.main_window import MainWindow

    names = tuple(name for name in ("I", "II", "V1", "V2", "V3", "V5", "V6"))
    header = write_wfdb(synthetic_record(names), tmp_path, "few")
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.open_paths([header])
    qtbot.waitUntil(lambda: session.measurements is not None)
    session.views.toggle_loop()
    qtbot.waitUntil(lambda: session.views.measurements is not None)
    view = page(window)
    assert view.plan is None
    assert view.said == "Vectorcardiogram not drawn because V4 is missing."
    assert view.grab().width() == view.width()


def test_a_spectrum_is_of_what_was_recorded_until_asked_otherwise(viewing, qtbot):
    session, views = viewing.session, viewing.session.views
    session.eye.choose("0.67-40")
    qtbot.waitUntil(lambda: session.eye.is_shown)
    qtbot.keyClick(viewing.sheet, Qt.Key.Key_X)
    view = page(viewing)
    qtbot.waitUntil(lambda: view.found is not None)
    assert view.found.filter_id == "raw"
    assert "samples as recorded, no filter" in view._said.text()
    assert viewing.reading._foot.property("amber") == "false"
    qtbot.mouseClick(view._filtered, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.found is not None and view.found.filter_id == "0.67-40")
    assert "through the filter 0.67–40 Hz" in view._said.text()
    lead = views.lead
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.found is not None and view.found.lead != lead)
    axes = view.axes
    assert axes.x_of(axes.low_hz) == axes.left
    assert axes.x_of(axes.high_hz) == pytest.approx(axes.right)
    assert axes.hz_of(axes.x_of(10.0)) == pytest.approx(10.0)
    view.mouseMoveEvent(_moved(QPoint(round(axes.x_of(10.0)), 300)))
    assert "10.00 Hz" in viewing._status._cursor.text()
    assert "mV²/Hz" in viewing._status._cursor.text()


def test_views_go_along_with_the_next_record(viewing, qtbot):
    session, views = viewing.session, viewing.session.views
    first = session.record
    qtbot.keyClick(viewing.sheet, Qt.Key.Key_B)
    views.ready()
    session.go(2)
    qtbot.waitUntil(lambda: session.record is not None and session.record is not first)
    assert views.kind == "butterfly"
    views.ready()
    assert isinstance(views.measurements, Measurements)
    assert views.measurements.record_id == session.record.id
    session.go(1)  # cannot be read
    qtbot.waitUntil(lambda: session.record is None)
    assert views.kind == "sheet"


def test_buttons_are_lit_and_say_their_keys(viewing, qtbot):
    buttons = viewing.reading._tools._views._buttons
    assert set(buttons) == {"focus", "butterfly", "loop", "spectrum", "disclosure"}
    assert not buttons.pop("disclosure").isEnabled()  # of a record of 10 s
    for name, button in buttons.items():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert viewing.session.views.kind == name
        assert [one.isChecked() for one in buttons.values()].count(True) == 1
        assert button.accessibleName().endswith(button._key)
    viewing.session.views.leave()
    assert not any(one.isChecked() for one in buttons.values())
