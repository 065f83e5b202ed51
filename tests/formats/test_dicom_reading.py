"""DICOM waveforms, numbered after the clauses of PS3.3 (C.10.9, C.10.10) and PS3.5."""

import numpy as np
import pydicom
import pytest
from compliance import check_record, check_refused
from fuzzing import survives
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    AmbulatoryECGWaveformStorage,
    BasicVoiceAudioWaveformStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    GeneralECGWaveformStorage,
    HemodynamicWaveformStorage,
    ImplicitVRLittleEndian,
    TwelveLeadECGWaveformStorage,
    generate_uid,
)

from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.formats import read_record, records_in

RAMP = np.arange(-30, 30).reshape(20, 3)
CODES = ("5.6.3-9-1", "5.6.3-9-2", "5.6.3-9-3")


def coded(value, scheme="SCPECG", meaning="x"):
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def channel(code="5.6.3-9-1", step="5", unit="uV", **more):
    one = Dataset()
    one.ChannelSourceSequence = Items([coded(code)])
    if step is not None:
        one.ChannelSensitivity = step
        one.ChannelSensitivityUnitsSequence = Items([coded(unit, "UCUM")])
        one.ChannelSensitivityCorrectionFactor = "1"
        one.ChannelBaseline = "0"
    one.ChannelSampleSkew = "0"
    one.WaveformBitsStored = 16
    for key, value in more.items():
        setattr(one, key, value)
    return one


def group(adu=RAMP, fs="500", channels=None, kind="SS", label="RHYTHM", **more):
    one = Dataset()
    dtype = {"SS": "<i2", "SL": "<i4", "SB": "<i1", "UB": "<u1", "US": "<u2", "UL": "<u4"}[kind]
    samples = np.ascontiguousarray(adu, dtype=dtype)
    one.WaveformOriginality = "ORIGINAL"
    one.NumberOfWaveformSamples, one.NumberOfWaveformChannels = samples.shape
    one.SamplingFrequency = fs
    one.MultiplexGroupLabel = label
    made = channels or [channel(code) for code in CODES[: samples.shape[1]]]
    one.ChannelDefinitionSequence = Items(made)
    one.WaveformBitsAllocated = 8 * samples.itemsize
    one.WaveformSampleInterpretation = kind
    one.add_new("WaveformData", "OB" if samples.itemsize == 1 else "OW", samples.tobytes())
    for key, value in more.items():
        if key == "WaveformPaddingValue":
            one.add_new(key, "OW", value)
        else:
            setattr(one, key, value)
    return one


def save(path, *groups, sop=TwelveLeadECGWaveformStorage, syntax=ExplicitVRLittleEndian, **more):
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop, generate_uid()
    dataset.PatientID, dataset.PatientSex, dataset.PatientAge = "P-1", "F", "061Y"
    dataset.AcquisitionDateTime = "20200102030405"
    dataset.WaveformSequence = Items(groups)
    for key, value in more.items():
        setattr(dataset, key, value)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = sop
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.save_as(
        path,
        enforce_file_format=True,
        little_endian=syntax != ExplicitVRBigEndian,
        implicit_vr=syntax == ImplicitVRLittleEndian,
    )
    return path


def read(tmp_path, *groups, **more):
    return check_record(save(tmp_path / "a.dcm", *groups, **more), format_name="DICOM")


# PS3.3 A.34: SOP classes; PS3.5: transfer syntaxes


@pytest.mark.parametrize(
    "sop", [TwelveLeadECGWaveformStorage, GeneralECGWaveformStorage, AmbulatoryECGWaveformStorage,
            HemodynamicWaveformStorage],
)  # fmt: skip
def test_a34_every_class_that_carries_an_ecg(tmp_path, sop):
    record = read(tmp_path, group(), sop=sop)
    np.testing.assert_array_equal(record.adu, RAMP)
    assert record.lead_names == ("I", "II", "V1")
    assert (record.fs, record.start) == (500.0, "2020-01-02T03:04:05")
    assert (record.patient.age_years, record.patient.sex) == (61.0, "F")


def test_a34_sound_is_no_ecg(tmp_path):
    check_refused(save(tmp_path / "a.dcm", group(), sop=BasicVoiceAudioWaveformStorage), "sound")
    check_refused(save(tmp_path / "b.dcm"), "holds no waveform")


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, DeflatedExplicitVRLittleEndian]
)
def test_ps35_transfer_syntaxes_give_the_same_record(tmp_path, syntax):
    plain = read(tmp_path, group())
    assert read_record(save(tmp_path / "b.dcm", group(), syntax=syntax)).id == plain.id


def test_ps35_big_endian_samples(tmp_path):
    swapped = group()
    swapped["WaveformData"].value = RAMP.astype(">i2").tobytes()
    path = save(tmp_path / "b.dcm", swapped, syntax=ExplicitVRBigEndian)
    np.testing.assert_array_equal(read_record(path).adu, RAMP)


@pytest.mark.parametrize("suffix", ["", ".dcm", ".xml", ".dat"])
def test_content_decides_not_the_name(tmp_path, suffix):
    path = save(tmp_path / f"a{suffix}", group())
    assert read_record(path).format_name == "DICOM"


# C.10.9.1.4: channels


def test_c10914_sensitivity_correction_and_baseline_make_the_value(tmp_path):
    made = [
        channel(CODES[0], "2.5", ChannelSensitivityCorrectionFactor="1.5", ChannelBaseline="100"),
        channel(CODES[1], "0.004", "mV"),
        channel(CODES[2], "4e-6", "V"),
    ]
    record = read(tmp_path, group(channels=made))
    dataset = pydicom.dcmread(tmp_path / "a.dcm")
    theirs = dataset.waveform_array(0)
    ours = record.millivolts().T
    np.testing.assert_allclose(ours, theirs * [1e-3, 1.0, 1e3], rtol=1e-6)
    np.testing.assert_allclose(ours[:, 0], (RAMP[:, 0] * 3.75 + 100) / 1000, rtol=1e-6)
    assert record.in_millivolts


def test_c10914_a_channel_without_sensitivity_has_no_millivolts(tmp_path):
    made = [channel(CODES[0]), channel(CODES[1], None), channel(CODES[2], "1", "mm[Hg]")]
    record = read(tmp_path, group(channels=made))
    assert [lead.unit for lead in record.leads] == ["uV", "digits", "mm[Hg]"]
    assert any("No sensitivity is given for II" in note for note in record.notes)


@pytest.mark.parametrize(
    ("code", "label", "meaning", "name"),
    [
        ("5.6.3-9-62", None, "wrong", "aVR"),
        ("2:8", None, "", "V6"),
        ("MDC_ECG_LEAD_V3R", None, "", "V3R"),
        ("5.6.3-9-0", "aVF", "", "aVF"),
        ("X-1", None, "Lead II (Einthoven)", "II"),
        ("X-1", "Art", "pressure", "Art"),
    ],
)
def test_c10914_the_source_names_the_lead(tmp_path, code, label, meaning, name):
    one = channel(code)
    one.ChannelSourceSequence[0].CodeMeaning = meaning
    if label:
        one.ChannelLabel = label
    assert read_record(save(tmp_path / "a.dcm", group(RAMP[:, :1], channels=[one]))).lead_names == (
        name,
    )


def test_c10914_leads_of_one_name_stay_apart_and_derived_ones_are_marked(tmp_path):
    made = [channel(CODES[0]), channel(CODES[0]), channel("5.6.3-9-111")]
    record = read(tmp_path, group(channels=made))
    assert record.lead_names == ("I", "I (2)", "III")
    assert [lead.derived for lead in record.leads] == [False, False, True]


def test_c10914_filters_are_told(tmp_path):
    made = [channel(code, FilterLowFrequency="0.05", NotchFilterFrequency="0") for code in CODES]
    made[1].FilterHighFrequency = "150"
    said = read(tmp_path, group(channels=made)).device_says
    assert said.filters == (
        DeclaredFilter("high pass", 0.05), DeclaredFilter("low pass", 150.0, ("II",)),
    )  # fmt: skip


def test_c10914_skew_of_whole_samples_is_undone_and_of_parts_told(tmp_path):
    made = [channel(code) for code in CODES]
    made[1].ChannelSampleSkew = "2"
    made[2].ChannelSampleSkew = "0.25"
    record = read(tmp_path, group(channels=made))
    values = record.values()
    assert np.isnan(values[1, :2]).all()
    np.testing.assert_allclose(values[1, 2:22], RAMP[:, 1] * 0.005, rtol=1e-6)
    np.testing.assert_allclose(values[0, :20], RAMP[:, 0] * 0.005, rtol=1e-6)
    assert any("Moved by their skew: II" in note for note in record.notes)
    assert any("0.25 of a sample" in note for note in record.notes)


# C.10.9.1.5 to 1.8: samples


@pytest.mark.parametrize("kind", ["SS", "SL", "SB", "UB", "US", "UL"])
def test_c10917_every_sample_interpretation(tmp_path, kind):
    adu = RAMP + (30 if kind[0] == "U" else 0)
    record = read(tmp_path, group(adu, kind=kind))
    np.testing.assert_array_equal(record.adu, adu)
    np.testing.assert_array_equal(
        record.adu, pydicom.dcmread(tmp_path / "a.dcm").waveform_array(0) / 5
    )


def test_c10917_sound_samples_are_refused(tmp_path):
    one = group(RAMP, kind="SB")
    one.WaveformSampleInterpretation = "MB"
    check_refused(save(tmp_path / "a.dcm", one), "are not read")


def test_c10918_padding_at_an_end_of_the_range_is_a_gap_and_zero_is_a_sample(tmp_path):
    adu = RAMP.copy()
    adu[3:5, 1] = -32768
    record = read(tmp_path, group(adu, WaveformPaddingValue=b"\x00\x80"))
    assert np.isnan(record.values()[1]).nonzero()[0].tolist() == [3, 4]
    zero = read(tmp_path, group(WaveformPaddingValue=b"\0\0"))
    assert not np.isnan(zero.values()).any()
    assert any("padding value 0" in note for note in zero.notes)


def test_c1091_claims_that_the_samples_do_not_keep_are_refused(tmp_path):
    for key, value in (
        ("NumberOfWaveformSamples", 21),
        ("NumberOfWaveformSamples", 0),
        ("NumberOfWaveformSamples", 2**32 - 1),
        ("NumberOfWaveformChannels", 2),
        ("NumberOfWaveformChannels", 65535),
        ("SamplingFrequency", "0"),
        ("SamplingFrequency", "-5"),
        ("WaveformBitsAllocated", 12),
    ):
        check_refused(save(tmp_path / "a.dcm", group(**{key: value})), "a.dcm")
    check_refused(save(tmp_path / "a.dcm", group(channels=[channel(step="0")] * 3)), "sensitivity")
    whole = save(tmp_path / "a.dcm", group()).read_bytes()
    (tmp_path / "a.dcm").write_bytes(whole[:-20])
    check_refused(tmp_path / "a.dcm", "a.dcm")


# C.10.9.1: several groups


def test_c1091_a_median_beat_is_never_rhythm(tmp_path):
    beat = group(RAMP[:10], label="MEDIAN BEAT", WaveformOriginality="DERIVED")
    record = read(tmp_path, beat, group())
    assert record.n_samples == 20
    (median,) = record.device_says.beats
    assert median.name == "median beat"
    np.testing.assert_array_equal(median.samples.adu, RAMP[:10])
    check_refused(save(tmp_path / "b.dcm", beat), "median beats alone")


def test_c1091_groups_one_after_the_other_are_one_record_with_true_times(tmp_path):
    columns = [
        group(RAMP[:, n : n + 1], channels=[channel(code)], MultiplexGroupTimeOffset=str(40 * n))
        for n, code in enumerate(CODES)
    ]
    record = read(tmp_path, *columns)
    assert (record.n_samples, record.lead_names) == (60, ("I", "II", "V1"))
    values = record.values()
    for n in range(3):
        there = ~np.isnan(values[n])
        assert there.nonzero()[0].tolist() == list(range(20 * n, 20 * n + 20))
        np.testing.assert_allclose(values[n, there], RAMP[:, n] * 0.005, rtol=1e-6)


def test_c1091_the_same_lead_goes_on_in_the_next_group(tmp_path):
    two = [group(MultiplexGroupTimeOffset=offset) for offset in ("0", "40")]
    record = read(tmp_path, *two)
    np.testing.assert_allclose(record.values(), np.vstack([RAMP, RAMP]).T * 0.005, rtol=1e-6)


def test_c1091_groups_of_other_rates_are_records_of_their_own(tmp_path):
    path = save(tmp_path / "a.dcm", group(), group(RAMP[:10], fs="250", label="SLOW"))
    refs = records_in(path)
    assert [(one.address.name, one.name) for one in refs] == [
        ("a.dcm#1", "RHYTHM"), ("a.dcm#2", "SLOW"),
    ]  # fmt: skip
    fast, slow = (read_record(one.address) for one in refs)
    assert (fast.fs, fast.n_samples, slow.fs, slow.n_samples) == (500.0, 20, 250.0, 10)
    assert any("250 Hz" in note for note in fast.notes)
    check_refused(tmp_path / "a.dcm#3", "no record 3")


# C.10.10: annotations


def annotation(number, **more):
    item = Dataset()
    item.ReferencedWaveformChannels = [number, 0]
    item.AnnotationGroupNumber = 1
    for key, value in more.items():
        setattr(item, key, value)
    return item


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
    assert isinstance(mapped.adu, np.memmap)
    assert not isinstance(held.adu, np.memmap)
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
