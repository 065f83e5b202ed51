"""Regularity of the beat."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.measurement import RhythmFigures

IRREGULAR = 0.1
"""Usual change from one interval to the next, as a share of the usual interval, above which the
rhythm counts as irregular."""


def rr_irregularity(intervals: NDArray[np.floating] | NDArray[np.integer]) -> float:
    """Return the median change between adjacent intervals over the median interval.

    A single extrasystole does not raise it, atrial fibrillation does. 0 with under three intervals.
    """
    if len(intervals) < 3:
        return 0.0
    change = np.abs(np.diff(intervals.astype(np.float64)))
    return float(np.median(change) / np.median(intervals))


def rhythm_figures(
    r_peaks: NDArray[np.integer],
    fs: float,
    *,
    dominant: NDArray[np.bool_] | None = None,
    alike: NDArray[np.bool_] | None = None,
) -> RhythmFigures:
    """Measure the intervals between beats.

    Parameters
    ----------
    r_peaks
        Samples, ascending.
    fs
        Sampling rate in Hz.
    dominant
        Which beats are of the dominant kind and not premature; None = all. SDNN and RMSSD rest on
        intervals between two of these, RMSSD on two such intervals in a row (Task Force 1996,
        10.1161/01.CIR.93.5.1043).
    alike
        Which beats have the dominant shape, premature or not; None = all. Whether the rhythm is
        irregular is told from intervals between two of these: an extrasystole of another shape does
        not make it so, fibrillation does.
    """
    if len(r_peaks) < 2:
        return RhythmFigures(n_beats=len(r_peaks))
    rr_ms = np.diff(r_peaks) / fs * 1000.0
    normal = np.ones(len(r_peaks), dtype=bool) if dominant is None else dominant
    both = normal[1:] & normal[:-1]
    nn = rr_ms[both]
    shape = np.ones(len(r_peaks), dtype=bool) if alike is None else alike
    between = shape[1:] & shape[:-1]
    pairs_alike = between[1:] & between[:-1]
    changes = np.abs(np.diff(rr_ms))[pairs_alike]
    change = float(np.median(changes)) if len(changes) >= 2 else 0.0
    pairs = both[1:] & both[:-1]
    steps = np.diff(rr_ms)[pairs]
    return RhythmFigures(
        n_beats=len(r_peaks),
        rr_ms=float(np.median(rr_ms)),
        sdnn_ms=float(np.std(nn, ddof=1)) if len(nn) >= 3 else None,
        rmssd_ms=float(np.sqrt(np.mean(steps**2))) if len(steps) >= 2 else None,
        n_nn=len(nn),
        seconds=float(nn.sum() / 1000.0),
        irregular=change > IRREGULAR * float(np.median(rr_ms)),
    )
