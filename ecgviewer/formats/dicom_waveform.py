"""The waveform of a record as DICOM has it: storage class, multiplex groups, channels, files.

PS3.3 A.34 and C.10.9; shared by what writes records and what exports annotations.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

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
from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats.dicom_annotations import LOCAL, SCP, SCP_VERSION
from ecgviewer.formats.dicom_reading import save_dataset
from ecgviewer.formats.lead_codes import number_of
from ecgviewer.formats.ucum import to_ucum
from ecgviewer.formats.whole_numbers import blocks

UNKNOWN_TIME = "19000101000000"
"""Stands where a date is demanded and was left out."""

UNSPECIFIED_LEAD = 0
_UNITS = {"nV": "nanovolt", "uV": "microvolt", "mV": "millivolt", "V": "volt"}
_VERSIONS = {"UCUM": "1.4", SCP: SCP_VERSION}
_SHORT = 16
_LARGEST_BYTES = 0xFFFFFFFE


@dataclass(frozen=True, slots=True)
class StorageClass:
    """An ECG storage class with what it allows (PS3.3 A.34.3 to A.34.5 and A.34.14).

    Parameters
    ----------
    uid
        Its SOP class.
    fs
        Lowest and highest rate in Hz.
    channels
        At most in a multiplex group.
    groups
        At most in an object.
    samples
        At most a channel.
    wide
        Whether samples have 32 bits.
    """

    uid: UID
    fs: tuple[float, float]
    channels: int
    groups: int
    samples: int = 1 << 32
    wide: bool = False

    def holds(self, fs: float, channels: int, samples: int, *, wide: bool) -> bool:
        """Tell whether a multiplex group fits."""
        low, high = self.fs
        return (
            low <= fs <= high
            and channels <= self.channels
            and samples <= self.samples
            and (self.wide or not wide)
        )


TWELVE_LEAD = StorageClass(TwelveLeadECGWaveformStorage, (200.0, 1000.0), 13, 5, 16384)
GENERAL = StorageClass(GeneralECGWaveformStorage, (200.0, 1000.0), 24, 4)
AMBULATORY = StorageClass(AmbulatoryECGWaveformStorage, (50.0, 1000.0), 12, 1)
GENERAL_32 = StorageClass(General32bitECGWaveformStorage, (0.0, 1e9), 24, 4, wide=True)
CLASSES = (TWELVE_LEAD, GENERAL, AMBULATORY, GENERAL_32)
"""From the one that most archives take to the one that takes most."""


def samples_of(record: Record) -> tuple[NDArray[np.signedinteger], int | None]:
    """Return samples (n_samples, n_leads) with all gaps as one value, and that value.

    Raises
    ------
    RecordError
        If they are fractions, or wider than 32 bits.
    """
    if record.adu.dtype.kind not in "iu":
        raise RecordError(
            "The samples are fractions; a DICOM waveform holds whole numbers. Not written."
        )
    low, high, has_gaps = 0, 0, False
    for _, part in blocks(record):
        gaps = _gaps(record.leads, part)
        kept = part[~gaps]
        has_gaps |= bool(gaps.any())
        if kept.size:
            low, high = min(low, int(kept.min())), max(high, int(kept.max()))
    for kind in (np.int16, np.int32):
        room = np.iinfo(kind)
        if room.min < low and high <= room.max:
            break
    else:
        raise RecordError(f"Samples from {low} to {high} are wider than 32 bits. Not written.")
    if record.n_samples * len(record.leads) * room.bits // 8 > _LARGEST_BYTES:
        raise RecordError(
            f"{record.n_samples:,} samples of {len(record.leads)} leads are over 4 GB, the most "
            "that a DICOM element holds. Not written."
        )
    out: NDArray[np.signedinteger] = np.empty(record.adu.shape, dtype=f"<i{room.bits // 8}")
    for where, part in blocks(record):
        part[_gaps(record.leads, part)] = room.min
        out[where] = part
    return out, int(room.min) if has_gaps else None


def _gaps(leads: tuple[Lead, ...], part: NDArray[np.int64]) -> NDArray[np.bool_]:
    gaps = np.zeros(part.shape, dtype=bool)
    for column, lead in enumerate(leads):
        if lead.gap is not None:
            gaps[:, column] = part[:, column] == lead.gap
    return gaps


def widened(
    samples: NDArray[np.signedinteger], padding: int | None
) -> tuple[NDArray[np.signedinteger], int | None]:
    """Return samples and their padding value with 32 bits."""
    if samples.dtype.itemsize == 4:
        return samples, padding
    wide = samples.astype("<i4")
    if padding is None:
        return wide, None
    lowest = int(np.iinfo(np.int32).min)
    wide[samples == padding] = lowest
    return wide, lowest


def group_of(
    record: Record,
    samples: NDArray[np.signedinteger],
    padding: int | None,
    *,
    columns: slice = slice(None),
    label: str = "RHYTHM",
    originality: str = "ORIGINAL",
    filters: tuple[DeclaredFilter, ...] = (),
) -> Dataset:
    """Return a multiplex group of some leads of a record (PS3.3 table C.10-9).

    Parameters
    ----------
    samples, padding
        Of :func:`samples_of`.
    columns
        The leads that it holds.
    filters
        Declared by each channel that they are of.
    """
    leads = record.leads[columns]
    bits = 8 * samples.dtype.itemsize
    group = Dataset()
    group.WaveformOriginality = originality
    group.NumberOfWaveformChannels = len(leads)
    group.NumberOfWaveformSamples = record.n_samples
    group.SamplingFrequency = format_number_as_ds(float(record.fs))
    group.MultiplexGroupLabel = label[:_SHORT].strip()
    group.ChannelDefinitionSequence = Items([channel_of(lead, bits, filters) for lead in leads])
    group.WaveformBitsAllocated = bits
    group.WaveformSampleInterpretation = "SL" if bits == 32 else "SS"
    little = samples.dtype.newbyteorder("<")
    if padding is not None:
        group.add_new("WaveformPaddingValue", "OW", np.array([padding], little).tobytes())
    stored = samples[:, columns].astype(little, copy=False)
    group.add_new("WaveformData", "OW", stored.tobytes())
    return group


def channel_of(lead: Lead, bits: int, filters: tuple[DeclaredFilter, ...] = ()) -> Dataset:
    """Return the definition of a channel; leads are coded as in CID 3001."""
    channel = Dataset()
    number = number_of(lead.name, derived=lead.derived)
    channel.ChannelLabel = lead.name[:_SHORT]
    meaning = f"Lead {lead.name}" if number != UNSPECIFIED_LEAD else "Unspecified lead"
    if number != UNSPECIFIED_LEAD and lead.derived and number != number_of(lead.name):
        meaning = f"Derived Lead {lead.name}"
    channel.ChannelSourceSequence = Items([entry(f"2:{number}", "MDC", meaning)])
    if lead.derived:
        channel.ChannelDerivationDescription = "Computed from other leads"
    code = to_ucum(lead.unit)
    if len(code) > _SHORT:
        code = code[: _SHORT - 1] + "}"
    channel.ChannelSensitivity = format_number_as_ds(1.0 / lead.gain)
    channel.ChannelSensitivityUnitsSequence = Items(
        [entry(code, "UCUM", _UNITS.get(lead.unit, lead.unit or "no units"))]
    )
    channel.ChannelSensitivityCorrectionFactor = "1"
    channel.ChannelBaseline = format_number_as_ds(-lead.baseline / lead.gain + 0.0)
    channel.ChannelSampleSkew = "0"
    channel.WaveformBitsStored = bits
    for keyword, kind in (
        ("FilterLowFrequency", "high pass"),
        ("FilterHighFrequency", "low pass"),
        ("NotchFilterFrequency", "notch"),
    ):
        for one in filters:
            if one.kind == kind and one.hz is not None and lead.name in (one.leads or (lead.name,)):
                setattr(channel, keyword, format_number_as_ds(float(one.hz)))
                break
    return channel


def entry(code: str, scheme: str, meaning: str) -> Dataset:
    """Return a coded entry (PS3.3 section 8)."""
    item = Dataset()
    if len(code) <= _SHORT:
        item.CodeValue = code
    else:
        item.LongCodeValue = code
    item.CodingSchemeDesignator = scheme
    if scheme in _VERSIONS:
        item.CodingSchemeVersion = _VERSIONS[scheme]
    item.CodeMeaning = plain(meaning, 64) or code[:64]
    return item


def plain(text: str, most: int) -> str:
    """Return a text as DICOM's short strings allow it: no control characters, no backslash."""
    kept = "".join(char if char.isprintable() and char != "\\" else " " for char in text)
    return kept[:most].strip()


def dataset_of(record: Record, uid: UID, *uids: str) -> Dataset:
    """Return what every object has, with nobody's name: class, UIDs, series, schemes.

    Parameters
    ----------
    uid
        The storage class.
    uids
        What tells this instance from others of the same record.
    """
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = uid
    dataset.SOPInstanceUID = uid_of(record, "instance", *uids)
    dataset.StudyInstanceUID = uid_of(record, "study", *uids[1:])
    dataset.SeriesInstanceUID = uid_of(record, "series", *uids[1:])
    dataset.Modality = "ECG"
    dataset.InstanceNumber = dataset.SeriesNumber = 1
    dataset.StudyID = dataset.AccessionNumber = dataset.ReferringPhysicianName = ""
    dataset.PatientName = dataset.PatientBirthDate = ""
    dataset.AcquisitionContextSequence = Items([])
    dataset.CodingSchemeIdentificationSequence = Items(
        [_scheme(LOCAL, "ecgviewer findings"), _scheme(SCP, "EN 1064 SCP-ECG")]
    )
    return dataset


def uid_of(record: Record, *what: str) -> UID:
    """Return the same UID for the same content: a second export is the same object."""
    return generate_uid(entropy_srcs=["ecgviewer", record.id, *what])


def _scheme(designator: str, name: str) -> Dataset:
    scheme = Dataset()
    scheme.CodingSchemeDesignator = designator
    scheme.CodingSchemeName = name
    return scheme


def put_time(dataset: Dataset, start: str | None) -> None:
    """Write when the recording began, as exactly as ISO 8601 says it; 1900 where it is unknown."""
    text = (start or "").strip()
    day, _, rest = text.partition("T")
    digits = day.replace("-", "")
    clock, zone = rest, ""
    for sign in "+-":
        if sign in rest:
            clock, _, zone = rest.partition(sign)
            zone = sign + zone.replace(":", "")
    clock = clock.rstrip("Z").replace(":", "")
    zone = "+0000" if rest.endswith("Z") else zone
    is_day = len(digits) == 8 and digits.isdigit()
    if is_day and len(clock.split(".")[0]) in (2, 4, 6) and clock.replace(".", "").isdigit():
        whole = clock.split(".")[0].ljust(6, "0")
        fraction = clock.partition(".")[2][:6]
        moment = digits + whole + (f".{fraction}" if fraction else "") + zone
        time = whole + (f".{fraction}" if fraction else "")
    elif is_day:
        moment, time = digits, ""
    else:
        digits, moment, time = "", "", ""
    dataset.AcquisitionDateTime = moment or UNKNOWN_TIME
    dataset.StudyDate, dataset.StudyTime = digits, time
    # Demanded of a waveform, so that they are never empty.
    dataset.ContentDate, dataset.ContentTime = digits or UNKNOWN_TIME[:8], time or "000000"


def save(dataset: Dataset, path: Path) -> Path:
    """Write an object as explicit little endian; return the file."""
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    return save_dataset(dataset, path)


def contributed() -> Dataset:
    """Return the item that names this program as what converted the object (PS3.3 C.12.1)."""
    item = Dataset()
    item.PurposeOfReferenceCodeSequence = Items([entry("109103", "DCM", "Modifying Equipment")])
    item.Manufacturer = "ecgviewer"
    item.ManufacturerModelName = "ecgviewer"
    item.SoftwareVersions = __version__
    return item
