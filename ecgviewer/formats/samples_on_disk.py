"""Samples that stay on the disk and are mapped only while they are read.

A memory map of a day keeps every page that was ever read in the process's resident memory; this
stands for the samples, maps the stretch that is asked for and lets go of it with the array.
"""

from __future__ import annotations

import mmap
import os
import weakref
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError

MAPPED_BYTES = 1 << 25
"""Read before the file is mapped anew, so that the pages read are let go of."""

_PLACES = 512
"""Single samples fetched through one mapping: each may draw 64 KB into memory."""

_MANY = 256
"""From so many places on all leads are fetched: each of them is asked for the same ones next."""

_WIDE_STEP = 8
"""From such a step on single samples are fetched; below, the stretch is decoded and thinned."""


class OpenFile:
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
        page = offset - offset % mmap.ALLOCATIONGRANULARITY
        n_bytes = offset - page + shape[0] * shape[1]
        try:
            held = mmap.mmap(self._number, n_bytes, access=mmap.ACCESS_READ, offset=page)
        except (OSError, ValueError) as error:
            raise FormatError(self._path, f"was altered while it was open ({error})") from error
        return np.frombuffer(held, np.uint8, offset=offset - page).reshape(shape)

    def stamp(self) -> tuple[int, ...]:
        """Return what changes when somebody writes to the file: place, size and times."""
        found = os.fstat(self._number)
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


class SamplesOnDisk:
    """Numbers of shape (n_samples, n_leads), as :attr:`Record.adu` is used.

    ``samples[start:stop]`` and other stretches or places are arrays. ``samples[:, lead]`` is a
    :class:`LeadOnDisk`, which reads in turn; ``np.asarray`` reads all.

    Parameters
    ----------
    file
        Where they are.
    dtype
        Of the numbers as they are given.
    shape
        (n_samples, n_leads).
    """

    ndim = 2

    def __init__(self, file: OpenFile, dtype: np.dtype[Any], shape: tuple[int, int]) -> None:
        self._file = file
        self.dtype = dtype
        self.shape = shape
        self._kept: tuple[bytes, NDArray[Any]] | None = None

    def stamp(self) -> tuple[int, ...]:
        """Return what changes when somebody writes to the file."""
        return self._file.stamp()

    @property
    def layout(self) -> str:
        """How the numbers lie in the file: with the file's bytes it says all of them."""
        raise NotImplementedError

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
        """Read all."""
        return _whole(self, dtype, copy)

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
        out = np.empty((len(flat), len(columns)), dtype=self.dtype)
        for start in range(0, len(flat), _PLACES):
            part = slice(start, start + _PLACES)
            self._fetch(flat[part], columns, out[part])
        return out

    def _stretch(self, start: int, stop: int, columns: tuple[int, ...]) -> NDArray[Any]:
        """Return the samples [start, stop)."""
        raise NotImplementedError

    def _fetch(
        self, places: NDArray[np.int64], columns: tuple[int, ...], out: NDArray[Any]
    ) -> None:
        """Put the samples at some places into ``out``, shape (n_places, n_columns)."""
        raise NotImplementedError


class RowSamples(SamplesOnDisk):
    """Samples of all leads at one time beside each other, row after row, as arrays are stored.

    Parameters
    ----------
    path
        The file; opened here.
    dtype
        Of a number in the file.
    offset
        Bytes before the first number.
    shape
        (n_samples, n_leads).
    row_bytes
        From one row to the next; None where they follow each other closely.
    """

    def __init__(
        self,
        path: Path,
        dtype: np.dtype[Any],
        *,
        offset: int,
        shape: tuple[int, int],
        row_bytes: int | None = None,
    ) -> None:
        super().__init__(OpenFile(path), dtype, shape)
        self._offset = offset
        self._row_bytes = row_bytes or shape[1] * dtype.itemsize

    @property
    def layout(self) -> str:
        """How the numbers lie in the file."""
        return f"rows {self._offset} {self._row_bytes} {self.dtype.str} {self.shape}"

    def _stretch(self, start: int, stop: int, columns: tuple[int, ...]) -> NDArray[Any]:
        if stop == start:
            return np.empty((0, len(columns)), dtype=self.dtype)
        rows = self._rows(start, stop)
        first, count = columns[0] if columns else 0, len(columns)
        if columns == tuple(range(first, first + count)):
            return rows[:, first : first + count]
        return rows[:, list(columns)]

    def _fetch(
        self, places: NDArray[np.int64], columns: tuple[int, ...], out: NDArray[Any]
    ) -> None:
        if len(places):
            first = int(places.min())
            rows = self._rows(first, int(places.max()) + 1)
            out[:] = rows[(places - first)[:, None], list(columns)]

    def _rows(self, start: int, stop: int) -> NDArray[Any]:
        """Return rows [start, stop), mapped until the array is let go of; not to be written to."""
        at = self._offset + start * self._row_bytes
        width = self.shape[1] * self.dtype.itemsize
        n_bytes = (stop - start - 1) * self._row_bytes + width
        held = self._file.mapped(at, (1, n_bytes))
        return np.ndarray(
            (stop - start, self.shape[1]),
            self.dtype,
            held.data,
            strides=(self._row_bytes, self.dtype.itemsize),
        )


def on_disk(adu: Any) -> Any:
    """Return samples of a memory map as :class:`RowSamples` of the same file; others as they are.

    A memory map in part of whose rows alone the leads stand, or in another order, is left as it is.
    """
    if not isinstance(adu, np.memmap) or adu.ndim != 2 or not adu.size:
        return adu
    root: Any = adu
    while isinstance(root.base, np.memmap):
        root = root.base
    row_bytes, step = adu.strides
    width = adu.shape[1] * adu.dtype.itemsize
    if adu.filename is None or step != adu.dtype.itemsize or row_bytes < width:
        return adu
    offset = root.offset + adu.__array_interface__["data"][0] - root.__array_interface__["data"][0]
    return RowSamples(
        Path(adu.filename), adu.dtype, offset=offset, shape=adu.shape, row_bytes=row_bytes
    )


class LeadOnDisk:
    """One lead of :class:`SamplesOnDisk`: numbers of shape (n_samples,), read when asked for."""

    ndim = 1

    def __init__(self, samples: SamplesOnDisk, column: int) -> None:
        self._samples = samples
        self._column = column
        self.dtype = samples.dtype
        self.shape = (len(samples),)
        self.size = len(samples)

    def __len__(self) -> int:
        """Return the number of samples of the lead."""
        return len(self._samples)

    def __array__(self, dtype: Any = None, copy: Any = None) -> NDArray[Any]:
        """Read all."""
        return _whole(self, dtype, copy)

    def __getitem__(self, rows: Any) -> Any:
        """Return samples at a place, a slice or an array of places."""
        if isinstance(rows, slice) and rows == slice(None):
            return self
        return self._samples[rows, self._column]


def _whole(samples: SamplesOnDisk | LeadOnDisk, dtype: Any, copy: Any) -> NDArray[Any]:
    if copy is False:
        raise ValueError("the samples lie on the disk: there is no array without a copy")
    return np.array(samples[0 : len(samples)], dtype=dtype)
