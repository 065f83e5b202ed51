"""Fusion beats: what the usual and a ventricular beat make together when they meet."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.holter_blocks import PLACE

_WINDOW = slice(PLACE - 14, PLACE + 50)
_USUAL_LAGS, _OTHER_LAGS = range(-2, 3), range(-6, 7)

LEAST_EXPLAINED = 0.8
LEAST_SHARE = 0.3
"""A fusion is a sum of both, each by at least 0.3 of itself, that explains 80 % of its power and
more than either alone does."""


def is_blend(
    beat: NDArray[np.floating], usual: NDArray[np.floating], other: NDArray[np.floating]
) -> bool:
    """Return whether a beat is a sum of two others.

    Parameters
    ----------
    beat, usual, other
        Medians of beats, shape (n_leads, CUT_SAMPLES), with the line before QRS at zero. ``usual``
        is tried 16 ms around its place, ``other`` 48 ms, for it begins earlier or later.
    """
    wanted = beat[:, _WINDOW].ravel().astype(np.float64)
    power = float(wanted @ wanted)
    if power <= 0:
        return False
    best, alone, shares = -np.inf, -np.inf, np.zeros(2)
    for first in _USUAL_LAGS:
        one = np.roll(usual, first, axis=1)[:, _WINDOW].ravel()
        alone = max(alone, _explained(wanted, one))
        for second in _OTHER_LAGS:
            two = np.roll(other, second, axis=1)[:, _WINDOW].ravel()
            alone = max(alone, _explained(wanted, two))
            both = np.stack([one, two], axis=1)
            found = np.linalg.lstsq(both, wanted, rcond=None)[0]
            explained = 1.0 - float(((wanted - both @ found) ** 2).sum()) / power
            if explained > best:
                best, shares = explained, found
    return bool(best >= LEAST_EXPLAINED and best > alone and shares.min() >= LEAST_SHARE)


def _explained(wanted: NDArray[np.float64], one: NDArray[np.floating]) -> float:
    """Return the share of the power that one wave, scaled, explains."""
    size = float(one @ one) * float(wanted @ wanted)
    return float(wanted @ one) ** 2 / size if size > 0 else 0.0
