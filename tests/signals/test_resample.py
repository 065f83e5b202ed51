import numpy as np
import pytest

from ecgviewer.signals.resample import resample


@pytest.mark.parametrize(
    ("fs", "fs_new"), [(500, 100), (599.88, 100), (360, 100), (100, 500), (257.03125, 100)]
)
def test_a_tone_stays_where_it_is_in_time(fs, fs_new):
    t, t_new = np.arange(int(10 * fs)) / fs, np.arange(int(10 * fs_new)) / fs_new
    y = resample(np.sin(2 * np.pi * 5 * t)[None], fs, fs_new)[0]
    assert abs(len(y) - len(t_new)) <= 1
    n = min(len(y), len(t_new))
    inner = slice(int(fs_new), n - int(fs_new))
    assert np.abs(y[:n] - np.sin(2 * np.pi * 5 * t_new[:n]))[inner].max() < 0.01


def test_what_the_new_rate_cannot_hold_is_taken_out():
    t = np.arange(5000) / 500
    assert np.abs(resample(np.sin(2 * np.pi * 90 * t), 500, 100)[100:-100]).max() < 0.02


def test_same_rate_is_a_copy():
    x = np.arange(10, dtype=np.float32)[None]
    y = resample(x, 100, 100)
    assert np.array_equal(x, y)
    assert y is not x


def test_gaps_are_carried_over():
    x = np.ones((2, 5000), np.float32)
    x[0, 1000:2000] = np.nan
    y = resample(x, 500, 100)
    assert np.isnan(y[0, 200:400]).all()
    assert np.isnan(y).sum() == 200
    assert np.allclose(y[1], 1, atol=1e-3)


def test_offset_leaves_no_transient_at_the_ends():
    assert np.allclose(resample(np.full(5000, 3.0), 500, 100), 3.0, atol=0.01)


def test_ratio_of_large_terms_is_rounded_harmlessly():
    assert resample(np.zeros(1000), 128.123457, 99.999991).shape == (781,)


@pytest.mark.parametrize("rates", [(0, 100), (100, 0), (-1, 100), (float("nan"), 1)])
def test_rates_are_above_zero(rates):
    with pytest.raises(ValueError, match="above 0"):
        resample(np.zeros(10), *rates)


def test_nothing_stays_nothing():
    assert resample(np.zeros((2, 0)), 500, 100).shape == (2, 0)
