"""Every signal format with every option of a signal line, against the wfdb package and by hand."""

import numpy as np
import pytest
from compliance import check_refused
from wfdb_files import FORMATS, by_hand, integers, read_by_wfdb, write

from ecgviewer.formats import read_record, wfdb_decoding

FLAC = ("508", "516", "524")
BINARY = tuple(fmt for fmt in FORMATS if fmt not in FLAC)
N = 90


def packed(folder, fmt, width):
    """Return frames of a format, shape (N, width), and the bytes of its file."""
    adu = integers(fmt, N, width, seed=int(fmt))
    if fmt == "8":  # differences are of a signal, and a signal has several samples a frame here
        adu = np.random.default_rng(8).integers(-100, 100, (N, width))
        return adu, adu.astype("i1").tobytes()
    write(folder, "whole", adu, fmt)
    return adu, (folder / "whole.dat").read_bytes()


@pytest.mark.parametrize("fmt", BINARY)
def test_several_rates_skew_and_offset_at_once(tmp_path, fmt):
    adu, raw = packed(tmp_path, fmt, 5)
    (tmp_path / "r.dat").write_bytes(b"#" * 17 + raw)
    path = by_hand(
        tmp_path,
        f"r 3 125 {N}\n"
        f"r.dat {fmt}x2+17 200/mV 16 0 7 0 0 II\n"
        f"r.dat {fmt}:3+17 200/mV 16 0 -9 0 0 resp\n"
        f"r.dat {fmt}x2+17 200/mV 16 0 11 0 0 V1\n",
    )
    found = read_record(path)
    columns = [adu[:, :2].ravel(), adu[:, 2], adu[:, 3:].ravel()]
    if fmt == "8":
        columns = [np.cumsum(one) + first for one, first in zip(columns, (7, -9, 11), strict=True)]
    assert found.fs == 250
    np.testing.assert_array_equal(found.adu[:, 0], columns[0])
    np.testing.assert_array_equal(found.adu[: 2 * N - 6, 1], columns[1][3:].repeat(2))
    assert np.isnan(found.values()[1, -6:]).all()
    np.testing.assert_array_equal(found.adu[:, 2], columns[2])
    if fmt not in ("8", "61", "212", "310", "311"):  # wfdb refuses an offset that is no whole unit
        theirs = read_by_wfdb(path).e_d_signal
        np.testing.assert_array_equal(theirs[0], columns[0])
        np.testing.assert_array_equal(theirs[2], columns[2])
        np.testing.assert_array_equal(theirs[1][: N - 3], columns[1][3:])


@pytest.mark.parametrize("fmt", FLAC)
@pytest.mark.parametrize("per_frame", [1, 2])
def test_flac_with_an_offset_in_samples_and_several_a_frame(tmp_path, fmt, per_frame):
    adu = integers(fmt, 92, 2)
    write(tmp_path, "r", adu, fmt)
    line = f"r.dat {fmt}x{per_frame}+4 200/mV 16 0 0 0 0"
    path = by_hand(tmp_path, f"r 2 125 {88 // per_frame}\n{line} I\n{line} II\n")
    found = read_record(path)
    assert found.fs == 125 * per_frame
    np.testing.assert_array_equal(found.adu, adu[4:])
    for ours, theirs in zip(found.adu.T, read_by_wfdb(path).e_d_signal, strict=True):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("units", [1, 7])
def test_pieces_join_without_a_seam(tmp_path, monkeypatch, fmt, units):
    adu = integers(fmt, 101, 3)
    path = write(tmp_path, "r", adu, fmt)
    monkeypatch.setattr(wfdb_decoding, "_CHUNK_UNITS", units)
    monkeypatch.setattr(wfdb_decoding, "_FLAC_FRAMES", units)
    np.testing.assert_array_equal(read_record(path).adu, adu)


def test_a_narrow_flac_in_a_wide_format(tmp_path):
    adu = integers("508", 50, 2)
    write(tmp_path, "r", adu, "508")
    path = by_hand(tmp_path, "r 2 500 50\nr.dat 524 200/mV\nr.dat 524 200/mV\n")
    np.testing.assert_array_equal(read_record(path).adu, adu)
    write(tmp_path, "w", integers("524", 50, 2), "524")
    check_refused(by_hand(tmp_path, "w 2 500 50\nw.dat 516 200/mV\nw.dat 516 200/mV\n", "w"), "516")


def test_the_lowest_sums_of_format_8_do_not_run_over(tmp_path):
    (tmp_path / "r.dat").write_bytes(b"\x80" * 40)
    first = -(1 << 31) + 100
    path = by_hand(tmp_path, f"r 1 500 40\nr.dat 8 200/mV 16 0 {first} 0 0 II\n")
    np.testing.assert_array_equal(read_record(path).adu[:, 0], first - 128 * np.arange(1, 41))


def test_a_signal_that_no_file_holds_is_told(tmp_path):
    adu = integers("212", 50, 1)
    write(tmp_path, "r", adu, "212")
    line = "200/mV 12 0 0 0 0"
    path = by_hand(tmp_path, f"r 3 500 50\n~ 0 {line} I\nr.dat 212 {line} II\n~ 212 {line} V1\n")
    found = read_record(path)
    assert found.lead_names == ("II",)
    np.testing.assert_array_equal(found.adu, adu)
    assert "Described, but recorded in no file: I, V1." in found.notes


def test_segments_of_several_formats_rates_and_none(tmp_path):
    a, b = integers("212", 30, 2), integers("16", 40, 1)
    write(tmp_path, "a", a, "212", sig_name=["II", "V1"])
    (tmp_path / "b.dat").write_bytes(b.astype("<i2").tobytes())
    by_hand(tmp_path, "b 1 500 20\nb.dat 16x2 200(0)/mV 16 0 0 0 0 II\n", "b")
    path = by_hand(tmp_path, "m/3 2 500 55\na 30\n~ 5\nb 20\n", "m")
    found = read_record(path)
    assert (found.fs, found.n_samples) == (1000, 110)
    np.testing.assert_array_equal(found.adu[:60, 0], a[:, 0].repeat(2))
    np.testing.assert_array_equal(found.adu[70:, 0], b[:, 0])
    shown = found.values()
    assert np.isnan(shown[0]).sum() == 10
    assert np.isnan(shown[1]).sum() == 50
