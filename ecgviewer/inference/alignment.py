"""Where a sample lies in its heart cycle, and beats laid over one another at their R peaks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BEFORE, AFTER = 35, 55
"""Samples of an R-aligned beat before and after R at 100 Hz: 350 and 550 ms."""

BEAT = BEFORE + AFTER
PHASE_STEP = 5
N_PHASES = BEAT // PHASE_STEP + 1
"""Phases of 50 ms around R; the last stands for everything else."""

P_WAVE, QRS, ST, T_WAVE = range(4)
N_WAVES = 4

_QRS_BEFORE, _QRS_AFTER, _ST_END = 6, 8, 20


def waves(r_peaks: NDArray[np.int64], n: int) -> NDArray[np.int8]:
    """Return which wave each sample belongs to, shape (n,): P, QRS, ST or T.

    The windows hang on R and on the interval to the next beat, not on delineation: they must not
    fail where the ECG is strange. Without beats all samples are -1.
    """
    out = np.full(n, -1, dtype=np.int8)
    if r_peaks.size == 0:
        return out
    out[:] = P_WAVE
    intervals = np.diff(r_peaks)
    usual = int(np.median(intervals)) if intervals.size else 80
    for place, r in enumerate(r_peaks):
        rr = int(intervals[place]) if place < intervals.size else usual
        t_end = r + min(max(28, round(0.62 * rr)), 56)
        out[max(0, r + _ST_END) : max(0, t_end)] = T_WAVE
        out[max(0, r + _QRS_AFTER) : max(0, r + _ST_END)] = ST
    for r in r_peaks:
        out[max(0, r - _QRS_BEFORE) : r + _QRS_AFTER] = QRS
    if r_peaks[0] > 60:  # the cycle before the first beat found: its T wave, roughly
        head = max(0, r_peaks[0] - usual)
        out[: max(0, min(head + 50, r_peaks[0] - 30))] = T_WAVE
    return out


def phases(r_peaks: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """Return the phase of each sample, shape (n,), 0 to ``N_PHASES - 1``.

    A sample belongs to the beat before it up to 550 ms or 62 % of the cycle after R, then to the
    next one if that comes within 350 ms; else to the last phase.
    """
    out = np.full(n, N_PHASES - 1, dtype=np.int64)
    if r_peaks.size == 0:
        return out
    at = np.arange(n)
    for r in r_peaks:
        first, last = max(0, r - BEFORE), min(n, r)
        out[first:last] = (at[first:last] - r + BEFORE) // PHASE_STEP
    intervals = np.diff(r_peaks, append=r_peaks[-1] + 100)
    for r, rr in zip(r_peaks, intervals, strict=True):
        last = min(n, r + min(AFTER, max(8, int(0.62 * rr))))
        out[r:last] = (at[r:last] - r + BEFORE) // PHASE_STEP
    return out


def beats(x: NDArray[np.float32], r_peaks: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return whole R-aligned beats, shape (n_beats, n_leads, 90), of samples (n_leads, n)."""
    kept = [r for r in r_peaks if r >= BEFORE and r + AFTER <= x.shape[1]]
    if not kept:
        return np.empty((0, x.shape[0], BEAT), dtype=x.dtype)
    return np.stack([x[:, r - BEFORE : r + AFTER] for r in kept])


def median_beat(x: NDArray[np.float32], r_peaks: NDArray[np.int64]) -> NDArray[np.float32] | None:
    """Return the median R-aligned beat, shape (n_leads, 90); None without a whole beat.

    Beats are first laid over the median within 20 ms, which a 100 Hz grid and notched complexes
    make necessary; isoelectric level is the mean from 100 to 60 ms before R.
    """
    raw = beats(x, r_peaks)
    if raw.shape[0] == 0:
        return None
    template = np.median(raw, axis=0)
    if raw.shape[0] >= 3:
        raw = np.stack([_laid_over(beat, template) for beat in raw])
        template = np.median(raw, axis=0)
    level = template[:, BEFORE - 10 : BEFORE - 5].mean(axis=1, keepdims=True)
    return (template - level).astype(np.float32)


def _laid_over(beat: NDArray[np.float32], template: NDArray[np.float32]) -> NDArray[np.float32]:
    """Shift a beat by at most 2 samples to where it fits the template's QRS best."""
    first, last = BEFORE - 8, BEFORE + 10
    qrs = template[:, first:last]
    fits = [(beat[:, first - shift : last - shift] * qrs).sum() for shift in range(-2, 3)]
    shift = int(np.argmax(fits)) - 2
    return np.roll(beat, shift, axis=1) if shift else beat
