"""Whatever a file holds: a record, or an error that says which file, which field, which limit."""

import os
import re

import numpy as np
import pytest
from compliance import check_refused
from wfdb_files import by_hand, integers, write

from ecgviewer.core.errors import FormatError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Record
from ecgviewer.formats import read_record, wfdb_samples, write_wfdb

RAMP = np.arange(40).reshape(20, 2)
SIGNAL = "r.dat 16 200/mV 16 0 0 0 0 II\n"


@pytest.mark.parametrize(
    ("header", "field", "said"),
    [
        ("", None, "empty"),
        (f"r 1 500 20\n{'9' * 400}.dat 16 200/mV\n", "signal 0 file name", "404 letters"),
        ("\n \n", None, "empty"),
        ("# a comment alone\n", None, "no record line"),
        ("r\n", "number of signals", "missing"),
        ("r x 500 20\n" + SIGNAL, "number of signals", "'x'"),
        ("r 1.5 500 20\n" + SIGNAL, "number of signals", "'1.5'"),
        ("r -1 500 20\n" + SIGNAL, "number of signals", "-1; 0 to 512"),
        ("r 99999 500 20\n" + SIGNAL, "number of signals", "99999; 0 to 512"),
        ("r 0 500 20\n", "number of signals", "annotations"),
        ("r 2 500 20\n" + SIGNAL, "number of signals", "only 1 lines"),
        ("r 1 0 20\n" + SIGNAL, "sampling frequency", "0 Hz; above 0"),
        ("r 1 -500 20\n" + SIGNAL, "sampling frequency", "-500 Hz; above 0"),
        ("r 1 nan 20\n" + SIGNAL, "sampling frequency", "'nan'"),
        ("r 1 inf 20\n" + SIGNAL, "sampling frequency", "'inf'"),
        ("r 1 1e9 20\n" + SIGNAL, "sampling frequency", "1e+09 Hz"),
        ("r 1 5_0 20\n" + SIGNAL, "sampling frequency", "5_0"),
        ("r 1 fast 20\n" + SIGNAL, "sampling frequency", "'fast'"),
        ("r 1 500 -20\n" + SIGNAL, "number of samples", "-20"),
        ("r 1 500 2e1\n" + SIGNAL, "number of samples", "'2e1'"),
        ("r 1 500 99999999999999999999999\n" + SIGNAL, "number of samples", "whole number"),
        ("r 1 500 41\n" + SIGNAL, "number of samples", "40 samples a signal; the header says 41"),
        ("r 1 500 1000000000000\n" + SIGNAL, "number of samples", "truncated"),
        ("r 1 500 20\nr.dat\n", "signal 0 format", "missing"),
        ("r 1 500 20\nr.dat 17 200\n", "signal 0 format", "'17'"),
        ("r 1 500 20\nr.dat 0 200\n", "signal 0 format", "'0'"),
        ("r 1 500 20\nr.dat 16:-3 200\n", "signal 0 format", "16:-3"),
        ("r 1 500 20\nr.dat x 200\n", "signal 0 format", "'x'"),
        ("r 1 500 20\nr.dat 16 big\n", "signal 0 gain", "'big'"),
        ("r 1 500 20\nr.dat 16 inf/mV\n", "signal 0 gain", "'inf'"),
        ("r 1 500 20\nr.dat 16 200(x)/mV\n", "signal 0 baseline", "'x'"),
        ("r 1 500 20\nr.dat 16 200(1.5)/mV\n", "signal 0 baseline", "'1.5'"),
        ("r 1 500 20\nr.dat 16 (5)/mV\n", "signal 0 gain", "(5)/mV"),
        ("r 1 500 20\nr.dat 16 200/mV II\n", "signal 0 ADC resolution", "'II'"),
        ("r 1 500 20\nr.dat 16 200/mV 16 z\n", "signal 0 ADC zero", "'z'"),
        ("r 1 500 20\nr.dat 16 200/mV 16 0 y\n", "signal 0 initial value", "'y'"),
        ("r 1 500 20\nr.dat 16 200/mV 16 0 0 sum\n", "signal 0 checksum", "'sum'"),
        ("r 1 500 20\nr.dat 16+100 200/mV\n", "number of samples", "holds 0 samples"),
        ("r 1 500 20\nr.dat 516 200/mV\n", "format", "FLAC"),
        ("r 2 500 20\nr.dat 16 200\nr.dat 212 200\n", "signal 1 format", "one format"),
        ("r 1 500 20\ngone.dat 16 200\n", "signal 0 file name", "gone.dat, which is missing"),
        ("r 1 500 20\nvoid.dat 16 200\n", None, "0 bytes"),
        ("r 1 500 20\nfolder 16 200\n", None, "not a regular file"),
        ("r 3 500 9\nr.dat 16 9\ns.dat 16 9\nr.dat 16 9\n", "r.dat", "stand together"),
    ],
)
def test_headers_that_contradict_the_standard(tmp_path, header, field, said):
    (tmp_path / "void.dat").touch()
    (tmp_path / "folder").mkdir()
    error = check_refused(by_hand(tmp_path, header, r=RAMP, s=RAMP), said)
    assert error.field == field


@pytest.mark.parametrize(
    "name",
    ["../r.dat", "/etc/passwd", "sub/r.dat", "..\\r.dat", "C:\\r.dat", "\\\\host\\r.dat", "..", ".",
     "-", "http://host/r.dat", "s3://bucket/r.dat", "file:///etc/passwd", "a::b", "r\x07.dat",
     "*", "r|x"],
)  # fmt: skip
def test_a_header_opens_nothing_outside_its_folder(tmp_path, name):
    folder = tmp_path / "in"
    folder.mkdir()
    RAMP.astype("<i2").tofile(tmp_path / "r.dat")
    error = check_refused(by_hand(folder, f"r 1 500 20\n{name} 16 200/mV\n"))
    assert error.field == "signal 0 file name"


def test_pipes_are_not_waited_for(tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs named pipes")
    os.mkfifo(tmp_path / "r.dat")
    check_refused(by_hand(tmp_path, "r 1 500 20\n" + SIGNAL), "not a regular file")
    os.mkfifo(tmp_path / "p.hea")
    check_refused(tmp_path / "p.hea", "not a regular file")


def test_binary_junk_named_as_a_header(tmp_path):
    for junk in (b"\0" * 100, bytes(range(256)), os.urandom(4000)):
        (tmp_path / "r.hea").write_bytes(junk)
        check_refused(tmp_path / "r.hea")


def test_a_huge_header_is_not_read(tmp_path):
    with (tmp_path / "r.hea").open("wb") as file:
        file.truncate(1 << 30)
    check_refused(tmp_path / "r.hea", "1073741824")


def test_flac_that_promises_too_much_is_not_allocated(tmp_path, monkeypatch):
    path = write(tmp_path, "r", RAMP, "516")
    monkeypatch.setattr(wfdb_samples, "MOST_VALUES", 30)
    check_refused(path, "at most 30 values")
    data = bytearray((tmp_path / "r.dat").read_bytes())
    data[20] &= 0xF0 | 1  # one bit of the 3 for channels lies here
    data[20] ^= 0b0110
    (tmp_path / "r.dat").write_bytes(data)
    check_refused(path)


def test_one_flac_file_has_one_rate(tmp_path):
    write(tmp_path, "r", RAMP, "516")
    text = "r 2 360 20\nr.dat 516 200/mV\nr.dat 516x2 200/mV\n"
    assert check_refused(by_hand(tmp_path, text)).field == "samples per frame"
    text = "r 1 360 20\nr.dat 516 200/mV\n"
    assert check_refused(by_hand(tmp_path, text)).field == "FLAC channels"


def test_a_folder_that_reads_as_an_address_is_a_folder_for_flac_too(tmp_path):
    folder = tmp_path / "a::b"
    folder.mkdir()
    np.testing.assert_array_equal(read_record(write(folder, "r", RAMP, "516")).adu, RAMP)
    assert read_record(write(folder, "s", RAMP, "212")).n_samples == 20


@pytest.mark.parametrize(
    "comment", ["gaps: 5", "gaps: x none", "baselines: a b", "baselines: 1", "derived: x"]
)
def test_damaged_comments_of_our_own(tmp_path, comment):
    adu = RAMP.copy()
    path = by_hand(tmp_path, f"r 2 360 20\nr.dat 16\nr.dat 16\n# ecgviewer {comment}\n", r=adu)
    check_refused(path, "cannot be used")


def fuzzed(rng, data: bytes):
    """Yield damaged versions: cut anywhere, bytes overwritten, lost, doubled or put in."""
    for size in rng.integers(0, len(data), 25):
        yield data[:size]
    for _ in range(60):
        damaged = bytearray(data)
        for at in rng.integers(0, len(data), rng.integers(1, 4)):
            damaged[at] = rng.integers(0, 256)
        yield bytes(damaged)
        at, n = int(rng.integers(0, len(data))), int(rng.integers(1, 9))
        yield data[:at] + data[at + n :]
        yield data[:at] + data[at : at + n] * 3 + data[at + n :]
        yield data[:at] + rng.bytes(n) + data[at:]


def swapped(rng, data: bytes):
    """Yield headers with one field replaced by what might stand in another."""
    odd = (
        b"",
        b"0",
        b"-1",
        b"~",
        b"1e400",
        b"99999999999",
        b"nan",
        b"\xff\xfe",
        b"16x0",
        b"/",
        b"r",
    )
    fields = list(re.finditer(rb"\S+", data))
    for _ in range(120):
        field = fields[rng.integers(len(fields))]
        yield data[: field.start()] + odd[rng.integers(len(odd))] + data[field.end() :]


def assert_record_or_format_error(path):
    try:
        record = read_record(path)
    except FormatError:
        return 0
    assert isinstance(record, Record)
    record.values(0, 10)
    return 1


@pytest.mark.parametrize("fmt", ["8", "16", "24", "32", "61", "80", "160", "212", "310", "311",
                                 "508", "516", "524"])  # fmt: skip
def test_damage_anywhere_gives_a_record_or_a_format_error(tmp_path, fmt):
    rng = np.random.default_rng(int(fmt))
    path = write(tmp_path, "r", integers(fmt, 50, 2), fmt)
    read = 0
    for target in (path, tmp_path / "r.dat"):
        whole = target.read_bytes()
        versions = list(fuzzed(rng, whole))
        if target == path:
            versions += list(swapped(rng, whole))
        for version in versions:
            target.write_bytes(version)
            read += assert_record_or_format_error(path)
        target.write_bytes(whole)
    assert assert_record_or_format_error(path)
    assert read  # some damage is harmless: a comment, a sample, a name


def test_damage_to_exported_records_and_to_segments(tmp_path, synthetic_record):
    rng = np.random.default_rng(7)
    record = synthetic_record(STANDARD_LEADS[:3], duration_s=0.2)
    write_wfdb(record, tmp_path, "a")
    write_wfdb(record, tmp_path, "b")
    path = by_hand(tmp_path, "m/4 3 500 220\na 100\n~ 20\nb 100\n~ 0\n", "m")
    for target in (path, tmp_path / "a.hea", tmp_path / "b.dat"):
        whole = target.read_bytes()
        for version in [*fuzzed(rng, whole), *swapped(rng, whole)]:
            target.write_bytes(version)
            assert_record_or_format_error(path)
            assert_record_or_format_error(tmp_path / "a.dat")
        target.write_bytes(whole)


@pytest.mark.parametrize("fmt", ["8", "16", "24", "61", "212", "310", "311", "516"])
def test_a_signal_file_cut_anywhere_is_refused(tmp_path, fmt):
    path = write(tmp_path, "r", integers(fmt, 31, 2), fmt)
    whole = (tmp_path / "r.dat").read_bytes()
    spare = {"310": 1, "311": 1}.get(fmt, 0)  # bytes that pad the last group of three
    for size in range(0, len(whole) - spare - 1, 3):
        (tmp_path / "r.dat").write_bytes(whole[:size])
        check_refused(path)


def test_what_cannot_be_printed_comes_into_no_name_nor_note(tmp_path):
    RAMP[:, :1].astype("<i2").tofile(tmp_path / "r.dat")
    text = "r 1 500 20\nr.dat 16 200 16 0 0 5 0 I\x02\x85I\n# Age: 6\x07\n"
    found = read_record(by_hand(tmp_path, text))
    assert all(part.isprintable() for part in (*found.notes, *found.comments, *found.lead_names))
