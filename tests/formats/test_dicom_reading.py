"""DICOM waveforms, numbered after the clauses of PS3.3 (C.10.9, C.10.10) and PS3.5."""

import numpy as np
import pydicom
import pytest
from compliance import check_record, check_refused
from dicom_files import CODES, RAMP, channel, group, save
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
)

from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.formats import read_record, records_in


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
