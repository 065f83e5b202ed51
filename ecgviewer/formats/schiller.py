"""Schiller EDI XML: rhythm, averaged beat, figures and texts of the device.

No public standard: element names are those of the files themselves.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.derivation import with_derived_limb_leads
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    FilterKind,
    RepresentativeBeat,
    measurement,
    statement,
    within,
)
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Lead, Patient, Record, Sex
from ecgviewer.formats.joining import Stretch, joined
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import MOST_VALUES, check_fs, check_shape, clean_text, parse_numbers
from ecgviewer.formats.xml_reading import child, children, read_xml, text_of
from ecgviewer.formats.xml_values import date_time, number_of

NAME = "Schiller EDI"
SOURCE = "Schiller"
_RHYTHM, _AVERAGES = "ECG_RHYTHMS", "ECG_AVERAGES"
_UNITS = {"UV": "uV", "MV": "mV"}
_FIGURES = {
    "HR": ("Heart rate", "bpm"),
    "RR": ("RR interval", "ms"),
    "P": ("P duration", "ms"),
    "PQ": ("PQ interval", "ms"),
    "QRS": ("QRS duration", "ms"),
    "QT": ("QT interval", "ms"),
    "QTC": ("QTc", "ms"),
    "AXIS_P": ("P axis", "deg"),
    "AXIS_QRS": ("QRS axis", "deg"),
    "AXIS_T": ("T axis", "deg"),
}
_BOUNDS = {"P_ON": "P onset", "P_OFF": "P offset", "QRS_ON": "QRS onset",
           "QRS_OFF": "QRS offset", "T_OFF": "T offset"}  # fmt: skip
_FILTERS: dict[str, FilterKind] = {
    "HIGHPASS_CUTOFF_FREQ": "high pass", "LOWPASS_CUTOFF_FREQ": "low pass", "MAINS": "notch",
}  # fmt: skip
_WAVES = {"P_POS": "P", "P_NEG": "P negative", "Q": "Q", "R": "R", "S": "S", "R-": "R'",
          "S-": "S'", "J": "J", "T_POS": "T", "T_NEG": "T negative"}  # fmt: skip
_LEAD_FIGURES = {
    **{f"{tag}_AMPL": (f"{name} amplitude", "mV") for tag, name in _WAVES.items()},
    **{f"{tag}_DUR": (f"{name} duration", "ms") for tag, name in _WAVES.items()},
    "ST_SLP": ("ST slope", ""),
    "ST_INTEG": ("ST integral", ""),
}
"""Figures of a lead. The file gives no units: amplitudes agree with the averaged beat's samples in
millivolts, durations add up to that of QRS in milliseconds; the last two could not be proven.
"""
_MOST_FIGURES = 5_000
_MOST_BEATS = 100_000
_MOST_STATEMENTS = 500


def read(path: Path) -> Record:
    """Read a Schiller record.

    Raises
    ------
    FormatError
        If it is damaged, or holds no rhythm.
    """
    root, notes = read_xml(path), list[str]()
    waves = list(children(root, "eventdata", "event", "wavedata"))
    rhythms = [one for one in waves if text_of(one, "type") == _RHYTHM]
    if not rhythms:
        raise FormatError(path, "holds no rhythm", field="wavedata")
    try:
        return _record(path, root, waves, rhythms, notes)
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _record(
    path: Path, root: Element, waves: list[Element], rhythms: list[Element], notes: list[str]
) -> Record:
    adu, leads, fs = _samples(path, rhythms[0], notes)
    if len(rhythms) > 1:
        notes.append(f"The file holds {len(rhythms)} rhythms; the first is shown.")
    event = next(one for one in children(root, "eventdata", "event") if rhythms[0] in list(one))
    medians = []
    for one in waves:
        kind = text_of(one, "type")
        if kind == _AVERAGES:
            medians.append(_average(path, event, one, notes))
        elif kind != _RHYTHM:
            notes.append(f"A waveform {clean_text(kind, most=40)!r} is not read.")
    kept, lost = within(_said(path, event, len(adu), notes), len(adu))
    if lost:
        notes.append(f"{lost} annotations lie outside the record and are left out.")
    exam = child(root, "examdescript")
    date, time = text_of(exam, "startdatetime", "date"), text_of(exam, "startdatetime", "time")
    start = date_time(date, f"{time[:6]}.{time[6:]}" if time[6:] else time)
    hardware = child(exam, "aquiringdevice", "hardware")
    device = [clean_text(text_of(hardware, one), most=64) for one in ("vendor", "model")]
    person = child(root, "patdata")
    sexes: dict[str, Sex] = {"MALE": "M", "FEMALE": "F"}
    born, age = date_time(text_of(person, "birthdate")), None
    if born and start:
        age = float(int(start[:4]) - int(born[:4]) - (start[5:10] < born[5:10]))
    if age is not None and not 0 <= age <= 150:
        notes.append(f"An age of {age:g} years is left out.")
        age = None
    patient = Patient(
        age,
        sexes.get(text_of(person, "gender").upper()),
        clean_text(text_of(person, "id"), most=64) or None,
    )
    says = DeviceSays(kept, tuple(_filters(path, event)), tuple(medians))
    return Record(
        adu,
        fs,
        leads,
        patient,
        path.name,
        NAME,
        start,
        " ".join(filter(None, device)) or None,
        notes=tuple(dict.fromkeys(notes)),
        device_says=says,
    )


def _samples(
    path: Path, wave: Element, notes: list[str]
) -> tuple[NDArray[Any], tuple[Lead, ...], float]:
    resolution = child(wave, "resolution")
    fs = number_of(path, text_of(resolution, "samplerate", "value"), "samplerate") or 0.0
    exponent = text_of(resolution, "samplerate", "exponent")
    if exponent not in ("", "0", "1"):
        raise FormatError(path, f"an exponent {clean_text(exponent, most=20)}", field="samplerate")
    check_fs(path, fs, field="samplerate")
    step = number_of(path, text_of(resolution, "yres", "unitperbit"), "unitperbit")
    unit = _UNITS.get(text_of(resolution, "yres", "units").upper())
    if unit is None or step is None or not step > 0 or not np.isfinite(1.0 / step):
        raise FormatError(path, "no step of amplitude in UV or MV", field="yres")
    channels = list(children(wave, "channel"))
    check_shape(path, 1, len(channels), field="channel")
    sources, columns, room = [], [], MOST_VALUES
    for one in channels:
        source = clean_text(text_of(one, "name"), most=64) or "lead"
        if (kind := text_of(one, "datastype")) not in ("", "COMMASEPARATE"):
            raise FormatError(path, f"samples as {clean_text(kind, most=40)}", field="datastype")
        values = parse_numbers(path, text_of(one, "data"), field=f"data of {source}", most=room)
        room -= len(values)
        if not values.size:
            notes.append(f"Lead {source} holds no samples and is left out.")
            continue
        said = number_of(path, text_of(one, "samplecount"), "samplecount")
        if said is not None and said != len(values):
            notes.append(f"Lead {source} is said to hold {said:g} samples; {len(values)} are.")
        small = values.dtype.kind == "i" and np.abs(values).max() < 1 << 31
        columns.append(values.astype(np.int32) if small else values)
        sources.append(source)
    if not columns:
        raise FormatError(path, "holds no samples", field="channel")
    names = unique([canonical_lead(one) for one in sources])
    leads = tuple(
        Lead(name, 1.0 / step, 0.0, unit, one) for name, one in zip(names, sources, strict=True)
    )
    if len({len(one) for one in columns}) == 1:
        adu: NDArray[Any] = np.stack(columns, axis=1)
    else:
        notes.append("Leads are of different lengths; the shorter ones end in gaps.")
        parts = [Stretch(0, one, lead) for one, lead in zip(columns, leads, strict=True)]
        adu, leads, _ = joined(path, parts, field="channel")
    return *with_derived_limb_leads(adu, leads), fs


def _average(path: Path, event: Element, wave: Element, notes: list[str]) -> RepresentativeBeat:
    adu, leads, fs = _samples(path, wave, notes)
    found = []
    for one in children(event, "annotation_global"):
        at = number_of(path, text_of(one, "value"), "annotation_global", strict=False)
        label = _BOUNDS.get(text_of(one, "name"))
        if label and at is not None and 0 <= at < len(adu):
            found.append(DeviceAnnotation("wave", label, int(at), int(at) + 1, source=SOURCE))
    samples = Record(adu, fs, leads, source=path.name, format_name=NAME)
    return RepresentativeBeat("averaged beat", samples, within(found, len(adu))[0])


def _said(path: Path, event: Element, n_samples: int, notes: list[str]) -> list[DeviceAnnotation]:
    found: list[DeviceAnnotation] = []
    for one in children(event, "annotation_global"):
        tag = text_of(one, "name")
        value = number_of(path, text_of(one, "value"), tag or "value", strict=False)
        if tag in _FIGURES and value is not None:
            label, unit = _FIGURES[tag]
            found.append(measurement(label, value, unit, n_samples, code=tag, source=SOURCE))
    rhythm: dict[str, list[float | None]] = {}
    for one in children(event, "rhythm_global"):
        values = list(children(one, "value"))[:_MOST_BEATS]
        rhythm[text_of(one, "name")] = [
            number_of(path, value.text or "", "rhythm_global", strict=False) for value in values
        ]
    kinds = rhythm.get("R_QRS_TYPE", [])
    ends = rhythm.get("R_QRS_OFF", [])
    for n, at in enumerate(rhythm.get("R_QRS_ON", [])):
        if at is None or not 0 <= at < 1e12:
            continue
        end = ends[n] if n < len(ends) else None
        stop = int(end) if end is not None and at + 1 <= end < 1e12 else int(at) + 1
        kind = kinds[n] if n < len(kinds) else None
        code = "?" if kind is None else f"{kind:g}"
        found.append(
            DeviceAnnotation(
                "beat", f"type {code}", int(at), stop, code=code, system="Schiller", source=SOURCE
            )
        )
    texts = 0
    for one in children(event, "textdata"):
        for part in children(one, "textdata"):
            text = clean_text(" ".join("".join(part.itertext()).split()))
            if text and texts < _MOST_STATEMENTS:
                found.append(statement(text, n_samples, source=SOURCE))
                texts += 1
    return [*found, *_of_leads(path, event, n_samples, notes)]


def _of_leads(
    path: Path, event: Element, n_samples: int, notes: list[str]
) -> list[DeviceAnnotation]:
    """Return the figures of single leads, measured in the averaged beat."""
    found: list[DeviceAnnotation] = []
    strange: set[str] = set()
    for channel in children(event, "wavedata", "channel"):
        lead = canonical_lead(clean_text(text_of(channel, "name"), most=64))
        for one in children(channel, "annotation_lead"):
            tag = clean_text(text_of(one, "name"), most=40)
            value = number_of(path, text_of(one, "value"), tag or "value", strict=False)
            if value is None or len(found) >= _MOST_FIGURES:
                continue
            if tag not in _LEAD_FIGURES:
                strange.add(tag)
                continue
            label, unit = _LEAD_FIGURES[tag]
            leads = (lead,) if lead else ()
            found.append(
                measurement(label, value, unit, n_samples, leads=leads, code=tag, source=SOURCE)
            )
    if strange:
        notes.append(f"Figures of leads that are not read: {', '.join(sorted(strange)[:20])}.")
    return found


def _filters(path: Path, event: Element) -> list[DeclaredFilter]:
    """Return the filters of the stored samples; those of the display are not theirs."""
    found = []
    for one in children(event, "filters_data", "filter"):
        hz = number_of(path, text_of(one, "value"), "filter", strict=False)
        kind = _FILTERS.get(text_of(one, "name"))
        if kind and hz:
            found.append(DeclaredFilter(kind, hz))
    return found
