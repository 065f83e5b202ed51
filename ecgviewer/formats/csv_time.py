"""The rate of samples from the times written beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import check_fs

_LONGEST_GAPS = 4
"""Rows that may be missing, as a multiple of those that are there."""


@dataclass(frozen=True, eq=False)
class Clock:
    """Rate in Hz, the place of each row (None where they follow each other), what is to be told."""

    fs: float
    rows: NDArray[Any] | None
    notes: tuple[str, ...]


def clock_of(
    path: Path, times_s: NDArray[Any], resolution_s: float, stated_fs: float | None, *, field: str
) -> Clock:
    """Return the clock of a column of times.

    Parameters
    ----------
    times_s
        Seconds, one a row.
    resolution_s
        Of the last digit that is written.
    stated_fs
        The rate that the file states besides; kept where the times agree with it.

    Raises
    ------
    FormatError
        If times are missing, go back, stand still, or are not evenly spaced.
    """
    if len(times_s) < 2:
        if stated_fs is None:
            raise FormatError(path, "one row gives no rate, and no # line states it", field=field)
        return Clock(check_fs(path, stated_fs), None, ())
    if not np.isfinite(times_s).all():
        row = int(np.flatnonzero(~np.isfinite(times_s))[0]) + 1
        raise FormatError(path, f"row {row:,} of the samples has no time", field=field)
    steps = np.diff(times_s)
    if not (steps > 0).all():
        row = int(np.flatnonzero(~(steps > 0))[0]) + 2
        raise FormatError(path, f"the time of row {row:,} is not after the one before", field=field)
    step = float(steps[steps <= 1.5 * np.median(steps)].mean())
    places = np.concatenate(([0.0], np.cumsum(np.rint(steps / step))))
    if not np.isfinite(places[-1]) or places[-1] > (_LONGEST_GAPS + 1) * len(times_s):
        raise FormatError(path, "most of the time it has no samples", field=field)
    span_s = float(times_s[-1] - times_s[0])
    fs, notes = float(places[-1]) / span_s, list[str]()
    sure = fs * min(0.5, 1.01 * resolution_s / span_s)
    rounded = float(f"{fs:.9g}")
    if stated_fs is not None and abs(stated_fs - fs) <= max(sure, 1e-3 * fs):
        fs = stated_fs
    elif _fits(times_s, places, float(round(fs)), max(1.01 * resolution_s, 1e-9 * span_s)):
        fs = float(round(fs))
    else:
        fs = rounded
        if sure > 1e-6 * fs:
            notes.append(f"The rate of {fs:.7g} Hz follows from rounded times (±{sure:.2g} Hz).")
    if stated_fs is not None and fs != stated_fs:
        raise FormatError(
            path, f"states {stated_fs:g} Hz, but its times say {rounded:g} Hz", field=field
        )
    check_fs(path, fs, field=field)
    off_s = np.abs(times_s - times_s[0] - places / fs)
    worst = int(off_s.argmax())
    if off_s[worst] * fs > 0.5 and off_s[worst] > 1.01 * resolution_s:
        raise FormatError(
            path, f"the times are not evenly spaced (row {worst + 1:,} is "
            f"{off_s[worst] * 1000:.3g} ms from its place at {fs:g} Hz)", field=field,
        )  # fmt: skip
    if off_s[worst] > 1.01 * resolution_s + 1e-9 * (abs(times_s[0]) + span_s):
        notes.append(
            f"The times jitter by up to {off_s[worst] * 1000:.3g} ms; {fs:g} Hz evenly is shown."
        )
    missing = int(places[-1]) + 1 - len(times_s)
    if missing:
        notes.append(f"The times leave out {missing:,} samples; they are gaps.")
    return Clock(fs, places.astype(np.int64) if missing else None, tuple(notes))


def _fits(times_s: NDArray[Any], places: NDArray[Any], fs: float, most_s: float) -> bool:
    """Tell whether a rate puts every row where its time says, but for rounding."""
    return fs > 0 and bool(np.abs(times_s - times_s[0] - places / fs).max() <= most_s)
