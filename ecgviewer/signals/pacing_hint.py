"""Whether a record may hold pacemaker spikes at all: asked of every record before the search is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.pacing import MIN_FS

_LEAST_MV = 0.15
_NARROW_S, _WIDE_S, _SHARE = 0.006, 0.03, 0.6
_EDGE_S, _QUIET_S, _QUIET_SHARE = 0.004, 0.02, 0.25
_APART_S = 0.01
_SEVERAL = 3
"""A little below what ``pacing.paced_spikes`` asks for: what passes there must pass here."""


def may_be_paced(x: NDArray[np.floating], fs: float) -> bool:
    """Return whether ``pacing.paced_spikes`` can find any spikes; it takes ten times as long.

    A spike rises and falls by 0.15 mV within 6 ms, or steps as far out of the quiet, in a quarter
    of the leads, at three places at least. Most records have no such places; the tips of some R
    waves are looked at more closely: they are not narrow beside their own width at 30 ms.

    Parameters
    ----------
    x
        Samples in millivolts as recorded (no filter), shape (n_leads, n_samples); NaN marks gaps.
    fs
        Sampling rate in Hz.
    """
    if fs < MIN_FS or x.shape[1] < fs * 4 * _WIDE_S or not len(x):
        return False
    if np.isnan(x).any():
        return True
    rank = -(-len(x) // 4)
    found = np.concatenate([_tips(x, fs, rank), _steps(x, fs, rank)])
    if len(found) < _SEVERAL:
        return False
    apart = np.diff(np.sort(found)) > _APART_S * fs
    return int(np.count_nonzero(apart)) + 1 >= _SEVERAL


def _tips(x: NDArray[np.floating], fs: float, rank: int) -> NDArray[np.int64]:
    """Return samples that stand out on both sides, in enough leads."""
    reach = max(2, round(_NARROW_S * fs))
    middle = x[:, reach:-reach]
    lowest = highest = x
    for _ in range(reach - 1):  # of as many samples as one reaches, those before and those after
        n = lowest.shape[1] - 1
        lowest = np.minimum(lowest[:, :n], x[:, -n:])
        highest = np.maximum(highest[:, :n], x[:, -n:])
    n = middle.shape[1]
    up = middle - np.maximum(lowest[:, :n], lowest[:, -n:]) >= _LEAST_MV
    high = up | (np.minimum(highest[:, :n], highest[:, -n:]) - middle >= _LEAST_MV)
    at = np.flatnonzero(np.add.reduce(high, axis=0, dtype=np.int64) >= rank) + reach
    if len(at) < _SEVERAL:
        return at
    wide = round(_WIDE_S * fs) + 1
    around = np.clip(at[:, None] + np.arange(-wide, wide + 1), 0, x.shape[1] - 1)
    pieces = x[:, around]  # (n_leads, n, 2 * wide + 1)
    narrow, broad = _top_hat(pieces, reach + 1), _top_hat(pieces, wide)
    spiky = (narrow > _SHARE * broad) & (narrow >= _LEAST_MV)
    return at[spiky.sum(axis=0) >= rank]


def _top_hat(pieces: NDArray[np.floating], width: int) -> NDArray[np.floating]:
    """Return how far the middle of each piece stands out of all that is ``width`` samples wide."""
    middle = pieces.shape[-1] // 2
    out = np.zeros(pieces.shape[:-1], dtype=pieces.dtype)
    for rows in (pieces, -pieces):
        before = np.minimum.accumulate(rows[..., middle : middle - width : -1], axis=-1)
        after = np.minimum.accumulate(rows[..., middle : middle + width], axis=-1)
        ground = np.minimum(before, after[..., ::-1]).max(axis=-1)
        np.maximum(out, rows[..., middle] - ground, out=out)
    return out


def _steps(x: NDArray[np.floating], fs: float, rank: int) -> NDArray[np.int64]:
    """Return samples from which enough leads step out of the quiet."""
    edge = 2 * max(1, round(_EDGE_S * fs / 2))
    quiet = max(3, round(_QUIET_S * fs))
    height = np.abs(x[:, quiet + edge :] - x[:, quiet:-edge])
    high = height >= _LEAST_MV
    at = np.flatnonzero(np.add.reduce(high, axis=0, dtype=np.int64) >= rank)
    for reach in (edge, quiet - 1):  # the slope of a QRS fails the shorter one
        begins = x[:, (at + quiet)[:, None] + np.arange(-reach, 1)]
        still = np.ptp(begins, axis=2) < _QUIET_SHARE * height[:, at]
        at = at[(still & high[:, at]).sum(axis=0) >= rank]
    return at + quiet
