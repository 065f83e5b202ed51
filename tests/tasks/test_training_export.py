"""The training set leaves with what tuning would learn, comes back the same, and names nobody."""

import json
from dataclasses import replace

import h5py
import numpy as np
import pytest
from study_of_three import Study, read_all

from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation, beats_annotation
from ecgviewer.core.errors import FormatError
from ecgviewer.core.history import Change
from ecgviewer.core.record import Patient
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.formats.training_set import read_training_set
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path, user_zoo_dir
from ecgviewer.tasks import training_export
from ecgviewer.tasks.earlier_records import KIND as SAME_PATIENT
from ecgviewer.tasks.tuning_examples import gather, patients_of
from ecgviewer.tasks.tuning_plan import Choices, Material, material
from ecgviewer.training.labels import RecordLabels

RARE = "local:brügada ☃"


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def store(record_id, *made, by):
    with AnnotationStore(store_path()) as opened:
        for one in made:
            step = (Change(None, one),)
            opened.apply(step, action="do", author=by, ai_visible=False, model_id=None)


@pytest.fixture
def marked(synthetic_record, tmp_path):
    """Four records: two of one patient, one in dispute, one adjudicated, one called normal."""
    ids = []
    for seed in range(5):
        made = synthetic_record(seed=seed, heart_rate_bpm=60 + 5 * seed)
        made = replace(made, patient=Patient(93.0, "F"))
        header = write_wfdb(made, tmp_path / "Miller", f"Miller{seed}")
        record = read_record(header)
        ids.append(record.id)
        with AnnotationStore(store_path()) as opened:
            opened.remember_record(
                record.id,
                path=header,
                fs=record.fs,
                n_samples=record.n_samples,
                leads=record.lead_names,
                age_years=93.0,
                sex="F",
            )
            if seed == 1:
                opened.keep(record.id, SAME_PATIENT, {"records": [ids[0]]}, author="Anna Zzyzx")
    a, b, c, d, e = ids
    store(a, Annotation(a, 500, 900, ("II", "V1"), RARE, "possible"), by="Anna Zzyzx")
    beats = beats_annotation(b, (700, 1500), (50, 60), 5000, ("V2",), RARE, note="ask Bert")
    store(b, beats, by="Anna Zzyzx")
    store(c, Annotation(c, 100, 900, ("I",), "AFIB"), by="Anna Zzyzx")
    store(c, Annotation(c, 200, 800, ("I",), "AFIB", "probable"), by="Bert Qwyjibo")
    store(c, Annotation(c, 300, 700, ("V6",), "WPW"), by="Bert Qwyjibo")
    store(d, Annotation(d, 300, 700, ("V6",), "WPW"), by="Anna Zzyzx")
    store(d, Annotation(d, 0, 5000, ("I",), "AFIB", kind="record"), by="Cleo Xyloph")
    store(e, Annotation(e, 0, 5000, ("I",), "NORM", kind="record"), by="Cleo Xyloph")
    return ids


def export(out, *more):
    assert main(["export", "--format", "training", "--out", str(out), *map(str, more)]) == 0
    return read_training_set(out / "training-set.h5")


def as_material(found, given):
    """What was exported, as tuning takes it: records are found by the first store's places."""
    labels = {}
    for one in found.records:
        said = {
            how: {x.finding: x.weight for x in one.labels if x.said == how}
            for how in ("present", "absent", "disputed")
        }
        used = tuple(mark for mark in one.marks if mark.finding in said["present"])
        labels[one.record_id] = RecordLabels(
            one.record_id, said["present"], said["absent"], used, tuple(sorted(said["disputed"]))
        )
    by_patient = {}
    for one in found.records:
        by_patient.setdefault(one.patient, set()).add(one.record_id)
    return Material(
        found.revision, labels, given.stored, tuple(map(frozenset, by_patient.values()))
    )


def test_it_gives_the_examples_that_tuning_makes_of_the_store(marked, tmp_path):
    from ecgviewer.inference.model import load_model
    from ecgviewer.inference.zoo import find_model

    choices = Choices(adjudicators=("Cleo Xyloph",), min_patients=1)
    plan = tmp_path / "plan.json"
    line = ["finetune", "--write-plan", str(plan), "--plan"]
    body = {"format": "ecgviewer tuning plan", "version": 1}
    chosen = {"adjudicators": ["Cleo Xyloph"], "min_patients": 1}
    plan.write_text(json.dumps(body | {"choices": chosen}), encoding="utf-8")
    assert main([*line, str(plan)]) == 0
    given = material(store_path(), choices)
    found = export(tmp_path / "out", "--plan", plan, "--notes")
    back = as_material(found, given)
    assert {k: (v.present, v.absent, v.disputed) for k, v in back.labels.items()} == {
        k: (v.present, v.absent, v.disputed) for k, v in given.labels.items()
    }
    learn = (RARE, "AFIB", "WPW")
    model = load_model(find_model("", user_zoo_dir()))
    both = []
    for one in (given, back):
        patients, unread = drain(patients_of(one))
        assert unread == {}
        both.append(drain(gather(one, patients, learn, model, span_maps=True)))
    ours, theirs = both
    assert len(ours.examples) == len(theirs.examples) >= 5
    for x, y in zip(ours.examples, theirs.examples, strict=True):
        assert (x.group, x.codes, x.absent, x.normal) == (y.group, y.codes, y.absent, y.normal)
        assert np.array_equal(x.inputs, y.inputs)
    assert len(ours.spans) == len(theirs.spans) > 0
    for x, y in zip(ours.spans, theirs.spans, strict=True):
        assert x.group == y.group
        assert np.array_equal(x.features, y.features)
        assert np.array_equal(x.valid, y.valid)
        for code in learn:
            assert np.array_equal(x.target[code], y.target[code])
            assert np.array_equal(x.weight[code], y.weight[code])
    counted = json.loads(plan.read_text(encoding="utf-8"))["counts"]["findings"]
    assert [dict(row) for row in found.findings] == counted


def test_what_is_disputed_and_what_was_settled_is_told_apart(marked, tmp_path):
    found = {one.record_id: one for one in export(tmp_path / "one").records}
    c, d = found[marked[2]], found[marked[3]]
    assert [(x.finding, x.said, x.weight, x.adjudicated) for x in c.labels] == [
        ("AFIB", "present", pytest.approx(0.85), False),
        ("WPW", "disputed", 0.0, False),
    ]
    assert [mark.finding for mark in c.marks] == ["AFIB", "AFIB", "WPW"]
    assert {x.said for x in d.labels} == {"disputed"}
    plan = tmp_path / "plan.json"
    body = {"format": "ecgviewer tuning plan", "version": 1}
    plan.write_text(json.dumps(body | {"choices": {"adjudicators": ["Cleo Xyloph"]}}))
    found = {one.record_id: one for one in export(tmp_path / "two", "--plan", plan).records}
    assert [(x.finding, x.said, x.adjudicated) for x in found[marked[3]].labels] == [
        ("AFIB", "present", True),
        ("WPW", "absent", True),
    ]


def test_patients_are_numbers_and_nobody_is_named(marked, tmp_path, capsys):
    found = export(tmp_path / "out", "--with-record")
    assert "the notes of 1 were left out" in capsys.readouterr().err
    patients = {one.record_id: one.patient for one in found.records}
    assert patients[marked[0]] == patients[marked[1]]
    assert len(set(patients.values())) == 4
    assert set(patients.values()) == {f"patient-000{n}" for n in range(1, 5)}
    assert {one.age_years for one in found.records} == {90.0}
    whole = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    names = "".join(path.name for path in (tmp_path / "out").iterdir()).encode()
    for word in (b"Miller", b"Zzyzx", b"Qwyjibo", b"Xyloph", b"ask Bert", str(tmp_path).encode()):
        assert word not in whole + names
    assert {who for one in found.records for who in one.readers.values()} == {
        "reader 1",
        "reader 2",
        "reader 3",
    }
    named = export(tmp_path / "named", "--people", "--notes")
    assert "Anna Zzyzx" in {who for one in named.records for who in one.readers.values()}
    assert "ask Bert" in {mark.note for one in named.records for mark in one.marks}


def test_names_in_a_plan_stay_here(marked, tmp_path):
    plan = tmp_path / "plan.json"
    body = {"format": "ecgviewer tuning plan", "version": 1}
    plan.write_text(json.dumps(body | {"choices": {"adjudicators": ["Cleo Xyloph", "Dora"]}}))
    found = export(tmp_path / "out", "--plan", plan)
    assert found.choices["adjudicators"] == ["reader 3"]
    assert b"Dora" not in (tmp_path / "out" / "training-set.h5").read_bytes()


def test_tables_say_what_the_whole_says(marked, tmp_path):
    found = export(tmp_path / "out")
    with h5py.File(tmp_path / "out" / "training-set.h5") as file:
        columns = {
            f"{table}/{name}": (values.asstr()[()] if values.dtype.kind == "O" else values[()])
            for table in ("records", "labels", "spans", "findings")
            for name, values in file[table].items()
        }
    assert columns["records/id"].tolist() == [one.record_id for one in found.records]
    labels = [
        (found.records.index(one), x.finding, x.said, x.weight, x.adjudicated)
        for one in found.records
        for x in one.labels
    ]
    names = ("record", "finding", "said", "weight", "adjudicated")
    assert list(zip(*(columns[f"labels/{n}"].tolist() for n in names), strict=True)) == labels
    b = [one.record_id for one in found.records].index(marked[1])
    rows = columns["spans/record"] == b
    assert columns["spans/start"][rows].tolist() == [650, 1450]
    assert columns["spans/stop"][rows].tolist() == [760, 1560]
    assert columns["spans/lead"][rows].tolist() == ["V2", "V2"]
    assert set(columns["spans/lead_row"][rows]) == {found.records[b].leads.index("V2")}
    a = [one.record_id for one in found.records].index(marked[0])
    rows = columns["spans/record"] == a
    assert columns["spans/lead"][rows].tolist() == ["II", "V1"]
    assert columns["spans/weight"][rows].tolist() == [0.4, 0.4]
    assert RARE in columns["findings/code"].tolist()


def test_another_store_takes_it_in_and_exports_the_same(marked, tmp_path, capsys):
    first = export(tmp_path / "one", "--notes", "--with-record")
    store_path().rename(store_path().with_name("old.sqlite3"))
    line = ["import", str(tmp_path / "one" / "training-set.h5"), "--json"]
    capsys.readouterr()
    assert main(line) == 0
    assert json.loads(capsys.readouterr().out)["added"] == sum(len(r.marks) for r in first.records)
    assert main(line) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 0
    second = export(tmp_path / "two", tmp_path / "one", "--notes")
    assert [(r.record_id, r.labels, set(r.marks)) for r in second.records] == [
        (r.record_id, r.labels, set(r.marks)) for r in first.records
    ]


def test_records_asked_for_alone_and_those_that_are_gone(marked, tmp_path, capsys):
    header = tmp_path / "Miller" / "Miller2.hea"
    only = export(tmp_path / "out", header)
    assert [one.record_id for one in only.records] == [marked[2]]
    assert "5 annotations are on records that were not asked for" in capsys.readouterr().err
    header.unlink()
    out = tmp_path / "gone"
    assert main(["export", "--format", "training", "--out", str(out)]) == 1
    assert "has been moved or deleted" in capsys.readouterr().err
    left = read_training_set(out / "training-set.h5")
    assert marked[2] not in {one.record_id for one in left.records}


def test_a_patient_number_in_the_files_groups_and_does_not_leave(marked, tmp_path, monkeypatch):
    monkeypatch.setattr(training_export, "identifier_of", lambda _record: "MRN-4711")
    found = export(tmp_path / "out")
    assert len(found.records) == len(marked)
    assert {one.patient for one in found.records} == {"patient-0001"}
    assert b"4711" not in (tmp_path / "out" / "training-set.h5").read_bytes()


def test_of_a_study_with_its_decisions(synthetic_record, tmp_path):
    def make(n):
        return synthetic_record(seed=n, duration_s=10.0, heart_rate_bpm=60 + n)

    study = Study(tmp_path / "study", make)
    read_all(study, repeats=0)
    found = export(tmp_path / "out", "--readings", study.readings, "--study", study.key)
    said = {
        study.ids.index(one.record_id): {x.finding: x.said for x in one.labels}
        for one in found.records
    }
    assert said[0]["AFIB"] == "present"
    assert said[4] == {"AFIB": "absent", "local:brugada_1": "absent"}
    assert said[2]["AFIB"] == said[5]["local:brugada_1"] == "disputed"
    marks = next(one for one in found.records if one.record_id == study.ids[0])
    assert sorted(marks.readers.values()) == ["reader 1", "reader 2", "reader 3"]
    whole = (tmp_path / "out" / "training-set.h5").read_bytes()
    assert b"Zzyzx" not in whole
    assert b"Miller" not in whole


def test_files_that_are_none(marked, tmp_path, capsys):
    path = tmp_path / "set.h5"
    path.write_bytes(b"no HDF5 at all")
    with pytest.raises(FormatError):
        read_training_set(path)
    with h5py.File(path, "w") as file:
        file.attrs["format"] = "ecgviewer training set"
        file.attrs["version"] = 2
    with pytest.raises(FormatError, match="please update"):
        read_training_set(path)
    with h5py.File(path, "w") as file:
        file.attrs["format"] = "ecgviewer training set"
        file.attrs["version"] = 1
        file["training_set"] = json.dumps({"records": [{"record_id": "x"}]})
    with pytest.raises(FormatError, match="training set"):
        read_training_set(path)
    assert main(["import", str(path)]) == 1
    out = str(tmp_path / "o")
    assert main(["export", "--format", "json", "--out", out]) != 0
    assert "Say which records" in capsys.readouterr().err
    given = str(tmp_path / "Miller")
    assert main(["export", given, "--format", "json", "--out", out, "--plan", "x.json"]) != 0
    assert "--format training" in capsys.readouterr().err
