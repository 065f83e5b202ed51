"""Arrays of ECGs in HDF5, as docs/formats.md has them."""

import h5py
import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import read_record, records_in
from ecgviewer.formats.registry import looks_like_record
from ecgviewer.formats.writing import write_record

RANDOM = np.random.default_rng(5)
SIGNALS = RANDOM.integers(-2000, 2000, (3, 12, 50)).astype(np.int16)


def code(path, **options):
    tracings = np.zeros((2, 4096, 12), np.float32)
    tracings[:, 48:-40] = RANDOM.normal(0, 3, (2, 4008, 12))
    with h5py.File(path, "w") as file:
        file.create_dataset("tracings", data=tracings, **options)
        file["exam_id"] = [11, 12]
    return path, tracings


def ptbxl(path, **attributes):
    with h5py.File(path, "w") as file:
        data = file.create_dataset("signals", data=SIGNALS, compression="gzip")
        file["ecg_id"] = [7, 8, 9]
        for key, value in attributes.items():
            data.attrs[key] = value
    return path


def test_code_s_arrays(tmp_path):
    path, tracings = code(tmp_path / "a.hdf5", compression="gzip", chunks=(1, 1024, 3))
    record = check_record(path, format_name="HDF5")
    np.testing.assert_array_equal(record.adu, tracings[0])
    np.testing.assert_allclose(record.values(), tracings[0].T / 10, rtol=1e-6)
    assert (record.fs, record.lead_names) == (400.0, STANDARD_LEADS)
    assert any("48 samples at the start and 40 at the end" in note for note in record.notes)
    np.testing.assert_array_equal(read_record(f"{path}#2").adu, tracings[1])
    assert [(one.number, one.name) for one in records_in(path)] == [(1, "11"), (2, "12")]
    check_refused(tmp_path / "a.hdf5#3", "2 records")


def test_ptbxl_s_arrays(tmp_path):
    units = "standard deviations of the lead, times 1000"
    path = ptbxl(tmp_path / "a.h5", fs=100.0, units=units, leads=list(STANDARD_LEADS))
    record = check_record(path, format_name="HDF5")
    np.testing.assert_array_equal(record.adu.T, SIGNALS[0])
    assert (record.fs, record.leads[0].unit, record.leads[0].gain) == (100.0, "NU", 1000.0)
    assert any("millivolts are not known" in note for note in record.notes)
    assert [one.name for one in records_in(path)] == ["7", "8", "9"]
    check_refused(ptbxl(tmp_path / "b.h5", units="uV"), "fs")
    check_refused(ptbxl(tmp_path / "c.h5", fs=100.0), "units")
    check_refused(ptbxl(tmp_path / "d.h5", fs=100.0, units="uV", leads=["I"]), "1 names")


def test_our_own_records(tmp_path):
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file.attrs["format"], file.attrs["version"] = "ecgviewer records", 1
        group = file.create_group("records/1")
        data = group.create_dataset("samples", data=SIGNALS[0, :2].T)
        data.attrs.update({"fs": 599.88, "leads": ["I", "III"], "gain": [200.0, 100.0]})
        data.attrs.update({"unit": ["mV", "mV"], "derived": [False, True]})
        group.attrs.update({"age_years": 63, "sex": "F", "device": "X"})
    record = check_record(path, format_name="HDF5")
    np.testing.assert_array_equal(record.adu.T, SIGNALS[0, :2])
    assert record.fs == 599.88
    assert [(one.gain, one.derived) for one in record.leads] == [(200.0, False), (100.0, True)]
    assert (record.patient.age_years, record.patient.sex, record.device) == (63, "F", "X")


def test_links_out_of_the_file_and_bombs_are_refused(tmp_path):
    other, _ = code(tmp_path / "other.h5")
    with h5py.File(tmp_path / "link.h5", "w") as file:
        file["tracings"] = h5py.ExternalLink(other.name, "tracings")
    check_refused(tmp_path / "link.h5", "link", "tracings")
    with h5py.File(tmp_path / "virtual.h5", "w") as file:
        layout = h5py.VirtualLayout((2, 4096, 12), "f4")
        layout[:] = h5py.VirtualSource(other, "tracings", (2, 4096, 12))
        file.create_virtual_dataset("tracings", layout)
    check_refused(tmp_path / "virtual.h5", "other files")
    with h5py.File(tmp_path / "external.h5", "w") as file:
        file.create_dataset("tracings", (1, 4096, 12), "f4", external=[("x.raw", 0, 196608)])
    check_refused(tmp_path / "external.h5", "other files")
    with h5py.File(tmp_path / "chunk.h5", "w") as file:
        options = {"chunks": (1000, 4096, 12), "compression": "gzip"}
        file.create_dataset("tracings", (1000, 4096, 12), "f4", **options)
    check_refused(tmp_path / "chunk.h5", "chunks")
    with h5py.File(tmp_path / "long.h5", "w") as file:
        file.create_dataset("tracings", (1, 1 << 40, 12), "f4", chunks=(1, 1024, 12))
    check_refused(tmp_path / "long.h5", "values")
    with h5py.File(tmp_path / "empty.h5", "w") as file:
        file["numbers"] = [1, 2]
    check_refused(tmp_path / "empty.h5", "neither tracings, nor signals")


def test_changed_files_end_in_a_record_or_a_refusal(tmp_path):
    files = [
        code(tmp_path / "a.hdf5", compression="gzip")[0],
        ptbxl(tmp_path / "b.h5", fs=100.0, units="uV"),
    ]
    survives("HDF5", files)


@pytest.mark.realdata
def test_the_samples(ecg_data):
    path = ecg_data / "formats/derived/code_style_ludb4.hdf5"
    record = check_record(path, format_name="HDF5")
    with h5py.File(path) as file:
        np.testing.assert_array_equal(record.adu, file["tracings"][0])
    assert len(records_in(path)) == 4
    path = ecg_data / "ptbxl_filtered.h5"
    with h5py.File(path) as file:
        np.testing.assert_array_equal(read_record(f"{path}#1625").adu.T, file["signals"][1624])
    assert len(records_in(path)) == 1625


def test_a_folder_lists_records_and_what_is_damaged_but_not_our_annotations(tmp_path):
    listed = [code(tmp_path / "code.hdf5")[0], tmp_path / "cut.h5"]
    listed[1].write_bytes(listed[0].read_bytes()[:2000])
    for name in ("ecgviewer training set", "ecgviewer annotation masks"):
        with h5py.File(tmp_path / f"{name}.h5", "w") as file:
            file.attrs["format"] = name
    assert [path for path in sorted(tmp_path.iterdir()) if looks_like_record(path)] == listed


def test_a_heap_of_texts_without_end_is_refused(tmp_path):
    """The HDF5 library walks a global heap by its sizes: one of 2**64 - 8 keeps it for ever."""
    path = ptbxl(tmp_path / "a.h5", fs=100.0, units="mV", leads=list(STANDARD_LEADS))
    content = bytearray(path.read_bytes())
    place = content.index(b"GCOL") + 16 + 8
    for size in (2**64 - 8, 2**63, len(content)):
        content[place : place + 8] = size.to_bytes(8, "little")
        path.write_bytes(content)
        check_refused(path, "heap of texts")
        assert looks_like_record(path)  # so that its row in the list says what is wrong


def test_written_records_survive_the_fuzzer(tmp_path):
    path = tmp_path / "a.h5"
    said = DeviceSays((DeviceAnnotation("beat", "N", 3, 4), DeviceAnnotation("note", "x", 5, 9)))
    adu = SIGNALS[0, :2].T
    record = Record(adu, 500.0, (Lead("I", 200.0), Lead("II", 200.0)), device_says=said)
    write_record(record, path)
    survives("HDF5", [path], count=100)
