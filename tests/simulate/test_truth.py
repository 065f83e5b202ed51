"""The truth says exactly where, on which leads, and what."""

import itertools
import json

import numpy as np
import pytest
from ecg_measuring import clean

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.simulate.heart import twelve_mv
from ecgviewer.simulate.lesions import LESIONS
from ecgviewer.simulate.record import RHYTHMS, simulate_record
from ecgviewer.simulate.scene import plan
from ecgviewer.simulate.truth import runs

CODES = {
    "af": "AFIB",
    "pvc": "PVC",
    "pac": "PAC",
    "lbbb": "CLBBB",
    "rbbb": "CRBBB",
    "stemi_anterior": "ASMI",
    "stemi_inferior": "IMI",
    "t_inversion": "INVT",
    "long_qt": "LNGQT",
    "wpw": "WPW",
    "brugada_1": "local:brugada_1",
    "av_block_1": "1AVB",
    "av_block_3": "3AVB",
    "lvh": "LVH",
    "low_voltage": "LVOLT",
    "pacing": "PACE",
    "lead_reversal": "local:lead_reversal",
}
OF_DIFFERENCE = [lesion for lesion in LESIONS if lesion.scope == "difference"]


def leads_of(mask):
    return {name for name, row in zip(STANDARD_LEADS, mask, strict=True) if row.any()}


def test_every_rhythm_has_its_code_in_the_table_of_findings():
    from ecgviewer.core.findings import all_findings

    assert set(CODES) | {"normal"} == set(RHYTHMS)
    known = {finding.code for finding in all_findings()}
    for rhythm, code in CODES.items():
        assert clean(rhythm, 1).truth.findings == (code,)
        assert code in known
    assert clean("normal", 1).truth.findings == ("NORM",)


def test_a_normal_record_has_nothing_marked():
    truth = simulate_record("normal", noise="heavy").truth
    assert not truth.mask.any()
    assert truth.annotations == []
    assert all(beat.kind == "N" and beat.conducted for beat in truth.fiducials)


@pytest.mark.parametrize("rhythm", list(CODES))
def test_annotations_say_what_the_mask_says(rhythm):
    made = clean(rhythm, 1)
    assert made.truth.annotations
    marked = np.zeros_like(made.truth.mask)
    for annotation in made.truth.annotations:
        assert annotation.record_id == made.record.id
        assert annotation.finding == CODES[rhythm]
        assert annotation.stop <= made.record.n_samples
        rows = [STANDARD_LEADS.index(lead) for lead in annotation.leads]
        marked[rows, annotation.start : annotation.stop] = True
    assert not (made.truth.mask & ~marked).any()
    assert {lead for a in made.truth.annotations for lead in a.leads} == leads_of(made.truth.mask)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("lesion", OF_DIFFERENCE, ids=lambda lesion: lesion.name)
def test_the_mask_is_true_where_the_signal_differs_and_nowhere_else(lesion, seed):
    scene = plan(lesion.name, seed=seed, duration_s=10.0)
    apart = twelve_mv(scene.recorded_mv(5000, 500.0) - scene.healthy_mv(5000, 500.0))
    changed = np.abs(apart) > lesion.threshold_mv
    mask = clean(lesion.name, seed).truth.mask
    assert mask.any()
    assert not (changed & ~mask).any()
    for mine, theirs in zip(mask, changed, strict=True):
        for start, stop in runs(mine):
            # It begins and ends on a changed sample and holds no unchanged stretch of 60 ms.
            assert theirs[start]
            assert theirs[stop - 1]
            assert all(z - a < 30 for a, z in runs(~theirs[start:stop]))


@pytest.mark.parametrize(
    "rhythm",
    ["stemi_anterior", "stemi_inferior", "t_inversion", "brugada_1", "lvh", "lead_reversal"],
)
def test_outside_the_mask_is_the_healthy_record_of_the_same_seed(rhythm):
    made = clean(rhythm, 4, heart_rate_bpm=70)
    healthy = clean("normal", 4, heart_rate_bpm=70)
    gap = np.abs(made.record.millivolts() - healthy.record.millivolts())
    assert gap[~made.truth.mask].max() <= 0.053
    assert gap[made.truth.mask].mean() > 0.1


@pytest.mark.parametrize(
    ("rhythm", "must", "never"),
    [
        ("brugada_1", {"V1", "V2"}, {"I", "II", "III", "aVR", "aVL", "aVF", "V4", "V5", "V6"}),
        ("lead_reversal", {"I", "II", "III", "aVR"}, {"aVF", "V1", "V2", "V3", "V4", "V5", "V6"}),
        ("stemi_anterior", {"V1", "V2", "V3", "V4"}, set()),
        ("stemi_inferior", {"II", "III", "aVF", "aVL"}, set()),
        ("t_inversion", {"I", "V3", "V4", "V5", "V6"}, set()),
        ("lvh", {"V1", "V5", "V6", "I"}, set()),
    ],
)
def test_the_mask_is_on_the_leads_of_the_lesion(rhythm, must, never):
    found = leads_of(clean(rhythm, 2).truth.mask)
    assert must <= found
    assert not never & found


@pytest.mark.parametrize("rhythm", ["t_inversion", "brugada_1", "long_qt"])
def test_lesions_of_st_and_t_spare_p_and_the_early_qrs(rhythm):
    truth = clean(rhythm, 3).truth
    for beat in truth.fiducials:
        if None not in (beat.p_on, beat.r_peak):
            assert not truth.mask[:, beat.p_on + 10 : beat.r_peak - 12].any()


def test_first_degree_block_marks_p_alone():
    truth = clean("av_block_1", 3).truth
    for beat in truth.fiducials:
        if None not in (beat.qrs_on, beat.t_off):
            assert not truth.mask[:, beat.qrs_on : beat.t_off].any()


@pytest.mark.parametrize(("rhythm", "kind"), [("pvc", "V"), ("pac", "A")])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_early_beats_are_marked_one_by_one_on_all_leads(rhythm, kind, seed):
    made = clean(rhythm, seed, duration_s=30.0)
    truth = made.truth
    early = [beat for beat in truth.fiducials if beat.kind == kind]
    whole = [beat for beat in early if None not in (beat.qrs_on, beat.t_off)]
    assert whole
    assert len(truth.annotations) == len(early)
    spans = {(a.start, a.stop) for a in truth.annotations}
    for beat in whole:
        start = beat.qrs_on if kind == "V" else beat.p_on
        assert start is None or (start, beat.t_off) in spans
        assert truth.mask[:, beat.qrs_on : beat.t_off].all()
    for beat in truth.fiducials:
        if beat.kind == "N" and beat.qrs_on is not None and beat.qrs_off is not None:
            assert not truth.mask[:, beat.qrs_on : beat.qrs_off].any()


@pytest.mark.parametrize("rhythm", ["pvc", "pac"])
@pytest.mark.parametrize("seed", range(20))
def test_an_early_beat_is_in_every_record_of_10_seconds(rhythm, seed):
    assert clean(rhythm, seed).truth.annotations


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_fiducials_stand_in_order_inside_the_record(rhythm):
    made = clean(rhythm, 6)
    starts = []
    for beat in made.truth.fiducials:
        own = [beat.p_on, beat.p_off] if beat.kind == "x" else []
        own = own or [beat.p_on, beat.p_off, beat.qrs_on, beat.r_peak, beat.qrs_off, beat.t_off]
        there = [place for place in own if place is not None]
        assert there == sorted(there)
        assert all(0 <= place < made.record.n_samples for place in there)
        assert (beat.qrs_on is None and beat.t_off is None) or beat.kind != "x"
        if beat.qrs_on is not None:
            starts.append(beat.qrs_on)
    assert starts == sorted(starts)
    assert len(starts) >= 4


def test_r_peak_is_where_the_waveform_is_largest():
    made = clean("normal", 7, fs=1000.0)
    mv = made.record.millivolts()
    for beat in made.truth.fiducials[1:-1]:
        size = np.square(mv[:, beat.qrs_on : beat.qrs_off]).sum(axis=0)
        assert abs(beat.qrs_on + int(size.argmax()) - beat.r_peak) <= 6


def test_beats_do_not_run_into_each_other():
    for rhythm, seed in itertools.product(("af", "pac", "pvc", "normal"), range(4)):
        beats = [b for b in clean(rhythm, seed, duration_s=30.0).truth.fiducials if b.qrs_on]
        for one, other in itertools.pairwise(beats):
            assert one.t_off is None or one.t_off < other.qrs_on + 10


def test_truth_as_json_has_the_mask_as_runs():
    made = clean("brugada_1", 1)
    told = json.loads(json.dumps(made.truth.to_dict()))
    assert told["findings"] == ["local:brugada_1"]
    again = np.zeros_like(made.truth.mask)
    for lead, stretches in told["mask"].items():
        for start, stop in stretches:
            again[STANDARD_LEADS.index(lead), start:stop] = True
    assert np.array_equal(again, made.truth.mask)
    assert told["fiducials"][1]["kind"] == "N"
    assert told["annotations"][0]["record_id"] == made.record.id
