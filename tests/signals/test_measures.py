"""Values against simulated truth, and None with a reason wherever there is no value."""

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import QTC_FORMULAS, Fiducials
from ecgviewer.signals.assess import assess, remeasure
from ecgviewer.signals.measures import qtc_ms, st_levels, wave_table
from ecgviewer.signals.resample import resample
from ecgviewer.simulate.record import simulate_record


def measured(rhythm="normal", **options):
    record = simulate_record(rhythm, **({"seed": 2, "noise": "light"} | options)).record
    return assess(record.values(), record.fs, record.lead_names)


def codes(found, about):
    return {note.code for note in found.notes_about(about) if note.about}


@pytest.mark.parametrize(
    ("pr_ms", "qrs_ms", "qt_ms", "rate"),
    [(160, 90, 390, 70), (220, 110, 430, 55), (120, 80, 320, 100), (140, 100, 400, 65)],
)
def test_intervals_are_those_asked_for(pr_ms, qrs_ms, qt_ms, rate):
    found = measured(pr_ms=pr_ms, qrs_ms=qrs_ms, qt_ms=qt_ms, heart_rate_bpm=rate)
    assert found.pr_ms == pytest.approx(pr_ms, abs=10)
    assert found.qrs_ms == pytest.approx(qrs_ms, abs=10)
    assert found.qt_ms == pytest.approx(qt_ms, abs=14)
    assert found.heart_rate_bpm == pytest.approx(rate, rel=0.06)


@pytest.mark.parametrize("fs", [100, 250, 360, 1000])
def test_intervals_do_not_depend_on_the_sampling_rate(fs):
    record = simulate_record(seed=4, noise="light").record
    at_500 = assess(record.values(), 500.0, record.lead_names)
    other = assess(resample(record.values(), 500.0, fs), fs, record.lead_names)
    for name in ("pr_ms", "qrs_ms", "qt_ms"):
        tolerance = 12 if fs == 100 else 5
        assert getattr(other, name) == pytest.approx(getattr(at_500, name), abs=tolerance)


def test_amplitudes_follow_the_gain_and_times_do_not():
    record = simulate_record(seed=4, noise="light").record
    once = assess(record.values(), 500.0, record.lead_names)
    half = assess(0.5 * record.values(), 500.0, record.lead_names)
    assert half.qrs_ms == pytest.approx(once.qrs_ms, abs=3)
    assert half.table["V5"].r_mv == pytest.approx(0.5 * once.table["V5"].r_mv, abs=0.01)


def test_formulas_at_known_rates():
    assert qtc_ms(400, 1000) == pytest.approx(dict.fromkeys(QTC_FORMULAS, 400.0))
    fast = qtc_ms(360, 640)  # 93.75/min
    assert fast["Bazett"] == pytest.approx(450)
    assert fast["Fridericia"] == pytest.approx(417.74, abs=0.01)
    assert fast["Framingham"] == pytest.approx(415.44)
    assert fast["Hodges"] == pytest.approx(419.06, abs=0.01)


def test_fibrillation_has_neither_pr_nor_qtc():
    found = measured("af")
    assert found.pr_ms is None
    assert found.axes_deg["P"] is None
    assert set(found.qtc_ms.values()) == {None}
    assert "no_p" in codes(found, "pr_ms")
    assert "no_p_irregular" in codes(found, "qtc")
    assert "no_axis" in codes(found, "axes_deg.P")
    assert found.qt_ms is not None


def test_wide_qrs_cautions_about_qtc():
    found = measured("lbbb", qrs_ms=150)
    assert found.qrs_ms > 130
    assert "wide_qrs" in codes(found, "qtc")
    assert found.qtc_ms["Fridericia"] is not None


def test_waves_that_run_into_each_other_carry_a_caution():
    found = measured("normal")
    assert not {"t_meets_p", "short_pr"} & {note.code for note in found.notes}
    rr_ms, place = found.rhythm.rr_ms, found.median.together
    late = place.changed(t_off=place.qrs_on + (rr_ms - found.pr_ms + 20) * found.fs / 1000)
    assert {"t_meets_p"} <= {*codes(remeasure(found, late), "qtc")}
    near = place.changed(p_on=place.qrs_on - 40, p_peak=place.qrs_on - 20, p_off=place.qrs_on - 5)
    short = remeasure(found, near)
    assert short.pr_ms == pytest.approx(80)
    assert "short_pr" in codes(short, "pr_ms")


def test_qtc_without_p_carries_a_caution():
    found = measured("normal")
    gone = remeasure(found, found.median.together.changed(p_on=None, p_peak=None, p_off=None))
    assert gone.qtc_ms["Fridericia"] is not None
    assert "qtc_without_p" in codes(gone, "qtc")
    assert "qtc_without_p" not in codes(found, "qtc")


def test_pacing_withholds_qtc():
    record = simulate_record("lbbb", seed=1, noise="light").record
    x = record.values()
    plain = assess(x, 500.0, record.lead_names)
    for beat in plain.beats:
        at = round(beat.together.qrs_on or 0) - 4
        if at > 0:
            x[:, at : at + 2] += np.linspace(0.5, 1.2, 12, dtype=np.float32)[:, None]
    found = assess(x, 500.0, record.lead_names)
    assert len(found.quality.paced_spikes) >= len(plain.beats) - 2
    assert set(found.qtc_ms.values()) == {None}
    assert "paced" in codes(found, "qtc")
    assert found.qrs_ms == pytest.approx(plain.qrs_ms, abs=15)


def test_long_qt_is_seen():
    found = measured("long_qt")
    assert found.qtc_ms["Fridericia"] > 480


def test_axes_of_a_known_direction():
    found = measured()
    record = simulate_record(seed=2, noise="light").record
    x = record.values()
    turned = x.copy()
    turned[:6] = -x[:6]
    opposite = assess(turned, 500.0, STANDARD_LEADS)
    difference = (opposite.axes_deg["QRS"] - found.axes_deg["QRS"]) % 360
    assert difference == pytest.approx(180, abs=8)
    assert -30 < found.axes_deg["QRS"] < 100


def test_st_levels_are_read_where_they_are():
    row = np.zeros(500, dtype=np.float32)
    row[240:] = 0.3
    assert st_levels(row, 500.0, 200.0) == pytest.approx({"J": 0.0, "J+60": 0.0, "J+80": 0.18})
    assert st_levels(row, 500.0, None) == {"J": None, "J+60": None, "J+80": None}
    assert st_levels(row, 500.0, 480.0)["J+80"] is None


def test_st_elevation_shows_in_its_leads():
    found = measured("stemi_inferior")
    assert found.st_mv["III"]["J+60"] > 0.1
    assert found.st_mv["aVL"]["J+60"] < 0


def test_waves_of_a_drawn_qrs():
    row = np.zeros(400, dtype=np.float32)
    row[100:110], row[110:130], row[130:145] = -0.1, 1.0, -0.4
    marks = Fiducials(qrs_on=99, r_peak=120, qrs_off=145)
    waves = wave_table(row, 500.0, marks, marks, millivolts=True)
    assert (waves.q_mv, waves.r_mv, waves.s_mv) == pytest.approx((-0.1, 1.0, -0.4))
    assert waves.r2_mv is None
    assert waves.qrs_ms == pytest.approx(92)
    unknown = wave_table(row, 500.0, marks, marks, millivolts=False)
    assert unknown.r_mv is None
    assert unknown.qrs_ms == pytest.approx(92)
    assert set(unknown.st_mv.values()) == {None}


def test_a_negative_qrs_is_all_q():
    row = np.zeros(400, dtype=np.float32)
    row[100:140] = -1.0
    marks = Fiducials(qrs_on=99, r_peak=120, qrs_off=141)
    waves = wave_table(row, 500.0, marks, marks, millivolts=True)
    assert waves.q_mv == -1.0
    assert waves.r_mv is None


# Records that lack something


def test_one_lead_gives_intervals_and_no_axis():
    record = simulate_record(seed=2, noise="light").record
    found = assess(record.values(names=["II"]), 500.0, ("II",))
    assert found.qrs_ms is not None
    assert found.axes_deg == {"P": None, "QRS": None, "T": None}
    assert "no_axis" in codes(found, "axes_deg.QRS")
    assert "one_lead" in codes(found, "qrs_ms")


def test_unknown_units_give_times_and_no_amplitudes():
    record = simulate_record(seed=2, noise="light").record
    none = np.zeros(12, dtype=bool)
    found = assess(700 * record.values(), 500.0, STANDARD_LEADS, millivolts=none)
    assert found.qrs_ms is not None
    assert found.table["II"].r_mv is None
    assert found.st_mv["II"]["J"] is None
    assert "unit_unknown" in codes(found, "lead II")
    assert found.quality.paced_spikes is None


def test_a_bad_lead_is_left_out_and_named():
    record = simulate_record(seed=2, noise="light").record
    x = record.values()
    x[7] = 0.0
    x[3, 1000:] = np.nan
    found = assess(x, 500.0, STANDARD_LEADS)
    assert "lead_fault" in codes(found, "lead V2")
    assert "lead_fault" in codes(found, "lead aVR")
    assert "V2" not in found.median.leads
    assert found.table["V2"].r_mv is None
    assert found.qrs_ms is not None


@pytest.mark.parametrize(
    "x",
    [
        np.zeros((12, 5000), dtype=np.float32),
        np.full((12, 5000), np.nan, dtype=np.float32),
        np.zeros((12, 50), dtype=np.float32),
        np.random.default_rng(0).normal(0, 2, (12, 5000)).astype(np.float32),
    ],
    ids=["flat", "gaps", "short", "noise"],
)
def test_nothing_to_measure_is_said(x):
    found = assess(x, 500.0, STANDARD_LEADS)
    for name in ("heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms"):
        if getattr(found, name) is None:
            assert any(note.withheld for note in found.notes_about(name))
    assert found.pr_ms is None
    assert set(found.qtc_ms.values()) == {None}


def test_half_a_second_is_measured_as_far_as_it_goes():
    record = simulate_record(seed=2, noise="light", duration_s=2.0).record
    found = assess(record.values(0, 250), 500.0, STANDARD_LEADS)
    assert found.heart_rate_bpm is None
    assert codes(found, "heart_rate_bpm") == {"too_few_beats"}


def test_every_missing_value_has_its_reason():
    for rhythm in ("normal", "af", "lbbb", "pvc"):
        found = measured(rhythm, duration_s=4.0)
        withheld = {note.about for note in found.notes if note.withheld}
        for name in ("heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms"):
            assert (getattr(found, name) is None) == (name in withheld)
        assert (found.qtc_ms["Bazett"] is None) == ("qtc" in withheld)
        for wave, axis in found.axes_deg.items():
            assert (axis is None) == (f"axes_deg.{wave}" in withheld)


# Marks moved by hand


def test_moving_a_mark_moves_what_follows_from_it():
    found = measured()
    marks = found.median.together
    moved = remeasure(found, marks.changed(qrs_off=marks.qrs_off + 10, t_off=marks.t_off + 20))
    assert moved.qrs_ms == pytest.approx(found.qrs_ms + 20)
    assert moved.qt_ms == pytest.approx(found.qt_ms + 40)
    assert moved.qtc_ms["Fridericia"] > found.qtc_ms["Fridericia"]
    assert moved.pr_ms == found.pr_ms
    assert moved.edited
    assert not found.edited
    for before, after in zip(found.beats, moved.beats, strict=True):
        if before.kind == 0 and before.together.t_off is not None:
            assert after.together.t_off == pytest.approx(before.together.t_off + 20)


def test_moving_nothing_changes_nothing():
    found = measured()
    same = remeasure(found, found.median.together)
    assert (same.pr_ms, same.qtc_ms, same.axes_deg) == (found.pr_ms, found.qtc_ms, found.axes_deg)
    assert same.beats == found.beats


def test_taking_p_away_and_setting_it_again():
    found = measured()
    marks = found.median.together
    gone = remeasure(found, marks.changed(p_on=None, p_peak=None, p_off=None))
    assert gone.pr_ms is None
    assert "no_p" in codes(gone, "pr_ms")
    back = remeasure(gone, marks)
    assert back.pr_ms == found.pr_ms
    assert back.beats[3].together.p_on is not None


def test_a_mark_of_one_lead_changes_that_lead():
    found = measured()
    marks = found.median.by_lead["V2"]
    wider = marks.changed(qrs_off=marks.qrs_off + 8)
    moved = remeasure(found, wider, lead="V2")
    assert moved.table["V2"].qrs_ms == pytest.approx(found.table["V2"].qrs_ms + 16)
    assert moved.table["V3"] == found.table["V3"]
    assert moved.qrs_ms == found.qrs_ms


def test_marks_out_of_order_are_refused():
    found = measured()
    marks = found.median.together
    with pytest.raises(ValueError, match="follow each other"):
        remeasure(found, marks.changed(qrs_on=marks.qrs_off + 1))
    with pytest.raises(ValueError, match="no lead"):
        remeasure(found, marks, lead="V9")
    nothing = assess(np.zeros((1, 5000), dtype=np.float32), 500.0, ("II",))
    with pytest.raises(ValueError, match="no beat"):
        remeasure(nothing, marks)


@pytest.mark.parametrize(("share", "has_p"), [(1.0, True), (0.5, True), (0.1, False)])
def test_a_p_that_stands_out_in_no_lead_is_none(share, has_p):
    made = simulate_record(seed=2, noise="none")
    x = made.record.values().astype(np.float64)
    for beat in made.truth.fiducials:
        first, last = beat.p_on, beat.p_off
        if first is None or last is None or first < 0 or last >= x.shape[1]:
            continue
        wave = x[:, first : last + 1]
        line = np.linspace(wave[:, 0], wave[:, -1], wave.shape[1], axis=1)
        x[:, first : last + 1] = line + share * (wave - line)
    found = assess(x.astype(np.float32), made.record.fs, made.record.lead_names)
    assert (found.pr_ms is not None) == has_p
    assert (found.median.together.p_on is not None) == has_p
    assert all((marks.p_on is not None) == has_p for marks in found.median.by_lead.values())
    assert ("no_p" in codes(found, "pr_ms")) != has_p
    assert found.qrs_ms is not None
