"""SCP-ECG (EN 1064:2005): figures and statements, hostile records, real files."""

import struct

import numpy as np
import pytest
from compliance import check_record
from fuzzing import survives
from scp_files import (
    custom,
    machine,
    packed,
    plain,
    record,
    samples,
    statement,
    tags,
    with_beats,
)
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


def test_513_every_figure_of_a_lead_and_no_code_of_shape(tmp_path):
    sections = plain(WAVES)
    values = struct.pack("<31h", *range(1, 32))
    sections[10] = struct.pack("<HHHH", 1, 0, 3, len(values)) + values
    told = {one.label: one for one in read(tmp_path, sections).device_says.measurements}
    assert len(told) == 31 - 3  # shapes of P and T, and quality, are codes
    wanted = {"ST slope": (20, "uV/s"), "Intrinsicoid deflection": (25, "ms")}
    wanted |= {"ST amplitude J+80 ms": (29, "uV"), "ST amplitude J+RR/8": (31, "uV")}
    assert {name: (told[name].value, told[name].unit) for name in wanted} == wanted


def test_54_texts_zone_and_figures_of_the_patient(tmp_path):
    sections = plain(WAVES)
    sections[1] = tags(
        (6, struct.pack("<HB", 178, 1)), (7, struct.pack("<HB", 81, 1)),
        (10, b"\0\1\2Digoxin\0"), (11, struct.pack("<H", 130)), (13, b"Chest pain\0"),
        (14, machine()), (25, b"\xe4\x07\x01\x02"), (26, bytes([3, 4, 5])),
        (30, b"called back\0"), (34, struct.pack("<hHB", -210, 0, 0)), (35, b"MI 2015\0"),
    )  # fmt: skip
    found = read(tmp_path, sections)
    assert found.start == "2020-01-02T03:04:05-03:30"
    assert found.comments == (
        "Indication: Chest pain", "Drugs: Digoxin", "History: MI 2015", "called back",
    )  # fmt: skip
    told = [(one.label, one.value, one.unit) for one in found.device_says.measurements]
    assert told == [
        ("Height", 178.0, "cm"), ("Weight", 81.0, "kg"), ("Systolic pressure", 130.0, "mmHg"),
    ]  # fmt: skip
    sections[1] = tags((25, b"\xe4\x07\x01\x02"), (26, bytes(3)), (34, b"\xff\x7f\0\0\0"))
    assert read(tmp_path, sections).start == "2020-01-02T00:00:00"


def test_57_and_510_beats_with_their_types_and_spikes_of_a_pacemaker(tmp_path):
    sections = plain(WAVES)
    beats = struct.pack("<HIII", 0, 40, 61, 99) + struct.pack("<HIII", 2, 140, 161, 199)
    beats += struct.pack("<HIII", 1, 280, 999, 999)  # outside
    sections[4] = struct.pack("<HHH", 120, 31, 3) + beats + bytes(24)
    sections[7] = struct.pack("<BBHH", 0, 2, 0, 0)
    sections[7] += struct.pack("<HhHh", 50, -900, 100, 29999) + bytes(12)
    sections[7] += struct.pack("<H3B", 3, 0, 4, 1)
    said = read(tmp_path, sections).device_says
    marks = [(one.label, one.start, one.code) for one in said.of_kind("beat")]
    assert marks == [("type 0", 60, "0"), ("type 4", 160, "4")]
    spikes = [(one.label, one.start, one.value, one.unit) for one in said.of_kind("wave")]
    assert spikes == [("pacing spike", 25, -900.0, "uV"), ("pacing spike", 50, None, "")]


def test_511_whether_somebody_confirmed_it(tmp_path):
    sections = plain(WAVES)
    one = struct.pack("<BH", 1, 6) + b"Sinus\0"
    for state, source in ((0, "SCP-ECG"), (1, "SCP-ECG, confirmed"), (2, "SCP-ECG, overread")):
        sections[8] = bytes([state]) + head(1)[1:] + one
        (said,) = read(tmp_path, sections).device_says.statements
        assert said.source == source


def test_512_sections_of_the_maker_are_told(tmp_path):
    sections = plain(WAVES)
    sections[9] = b"\1\0Q24.6 ENGLISH"
    (note,) = read(tmp_path, sections).notes
    assert "Section 9 holds 16 bytes in the maker's own form" in note
    sections[9] = bytes(8)
    assert read(tmp_path, sections).notes == ()


def test_514_a_coded_statement_keeps_its_code(tmp_path):
    sections = plain(WAVES)
    sections[11] = head(1) + struct.pack("<BH", 1, 11) + b"\1AFIB\0PRB\0\0"
    (said,) = read(tmp_path, sections).device_says.statements
    assert (said.label, said.code, said.system) == ("AFIB PRB", "AFIB", "SCPECG")


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
    beats = found.device_says.of_kind("beat")
    assert [one.start for one in beats[:4]] == [253, 705, 1117, 1617]
    assert any("Section 9 holds 84 bytes" in note for note in found.notes)


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
