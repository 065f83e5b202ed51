from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.inference import fusion
from ecgviewer.inference.evidence import CHANNELS
from ecgviewer.inference.samples import missing_p, smooth, timing
from ecgviewer.inference.shape import level, shape_of
from ecgviewer.inference.windows import Window, iter_windows, make_window


def test_a_moving_average_leaves_out_what_is_missing():
    values = np.array([[1.0, 2.0, np.nan, 4.0, 5.0]])
    out = smooth(values, 3)
    assert out[0, [0, 1, 3, 4]].tolist() == [1.5, 1.5, 4.5, 4.5]
    assert np.isnan(out[0, 2])
    rng = np.random.default_rng(0)
    plain = rng.standard_normal((2, 3, 40))
    expected = [np.convolve(row, np.ones(7) / 7, "valid") for row in plain.reshape(-1, 40)]
    assert np.allclose(smooth(plain, 7)[..., 3:-3].reshape(-1, 34), expected)


def window_of(peaks, before=None):
    x = np.zeros((12, 1000), dtype=np.float32)
    peaks = np.array(peaks, dtype=np.int64)
    return Window(x, np.ones(x.shape, dtype=bool), 0, True, {}, peaks, 60.0, before)


def test_an_early_beat_and_an_overdue_one_are_told_where_they_are():
    regular = timing(window_of(range(50, 1000, 100)))
    assert regular.max() == pytest.approx(0.0, abs=0.02)
    early = timing(window_of([50, 150, 250, 350, 410, 510, 610, 710]))
    assert early[410] == early.max() == pytest.approx(np.log(100 / 60))
    assert early[340] == pytest.approx(0.0)
    late = timing(window_of([50, 150, 250, 350, 550, 650, 750, 850]))
    assert late[450] == late.max() == pytest.approx(np.log(2))
    assert late[360] == pytest.approx(0.0)
    assert late[400] == -1.0
    assert np.isnan(timing(window_of([100, 200]))).all()


def test_the_first_beat_of_a_window_is_compared_with_the_one_before_it():
    peaks = range(20, 1000, 100)
    assert timing(window_of(peaks, before=-30))[20] == pytest.approx(np.log(2))
    assert timing(window_of(peaks))[20] == -1.0


def test_windows_of_a_long_record_know_the_beat_before_them(synthetic_record):
    record = synthetic_record(duration_s=40.0, heart_rate_bpm=60.0)
    found = list(iter_windows(record))
    assert found[0].before is None
    for window in found[1:]:
        assert window.before < 0
        interval = window.r_peaks[0] - window.before
        assert interval == pytest.approx(np.median(np.diff(window.r_peaks)), abs=15)


def test_p_waves_taken_out_are_missed(synthetic_record):
    window = next(iter_windows(synthetic_record()))
    shape = shape_of(window)
    expected = shape.beat.astype(np.float64)
    there = missing_p(window, shape, expected)
    x = window.x.copy()
    for r in window.r_peaks:
        x[:, max(0, r - 30) : max(0, r - 4)] = 0.0
    gone = missing_p(window, shape_of(replace(window, x=x)), expected)
    assert np.nanmax(there) < -0.8
    assert np.nanmin(gone) > -0.5


def test_the_zero_line_does_not_hang_on_pq():
    rng = np.random.default_rng(0)
    expected = rng.standard_normal((12, 90))
    sd = np.full((12, 90), 0.3)
    beat = expected + 0.7
    beat[:, 20:35] += 5.0
    assert np.allclose(level(beat, expected, sd), 0.7)


def test_an_event_counts_from_the_budget_on_and_is_then_not_talked_down():
    tables = np.tile(np.r_[np.linspace(0.0, 1.0, 13), 0.2], (len(CHANNELS), 1))
    usual = np.full(len(CHANNELS), 0.4)
    rule = fusion.views_of({"views": fusion.views(fusion.LASTING)})
    base = fusion.fuse_channels(usual, tables, rule)
    for event in fusion.BEYOND:
        mild, strong = usual.copy(), usual.copy()
        mild[event], strong[event] = 0.9, 3.0
        assert fusion.fuse_channels(mild, tables, rule) == pytest.approx(base)
        assert fusion.fuse_channels(strong, tables, rule) > base + 2
    lacking = usual.copy()
    lacking[[0, 3]] = np.nan
    assert fusion.fuse_channels(lacking, tables, rule) == pytest.approx(base)
    assert np.isnan(fusion.fuse_channels(np.full(len(CHANNELS), np.nan), tables, rule))


def test_a_channel_that_is_the_mean_of_three_views_counts_as_three():
    knots = np.r_[np.linspace(0.0, 1.0, 13), 0.2]
    tables = np.tile(knots, (len(CHANNELS), 1))
    rules = [fusion.views_of({"views": fusion.views(of)}) for of in ({0: 1}, {2: 1}, {0: 1, 2: 3})]
    channels = np.full(len(CHANNELS), 0.4)
    channels[0], channels[2] = 0.2, 2.0
    n = [10 ** fusion.fuse_channels(channels, tables, one) for one in rules]
    assert n[0] < n[1]
    assert n[2] == pytest.approx((n[0] + 3 * n[1]) / 4)


def test_a_model_that_does_not_say_keeps_the_rule_that_it_was_calibrated_with():
    assert fusion.views_of({}).tolist() == [[1, 1, 1, 0, 0, 0, 1], [0, 0, 0, 1, 1, 1, 0]]


def test_normal_is_worth_the_less_the_rarer_an_event_is():
    assert fusion.normal_at_most(1.0, 3.0) == fusion.normal_at_most(3.0, 1.0) == 1.0
    assert fusion.normal_at_most(3.0, 5.0) == pytest.approx(0.02)


def test_a_rare_event_makes_the_full_score_rare_whatever_diagnoses_say():
    table = np.r_[np.linspace(-6.0, 2.0, 13), 1.0]
    arrays = {"full_base_tail": table}
    calm = fusion.full_statistic(-8.0, 0.3, 0.3, arrays)
    assert fusion.full_statistic(-8.0, 1.25, 5.0, arrays) < calm + 0.2
    assert fusion.full_statistic(-8.0, 3.0, 0.5, arrays) < calm + 0.2
    assert fusion.full_statistic(-8.0, 3.0, 3.0, arrays) > calm + 2


def test_windows_without_beats_have_no_beat_channels():
    flat = make_window({"II": np.zeros(1000, dtype=np.float32)})
    assert np.isnan(timing(flat)).all()
