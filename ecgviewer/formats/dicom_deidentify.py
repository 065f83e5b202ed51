"""A DICOM waveform of others without who the patient is: PS3.15 annex E, basic profile.

Stricter than the profile: what is not in the tables below is taken away, known or not, nested or
not, so that an attribute that the profile does not name yet cannot slip through. Private ones,
overlays, curves, presentation states, structured reports, signatures and the 128 bytes before the
file's beginning go with the rest.

Kept on purpose, and said in the file: age (at most 90) and sex (option 113108). Dates are left out,
or shifted by one number of days per patient (option 113107).

pydicom is needed (``ecgviewer[dicom]``).
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from pydicom.datadict import keyword_for_tag
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import UID, ExplicitVRLittleEndian

from ecgviewer import __version__
from ecgviewer.core.errors import FormatError
from ecgviewer.core.privacy import OLDEST_YEARS, shift_days
from ecgviewer.formats.dicom_reading import DAMAGE, read_dataset, save_dataset

KEPT = frozenset(
    (
        *("SOPClassUID", "Modality", "InstanceNumber", "SeriesNumber", "WaveformSequence"),
        *("MultiplexGroupTimeOffset", "TriggerTimeOffset", "TriggerSamplePosition"),
        *("WaveformOriginality", "NumberOfWaveformChannels", "NumberOfWaveformSamples"),
        *("SamplingFrequency", "ChannelDefinitionSequence", "WaveformChannelNumber"),
        *("ChannelStatus", "ChannelSourceSequence", "ChannelSourceModifiersSequence"),
        *("ChannelSensitivity", "ChannelSensitivityUnitsSequence", "ChannelBaseline"),
        *("ChannelSensitivityCorrectionFactor", "ChannelTimeSkew", "ChannelSampleSkew"),
        *("ChannelOffset", "WaveformBitsStored", "FilterLowFrequency", "FilterHighFrequency"),
        *("NotchFilterFrequency", "NotchFilterBandwidth", "ChannelMinimumValue"),
        *("ChannelMaximumValue", "WaveformBitsAllocated", "WaveformSampleInterpretation"),
        *("WaveformPaddingValue", "WaveformData", "WaveformAnnotationSequence"),
        *("ConceptNameCodeSequence", "ConceptCodeSequence", "MeasurementUnitsCodeSequence"),
        *("NumericValue", "ReferencedWaveformChannels", "TemporalRangeType"),
        *("ReferencedSamplePositions", "ReferencedTimeOffsets", "AnnotationGroupNumber"),
        *("ModifierCodeSequence", "CodeValue", "LongCodeValue", "CodingSchemeDesignator"),
        *("CodingSchemeVersion", "CodeMeaning", "QualityControlSubject"),
    )
)
"""Attributes whose values are taken over."""

LABELS = frozenset(("MultiplexGroupLabel", "ChannelLabel"))
"""Free text that the samples need: kept where it is a word of :data:`LABEL_WORDS`."""

LABEL_WORDS = frozenset(
    (
        *("RHYTHM", "MEDIAN BEAT", "MEDIAN", "ECG", "LEAD", "I", "II", "III", "AVR", "AVL", "AVF"),
        *("AVERAGED BEAT", "REFERENCE BEAT", "REPRESENTATIVE B"),
        *(f"V{n}" for n in range(1, 10)),
        *(f"V{n}R" for n in range(1, 10)),
        *("X", "Y", "Z", "MLII", "MLI", "MLIII", "ES", "AS", "AI", "A", "S", "E", "H", "F", "M"),
    )
)

REPLACED_UIDS = frozenset(
    (
        *("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"),
        *("SynchronizationFrameOfReferenceUID", "MultiplexGroupUID", "ReferencedSOPInstanceUID"),
    )
)
"""Each UID becomes another one, the same each time under one secret: references still hold."""

DATES = {
    "StudyDate": "StudyTime",
    "SeriesDate": "SeriesTime",
    "AcquisitionDate": "AcquisitionTime",
    "ContentDate": "ContentTime",
}
"""Dates that may be shifted, each with the time of day that stays with it."""

_TAKEN = KEPT | LABELS | REPLACED_UIDS

DATE_TIMES = ("AcquisitionDateTime",)
UNKNOWN_DATE, UNKNOWN_TIME = "19000101", "000000"
_AGE_DAYS = {"D": 1.0, "W": 7.0, "M": 30.4375, "Y": 365.25}


@dataclass(frozen=True, slots=True)
class Removal:
    """What was done to a file: how many attributes were kept, replaced, and taken away."""

    kept: int
    replaced: int
    removed: int


def new_uid(old: str, key: bytes) -> UID:
    """Return the UID that takes a UID's place under a secret."""
    digest = hmac.new(key, f"uid {old}".encode(), hashlib.sha256).digest()
    return UID(f"2.25.{int.from_bytes(digest[:16], 'big')}")


def pseudonym(patient: str, key: bytes) -> str:
    """Return what a patient is called: the same in all their files, not found without the key."""
    digest = hmac.new(key, f"patient {patient}".encode(), hashlib.sha256).hexdigest()
    return f"patient-{digest[:12]}"


def deidentified_dataset(
    dataset: Dataset, key: bytes, *, shift_dates: bool = False
) -> tuple[Dataset, Removal]:
    """Return a waveform's content without identity; the original is left as it is.

    Parameters
    ----------
    dataset
        As pydicom reads it.
    key
        The user's secret: of UIDs, pseudonyms and shifts.
    shift_dates
        Whether dates are kept, shifted; else they are left out.

    Raises
    ------
    ValueError
        If it holds no waveform.
    """
    if "WaveformSequence" not in dataset:
        raise ValueError("it holds no waveform")
    counts = {"kept": 0, "replaced": 0, "removed": 0}
    out = _cleaned(dataset, key, counts)
    whose = _whose(dataset)
    out.SpecificCharacterSet = "ISO_IR 192"
    out.PatientName = out.PatientBirthDate = ""
    out.PatientID = pseudonym(whose, key)
    sex = str(dataset.get("PatientSex") or "")
    out.PatientSex = sex if sex in ("F", "M") else ""
    age = capped_age(str(dataset.get("PatientAge") or ""))
    if age:
        out.PatientAge = age
    for name in ("StudyID", "AccessionNumber", "ReferringPhysicianName", "Manufacturer"):
        setattr(out, name, "")
    out.Laterality = ""
    out.AcquisitionContextSequence = Items([])
    _put_dates(dataset, out, shift_days(whose, key) if shift_dates else None)
    _say_so(out, dated=shift_dates, described=bool(age or out.PatientSex))
    return out, Removal(**counts)


def _whose(dataset: Dataset) -> str:
    """Return what tells patients apart: number and issuer, else name, else the study alone."""
    number = str(dataset.get("PatientID") or "").strip()
    if number:
        return f"{dataset.get('IssuerOfPatientID') or ''}|{number}"
    name = str(dataset.get("PatientName") or "").strip()
    return f"name {name}" if name else f"study {dataset.get('StudyInstanceUID', '')}"


def capped_age(text: str) -> str:
    """Return an age of DICOM, those over 89 years as 90; empty where it is none."""
    if len(text) != 4 or not text[:3].isdigit() or text[3] not in _AGE_DAYS:
        return ""
    years = int(text[:3]) * _AGE_DAYS[text[3]] / _AGE_DAYS["Y"]
    return f"{OLDEST_YEARS:03.0f}Y" if years >= OLDEST_YEARS else text


def _cleaned(dataset: Dataset, key: bytes, counts: dict[str, int]) -> Dataset:
    out = Dataset()
    for tag in sorted(dataset.keys()):
        name = "" if tag.is_private else keyword_for_tag(tag)
        if name not in _TAKEN:
            counts["removed"] += 1  # without a look at it
            continue
        element = dataset[tag]
        if name in REPLACED_UIDS:
            out.add_new(element.tag, "UI", _new_uids(element.value, key))
            counts["replaced"] += 1
        elif name in LABELS and str(element.value).strip().upper() in LABEL_WORDS:
            out.add_new(element.tag, element.VR, str(element.value).strip())
            counts["kept"] += 1
        elif name in LABELS:
            counts["removed"] += 1
        elif element.VR == "SQ":
            items = [_cleaned(item, key, counts) for item in element.value]
            out.add_new(element.tag, "SQ", Items([item for item in items if len(item)]))
            counts["kept"] += 1
        else:
            out.add_new(element.tag, element.VR, element.value)
            counts["kept"] += 1
    _calm_code(out)
    return out


def _calm_code(item: Dataset) -> None:
    """Leave a code of a private scheme its value alone: its words may be anybody's."""
    scheme = str(item.get("CodingSchemeDesignator") or "")
    if "CodeMeaning" in item and (scheme.startswith("99") or not scheme):
        item.CodeMeaning = "private code"


def _new_uids(value: Any, key: bytes) -> Any:
    if isinstance(value, str):
        return new_uid(value, key)
    return [new_uid(str(one), key) for one in value or ()]


def _shifted(date: str, days: int | None) -> str:
    """Return a date of eight digits, shifted; empty where there is none or it is left out."""
    try:
        if days is None:
            return ""
        return (datetime.strptime(date[:8], "%Y%m%d") - timedelta(days=days)).strftime("%Y%m%d")
    except (ValueError, OverflowError):
        return ""


def _clock(time: str) -> str:
    """Return hours, minutes and seconds alone."""
    digits = time.split(".")[0].split("+")[0].split("-")[0]
    return digits[:6] if digits.isdigit() else ""


def _put_dates(source: Dataset, out: Dataset, days: int | None) -> None:
    for date, time in DATES.items():
        shifted = _shifted(str(source.get(date) or ""), days)
        demanded = date in ("StudyDate", "ContentDate")
        if shifted or demanded:
            dummy = (UNKNOWN_DATE, UNKNOWN_TIME) if date == "ContentDate" else ("", "")
            setattr(out, date, shifted or dummy[0])
            clock = _clock(str(source.get(time) or "")) if shifted else ""
            setattr(out, time, clock or dummy[1])
    for name in DATE_TIMES:
        text = str(source.get(name) or "")
        shifted = _shifted(text, days)
        setattr(out, name, shifted + _clock(text[8:]) if shifted else UNKNOWN_DATE + UNKNOWN_TIME)


def _say_so(out: Dataset, *, dated: bool, described: bool) -> None:
    out.PatientIdentityRemoved = "YES"
    out.DeidentificationMethod = f"ecgviewer {__version__}"
    out.LongitudinalTemporalInformationModified = "MODIFIED" if dated else "REMOVED"
    out.DeidentificationMethodCodeSequence = Items(method_codes(dated=dated, described=described))


def method_codes(*, dated: bool, described: bool) -> list[Dataset]:
    """Return the codes of what was done (PS3.16 context group 7050).

    Parameters
    ----------
    dated
        Whether shifted dates were kept.
    described
        Whether age or sex were kept.
    """
    said = [("113100", "Basic Application Confidentiality Profile")]
    if dated:
        said.append(("113107", "Retain Longitudinal Temporal Information Modified Dates Option"))
    if described:
        said.append(("113108", "Retain Patient Characteristics Option"))
    out = []
    for value, meaning in said:
        code = Dataset()
        code.CodeValue, code.CodingSchemeDesignator = value, "DCM"
        code.CodeMeaning = meaning
        out.append(code)
    return out


def deidentify_dicom(source: Path, target: Path, key: bytes, *, shift_dates: bool) -> Removal:
    """Write a copy without identity; the original is only read.

    Raises
    ------
    FormatError
        If the source is no DICOM waveform, or is damaged.
    """
    dataset = read_dataset(source)
    try:
        clean, removal = deidentified_dataset(dataset, key, shift_dates=shift_dates)
    except DAMAGE as error:
        why = str(error) or type(error).__name__
        raise FormatError(source, f"cannot be de-identified: {why}") from error
    clean.file_meta = FileMetaDataset()
    clean.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    clean.file_meta.MediaStorageSOPClassUID = clean.SOPClassUID
    clean.file_meta.MediaStorageSOPInstanceUID = clean.SOPInstanceUID
    clean.preamble = b"\0" * 128
    save_dataset(clean, target)
    return removal
