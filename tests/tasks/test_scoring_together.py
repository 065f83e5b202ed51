"""Records that are scored together come out as they do alone, and none stops another."""

from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.errors import FormatError
from ecgviewer.core.record import Patient
from ecgviewer.formats import write_wfdb
from ecgviewer.inference import scorer, windows
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import scoring


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return scoring.loaded("", tmp_path_factory.mktemp("zoo"))


@pytest.fixture(scope="module")
def records(synthetic_record):
    first = synthetic_record()
    flat = first.adu.copy()
    flat[:, 7] = 0
    return [
        first,
        replace(synthetic_record(seed=1), patient=Patient()),
        synthetic_record(seed=2, leads=("II", "V1")),
        synthetic_record(duration_s=0.5),
        replace(first, adu=flat),
        synthetic_record(seed=3, duration_s=100.0),
        synthetic_record(seed=4, duration_s=5.0),
    ]


def alike(one, other):
    """Whether scores and maps differ by rounding only: 1e-4 of log10 N and far less."""
    (a, map_a), (b, map_b) = one, other
    sides = zip(a.interval, b.interval, strict=True)
    for x, y in ((a.surprise, b.surprise), (a.full, b.full), *sides):
        assert np.log10(1 - x) == pytest.approx(np.log10(1 - y), abs=1e-4, nan_ok=True)
    assert a.leads.keys() == b.leads.keys()
    assert list(a.leads.values()) == pytest.approx(list(b.leads.values()), abs=1e-5)
    assert a.findings == pytest.approx(b.findings, abs=1e-5)
    assert (a.not_evaluated, a.cautions, a.foreign) == (b.not_evaluated, b.cautions, b.foreign)
    assert np.array_equal(map_a.log10_one_in, map_b.log10_one_in, equal_nan=True)


def test_together_is_as_one_after_the_other(records, model):
    together = scorer.score_together(records, model)
    assert np.isnan(together[3][0].surprise)
    for record, found in zip(records, together, strict=True):
        alike(found, drain(scorer.score(record, model)))
        assert found[0].record_id == record.id


def test_no_more_windows_wait_than_the_recogniser_takes(records, model, monkeypatch):
    seen = []

    def recognised(looked, model):
        seen.append(len(looked))
        return told(looked, model)

    told = scorer.recognised
    monkeypatch.setattr(scorer, "recognised", recognised)
    scorer.score_together(records, model)
    assert max(seen) == scorer.TOGETHER
    n_windows = [len(windows.starts(windows.n_frames(record))) for record in records]
    assert sum(seen) == sum(n_windows) - 1  # one record is too short


def test_one_that_fails_in_any_step_stops_no_other(records, model, monkeypatch, tmp_path):
    names = [str(write_wfdb(record, tmp_path, f"r{n}")) for n, record in enumerate(records[:4])]
    wanted = [one[0].surprise for one in scoring.score_together(names, model)]
    looked_over, recognised, result = scorer.look_over, scorer.recognised, scorer.Scoring.result

    def look_over(window, conditions, model):
        if np.isnan(conditions[0]):
            raise ZeroDivisionError("looking")
        return looked_over(window, conditions, model)

    def recognise(looked, model):
        if any(one.window.valid.any(axis=1).sum() == 2 for one in looked):
            raise ZeroDivisionError("recognising")
        return recognised(looked, model)

    def summed(self):
        if self.record.n_samples < 1000:
            raise FormatError(tmp_path, "summing up")
        return result(self)

    monkeypatch.setattr(scorer, "look_over", look_over)
    monkeypatch.setattr(scorer, "recognised", recognise)
    monkeypatch.setattr(scorer.Scoring, "result", summed)
    found = scoring.score_together([*names, str(tmp_path / "none.hea")], model)
    assert found[0][0].surprise == pytest.approx(wanted[0], abs=1e-6)
    assert found[1] == "unexpected ZeroDivisionError: looking"
    assert found[2] == "unexpected ZeroDivisionError: recognising"
    assert "summing up" in found[3]
    assert "none.hea" in found[4]


def test_rows_of_a_batch_keep_their_order(records, tmp_path):
    for n in range(11):
        write_wfdb(records[n % 2], tmp_path, f"r{n:02}")
    (tmp_path / "r05.hea").write_text("nonsense", encoding="utf-8")
    rows = list(scoring.score_paths([tmp_path], "", user_zoo_dir()))
    assert [row.record[-7:] for row in rows] == [f"r{n:02}.hea" for n in range(11)]
    assert [row.error is None for row in rows] == [n != 5 for n in range(11)]
    assert all(row.seconds > 0 for row in rows if row.error is None)
