"""A record as a DICOM waveform (PS3.3 A.34), with all that its file said of it.

12-Lead ECG where the record fits it, else General, Ambulatory or General 32-bit ECG
(:data:`ecgviewer.formats.dicom_waveform.CLASSES`). Medians are further multiplex groups. pydicom is
needed.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import asdict
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items

from ecgviewer.core.device_says import DeclaredFilter, RepresentativeBeat
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Record
from ecgviewer.formats.dicom_annotations import put_body, put_record
from ecgviewer.formats.dicom_device_items import items_of_device
from ecgviewer.formats.dicom_waveform import (
    CLASSES,
    GENERAL,
    GENERAL_32,
    StorageClass,
    contributed,
    dataset_of,
    group_of,
    plain,
    put_time,
    samples_of,
    save,
    widened,
)
from ecgviewer.formats.lead_codes import number_of
from ecgviewer.formats.whole_numbers import in_whole_numbers

_DAYS = {"Y": 365.25, "M": 365.25 / 12, "W": 7.0, "D": 1.0}
_LONG_TEXT = 10_240


def write(record: Record, path: Path) -> tuple[str, ...]:
    """Write a record; return a sentence for each thing that the file does not hold.

    Parameters
    ----------
    record
        Written as it is, with the identifier where it has one.
    path
        The file.

    Raises
    ------
    RecordError
        If samples are wider than 32 bits, or leads are too many.
    """
    losses: list[str] = []
    whole, rounded = in_whole_numbers(record, bits=16)
    losses += rounded
    samples, padding = samples_of(whole)
    kind = _kind(whole, wide=samples.dtype.itemsize == 4)
    if kind.wide:
        samples, padding = widened(samples, padding)
    filters = record.device_says.filters
    says = record.device_says
    dataset = dataset_of(record, kind.uid, _fingerprint(record))
    _put_patient(dataset, record, losses)
    put_time(dataset, record.start)
    if record.start and not dataset.StudyDate:
        losses.append("The start was left out: DICOM has a day, with a time or without.")
    dataset.Manufacturer = plain(record.device or "", 64)
    if record.device and dataset.Manufacturer != record.device:
        losses.append("The name of the device was cut to 64 characters.")
    dataset.ContributingEquipmentSequence = Items([contributed()])
    groups = []
    parts = []
    for at in range(0, len(whole.leads), kind.channels):
        columns = slice(at, at + kind.channels)
        groups.append(group_of(whole, samples, padding, columns=columns, filters=filters))
        parts.append((len(groups), whole.lead_names[columns]))
    items, lost = items_of_device(says.annotations, parts, record.n_samples)
    losses += lost
    for beat in says.beats:
        made = _beat(beat, kind, len(groups) + 1, losses)
        if made is not None:
            groups.append(made[0])
            items += made[1]
    dataset.WaveformSequence = Items(groups)
    if items:
        for number, item in enumerate(items):
            item.AnnotationGroupNumber = number % 65536
        dataset.WaveformAnnotationSequence = Items(items)
    if not _all_said(filters, whole):
        put_record(dataset, {"filters": [asdict(one) for one in filters]})
    for lead in record.leads:
        if lead.derived and number_of(lead.name, derived=True) == number_of(lead.name):
            losses.append(f"That lead {lead.name} is derived is told in words alone.")
        if len(lead.name) > 16:
            losses.append(f"The name of lead {lead.name} was cut to 16 characters.")
    if record.simulated:
        dataset.QualityControlSubject = "YES"
    save(dataset, path)
    return tuple(dict.fromkeys(losses))


def _kind(record: Record, *, wide: bool) -> StorageClass:
    """Return the first storage class that holds the record.

    Raises
    ------
    RecordError
        If none does.
    """
    n_leads = len(record.leads)
    for kind in CLASSES:
        if kind.holds(record.fs, n_leads, record.n_samples, wide=wide):
            return kind
    for kind in (GENERAL, GENERAL_32):
        first = kind.channels
        if kind.holds(record.fs, first, record.n_samples, wide=wide) and n_leads <= (
            kind.channels * kind.groups
        ):
            return kind
    raise RecordError(
        f"{n_leads} leads of {record.n_samples:,} samples: a DICOM ECG holds at most "
        f"{GENERAL.channels * GENERAL.groups} leads of {GENERAL.samples:,}. Not written."
    )


def _fingerprint(record: Record) -> str:
    """Return what tells this object from another of the same samples: its data are part of it."""
    says, patient = record.device_says, record.patient
    digest = hashlib.sha256()
    told = [patient.identifier, patient.age_years, patient.sex, record.start, record.device]
    digest.update(repr([*told, record.comments, record.simulated]).encode())
    for one in says.annotations:
        digest.update(repr(one).encode())
    for beat in says.beats:
        digest.update(f"{beat.name}{beat.samples.id}{beat.fiducials}".encode())
    return digest.hexdigest()


# Whose


def _put_patient(dataset: Dataset, record: Record, losses: list[str]) -> None:
    patient = record.patient
    identifier = plain(patient.identifier or "", 64)
    dataset.PatientID = identifier
    if patient.identifier and identifier != patient.identifier:
        losses.append("The patient's number holds what DICOM does not allow, and was changed.")
    dataset.PatientSex = patient.sex or ""
    if patient.age_years is not None:
        dataset.PatientAge, exact = _age(patient.age_years)
        if not exact:
            losses.append(f"The age of {patient.age_years:g} years was rounded down.")
    if record.comments:
        text = "\r\n".join(record.comments)
        dataset.PatientComments = text[:_LONG_TEXT]
        if len(text) > _LONG_TEXT:
            losses.append(f"The comments were cut to {_LONG_TEXT:,} characters.")


def _age(years: float) -> tuple[str, bool]:
    """Return an age string (PS3.5 6.2), and whether it is exact to a day."""
    for unit, days in _DAYS.items():
        count = round(years * _DAYS["Y"] / days)
        if 0 < count <= 999 and abs(count * days / _DAYS["Y"] - years) < 0.0015:
            return f"{count:03d}{unit}", True
    if years < 2:
        return f"{min(999, round(years * _DAYS['Y'])):03d}D", True
    return f"{min(999, math.floor(years)):03d}Y", False


# Filters and medians


def _all_said(filters: tuple[DeclaredFilter, ...], record: Record) -> bool:
    """Tell whether the attributes of channels say all of the filters: one of a kind, in hertz."""
    said: set[tuple[str, str]] = set()
    for one in filters:
        on = {(one.kind, name) for name in one.leads or record.lead_names}
        if one.kind == "other" or not one.hz or one.text or said & on:
            return False
        said |= on
    return True


def _beat(
    beat: RepresentativeBeat, kind: StorageClass, number: int, losses: list[str]
) -> tuple[Dataset, list[Dataset]] | None:
    """Return a representative beat as a multiplex group, and the items of its waves."""
    if number > kind.groups:
        name = kind.uid.name.removesuffix(" Waveform Storage")
        losses.append(
            f"The {beat.name} was left out: {name} has room for {kind.groups} multiplex groups."
        )
        return None
    whole, rounded = in_whole_numbers(beat.samples, bits=16)
    samples, padding = samples_of(whole)
    wide = samples.dtype.itemsize == 4
    if not kind.holds(whole.fs, len(whole.leads), whole.n_samples, wide=wide):
        losses.append(f"The {beat.name} was left out: its group would not fit the storage class.")
        return None
    losses += (f"In the {beat.name}: {one[0].lower()}{one[1:]}" for one in rounded)
    if kind.wide:
        samples, padding = widened(samples, padding)
    filters = beat.samples.device_says.filters
    label = beat.name.upper()
    group = group_of(whole, samples, padding, label=label, originality="DERIVED", filters=filters)
    put_body(group, {"beat": beat.name})
    items, lost = items_of_device(beat.fiducials, [(number, whole.lead_names)], whole.n_samples)
    losses += lost
    return group, items
