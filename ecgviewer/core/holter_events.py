"""Runs, pauses, bigeminy, slow and fast stretches, and the heart rate's trend, from beats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter import (
    BEAT_CLASSES,
    Episode,
    EpisodeKind,
    HeartRateTrend,
    HolterBeats,
    HolterLimits,
)

Range = tuple[int, int]
"""Half-open, in samples of the record."""

OVER_BEATS = 8
"""Rates are taken over so many intervals."""

MOST_OF_EIGHT = 5
"""Of these, so many must be slow or fast: one pause makes no slow stretch."""

LEAST_RUN = 3
_FEW = 200
"""Intervals of an episode up to which a plain list is quicker."""

LEAST_BIGEMINY = 3
"""So many ventricular beats that alternate with single others."""

_BRIDGED_S = 15.0
"""Slow stretches so close to one another are one, and so are fast ones."""

_SHORT_STEP_S, _STEP_S, _LONG_STEP_S = 10.0, 30.0, 60.0
_SHORT_S, _LONG_S = 6 * 3600.0, 48 * 3600.0

_SUPRAVENTRICULAR, _VENTRICULAR = BEAT_CLASSES.index("S"), BEAT_CLASSES.index("V")


def events(
    beats: HolterBeats,
    fs: float,
    *,
    not_analysed: Sequence[Range] = (),
    af: Sequence[Range] = (),
    limits: HolterLimits | None = None,
) -> tuple[Episode, ...]:
    """Find the episodes that follow from the beats.

    Nothing reaches over a stretch that was not analysed: two beats with one in between are not
    neighbours, so noise and loose leads make neither pauses nor runs.

    Parameters
    ----------
    beats
        All beats.
    fs
        Rate of the record in Hz.
    not_analysed, af
        Stretches known otherwise: of no usable signal, and of atrial fibrillation.
    limits
        What counts; the usual ones where None.

    Returns
    -------
    tuple of Episode
        By their start. V runs and couplets are made of ventricular beats in a row, S runs of
        supraventricular ones outside of AF; bigeminy of at least three single ventricular beats
        with one other beat between.
    """
    limits = limits or HolterLimits()
    at = beats.samples
    next_to = neighbours(at, not_analysed)
    found = [
        episode("not analysed", start, stop, at, fs, rated=False) for start, stop in not_analysed
    ]
    found += [episode("AF", start, stop, at, fs) for start, stop in af]
    long = np.flatnonzero(next_to & (np.diff(at) > limits.pause_s * fs))
    found += [pause(int(at[i]), int(at[i + 1]), at, fs) for i in long.tolist()]
    for first, last in _runs(beats.classes == _VENTRICULAR, next_to, 2):
        kind: EpisodeKind = "V run" if last - first + 1 >= LEAST_RUN else "couplet"
        found.append(_of_beats(kind, first, last, at, fs))
    calm = beats.classes == _SUPRAVENTRICULAR
    calm &= ~inside(at, af)
    found += [_of_beats("S run", *run, at, fs) for run in _runs(calm, next_to, LEAST_RUN)]
    found += [_of_beats("bigeminy", *run, at, fs) for run in _bigeminy(beats.classes, next_to)]
    found += _slow_and_fast(at, next_to, fs, limits)
    return tuple(sorted(found, key=lambda one: (one.start, one.stop)))


def trend(
    beats: HolterBeats, fs: float, n_samples: int, not_analysed: Sequence[Range] = ()
) -> HeartRateTrend:
    """Return the heart rate in steps of 10 s, of 30 s from six hours on, of 60 s from two days on.

    An interval counts in the step in which it ends.
    """
    duration_s = n_samples / fs
    step_s = _SHORT_STEP_S
    if duration_s > _SHORT_S:
        step_s = _STEP_S if duration_s <= _LONG_S else _LONG_STEP_S
    n_steps = max(1, int(np.ceil(duration_s / step_s)))
    at = beats.samples
    next_to = neighbours(at, not_analysed)
    steps = np.minimum((at / (step_s * fs)).astype(np.int64), n_steps - 1)
    rr_s = np.diff(at) / fs
    total = np.bincount(steps[1:][next_to], rr_s[next_to], n_steps)
    n = np.bincount(steps[1:][next_to], minlength=n_steps)
    bpm = np.full(n_steps, np.nan)
    np.divide(60.0 * n, total, out=bpm, where=total > 0)
    rate, last = rates_over_beats(at, next_to, fs)
    low, high = np.full(n_steps, np.inf), np.full(n_steps, -np.inf)
    np.minimum.at(low, steps[last], rate)
    np.maximum.at(high, steps[last], rate)
    low, high = (np.where(np.isfinite(side), side, bpm) for side in (low, high))
    return HeartRateTrend(
        step_s, bpm.astype(np.float32), low.astype(np.float32), high.astype(np.float32)
    )


def neighbours(at: NDArray[np.int64], not_analysed: Sequence[Range]) -> NDArray[np.bool_]:
    """Return for each interval whether all of it was analysed; shape (n_beats - 1,)."""
    next_to = np.ones(max(0, len(at) - 1), dtype=bool)
    for start, stop in not_analysed:
        first = int(np.searchsorted(at, start, side="right")) - 1
        last = int(np.searchsorted(at, stop, side="left"))
        next_to[max(0, first) : last] = False
    return next_to


def rates_over_beats(
    at: NDArray[np.int64], next_to: NDArray[np.bool_], fs: float
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the mean rate of each eight intervals in a row, and the place of their last beat."""
    if len(at) <= OVER_BEATS:
        return np.zeros(0), np.zeros(0, dtype=np.int64)
    whole = np.r_[0, np.cumsum(next_to)]
    ok = whole[OVER_BEATS:] - whole[:-OVER_BEATS] == OVER_BEATS
    rate = 60.0 * fs * OVER_BEATS / (at[OVER_BEATS:] - at[:-OVER_BEATS])
    return rate[ok], np.flatnonzero(ok) + OVER_BEATS


def inside(at: NDArray[np.int64], ranges: Iterable[Range]) -> NDArray[np.bool_]:
    """Return which samples, rising, lie in any of some ranges."""
    within = np.zeros(len(at), dtype=bool)
    for start, stop in ranges:
        within[np.searchsorted(at, start) : np.searchsorted(at, stop)] = True
    return within


def joined(ranges: Iterable[Range], apart: float = 0) -> list[Range]:
    """Return ranges without overlap, rising; those no farther apart become one."""
    out: list[Range] = []
    for start, stop in sorted(ranges):
        if out and start <= out[-1][1] + apart:
            out[-1] = (out[-1][0], max(out[-1][1], stop))
        elif stop > start:
            out.append((start, stop))
    return out


def without(ranges: Iterable[Range], start: int, stop: int) -> list[Range]:
    """Return ranges less what of them lies between two samples."""
    parts = [part for a, b in ranges for part in ((a, min(b, start)), (max(a, stop), b))]
    return [(a, b) for a, b in parts if b > a]


def episode(
    kind: EpisodeKind,
    start: int,
    stop: int,
    at: NDArray[np.int64],
    fs: float,
    *,
    rated: bool = True,
) -> Episode:
    """Return an episode between two samples, with the beats in it and their median rate."""
    first, last = np.searchsorted(at, (start, stop)).tolist()
    rr = np.diff(at[first:last])
    if not rated or not len(rr):
        return Episode(kind, start, stop, last - first)
    if len(rr) > _FEW:
        return Episode(
            kind, start, stop, last - first, float(60.0 * fs / np.median(rr)), float(rr.max() / fs)
        )
    # Of thousands of couplets and runs numpy's own median takes seconds.
    ordered = sorted(rr.tolist())
    middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
    return Episode(kind, start, stop, last - first, 60.0 * fs / middle, ordered[-1] / fs)


def pause(start: int, stop: int, at: NDArray[np.int64], fs: float) -> Episode:
    """Return the pause between two samples: from the beat before it to the beat after it."""
    first, last = np.searchsorted(at, (start, stop)).tolist()
    rr_s = (stop - start) / fs
    return Episode("pause", start, stop, last - first, 60.0 / rr_s, rr_s)


def _of_beats(
    kind: EpisodeKind, first: int, last: int, at: NDArray[np.int64], fs: float
) -> Episode:
    return episode(kind, int(at[first]), int(at[last]) + 1, at, fs)


def _runs(
    member: NDArray[np.bool_], next_to: NDArray[np.bool_], least: int
) -> list[tuple[int, int]]:
    """Return the first and the last place of each run of at least so many neighbours."""
    if not len(member):
        return []
    linked = member[:-1] & member[1:] & next_to
    edges = np.diff(np.r_[0, linked.astype(np.int8), 0])
    firsts, lasts = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    long = lasts - firsts + 1 >= least
    return list(zip(firsts[long].tolist(), lasts[long].tolist(), strict=True))


def _bigeminy(classes: NDArray[np.uint8], next_to: NDArray[np.bool_]) -> list[tuple[int, int]]:
    ventricular = classes == _VENTRICULAR
    alternates = (ventricular[:-1] != ventricular[1:]) & next_to
    # A run of alternation of n beats has n // 2 ventricular ones or one more.
    edges = np.diff(np.r_[0, alternates.astype(np.int8), 0])
    found = []
    for first, last in zip(
        np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist(), strict=True
    ):
        places = np.flatnonzero(ventricular[first : last + 1]) + first
        # A first or last one may be the end of a couplet; it is then no single beat.
        if len(places) and places[0] == first and _doubled(ventricular, next_to, first, -1):
            places = places[1:]
        if len(places) and places[-1] == last and _doubled(ventricular, next_to, last, 1):
            places = places[:-1]
        if len(places) >= LEAST_BIGEMINY:
            found.append((int(places[0]), int(places[-1])))
    return found


def _doubled(
    ventricular: NDArray[np.bool_], next_to: NDArray[np.bool_], place: int, way: int
) -> bool:
    other = place + way
    if not 0 <= other < len(ventricular):
        return False
    return bool(ventricular[other] and next_to[min(place, other)])


def _slow_and_fast(
    at: NDArray[np.int64], next_to: NDArray[np.bool_], fs: float, limits: HolterLimits
) -> list[Episode]:
    """Return the stretches in which most of each eight intervals are slow or fast."""
    if len(at) <= OVER_BEATS:
        return []
    rr_s = np.diff(at) / fs
    whole = _of_eight(next_to) == OVER_BEATS
    out = []
    sides: tuple[tuple[EpisodeKind, NDArray[np.bool_]], ...] = (
        ("slow", whole & (_of_eight(rr_s > 60.0 / limits.slow_bpm) >= MOST_OF_EIGHT)),
        ("fast", whole & (_of_eight(rr_s < 60.0 / limits.fast_bpm) >= MOST_OF_EIGHT)),
    )
    for kind, beyond in sides:
        edges = np.diff(np.r_[0, beyond.astype(np.int8), 0])
        starts, stops = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
        ranges = [
            (int(at[first]), int(at[min(last - 1 + OVER_BEATS, len(at) - 1)]) + 1)
            for first, last in zip(starts.tolist(), stops.tolist(), strict=True)
        ]
        out += [
            episode(kind, start, stop, at, fs) for start, stop in joined(ranges, _BRIDGED_S * fs)
        ]
    return out


def _of_eight(what: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return how many are true of each eight in a row."""
    total = np.r_[0, np.cumsum(what)]
    of_each: NDArray[np.int64] = total[OVER_BEATS:] - total[:-OVER_BEATS]
    return of_each
