"""Pacemaker spikes, found before any filter smears them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ecgviewer.signals.filters import fill_gaps

MIN_FS = 250.0
"""Hz. A spike of 0.5 to 2 ms that passed an ECG's own filter is a few ms wide; slower sampling
leaves nothing that differs from a sharp R wave."""

_NARROW_S, _WIDE_S = 0.006, 0.03
_SHARE = 0.6
"""A spike keeps 60 % of its height when all that is wider than 6 ms is taken away; the tip of an
R wave does not, and its height above 30 ms is larger."""

_LEAST_MV = 0.16
_ABOVE_NOISE = 4.5
_BLOCK_S = 0.05
_APART_S = 0.01
_BRIDGE_S = 0.008
_SEVERAL = 3


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
        int64: samples of the spikes; empty where there are not at least three in all.

    Notes
    -----
    White and black top-hats of 6 and 30 ms per lead; a spike must show in a quarter of the leads,
    reach 0.16 mV and 4.5 times the upper fifth of what else is there. Spikes of modern bipolar
    leads are often smaller, and many recorders take them out: no spike is no proof of no pacing.
    """
    rows = np.asarray(fill_gaps(np.atleast_2d(np.asarray(x, dtype=np.float64))), dtype=np.float64)
    n = rows.shape[1]
    if fs < MIN_FS or n < fs * 2 * _BLOCK_S:
        return np.zeros(0, dtype=np.int64)
    narrow, wide = _top_hat(rows, fs * _NARROW_S), _top_hat(rows, fs * _WIDE_S)
    wide = ndimage.maximum_filter1d(wide, 7, axis=-1)
    spiky = np.where(narrow > _SHARE * wide, narrow, 0.0)
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
    return spikes if len(spikes) >= _SEVERAL else np.zeros(0, dtype=np.int64)


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
