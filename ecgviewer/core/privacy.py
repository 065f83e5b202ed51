"""What of a patient and of a reader leaves the program, and what does not.

Left out of everything that is written for others, unless asked: names, numbers and dates of the
patient, device and serial numbers, free text, file names, who annotated and when (45 CFR
164.514(b)(2); DICOM PS3.15 annex E). Ages over 89 become 90.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.device_privacy import said_without_words
from ecgviewer.core.language import tr_later
from ecgviewer.core.record import Patient, Record

ECG_IDENTIFIES = tr_later(
    "An ECG without name and date can still tell whose it is: in a linkage attack 85 % of 109 "
    "people were recognised (arXiv 2508.15850). Treat what you pass on as patient data."
)
"""Said once with every export."""

OLDEST_YEARS = 90.0
_LONGEST_SHIFT_DAYS = 3650


@dataclass(frozen=True, slots=True)
class Privacy:
    """What the user has asked to be kept in an export.

    Parameters
    ----------
    notes
        Free text of annotations.
    file_names
        Names of files after the record's own file, in place of numbers.
    people
        Who annotated, when, with which version and model.
    shift_key
        Secret that dates are shifted by; None leaves dates out.
    """

    notes: bool = False
    file_names: bool = False
    people: bool = False
    shift_key: bytes | None = None


def blind_name(record_id: str) -> str:
    """Return what a record is called where its file name must not stand."""
    return f"ecg-{record_id[:12]}"


def shift_days(patient: str, key: bytes) -> int:
    """Return by how many days a patient's dates move back: 1 to 3650, the same for all of them.

    Parameters
    ----------
    patient
        What tells patients apart; it cannot be found from the shift without the key.
    key
        The secret; with another one, all shifts are others.
    """
    digest = hmac.new(key, patient.encode(), hashlib.sha256).digest()
    return int.from_bytes(digest[:8], "big") % _LONGEST_SHIFT_DAYS + 1


def shifted_start(record: Record, key: bytes) -> str | None:
    """Return when a record began, its patient's days shifted; None where the date is incomplete.

    Records that do not say whose they are have a shift of their own each.
    """
    try:
        start = datetime.fromisoformat(record.start or "")
    except ValueError:
        return None
    if "T" not in (record.start or ""):
        return None
    days = shift_days(record.patient.identifier or record.id, key)
    return (start - timedelta(days=days)).isoformat()


def deidentified(record: Record, privacy: Privacy) -> Record:
    """Return a record with the same samples and id, and nothing that names anyone.

    Of what the device said, free text goes (:mod:`ecgviewer.core.device_privacy`).
    """
    age = record.patient.age_years
    said = said_without_words(record.device_says)
    beats = tuple(
        replace(beat, samples=deidentified(beat.samples, Privacy())) for beat in said.beats
    )
    return replace(
        record,
        patient=Patient(None if age is None else min(age, OLDEST_YEARS), record.patient.sex),
        source=blind_name(record.id),
        start=shifted_start(record, privacy.shift_key) if privacy.shift_key else None,
        device=None,
        comments=(),
        notes=(),
        leads=tuple(replace(lead, source_name=lead.name) for lead in record.leads),
        device_says=replace(said, beats=beats),
    )


def without_note(annotation: Annotation) -> Annotation:
    """Return an annotation without its free text."""
    return annotation.changed(note="") if annotation.note else annotation
