import itertools

import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.paper import layout_for
from ecgviewer.ui.paper_grid import grid_lines
from ecgviewer.ui.sheet_geometry import (
    PULSE_MIN_MM,
    SheetRequest,
    clock,
    fit_px_per_mm,
    lay_out,
    tick_step_s,
)

ROWS = layout_for("3x4+1", STANDARD_LEADS).rows


def sheet(rows=ROWS, *, width=1432, height=940, duration_s=10.0, **more):
    return lay_out(SheetRequest(width, height, more.pop("dpr", 1.0), rows, duration_s, **more))


@pytest.mark.parametrize(
    ("width", "dpr", "px_per_mm"),
    [(1432, 1, 5), (1030, 1, 4), (1029, 1, 3), (2032, 1, 7), (1432, 2, 5.5), (1030, 1.5, 4)],
)
def test_fit_is_whole_device_pixels(width: float, dpr: float, px_per_mm: float) -> None:
    assert fit_px_per_mm(width, dpr) == pytest.approx(px_per_mm, abs=0.34 if dpr == 1.5 else 0)
    assert (fit_px_per_mm(width, dpr) * dpr).is_integer()


@pytest.mark.parametrize("width", [1030, 1366, 1432, 1920])
@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_page_of_ten_seconds_is_250_mm_and_fits(width: float, dpr: float) -> None:
    page = sheet(width=width, dpr=dpr)
    assert page.page_s == pytest.approx(10.0)
    assert page.right - page.left == pytest.approx(250 * page.px_per_mm)
    assert page.pulse_x >= -1
    assert page.right <= width + 1
    assert page.px_per_s == 25 * page.px_per_mm
    assert (page.left * dpr).is_integer()


def test_row_pitch_is_that_of_the_look() -> None:
    assert sheet(width=1030, height=644).pitch == pytest.approx(156)
    assert sheet(width=1432, height=940).pitch == pytest.approx(230)


def test_columns_follow_each_other_in_time() -> None:
    cells = {(cell.lead, cell.row): cell for cell in sheet().cells}
    assert (cells["aVR", 0].start_s, cells["aVR", 0].stop_s) == (2.5, 5.0)
    assert (cells["II", 3].start_s, cells["II", 3].stop_s) == (0.0, 10.0)
    assert cells["V4", 0].x_of(8.0) == pytest.approx(cells["II", 3].x_of(8.0))


def test_a_record_that_fits_a_column_is_whole_in_each() -> None:
    page = sheet(duration_s=0.5)
    assert page.simultaneous
    assert {(cell.start_s, cell.stop_s) for cell in page.cells} == {(0.0, 0.5)}
    assert page.cells[1].x0 - page.cells[0].x0 == pytest.approx(62.5 * page.px_per_mm)


@pytest.mark.parametrize(("speed", "page_s"), [(12.5, 20), (25, 10), (50, 5), (100, 2.5)])
def test_speed_changes_the_time_on_a_page_not_the_millimetre(speed: float, page_s: float) -> None:
    page = sheet(duration_s=60, speed_mm_s=speed)
    assert page.px_per_mm == 5
    assert page.page_s == pytest.approx(page_s)
    assert page.last_start_s == pytest.approx(60 - page_s)


def test_calibrated_millimetre_shows_less_of_a_page_that_does_not_fit() -> None:
    page = sheet(width=800, duration_s=60, px_per_mm=3.78)
    assert page.px_per_mm == 3.78
    assert page.page_s == pytest.approx((800 / 3.78 - PULSE_MIN_MM) / 25)
    assert page.right <= 800.5


def test_baselines_keep_traces_off_the_lanes_where_they_can() -> None:
    level = sheet().cells[0]
    up = sheet(reach_mm=((30.0, 2.0), *((2.0, 2.0),) * 3)).cells[0]
    assert up.baseline > level.baseline
    assert up.baseline - 30 * 5 >= up.top + 15


def test_baselines_lie_on_grid_lines() -> None:
    page = sheet(reach_mm=((9.3, 4.1), (2.7, 13.4), (17.7, 6.1), (3.3, 8.9)))
    lines = set(grid_lines(page.grid_origin[1], page.px_per_mm, 940))
    assert {cell.baseline for cell in page.cells} <= lines


def test_outer_rows_are_not_cut() -> None:
    rows = layout_for("12x1", STANDARD_LEADS).rows
    page = sheet(rows, width=1030, height=644, reach_mm=((6.0, 4.0),) * 11 + ((5.0, 20.0),))
    assert page.cells[0].baseline - 10 * page.px_per_mm >= 0
    assert page.cells[-1].baseline + 20 * page.px_per_mm <= page.foot_top
    gaps = [b.baseline - a.baseline for a, b in itertools.pairwise(page.cells)]
    assert max(gaps) - min(gaps) <= page.px_per_mm + 1e-6


def test_span_within_a_cell() -> None:
    page = sheet()
    cell = page.cells[1]
    start, stop, leads = page.span(cell.x_of(3.0), cell.top + 9, cell.x_of(4.0), cell.top + 20)
    assert (start, stop, leads) == (pytest.approx(3.0), pytest.approx(4.0), ("aVR",))


def test_span_down_over_rows_takes_their_leads_in_either_direction() -> None:
    page = sheet()
    cell = page.cells[3]
    x0, x1, y0, y1 = cell.x_of(8.0), cell.x_of(9.0), cell.top + 50, cell.top + 2.5 * page.pitch
    assert page.span(x0, y0, x1, y1) == (pytest.approx(8), pytest.approx(9), ("V4", "V5", "V6"))
    assert page.span(x1, y1, x0, y0) == (pytest.approx(8), pytest.approx(9), ("V4", "V5", "V6"))


def test_span_a_little_into_the_next_row_stays_in_its_own() -> None:
    page = sheet()
    cell = page.cells[0]
    drawn = page.span(cell.x_of(1), cell.bottom - 4, cell.x_of(2), cell.bottom + 20)
    assert drawn is not None
    assert drawn[2] == ("I",)


def test_span_across_columns_takes_both_leads() -> None:
    page = sheet()
    y = page.cells[0].baseline
    row = page.row_cells(3)[0]
    start, stop, leads = page.span(row.x_of(2.0), y, row.x_of(3.0), y)
    assert (start, stop, leads) == (pytest.approx(2.0), pytest.approx(3.0), ("I", "aVR"))


def test_span_of_simultaneous_columns_keeps_to_its_column() -> None:
    page = sheet(duration_s=2.0)
    a, b = page.cells[0], page.cells[1]
    start, stop, leads = page.span(a.x_of(1.0), a.baseline, b.x_of(1.0), a.baseline)
    assert (start, stop, leads) == (pytest.approx(1.0), pytest.approx(2.0), ("I",))


def test_empty_sheet_has_no_span() -> None:
    page = sheet(())
    assert page.span(0, 0, 10, 10) is None
    assert page.cell_at(5, 5) is None
    assert page.right == page.left


def test_cell_at() -> None:
    page = sheet()
    cell = page.cells[6]
    assert page.cell_at(cell.x0 + 1, cell.top + 1) == cell
    assert page.cell_at(1, cell.top + 1) is None
    assert page.nearest_cell(1, cell.top + 1) == page.row_cells(cell.row)[0]


@pytest.mark.parametrize(
    ("px_per_s", "step"),
    [(125, 1), (1250, 0.1), (12500, 0.01), (1, 120), (0.014, 7200), (1e-6, 604800)],
)
def test_ticks_are_round(px_per_s: float, step: float) -> None:
    assert tick_step_s(px_per_s) == step


@pytest.mark.parametrize(
    ("time_s", "step", "text"),
    [
        (2.0, 1, "2 s"),
        (2.5, 0.5, "2.5 s"),
        (14.88, 0.02, "14.88 s"),
        (75.0, 1, "1:15"),
        (75.5, 0.1, "1:15.5"),
        (3600.0, 60, "1:00:00"),
        (19797.0, 1, "5:29:57"),
    ],
)
def test_clock(time_s: float, step: float, text: str) -> None:
    assert clock(time_s, step) == text


def test_grid_lines_do_not_drift() -> None:
    lines = grid_lines(10.0, 3.78, 2000)
    assert all(abs(at - (10 + 3.78 * round((at - 10) / 3.78))) <= 1 for at in lines)
    assert 10 in lines
    assert lines[-1] < 2000
