"""A record and its annotations as one DICOM waveform, without who the patient is.

12-Lead ECG where the record fits it (PS3.3 A.34.3: at most 13 channels of 16,384 samples, 16 bits,
200 to 1000 Hz), else General ECG (at most 24 channels), else Ambulatory ECG; General 32-bit ECG for
wider samples.
Identity is removed as in the basic profile of PS3.15 annex E: nothing but age (at most 90), sex and
the samples is taken over. pydicom is needed (``ecgviewer[dicom]``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import UID

from ecgviewer import __version__
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.exchange import AnnotationSet, Provenance, Read
from ecgviewer.core.record import Record
from ecgviewer.formats.dicom_annotations import items_of, put_body, read_items
from ecgviewer.formats.dicom_deidentify import method_codes
from ecgviewer.formats.dicom_reading import DAMAGE, read_dataset
from ecgviewer.formats.dicom_waveform import (
    AMBULATORY,
    CLASSES,
    GENERAL_32,
    dataset_of,
    group_of,
    put_time,
    samples_of,
    save,
)


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
    odd = next((lead for lead in record.leads if not lead.is_voltage), None)
    if odd is not None:
        raise RecordError(
            f"Lead {odd.name} is in {odd.unit!r}, which is no voltage. Not written as DICOM."
        )
    samples, padding = samples_of(record)
    dataset = dataset_of(record, _kind(record, wide=samples.dtype.itemsize == 4), path.name)
    _who(dataset, record, found.name)
    put_time(dataset, (record.start or "")[:19])
    dataset.Manufacturer = "ecgviewer"
    dataset.SoftwareVersions = __version__
    dataset.WaveformSequence = Items([group_of(record, samples, padding)])
    if found.annotations or found.reads:
        dataset.WaveformAnnotationSequence = items_of(found)
    put_body(dataset, _about(record, found))
    return save(dataset, path)


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
    size = (len(record.leads), record.n_samples)
    for kind in CLASSES[:-1]:
        if kind.holds(record.fs, *size, wide=wide):
            return kind.uid
    return GENERAL_32.uid if wide else AMBULATORY.uid


def _who(dataset: Dataset, record: Record, name: str) -> None:
    age = record.patient.age_years
    dataset.PatientID = name[:64]
    dataset.PatientSex = record.patient.sex or ""
    if age is not None:
        months = age < 2
        dataset.PatientAge = f"{round(age * 12):03d}M" if months else f"{min(90, int(age)):03d}Y"
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = f"ecgviewer {__version__}"
    described = bool(dataset.PatientSex or age is not None)
    codes = method_codes(dated=record.start is not None, described=described)
    dataset.DeidentificationMethodCodeSequence = Items(codes)


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
