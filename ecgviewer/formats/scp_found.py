"""What an SCP-ECG record says was found: sections 4 and 7 to 11 (EN 1064, 5.7, 5.10-5.14)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import measurement, statement
from ecgviewer.formats.lead_codes import lead_of
from ecgviewer.formats.scp_sections import SOURCE, Sections, text_of

_NOT_MEASURED = range(29990, 30000)
_STATES = {1: "confirmed", 2: "overread"}
_CODED = b"\1"
"""Kind of a statement of section 11 that is a code with modifiers."""

_LEAD_FIGURES = (
    *(("P duration", "ms"), ("PR interval", "ms"), ("QRS duration", "ms"), ("QT interval", "ms")),
    *(("Q duration", "ms"), ("R duration", "ms"), ("S duration", "ms"), ("R' duration", "ms")),
    *(("S' duration", "ms"), ("Q amplitude", "uV"), ("R amplitude", "uV"), ("S amplitude", "uV")),
    *(("R' amplitude", "uV"), ("S' amplitude", "uV"), ("J amplitude", "uV")),
    *(("P+ amplitude", "uV"), ("P- amplitude", "uV"), ("T+ amplitude", "uV")),
    ("T- amplitude", "uV"),
    *(("ST slope", "uV/s"), ("", ""), ("", ""), ("Isoelectric segment at QRS onset", "ms")),
    *(("Isoelectric segment at QRS end", "ms"), ("Intrinsicoid deflection", "ms"), ("", "")),
    *(("ST amplitude J+20 ms", "uV"), ("ST amplitude J+60 ms", "uV")),
    *(("ST amplitude J+80 ms", "uV"), ("ST amplitude J+RR/16", "uV")),
    ("ST amplitude J+RR/8", "uV"),
)
"""Figures of each lead in section 10, in order; without a name are codes of shape and quality."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What section 7 tells: figures, bounds in the reference beat in ms, the type of each QRS."""

    measurements: tuple[DeviceAnnotation, ...] = ()
    bounds_ms: tuple[tuple[str, int], ...] = ()
    types: tuple[int, ...] = ()


def read_figures(section: bytes, n_samples: int) -> Figures:
    """Read the global measurements of section 7 (5.10); of several types of beats, the first."""
    if len(section) < 6:
        return Figures()
    n_types, n_spikes, rr, pp = struct.unpack_from("<BBHH", section)
    found: list[tuple[str, int, str]] = [("RR interval", rr, "ms"), ("PP interval", pp, "ms")]
    bounds: list[tuple[str, int]] = []
    if n_types and len(section) >= 22:
        p_on, p_off, on, off, t_off, *axes = struct.unpack_from("<5H3h", section, 6)
        names = ("P onset", "P offset", "QRS onset", "QRS offset", "T offset")
        marks = zip(names, (p_on, p_off, on, off, t_off), strict=True)
        bounds = [(name, at) for name, at in marks if at not in _NOT_MEASURED and at]
        told = dict(bounds)
        for label, first, last in (
            ("P duration", "P onset", "P offset"),
            ("PR interval", "P onset", "QRS onset"),
            ("QRS duration", "QRS onset", "QRS offset"),
            ("QT interval", "QRS onset", "T offset"),
        ):
            if first in told and last in told and told[last] >= told[first]:
                found.append((label, told[last] - told[first], "ms"))
        for label, axis in zip(("P axis", "QRS axis", "T axis"), axes, strict=True):
            if abs(axis) <= 360:
                found.append((label, axis, "deg"))
    found += _rates(section, 6 + 16 * n_types + 10 * n_spikes)
    measured = tuple(
        measurement(label, float(value), unit, n_samples, source=SOURCE)
        for label, value, unit in found
        if value not in _NOT_MEASURED and (value or unit == "deg")
    )
    place = 6 + 16 * n_types + 10 * n_spikes
    count = int.from_bytes(section[place : place + 2], "little")
    types = tuple(section[place + 2 : place + 2 + count])
    return Figures(measured, tuple(bounds), types if len(types) == count else ())


def _rates(section: bytes, place: int) -> list[tuple[str, int, str]]:
    """Return what follows the types of all QRS: rates and QTc."""
    if place + 2 > len(section):
        return []
    place += 2 + int.from_bytes(section[place : place + 2], "little")
    if place + 7 > len(section):
        return []
    ventricular, atrial, qtc, formula = struct.unpack_from("<HHHB", section, place)
    name = {1: "QTc Bazett", 2: "QTc Hodges"}.get(formula, "QTc")
    found = [
        ("Heart rate", ventricular, "/min"),
        ("Atrial rate", atrial, "/min"),
        (name, qtc, "ms"),
    ]
    return found if ventricular < 1000 or ventricular in _NOT_MEASURED else []


def read_lead_figures(section: bytes, n_samples: int) -> list[DeviceAnnotation]:
    """Read the measurements of each lead (section 10, 5.13): durations and amplitudes."""
    found: list[DeviceAnnotation] = []
    count, place = int.from_bytes(section[:2], "little"), 4
    for _ in range(min(count, 256)):
        if place + 4 > len(section):
            break
        lead, length = struct.unpack_from("<HH", section, place)
        values = section[place + 4 : place + 4 + length]
        place += 4 + length
        for number, (label, unit) in enumerate(_LEAD_FIGURES):
            raw = values[2 * number : 2 * number + 2]
            if len(raw) < 2:
                break
            value = int.from_bytes(raw, "little", signed=True)
            if label and value and value not in _NOT_MEASURED:
                leads = (lead_of(lead)[0],)
                found.append(
                    measurement(label, float(value), unit, n_samples, leads=leads, source=SOURCE)
                )
    return found


def read_statements(
    section: bytes, encoding: str | None, n_samples: int, *, coded: bool
) -> list[DeviceAnnotation]:
    """Read the statements of section 8 (texts, 5.11), or of section 11 (codes and texts, 5.14).

    The first byte of both says whether anybody confirmed them.
    """
    found: list[DeviceAnnotation] = []
    if len(section) < 9:
        return found
    state = _STATES.get(section[0], "")
    source = f"{SOURCE}, {state}" if state else SOURCE
    place = 9
    for _ in range(section[8]):
        if place + 3 > len(section):
            break
        length = int.from_bytes(section[place + 1 : place + 3], "little")
        raw = section[place + 3 : place + 3 + length]
        place += 3 + length
        code = ""
        if coded:
            if raw[:1] == _CODED:
                code = text_of(raw[1:], encoding)
            raw = raw[1:].replace(b"\0", b" ").strip()  # the first byte is the kind of statement
        text = text_of(raw, encoding)
        if text:
            one = statement(text, n_samples, code=code, source=source)
            found.append(replace(one, system="SCPECG") if code else one)
    return found


def read_beats(section: bytes, types: Sequence[int], n_samples: int) -> list[DeviceAnnotation]:
    """Read where the beats are (section 4, 5.7); their types are groups of shape, no diagnoses.

    Parameters
    ----------
    types
        Of each QRS, from section 7; where they are missing, those of section 4 count.
    """
    found: list[DeviceAnnotation] = []
    if len(section) < 6:
        return found
    count = min(int.from_bytes(section[4:6], "little"), (len(section) - 6) // 14)
    for number in range(count):
        kind, _, fiducial, _ = struct.unpack_from("<HIII", section, 6 + 14 * number)
        kind = types[number] if len(types) == count else kind
        if 1 <= fiducial <= n_samples:
            found.append(
                DeviceAnnotation(
                    "beat",
                    f"type {kind}",
                    fiducial - 1,
                    fiducial,
                    code=str(kind),
                    system="SCP-ECG",
                    source=SOURCE,
                )
            )
    return found


def read_spikes(section: bytes, fs: float, n_samples: int) -> list[DeviceAnnotation]:
    """Read the spikes of a pacemaker (section 7, 5.10): times in ms, amplitudes in microvolts."""
    if len(section) < 6:
        return []
    n_types, n_spikes = section[0], section[1]
    found = []
    for number in range(n_spikes):
        place = 6 + 16 * n_types + 4 * number
        if place + 4 > len(section):
            break
        at_ms, amplitude = struct.unpack_from("<Hh", section, place)
        at = round(at_ms * fs / 1000.0)
        if at < n_samples and at_ms not in _NOT_MEASURED:
            known = amplitude not in _NOT_MEASURED
            found.append(
                DeviceAnnotation(
                    "wave",
                    "pacing spike",
                    at,
                    at + 1,
                    value=float(amplitude) if known else None,
                    unit="uV" if known else "",
                    source=SOURCE,
                )
            )
    return found


def left_out(sections: Sections) -> list[str]:
    """Tell which sections are there and not read: 9 and those over 11 are the maker's own."""
    notes = []
    if sections[9].strip(b"\0"):
        notes.append(
            f"Section 9 holds {len(sections[9]):,} bytes in the maker's own form (5.12): not read."
        )
    others = [str(number) for number in sorted(sections.by_number) if number > 11]
    if others:
        notes.append(f"Sections {', '.join(others)} are the maker's own and not read.")
    return notes
