import numpy as np
import pytest

from ecgviewer.inference import calibrate
from ecgviewer.inference.calibrate import RECORD_SURVIVAL, SAMPLE_SURVIVAL

NORMALS = np.random.default_rng(0).gamma(3.0, 1.0, 2000)


@pytest.mark.parametrize("survival", [RECORD_SURVIVAL, SAMPLE_SURVIVAL])
def test_rarity_rises_strictly_with_the_statistic(survival):
    table = calibrate.fit_tail(NORMALS, survival)
    values = np.linspace(-0.5, 40.0, 4000)
    out = calibrate.log10_one_in(values, table, survival)
    below = out < calibrate.MAX_LOG10_N
    assert (np.diff(out[below]) > 0).all()
    assert (np.diff(out) >= 0).all()
    assert out.min() > 0


def test_share_of_normals_beyond_a_rarity_is_as_stated():
    table = calibrate.fit_tail(NORMALS, RECORD_SURVIVAL)
    fresh = np.random.default_rng(1).gamma(3.0, 1.0, 100_000)
    rarity = calibrate.log10_one_in(fresh, table, RECORD_SURVIVAL)
    for n in (2, 5, 10, 20, 100):
        assert (rarity > np.log10(n)).mean() == pytest.approx(1 / n, rel=0.4)


def test_records_claim_less_beyond_what_was_seen_and_still_rise():
    table = calibrate.fit_tail(NORMALS, RECORD_SURVIVAL)
    values = np.linspace(table[-2], 60.0, 500)
    heavy = calibrate.record_log10_one_in(values, table)
    assert (np.diff(heavy) > 0).all()
    assert (heavy <= calibrate.log10_one_in(values, table, RECORD_SURVIVAL) + 0.1).all()
    assert heavy[0] == pytest.approx(np.log10(20), abs=1e-3)


def test_missing_statistics_stay_missing():
    table = calibrate.fit_tail(np.r_[NORMALS, np.nan], RECORD_SURVIVAL)
    assert np.isnan(calibrate.log10_one_in(np.array([np.nan]), table, RECORD_SURVIVAL)).all()


def test_constant_normals_do_not_break_the_table():
    table = calibrate.fit_tail(np.zeros(30), RECORD_SURVIVAL)
    out = calibrate.log10_one_in(np.array([-1.0, 0.0, 1.0]), table, RECORD_SURVIVAL)
    assert np.isfinite(out).all()
    assert (np.diff(out) >= 0).all()


def test_shape_and_amplitude_of_normals_combine_to_a_uniform_share():
    rng = np.random.default_rng(2)
    one, two = -np.log10(rng.random((2, 50_000)))
    rarity = np.array([calibrate.combine(a, b) for a, b in zip(one, two, strict=True)])
    for n in (2, 10, 100):
        assert (rarity > np.log10(n)).mean() == pytest.approx(1 / n, rel=0.1)


def test_amplitude_only_adds_to_the_surprise():
    rarity = [calibrate.combine(1.0, amplitude) for amplitude in np.linspace(0, 6, 50)]
    assert (np.diff(rarity) > 0).all()


def test_a_long_record_is_not_rare_because_it_is_long():
    rng = np.random.default_rng(3)
    long = [calibrate.over_windows(-np.log10(rng.random(500))) for _ in range(400)]
    assert np.mean(np.array(long) > 1) < 0.15
    assert calibrate.over_windows(np.array([2.5])) == 2.5
    assert calibrate.over_windows(np.full(100, 3.0)) == pytest.approx(3.0)
    assert np.isnan(calibrate.over_windows(np.array([np.nan])))
