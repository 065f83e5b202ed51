"""SCP-ECG (EN 1064:2005): figures and statements, hostile records, real files."""

import struct

import numpy as np
import pytest
from compliance import check_record
from fuzzing import survives
from scp_files import custom, packed, plain, record, samples, statement, with_beats
from wfdb_files import wfdb

from ecgviewer.formats import read_record

WAVES = np.cumsum(np.random.default_rng(7).integers(-40, 41, size=(2, 300)), axis=1)


def save(tmp_path, sections, file="a.scp"):
    path = tmp_path / file
    path.write_bytes(record(sections))
    return path


def read(tmp_path, sections):
    return check_record(save(tmp_path, sections), format_name="SCP-ECG")


# 5.10 to 5.14: what was found


def head(count):
    return struct.pack("<BHBBBBBB", 1, 2020, 1, 2, 3, 4, 5, count)


def test_511_and_514_statements(tmp_path):
    sections = plain(WAVES)
    one = struct.pack("<BH", 1, 6) + b"Sinus\0"
    two = struct.pack("<BH", 2, 4) + b"LVH\0"
    sections[8] = head(2) + one + two
    sections[11] = head(1) + struct.pack("<BH", 1, 5) + b"\1SR\0\0"
    said = read(tmp_path, sections).device_says.statements
    assert [one.label for one in said] == ["Sinus", "LVH", "SR"]
    sections[8], sections[11] = head(200) + one, b""
    assert [one.label for one in read(tmp_path, sections).device_says.statements] == ["Sinus"]


def test_510_global_measurements(tmp_path):
    sections = with_beats(WAVES[0] * 2500, (60,))
    first = struct.pack("<5H3h", 10, 40, 50, 90, 29999, 45, -30, 999)
    sections[7] = (
        struct.pack("<BBHH", 1, 1, 820, 29999)
        + first
        + struct.pack("<Hh", 5, 100)
        + struct.pack("<BBHH", 0, 0, 0, 0)
        + struct.pack("<HB", 1, 0)
        + struct.pack("<HHHBH", 73, 29999, 410, 1, 0)
    )
    found = read(tmp_path, sections)
    told = {one.label: (one.value, one.unit) for one in found.device_says.measurements}
    assert told == {
        "RR interval": (820.0, "ms"), "P duration": (30.0, "ms"), "PR interval": (40.0, "ms"),
        "QRS duration": (40.0, "ms"), "P axis": (45.0, "deg"), "QRS axis": (-30.0, "deg"),
        "Heart rate": (73.0, "/min"), "QTc Bazett": (410.0, "ms"),
    }  # fmt: skip
    marks = {one.label: one.start for one in found.device_says.beats[0].fiducials}
    assert marks == {"P onset": 5, "P offset": 20, "QRS onset": 25, "QRS offset": 45}


def test_513_measurements_of_leads(tmp_path):
    sections = plain(WAVES)
    values = struct.pack("<12h", 102, 177, 100, 343, 0, 37, 40, 0, 0, 0, 525, -298)
    sections[10] = struct.pack("<HHHH", 1, 0, 3, len(values)) + values
    told = [
        (one.label, one.value, one.leads)
        for one in read(tmp_path, sections).device_says.measurements
    ]
    assert told[0] == ("P duration", 102.0, ("V1",))
    assert told[-2:] == [("R amplitude", 525.0, ("V1",)), ("S amplitude", -298.0, ("V1",))]


# Hostile


def test_hostile_records_end_in_a_record_or_a_refusal(tmp_path):
    full = with_beats(WAVES[0] * 2500, (60, 160))
    full |= {
        7: struct.pack("<BBHH", 1, 0, 820, 0) + b"\1\0" * 20,
        8: head(1) + statement(1, b"x\0"),
    }
    full |= {10: struct.pack("<HHHH", 1, 0, 1, 4) + b"\1\0\2\0", 11: head(1) + statement(1, b"y\0")}
    own = plain([WAVES[0]])
    own[2] = struct.pack("<H", 1) + custom(("0", 1, 1, 5), ("10", 10, 1, 0), ("11", 18, 1, 0))
    own[6] = samples(2500, 2000, 1, [packed("11" + f"{7:016b}" + "0" * 299)])
    paths = [
        save(tmp_path, full),
        save(tmp_path, own, "b.scp"),
        save(tmp_path, plain(WAVES), "c.scp"),
    ]
    survives("SCP-ECG", paths, count=200)


# Real files


@pytest.mark.realdata
def test_the_same_ecg_as_scp_and_dicom_agrees_to_the_last_bit(ecg_data):
    folder = ecg_data / "formats/same_ecg"
    one = check_record(folder / "Example.scp", format_name="SCP-ECG")
    other = read_record(folder / "Example.dcm")
    names = other.lead_names
    assert set(one.lead_names) == set(names)
    assert not any(lead.derived for lead in one.leads)
    np.testing.assert_array_equal(one.millivolts(names=names), other.millivolts())
    assert (one.fs, one.start, one.patient.sex) == (other.fs, other.start, other.patient.sex)
    assert one.patient.age_years == other.patient.age_years == 49.0
    beat, median = (found.device_says.beats[0].samples for found in (one, other))
    n = beat.n_samples
    np.testing.assert_array_equal(beat.millivolts(names=names), median.millivolts(0, n, names))


@pytest.mark.realdata
def test_subtracted_reference_beats_are_put_back_as_another_program_does(ecg_data):
    folder = ecg_data / "formats/scp"
    found = check_record(folder / "wfdb_checkpkg_test.scp", format_name="SCP-ECG")
    expected = wfdb.rdrecord(str(folder / "wfdb_checkpkg_expected/test"))
    ours = found.millivolts(names=expected.sig_name).T
    inside = np.zeros(found.n_samples, dtype=bool)
    for first, last in ((109, 457), (973, 1321), (2295, 2643), (3707, 4055)):
        inside[first - 1 : last] = True
    apart = np.abs(ours - expected.p_signal)[inside].max(axis=0)
    stored = [name in ("I", "II", "III") or name[0] == "V" for name in expected.sig_name]
    assert apart[stored].max() < 1e-3
    # aVR, aVL, aVF hold halves, which the other program rounds to its step of 5 uV.
    assert apart.max() < 2.6e-3
    assert [lead.name for lead in found.leads if lead.derived] == ["III", "aVR", "aVL", "aVF"]
    assert found.device_says.statements[0].label == "Ectopic atrial rhythm"


@pytest.mark.realdata
def test_welch_allyn_at_599_88_hz_with_swedish_statements(ecg_data):
    folder = ecg_data / "formats/scp"
    found = check_record(
        folder / "scptools_ECG_20070321_110542_ANON000004.SCP", format_name="SCP-ECG"
    )
    assert found.fs == pytest.approx(599.88, abs=1e-3)
    assert found.device == "Welch Allyn Cardio Control MDW14"
    said = found.device_says
    assert said.statements[0].label == "sinusrytm"
    assert "ålderskorrigerat" in said.statements[2].label
    told = {one.label: one.value for one in said.measurements if not one.leads}
    assert (told["Heart rate"], told["QTc Bazett"], told["QRS duration"]) == (75.0, 402.0, 88.0)
    other = read_record(folder / "scptools_ECG_20060620_112352_ANON000002.SCP")
    assert other.lead_names[6:] == ("V3R", "V1", "V2", "V4", "V6", "V7")
