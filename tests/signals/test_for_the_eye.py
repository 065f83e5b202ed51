import numpy as np
import pytest

from ecgviewer.core.display_filter import DISPLAY_FILTERS, FILTER_BY_ID
from ecgviewer.signals.for_the_eye import filter_for_eye
from ecgviewer.signals.mains import detect_mains

FS = 500.0
TIME_S = np.arange(5000) / FS
DIAGNOSTIC = [one for one in DISPLAY_FILTERS if one.diagnostic]


@pytest.mark.parametrize("mains_hz", [50.0, 60.0])
@pytest.mark.parametrize("wanted", DIAGNOSTIC, ids=lambda one: one.id)
def test_the_impulse_of_the_standard_leaves_st_where_it_was(wanted, mains_hz):
    """3 mV for 100 ms: less than 0.1 mV and 0.3 mV/s beside it (IEC 60601-2-25 impulse)."""
    pulse = np.where((TIME_S >= 4.0) & (TIME_S < 4.1), 3.0, 0.0)[None]
    shown = filter_for_eye(pulse, FS, wanted, mains_hz)[0]
    for start_s in (3.4, 4.15):
        beside = (TIME_S >= start_s) & (TIME_S < start_s + 0.4)
        assert np.abs(shown[beside]).max() < 0.1
        slope, _ = np.polyfit(TIME_S[beside], shown[beside], 1)
        assert abs(slope) < 0.3


@pytest.mark.parametrize("wanted", DIAGNOSTIC, ids=lambda one: one.id)
def test_an_st_step_of_300_uv_keeps_its_height_and_slope(wanted):
    rise = np.clip((TIME_S - 4.0) / 0.12, 0.0, 1.0) * 0.3  # an upslope of 2.5 mV/s
    step = np.where(TIME_S < 4.12, rise, 0.0)[None]
    shown = filter_for_eye(step, FS, wanted, 50.0)[0]
    inside = (TIME_S >= 4.02) & (TIME_S < 4.1)
    assert np.abs(shown - step[0])[inside].max() < 0.01
    slope, _ = np.polyfit(TIME_S[inside], shown[inside], 1)
    assert slope == pytest.approx(2.5, rel=0.03)


def test_the_monitor_filter_bends_the_impulse_and_says_so():
    pulse = np.where((TIME_S >= 4.0) & (TIME_S < 4.1), 3.0, 0.0)[None]
    monitor = FILTER_BY_ID["0.67-40"]
    assert not monitor.diagnostic
    assert np.abs(filter_for_eye(pulse, FS, monitor, None)[0][TIME_S > 4.15]).max() > 0.1


@pytest.mark.parametrize("wanted", DISPLAY_FILTERS, ids=lambda one: one.id)
def test_nothing_is_moved_in_time(wanted):
    beat = np.exp(-(((TIME_S - 5.0) / 0.02) ** 2))[None]
    shown = filter_for_eye(beat, FS, wanted, 50.0)[0]
    assert TIME_S[shown.argmax()] == pytest.approx(5.0, abs=1e-9)


@pytest.mark.parametrize(("hz", "filter_id"), [(150.0, "0.05-150"), (40.0, "0.67-40")])
def test_a_cut_off_is_three_decibels(hz, filter_id):
    wave = np.sin(2 * np.pi * hz * TIME_S)[None]
    shown = filter_for_eye(wave, FS, FILTER_BY_ID[filter_id], None)[0][1000:4000]
    assert np.sqrt(2) * shown.std() == pytest.approx(np.sqrt(0.5), rel=0.01)


@pytest.mark.parametrize("filter_id", ["0.05-150", "0.05-250"])
def test_a_record_that_ends_in_an_r_peak_is_not_tilted(filter_id):
    beats = sum(np.exp(-(((TIME_S - at) / 0.02) ** 2)) for at in np.arange(0.0, 11.0))
    shown = filter_for_eye(beats[None], FS, FILTER_BY_ID[filter_id], None)[0]
    between = [np.median(shown[(TIME_S > at) & (TIME_S < at + 0.6)]) for at in (0.2, 4.2, 9.2)]
    assert np.ptp(between) < 0.01


def test_gaps_stay_and_samples_are_not_altered():
    values = np.sin(TIME_S)[None].astype(np.float32)
    values[0, 1000:1200] = np.nan
    before = values.copy()
    shown = filter_for_eye(values, FS, FILTER_BY_ID["0.05-150+notch"], 50.0)
    assert np.array_equal(np.isnan(shown), np.isnan(before))
    assert np.array_equal(values, before, equal_nan=True)


@pytest.mark.parametrize("rhythm", ["normal", "af", "pacing"])
@pytest.mark.parametrize("mains_hz", [50.0, 60.0, None])
def test_mains_are_told_apart_and_not_invented(rhythm, mains_hz):
    from ecgviewer.simulate.record import simulate_record

    record = simulate_record(rhythm, seed=3, noise="none").record
    values = record.values()
    if mains_hz is not None:
        time_s = np.arange(record.n_samples) / record.fs
        values[[1, 2, 7]] += 0.05 * np.sin(2 * np.pi * mains_hz * time_s)
    assert detect_mains(values, record.fs) == mains_hz


def test_mains_of_nothing():
    assert detect_mains(np.zeros((12, 5000)), FS) is None
    assert detect_mains(np.full((1, 5000), np.nan), FS) is None
    assert detect_mains(np.zeros((1, 10)), FS) is None
    hum = np.sin(2 * np.pi * 50 * np.arange(1000) / 100.0)[None]
    assert detect_mains(hum, 100.0) is None  # at half the rate it cannot be seen
