"""The median beats that a list shows beside a record: three leads, small enough for a million."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.measurement import MedianBeat

FS = 125.0
"""Samples per second of a picture: 8 ms are a third of a pixel in the list."""

BEFORE_S, AFTER_S = 0.3, 0.5
"""Seconds shown around R."""

LEADS = ("II", "V1", "V5")
"""Leads that a list shows; where one is missing, the next that there is."""

_STEP_MV = 0.005
_GAP = -(1 << 15)
_HEAD = struct.Struct("<BBB")
_FORM = 1


@dataclass(frozen=True, eq=False)
class BeatPicture:
    """Median beats of some leads.

    Parameters
    ----------
    leads
        Canonical names, one a row.
    values
        float32, shape (n_leads, n): in mV, or in the lead's own unit; NaN = no sample.
    in_millivolts
        Whether all rows are.
    """

    leads: tuple[str, ...]
    values: NDArray[np.float32]
    in_millivolts: bool

    def to_bytes(self) -> bytes:
        """Return the picture as bytes; amplitudes are rounded to 5 µV."""
        names = ",".join(self.leads).encode()
        steps = np.clip(np.nan_to_num(self.values) / _STEP_MV, _GAP + 1, -_GAP - 1).round()
        stored = np.where(np.isnan(self.values), _GAP, steps).astype("<i2")
        head = _HEAD.pack(_FORM, int(self.in_millivolts), len(names))
        return head + names + stored.tobytes()

    @classmethod
    def from_bytes(cls, stored: bytes) -> BeatPicture | None:
        """Inverse of :meth:`to_bytes`; None for bytes of another form."""
        if len(stored) < _HEAD.size:
            return None
        form, in_mv, n = _HEAD.unpack_from(stored)
        names = tuple(stored[_HEAD.size : _HEAD.size + n].decode("utf-8", "replace").split(","))
        samples = np.frombuffer(stored[_HEAD.size + n :][: (len(stored) // 2) * 2], dtype=np.uint8)
        if form != _FORM or samples.size % (2 * len(names)):
            return None
        rows = samples.view("<i2").reshape(len(names), -1)
        values = np.where(rows == _GAP, np.nan, rows * _STEP_MV).astype(np.float32)
        return cls(names, values, bool(in_mv))


def picture_of(median: MedianBeat | None) -> BeatPicture | None:
    """Return the picture of a record's median beat; None where it has none."""
    if median is None or not median.leads:
        return None
    wanted = [name for name in LEADS if name in median.leads]
    wanted += [name for name in median.leads if name not in wanted][: len(LEADS) - len(wanted)]
    rows = [median.leads.index(name) for name in wanted]
    at = np.arange(round(-BEFORE_S * FS), round(AFTER_S * FS) + 1) / FS
    time = (np.arange(median.values.shape[1]) - median.place) / median.fs
    drawn = [
        np.interp(at, time, median.values[row], left=np.nan, right=np.nan).astype(np.float32)
        for row in rows
    ]
    in_mv = all(median.in_millivolts[row] for row in rows)
    return BeatPicture(tuple(wanted), np.stack(drawn), in_mv)
