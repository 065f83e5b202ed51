import json

import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.core.history import Change
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.tuning_plan import Choices, make_plan, read_choices, whole_patients


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def mark(synthetic_record, tmp_path):
    """Store a finding of a reader on the record of a seed."""
    store_path().parent.mkdir(parents=True, exist_ok=True)

    def place(seed, finding, *, by="LK", kind="span", gone=False):
        record = synthetic_record(seed=seed)
        path = write_wfdb(record, tmp_path, f"r{seed}", overwrite=True)
        start, stop = (0, record.n_samples) if kind == "record" else (500, 900)
        one = Annotation(record.id, start, stop, ("II",), finding, kind=kind)
        with AnnotationStore(store_path()) as store:
            store.remember_record(
                record.id,
                path=path,
                fs=record.fs,
                n_samples=record.n_samples,
                leads=record.lead_names,
                age_years=None,
                sex=None,
            )
            store.apply(
                (Change(None, one),), action="do", author=by, ai_visible=False, model_id=None
            )
        if gone:
            path.unlink()
        return record.id

    return place


def rows(plan):
    return {row.finding: row for row in plan.rows}


def test_it_counts_and_says_what_is_learned(mark):
    for seed in range(3):
        mark(seed, "WPW")
    mark(3, "PVC", kind="record")
    mark(4, "NORM", kind="record")
    plan = drain(make_plan(store_path()))
    found = rows(plan)
    assert (found["WPW"].n_marks, found["WPW"].n_patients, found["WPW"].state) == (3, 3, "few")
    assert found["WPW"].n_placed == 3
    assert (found["PVC"].n_placed, found["PVC"].state) == (0, "too few")
    assert found["NORM"].state == "control"
    assert plan.learned == ("WPW",)
    assert plan.n_records == 5
    left = drain(make_plan(store_path(), Choices(leave_out=("WPW",))))
    assert left.learned == ()
    assert rows(left)["WPW"].state == "left out"


def test_disputes_are_set_aside_until_an_adjudicator_is_named(mark):
    for seed in range(3):
        mark(seed, "WPW", by="A")
        mark(seed, "AFIB", by="A")
        mark(seed, "AFIB", by="B")
    plan = drain(make_plan(store_path()))
    assert plan.learned == ("AFIB",)
    assert plan.disputed == 3
    settled = drain(make_plan(store_path(), Choices(adjudicators=("B",))))
    assert settled.learned == ("AFIB",)
    assert settled.disputed == 0


def test_what_cannot_be_read_is_named_and_not_counted(mark):
    for seed in range(3):
        mark(seed, "WPW")
    lost = mark(3, "WPW", gone=True)
    plan = drain(make_plan(store_path()))
    assert rows(plan)["WPW"].n_records == 3
    assert "moved" in plan.unread[lost]


def test_a_plan_is_written_and_its_choices_read_again(mark, tmp_path):
    for seed in range(3):
        mark(seed, "WPW")
    choices = Choices(leave_out=("PVC",), adjudicators=("MO",), span_maps=False, seed=7)
    body = drain(make_plan(store_path(), choices)).to_dict()
    text = json.dumps(body)
    assert str(tmp_path) not in text
    path = tmp_path / "plan.json"
    path.write_text(text)
    assert read_choices(path) == choices


@pytest.mark.parametrize(
    "choices",
    [{"unheard_of": 1}, {"seed": "7"}, {"leave_out": "PVC"}, {"min_patients": 0}, [1]],
)
def test_a_plan_with_wrong_choices_is_refused(tmp_path, choices):
    path = tmp_path / "plan.json"
    body = {"format": "ecgviewer tuning plan", "version": 1, "choices": choices}
    path.write_text(json.dumps(body))
    with pytest.raises(UserError, match="not a tuning plan"):
        read_choices(path)


def test_patients_hang_together_by_file_and_by_what_a_person_said():
    identifiers = {"a": "7", "b": "7", "c": "c", "d": "d", "e": "e"}
    whose = whole_patients(identifiers, [frozenset(("b", "c")), frozenset(("e", "gone"))])
    assert whose["a"] == whose["b"] == whose["c"]
    assert len({whose[one] for one in "ade"}) == 3
    assert "gone" not in whose
