"""Identity planted in records, paths and notes, and looked for in all that the program writes.

Inside archives too: a name in a compressed file is a name.
"""

import io
import json
import logging
import os
import re
import sqlite3
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import FormatError
from ecgviewer.core.history import Change
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import secret_path, store_path, user_zoo_dir
from ecgviewer.tasks import finetuning

NAME = "Zzyzxowski"
PLANTED = {
    "patient": NAME,
    "number": "MRN77334455",
    "device serial": "SN00998877X",
    "institution": "Qwyjibo-Hospital",
    "doctor": "Dr-Xyloph",
    "free text": "collapsed-at-the-bakery",
    "date": "2019-03-04",
}
SPELLINGS = [*PLANTED.values(), "20190304", "04/03/2019", "03/04/2019", "4 March", "05:06:07"]
AUTHOR = "Readerly-Name"


@pytest.fixture
def named(synthetic_record, tmp_path):
    """Records whose names, headers, folders and notes tell whose they are; all marked."""
    folder = tmp_path / f"{PLANTED['institution']}" / NAME
    made = []
    for n in range(3):
        record = replace(synthetic_record(seed=n), start=f"{PLANTED['date']}T05:06:07")
        header = write_wfdb(record, folder, f"{NAME}_{n}")
        with header.open("a", encoding="utf-8") as file:
            file.write(f"# Name: {NAME}\n# Patient ID: {PLANTED['number']}\n")
            file.write(f"# Device: {PLANTED['device serial']}\n")
            file.write(f"# Referred by {PLANTED['doctor']}: {PLANTED['free text']} on 4 March\n")
        read = read_record(header)
        made.append((header, read))
        one = Annotation(
            read.id, 500, 900, ("II",), "PVC", note=f"ask {NAME}, {PLANTED['free text']}"
        )
        with AnnotationStore(store_path()) as store:
            store.remember_record(
                read.id,
                path=header,
                fs=read.fs,
                n_samples=read.n_samples,
                leads=read.lead_names,
                age_years=50.0,
                sex="F",
            )
            step = (Change(None, one),)
            store.apply(step, action="do", author=AUTHOR, ai_visible=False, model_id=None)
    assert NAME in str(read.comments)
    return folder, made


def opened(name, content):
    """Yield a file's bytes, and those of all that is packed inside it."""
    yield name, content
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for inner in archive.namelist():
                yield from opened(f"{name}/{inner}", inner.encode() + b"\n" + archive.read(inner))
    elif content[:8] == b"\x89HDF\r\n\x1a\n":
        import h5py

        with h5py.File(io.BytesIO(content)) as file:
            texts = [str(dict(file.attrs))]
            file.visititems(lambda key, one: texts.append(f"{key} {dict(one.attrs)}"))
            texts.append(file["annotations"].asstr()[()])
        yield f"{name}/content", "\n".join(texts).encode()
    elif content[:6] == b"\x93NUMPY":
        array = np.load(io.BytesIO(content), allow_pickle=False)
        if array.dtype.kind in "SU":
            yield f"{name}/content", str(array.tolist()).encode()


CLOCK = "05:06:07"
"""The time of day stays where dates were asked for; dates that are left out take it along."""


def refuse_names(files, *, also=(), clock_may_stay=False):
    """Fail where anything planted stands in a file, its name or what is inside it."""
    assert files
    for path in files:
        for where, content in opened(path.name, path.name.encode() + b"\n" + path.read_bytes()):
            spellings = [one for one in SPELLINGS if not (clock_may_stay and one == CLOCK)]
            for text in (*spellings, *also):
                spelled = re.compile(re.escape(text.encode()), re.IGNORECASE)
                assert not spelled.search(content), f"{text!r} stands in {where}"


def files_in(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.mark.parametrize("kind", ["json", "csv", "atr", "hdf5", "dicom", "training"])
@pytest.mark.parametrize("dates", [(), ("--shift-dates",)])
def test_exports(named, tmp_path, capsys, kind, dates):
    if kind == "dicom":
        pytest.importorskip("pydicom")
    folder, _ = named
    out = tmp_path / "out"
    line = ["export", str(folder), "--format", kind, "--out", str(out), "--with-record", *dates]
    assert main(line) == 0
    refuse_names(files_in(out), also=(AUTHOR,), clock_may_stay=bool(dates))
    told = capsys.readouterr()
    for text in SPELLINGS:
        assert text not in told.out + told.err.replace(str(folder), "")
    if dates:
        assert secret_path().exists()
        key = secret_path().read_text().strip()
        assert not [one for one in files_in(out) if key.encode() in one.read_bytes()]


def test_copies_without_identity(named, tmp_path, capsys):
    pydicom = pytest.importorskip("pydicom")
    folder, made = named
    assert main(["export", str(folder), "--format", "dicom", "--out", str(tmp_path / "d")]) == 0
    inside = tmp_path / f"{NAME}-dicom"
    inside.mkdir()
    for number, path in enumerate(files_in(tmp_path / "d")):
        dataset = pydicom.dcmread(path)
        dataset.PatientName, dataset.PatientID = NAME, PLANTED["number"]
        dataset.DeviceSerialNumber = PLANTED["device serial"]
        dataset.InstitutionName, dataset.StudyDate = PLANTED["institution"], "20190304"
        dataset.ImageComments = PLANTED["free text"]
        dataset.save_as(inside / f"{NAME}_{number}.dcm")
    out = tmp_path / "out"
    line = ["deidentify", str(folder), str(inside), "--out", str(out), "--shift-dates", "--json"]
    capsys.readouterr()
    assert main(line) == 0
    told = capsys.readouterr()
    body = json.loads(told.out)
    assert len(body["files"]) == 6
    assert body["attributes_removed"] >= 3 * 3
    assert "arXiv 2508.15850" in told.err
    refuse_names(files_in(out), clock_may_stay=True)
    assert not [path for path in files_in(out) if path.name.endswith(".part")]
    copies = [read_record(path) for path in out.glob("*.hea")]
    assert {one.id for one in copies} == {record.id for _, record in made}
    # A WFDB record does not say whose it is: each has a shift of its own. DICOM does.
    assert not [one.start for one in copies if one.start.startswith(PLANTED["date"])]
    dicom = [pydicom.dcmread(path) for path in out.glob("*.dcm")]
    assert len({(one.PatientID, one.StudyDate) for one in dicom}) == 1
    assert dicom[0].StudyDate != "20190304"
    if os.name == "posix":
        assert secret_path().stat().st_mode & 0o077 == 0


def test_packets_and_replies(named, tmp_path):
    folder, _ = named
    out = tmp_path / "packets"
    line = ["packet", "make", "--study", str(tmp_path / "organiser" / "s.key")]
    line += ["--reader", AUTHOR, "--out", str(out / "a.zip"), "--records", str(folder)]
    assert main([*line, "--repeats", "1"]) == 0
    refuse_names([out / "a.zip", out / "a.key"], also=(AUTHOR,))
    work = tmp_path / "work"
    key = ["--key", str(out / "a.key")]
    assert main(["packet", "read", str(out / "a.zip"), *key, "--out", str(work)]) == 0
    refuse_names(files_in(work), also=(AUTHOR,))
    assert main(["packet", "reply", str(work), *key, "--out", str(out / "reply.zip")]) == 0
    refuse_names([out / "reply.zip"], also=(AUTHOR,))


def test_imports_leave_free_text_out_when_asked(named, tmp_path, capsys):
    folder, made = named
    out = tmp_path / "out"
    assert main(["export", str(folder), "--format", "json", "--out", str(out), "--notes"]) == 0
    other = tmp_path / "other.sqlite3"
    line = ["import", *map(str, files_in(out)), "--store", str(other)]
    assert main([*line, "--without-notes"]) == 0
    with AnnotationStore(other) as store:
        found = [one for _, record in made for one in store.annotations(record.id)]
    assert [one.note for one in found] == ["", "", ""]
    assert [one.finding for one in found] == ["PVC"] * 3
    refuse_names([other])


def test_store_keys_and_what_a_store_holds(named):
    """The store keeps the path and the reader's own notes; nothing else tells whose a record is."""
    _, made = named
    connection = sqlite3.connect(store_path())
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
    keys = [
        connection.execute(f"SELECT {columns} FROM {table}").fetchall()
        for table, columns in (
            ("record", "id, fs, n_samples, leads, age_years, sex"),
            ("revision", "annotation_id, record_id, action, at, app_version, model_id"),
        )
    ]
    connection.close()
    for text in SPELLINGS:
        assert text not in str(keys) + str(tables)
    assert all(re.fullmatch("[0-9a-f]{64}", record.id) for _, record in made)


def test_log_and_reports_of_faults(named, own_home, caplog):
    from ecgviewer.ui.app import start_log
    from ecgviewer.ui.jobs import fault_of

    _, made = named
    root = logging.getLogger("ecgviewer")
    before = list(root.handlers)
    try:
        start_log()
        header, record = made[0]
        try:
            raise ValueError(f"{header} of {NAME}: {record.comments}")
        except ValueError as error:
            told = str(fault_of(error))
        try:
            raise FormatError(header, "is damaged")
        except FormatError as error:
            told += str(fault_of(error))
        for handler in root.handlers:
            handler.flush()
    finally:
        for handler in [one for one in root.handlers if one not in before]:
            root.removeHandler(handler)
            handler.close()
    logged = files_in(own_home / "data")
    refuse_names([path for path in logged if path.suffix == ".log"])
    for text in SPELLINGS:
        assert text not in told + caplog.text


def test_a_tuned_model_and_its_card(named):
    folder, _ = named
    result = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", author=""))
    assert result.n_records == 3
    refuse_names(files_in(result.folder), also=(AUTHOR, str(folder)))
    if os.name == "posix":
        for path in (user_zoo_dir(), result.folder):
            assert path.stat().st_mode & 0o077 == 0, path
    told = json.dumps(result.to_dict(), default=str) + result.summary()
    for text in SPELLINGS:
        assert text not in told.replace(str(user_zoo_dir()), "")
