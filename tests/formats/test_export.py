from dataclasses import replace

import numpy as np
import pytest
from compliance import check_record
from wfdb_files import by_hand, integers, read_by_wfdb, write

from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Lead, Patient, Record
from ecgviewer.formats import read_record, write_wfdb

NAMES = ("I", "II", "V1")


def make(adu, **fields):
    adu = np.asarray(adu)
    leads = tuple(Lead(f"V{n + 1}", 1000.0) for n in range(adu.shape[1]))
    return Record(**({"adu": adu, "fs": 500.0, "leads": leads} | fields))


def round_trip(record, tmp_path):
    read = read_record(write_wfdb(record, tmp_path / "out", "r"))
    assert read.id == record.id
    np.testing.assert_array_equal(read.adu, record.adu)
    assert [replace(lead, source_name="") for lead in read.leads] == [
        replace(lead, source_name="") for lead in record.leads
    ]
    assert read.notes == ()
    return read


def fmt_of(tmp_path):
    return (tmp_path / "out" / "r.hea").read_text().splitlines()[1].split()[1]


@pytest.mark.parametrize(
    ("low", "high", "fmt"),
    [
        (-32767, 32767, "16"),
        (-32768, 0, "24"),
        (0, 32768, "24"),
        (-(2**23) + 1, 2**23 - 1, "24"),
        (-(2**23), 0, "32"),
        (-(2**31) + 1, 2**31 - 1, "32"),
    ],
)
@pytest.mark.parametrize("dtype", ["i4", "i8"])
def test_the_narrowest_format_that_holds_the_samples(tmp_path, low, high, fmt, dtype):
    adu = np.random.default_rng(0).integers(low, high, (100, 2), endpoint=True).astype(dtype)
    adu[3], adu[4] = low, high
    record = make(adu)
    round_trip(record, tmp_path)
    assert fmt_of(tmp_path) == fmt
    decoded = read_by_wfdb(tmp_path / "out" / "r.hea").e_d_signal
    np.testing.assert_array_equal(np.stack(decoded, axis=1), adu)


def test_patient_simulation_start_and_rate(tmp_path, synthetic_record):
    record = replace(
        synthetic_record(NAMES, patient=Patient(63, "M", identifier="4711")),
        fs=599.88,
        start="2024-02-29T23:59:59.250000",
        simulated=True,
        comments=("Name: Doe",),
    )
    read = round_trip(record, tmp_path)
    assert read.patient == Patient(63, "M")
    assert read.simulated
    assert read.fs == 599.88
    assert read.start == record.start
    text = (tmp_path / "out" / "r.hea").read_text()
    assert text.splitlines()[-3:] == ["# Age: 63", "# Sex: Male", "# simulated: yes"]
    assert "4711" not in text
    assert "Doe" not in text


def test_nothing_is_claimed_that_is_not_known(tmp_path, synthetic_record):
    read = round_trip(synthetic_record(NAMES, patient=Patient()), tmp_path)
    assert read.patient == Patient()
    assert not read.simulated
    assert "#" not in (tmp_path / "out" / "r.hea").read_text()


@pytest.mark.parametrize("start", [None, "", "yesterday", "08:26:04", "2024-02-29"])
def test_an_incomplete_start_is_left_out(tmp_path, start):
    assert round_trip(make(np.ones((5, 1), int), start=start), tmp_path).start is None


def test_wfdb_reads_the_same_leads(tmp_path):
    leads = (Lead("aVR", 1 / 3, 5.0, "uV"), Lead("ABP, arm", -2e-7, -9.0, "mmHg"))
    header = write_wfdb(make(np.ones((5, 2), int), leads=leads), tmp_path, "r")
    record = read_by_wfdb(header)
    assert record.sig_name == ["aVR", "ABP, arm"]
    assert record.units == ["uV", "mmHg"]
    assert record.adc_gain == [1 / 3, -2e-7]
    assert record.baseline == [5, -9]
    assert read_record(header).lead_names == ("aVR", "ABP, arm")


def test_checksums_are_those_of_wfdb(tmp_path):
    adu = integers("16", 500, 3)
    ours = read_by_wfdb(write_wfdb(make(adu), tmp_path, "ours"))
    theirs = read_by_wfdb(write(tmp_path, "theirs", adu))
    assert [c % 65536 for c in ours.checksum] == [c % 65536 for c in theirs.checksum]
    assert ours.init_value == theirs.init_value


@pytest.mark.parametrize("gap", [-32768, -2048, 0, 99_999, None])
@pytest.mark.parametrize("present", [True, False])
def test_gap_values_survive(tmp_path, gap, present):
    adu = np.random.default_rng(0).integers(-300, 300, (200, 2)).astype(np.int32)
    if gap is not None:
        adu[adu == gap] = 1
        if present:
            adu[20:30, 1] = gap
    record = make(adu, leads=(Lead("I", 200.0), Lead("II", 200.0, gap=gap)))
    read = round_trip(record, tmp_path)
    np.testing.assert_array_equal(np.isnan(read.values()), np.isnan(record.values()))
    # For every other program the gap is the format's own.
    decoded = read_by_wfdb(tmp_path / "out" / "r.hea").e_d_signal[1]
    assert (decoded == -32768).sum() == (10 if gap is not None and present else 0)


def test_fractions_of_a_baseline_and_derived_leads_survive(tmp_path):
    leads = (Lead("II", 3276.75, -0.5), Lead("III", 200.0, derived=True))
    round_trip(make(integers("212", 50), leads=leads), tmp_path)


def test_a_long_record_is_written_in_pieces(tmp_path):
    round_trip(make(integers("16", 150_000, 2)), tmp_path)


def test_what_was_read_can_be_written(tmp_path):
    adu = integers("212", 100, 2)
    adu[5:9, 0] = -2048
    record = read_record(write(tmp_path, "r", adu, "212"))
    round_trip(record, tmp_path)
    check_record(tmp_path / "out" / "r.hea", format_name="WFDB")


@pytest.mark.parametrize("name", ["", "a/b", "..", "a b", "a.b", "Ä", "x" * 300])
def test_names_that_wfdb_does_not_know(tmp_path, name):
    with pytest.raises(RecordError, match="name"):
        write_wfdb(make(np.ones((5, 1), int)), tmp_path, name)


def test_fractions_and_wide_integers_are_refused(tmp_path):
    with pytest.raises(RecordError, match="fractions"):
        write_wfdb(make(np.ones((5, 1))), tmp_path, "r")
    with pytest.raises(RecordError, match="32 bits"):
        write_wfdb(make(np.full((5, 1), 2**40)), tmp_path, "r")
    assert list(tmp_path.glob("*.*")) == []


def test_nothing_is_overwritten_unless_asked(tmp_path):
    record = make(np.ones((5, 1), int))
    header = write_wfdb(record, tmp_path, "r")
    other = make(np.full((5, 1), 2))
    with pytest.raises(RecordError, match="not overwritten"):
        write_wfdb(other, tmp_path, "r")
    assert read_record(header).id == record.id
    write_wfdb(other, tmp_path, "r", overwrite=True)
    assert read_record(header).id == other.id
    assert sorted(path.name for path in tmp_path.glob("r*")) == ["r.dat", "r.hea"]


def test_an_unusable_comment_of_ours_is_kept_out_of_the_comments(tmp_path):
    path = by_hand(
        tmp_path, "r 1 500 20\nr.dat 16 9/mV\n# ecgviewer gaps: none\n# mine\n", r=np.arange(20)
    )
    assert read_record(path).comments == ("mine",)
