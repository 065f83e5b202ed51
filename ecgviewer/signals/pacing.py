"""Pacemaker spikes, found before any filter smears them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.filters import fill_gaps
from ecgviewer.signals.scipy_parts import ndimage

MIN_FS = 250.0
"""Hz. A spike of 0.5 to 2 ms that passed an ECG's own filter is a few ms wide; slower sampling
leaves nothing that differs from a sharp R wave."""

_NARROW_S, _WIDE_S = 0.006, 0.03
_SHARE = 0.6
"""A spike keeps 60 % of its height when all that is wider than 6 ms is taken away; the tip of an
R wave does not, and its height above 30 ms is larger."""

_EDGE_S, _QUIET_S = 0.004, 0.02
_QUIET_SHARE, _LEVEL_SHARE = 0.2, 0.35
_STEP_FS = 400.0
"""Some recorders draw a spike 10 to 30 ms wide. It still begins with a step: the 20 ms before
change by less than a fifth of what 4 ms do, the 4 ms after by less than a third, where QRS rises by
and by. Tapes and slower sampling have no steps left."""

_LEAST_MV = 0.16
_ABOVE_NOISE = 4.5
_BLOCK_S = 0.05
_APART_S = 0.01
_BRIDGE_S = 0.008
_SEVERAL = 3
_BEFORE_R_S, _ALIKE_S = 0.4, 0.016
_REGULAR_S, _SHORTEST_S = 0.01, 0.3
_FEW, _OF_BEATS = 4, 0.4
"""Noise has spikes too. Those of a pacemaker keep their place: at least three, in 40 % of the beats
that have any, lie equally far from R within 16 ms, or four and more follow each other regularly."""


def paced_spikes(x: NDArray[np.floating], fs: float) -> NDArray[np.int64]:
    """Find pacemaker spikes.

    Parameters
    ----------
    x
        Samples in millivolts as recorded (no filter), shape (n_leads, n_samples); NaN marks gaps.
    fs
        Sampling rate in Hz, at least :data:`MIN_FS`.

    Returns
    -------
    ndarray
        int64: samples of the spikes; empty where there are not at least three in all, or where they
        lie by chance.

    Notes
    -----
    White and black top-hats of 6 and 30 ms per lead, and steps out of the quiet; a spike must show
    in a quarter of the leads, reach 0.16 mV and 4.5 times the upper fifth of what else is there.
    Spikes of modern bipolar leads are often smaller, and many recorders take them out: no spike is
    no proof of no pacing.
    """
    rows = np.asarray(fill_gaps(np.atleast_2d(np.asarray(x, dtype=np.float64))), dtype=np.float64)
    n = rows.shape[1]
    if fs < MIN_FS or n < fs * 2 * _BLOCK_S:
        return np.zeros(0, dtype=np.int64)
    narrow, wide = _top_hat(rows, fs * _NARROW_S), _top_hat(rows, fs * _WIDE_S)
    wide = ndimage.maximum_filter1d(wide, 7, axis=-1)
    spiky = np.where(narrow > _SHARE * wide, narrow, 0.0)
    if fs >= _STEP_FS:
        spiky = np.maximum(spiky, _steps(rows, fs))
    ends = round(_NARROW_S * fs) + 1
    spiky[:, :ends] = spiky[:, -ends:] = 0.0
    rank = -(-len(rows) // 4)
    height = np.partition(spiky, len(rows) - rank, axis=0)[len(rows) - rank]
    block = round(_BLOCK_S * fs)
    maxima = height[: n // block * block].reshape(-1, block).max(axis=1)
    limit = max(_LEAST_MV, _ABOVE_NOISE * float(np.percentile(maxima, 80)))
    high = np.flatnonzero(height > limit)
    if not len(high):
        return np.zeros(0, dtype=np.int64)
    groups = np.split(high, np.flatnonzero(np.diff(high) > _APART_S * fs) + 1)
    spikes = np.array([group[height[group].argmax()] for group in groups], dtype=np.int64)
    if len(spikes) < _SEVERAL or not _keep_their_place(spikes, rows, fs):
        return np.zeros(0, dtype=np.int64)
    return spikes


def _steps(rows: NDArray[np.float64], fs: float) -> NDArray[np.float64]:
    """Return how high each lead steps at each sample out of the quiet, 0 where it does not."""
    half = max(1, round(_EDGE_S * fs / 2))
    quiet = max(3, round(_QUIET_S * fs))
    out = np.zeros_like(rows)
    height = np.abs(rows[:, 2 * half :] - rows[:, : -2 * half])
    # The range of the `quiet` samples that end where the step begins.
    size, shift = (1, quiet), (0, (quiet - 1) // 2)
    before = ndimage.maximum_filter(rows, size, origin=shift) - ndimage.minimum_filter(
        rows, size, origin=shift
    )
    after = np.abs(rows[:, 4 * half :] - rows[:, 2 * half : -2 * half])
    sharp = before[:, : -2 * half] < _QUIET_SHARE * height
    sharp[:, : -2 * half] &= after < _LEVEL_SHARE * height[:, : -2 * half]
    sharp[:, -2 * half :] = False
    out[:, half:-half] = np.where(sharp, height, 0.0)
    out[:, :quiet] = 0.0
    return out


def _keep_their_place(spikes: NDArray[np.int64], rows: NDArray[np.float64], fs: float) -> bool:
    """Return whether spikes lie equally far from R or follow each other regularly."""
    gaps = np.diff(spikes) / fs
    usual = float(np.median(gaps))
    regular = usual >= _SHORTEST_S and float(np.median(np.abs(gaps - usual))) <= _REGULAR_S
    if len(spikes) >= _FEW and regular:
        return True
    peaks = find_r_peaks(without_spikes(rows, fs, spikes), fs)
    if not len(peaks):
        return False
    beat = np.minimum(np.searchsorted(peaks, spikes), len(peaks) - 1)
    apart = (peaks[beat] - spikes) / fs
    near = (apart <= _BEFORE_R_S) & (apart >= 0)
    apart, beat = apart[near], beat[near]
    alike = [len(np.unique(beat[(apart >= one) & (apart <= one + _ALIKE_S)])) for one in apart]
    return max(alike, default=0) >= max(_SEVERAL, _OF_BEATS * len(np.unique(beat)))


def without_spikes(
    x: NDArray[np.floating], fs: float, spikes: NDArray[np.int64]
) -> NDArray[np.floating]:
    """Return the leads with each spike bridged by a straight line from 8 ms before to 8 ms after.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples).
    spikes
        Samples of the spikes; none gives ``x`` itself.
    """
    if not len(spikes):
        return x
    out = np.array(x)
    reach = max(2, round(_BRIDGE_S * fs))
    for spike in spikes.tolist():
        first, last = max(spike - reach, 0), min(spike + reach, x.shape[1] - 1)
        share = np.linspace(0.0, 1.0, last - first + 1, dtype=out.dtype)
        out[:, first : last + 1] = out[:, [first]] * (1 - share) + out[:, [last]] * share
    return out


def _top_hat(rows: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    size = (1, max(3, round(width) + 1))
    white, black = ndimage.white_tophat(rows, size), ndimage.black_tophat(rows, size)
    return np.asarray(np.maximum(white, black))
