"""Identity planted in every corner of a DICOM ECG, and none of it in the copy."""

import io

import numpy as np
import pytest

pydicom = pytest.importorskip("pydicom")

from pydicom.datadict import dictionary_VR, tag_for_keyword  # noqa: E402
from pydicom.dataset import Dataset  # noqa: E402
from pydicom.sequence import Sequence as Items  # noqa: E402
from pydicom.uid import DeflatedExplicitVRLittleEndian, generate_uid  # noqa: E402

from ecgviewer.core.errors import FormatError  # noqa: E402
from ecgviewer.core.exchange import AnnotationSet  # noqa: E402
from ecgviewer.formats.dicom_deidentify import (  # noqa: E402
    DATE_TIMES,
    DATES,
    KEPT,
    LABELS,
    REPLACED_UIDS,
    capped_age,
    deidentified_dataset,
    deidentify_dicom,
    new_uid,
    pseudonym,
)
from ecgviewer.formats.dicom_export import write_dicom  # noqa: E402
from ecgviewer.formats.dicom_reading import read_dataset  # noqa: E402

SECRET = "ZZYZX"
KEY = bytes(range(32))

# Attributes of PS3.15 table E.1-1 (2024b) that may stand in a waveform, each with what the basic
# profile asks for. (X removed, Z empty, D dummy, U another UID.)
PROFILE = {
    "X": (
        *("AcquisitionComments", "AdditionalPatientHistory", "AdmissionID", "AdmittingDate"),
        *("AdmittingDiagnosesDescription", "Allergies", "CountryOfResidence", "BranchOfService"),
        *("CurrentPatientLocation", "DerivationDescription", "EthnicGroup", "InstitutionAddress"),
        *("InstitutionalDepartmentName", "IssuerOfPatientID", "LastMenstrualDate"),
        *("MedicalAlerts", "MedicalRecordLocator", "MilitaryRank", "Occupation", "OtherPatientIDs"),
        *("NameOfPhysiciansReadingStudy", "OrderEnteredBy", "OrderCallbackPhoneNumber"),
        *("OtherPatientNames", "PatientComments", "PatientAddress", "PatientBirthName"),
        *("PatientBirthTime", "PatientMotherBirthName", "PatientReligiousPreference"),
        *("PatientSize", "PatientWeight", "PatientTelephoneNumbers", "PatientState"),
        *("PerformedProcedureStepDescription", "PerformedProcedureStepID", "PerformedStationName"),
        *("PerformedProcedureStepStartDate", "PerformingPhysicianName", "PhysiciansOfRecord"),
        *("PregnancyStatus", "ReasonForStudy", "ReferringPhysicianAddress", "RegionOfResidence"),
        *("ReferringPhysicianTelephoneNumbers", "RequestedProcedureComments", "RequestingService"),
        *(
            "RequestingPhysician",
            "ResponsiblePerson",
            "ResponsibleOrganization",
            "ServiceEpisodeID",
        ),
        *("SeriesDescription", "SmokingStatus", "SpecialNeeds", "StudyComments", "StationAETitle"),
        *("StudyDescription", "TimezoneOffsetFromUTC", "VisitComments", "TextComments"),
        *("ScheduledStationName", "UniqueDeviceIdentifier", "DateOfLastCalibration"),
        *("WaveformFilterDescription", "ContributionDescription", "InstanceCoercionDateTime"),
    ),
    "Z": (
        "AccessionNumber",
        "PatientBirthDate",
        "PatientName",
        "ReferringPhysicianName",
        "StudyID",
    ),
    "X/Z/D": (
        *("DeviceSerialNumber", "InstitutionName", "OperatorsName", "StationName"),
        *("InstanceCreationDate", "InstanceCreationTime", "SeriesDate", "SeriesTime"),
        *("AcquisitionDate", "AcquisitionTime", "ProtocolName", "ContentCreatorName"),
        *("AcquisitionDeviceProcessingDescription", "ObservationDateTime"),
    ),
    "U": ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"),
}
MORE = ("ManufacturerModelName", "SoftwareVersions", "ImageComments", "MultiplexGroupLabel")
"""Not in the table, and may well name somebody."""


def planted(keyword):
    """Return a value that tells where it was, as its VR allows."""
    vr = dictionary_VR(keyword)
    return {
        "DA": "19610203",
        "TM": "040506.789",
        "DT": "19610203040506.789+0200",
        "DS": "19610203",
        "IS": "1961",
        "US": 4,
        "UI": generate_uid(),
        "CS": SECRET,
        "AS": "063Y",
        "UR": f"http://{SECRET}.example",
    }.get(vr, f"{SECRET} {keyword}"[:16] if vr in ("SH", "AE", "CS") else f"{SECRET} {keyword}")


@pytest.fixture
def named(synthetic_record, tmp_path):
    """A DICOM ECG in which everything names its patient."""
    record = synthetic_record(("I", "V1"), fs=250.0)
    about = AnnotationSet(record.id, "x", record.fs, record.n_samples, record.lead_names)
    path = write_dicom(record, about, tmp_path / f"{SECRET}.dcm")
    dataset = pydicom.dcmread(path)
    for keyword in (*(one for group in PROFILE.values() for one in group), *MORE):
        if keyword != "MultiplexGroupLabel":
            setattr(dataset, keyword, planted(keyword))
    dataset.PatientID, dataset.PatientName = f"{SECRET}-7", f"{SECRET}^Anna"
    dataset.PatientSex, dataset.PatientAge = "F", "093Y"
    dataset.StudyDate = dataset.ContentDate = "19610203"
    dataset.StudyTime = dataset.ContentTime = "040506"
    dataset.AcquisitionDateTime = "19610203040506.789+0200"
    dataset.add_new(0x00091001, "LO", f"{SECRET} odd group")
    block = dataset.private_block(0x0011, "OTHERCO 1.0", create=True)
    block.add_new(0x10, "LO", f"{SECRET} private")
    dataset.add_new(0x50000010, "US", 1)
    dataset.add_new(0x60004000, "LT", f"{SECRET} overlay")
    hidden = Dataset()
    hidden.PatientName = f"{SECRET}^Hidden"
    dataset.RequestAttributesSequence = Items([hidden])
    dataset.OtherPatientIDsSequence = Items([hidden])
    dataset.ReferencedStudySequence = Items([hidden])
    context = Dataset()
    context.ValueType, context.TextValue = "TEXT", f"{SECRET} context"
    dataset.AcquisitionContextSequence = Items([context])
    group = dataset.WaveformSequence[0]
    group.MultiplexGroupLabel = f"{SECRET} rhythm"[:16]
    group.add_new(0x54001010 ^ 0x00010000, "LO", f"{SECRET} odd")
    inner = group.private_block(0x0055, SECRET, create=True)
    inner.add_new(0x01, "UT", SECRET)
    channel = group.ChannelDefinitionSequence[0]
    channel.ChannelLabel = f"{SECRET} lead"[:16]
    channel.ChannelDerivationDescription = SECRET
    note, said = Dataset(), Dataset()
    note.UnformattedTextValue = f"ask {SECRET}"
    said.CodeValue, said.CodingSchemeDesignator = "7", "99ACME"
    said.CodeMeaning = f"Dr {SECRET} says"
    code = Dataset()
    code.ConceptNameCodeSequence = Items([said])
    code.NumericValue = [64.0]
    code.ReferencedDateTime = "19610203040506"
    dataset.WaveformAnnotationSequence = Items([note, code])
    dataset.file_meta.SourceApplicationEntityTitle = SECRET
    dataset.file_meta.PrivateInformationCreatorUID = generate_uid()
    dataset.file_meta.PrivateInformation = SECRET.encode() + b" "
    dataset.preamble = SECRET.encode().ljust(128, b"\0")
    dataset.save_as(path, enforce_file_format=True)
    assert path.read_bytes().count(SECRET.encode()) > 60
    return path


@pytest.fixture
def clean(named, tmp_path):
    made = tmp_path / "clean.dcm"
    removal = deidentify_dicom(named, made, KEY, shift_dates=False)
    assert removal.removed > 70
    return made


@pytest.mark.parametrize("shift", [False, True])
def test_nothing_planted_is_left(named, tmp_path, shift):
    made = tmp_path / "clean.dcm"
    original = named.read_bytes()
    deidentify_dicom(named, made, KEY, shift_dates=shift)
    content = made.read_bytes()
    for text in (SECRET, "19610203", "1961", "+0200", "OTHERCO", "Anna"):
        assert text.encode() not in content, text
        assert text.lower().encode() not in content.lower(), text
    old = pydicom.dcmread(named)
    for element in old.iterall():
        if element.VR == "UI" and element.keyword not in ("SOPClassUID", "CodingSchemeUID"):
            assert str(element.value).encode() not in content, element.keyword
    assert named.read_bytes() == original


def test_each_attribute_of_the_profile_is_handled_as_it_asks(named, clean):
    made, old = pydicom.dcmread(clean), pydicom.dcmread(named)
    for keyword in PROFILE["X"]:
        assert keyword not in made, keyword
    for keyword in PROFILE["Z"]:
        assert keyword in made, keyword
        assert not made[keyword].value, keyword
    for keyword in PROFILE["X/Z/D"]:
        assert not made.get(keyword), keyword
    for keyword in PROFILE["U"]:
        assert made[keyword].value == new_uid(old[keyword].value, KEY), keyword
        assert made[keyword].value.is_valid
    for keyword in (*MORE, "InstanceCreatorUID"):
        assert keyword not in made, keyword
    assert not [one for one in made.iterall() if one.tag.is_private]
    assert not [
        one for one in made if one.tag.group in range(0x5000, 0x6100) and one.tag.group != 0x5400
    ]
    assert "MultiplexGroupLabel" not in made.WaveformSequence[0]
    assert "ChannelLabel" not in made.WaveformSequence[0].ChannelDefinitionSequence[0]
    assert made.AcquisitionDateTime == "19000101000000"
    assert (made.ContentDate, made.ContentTime) == ("19000101", "000000")
    assert (made.StudyDate, made.PatientSex, made.PatientAge) == ("", "F", "090Y")
    assert made.PatientIdentityRemoved == "YES"
    codes = [one.CodeValue for one in made.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113108"]
    assert made.LongitudinalTemporalInformationModified == "REMOVED"
    assert made.file_meta.MediaStorageSOPInstanceUID == made.SOPInstanceUID
    assert "SourceApplicationEntityTitle" not in made.file_meta
    assert clean.read_bytes()[:128] == bytes(128)


def test_samples_scale_and_numbers_are_the_same(named, clean):
    made, old = (pydicom.dcmread(path).WaveformSequence[0] for path in (clean, named))
    assert made.WaveformData == old.WaveformData
    for keyword in ("SamplingFrequency", "NumberOfWaveformSamples", "WaveformBitsAllocated"):
        assert made[keyword].value == old[keyword].value
    for mine, theirs in zip(
        made.ChannelDefinitionSequence, old.ChannelDefinitionSequence, strict=True
    ):
        assert mine.ChannelSensitivity == theirs.ChannelSensitivity
        assert mine.ChannelSourceSequence[0].CodeValue == theirs.ChannelSourceSequence[0].CodeValue
    assert made.ChannelDefinitionSequence[1].ChannelLabel == "V1"
    note = pydicom.dcmread(clean).WaveformAnnotationSequence
    assert [list(one.keys()) for one in note if "UnformattedTextValue" in one] == []
    assert note[0].NumericValue == 64
    assert note[0].ConceptNameCodeSequence[0].CodeMeaning == "private code"
    assert np.frombuffer(made.WaveformData, "<i2").any()


def test_dates_move_by_one_number_of_days_a_patient_and_the_clock_stays(named):
    old = read_dataset(named)
    first, _ = deidentified_dataset(old, KEY, shift_dates=True)
    old.StudyDate, old.ContentDate = "19610213", "19610213"
    later, _ = deidentified_dataset(old, KEY, shift_dates=True)
    days = [pydicom.valuerep.DA(one.StudyDate).toordinal() for one in (first, later)]
    assert days[1] - days[0] == 10
    assert first.StudyTime == "040506"
    assert first.AcquisitionDateTime == first.StudyDate + "040506"
    assert [one.CodeValue for one in first.DeidentificationMethodCodeSequence][1] == "113107"
    assert first.LongitudinalTemporalInformationModified == "MODIFIED"
    other, _ = deidentified_dataset(old, KEY[::-1], shift_dates=True)
    assert other.StudyDate != later.StudyDate
    old.PatientID = "somebody else"
    assert deidentified_dataset(old, KEY, shift_dates=True)[0].StudyDate != later.StudyDate


def test_the_same_patient_and_uid_are_the_same_in_all_files(named):
    old = read_dataset(named)
    first, again = (deidentified_dataset(old, KEY)[0] for _ in "ab")
    assert first == again
    old.SOPInstanceUID = generate_uid()
    third, _ = deidentified_dataset(old, KEY)
    assert third.StudyInstanceUID == first.StudyInstanceUID
    assert third.SOPInstanceUID != first.SOPInstanceUID
    assert (
        third.PatientID
        == first.PatientID
        == pseudonym(f"{SECRET} IssuerOfPatientID|{SECRET}-7", KEY)
    )
    assert deidentified_dataset(old, KEY[::-1])[0].PatientID != first.PatientID
    del old.PatientID, old.PatientName
    assert deidentified_dataset(old, KEY)[0].PatientID.startswith("patient-")


def test_what_is_kept_is_known_to_dicom_and_holds_no_names():
    for keyword in (*KEPT, *LABELS, *REPLACED_UIDS, *DATES, *DATES.values(), *DATE_TIMES):
        assert tag_for_keyword(keyword) is not None, keyword
    free = {"LT", "ST", "UT", "PN", "UC", "AE", "DA", "DT", "TM", "UR", "UN"}
    kept = {keyword: dictionary_VR(keyword) for keyword in KEPT}
    assert {name for name, vr in kept.items() if vr in free} == {"LongCodeValue"}
    asked_away = {one for name in ("X", "X/Z/D", "Z", "U") for one in PROFILE[name]}
    assert not asked_away & KEPT
    assert {one for one, vr in kept.items() if vr == "UI"} == {"SOPClassUID"}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        *[("089Y", "089Y"), ("090Y", "090Y"), ("123Y", "090Y"), ("018M", "018M")],
        *[("999W", "999W"), ("old", ""), ("", ""), ("12Y", ""), ("999M", "999M"), ("0x1Y", "")],
    ],
)
def test_ages(said, kept):
    assert capped_age(said) == kept


def test_what_is_no_waveform_is_refused(tmp_path):
    for content in (b"", b"x" * 500, b"\0" * 128 + b"DICM"):
        path = tmp_path / "a.dcm"
        path.write_bytes(content)
        with pytest.raises(FormatError):
            deidentify_dicom(path, tmp_path / "b.dcm", KEY, shift_dates=False)
        assert not (tmp_path / "b.dcm").exists()


def test_deflated_files_are_read_and_bombs_are_not(named, tmp_path, monkeypatch):
    from ecgviewer.formats import dicom_reading

    dataset = pydicom.dcmread(named)
    plain = read_dataset(named)
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    packed = io.BytesIO()
    dataset.save_as(packed, enforce_file_format=True)
    path = tmp_path / "deflated.dcm"
    path.write_bytes(packed.getvalue())
    found = read_dataset(path)
    assert found.WaveformSequence[0].WaveformData == plain.WaveformSequence[0].WaveformData
    monkeypatch.setattr(dicom_reading, "LARGEST_BYTES", path.stat().st_size)
    with pytest.raises(FormatError, match="unpack to more than"):
        read_dataset(path)
