import numpy as np
import pytest

from ecgviewer.signals.spectrum import spectrum

FS = 500.0
TIMES = np.arange(5000) / FS


def test_the_power_of_a_sine_is_under_its_line():
    """0.2 mV at 50 Hz is 0.02 mV² in all."""
    hz, power, n_segments = spectrum(0.2 * np.sin(2 * np.pi * 50 * TIMES), FS)
    assert n_segments == 4
    assert hz[1] == pytest.approx(0.25)
    assert hz[power.argmax()] == 50.0
    assert power.sum() * hz[1] == pytest.approx(0.02, rel=1e-6)


def test_white_noise_is_level_and_as_strong_as_it_is():
    noise = np.random.default_rng(0).normal(0, 0.05, 200_000)
    hz, power, _ = spectrum(noise, FS)
    assert power[2:-1].mean() * FS / 2 == pytest.approx(0.05**2, rel=0.02)
    assert power[hz < 100].mean() == pytest.approx(power[hz > 150].mean(), rel=0.1)


def test_a_level_is_no_power():
    _, power, _ = spectrum(np.full(5000, 3.0), FS)
    assert power.max() < 1e-20


def test_a_segment_with_a_gap_is_left_out():
    wave = 0.2 * np.sin(2 * np.pi * 10 * TIMES)
    broken = wave.copy()
    broken[100] = np.nan
    hz, power, n_segments = spectrum(broken, FS)
    assert n_segments == 3
    assert power.sum() * hz[1] == pytest.approx(0.02, rel=1e-6)
    _, nothing, none = spectrum(np.full(5000, np.nan), FS)
    assert (none, np.isnan(nothing).all()) == (0, True)


@pytest.mark.parametrize("n", [0, 1, 7])
def test_too_short_is_said_and_not_guessed(n):
    hz, power, n_segments = spectrum(np.zeros(n), FS)
    assert n_segments == 0
    assert np.isnan(power).all()
    assert len(hz) == len(power)


def test_a_short_lead_is_one_segment():
    hz, power, n_segments = spectrum(np.sin(2 * np.pi * 20 * TIMES[:600]), FS)
    assert n_segments == 1
    assert hz[power.argmax()] == pytest.approx(20, abs=0.9)
