"""Writing files: what stands there stands, one name a writer, whole numbers of so many bits."""

import os
from pathlib import Path

import numpy as np
import pytest
from test_round_trips import BUILT, SUFFIXES, decimals, plain, rich, steps_mv, with_gaps

from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Record
from ecgviewer.formats import read_record, records_in
from ecgviewer.formats.integer_samples import integer_samples
from ecgviewer.formats.writing import write_record, write_records, writer_of


def test_nothing_is_overwritten_unless_asked_and_no_strange_annotations_are_taken_over(tmp_path):
    path = tmp_path / "r.hea"
    write_record(rich(), path)
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with pytest.raises(RecordError, match="not overwritten"):
        write_record(with_gaps(), path)
    with pytest.raises(RecordError, match=r"r\.atr lies beside"):
        write_record(with_gaps(), path, overwrite=True)  # it has no annotations: whose are these?
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before
    (tmp_path / "r.atr").unlink()
    write_record(with_gaps(), path, overwrite=True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["r.dat", "r.hea"]
    path.unlink()
    with pytest.raises(RecordError, match=r"r\.dat lies beside"):
        write_record(with_gaps(), path)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_one_file_is_replaced_when_asked(tmp_path, suffix):
    path = tmp_path / f"r{suffix}"
    write_record(plain([[1, 2]] * 500), path)
    made = write_record(plain([[3, 4]] * 500), path, overwrite=True)
    assert made.paths[0] == path
    assert read_record(path).values()[0, 0] == pytest.approx(0.003)
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_infinite_is_refused(tmp_path, suffix):
    bad = plain(np.where(np.eye(500, 2) > 0, np.inf, 0.5), gain=1.0)
    path = tmp_path / f"r{suffix}"
    with pytest.raises(RecordError, match="infinite"):
        write_record(bad, path)
    assert list(tmp_path.iterdir()) == []


def test_a_writer_is_chosen_by_suffix_or_name(tmp_path):
    assert writer_of(Path("a.XML")).name == "HL7 aECG"
    assert writer_of(Path("a.foo"), "EDF").name == "EDF"
    with pytest.raises(RecordError, match=r"\.pdf.*EDF \(\.edf\)"):
        writer_of(Path("a.pdf"))
    with pytest.raises(RecordError, match="folder"):
        write_record(rich(), tmp_path, format_name="EDF")
    with pytest.raises(RecordError, match="one record"):
        write_records([rich()], tmp_path / "a.edf")


def test_several_records_in_one_file(tmp_path):
    records = [rich(), with_gaps(), decimals()]
    write_records(iter(records), tmp_path / "r.h5")
    found = records_in(tmp_path / "r.h5")
    assert [read_record(one.address).id for one in found] == [one.id for one in records]


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_names_of_files_that_formats_cannot_have(tmp_path):
    with pytest.raises(RecordError, match="name of a WFDB record"):
        write_record(rich(), tmp_path / "my record.hea")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", BUILT)
@pytest.mark.parametrize("bits", [16, 24, 32])
def test_whole_numbers_are_within_half_a_step(name, bits):
    record = BUILT[name]()
    samples = integer_samples(record, bits=bits)
    values = np.concatenate(list(samples.parts(300)))
    back = Record(values, record.fs, samples.leads)
    a, b = record.values(), back.values()
    np.testing.assert_array_equal(np.isnan(a), np.isnan(b))
    step = steps_mv(back)[:, None]
    assert (
        np.nanmax(np.abs(a - b) - 3e-7 * np.abs(a) - (0 if samples.is_exact else 0.5) * step) <= 0
    )
    for lead, (low, high), column in zip(samples.leads, samples.limits, values.T, strict=True):
        kept = column[column != lead.gap]
        assert kept.size == 0 or (kept.min(), kept.max()) == (low, high)
        assert -(1 << (bits - 1)) < low <= high < 1 << (bits - 1)
