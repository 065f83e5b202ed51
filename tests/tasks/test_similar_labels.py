"""What is placed on similar cases: suggestions with a source, append-only, never findings."""

import shutil

import pytest
from library_records import drain, index, indexed_home, library  # noqa: F401 - fixtures

from ecgviewer.core.errors import StoreError
from ecgviewer.core.suggestion import Suggestion
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.tasks import suggesting
from ecgviewer.tasks.annotating import open_store
from ecgviewer.tasks.similar import Searcher
from ecgviewer.tasks.similar_labels import KIND, placed_on, suggest_on, take_back, title_of
from ecgviewer.tasks.similar_subject import region, whole_record


@pytest.fixture
def copied(library, index, tmp_path, monkeypatch):  # noqa: F811
    """The index, and a home of this test's own."""
    monkeypatch.setenv("ECGVIEWER_HOME", str(tmp_path / "own"))
    return index


def found_for(index, library, subject_of):  # noqa: F811
    path = library[0] / "pvc-0.hea"
    record = read_record(path)
    subject = subject_of(record)
    found = drain(Searcher(index, path).find(record, subject))
    return record, path, subject, found


def place(found, cases, record, path, finding="PVC"):
    work = suggest_on(
        cases,
        finding,
        subject=found.subject,
        of=record,
        of_path=path,
        model_id=found.model_id,
        author="L",
    )
    return drain(work)


def test_a_whole_record_is_suggested_whole_and_is_no_finding(copied, library):  # noqa: F811
    record, path, _, found = found_for(copied, library, whole_record)
    case = found.cases[0]
    placed = place(found, [case], record, path)
    assert placed.problems == {}
    (one,) = placed.suggestions
    assert placed_on(case.record_id) == (one,)
    assert (one.start, one.stop, one.whole) == (0, case.n_samples, True)
    assert len(one.leads) == 12
    assert one.similar_to == record.id
    assert one.said == f"similar {case.rank:.2f}"
    with open_store() as store:
        assert store.annotations(case.record_id) == ()
        assert store.revision() == 0
        assert store.record_path(case.record_id) == case.path
    assert title_of(record.id) == "pvc-0"
    assert title_of("f" * 64) == "ecg-ffffffffffff"


def test_a_region_is_suggested_where_it_was_found(copied, library):  # noqa: F811
    def of(record):
        return region(record, 520, 600, ("V1", "V2"))

    record, path, _, found = found_for(copied, library, of)
    case = found.cases[0]
    (one,) = place(found, [case], record, path).suggestions
    assert (one.start, one.stop) == (case.start, case.stop)
    assert one.leads == ("V1", "V2")
    assert not one.whole
    origin = suggesting.origin_of(one)
    assert origin.similar_to == record.id
    assert type(origin).from_dict(origin.to_dict()) == origin


def test_a_record_that_is_gone_or_another_one_is_told(copied, library, tmp_path, synthetic_record):  # noqa: F811
    from dataclasses import replace

    record, path, _, found = found_for(copied, library, whole_record)
    gone = replace(found.cases[0], path=tmp_path / "gone.hea")
    write_wfdb(synthetic_record(), tmp_path, "other")
    other = replace(found.cases[1], path=tmp_path / "other.hea")
    placed = place(found, [gone, other, found.cases[2]], record, path)
    assert [one.record_id for one in placed.suggestions] == [found.cases[2].record_id]
    assert set(placed.problems) == {gone.path, other.path}
    assert "another recording" in placed.problems[other.path]
    shutil.rmtree(tmp_path / "own", ignore_errors=True)


def test_taken_back_the_log_keeps_that_it_was_there(copied, library):  # noqa: F811
    record, path, _, found = found_for(copied, library, whole_record)
    case = found.cases[0]
    first = place(found, [case], record, path)
    second = place(found, [case], record, path, "AFIB")
    assert len(placed_on(case.record_id)) == 2
    take_back(first.suggestions, author="L")
    assert placed_on(case.record_id) == second.suggestions
    take_back(second.suggestions, author="L")
    assert placed_on(case.record_id) == ()
    with open_store() as store:
        rows = store._rows("SELECT body FROM kept WHERE kind = 'similar' ORDER BY rev")
    assert len(rows) == 4


def test_what_a_newer_program_kept_is_left_alone(copied):
    with open_store() as store:
        store.keep("r1", KIND, {"version": 99, "suggestions": {}}, author="")
    with pytest.raises(StoreError, match="newer"):
        placed_on("r1")


def test_without_a_store_there_is_nothing(copied):
    assert placed_on("r1") == ()


def test_a_rare_place_says_how_rare():
    assert Suggestion("i", "r", "m", 0, 10, ("II",), 3900.0).said == "1 in 3,900"
