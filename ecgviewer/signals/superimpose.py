"""Two median beats one over the other: one rate, QRS over QRS. The beats given stay as they are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later
from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import MedianBeat
from ecgviewer.core.superimposed import Superimposed
from ecgviewer.signals.resample import resample

ALIKE = 0.8
"""Correlation of both QRS, all leads together, from which their shape says where they lie."""

_SEARCH_S = 0.06
_MARGIN_S = 0.02
_HALF_QRS_S = 0.06
_BEFORE_SHARE = 0.5
_NEXT_BEAT_S = 0.1
"""Half of an interval before QRS is this beat's; so is all after it but the last of it."""


def superimpose(
    before: MedianBeat,
    now: MedianBeat,
    *,
    rr_s: tuple[float | None, float | None] = (None, None),
) -> Superimposed | None:
    """Lay the median beat of an earlier ECG over a later one.

    The beat of the lower rate is resampled to the higher one. The earlier beat is shifted by whole
    samples to where the two QRS agree best in all leads together; where no place makes them alike
    (:data:`ALIKE`), so that both QRS begin at one sample.

    Parameters
    ----------
    before, now
        Median beats.
    rr_s
        Usual interval between beats in each, where it is known: what belongs to the beats before
        and after is left out.

    Returns
    -------
    Superimposed or None
        None if the two have no lead in common of which both know the millivolts.
    """
    leads, left_out = _common(before, now)
    if not leads:
        return None
    fs = max(before.fs, now.fs)
    first, second = _at(before, leads, fs), _at(now, leads, fs)
    places = [round(beat.place * fs / beat.fs) for beat in (before, now)]
    onsets = [_mark(beat.together.qrs_on, beat, fs) for beat in (before, now)]
    off = _mark(now.together.qrs_off, now, fs)
    window = _window(places[1], onsets[1], off, second.shape[1], fs)
    offset, likeness = _best_offset(first, second, window, places[0] - places[1], fs)
    aligned_by = "shape"
    if likeness < ALIKE and onsets[0] is not None and onsets[1] is not None:
        offset, aligned_by = round(onsets[0] - onsets[1]), "onset"
    first, second = (
        _alone(values, place, rr, fs)
        for values, place, rr in zip((first, second), places, rr_s, strict=True)
    )
    shifted = np.full_like(second, np.nan)
    start, stop = max(0, -offset), min(second.shape[1], first.shape[1] - offset)
    shifted[:, start:stop] = first[:, start + offset : stop + offset]
    seen = np.flatnonzero(np.isfinite(shifted).any(axis=0) | np.isfinite(second).any(axis=0))
    part = slice(int(seen[0]), int(seen[-1]) + 1)
    return Superimposed(
        leads,
        fs,
        shifted[:, part],
        second[:, part],
        None if onsets[1] is None else onsets[1] - part.start,
        None if off is None else off - part.start,
        "onset" if aligned_by == "onset" else "shape",
        left_out,
    )


def _common(before: MedianBeat, now: MedianBeat) -> tuple[tuple[str, ...], dict[str, str]]:
    known = [dict(zip(beat.leads, beat.in_millivolts, strict=True)) for beat in (before, now)]
    leads, left_out = [], {}
    for name in display_order(tuple(dict.fromkeys((*now.leads, *before.leads)))):
        if name not in known[0]:
            left_out[name] = tr_later("not usable in the earlier ECG, or not recorded")
        elif name not in known[1]:
            left_out[name] = tr_later("not usable in this ECG, or not recorded")
        elif not (known[0][name] and known[1][name]):
            left_out[name] = tr_later("millivolts are not known")
        else:
            leads.append(name)
    return tuple(leads), left_out


def _at(beat: MedianBeat, leads: tuple[str, ...], fs: float) -> NDArray[np.float32]:
    rows = [beat.leads.index(name) for name in leads]
    return resample(beat.values[rows], beat.fs, fs)


def _alone(
    values: NDArray[np.float32], place: int, rr_s: float | None, fs: float
) -> NDArray[np.float32]:
    """Return a beat without what is of its neighbours: a fast heart's T stands before its P."""
    if rr_s is None:
        return values
    alone = values.copy()
    alone[:, : max(0, place - round(_BEFORE_SHARE * rr_s * fs))] = np.nan
    alone[:, max(0, place + round((rr_s - _NEXT_BEAT_S) * fs)) :] = np.nan
    return alone


def _mark(at: float | None, beat: MedianBeat, fs: float) -> float | None:
    return None if at is None else at * fs / beat.fs


def _window(place: int, on: float | None, off: float | None, n: int, fs: float) -> slice:
    """Return the QRS of the later beat, with a little before and after it."""
    margin = _MARGIN_S * fs
    start = place - _HALF_QRS_S * fs if on is None else on - margin
    stop = place + _HALF_QRS_S * fs if off is None else off + margin
    return slice(max(0, round(start)), min(n, round(stop) + 1))


def _best_offset(
    first: NDArray[np.float32],
    second: NDArray[np.float32],
    window: slice,
    offset: int,
    fs: float,
) -> tuple[int, float]:
    """Return the samples from the later to the earlier beat, and how alike they are there."""
    qrs = second[:, window].astype(np.float64)
    qrs = qrs - qrs.mean(axis=1, keepdims=True)
    reach = round(_SEARCH_S * fs)
    best, most = offset, -1.0
    for at in sorted(range(offset - reach, offset + reach + 1), key=lambda one: abs(one - offset)):
        start, stop = window.start + at, window.stop + at
        if start < 0 or stop > first.shape[1]:
            continue
        part = first[:, start:stop].astype(np.float64)
        part = part - part.mean(axis=1, keepdims=True)
        size = float(np.sqrt((qrs**2).sum() * (part**2).sum()))
        likeness = float((qrs * part).sum()) / size if size > 0 else 0.0
        if likeness > most + 1e-12:
            best, most = at, likeness
    return best, most
