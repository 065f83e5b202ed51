"""Noise, mains, wander, spikes and exchanged electrodes, made on purpose."""

from itertools import pairwise

import numpy as np
import pytest

from ecgviewer.core.leads import PRECORDIAL_LEADS, STANDARD_LEADS
from ecgviewer.core.measurement import NO_FIDUCIALS
from ecgviewer.signals.assess import assess
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.lead_swaps import lead_swaps
from ecgviewer.signals.pacing import paced_spikes, without_spikes
from ecgviewer.signals.quality import lead_quality
from ecgviewer.simulate.record import simulate_record

FS = 500.0


@pytest.fixture(scope="module")
def clean():
    return simulate_record(seed=7, noise="none").record.values()


def quality_of(x, fs=FS, **options):
    return lead_quality(x, fs, find_r_peaks(x, fs), **options)


def test_noise_is_measured_between_beats(clean):
    noise = np.random.default_rng(0).normal(0, 0.03, clean.shape).astype(np.float32)
    quiet, noisy = quality_of(clean)[1], quality_of(clean + noise)[1]
    assert quiet.noise_uv < 3
    # What is above 35 Hz holds 86 % of the power of white noise below 250 Hz.
    assert noisy.noise_uv == pytest.approx(30 * np.sqrt(0.86), rel=0.1)


@pytest.mark.parametrize("hz", [50.0, 60.0])
def test_mains_are_named_with_their_size(clean, hz):
    x = clean.copy()
    x[2] += 0.05 * np.sin(2 * np.pi * hz * np.arange(x.shape[1]) / FS + 1).astype(np.float32)
    found = quality_of(x)
    assert found[2].mains_hz == hz
    assert found[2].mains_uv == pytest.approx(50, rel=0.1)
    assert found[2].noise_uv < 10
    assert [one.mains_hz for place, one in enumerate(found) if place != 2] == [None] * 11


def test_mains_cannot_be_seen_at_a_low_rate(clean):
    assert all(one.mains_hz is None for one in quality_of(clean[:, ::5], fs=100.0))


def test_wander_is_measured(clean):
    x = clean + 0.5 * np.sin(2 * np.pi * 0.2 * np.arange(clean.shape[1]) / FS).astype(np.float32)
    before, after = quality_of(clean)[0].wander_mv, quality_of(x)[0].wander_mv
    assert after - before == pytest.approx(1.0, abs=0.25)


def test_faults_and_gaps_are_told(clean):
    x = clean.copy()
    x[0] = 0
    x[1, :1000] = np.nan
    found = quality_of(x)
    assert found[0].fault == "no signal"
    assert found[0].noise_uv is None
    assert found[1].fault is None
    assert found[1].gap_share == pytest.approx(0.2)


def test_leads_of_unknown_unit_are_judged_by_shape(clean):
    none = np.zeros(12, dtype=bool)
    found = quality_of(5000 * clean, millivolts=none)
    assert all(one.fault is None and one.noise_uv is None for one in found)
    flat = clean.copy()
    flat[4] = 3.0
    assert quality_of(flat, millivolts=none)[4].fault == "flat"


# Pacing


def with_spikes(x, places, height=0.8):
    out = x.copy()
    for at in places:
        out[:, at : at + 2] += height
    return out


def test_spikes_are_found_where_they_are(clean):
    places = find_r_peaks(clean, FS) - 50
    found = paced_spikes(with_spikes(clean, places), FS)
    assert len(found) == len(places)
    assert np.abs(found - places).max() <= 2


def test_r_waves_and_noise_are_no_spikes(clean):
    assert not len(paced_spikes(clean, FS))
    assert not len(paced_spikes(2.5 * clean, FS))
    noise = np.random.default_rng(1).normal(0, 0.1, clean.shape)
    assert not len(paced_spikes(clean + noise, FS))
    assert not len(paced_spikes(with_spikes(clean, [500]), FS))


def test_spikes_drawn_wide_are_found_by_their_step(clean):
    places = find_r_peaks(clean, FS) - 50
    x = clean.copy()
    for at in places:
        x[:, at : at + 12] += 0.5
    found = paced_spikes(x, FS)
    assert all(np.abs(found - at).min() <= 3 for at in places)


def test_pacing_that_does_not_capture_is_regular(clean):
    places = np.arange(130, clean.shape[1] - 100, 407)
    found = paced_spikes(with_spikes(clean, places), FS)
    assert len(found) == len(places)


def test_spikes_by_chance_are_none_of_a_pacemaker(clean):
    draw = np.random.default_rng(4)
    for _ in range(5):
        places = np.sort(draw.choice(np.arange(100, clean.shape[1] - 100), 6, replace=False))
        assert not len(paced_spikes(with_spikes(clean, places), FS))
    peaks = find_r_peaks(clean, FS)
    near = peaks[:8] + np.array([-60, -21, 30, -110, 15, -85, 40, -40])
    assert not len(paced_spikes(with_spikes(clean, near), FS))


def test_slow_sampling_shows_no_spikes(clean):
    assert not len(paced_spikes(with_spikes(clean, [500, 900, 1300])[:, ::5], 100.0))
    found = assess(clean[:, ::5], 100.0, STANDARD_LEADS)
    assert found.quality.paced_spikes is None
    assert any(note.code == "no_spike_search" for note in found.notes)


def test_spikes_are_bridged_and_nothing_else(clean):
    places = np.array([600, 1400, 2200])
    bridged = without_spikes(with_spikes(clean, places), FS, places)
    off = np.abs(bridged - clean).max(axis=0)
    near = np.abs(np.arange(clean.shape[1])[:, None] - places).min(axis=1) <= 6
    assert off[~near].max() == 0
    assert off[near].max() < 0.3
    assert without_spikes(clean, FS, np.zeros(0, dtype=np.int64)) is clean


# Electrodes


def exchanged(x, one, other):
    out = x.copy()
    a, b = STANDARD_LEADS.index(one), STANDARD_LEADS.index(other)
    out[[a, b]] = out[[b, a]]
    return out


def test_leads_in_order_are_not_suspected(clean):
    for seed in range(4):
        x = simulate_record(seed=seed, noise="light").record.values()
        assert assess(x, FS, STANDARD_LEADS).quality.reversal == ()


def test_exchanged_arms_are_suspected(clean):
    x = exchanged(exchanged(clean, "II", "III"), "aVR", "aVL")
    x[0] = -clean[0]
    found = assess(x, FS, STANDARD_LEADS)
    assert found.quality.reversal == ("LA/RA",)
    assert any(note.code == "reversal" for note in found.notes)


@pytest.mark.parametrize("pair", list(pairwise(PRECORDIAL_LEADS)))
def test_exchanged_neighbours_are_suspected(clean, pair):
    found = assess(exchanged(clean, *pair), FS, STANDARD_LEADS)
    assert found.quality.reversal == ("/".join(pair),)


def test_nothing_is_suspected_without_leads_or_marks():
    assert lead_swaps({}, FS, NO_FIDUCIALS) == ()
    flat = {name: np.zeros(500, dtype=np.float32) for name in STANDARD_LEADS}
    marks = NO_FIDUCIALS.changed(qrs_on=200.0, qrs_off=250.0)
    assert lead_swaps(flat, FS, marks) == ()


def notes_of_leads(x):
    notes = assess(x, FS, STANDARD_LEADS).notes
    return {note.about: note for note in notes if note.code == "lead_care"}


def test_a_noisy_and_a_wandering_lead_are_to_be_read_with_care(clean):
    x = clean.copy()
    x[3] += np.random.default_rng(0).normal(0, 0.09, x.shape[1]).astype(np.float32)
    x[8] += 0.8 * np.sin(2 * np.pi * 0.2 * np.arange(x.shape[1]) / FS).astype(np.float32)
    notes = notes_of_leads(x)
    assert set(notes) == {"lead aVR", "lead V3"}
    assert "noise" in notes["lead aVR"].text
    assert "wanders" in notes["lead V3"].text
    assert not any(note.withheld for note in notes.values())


def test_a_clean_lead_and_one_at_fault_need_no_care(clean):
    x = clean.copy()
    x[5] = 0.0
    assert not notes_of_leads(x)
