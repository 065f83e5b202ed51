"""Sections 0 and 1 of an SCP-ECG record: where the others are, who and when (EN 1064, 5.2-5.4)."""

from __future__ import annotations

import binascii
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.core.errors import FormatError
from ecgviewer.core.record import Patient, Sex
from ecgviewer.formats.limits import clean_text

SOURCE = "SCP-ECG"
_HEADER = 16
_MOST_SECTIONS = 1024
_OLDEST_YEARS = 150
_NO_ZONE = 0x7FFF
_TEXTS = ((13, "Indication", 0), (10, "Drugs", 3), (35, "History", 0), (30, "", 0))
"""Tags of texts, what they are, and the bytes before the text (a drug's table, class and code)."""

_PATIENT_FIGURES: tuple[tuple[int, str, dict[int, str]], ...] = (
    (6, "Height", {1: "cm", 2: "in", 3: "mm"}),
    (7, "Weight", {1: "kg", 2: "g", 3: "lb", 4: "oz"}),
    (11, "Systolic pressure", {0: "mmHg"}),
    (12, "Diastolic pressure", {0: "mmHg"}),
)
_AGE_YEARS = {0: 1.0, 1: 1.0, 2: 1 / 12, 3: 7 / 365.25, 4: 1 / 365.25, 5: 1 / 8766}
_ENCODINGS = {
    **{0x03: "iso8859-2", 0x0B: "iso8859-4", 0x13: "iso8859-5", 0x1B: "iso8859-6"},
    **{0x23: "iso8859-7", 0x2B: "iso8859-8", 0x33: "iso8859-11", 0x3B: "iso8859-15"},
    **{0x07: "utf-16-le", 0x0F: "euc_jp", 0x17: "euc_jp", 0x1F: "euc_jp", 0x27: "gb2312"},
    **{0x2F: "cp949", 0x37: "big5"},
}


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
    """What section 1 tells; the figures are of the patient: name, value, unit."""

    patient: Patient
    start: str | None
    device: str | None
    filters: tuple[DeclaredFilter, ...]
    encoding: str | None
    notes: tuple[str, ...]
    comments: tuple[str, ...] = ()
    figures: tuple[tuple[str, float, str], ...] = ()


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
        start += f"T{time[0]:02d}:{time[1]:02d}:{time[2]:02d}{_zone(tags.get(34, b''))}"
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
        tuple(_comments(tags, encoding)),
        tuple(_patient_figures(tags)),
    )


def _zone(raw: bytes) -> str:
    """Return the time zone of tag 34 (5.4.3.31), minutes from UTC; nothing where none is known."""
    minutes = int.from_bytes(raw[:2], "little", signed=True) if len(raw) >= 2 else _NO_ZONE
    if abs(minutes) > 14 * 60:
        return ""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _comments(tags: dict[int, bytes], encoding: str | None) -> Iterator[str]:
    """Yield the texts of the operator: indication, drugs, history, remarks."""
    for tag, name, skipped in _TEXTS:
        if text := text_of(tags.get(tag, b"")[skipped:], encoding):
            yield f"{name}: {text}" if name else text


def _patient_figures(tags: dict[int, bytes]) -> Iterator[tuple[str, float, str]]:
    """Yield height, weight and blood pressures (5.4.3.7, 8, 12, 13)."""
    for tag, name, units in _PATIENT_FIGURES:
        raw = tags.get(tag, b"")
        value = int.from_bytes(raw[:2], "little")
        unit = units.get(raw[2] if len(raw) > 2 else 0, "")
        if value and unit:
            yield name, float(value), unit


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
