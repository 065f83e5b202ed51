import numpy as np

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.delineate import delineate
from ecgviewer.signals.median_beat import (
    ANOTHER_SHAPE,
    INCOMPLETE,
    NOISY,
    PREMATURE,
    median_beat,
    without_wander,
)
from ecgviewer.simulate.record import simulate_record


def beat_of(x, fs):
    found = delineate(x, fs, STANDARD_LEADS)
    return (*median_beat(x, fs, STANDARD_LEADS, found), found)


def values(rhythm="normal", **options):
    record = simulate_record(rhythm, **({"seed": 5, "noise": "none"} | options)).record
    return record.values(), record.fs


def test_noise_goes_and_the_beat_stays():
    clean, fs = values()
    noisy = clean + np.random.default_rng(0).normal(0, 0.05, clean.shape).astype(np.float32)
    quiet, _, _ = beat_of(clean, fs)
    median, _, _ = beat_of(noisy, fs)
    middle = slice(100, 450)
    shift = median.values[:, middle] - quiet.values[:, middle]
    assert np.sqrt((shift**2).mean()) < 0.03


def test_extrasystoles_are_left_out_with_the_reason():
    x, fs = values("pvc")
    median, reasons, found = beat_of(x, fs)
    assert ANOTHER_SHAPE in reasons
    assert median.n_beats == reasons.count("")
    assert len(reasons) == len(found.beats)


def test_premature_atrial_beats_are_left_out():
    x, fs = values("pac")
    assert PREMATURE in beat_of(x, fs)[1]


def test_beats_cut_off_by_the_edge_are_left_out():
    x, fs = values()
    at = delineate(x, fs, STANDARD_LEADS).beats[1]
    _, reasons, _ = beat_of(x[:, at - round(0.05 * fs) :], fs)
    assert reasons[0] == INCOMPLETE


def test_a_beat_under_noise_is_left_out():
    x, fs = values(noise="light")
    found = delineate(x, fs, STANDARD_LEADS)
    at = found.beats[4] + round(0.1 * fs)
    burst = 1.5 * np.sin(2 * np.pi * 9 * np.arange(round(0.2 * fs)) / fs)
    x[:, at : at + len(burst)] += burst.astype(np.float32)
    _, reasons = median_beat(x, fs, STANDARD_LEADS, found)
    assert reasons[4] == NOISY


def test_a_gap_leaves_its_beat_out():
    x, fs = values()
    at = delineate(x, fs, STANDARD_LEADS).beats[3]
    x[:, at + 20 : at + 40] = np.nan
    assert beat_of(x, fs)[1][3] == INCOMPLETE


def test_wander_is_taken_out_without_moving_st():
    x, fs = values("stemi_inferior")
    drift = 0.4 * np.sin(2 * np.pi * 0.25 * np.arange(x.shape[1]) / fs)
    still, _, _ = beat_of(x, fs)
    moved, _, found = beat_of(x + drift.astype(np.float32), fs)
    assert np.abs(still.values - moved.values)[:, 150:400].max() < 0.06
    flat = without_wander((x + drift).astype(np.float64), fs, found)
    onsets = found.together[:, MARKS.index("qrs_on")]
    onsets = np.rint(onsets[~np.isnan(onsets)]).astype(int)
    assert np.abs(flat[:, onsets]).max() < 0.12


def test_the_level_before_qrs_is_zero():
    x, fs = values(noise="light")
    median, _, _ = beat_of(x + 2.0, fs)
    on = round(median.together.qrs_on)
    assert np.abs(median.values[:, on - 8 : on].mean(axis=1)).max() < 0.02


def test_one_beat_alone_is_its_own_median():
    x, fs = values()
    at = delineate(x, fs, STANDARD_LEADS).beats[2]
    median, reasons, _ = beat_of(x[:, at - 200 : at + 250], fs)
    assert median.n_beats == 1
    assert len(reasons) == 1


def test_nothing_without_beats():
    x, fs = values()
    median, reasons, _ = beat_of(np.zeros_like(x), fs)
    assert median is None
    assert reasons == ()
