"""What was read of a long record once is not read again: hash, lowest values, extremes."""

import os

import numpy as np
import pytest

from ecgviewer.core import known_files
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import read_record, wfdb_samples
from ecgviewer.formats.samples_on_disk import RowSamples
from ecgviewer.signals.envelope import Pyramid
from ecgviewer.storage.pyramid_cache import pyramids_dir
from ecgviewer.tasks import displaying, known_records, review

N, NAMES = 60_000, ("I", "II", "V1")


def drained(work):
    try:
        while True:
            next(work)
    except StopIteration as stop:
        return stop.value


@pytest.fixture(autouse=True)
def any_length(monkeypatch):
    monkeypatch.setattr(wfdb_samples, "MAPPED_BYTES", 1000)
    monkeypatch.setattr(displaying, "KEPT_VALUES", 1000)
    monkeypatch.setattr(known_files, "YOUNG_NS", -1)
    yield
    known_files.remember_in(None)


@pytest.fixture
def header(tmp_path):
    rows = np.random.default_rng(4).integers(-900, 900, (N, 3)).astype("<i2")
    rows[2000:9000, 1] = -32768
    rows.tofile(tmp_path / "day.dat")
    lines = "".join(f"day.dat 16 200/mV 16 0 0 0 0 {name}\n" for name in NAMES)
    (tmp_path / "day.hea").write_text(f"day 3 250 {N}\n{lines}")
    return tmp_path / "day.hea"


def reads_of(monkeypatch):
    """Count samples read from the disk."""
    counted = []
    rows = RowSamples._rows

    def counting(self, start, stop):
        counted.append(stop - start)
        return rows(self, start, stop)

    monkeypatch.setattr(RowSamples, "_rows", counting)
    return counted


def test_the_second_opening_reads_no_samples(header, monkeypatch):
    first = drained(review.open_record(header))
    counted = reads_of(monkeypatch)
    again = drained(review.open_record(header))
    assert sum(counted) == 0
    assert again.id == first.id == read_record(header).id
    assert again.leads == first.leads
    assert again.leads[1].gap == -32768


def test_a_file_that_was_written_to_is_read_anew(header):
    first = drained(review.open_record(header))
    data = header.with_suffix(".dat")
    before = data.stat()
    with data.open("r+b") as file:
        file.seek(12_345)
        file.write(b"\1\2\3")
    os.utime(data, ns=(before.st_atime_ns, before.st_mtime_ns))  # as if nothing had happened
    again = drained(review.open_record(header))
    assert again.id == read_record(header).id != first.id


def test_another_header_over_the_same_samples_is_another_record(header):
    first = drained(review.open_record(header))
    header.write_text(header.read_text().replace("200/mV", "400/mV"))
    again = drained(review.open_record(header))
    assert again.id == read_record(header).id != first.id


def test_a_record_in_memory_is_hashed_as_ever():
    record = Record(np.arange(30).reshape(10, 3), 250.0, tuple(Lead(one, 1.0) for one in NAMES))
    assert known_records.hashed(record) is record


def test_extremes_are_read_once_and_are_the_same(header, monkeypatch):
    record = drained(review.open_record(header))
    built = drained(displaying.read_extremes(record))
    counted = reads_of(monkeypatch)
    kept = drained(displaying.read_extremes(record))
    assert sum(counted) == 0
    for name in NAMES:
        column = record.index(name)
        alone = Pyramid(np.asarray(record.adu)[:, column], gap=record.leads[column].gap)
        for n_bins in (1, 7, 300):
            wanted = alone.min_max(0, N, n_bins)
            for one in (built, kept):
                for ours, theirs in zip(one[name].min_max(0, N, n_bins), wanted, strict=True):
                    np.testing.assert_array_equal(ours, theirs)


def test_damaged_extremes_are_read_anew(header):
    record = drained(review.open_record(header))
    drained(displaying.read_extremes(record))
    (path,) = pyramids_dir().iterdir()
    content = bytearray(path.read_bytes())
    content[5000] ^= 255
    path.write_bytes(content)
    built = drained(displaying.read_extremes(record))
    low, high = np.asarray(record.adu)[:, 0].min(), np.asarray(record.adu)[:, 0].max()
    assert [float(one[0]) for one in built["I"].min_max(0, N, 1)[1:]] == [low, high]
    assert bytes(content) != path.read_bytes()  # written anew
