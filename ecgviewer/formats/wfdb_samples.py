"""The samples of a WFDB record, exactly as its files hold them.

Format 16 in one file is mapped; every other format is decoded by
:mod:`ecgviewer.formats.wfdb_decoding`, one signal file at a time. The wfdb package's ``rdrecord``
reads the header leniently, opens what the header names, be it an URL, and cannot read format 61
alone, nor FLAC whose length the header does not give. Tests compare the two on everything else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core import known_files
from ecgviewer.core.errors import FormatError
from ecgviewer.formats.samples_on_disk import SamplesOnDisk, on_disk
from ecgviewer.formats.wfdb_decoding import decode_binary, decode_flac, sums
from ecgviewer.formats.wfdb_header import NO_FILE, Header, Signal

FLAC_FORMATS = (508, 516, 524)
MOST_VALUES = 1 << 28
"""Values held in memory at once, a day of 12 leads; a mapped record may be larger."""

MAPPED_BYTES = 1 << 25
"""Format 16 files from 32 MB on are mapped; below they are read, so that no handle stays open."""

_CHUNK_ROWS = 1 << 16
_BITS = {8: 8, 80: 8, 508: 8, 310: 10, 311: 10, 212: 12, 16: 16, 61: 16, 160: 16, 516: 16} | {
    24: 24, 524: 24, 32: 32
}  # fmt: skip
"""Bits of a sample in each format (signal(5) of the WFDB Applications Guide)."""

_GAP_OF_8 = -(1 << 31)
"""Format 8 has no sign for "no sample"; its values are sums of bytes and never get this low."""


@dataclass(frozen=True, eq=False)
class Samples:
    """Decoded samples.

    Parameters
    ----------
    adu
        Shape (n_frames * per_frame, n_signals), integers.
    gaps
        Per signal the value that means "no sample", None where none occurs.
    notes
        What was found odd.
    """

    adu: NDArray[Any]
    gaps: tuple[int | None, ...]
    notes: tuple[str, ...]


def gap_value(fmt: int) -> int:
    """Return what stands for "no sample" in a format: its lowest value."""
    return _GAP_OF_8 if fmt == 8 else -(1 << (_BITS[fmt] - 1))


def read_samples(header: Header, *, per_frame: int | None = None) -> Samples:
    """Read every signal of a header of signals.

    Parameters
    ----------
    header
        Checked header.
    per_frame
        Samples a frame wanted, at least those of the fastest signal, which is the default. Slower
        signals are brought to it by repeating their samples: each value is one that the file holds.

    Raises
    ------
    FormatError
        If a file is missing, shorter than the header says, or cannot be decoded.
    """
    groups = [
        _Group(header, tuple(signals))
        for _, signals in groupby(header.signals, key=lambda signal: signal.file)
    ]
    names = [group.path.name for group in groups]
    for name in names:
        if names.count(name) > 1:
            raise FormatError(header.path, "the signals of a file must stand together", field=name)
    n_frames = header.n_frames or groups[0].n_frames()
    notes = [note for group in groups for note in group.check(n_frames)]
    fastest = max(signal.per_frame for signal in header.signals)
    per_frame = per_frame or fastest
    plain = len(groups) == 1 and per_frame == 1 and not any(s.skew for s in header.signals)
    if not (plain and groups[0].fmt == 16) and (
        n_frames * per_frame * len(header.signals) > MOST_VALUES
    ):
        raise FormatError(
            header.path,
            f"is {n_frames * per_frame} x {header.n_signals}; at most {MOST_VALUES} values of "
            "this format are held in memory",
            field="number of samples",
        )
    if plain and groups[0].fmt != 8:
        adu = groups[0].plain(n_frames)
        lowest, totals = _survey(adu)
    else:
        raw = [column for group in groups for column in group.decode(n_frames)]
        lowest = [int(column.min()) for column in raw]
        totals = [int(column.sum(dtype=np.int64)) & 0xFFFF for column in raw]
        adu = _aligned(header.signals, raw, n_frames, per_frame)
    notes += _checksum_notes(header.signals, totals)
    gaps = tuple(
        gap if low == gap or signal.skew else None
        for signal, low in zip(header.signals, lowest, strict=True)
        for gap in (gap_value(signal.fmt),)
    )
    return Samples(adu, gaps, tuple(notes))


class _Group:
    """The signals that share a file."""

    def __init__(self, header: Header, signals: tuple[Signal, ...]) -> None:
        first = signals[0]
        if first.file == NO_FILE:
            raise FormatError(
                header.path,
                "describes a layout and holds no samples; open the header of the whole record",
            )
        for signal in signals:
            if (signal.fmt, signal.offset) != (first.fmt, first.offset):
                raise FormatError(
                    header.path,
                    f"is {signal.fmt}+{signal.offset}, but {first.fmt}+{first.offset} in signal "
                    f"{first.number} of the same file; one file has one format and one offset",
                    field=f"signal {signal.number} format",
                )
        self.signals = signals
        self.fmt = first.fmt
        self.offset = first.offset
        self.width = sum(signal.per_frame for signal in signals)
        self.path = header.path.with_name(first.file)
        if not self.path.exists():
            raise FormatError(
                header.path,
                f"names {first.file}, which is missing; it must lie beside the header",
                field=f"signal {first.number} file name",
            )
        if not self.path.is_file():
            raise FormatError(self.path, "is not a regular file; samples were expected")
        self.n_bytes = self.path.stat().st_size
        if self.n_bytes == 0:
            raise FormatError(self.path, "is empty (0 bytes); samples were expected")

    def n_frames(self) -> int:
        """Return how many frames the file holds, where the header does not say."""
        n_frames = self._held() // self.width
        if n_frames < 1:
            raise FormatError(self.path, f"{self.n_bytes} bytes hold no frame of {self.width}")
        return n_frames

    def check(self, n_frames: int) -> list[str]:
        """Refuse a file that is shorter than the header says; note one that is longer."""
        held, wanted = self._held(), n_frames * self.width
        if held < wanted:
            raise FormatError(
                self.path,
                f"holds {held // self.width} samples a signal; the header says {n_frames}. "
                "The file is truncated or the header is not its own",
                field="number of samples",
            )
        if held - wanted >= max(self.width, 4):
            surplus = held // self.width - n_frames
            return [f"{self.path.name} holds {surplus} samples more than the header says; left out"]
        return []

    def _held(self) -> int:
        """Return how many samples of all signals the file holds."""
        if self.fmt in FLAC_FORMATS:
            return self._held_in_flac()
        n_bytes = max(0, self.n_bytes - self.offset)
        if self.fmt == 212:
            return n_bytes * 2 // 3
        if self.fmt in (310, 311):
            # Three samples in four bytes; the first of a group needs two, in 311 the second three.
            rest = (0, 0, 1, 2 if self.fmt == 311 else 1)[n_bytes % 4]
            return n_bytes // 4 * 3 + rest
        return n_bytes // (_BITS[self.fmt] // 8)

    def _held_in_flac(self) -> int:
        """Read STREAMINFO (RFC 9639, 8.2) before anything is allocated for what it promises."""
        with self.path.open("rb") as file:
            head = file.read(42)
        if len(head) < 42 or head[:4] != b"fLaC" or head[4] & 0x7F != 0:
            raise FormatError(self.path, "does not begin as a FLAC file", field="format")
        packed = int.from_bytes(head[18:26], "big")
        channels, total = (packed >> 41 & 7) + 1, packed & (1 << 36) - 1
        if channels != len(self.signals):
            raise FormatError(
                self.path,
                f"is {channels}; the header gives {len(self.signals)} signals to this file",
                field="FLAC channels",
            )
        if len({signal.per_frame for signal in self.signals}) > 1:
            raise FormatError(
                self.path,
                "differ between the signals of one FLAC file, which has one rate",
                field="samples per frame",
            )
        return max(0, total - self.offset) * channels

    def mapped(self, n_frames: int) -> NDArray[Any]:
        """Return format 16 as it lies in the file, shape (n_frames, n_signals)."""
        shape = (n_frames, self.width)
        if 2 * n_frames * self.width >= MAPPED_BYTES:
            return np.memmap(self.path, dtype="<i2", mode="r", offset=self.offset, shape=shape)
        return self._raw("<i2", n_frames * self.width).reshape(shape)

    def plain(self, n_frames: int) -> NDArray[Any]:
        """Return signals of one sample a frame side by side, shape (n_frames, n_signals)."""
        if self.fmt == 16:
            return self.mapped(n_frames)
        if self.fmt in FLAC_FORMATS:
            return decode_flac(self.path, self.fmt, self.offset, n_frames, len(self.signals))
        flat = decode_binary(self.path, self.fmt, self.offset, n_frames * self.width)
        return flat.reshape(n_frames, self.width)

    def decode(self, n_frames: int) -> list[NDArray[Any]]:
        """Return each signal's samples, shape (n_frames * per_frame,)."""
        if self.fmt in FLAC_FORMATS:
            count, channels = n_frames * self.signals[0].per_frame, len(self.signals)
            block = decode_flac(self.path, self.fmt, self.offset, count, channels)
            return [block[:, number] for number in range(channels)]
        flat = decode_binary(self.path, self.fmt, self.offset, n_frames * self.width)
        frames, place, columns = flat.reshape(n_frames, self.width), 0, []
        for signal in self.signals:
            column = frames[:, place : place + signal.per_frame].reshape(-1)
            columns.append(sums(column, signal.initial or 0) if self.fmt == 8 else column)
            place += signal.per_frame
        return columns

    def _raw(self, dtype: np.dtype[Any] | str, count: int) -> NDArray[Any]:
        try:
            stored = np.fromfile(self.path, dtype=dtype, count=count, offset=self.offset)
        except OSError as error:
            raise FormatError(self.path, f"cannot be read ({error.strerror})") from None
        if len(stored) != count:
            raise FormatError(self.path, f"gave {len(stored)} of {count} values when read")
        return stored


def _aligned(
    signals: tuple[Signal, ...], raw: list[NDArray[Any]], n_frames: int, per_frame: int
) -> NDArray[Any]:
    """Return the signals side by side, late ones moved and slow ones repeated."""
    gaps = [np.min_scalar_type(gap_value(signal.fmt)) for signal in signals if signal.skew]
    dtype = np.result_type(*raw, *gaps).newbyteorder("=")  # format 61 is big-endian
    adu = np.empty((n_frames * per_frame, len(signals)), dtype=dtype)
    for number, (signal, column) in enumerate(zip(signals, raw, strict=True)):
        late = min(signal.skew, n_frames) * signal.per_frame
        if late:
            # Beyond the end of the file there is nothing: gaps, not the zeros of a buffer.
            tail = np.full(late, gap_value(signal.fmt), dtype=adu.dtype)
            column = np.concatenate([column[late:], tail])
        if signal.per_frame == per_frame:
            adu[:, number] = column
        elif per_frame % signal.per_frame == 0:
            adu[:, number] = np.repeat(column, per_frame // signal.per_frame)
        else:
            adu[:, number] = column[np.arange(len(adu)) * signal.per_frame // per_frame]
    return adu


def _survey(adu: NDArray[Any]) -> tuple[list[int], list[int]]:
    """Return the lowest value and the sum modulo 2**16 of each column, without a copy."""
    if adu.dtype != np.int16:
        totals = adu.sum(axis=0, dtype=np.int64) & 0xFFFF
        return adu.min(axis=0).tolist(), totals.tolist()
    samples = on_disk(adu)  # what was read does not stay resident
    if not isinstance(samples, SamplesOnDisk):
        return _surveyed(adu)
    stamp, what = samples.stamp(), f"lowest and sums of {samples.layout}"
    known = known_files.recall(what, stamp)
    if known is not None:
        found = json.loads(known)
        return found[0], found[1]
    lowest, totals = _surveyed(samples)
    if samples.stamp() == stamp:
        known_files.keep(what, stamp, json.dumps([lowest, totals]))
    return lowest, totals


def _surveyed(adu: Any) -> tuple[list[int], list[int]]:
    lowest = np.full(adu.shape[1], np.iinfo(adu.dtype).max, dtype=adu.dtype)
    sums = np.zeros(adu.shape[1], dtype=np.uint16)
    for start in range(0, len(adu), _CHUNK_ROWS):
        part = np.asarray(adu[start : start + _CHUNK_ROWS])
        # Rows are short: many at once fill the processor's lanes.
        step = 256 if len(part) % 256 == 0 else 1
        wide = part.reshape(-1, step * adu.shape[1])
        np.minimum(lowest, wide.min(axis=0).reshape(step, -1).min(axis=0), out=lowest)
        added = wide.view(np.uint16).sum(axis=0, dtype=np.uint16).reshape(step, -1)
        sums += added.sum(axis=0, dtype=np.uint16)
    return lowest.tolist(), sums.tolist()


def _checksum_notes(signals: tuple[Signal, ...], sums: list[int]) -> list[str]:
    """Return a note on each signal whose sum is not the header's; 0 is written for "not known"."""
    return [
        f"Signal {signal.number} ({signal.description or 'no name'}): the header's checksum is "
        f"{signal.checksum}, the samples give {found}. The file may have been altered."
        for signal, found in zip(signals, sums, strict=True)
        if signal.checksum and (signal.checksum - found) % 65536
    ]
