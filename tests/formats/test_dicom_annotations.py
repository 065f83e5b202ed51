"""DICOM waveforms with annotations: ours out and in, and what others say kept as theirs."""

from dataclasses import replace

import numpy as np
import pytest
from random_annotations import UNKNOWN, random_set

from ecgviewer.core.annotation import Annotation, beats_annotation
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.record import Lead

pydicom = pytest.importorskip("pydicom")

from ecgviewer.formats.dicom_annotations import code_of, place_of  # noqa: E402
from ecgviewer.formats.dicom_export import read_dicom, write_dicom  # noqa: E402
from ecgviewer.formats.dicom_waveform import UNKNOWN_TIME  # noqa: E402


@pytest.fixture(scope="module")
def record(synthetic_record):
    return synthetic_record()


@pytest.mark.parametrize("seed", range(6))
def test_all_comes_back(record, tmp_path, seed):
    found = random_set(record, seed)
    assert read_dicom(write_dicom(record, found, tmp_path / "one.dcm")) == (found, ())


@pytest.mark.parametrize("seed", range(3))
def test_codes_places_and_leads_need_no_private_element(record, tmp_path, seed):
    found = random_set(record, seed)
    dataset = pydicom.dcmread(write_dicom(record, found, tmp_path / "one.dcm"))
    dataset.remove_private_tags()
    for item, one in zip(dataset.WaveformAnnotationSequence, found.annotations, strict=True):
        code, scheme, meaning = code_of(item.ConceptNameCodeSequence[0])
        assert code == one.finding
        assert scheme in ("SCPECG", "99ECGV")
        assert meaning
        start, stop, leads = place_of(item, record.lead_names, record.n_samples)
        ends = [end for pair in one.intervals() for end in pair]
        assert (start, stop, set(leads)) == (min(ends), max(ends), set(one.leads))
    dataset.save_as(tmp_path / "stripped.dcm")
    own, theirs = read_dicom(tmp_path / "stripped.dcm")
    assert own is None
    assert [one.code for one in theirs] == [one.finding for one in found.annotations]


def test_every_unknown_code_survives(record, tmp_path):
    made = tuple(
        Annotation(record.id, n, n + 5, ("I",), code, id=str(n)) for n, code in enumerate(UNKNOWN)
    )
    found = replace(random_set(record, 0, n=0), annotations=made)
    assert read_dicom(write_dicom(record, found, tmp_path / "a.dcm"))[0].annotations == made


def test_the_coded_entry_of_a_standard_statement(record, tmp_path):
    one = Annotation(record.id, 10, 20, ("V1", "V2"), "CLBBB", id="a")
    found = replace(random_set(record, 0, n=0), annotations=(one,))
    dataset = pydicom.dcmread(write_dicom(record, found, tmp_path / "a.dcm"))
    (item,) = dataset.WaveformAnnotationSequence
    entry = item.ConceptNameCodeSequence[0]
    assert (entry.CodeValue, entry.CodingSchemeDesignator) == ("CLBBB", "SCPECG")
    assert entry.EquivalentCodeSequence[0].CodingSchemeDesignator == "SRT"
    assert item.TemporalRangeType == "SEGMENT"
    assert list(item.ReferencedSamplePositions) == [11, 20]
    assert list(item.ReferencedWaveformChannels) == [1, 7, 1, 8]


def test_points_and_sets_of_beats_have_their_own_ranges(record, tmp_path):
    made = (
        Annotation(record.id, 10, 11, ("I",), "PVC", kind="point", id="p"),
        beats_annotation(record.id, (100, 300), (20, 40), 5000, ("I",), "PVC", id="b"),
        beats_annotation(record.id, (100, 300), (0, 1), 5000, ("I",), "PVC", id="r"),
        Annotation(record.id, 0, 5000, ("I",), "SR", kind="record", id="w"),
    )
    found = replace(random_set(record, 0, n=0), annotations=made)
    path = write_dicom(record, found, tmp_path / "a.dcm")
    items = pydicom.dcmread(path).WaveformAnnotationSequence
    told = [(one.get("TemporalRangeType"), one.get("ReferencedSamplePositions")) for one in items]
    assert told == [
        ("POINT", 11),
        ("MULTISEGMENT", [81, 140, 281, 340]),
        ("MULTIPOINT", [101, 301]),
        (None, None),
    ]
    assert read_dicom(path)[0] == found


def test_the_samples_are_those_of_the_record(record, tmp_path):
    adu = record.adu.copy()
    adu[100:110, 2] = -30000
    leads = tuple(
        replace(lead, baseline=12.0, gap=-30000 if lead.name == "III" else None)
        for lead in record.leads
    )
    gapped = replace(record, adu=adu, leads=leads)
    found = replace(random_set(gapped, 0, n=0), annotations=())
    dataset = pydicom.dcmread(write_dicom(gapped, found, tmp_path / "a.dcm"))
    assert dataset.SOPClassUID.name == "12-lead ECG Waveform Storage"
    group = dataset.WaveformSequence[0]
    got = dataset.waveform_array(0).T
    expected = gapped.values()
    padding = np.frombuffer(group.WaveformPaddingValue, "<i2")[0]
    raw = np.frombuffer(group.WaveformData, "<i2").reshape(-1, 12).T
    gap = raw == padding
    assert np.array_equal(gap, np.isnan(expected))
    assert np.abs(got - expected)[~gap].max() < 1e-6


def test_wider_samples_more_channels_and_longer_records_take_their_own_class(record, tmp_path):
    found = random_set(record, 0, n=0)

    def kind_of(one):
        one_found = replace(found, leads=one.lead_names, n_samples=one.n_samples)
        path = write_dicom(one, one_found, tmp_path / "a.dcm")
        return pydicom.dcmread(path).SOPClassUID.name

    wide = replace(record, adu=record.adu.astype(np.int32) * 100)
    assert kind_of(wide) == "General 32-bit ECG Waveform Storage"
    long = replace(record, adu=np.tile(record.adu, (4, 1)))
    assert kind_of(long) == "General ECG Waveform Storage"
    many = tuple(Lead(f"e{n}", 100.0) for n in range(25))
    big = replace(record, adu=np.zeros((50, 25), np.int16), leads=many)
    assert kind_of(big) == "Ambulatory ECG Waveform Storage"
    with pytest.raises(RecordError, match="fractions"):
        kind_of(replace(record, adu=record.adu.astype(np.float32)))
    with pytest.raises(RecordError, match="no voltage"):
        kind_of(replace(record, leads=(replace(record.leads[0], unit="NU"), *record.leads[1:])))


def test_no_date_and_nobody_unless_given(record, tmp_path):
    found = random_set(record, 0, n=0)
    dataset = pydicom.dcmread(write_dicom(record, found, tmp_path / "a.dcm"))
    assert (dataset.AcquisitionDateTime, dataset.StudyDate) == (UNKNOWN_TIME, "")
    assert (str(dataset.PatientName), dataset.PatientBirthDate) == ("", "")
    assert (dataset.PatientAge, dataset.PatientSex) == ("050Y", "F")
    assert dataset.PatientIdentityRemoved == "YES"
    shifted = replace(record, start="2019-03-04T05:06:07")
    dataset = pydicom.dcmread(write_dicom(shifted, found, tmp_path / "b.dcm"))
    assert dataset.AcquisitionDateTime == "20190304050607"
    codes = [code.CodeValue for code in dataset.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113107", "113108"]  # dates moved, age and sex kept


def test_a_change_by_another_program_is_told(record, tmp_path):
    path = write_dicom(record, random_set(record, 2), tmp_path / "a.dcm")
    dataset = pydicom.dcmread(path)
    dataset.WaveformAnnotationSequence[0].ConceptNameCodeSequence[0].CodeValue = "OTHER"
    dataset.save_as(path)
    with pytest.raises(FormatError, match="another program"):
        read_dicom(path)
    path.write_bytes(b"no dicom")
    with pytest.raises(FormatError, match="not a DICOM"):
        read_dicom(path)


@pytest.mark.realdata
def test_what_devices_say_is_kept_as_theirs(ecg_data):
    own, found = read_dicom(ecg_data / "formats" / "same_ecg" / "Example.dcm")
    assert own is None
    by_label = {one.label: one for one in found}
    assert (by_label["PR Interval"].value, by_label["PR Interval"].unit) == (148.0, "ms")
    assert by_label["PR Interval"].kind == "measurement"
    own, found = read_dicom(ecg_data / "formats" / "dicom" / "pydicom_waveform_ecg.dcm")
    waves = [one for one in found if one.label == "P Offset"]
    assert waves[0].kind == "wave"
    assert waves[0].start == 412
    assert any(one.kind == "statement" and one.label == "RITMO SINUSALE" for one in found)
