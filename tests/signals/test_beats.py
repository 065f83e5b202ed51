import time
import tracemalloc

import numpy as np
import pytest
from synthetic_ecg import make_ecg

from ecgviewer.signals.beats import find_r_peaks, heart_rate_bpm
from ecgviewer.signals.resample import resample


def assert_same_beats(found, fs, r_s, tolerance_s=0.02):
    assert len(found) == len(r_s)
    assert np.abs(found / fs - r_s).max() <= tolerance_s


@pytest.mark.parametrize("fs", [100, 250, 360, 500, 599.88, 1000])
@pytest.mark.parametrize("bpm", [35, 72, 190])
def test_finds_every_beat_at_any_rate(fs, bpm):
    x, r_s = make_ecg(fs=fs, bpm=bpm, noise_mv=0.02)
    assert_same_beats(find_r_peaks(x, fs), fs, r_s)


def test_polarity_and_scale_do_not_matter():
    x, _ = make_ecg(noise_mv=0.02)
    found = find_r_peaks(x, 500)
    assert np.array_equal(find_r_peaks(-x, 500), found)
    assert np.array_equal(find_r_peaks(1000 * x, 500), found)
    scored = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)
    assert np.abs(find_r_peaks(scored, 500) - found).max() <= 2


def test_same_beats_after_resampling():
    x, _ = make_ecg(noise_mv=0.02)
    at_500 = find_r_peaks(x, 500) / 500
    at_100 = find_r_peaks(resample(x, 500, 100), 100) / 100
    assert np.abs(at_500 - at_100).max() <= 0.01


@pytest.mark.parametrize("leads", [(1.0,), (-0.5,), (0.8,) * 12])
def test_one_lead_or_twelve(leads):
    x, r_s = make_ecg(leads=leads, noise_mv=0.01)
    assert_same_beats(find_r_peaks(x, 500), 500, r_s)
    assert_same_beats(find_r_peaks(x[0], 500), 500, r_s)


def test_tall_t_waves_are_not_beats():
    x, r_s = make_ecg(leads=(1.0,))
    t = np.arange(x.shape[1]) / 500
    for beat in r_s:
        x += 0.9 * np.exp(-0.5 * ((t - beat - 0.28) / 0.045) ** 2).astype(np.float32)
    assert_same_beats(find_r_peaks(x, 500), 500, r_s)


def test_a_small_beat_in_a_pause_is_searched_back():
    x, r_s = make_ecg(leads=(1.0,), bpm=60)
    middle = slice(int((r_s[4] - 0.1) * 500), int((r_s[4] + 0.1) * 500))
    x[:, middle] *= 0.3
    assert_same_beats(find_r_peaks(x, 500), 500, r_s)


def test_a_lost_lead_does_not_spoil_the_others():
    x, r_s = make_ecg(leads=(1.0, 0.5, 0.7), noise_mv=0.01)
    x[1] = 80.0
    x[2] = np.random.default_rng(1).normal(0, 1, x.shape[1])
    assert_same_beats(find_r_peaks(x, 500), 500, r_s)


def test_gaps_hold_no_beats():
    x, r_s = make_ecg(noise_mv=0.01)
    x[:, 2000:3000] = np.nan
    found = find_r_peaks(x, 500) / 500
    kept = r_s[(r_s < 3.9) | (r_s > 6.1)]
    assert len(found) <= len(r_s)
    assert all(np.abs(found - beat).min() < 0.02 for beat in kept)
    assert not ((found > 4.1) & (found < 5.9)).any()


@pytest.mark.parametrize("level", [0.0, 80.0, np.nan])
def test_flat_input_has_no_beats(level):
    found = find_r_peaks(np.full((3, 5000), level), 500)
    assert found.dtype == np.int64
    assert len(found) == 0


@pytest.mark.parametrize("n", [0, 1, 20, 149, 250, 400])
def test_short_input(n):
    x, _ = make_ecg(duration_s=2)
    assert find_r_peaks(x[:, :n], 500).size <= 2


def test_long_records_are_searched_in_pieces_without_seams():
    x, r_s = make_ecg(fs=100, duration_s=1500, noise_mv=0.02, leads=(1.0, 0.5))
    assert_same_beats(find_r_peaks(x, 100), 100, r_s)


def test_memory_does_not_grow_with_the_length():
    x = np.tile(make_ecg(fs=250, duration_s=60, leads=(1.0,) * 6)[0], (1, 30))
    tracemalloc.start()
    find_r_peaks(x, 250)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30e6  # in doubles all of it would be 21.6 MB several times over


def test_ten_seconds_of_twelve_leads_take_milliseconds():
    x, _ = make_ecg(leads=(0.5,) * 12, noise_mv=0.02)
    find_r_peaks(x, 500)
    taken = []
    for _ in range(5):
        begun = time.perf_counter()
        find_r_peaks(x, 500)
        taken.append(time.perf_counter() - begun)
    assert min(taken) < 0.02


def test_heart_rate():
    assert heart_rate_bpm(np.array([0, 500, 1000, 1500]), 500) == 60
    assert np.isnan(heart_rate_bpm(np.array([3]), 500))


@pytest.mark.parametrize("leads", [(1.0,), (1.0, -0.8, 0.3)])
def test_all_beats_are_placed_on_the_same_of_two_equal_waves(leads):
    fs, n = 500, 5000
    r_s = np.arange(0.4, 9.7, 0.8)
    t = np.arange(n) / fs
    x = sum(
        np.exp(-0.5 * ((t - beat - delay) / 0.01) ** 2) * height
        for beat in r_s
        for delay, height in ((-0.02, 1.0), (0.02, -1.0))
    )
    noise = np.random.default_rng(3).normal(0, 0.05, (len(leads), n))
    found = find_r_peaks(np.array(leads)[:, None] * x + noise, fs)
    assert np.ptp(found / fs - r_s) < 0.01
