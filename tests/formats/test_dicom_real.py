"""DICOM waveforms, annotations (PS3.3 C.10.10), large and hostile files, real ones."""

import numpy as np
import pydicom
import pytest
from compliance import check_record, check_refused
from dicom_files import RAMP, annotation, coded, group, save
from fuzzing import survives
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    AmbulatoryECGWaveformStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from ecgviewer.formats import read_record
from ecgviewer.formats.samples_on_disk import RowSamples


def read(tmp_path, *groups, **more):
    return check_record(save(tmp_path / "a.dcm", *groups, **more), format_name="DICOM")


# C.10.10: annotations


def test_c1010_annotations_go_to_their_groups(tmp_path):
    beat = group(RAMP[:10], label="MEDIAN BEAT", WaveformOriginality="DERIVED")
    qt = Items([coded("5.13.5-11", meaning="QT Interval")])
    onset = Items([coded("5.10.3-3", meaning="QRS Onset")])
    items = [
        annotation(1, UnformattedTextValue="Sinus\nrhythm"),
        annotation(1, ConceptNameCodeSequence=qt, NumericValue="400",
                   MeasurementUnitsCodeSequence=Items([coded("ms", "UCUM")])),
        annotation(1, ConceptNameCodeSequence=onset, TemporalRangeType="POINT",
                   ReferencedSamplePositions=5),
        annotation(2, ConceptNameCodeSequence=onset, TemporalRangeType="POINT",
                   ReferencedSamplePositions=7),
        annotation(1, ConceptNameCodeSequence=onset, TemporalRangeType="POINT",
                   ReferencedSamplePositions=500),
        annotation(1),
    ]  # fmt: skip
    record = read(tmp_path, group(), beat, WaveformAnnotationSequence=Items(items))
    said = record.device_says
    assert [one.label for one in said.statements] == ["Sinus rhythm"]
    (figure,) = said.measurements
    assert (figure.label, figure.value, figure.unit) == ("QT Interval", 400.0, "ms")
    assert [(one.label, one.start) for one in said.of_kind("wave")] == [("QRS Onset", 4)]
    assert [(one.label, one.start) for one in said.beats[0].fiducials] == [("QRS Onset", 6)]


# C.7.1: patient


@pytest.mark.parametrize(
    ("fields", "age"),
    [
        ({"PatientAge": "018M"}, 1.5),
        ({"PatientAge": "003W"}, 0.057),
        ({"PatientAge": "", "PatientBirthDate": "19600301"}, 59.0),
        ({"PatientAge": "999Y"}, None),
        ({"PatientAge": "abc"}, None),
    ],
)
def test_c71_age(tmp_path, fields, age):
    record = read_record(save(tmp_path / "a.dcm", group(), **fields))
    assert record.patient.age_years == (None if age is None else pytest.approx(age, abs=1e-3))
    assert "P-1" not in repr(record.patient)


# Large files


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian])
def test_samples_of_a_large_file_are_mapped(tmp_path, monkeypatch, syntax):
    long = np.arange(900_000).reshape(300_000, 3) % 1000
    qt = Items([coded("5.13.5-11", meaning="QT Interval")])
    items = Items([annotation(1, ConceptNameCodeSequence=qt, NumericValue="400")])
    beat = group(RAMP[:10], label="MEDIAN BEAT", WaveformOriginality="DERIVED")
    path = save(
        tmp_path / "a.dcm", group(long), beat, syntax=syntax, sop=AmbulatoryECGWaveformStorage,
        WaveformAnnotationSequence=items,
    )  # fmt: skip
    held = read_record(path)
    monkeypatch.setattr("ecgviewer.formats.dicom_reading.LARGEST_HELD_BYTES", 1000)
    mapped = check_record(path, format_name="DICOM")
    assert isinstance(mapped.adu, RowSamples)
    assert isinstance(held.adu, np.ndarray)
    assert mapped.id == held.id
    assert mapped.device_says.measurements == held.device_says.measurements
    np.testing.assert_array_equal(mapped.device_says.beats[0].samples.adu, RAMP[:10])
    whole = path.read_bytes()
    for cut in (200, 700, len(whole) - 50_000, len(whole) // 2):
        path.write_bytes(whole[:cut])
        check_refused(path, "a.dcm")
    waveforms = whole.index(b"\x00\x54\x00\x01")
    at = whole.index(b"\xfe\xff\x00\xe0", waveforms) + 4  # a group longer than the file
    path.write_bytes(whole[:at] + b"\xff\xff\xff\x7f" + whole[at + 4 :])
    check_refused(path, "a.dcm")


def test_a_large_file_that_is_packed_is_refused(tmp_path, monkeypatch):
    path = save(tmp_path / "a.dcm", group(), syntax=DeflatedExplicitVRLittleEndian)
    monkeypatch.setattr("ecgviewer.formats.dicom_reading.LARGEST_HELD_BYTES", 100)
    check_refused(path, "too large")


# Hostile


def test_hostile_files_end_in_a_record_or_a_refusal(tmp_path):
    beat = group(RAMP[:10], label="MEDIAN BEAT", WaveformOriginality="DERIVED")
    path = save(
        tmp_path / "a.dcm", group(), beat, group(MultiplexGroupTimeOffset="40"),
        WaveformAnnotationSequence=Items([annotation(1, UnformattedTextValue="x")]),
    )  # fmt: skip
    survives("DICOM", [path], count=120)


def test_a_group_said_to_begin_in_ten_years_takes_no_memory(tmp_path):
    far = group(MultiplexGroupTimeOffset="300000000000")
    check_refused(save(tmp_path / "a.dcm", group(), far), "values")


# Real files


@pytest.mark.realdata
@pytest.mark.parametrize(
    "name",
    ["dicom/cardio_sample.dcm", "dicom/pydicom_waveform_ecg.dcm", "same_ecg/Example.dcm"],
)
def test_real_files_decode_as_pydicom_does(ecg_data, name):
    path = ecg_data / "formats" / name
    record = check_record(path, format_name="DICOM")
    dataset = pydicom.dcmread(path)
    raw = np.frombuffer(dataset.WaveformSequence[0].WaveformData, "<i2").reshape(-1, 12)
    np.testing.assert_array_equal(record.adu, raw)
    theirs = dataset.waveform_array(0).T / 1000
    np.testing.assert_array_equal(record.millivolts(), theirs.astype(np.float32))
    (beat,) = record.device_says.beats
    ours, median = beat.samples.millivolts(), dataset.waveform_array(1).T / 1000
    assert not np.isnan(record.values()).any()
    there = ~np.isnan(ours)
    np.testing.assert_array_equal(ours[there], median.astype(np.float32)[there])
    assert (median[~there] < -80).all()


@pytest.mark.realdata
def test_a_real_file_s_statements_and_waves(ecg_data):
    record = read_record(ecg_data / "formats/dicom/pydicom_waveform_ecg.dcm")
    said = record.device_says
    assert [one.label for one in said.statements] == ["RITMO SINUSALE", "ECG NORMALE"]
    assert len(said.of_kind("wave")) == 66
    assert {one.label: one.value for one in said.measurements}["QRS Duration"] == 75.0
    assert record.device == "Mortara Instrument, Inc. el250"
