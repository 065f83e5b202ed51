"""HL7 annotated ECG (ANSI/HL7 V3 ECG R1-2004, PORT_MT020001): rhythm and derived beats.

Each series is a record; sequence sets of a series that go on at another time are one record with
it. Derived series (representative beats) stay apart, with their own annotations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    FilterKind,
    RepresentativeBeat,
    within,
)
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Patient, Record, Sex, canonical_unit
from ecgviewer.core.record_ref import RecordRef
from ecgviewer.formats.aecg_annotations import OWN, Clock, annotations_of
from ecgviewer.formats.hl7_time import iso_time, parse_time, whole_years, zone_of
from ecgviewer.formats.joining import Stretch, joined
from ecgviewer.formats.lead_codes import lead_of_code
from ecgviewer.formats.limits import MOST_VALUES, check_fs, clean_text, parse_numbers, read_whole
from ecgviewer.formats.ucum import from_ucum
from ecgviewer.formats.xml_reading import child, children, read_xml, text_of

NAME = "HL7 aECG"
SIMULATED = "simulated: yes"
"""The line of the text that marks a record as simulated."""

_SECONDS = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "min": 60.0, "h": 3600.0}
_YEARS = {"a": 1.0, "mo": 1 / 12, "wk": 7 / 365.25, "d": 1 / 365.25}
_FILTERS: tuple[tuple[str, FilterKind], ...] = (
    ("FILTER_LOW_PASS", "low pass"),
    ("FILTER_HIGH_PASS", "high pass"),
    ("FILTER_NOTCH", "notch"),
)
_BEATS = ("REPRESENTATIVE_BEAT", "MEDIAN_BEAT", "AVERAGE_BEAT")
_SERIES = re.compile(rb"<(?:\w+:)?series[\s>]")
_INCREMENT = re.compile(rb"<(?:\w+:)?increment\s+value=\"([0-9]{1,10}(?:\.[0-9]{1,20})?)\"")
_OLDEST_YEARS = 150
_MOST_RECORDS = 1000


@dataclass(frozen=True, eq=False)
class _Set:
    """One sequence set: leads that share a time sequence."""

    fs: float
    begins: datetime | None
    head_s: float
    leads: tuple[tuple[Lead, NDArray[Any]], ...]


def records_in(path: Path) -> tuple[RecordRef, ...]:
    """Return the records of a file: its series, by rate where a series has several.

    Raises
    ------
    FormatError
        If it is damaged, or holds no series.
    """
    if _is_one(read_whole(path)):
        return (RecordRef(path),)
    root = read_xml(path)
    found = _rhythms(path, root, [])
    return tuple(RecordRef(path, n, _code(series)) for n, (series, _) in enumerate(found, 1))


def _is_one(content: bytes) -> bool:
    """Tell at a glance whether a file has one series and one rate, so that folders list fast."""
    plain = content.replace(b"\0", b"")
    rates = {float(found) for found in _INCREMENT.findall(plain)}
    return len(rates) == 1 and len(_SERIES.findall(plain)) == 1


def read(path: Path, number: int) -> Record:
    """Read a record, the first being 1.

    Raises
    ------
    FormatError
        If it is damaged, contradicts itself, or has no such record.
    """
    root, notes = read_xml(path), list[str]()
    found = _rhythms(path, root, notes)
    if not 1 <= number <= len(found):
        raise FormatError(path, f"holds {len(found)} records; there is no record {number}")
    try:
        return _record(path, root, *found[number - 1], notes)
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _code(element: Element | None) -> str:
    """Return the code of an element's ``code``."""
    found = child(element, "code")
    return (found.get("code") or "").strip() if found is not None else ""


def _named(sequence: Element) -> str:
    """Return the code of a lead, or the name beside it where the code is of no vocabulary."""
    code, place = _code(sequence), child(sequence, "code")
    if place is not None and place.get("codeSystemName") == OWN:
        return place.get("displayName") or code
    return code


def _value(element: Element | None, *names: str) -> tuple[str, str]:
    """Return value and unit of an element at a path."""
    found = child(element, *names)
    return ("", "") if found is None else (found.get("value") or "", found.get("unit") or "")


def _rhythms(path: Path, root: Element, notes: list[str]) -> list[tuple[Element, list[_Set]]]:
    found: list[tuple[Element, list[_Set]]] = []
    room = MOST_VALUES
    for series in children(root, "component", "series"):
        if _code(series) in _BEATS:
            continue
        by_rate: dict[float, list[_Set]] = {}
        for one in _sets(path, series, notes, room):
            by_rate.setdefault(one.fs, []).append(one)
            room -= sum(len(samples) for _, samples in one.leads)
        found += [(series, sets) for sets in by_rate.values()]
        if len(found) > _MOST_RECORDS:
            raise FormatError(path, f"over {_MOST_RECORDS} series")
    if not found:
        raise FormatError(path, "holds no series of sequences: no ECG", field="series")
    return found


# Samples


def _sets(path: Path, series: Element, notes: list[str], room: int) -> Iterator[_Set]:
    for element in children(series, "component", "sequenceSet"):
        fs, begins, head_s = 0.0, None, 0.0
        leads: list[tuple[Lead, NDArray[Any]]] = []
        for sequence in children(element, "component", "sequence"):
            code, value = _code(sequence), child(sequence, "value")
            if value is None:
                notes.append(f"A sequence {clean_text(code, most=40)} without values is left out.")
            elif code in ("TIME_ABSOLUTE", "TIME_RELATIVE"):
                fs, begins, head_s = _time(path, value)
            else:
                lead, samples = _lead(path, _named(sequence), value, room)
                room -= len(samples)
                if not samples.size:
                    notes.append(f"Lead {lead.name} holds no samples and is left out.")
                    continue
                leads.append((lead, samples))
        if not leads:
            continue
        if fs == 0.0:
            raise FormatError(path, "a set of sequences has no time", field="sequenceSet")
        yield _Set(fs, begins, head_s, tuple(leads))


def _time(path: Path, value: Element) -> tuple[float, datetime | None, float]:
    """Return rate, absolute beginning and relative beginning of a generated list of times."""
    step_s = _seconds(path, *_value(value, "increment"), field="increment")
    if not step_s > 0:
        raise FormatError(path, f"times {step_s:g} s apart", field="increment")
    fs = check_fs(path, 1.0 / step_s, field="increment")
    if abs(fs - round(fs)) < 1e-6 * fs:
        fs = float(round(fs))
    else:
        fs = _shortest(fs, step_s)
    head, unit = _value(value, "head")
    if unit or not head.strip():
        return fs, None, _seconds(path, head or "0", unit, field="head")
    begins = parse_time(head)
    return fs, begins, 0.0


def _shortest(fs: float, step_s: float) -> float:
    """Return the rate with the fewest digits whose step is the very number given."""
    tries = (float(f"{fs:.{digits}g}") for digits in range(4, 18))
    return next((one for one in tries if 1.0 / one == step_s), fs)


def _seconds(path: Path, text: str, unit: str, *, field: str) -> float:
    number = _float(path, text, field)
    if unit not in _SECONDS and unit:
        raise FormatError(path, f"a time in {clean_text(unit, most=20)!r}", field=field)
    return number * _SECONDS.get(unit, 1.0)


def _float(path: Path, text: str, field: str) -> float:
    values = parse_numbers(path, text, field=field, most=1)
    if values.size != 1:
        raise FormatError(path, "holds no number", field=field)
    return float(values[0])


def _lead(path: Path, code: str, value: Element, room: int) -> tuple[Lead, NDArray[Any]]:
    found = lead_of_code(code)
    name, derived = found if found else (canonical_lead(clean_text(code, most=64)), False)
    name = name or "lead"
    step_text, step_unit = _value(value, "scale")
    origin_text, origin_unit = _value(value, "origin")
    step = _float(path, step_text or "1", f"scale of {name}")
    origin = _float(path, origin_text or "0", f"origin of {name}")
    unit = canonical_unit(from_ucum(clean_text(step_unit, most=32))) or "digits"
    if origin and origin_unit and (other := canonical_unit(from_ucum(origin_unit))) != unit:
        if other not in MILLIVOLTS_PER_UNIT or unit not in MILLIVOLTS_PER_UNIT:
            raise FormatError(path, f"origin in {other[:20]!r}, scale in {unit!r}", field=name)
        origin *= MILLIVOLTS_PER_UNIT[other] / MILLIVOLTS_PER_UNIT[unit]
    if step == 0 or not np.isfinite(1.0 / step) or not np.isfinite(origin / step):
        raise FormatError(path, f"scale {step:g} and origin {origin:g}", field=name)
    digits = parse_numbers(path, text_of(value, "digits"), field=f"digits of {name}", most=room)
    if digits.dtype.kind == "i" and digits.size:
        kind = np.result_type(*map(np.min_scalar_type, (digits.min(), digits.max())))
        digits = digits.astype(kind if kind.kind == "i" else np.int32 if digits.max() < 2**31
                               else np.int64)  # fmt: skip
    return Lead(name, 1.0 / step, -origin / step + 0.0, unit, code, derived=derived), digits


def _placed(
    path: Path, sets: list[_Set], notes: list[str]
) -> tuple[NDArray[Any], tuple[Lead, ...], Clock]:
    """Return samples and leads of sets of one rate, and the clock for their annotations."""
    fs = sets[0].fs
    zero = next((one.begins for one in sets if one.begins is not None), None)
    starts = []
    for one in sets:
        apart = one.head_s
        if one.begins is not None and zero is not None:
            apart = (one.begins - zero).total_seconds()
        starts.append(apart)
    first_s = min(starts)
    stretches = [
        Stretch(round((start - first_s) * fs), samples, lead)
        for one, start in zip(sets, starts, strict=True)
        for lead, samples in one.leads
    ]
    same = len({len(one.samples) for one in stretches}) == 1 and len(sets) == 1
    names = [one.lead.name for one in stretches]
    if same and len(set(names)) == len(names):
        adu = np.stack([one.samples for one in stretches], axis=1)
        leads = tuple(one.lead for one in stretches)
    else:
        adu, leads, _ = joined(path, stretches, field="sequenceSet")
        if not same and len(sets) == 1:
            notes.append("Leads are of different lengths; the shorter ones end in gaps.")
    begins = None
    if zero is not None:
        begins = next((one.begins for one, at in zip(sets, starts, strict=True) if at == first_s))
    return adu, leads, Clock(fs, len(adu), begins, first_s if zero is None else 0.0)


# Records


def _record(
    path: Path, root: Element, series: Element, sets: list[_Set], notes: list[str]
) -> Record:
    adu, leads, clock = _placed(path, sets, notes)
    beats: list[RepresentativeBeat] = []
    for place in children(series, "derivation", "derivedSeries"):
        beats += _beats(path, place, notes, MOST_VALUES)
    for other in children(root, "component", "series"):
        if _code(other) in _BEATS:
            beats += _beats(path, other, notes, adu.size)
    found = annotations_of(series, clock, notes)
    said, lost = within(found, clock.n_samples)
    if lost:
        notes.append(f"{lost} annotations lie outside the record and are left out.")
    low = child(series, "effectiveTime", "low")
    start = (low.get("value") if low is not None else None) or ""
    first = next((one for one in sets if one.begins is not None), None)
    begins = clock.begins or parse_time(start)
    begins_text = iso_time(start)
    if first is not None and clock.begins is not None:
        begins_text = clock.begins.isoformat(
            timespec="milliseconds" if clock.begins.microsecond else "seconds"
        ) + zone_of(start)
    comments = text_of(root, "text").splitlines()
    return Record(
        adu,
        clock.fs,
        leads,
        _patient(path, root, begins, notes),
        path.name,
        NAME,
        begins_text,
        _device(series),
        tuple(text for line in comments if (text := clean_text(line)) and text != SIMULATED),
        tuple(dict.fromkeys(notes)),
        simulated=SIMULATED in comments,
        device_says=DeviceSays(said, _filters(path, series), tuple(beats)),
    )


def _beats(path: Path, series: Element, notes: list[str], room: int) -> list[RepresentativeBeat]:
    """Return the beat of a series; one for each rate."""
    by_rate: dict[float, list[_Set]] = {}
    for one in _sets(path, series, notes, room):
        by_rate.setdefault(one.fs, []).append(one)
    return [_beat(path, series, sets, notes) for sets in by_rate.values()]


def _beat(path: Path, series: Element, sets: list[_Set], notes: list[str]) -> RepresentativeBeat:
    adu, leads, clock = _placed(path, sets, notes)
    samples = Record(adu, clock.fs, leads, source=path.name, format_name=NAME)
    fiducials, _ = within(annotations_of(series, clock, notes), clock.n_samples)
    name = clean_text(_code(series).replace("_", " ").lower(), most=64)
    code = child(series, "code")
    shown = clean_text((code.get("displayName") or "") if code is not None else "", most=64)
    if shown and not shown.lower().endswith("waveforms"):  # HL7's own words for the code
        name = shown
    return RepresentativeBeat(name or "representative beat", samples, fiducials)


def _device(series: Element) -> str | None:
    author = child(series, "author", "seriesAuthor")
    parts = (
        text_of(author, "manufacturerOrganization", "name"),
        text_of(author, "manufacturedSeriesDevice", "manufacturerModelName"),
    )
    return " ".join(clean_text(part, most=64) for part in parts if part) or None


def _filters(path: Path, series: Element) -> tuple[DeclaredFilter, ...]:
    found = []
    for one in children(series, "controlVariable", "controlVariable"):
        kind = next((kind for name, kind in _FILTERS if _code(one).endswith(name)), None)
        if kind is None:
            continue
        hz, words = None, ""
        for part in children(one, "component", "controlVariable"):
            number, unit = _value(part, "value")
            if number and unit in ("Hz", ""):
                hz = _float(path, number, "filter")
            elif said := text_of(part, "value"):
                words = clean_text(said, most=64)
        found.append(DeclaredFilter(kind, hz, text=words))
    return tuple(found)


def _patient(path: Path, root: Element, then: datetime | None, notes: list[str]) -> Patient:
    subject = child(
        root, "componentOf", "timepointEvent", "componentOf", "subjectAssignment", "subject",
        "trialSubject",
    )  # fmt: skip
    person = child(subject, "subjectDemographicPerson")
    gender = child(person, "administrativeGenderCode")
    sexes: dict[str, Sex] = {"M": "M", "F": "F"}
    sex = sexes.get((gender.get("code") or "").strip().upper()) if gender is not None else None
    age = None
    for one in children(root, "controlVariable", "relatedObservation"):
        text, unit = _value(one, "value")
        if _code(one) in ("21612-7", "30525-0") and text and unit in _YEARS:
            age = _float(path, text, "age") * _YEARS[unit]
    born = parse_time(_value(person, "birthTime")[0])
    if born is not None and then is not None:
        counted = whole_years(born, then)
        if age is not None and abs(counted - age) >= 2:
            notes.append(f"The file says {age:g} years; its dates say {counted:g}.")
        age = counted if age is None else age
    if age is not None and not 0 <= age <= _OLDEST_YEARS:
        notes.append(f"An age of {age:g} years is left out.")
        age = None
    identity = child(subject, "id")
    return Patient(age, sex, identity.get("extension") if identity is not None else None)
