"""Bounds of single beats, starting from those of their class.

A single beat is noisy, its class is not: so a beat's waves are first laid where they correlate best
with those of its class, then each bound moves a little by what the beat's own estimates say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.bound_refiner import WaveShapes, refined, wave_shapes
from ecgviewer.signals.delineation_weights import BEAT_WEIGHTS
from ecgviewer.signals.filters import fill_gaps, median_of_known
from ecgviewer.signals.scipy_parts import ndimage
from ecgviewer.signals.wave_bounds import (
    P_OFF,
    P_ON,
    P_PEAK,
    PRE,
    T_OFF,
    T_ON,
    T_PEAK,
    BeatBounds,
    curvature,
    find_bounds,
    in_order,
    without_qrs,
)
from ecgviewer.signals.waves import Floats, Places, qrs_bounds, slope, wave_ends, wave_starts

_P_REACH, _T_REACH = 50, 30
_P_HALF = 35
_T_LEFT, _T_RIGHT = 15, 25
_T_SIGMA = 8.0
_RARE = 60.0
"""A wave is laid up to 100 ms (P) or 60 ms (T) off; far places must correlate better."""

_WANDERS = 5
_SMOOTH = 4.0
_QRS_SIGMA = 2.0
_OWN, _OWN_QRS = 25.0, 15.0
_SURE_HALF = 30


@dataclass(frozen=True, eq=False)
class ClassBounds:
    """Bounds of the beats of one class.

    Parameters
    ----------
    middle
        Median of the beats, shape (n_leads, n).
    bounds
        Those of the median; its P and T refined (:mod:`ecgviewer.signals.bound_refiner`).
    shapes
        P and T of the beats laid upon each other.
    p_shift, t_shift
        By how many samples each beat's P and T lie later than the class's.
    own
        Bound to what each beat's own estimates add, shape (n_beats, n_leads, n_features).
    noise
        Usual slope of each beat outside the waves, shape (n_beats, n_leads).
    p_fixed, p_moved
        Correlation of each beat's P with that of all others, at the same distance from QRS and
        after laying each where it correlates best, shape (n_beats,); NaN with under three beats.
    places
        Shape (n_beats, n_leads, len(MARKS)), in samples of the segments.
    """

    middle: Floats
    bounds: BeatBounds
    shapes: Mapping[str, WaveShapes]
    p_shift: Places
    t_shift: Places
    own: Mapping[str, Floats]
    noise: Floats
    p_fixed: Floats
    p_moved: Floats
    places: Floats


def middle_of(beats: Floats) -> Floats:
    """Return the median over beats (n_beats, n_leads, n), bridged where under half have samples."""
    middle = median_of_known(beats)
    middle[:, np.isfinite(beats[:, 0]).sum(axis=0) < 0.5 * len(beats)] = np.nan
    return np.asarray(fill_gaps(middle))


def class_bounds(beats: Floats, before: float, after: float, leads: Sequence[str]) -> ClassBounds:
    """Find the bounds of a class of beats and of each of its beats.

    Parameters
    ----------
    beats
        Segments, shape (n_beats, n_leads, n); NaN where a neighbour's waves lie.
    before, after
        Usual samples to the beats before and after.
    leads
        Canonical names of the rows.
    """
    middle = middle_of(beats)
    bounds = find_bounds(middle, before, after, leads)
    filled = np.stack([fill_gaps(beat) for beat in beats])
    bridged = without_qrs(filled, *bounds.qrs_span)
    curves = curvature(bridged)
    p_shift = _p_shifts(curves, bounds)
    if len(beats) > 2 and np.abs(p_shift).max() > _WANDERS:
        laid = [np.roll(beat, -lag, axis=-1) for beat, lag in zip(bridged, p_shift, strict=True)]
        until = max(bounds.qrs_span[0] - 6, 1)
        again = middle.copy()
        again[:, :until] = np.median(laid, axis=0)[:, :until]
        bounds = find_bounds(again, before, after, leads)
        p_shift = _p_shifts(curves, bounds)
    t_low, t_high = (round(float(np.median(bounds.places[:, mark]))) for mark in (T_ON, T_OFF))
    t_shift = _shifts(
        slope(bridged, _T_SIGMA),
        slope(without_qrs(middle, *bounds.qrs_span), _T_SIGMA),
        (t_low - _T_LEFT, t_high + _T_RIGHT),
        _T_REACH,
    )
    noise = np.median(np.abs(slope(filled, _QRS_SIGMA)), axis=-1)
    own = _own(filled, bridged, bounds, (p_shift, t_shift), noise)
    still = np.zeros_like(p_shift)
    shapes = {
        "p": wave_shapes("p", bridged, bounds, p_shift),
        "t": wave_shapes("t", bridged, bounds, t_shift),
    }
    bounds = refined(bounds, shapes, (before, after), leads)
    fixed, moved = (_alike(curves, bounds.p_place, lags) for lags in (still, p_shift))
    places = _places(bounds, p_shift, t_shift, own)
    return ClassBounds(middle, bounds, shapes, p_shift, t_shift, own, noise, fixed, moved, places)


def p_like(of: ClassBounds, model: ClassBounds) -> tuple[Places, Floats, Floats]:
    """Lay the P of another class on the beats of a class.

    Returns
    -------
    lags, correlations, sizes
        By how many samples each beat's P lies later than the model's; how well it fits, and its
        size relative to the model's. Shape (n_beats,).
    """
    place = model.bounds.p_place
    span = slice(max(place - _P_HALF, 0), place + _P_HALF)
    curve = of.bounds.p_curve[None]
    lag = _shifts(curve, model.bounds.p_curve, (place - _P_HALF, place + _P_HALF), _P_REACH)
    here = np.roll(curve[0], -int(lag[0]), axis=-1)[:, span]
    there = model.bounds.p_curve[:, span]
    sizes = np.linalg.norm(here), np.linalg.norm(there)
    like = float((here * there).sum() / (sizes[0] * sizes[1] + 1e-12))
    n = len(of.places)
    return np.full(n, lag[0]), np.full(n, like), np.full(n, sizes[0] / (sizes[1] + 1e-12))


def _p_shifts(curves: Floats, bounds: BeatBounds) -> Places:
    place = bounds.p_place
    return _shifts(curves, bounds.p_curve, (place - _P_HALF, place + _P_HALF), _P_REACH)


def _shifts(beats: Floats, model: Floats, span: tuple[int, int], reach: int) -> Places:
    """Return by how much each beat's wave lies later than the class's, by correlation."""
    low, high = max(span[0], reach), min(span[1], model.shape[1] - reach)
    if high - low < 10:
        return np.zeros(len(beats), dtype=np.int64)
    wanted = model[:, low:high] / (np.linalg.norm(model[:, low:high]) + 1e-12)
    lags = np.arange(-reach, reach + 1)
    scores = np.empty((len(lags), len(beats)))
    for row, lag in enumerate(lags.tolist()):
        part = beats[:, :, low + lag : high + lag]
        size = np.sqrt(np.einsum("blt,blt->b", part, part)) + 1e-12
        scores[row] = np.einsum("blt,lt->b", part, wanted) / size
    scores -= 0.5 * (lags[:, None] / _RARE) ** 2
    return np.asarray(lags[scores.argmax(axis=0)], dtype=np.int64)


def _alike(curves: Floats, place: int, lags: Places) -> Floats:
    """Return the correlation of each beat's P with the sum of all others."""
    if len(curves) < 3:
        return np.full(len(curves), np.nan)
    span = np.arange(place - _SURE_HALF, place + _SURE_HALF)
    last = curves.shape[-1] - 1
    rows = np.stack(
        [
            curve[:, np.clip(span + lag, 0, last)].ravel()
            for curve, lag in zip(curves, lags, strict=True)
        ]
    )
    others = rows.sum(axis=0) - rows
    size = np.linalg.norm(rows, axis=1) * np.linalg.norm(others, axis=1) + 1e-12
    return np.asarray((rows * others).sum(axis=1) / size)


def _own(
    filled: Floats,
    bridged: Floats,
    bounds: BeatBounds,
    shifts: tuple[Places, Places],
    noise: Floats,
) -> dict[str, Floats]:
    """Return how far each beat's own estimates lie from the class's, own lead and all leads."""
    n_beats, n_leads, n = filled.shape
    found: dict[str, Floats] = {}
    smooth = ndimage.gaussian_filter1d(bridged, _SMOOTH, axis=-1, mode="nearest").reshape(-1, n)
    for bound, (peaks, far, reach) in bounds.searches.items():
        lags = shifts[0 if bound.startswith("p") else 1]
        at_peaks = np.clip((peaks[None] + lags[:, None]).ravel(), 8, n - 9)
        at_far = np.clip(np.repeat(far + lags, n_leads), 7, n - 8)
        search = wave_starts if bound.endswith("on") else wave_ends
        estimates = search(smooth, at_peaks, at_far, reach).reshape(n_beats, n_leads, -1)
        found[bound] = _compared(estimates - lags[:, None, None], bounds.estimates[bound], _OWN)
    rows = filled.reshape(-1, n)
    qrs = qrs_bounds(rows, PRE, PRE - 90, PRE + 110, noise.ravel()).reshape(2, n_beats, n_leads, -1)
    for bound, estimates in zip(("qrs_on", "qrs_off"), qrs, strict=True):
        found[bound] = _compared(estimates, bounds.estimates[bound], _OWN_QRS)
    return found


def _compared(estimates: Floats, of_class: Floats, limit: float) -> Floats:
    differ = estimates - of_class[None]
    all_leads = np.broadcast_to(np.median(differ, axis=1, keepdims=True), differ.shape)
    both = np.concatenate([differ, all_leads], axis=-1)
    return np.asarray(np.clip(both, -limit, limit))


def _places(
    bounds: BeatBounds, p_shift: Places, t_shift: Places, own: Mapping[str, Floats]
) -> Floats:
    places = np.repeat(bounds.places[None], len(p_shift), axis=0)
    places[..., [P_ON, P_PEAK, P_OFF]] += p_shift[:, None, None]
    places[..., [T_ON, T_PEAK, T_OFF]] += t_shift[:, None, None]
    if len(places) > 1:  # a class of one is its own beat
        for bound, values in own.items():
            places[..., MARKS.index(bound)] += values @ BEAT_WEIGHTS[bound]
    return in_order(places)
