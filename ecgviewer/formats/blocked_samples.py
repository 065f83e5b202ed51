"""Samples that stay on the disk, in data records that hold a block of one lead after the other.

EDF, BDF and MFER store so: no stride leads from one sample of a lead to the next, thus no memory
map can be the samples of a :class:`~ecgviewer.core.record.Record`. This stands for them and decodes
what is asked for. The file is mapped for each reading and let go of again: nothing stays in memory
or open.
"""

from __future__ import annotations

from copy import copy
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

_CHUNK_BYTES = 1 << 24
"""Of the file, decoded at a time."""

_WIDE_STEP = 8
"""From such a step on single samples are fetched; below, the stretch is decoded and thinned."""


class BlockedSamples:
    """Integers of shape (n_samples, n_leads), as :attr:`Record.adu` is used.

    ``samples[start:stop]`` and other stretches or places are arrays. ``samples[:, lead]`` is a
    :class:`LeadOnDisk`, which reads in turn; ``np.asarray`` decodes all.

    Parameters
    ----------
    path
        The file.
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

    ndim = 2

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
        self._path = path.absolute()
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
        self.dtype = kind
        n_samples = n_records * count if places is None else int(places[-1]) + count
        self.shape = (n_samples, len(columns))

    @property
    def has_gaps(self) -> bool:
        """Whether there are gaps between data records."""
        return self._places is not None

    def with_filling(self, value: int) -> BlockedSamples:
        """Return the same samples with one of their values called a gap."""
        made = copy(self)
        made._filling = value
        return made

    def with_length(self, n_samples: int) -> BlockedSamples:
        """Return the same samples up to some place, before what fills the last data record up."""
        made = copy(self)
        made.shape = (min(n_samples, self.shape[0]), self.shape[1])
        return made

    @property
    def size(self) -> int:
        """Number of values."""
        return self.shape[0] * self.shape[1]

    @property
    def nbytes(self) -> int:
        """Bytes that the decoded samples would take."""
        return self.size * self.dtype.itemsize

    def __len__(self) -> int:
        """Return the number of samples of a lead."""
        return self.shape[0]

    def __array__(self, dtype: Any = None, copy: Any = None) -> NDArray[Any]:
        """Decode all."""
        if copy is False:
            raise ValueError("the samples lie on the disk: there is no array without a copy")
        whole = self[0 : self.shape[0]]
        return cast(NDArray[Any], whole if dtype is None else whole.astype(dtype))

    def __getitem__(self, key: Any) -> Any:
        """Return the samples at rows, or at (rows, columns); see the class."""
        rows, columns = key if isinstance(key, tuple) else (key, slice(None))
        if isinstance(columns, int | np.integer):
            column = range(self.shape[1])[columns]
            if isinstance(rows, slice) and rows == slice(None):
                return LeadOnDisk(self, column)
            return self._read(rows, (column,))[..., 0]
        if isinstance(columns, slice):
            wanted = tuple(range(self.shape[1])[columns])
        else:
            wanted = tuple(range(self.shape[1])[int(one)] for one in columns)
        return self._read(rows, wanted)

    def _read(self, rows: Any, columns: tuple[int, ...]) -> NDArray[Any]:
        if isinstance(rows, int | np.integer):
            one: NDArray[Any] = self._at(np.array([range(len(self))[rows]]), columns)[0]
            return one
        if isinstance(rows, slice):
            start, stop, step = rows.indices(len(self))
            if step == 1:
                return self._stretch(start, max(start, stop), columns)
            if abs(step) >= _WIDE_STEP:
                return self._at(np.arange(start, stop, step), columns)
            if step > 0:
                return self._stretch(start, max(start, stop), columns)[::step]
            return self._stretch(stop + 1, max(start, stop) + 1, columns)[::step]
        places = np.asarray(rows)
        if places.dtype.kind == "b":
            places = np.flatnonzero(places)
        if places.size and not -len(self) <= places.min() <= places.max() < len(self):
            raise IndexError(f"samples {places.min()} to {places.max()} of {len(self)}")
        return self._at(np.where(places < 0, places + len(self), places), columns)

    def _mapped(self) -> NDArray[np.uint8]:
        stored = np.memmap(self._path, np.uint8, "r", offset=self._offset, shape=self._shape)
        return np.asarray(stored)

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
        stored = self._mapped()
        step = max(1, _CHUNK_BYTES // self._shape[1])
        for begin, end, place in runs:
            for row in range(begin, end, step):
                part = stored[row : min(row + step, end)]
                at = place + (row - begin) * self._count
                low, high = max(at, start), min(at + len(part) * self._count, stop)
                for number, column in enumerate(columns):
                    block = part[:, self._columns[column] :][:, : self._count * self._width]
                    values = self._cleared(self._decoded(block).ravel())
                    out[low - start : high - start, number] = values[low - at : high - at]
        return out

    def _at(self, places: NDArray[Any], columns: tuple[int, ...]) -> NDArray[Any]:
        """Return the samples at places of any shape, with the columns as last axis."""
        flat = places.ravel()
        if self._places is None:
            row, within = flat // self._count, flat % self._count
        else:
            row = np.maximum(np.searchsorted(self._places, flat, side="right") - 1, 0)
            within = flat - self._places[row]
        known = (within >= 0) & (within < self._count)
        row, within = row[known], within[known]
        out = np.full((len(flat), len(columns)), self._gap, dtype=self.dtype)
        stored = self._mapped()
        for number, column in enumerate(columns):
            first = self._columns[column] + within * self._width
            packed = stored[row[:, None], first[:, None] + np.arange(self._width)]
            out[known, number] = self._cleared(self._decoded(packed)[:, 0])
        return out.reshape(*places.shape, len(columns))


class LeadOnDisk:
    """One lead of :class:`BlockedSamples`: integers of shape (n_samples,), read when asked for."""

    ndim = 1

    def __init__(self, samples: BlockedSamples, column: int) -> None:
        self._samples = samples
        self._column = column
        self.dtype = samples.dtype
        self.shape = (len(samples),)
        self.size = len(samples)

    def __len__(self) -> int:
        """Return the number of samples of the lead."""
        return len(self._samples)

    def __array__(self, dtype: Any = None, copy: Any = None) -> NDArray[Any]:
        """Decode all."""
        if copy is False:
            raise ValueError("the samples lie on the disk: there is no array without a copy")
        whole = self[0 : len(self)]
        return cast(NDArray[Any], whole if dtype is None else whole.astype(dtype))

    def __getitem__(self, rows: Any) -> Any:
        """Return samples at a place, a slice or an array of places."""
        if isinstance(rows, slice) and rows == slice(None):
            return self
        return self._samples[rows, self._column]
