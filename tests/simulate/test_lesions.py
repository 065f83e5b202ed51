"""Each lesion keeps the criteria of its diagnosis, on the clean waveform, for several people."""

import itertools

import numpy as np
import pytest
from ecg_measuring import Beats, clean, intervals_ms

from ecgviewer.core.errors import UserError
from ecgviewer.core.leads import LIMB_LEADS, PRECORDIAL_LEADS, STANDARD_LEADS
from ecgviewer.simulate.record import simulate_record

SEEDS = range(6)
every_seed = pytest.mark.parametrize("seed", SEEDS)


@every_seed
def test_af_is_irregular_without_p(seed):
    made = clean("af", seed, duration_s=60.0)
    rr = np.diff([b.r_peak for b in made.truth.fiducials if b.r_peak is not None]) / 500
    assert rr.std() / rr.mean() > 0.12
    assert abs(np.corrcoef(rr[:-1], rr[1:])[0, 1]) < 0.35  # irregularly irregular
    assert all(b.p_on is None and not b.conducted for b in made.truth.fiducials)
    assert made.truth.mask.all()


@every_seed
def test_f_waves_are_4_to_9_hz_and_largest_in_v1(seed):
    made = clean("af", seed, duration_s=60.0, heart_rate_bpm=50)
    mv = made.record.millivolts()
    quiet = [(b.t_off + 30, b.t_off + 180) for b in made.truth.fiducials if b.t_off is not None]
    ends = [b.qrs_on for b in made.truth.fiducials if b.qrs_on is not None]
    quiet = [
        (a, z) for a, z in quiet if z < mv.shape[1] and not any(a <= e <= z + 10 for e in ends)
    ]
    assert len(quiet) > 10
    size = np.median([np.ptp(mv[:, a:z], axis=1) for a, z in quiet], axis=0)
    assert STANDARD_LEADS[int(np.argmax(size))] in ("V1", "V2")
    assert 0.05 < size[6] < 0.35
    crossings = [
        np.count_nonzero(np.diff(np.sign(mv[6, a:z] - mv[6, a:z].mean()))) / 2 / 0.3
        for a, z in quiet
    ]
    assert 4 <= np.mean(crossings) <= 9


@every_seed
def test_pvc_is_early_wide_without_p_and_followed_by_a_full_pause(seed):
    made = clean("pvc", seed, duration_s=30.0)
    beats = [b for b in made.truth.fiducials if b.qrs_on is not None and b.r_peak is not None]
    early = [i for i, b in enumerate(beats) if b.kind == "V" and 0 < i < len(beats) - 1]
    assert early
    normal = np.median(
        [y.qrs_on - x.qrs_on for x, y in itertools.pairwise(beats) if x.kind == y.kind == "N"]
    )
    for i in early:
        before, after = beats[i].qrs_on - beats[i - 1].qrs_on, beats[i + 1].qrs_on - beats[i].qrs_on
        assert before < 0.85 * normal
        assert before + after == pytest.approx(2 * normal, rel=0.15)
        assert (beats[i].qrs_off - beats[i].qrs_on) * 2 >= 120
        assert beats[i].p_on is None
        assert not beats[i].conducted
    own = Beats(made, "V")
    strongest = max(STANDARD_LEADS, key=lambda lead: own.r_mv(lead) + own.s_mv(lead))
    sign = 1 if own.r_mv(strongest) > own.s_mv(strongest) else -1
    assert sign * own.t_mv(strongest) < -0.1  # discordant


@every_seed
def test_pac_is_early_with_another_p_and_a_narrow_qrs(seed):
    made = clean("pac", seed, duration_s=30.0)
    beats = [b for b in made.truth.fiducials if None not in (b.p_on, b.p_off, b.qrs_on, b.qrs_off)]
    early = [i for i, b in enumerate(beats) if b.kind == "A" and i]
    assert early
    usual = np.median(np.diff([b.qrs_on for b in beats if b.qrs_on is not None]))
    lead_two = made.record.millivolts()[1]
    for i in early:
        beat = beats[i]
        assert beat.qrs_on - beats[i - 1].qrs_on < 0.87 * usual
        assert (beat.qrs_off - beat.qrs_on) * 2 < 120
        assert beat.conducted
        middle = (beat.p_on + beat.p_off) // 2
        assert lead_two[middle] < lead_two[beat.p_off + 3]  # upwards from low in the atrium


@every_seed
def test_lbbb(seed):
    made = clean("lbbb", seed)
    beats = Beats(made)
    assert (intervals_ms(made)[:, 1] >= 130).all()
    for lead in ("I", "aVL", "V5", "V6"):
        assert beats.s_mv(lead) < 0.08  # no q, no S: monophasic
        assert beats.r_mv(lead) > 0.2
        assert beats.t_mv(lead) < -0.05
        assert beats.st_mv(lead) < 0.0
    for lead in ("I", "V5", "V6"):
        assert beats.peaks(lead) == 2  # notched
    assert beats.s_mv("V1") > 4 * beats.r_mv("V1")
    assert beats.s_mv("V2") > 2 * beats.r_mv("V2")
    for lead in ("V1", "V2"):
        assert beats.t_mv(lead) > 0.15
        assert beats.st_mv(lead) > 0.05
    assert {b.kind for b in made.truth.fiducials} == {"L"}


@every_seed
def test_rbbb(seed):
    made = clean("rbbb", seed)
    beats = Beats(made)
    assert (intervals_ms(made)[:, 1] >= 120).all()
    for part in beats.qrs("V1"):
        third = len(part) // 3
        small_r, s, big_r = part[:third].max(), part[: 2 * third].min(), part[third:].max()
        assert 0.04 < small_r < big_r
        assert s < -0.05
        assert part.argmax() > 0.6 * len(part)
    assert beats.t_mv("V1") < -0.05
    for lead in ("I", "V6"):
        for part in beats.qrs(lead):
            late = part[len(part) // 2 :]
            assert late.min() < -0.12
            assert (late < -0.3 * -late.min()).sum() * 2 >= 30  # wide S, ms
        assert beats.t_mv(lead) > 0.03


@every_seed
def test_stemi_anterior(seed):
    beats = Beats(clean("stemi_anterior", seed))
    for lead in ("V1", "V2", "V3", "V4"):
        assert beats.st_mv(lead) >= 0.2
        assert beats.t_mv(lead) > 0.1
    assert beats.st_mv("III") < -0.03
    assert beats.st_mv("aVF") < 0.0


@every_seed
def test_stemi_inferior(seed):
    beats = Beats(clean("stemi_inferior", seed))
    for lead in ("II", "III", "aVF"):
        assert beats.st_mv(lead) >= 0.1
    assert beats.st_mv("III") > beats.st_mv("II")
    assert beats.st_mv("aVL") <= -0.1
    assert beats.st_mv("I") < -0.03


@every_seed
def test_t_inversion(seed):
    beats = Beats(clean("t_inversion", seed))
    for lead in ("I", "V3", "V4", "V5", "V6"):
        assert beats.t_mv(lead) <= -0.1
    for lead in STANDARD_LEADS:
        assert abs(beats.st_mv(lead)) < 0.1


@every_seed
def test_long_qt(seed):
    made = clean("long_qt", seed)
    rr_s = np.diff([b.r_peak for b in made.truth.fiducials if b.r_peak is not None]).mean() / 500
    qt = np.median(intervals_ms(made)[:, 2])
    assert qt / np.cbrt(rr_s) >= 480
    assert Beats(made).t_mv("V5") > 0.1


@every_seed
def test_wpw(seed):
    made = clean("wpw", seed, fs=1000.0)
    found = intervals_ms(made)
    assert (found[:, 0] < 120).all()
    assert (found[:, 1] >= 110).all()
    for part in Beats(made).qrs("V4"):
        rise = part[: part.argmax()]
        slow, steep = rise[40] / 40, np.diff(rise).max()
        assert 0.003 < slow < 0.5 * steep  # slurred first, then steep
        assert rise.min() > -0.03  # no septal q
    assert Beats(made).t_mv("V4") < 0


@every_seed
def test_brugada_1(seed):
    made = clean("brugada_1", seed, fs=1000.0)
    beats = Beats(made)
    for lead in ("V1", "V2"):
        take_off, later = beats.st_mv(lead, 0), beats.st_mv(lead, 80)
        assert take_off >= 0.2
        assert 0 < later < take_off  # slopes down
        assert beats.st_mv(lead, 40) > 0.5 * (take_off + later) - 0.02  # convex or straight
        assert beats.t_mv(lead) <= -0.1
    for lead in ("I", "II", "V5", "V6"):
        assert abs(beats.st_mv(lead)) < 0.1


@every_seed
def test_av_block_1(seed):
    made = clean("av_block_1", seed)
    assert (intervals_ms(made)[:, 0] > 200).all()
    assert (intervals_ms(made)[:, 1] < 120).all()


@every_seed
def test_av_block_3(seed):
    truth = clean("av_block_3", seed, duration_s=60.0).truth
    p_on = np.array([b.p_on for b in truth.fiducials if b.p_on is not None]) / 500
    qrs_on = np.array([b.qrs_on for b in truth.fiducials if b.qrs_on is not None]) / 500
    assert not any(b.conducted for b in truth.fiducials)
    assert 60 / np.diff(p_on).mean() > 1.5 * 60 / np.diff(qrs_on).mean()
    assert 20 <= 60 / np.diff(qrs_on).mean() <= 45
    assert np.diff(qrs_on).std() < 0.03
    pr = [float((at - p_on[p_on < at]).min()) for at in qrs_on if (p_on < at).any()]
    assert np.std(pr) > 0.1  # every PR is another
    assert truth.mask.all()


@every_seed
def test_lvh(seed):
    beats = Beats(clean("lvh", seed))
    assert beats.s_mv("V1") + max(beats.r_mv("V5"), beats.r_mv("V6")) > 3.5
    for lead in ("I", "V5", "V6"):
        assert beats.t_mv(lead) < -0.05
        assert beats.st_mv(lead) < -0.02


@every_seed
def test_low_voltage(seed):
    beats = Beats(clean("low_voltage", seed))
    assert max(beats.r_mv(lead) + beats.s_mv(lead) for lead in LIMB_LEADS) < 0.5
    assert max(beats.r_mv(lead) + beats.s_mv(lead) for lead in PRECORDIAL_LEADS) < 1.0
    assert max(beats.r_mv(lead) + beats.s_mv(lead) for lead in LIMB_LEADS) > 0.15


@every_seed
def test_pacing(seed):
    made = clean("pacing", seed, fs=1000.0)
    lead_two = made.record.millivolts()[1]
    assert (intervals_ms(made)[:, 1] >= 120).all()
    for beat in made.truth.fiducials:
        if beat.qrs_on is None or not 20 < beat.qrs_on < len(lead_two) - 5:
            continue
        assert beat.kind == "/"
        spike = lead_two[beat.qrs_on - 10 : beat.qrs_on] - lead_two[beat.qrs_on - 12]
        assert spike.max() > 0.5
        assert (spike > 0.1).sum() <= 6  # ms
    beats = Beats(made)
    assert beats.s_mv("aVF") > 2 * beats.r_mv("aVF")  # from the apex upwards
    assert beats.s_mv("V1") > 2 * beats.r_mv("V1")


@every_seed
def test_lead_reversal(seed):
    wrong, right = clean("lead_reversal", seed), clean("normal", seed)
    adu, true = wrong.record.adu.astype(int), right.record.adu.astype(int)
    names = list(STANDARD_LEADS)
    for seen, meant in (("II", "III"), ("III", "II"), ("aVR", "aVL"), ("aVF", "aVF"), ("V1", "V1")):
        gap = adu[:, names.index(seen)] - true[:, names.index(meant)]
        assert np.abs(gap).max() <= 2
    assert np.abs(adu[:, 0] + true[:, 0]).max() <= 1


@pytest.mark.parametrize(
    ("rhythm", "asked"),
    [
        ("lbbb", {"qrs_ms": 150, "pr_ms": 180}),
        ("rbbb", {"qrs_ms": 130, "qt_ms": 420}),
        ("wpw", {"pr_ms": 100, "qrs_ms": 130}),
        ("av_block_1", {"pr_ms": 280}),
        ("long_qt", {"qt_ms": 520, "heart_rate_bpm": 60}),
        ("pacing", {"pr_ms": 150, "qrs_ms": 170}),
        ("stemi_anterior", {"qt_ms": 370, "heart_rate_bpm": 80}),
    ],
)
def test_lesions_have_the_intervals_asked_for(rhythm, asked):
    found = np.median(intervals_ms(clean(rhythm, 9, fs=1000.0, **asked)), axis=0)
    for column, name in enumerate(("pr_ms", "qrs_ms", "qt_ms")):
        if name in asked:
            assert found[column] == pytest.approx(asked[name], abs=3)


@pytest.mark.parametrize(
    ("rhythm", "asked", "told"),
    [
        ("lbbb", {"qrs_ms": 100}, "130 to 200 ms"),
        ("rbbb", {"qrs_ms": 110}, "120 to 190 ms"),
        ("wpw", {"pr_ms": 140}, "80 to 119 ms"),
        ("av_block_1", {"pr_ms": 180}, "201 to 400 ms"),
        ("long_qt", {"qt_ms": 400, "heart_rate_bpm": 60}, "480 to 700 ms"),
        ("af", {"pr_ms": 160}, "no meaning"),
        ("av_block_3", {"heart_rate_bpm": 80}, "20 to 55"),
    ],
)
def test_a_lesion_refuses_values_that_would_make_it_something_else(rhythm, asked, told):
    with pytest.raises(UserError, match=told):
        simulate_record(rhythm, **asked)
