"""Annotations leave the store and come back through the command line, without who anyone is."""

import json
import re
import sqlite3
from dataclasses import replace

import pytest

from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.core.origin import Origin
from ecgviewer.core.privacy import blind_name, shift_days
from ecgviewer.core.record import Patient
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.formats.wfdb_marks import Mark, read_marks, write_marks
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.importing import read_annotation_file

KINDS = ["json", "csv", "atr", "hdf5", "dicom"]
SUFFIX = {"json": ".json", "csv": ".csv", "atr": ".atr", "hdf5": ".h5", "dicom": ".dcm"}
every_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def record(synthetic_record, tmp_path):
    """A record's header, and its content."""
    header = write_wfdb(synthetic_record(), tmp_path / "in", "one")
    return header, read_record(header)


def annotate(*made, author="Reader"):
    with AnnotationStore(store_path()) as store:
        for one in made:
            step = (Change(None, one),)
            store.apply(step, action="do", author=author, ai_visible=False, model_id=None)


def standing(record_id):
    with AnnotationStore(store_path()) as store:
        return store.annotations(record_id)


def some(record_id):
    return (
        Annotation(record_id, 0, 1, ("V1",), "local:made up", "possible", id="a" * 32),
        Annotation(record_id, 10, 400, ("II", "I"), "PVC", note="a note — ö", id="b" * 32),
        Annotation(record_id, 100, 5000, ("V6",), "AFIB", "probable", id="c" * 32),
    )


def fresh_store():
    store_path().rename(store_path().with_name("old.sqlite3"))


@every_kind
def test_the_origin_of_an_accepted_suggestion_goes_along(record, tmp_path, kind):
    if kind == "dicom":
        pytest.importorskip("pydicom")
    header, read = record
    origin = Origin("base", "c0ffee", "trimmed", 3901.5, 10, 400, ("II", "V1"), None)
    one = Annotation(read.id, 12, 390, ("II",), "PVC", id="a" * 32, origin=origin)
    own = Annotation(read.id, 500, 700, ("II",), "PAC", id="b" * 32)
    annotate(one, own)
    out = tmp_path / "out"
    assert main(["export", str(header), "--format", kind, "--out", str(out)]) == 0
    fresh_store()
    (path,) = (one for one in out.iterdir() if one.suffix == SUFFIX[kind])
    assert main(["import", str(path)]) == 0
    assert {(a.id, a.origin) for a in standing(read.id)} == {(one.id, origin), (own.id, None)}


@every_kind
def test_out_of_one_store_and_into_another(record, tmp_path, capsys, kind):
    if kind == "dicom":
        pytest.importorskip("pydicom")
    header, read = record
    made = some(read.id)
    annotate(*made)
    out = tmp_path / "out"
    line = ["export", str(header), "--format", kind, "--out", str(out), "--notes"]
    assert main(line) == 0
    told = capsys.readouterr()
    assert told.err.count("arXiv 2508.15850") == 1
    (path,) = (one for one in out.iterdir() if one.suffix == SUFFIX[kind])
    assert str(path) in told.out
    fresh_store()
    assert main(["import", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 3
    assert standing(read.id) == made
    assert main(["import", str(path), "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["added"], again["same"], again["conflicts"]) == (0, 3, [])


@every_kind
def test_notes_stay_here_unless_asked(record, tmp_path, capsys, kind):
    if kind == "dicom":
        pytest.importorskip("pydicom")
    header, read = record
    annotate(*some(read.id))
    assert main(["export", str(header), "--format", kind, "--out", str(tmp_path / "out")]) == 0
    assert "the notes of 1 were left out" in capsys.readouterr().err
    content = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert b"a note" not in content


def test_nothing_is_overwritten(record, tmp_path, capsys):
    header, read = record
    annotate(*some(read.id))
    line = ["export", str(header), "--format", "json", "--out", str(tmp_path)]
    assert main(line) == 0
    assert main(line) == 0  # the same content again is no conflict
    assert main([*line[:3], "atr", *line[4:]]) == 0
    path = tmp_path / f"{blind_name(read.id)}.json"
    path.write_text("mine", encoding="utf-8")
    path.with_suffix(".atr").unlink()
    assert main([*line[:3], "atr", *line[4:]]) == 1
    assert "not overwritten" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "mine"
    assert not path.with_suffix(".atr").exists()
    assert main([*line, "--overwrite"]) == 0


def test_conflicts_are_told_one_by_one_and_the_rest_goes_in(record, tmp_path, capsys):
    header, read = record
    made = some(read.id)
    annotate(*made)
    assert main(["export", str(header), "--format", "json", "--out", str(tmp_path)]) == 0
    path = tmp_path / f"{blind_name(read.id)}.json"
    body = json.loads(path.read_text(encoding="utf-8"))
    fresh_store()
    annotate(made[0].changed(stop=77), made[1].changed(note=""))
    with AnnotationStore(store_path()) as store:
        gone = (Change(made[1].changed(note=""), None),)
        store.apply(gone, action="do", author="R", ai_visible=False, model_id=None)
    body["annotations"] += [
        body["annotations"][2] | {"id": "new", "finding": "SR"},
        body["annotations"][2] | {"id": "long", "stop": 6000},
        body["annotations"][2] | {"id": "odd", "leads": ["X9"]},
    ]
    path.write_text(json.dumps(body), encoding="utf-8")
    capsys.readouterr()
    assert main(["import", str(path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["added"] == 2
    assert [re.search(r"otherwise|deleted|ends at|lacks", one)[0] for one in told["conflicts"]] == [
        "otherwise", "deleted", "ends at", "lacks",
    ]  # fmt: skip
    assert {one.id for one in standing(read.id)} == {"a" * 32, "c" * 32, "new"}
    assert standing(read.id)[0].stop == 77


def test_an_import_is_undone_like_any_step(record, tmp_path):
    header, read = record
    annotate(*some(read.id))
    assert main(["export", str(header), "--format", "json", "--out", str(tmp_path)]) == 0
    fresh_store()
    assert main(["import", str(tmp_path / f"{blind_name(read.id)}.json")]) == 0
    with AnnotationStore(store_path()) as store:
        history = store.history(read.id)
        undo = history.undo()
        store.apply(undo, action="undo", author="R", ai_visible=False, model_id=None)
        assert store.annotations(read.id) == ()


def test_who_made_it_travels_only_when_asked(record, tmp_path, capsys):
    header, read = record
    annotate(*some(read.id), author="Dr Miller")
    base = ["export", str(header), "--format", "json", "--overwrite", "--out", str(tmp_path)]
    path = tmp_path / f"{blind_name(read.id)}.json"
    assert main(base) == 0
    assert "Miller" not in path.read_text(encoding="utf-8")
    assert main([*base, "--people"]) == 0
    assert "Miller" in path.read_text(encoding="utf-8")
    fresh_store()
    assert main(["import", str(path)]) == 0
    with AnnotationStore(store_path()) as store:
        assert {store.revisions(one.id)[0].author for one in standing(read.id)} == {"Dr Miller"}


def test_what_was_moved_in_another_program_counts(record, tmp_path, capsys):
    header, read = record
    made = some(read.id)
    annotate(*made)
    line = ["export", str(header), "--format", "atr", "--out", str(tmp_path), "--with-record"]
    assert main([*line, "--notes"]) == 0
    path = tmp_path / f"{blind_name(read.id)}.atr"
    assert read_record(path.with_suffix(".hea")).id == read.id
    marks = [
        replace(mark, sample=mark.sample + 7) if b")PVC" in mark.text else mark
        for mark in read_marks(path)
    ]
    write_marks(marks, path)
    fresh_store()
    assert main(["import", str(path)]) == 0
    assert standing(read.id)[1] == made[1].changed(stop=407)


def test_beats_and_rhythms_of_others_are_taken_up_only_when_asked(record, tmp_path, capsys):
    header, read = record
    atr = header.with_suffix(".atr")
    write_marks([Mark(0, 28, b"(AFIB"), Mark(250, 1), Mark(750, 5), Mark(1250, 7)], atr)
    assert main(["import", str(atr), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["added"], told["device"]) == (0, 4)
    assert standing(read.id) == ()
    for added in (3, 0):
        assert main(["import", str(atr), "--json", "--take-up", "--author", "Me"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert (told["added"], told["taken_up"]) == (added, 3)
    assert [one.finding for one in standing(read.id)] == ["AFIB", "PVC", "mitbih:J"]
    with AnnotationStore(store_path()) as store:
        assert store.record_path(read.id) == header


def test_a_bad_file_does_not_stop_the_others(record, tmp_path, capsys):
    header, read = record
    annotate(*some(read.id))
    assert main(["export", str(header), "--format", "csv", "--out", str(tmp_path)]) == 0
    fresh_store()
    lonely = tmp_path / "lonely.atr"
    lonely.write_bytes(b"\0\0")
    capsys.readouterr()
    assert main(["import", str(lonely), str(tmp_path / "annotations.csv"), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["added"] == 3
    assert "nobody knows which record" in told["failed"][0]["error"]


# Nobody's name leaves

SECRET = "Zzyzxowski"


@pytest.fixture
def named(synthetic_record, tmp_path, monkeypatch):
    """A record whose file name, header, comments and notes name its patient."""
    folder = tmp_path / f"{SECRET}-ward"
    header = write_wfdb(replace(synthetic_record(), start="2019-03-04T05:06:07"), folder, SECRET)
    with header.open("a", encoding="utf-8") as file:
        file.write(f"# Name: {SECRET}\n# PatientID: {SECRET}-7\n# {SECRET} was unwell on 4 March\n")
    read = read_record(header)
    assert SECRET in str(read.comments) + str(read.patient.identifier)
    annotate(Annotation(read.id, 5, 9, ("II",), "PVC", note=f"ask {SECRET}", id="d" * 32))
    return header, read


@every_kind
@pytest.mark.parametrize("dates", [False, True])
def test_a_seeded_name_is_in_nothing_that_is_written(
    named, tmp_path, own_home, capsys, kind, dates
):
    if kind == "dicom":
        pytest.importorskip("pydicom")
    header, read = named
    out = tmp_path / "out"
    line = ["export", str(header), "--format", kind, "--out", str(out), "--with-record"]
    key = tmp_path / "key"
    assert main([*line, "--shift-dates", str(key)] if dates else line) == 0
    told = capsys.readouterr()
    written = [(path.name.encode(), path.read_bytes()) for path in out.iterdir()]
    assert written
    # Logs, caches, settings; the store has the path and the reader's own note, on this computer.
    kept = [one for one in own_home.rglob("*") if one.is_file() and "sqlite3" not in one.name]
    written += [(path.name.encode(), path.read_bytes()) for path in kept]
    for part in (told.out.encode(), told.err.encode(), *(p for pair in written for p in pair)):
        assert SECRET.encode() not in part
        assert SECRET.lower().encode() not in part.lower()
        assert b"2019-03-04" not in part
        assert b"20190304" not in part
        assert b"04/03/2019" not in part
    if kind == "dicom" and dates:
        import pydicom

        days = shift_days(read.patient.identifier or read.id, bytes.fromhex(key.read_text()))
        (path,) = out.glob("*.dcm")
        assert pydicom.dcmread(path).AcquisitionDateTime[8:] == "050607"
        assert 1 <= days <= 3650


def test_the_store_holds_no_name_but_the_path_and_the_readers_own_note(named):
    _header, read = named
    with sqlite3.connect(store_path()) as connection:
        rows = connection.execute("SELECT id, record_id, annotation_id FROM revision, record")
        assert SECRET not in str(rows.fetchall())
    assert SECRET not in read.id
    assert SECRET not in repr(Patient(identifier=SECRET))


def test_old_ages_are_coarsened_and_shifts_are_one_a_patient(synthetic_record, tmp_path):
    old = replace(synthetic_record(), patient=Patient(97.0, "M"))
    header = write_wfdb(old, tmp_path / "in", "old")
    line = ["export", str(header), "--format", "json", "--out", str(tmp_path / "out")]
    assert main([*line, "--with-record"]) == 0
    (copy,) = (tmp_path / "out").glob("*.hea")
    assert read_record(copy).patient.age_years == 90
    key = bytes(32)
    assert shift_days("a", key) == shift_days("a", key)
    assert len({shift_days(str(n), key) for n in range(50)}) > 45
    assert shift_days("a", key) != shift_days("a", bytes(31) + b"1")


# The store's own verbs


def test_store_check_and_backup(record, tmp_path, capsys):
    assert main(["store", "check"]) == 1
    assert "no annotation store" in capsys.readouterr().err
    _header, read = record
    annotate(*some(read.id))
    assert main(["store", "check"]) == 0
    assert "Sound." in capsys.readouterr().out
    target = tmp_path / "copy.sqlite3"
    assert main(["store", "backup", str(target)]) == 0
    assert main(["store", "check", str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["annotations"] == 3
    assert main(["store", "backup", str(target)]) == 1
    assert "not overwritten" in capsys.readouterr().err
    with sqlite3.connect(target) as connection:
        connection.execute("DROP TRIGGER revision_is_not_changed")
    connection.close()
    assert main(["store", "check", str(target)]) == 1
    assert "is missing" in capsys.readouterr().err


@pytest.mark.parametrize("people", [True, False])
@pytest.mark.parametrize("kind", ["json", "csv", "hdf5"])
def test_how_far_the_reader_is_goes_along(record, tmp_path, capsys, kind, people):
    header, read = record
    annotate(*some(read.id))
    with AnnotationStore(store_path()) as store:
        for act in ("log", "finalise", "amend"):
            entries = store.readings.entries(read.id)
            store.readings.add(
                read.id,
                (act,),
                reader="Dr Who",
                after=entries[-1].number if entries else 0,
                upto=store.readings.newest(read.id),
                human_first=True,
                ai_visible=act != "log",
                model_id="base",
                reason="V3 was overlooked" if act == "amend" else "",
            )
    out = tmp_path / "out"
    line = ["export", str(header), "--format", kind, "--out", str(out)]
    assert main([*line, *(["--people"] if people else [])]) == 0
    (path,) = (one for one in out.iterdir() if one.suffix == SUFFIX[kind])
    (found,) = read_annotation_file(path).sets
    (told,) = found.reads
    assert (told.state, told.in_study) == ("Amending", "read")
    assert [act["act"] for act in told.acts] == ["log", "finalise", "amend"]
    assert [act["ai_visible"] for act in told.acts] == [False, True, True]
    assert told.reader == ("Dr Who" if people else "reader 1")
    assert people or not any(secret in path.read_bytes() for secret in (b"Dr Who", b"overlooked"))
    # Told, not taken over: a read is its reader's own.
    fresh_store()
    assert main(["import", str(path)]) == 0
    with AnnotationStore(store_path()) as store:
        assert store.readings.entries(read.id) == ()
