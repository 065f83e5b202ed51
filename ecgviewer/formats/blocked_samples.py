"""Samples that stay on the disk, in data records that hold a block of one lead after the other.

EDF, BDF and MFER store so: no stride leads from one sample of a lead to the next, thus no memory
map can be the samples of a :class:`~ecgviewer.core.record.Record`. This stands for them and decodes
what is asked for. The file stays open, as a mapped one does, but is mapped only while it is read:
what was read does not stay resident.
"""

from __future__ import annotations

import mmap
import os
import weakref
from copy import copy
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError

_CHUNK_BYTES = 1 << 24
"""Of the file, decoded at a time."""

_MAPPED_BYTES = 1 << 25
"""Read before the file is mapped anew, so that the pages read are let go of."""

_PLACES = 512
"""Single samples fetched through one mapping: each may draw 64 KB into memory."""

_MANY = 256
"""From so many places on all leads are fetched: each of them is asked for the same ones next."""

_WIDE_STEP = 8
"""From such a step on single samples are fetched; below, the stretch is decoded and thinned."""


class _File:
    """A file that stays open as long as somebody holds this."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._number = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise FormatError(path, f"cannot be opened ({error.strerror})") from error
        weakref.finalize(self, os.close, self._number)

    def mapped(self, offset: int, shape: tuple[int, int]) -> NDArray[np.uint8]:
        """Return its bytes from ``offset`` on, mapped until the array is let go of."""
        try:
            held = mmap.mmap(self._number, offset + shape[0] * shape[1], access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise FormatError(self._path, f"was altered while it was open ({error})") from error
        return np.frombuffer(held, np.uint8, offset=offset).reshape(shape)


class BlockedSamples:
    """Integers of shape (n_samples, n_leads), as :attr:`Record.adu` is used.

    ``samples[start:stop]`` and other stretches or places are arrays. ``samples[:, lead]`` is a
    :class:`LeadOnDisk`, which reads in turn; ``np.asarray`` decodes all.

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
        self._file = _File(path)
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
        self._kept: tuple[bytes, NDArray[Any]] | None = None

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
                if (row - since) * self._shape[1] > _MAPPED_BYTES:
                    stored, since = self._mapped(), row
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
        flat = np.ascontiguousarray(places, dtype=np.int64).ravel()
        if len(flat) < _MANY:
            out = self._fetched(flat, columns)
        else:
            key, kept = flat.tobytes(), self._kept
            if kept is None or kept[0] != key:
                kept = self._kept = key, self._fetched(flat, tuple(range(self.shape[1])))
            out = kept[1][:, list(columns)]
        return out.reshape(*places.shape, len(columns))

    def _fetched(self, flat: NDArray[np.int64], columns: tuple[int, ...]) -> NDArray[Any]:
        """Return the samples at places, shape (n_places, n_columns)."""
        if self._places is None:
            row, within = flat // self._count, flat % self._count
        else:
            row = np.maximum(np.searchsorted(self._places, flat, side="right") - 1, 0)
            within = flat - self._places[row]
        known = np.flatnonzero((within >= 0) & (within < self._count))
        row, byte = row[known], within[known] * self._width
        out = np.full((len(flat), len(columns)), self._gap, dtype=self.dtype)
        byte_of = np.arange(self._width)
        for start in range(0, len(known), _PLACES):
            part, stored = slice(start, start + _PLACES), self._mapped()
            for number, column in enumerate(columns):
                first = self._columns[column] + byte[part, None]
                packed = stored[row[part, None], first + byte_of]
                out[known[part], number] = self._cleared(self._decoded(packed)[:, 0])
        return out


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
