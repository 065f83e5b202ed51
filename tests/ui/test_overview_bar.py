"""The overview of a long recording: places, lanes, what may be seen, mouse and keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent

from ecgviewer.core.holter import HeartRateTrend
from ecgviewer.ui.overview_bar import OverviewBar
from ecgviewer.ui.overview_layout import (
    OverviewEvent,
    Plot,
    density_columns,
    rate_span,
    ticks,
    trend_columns,
    trend_of_beats,
)
from ecgviewer.ui.overview_paint import heights
from ecgviewer.ui.theme import THEMES

DAY_S = 86_400.0


def pixels_of(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), dtype=np.uint8)
    return data.reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def rgb(token):
    return np.array([int(token[at : at + 2], 16) for at in (1, 3, 5)])


@pytest.fixture
def bar(qtbot):
    made = OverviewBar()
    qtbot.addWidget(made)
    made.resize(1200, made.height())
    made.show()
    made.show_record(DAY_S, "2020-01-01T20:30:00")
    return made


def a_trend(n=288, step_s=300.0):
    bpm = np.full(n, 70.0, np.float32)
    return HeartRateTrend(step_s, bpm, bpm - 10, bpm + 20)


def test_time_and_pixels_go_both_ways():
    plot = Plot(40.0, 1240.0, DAY_S)
    assert plot.x_of(0) == 40.0
    assert plot.x_of(DAY_S) == pytest.approx(1240.0)
    assert plot.time_of(plot.x_of(12_345.0)) == pytest.approx(12_345.0)
    assert plot.time_of(-5) == 0.0
    assert plot.time_of(5000) == DAY_S


def test_ticks_are_round_by_the_clock_and_tell_midnight():
    plot = Plot(0.0, 1200.0, DAY_S)
    by_clock = ticks(plot, 20.5 * 3600)
    assert by_clock[0] == (1.5 * 3600, "22:00")
    assert (3.5 * 3600, "day 2") in by_clock
    assert ticks(plot, None)[:2] == ((0.0, "0 min"), (7200.0, "2 h"))
    assert ticks(Plot(0.0, 1200.0, 1800.0), None)[1] == (120.0, "2 min")
    assert len(ticks(Plot(0, 200, 90 * DAY_S), 0.0)) == 91  # even then: a day is the longest step


def test_the_trend_by_columns_keeps_lowest_and_highest_and_knows_gaps():
    bpm = np.array([60, 80, np.nan, 100, 100, 100], np.float32)
    trend = HeartRateTrend(10.0, bpm, bpm - 5, bpm + np.float32([1, 2, 3, 4, 50, 6]))
    mean, low, high = trend_columns(trend, 3, 60.0)
    assert mean.tolist() == [70.0, 100.0, 100.0]
    assert low.tolist() == [55.0, 95.0, 95.0]
    assert high.tolist() == [82.0, 104.0, 150.0]
    mean, low, high = trend_columns(trend, 60, 60.0)  # finer than its steps
    assert np.isnan(mean[20:30]).all()
    assert mean[30:].tolist() == [100.0] * 30
    assert high[45] == 150.0


def test_the_span_of_rates_leaves_artefacts_aside():
    means = np.full(1000, 70.0)
    highs = np.append(np.full(990, 95.0), np.full(10, 300.0))
    low, high = rate_span(means, means - 12, highs)
    assert (low, high) == (50.0, 100.0)
    assert rate_span(np.array([np.nan]), np.array([np.nan]), np.array([np.nan])) == (40.0, 120.0)
    low, high = rate_span(means, means, means)
    assert high - low == 40.0


def test_density_keeps_the_hottest_of_each_column():
    edges = np.arange(0, 1001, 10.0)
    density = np.zeros(100, np.float32)
    density[37], density[38] = 0.9, 0.3
    columns = density_columns(edges, density, 50, 1000.0)
    assert np.flatnonzero(columns).tolist() == [18, 19]
    assert columns[18] == pytest.approx(0.9)
    assert density_columns(edges, np.full(100, np.nan, np.float32), 50, 1000.0).max() == 0


def test_a_trend_of_beats_leaves_pauses_and_lost_signal_aside():
    fs, rr = 250.0, np.full(400, 0.8)
    rr[200] = 60.0  # no signal for a minute
    peaks = np.rint(np.cumsum(rr) * fs).astype(np.int64)
    trend = trend_of_beats(peaks, fs, int(peaks[-1]) + 100)
    known = trend.bpm[np.isfinite(trend.bpm)]
    np.testing.assert_allclose(known, 75.0, atol=0.2)
    assert np.isnan(trend.bpm[6])
    assert (trend.low_bpm[np.isfinite(trend.bpm)] > 70).all()
    assert trend_of_beats(peaks[:8], fs, 5000) is None


def test_a_click_and_a_drag_tell_the_middle_wanted(bar, qtbot):
    bar.set_view(40_000.0, 40_010.0)
    told = []
    bar.placed.connect(told.append)
    at = QPoint(300, 30)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at)
    assert told == [pytest.approx(bar.plot.time_of(300))]
    qtbot.mouseMove(bar, QPoint(360, 30))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(360, 30))
    assert told[-1] == pytest.approx(bar.plot.time_of(360))
    qtbot.mouseMove(bar, QPoint(500, 30))
    assert told[-1] == pytest.approx(bar.plot.time_of(360))


def test_the_frame_is_taken_hold_of_where_it_is(bar, qtbot):
    bar.set_view(30_000.0, 36_000.0)
    frame = bar.frame()
    told = []
    bar.placed.connect(told.append)
    edge = QPoint(round(frame.left()) + 5, 30)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=edge)
    assert told == []  # no leap
    qtbot.mouseMove(bar, QPoint(edge.x() + 100, 30))
    assert told[-1] == pytest.approx(33_000 + 100 / bar.plot.px_per_s, abs=50)


def test_a_click_in_the_frame_goes_to_its_place(bar, qtbot):
    bar.set_view(0.0, DAY_S)
    told = []
    bar.placed.connect(told.append)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(500, 30))
    assert told == [pytest.approx(bar.plot.time_of(500))]


def test_the_frame_is_never_too_small_nor_outside(bar):
    for view in ((0.0, 10.0), (DAY_S - 10, DAY_S), (40_000.0, 40_001.0)):
        bar.set_view(*view)
        frame = bar.frame()
        assert frame.width() >= 7
        assert bar.plot.left <= frame.left() + 0.01
        assert frame.right() <= bar.plot.right + 0.01


def test_wheel_and_keys(bar, qtbot):
    bar.set_view(40_000.0, 40_010.0)
    zoomed, placed, turned = [], [], []
    bar.zoomed.connect(lambda *told: zoomed.append(told))
    bar.placed.connect(placed.append)
    bar.turned.connect(turned.append)
    none, at = Qt.MouseButton.NoButton, QPointF(600, 30)
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    bar.wheelEvent(QWheelEvent(at, at, QPoint(), QPoint(0, 120), none, keys, phase, False))
    assert zoomed[0] == (1.25, pytest.approx(bar.plot.time_of(600)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(bar, key)
    qtbot.keyClick(bar, Qt.Key.Key_PageDown)
    qtbot.keyClick(bar, Qt.Key.Key_Plus)
    assert turned == [1.0, -1.0]
    assert placed == [0.0, DAY_S, pytest.approx(40_005 + DAY_S / 10)]
    assert zoomed[1] == (1.25, pytest.approx(40_005.0))


def test_it_says_what_is_under_the_mouse_and_in_view(bar, qtbot):
    bar.set_trend(a_trend())
    bar.set_events([OverviewEvent("pause", 36_000.0, 36_003.4, "Pause, 3.4 s")])
    bar.set_view(36_000.0, 36_010.0)
    said = []
    bar.readout.connect(said.append)
    qtbot.mouseMove(bar, QPoint(round(bar.plot.x_of(36_001)), 30))
    assert "<b>06:3" in said[-1]
    assert "70/min" in said[-1]
    assert "Pause, 3.4 s" in said[-1]
    assert bar.accessibleDescription() == "In view 06:30:00 +1 to 06:30:10 +1, of 24 h 00 min"


@pytest.mark.parametrize("theme", ["paper", "dark"])
def test_lanes_have_their_colours_and_places(bar, theme):
    from ecgviewer.ui.style import apply_theme

    apply_theme(bar, theme)
    bar.clearFocus()
    tokens, at = THEMES[theme], heights(compact=False)
    x = round(bar.plot.x_of(43_200.0))
    empty = pixels_of(bar)
    assert not (empty[:, x] == rgb(tokens.human)).all(axis=-1).any()
    bar.set_trend(a_trend())
    bar.set_annotations([(43_000.0, 43_400.0)])
    bar.set_events([OverviewEvent("pause", 43_100.0, 43_300.0)])
    edges = np.linspace(0, DAY_S, 101)
    density = np.zeros(100, np.float32)
    density[50] = 1.0
    bar.set_density(edges, density)
    shown = pixels_of(bar)
    assert (shown[at["people"] + 2, x] == rgb(tokens.human)).all()
    assert (shown[at["upper"] + 2, x] == rgb(tokens.ink1)).all()
    hot = shown[at["model"] + 2, round(bar.plot.x_of(43_600.0))]
    assert np.abs(hot - rgb(tokens.sheet)).max() > 40
    assert (shown[at["model"] + 2, x - 200] == rgb(tokens.sheet)).all()
    bar.set_density(None)
    gone = pixels_of(bar)
    assert (gone[at["model"] + 2, x + 3] == rgb(tokens.panel)).all()


@pytest.mark.parametrize("compact", [False, True])
def test_the_times_are_whole_in_both_sizes(bar, compact):
    bar.set_compact(on=compact)
    bar.clearFocus()
    bar.show_record(DAY_S, "20:30:00")
    foot = heights(compact=compact)["foot"] + 3  # under the ticks
    dark = (pixels_of(bar)[foot:, 45:] < 140).all(axis=-1).any(axis=1)
    assert dark.any()
    assert not dark[-2:].any(), "letters reach the lower edge: they are cut off"


def test_it_keeps_its_height_in_both_sizes(bar):
    assert 56 <= bar.height() <= 72
    bar.set_compact(on=True)
    assert 56 <= bar.height() <= 72
