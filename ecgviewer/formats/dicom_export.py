"""A record and its annotations as one DICOM waveform, without who the patient is.

12-Lead ECG where the record fits it (PS3.3 A.34.3: at most 13 channels of 16,384 samples, 16 bits),
else General ECG (at most 24 channels), else Ambulatory ECG; General 32-bit ECG for wider samples.
Identity is removed as in the basic profile of PS3.15 annex E: nothing but age (at most 90), sex and
the samples is taken over. pydicom is needed (``ecgviewer[dicom]``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    UID,
    AmbulatoryECGWaveformStorage,
    ExplicitVRLittleEndian,
    General32bitECGWaveformStorage,
    GeneralECGWaveformStorage,
    TwelveLeadECGWaveformStorage,
    generate_uid,
)
from pydicom.valuerep import format_number_as_ds

from ecgviewer import __version__
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.exchange import AnnotationSet, Provenance, Read
from ecgviewer.core.record import Record
from ecgviewer.formats.dicom_annotations import LOCAL, SCP, items_of, put_body, read_items
from ecgviewer.formats.dicom_deidentify import method_codes
from ecgviewer.formats.dicom_reading import DAMAGE, read_dataset, save_dataset

UNKNOWN_TIME = "19000101000000"
"""Stands where a date is demanded and was left out."""

_SCP_LEADS = {"I": 1, "II": 2, "III": 61, "aVR": 62, "aVL": 63, "aVF": 64}
_SCP_LEADS |= {f"V{n}": n + 2 for n in range(1, 8)}
_TWELVE_SAMPLES, _TWELVE_CHANNELS, _GENERAL_CHANNELS = 16384, 13, 24
_UNITS = {"nV": "nanovolt", "uV": "microvolt", "mV": "millivolt", "V": "volt"}


def write_dicom(record: Record, found: AnnotationSet, path: Path) -> Path:
    """Write the record with a set's annotations; return the file.

    Parameters
    ----------
    record
        Already without what must not leave: its ``start`` is written where it has one.
    found
        Its annotations; the set's name becomes the patient's number.
    path
        The file.

    Raises
    ------
    RecordError
        If samples are fractions, or leads have units that DICOM has no name for.
    """
    samples, padding = _samples(record)
    wide = samples.dtype.itemsize == 4
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = _kind(record, wide=wide)
    dataset.SOPInstanceUID = _uid(record, "instance", path.name)
    dataset.StudyInstanceUID = _uid(record, "study")
    dataset.SeriesInstanceUID = _uid(record, "series")
    _who(dataset, record, found.name)
    _when(dataset, record.start)
    dataset.Modality = "ECG"
    dataset.Manufacturer = "ecgviewer"
    dataset.SoftwareVersions = __version__
    dataset.InstanceNumber = dataset.SeriesNumber = 1
    dataset.StudyID = dataset.AccessionNumber = dataset.ReferringPhysicianName = ""
    dataset.Laterality = ""
    dataset.AcquisitionContextSequence = Items([])
    dataset.CodingSchemeIdentificationSequence = Items([_scheme(LOCAL), _scheme(SCP)])
    dataset.WaveformSequence = Items([_group(record, samples, padding)])
    if found.annotations or found.reads:
        dataset.WaveformAnnotationSequence = items_of(found)
    put_body(dataset, _about(record, found))
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    return save_dataset(dataset, path)


def _about(record: Record, found: AnnotationSet) -> dict[str, Any]:
    """Return what our private element says of the record, its readers and their reads."""
    about: dict[str, Any] = {
        "format": "ecgviewer annotations",
        "version": 1,
        "id": record.id,
        "name": found.name,
        "leads": list(found.leads),
        "fs": record.fs,
    }
    if found.reads:
        about["reads"] = [one.to_dict() for one in found.reads]
    if found.provenance:
        about["provenance"] = {name: one.to_dict() for name, one in found.provenance.items()}
    if found.notes_left_out:
        about["left_out"] = {"notes": found.notes_left_out}
    return about


def _kind(record: Record, *, wide: bool) -> UID:
    if wide:
        return General32bitECGWaveformStorage
    if len(record.leads) <= _TWELVE_CHANNELS and record.n_samples <= _TWELVE_SAMPLES:
        return TwelveLeadECGWaveformStorage
    if len(record.leads) <= _GENERAL_CHANNELS:
        return GeneralECGWaveformStorage
    return AmbulatoryECGWaveformStorage


def _uid(record: Record, *what: str) -> UID:
    """Return the same UID for the same content: a second export is the same object."""
    return generate_uid(entropy_srcs=["ecgviewer", record.id, *what])


def _who(dataset: Dataset, record: Record, name: str) -> None:
    age = record.patient.age_years
    dataset.PatientName = ""
    dataset.PatientID = name[:64]
    dataset.PatientBirthDate = ""
    dataset.PatientSex = record.patient.sex or ""
    if age is not None:
        months = age < 2
        dataset.PatientAge = f"{round(age * 12):03d}M" if months else f"{min(90, int(age)):03d}Y"
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = f"ecgviewer {__version__}"
    described = bool(dataset.PatientSex or age is not None)
    codes = method_codes(dated=record.start is not None, described=described)
    dataset.DeidentificationMethodCodeSequence = Items(codes)


def _when(dataset: Dataset, start: str | None) -> None:
    digits = "".join(char for char in start or "" if char.isdigit())[:14]
    known = digits if start and "T" in start and len(digits) == 14 else ""
    dataset.AcquisitionDateTime = known or UNKNOWN_TIME
    dataset.StudyDate, dataset.StudyTime = known[:8], known[8:]
    # Demanded of a waveform, so that they are never empty.
    dataset.ContentDate, dataset.ContentTime = known[:8] or UNKNOWN_TIME[:8], known[8:] or "000000"


def _scheme(designator: str) -> Dataset:
    scheme = Dataset()
    scheme.CodingSchemeDesignator = designator
    scheme.CodingSchemeName = "ecgviewer findings" if designator == LOCAL else "EN 1064 SCP-ECG"
    return scheme


def _samples(record: Record) -> tuple[NDArray[np.signedinteger], int | None]:
    """Return samples (n_samples, n_leads) with all gaps as one value, and that value."""
    if record.adu.dtype.kind not in "iu":
        raise RecordError(
            "The samples are fractions; a DICOM waveform holds whole numbers. Not written."
        )
    values = np.array(record.adu, dtype=np.int64)
    gaps = np.zeros(values.shape, dtype=bool)
    for column, lead in enumerate(record.leads):
        if lead.gap is not None:
            gaps[:, column] = values[:, column] == lead.gap
    kept = values[~gaps]
    low, high = (int(kept.min()), int(kept.max())) if kept.size else (0, 0)
    for kind in (np.int16, np.int32):
        room = np.iinfo(kind)
        if room.min < low and high <= room.max:
            values[gaps] = room.min
            return values.astype(kind), int(room.min) if gaps.any() else None
    raise RecordError(f"Samples from {low} to {high} are wider than 32 bits. Not written.")


def _group(record: Record, samples: NDArray[np.signedinteger], padding: int | None) -> Dataset:
    wide = samples.dtype.itemsize == 4
    group = Dataset()
    group.MultiplexGroupTimeOffset = 0
    group.WaveformOriginality = "ORIGINAL"
    group.NumberOfWaveformChannels = len(record.leads)
    group.NumberOfWaveformSamples = record.n_samples
    group.SamplingFrequency = format_number_as_ds(record.fs)
    group.MultiplexGroupLabel = "RHYTHM"
    group.ChannelDefinitionSequence = Items(
        [
            _channel(record, column, 8 * samples.dtype.itemsize)
            for column in range(len(record.leads))
        ]
    )
    group.WaveformBitsAllocated = 32 if wide else 16
    group.WaveformSampleInterpretation = "SL" if wide else "SS"
    little = samples.astype(samples.dtype.newbyteorder("<"))
    if padding is not None:
        value = np.array([padding], dtype=little.dtype).tobytes()
        group.add_new("WaveformPaddingValue", "OW", value)
    group.add_new("WaveformData", "OW", little.tobytes())
    return group


def _channel(record: Record, column: int, bits: int) -> Dataset:
    lead = record.leads[column]
    if lead.unit not in _UNITS:
        raise RecordError(
            f"Lead {lead.name} is in {lead.unit!r}, which is no voltage. Not written as DICOM."
        )
    channel, source, unit = Dataset(), Dataset(), Dataset()
    number = _SCP_LEADS.get(lead.name)
    source.CodeValue = f"5.6.3-9-{number}" if number else lead.name[:16]
    source.CodingSchemeDesignator = SCP if number else LOCAL
    source.CodingSchemeVersion = "1.3" if number else "1"
    source.CodeMeaning = f"Lead {lead.name}"[:64]
    unit.CodeValue, unit.CodingSchemeDesignator = lead.unit, "UCUM"
    unit.CodingSchemeVersion, unit.CodeMeaning = "1.4", _UNITS[lead.unit]
    channel.ChannelLabel = lead.name[:16]
    channel.ChannelSourceSequence = Items([source])
    channel.ChannelSensitivity = format_number_as_ds(1.0 / lead.gain)
    channel.ChannelSensitivityUnitsSequence = Items([unit])
    channel.ChannelSensitivityCorrectionFactor = "1"
    channel.ChannelBaseline = format_number_as_ds(-lead.baseline / lead.gain + 0.0)
    channel.ChannelSampleSkew = "0"
    channel.WaveformBitsStored = bits
    return channel


def read_dicom(path: Path) -> tuple[AnnotationSet | None, tuple[DeviceAnnotation, ...]]:
    """Read the annotations of a DICOM waveform.

    Returns
    -------
    tuple
        Our own set, None in a file that others wrote; and the annotations of others.

    Raises
    ------
    FormatError
        If it is no DICOM waveform, or was changed by another program so that it contradicts itself.
    """
    try:
        dataset = read_dataset(path)
        if "WaveformSequence" not in dataset:
            raise FormatError(path, "is DICOM, but holds no waveform")
        own, theirs, about = read_items(dataset)
        if about is None:
            return None, theirs
        leads = tuple(map(str, about["leads"]))
        n_samples = int(dataset.WaveformSequence[0].NumberOfWaveformSamples)
        found = AnnotationSet(
            str(about["id"]),
            str(about.get("name", "")),
            float(about["fs"]),
            n_samples,
            leads,
            own,
            {k: Provenance(**one) for k, one in about.get("provenance", {}).items()},
            notes_left_out=int(about.get("left_out", {}).get("notes", 0)),
            reads=tuple(map(Read.from_dict, about.get("reads", ()))),
        )
        return found, theirs
    except DAMAGE as error:
        raise FormatError(path, f"its annotations cannot be read ({error})") from error
