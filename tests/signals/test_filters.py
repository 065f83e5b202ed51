import numpy as np
import pytest
from scipy import signal

from ecgviewer.signals import filters
from ecgviewer.signals.filters import bandpass, notch

FS = 500.0
T = np.arange(5000) / FS


def tone(hz):
    return np.sin(2 * np.pi * hz * T).astype(np.float32)[None]


@pytest.mark.parametrize(("hz", "kept"), [(0.02, False), (10.0, True), (120.0, False)])
def test_passes_the_band_alone_and_without_delay(hz, kept):
    x = tone(hz)
    y = bandpass(x, FS, 0.5, 40.0)
    inner = slice(1000, 4000)
    if kept:
        assert np.abs(y - x)[:, inner].max() < 0.01
    else:
        assert np.abs(y)[:, inner].max() < 0.1
    assert y.dtype == np.float32


def test_one_side_may_be_open():
    assert np.abs(bandpass(tone(10), FS, None, 40.0) - tone(10))[:, 500:-500].max() < 0.02
    assert np.abs(bandpass(tone(10), FS, 0.5, None) - tone(10))[:, 500:-500].max() < 0.02
    assert np.array_equal(bandpass(tone(10), FS, None, FS), tone(10))


def test_constant_offset_leaves_no_transient():
    assert np.abs(bandpass(np.full((2, 300), 80.0), FS, 0.5, 40.0)).max() < 1e-4


@pytest.mark.parametrize("cutoffs", [(0.0, 40.0), (-1.0, None), (40.0, 0.5), (300.0, None)])
def test_impossible_cutoffs_are_refused(cutoffs):
    with pytest.raises(ValueError, match="Hz"):
        bandpass(tone(10), FS, *cutoffs)


def test_notch_takes_mains_and_nothing_else():
    y = notch(tone(50) + tone(10), FS, 50.0)
    assert np.abs(y - tone(10))[:, 1000:4000].max() < 0.02
    assert np.array_equal(notch(tone(10), 100.0, 50.0), tone(10))


def test_gaps_stay_gaps_and_spread_nowhere():
    x = tone(10)
    x[0, 2000:2100] = np.nan
    y = bandpass(x, FS, 0.5, 40.0)
    assert np.array_equal(np.isnan(y), np.isnan(x))
    assert np.abs(y - tone(10))[0, 3000:4000].max() < 0.01


@pytest.mark.parametrize("n", [0, 1, 2, 7])
def test_any_length(n):
    assert bandpass(np.ones((3, n)), FS, 0.5, 40.0).shape == (3, n)
    assert np.isnan(bandpass(np.full((3, n), np.nan), FS, 0.5, 40.0)).all()


def test_one_lead_may_be_one_dimensional():
    assert np.array_equal(bandpass(tone(10)[0], FS, 1, 40), bandpass(tone(10), FS, 1, 40)[0])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("low", "high", "pad"), [(0.5, 40, 1000), (40, None, 12), (5.5, 20, 0)])
def test_zero_phase_is_scipys_to_the_bit(dtype, low, high, pad):
    x = np.random.default_rng(0).standard_normal((3, 2000)).cumsum(axis=1).astype(dtype)
    sos = filters.butterworth(2, low, high, 500.0)
    wanted = signal.sosfiltfilt(sos, x, axis=-1, padlen=pad)
    assert np.array_equal(filters.zero_phase(sos, x, pad), wanted)
