"""A record as HL7 annotated ECG (ANSI/HL7 V3 ECG R1-2004, schema PORT_MT020001).

Elements stand in the schema's order. Leads that are interrupted become several sequence sets, each
at its own time: a list of digits has no word for a gap. Those come first that bring in the leads in
their order, since readers take them as they come.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

import numpy as np

from ecgviewer import __version__
from ecgviewer.core.device_says import DeclaredFilter, RepresentativeBeat
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Record
from ecgviewer.formats.aecg import SIMULATED
from ecgviewer.formats.aecg_writing_annotations import (
    ACT,
    Moments,
    coded,
    put_annotations,
    put_lead,
)
from ecgviewer.formats.lead_codes import number_of
from ecgviewer.formats.limits import LARGEST_BYTES, clean_text
from ecgviewer.formats.ucum import to_ucum
from ecgviewer.formats.whole_numbers import in_whole_numbers

LOINC, CPT, GENDER = (
    "2.16.840.1.113883.6.1",
    "2.16.840.1.113883.6.12",
    "2.16.840.1.113883.5.1",
)
_OURS = UUID("6d0f4d1c-3f5e-4b0a-9a55-0c6b0a4d2e11")
"""Root of numbers whose authority is not known, and of names that are made here."""

_MOST_STRETCHES = 2000
_FILTERS = {
    "low pass": ("LOW_PASS", "CUTOFF_FREQ"),
    "high pass": ("HIGH_PASS", "CUTOFF_FREQ"),
    "notch": ("NOTCH", "NOTCH_FREQ"),
}


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
        If the file would be larger than is read, or interruptions are too many.
    """
    if record.n_samples * len(record.leads) > LARGEST_BYTES // 2:
        raise RecordError(_too_large(record))
    losses: list[str] = []
    whole, rounded = in_whole_numbers(record, bits=24)
    losses += rounded
    moments = Moments(record.start, record.fs, record.leads)
    if record.start and moments.begins is None and not moments.day:
        losses.append("The start was left out: HL7 aECG has a day, with a time or without.")
    root = Element("AnnotatedECG", {
        "xmlns": "urn:hl7-org:v3",
        "xmlns:voc": "urn:hl7-org:v3/voc",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "urn:hl7-org:v3 ../schema/PORT_MT020001.xsd",
        "type": "Observation",
    })  # fmt: skip
    SubElement(root, "id", root=_uuid(record, "aecg"))
    coded(root, "code", "93000", CPT, "CPT-4")
    comments = [*record.comments, *([SIMULATED] if record.simulated else [])]
    if comments:
        SubElement(root, "text").text = "\n".join(map(clean_text, comments))
    _put_period(root, record, moments)
    _put_subject(root, record)
    if record.patient.age_years is not None:
        observation = SubElement(SubElement(root, "controlVariable"), "relatedObservation")
        coded(observation, "code", "21612-7", LOINC, "LOINC", "Reported Age")
        age = f"{record.patient.age_years:.15g}"
        SubElement(observation, "value", {"xsi:type": "PQ", "value": age, "unit": "a"})
    series = SubElement(SubElement(root, "component"), "series")
    _put_series(series, whole, moments, "RHYTHM", "Rhythm Waveforms", losses)
    losses += put_annotations(series, record.device_says.annotations, moments, record.n_samples)
    for beat in record.device_says.beats:
        _put_beat(series, beat, record, moments, losses)
    content = b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8")
    if len(content) > LARGEST_BYTES:
        raise RecordError(_too_large(record))
    path.write_bytes(content)
    return tuple(dict.fromkeys(losses))


def _too_large(record: Record) -> str:
    return (
        f"{record.n_samples:,} samples of {len(record.leads)} leads are more than an HL7 aECG "
        f"holds that is read again ({LARGEST_BYTES:,} bytes of text). Not written."
    )


def _uuid(record: Record, *what: str) -> str:
    """Return a name that is the same for the same samples and person."""
    who = record.patient.identifier or ""
    return str(uuid5(_OURS, "\0".join([record.id, who, record.start or "", *what])))


# Whose, when


def _put_period(parent: Element, record: Record, moments: Moments) -> None:
    """Write when the recording was made; unknown where it is not known."""
    period = SubElement(parent, "effectiveTime")
    if moments.begins is not None:
        low = moments.absolute(0)
        SubElement(period, "low", value=low, inclusive="true")
        SubElement(period, "high", value=moments.absolute(record.n_samples), inclusive="false")
    elif moments.day:
        SubElement(period, "low", value=moments.day)
    else:
        period.set("nullFlavor", "UNK")


def _put_subject(root: Element, record: Record) -> None:
    event = SubElement(SubElement(root, "componentOf"), "timepointEvent")
    assignment = SubElement(SubElement(event, "componentOf"), "subjectAssignment")
    subject = SubElement(SubElement(assignment, "subject"), "trialSubject")
    identifier = record.patient.identifier
    if identifier:
        SubElement(subject, "id", root=str(_OURS), extension=clean_text(identifier))
    else:
        SubElement(subject, "id", nullFlavor="UNK")
    if record.patient.sex:
        person = SubElement(subject, "subjectDemographicPerson")
        gender = "administrativeGenderCode"
        coded(person, gender, record.patient.sex, GENDER, "AdministrativeGender")
    trial = SubElement(SubElement(assignment, "componentOf"), "clinicalTrial")
    SubElement(trial, "id", nullFlavor="NA")


# Samples


def _put_series(
    series: Element, record: Record, moments: Moments, code: str, name: str, losses: list[str]
) -> None:
    """Write what a series begins with, and its samples."""
    SubElement(series, "id", root=_uuid(record, code, name))
    coded(series, "code", code, ACT, "ActCode", name)
    _put_period(series, record, moments)
    if record.device:
        author = SubElement(SubElement(series, "author"), "seriesAuthor")
        device = SubElement(author, "manufacturedSeriesDevice")
        SubElement(device, "manufacturerModelName").text = clean_text(record.device)
        SubElement(device, "softwareName").text = f"written by ecgviewer {__version__}"
        if len(clean_text(record.device)) > 64:
            losses.append("Of the device's name 64 characters are read again.")
    for one in record.device_says.filters:
        _put_filter(series, one, losses)
    stretches = _stretches(record)
    held = {column for columns in stretches.values() for column in columns}
    empty = [lead.name for n, lead in enumerate(record.leads) if n not in held]
    if empty:
        losses.append(f"Left out because they hold no samples: {', '.join(empty)}.")
    if not held:
        raise RecordError("No lead holds a sample; an HL7 aECG needs one. Not written.")
    first = min(start for start, _ in stretches)
    last = max(stop for _, stop in stretches)
    if (first, last) != (0, record.n_samples):
        where = "" if code == "RHYTHM" else f"In the {name}: "
        losses.append(
            f"{where}{first} instants at the beginning and {record.n_samples - last} at the end, "
            "where no lead has a sample, were left out."
        )
    for (start, stop), columns in _in_order_of_leads(stretches):
        _put_set(series, record, moments, slice(start, stop), columns)
    for lead in record.leads:
        if lead.derived and number_of(lead.name, derived=True) == number_of(lead.name):
            losses.append(f"That lead {lead.name} is derived was left out.")


def _stretches(record: Record) -> dict[tuple[int, int], list[int]]:
    """Return uninterrupted ranges of samples, each with the leads that have it, in order of time.

    Raises
    ------
    RecordError
        If they are too many.
    """
    found: dict[tuple[int, int], list[int]] = {}
    for column, lead in enumerate(record.leads):
        if lead.gap is None:
            found.setdefault((0, record.n_samples), []).append(column)
            continue
        there = np.concatenate([[False], np.asarray(record.adu[:, column]) != lead.gap, [False]])
        ends = np.flatnonzero(there[1:] != there[:-1])
        for start, stop in ends.reshape(-1, 2).tolist():
            found.setdefault((start, stop), []).append(column)
        if len(found) > _MOST_STRETCHES:
            raise RecordError(
                f"Over {_MOST_STRETCHES:,} interruptions; an HL7 aECG has a set of sequences for "
                "each. Not written."
            )
    return dict(sorted(found.items()))


def _in_order_of_leads(
    stretches: dict[tuple[int, int], list[int]],
) -> list[tuple[tuple[int, int], list[int]]]:
    """Return stretches so that leads are first met in their order, the rest in order of time."""
    firsts: dict[int, tuple[int, int]] = {}
    for where, columns in stretches.items():
        for column in columns:
            firsts.setdefault(column, where)
    out: list[tuple[tuple[int, int], list[int]]] = []
    for column, where in sorted(firsts.items()):
        if out and out[-1][0] == where:
            out[-1][1].append(column)
        else:
            out.append((where, [column]))
    for where, columns in stretches.items():
        rest = [column for column in columns if firsts[column] != where]
        if rest:
            out.append((where, rest))
    return out


def _put_set(
    series: Element, record: Record, moments: Moments, where: slice, columns: list[int]
) -> None:
    group = SubElement(SubElement(series, "component"), "sequenceSet")
    time = SubElement(SubElement(group, "component"), "sequence")
    increment = np.format_float_positional(1 / record.fs, trim="-")  # all digits: so has the rate
    if moments.begins is not None:
        coded(time, "code", "TIME_ABSOLUTE", ACT, "ActCode", "Absolute Time")
        value = SubElement(time, "value", {"xsi:type": "GLIST_TS"})
        SubElement(value, "head", value=moments.absolute(where.start))
    else:
        coded(time, "code", "TIME_RELATIVE", ACT, "ActCode", "Relative Time")
        value = SubElement(time, "value", {"xsi:type": "GLIST_PQ"})
        SubElement(value, "head", value=moments.relative(where.start), unit="s")
    SubElement(value, "increment", value=increment, unit="s")
    for column in columns:
        lead = record.leads[column]
        sequence = SubElement(SubElement(group, "component"), "sequence")
        put_lead(sequence, lead)
        value = SubElement(sequence, "value", {"xsi:type": "SLIST_PQ"})
        unit = to_ucum(lead.unit)
        SubElement(value, "origin", value=f"{-lead.baseline / lead.gain + 0.0!r}", unit=unit)
        SubElement(value, "scale", value=f"{1.0 / lead.gain!r}", unit=unit)
        digits = np.asarray(record.adu[where, column]).tolist()
        SubElement(value, "digits").text = " ".join(map(str, digits))


def _put_filter(series: Element, one: DeclaredFilter, losses: list[str]) -> None:
    if one.kind not in _FILTERS:
        losses.append(f"A filter was left out: HL7 aECG has no word for {one.words}.")
        return
    if one.leads:
        losses.append(f"That the {one.words} was on some leads alone was left out.")
    name, cutoff = _FILTERS[one.kind]
    prefix = "MDC_ECG_CTL_VBL_ATTR_FILTER_"
    variable = SubElement(SubElement(series, "controlVariable"), "controlVariable")
    coded(variable, "code", prefix + name)
    if one.text:
        part = SubElement(SubElement(variable, "component"), "controlVariable")
        coded(part, "code", prefix + "DESCRIPTION")
        SubElement(part, "value", {"xsi:type": "ST"}).text = clean_text(one.text)
    if one.hz is not None:
        part = SubElement(SubElement(variable, "component"), "controlVariable")
        coded(part, "code", prefix + cutoff)
        said = {"xsi:type": "PQ", "value": f"{one.hz:.15g}", "unit": "Hz"}
        SubElement(part, "value", said)


def _put_beat(
    series: Element, beat: RepresentativeBeat, record: Record, moments: Moments, losses: list[str]
) -> None:
    """Write a representative beat as a series derived from the rhythm."""
    whole, rounded = in_whole_numbers(beat.samples, bits=24)
    losses += (f"In the {beat.name}: {one[0].lower()}{one[1:]}" for one in rounded)
    derived = SubElement(SubElement(series, "derivation"), "derivedSeries")
    relative = Moments(None, whole.fs, whole.leads)
    _put_series(derived, whole, relative, "REPRESENTATIVE_BEAT", beat.name, losses)
    period = derived.find("effectiveTime")
    if period is not None and (moments.begins is not None or moments.day):
        derived.remove(period)
        holder = Element("holder")
        _put_period(holder, record, moments)
        derived.insert(2, holder[0])
    losses += put_annotations(derived, beat.fiducials, relative, whole.n_samples)
