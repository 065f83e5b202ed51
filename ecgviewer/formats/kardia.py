"""AliveCor ATC (the ALIVE file of Kardia devices): blocks of samples, averages and beats.

Our own reader of AliveCor's *ATC File Format Specification 1.7*. Of the checksum the text says both
"cyclic sum" and CRC32; AliveCor's own reader adds up the bytes. Both are taken as right.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.derivation import with_derived_limb_leads
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeclaredFilter, DeviceSays, RepresentativeBeat, within
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Patient, Record
from ecgviewer.formats.limits import (
    MOST_ANNOTATIONS,
    check_fs,
    check_shape,
    clean_text,
    read_whole,
)

NAME = "Kardia ATC"

_MAGIC = b"ALIVE\0\0\0"
_NEWEST = 5
"""Version of the file's own structure that the specification 1.7 describes."""
_MOST_BLOCKS = 1000
_INFO = (32, 40, 44, 32, 32, 32, 52)
"""Bytes of date, recording, phone, its model, software, hardware and device data."""
_ANY_INFO = sum(_INFO)
_BEAT = np.dtype([("at", "<u4"), ("kind", "<u2")])
_BEATS = {0: "Q", 1: "N", 2: "V", 3: "A", 4: "F", 5: "J", 6: "/"}
"""Beat types of the specification as MIT-BIH letters."""


def _ids(first: str) -> dict[bytes, str]:
    """Return the block of each lead: ``ecg ``, ``ecg2`` ... ``ecgc``."""
    ends = " 23456789abc"
    return {f"{first}{end}".encode(): lead for end, lead in zip(ends, STANDARD_LEADS, strict=True)}


_RHYTHM, _AVERAGES, _MEDIANS = _ids("ecg"), _ids("avg"), _ids("med")
_READ = {b"info", b"fmt ", b"ann ", *_RHYTHM, *_AVERAGES, *_MEDIANS}


@dataclass(frozen=True)
class _Format:
    """The block ``fmt ``."""

    fs: float
    step_nv: int
    flags: int

    def lead(self, name: str, block: bytes) -> Lead:
        source = block.decode("ascii").strip()
        if not self.step_nv:
            return Lead(name, 1.0, unit="steps", source_name=source)
        return Lead(name, 1000.0 / self.step_nv, unit="uV", source_name=source)


def read(path: Path) -> Record:
    """Read an ATC file: one lead, or several at the same time, and what the device found in them.

    Raises
    ------
    FormatError
        If it is damaged, or holds no samples.
    """
    notes: list[str] = []
    blocks = _blocks(path, read_whole(path), notes)
    form = _format(path, blocks, notes)
    try:
        adu, leads = with_derived_limb_leads(*_samples(path, blocks, _RHYTHM, form, notes))
        n_samples = len(adu)
        found, lost = within(_beats(path, blocks, form.fs, notes), n_samples)
        if lost:
            notes.append(f"{lost:,} beats lie after the end of the record and are left out.")
        start, device, comments = _info(blocks, notes)
        return Record(
            adu,
            form.fs,
            leads,
            Patient(),
            path.name,
            NAME,
            start,
            device,
            comments,
            tuple(dict.fromkeys(notes)),
            device_says=DeviceSays(
                found, _filters(form.flags), _representative(path, blocks, form, notes)
            ),
        )
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _blocks(path: Path, content: bytes, notes: list[str]) -> dict[bytes, bytes]:
    """Return the data of each block by its identifier."""
    if content[:8] != _MAGIC or len(content) < 12:
        raise FormatError(path, "does not begin as an ATC file")
    (version,) = struct.unpack_from("<I", content, 8)
    if version > _NEWEST:
        notes.append(f"The file's version is {version}; {_NEWEST} is the newest that is known.")
    found: dict[bytes, bytes] = {}
    wrong, place = [], 12
    for _ in range(_MOST_BLOCKS):
        if place >= len(content):
            break
        head = content[place : place + 8]
        if len(head) < 8:
            notes.append("The file ends in the middle of a block's head.")
            break
        name, (length,) = head[:4], struct.unpack_from("<I", head, 4)
        said = clean_text(name.decode("latin-1"), most=4) or "without name"
        data = content[place + 8 : place + 8 + length]
        stored = content[place + 8 + length : place + 12 + length]
        place += 12 + length
        if name in found:
            notes.append(f"A further block {said!r} is left out.")
            continue
        found[name] = data
        if name not in _READ:
            notes.append(f"The block {said!r} is not read.")
        if len(stored) < 4:
            notes.append(f"The file ends in its block {said!r}: it may be cut off.")
        elif not _is_sum_of(int.from_bytes(stored, "little"), head + data):
            wrong.append(said)
    else:
        raise FormatError(path, f"has over {_MOST_BLOCKS:,} blocks")
    if wrong:
        notes.append(f"Wrong checksums: {', '.join(wrong)}. The file may have been altered.")
    return found


def _is_sum_of(stored: int, block: bytes) -> bool:
    total = int(np.frombuffer(block, np.uint8).sum(dtype=np.uint64)) & 0xFFFFFFFF
    return stored in (total, zlib.crc32(block))


def _format(path: Path, blocks: dict[bytes, bytes], notes: list[str]) -> _Format:
    data = blocks.get(b"fmt ", b"")
    if len(data) < 6:
        raise FormatError(path, "says neither rate nor resolution", field="block 'fmt '")
    kind, rate, step, flags = struct.unpack_from("<BHHB", data)
    if kind != 1:
        raise FormatError(path, f"{kind}; 16-bit samples (1) alone are defined", field="ECG format")
    if not step:
        notes.append("The file gives no resolution: its millivolts are unknown.")
    if flags & 1:
        notes.append("The file sets a flag of polarity, which is not defined; nothing is turned.")
    return _Format(check_fs(path, rate, field="sampling rate"), step, flags)


def _samples(
    path: Path,
    blocks: dict[bytes, bytes],
    ids: dict[bytes, str],
    form: _Format,
    notes: list[str],
) -> tuple[NDArray[Any], tuple[Lead, ...]]:
    """Return the samples of the blocks of a kind, cut to the shortest, and their leads."""
    held = {name: blocks[name] for name in ids if len(blocks.get(name, b"")) >= 2}
    sizes = {len(data) // 2 for data in held.values()}
    n_samples = min(sizes, default=0)
    check_shape(path, n_samples, len(held), field="samples")
    if len(sizes) > 1:
        notes.append(f"The leads have {min(sizes):,} to {max(sizes):,} samples; the shortest ends "
                     "all of them.")  # fmt: skip
    adu = np.empty((n_samples, len(held)), dtype=np.int16)
    for column, data in enumerate(held.values()):
        adu[:, column] = np.frombuffer(data, "<i2", n_samples)
    return adu, tuple(form.lead(ids[name], name) for name in held)


def _representative(
    path: Path, blocks: dict[bytes, bytes], form: _Format, notes: list[str]
) -> tuple[RepresentativeBeat, ...]:
    found = []
    for name, ids in (("average beat", _AVERAGES), ("median beat", _MEDIANS)):
        if any(len(blocks.get(block, b"")) >= 2 for block in ids):
            adu, leads = _samples(path, blocks, ids, form, notes)
            samples = Record(adu, form.fs, leads, source=path.name, format_name=NAME)
            found.append(RepresentativeBeat(name, samples))
    return tuple(found)


def _beats(
    path: Path, blocks: dict[bytes, bytes], fs: float, notes: list[str]
) -> list[DeviceAnnotation]:
    data = blocks.get(b"ann ", b"")
    count = (len(data) - 4) // _BEAT.itemsize
    if count < 1:
        return []
    if count > MOST_ANNOTATIONS:
        raise FormatError(path, f"{count:,} beats; at most {MOST_ANNOTATIONS:,} are read")
    (ticks,) = struct.unpack_from("<I", data)
    if not ticks:
        notes.append(f"{count:,} beats are counted in ticks of no length; they are left out.")
        return []
    marks = np.frombuffer(data, _BEAT, count, 4)
    places = np.rint(marks["at"] * (fs / ticks)).astype(np.int64)
    strange = int((marks["kind"] > max(_BEATS)).sum())
    if strange:
        notes.append(f"{strange:,} beats are of a type that is not defined; they are shown as Q.")
    return [
        DeviceAnnotation(
            "beat", _BEATS.get(kind, "Q"), at, at + 1, code=str(kind), system="ATC", source="ATC"
        )
        for at, kind in zip(places.tolist(), marks["kind"].tolist(), strict=True)
    ]


def _info(
    blocks: dict[bytes, bytes], notes: list[str]
) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Return start, device and free text."""
    data = blocks.get(b"info")
    if data is None:
        notes.append("The file says neither when nor with what it was recorded.")
        return None, None, ()
    data, texts, place = data[:_ANY_INFO].ljust(_ANY_INFO, b"\0"), [], 0
    for size in _INFO:
        texts.append(
            clean_text(data[place : place + size].split(b"\0")[0].decode("utf-8", "replace"))
        )
        place += size
    day, _, _, phone, software, hardware, more = texts
    start = None
    if day:
        try:
            start = datetime.fromisoformat(day).isoformat()
        except ValueError:
            notes.append(f"The date {day!r} is none; it is left out.")
    device = ", ".join(text for text in (hardware, software) if text)
    return start, device or None, tuple(text for text in (phone, more) if text)


_SAID: tuple[tuple[int, Callable[[float], DeclaredFilter]], ...] = (
    (2, lambda mains: DeclaredFilter("notch", mains, text="mains filter")),
    (3, lambda _: DeclaredFilter("low pass")),
    (4, lambda _: DeclaredFilter("high pass", text="baseline filter")),
    (5, lambda mains: DeclaredFilter("notch", mains, text="notch mains filter")),
    (6, lambda _: DeclaredFilter("other", text="AliveCor's enhanced filter")),
)


def _filters(flags: int) -> tuple[DeclaredFilter, ...]:
    """Return the filters that the flags of the format declare (specification 1.2 to 1.6)."""
    mains = 60.0 if flags & 2 else 50.0
    return tuple(made(mains) for bit, made in _SAID if flags >> bit & 1)
