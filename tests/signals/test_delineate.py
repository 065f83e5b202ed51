"""Marks against simulated truth, and what must not change them."""

import time

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.delineate import delineate
from ecgviewer.signals.resample import resample
from ecgviewer.simulate.record import simulate_record


def ecg(rhythm="normal", **options):
    simulation = simulate_record(rhythm, **({"seed": 3, "noise": "light"} | options))
    return simulation.record.values(), simulation.record.fs, simulation.truth.fiducials


def errors_ms(found, truth, fs, mark):
    """Return our mark minus the true one, for beats that have both."""
    column, out = MARKS.index(mark), []
    for beat in truth:
        at = getattr(beat, mark)
        if at is None or beat.qrs_on is None:
            continue
        places = found.together[:, column]
        near = np.abs(places - at)
        if np.nanmin(near) < 0.15 * fs:
            out.append((places[np.nanargmin(near)] - at) / fs * 1000)
    return np.array(out)


@pytest.mark.parametrize("mark", ["p_on", "p_off", "qrs_on", "qrs_off", "t_off"])
def test_marks_lie_where_the_waves_are(mark):
    x, fs, truth = ecg()
    errors = errors_ms(delineate(x, fs, STANDARD_LEADS), truth, fs, mark)
    assert len(errors) >= len(truth) - 2
    assert abs(np.median(errors)) < 12
    assert errors.std() < 12


@pytest.mark.parametrize("fs", [100, 250, 360, 1000])
def test_the_sampling_rate_does_not_move_marks(fs):
    x, fs_500, _ = ecg()
    at_500 = delineate(x, fs_500, STANDARD_LEADS)
    other = delineate(resample(x, fs_500, fs), fs, STANDARD_LEADS)
    off_ms = (other.together / fs - at_500.together / fs_500) * 1000
    tolerance = 12 if fs == 100 else 4
    assert np.nanmedian(np.abs(off_ms)) <= tolerance


def test_gain_and_polarity_do_not_move_marks():
    x, fs, _ = ecg()
    found = delineate(x, fs, STANDARD_LEADS).places
    louder = delineate(100 * x, fs, STANDARD_LEADS).places
    np.testing.assert_allclose(louder, found, atol=1.0)
    # Inner beats: a P at the record's edge may just be outside of it.
    turned, found = delineate(-x, fs, STANDARD_LEADS).places[1:-1], found[1:-1]
    both = np.isfinite(turned) & np.isfinite(found)  # which are doubtful may differ
    assert both.mean() > 0.95
    np.testing.assert_allclose(turned[both], found[both], atol=0.1 * fs)
    assert np.nanmedian(np.abs(turned - found)) <= 1


def test_marks_keep_their_order():
    x, fs, _ = ecg("pvc")
    places = delineate(x, fs, STANDARD_LEADS).places
    steps = np.diff(places, axis=-1)
    assert (steps[~np.isnan(steps)] >= -1e-6).all()


def test_fibrillation_has_no_p():
    for seed in range(3):
        x, fs, _ = ecg("af", seed=seed)
        found = delineate(x, fs, STANDARD_LEADS)
        assert not found.has_p.any()
        assert np.isnan(found.together[:, : MARKS.index("p_off") + 1]).all()


def test_an_extrasystole_is_a_class_of_its_own():
    x, fs, truth = ecg("pvc")
    found = delineate(x, fs, STANDARD_LEADS)
    ectopic = [beat.r_peak for beat in truth if beat.kind == "V" and beat.r_peak is not None]
    assert ectopic
    for at in ectopic:
        beat = np.abs(found.beats - at).argmin()
        assert found.classes[beat] != 0
    assert (found.classes == 0).sum() > len(found.beats) / 2


def test_works_on_one_lead_and_on_fifteen():
    x, fs, _ = ecg()
    one = delineate(x[1:2], fs, ("II",))
    assert one.places.shape[1] == 1
    assert np.isfinite(one.together[2]).all()
    fifteen = delineate(np.vstack([x, x[:3]]), fs, (*STANDARD_LEADS, "vx", "vy", "vz"))
    assert np.isfinite(fifteen.together[2]).all()


@pytest.mark.parametrize("seconds", [0.2, 0.5, 1.0, 2.0])
def test_short_records_do_not_fail(seconds):
    x, fs, _ = ecg(duration_s=2.0)
    found = delineate(x[:, : round(seconds * fs)], fs, STANDARD_LEADS)
    assert found.places.shape[1:] == (12, len(MARKS))


def test_gaps_and_silence_do_not_fail():
    x, fs, _ = ecg()
    x[:, 1000:1300] = np.nan
    assert len(delineate(x, fs, STANDARD_LEADS).beats) >= 5
    assert not len(delineate(np.zeros_like(x), fs, STANDARD_LEADS).beats)


def test_ten_seconds_are_quick():
    x, fs, _ = ecg()
    delineate(x, fs, STANDARD_LEADS)
    began = time.process_time()
    delineate(x, fs, STANDARD_LEADS)
    assert time.process_time() - began < 1.0  # about 0.07; wide for busy machines
