import itertools

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Record
from ecgviewer.ui.lead_strip import finite_runs, value_y
from ecgviewer.ui.sheet_canvas import SheetCanvas
from ecgviewer.ui.sheet_labels import label_place
from ecgviewer.ui.theme import THEMES, qcolor
from tests.ui.sheet_tools import cell_of, dark, inked, one_lead, picture, shown, square_wave


def levels(ink: np.ndarray) -> tuple[int, int]:
    """Return the rows of the two level stretches of a square wave, upper first."""
    rows = np.flatnonzero(ink.sum(axis=1) > 0.25 * ink.sum(axis=1).max())
    # A line may be two device pixels wide; its first row is taken on both levels.
    first = rows[np.flatnonzero(np.diff(rows, prepend=-9) > 1)]
    assert len(first) == 2
    return int(first[0]), int(first[1])


def rises(ink: np.ndarray, upper: int, lower: int) -> np.ndarray:
    """Return the columns of the upright edges between two levels."""
    columns = np.flatnonzero(ink[upper + 3 : lower - 3].sum(axis=0) > 0.8 * (lower - upper - 6))
    starts = np.flatnonzero(np.diff(columns, prepend=-9) > 2)
    return columns[starts]


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(
    ("speed", "gain", "px_per_mm"), [(25, 10, 0), (50, 5, 0), (25, 20, 3.78), (12.5, 10, 6)]
)
def test_a_millivolt_and_a_second_are_true_to_scale(
    qtbot, monkeypatch, dpr: float, speed: float, gain: float, px_per_mm: float
) -> None:
    monkeypatch.setattr(SheetCanvas, "devicePixelRatioF", lambda _self: dpr)
    view = shown(qtbot, square_wave())
    view.set_scale(speed_mm_s=speed, gain_mm_mv=gain)
    view.set_px_per_mm(px_per_mm)
    assert view.diagnostic_scale
    pixels = picture(view, dpr)
    sheet = view.canvas.sheet
    page = dark(pixels[: int(sheet.foot_top * dpr), int((sheet.left + 4) * dpr) :])
    upper, lower = levels(page)
    mm = view.px_per_mm * dpr
    assert lower - upper == pytest.approx(gain * mm, abs=1)
    edges = rises(page, upper, lower)
    assert np.diff(edges) == pytest.approx(speed * mm, abs=1.01)


def test_fit_shows_ten_seconds_at_whole_pixels(qtbot) -> None:
    view = shown(qtbot, square_wave(), width=1432)
    assert (view.px_per_mm, view.page_s, view.page_start_s) == (5.0, 10.0, 0.0)
    assert view.canvas.sheet.right - view.canvas.sheet.left == 1250


def test_pulse_is_one_millivolt_of_the_traces_transform(qtbot) -> None:
    view = shown(qtbot, square_wave())
    sheet, cell = view.canvas.sheet, view.canvas.sheet.cells[0]
    for gain in (5.0, 10.0, 20.0):
        view.set_scale(speed_mm_s=25, gain_mm_mv=gain)
        sheet, cell = view.canvas.sheet, view.canvas.sheet.cells[0]
        column = round(sheet.pulse_x + 3.75 * sheet.px_per_mm)
        rows = np.flatnonzero(inked(picture(view))[:, column])
        assert rows.tolist() == [round(value_y(sheet, cell, 1.0))]
        assert cell.baseline - rows[0] == pytest.approx(gain * 5, abs=1)


def test_grid_lies_on_whole_pixels_and_boxes_are_square(qtbot) -> None:
    view = shown(qtbot, one_lead(np.zeros(5000)))
    major = qcolor(THEMES["paper"].grid_major)
    wanted = np.array([major.red(), major.green(), major.blue()])
    is_major = (picture(view) == wanted).all(axis=-1)
    columns = np.flatnonzero(is_major[2 : int(view.canvas.sheet.foot_top)].mean(axis=0) > 0.9)
    rows = np.flatnonzero(is_major[:, :60].mean(axis=1) > 0.9)
    assert set(np.diff(columns)) == {25}
    assert set(np.diff(rows)) == {25}
    assert int(view.canvas.sheet.left) in columns
    assert int(view.canvas.sheet.cells[0].baseline) in rows


def test_small_boxes_go_below_three_pixels(qtbot) -> None:
    view = shown(qtbot, one_lead(np.zeros(5000)))
    minor = qcolor(THEMES["paper"].grid_minor)
    wanted = np.array([minor.red(), minor.green(), minor.blue()])

    def has_minor() -> bool:
        return bool((picture(view)[:400] == wanted).all(axis=-1).sum() > 1000)

    assert has_minor()
    view.set_px_per_mm(2.9)
    assert not has_minor()


def test_a_spike_of_one_sample_is_kept_at_every_zoom(qtbot, tmp_path) -> None:
    fs, at = 250.0, 1_234_567
    adu = np.memmap(tmp_path / "day.dat", dtype=np.int16, mode="w+", shape=(6 * 3600 * 250, 1))
    adu[at] = 3000
    record = Record(adu, fs, (Lead("II", 1000.0),))
    view = shown(qtbot, record, height=500)
    page_s = record.duration_s
    seen = 0
    while page_s > 0.3:
        view.zoom(view.page_s / page_s)
        view.page_to(at / fs - view.page_s * 0.37)
        assert view.page_s == pytest.approx(page_s, rel=0.02)
        sheet, cell = view.canvas.sheet, view.canvas.sheet.cells[0]
        tip = value_y(sheet, cell, 3.0)
        x = cell.x_of(at / fs)
        near = picture(view)[int(tip) - 1 : int(tip) + 6, int(x) - 3 : int(x) + 5]
        assert dark(near).any(), f"page of {page_s:.1f} s"
        page_s /= 2.3
        seen += 1
    assert seen > 10


def test_zoom_says_that_the_scale_is_not_the_papers(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    with qtbot.waitSignal(view.viewChanged):
        view.zoom(2.0)
    assert (view.speed_mm_s, view.page_s) == (50.0, pytest.approx(5.0))
    assert not view.diagnostic_scale
    view.reset_view()
    assert (view.speed_mm_s, view.diagnostic_scale) == (25.0, True)


def test_zoom_keeps_the_time_under_the_mouse(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(duration_s=60.0))
    view.page_to(20.0)
    cell = cell_of(view, "II", 3)
    x = cell.x_of(23.0)
    view.zoom_at(2.0, x)
    assert cell_of(view, "II", 3).time_of(x) == pytest.approx(23.0, abs=0.01)


def test_zoom_has_ends(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(duration_s=60.0))
    view.zoom(1e-9)
    assert (view.page_start_s, view.page_s) == (0.0, pytest.approx(60.0))
    view.zoom(1e9)
    assert view.page_s >= 0.1


def test_pages_stop_at_the_records_ends(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(duration_s=25.0))
    view.page_to(-5)
    assert view.page_start_s == 0.0
    view.pan(12.0)
    assert view.page_start_s == 12.0
    view.page_to(99)
    assert view.page_start_s == pytest.approx(15.0)
    assert view._scroll.isVisible()
    assert view._scroll.value() == 15_000
    view._scroll.setValue(3_000)
    assert view.page_start_s == pytest.approx(3.0)
    view.show_time(20.0)
    assert view.page_start_s == pytest.approx(15.0)


def test_samples_are_never_altered(qtbot, synthetic_record) -> None:
    record = synthetic_record()
    before = record.adu.copy()
    record.adu.setflags(write=False)
    view = shown(qtbot, record)
    for layout in ("3x4+1", "3x4", "12x1"):
        view.set_layout(layout)
        picture(view)
    np.testing.assert_array_equal(record.adu, before)


@pytest.mark.parametrize("theme", ["paper", "dark"])
@pytest.mark.parametrize("layout", ["3x4+1", "3x4", "12x1"])
def test_every_lead_has_ink(qtbot, synthetic_record, layout: str, theme: str) -> None:
    view = shown(qtbot, synthetic_record())
    view.set_theme(theme)
    view.set_layout(layout)
    ink = inked(picture(view), theme)
    for cell in view.canvas.sheet.cells:
        part = ink[int(cell.top) : int(cell.bottom), int(cell.x0) + 8 : int(cell.x1) - 8]
        assert part.sum() > 20, cell.lead
    assert view.leads_shown[0] == "I"
    assert set(view.leads_shown) == set(STANDARD_LEADS)


@pytest.mark.parametrize(
    "leads",
    [("II",), ("MLII", "V1"), (*STANDARD_LEADS, "V7", "V8", "V9"), ("vx", "vy", "vz")],
)
@pytest.mark.parametrize("duration_s", [0.5, 3.0, 10.0, 45.0])
def test_records_of_any_leads_and_length_show(
    qtbot, synthetic_record, leads: tuple[str, ...], duration_s: float
) -> None:
    view = shown(qtbot, synthetic_record(leads, duration_s=duration_s))
    assert set(view.leads_shown) == set(leads)
    assert view.page_s == pytest.approx(min(duration_s, 10.0))
    assert inked(picture(view)).any()


def test_no_record_is_empty_paper(qtbot, synthetic_record) -> None:
    view = shown(qtbot)
    assert not inked(picture(view)).any()
    view.set_record(synthetic_record())
    view.set_record(None)
    assert not inked(picture(view)).any()
    view.zoom(2)
    view.pan(1)
    view.cursor_step(1)
    view.cursor_lead(1)
    view.cursor_mark()


def test_gaps_leave_a_gap(qtbot) -> None:
    values = np.zeros((5000, 2))
    values[1000:2000, 0] = np.nan
    values[3000, 0] = np.nan
    values[3002, 0] = np.nan
    values[:, 1] = np.nan
    view = shown(qtbot, Record(values, 500.0, (Lead("II", 1.0), Lead("V1", 1.0))))
    ink = inked(picture(view))
    cell = cell_of(view, "II")
    row = ink[int(cell.baseline)]
    assert not row[int(cell.x_of(2.0)) + 1 : int(cell.x_of(4.0)) - 1].any()
    assert row[int(cell.x_of(4.1)) : int(cell.x_of(5.9))].all()
    empty = cell_of(view, "V1")
    assert not ink[int(empty.baseline), int(empty.x0) + 2 : int(empty.x1)].any()


def test_gap_value_of_the_file_leaves_a_gap_when_zoomed_out(qtbot) -> None:
    adu = np.zeros((250 * 600, 1), dtype=np.int16)
    adu[250 * 200 : 250 * 400] = -32768
    view = shown(qtbot, Record(adu, 250.0, (Lead("II", 200.0, gap=-32768),)))
    view.zoom(1e-6)
    ink = dark(picture(view))
    cell = cell_of(view, "II")
    row = ink[int(cell.baseline)]
    assert not row[int(cell.x_of(205)) : int(cell.x_of(395))].any()
    assert row[int(cell.x_of(10)) : int(cell.x_of(190))].all()
    assert not ink[: int(cell.baseline) - 60, int(cell.x0) + 60 :].any()


def test_finite_runs() -> None:
    runs = finite_runs(np.array([np.nan, 1, 2, np.nan, 3, np.nan]))
    assert [(run.start, run.stop) for run in runs] == [(1, 3), (4, 5)]
    assert finite_runs(np.array([np.nan])) == []


def test_an_offset_is_taken_off_for_display_only(qtbot) -> None:
    view = shown(qtbot, one_lead(np.full(5000, 4.2)))
    cell = cell_of(view, "II")
    assert inked(picture(view))[int(cell.baseline), int(cell.x0) + 5 : int(cell.x1) - 5].all()
    assert view.value_at("II", 1.0) == pytest.approx(4.2)
    assert np.isnan(view.value_at("V1", 1.0))
    assert np.isnan(view.value_at("II", 11.0))


def test_a_lead_not_in_millivolts_is_shown_but_not_to_scale(qtbot) -> None:
    values = np.sin(np.arange(5000) / 50)[:, None] * 40_000
    view = shown(qtbot, Record(values, 500.0, (Lead("resp", 1.0, unit="NU"),)))
    assert not view.diagnostic_scale
    assert np.isnan(view.value_at("resp", 1.0))
    ink = inked(picture(view))
    assert ink.any()
    assert not ink[:, : int(view.canvas.sheet.left) - 2].any()  # no pulse


def test_negative_gain_keeps_its_spike_up(qtbot) -> None:
    adu = np.zeros((250 * 300, 1), dtype=np.int16)
    adu[250 * 100] = -2000
    view = shown(qtbot, Record(adu, 250.0, (Lead("II", -1000.0),)), height=500)
    view.zoom(1e-6)
    sheet, cell = view.canvas.sheet, cell_of(view, "II")
    x, tip = int(cell.x_of(100)), int(value_y(sheet, cell, 2.0))
    assert dark(picture(view)[tip : tip + 5, x - 3 : x + 5]).any()


def test_focus_shows_one_lead_over_the_page(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    view.focus_lead("V5")
    assert view.leads_shown == ("V5",)
    assert not view.several_columns
    view.focus_lead(None)
    assert len(view.leads_shown) == 12
    view.focus_lead("V9")
    assert len(view.leads_shown) == 12


def test_chips_say_what_was_left_out(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    before = picture(view)
    view.set_not_evaluated({"V3": "flat from 2.1 s"})
    changed = np.argwhere((picture(view) != before).any(axis=-1))
    cell = cell_of(view, "V3")
    assert changed[:, 1].min() >= cell.x0
    assert changed[:, 1].max() <= cell.x1
    assert changed[:, 0].min() >= cell.top


def test_beats_write_rr_at_the_foot(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(duration_s=30.0))
    foot = view.canvas.sheet.foot_top
    view.set_beats([250, 750, 1250, 1750])
    assert view.canvas.sheet.foot_top == foot - 20
    strip = picture(view)[int(view.canvas.sheet.foot_top) + 1 :][:19]
    cell = cell_of(view, "II", 3)
    for second in (0.5, 1.5, 2.5, 3.5):
        assert dark(strip[8:12, round(cell.x_of(second)) : round(cell.x_of(second)) + 1]).any()
    view.set_beats(None)
    assert view.canvas.sheet.foot_top == foot


def test_a_simulated_record_is_marked(qtbot, synthetic_record) -> None:
    real = synthetic_record()
    view = shown(qtbot, real)
    before = picture(view)
    view.set_record(Record(real.adu, real.fs, real.leads, simulated=True))
    changed = np.argwhere((picture(view) != before).any(axis=-1))
    assert changed.size
    assert changed[:, 1].min() > 1200
    assert changed[:, 0].max() < 40


def test_a_day_on_disk_opens_and_pages(qtbot, tmp_path) -> None:
    shape = (24 * 3600 * 250, 2)
    adu = np.memmap(tmp_path / "day.dat", dtype=np.int16, mode="w+", shape=shape)
    record = Record(adu, 250.0, (Lead("II", 200.0), Lead("V1", 200.0)))
    view = shown(qtbot)
    view.set_record(record)
    for step in range(30):
        view.page_to(step * 2500.0)
        view.canvas.viewport().repaint()
        assert view.page_start_s == step * 2500.0


def test_lead_names_stand_apart(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(), width=1030, height=644)
    sheet = view.canvas.sheet
    places = [label_place(sheet, cell) for cell in sheet.cells]
    assert all(x >= cell.x0 for (x, _), cell in zip(places, sheet.cells, strict=True))
    for one, other in itertools.combinations(places, 2):
        assert abs(one[0] - other[0]) > 40 or abs(one[1] - other[1]) > 20


def test_names_keep_off_the_traces_where_rows_are_cramped(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(), width=1432, height=940)
    view.set_layout("12x1")
    sheet = view.canvas.sheet
    for cell in sheet.cells:
        x, y = label_place(sheet, cell)
        assert x < sheet.left - 20
        assert cell.baseline < y < cell.bottom
