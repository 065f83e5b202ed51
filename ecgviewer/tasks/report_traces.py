"""The samples of a report's traces: exact, cut at a cell's edges, thinned below a printer's dot."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def trace_points(
    seconds: Points, values: Points, start_s: float, stop_s: float, least_s: float
) -> Iterator[tuple[Points, Points]]:
    """Yield (seconds, values) of each unbroken stretch between two times.

    Each sample stands as it is; the ends are interpolated so that the line stops at the cell's
    edge. Samples nearer than ``least_s`` give way to the extremes of their group, in their order.
    """
    inside = np.flatnonzero((seconds >= start_s - 1e-9) & (seconds <= stop_s + 1e-9))
    if inside.size == 0:
        return
    first, last = int(inside[0]), int(inside[-1])
    times, levels = seconds[first : last + 1], values[first : last + 1]
    if first > 0 and times[0] > start_s:
        times = np.r_[start_s, times]
        levels = np.r_[np.interp(start_s, seconds[first - 1 :], values[first - 1 :]), levels]
    if last + 1 < seconds.size and times[-1] < stop_s:
        edge = slice(last, last + 2)
        times = np.r_[times, stop_s]
        levels = np.r_[levels, np.interp(stop_s, seconds[edge], values[edge])]
    known = np.isfinite(levels)
    breaks = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
    for piece, is_known in zip(
        np.split(np.arange(times.size), breaks), known[np.r_[0, breaks]], strict=True
    ):
        if is_known:
            yield _thinned(times[piece], levels[piece], least_s)


def _thinned(times: Points, levels: Points, least_s: float) -> tuple[Points, Points]:
    if times.size < 3 or (times[-1] - times[0]) / (times.size - 1) >= least_s:
        return times, levels
    size = math.ceil(2 * least_s * (times.size - 1) / (times[-1] - times[0]))
    kept = {0, times.size - 1}
    for at in range(0, times.size, size):
        part = levels[at : at + size]
        kept |= {at + int(part.argmin()), at + int(part.argmax())}
    order = np.array(sorted(kept))
    return times[order], levels[order]
