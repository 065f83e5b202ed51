"""The hash by which a record is known: of its samples and of what turns them into millivolts.

A short record's samples are hashed as one text of 64-bit integers. A long one's, whose samples are
a gigabyte so, are hashed in pieces, each in the narrowest integers that hold it, several pieces at
a time (``hashlib`` works outside Python's lock): a day of 12 leads takes half a second in place of
five. Neither depends on the integers' width in the file, nor on how they are read.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from ecgviewer.core.record import Lead

LONG_VALUES = 1 << 24
"""Samples of all leads from which a record is long; no ECG of half an hour is."""

_ROWS = 1 << 16
_MOST_THREADS = 4


def content_hash(
    adu: NDArray[Any], fs: float, leads: Sequence[Lead], *, former: bool = False
) -> str:
    """Return the SHA-256 of samples, lead names, rate, gains, baselines, units and gaps.

    Parameters
    ----------
    adu
        Shape (n_samples, n_leads), in memory, mapped or read by pieces.
    former
        Whether a long record is hashed as before it had a hash of its own, which takes seconds.

    Returns
    -------
    str
        64 hex digits.
    """
    is_long = adu.size > LONG_VALUES and not former
    digest = hashlib.sha256(b"ecgviewer record 2\0" if is_long else b"ecgviewer record 1\0")
    digest.update(struct.pack("<dqq", fs, *adu.shape))
    for lead in leads:
        digest.update(f"{lead.name}\0{lead.unit}\0{lead.gap}\0".encode())
        digest.update(struct.pack("<dd", lead.gain, lead.baseline))
    if is_long:
        # Here, so that no start of the program waits for it.
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

        with ThreadPoolExecutor(min(_MOST_THREADS, os.cpu_count() or 1)) as threads:
            starts = range(0, adu.shape[0], _ROWS)
            for piece in threads.map(lambda row: _piece(adu[row : row + _ROWS]), starts):
                digest.update(piece)
    else:
        kind = "<f8" if adu.dtype.kind == "f" else "<i8"
        for row in range(0, adu.shape[0], _ROWS):
            digest.update(np.ascontiguousarray(adu[row : row + _ROWS], dtype=kind).data)
    return digest.hexdigest()


def _piece(samples: NDArray[Any]) -> bytes:
    """Return the hash of a piece in the narrowest of a few types, named before it."""
    kind = "<f8"
    if samples.dtype.kind != "f":
        low, high = int(samples.min()), int(samples.max())
        fits = (size for size in (2, 4, 8) if -(1 << 8 * size - 1) <= low)
        kind = f"<i{next((size for size in fits if high < 1 << 8 * size - 1), 8)}"
    digest = hashlib.sha256(kind.encode())
    digest.update(np.ascontiguousarray(samples, dtype=kind).data)
    return digest.digest()
