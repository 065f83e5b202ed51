import shutil

import numpy as np
import pytest

from ecgviewer.core.beat_picture import FS, BeatPicture
from ecgviewer.core.device_says import DeviceSays, statement
from ecgviewer.core.record import Patient
from ecgviewer.core.record_query import parse_query
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.tasks.cataloguing import Catalogued, catalogue_folders, device_findings

ALL = Sight("LK", human_first=False)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def folder(synthetic_record, tmp_path):
    where = tmp_path / "ward"
    for n in range(3):
        record = synthetic_record(heart_rate_bpm=60 + 20 * n, seed=n, duration_s=10.0)
        write_wfdb(record, where, f"ecg{n}")
    return where


@pytest.fixture
def path(tmp_path):
    return tmp_path / "own" / "catalogue.sqlite3"


def ids(path, text=""):
    with Catalogue(path) as catalogue:
        places = catalogue.search(parse_query(text), ALL)
        return [one.id for one in catalogue.records(places).values()]


def test_a_folder_is_measured_once(folder, path):
    assert drain(catalogue_folders([folder], path=path)) == Catalogued(looked_at=3)
    assert drain(catalogue_folders([folder], path=path)) == Catalogued(unchanged=3)
    with Catalogue(path) as catalogue:
        places = catalogue.search(parse_query("hr > 70"), ALL)
        rates = sorted(one.heart_rate_bpm for one in catalogue.records(places).values())
        assert rates == pytest.approx([80, 100], abs=1)
        (picture, *_others) = map(BeatPicture.from_bytes, catalogue.thumbnails(places).values())
    assert picture.leads == ("II", "V1", "V5")
    assert picture.in_millivolts
    r = np.nanargmax(np.abs(picture.values[0]))
    assert abs(r / FS - 0.3) < 0.06  # R lies where the picture says it does


def test_moved_and_doubled_files_are_the_same_record(folder, path, tmp_path):
    drain(catalogue_folders([folder], path=path))
    before = set(ids(path))
    other = tmp_path / "elsewhere"
    other.mkdir()
    for suffix in (".hea", ".dat"):
        shutil.move(folder / f"ecg0{suffix}", other)
        shutil.copy(folder / f"ecg1{suffix}", other)
    done = drain(catalogue_folders([folder, other], path=path))
    assert (done.looked_at, done.doubled, done.missing, done.unchanged) == (2, 2, 1, 2)
    assert set(ids(path)) == before
    with Catalogue(path) as catalogue:
        moved = next(
            one for one in before if catalogue.files_of(one)[0].path == str(other / "ecg0.hea")
        )
        assert [one.missing for one in catalogue.files_of(moved)] == [False, True]


def test_a_missing_drive_is_no_disaster(folder, path):
    drain(catalogue_folders([folder], path=path))
    folder.rename(folder.with_name("away"))
    assert drain(catalogue_folders([folder], path=path)) == Catalogued(missing=3)
    assert len(ids(path)) == 3
    folder.with_name("away").rename(folder)
    assert drain(catalogue_folders([folder], path=path)) == Catalogued(unchanged=3)
    with Catalogue(path) as catalogue:
        assert not any(one.missing for one in catalogue.files().values())


def test_a_file_that_cannot_be_read_is_a_line_and_not_the_end(folder, path):
    (folder / "aaa.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"rubbish" * 30)
    done = drain(catalogue_folders([folder], path=path))
    assert (done.looked_at, done.unreadable) == (4, 1)
    with Catalogue(path) as catalogue:
        assert list(catalogue.problems()) == [str(folder / "aaa.dcm")]
        assert "aaa.dcm" in catalogue.problems()[str(folder / "aaa.dcm")]
    assert drain(catalogue_folders([folder], path=path)).unchanged == 4


def test_a_changed_file_is_looked_at_again(folder, path, synthetic_record):
    drain(catalogue_folders([folder], path=path))
    record = synthetic_record(heart_rate_bpm=150, seed=9, duration_s=10.0)
    write_wfdb(record, folder, "ecg0", overwrite=True)
    import os

    os.utime(folder / "ecg0.hea", ns=(10**18, 10**18 + 7))
    assert drain(catalogue_folders([folder], path=path)).looked_at == 1
    assert record.id in ids(path, "hr > 120")


def test_stopped_midway_it_goes_on(folder, path):
    work = catalogue_folders([folder], path=path)
    for step in work:
        if step.done == 2 and step.total == 3:
            break
    work.close()
    assert len(ids(path)) == 2
    done = drain(catalogue_folders([folder], path=path))
    assert (done.looked_at, done.unchanged) == (1, 2)


def test_no_name_of_a_patient_stands_in_the_catalogue(tmp_path, path, synthetic_record):
    from dataclasses import replace

    from ecgviewer.formats.writing import write_record

    record = synthetic_record(heart_rate_bpm=70, seed=1, duration_s=10.0)
    record = replace(record, patient=Patient(60.0, "F", "Miller^Anna 4711"))
    (tmp_path / "in").mkdir()
    write_record(record, tmp_path / "in" / "one.dcm")
    drain(catalogue_folders([tmp_path / "in"], path=path))
    with Catalogue(path) as catalogue:
        (row,) = catalogue.records(catalogue.search(None, ALL)).values()
        assert row.patient  # a pseudonym: series are kept together
    stored = b"".join(one.read_bytes() for one in path.parent.iterdir())
    for word in (b"Miller", b"Anna", b"4711"):
        assert word not in stored


def test_statements_of_a_file_become_findings():
    block = statement("Left bundle branch block", 10, code="LBBB")
    said = DeviceSays((block, statement("AFIB", 10), statement("odd", 10)))
    assert device_findings(said) == {"CLBBB": 1.0, "AFIB": 1.0}


def test_pictures_keep_gaps_and_refuse_rubbish():
    values = np.array([[0.0, 1.0, np.nan], [-2.0, 0.003, 400.0]], dtype=np.float32)
    back = BeatPicture.from_bytes(BeatPicture(("I", "V2"), values, False).to_bytes())
    assert back.leads == ("I", "V2")
    assert not back.in_millivolts
    assert np.isnan(back.values[0, 2])
    assert back.values[0, 1] == pytest.approx(1.0)
    assert back.values[1, 1] == pytest.approx(0.005)
    assert back.values[1, 2] == pytest.approx(163.8, abs=0.1)  # clipped at the ends of 16 bits
    assert BeatPicture.from_bytes(b"") is None
    assert BeatPicture.from_bytes(b"\x07\x00\x01Xab") is None
