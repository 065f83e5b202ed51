"""Records into other formats: by the command line, with what is lost and what is taken out."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.cli import main
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeclaredFilter, DeviceSays, RepresentativeBeat
from ecgviewer.core.errors import UserError
from ecgviewer.core.privacy import ECG_IDENTIFIES
from ecgviewer.core.record import Patient
from ecgviewer.formats import read_record, records_in
from ecgviewer.formats.writing import WRITERS, write_record, write_records
from ecgviewer.tasks.converting import convert, foretell, without_identity

SUFFIXES = [writer.suffixes[0] for writer in WRITERS]
PLANTED = ("Zzyzxowski", "MRN77334455", "SN00998877X", "collapsed", "2019", "05:06", "050607")


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def named(synthetic_record):
    """A record that tells whose it is wherever it can."""
    record = synthetic_record(("I", "II", "V1"))
    n = record.n_samples
    said = (
        DeviceAnnotation("statement", "Zzyzxowski collapsed", 0, n),
        DeviceAnnotation("statement", "by Zzyzxowski", 0, n, code="1A", system="SCPECG"),
        DeviceAnnotation("note", "Zzyzxowski", 5, 6, text="Zzyzxowski collapsed"),
        DeviceAnnotation("rhythm", "Zzyzxowski", 0, 60),
        DeviceAnnotation("rhythm", "AFIB", 60, n, code="AFIB", system="MIT-BIH"),
        DeviceAnnotation("beat", "V", 90, 91, code="V", system="MIT-BIH", text="Zzyzxowski"),
        DeviceAnnotation(
            "measurement", "Zzyzxowski", 0, n, code="Z", system="99SN00998877X", value=1.0
        ),
        DeviceAnnotation("measurement", "QT interval", 0, n, value=401.0, unit="ms"),
    )
    beat = RepresentativeBeat(
        "Zzyzxowski's beat",
        replace(synthetic_record(("I",), duration_s=1.0), device="SN00998877X"),
        (DeviceAnnotation("note", "collapsed", 1, 2),),
    )
    return replace(
        record,
        patient=Patient(93.0, "F", "MRN77334455"),
        start="2019-03-04T05:06:07",
        device="SN00998877X",
        comments=("Name: Zzyzxowski",),
        leads=tuple(replace(lead, source_name="Zzyzxowski") for lead in record.leads),
        device_says=DeviceSays(
            said, (DeclaredFilter("notch", 50.0, text="set by Zzyzxowski"),), (beat,)
        ),
    )


def test_identity_goes_and_what_went_is_told(named):
    safe, told = without_identity(named)
    assert safe.id == named.id
    text = " ".join(told)
    for what in ("the patient's identifier", "the start", "the device", "1 comment"):
        assert what in text
    for what in ("1 statement in free words", "1 note in free words", "The age became 90"):
        assert what in text
    assert "Zzyzxowski" not in text
    kept = [(one.kind, one.label) for one in safe.device_says.annotations]
    assert kept == [
        ("statement", "1A"),
        ("rhythm", "AFIB"),
        ("beat", "V"),
        ("measurement", "QT interval"),
    ]
    assert safe.device_says.beats[0].samples.id == named.device_says.beats[0].samples.id
    assert without_identity(safe)[1] == ("There was nothing to remove.",)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_file_without_identity_names_anybody(tmp_path, named, suffix):
    source = tmp_path / "Zzyzxowski.h5"
    write_record(named, source)
    target = tmp_path / "out" / f"copy{suffix}"
    target.parent.mkdir()
    (done,) = drained(convert(source, target, deidentify=True))
    assert done.removed
    for path in done.files:
        content = path.read_bytes()
        if suffix == ".h5":  # its tables are packed
            back = read_record(path)
            content += repr((back.device_says, back.comments, back.start, back.device)).encode()
            content += repr([beat.samples for beat in back.device_says.beats]).encode()
        for word in PLANTED:
            if word not in ("2019", "05:06") or suffix in (".hea", ".csv"):
                assert word.encode() not in content, (path.name, word)
    # Unless asked, all of it goes along.
    (whole,) = drained(convert(source, target.with_name(f"whole{suffix}")))
    assert whole.removed == ()
    assert read_record(whole.files[0]).patient.identifier == "MRN77334455"


def test_the_command_says_what_was_lost(tmp_path, named, capsys):
    source, target = tmp_path / "a.h5", tmp_path / "a.csv"
    write_record(named, source)
    assert main(["convert", str(source), str(target)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == str(target)
    assert "  lost: 8 annotations of the file were left out: CSV has no place for them." in out
    assert main(["convert", str(source), str(target)]) == 1
    assert "not overwritten" in capsys.readouterr().err
    line = ["convert", str(source), str(target), "--overwrite", "--json", "--deidentify"]
    assert main(line) == 0
    said = capsys.readouterr()
    facts = json.loads(said.out)
    assert facts["files"] == [str(target)]
    assert facts["removed"]
    assert ECG_IDENTIFIES in said.err
    assert main(["convert", str(source), str(tmp_path / "a.h5"), "--overwrite"]) == 1
    assert "the record itself" in capsys.readouterr().err
    assert main(["convert", str(source), str(tmp_path / "a.pdf")]) == 1
    assert "nothing is written as '.pdf'" in capsys.readouterr().err


def test_annotations_beside_a_header_go_along(tmp_path, named):
    write_record(named, tmp_path / "a.hea")
    drained(convert(tmp_path / "a.hea", tmp_path / "b.h5"))
    found = read_record(tmp_path / "b.h5").device_says.annotations
    assert sorted(one.label for one in found) == sorted(
        one.label for one in named.device_says.annotations
    )


def test_several_records_in_one_file(tmp_path, synthetic_record):
    records = [synthetic_record(("II",), seed=seed, duration_s=2.0) for seed in range(3)]
    write_records(records, tmp_path / "a.h5")
    done = drained(convert(tmp_path / "a.h5", tmp_path / "b.edf"))
    assert [one.files[0].name for one in done] == ["b-1.edf", "b-2.edf", "b-3.edf"]
    assert [read_record(one.files[0]).id for one in done] == [one.id for one in records]
    drained(convert(tmp_path / "a.h5#2", tmp_path / "c.edf"))
    assert read_record(tmp_path / "c.edf").id == records[1].id
    done = drained(convert(tmp_path / "a.h5", tmp_path / "d.h5", deidentify=True))
    assert len(done) == 3
    again = [read_record(one.address) for one in records_in(tmp_path / "d.h5")]
    assert [one.id for one in again] == [one.id for one in records]


@pytest.fixture
def folder(tmp_path, synthetic_record):
    base = tmp_path / "in"
    (base / "ward 1").mkdir(parents=True)
    for n, name in enumerate(("a.hea", "b.edf", "ward 1/a.csv")):
        write_record(synthetic_record(("II",), seed=n, duration_s=2.0), base / name)
    (base / "bad.hea").write_text("this is no header\n")
    (base / "a.csv").write_bytes((base / "ward 1" / "a.csv").read_bytes())
    return base


def test_a_folder_one_bad_file_stops_nothing(tmp_path, folder, capsys):
    out = tmp_path / "out"
    assert main(["convert", str(folder), str(out), "--to", "h5", "--json"]) == 1
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sum("error" in row for row in rows) == 1
    made = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.h5"))
    assert made == ["a-2.h5", "a.h5", "b.h5", "ward 1/a.h5"]
    for row in rows:
        if "files" in row:
            assert read_record(row["files"][0]).id == read_record(row["record"]).id
    assert main(["convert", str(folder), str(out), "--to", "h5"]) == 1  # nothing is replaced
    assert capsys.readouterr().err.count("not overwritten") == 4
    assert main(["convert", str(folder), str(out)]) == 1
    assert "--to" in capsys.readouterr().err


def test_a_folder_without_identity_has_no_names_of_files(tmp_path, folder):
    done = drained(convert(folder, tmp_path / "out", to=".edf", deidentify=True))
    made = [one.files[0] for one in done if one.files]
    assert len(made) == 4
    assert all(path.parent == tmp_path / "out" for path in made)
    assert all(path.name.startswith("ecg-") for path in made)


def test_what_a_format_cannot_hold_is_foretold(tmp_path, named, monkeypatch):
    write_record(named, tmp_path / "a.h5")
    found = drained(foretell(tmp_path / "a.h5", ".csv", deidentify=True))
    (made,) = drained(convert(tmp_path / "a.h5", tmp_path / "b.csv", deidentify=True))
    assert (found.losses, found.removed) == (made.losses, made.removed)
    assert found.files == ()
    monkeypatch.setattr("ecgviewer.tasks.converting._LONG_VALUES", 10)
    assert drained(foretell(tmp_path / "a.h5", ".csv", deidentify=True)) is None


def test_nothing_found(tmp_path):
    with pytest.raises(UserError, match="No record"):
        drained(convert(tmp_path, tmp_path / "out", to="edf"))


FULL = """
import resource, sys
from pathlib import Path
from ecgviewer.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
for suffix in sys.argv[3:]:
    target = Path(sys.argv[2]) / f"r{suffix}"
    print(suffix, main(["convert", sys.argv[1], str(target), "--overwrite"]))
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX's")
def test_a_full_disk_leaves_what_stood_there(tmp_path, synthetic_record):
    """A limit on the size of files stands for the full disk, in a process of its own."""
    record = synthetic_record(seed=1, noise_mv=0.4)
    write_record(record, tmp_path / "r.h5")
    out = tmp_path / "out"
    out.mkdir()
    for suffix in SUFFIXES:
        write_record(synthetic_record(("II",), duration_s=1.0), out / f"r{suffix}")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    run = [sys.executable, "-c", FULL, tmp_path / "r.h5", out, *SUFFIXES]
    done = subprocess.run(list(map(str, run)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [word for suffix in SUFFIXES for word in (suffix, "1")]
    assert done.stderr.count("cannot be written") == len(SUFFIXES)
    assert "Traceback" not in done.stderr
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_gaps_and_fractions_survive_a_journey_through_all_formats(tmp_path, synthetic_record):
    record = synthetic_record(("I", "II"), duration_s=2.0)
    adu = record.adu.copy()
    adu[100:300] = -32768
    leads = tuple(replace(lead, gap=-32768) for lead in record.leads)
    record = replace(record, adu=adu, leads=leads)
    path = tmp_path / "0.h5"
    write_record(record, path)
    for n, suffix in enumerate(SUFFIXES, 1):
        target = tmp_path / f"{n}{suffix}"
        drained(convert(path, target))
        path = target
    back = read_record(path)
    np.testing.assert_array_equal(np.isnan(back.values()), np.isnan(record.values()))
    np.testing.assert_allclose(back.values(names=record.lead_names), record.values(), atol=1e-3)
