"""Bounds of P, QRS and T in one beat's leads together: where each wave is, then its bounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.delineation_weights import CLASS_WEIGHTS
from ecgviewer.signals.scipy_parts import ndimage
from ecgviewer.signals.waves import (
    WORK_FS,
    Floats,
    Places,
    at,
    highest,
    qrs_bounds,
    slope,
    wave_ends,
    wave_starts,
)

PRE, POST = 225, 350
"""Samples at 500 Hz before and after R in a segment."""

P_ON, P_PEAK, P_OFF, QRS_ON, R_PEAK, QRS_OFF, T_ON, T_PEAK, T_OFF = range(len(MARKS))

BOUNDS = ("p_on", "p_off", "qrs_on", "qrs_off", "t_on", "t_off")

SINUS_P = {"I": 0.6, "II": 1.0, "III": 0.4, "aVR": -1.0, "aVL": 0.2, "aVF": 0.8, "MLII": 1.0}
SINUS_P |= {"V2": 0.2, "V3": 0.5, "V4": 0.6, "V5": 0.6, "V6": 0.6}
"""How far P points up in a lead in sinus rhythm; a hint where P is, never a condition."""

_P_SIGMA = 12.0
_P_AT, _P_PRIOR = 60.0, 50.0
"""P is sought where its multi-lead curvature is largest, best 120 ms before QRS."""

_P_HALF = 15
_P_REACH = 35
_P_FAR_LEFT, _P_FAR_RIGHT = 55, 50
_T_HALF = 50
_T_AT, _T_PRIOR = 150.0, 50.0
"""T is sought where the leads are farthest from a straight line, best 300 ms after R at 60/min."""

_T_REACH_LEFT, _T_REACH_RIGHT = 70, 60
_T_FAR = 130
_SMOOTH = 3.0
_OWN, _OWN_STRONG = 40.0, 20.0
"""A lead's own estimate counts up to 80 ms from the middle of all leads, in proportion to the
height of its wave up to 40 ms."""

_LEAST_QRS = 10
"""Samples; leads that disagree must not turn a QRS round."""

_COMMON = 60.0
_LEAD = 10.0
_STRONG = 0.4
"""A lead counts in full from 40 % of the largest lead's wave height."""


@dataclass(frozen=True, eq=False)
class BeatBounds:
    """What was found in one beat or one class of beats.

    Parameters
    ----------
    places
        Shape (n_leads, len(MARKS)), in samples of the segment.
    p_curve
        Curvature of the leads without QRS, shape (n_leads, n): where P is recognised by.
    p_place, t_place
        Where P and T peak in the leads together.
    qrs_span
        Where QRS begins and ends in the leads together.
    features
        Bound to the features of :func:`features_of` and their reference.
    estimates
        Bound to the estimates of each lead, shape (n_leads, n_estimators).
    heights
        Bound of P or T to the height of each lead's wave, shape (n_leads,).
    searches
        Bound of P or T to the peak of each lead, the far place and the reach of its search.
    doubts
        Bound of P or T to how doubtful its shape makes it in each lead, shape (n_leads,); empty
        until refined.
    """

    places: Floats
    p_curve: Floats
    p_place: int
    t_place: int
    qrs_span: tuple[int, int]
    features: Mapping[str, tuple[Floats, float]]
    estimates: Mapping[str, Floats]
    heights: Mapping[str, Floats]
    searches: Mapping[str, tuple[Places, int, int]]
    doubts: Mapping[str, Floats] = field(default_factory=dict)


def curvature(rows: Floats) -> Floats:
    """Return how strongly rows bulge upwards at the width of a P wave."""
    bulge = ndimage.gaussian_filter1d(rows, _P_SIGMA, order=2, axis=-1, mode="nearest")
    return np.asarray(-bulge * _P_SIGMA**2)


def without_qrs(rows: Floats, qrs_on: int, qrs_off: int) -> Floats:
    """Return rows (..., n) with the QRS bridged by a straight line."""
    out = rows.copy()
    first, last = max(qrs_on - 5, 3), min(qrs_off + 5, rows.shape[-1] - 4)
    before = rows[..., first - 3 : first + 1].mean(axis=-1, keepdims=True)
    after = rows[..., last : last + 4].mean(axis=-1, keepdims=True)
    out[..., first : last + 1] = before + (after - before) * np.linspace(0, 1, last - first + 1)
    return out


def features_of(
    estimates: Floats,
    together: Floats,
    peaks: Floats,
    strength: Floats,
    others: Floats,
    leads: Sequence[str],
) -> tuple[Floats, float]:
    """Return what a bound is computed from, and the place that all of it is relative to.

    Parameters
    ----------
    estimates
        Of each lead, shape (n_leads, n_estimators).
    together
        Estimates from the magnitude of all leads, shape (n,).
    peaks
        Peak of each lead, shape (n_leads,).
    strength
        Height of each lead's wave, shape (n_leads,).
    others
        Other places in this beat, shape (m,).
    leads
        Canonical names: readers set bounds earlier in some of the twelve than in others.
    """
    middle = np.median(estimates, axis=0)
    reference = float(middle[1])
    rel = np.clip(strength / (_STRONG * strength.max() + 1e-12), 0, 1)[:, None]
    own = np.clip(estimates - middle, -_OWN, _OWN)
    strong = np.clip(own, -_OWN_STRONG, _OWN_STRONG) * rel
    peak = np.clip(peaks - np.median(peaks), -_OWN_STRONG, _OWN_STRONG)[:, None]
    common = np.r_[middle, together, np.median(peaks), others] - reference
    common = np.clip(common, -_COMMON, _COMMON)
    same = np.broadcast_to(common, (len(estimates), len(common)))
    which = np.array([[_LEAD * (name == other) for other in STANDARD_LEADS] for name in leads])
    one = np.ones((len(estimates), 1))
    return np.hstack([strong, own, peak * rel, peak, same, which, one]), reference


def find_bounds(
    rows: Floats, before: float, after: float, leads: Sequence[str], *, centre: int = PRE
) -> BeatBounds:
    """Find all waves of a beat.

    Parameters
    ----------
    rows
        Segment of the leads without wander, shape (n_leads, n), no NaN.
    before, after
        Samples to the beats before and after.
    leads
        Canonical names, one a row.
    centre
        Sample of R.
    """
    n_leads = len(rows)
    hints = np.array([SINUS_P.get(name, 0.0) for name in leads])
    noise = np.median(np.abs(slope(rows, 2.0)), axis=1)
    qrs = qrs_bounds(rows, centre, centre - 90, centre + 110, noise)
    core = rows[:, centre - 40 : centre + 50]
    qrs_height = np.ptp(core, axis=1)
    rank = min(2, (n_leads - 1) // 3)
    on = int(np.sort(qrs[0, :, 1])[rank])
    off = max(int(np.sort(qrs[1, :, 1])[-1 - rank]), on + _LEAST_QRS)
    bridged = without_qrs(rows, on, off)
    base = bridged[:, max(on - 8, 0) : max(on - 2, 1)].mean(axis=1, keepdims=True)
    z = ndimage.gaussian_filter1d(bridged, _SMOOTH, axis=-1, mode="nearest") - base
    t_place, t_end, t_peaks, t_height = _find_t(z, off, after, centre)
    curve = curvature(bridged)
    p_place, p_peaks = _find_p(curve, on, before, hints, centre)
    p_height = np.abs(at(curve, p_peaks))

    def everywhere(place: int) -> Places:
        return np.full(n_leads, place, dtype=np.int64)

    t_far = min(t_end, t_place + _T_FAR)
    t_start = min(off + 10, t_place - 20)
    p_start, p_end = max(p_place - _P_FAR_LEFT, 0), min(p_place + _P_FAR_RIGHT, on)
    p_starts = wave_starts(z, p_peaks, everywhere(p_start), _P_REACH)
    p_ends = wave_ends(z, p_peaks, everywhere(p_end), _P_REACH)
    t_starts = wave_starts(z, t_peaks, everywhere(t_start), _T_REACH_LEFT)
    t_ends = wave_ends(z, t_peaks, everywhere(t_far), _T_REACH_RIGHT)
    one = np.array([p_place]), np.array([t_place])
    magnitude = [_magnitude(z, place)[None] for place in (p_start, p_end, t_start, t_far)]
    together = {
        "p_on": wave_starts(magnitude[0], one[0], np.array([p_start]), _P_REACH),
        "p_off": wave_ends(magnitude[1], one[0], np.array([p_end]), _P_REACH),
        "t_on": wave_starts(magnitude[2], one[1], np.array([t_start]), _T_REACH_LEFT),
        "t_off": wave_ends(magnitude[3], one[1], np.array([t_far]), _T_REACH_RIGHT),
    }
    qrs_others = np.array([on, off], dtype=np.float64)
    t_end_middle = float(np.median(t_ends[:, 1]))
    features: dict[str, tuple[Floats, Floats, Floats, Floats, Floats]] = {
        "p_on": (p_starts, together["p_on"][0], p_peaks.astype(float), p_height, qrs_others[:1]),
        "p_off": (p_ends, together["p_off"][0], p_peaks.astype(float), p_height, qrs_others[:1]),
        "qrs_on": (qrs[0], qrs_others, qrs[0, :, -1], qrs_height, qrs_others),
        "qrs_off": (qrs[1], qrs_others, qrs[1, :, -1], qrs_height, qrs_others),
        "t_on": (
            t_starts, together["t_on"][0], t_peaks.astype(float), t_height,
            np.r_[off, t_place, t_end_middle, together["t_off"][0][1]],
        ),
        "t_off": (
            t_ends, together["t_off"][0], t_peaks.astype(float), t_height, np.r_[off, t_place],
        ),
    }  # fmt: skip
    rows_of = {bound: features_of(*given, leads) for bound, given in features.items()}
    places = np.full((n_leads, len(MARKS)), np.nan)
    for bound, (values, reference) in rows_of.items():
        places[:, MARKS.index(bound)] = reference + values @ CLASS_WEIGHTS[bound]
    places[:, P_PEAK], places[:, T_PEAK] = p_peaks, t_peaks
    places[:, R_PEAK] = _qrs_peaks(rows, base, places, centre)
    searches = {
        "p_on": (p_peaks, p_start, _P_REACH),
        "p_off": (p_peaks, p_end, _P_REACH),
        "t_on": (t_peaks, t_start, _T_REACH_LEFT),
        "t_off": (t_peaks, t_far, _T_REACH_RIGHT),
    }
    estimates = {bound: given[0] for bound, given in features.items()}
    heights = {bound: features[bound][3] for bound in searches}
    return BeatBounds(
        in_order(places), curve, p_place, t_place, (on, off), rows_of, estimates, heights, searches
    )


def _magnitude(z: Floats, place: int) -> Floats:
    """Return the size of all leads together, relative to one place."""
    return np.asarray(np.sqrt(((z - z[:, [place]]) ** 2).mean(axis=0)))


def _find_t(z: Floats, off: int, after: float, centre: int) -> tuple[int, int, Places, Floats]:
    """Return where T peaks, where it is over at the latest, each lead's peak and height."""
    n = z.shape[1]
    low = min(off + 15, n - 30)
    high = int(np.clip(centre + min(260.0, 0.62 * after + 15), low + 10, n - 5))
    end = int(np.clip(centre + after - 0.18 * min(after, 500.0), high + 4, n - 2))
    t = np.arange(n)
    line = z[:, [low]] + (z[:, [end]] - z[:, [low]]) * (t - low) / (end - low)
    size = np.abs(z - line)
    expected = centre + _T_AT * np.sqrt(min(after, 750.0) / WORK_FS)
    prior = np.exp(-0.5 * ((t - expected) / _T_PRIOR) ** 2)
    place = low + int((np.sqrt((size**2).mean(axis=0)) * prior)[low:high].argmax())
    near = (t >= max(place - _T_HALF, low)) & (t <= min(place + _T_HALF, high))
    peaks = highest(size, near[None])
    return place, end, peaks, at(size, peaks)


def _find_p(
    curve: Floats, on: int, before: float, hints: Floats, centre: int
) -> tuple[int, Places]:
    """Return where P peaks in the leads together and in each lead."""
    t = np.arange(curve.shape[1])
    prior = np.exp(-0.5 * ((t - (on - _P_AT)) / _P_PRIOR) ** 2)
    score = p_score(curve, hints) * prior
    low = int(max(centre - 160, centre - 0.55 * before, 0))
    high = max(on - 12, low + 1)
    place = low + int(score[low:high].argmax())
    near = (t >= max(place - _P_HALF, low)) & (t <= min(place + _P_HALF, on - 6))
    near[place] = True
    return place, highest(np.abs(curve), near[None])


def p_score(curve: Floats, hints: Floats) -> Floats:
    """Return how much like a P wave the leads (..., n_leads, n) bulge together, (..., n)."""
    along = (hints[:, None] * curve).mean(axis=-2)
    return np.asarray(np.sqrt((curve**2).mean(axis=-2)) + np.maximum(along, 0))


def _qrs_peaks(rows: Floats, base: Floats, places: Floats, centre: int) -> Floats:
    """Return where each lead is farthest from its baseline within the QRS."""
    t = np.arange(rows.shape[1])[None]
    inside = (t >= places[:, [QRS_ON]]) & (t <= places[:, [QRS_OFF]])
    inside[:, centre] = True
    return highest(np.abs(rows - base), inside).astype(np.float64)


def in_order(places: Floats) -> Floats:
    """Keep the marks (..., len(MARKS)) in their order, moving bounds and never peaks of P and T."""
    out = places.copy()
    out[..., P_ON] = np.minimum(out[..., P_ON], out[..., P_PEAK] - 4)
    out[..., P_OFF] = np.maximum(out[..., P_OFF], out[..., P_PEAK] + 4)
    latest = np.maximum(out[..., QRS_ON], out[..., P_PEAK] + 1)
    out[..., P_OFF] = np.minimum(out[..., P_OFF], latest)
    out[..., R_PEAK] = np.clip(out[..., R_PEAK], out[..., QRS_ON] + 1, out[..., QRS_OFF] - 1)
    earliest = np.maximum(out[..., T_ON], out[..., QRS_OFF])
    out[..., T_ON] = np.minimum(earliest, out[..., T_PEAK] - 4)
    out[..., T_OFF] = np.maximum(out[..., T_OFF], out[..., T_PEAK] + 8)
    return out
