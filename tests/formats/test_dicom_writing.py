"""DICOM waveforms of whole records: conformant, exact, and read back by us and by pydicom."""

import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pydicom
import pytest
from dicom_conformance import violations

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    RepresentativeBeat,
    measurement,
    statement,
)
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Lead, Patient, Record
from ecgviewer.formats import read_record
from ecgviewer.formats.dicom_deidentify import deidentified_dataset
from ecgviewer.formats.dicom_waveform import save
from ecgviewer.formats.dicom_writing import write
from ecgviewer.formats.ucum import from_ucum, to_ucum

TWELVE, GENERAL, AMBULATORY, WIDE = (f"1.2.840.10008.5.1.4.1.1.9.1.{n}" for n in range(1, 5))
VALIDATOR = shutil.which("dciodvfy")


@pytest.fixture(scope="module")
def record(synthetic_record):
    return synthetic_record()


@pytest.fixture(scope="module")
def full(record):
    """A record with everything that a device may say."""
    n = record.n_samples
    beat = Record(
        np.arange(600 * 2, dtype=np.int16).reshape(600, 2),
        1000.0,
        (Lead("I", 200.0), Lead("V9", 200.0)),
    )
    says = DeviceSays(
        (
            statement("Sinus rhythm", n),
            statement("Atrial fibrillation", n, code="AFIB", source="SCP"),
            measurement("QT interval", 402.0, "ms", n, code="MDC_ECG_TIME_PD_QT", system="MDC"),
            measurement("R amplitude", -0.62, "mV", n, leads=("V1",)),
            measurement("Ventricular rate", 61.0, "bpm", n, code="VentricularRate"),
            DeviceAnnotation("beat", "V", 100, 101, code="V", system="MIT-BIH"),
            DeviceAnnotation("beat", "/", 300, 301),
            DeviceAnnotation("wave", "P onset", 400, 401, ("II",)),
            DeviceAnnotation("wave", "QRS", 420, 460),
            DeviceAnnotation("rhythm", "AFIB", 500, 2000, system="MIT-BIH", code="(AFIB"),
            DeviceAnnotation("quality", "noise", 2000, 3000, ("V1", "V2")),
            DeviceAnnotation("note", "called back", 0, n, text="called back"),
        ),
        (DeclaredFilter("high pass", 0.05), DeclaredFilter("notch", 50.0, text="adaptive")),
        (RepresentativeBeat("averaged beat no. 2", beat, (DeviceAnnotation("wave", "P", 9, 40),)),),
    )
    return replace(
        record,
        patient=Patient(57.0, "F", "MRN-0042"),
        start="2019-03-04T05:06:07.125",
        device="Cardiograph 3000",
        comments=("kept apart", "a second line"),
        device_says=says,
    )


def _back(record, tmp_path, name="one.dcm"):
    losses = write(record, tmp_path / name)
    return read_record(tmp_path / name), losses


def _sorted(annotations):
    return sorted(annotations, key=lambda one: (one.start, one.stop, one.kind, one.label))


def test_a_record_comes_back_whole(full, tmp_path):
    back, losses = _back(full, tmp_path)
    assert losses == ()
    np.testing.assert_array_equal(back.adu, full.adu)
    assert back.id == full.id
    assert (back.fs, back.patient, back.start) == (full.fs, full.patient, full.start)
    assert (back.device, back.comments, back.notes) == (full.device, full.comments, ())
    assert _sorted(back.device_says.annotations) == _sorted(full.device_says.annotations)
    assert back.device_says.filters == full.device_says.filters
    (beat,), (wanted,) = back.device_says.beats, full.device_says.beats
    assert (beat.name, beat.fiducials) == (wanted.name, wanted.fiducials)
    assert beat.samples.id == wanted.samples.id


def test_c_10_9_pydicom_decodes_the_same_samples(full, tmp_path):
    back, _ = _back(full, tmp_path)
    theirs = pydicom.dcmread(tmp_path / "one.dcm").waveform_array(0).T
    exact = np.array([(full.adu[:, n] - lead.baseline) / lead.gain for n, lead in
                      enumerate(full.leads)])  # fmt: skip
    np.testing.assert_allclose(theirs, exact, rtol=0, atol=1e-9)
    np.testing.assert_array_equal(back.values(), full.values())


def test_c_10_10_without_private_elements_codes_places_and_figures_stay(full, tmp_path):
    write(full, tmp_path / "one.dcm")
    dataset = pydicom.dcmread(tmp_path / "one.dcm")
    dataset.remove_private_tags()
    dataset.save_as(tmp_path / "two.dcm")
    found = read_record(tmp_path / "two.dcm").device_says.annotations
    places = [(one.start, one.stop, set(one.leads)) for one in _sorted(found)]
    wanted = _sorted(full.device_says.annotations)
    assert sorted(map(str, places)) == sorted(
        str((one.start, one.stop, set(one.leads))) for one in wanted
    )
    assert {(one.code, one.system, one.value, one.unit) for one in found} >= {
        ("2:16160", "MDC", 402.0, "ms"),  # CID 3228
        ("10:8336", "MDC", None, ""),  # CID 3335
        ("10:1600", "MDC", None, ""),
        ("R amplitude", "99ECGV", -0.62, "mV"),
    }
    assert "Sinus rhythm" in {one.label for one in found}


def _shaped(record, fs=500.0, n_leads=12, n_samples=5000, top=1000, gain=200.0):
    rng = np.random.default_rng(3)
    adu = rng.integers(-top, top, (n_samples, n_leads)).astype(np.int64)
    names = [*record.lead_names, *(f"e{n}" for n in range(n_leads))][:n_leads]
    return Record(adu, fs, tuple(Lead(name, gain) for name in names))


@pytest.mark.parametrize(
    ("shape", "kind", "n_groups"),
    [
        ({}, TWELVE, 1),
        ({"n_leads": 1, "fs": 360.0}, TWELVE, 1),
        ({"n_leads": 13, "n_samples": 16384}, TWELVE, 1),
        ({"n_samples": 16385}, GENERAL, 1),
        ({"n_leads": 14}, GENERAL, 1),
        ({"n_leads": 25}, GENERAL, 2),
        ({"fs": 100.0}, AMBULATORY, 1),
        ({"fs": 128.0, "n_leads": 15}, WIDE, 1),
        ({"fs": 2000.0}, WIDE, 1),
        ({"top": 8_000_000, "gain": 1e6}, WIDE, 1),
    ],
    ids=str,
)
def test_a_34_each_record_takes_the_class_that_holds_it(record, tmp_path, shape, kind, n_groups):
    one = _shaped(record, **shape)
    back, losses = _back(one, tmp_path)
    dataset = pydicom.dcmread(tmp_path / "one.dcm")
    assert dataset.SOPClassUID == kind
    assert len(dataset.WaveformSequence) == n_groups
    assert violations(dataset) == []
    np.testing.assert_array_equal(back.adu, one.adu)
    assert (back.lead_names, back.fs, losses) == (one.lead_names, one.fs, ())


def test_a_34_what_no_class_holds_is_refused(record, tmp_path):
    with pytest.raises(RecordError, match=r"97 leads.*at most 96"):
        write(_shaped(record, n_leads=97, n_samples=10), tmp_path / "one.dcm")
    with pytest.raises(RecordError, match="wider than 32 bits"):
        write(_shaped(record, top=1 << 40, n_samples=10), tmp_path / "one.dcm")
    assert not (tmp_path / "one.dcm").exists()


def test_tables_of_modules_hold(full, tmp_path):
    write(full, tmp_path / "one.dcm")
    dataset = pydicom.dcmread(tmp_path / "one.dcm")
    assert violations(dataset) == []
    # The check itself finds what is wrong.
    del dataset.AcquisitionDateTime
    dataset.Laterality = ""
    dataset.WaveformSequence[0].ChannelDefinitionSequence[3].ChannelSourceSequence = []
    dataset.WaveformAnnotationSequence[0].ReferencedWaveformChannels = [1, 13]
    assert violations(dataset) == [
        "Laterality must not be there",
        "AcquisitionDateTime (type 1) is missing",
        "ChannelSourceSequence (type 1) is empty",
        "channel 13",
    ]


@pytest.mark.skipif(VALIDATOR is None, reason="dicom3tools is not installed")
def test_dciodvfy_finds_no_error(full, tmp_path, record):
    for number, one in enumerate((full, _shaped(record, n_samples=17000), _shaped(record, 100.0))):
        path = tmp_path / f"{number}.dcm"
        write(one, path)
        said = subprocess.run([VALIDATOR, path], capture_output=True, text=True, check=False)
        lines = (said.stdout + said.stderr).splitlines()
        assert any(name in lines for name in ("TwelveLeadECG", "GeneralECG", "AmbulatoryECG"))
        assert [line for line in lines if line.startswith("Error")] == []


def test_c_10_9_1_6_gaps_are_padding(record, tmp_path):
    adu = record.adu.copy()
    adu[100:110, 2] = -30000
    adu[0, 0] = -32768  # a sample, so that the padding needs 32 bits
    leads = tuple(
        replace(lead, baseline=12.0, gap=-30000 if lead.name == "III" else None)
        for lead in record.leads
    )
    gapped = replace(record, adu=adu, leads=leads)
    back, losses = _back(gapped, tmp_path)
    np.testing.assert_array_equal(back.values(), gapped.values())
    assert np.isnan(back.values()).sum() == 10
    assert pydicom.dcmread(tmp_path / "one.dcm").SOPClassUID == WIDE
    assert losses == ()


def test_derived_leads_stay_derived(record, tmp_path):
    leads = tuple(
        replace(lead, derived=lead.name in ("III", "aVR", "aVL", "aVF")) for lead in record.leads
    )
    back, losses = _back(replace(record, leads=leads), tmp_path)
    assert [lead.derived for lead in back.leads] == [lead.derived for lead in leads]
    assert back.lead_names == record.lead_names
    assert losses == ()


def test_leads_of_other_names_and_units_keep_them(tmp_path):
    leads = (Lead("resp", 3.0, 7.0, "NU"), Lead("MLII", 200.0), Lead("ABP", 10.0, 0.0, "mmHg"))
    adu = np.arange(300, dtype=np.int16).reshape(100, 3)
    one = Record(adu, 250.0, leads)
    back, losses = _back(one, tmp_path)
    np.testing.assert_array_equal(back.values(), one.values())
    assert [lead.unit for lead in back.leads] == ["NU", "mV", "mm[Hg]"]
    assert back.lead_names == one.lead_names
    assert violations(pydicom.dcmread(tmp_path / "one.dcm")) == []
    assert losses == ()


@pytest.mark.parametrize(
    ("age", "written", "read"),
    [
        (57.0, "057Y", 57.0),
        (0.0, "000D", 0.0),
        (0.5, "006M", 0.5),
        (10 / 365.25, "010D", 0.027),
        (102.0, "102Y", 102.0),
    ],
)
def test_ages(record, tmp_path, age, written, read):
    back, losses = _back(replace(record, patient=Patient(age)), tmp_path)
    assert pydicom.dcmread(tmp_path / "one.dcm").PatientAge == written
    assert back.patient.age_years == read
    assert losses == ()


def test_an_age_between_birthdays_is_told(record, tmp_path):
    back, losses = _back(replace(record, patient=Patient(63.41234)), tmp_path)
    assert back.patient.age_years == 63.0
    assert losses == ("The age of 63.4123 years was rounded down.",)


@pytest.mark.parametrize(
    "start",
    [
        None,
        "2019-03-04",
        "2019-03-04T05:06:07",
        "2019-03-04T05:06:07.5",
        "2019-03-04T05:06:07+01:00",
    ],
)
def test_starts_are_as_exact_as_they_were(record, tmp_path, start):
    back, _ = _back(replace(record, start=start), tmp_path)
    assert back.start == start


def test_a_simulated_record_says_so(record, tmp_path):
    back, _ = _back(replace(record, simulated=True), tmp_path)
    assert back.simulated
    assert pydicom.dcmread(tmp_path / "one.dcm").QualityControlSubject == "YES"
    assert not _back(replace(record, simulated=False), tmp_path, "two.dcm")[0].simulated


def test_without_identity_a_simulation_stays_one_and_a_median_no_rhythm(full, tmp_path):
    write(replace(full, simulated=True), tmp_path / "one.dcm")
    clean, _ = deidentified_dataset(pydicom.dcmread(tmp_path / "one.dcm"), b"key")
    save(clean, tmp_path / "two.dcm")
    back = read_record(tmp_path / "two.dcm")
    assert back.simulated
    assert back.n_samples == full.n_samples
    assert len(back.device_says.beats) == 1
    assert (back.patient.identifier, back.start, back.comments) != (
        full.patient.identifier, full.start, full.comments,
    )  # fmt: skip


def test_medians_that_have_no_place_are_told(full, tmp_path):
    slow = replace(full, fs=100.0)
    back, losses = _back(slow, tmp_path)
    assert back.device_says.beats == ()
    assert losses == (
        "The averaged beat no. 2 was left out: Ambulatory ECG has room for 1 multiplex groups.",
    )


def test_beats_of_a_day_are_a_few_items(tmp_path):
    beats = tuple(DeviceAnnotation("beat", "NV"[n % 9 == 0], n, n + 1) for n in range(20_000))
    one = Record(np.zeros((20_000, 1), np.int16), 250.0, (Lead("I", 200.0),),
                 device_says=DeviceSays(beats))  # fmt: skip
    back, _ = _back(one, tmp_path)
    assert back.device_says.annotations == beats
    dataset = pydicom.dcmread(tmp_path / "one.dcm")
    lengths = [len(item.ReferencedSamplePositions) for item in dataset.WaveformAnnotationSequence]
    assert sorted(lengths) == [1777, 2223, 16_000]  # no element of UL is longer than 64 KiB
    assert violations(dataset) == []


def test_the_same_record_is_the_same_object_and_another_is_not(full, tmp_path):
    def uids(one, name):
        write(one, tmp_path / name)
        dataset = pydicom.dcmread(tmp_path / name)
        return dataset.SOPInstanceUID, dataset.StudyInstanceUID

    assert uids(full, "a.dcm") == uids(full, "b.dcm")
    assert uids(full, "a.dcm")[0] != uids(replace(full, patient=Patient(58.0)), "c.dcm")[0]


def test_fractions_become_steps(record, tmp_path):
    millivolts = record.values().T.astype(np.float32)
    millivolts[7, 3] = np.nan
    leads = tuple(Lead(name, 1.0) for name in record.lead_names)
    one = replace(record, adu=millivolts, leads=leads)
    back, losses = _back(one, tmp_path)
    assert losses == ()  # multiples of the record's own step
    np.testing.assert_allclose(back.values(), one.values(), rtol=0, atol=1e-6)
    noisy = replace(one, adu=millivolts + np.pi * 1e-5 * np.arange(12, dtype=np.float32))
    back, losses = _back(noisy, tmp_path, "two.dcm")
    assert all("rounded to steps of" in said for said in losses)
    step = max(float(said.split("steps of ")[1].split()[0]) for said in losses) / 1000
    assert np.nanmax(np.abs(back.values() - noisy.values())) <= 0.5001 * step


def test_wide_integers_about_another_zero_need_no_wide_class(record, tmp_path):
    moved = replace(
        record,
        adu=record.adu.astype(np.int32) + 100_000,
        leads=tuple(replace(lead, baseline=lead.baseline + 1e5) for lead in record.leads),
    )
    back, losses = _back(moved, tmp_path)
    assert pydicom.dcmread(tmp_path / "one.dcm").SOPClassUID == TWELVE
    np.testing.assert_allclose(back.values(), record.values(), rtol=0, atol=1e-9)
    assert losses == ()


@pytest.mark.parametrize("unit", ["mV", "NU", "mmHg", "bpm", "", "a b", "%"])
def test_units_are_of_ucum(unit):
    code = to_ucum(unit)
    assert all("!" <= char <= "~" for char in code)
    if code.startswith("{"):
        assert from_ucum(code) == unit.replace(" ", "_")


@pytest.mark.realdata
@pytest.mark.parametrize(
    "name",
    [
        "dicom/pydicom_waveform_ecg.dcm",
        "same_ecg/Example.xml",
        "same_ecg/Example.scp",
        "muse_xml/braveheart_example1.xml",
        "sierra_xml/2020-5-18_15-48-11.xml",
        "scp/scptools_ECG_20070321_110542_ANON000004.SCP",
        "ishne/ECG_P28.01.ecg",
        "derived/mitdb119_120s.bdf",
    ],
)
def test_real_records_come_back(ecg_data, tmp_path, name):
    record = read_record(ecg_data / "formats" / name)
    back, losses = _back(record, tmp_path)
    assert losses == ()
    assert violations(pydicom.dcmread(tmp_path / "one.dcm")) == []
    np.testing.assert_array_equal(back.values(), record.values())
    assert (back.fs, back.patient, back.start) == (record.fs, record.patient, record.start)
    assert [lead.derived for lead in back.leads] == [lead.derived for lead in record.leads]
    assert _sorted(back.device_says.annotations) == _sorted(record.device_says.annotations)
    assert back.device_says.filters == record.device_says.filters
    for made, wanted in zip(back.device_says.beats, record.device_says.beats, strict=True):
        np.testing.assert_array_equal(made.samples.values(), wanted.samples.values())
        assert made.fiducials == wanted.fiducials
