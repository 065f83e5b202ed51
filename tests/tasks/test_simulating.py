"""Simulated files: records, truth beside them, errors."""

import json

import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.formats import read_record
from ecgviewer.simulate.record import RHYTHMS, simulate_record
from ecgviewer.tasks.simulating import simulate


def finish(work):
    """Drain a generator; return what it yielded and what it returned."""
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as done:
            return steps, done.value


def test_records_and_their_truth_are_written(tmp_path):
    steps, headers = finish(simulate("pvc", tmp_path / "new", seed=3, count=2))
    assert [path.name for path in headers] == ["simulated-pvc-3.hea", "simulated-pvc-4.hea"]
    assert steps[0].done == 0
    assert steps[-1].fraction == 1.0
    for seed, header in zip((3, 4), headers, strict=True):
        record, made = read_record(header), simulate_record("pvc", seed=seed)
        assert record.id == made.record.id
        assert np.array_equal(record.adu, made.record.adu)
        assert record.simulated
        assert record.patient.age_years == made.record.patient.age_years
        assert record.patient.sex == made.record.patient.sex
        assert "simulated: yes" in header.read_text()
        told = json.loads(header.with_suffix(".truth.json").read_text())
        assert told["record_id"] == record.id
        assert told["findings"] == ["PVC"]
        assert len(told["fiducials"]) == len(made.truth.fiducials)
        again = [Annotation.from_dict(fields) for fields in told["annotations"]]
        assert again == made.truth.annotations


def test_rate_length_noise_and_patient_are_passed_on(tmp_path):
    work = simulate("af", tmp_path, fs=250.0, duration_s=4.0, noise="none", age_years=81.0, sex="M")
    _, (header,) = finish(work)
    record = read_record(header)
    assert (record.fs, record.n_samples) == (250.0, 1000)
    assert (record.patient.age_years, record.patient.sex) == (81.0, "M")


def test_an_unknown_rhythm_names_the_known_ones_and_writes_nothing(tmp_path):
    with pytest.raises(UserError) as told:
        finish(simulate("waltz", tmp_path / "new"))
    assert all(rhythm in str(told.value) for rhythm in RHYTHMS)
    assert not (tmp_path / "new").exists()


def test_less_than_one_record_is_refused(tmp_path):
    with pytest.raises(UserError, match="1 or more"):
        finish(simulate("normal", tmp_path, count=0))


def test_records_in_the_way_are_kept_unless_told_otherwise(tmp_path):
    finish(simulate("normal", tmp_path))
    with pytest.raises(UserError, match="not overwritten"):
        finish(simulate("normal", tmp_path, noise="none"))
    finish(simulate("normal", tmp_path, noise="none", overwrite=True))


def test_stopping_after_one_record_leaves_it_whole(tmp_path):
    work = simulate("normal", tmp_path, count=5)
    next(work)
    next(work)
    work.close()
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != "") == [
        "simulated-normal-0.dat",
        "simulated-normal-0.hea",
        "simulated-normal-0.truth.json",
    ]
