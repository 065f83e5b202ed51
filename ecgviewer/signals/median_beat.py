"""The beat that stands for a recording."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later
from ecgviewer.core.measurement import MARKS, Fiducials, MedianBeat
from ecgviewer.signals.delineate import Delineation
from ecgviewer.signals.filters import fill_gaps, median_of_known
from ecgviewer.signals.monotone import monotone_curve

ANOTHER_SHAPE = tr_later("another shape")
PREMATURE = tr_later("premature")
INCOMPLETE = tr_later("incomplete")
NOISY = tr_later("noisy")

BEFORE_S, AFTER_S = 0.45, 0.7
"""Seconds of the median beat before and after its place."""

_LEVEL_S = 0.02
_NEXT_BEAT_S = 0.1
_PREMATURE = 0.8
_NOISY_FACTOR, _NOISY_SHARE = 3.0, 0.15
_QRS_ON, _T_OFF = MARKS.index("qrs_on"), MARKS.index("t_off")


def without_wander(x: NDArray[np.floating], fs: float, found: Delineation) -> NDArray[np.float32]:
    """Return leads with the level just before each QRS brought to zero.

    A curve without overshoot (PCHIP) through these levels is the baseline (after Meyer and Keiser
    1977, 10.1016/0010-4809(77)90021-0): a high-pass filter would move ST, this does not.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples), gaps bridged.
    """
    onsets = found.together[:, _QRS_ON]
    onsets = np.where(np.isnan(onsets), found.beats - 0.05 * fs, onsets)
    knots = np.unique(np.clip(np.rint(onsets), 0, x.shape[1] - 1).astype(np.int64))
    width = max(1, round(_LEVEL_S * fs))
    span = np.clip(knots[:, None] - np.arange(width), 0, x.shape[1] - 1)
    levels = np.median(x[:, span], axis=-1)
    places = np.clip(np.arange(x.shape[1]), knots[0], knots[-1])
    if len(knots) == 1:
        return np.asarray(x - levels, dtype=np.float32)
    return np.asarray(x - monotone_curve(knots, levels, places), dtype=np.float32)


def median_beat(
    x: NDArray[np.floating],
    fs: float,
    leads: tuple[str, ...],
    found: Delineation,
    *,
    millivolts: NDArray[np.bool_] | None = None,
) -> tuple[MedianBeat | None, tuple[str, ...]]:
    """Take the median of the beats of the dominant class.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples), each lead in its unit; NaN marks gaps.
    fs
        Sampling rate in Hz.
    leads
        Canonical names, one a row.
    found
        Marks of these leads.
    millivolts
        Which leads are in millivolts, shape (n_leads,); None = all.

    Returns
    -------
    beat, left_out
        The median beat at the record's own rate, None without beats; and for each beat why it was
        left out, empty where it was not. Where all beats of the class have a reason, those that are
        least at fault are used all the same.
    """
    n_beats = len(found.beats)
    if not n_beats:
        return None, ()
    flat = without_wander(fill_gaps(np.asarray(x, dtype=np.float64)), fs, found)
    before, after = round(BEFORE_S * fs), round(AFTER_S * fs)
    index = found.beats[:, None] + np.arange(-before, after)
    outside = (index < 0) | (index >= x.shape[1])
    parts = flat[:, np.clip(index, 0, x.shape[1] - 1)].transpose(1, 0, 2)
    gaps = np.isnan(x).any(axis=0)[np.clip(index, 0, x.shape[1] - 1)]
    reasons = _reasons(found, fs, outside, gaps, parts, before)
    used = np.array([not reason for reason in reasons])
    if not used.any():
        used = found.classes == 0
        whole = used & ~outside[:, before // 2 : before + after // 2].any(axis=1)
        used = whole if whole.any() else used
        reasons = ["" if use else reason for use, reason in zip(used, reasons, strict=True)]
    values = parts[used].copy()
    values[np.broadcast_to(outside[used][:, None], values.shape)] = np.nan
    following = np.r_[np.diff(found.beats), x.shape[1]][used]
    late = np.arange(-before, after) > (following - _NEXT_BEAT_S * fs)[:, None]
    values[np.broadcast_to(late[:, None], values.shape)] = np.nan
    middle = fill_gaps(median_of_known(values))
    together = fiducials(found.dominant_together + before)
    if together.qrs_on is not None:
        on = max(round(together.qrs_on), 1)
        width = max(1, round(_LEVEL_S * fs))
        middle = middle - np.median(middle[:, max(0, on - width) : on], axis=1, keepdims=True)
    known = np.ones(len(leads), dtype=bool) if millivolts is None else millivolts
    marks = [fiducials(row + before) for row in found.dominant]
    beat = MedianBeat(
        leads,
        np.asarray(middle, dtype=np.float32),
        tuple(known.tolist()),
        fs,
        int(used.sum()),
        before,
        together,
        dict(zip(leads, marks, strict=True)),
    )
    return beat, tuple(reasons)


def fiducials(places: NDArray[np.float64]) -> Fiducials:
    """Return marks from their places, shape (len(MARKS),); NaN becomes None."""
    found = {
        mark: None if np.isnan(at) else float(at) for mark, at in zip(MARKS, places, strict=True)
    }
    return Fiducials(**found)


def _reasons(
    found: Delineation,
    fs: float,
    outside: NDArray[np.bool_],
    gaps: NDArray[np.bool_],
    parts: NDArray[np.float32],
    before: int,
) -> list[str]:
    """Return why each beat must be left out, empty where it need not."""
    reasons = np.full(len(found.beats), "", dtype=object)
    first = max(0, before - round(0.25 * fs))
    t_off = found.dominant_together[_T_OFF]
    last = before + round(0.4 * fs if np.isnan(t_off) else t_off)
    last = min(max(last, before + 1), outside.shape[1])
    reasons[(outside | gaps)[:, first:last].any(axis=1)] = INCOMPLETE
    intervals = np.diff(found.beats)
    if len(intervals) >= 3:
        usual = np.median(intervals)
        early = np.r_[False, intervals < _PREMATURE * usual]
        reasons[early & (reasons == "")] = PREMATURE
        if (reasons[found.classes == 0] == "").sum() < 3:
            reasons[reasons == PREMATURE] = ""  # then that is how this heart beats
    reasons[found.classes != 0] = ANOTHER_SHAPE
    good = np.flatnonzero(reasons == "")
    if len(good) >= 4:
        core = parts[good][:, :, first:last]
        middle = np.median(core, axis=0)
        off = np.sqrt(((core - middle) ** 2).mean(axis=(1, 2)))
        size = np.sqrt((middle**2).mean())
        bad = (off > _NOISY_FACTOR * np.median(off)) & (off > _NOISY_SHARE * size)
        reasons[good[bad]] = NOISY
    return [str(reason) for reason in reasons]
