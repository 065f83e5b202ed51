"""Similar cases: found, laid over one another, of other patients, with what is not known said."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from library_records import drain, index, indexed_home, library  # noqa: F401 - fixtures

from ecgviewer import cli
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Lead
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import similar
from ecgviewer.tasks.similar import Searcher
from ecgviewer.tasks.similar_subject import beat_at, region, whole_record

NOWHERE = Path("/nonexistent")


@pytest.fixture
def searcher(index):  # noqa: F811
    return Searcher(index, NOWHERE)


@pytest.fixture(scope="module")
def another():
    """An ECG that is not in the library, with extrasystoles of the shape of those there."""
    return simulate_record("pvc", seed=80)


def pvc_of(simulated):
    """Return the middle of an extrasystole."""
    one = next(a for a in simulated.truth.annotations if a.finding == "PVC")
    return (one.start + one.stop) // 2


def rhythms(found):
    return [case.path.stem.split("-")[0] for case in found.cases]


def test_an_extrasystole_finds_extrasystoles_where_they_are(searcher, another, library):  # noqa: F811
    mark = pvc_of(another)
    found = drain(searcher.find(another.record, beat_at(another.record, mark)))
    assert rhythms(found)[:3] == ["pvc"] * 3
    for case in found.cases[:3]:
        truth = library[1][case.path.stem].truth.annotations
        assert any(a.start <= case.at < a.stop for a in truth if a.finding == "PVC")
        assert case.start < case.at < case.stop
        assert case.shape > 0.5
    assert [case.rank for case in found.cases] == sorted(
        (case.rank for case in found.cases), reverse=True
    )
    assert found.searched == 6


def test_a_region_is_compared_on_its_leads(searcher, another):
    mark = pvc_of(another)
    subject = region(another.record, mark - 40, mark + 80, ("V1", "V2"))
    found = drain(searcher.find(another.record, subject))
    assert rhythms(found)[:3] == ["pvc"] * 3
    assert found.wave.leads == ("V1", "V2")
    assert found.compared is not None
    case = found.cases[0]
    assert case.wave.leads == ("V1", "V2")
    assert abs((case.stop - case.start) - 120) <= 10
    assert case.wave.in_mv


def test_a_record_finds_itself_left_out_and_others_in_order(searcher, index, library):  # noqa: F811
    simulated = library[1]["normal-1"]
    found = drain(searcher.find(simulated.record, whole_record(simulated.record), top=3))
    assert len(found.cases) == 3
    assert simulated.record.id not in [case.record_id for case in found.cases]
    assert found.same_patient == 1
    assert found.cases[0].start == 0
    assert found.cases[0].stop == found.cases[0].n_samples
    assert -1 <= found.cases[0].similarity <= 1


def test_who_is_of_the_same_patient_is_left_out(searcher, another, index):  # noqa: F811
    subject = whole_record(another.record)
    first = drain(searcher.find(another.record, subject)).cases[0]
    found = drain(searcher.find(another.record, subject, leave_out=[first.record_id]))
    assert first.record_id not in [case.record_id for case in found.cases]
    assert found.same_patient == 1


def test_a_confirmed_patient_is_left_out_everywhere(searcher, another, index):  # noqa: F811
    from ecgviewer.tasks.earlier_records import confirm

    subject = whole_record(another.record)
    first = drain(similar.search_apart(searcher, another.record, subject)).cases[0]
    confirm(first.record_id, another.record.id, by="L")
    found = drain(similar.search_apart(searcher, another.record, subject))
    assert first.record_id not in [case.record_id for case in found.cases]


def test_unknown_amplitude_is_compared_by_shape_and_said(searcher, another):
    lost = replace(
        another.record,
        leads=tuple(Lead(x.name, x.gain * 7, unit="NU") for x in another.record.leads),
    )
    mark = pvc_of(another)
    known = drain(searcher.find(another.record, beat_at(another.record, mark)))
    found = drain(searcher.find(lost, beat_at(lost, mark)))
    assert any("Amplitude is not known" in note for note in found.notes)
    assert known.notes == ()
    assert rhythms(found)[:3] == ["pvc"] * 3
    assert not found.wave.in_mv
    assert not found.cases[0].wave.in_mv


def test_few_leads_are_enough(searcher, another):
    names = ("MLII", "V1")
    two = replace(
        another.record,
        adu=another.record.adu[:, [1, 6]],
        leads=tuple(
            replace(another.record.leads[k], name=n) for k, n in zip((1, 6), names, strict=True)
        ),
    )
    found = drain(searcher.find(two, beat_at(two, pvc_of(another), ("MLII",))))
    assert found.wave.leads == ("II",)
    assert rhythms(found)[:2] == ["pvc"] * 2


def test_a_long_region_is_sought_among_ten_seconds(searcher, another):
    found = drain(searcher.find(another.record, region(another.record, 500, 2500)))
    assert len(found.cases) == 6
    assert found.compared is None


def test_what_the_model_cannot_see_is_refused(searcher, synthetic_record):
    short = synthetic_record(duration_s=1.0)
    with pytest.raises(RecordError, match="cannot evaluate"):
        drain(searcher.find(short, whole_record(short)))


def test_a_region_outside_or_a_strange_lead_is_refused(synthetic_record):
    record = synthetic_record()
    with pytest.raises(RecordError, match=r"ends at 10\.00 s"):
        region(record, 4000, 6000)
    with pytest.raises(RecordError, match="no lead"):
        region(record, 0, 600, ("V9",))


def test_the_order_does_not_depend_on_the_size_of_blocks(index, another, monkeypatch):  # noqa: F811
    from ecgviewer.tasks import library_space

    subject = whole_record(another.record)
    whole = drain(Searcher(index, NOWHERE).find(another.record, subject))
    monkeypatch.setattr(library_space, "BLOCK", 2)
    blocks = drain(Searcher(index, NOWHERE).find(another.record, subject))
    monkeypatch.setattr(library_space, "KEPT", 1)
    unkept = drain(Searcher(index, NOWHERE).find(another.record, subject))
    for other in (blocks, unkept):
        assert [c.record_id for c in other.cases] == [c.record_id for c in whole.cases]
        assert [c.similarity for c in other.cases] == pytest.approx(
            [c.similarity for c in whole.cases]
        )


def test_the_command_prints_a_row_a_case(library, indexed_home, monkeypatch, capsys):  # noqa: F811
    monkeypatch.setenv("ECGVIEWER_HOME", str(indexed_home))
    path = str(library[0] / "pvc-0.hea")
    at = pvc_of(library[1]["pvc-0"]) / 500
    asked = ["similar", path, "--library", str(library[0]), "--top", "2"]
    assert cli.main([*asked, "--at", f"{at:.3f}", "--leads", "V1,V2", "V3", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(rows) == 2
    for row in rows:
        assert Path(row["record"]).stem.startswith("pvc")
        assert {"similarity", "wave_similarity", "rank", "where", "model"} <= set(row)
        assert row["where"]["start_s"] < row["where"]["stop_s"]
    assert cli.main(asked) == 0
    said = capsys.readouterr().out
    assert "Records searched: 6, by" in said
    assert "1 of the same patient or recording left out" in said
    assert cli.main([*asked, "--at", "1", "--from-to", "1", "2"]) == 1
    assert "not both" in capsys.readouterr().err
    assert cli.main(["similar", path, "--library", str(library[0]), "--at", "99"]) == 1
    assert "outside the record" in capsys.readouterr().err
