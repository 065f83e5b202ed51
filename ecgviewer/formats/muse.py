"""GE MUSE RestingECG XML: rhythm, median beat, what the cart and the physicians said.

Eight leads are stored; the other limb leads are derived. No public standard: element names are
those of the files themselves.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
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
from ecgviewer.formats.limits import MOST_VALUES, check_fs, check_shape, clean_text
from ecgviewer.formats.muse_matrix import lead_figures
from ecgviewer.formats.xml_reading import child, children, local, read_xml, text_of
from ecgviewer.formats.xml_values import date_time, number_of, unbase64

NAME = "GE MUSE"
SOURCE = "MUSE"

_UNITS = {"MICROVOLTS": "uV", "MILLIVOLTS": "mV"}
_YEARS = {"YEARS": 1.0, "MONTHS": 1 / 12, "WEEKS": 7 / 365.25, "DAYS": 1 / 365.25,
          "HOURS": 1 / 8766}  # fmt: skip
_FIGURES = {
    "VentricularRate": ("Ventricular rate", "bpm"),
    "AtrialRate": ("Atrial rate", "bpm"),
    "PRInterval": ("PR interval", "ms"),
    "QRSDuration": ("QRS duration", "ms"),
    "QTInterval": ("QT interval", "ms"),
    "QTCorrected": ("QTc", "ms"),
    "QTcFrederica": ("QTc Fridericia", "ms"),
    "PAxis": ("P axis", "deg"),
    "RAxis": ("R axis", "deg"),
    "TAxis": ("T axis", "deg"),
}
_BOUNDS = {"POnset": "P onset", "POffset": "P offset", "QOnset": "QRS onset",
           "QOffset": "QRS offset", "TOffset": "T offset"}  # fmt: skip
_MATRIX = "MeasurementMatrix"
_READ = frozenset((
    "MuseInfo", "PatientDemographics", "TestDemographics", "RestingECGMeasurements", "Diagnosis",
    "OriginalDiagnosis", "OriginalRestingECGMeasurements", "QRSTimesTypes", "Waveform", _MATRIX,
))  # fmt: skip
_OLDEST_YEARS = 150
_MOST_STATEMENTS = 500
_MOST_BEATS = 100_000


def read(path: Path) -> Record:
    """Read a MUSE record.

    Raises
    ------
    FormatError
        If it is damaged, or holds no rhythm.
    """
    root, notes = read_xml(path), list[str]()
    rhythms = [one for one in children(root, "Waveform") if _kind(one) == "rhythm"]
    if not rhythms:
        raise FormatError(path, "holds no rhythm", field="Waveform")
    try:
        return _record(path, root, rhythms, notes)
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _kind(waveform: Element) -> str:
    return text_of(waveform, "WaveformType").lower()


def _record(path: Path, root: Element, rhythms: list[Element], notes: list[str]) -> Record:
    adu, leads, fs = _samples(path, rhythms[0], notes)
    if len(rhythms) > 1:
        notes.append(f"The file holds {len(rhythms)} rhythm waveforms; the first is shown.")
    n_samples = len(adu)
    said = [
        *_statements(root, n_samples, notes),
        *_figures(path, root, n_samples, notes),
        *_figures_of_leads(root, n_samples, notes),
        *_beats(path, root, fs, notes),
    ]
    kept, lost = within(said, n_samples)
    if lost:
        notes.append(f"{lost} annotations lie outside the record and are left out.")
    medians = []
    for waveform in children(root, "Waveform"):
        kind = _kind(waveform)
        if kind == "median":
            medians.append(_median(path, root, waveform, notes))
        elif kind != "rhythm":
            notes.append(f"A waveform {clean_text(kind, most=40)!r} is not read.")
    others = sorted({local(one) for one in root} - _READ)
    if others:
        notes.append(f"Not read: {clean_text(', '.join(others), most=400)}.")
    test = child(root, "TestDemographics")
    start = date_time(
        text_of(test, "AcquisitionDate"), text_of(test, "AcquisitionTime"), month_first=True
    )
    device = clean_text(text_of(test, "AcquisitionDevice"), most=64)
    return Record(
        adu,
        fs,
        leads,
        _patient(path, root, notes),
        path.name,
        NAME,
        start,
        device or None,
        notes=tuple(dict.fromkeys(notes)),
        device_says=DeviceSays(kept, _filters(path, rhythms[0]), tuple(medians)),
    )


# Samples


def _rate(path: Path, element: Element | None, name: str) -> float | None:
    """Return a rate that is written as base and decimal exponent; None where it is absent."""
    base = number_of(path, text_of(element, f"{name}Base"), f"{name}Base")
    exponent = number_of(path, text_of(element, f"{name}Exponent"), f"{name}Exponent") or 0.0
    if base is None:
        return None
    if not abs(exponent) <= 9 or exponent != int(exponent):
        raise FormatError(path, f"an exponent of {exponent:g}", field=f"{name}Exponent")
    return check_fs(path, base * 10.0 ** int(exponent), field=f"{name}Base")


def _samples(
    path: Path, waveform: Element, notes: list[str]
) -> tuple[NDArray[Any], tuple[Lead, ...], float]:
    fs = _rate(path, waveform, "Sample")
    if fs is None:
        raise FormatError(path, "has no rate", field="SampleBase")
    found = list(children(waveform, "LeadData"))
    room = MOST_VALUES
    read: list[tuple[Lead, NDArray[Any]]] = []
    for one in found:
        check_shape(path, 1, len(found), field="LeadData")
        lead, samples = _lead(path, one, notes)
        if not samples.size:
            notes.append(f"Lead {lead.name} holds no samples and is left out.")
            continue
        room -= samples.size
        if room < 0:
            raise FormatError(path, f"over {MOST_VALUES:,} values", field="LeadData")
        read.append((lead, samples))
    if not read:
        raise FormatError(path, "holds no leads", field="LeadData")
    names = unique([lead.name for lead, _ in read])
    leads = tuple(replace(lead, name=name) for (lead, _), name in zip(read, names, strict=True))
    columns = [samples for _, samples in read]
    if len({len(one) for one in columns}) == 1:
        adu: NDArray[Any] = np.stack(columns, axis=1)
    else:
        notes.append("Leads are of different lengths; the shorter ones end in gaps.")
        stretches = [Stretch(0, one, lead) for one, lead in zip(columns, leads, strict=True)]
        adu, leads, _ = joined(path, stretches, field="LeadData")
    return *with_derived_limb_leads(adu, leads), fs


def _lead(path: Path, element: Element, notes: list[str]) -> tuple[Lead, NDArray[Any]]:
    source = clean_text(text_of(element, "LeadID"), most=64)
    name = canonical_lead(source) or "lead"
    unit_text = text_of(element, "LeadAmplitudeUnits").upper() or "MICROVOLTS"
    unit = _UNITS.get(unit_text)
    if unit is None:
        raise FormatError(path, f"amplitudes in {clean_text(unit_text, most=40)!r}", field=name)
    step = number_of(path, text_of(element, "LeadAmplitudeUnitsPerBit"), f"step of {name}")
    if step is None or not step > 0 or not np.isfinite(1.0 / step):
        raise FormatError(path, "no step of amplitude above 0", field="LeadAmplitudeUnitsPerBit")
    size = text_of(element, "LeadSampleSize") or "2"
    if size != "2":
        raise FormatError(path, f"samples of {clean_text(size, most=20)} bytes", field=name)
    content = unbase64(path, text_of(element, "WaveFormData"), f"WaveFormData of {name}")
    if len(content) % 2:
        raise FormatError(path, "ends amid a sample", field=f"WaveFormData of {name}")
    samples = np.frombuffer(content, dtype="<i2").astype(np.int16)
    _check(path, element, name, content, notes)
    return Lead(name, 1.0 / step, 0.0, unit, source), samples


def _check(path: Path, element: Element, name: str, content: bytes, notes: list[str]) -> None:
    """Tell where what the header says of a lead is not so."""
    claimed = number_of(path, text_of(element, "LeadSampleCountTotal"), "LeadSampleCountTotal")
    if claimed is not None and claimed != len(content) // 2:
        notes.append(f"Lead {name} is said to hold {claimed:g} samples; {len(content) // 2} are.")
    crc = text_of(element, "LeadDataCRC32")
    if crc and crc != str(zlib.crc32(content)):
        notes.append(f"The checksum of lead {name} is wrong.")
    if text_of(element, "LeadOff").upper() == "TRUE":
        notes.append(f"The device says that lead {name} was off.")
    for what in ("LeadTimeOffset", "LeadOffsetFirstSample", "FirstSampleBaseline"):
        if number_of(path, text_of(element, what), what):
            notes.append(f"{what} of lead {name} is not 0; it is not applied.")


def _median(path: Path, root: Element, waveform: Element, notes: list[str]) -> RepresentativeBeat:
    adu, leads, fs = _samples(path, waveform, notes)
    samples = Record(adu, fs, leads, source=path.name, format_name=NAME)
    figures = child(root, "RestingECGMeasurements")
    scale = fs / (_rate(path, figures, "ECGSample") or fs)
    found = []
    for tag, label in _BOUNDS.items():
        at = number_of(path, text_of(figures, tag), tag)
        if at is not None and 0 < at * scale < len(adu):
            place = int(at * scale)
            found.append(DeviceAnnotation("wave", label, place, place + 1, source=SOURCE))
    return RepresentativeBeat("median beat", samples, within(found, len(adu))[0])


# What the device and the physicians said


def _statements(root: Element, n_samples: int, notes: list[str]) -> list[DeviceAnnotation]:
    """Return the statements of the diagnosis in force; its lines are joined where one goes on."""
    found: list[DeviceAnnotation] = []
    holder = child(root, "Diagnosis")
    if holder is None:
        holder = child(root, "OriginalDiagnosis")
        if holder is not None:
            notes.append("The diagnosis is the device's first one; the file has no edited one.")
    words: list[str] = []
    for one in children(holder, "DiagnosisStatement"):
        words.append(text_of(one, "StmtText"))
        flags = [(flag.text or "").strip().upper() for flag in children(one, "StmtFlag")]
        if "ENDSLINE" in flags or not flags:
            _end(words, n_samples, found)
        if len(found) == _MOST_STATEMENTS:
            notes.append(f"Over {_MOST_STATEMENTS} statements: the rest is left out.")
            return found
    _end(words, n_samples, found)
    return found


def _end(words: list[str], n_samples: int, found: list[DeviceAnnotation]) -> None:
    if text := clean_text(" ".join(words)):
        found.append(statement(text, n_samples, source=SOURCE))
    words.clear()


def _figures(path: Path, root: Element, n_samples: int, notes: list[str]) -> list[DeviceAnnotation]:
    holder = child(root, "RestingECGMeasurements")
    first = child(root, "OriginalRestingECGMeasurements")
    found, edited = [], []
    for tag, (label, unit) in _FIGURES.items():
        value = number_of(path, text_of(holder, tag), tag)
        if value is None:
            continue
        found.append(measurement(label, value, unit, n_samples, code=tag, source=SOURCE))
        was = number_of(path, text_of(first, tag), tag)
        if was is not None and was != value:
            edited.append(f"{label} {was:g}")
    if edited:
        notes.append(f"The device first measured {', '.join(edited)}.")
    return found


def _figures_of_leads(root: Element, n_samples: int, notes: list[str]) -> list[DeviceAnnotation]:
    text = text_of(root, _MATRIX)
    found = lead_figures(text, n_samples, source=SOURCE) if text else []
    if found is None:
        notes.append(f"Not read: {_MATRIX}, which is not of the known kind.")
    return found or []


def _beats(path: Path, root: Element, fs: float, notes: list[str]) -> list[DeviceAnnotation]:
    """Return the beats at their times in ms; their types are groups of shape, no diagnoses."""
    found: list[DeviceAnnotation] = []
    for one in children(root, "QRSTimesTypes", "QRS"):
        at = number_of(path, text_of(one, "Time"), "Time of QRS")
        if at is None or not 0 <= at < 1e12:
            continue
        kind = clean_text(text_of(one, "Type"), most=8) or "?"
        place = round(at * fs / 1000.0)
        found.append(
            DeviceAnnotation(
                "beat", f"type {kind}", place, place + 1, code=kind, system="MUSE", source=SOURCE
            )
        )
        if len(found) == _MOST_BEATS:
            notes.append(f"Over {_MOST_BEATS:,} beats: the rest is left out.")
            break
    return found


def _filters(path: Path, waveform: Element) -> tuple[DeclaredFilter, ...]:
    """Return the filters of a waveform; the high pass is written in hundredths of a hertz."""
    found = []
    high = number_of(path, text_of(waveform, "HighPassFilter"), "HighPassFilter", strict=False)
    if high:
        found.append(DeclaredFilter("high pass", high / 100.0))
    low = number_of(path, text_of(waveform, "LowPassFilter"), "LowPassFilter", strict=False)
    if low:
        found.append(DeclaredFilter("low pass", low))
    mains = text_of(waveform, "ACFilter")
    hz = number_of(path, re.sub(r"\s*HZ$", "", mains.upper()), "ACFilter", strict=False)
    if hz:
        found.append(DeclaredFilter("notch", hz))
    return tuple(found)


def _patient(path: Path, root: Element, notes: list[str]) -> Patient:
    person = child(root, "PatientDemographics")
    sexes: dict[str, Sex] = {"MALE": "M", "M": "M", "FEMALE": "F", "F": "F"}
    sex = sexes.get(text_of(person, "Gender").upper())
    age = number_of(path, text_of(person, "PatientAge"), "PatientAge", strict=False)
    if age is not None:
        unit = text_of(person, "AgeUnits").upper() or "YEARS"
        age = age * _YEARS[unit] if unit in _YEARS else None
    if age is not None and not 0 <= age <= _OLDEST_YEARS:
        notes.append(f"An age of {age:g} years is left out.")
        age = None
    return Patient(age, sex, clean_text(text_of(person, "PatientID"), most=64) or None)
