import numpy as np
import pytest
from compliance import check_record, check_refused
from wfdb_files import by_hand, integers, read_by_wfdb, write

from ecgviewer.formats import read_record

A = integers("212", 30, 2, seed=1)
B = integers("212", 20, 2, seed=2)


@pytest.fixture
def segments(tmp_path):
    write(tmp_path, "a", A, sig_name=["II", "V1"])
    write(tmp_path, "b", B, sig_name=["V1", "V5"])
    return tmp_path


def test_fixed_layout(tmp_path):
    write(tmp_path, "a", A, sig_name=["II", "V1"])
    write(tmp_path, "b", B, sig_name=["II", "V1"])
    path = by_hand(tmp_path, "m/2 2 500 50\na 30\nb 20\n", "m")
    record = check_record(path, format_name="WFDB")
    np.testing.assert_array_equal(record.adu, np.vstack([A, B]))
    np.testing.assert_array_equal(record.adu, np.stack(read_by_wfdb(path).e_d_signal, axis=1))
    assert record.notes == ()


def test_variable_layout_has_gaps_where_a_lead_was_not_recorded(segments):
    names = ("I", "II", "V1", "V5")
    signals = "".join(f"~ 0 200/mV 0 0 0 0 0 {name}\n" for name in names)
    by_hand(segments, f"l 4 500 0\n{signals}", "l")
    path = by_hand(segments, "m/4 4 500 57\nl 0\na 30\n~ 7\nb 20\n", "m")
    record = check_record(path, format_name="WFDB")
    assert record.lead_names == ("II", "V1", "V5")
    values = record.values()
    np.testing.assert_array_equal(record.adu[:30, :2], A)
    np.testing.assert_array_equal(record.adu[37:, 1:], B)
    assert np.isnan(values[0, 30:]).all()
    assert np.isnan(values[1, 30:37]).all()
    assert np.isnan(values[2, :37]).all()
    assert np.isnan(values).sum() == 27 + 7 + 37
    assert "Gaps between or within the segments: II, V1, V5." in record.notes
    assert "Described, but recorded in no segment: I." in record.notes


def test_a_layout_alone_is_no_record(segments):
    by_hand(segments, "l 1 500 0\n~ 0 200/mV 0 0 0 0 0 II\n", "l")
    path = by_hand(segments, "m/2 1 500 30\nl 0\na 30\n", "m")
    assert read_record(path).lead_names == ("II", "V1")
    check_refused(segments / "l.hea", "layout")


def test_a_scale_that_changes_makes_another_lead_of_exact_integers(tmp_path):
    write(tmp_path, "a", A[:, :1], sig_name=["II"])
    write(tmp_path, "b", B[:, :1], sig_name=["II"], adc_gain=[100.0])
    record = read_record(by_hand(tmp_path, "m/2 1 500 50\na 30\nb 20\n", "m"))
    assert record.lead_names == ("II", "II (2)")
    assert [lead.gain for lead in record.leads] == [200, 100]
    np.testing.assert_array_equal(record.adu[:30, 0], A[:, 0])
    np.testing.assert_array_equal(record.adu[30:, 1], B[:, 0])
    assert any("scale of II changes" in note for note in record.notes)


def test_gaps_of_different_formats_become_one(tmp_path):
    a, b = integers("80", 30, 1), integers("212", 20, 1)
    a[3] = -128
    b[4] = -2048
    b[5] = -128
    write(tmp_path, "a", a, "80", sig_name=["II"])
    write(tmp_path, "b", b, "212", sig_name=["II"])
    record = read_record(by_hand(tmp_path, "m/2 1 500 50\na 30\nb 20\n", "m"))
    assert np.flatnonzero(np.isnan(record.values()[0])).tolist() == [3, 34]
    assert record.adu[35, 0] == -128


def test_a_segment_may_come_twice(segments):
    record = read_record(by_hand(segments, "m/3 2 500 90\na 30\na 30\na 30\n", "m"))
    np.testing.assert_array_equal(record.adu, np.vstack([A, A, A]))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("m/2 2 500 50\na 30\nc 20\n", "c.hea does not lie beside"),
        ("m/2 2 500 50\na 30\nb 25\n", "number of samples"),
        ("m/2 2 250 50\na 30\nb 20\n", "sampling frequency"),
        ("m/2 2 500 50\na 30\n", "number of segments"),
        ("m/1 2 500 50\n~ 50\n", "no segment with samples"),
        ("m/1 2 500 50\nm 50\n", "itself a segment"),
        ("m/1 2 500 50\n../a 30\n", "own folder"),
        ("m/1 2 500 50\na\n", "number of samples"),
        ("m/0 2 500 50\na 30\n", "number of segments"),
        ("m/x 2 500 50\na 30\n", "number of segments"),
        ("m/2 2 500 50\na 30\n~ 999999999999\n", "values in segments"),
        ("m/2 2 500 50\na 30\n~ 9999999999999\n", "segment length"),
    ],
)
def test_segments_that_do_not_fit(segments, text, said):
    check_refused(by_hand(segments, text, "m"), said)


def test_a_length_that_is_not_that_of_the_segments_is_noted(segments):
    record = read_record(by_hand(segments, "m/1 2 500 31\na 30\n", "m"))
    assert record.n_samples == 30
    assert "31" in record.notes[0]
