"""Records with samples in whole numbers, for formats that hold no others and are made in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.record import Record
from ecgviewer.formats.integer_samples import integer_samples

BLOCK_ROWS = 1 << 18


def in_whole_numbers(record: Record, *, bits: int) -> tuple[Record, tuple[str, ...]]:
    """Return a record whose samples are whole numbers, and what was lost.

    Parameters
    ----------
    record
        Whole numbers stay as they are, but for those that fit into ``bits`` with another zero.
    bits
        16 or 24; fractions are rounded to what these hold
        (:func:`ecgviewer.formats.integer_samples.integer_samples`).
    """
    whole = record.adu.dtype.kind in "iu"
    if whole and (record.adu.dtype.itemsize == 1 or record.adu.dtype == np.int16):
        return record, ()
    made = integer_samples(record, bits=bits)
    if whole and (made.is_as_stored or not made.is_exact):
        return record, ()
    kind: Any = np.int16 if bits == 16 else np.int32
    adu = np.empty(record.adu.shape, dtype=kind)
    at = 0
    for part in made.parts():
        adu[at : at + len(part)] = part
        at += len(part)
    return replace(record, adu=adu, leads=made.leads), made.losses


def blocks(record: Record) -> Iterator[tuple[slice, NDArray[Any]]]:
    """Yield a record's samples some at a time, as 64-bit integers."""
    for at in range(0, record.n_samples, BLOCK_ROWS):
        where = slice(at, min(at + BLOCK_ROWS, record.n_samples))
        yield where, np.asarray(record.adu[where]).astype(np.int64)
