from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core import content_hash
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import write_wfdb
from ecgviewer.tasks import review
from ecgviewer.tasks.annotating import open_store
from ecgviewer.tasks.known_records import as_known, read_known


@pytest.fixture
def day(own_home, tmp_path):
    samples = np.arange(4000, dtype=np.int16).reshape(2000, 2) % 900
    leads = (Lead("I", 1000.0), Lead("II", 1000.0))
    write_wfdb(Record(samples, 250.0, leads), tmp_path, "day")
    return tmp_path / "day.hea"


def mark(record, path, *, finding="AFIB"):
    one = Annotation(record.id, 10, 50, ("II",), finding)
    with open_store() as store:
        store.remember_record(
            record.id, path=path, fs=record.fs, n_samples=record.n_samples,
            leads=record.lead_names, age_years=None, sex=None,
        )  # fmt: skip
        store.apply((Change(None, one),), action="do", author="A", ai_visible=False, model_id=None)
    return one


def opened(path):
    steps = review.open_record(path)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


def test_work_on_a_long_record_is_found_under_its_former_id(day, monkeypatch):
    before = opened(day)
    one = mark(before, day)
    with open_store() as store:
        store.keep(before.id, "calipers", [1], author="A")
    monkeypatch.setattr(content_hash, "LONG_VALUES", 1000)
    now = opened(day)
    assert read_known(day).id == now.id == before.id == now.former_id()
    with open_store() as store:
        assert store.annotations(now.id) == (one,)
        assert store.history(now.id).can_undo
        assert store.kept(now.id, "calipers") == [1]


def test_the_former_id_is_computed_once(day, monkeypatch):
    before = opened(day)
    mark(before, day)
    monkeypatch.setattr(content_hash, "LONG_VALUES", 1000)
    assert opened(day).id == before.id
    monkeypatch.setattr("ecgviewer.core.record.Record.former_id", lambda _: pytest.fail("again"))
    assert opened(day).id == before.id


def test_nothing_is_computed_where_the_store_knows_no_such_record(day, monkeypatch):
    monkeypatch.setattr(content_hash, "LONG_VALUES", 1000)
    monkeypatch.setattr("ecgviewer.core.record.Record.former_id", lambda _: pytest.fail("asked"))
    now = opened(day)
    mark(now, day)
    assert opened(day).id == now.id


def test_another_record_of_the_same_shape_is_not_taken_for_it(day, monkeypatch):
    before = opened(day)
    with open_store() as store:
        store.remember_record(
            "0" * 64, path=day, fs=before.fs, n_samples=before.n_samples,
            leads=before.lead_names, age_years=None, sex=None,
        )  # fmt: skip
    monkeypatch.setattr(content_hash, "LONG_VALUES", 1000)
    now = opened(day)
    assert now.id != before.id
    assert as_known(now) is now


def test_work_under_both_ids_comes_together_once(day, monkeypatch):
    before = opened(day)
    monkeypatch.setattr(content_hash, "LONG_VALUES", 1000)
    mark(opened(day), day, finding="PVC")
    mark(before, day)
    for _ in range(2):
        now = opened(day)
        assert now.id == before.id
        with open_store() as store:
            assert sorted(one.finding for one in store.annotations(now.id)) == ["AFIB", "PVC"]


def test_what_is_made_of_a_record_under_a_known_id_has_its_own(day):
    record = opened(day)
    known = record.under("f" * 64)
    assert known.id == "f" * 64
    assert replace(known, source="other").id == record.id
