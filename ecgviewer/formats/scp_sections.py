"""Sections of an SCP-ECG record that say who, when, and what was found (EN 1064, 5.3-5.14)."""

from __future__ import annotations

import binascii
import struct
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeclaredFilter, measurement, statement
from ecgviewer.core.errors import FormatError
from ecgviewer.core.record import Patient, Sex
from ecgviewer.formats.lead_codes import lead_of
from ecgviewer.formats.limits import clean_text

SOURCE = "SCP-ECG"
_HEADER = 16
_MOST_SECTIONS = 1024
_OLDEST_YEARS = 150
_NOT_MEASURED = range(29990, 30000)
_AGE_YEARS = {0: 1.0, 1: 1.0, 2: 1 / 12, 3: 7 / 365.25, 4: 1 / 365.25, 5: 1 / 8766}
_ENCODINGS = {
    **{0x03: "iso8859-2", 0x0B: "iso8859-4", 0x13: "iso8859-5", 0x1B: "iso8859-6"},
    **{0x23: "iso8859-7", 0x2B: "iso8859-8", 0x33: "iso8859-11", 0x3B: "iso8859-15"},
    **{0x07: "utf-16-le", 0x0F: "euc_jp", 0x17: "euc_jp", 0x1F: "euc_jp", 0x27: "gb2312"},
    **{0x2F: "cp949", 0x37: "big5"},
}
_LEAD_FIGURES = (
    *(("P duration", "ms"), ("PR interval", "ms"), ("QRS duration", "ms"), ("QT interval", "ms")),
    *(("Q duration", "ms"), ("R duration", "ms"), ("S duration", "ms"), ("R' duration", "ms")),
    *(("S' duration", "ms"), ("Q amplitude", "uV"), ("R amplitude", "uV"), ("S amplitude", "uV")),
    *(("R' amplitude", "uV"), ("S' amplitude", "uV"), ("J amplitude", "uV")),
    *(("P+ amplitude", "uV"), ("P- amplitude", "uV"), ("T+ amplitude", "uV")),
    ("T- amplitude", "uV"),
)
"""The first figures of each lead in section 10, and their units; those after them are not read."""


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections of a record by number, without their headers; and what was odd about them."""

    by_number: dict[int, bytes]
    notes: list[str] = field(default_factory=list)

    def __getitem__(self, number: int) -> bytes:
        """Return a section's content, empty where there is none."""
        return self.by_number.get(number, b"")


def read_sections(path: Path, content: bytes) -> Sections:
    """Find the sections by the pointers of section 0 (5.2, 5.3); check lengths and checksums.

    Raises
    ------
    FormatError
        If the record has no section 0 or no pointer in it leads into the file.
    """
    if len(content) < 6 + _HEADER + 10:
        raise FormatError(path, f"{len(content)} bytes are too few for an SCP-ECG record")
    checksum, size = struct.unpack_from("<HI", content)
    notes: list[str] = []
    if size != len(content):
        notes.append(f"The record says it has {size:,} bytes; the file has {len(content):,}.")
    if (
        binascii.crc_hqx(content[2 : size if 8 < size <= len(content) else None], 0xFFFF)
        != checksum
    ):
        notes.append("The checksum of the record is wrong: it was changed or damaged.")
    _, number, length = struct.unpack_from("<HHI", content, 6)
    if number != 0:
        raise FormatError(path, f"begins with section {number}, not with its pointers")
    count = min((min(length, len(content) - 6) - _HEADER) // 10, _MOST_SECTIONS)
    found: dict[int, bytes] = {}
    wrong = []
    for one in range(max(0, count)):
        number, length, index = struct.unpack_from("<HII", content, 6 + _HEADER + 10 * one)
        if number == 0 or length <= _HEADER:
            continue
        start = index - 1
        if start < 6 or start + _HEADER > len(content):
            notes.append(f"Section {number} lies outside the file and is left out.")
            continue
        told, own, own_length = struct.unpack_from("<HHI", content, start)
        if own != number:
            notes.append(f"Where section {number} should be is section {own}: left out.")
            continue
        stop = start + min(own_length, length) if own_length > _HEADER else start + length
        if stop > len(content):
            notes.append(f"Section {number} is cut short.")
        body = content[start:stop]
        if binascii.crc_hqx(body[2:], 0xFFFF) != told:
            wrong.append(str(number))
        found.setdefault(number, body[_HEADER:])
    if wrong:
        notes.append(f"The checksums of sections {', '.join(wrong)} are wrong.")
    if not found:
        raise FormatError(path, "no section of it can be found")
    return Sections(found, notes)


@dataclass(frozen=True, slots=True)
class Header:
    """What section 1 tells."""

    patient: Patient
    start: str | None
    device: str | None
    filters: tuple[DeclaredFilter, ...]
    encoding: str | None
    notes: tuple[str, ...]


def read_header(section: bytes) -> Header:
    """Read section 1 (5.4): tags with lengths, up to tag 255; tags that repeat count once."""
    tags: dict[int, bytes] = {}
    place = 0
    while place + 3 <= len(section):
        tag, length = struct.unpack_from("<BH", section, place)
        if tag == 255:
            break
        tags.setdefault(tag, section[place + 3 : place + 3 + length])
        place += 3 + length
    machine = tags.get(14, b"")
    encoding = encoding_of(machine[16]) if len(machine) > 16 else None
    day, time = _day(tags.get(25, b"")), tags.get(26, b"")
    start = day.isoformat() if day is not None else None
    if start and len(time) >= 3 and time[0] < 24 and time[1] < 60 and time[2] < 60:
        start += f"T{time[0]:02d}:{time[1]:02d}:{time[2]:02d}"
    notes: list[str] = []
    age = _age(tags, day, notes)
    sexes: dict[int, Sex] = {1: "M", 2: "F"}
    sex = sexes.get(tags[8][0]) if tags.get(8) else None
    identifier = text_of(tags.get(2, b""), encoding) or None
    return Header(
        Patient(age, sex, identifier),
        start,
        _device(machine, encoding),
        _filters(tags),
        encoding,
        tuple(notes),
    )


def encoding_of(code: int) -> str | None:
    """Return the encoding of a language support code; None for plain ASCII."""
    if code & 1 == 0:
        return None
    return "latin-1" if code & 3 == 1 else _ENCODINGS.get(code, "latin-1")


def text_of(raw: bytes, encoding: str | None) -> str:
    """Return a text up to its zero; one said to be ASCII that is not, as UTF-8 or Latin-1."""
    if encoding == "utf-16-le":
        return clean_text(raw.decode("utf-16-le", "replace").partition("\0")[0])
    plain = raw.partition(b"\0")[0]
    try:
        return clean_text(plain.decode(encoding or "utf-8"))
    except UnicodeDecodeError:
        return clean_text(plain.decode("latin-1"))


def _day(raw: bytes) -> date | None:
    if len(raw) < 4:
        return None
    try:
        return date(int.from_bytes(raw[:2], "little"), raw[2], raw[3])
    except ValueError:
        return None


def _age(tags: dict[int, bytes], day: date | None, notes: list[str]) -> float | None:
    raw, born = tags.get(4, b""), _day(tags.get(5, b""))
    age: float | None = None
    if len(raw) >= 3 and (count := int.from_bytes(raw[:2], "little")) and raw[2] in _AGE_YEARS:
        age = round(count * _AGE_YEARS[raw[2]], 3)
    counted = None
    if born is not None and day is not None:
        before = (day.month, day.day) < (born.month, born.day)
        counted = float(day.year - born.year - before)
    if age is not None and counted is not None and abs(age - counted) >= 2:
        notes.append(f"The file says {age:g} years; its dates say {counted:g}.")
    age = counted if age is None else age
    if age is not None and not 0 <= age <= _OLDEST_YEARS:
        notes.append(f"An age of {age:g} years is left out.")
        return None
    return age


def _device(machine: bytes, encoding: str | None) -> str | None:
    """Return maker and model (5.4.5): the maker is the fifth text after the fixed part."""
    if len(machine) < 14:
        return None
    model = text_of(machine[8:14], encoding)
    parts = machine[36:].split(b"\0")
    maker = text_of(parts[4], encoding) if len(parts) > 4 else ""
    told = [part for part in (maker, model) if part and part.lower() != "unknown"]
    return " ".join(told) or None


def _filters(tags: dict[int, bytes]) -> tuple[DeclaredFilter, ...]:
    found = []
    if len(tags.get(27, b"")) >= 2 and (corner := int.from_bytes(tags[27][:2], "little")):
        found.append(DeclaredFilter("high pass", corner / 100.0))
    if len(tags.get(28, b"")) >= 2 and (corner := int.from_bytes(tags[28][:2], "little")):
        found.append(DeclaredFilter("low pass", float(corner)))
    bits = tags[29][0] if tags.get(29) else 0
    if bits & 1:
        found.append(DeclaredFilter("notch", 60.0))
    if bits & 2:
        found.append(DeclaredFilter("notch", 50.0))
    if bits & 4:
        found.append(DeclaredFilter("other", text="artefacts"))
    if bits & 8:
        found.append(DeclaredFilter("other", text="baseline"))
    return tuple(found)


# Figures and statements


@dataclass(frozen=True, slots=True)
class Figures:
    """What section 7 tells: figures of the record, and bounds in the reference beat, in ms."""

    measurements: tuple[DeviceAnnotation, ...] = ()
    bounds_ms: tuple[tuple[str, int], ...] = ()


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
    return Figures(measured, tuple(bounds))


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
            if value and value not in _NOT_MEASURED:
                leads = (lead_of(lead)[0],)
                found.append(
                    measurement(label, float(value), unit, n_samples, leads=leads, source=SOURCE)
                )
    return found


def read_statements(
    section: bytes, encoding: str | None, n_samples: int, *, coded: bool
) -> list[DeviceAnnotation]:
    """Read the statements of section 8 (texts, 5.11), or of section 11 (codes and texts, 5.14)."""
    found: list[DeviceAnnotation] = []
    if len(section) < 9:
        return found
    place = 9
    for _ in range(section[8]):
        if place + 3 > len(section):
            break
        length = int.from_bytes(section[place + 1 : place + 3], "little")
        raw = section[place + 3 : place + 3 + length]
        place += 3 + length
        if coded:
            raw = raw[1:].replace(b"\0", b" ").strip()  # the first byte is the kind of statement
        text = text_of(raw, encoding)
        if text:
            found.append(statement(text, n_samples, source=SOURCE))
    return found
