from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Patient
from ecgviewer.inference import model, scorer, zoo


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    return model.load_model(zoo.find_model("", tmp_path_factory.mktemp("zoo")))


def run(record, loaded):
    work = scorer.score(record, loaded)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def test_a_12_lead_record_is_scored_in_all_its_leads(synthetic_record, loaded):
    record = synthetic_record()
    score, anomaly = run(record, loaded)
    assert 0 <= score.surprise < 1
    assert score.leads.keys() == set(STANDARD_LEADS)
    assert all(0 <= value < 1 for value in score.leads.values())
    assert score.findings.keys() == set(loaded.entry.findings)
    assert all(0 <= p <= 1 for p in score.findings.values())
    assert not score.not_evaluated
    assert score.cautions == ()
    assert score.record_id == anomaly.record_id == record.id
    assert score.model_id == anomaly.model_id == loaded.entry.id
    assert anomaly.leads == record.lead_names
    assert anomaly.log10_one_in.shape == (12, 1000)
    assert anomaly.fs == 100
    assert np.isfinite(anomaly.log10_one_in).all()
    assert (anomaly.log10_one_in >= 0).all()


def test_scores_repeat_exactly(synthetic_record, loaded):
    (one, map_one), (two, map_two) = (run(synthetic_record(), loaded) for _ in range(2))
    assert one.surprise == two.surprise
    assert np.array_equal(map_one.log10_one_in, map_two.log10_one_in)


def test_one_lead_is_enough_and_said(synthetic_record, loaded):
    score, anomaly = run(synthetic_record(leads=("II",)), loaded)
    assert set(score.leads) == {"II"}
    assert 0 <= score.surprise < 1
    assert any("1 of 12 leads" in text for text in score.cautions)
    assert anomaly.log10_one_in.shape == (1, 1000)


def test_the_lead_keeps_its_own_name(synthetic_record, loaded):
    score, anomaly = run(synthetic_record(leads=("MLII", "V1")), loaded)
    assert set(score.leads) == {"MLII", "V1"}
    assert np.isfinite(anomaly.one_in("MLII", 5.0))


def test_further_leads_are_left_out_and_named(synthetic_record, loaded):
    extra = ("V7", "V8", "V4R")
    score, anomaly = run(synthetic_record(leads=STANDARD_LEADS + extra), loaded)
    assert set(score.not_evaluated) == set(extra)
    assert anomaly.log10_one_in.shape[0] == 15
    assert np.isnan(anomaly.log10_one_in[12:]).all()
    assert np.isfinite(anomaly.log10_one_in[:12]).all()


def test_a_flat_lead_is_left_out_with_its_reason(synthetic_record, loaded):
    record = synthetic_record()
    adu = record.adu.copy()
    adu[:, 7] = 0
    score, anomaly = run(replace(record, adu=adu), loaded)
    assert "V2" in score.not_evaluated
    assert "V2" not in score.leads
    assert np.isnan(anomaly.log10_one_in[7]).all()
    assert np.isfinite(score.surprise)


def test_gaps_are_not_evaluated_and_the_rest_is(synthetic_record, loaded):
    record = synthetic_record()
    adu = record.adu.astype(np.float32)
    adu[1000:1400, 6] = np.nan
    score, anomaly = run(replace(record, adu=adu), loaded)
    assert np.isnan(anomaly.log10_one_in[6, 205:275]).all()
    assert np.isfinite(anomaly.log10_one_in[6, 400:]).all()
    assert np.isfinite(score.surprise)


def test_nothing_but_gaps_is_not_evaluated(synthetic_record, loaded):
    record = synthetic_record()
    score, anomaly = run(replace(record, adu=np.full(record.adu.shape, np.nan)), loaded)
    assert np.isnan(score.surprise)
    assert "record" in score.not_evaluated
    assert score.findings == {}
    assert np.isnan(anomaly.log10_one_in).all()


def test_half_a_second_is_too_short_and_says_so(synthetic_record, loaded):
    score, anomaly = run(synthetic_record(duration_s=0.5), loaded)
    assert np.isnan(score.surprise)
    assert "too short" in score.not_evaluated["record"]
    assert anomaly.log10_one_in.shape == (12, 50)
    assert np.isnan(anomaly.log10_one_in).all()


def test_five_seconds_are_scored_with_a_caution(synthetic_record, loaded):
    score, anomaly = run(synthetic_record(duration_s=5.0), loaded)
    assert np.isfinite(score.surprise)
    assert any("5.0 s" in text for text in score.cautions)
    assert anomaly.log10_one_in.shape == (12, 500)


def test_unknown_amplitude_age_and_sex_are_said(synthetic_record, loaded):
    record = synthetic_record(patient=Patient())
    record = replace(
        record, leads=tuple(Lead(lead.name, 700.0, unit="NU") for lead in record.leads)
    )
    score, _ = run(record, loaded)
    assert [text.split()[0] for text in score.cautions] == ["Amplitude", "Age", "Sex"]


def test_without_millivolts_the_gain_makes_no_difference(synthetic_record, loaded):
    record = synthetic_record()
    scores = [
        run(
            replace(record, leads=tuple(Lead(one.name, gain, unit="NU") for one in record.leads)),
            loaded,
        )[0].surprise
        for gain in (100.0, 5000.0)
    ]
    assert scores[0] == pytest.approx(scores[1], abs=1e-4)


def test_in_millivolts_low_voltage_is_more_surprising(synthetic_record, loaded):
    record = synthetic_record()
    low = replace(record, leads=tuple(Lead(one.name, 6_000.0) for one in record.leads))
    assert run(low, loaded)[0].surprise > run(record, loaded)[0].surprise


def test_a_beat_unlike_the_others_lights_up(synthetic_record, loaded):
    record = synthetic_record()
    adu = record.adu.copy()
    t = np.arange(-60, 120) / 500
    strange = -1800 * np.exp(-0.5 * (t / 0.05) ** 2) + 900 * np.exp(-0.5 * ((t - 0.17) / 0.06) ** 2)
    centre = round(5.5 * 500)
    adu[centre - 60 : centre + 120] += strange[:, None].astype(np.int16)
    plain, strange_map = run(record, loaded)[1], run(replace(record, adu=adu), loaded)[1]
    here = slice(545, 560)
    gain = strange_map.log10_one_in[:, here].mean() - plain.log10_one_in[:, here].mean()
    assert gain > 0.5
    assert strange_map.log10_one_in[:, here].mean() > strange_map.log10_one_in.mean() + 0.5


def test_a_long_record_is_mapped_at_25_frames_a_second(synthetic_record, loaded, monkeypatch):
    monkeypatch.setattr(scorer, "_LONG_FRAMES", 2500)
    score, anomaly = run(synthetic_record(duration_s=31.03), loaded)
    assert anomaly.fs == 25
    assert anomaly.log10_one_in.shape == (12, -(-3103 // 4))
    assert np.isfinite(anomaly.log10_one_in).all()
    assert np.isfinite(score.surprise)


def test_scoring_can_be_cancelled_between_windows(synthetic_record, loaded):
    work = scorer.score(synthetic_record(duration_s=40.0), loaded)
    first = next(work)
    assert (first.done, first.total) == (1, 5)
    work.close()
