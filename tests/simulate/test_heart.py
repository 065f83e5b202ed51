"""Physics of the dipole: leads, Einthoven, rates, intervals, independence of the sampling rate."""

import numpy as np
import pytest
from ecg_measuring import Beats, clean, intervals_ms

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.simulate.heart import EDGE, RECORDED_LEADS, Torso, Wave, arms_swapped, twelve_mv
from ecgviewer.simulate.record import RHYTHMS, simulate_record

ROW = {name: row for row, name in enumerate(STANDARD_LEADS)}


def test_a_wave_is_its_peak_at_its_time_and_nothing_outside_its_reach():
    torso = Torso(1000, 500.0)
    torso.add(Wave(0.5, 0.02, 0.04, (1.0, 0.0, 0.0), hold=0.1), 0.4)
    lead_one = torso.leads_mv()[0]
    assert lead_one[450] == lead_one[499] == pytest.approx(0.632)
    assert not lead_one[:420].any()
    assert not lead_one[561:].any()
    assert 0 < lead_one[round((0.9 - EDGE * 0.02) * 500)] < 0.03 * 0.632


def test_a_wave_outside_the_record_leaves_no_trace():
    torso = Torso(100, 500.0)
    torso.add(Wave(0.0, 0.01, 0.01, (1.0, 1.0, 1.0)), -1.0)
    torso.add(Wave(0.0, 0.01, 0.01, (1.0, 1.0, 1.0)), 1.0)
    assert not torso.leads_mv().any()


def test_near_field_sources_reach_the_chest_leads_only():
    torso = Torso(100, 500.0)
    torso.add(Wave(0.1, 0.01, 0.01, chest=(0.3, 0.0, 0.0, 0.0, 0.0, 0.0)), 0.0)
    leads = torso.leads_mv()
    assert leads[2].max() == pytest.approx(0.3)
    assert not np.delete(leads, 2, axis=0).any()


def test_twelve_leads_hold_the_recorded_ones():
    recorded = np.random.default_rng(0).normal(size=(8, 50))
    twelve = twelve_mv(recorded)
    for row, name in enumerate(RECORDED_LEADS):
        assert np.array_equal(twelve[ROW[name]], recorded[row])
    assert np.allclose(twelve[ROW["I"]] + twelve[ROW["III"]], twelve[ROW["II"]])


def test_exchanged_arms_turn_lead_one_and_exchange_two_and_three():
    recorded = np.random.default_rng(0).normal(size=(8, 50))
    right, wrong = twelve_mv(recorded), twelve_mv(arms_swapped(recorded))
    for seen, true in (("II", "III"), ("aVR", "aVL"), ("aVL", "aVR"), ("aVF", "aVF"), ("V3", "V3")):
        assert np.allclose(wrong[ROW[seen]], right[ROW[true]])
    assert np.allclose(wrong[ROW["I"]], -right[ROW["I"]])


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_einthoven_and_goldberger_hold_in_every_stored_sample(rhythm):
    record = simulate_record(rhythm, seed=3, noise="heavy").record
    adu = {name: record.adu[:, column].astype(int) for name, column in ROW.items()}
    assert np.array_equal(adu["I"] + adu["III"], adu["II"])
    assert np.abs(2 * adu["aVR"] + adu["I"] + adu["II"]).max() <= 1
    assert np.abs(2 * adu["aVL"] - 2 * adu["I"] + adu["II"]).max() <= 1
    assert np.abs(2 * adu["aVF"] - 2 * adu["II"] + adu["I"]).max() <= 1


@pytest.mark.parametrize("rate", [30, 45, 60, 75, 100, 140])
def test_heart_rate_is_what_was_asked_for(rate):
    truth = clean("normal", 5, heart_rate_bpm=rate, duration_s=60.0).truth
    peaks = np.array([b.r_peak for b in truth.fiducials if b.r_peak is not None]) / 500
    assert 60 / np.diff(peaks).mean() == pytest.approx(rate, rel=0.05)


@pytest.mark.parametrize(
    ("pr", "qrs", "qt", "rate"),
    [
        (120, 80, 360, 75),
        (160, 95, 400, 60),
        (200, 110, 440, 55),
        (300, 180, 520, 50),
        (90, 70, 300, 110),
    ],
)
def test_intervals_are_what_was_asked_for(pr, qrs, qt, rate):
    made = clean("normal", 2, pr_ms=pr, qrs_ms=qrs, qt_ms=qt, heart_rate_bpm=rate, fs=1000.0)
    found = intervals_ms(made)
    assert np.abs(found[:, 0] - pr).max() <= 1
    assert np.abs(found[:, 1] - qrs).max() <= 1
    assert np.median(found[:, 2]) == pytest.approx(qt, abs=4)
    assert np.abs(found[:, 2] - qt).max() < 0.04 * qt


@pytest.mark.parametrize(("pr", "qrs", "qt"), [(150, 90, 380), (190, 110, 430)])
def test_the_waveform_begins_and_ends_where_the_fiducials_say(pr, qrs, qt):
    made = clean("normal", 4, pr_ms=pr, qrs_ms=qrs, qt_ms=qt, heart_rate_bpm=60, fs=1000.0)
    mv = made.record.millivolts()
    for beat in made.truth.fiducials[1:-1]:
        off_line = np.abs(mv - mv[:, [beat.p_on - 20]]).max(axis=0)
        first_p = beat.p_on - 20 + np.argmax(off_line[beat.p_on - 20 :] > 0.008)
        assert abs(first_p - beat.p_on) <= 8
        before_r = off_line[: beat.r_peak]
        qrs_on = np.flatnonzero(before_r < 0.04)[-1]
        assert abs(qrs_on - beat.qrs_on) <= 8
        steep = np.abs(np.diff(mv, axis=1)).max(axis=0)
        qrs_off = np.flatnonzero(steep[: beat.r_peak + 150] > 0.01)[-1]
        assert abs(qrs_off - beat.qrs_off) <= 14
        t_peak = beat.qrs_off + np.argmax(off_line[beat.qrs_off + 60 : beat.t_off]) + 60
        over = off_line[t_peak : beat.t_off + 60] > 0.04 * off_line[t_peak]
        assert abs(t_peak + np.flatnonzero(over)[-1] - beat.t_off) <= 15


def test_qt_follows_the_rate_with_a_memory():
    made = clean("af", 1, duration_s=120.0)
    beats = [b for b in made.truth.fiducials if b.qrs_on is not None and b.t_off is not None]
    qt = np.array([b.t_off - b.qrs_on for b in beats]) / 500
    rr = np.diff([b.qrs_on for b in beats]) / 500
    assert np.corrcoef(rr, qt[1:])[0, 1] > 0.5
    assert qt.std() / qt.mean() < 0.4 * rr.std() / rr.mean()
    slow, fast = (
        intervals_ms(clean("normal", 1, heart_rate_bpm=r))[:, 2].mean() for r in (50, 100)
    )
    assert slow / fast == pytest.approx(2 ** (1 / 3), abs=0.03)


def test_the_rate_breathes_in_the_young_and_less_in_the_old():
    spread = []
    for age in (20, 80):
        truth = clean("normal", 6, age_years=age, duration_s=120.0).truth
        rr = np.diff([b.r_peak for b in truth.fiducials if b.r_peak is not None])
        spread.append(rr.std() / rr.mean())
    assert spread[0] > 1.5 * spread[1] > 0.01


def test_beats_are_not_copies_of_one_beat():
    made = clean("normal", 0, duration_s=30.0)
    mv, peaks = made.record.millivolts(), [b.r_peak for b in made.truth.fiducials[1:-1]]
    beats = np.stack([mv[:, peak - 40 : peak + 40] for peak in peaks])
    lead_two = beats[:, 1].max(axis=1)
    assert 0.01 < lead_two.std() / lead_two.mean() < 0.12
    axis = np.degrees(np.arctan2(beats[:, 5].max(axis=1), beats[:, 0].max(axis=1)))
    assert axis.std() > 0.5


@pytest.mark.parametrize("rhythm", ["normal", "lbbb", "brugada_1", "pvc", "af"])
@pytest.mark.parametrize("fs", [250.0, 125.0])
def test_the_sampling_rate_changes_nothing_but_the_sampling(rhythm, fs):
    fine, coarse = clean(rhythm, 8, fs=500.0), clean(rhythm, 8, fs=fs)
    step = round(500 / fs)
    gap = np.abs(fine.record.adu[::step].astype(int) - coarse.record.adu).max()
    # f-waves lose the harmonics that the rate cannot carry, nothing else may move.
    assert gap <= 1
    for one, other in zip(fine.truth.fiducials, coarse.truth.fiducials, strict=True):
        if None not in (one.r_peak, other.r_peak):
            assert abs(one.r_peak / 500 - other.r_peak / fs) <= 0.5 / fs + 0.001


@pytest.mark.parametrize("seed", range(8))
def test_a_healthy_record_would_pass_as_one(seed):
    beats = Beats(clean("normal", seed))
    r_in_chest = [beats.r_mv(f"V{n}") for n in range(1, 7)]
    s_in_chest = [beats.s_mv(f"V{n}") for n in range(1, 7)]
    assert r_in_chest[0] < r_in_chest[1] < r_in_chest[2] < r_in_chest[3]
    assert r_in_chest[0] < s_in_chest[0]  # rS in V1
    net = {lead: np.median([part.sum() for part in beats.qrs(lead)]) for lead in ("I", "aVF")}
    assert -30 <= np.degrees(np.arctan2(net["aVF"] * 2 / np.sqrt(3), net["I"])) <= 90
    assert r_in_chest[4] > s_in_chest[4]  # R in V5
    assert r_in_chest[5] > 3 * s_in_chest[5]
    assert s_in_chest[0] + max(r_in_chest[4:]) < 3.5
    assert max(beats.r_mv(lead) + beats.s_mv(lead) for lead in ("I", "II", "III")) > 0.5
    for lead in STANDARD_LEADS:
        assert abs(beats.st_mv(lead)) < 0.1
    for lead in ("I", "II", "V3", "V4", "V5", "V6"):
        assert beats.t_mv(lead) > 0.08
    assert beats.t_mv("aVR") < 0


def test_healthy_p_is_up_in_two_and_down_in_avr():
    made = clean("normal", 3)
    mv = made.record.millivolts()
    for beat in made.truth.fiducials[1:-1]:
        part = mv[:, beat.p_on : beat.p_off] - mv[:, [beat.p_on]]
        assert part[ROW["II"]].max() > 0.08
        assert part[ROW["aVR"]].min() < -0.05
        assert part[ROW["V1"]].max() > 0.01
        assert part[ROW["V1"]].min() < -0.01


def test_t_rises_more_slowly_than_it_falls():
    made = clean("normal", 3, fs=1000.0)
    lead = made.record.millivolts()[1]
    beat = made.truth.fiducials[2]
    part = lead[beat.qrs_off + 60 : beat.t_off] - lead[beat.qrs_on - 5]
    top = int(np.argmax(part))
    half = part > 0.5 * part[top]
    assert half[:top].sum() > 1.25 * half[top:].sum()
