"""P, QRS and T of every beat, in each lead and in all leads together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.beat_bounds import ClassBounds, class_bounds, p_like
from ecgviewer.signals.beat_classes import beat_classes
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.doubt import doubtful
from ecgviewer.signals.filters import fill_gaps
from ecgviewer.signals.flutter import ALIKE, second_wave
from ecgviewer.signals.resample import resample
from ecgviewer.signals.rhythm import rr_irregularity
from ecgviewer.signals.scipy_parts import signal
from ecgviewer.signals.wave_bounds import (
    P_OFF,
    P_ON,
    P_PEAK,
    POST,
    PRE,
    QRS_OFF,
    QRS_ON,
    R_PEAK,
    T_OFF,
    T_ON,
    T_PEAK,
)
from ecgviewer.signals.waves import WORK_FS, Floats, Places

_QRS_BEFORE, _QRS_AFTER = 50, 60
"""Samples at 500 Hz around R by which beats are compared."""

_NEXT_BEAT, _LAST_BEAT = 50, 60
"""Samples at 500 Hz before the next R and after the last that belong to those beats."""

MOST_CLASSES = 6
"""Beats of further shapes get no marks: with so many they are noise."""

_P_STEADY, _P_STEADY_IRREGULAR, _P_BEAT = 0.5, 1.2, 0.3
"""P must correlate this well from beat to beat at one distance from QRS, and the better the more
irregular the rhythm (the second figure, times its irregularity). Laying each beat's P where it fits
best would not do: fibrillation and flutter waves fit anywhere. Figures: benchmarks/p_presence.py.
Half of the fibrillation that still passes would be caught from 0.55 and 1.5 on, at 3 % of the P in
LUDB."""

_IRREGULAR_MOST = 0.3
_P_OTHER, _P_SIZE = 0.7, 2.5

_SHARES = {P_ON: 0.12, QRS_ON: 0.25, T_ON: 0.25, P_OFF: 0.88, QRS_OFF: 0.75, T_OFF: 0.92}
"""Quantiles over leads for "earliest" and "latest". The extremes themselves would follow the one
lead that errs most; these gave the true intervals of simulated ECGs."""


@dataclass(frozen=True, eq=False)
class Delineation:
    """Marks of all beats.

    Parameters
    ----------
    beats
        int64, shape (n_beats,): where each beat lies, the same point of QRS in all of a class, in
        samples of the record.
    classes
        int64, shape (n_beats,): class by QRS shape; 0 is the largest.
    places
        float64, shape (n_beats, n_leads, len(MARKS)): samples of the record; NaN where there is no
        such wave, it is outside the record, or the bound is too doubtful in this lead to be stated.
    together
        float64, shape (n_beats, len(MARKS)): the same for all leads together; doubtful bounds count
        too, the quantiles bear them.
    has_p
        bool, shape (n_beats,).
    flutter
        Two equal atrial waves a beat, as in 2:1 flutter: none of them counts as P.
    dominant
        float64, shape (n_leads, len(MARKS)): marks of the dominant class, in samples of the record
        relative to ``beats``; NaN as above.
    dominant_together
        float64, shape (len(MARKS),).
    """

    beats: Places
    classes: Places
    places: Floats
    together: Floats
    has_p: NDArray[np.bool_]
    flutter: bool
    dominant: Floats
    dominant_together: Floats


def delineate(
    x: NDArray[np.floating],
    fs: float,
    leads: Sequence[str],
    r_peaks: NDArray[np.integer] | None = None,
) -> Delineation:
    """Find the waves of every beat.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples), any unit, leads worth using only; NaN marks gaps. At
        most some minutes: all beats are held at once.
    fs
        Sampling rate in Hz; work is done at 500 Hz.
    leads
        Canonical names; they say where a sinus P would point up, no more.
    r_peaks
        Beats, if known; else :func:`ecgviewer.signals.beats.find_r_peaks`.
    """
    peaks = find_r_peaks(x, fs) if r_peaks is None else np.asarray(r_peaks, dtype=np.int64)
    if not len(peaks):
        none = np.zeros(0, dtype=np.int64)
        marks = len(MARKS)
        return Delineation(
            beats=none,
            classes=none,
            places=np.zeros((0, len(x), marks)),
            together=np.zeros((0, marks)),
            has_p=none.astype(bool),
            flutter=False,
            dominant=np.full((len(x), marks), np.nan),
            dominant_together=np.full(marks, np.nan),
        )
    rows = prepared(x, fs)
    beats, classes, groups = classified(rows, np.rint(peaks * WORK_FS / fs).astype(np.int64), leads)
    irregular = rr_irregularity(np.diff(beats))
    found = np.full((len(beats), len(x), len(MARKS)), np.nan)
    has_p = np.zeros(len(beats), dtype=bool)
    doubt = np.zeros(found.shape, dtype=bool)
    usual = float(np.median(np.diff(beats))) if len(beats) > 1 else 0.0
    flutter = second_wave(groups[0].bounds, usual) >= ALIKE
    for number, group in enumerate(groups):
        members = np.flatnonzero(classes == number)
        found[members] = group.places
        has_p[members] = has_own_p(group, irregular) & (not flutter)
        doubt[members] = doubtful(group)
        if not has_p[members].any() and number and has_p[classes == 0].any():
            _borrow_p(group, groups[0], found, has_p, members)
            doubt[members, :, P_ON : P_OFF + 1] = False  # what tells is of the class's own P
    found[~has_p, :, P_ON : P_OFF + 1] = np.nan
    found += (beats - PRE)[:, None, None]
    _cut_neighbours(found)
    # A mark outside the record is none.
    found[(found < 0) | (found > rows.shape[1] - 1)] = np.nan
    for wave in ((P_ON, P_PEAK, P_OFF), (QRS_ON, R_PEAK, QRS_OFF), (T_ON, T_PEAK, T_OFF)):
        _whole_waves(found, wave)
    found *= fs / WORK_FS
    together = together_of(found)
    found[doubt] = np.nan
    dominant = (groups[0].bounds.places - PRE) * fs / WORK_FS
    if not has_p[classes == 0].any():
        dominant[:, P_ON : P_OFF + 1] = np.nan
    return Delineation(
        np.rint(beats * fs / WORK_FS).astype(np.int64),
        classes,
        found,
        together,
        has_p,
        flutter,
        dominant,
        together_of(dominant[None])[0],
    )


def classified(
    rows: Floats, peaks: Places, leads: Sequence[str]
) -> tuple[Places, Places, list[ClassBounds]]:
    """Sort beats into classes and find the bounds of each class.

    Parameters
    ----------
    rows
        Prepared leads at 500 Hz.
    peaks
        R peaks at 500 Hz.

    Returns
    -------
    beats, classes, groups
        Places of the beats, aligned within their class; number of the class of each; bounds of the
        classes.
    """
    classes, lags = beat_classes(segments(rows, peaks, _QRS_BEFORE, _QRS_AFTER))
    beats = peaks + lags
    intervals = np.diff(beats).astype(np.float64)
    usual = float(np.median(intervals)) if len(intervals) else WORK_FS
    before, after = np.r_[usual, intervals], np.r_[intervals, usual]
    parts = segments(rows, beats, PRE, POST)
    t = np.arange(-PRE, POST)
    others = (t > after[:, None] - _NEXT_BEAT) | (t < _LAST_BEAT - before[:, None])
    parts[np.broadcast_to(others[:, None], parts.shape)] = np.nan
    groups = []
    for number in range(min(int(classes.max()) + 1, MOST_CLASSES)):
        of = classes == number
        spans = float(np.median(before[of])), float(np.median(after[of]))
        groups.append(class_bounds(parts[of], *spans, leads))
    return beats, classes, groups


def prepared(x: NDArray[np.floating], fs: float) -> Floats:
    """Return leads at 500 Hz without wander and what is above 60 Hz, gaps bridged."""
    rows = resample(fill_gaps(np.asarray(x, dtype=np.float64)), fs, WORK_FS).astype(np.float64)
    pad = min(rows.shape[1] - 1, 1500)
    high = signal.butter(2, 0.5, "highpass", fs=WORK_FS, output="sos")
    low = signal.butter(2, 60.0, "lowpass", fs=WORK_FS, output="sos")
    rows = signal.sosfiltfilt(high, rows, axis=-1, padlen=pad)
    return np.asarray(signal.sosfiltfilt(low, rows, axis=-1, padlen=min(pad, 100)))


def segments(rows: Floats, beats: Places, before: int, after: int) -> Floats:
    """Cut beats out, shape (n_beats, n_leads, before + after); NaN outside the record."""
    index = beats[:, None] + np.arange(-before, after)
    out = rows[:, np.clip(index, 0, rows.shape[1] - 1)].transpose(1, 0, 2).copy()
    outside = (index < 0) | (index >= rows.shape[1])
    out[np.broadcast_to(outside[:, None], out.shape)] = np.nan
    return out


def together_of(places: Floats) -> Floats:
    """Return marks of all leads together, (n_beats, len(MARKS)), from those of each lead.

    The earliest onset and the latest end (Kligfield et al. 2007, 10.1161/CIRCULATIONAHA.106.180200)
    as quantiles, so that one lead alone does not make a wave longer; peaks are medians.
    """
    out = np.full((len(places), len(MARKS)), np.nan)
    some: NDArray[np.bool_] = np.asarray(np.isfinite(places).any(axis=1))
    for mark in range(len(MARKS)):
        share = _SHARES.get(mark, 0.5)
        beats = some[:, mark]
        if beats.any():
            out[beats, mark] = np.nanquantile(places[beats, :, mark], share, axis=1)
    return out


def without_p(found: Delineation) -> Delineation:
    """Return the same without the P waves of the dominant class."""
    of, p = found.classes == 0, slice(P_ON, P_OFF + 1)
    places, together = found.places.copy(), found.together.copy()
    dominant, all_leads = found.dominant.copy(), found.dominant_together.copy()
    places[of, :, p] = np.nan
    together[of, p] = np.nan
    dominant[:, p] = np.nan
    all_leads[p] = np.nan
    return replace(
        found,
        places=places,
        together=together,
        has_p=found.has_p & ~of,
        dominant=dominant,
        dominant_together=all_leads,
    )


def has_own_p(group: ClassBounds, irregular: float) -> NDArray[np.bool_]:
    """Return which beats of a class have a P of their own, by how alike their P waves are."""
    n = len(group.places)
    if n < 3:
        return np.zeros(n, dtype=bool)
    need = _P_STEADY + _P_STEADY_IRREGULAR * min(irregular, _IRREGULAR_MOST)
    steady = float(np.median(group.p_fixed)) >= need
    return steady & (group.p_moved >= _P_BEAT)


def _borrow_p(
    group: ClassBounds,
    dominant: ClassBounds,
    found: Floats,
    has_p: NDArray[np.bool_],
    members: Places,
) -> None:
    """Give beats of a rare class the dominant P where theirs looks like it."""
    lags, like, size = p_like(group, dominant)
    same = (like > _P_OTHER) & (size < _P_SIZE) & (size > 1 / _P_SIZE)
    has_p[members] = same
    marks = slice(P_ON, P_OFF + 1)
    moved = dominant.bounds.places[None, :, marks] + lags[:, None, None]
    found[members, :, marks] = moved
    # A P cannot end within its own QRS.
    late = (
        np.median(found[members, :, P_OFF], axis=1)
        > np.median(found[members, :, QRS_ON], axis=1) + 5
    )
    has_p[members[late]] = False


def _cut_neighbours(found: Floats) -> None:
    """Take away P waves that peak before the last QRS has ended."""
    ends = found[:-1, :, [QRS_OFF]].max(axis=1, keepdims=True)
    before = found[1:, :, P_PEAK : P_PEAK + 1] < ends
    rows = found[1:, :, P_ON : P_OFF + 1]
    found[1:, :, P_ON : P_OFF + 1] = np.where(before, np.nan, rows)


def _whole_waves(found: Floats, marks: tuple[int, int, int]) -> None:
    """Take away waves of which a mark is missing."""
    cut = np.isnan(found[:, :, list(marks)]).any(axis=-1)
    for mark in marks:
        found[cut, mark] = np.nan
