"""Annotations out and in again: codes, places and leads come back byte for byte."""

import csv
import json
from dataclasses import replace

import h5py
import numpy as np
import pytest
from random_annotations import UNKNOWN, random_set

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.errors import FormatError
from ecgviewer.formats.annotation_csv import read_csv, write_csv
from ecgviewer.formats.annotation_hdf5 import read_hdf5, write_hdf5
from ecgviewer.formats.annotation_json import read_json, write_json

seeds = pytest.mark.parametrize("seed", range(6))


@pytest.fixture(scope="module")
def record(synthetic_record):
    return synthetic_record()


@seeds
def test_json_is_lossless(record, tmp_path, seed):
    found = random_set(record, seed)
    found = replace(found, device=(DeviceAnnotation("beat", "V", 5, 6, text="é"),))
    again = read_json(write_json(found, tmp_path / "one.json"))
    assert again == found


@seeds
def test_csv_is_lossless_in_annotations_and_provenance(record, tmp_path, seed):
    found = random_set(record, seed)
    other = replace(random_set(replace(record, fs=250.0), seed + 100), provenance={})
    again = read_csv(write_csv([found, other], tmp_path / "all.csv"))
    assert again == (found, other)


@seeds
def test_hdf5_masks_are_the_annotations(record, tmp_path, seed):
    found = random_set(record, seed)
    path = write_hdf5(found, tmp_path / "one.h5")
    assert read_hdf5(path) == found
    with h5py.File(path) as file:
        leads = list(file.attrs["leads"])
        assert leads == list(record.lead_names)
        by_code = {one.attrs["code"]: one for one in file["masks"].values()}
        assert set(by_code) == {one.finding for one in found.annotations}
        for code, mask in by_code.items():
            assert (mask.shape, mask.dtype, mask.compression) == (
                (12, record.n_samples), np.bool_, "gzip",
            )  # fmt: skip
            expected = np.zeros(mask.shape, bool)
            for one in found.annotations:
                if one.finding == code:
                    for lead in one.leads:
                        for start, stop in one.intervals():
                            expected[leads.index(lead), start:stop] = True
            assert np.array_equal(mask[:], expected)


def test_csv_has_one_row_an_annotation_and_lead_with_seconds_and_names(record, tmp_path):
    one = Annotation(record.id, 250, 750, ("II", "V1"), "PVC", id="a")
    found = replace(random_set(record, 0, n=0), annotations=(one,))
    with write_csv([found], tmp_path / "all.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["lead"] for row in rows] == ["II", "V1"]
    assert {(row["start_s"], row["stop_s"], row["system"]) for row in rows} == {
        ("0.500000", "1.500000", "scp")
    }


def test_every_unknown_code_survives(record, tmp_path):
    made = tuple(
        Annotation(record.id, n, n + 5, ("I",), code, id=str(n)) for n, code in enumerate(UNKNOWN)
    )
    found = replace(random_set(record, 0, n=0), annotations=made)
    assert read_json(write_json(found, tmp_path / "a.json")).annotations == made
    assert read_csv(write_csv([found], tmp_path / "a.csv"))[0].annotations == made
    assert read_hdf5(write_hdf5(found, tmp_path / "a.h5")).annotations == made


def test_what_cannot_be_read_is_told(record, tmp_path):
    path = write_json(random_set(record, 1), tmp_path / "one.json")
    body = json.loads(path.read_text(encoding="utf-8"))

    def check(changed, what):
        path.write_text(json.dumps(changed), encoding="utf-8")
        with pytest.raises(FormatError, match=what):
            read_json(path)

    check(body | {"version": 2}, "please update")
    check(body | {"format": "other"}, "but not")
    check([1], "but not")
    check(body | {"annotations": [{"start": 5}]}, "not an annotation")
    check(body | {"annotations": [body["annotations"][0] | {"stop": 0}]}, "is empty")
    path.write_text("{", encoding="utf-8")
    with pytest.raises(FormatError, match="as JSON"):
        read_json(path)
    path.write_text("a,b\r\n1,2\r\n", encoding="utf-8")
    with pytest.raises(FormatError, match="has no column"):
        read_csv(path)
    with pytest.raises(FormatError, match="as HDF5"):
        read_hdf5(path)
    with h5py.File(tmp_path / "x.h5", "w") as file:
        file["a"] = 1
    with pytest.raises(FormatError, match="no annotations of ecgviewer"):
        read_hdf5(tmp_path / "x.h5")


def test_csv_rows_that_disagree_are_told_by_number(record, tmp_path):
    path = write_csv([random_set(record, 1, n=3)], tmp_path / "all.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows.append(list(rows[1]))
    rows[-1][rows[0].index("finding")] = "other"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    with pytest.raises(FormatError, match=f"row {len(rows)} .*differently"):
        read_csv(path)
