"""How far each read is leaves in every format, with or without findings; losses are told."""

import csv
import json

import pytest

from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.core.reading import state_of
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.formats.wfdb_marks import Mark, write_marks
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.importing import read_annotation_file

SUFFIX = {"json": ".json", "csv": ".csv", "atr": ".json", "hdf5": ".h5", "dicom": ".dcm"}
ACTS = {
    "Second look": ("log",),
    "Final": ("log", "finalise"),
    "Amending": ("log", "finalise", "amend"),
    "Amended": ("log", "finalise", "amend", "finalise"),
    "Later": ("later",),
    "Uncertain": ("log", "uncertain"),
    "Unfit": ("unfit",),
    "First read": (),
}
IN_STUDY = {"Later": "later", "Uncertain": "uncertain", "Unfit": "reject"}


@pytest.fixture(params=sorted(SUFFIX))
def kind(request):
    if request.param == "dicom":
        pytest.importorskip("pydicom")
    return request.param


def act(record_id, acts, *, reader="Dr Who"):
    with AnnotationStore(store_path()) as store:
        for one in acts:
            mine = store.readings.entries(record_id, reader)
            store.readings.add(
                record_id,
                (one,),
                reader=reader,
                after=mine[-1].number if mine else 0,
                upto=store.readings.newest(record_id),
                human_first=True,
                ai_visible=one != "log",
                model_id="base",
                reason="V3 was overlooked" if one == "amend" else "",
            )


@pytest.fixture
def reads(synthetic_record, tmp_path):
    """One record a state; every second one carries a finding. Id to (state, number of findings)."""
    out = {}
    for seed, (words, acts) in enumerate(ACTS.items()):
        made = synthetic_record(("I", "II"), seed=seed, duration_s=2.0, heart_rate_bpm=60 + seed)
        record = read_record(write_wfdb(made, tmp_path / "in", f"r{seed}"))
        if seed % 2:
            one = Annotation(record.id, 10, 90, ("II",), "PVC", "possible")
            with AnnotationStore(store_path()) as store:
                step = (Change(None, one),)
                store.apply(step, action="do", author="A", ai_visible=False, model_id=None)
        act(record.id, acts)
        out[record.id] = (words, seed % 2)
    return out


def sets_in(folder, kind):
    paths = sorted(path for path in folder.iterdir() if path.suffix == SUFFIX[kind])
    return {one.record_id: one for path in paths for one in read_annotation_file(path).sets}


def test_every_state_with_and_without_findings(reads, tmp_path, kind):
    out = tmp_path / "out"
    assert main(["export", str(tmp_path / "in"), "--format", kind, "--out", str(out)]) == 0
    found = sets_in(out, kind)
    assert {name: len(one.annotations) for name, one in found.items()} == {
        name: n for name, (_, n) in reads.items()
    }
    for name, (words, _) in reads.items():
        if not ACTS[words]:
            assert found[name].reads == ()
            continue
        (told,) = found[name].reads
        assert (told.reader, told.state) == ("reader 1", words)
        assert told.in_study == IN_STUDY.get(words, "read")
        assert tuple(one["act"] for one in told.acts) == ACTS[words]
        assert state_of(one["act"] for one in told.acts).words == words
        assert {one["human_first"] for one in told.acts} == {True}
        assert [one["ai_visible"] for one in told.acts] == [one != "log" for one in ACTS[words]]
    whole = b"".join(path.read_bytes() for path in out.iterdir())
    assert b"Dr Who" not in whole
    assert b"overlooked" not in whole


def test_who_and_why_go_along_when_asked(reads, tmp_path, kind):
    out = tmp_path / "out"
    line = ["export", str(tmp_path / "in"), "--format", kind, "--out", str(out), "--people"]
    assert main(line) == 0
    found = sets_in(out, kind)
    amended = next(one for name, one in found.items() if reads[name][0] == "Amended")
    (told,) = amended.reads
    assert told.reader == "Dr Who"
    assert [one["reason"] for one in told.acts] == ["", "", "V3 was overlooked", ""]
    assert {one.author for one in amended.provenance.values()} == {"A"}


def test_a_table_has_a_row_for_what_was_read_and_has_nothing(reads, tmp_path):
    out = tmp_path / "out"
    act(next(iter(reads)), ("log", "finalise"), reader="Dr No")
    assert main(["export", str(tmp_path / "in"), "--format", "csv", "--out", str(out)]) == 0
    with (out / "annotations.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["record"] for row in rows} == set(reads)
    told = {row["record"]: row for row in rows}
    for name, (words, n) in reads.items():
        assert bool(told[name]["id"]) == bool(n)
        if not n:
            assert told[name]["finding"] == told[name]["start"] == told[name]["lead"] == ""
        states = told[name]["states"].split("; ") if told[name]["states"] else []
        assert states[:1] == ([f"reader 1: {words}"] if ACTS[words] else [])
    assert told[next(iter(reads))]["states"].endswith("; reader 2: Final")
    # A finding whose id somebody has deleted is told, not taken for an empty row.
    text = (out / "annotations.csv").read_text(encoding="utf-8")
    named = next(row["id"] for row in rows if row["id"])
    (out / "annotations.csv").write_text(text.replace(named, ""), encoding="utf-8")
    assert main(["import", str(out / "annotations.csv")]) == 1


def test_other_programs_see_the_state_in_dicom(reads, tmp_path, capsys):
    pydicom = pytest.importorskip("pydicom")
    out = tmp_path / "out"
    assert main(["export", str(tmp_path / "in"), "--format", "dicom", "--out", str(out)]) == 0
    told = capsys.readouterr().err
    assert "Of 7 reads other programs see the state in words" in told
    assert "private element of ecgviewer" in told
    states = set()
    for path in out.iterdir():
        dataset = pydicom.dcmread(path)
        dataset.remove_private_tags()
        items = dataset.get("WaveformAnnotationSequence", ())
        states |= {str(one.UnformattedTextValue) for one in items if "UnformattedTextValue" in one}
        dataset.save_as(path)
        file = read_annotation_file(path)
        assert file.sets == ()  # then they are those of others
        assert {one.text for one in file.device if one.kind == "note"} <= states
    assert states == {f"Read by reader 1: {words}" for words, acts in ACTS.items() if acts}


def test_losses_are_told(synthetic_record, tmp_path, capsys):
    record = synthetic_record(("I", "II"), duration_s=2.0)
    header = write_wfdb(record, tmp_path / "in", "one")
    read = read_record(header)
    write_marks([Mark(100, 5), Mark(300, 1)], header.with_suffix(".atr"))
    line = ["export", str(header), "--format", "csv", "--out", str(tmp_path / "out"), "--json"]
    assert main(line) == 0
    (sentence,) = json.loads(capsys.readouterr().out)["lost"]
    assert sentence.startswith("2 beats, rhythms and statements of the files themselves")
    with AnnotationStore(store_path()) as store:
        step = (Change(None, Annotation(read.id, 10, 90, ("II",), "PVC")),)
        store.apply(step, action="do", author="A", ai_visible=False, model_id=None)
    line = ["export", str(header), "--format", "atr", "--out", str(tmp_path / "b"), "--json"]
    assert main(line) == 0
    lost = json.loads(capsys.readouterr().out)["lost"]
    assert len(lost) == 2
    assert "keep them together" in lost[1]
