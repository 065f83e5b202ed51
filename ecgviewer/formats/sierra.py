"""Philips SierraECG XML 1.03, 1.04 and 1.04.01: rhythm, representative beat, interpretation.

III, aVR, aVL and aVF are stored as what they differ from their sums of I and II, and recomposed.
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
    RepresentativeBeat,
    measurement,
    statement,
)
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Lead, Patient, Record, Sex
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import MOST_VALUES, check_fs, check_shape, clean_text
from ecgviewer.formats.sierra_xli import unpack
from ecgviewer.formats.xml_reading import child, children, local, read_xml, text_of
from ecgviewer.formats.xml_values import date_time, number_of, unbase64

NAME = "Philips SierraECG"
SOURCE = "Philips"
_VERSIONS = ("1.03", "1.04", "1.04.01")
_LIMB = ("I", "II", "III", "aVR", "aVL", "aVF")
_FIGURES = {
    "heartrate": ("Heart rate", "bpm"),
    "atrialrate": ("Atrial rate", "bpm"),
    "rrint": ("RR interval", "ms"),
    "pdur": ("P duration", "ms"),
    "print": ("PR interval", "ms"),
    "meanprint": ("PR interval", "ms"),
    "qrsdur": ("QRS duration", "ms"),
    "meanqrsdur": ("QRS duration", "ms"),
    "qtint": ("QT interval", "ms"),
    "meanqtint": ("QT interval", "ms"),
    "qtcb": ("QTc Bazett", "ms"),
    "qtcf": ("QTc Fridericia", "ms"),
    "meanqtc": ("QTc", "ms"),
    "pfrontaxis": ("P axis", "deg"),
    "qrsfrontaxis": ("QRS axis", "deg"),
    "tfrontaxis": ("T axis", "deg"),
}
_MOST_STATEMENTS = 500
_OLDEST_YEARS = 150


def read(path: Path) -> Record:
    """Read a SierraECG record.

    Raises
    ------
    FormatError
        If it is damaged, holds no waveforms, or is of another version.
    """
    root, notes = read_xml(path), list[str]()
    version = text_of(root, "documentinfo", "documentversion")
    if version not in _VERSIONS:
        raise FormatError(
            path, f"version {clean_text(version, most=20)!r}; 1.03, 1.04 and 1.04.01 are read",
            field="documentversion",
        )  # fmt: skip
    try:
        return _record(path, root, notes)
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _record(path: Path, root: Element, notes: list[str]) -> Record:
    waves = child(root, "waveforms", "parsedwaveforms")
    signal = child(root, "dataacquisition", "signalcharacteristics")
    if waves is None:
        raise FormatError(path, "holds no waveforms", field="parsedwaveforms")
    fs = number_of(path, text_of(signal, "samplingrate"), "samplingrate")
    fs = check_fs(path, fs or 0.0, field="samplingrate")
    step = number_of(
        path, text_of(signal, "resolution") or text_of(signal, "signalresolution"), "resolution"
    )
    if step is None or not step > 0 or not np.isfinite(1.0 / step):
        raise FormatError(path, "no resolution above 0", field="resolution")
    names = [clean_text(one, most=40) for one in (waves.get("leadlabels") or "").split()]
    if not names:
        names = list(_LIMB) + [f"V{n}" for n in range(1, 7)]
        notes.append("The file names no leads; the order of 12 standard leads is assumed.")
    adu = _samples(path, waves, names, fs)
    adu, pulse = _without_pulse(adu, step, fs)
    if pulse:
        notes.append(f"The last {pulse} samples are a calibration pulse of 1 mV and are left out.")
    leads = tuple(
        Lead(name, 1.0 / step, 0.0, "uV", source)
        for name, source in zip(unique([canonical_lead(one) for one in names]), names, strict=True)
    )
    adu, leads = with_derived_limb_leads(adu, leads)
    acquired = child(root, "dataacquisition")
    start = None
    if acquired is not None:
        start = date_time(acquired.get("date") or "", acquired.get("time") or "")
    beats = tuple(_beat(path, root, notes))
    return Record(
        adu,
        fs,
        leads,
        _patient(path, root, start, notes),
        path.name,
        NAME,
        start,
        clean_text(text_of(acquired, "machine"), most=64) or None,
        notes=tuple(dict.fromkeys(notes)),
        device_says=DeviceSays(
            tuple(_said(path, root, len(adu))), tuple(_filters(path, root)), beats
        ),
    )


# Samples


def _samples(path: Path, waves: Element, names: list[str], fs: float) -> NDArray[Any]:
    if (waves.get("dataencoding") or "").lower() != "base64":
        raise FormatError(path, "samples not in base 64", field="dataencoding")
    duration = number_of(path, waves.get("durationperchannel") or "", "durationperchannel")
    n_samples = round((duration or 0.0) * fs / 1000.0)
    check_shape(path, n_samples, len(names), field="durationperchannel")
    packed = unbase64(path, waves.text or "", "parsedwaveforms")
    method = (waves.get("compression") or waves.get("compressmethod") or "").strip()
    if method.upper() == "XLI":
        columns = unpack(path, packed, len(names), n_samples)
        if {len(one) for one in columns} != {n_samples}:
            raise FormatError(
                path, f"leads of other lengths than {n_samples} samples", field="parsedwaveforms"
            )
        _recompose(dict(zip(names, columns, strict=True)))
        adu: NDArray[Any] = np.stack(columns, axis=1)
    elif method and method.lower() not in ("uncompressed", "none"):
        raise FormatError(path, f"samples packed by {clean_text(method, most=20)!r}")
    else:
        if len(packed) != 2 * n_samples * len(names):
            raise FormatError(path, f"{len(packed)} bytes of samples", field="parsedwaveforms")
        adu = np.frombuffer(packed, dtype="<i2").reshape(len(names), n_samples).T
    small = -(1 << 15) <= adu.min() and adu.max() < 1 << 15
    return np.ascontiguousarray(adu, dtype=np.int16 if small else np.int32)


def _recompose(columns: dict[str, NDArray[np.int64]]) -> None:
    """Turn stored differences into leads, in place; halves are rounded down."""
    if not set(_LIMB) <= set(columns):
        return
    one, two, three, avr, avl, avf = (columns[name] for name in _LIMB)
    three[:] = two - one - three
    avr[:] = -avr - (one + two) // 2
    avl[:] = (one - three) // 2 - avl
    avf[:] = (two + three) // 2 - avf


def _without_pulse(adu: NDArray[Any], step: float, fs: float) -> tuple[NDArray[Any], int]:
    """Return the rhythm, and how many samples of a calibration pulse stood after it.

    The pulse is alike in all leads, 0 and 1 mV alone, and ends the record.
    """
    if adu.shape[1] < 2:
        return adu, 0
    differs = np.flatnonzero((adu != adu[:, :1]).any(axis=1))
    place = int(differs[-1]) + 1 if differs.size else 0
    tail = adu[place:, 0]
    levels = set(np.unique(tail).tolist())
    high = round(1000.0 / step)
    if place == 0 or not {0, high} <= levels or len(levels) > 2 or len(tail) > 2 * fs:
        return adu, 0
    return adu[:place], len(tail)


def _beat(path: Path, root: Element, notes: list[str]) -> list[RepresentativeBeat]:
    holder = child(root, "waveforms", "repbeats")
    found = list(children(holder, "repbeat"))
    if holder is None or not found:
        return []
    fs = number_of(path, holder.get("samplespersec") or "", "samplespersec") or 0.0
    step = number_of(path, holder.get("resolution") or "", "resolution of repbeats") or 0.0
    check_fs(path, fs, field="samplespersec")
    if not step > 0 or not np.isfinite(1.0 / step):
        raise FormatError(path, "no resolution above 0", field="repbeats")
    names, columns, room = [], [], MOST_VALUES
    for one in found:
        check_shape(path, 1, len(found), field="repbeats")
        content = unbase64(path, text_of(one, "waveform"), "repbeat")
        if len(content) % 2 or not content:
            raise FormatError(path, "ends amid a sample", field="repbeat")
        room -= len(content)
        columns.append(np.frombuffer(content, dtype="<i2").astype(np.int16))
        names.append(clean_text(one.get("leadname") or "", most=40) or "lead")
    if room < 0 or len({len(one) for one in columns}) != 1:
        notes.append("The representative beats are of different lengths and are left out.")
        return []
    leads = tuple(
        Lead(name, 1.0 / step, 0.0, "uV", source)
        for name, source in zip(unique([canonical_lead(one) for one in names]), names, strict=True)
    )
    samples = Record(np.stack(columns, axis=1), fs, leads, source=path.name, format_name=NAME)
    return [RepresentativeBeat("representative beat", samples)]


# What the device and the physicians said


def _said(path: Path, root: Element, n_samples: int) -> list[DeviceAnnotation]:
    interpretation = child(root, "interpretations", "interpretation")
    found = []
    if severity := clean_text(text_of(interpretation, "severity")):
        found.append(statement(severity, n_samples, source=SOURCE))
    for one in children(interpretation, "statement"):
        left, right = text_of(one, "leftstatement"), text_of(one, "rightstatement")
        if text := clean_text(f"{left}: {right}" if left and right else left or right):
            code = clean_text(text_of(one, "statementcode"), most=40)
            found.append(statement(text, n_samples, code=code, source=SOURCE))
        if len(found) >= _MOST_STATEMENTS:
            break
    for name in ("globalmeasurements", "interpretationmeasurements"):
        for one in children(interpretation, name):
            for part in one:
                tag = local(part)
                value = number_of(path, part.text or "", tag, strict=False)
                if tag in _FIGURES and value is not None:
                    label, unit = _FIGURES[tag]
                    found.append(
                        measurement(label, value, unit, n_samples, code=tag, source=SOURCE)
                    )
    return found[: 2 * _MOST_STATEMENTS]


def _filters(path: Path, root: Element) -> list[DeclaredFilter]:
    """Return the band of the stored samples; what the report was printed with is not theirs."""
    signal = child(root, "dataacquisition", "signalcharacteristics")
    low, high = text_of(signal, "hipass"), text_of(signal, "lowpass")
    if not low and not high:
        low, _, high = text_of(signal, "signalbandwidth").partition("-")
    found = []
    if hz := number_of(path, low, "hipass", strict=False):
        found.append(DeclaredFilter("high pass", hz))
    if hz := number_of(path, high, "lowpass", strict=False):
        found.append(DeclaredFilter("low pass", hz))
    mains = number_of(path, text_of(signal, "acsetting"), "acsetting", strict=False)
    if mains and text_of(signal, "notchfiltered").lower() == "true":
        found.append(DeclaredFilter("notch", mains))
    return found


def _patient(path: Path, root: Element, start: str | None, notes: list[str]) -> Patient:
    person = child(root, "patient", "generalpatientdata")
    sexes: dict[str, Sex] = {"MALE": "M", "FEMALE": "F"}
    sex = sexes.get(text_of(person, "sex").upper())
    age = number_of(path, text_of(person, "age", "years"), "age", strict=False)
    born = date_time(text_of(person, "age", "dateofbirth"))
    if age is None and born and start:
        age = float(int(start[:4]) - int(born[:4]) - (start[5:10] < born[5:10]))
    if age is not None and not 0 <= age <= _OLDEST_YEARS:
        notes.append(f"An age of {age:g} years is left out.")
        age = None
    return Patient(age, sex, clean_text(text_of(person, "patientid"), most=64) or None)
