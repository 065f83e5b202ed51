import numpy as np
import pytest
from synthetic_ecg import make_ecg

from ecgviewer.signals import quality
from ecgviewer.signals.quality import lead_faults


@pytest.fixture
def x():
    return make_ecg(noise_mv=0.01, leads=(1.0, 0.6, -0.4))[0]


def test_good_leads_have_no_fault(x):
    assert lead_faults(x, 500) == {}
    assert lead_faults(make_ecg(fs=100)[0], 100) == {}


def test_a_clean_baseline_is_neither_a_rail_nor_flat():
    beat = np.zeros((1, 5000), np.float32)
    for start in range(100, 4900, 400):
        beat[:, start : start + 40] = np.hanning(40)
    assert lead_faults(beat, 500) == {}


@pytest.mark.parametrize("value", [0.0, np.nan])
def test_no_signal(x, value):
    x[1] = value
    assert lead_faults(x, 500) == {1: quality.NO_SIGNAL}


def test_mostly_gaps(x):
    x[0, 1000:4000] = np.nan
    assert lead_faults(x, 500) == {0: quality.MOSTLY_GAPS}


def test_flat(x):
    x[0] = 80.0
    x[1] = np.random.default_rng(0).normal(0, 0.004, x.shape[1])
    x[2, 2000:] = 0.3
    assert lead_faults(x, 500) == dict.fromkeys(range(3), quality.FLAT)


@pytest.mark.parametrize("sign", [1, -1])
def test_clipped(x, sign):
    clipped = sign * np.minimum(4 * x, 0.8)
    assert lead_faults(clipped[:1], 500) == {0: quality.CLIPPED}


def test_gross_noise(x):
    x[0] += np.random.default_rng(0).normal(0, 0.5, x.shape[1])
    x[1] *= 40
    assert lead_faults(x, 500) == {0: quality.NOISE, 1: quality.NOISE}


def test_rate_too_low_to_judge_noise():
    assert lead_faults(make_ecg(fs=60)[0], 60) == {}


@pytest.mark.parametrize("fs", [100, 250, 500, 1000])
def test_a_lead_that_need_not_be_filtered_is_never_one_of_gross_noise(fs):
    x = np.repeat(make_ecg(fs=fs)[0][:1], 40, axis=0)
    rng = np.random.default_rng(0)
    x = x + rng.standard_normal(x.shape) * np.linspace(0.0, 0.4, len(x))[:, None]
    noisy = quality._fast_mv(x, fs) > quality._NOISE_MV
    assert noisy.any()
    assert not noisy.all()
    assert not (noisy & ~quality._may_be_noisy(x, fs)).any()
    assert set(lead_faults(x, fs)) == set(np.flatnonzero(noisy).tolist())
