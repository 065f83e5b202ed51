"""DICOM files too large to be held: everything but the samples is read, the samples are mapped.

The file's elements are walked once (PS3.5, 7.1 and 7.5). A copy without the samples' values goes
to pydicom; where they lie in the file is remembered.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from pydicom import dcmread
from pydicom.dataset import Dataset

from ecgviewer.core.errors import FormatError

_LARGE = 1 << 20
_MOST_REST = 32 << 20
_MOST_ELEMENTS = 500_000
_DEEPEST = 12
_UNDEFINED = 0xFFFFFFFF
_LONG = frozenset(b"OB OW OF OD OL OV SQ UC UR UT UN SV UV".split())
_WAVEFORM_DATA, _WAVEFORMS = (0x5400, 0x1010), (0x5400, 0x0100)
_ITEM, _ITEM_END, _SEQUENCE_END = (0xFFFE, 0xE000), (0xFFFE, 0xE00D), (0xFFFE, 0xE0DD)
_TRANSFER_SYNTAX = b"\x02\x00\x10\x00UI"
_SYNTAXES = {b"1.2.840.10008.1.2": False, b"1.2.840.10008.1.2.1": True}
"""Transfer syntaxes that are walked, and whether they name the kind of each value."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """Where a group's samples lie: the file, the first byte, how many bytes."""

    path: Path
    offset: int
    length: int


@dataclass(slots=True)
class _Walk:
    path: Path
    content: mmap.mmap
    explicit: bool
    out: BytesIO
    found: list[Mapped | None] = field(default_factory=list)
    count: int = 0

    def fail(self, what: str) -> FormatError:
        return FormatError(self.path, f"cannot be read as DICOM ({what})")

    def header(self, place: int) -> tuple[tuple[int, int], bytes, int, int]:
        """Return tag, kind, length and where the value begins."""
        self.count += 1
        if self.count > _MOST_ELEMENTS:
            raise self.fail(f"over {_MOST_ELEMENTS:,} elements")
        head = self.content[place : place + 12]
        if len(head) < 8:
            raise self.fail("it ends in the middle")
        group, element = struct.unpack_from("<HH", head)
        tag = (group, element)
        if group == 0xFFFE or not self.explicit:
            return tag, b"", struct.unpack_from("<I", head, 4)[0], place + 8
        kind = bytes(head[4:6])
        if kind in _LONG:
            if len(head) < 12:
                raise self.fail("it ends in the middle")
            return tag, kind, struct.unpack_from("<I", head, 8)[0], place + 12
        return tag, kind, struct.unpack_from("<H", head, 6)[0], place + 8

    def emit(self, tag: tuple[int, int], kind: bytes, length: int, value: bytes = b"") -> None:
        self.out.write(struct.pack("<HH", *tag))
        if not self.explicit or tag[0] == 0xFFFE:
            self.out.write(struct.pack("<I", length))
        elif kind in _LONG:
            self.out.write(kind + struct.pack("<HI", 0, length))
        else:
            self.out.write(kind + struct.pack("<H", length))
        self.out.write(value)
        if self.out.tell() > _MOST_REST:
            raise self.fail(f"over {_MOST_REST:,} bytes besides the samples")

    def elements(self, place: int, stop: int, depth: int, *, in_waveforms: bool) -> int:
        """Copy elements up to ``stop`` or the end of an item; return where that is."""
        if depth > _DEEPEST:
            raise self.fail(f"sequences {_DEEPEST} deep")
        while place < stop:
            tag, kind, length, value = self.header(place)
            if tag == _ITEM_END:
                return value
            is_sequence = kind == b"SQ" or (length == _UNDEFINED and kind in (b"", b"UN"))
            if is_sequence or tag == _WAVEFORMS:
                end = stop if length == _UNDEFINED else value + length
                self.emit(tag, kind or b"SQ", _UNDEFINED)
                place = self.items(value, end, depth + 1, in_waveforms=tag == _WAVEFORMS)
                continue
            if length == _UNDEFINED or value + length > stop:
                raise self.fail(f"element {tag[0]:04X},{tag[1]:04X} reaches over its end")
            if tag == _WAVEFORM_DATA and in_waveforms and length > _LARGE:
                self.found[-1] = Mapped(self.path, value, length)
                self.emit(tag, kind, 0)
            else:
                self.emit(tag, kind, length, bytes(self.content[value : value + length]))
            place = value + length
        return place

    def items(self, place: int, stop: int, depth: int, *, in_waveforms: bool) -> int:
        """Copy the items of a sequence, each of them and the sequence with an end of its own."""
        while place < stop:
            tag, _, length, value = self.header(place)
            if tag == _SEQUENCE_END:
                place = value
                break
            if tag != _ITEM:
                raise self.fail("a sequence holds what is no item")
            end = stop if length == _UNDEFINED else value + length
            if end > stop:
                raise self.fail("an item reaches over its end")
            if in_waveforms:
                self.found.append(None)
            self.emit(_ITEM, b"", _UNDEFINED)
            place = self.elements(value, end, depth, in_waveforms=in_waveforms)
            self.emit(_ITEM_END, b"", 0)
        self.emit(_SEQUENCE_END, b"", 0)
        return place


def read_large(path: Path) -> tuple[Dataset, tuple[Mapped | None, ...]]:
    """Return a file's data set without the samples of its groups, and where those lie.

    Returns
    -------
    tuple
        The data set; for each item of its Waveform Sequence where its samples are, None for
        samples that are few enough to stand in the data set.

    Raises
    ------
    FormatError
        If it is damaged, packed or big-endian, or is large for something else than samples.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        head = bytes(content[:4096])
        length = head[140:144] if head[132:138] == b"\x02\x00\x00\x00UL" else b""
        start = 144 + int.from_bytes(length, "little")
        at = head.find(_TRANSFER_SYNTAX)
        size = int.from_bytes(head[at + 6 : at + 8], "little")
        syntax = head[at + 8 : at + 8 + size].rstrip(b"\0 ") if at > 0 else b""
        if not length or syntax not in _SYNTAXES or start > len(content):
            raise FormatError(path, "is too large to be read in its transfer syntax")
        walk = _Walk(path, content, _SYNTAXES[syntax], BytesIO(bytes(content[:start])))
        walk.out.seek(0, 2)
        walk.elements(start, len(content), 0, in_waveforms=False)
    walk.out.seek(0)
    return dcmread(walk.out), tuple(walk.found)
