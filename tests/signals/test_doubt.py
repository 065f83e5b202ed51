"""Marks that are too doubtful are left out, in their lead and beat only."""

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.delineate import delineate
from ecgviewer.signals.delineation_weights import DOUBT_LIMITS
from ecgviewer.simulate.record import simulate_record

BOUNDS = [MARKS.index(bound) for bound in DOUBT_LIMITS]
PEAKS = [MARKS.index(mark) for mark in MARKS if mark not in DOUBT_LIMITS]
V3 = STANDARD_LEADS.index("V3")


@pytest.fixture(scope="module")
def clean():
    record = simulate_record("normal", seed=3, noise="light").record
    return record.values(), record.fs


@pytest.fixture(scope="module")
def spoilt(clean):
    """Return the same ECG with V3 drowned in the noise of muscles."""
    x, fs = clean
    noise = np.random.default_rng(0).normal(0, 1, x.shape[1])
    worse = x.copy()
    worse[V3] = 0.02 * x[V3] + 0.1 * noise
    return worse, fs


def test_nearly_all_marks_of_a_clean_ecg_stay(clean):
    places = delineate(*clean, STANDARD_LEADS).places[1:-1]
    assert np.isnan(places[..., BOUNDS]).mean() < 0.05


def test_a_drowned_lead_loses_bounds_and_the_others_do_not(clean, spoilt):
    missing = np.isnan(delineate(*spoilt, STANDARD_LEADS).places[1:-1])
    assert missing[:, V3][:, BOUNDS].mean() > 0.4
    others = np.delete(missing, V3, axis=1)
    assert others[..., BOUNDS].mean() < 0.05


def test_peaks_and_qrs_are_never_withheld(spoilt):
    places = delineate(*spoilt, STANDARD_LEADS).places[1:-1]
    assert np.isfinite(places[..., PEAKS]).all()


def test_marks_of_all_leads_together_and_of_the_median_beat_stay(spoilt):
    found = delineate(*spoilt, STANDARD_LEADS)
    assert np.isfinite(found.together[1:-1]).all()
    assert np.isfinite(found.dominant).all()


def test_a_beat_alone_in_its_class_keeps_its_marks():
    x = simulate_record("normal", seed=3, noise="light", duration_s=1.4).record
    found = delineate(x.values(), x.fs, STANDARD_LEADS, np.array([x.n_samples // 2]))
    qrs = [MARKS.index("qrs_on"), MARKS.index("qrs_off")]
    assert np.isfinite(found.places[..., qrs]).all()
    assert np.isfinite(found.places[..., MARKS.index("t_off")]).all()
