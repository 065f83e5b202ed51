"""Samples that stay on the disk, in data records that hold a block of one lead after the other.

EDF, BDF and MFER store so: no stride leads from one sample of a lead to the next, thus no memory
map can be the samples of a :class:`~ecgviewer.core.record.Record`. This stands for them and decodes
what is asked for. The file stays open, as a mapped one does, but is mapped only while it is read:
what was read does not stay resident.
"""

from __future__ import annotations

import hashlib
from copy import copy
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.formats.samples_on_disk import MAPPED_BYTES, OpenFile, SamplesOnDisk

_CHUNK_BYTES = 1 << 24
"""Of the file, decoded at a time."""


class BlockedSamples(SamplesOnDisk):
    """Integers of shape (n_samples, n_leads), decoded when they are asked for.

    Parameters
    ----------
    path
        The file; opened here.
    offset
        Bytes before the first data record.
    n_records, record_bytes
        How many there are, and how long each is.
    columns
        Bytes of a data record before the block of each lead.
    count
        Samples of a block.
    stored
        Type of the file's samples; ``"i3"`` are integers of 24 bits, lowest byte first.
    places
        First sample of each data record, rising, where they do not follow each other closely;
        between them are gaps. None where they do.
    gap
        What stands in gaps.
    filling
        Sample that is called a gap, too; None where there is none. Needs ``places``.
    """

    def __init__(
        self,
        path: Path,
        *,
        offset: int,
        n_records: int,
        record_bytes: int,
        columns: tuple[int, ...],
        count: int,
        stored: str,
        places: NDArray[np.int64] | None = None,
        gap: int = 0,
        filling: int | None = None,
    ) -> None:
        self._offset = offset
        self._shape = (n_records, record_bytes)
        self._columns = columns
        self._count = count
        self._stored = stored
        self._width = int(stored[-1])
        self._places = places
        self._gap = 0 if places is None else gap
        self._filling = filling
        kind = np.dtype("i4" if stored == "i3" else stored).newbyteorder("=")
        if places is not None:
            kind = np.result_type(kind, np.min_scalar_type(gap))
        n_samples = n_records * count if places is None else int(places[-1]) + count
        super().__init__(OpenFile(path), kind, (n_samples, len(columns)))

    @property
    def has_gaps(self) -> bool:
        """Whether there are gaps between data records."""
        return self._places is not None

    def with_filling(self, value: int) -> BlockedSamples:
        """Return the same samples with one of their values called a gap."""
        made = copy(self)
        made._filling, made._kept = value, None
        return made

    def with_length(self, n_samples: int) -> BlockedSamples:
        """Return the same samples up to some place, before what fills the last data record up."""
        made = copy(self)
        made.shape = (min(n_samples, self.shape[0]), self.shape[1])
        return made

    @property
    def layout(self) -> str:
        """How the numbers lie in the file."""
        told = (self._offset, self._shape, self._columns, self._count, self._stored, self.shape)
        places = b"" if self._places is None else self._places.tobytes()
        apart = hashlib.sha256(places).hexdigest(), self._gap, self._filling
        return f"blocks {told} {apart} {self.dtype.str}"

    def _mapped(self) -> NDArray[np.uint8]:
        return self._file.mapped(self._offset, self._shape)

    def _decoded(self, part: NDArray[np.uint8]) -> NDArray[Any]:
        """Return the integers of bytes, of shape (..., n * width); as (..., n)."""
        packed = np.ascontiguousarray(part)
        if self._width != 3:
            return packed.view(self._stored)
        wide = np.zeros((*packed.shape[:-1], packed.shape[-1] // 3, 4), dtype=np.uint8)
        wide[..., 1:] = packed.reshape(*packed.shape[:-1], -1, 3)
        return wide.view("<i4")[..., 0] >> 8

    def _cleared(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return decoded values with the gap in place of what only fills."""
        if self._filling is None:
            return values
        return np.where(values == self._filling, self.dtype.type(self._gap), values)

    def _stretch(self, start: int, stop: int, columns: tuple[int, ...]) -> NDArray[Any]:
        """Return the samples [start, stop)."""
        out = np.empty((stop - start, len(columns)), dtype=self.dtype)
        if stop == start:
            return out
        if self._places is None:
            first, last = start // self._count, -(-stop // self._count)
            runs = [(first, last, first * self._count)]
        else:
            out[:] = self._gap
            first = int(np.searchsorted(self._places, start - self._count, side="right"))
            last = int(np.searchsorted(self._places, stop, side="left"))
            places = self._places[first:last]
            breaks = [
                0,
                *(np.flatnonzero(np.diff(places) != self._count) + 1).tolist(),
                last - first,
            ]
            runs = [(first + a, first + b, int(places[a])) for a, b in pairwise(breaks) if a < b]
        stored, since = self._mapped(), first
        step = max(1, _CHUNK_BYTES // self._shape[1])
        for begin, end, place in runs:
            for row in range(begin, end, step):
                if (row - since) * self._shape[1] > MAPPED_BYTES:
                    stored, since = self._mapped(), row
                part = stored[row : min(row + step, end)]
                at = place + (row - begin) * self._count
                low, high = max(at, start), min(at + len(part) * self._count, stop)
                for number, column in enumerate(columns):
                    block = part[:, self._columns[column] :][:, : self._count * self._width]
                    values = self._cleared(self._decoded(block).ravel())
                    out[low - start : high - start, number] = values[low - at : high - at]
        return out

    def _fetch(
        self, places: NDArray[np.int64], columns: tuple[int, ...], out: NDArray[Any]
    ) -> None:
        if self._places is None:
            row, within = places // self._count, places % self._count
        else:
            row = np.maximum(np.searchsorted(self._places, places, side="right") - 1, 0)
            within = places - self._places[row]
        known = np.flatnonzero((within >= 0) & (within < self._count))
        row, byte = row[known], within[known] * self._width
        out[:] = self._gap
        byte_of, stored = np.arange(self._width), self._mapped()
        for number, column in enumerate(columns):
            first = self._columns[column] + byte[:, None]
            packed = stored[row[:, None], first + byte_of]
            out[known, number] = self._cleared(self._decoded(packed)[:, 0])
