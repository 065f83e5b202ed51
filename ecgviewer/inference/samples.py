"""What speaks for and against each sample being normal, before calibration.

Likelihood of what was hidden; the beat at hand and the record's median beat against the normal
one; the beat against the record's own median beat; P waves that are missing; beats that come early
or are left out.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.shape import Shape, level
from ecgviewer.inference.windows import N_LEADS, WINDOW, Window

SAMPLE_CHANNELS = ("likelihood", "template", "median beat", "own beat", "missing P", "timing")
LIKELIHOOD, TEMPLATE, MEDIAN, OWN, MISSING_P, TIMING = range(len(SAMPLE_CHANNELS))

_WIDE, _NARROW = 9, 7
"""Samples that are averaged over: 90 ms, 70 ms."""

_P_FIRST, _P_LAST = 24, 5
_P_BEFORE = 35 - _P_FIRST
_P_SHIFT = 6
"""Where a P wave is looked for: 240 to 50 ms before R, 60 ms earlier or later."""

_BEAT_BEFORE, _BEAT_AFTER = 25, 45
_SHORTEST_GAP = 5
_ON_TIME = -1.0


def smooth(values: NDArray[np.floating], width: int) -> NDArray[np.float64]:
    """Return a moving average over the last axis, edges shortened; NaN count as not there."""
    there = np.isfinite(values)
    at = np.arange(values.shape[-1])
    last = np.minimum(at + width // 2 + 1, at.size)
    first = np.maximum(at - width // 2, 0)
    sums = _running(np.where(there, values, 0.0), first, last)
    if there.all():
        return sums / (last - first)
    count = _running(there, first, last)
    return np.where(there, sums / np.maximum(count, 1.0), np.nan)


def _running(
    values: NDArray[np.generic], first: NDArray[np.int64], last: NDArray[np.int64]
) -> NDArray[np.float64]:
    total = np.zeros((*values.shape[:-1], values.shape[-1] + 1))
    np.cumsum(values, axis=-1, out=total[..., 1:])
    return np.asarray(total[..., last] - total[..., first])


def sample_channels(
    window: Window,
    shape: Shape,
    nll: NDArray[np.float32],
    expected: NDArray[np.float64],
    arrays: Arrays,
) -> NDArray[np.float32]:
    """Return the channels of every sample, (6, 12, 1000), NaN = not available.

    Parameters
    ----------
    nll
        (12, 1000) negative log-likelihood.
    expected
        (12, 90) normal beat.
    """
    out = np.full((len(SAMPLE_CHANNELS), N_LEADS, WINDOW), np.nan)
    out[LIKELIHOOD] = smooth(np.where(window.valid, nll, np.nan), _WIDE)
    out[TIMING] = timing(window)
    if shape.beat is not None:
        sd = arrays["template_sd"]
        inside = np.flatnonzero(shape.offset >= 0)
        place = shape.offset[inside]
        beat = shape.beat - level(shape.beat, expected, sd)
        gap = shape.signal[:, inside] - shape.beat[:, place]
        # The record's own level: where its median beat sits in the band-passed signal.
        gap = gap - np.median(gap, axis=1, keepdims=True)
        z = np.full((N_LEADS, WINDOW), np.nan)
        z[:, inside] = (gap + beat[:, place] - expected[:, place]) / sd[:, place]
        z[~window.valid] = np.nan
        out[TEMPLATE] = np.abs(smooth(z, _NARROW))
        out[MEDIAN][:, inside] = np.abs(smooth((beat - expected) / sd, _NARROW))[:, place]
        if window.r_peaks.size >= 3:
            own = np.abs(gap)
            noise = np.median(own, axis=1, keepdims=True)
            other = np.full((N_LEADS, WINDOW), np.nan)
            other[:, inside] = own / (noise + 0.05)
            other[~window.valid] = np.nan
            out[OWN] = smooth(other, _WIDE)
        out[MISSING_P] = missing_p(window, shape, expected)
    out[:, ~window.valid] = np.nan
    return out.astype(np.float32)


def missing_p(window: Window, shape: Shape, expected: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how little of the normal P wave stands before the beats, (1000,); 0 none, -1 all.

    The normal P waves of all leads are laid over each beat, with the shift that fits most beats;
    the median over beats is written where P waves are sought, NaN elsewhere.
    """
    out = np.full(WINDOW, np.nan)
    length = _P_FIRST - _P_LAST
    ramp = np.linspace(0.0, 1.0, length)

    def above_line(x: NDArray[np.floating]) -> NDArray[np.floating]:
        return x - (x[..., :1] * (1.0 - ramp) + x[..., -1:] * ramp)

    wave = above_line(expected[:, _P_BEFORE : _P_BEFORE + length])
    wave = wave * (shape.scales > 0)[:, None]
    energy = float((wave**2).sum())
    starts = window.r_peaks - _P_FIRST
    starts = starts[(starts >= _P_SHIFT) & (starts + length + _P_SHIFT < WINDOW)]
    if not starts.size or energy <= 0.0:
        return out
    at = starts[:, None] + np.arange(-_P_SHIFT, _P_SHIFT + 1)
    pieces = above_line(shape.signal[:, at[..., None] + np.arange(length)])
    found = np.einsum("lbst,lt->bs", pieces, wave) / energy
    value = -float(np.median(found, axis=0).max())
    for start in (window.r_peaks - _P_FIRST).tolist():
        out[max(0, start) : max(0, start + length)] = value
    return out


def timing(window: Window) -> NDArray[np.float64]:
    """Return how early each beat comes, and how long one is overdue, (1000,).

    The logarithm of the usual interval to the one before the beat, over P, QRS and T of the beat;
    of an interval to the usual one from where the next beat was due; elsewhere -1, so that a gap
    is compared with all that lies between beats, not with the gaps of others. NaN with fewer than
    three beats.
    """
    peaks = window.r_peaks
    if peaks.size < 3:
        return np.full(WINDOW, np.nan)
    out = np.full(WINDOW, _ON_TIME)
    usual = float(np.median(np.diff(peaks)))
    before = peaks[:1] if window.before is None else np.array([window.before])
    pairs = list(zip(np.r_[before, peaks[:-1]].tolist(), peaks.tolist(), strict=True))
    pairs = pairs if window.before is not None else pairs[1:]
    for earlier, r in pairs:
        out[max(0, r - _BEAT_BEFORE) : r + _BEAT_AFTER] = -np.log((r - earlier) / usual)
    for earlier, r in pairs:
        due, until = int(earlier + usual) - _BEAT_BEFORE, r - _BEAT_BEFORE
        if until - due > _SHORTEST_GAP:
            out[max(0, due) : max(0, until)] = np.log((r - earlier) / usual)
    return out
