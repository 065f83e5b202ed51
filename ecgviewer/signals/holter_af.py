"""Atrial fibrillation: intervals that follow no pattern, and no P wave that keeps its place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter_events import joined

AROUND = 32
"""Intervals that are looked at together; 16 on each side."""

IRREGULAR = 0.08
"""Irregularity from which AF is possible.

It is the least, over lags of one to four intervals, of the median change of an interval over the
median interval: regular patterns such as bigeminy repeat at one of these lags, AF at none. In the
records of MIT-BIH DS1 it lies above 0.10 in 95 % of AF and under 0.07 in 95 % of sinus rhythm,
but for one record with runs of aberrant beats."""

P_LIKE = 0.6
"""Usual likeness to the recording's P wave under which there is none that keeps its place."""

SHORTEST_S = 30.0
"""Shorter stretches are not counted as AF, and shorter breaks do not end it.

30 s is what the guidelines ask (Hindricks et al. 2021, 10.1093/eurheartj/ehaa612)."""

_LAGS = (1, 2, 3, 4)
_LEAST = 12
_AT_ONCE = 4000


def af_ranges(
    samples: NDArray[np.int64],
    next_to: NDArray[np.bool_],
    ectopic: NDArray[np.bool_],
    p_like: NDArray[np.floating],
    fs: float,
) -> list[tuple[int, int]]:
    """Find stretches of atrial fibrillation.

    Parameters
    ----------
    samples
        R, rising, shape (n_beats,).
    next_to
        For each interval whether it lies between neighbours, shape (n_beats - 1,).
    ectopic
        Beats whose intervals tell nothing of the atria: ventricular and paced ones.
    p_like
        Correlation of what lies before each beat with the recording's P wave.
    fs
        Rate in Hz.

    Returns
    -------
    list of (start, stop)
        Half-open, in samples, at least 30 s each.
    """
    clear = np.flatnonzero(next_to & ~ectopic[1:] & ~ectopic[:-1])
    rr = np.diff(samples)[clear] / fs
    if not len(clear):
        return []
    irregular, p = _around(rr, np.asarray(p_like, dtype=np.float64)[clear + 1])
    fibrillates = (irregular > IRREGULAR) & (p < P_LIKE)
    shortest = SHORTEST_S * fs
    # What was not analysed ends a stretch.
    piece = np.cumsum(~next_to)[clear]
    same = fibrillates[1:] & fibrillates[:-1] & (piece[1:] == piece[:-1])
    firsts = np.flatnonzero(fibrillates & ~np.r_[False, same])
    lasts = np.flatnonzero(fibrillates & ~np.r_[same, False])
    stretches = [
        (int(samples[clear[first]]), int(samples[clear[last] + 1]))
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True)
    ]
    # Breaks of under 30 s are bridged, unless nothing was analysed there.
    unknown = samples[:-1][~next_to]
    bridged: list[tuple[int, int]] = []
    for start, stop in joined(stretches):
        near = bool(bridged) and start - bridged[-1][1] < shortest
        if near and not ((unknown >= bridged[-1][1]) & (unknown < start)).any():
            bridged[-1] = (bridged[-1][0], stop)
        else:
            bridged.append((start, stop))
    return [(start, stop) for start, stop in bridged if stop - start >= shortest]


def _around(
    rr: NDArray[np.float64], p: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the irregularity and the usual likeness of P around each interval."""
    n = len(rr)
    if n < _LEAST:
        return np.zeros(n), np.ones(n)
    width = min(AROUND, n)
    views = np.lib.stride_tricks.sliding_window_view(rr, width)
    p_views = np.lib.stride_tricks.sliding_window_view(p, width)
    irregular, usual_p = np.empty(len(views)), np.empty(len(views))
    for start in range(0, len(views), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        some = views[part]
        changes = [np.median(np.abs(some[:, lag:] - some[:, :-lag]), axis=1) for lag in _LAGS]
        irregular[part] = np.min(changes, axis=0) / np.median(some, axis=1)
        usual_p[part] = np.median(p_views[part], axis=1)
    # The window around an interval; at the ends the first and the last one.
    at = np.clip(np.arange(n) - width // 2, 0, len(views) - 1)
    return irregular[at], usual_p[at]
