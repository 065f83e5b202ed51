import time
import tracemalloc

import numpy as np
import pytest
from compliance import check_record
from wfdb_files import FORMATS, by_hand, integers, read_by_wfdb, write

from ecgviewer.core.record import Patient
from ecgviewer.formats import read_record, wfdb_samples
from ecgviewer.formats.samples_on_disk import RowSamples

RAMP = np.arange(40).reshape(20, 2) - 20


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("n", [600, 601, 602, 1])
@pytest.mark.parametrize("n_signals", [1, 3])
def test_every_signal_format_gives_the_integers_of_the_file(tmp_path, fmt, n, n_signals):
    adu = integers(fmt, n, n_signals)
    record = read_record(write(tmp_path, "r", adu, fmt))
    assert record.adu.dtype.kind == "i"
    np.testing.assert_array_equal(record.adu, adu)
    assert [lead.gap for lead in record.leads] == [None] * n_signals
    assert record.notes == ()


@pytest.mark.parametrize("fmt", [fmt for fmt in FORMATS if fmt not in ("8", "61")])
def test_decodes_as_wfdb_does(tmp_path, fmt):
    # rdrecord fails on format 61 alone (wfdb 4.3.1): big-endian samples have no type it knows.
    path = write(tmp_path, "r", integers(fmt, 1001, 2), fmt)
    for lead, column in zip(read_by_wfdb(path).e_d_signal, read_record(path).adu.T, strict=True):
        np.testing.assert_array_equal(column, lead)


@pytest.mark.parametrize("fmt", [fmt for fmt in FORMATS if fmt != "8"])
def test_the_lowest_value_is_a_gap_where_it_occurs(tmp_path, fmt):
    adu = integers(fmt)
    gap = wfdb_samples.gap_value(int(fmt))
    adu[100:110, 1] = gap
    record = read_record(write(tmp_path, "r", adu, fmt))
    assert [lead.gap for lead in record.leads] == [None, gap]
    nan = np.isnan(record.values())
    assert nan[1, 100:110].all()
    assert nan.sum() == 10


def test_leads_scales_and_patient(tmp_path):
    path = by_hand(
        tmp_path,
        "r 4 360/999.5(17) 20 8:26:04.5 26/10/1994\n"
        "r.dat 16 1000(5)/uV 16 0 0 0 0 AVR\n"
        "r.dat 16 200.5/mV 16 1024 0 0 0 mlii\n"
        "r.dat 16 -10(0)/mmHg 12 0 0 0 0 ABP, arm\n"
        "r.dat 16 2e-2/µV 12 0 0 0 0 V1\n"
        "# Age: 74\n#Sex: Female\n#Dx: 426783006\n",
        r=np.arange(80).reshape(20, 4),
    )
    record = check_record(path, format_name="WFDB")
    assert record.fs == 360
    assert record.start == "1994-10-26T08:26:04.500000"
    assert record.patient == Patient(74, "F")
    assert record.lead_names == ("aVR", "MLII", "ABP, arm", "V1")
    assert [lead.gain for lead in record.leads] == [1000, 200.5, -10, 0.02]
    assert [lead.baseline for lead in record.leads] == [5, 1024, 0, 0]
    assert [lead.unit for lead in record.leads] == ["uV", "mV", "mmHg", "uV"]
    assert record.leads[0].source_name == "AVR"
    assert record.comments == ("Age: 74", "Sex: Female", "Dx: 426783006")
    assert not record.in_millivolts
    assert record.notes == ()


@pytest.mark.parametrize(
    ("comments", "patient"),
    [
        ("# 69 M 1085 1629 x1\n# Aldomet, Inderal\n", Patient(69, "M")),
        ("#<age>: 51\n#<sex>: F\n#<diagnoses>:\n", Patient(51, "F")),
        ("# <age>: 25  <sex>: M  <diagnoses>: (none)\n", Patient(25, "M")),
        ("# age: 81\n# sex: female\n# ECG date: 01/10/1990\n", Patient(81, "F")),
        ("# 23 F 2546 N/A x1\n", Patient(23, "F")),
        ("# Age: NaN\n# Sex: Unknown\n", Patient()),
        ("# Age: 6 months\n", Patient(6)),
        ("# Image: 34\n# Stage: 2\n# Sex: Fnord\n", Patient()),
        ("", Patient()),
    ],
)
def test_age_and_sex_as_physionet_writes_them(tmp_path, comments, patient):
    path = by_hand(tmp_path, f"r 2 360 20\nr.dat 16\nr.dat 16\n{comments}", r=RAMP)
    assert read_record(path).patient == patient


def test_an_impossible_age_is_noted(tmp_path):
    path = by_hand(tmp_path, "r 2 360 20\nr.dat 16\nr.dat 16\n# Age: 300\n", r=RAMP)
    record = read_record(path)
    assert record.patient.age_years is None
    assert "300" in record.notes[-1]


def test_what_the_header_leaves_out_is_said(tmp_path):
    path = by_hand(tmp_path, "r 2\nr.dat 16\nr.dat 16 0/mV\n", r=RAMP)
    record = read_record(path)
    assert record.fs == 250
    assert [lead.gain for lead in record.leads] == [200, 200]
    notes = " ".join(record.notes)
    assert "no sampling rate: 250 Hz" in notes
    assert "NOT CALIBRATED: the header gives no gain for signal 0, signal 1" in notes
    assert "No unit in the header for signal 0: mV" in notes
    assert "without a name in the header: signal 0, signal 1" in notes


def test_doubled_lead_names_are_told_apart(tmp_path):
    path = write(tmp_path, "r", RAMP.repeat(2, axis=1), sig_name=["II", "ii", "V1", "Lead II"])
    record = read_record(path)
    assert record.lead_names == ("II", "II (2)", "V1", "II (3)")
    assert sum("II" in note for note in record.notes) == 2


@pytest.mark.parametrize("record_line", ["r 2 360", "r 2 360 0"])
@pytest.mark.parametrize("fmt", [16, 212])
def test_a_length_left_out_is_that_of_the_file(tmp_path, record_line, fmt):
    write(tmp_path, "r", RAMP, str(fmt))
    path = by_hand(tmp_path, f"{record_line}\nr.dat {fmt} 200/mV\nr.dat {fmt} 200/mV\n")
    np.testing.assert_array_equal(read_record(path).adu, RAMP)


def test_flac_without_a_length_in_the_header(tmp_path):
    write(tmp_path, "r", RAMP, "516")
    path = by_hand(tmp_path, "r 2 360\nr.dat 516 200/mV\nr.dat 516 200/mV\n")
    np.testing.assert_array_equal(read_record(path).adu, RAMP)


def test_samples_may_begin_after_another_header(tmp_path):
    (tmp_path / "r.mat").write_bytes(b"x" * 24 + RAMP.astype("<i2").tobytes())
    path = by_hand(tmp_path, "r 2 360 20\nr.mat 16x1+24 200/mV\nr.mat 16x1+24 200/mV\n")
    np.testing.assert_array_equal(read_record(path).adu, RAMP)
    assert read_record(tmp_path / "r.mat").source == "r.hea"


def test_faster_signals_set_the_rate_and_slower_are_repeated(tmp_path):
    frames = np.arange(60).reshape(10, 6)
    path = by_hand(
        tmp_path,
        "r 3 125 10\nr.dat 16x3 200/mV 16 0 0 0 0 II\n"
        "r.dat 16 200/mV 16 0 0 0 0 resp\nr.dat 16x2 200/mV 16 0 0 0 0 V1\n",
        r=frames,
    )
    record = read_record(path)
    assert record.fs == 375
    np.testing.assert_array_equal(record.adu[:, 0], frames[:, :3].ravel())
    np.testing.assert_array_equal(record.adu[:, 1], frames[:, 3].repeat(3))
    assert record.adu[:6, 2].tolist() == [4, 4, 5, 10, 10, 11]
    assert set(record.adu[:, 2]) == set(frames[:, 4:].ravel())
    assert "Repeated to 375 Hz without smoothing: resp (125 Hz), V1 (250 Hz)." in record.notes


@pytest.mark.parametrize("skew", [1, 7, 50])
def test_skew_moves_a_lead_and_leaves_a_gap(tmp_path, skew):
    path = by_hand(
        tmp_path, f"r 2 360 20\nr.dat 16 200/mV\nr.dat 16x2:{skew} 200/mV\n",
        r=np.arange(60),
    )  # fmt: skip
    record = read_record(path)
    frames = np.arange(60).reshape(20, 3)
    late = min(skew, 20)
    np.testing.assert_array_equal(record.adu[: 40 - 2 * late, 1], frames[late:, 1:].ravel())
    assert (record.adu[40 - 2 * late :, 1] == -32768).all()
    assert record.leads[1].gap == -32768
    assert record.leads[0].gap is None
    assert any("skew" in note for note in record.notes)
    if skew < 20:
        np.testing.assert_array_equal(
            read_by_wfdb(path).e_d_signal[1][: 40 - 2 * late], record.adu[: 40 - 2 * late, 1]
        )


def test_signals_in_several_files_of_several_formats(tmp_path):
    a, b = integers("16", 50, 2), integers("212", 50, 1)
    write(tmp_path, "a", a, "16")
    write(tmp_path, "b", b, "212")
    path = by_hand(tmp_path, "r 3 360 50\na.dat 16 9/mV\na.dat 16 9/mV\nb.dat 212 9/mV\n")
    np.testing.assert_array_equal(read_record(path).adu, np.hstack([a, b]))


def test_checksums_that_do_not_fit_are_noted_not_refused(tmp_path):
    path = by_hand(
        tmp_path,
        "r 2 360 20\nr.dat 16 200/mV 16 0 -21 -41 0 I\nr.dat 16 200/mV 16 0 -20 65516 0 II\n",
        r=RAMP - 1,
    )
    (note,) = read_record(path).notes
    assert "Signal 0 (I): the header's checksum is -41, the samples give 65496" in note


def test_a_file_longer_than_its_header_says_is_noted(tmp_path):
    path = by_hand(tmp_path, "r 2 360 15\nr.dat 16 200/mV\nr.dat 16 200/mV\n", r=RAMP)
    record = read_record(path)
    assert record.n_samples == 15
    assert "5 samples more" in record.notes[0]


def test_an_unreadable_start_is_noted(tmp_path):
    path = by_hand(tmp_path, "r 2 360 20 25:61:00\nr.dat 16\nr.dat 16\n", r=RAMP)
    record = read_record(path)
    assert record.start is None
    assert "25:61:00" in record.notes[0]


@pytest.mark.parametrize(("text", "start"), [("19:46:25.757", "19:46:25.757000"),
                                             ("46:25", "00:46:25"), ("7", "00:00:07")])  # fmt: skip
def test_a_start_without_a_date_is_a_time(tmp_path, text, start):
    path = by_hand(tmp_path, f"r 2 360 20 {text}\nr.dat 16\nr.dat 16\n", r=RAMP)
    assert read_record(path).start == start


def test_large_format_16_is_mapped_and_equal_to_what_wfdb_decodes(tmp_path, monkeypatch):
    adu = integers("16", 5000, 12)
    adu[77, 3] = -32768
    path = write(tmp_path, "r", adu)
    read = read_record(path)
    assert isinstance(read.adu, np.ndarray)
    monkeypatch.setattr(wfdb_samples, "MAPPED_BYTES", 1)
    mapped = read_record(path)
    assert isinstance(mapped.adu, RowSamples)
    decoded = np.stack(read_by_wfdb(path).e_d_signal, axis=1)
    for record in (read, mapped):
        np.testing.assert_array_equal(record.adu, decoded)
        assert record.leads[3].gap == -32768
        assert record.leads[2].gap is None
        assert record.notes == ()
    assert read.id == mapped.id
    with pytest.raises(ValueError, match="read-only"):
        mapped.adu[0:9][0, 0] = 1


def test_a_long_recording_is_opened_without_a_copy(tmp_path):
    n = 2 * 3600 * 250
    row = integers("16", 1, 12).astype("<i2")
    with (tmp_path / "r.dat").open("wb") as file:
        for _ in range(0, n, 9000):
            file.write(np.repeat(row, 9000, axis=0).tobytes())
    path = by_hand(tmp_path, f"r 12 250 {n}\n" + "r.dat 16 1000/mV\n" * 12)
    tracemalloc.start()
    begun = time.perf_counter()
    record = read_record(path)
    taken = time.perf_counter() - begun
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(record.adu, RowSamples)
    assert record.adu.nbytes == 43_200_000
    assert peak < 8e6
    assert taken < 1


def test_half_an_hour_of_two_leads_is_read_at_once(tmp_path):
    path = write(tmp_path, "r", integers("212", 650_000, 2), "212", fs=360)
    begun = time.perf_counter()
    read_record(path)
    assert time.perf_counter() - begun < 0.5
