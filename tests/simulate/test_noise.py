"""Noise has the size that was asked for; a fault is where the truth says."""

import numpy as np
import pytest
from ecg_measuring import clean

from ecgviewer.core.errors import UserError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.simulate.noise import ELECTRODES, FAULT_KINDS, Fault, NoiseLevels
from ecgviewer.simulate.record import simulate_record


def noise_of(seed=1, fs=500.0, duration_s=10.0, **asked):
    """What noise added to the clean record, shape (12, n), millivolts."""
    noisy = simulate_record(seed=seed, fs=fs, duration_s=duration_s, **asked).record
    return (
        noisy.millivolts() - clean("normal", seed, fs=fs, duration_s=duration_s).record.millivolts()
    )


def share(noise, low, high, fs=500.0):
    power = np.abs(np.fft.rfft(noise, axis=1)) ** 2
    freqs = np.fft.rfftfreq(noise.shape[1], 1 / fs)
    return power[:, (freqs >= low) & (freqs < high)].sum() / power.sum()


def test_no_noise_is_none():
    flat_between = clean("normal", 1)
    mv = flat_between.record.millivolts()
    for beat, following in zip(
        flat_between.truth.fiducials[:-1], flat_between.truth.fiducials[1:], strict=True
    ):
        if None not in (beat.t_off, following.p_on) and following.p_on - beat.t_off > 60:
            assert not mv[:, beat.t_off + 30 : following.p_on - 30].any()


def test_levels_rise_from_light_to_heavy():
    sizes = [noise_of(noise=name).std() for name in ("light", "typical", "heavy")]
    assert sizes[0] < 0.6 * sizes[1] < 0.6 * sizes[2]
    assert 0.01 < sizes[1] < 0.12


@pytest.mark.parametrize("fs", [250.0, 500.0, 1000.0])
@pytest.mark.parametrize("wanted", [0.01, 0.05])
def test_muscle_noise_has_its_size_and_band_at_every_rate(fs, wanted):
    noise = noise_of(fs=fs, noise="none", muscle_mv=wanted)
    rms = np.sqrt(np.square(noise).mean(axis=1))
    assert rms[:2] == pytest.approx(wanted, rel=0.25)
    assert (0.4 * wanted < rms).all()
    assert (rms < 1.3 * wanted).all()
    assert share(noise, 10, fs / 2, fs) > 0.9


def test_baseline_wanders_slowly():
    noise = noise_of(noise="none", wander_mv=0.2, duration_s=60.0)
    assert 0.1 < np.ptp(noise, axis=1).mean() < 1.5
    assert share(noise, 0, 0.8) > 0.99


@pytest.mark.parametrize("mains_hz", [50.0, 60.0])
def test_mains_hums_at_its_frequency(mains_hz):
    noise = noise_of(noise="none", mains_mv=0.05, mains_hz=mains_hz)
    assert 0.01 < noise.max() < 0.15
    assert share(noise, mains_hz - 1, mains_hz + 1) > 0.9


def test_motion_moves_single_electrodes_now_and_then():
    noise = noise_of(noise="none", motion_per_min=30.0, duration_s=60.0)
    assert 0.1 < np.abs(noise).max() < 2.5
    assert np.median(np.abs(noise)) < 0.05


def test_one_kind_of_noise_leaves_the_others_as_they_are():
    muscle = noise_of(noise=NoiseLevels(muscle_mv=0.02))
    both = noise_of(noise="none", muscle_mv=0.02, wander_mv=0.1)
    wander = noise_of(noise="none", wander_mv=0.1)
    assert np.abs(muscle + wander - both).max() < 0.0035


def test_noise_is_shared_between_leads_as_electrodes_share_it():
    noise = noise_of(noise="none", muscle_mv=0.05)
    assert np.corrcoef(noise[0], noise[1])[0, 1] > 0.3  # the right arm is in I and II
    assert abs(np.corrcoef(noise[6], noise[9])[0, 1]) < 0.5


AFFECTED = {
    "RA": {"I", "II", "III", "aVR", "aVL", "aVF"},
    "LA": {"I", "III", "aVR", "aVL", "aVF"},
    "LL": {"II", "III", "aVR", "aVL", "aVF"},
} | {f"V{n}": {f"V{n}"} for n in range(1, 7)}


@pytest.mark.parametrize("kind", FAULT_KINDS)
@pytest.mark.parametrize("electrode", ELECTRODES)
def test_a_fault_is_where_the_truth_says_and_nowhere_else(electrode, kind):
    fault = Fault(electrode, kind, 3.0, 7.0)
    made = simulate_record(seed=1, noise="none", faults=(fault,))
    truth = made.truth
    gap = np.abs(made.record.millivolts() - clean("normal", 1).record.millivolts())
    hit = {name for name, row in zip(STANDARD_LEADS, truth.fault_mask, strict=True) if row.any()}
    assert hit == AFFECTED[electrode]
    assert gap[~truth.fault_mask].max() <= 0.001
    assert not truth.fault_mask[:, :1500].any()
    assert not truth.fault_mask[:, 3500:].any()
    assert truth.faults == (fault,)
    assert not truth.mask.any()
    if kind == "intermittent":
        lost = truth.fault_mask.any(axis=0)[1500:3500]
        assert 0.1 < lost.mean() < 0.95
        assert np.count_nonzero(np.diff(lost.astype(int)) == 1) >= 2
    else:
        assert truth.fault_mask.any(axis=0)[1500:3500].all()


def test_a_flat_electrode_writes_zero_and_a_free_one_hums():
    flat = simulate_record(seed=1, faults=(Fault("V3", "flat"),)).record.millivolts(names=["V3"])
    assert not flat.any()
    off = simulate_record(seed=1, faults=(Fault("V3", "off"),)).record.millivolts(names=["V3"])
    assert off.std() > 0.5
    assert np.abs(off).max() <= 5.001


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: Fault("V9", "off"), "one of RA, LA"),
        (lambda: Fault("V1", "wet"), "one of off, flat"),
        (lambda: Fault("V1", "off", 3.0, 2.0), "is empty"),
        (lambda: simulate_record(faults=(Fault("V1", "off", 12.0),)), "after the record's 10 s"),
        (lambda: simulate_record(noise="loud"), "one of none, light, typical, heavy"),
        (lambda: simulate_record(muscle_mv=-1.0), "0 to 5"),
        (lambda: simulate_record(motion_per_min=float("inf")), "0 to 600"),
        (lambda: simulate_record(mains_hz=400.0), "50 or 60"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(make, told):
    with pytest.raises(UserError, match=told):
        make()
