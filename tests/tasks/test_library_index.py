"""A folder is looked at once, in the background, whatever lies in it."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from library_records import drain, index, indexed_home, library  # noqa: F401 - fixtures

from ecgviewer.core.record import Patient
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.paths import cache_dir
from ecgviewer.tasks import library_index
from ecgviewer.tasks.library_index import index_folder, load_index, pseudonym_of
from ecgviewer.tasks.scoring import score_paths


@pytest.fixture
def few(library, tmp_path):  # noqa: F811
    """Two records of the library, and a bad one, in a folder of their own."""
    folder = tmp_path / "few"
    folder.mkdir()
    for name in ("pvc-0", "normal-1"):
        for path in library[0].glob(f"{name}.*"):
            shutil.copy2(path, folder)
    shutil.copy2(library[0] / "bad.hea", folder)
    return folder


def looked_at(monkeypatch):
    """Count the records that the model is asked about from now on."""
    from ecgviewer.inference import library_view

    seen, real = [], library_view.view_record

    def counting(record, model, **more):
        seen.append(record.source)
        return real(record, model, **more)

    monkeypatch.setattr(library_view, "view_record", counting)
    return seen


def test_it_says_of_each_record_what_scoring_says(index, library):  # noqa: F811
    assert len(index) == 6
    assert {path.stem for path in index.paths} == set(library[1])
    place = [path.stem for path in index.paths].index("pvc-0")
    (row,) = score_paths([library[0] / "pvc-0.hea"], "", cache_dir())
    assert index.surprise[place] == pytest.approx(row.surprise, abs=1e-6)
    assert index.full[place] == pytest.approx(row.score, abs=1e-6)
    told = dict(zip(index.codes, index.findings[place].tolist(), strict=True))
    assert told == pytest.approx(dict(row.findings), abs=1e-6)
    low, high = index.interval[place]
    assert low <= index.surprise[place] <= high
    assert index.uncertainty[place] == pytest.approx(np.log10((1 - low) / (1 - high)), rel=1e-3)
    assert index.embedding.shape == (6, index.forms.n_embedding)
    values, in_mv = index.median_beats(place)
    assert values.shape == (12, 90)
    assert in_mv
    assert index.fs.tolist() == [500.0] * 6
    assert index.n_samples.tolist() == [5000] * 6
    assert not index.foreign.any()


def test_a_bad_file_is_told_and_ends_nothing(index, library):  # noqa: F811
    assert [path.rsplit("/", 1)[-1] for path in index.problems] == ["bad.hea"]


def test_a_fault_of_ours_in_one_record_ends_nothing(few, monkeypatch):
    from ecgviewer.inference import library_view

    real = library_view.view_record

    def fails(record, model, **more):
        if "pvc" in record.source:
            raise ZeroDivisionError("a bug")
        return real(record, model, **more)

    monkeypatch.setattr(library_view, "view_record", fails)
    found = drain(index_folder(few))
    assert [path.stem for path in found.paths] == ["normal-1"]
    assert any("ZeroDivisionError" in reason for reason in found.problems.values())


def test_it_goes_on_where_it_was_stopped(few, monkeypatch):
    seen = looked_at(monkeypatch)
    work = index_folder(few)
    while not (seen and next(work).done == 2):  # bad.hea and the first record
        if not seen:
            next(work)
    work.close()
    assert len(load_index(few)) == 1
    found = drain(index_folder(few))
    assert len(found) == 2
    assert len(seen) == 2, "no record was looked at twice"


def test_what_has_not_changed_is_not_read_again(few, monkeypatch):
    drain(index_folder(few))
    seen = looked_at(monkeypatch)
    read = []
    import ecgviewer.formats

    real = ecgviewer.formats.read_record
    monkeypatch.setattr(ecgviewer.formats, "read_record", lambda p: read.append(p) or real(p))
    assert len(drain(index_folder(few))) == 2
    assert seen == read == []


def test_a_changed_file_is_another_record(few, synthetic_record):
    before = drain(index_folder(few))
    write_wfdb(synthetic_record(seed=5), few, "normal-1", overwrite=True)
    after = drain(index_folder(few))
    assert len(after) == 2
    assert len(set(before.ids) & set(after.ids)) == 1


def test_a_copy_is_no_second_record(few, tmp_path):
    shutil.copytree(few, few / "again")
    found = drain(index_folder(few))
    assert len(found) == 2
    assert len({path.stem for path in found.paths}) == 2


def test_a_library_is_what_lies_in_its_folder(few, library):  # noqa: F811
    drain(index_folder(few))
    inner = few.parent / "few2"
    inner.mkdir()
    for path in library[0].glob("normal-3.*"):
        shutil.copy2(path, inner)
    assert len(drain(index_folder(inner))) == 1
    assert len(load_index(few)) == 2
    assert len(load_index(None)) == 3
    both = load_index([few, inner])
    assert len(both) == 3
    assert both.median_beats(2) is not None
    mine = load_index(inner)
    assert mine.ids == both.ids[2:]
    assert np.array_equal(mine.embedding[0], both.embedding[2])
    assert np.array_equal(mine.findings[0], both.findings[2])


def test_it_belongs_to_a_model(few, tmp_path):
    from ecgviewer.inference.zoo import find_model

    drain(index_folder(few))
    one = find_model("", tmp_path)
    other = replace(one, sha256="0" * 64)
    assert library_index.library_folder(one) != library_index.library_folder(other)
    assert library_index.library_folder(one).is_relative_to(cache_dir())


def test_nothing_in_it_names_the_patient(tmp_path, synthetic_record):
    folder = tmp_path / "named"
    folder.mkdir()
    patient = Patient(71.0, "F", "MRN-4711-Zwiebel")
    names = ("Zwiebel^Anna", "1953-04-02", "Ward 12")
    for k in range(2):
        record = replace(synthetic_record(seed=k), patient=patient, comments=names, device="SN-99")
        write_wfdb(record, folder, f"r{k}")
        header = folder / f"r{k}.hea"
        text = "".join(f"# {name}\n" for name in (*names, "Patient ID: MRN-4711-Zwiebel"))
        header.write_text(header.read_text() + text)
    found = drain(index_folder(folder))
    assert len(found) == 2
    written = b"".join(p.read_bytes() for p in cache_dir().rglob("*") if p.is_file())
    for word in (*names, "Zwiebel", "4711", "SN-99"):
        assert word.encode() not in written


def test_patients_are_told_apart_without_being_named(synthetic_record):
    def whose(identifier):
        return pseudonym_of(replace(synthetic_record(), patient=Patient(identifier=identifier)))

    assert whose("1") == whose("1")
    assert whose("1") != whose("2")
    assert whose(None) == ""
    assert "MRN-1" not in whose("MRN-1")
