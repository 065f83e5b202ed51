import itertools

import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.paper import (
    GAINS_MM_MV,
    LAYOUTS,
    PULSE_COLUMN_MM,
    calibration_pulse,
    cells,
    gain_of,
    layout_for,
)


@pytest.mark.parametrize("gain", GAINS_MM_MV)
def test_the_pulse_is_one_millivolt_high_and_5_mm_wide(gain):
    corners = calibration_pulse(gain)
    heights = [y for _, y in corners]
    up = [x for x, y in corners if y > 0]
    assert max(heights) - min(heights) == gain
    assert max(up) - min(up) == 5.0
    assert corners[0] == (0.0, 0.0)
    assert corners[-1][1] == 0.0
    assert corners[-1][0] <= PULSE_COLUMN_MM
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in itertools.pairwise(corners))


def test_at_the_usual_gain_the_pulse_is_10_mm():
    assert max(y for _, y in calibration_pulse(10.0)) == 10.0


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
def test_each_row_fills_the_page_without_gap_or_overlap(layout):
    for _, row in itertools.groupby(cells(layout), key=lambda cell: cell.row):
        row = list(row)
        assert row[0].start_s == 0.0
        assert row[-1].stop_s == layout.page_s
        assert all(a.stop_s == b.start_s for a, b in itertools.pairwise(row))
        assert [cell.column for cell in row] == list(range(len(row)))


def test_columns_of_3x4_are_sequential_and_the_rhythm_strip_is_whole():
    layout = layout_for("3x4+1", STANDARD_LEADS)
    assert layout.sequential
    by_row = [[c for c in cells(layout) if c.row == row] for row in range(4)]
    assert [c.lead for c in by_row[0]] == ["I", "aVR", "V1", "V4"]
    assert (by_row[0][1].start_s, by_row[0][1].stop_s) == (2.5, 5.0)
    assert [(c.lead, c.stop_s) for c in by_row[3]] == [("II", 10.0)]
    assert not layout_for("12x1", STANDARD_LEADS).sequential


def test_order_is_by_identity_never_by_file():
    shuffled = tuple(reversed(STANDARD_LEADS))
    for layout in LAYOUTS:
        assert layout_for(layout.id, shuffled) == layout_for(layout.id, STANDARD_LEADS)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
@pytest.mark.parametrize(
    "available",
    [("MLII",), ("II", "V1"), STANDARD_LEADS[:8], STANDARD_LEADS, (*STANDARD_LEADS, "V7", "V4R")],
)
def test_no_lead_is_dropped_and_no_empty_cell_drawn(layout, available):
    shown = {cell.lead for cell in cells(layout_for(layout.id, available))}
    wanted = {one.id: one for one in LAYOUTS}[layout.id]
    partial = wanted.fits(available) and not wanted.whole
    assert shown == set(wanted.leads if partial else available)


def test_a_record_of_other_leads_is_one_row_a_lead():
    assert layout_for("3x4", ("V1", "II")).rows == (("II",), ("V1",))
    assert layout_for("3x4", ("V1", "II")).title == "2×1"
    assert layout_for("12x1", STANDARD_LEADS).title == "12×1"


def test_extra_leads_come_below():
    assert layout_for("3x4+1", (*STANDARD_LEADS, "V7")).rows[-2:] == (("II",), ("V7",))


def test_unknown_layout():
    with pytest.raises(KeyError):
        layout_for("7x7", STANDARD_LEADS)


def test_cabrera_goes_by_angle_down_the_columns():
    rows = layout_for("3x4+1", STANDARD_LEADS, order="cabrera").rows
    assert [row[0] for row in rows] == ["aVL", "I", "-aVR", "II"]
    assert [row[1] for row in rows[:3]] == ["II", "aVF", "III"]
    assert rows[3] == ("II",)  # the rhythm strip stays
    rows = layout_for("12x1", STANDARD_LEADS, order="cabrera").rows
    assert [row[0] for row in rows[:7]] == ["aVL", "I", "-aVR", "II", "aVF", "III", "V1"]
    assert layout_for("rhythm", STANDARD_LEADS, order="cabrera").rows[0] == ("II",)
    assert layout_for("12x1", ("I", "II"), order="cabrera").rows == (("I",), ("II",))


def test_gains_of_leads():
    assert gain_of("-aVR", 10.0, half_precordial=True) == -10.0
    assert gain_of("V1", 10.0, half_precordial=True) == 5.0
    assert gain_of("V1", 10.0, half_precordial=False) == 10.0
    assert gain_of("II", 10.0, half_precordial=True) == 10.0


def test_a_pulse_of_two_gains_has_a_step_of_each():
    corners = calibration_pulse(10.0, 5.0)
    assert sorted({y for _, y in corners}) == [0.0, 5.0, 10.0]
    assert corners[-1] == calibration_pulse(10.0)[-1]
    assert calibration_pulse(5.0, 5.0) == calibration_pulse(5.0)
