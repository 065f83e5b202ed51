"""ISHNE Holter Standard Output File Format 1.0: header, samples, and the beats beside it.

Our own reader from the public standard (F. Badilini, Ann Noninvasive Electrocardiol 1998;3:263):
a header of 522 bytes, a block of any length, then 16-bit samples lead beside lead. Beats stand in
an ``.ann`` file of the same name and header (THEW, *ISHNE annotation format*).
"""

from __future__ import annotations

import struct
from binascii import crc_hqx
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.device_annotation import DeviceAnnotation, DeviceKind
from ecgviewer.core.device_says import DeviceSays, within
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Lead, Patient, Record, Sex
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import (
    MOST_ANNOTATIONS,
    MOST_SAMPLES,
    check_fs,
    check_shape,
    clean_text,
    file_size,
)

NAME = "ISHNE"
MAPPED_BYTES = 1 << 25
"""Samples from 32 MB on are mapped; below they are read, so that no handle stays open."""

_FIXED = 522
_MOST_BLOCK = 1 << 20
"""Bytes of the block of any length that are read."""
_MOST_LEADS = 12
_OLDEST_YEARS = 150
_MAGIC, _MAGIC_OF_BEATS = b"ISHNE1.0", b"ANN  1.0"

_LEADS = ("unknown", "bipolar", "X", "Y", "Z", "I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2",
          "V3", "V4", "V5", "V6", "ES", "AS", "AI")  # fmt: skip
_QUALITIES = {
    2: "intermittent noise",
    3: "frequent noise",
    4: "intermittently disconnected",
    5: "frequently disconnected",
}
_PACEMAKERS = {
    1: "of unknown type",
    2: "single chamber, unipolar",
    3: "dual chamber, unipolar",
    4: "single chamber, bipolar",
    5: "dual chamber, bipolar",
}
_BEATS: dict[str, tuple[DeviceKind, str]] = {
    "N": ("beat", "N"),
    "V": ("beat", "V"),
    "S": ("beat", "S"),
    "B": ("beat", "B"),
    "P": ("beat", "/"),
    "U": ("beat", "Q"),
    "X": ("quality", "|"),
    "C": ("note", "calibration pulse"),
}
"""Labels of the annotation format as MIT-BIH letters; X is an artefact, U cannot be classified."""
_TIMEOUT = "!"
"""No annotation: time that the next one's 16 bits cannot hold."""


@dataclass(frozen=True)
class _Header:
    """The fields of a header by the standard's names, and what was odd."""

    raw: bytes
    block: bytes
    n_samples: int
    offset: int
    n_leads: int
    fs: float
    notes: tuple[str, ...]

    def number(self, at: int) -> int:
        return int(struct.unpack_from("<h", self.raw, at)[0])

    def numbers(self, at: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f"<{count}h", self.raw, at)

    def text(self, at: int, size: int) -> str:
        return clean_text(self.raw[at : at + size].split(b"\0")[0].decode("latin-1"))

    def day(self, at: int) -> date | None:
        day, month, year = self.numbers(at, 3)
        try:
            return date(year, month, day) if year > 0 else None
        except ValueError:
            return None


def read(path: Path) -> Record:
    """Read an ISHNE record, with the beats of the ``.ann`` file beside it where there is one.

    Raises
    ------
    FormatError
        If its header is damaged or it holds no samples.
    """
    size = file_size(path)
    header = _header(path, size, _MAGIC)
    if not 1 <= header.n_leads <= _MOST_LEADS:
        raise FormatError(path, f"{header.n_leads}; 1 to {_MOST_LEADS} are possible",
                          field="number of leads")  # fmt: skip
    notes = list(header.notes)
    n_samples = _length(path, header, size, notes)
    leads = _leads(header, notes)
    patient, start = _patient(header, notes)
    found, told = _beats_beside(path, header, n_samples)
    if (kind := header.number(230)) in _PACEMAKERS:
        told.append(f"The header says that the patient has a pacemaker ({_PACEMAKERS[kind]}).")
    texts = (header.text(354, 80), clean_text(header.block.decode("latin-1").replace("\0", " ")))
    try:
        return Record(
            _samples(path, header, n_samples),
            header.fs,
            leads,
            patient,
            path.name,
            NAME,
            start,
            header.text(232, 40) or None,
            comments=tuple(text for text in texts if text),
            notes=(*notes, *told),
            device_says=DeviceSays(found),
        )
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _header(path: Path, size: int, magic: bytes) -> _Header:
    """Read and check a header, of samples or of beats."""
    try:
        with path.open("rb") as file:
            raw = file.read(_FIXED)
            if len(raw) < _FIXED or raw[:8] != magic:
                raise FormatError(path, "has no whole ISHNE header (522 bytes)")
            (checksum,) = struct.unpack_from("<H", raw, 8)
            length, n_samples, at, offset = struct.unpack_from("<4i", raw, 10)
            if length < 0 or at < 0 or offset < _FIXED or offset > size or at + length > size:
                where = f"{at}, {offset}, {length} bytes"
                raise FormatError(path, f"cannot be in a file of {size} bytes ({where})",
                                  field="offset of a block")  # fmt: skip
            block = b""
            if length:
                file.seek(at)
                block = file.read(min(length, _MOST_BLOCK))
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    fs = check_fs(path, struct.unpack_from("<H", raw, 272)[0], field="sampling rate")
    notes = []
    if length > _MOST_BLOCK:
        notes.append(f"Of a block of {length:,} bytes only the first {_MOST_BLOCK:,} are read.")
    elif checksum and checksum != crc_hqx(raw[10:] + block, 0xFFFF):
        notes.append("The header's checksum is wrong: it may have been altered.")
    (n_leads,) = struct.unpack_from("<h", raw, 156)
    return _Header(raw, block, n_samples, offset, n_leads, fs, tuple(notes))


def _length(path: Path, header: _Header, size: int, notes: list[str]) -> int:
    """Return how many samples each lead has; the header may count those of all leads."""
    held = (size - header.offset) // (2 * header.n_leads)
    claimed = header.n_samples
    check_shape(path, held, header.n_leads, most=MOST_SAMPLES, field="samples")
    if claimed in (held, held * header.n_leads):
        return held
    if 0 < claimed < held:
        notes.append(f"The file holds {held - claimed:,} samples more than its header says; "
                     "they are left out.")  # fmt: skip
        return claimed
    notes.append(f"The header says {claimed:,} samples and the file holds {held:,}: "
                 "it may be cut off.")  # fmt: skip
    return held


def _samples(path: Path, header: _Header, n_samples: int) -> NDArray[Any]:
    shape = (n_samples, header.n_leads)
    if 2 * n_samples * header.n_leads >= MAPPED_BYTES:
        return np.memmap(path, dtype="<i2", mode="r", offset=header.offset, shape=shape)
    try:
        count = n_samples * header.n_leads
        stored = np.fromfile(path, dtype="<i2", count=count, offset=header.offset)
        return stored.reshape(shape)
    except (OSError, ValueError) as error:
        raise FormatError(path, f"its samples cannot be read ({error})") from error


def _leads(header: _Header, notes: list[str]) -> tuple[Lead, ...]:
    count = header.n_leads
    codes = header.numbers(158, _MOST_LEADS)[:count]
    steps = header.numbers(206, _MOST_LEADS)[:count]
    known = [
        canonical_lead(_LEADS[code]) if 1 < code < len(_LEADS) else f"channel {number}"
        for number, code in enumerate(codes, 1)
    ]
    leads = []
    for name, code, step in zip(unique(known), codes, steps, strict=True):
        source = _LEADS[code] if 0 <= code < len(_LEADS) else f"code {code}"
        if step > 0:
            leads.append(Lead(name, 1000.0 / step, 0.0, "uV", source))
        else:
            leads.append(Lead(name, 1.0, 0.0, "steps", source))
            notes.append(f"Lead {name} has a resolution of {step} nV: its millivolts are unknown.")
        if source.startswith(("unknown", "bipolar", "code")):
            notes.append(f"Which lead {name} is, the header does not say ({source}).")
    qualities = header.numbers(182, _MOST_LEADS)[:count]
    notes += [
        f"Lead {lead.name} is declared to have {_QUALITIES[quality]}."
        if "noise" in _QUALITIES[quality]
        else f"Lead {lead.name} is declared to be {_QUALITIES[quality]}."
        for lead, quality in zip(leads, qualities, strict=True)
        if quality in _QUALITIES
    ]
    return tuple(leads)


def _patient(header: _Header, notes: list[str]) -> tuple[Patient, str | None]:
    """Return whose record it is, and when it began."""
    sexes: dict[int, Sex] = {1: "M", 2: "F"}
    born, day = header.day(132), header.day(138)
    age: float | None = None
    if born and day:
        age = float(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))
        if not 0 <= age <= _OLDEST_YEARS:
            notes.append(
                f"An age of {age:g} years, from the dates of birth and record, is left out."
            )
            age = None
    hour, minute, second = header.numbers(150, 3)
    start = day.isoformat() if day else None
    if start and 0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60:
        start += f"T{hour:02}:{minute:02}:{second:02}"
    patient = Patient(age, sexes.get(header.number(128)), header.text(108, 20) or None)
    return patient, start


# Beats


def _beats_beside(
    path: Path, header: _Header, n_samples: int
) -> tuple[tuple[DeviceAnnotation, ...], list[str]]:
    """Return the beats of the ``.ann`` file of the same name, and what was odd about it."""
    beside = [path.with_suffix(suffix) for suffix in (".ann", ".ANN")]
    try:
        file = next((one for one in beside if one != path and one.is_file()), None)
    except OSError:
        file = None
    if file is None:
        return (), []
    try:
        found, notes = _beats(file, header)
    except FormatError as error:
        return (), [clean_text(f"The beats beside it are left out: {error}", most=300)]
    kept, lost = within(found, n_samples)
    if lost:
        notes.append(f"{lost:,} of {file.suffix}'s annotations lie after the end and are left out.")
    return kept, notes


def _beats(path: Path, samples: _Header) -> tuple[list[DeviceAnnotation], list[str]]:
    size = file_size(path)
    header = _header(path, size, _MAGIC_OF_BEATS)
    if header.fs != samples.fs:
        raise FormatError(path, f"counts at {header.fs:g} Hz, the samples at {samples.fs:g} Hz",
                          field="sampling rate")  # fmt: skip
    count = (size - header.offset - 4) // 4
    if count > MOST_ANNOTATIONS:
        raise FormatError(path, f"{count:,} annotations; at most {MOST_ANNOTATIONS:,} are read")
    if count < 1:
        return [], []
    try:
        content = path.read_bytes()[header.offset : header.offset + 4 + 4 * count]
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    marks = np.frombuffer(content, dtype="<u2", offset=4).reshape(-1, 2)
    (first,) = struct.unpack_from("<I", content)
    places = first + np.cumsum(marks[:, 1], dtype=np.int64)
    found, strange = [], 0
    for label, at in zip((marks[:, 0] & 0xFF).tolist(), places.tolist(), strict=True):
        letter = chr(label)
        if letter == _TIMEOUT:
            continue
        if letter not in _BEATS:
            strange += 1
            continue
        kind, shown = _BEATS[letter]
        found.append(
            DeviceAnnotation(
                kind, shown, at, at + 1, code=letter, system="ISHNE", source=path.suffix
            )
        )
    notes = list(header.notes)
    if strange:
        notes.append(f"{strange:,} annotations of {path.suffix} have labels that the format does "
                     "not define; they are left out.")  # fmt: skip
    return found, notes
