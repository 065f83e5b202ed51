"""The definitions of an MFER file: tag, length and value, for all channels or for one.

Medical waveform Format Encoding Rules, ISO 22077-1 (Part 1, versions 1.01 to 1.05). A definition
holds for all channels (*parent*) or, inside of a channel's own (``MWF_ATT``), for that one; an
empty one takes it back. Lengths are those of ASN.1's BER, the end of one without length is two
zeros.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import MOST_LEADS, clean_text

ZERO, BYTE_ORDER, VERSION, CHARACTERS = 0x00, 0x01, 0x02, 0x03
BLOCK, CHANNELS, SEQUENCES, POINTER = 0x04, 0x05, 0x06, 0x07
WAVEFORM, LEAD, DATA_TYPE, INTERVAL = 0x08, 0x09, 0x0A, 0x0B
RESOLUTION, OFFSET, COMPRESSION, INTERPOLATION = 0x0C, 0x0D, 0x0E, 0x0F
FILTER, NULL, COMMENT, MAKER, WAVE = 0x11, 0x12, 0x16, 0x17, 0x1E
CHANNEL, PREAMBLE, EVENT, VALUE, SKEW, SET = 0x3F, 0x40, 0x41, 0x42, 0x43, 0x67
END, NAME, IDENTIFIER, AGE, SEX, TIME, MESSAGE, UNIQUE = range(0x80, 0x88)
INFORMATION = 0x15

_OLD = {0x10: SKEW, 0x13: EVENT, 0x14: VALUE, 0x1A: NAME, 0x1B: IDENTIFIER, 0x1C: TIME,
        0x1D: MESSAGE}  # fmt: skip
"""Tags of the first drafts, which files in use have."""

_MOST_DEFINITIONS = 200_000
_MOST_VALUE = 1 << 16
"""Bytes of a definition, samples aside, that are read."""
_DEEPEST = 4

DATA_TYPES = {0: "i2", 1: "u2", 2: "i4", 3: "u1", 4: "u2", 5: "i1", 6: "u4", 7: "f4", 8: "f8"}
STATUS = 4
"""Data type of bits that are no samples."""
_AHA = 9

_CODECS = {
    "ascii": "ascii",
    "utf-8": "utf-8",
    "unicode": "utf-8",
    "jis x 0201": "shift_jis",
    "jis x 0208": "iso2022_jp",
    "iso 2022": "iso2022_jp",
    "rfc1468": "iso2022_jp",
    "iso 8859-1": "latin-1",
    "iso-ir 100": "latin-1",
}


@dataclass(frozen=True)
class Channel:
    """How the samples of a channel lie and what they mean; None where the file does not say."""

    block: int
    data_type: int
    fs: Fraction | None
    resolution: tuple[int, Fraction] | None
    offset: float | None
    null: float | None
    lead: tuple[int, str] | None
    waveform: int | None

    @property
    def width(self) -> int:
        """Bytes of a sample."""
        return int(DATA_TYPES[self.data_type][1])


@dataclass(frozen=True)
class Frame:
    """Samples of all channels: ``sequences`` times a block of each, from byte ``start``."""

    start: int
    stop: int
    channels: tuple[Channel, ...]
    sequences: int | None
    order: str
    pointer: int | None


@dataclass
class Found:
    """All that a file defines."""

    frames: list[Frame] = field(default_factory=list)
    events: list[tuple[int, bytes, int | None]] = field(default_factory=list)
    """Tag, value and channel of each event, value and information."""
    order: str = ">"
    values: dict[int, bytes] = field(default_factory=dict)
    texts: dict[int, list[str]] = field(default_factory=dict)
    filters: list[tuple[str, int | None]] = field(default_factory=list)
    fs: Fraction | None = None
    """Rate of the parent, in whose samples events are counted."""
    notes: list[str] = field(default_factory=list)


class Reader:
    """Reads definitions in their order; what holds at a wave makes a frame of it.

    Parameters
    ----------
    content
        The file's bytes, in memory or mapped.
    """

    def __init__(self, path: Path, content: Any) -> None:
        self._path = path
        self._content = content
        self._count = 0
        self._codec = "ascii"
        self._n_channels = 1
        self._parent: dict[int, Any] = {}
        self._child: dict[int, dict[int, Any]] = {}
        self._pointer: int | None = None
        self._unread: set[int] = set()
        self.found = Found()

    def read(self) -> Found:
        """Read the file.

        Raises
        ------
        FormatError
            If it is damaged, or compressed.
        """
        self._walk(0, len(self._content), None, 0)
        if self._unread:
            tags = ", ".join(f"{tag:02X}" for tag in sorted(self._unread)[:20])
            self.found.notes.append(f"Definitions that are not read: {tags}.")
        return self.found

    def text(self, value: bytes) -> str:
        """Return a text in the file's characters, as a line."""
        return clean_text(value.rstrip(b"\0").decode(self._codec, "replace"))

    def _fail(self, what: str, name: str | None = None) -> FormatError:
        return FormatError(self._path, what, field=name)

    def _walk(self, place: int, stop: int, channel: int | None, depth: int) -> int:
        """Read definitions up to an end; return where it is."""
        if depth > _DEEPEST:
            raise self._fail("definitions inside of definitions, too deep")
        for tag, own, start, end in self._items(place, stop):
            place = end if end is not None else stop
            if tag == END:
                return stop
            if tag in (CHANNEL, SET):
                inner = own if tag == CHANNEL else channel
                self._walk(start, place, inner, depth + 1)
            elif tag == WAVE:
                self._frame(start, place)
            else:
                self._define(tag, bytes(self._content[start : min(place, start + _MOST_VALUE)]),
                             channel)  # fmt: skip
        return place

    def _items(self, place: int, stop: int) -> Iterator[tuple[int, int | None, int, int]]:
        """Yield tag, channel of a channel's definitions, and where the value begins and ends."""
        while place < stop:
            self._count += 1
            if self._count > _MOST_DEFINITIONS:
                raise self._fail(f"over {_MOST_DEFINITIONS:,} definitions")
            tag, place, own = int(self._content[place]), place + 1, None
            if tag == ZERO:
                place = self._after_zeros(place, stop)
                continue
            if tag == END:
                return
            if tag == CHANNEL:
                own, place = self._number_of_channel(place, stop)
            length, place = self._length(place, stop)
            if length is None:
                end, after = self._end_of_contents(place, stop, 0)
            else:
                end = after = place + length
            if end > stop:
                if tag != WAVE:
                    raise self._fail(f"definition {tag:02X} reaches over its end")
                self.found.notes.append("The file ends in its samples: it may be cut off.")
                end = after = stop
            yield _OLD.get(tag, tag), own, place, end
            place = after

    def _after_zeros(self, place: int, stop: int) -> int:
        while place < stop:
            part = bytes(self._content[place : min(place + (1 << 20), stop)])
            rest = part.lstrip(b"\0")
            place += len(part) - len(rest)
            if rest:
                break
        return place

    def _number_of_channel(self, place: int, stop: int) -> tuple[int, int]:
        number = 0
        for _ in range(3):
            if place >= stop:
                break
            byte = int(self._content[place])
            place, number = place + 1, number << 7 | byte & 0x7F
            if not byte & 0x80:
                return number, place
        raise self._fail("a channel's number is damaged")

    def _length(self, place: int, stop: int) -> tuple[int | None, int]:
        """Return a length, None where the end is marked instead, and where the value begins."""
        if place >= stop:
            raise self._fail("it ends in a definition")
        first = int(self._content[place])
        if first < 0x80:
            return first, place + 1
        count = first & 0x7F
        if not count:
            return None, place + 1
        if count > 8 or place + 1 + count > stop:
            raise self._fail("a length is damaged")
        return int.from_bytes(bytes(self._content[place + 1 : place + 1 + count]), "big"), (
            place + 1 + count
        )

    def _end_of_contents(self, place: int, stop: int, depth: int) -> tuple[int, int]:
        """Return where contents without a length end, and where it goes on."""
        if depth > _DEEPEST:
            raise self._fail("definitions inside of definitions, too deep")
        while place + 1 < stop:
            self._count += 1
            if self._count > _MOST_DEFINITIONS:
                raise self._fail(f"over {_MOST_DEFINITIONS:,} definitions")
            tag = int(self._content[place])
            if tag == ZERO:
                if not self._content[place + 1]:
                    return place, place + 2
                place += 1
                continue
            place += 1
            if tag == CHANNEL:
                _, place = self._number_of_channel(place, stop)
            length, place = self._length(place, stop)
            if length is None:
                _, place = self._end_of_contents(place, stop, depth + 1)
            else:
                place += length
        raise self._fail("contents without a length have no end")

    def _whole(self, value: bytes, *, signed: bool = False) -> int:
        if self.found.order == "<":
            return int.from_bytes(value, "little", signed=signed)
        return int.from_bytes(value, "big", signed=signed)

    def _define(self, tag: int, value: bytes, channel: int | None) -> None:
        if tag in (BLOCK, SEQUENCES, WAVEFORM, LEAD, DATA_TYPE, INTERVAL, RESOLUTION, OFFSET, NULL):
            self._sampling(tag, value, channel)
        elif tag == BYTE_ORDER:
            self.found.order = "<" if value[:1] == b"\1" else ">"
        elif tag == CHARACTERS:
            name = clean_text(value.decode("ascii", "replace"), most=40).lower()
            known = (codec for start, codec in _CODECS.items() if name.startswith(start))
            self._codec = next(known, "ascii")
        elif tag == CHANNELS:
            self._n_channels = self._whole(value[:4]) if value else 1
            if not 1 <= self._n_channels <= MOST_LEADS:
                raise self._fail(f"{self._n_channels}; 1 to {MOST_LEADS} are read", "channels")
            self._child.clear()
        elif tag == POINTER:
            self._pointer = self._whole(value[:4]) if value else None
        elif tag == COMPRESSION:
            if self._whole(value[:2]):
                raise self._fail(f"method {self._whole(value[:2])}; packed samples are not read",
                                 "compression")  # fmt: skip
        elif tag == FILTER:
            self.found.filters.append((self.text(value), channel))
        elif tag in (EVENT, VALUE, INFORMATION):
            if len(self.found.events) < _MOST_DEFINITIONS:
                self.found.events.append((tag, value, channel))
        elif tag in (COMMENT, MAKER, MESSAGE, IDENTIFIER):
            self.found.texts.setdefault(tag, []).append(self.text(value))
        elif tag in (AGE, SEX, TIME):
            self.found.values[tag] = value
        elif tag == SKEW and self._whole(value[:2]):
            self.found.notes.append("A skew between channels is declared; it is not undone.")
        elif tag not in (VERSION, PREAMBLE, NAME, UNIQUE, SKEW):
            self._unread.add(tag)

    def _sampling(self, tag: int, value: bytes, channel: int | None) -> None:
        """Keep a definition that says how samples lie or what they mean."""
        if channel is not None and channel >= self._n_channels:
            self.found.notes.append(
                f"Definitions of channel {channel + 1} of {self._n_channels} are left out."
            )
            return
        defined = self._parent if channel is None else self._child.setdefault(channel, {})
        if not value:
            defined.pop(tag, None)
            return
        made: Any
        if tag in (BLOCK, SEQUENCES):
            made = self._whole(value[:4])
        elif tag == DATA_TYPE:
            made = value[0]
            if made == _AHA:
                raise self._fail("AHA differences; packed samples are not read", "data type")
            if made not in DATA_TYPES:
                raise self._fail(f"{made}; 0 to 8 are defined", "data type")
        elif tag in (INTERVAL, RESOLUTION):
            if not 3 <= len(value) <= 10:
                raise self._fail(f"{len(value)} bytes are none", f"definition {tag:02X}")
            exponent = int.from_bytes(value[1:2], "big", signed=True)
            made = value[0], self._whole(value[2:], signed=True) * Fraction(10) ** exponent
        elif tag == LEAD:
            made = self._whole(value[:2]), self.text(value[2:])
        elif tag == WAVEFORM:
            made = self._whole(value[:2])
        else:
            made = value
        defined[tag] = made

    def _frame(self, start: int, stop: int) -> None:
        if len(self.found.frames) >= _MOST_DEFINITIONS // 10:
            raise self._fail("too many frames")
        channels = []
        for number in range(self._n_channels):
            held = {key: one for key, one in self._parent.items() if key != LEAD or number == 0}
            held |= self._child.get(number, {})
            data_type = held.get(DATA_TYPE, 0)
            channels.append(
                Channel(
                    held.get(BLOCK, 1),
                    data_type,
                    self._rate(held.get(INTERVAL)),
                    held.get(RESOLUTION),
                    self._number(held.get(OFFSET), data_type),
                    self._number(held.get(NULL), data_type),
                    held.get(LEAD),
                    held.get(WAVEFORM),
                )
            )
        wanted = {
            self._child.get(number, {}).get(SEQUENCES, self._parent.get(SEQUENCES))
            for number in range(self._n_channels)
        }
        if len(wanted) > 1:
            raise self._fail("they differ between channels; that is not read", "sequences")
        self.found.fs = self.found.fs or self._rate(self._parent.get(INTERVAL))
        self.found.frames.append(
            Frame(start, stop, tuple(channels), wanted.pop(), self.found.order, self._pointer)
        )
        self._pointer = None

    def _rate(self, interval: tuple[int, Fraction] | None) -> Fraction | None:
        if interval is None:
            return None
        unit, number = interval
        if unit > 1 or number <= 0:
            raise self._fail(f"unit {unit} and {float(number):g} give no rate", "sampling interval")
        return number if unit == 0 else 1 / number

    def _number(self, value: bytes | None, data_type: int) -> float | None:
        if value is None:
            return None
        kind = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I", "f4": "f"}.get(
            DATA_TYPES[data_type], "d"
        )
        if len(value) < struct.calcsize(f"={kind}"):
            raise self._fail("it is shorter than a sample", "offset or null value")
        return float(struct.unpack_from(self.found.order + kind, value)[0])
