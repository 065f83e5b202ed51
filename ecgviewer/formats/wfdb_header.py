"""The text of a WFDB header, field by field, with nothing guessed in silence.

The fields and their defaults are those of header(5) of the WFDB Applications Guide,
https://physionet.org/physiotools/wag/header-5.htm. The parser of the wfdb package is lenient (a
field that it cannot read becomes its default, other letters than ASCII are dropped), so it decodes
samples for us but does not read our headers.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from ecgviewer.core.errors import FormatError

DEFAULT_FS = 250.0
DEFAULT_GAIN = 200.0
FORMATS = frozenset((8, 16, 24, 32, 61, 80, 160, 212, 310, 311, 508, 516, 524))
NO_FILE = "~"
"""File name of a signal that a layout describes and no file holds; name of a segment of gaps."""

LARGEST_HEADER_BYTES = 1 << 24
MOST_SIGNALS = 512
HIGHEST_FS = 1e6
_LARGEST_INT = 1 << 40
_LONGEST_NAME = 250
"""Bytes of a file's name that every system allows, with room for a suffix."""

_FORMAT = re.compile(r"(\d{1,4})(?:x(\d{1,6}))?(?::(\d{1,9}))?(?:\+(\d{1,12}))?")
_GAIN = re.compile(r"([^(/]+)(?:\(([^)]*)\))?(?:/(.+))?")
_RATE = re.compile(r"([^/(]+)(?:/[^(]*)?(?:\(.*\))?")


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal line; None where the header leaves a field out."""

    number: int
    file: str
    fmt: int
    per_frame: int
    skew: int
    offset: int
    gain: float | None
    baseline: int | None
    unit: str | None
    zero: int | None
    initial: int | None
    checksum: int | None
    description: str


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment line: the name of a record beside this one and its frames."""

    name: str
    n_frames: int


@dataclass(frozen=True, slots=True)
class Header:
    """A header: either signals or segments.

    ``n_frames`` is None where the header gives no length; ``comments`` are without their ``#``.
    """

    path: Path
    n_signals: int
    frame_rate: float
    n_frames: int | None
    start: str | None
    signals: tuple[Signal, ...]
    segments: tuple[Segment, ...]
    comments: tuple[str, ...]
    notes: tuple[str, ...]


def read_header(path: Path) -> Header:
    """Read and check a header.

    Raises
    ------
    FormatError
        If it cannot be read or contradicts header(5); names the field, the value and the limit.
    """
    lines, comments = _lines(path)
    if not lines:
        raise FormatError(path, "holds no record line (name, number of signals, rate, length)")
    notes: list[str] = []
    fields = lines[0].split()
    _, _, n_segments_text = fields[0].partition("/")
    n_segments = None
    if "/" in fields[0]:
        n_segments = _whole(path, "number of segments", n_segments_text, 1, _LARGEST_INT)
    if len(fields) < 2:
        _refuse(path, "number of signals", "is missing from the record line")
    n_signals = _whole(path, "number of signals", fields[1], 0, MOST_SIGNALS)
    if n_signals == 0:
        _refuse(path, "number of signals", "is 0: the record has annotations at most, no samples")
    frame_rate = _frame_rate(path, fields, notes)
    n_frames = None
    if len(fields) > 3:
        n_frames = _whole(path, "number of samples", fields[3], 0, _LARGEST_INT) or None
    start = _start(fields[4:6], notes)
    wanted = n_signals if n_segments is None else n_segments
    kind = "signals" if n_segments is None else "segments"
    if len(lines) - 1 < wanted:
        _refuse(path, f"number of {kind}", f"is {wanted}, but only {len(lines) - 1} lines follow")
    if len(lines) - 1 > wanted:
        notes.append(f"The header describes more than its {wanted} {kind}; the rest is left out.")
    rest = lines[1 : wanted + 1]
    return Header(
        path=path,
        n_signals=n_signals,
        frame_rate=frame_rate,
        n_frames=n_frames,
        start=start,
        signals=() if n_segments else tuple(_signal(path, *item) for item in enumerate(rest)),
        segments=tuple(_segment(path, line) for line in rest) if n_segments else (),
        comments=comments,
        notes=tuple(notes),
    )


def _lines(path: Path) -> tuple[list[str], tuple[str, ...]]:
    """Return the lines that say something, and the comments."""
    try:
        n_bytes = path.stat().st_size
        raw = path.read_bytes() if n_bytes <= LARGEST_HEADER_BYTES else b""
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from None
    if n_bytes > LARGEST_HEADER_BYTES:
        raise FormatError(path, f"is {n_bytes} bytes; a header has {LARGEST_HEADER_BYTES} at most")
    if not raw.strip():
        raise FormatError(path, "is empty; a WFDB header was expected")
    if b"\0" in raw:
        raise FormatError(path, "holds binary data (a zero byte); a WFDB header is text")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    lines, comments = [], []
    for line in re.split(r"\r\n|\r|\n", text):
        line = line.strip()
        if line.startswith("#"):
            comments.append(_printable(line.lstrip("#")))
        elif line:
            lines.append(line)
    return lines, tuple(comment for comment in comments if comment)


def _frame_rate(path: Path, fields: list[str], notes: list[str]) -> float:
    if len(fields) < 3:
        notes.append(f"The header gives no sampling rate: {DEFAULT_FS:g} Hz, as WFDB prescribes.")
        return DEFAULT_FS
    match = _RATE.fullmatch(fields[2])
    rate = _number(path, "sampling frequency", match[1] if match else fields[2])
    if not 0 < rate <= HIGHEST_FS:
        _refuse(path, "sampling frequency", f"is {rate:g} Hz; above 0 to {HIGHEST_FS:g} is needed")
    return rate


def _start(fields: list[str], notes: list[str]) -> str | None:
    """Return time and date as ISO 8601, or the time alone; not readable ones are noted."""
    if not fields:
        return None
    seconds, _, fraction = fields[0].partition(".")
    clock = ":".join(part.zfill(2) for part in (["0", "0", *seconds.split(":")][-3:]))
    text = f"{clock}.{fraction[:6].ljust(6, '0')}" if fraction else clock
    form = "%H:%M:%S.%f" if fraction else "%H:%M:%S"
    try:
        datetime.strptime(text, form)
        if len(fields) == 1:
            return text
        return f"{datetime.strptime(fields[1], '%d/%m/%Y').date().isoformat()}T{text}"
    except ValueError:
        notes.append(f"The header's start {' '.join(fields)!r} is no time and date; left out.")
        return None


def _signal(path: Path, number: int, line: str) -> Signal:
    where = f"signal {number}"
    fields = line.split(None, 8)
    if len(fields) < 2:
        _refuse(path, f"{where} format", "is missing")
    match = _FORMAT.fullmatch(fields[1])
    if not match or (int(match[1]) not in FORMATS and (fields[0], match[1]) != (NO_FILE, "0")):
        known = ", ".join(str(fmt) for fmt in sorted(FORMATS))
        _refuse(path, f"{where} format", f"is {fields[1]!r}; one of {known} is needed")
    per_frame, skew, offset = (int(text or 0) for text in match.groups()[1:])
    gain = baseline = unit = None
    if len(fields) > 2:
        gain, baseline, unit = _gain(path, where, fields[2])
    names = ("ADC resolution", "ADC zero", "initial value", "checksum", "block size")
    numbers = [
        _whole(path, f"{where} {name}", text, -_LARGEST_INT, _LARGEST_INT)
        for name, text in zip(names, fields[3:8], strict=False)
    ]
    _, zero, initial, checksum, _ = numbers + [None] * (5 - len(numbers))
    return Signal(
        number=number,
        file=_beside(path, f"{where} file name", fields[0]),
        fmt=int(match[1]),
        per_frame=per_frame or 1,
        skew=skew,
        offset=offset,
        gain=gain,
        baseline=baseline,
        unit=unit,
        zero=zero,
        initial=initial,
        checksum=checksum,
        description=_printable(fields[8]) if len(fields) > 8 else "",
    )


def _gain(path: Path, where: str, text: str) -> tuple[float | None, int | None, str | None]:
    match = _GAIN.fullmatch(text)
    if not match:
        _refuse(path, f"{where} gain", f"is {text!r}; gain(baseline)/unit is needed")
    gain = _number(path, f"{where} gain", match[1])
    baseline = None
    if match[2] is not None:
        baseline = _whole(path, f"{where} baseline", match[2], -_LARGEST_INT, _LARGEST_INT)
    return gain or None, baseline, None if match[3] is None else _printable(match[3])


def _printable(text: str) -> str:
    """Return a text that may come into names and notes."""
    if not text.isprintable():
        text = "".join(char if char.isprintable() else " " for char in text)
    return text.strip()


def _segment(path: Path, line: str) -> Segment:
    fields = line.split()
    if len(fields) < 2:
        _refuse(path, "segment", f"{line[:60]!r} gives no number of samples")
    n_frames = _whole(path, "segment length", fields[1], 0, _LARGEST_INT)
    return Segment(_beside(path, "segment name", fields[0]), n_frames)


def _beside(path: Path, field: str, name: str) -> str:
    """Return the name if it can only mean a file in the header's own folder."""
    if name == "-":
        _refuse(path, field, "is '-' (standard input), which is not opened")
    if len(name.encode()) > _LONGEST_NAME:
        _refuse(path, field, f"has {len(name)} letters; a file has {_LONGEST_NAME} at most")
    if name in (".", "..") or any(sign in name for sign in '/\\:*?"<>|') or not name.isprintable():
        _refuse(path, field, f"is {name[:80]!r}; only a file in the header's own folder is opened")
    return name


def _number(path: Path, field: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or "_" in text:
        _refuse(path, field, f"is {text[:60]!r}; a number is needed")
    return value


def _whole(path: Path, field: str, text: str, lowest: int, highest: int) -> int:
    if not re.fullmatch(r"[-+]?[0-9]{1,18}", text):
        _refuse(path, field, f"is {text[:60]!r}; a whole number is needed")
    value = int(text)
    if not lowest <= value <= highest:
        _refuse(path, field, f"is {value}; {lowest} to {highest} is allowed")
    return value


def _refuse(path: Path, field: str, what: str) -> NoReturn:
    raise FormatError(path, what, field=field)
