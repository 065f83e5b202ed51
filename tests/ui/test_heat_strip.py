import numpy as np
import pytest

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.ui import heat_strip
from ecgviewer.ui.heat_strip import HeatStrip
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.theme import THEMES, heat_rgba, qcolor
from tests.ui.sheet_tools import cell_of, hot_map, inked, one_lead, picture, shown


@pytest.mark.parametrize("theme", ["paper", "dark"])
@pytest.mark.parametrize("zoom", [1.0, 4.0])
def test_heat_leaves_the_traces_pixels_as_they_are(
    qtbot, synthetic_record, theme: str, zoom: float
) -> None:
    record = synthetic_record()
    view = shown(qtbot, record)
    view.set_theme(theme)
    view.zoom(zoom)
    view.set_map(hot_map(record))
    view._settle_heat()
    view.set_heat(False, opacity=0.9)
    without = picture(view)
    view.set_heat(True, opacity=0.9)
    with_heat = picture(view)
    ink = inked(without, theme)
    assert ink.sum() > 3000
    assert (with_heat != without).any(axis=-1).sum() > 5000
    assert np.abs(with_heat[ink].astype(int) - without[ink]).max() <= 28
    assert (inked(with_heat, theme) == ink)[ink].mean() > 0.995


def test_fully_covered_pixels_are_equal_to_the_last_bit(qtbot) -> None:
    record = one_lead(np.repeat([0.0, 1.0, 0.0, 1.0, 0.0], 60), fs=100.0)
    view = shown(qtbot, record, width=2000)
    view.set_map(hot_map(record))
    view.set_heat(False, opacity=1.0)
    without = picture(view)
    view.set_heat(True, opacity=1.0)
    colour = qcolor(THEMES["paper"].trace)
    full = (without == [colour.red(), colour.green(), colour.blue()]).all(axis=-1)
    assert full.sum() > 100
    np.testing.assert_array_equal(picture(view)[full], without[full])


def test_heat_follows_the_lead_and_keeps_off_the_rest(qtbot) -> None:
    values = np.zeros(5000)
    values[2400:2450] = 1.5
    record = one_lead(values)
    view = shown(qtbot, record)
    view.set_heat(False, opacity=1.0)
    before = picture(view)
    rows = np.zeros((1, 1000), dtype=np.float32)
    rows[0, 300:700] = 3.7
    view.set_map(AnomalyMap(record.id, "m", ("II",), rows, 100.0))
    view.set_heat(True, opacity=1.0)
    cell = cell_of(view, "II")
    hot = (picture(view) != before).any(axis=-1)
    mm = view.px_per_mm
    flat = np.flatnonzero(hot[:, int(cell.x_of(4.0))])
    assert cell.baseline - flat.min() == pytest.approx((2.6 + 1.1) * mm, abs=4)
    assert flat.max() - cell.baseline == pytest.approx((2.6 + 1.1) * mm, abs=4)
    peak = np.flatnonzero(hot[:, int(cell.x_of(4.85))])
    assert cell.baseline - peak.min() == pytest.approx(15 * mm + (2.6 + 1.1) * mm, abs=5)
    wide = np.flatnonzero(hot.any(axis=0))
    assert wide.min() == pytest.approx(cell.x_of(3.0), abs=2.5 * mm)
    assert wide.max() == pytest.approx(cell.x_of(7.0), abs=2.5 * mm)


def test_colour_in_the_middle_of_the_band_is_that_of_the_ramp(qtbot) -> None:
    record = one_lead(np.zeros(5000))
    view = shown(qtbot, record)
    rows = np.full((1, 1000), np.log10(50) + 2 * 0.6, dtype=np.float32)
    view.set_map(AnomalyMap(record.id, "m", ("II",), rows, 100.0))
    view.set_px_per_mm(6.3)  # no grid line just above the baseline
    view.set_heat(False, opacity=1.0)
    cell = cell_of(view, "II")
    x, y = int(cell.x_of(5.05)), int(cell.baseline) - 4
    ground = picture(view)[y, x].astype(float)
    for opacity in (1.0, 0.5):
        view.set_heat(True, opacity=opacity)
        red, green, blue, alpha = heat_rgba(np.float32([0.6]), THEMES["paper"])[0]
        share = alpha / 255 * opacity
        wanted = np.array([red, green, blue]) * share + ground * (1 - share)
        np.testing.assert_allclose(picture(view)[y, x], wanted, atol=4)


def test_nothing_is_drawn_below_one_in_fifty_and_where_not_evaluated(
    qtbot, synthetic_record
) -> None:
    record = synthetic_record()
    view = shown(qtbot, record)
    before = picture(view)
    rows = np.full((12, 1000), np.log10(50), dtype=np.float32)
    rows[3:6] = np.nan
    view.set_map(AnomalyMap(record.id, "m", record.lead_names, rows, 100.0))
    np.testing.assert_array_equal(picture(view), before)


def test_a_map_may_lack_leads_and_be_taken_away(qtbot, synthetic_record) -> None:
    record = synthetic_record()
    view = shown(qtbot, record)
    before = picture(view)
    rows = np.full((2, 1000), 3.0, dtype=np.float32)
    view.set_map(AnomalyMap(record.id, "m", ("V2", "V9"), rows, 100.0))
    changed = np.argwhere((picture(view) != before).any(axis=-1))
    cell = cell_of(view, "V2")
    assert changed[:, 1].min() >= cell.x0 - 1
    assert changed[:, 1].max() <= cell.x1 + 1
    view.set_map(None)
    np.testing.assert_array_equal(picture(view), before)


def test_pictures_are_kept_while_panning_and_made_anew_after_zooming(
    qtbot, monkeypatch, synthetic_record
) -> None:
    record = synthetic_record(duration_s=30.0)
    view = shown(qtbot, record)
    view.set_map(hot_map(record))
    picture(view)
    made = []
    original = HeatStrip._draw
    monkeypatch.setattr(
        HeatStrip, "_draw", lambda self, *more: made.append(1) or original(self, *more)
    )
    view.pan(0.3)
    picture(view)
    assert len(made) <= 13
    made.clear()
    for _ in range(5):
        view.pan(0.01)
        picture(view)
    assert made == []
    view.zoom(2.0)
    picture(view)
    assert made == []
    assert view.canvas.heat.stretched
    qtbot.waitUntil(lambda: not view.canvas.heat.stretched, timeout=2000)
    picture(view)
    assert made
    made.clear()
    view.set_theme("dark")
    picture(view)
    assert made


def test_tiles_join_without_a_seam(qtbot) -> None:
    record = one_lead(np.zeros(5000))
    view = shown(qtbot, record)
    rows = np.full((1, 1000), 3.5, dtype=np.float32)
    view.set_map(AnomalyMap(record.id, "m", ("II",), rows, 100.0))
    view.set_px_per_mm(2.5)
    view.zoom(1.37)
    view._settle_heat()
    cell = cell_of(view, "II")
    line = picture(view)[int(cell.baseline) + 2, int(cell.x0) + 20 : int(cell.x1) - 20].astype(int)
    steps = np.abs(np.diff(line, axis=0)).max(axis=1)
    colours, counts = np.unique(line, axis=0, return_counts=True)
    ground = colours[counts.argmax()]
    odd = np.flatnonzero((np.abs(line - ground) > 3).any(axis=1))
    # Only the 5 mm lines differ, at their own distance.
    assert set(np.diff(odd)) <= {12, 13}
    assert steps.max() < 60


@pytest.mark.parametrize("column_s", [0.001, 0.01, 0.04, 1.0])
def test_a_column_shows_the_hottest_of_its_frames(column_s: float) -> None:
    row = np.zeros(1000, dtype=np.float32)
    row[500] = 9.0
    row[501:510] = np.nan
    strip = HeatStrip(LeadSignal(one_lead(np.zeros(5000)), "II"), row, 100.0)
    n_columns = round(10.0 / column_s)
    heat = strip.fractions(0, n_columns, column_s)
    assert heat.max() == pytest.approx(1.0, abs=0.06)
    assert abs(heat.argmax() * column_s - 5.0) <= max(column_s, 0.011)
    assert not strip.fractions(-n_columns, n_columns, column_s).any()
    assert not strip.fractions(n_columns + 2, n_columns, column_s).any()


@pytest.mark.parametrize("duration_s", [0.5, 10.0, 600.0])
def test_heat_of_short_and_long_records_at_every_zoom(
    qtbot, synthetic_record, duration_s: float
) -> None:
    record = synthetic_record(("I", "II", "V1"), duration_s=duration_s, fs=200.0)
    view = shown(qtbot, record, width=900, height=500)
    view.set_map(hot_map(record))
    for zoom in (1e-9, 3.0, 50.0, 1e9):
        view.reset_view()
        view.zoom(zoom)
        view.page_to(duration_s * 0.4)
        view._settle_heat()
        view.set_heat(False, opacity=1.0)
        without = picture(view)
        view.set_heat(True, opacity=1.0)
        assert (picture(view) != without).any(), zoom


def test_gaps_have_no_heat(qtbot) -> None:
    values = np.zeros(5000)
    values[2000:3000] = np.nan
    record = one_lead(np.zeros(5000))
    record = type(record)(values[:, None], 500.0, record.leads)
    view = shown(qtbot, record)
    before = picture(view)
    rows = np.full((1, 1000), 3.5, dtype=np.float32)
    view.set_map(AnomalyMap(record.id, "m", ("II",), rows, 100.0))
    changed = (picture(view) != before).any(axis=-1)
    cell = cell_of(view, "II")
    assert not changed[:, int(cell.x_of(4.1)) : int(cell.x_of(5.9))].any()
    assert changed[:, int(cell.x_of(3.0))].any()


def test_heat_that_comes_is_drawn_when_there_is_time(qtbot, synthetic_record, monkeypatch) -> None:
    record = synthetic_record()
    view = shown(qtbot, record)
    rows = np.full((12, 1000), np.nan, dtype=np.float32)
    view.set_map(AnomalyMap(record.id, "m", record.lead_names, rows, 100.0))
    view.set_heat(True, opacity=0.9)
    before = picture(view)
    heat = view.canvas.heat
    rows[:, 100:300] = 3.7
    assert np.array_equal(picture(view), before), "nobody said that heat has come"
    monkeypatch.setattr(heat_strip, "GROWTH_S", -1.0)
    assert heat.grown(1.0, 3.0)
    assert np.array_equal(picture(view), before)
    assert heat.is_behind
    monkeypatch.setattr(heat_strip, "GROWTH_S", 60.0)
    after = picture(view)
    assert not heat.is_behind
    assert (after != before).any()
    view.set_map(AnomalyMap(record.id, "m", record.lead_names, rows, 100.0))
    assert np.array_equal(picture(view), after), "as if it had been there from the beginning"
    assert not heat.grown(5000.0, 5010.0)
