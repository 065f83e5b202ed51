from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.errors import ModelError
from ecgviewer.core.record import Patient
from ecgviewer.inference import model, scorer, verdict, zoo
from ecgviewer.inference.evidence import CHANNELS


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


def test_the_score_lies_in_its_interval(synthetic_record, loaded):
    score, _ = run(synthetic_record(), loaded)
    low, high = score.interval
    assert 0 <= low <= score.surprise <= high < 1
    assert low < high
    assert 0 <= score.full < 1


def test_intervals_widen_with_fewer_normals_and_rarer_records():
    few, many = ({"calibration": {"normals": n}} for n in (50, 5000))
    widths = [np.ptp(verdict.interval(1.3, (1.2, 1.4), manifest)) for manifest in (few, many)]
    assert widths[0] > widths[1] > 0.2
    low, high = verdict.interval(4.0, (4.0, 4.0), many)
    assert low < 4.0 < high
    assert verdict.interval(0.05, (0.0, 0.1), few)[0] == 0


def test_children_are_not_evaluated(synthetic_record, loaded):
    child, _ = run(synthetic_record(patient=Patient(age_years=9.0)), loaded)
    assert np.isnan(child.surprise)
    assert "age of 9 years" in child.not_evaluated["record"]
    adult, _ = run(synthetic_record(patient=Patient(age_years=16.0)), loaded)
    assert np.isfinite(adult.surprise)


def test_what_is_no_ecg_is_foreign_and_an_ecg_is_not(synthetic_record, loaded):
    record = synthetic_record()
    assert not run(record, loaded)[0].foreign
    n, leads = record.adu.shape
    sizes = 300 * np.random.default_rng(0).uniform(0.2, 1.0, leads)
    hum = np.sin(2 * np.pi * 10.0 * np.arange(n) / record.fs)[:, None] * sizes
    score, _ = run(replace(record, adu=hum.astype(np.int32)), loaded)
    assert score.foreign
    assert score.surprise > 0.99


def test_models_of_other_channels_are_refused(loaded, monkeypatch):
    monkeypatch.setattr(model, "CHANNELS", CHANNELS[:5])
    with pytest.raises(ModelError, match="calibrated for 7 channels"):
        model.load_model(loaded.entry)
