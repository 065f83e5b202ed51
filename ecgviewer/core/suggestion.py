"""Places of a record that a model proposes for review; never annotations until a reader says so.

A suggestion is a stretch of some leads in which the map of surprise is rarer than stated, or that
stretch in every beat of a kind that has it. It is made anew from the map each time and is stored
nowhere: only what a reader decides about it is.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.annotation import AT_R, Kind, intervals_of
from ecgviewer.core.anomaly import AnomalyMap, one_in_text
from ecgviewer.core.language import tr
from ecgviewer.core.leads import display_order

RARER_THAN = 1000.0
"""N of "1 in N normals" beyond which a place is suggested; heat is drawn from 1 in 50."""

AROUND = 200.0
"""The suggestion reaches as far as its leads stay rarer than this without a break."""

JOIN_S = 0.06
"""Hot stretches of a lead so near each other are one, and groups of leads so near in time."""

LEAST_S = 0.02
"""A stretch that is hot for less is left out: it is a frame or two."""

OUTWARDS_S, INWARDS_S = 0.06, 0.02
"""Ends go to the nearest wave bound that is so near on either side: hardly any heat is cut off."""

MOST = 40
"""So many are suggested at most, the rarest: more than that are not reviewed one by one."""


ALIKE_OVERLAP = 0.5
"""Places of two beats of a kind are the same where they overlap by this share of both together."""

BEFORE_R_S = 0.3
"""A place so long before an R, and nearer to it than to the R before, belongs to that beat."""


@dataclass(frozen=True, slots=True)
class Beat:
    """A beat of the record, as far as suggestions need it.

    Parameters
    ----------
    r
        Its R, in samples.
    kind
        Number of its class by shape, 0 for the dominant one.
    start, stop
        From where its QRS begins to where its T ends.
    """

    r: int
    kind: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A place that a model proposes for review.

    Parameters
    ----------
    id
        Hash of record, model and what the model said; the same whenever the same is said.
    record_id, model_id
        Of what, by what.
    start, stop
        Half-open range of samples at the record's own rate, ends on waves where these are near.
    leads
        Canonical names, in display order.
    one_in
        N of "1 in N normals" at its rarest place.
    finding
        Code of the finding that the model takes it for; None where it only finds it rare. Of a
        similar case, the one that a person chose.
    similar_to
        Record that this place is like, where a person asked for suggestions on similar cases; empty
        where the place is rare.
    similarity
        How alike they are, at most 1; ``one_in`` says nothing then.
    whole
        Whether all of the record is meant.
    peaks, reach
        Where the same is in several beats: their R samples, and how many samples before each, and
        from it on, are meant; ``start`` and ``stop`` enclose them all. Empty for one place.
    """

    id: str
    record_id: str
    model_id: str
    start: int
    stop: int
    leads: tuple[str, ...]
    one_in: float
    finding: str | None = None
    similar_to: str = ""
    similarity: float = 1.0
    whole: bool = False
    peaks: tuple[int, ...] = ()
    reach: tuple[int, int] = AT_R

    def intervals(self) -> tuple[tuple[int, int], ...]:
        """Return the half-open ranges of samples that are meant, in order of time."""
        kind: Kind = "beats" if self.peaks else "span"
        return intervals_of(self.start, self.stop, self.peaks, self.reach, kind=kind)

    @property
    def said(self) -> str:
        """How rare it is, or how similar, e.g. ``"1 in 3,900"`` or ``"similar 0.87"``."""
        if self.similar_to:
            return tr("similar {similarity:.2f}", similarity=self.similarity)
        return one_in_text(self.one_in)


def suggestions_of(
    anomaly: AnomalyMap,
    *,
    fs: float,
    n_samples: int,
    bounds: Sequence[float] = (),
    beats: Sequence[Beat] = (),
    rarer_than: float = RARER_THAN,
) -> tuple[Suggestion, ...]:
    """Return the places that a map proposes, in order of time.

    A stretch of a lead with a place beyond the rarity reaches as far as the lead stays beyond 1 in
    200. Stretches of a lead, and those of several leads, are one where they overlap or are 60 ms
    apart or less; other leads that are beyond 1 in 200 there belong to it. What lies on a beat of
    another shape than the dominant one is that beat, from its QRS to the end of its T. The same
    place in several beats of a shape is one suggestion on all of them. Ends of all others go to
    wave bounds that are near; an ``id`` is of what the map said, so that marks moved by hand change
    no decision.

    Parameters
    ----------
    anomaly
        The map.
    fs, n_samples
        Rate in Hz and length of the record.
    bounds
        Samples at which waves begin and end.
    beats
        Beats whose shape is known, in order of time.
    rarer_than
        N of "1 in N normals".
    """
    runs = _runs(anomaly, math.log10(rarer_than), math.log10(min(AROUND, rarer_than)))
    places = []
    for group in _together(runs, JOIN_S * anomaly.fs):
        first, last = min(run[1] for run in group), max(run[2] for run in group)
        start = min(max(round(first / anomaly.fs * fs), 0), n_samples - 1)
        stop = max(min(round(last / anomaly.fs * fs), n_samples), start + 1)
        rows = frozenset(run[0] for run in group)
        places.append(_Place(start, stop, rows, max(run[3] for run in group)))
    alike = _alike(_on_beats(places, beats, fs))
    alike.sort(key=lambda same: (-max(place.hottest for place in same), same[0].start))
    waves = np.asarray(bounds, dtype=np.float64)
    found = [_made(same, anomaly, waves, fs, n_samples) for same in alike[:MOST]]
    return tuple(sorted(found, key=lambda one: (one.start, one.stop)))


@dataclass(frozen=True, slots=True)
class _Place:
    """A hot place in samples of the record: what the map said, and the beat that it lies on.

    ``covers``: it is made of that beat as a whole; ``said`` is then the places in it.
    """

    start: int
    stop: int
    rows: frozenset[int]
    hottest: float
    beat: Beat | None = None
    covers: bool = False
    said: tuple[tuple[int, int], ...] = ()

    @property
    def around_r(self) -> tuple[int, int]:
        """Its range from the R of its beat."""
        assert self.beat is not None
        return self.start - self.beat.r, self.stop - self.beat.r

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """The ranges that the map said."""
        return self.said or ((self.start, self.stop),)


def _on_beats(places: list[_Place], beats: Sequence[Beat], fs: float) -> list[_Place]:
    """Say which beat each place lies on; those on a beat of another shape become that beat."""
    if not beats:
        return places
    begins = [one.r - BEFORE_R_S * fs for one in beats]
    for n in range(1, len(beats)):
        begins[n] = max(begins[n], (beats[n - 1].r + beats[n].r) / 2)
    ends = [*begins[1:], beats[-1].r + 2 * BEFORE_R_S * fs]
    out: list[_Place] = []
    whole: dict[int, list[_Place]] = {}
    for place in places:
        number = int(np.searchsorted(begins, (place.start + place.stop) / 2, side="right")) - 1
        if number < 0 or (place.start + place.stop) / 2 >= ends[number]:
            out.append(place)
            continue
        beat = beats[number]
        if place.start >= beat.stop:
            out.append(place)
        elif beat.kind and place.stop > beat.start:
            whole.setdefault(number, []).append(place)
        else:
            out.append(replace(place, beat=beat))
    for number, here in whole.items():
        rows = frozenset().union(*(place.rows for place in here))
        said = tuple(sorted((place.start, place.stop) for place in here))
        hottest, beat = max(place.hottest for place in here), beats[number]
        # Hardly any heat is cut off: what reaches far beyond the beat stays as long as it is.
        start, stop = said[0][0], max(last for _, last in said)
        start = start if start < beat.start - OUTWARDS_S * fs else beat.start
        stop = stop if stop > beat.stop + OUTWARDS_S * fs else beat.stop
        out.append(_Place(start, stop, rows, hottest, beat, covers=True, said=said))
    return out


def _alike(places: list[_Place]) -> list[list[_Place]]:
    """Return the places, those that are the same in beats of a kind together, in order of time."""
    out: list[list[_Place]] = []
    by_kind: dict[tuple[int, bool], list[list[_Place]]] = {}
    for place in sorted(places, key=lambda one: (-one.hottest, one.start)):
        if place.beat is None:
            out.append([place])
            continue
        known = by_kind.setdefault((place.beat.kind, place.covers), [])
        same = next((one for one in known if _are_alike(one, place)), None)
        if same is None:
            known.append([place])
        else:
            same.append(place)
    out += [same for known in by_kind.values() for same in known]
    return [sorted(same, key=lambda one: one.start) for same in out]


def _are_alike(same: list[_Place], place: _Place) -> bool:
    """Whether a place is that of others in a beat that has none yet; the first is the rarest."""
    first = same[0]
    if any(one.beat == place.beat for one in same) or not first.rows & place.rows:
        return False
    if place.covers:
        return True
    (a, b), (c, d) = first.around_r, place.around_r
    return min(b, d) - max(a, c) >= ALIKE_OVERLAP * (max(b, d) - min(a, c))


def _made(
    same: list[_Place],
    anomaly: AnomalyMap,
    waves: NDArray[np.float64],
    fs: float,
    n_samples: int,
) -> Suggestion:
    """Return the suggestion of a place, or of the same place in several beats."""
    counts = np.zeros(len(anomaly.leads), dtype=np.int64)
    for place in same:
        counts[list(place.rows | _warm(place, anomaly, fs))] += 1
    leads = tuple(name for name, n in zip(anomaly.leads, counts, strict=True) if 2 * n >= len(same))
    every = frozenset().union(*(place.rows for place in same))
    hot = display_order(tuple(anomaly.leads[row] for row in every))
    parts = [str(end) for place in same for part in place.parts for end in part]
    name = "|".join((anomaly.record_id, anomaly.model_id, *parts, *hot))
    ends = [
        (place.start, place.stop) if place.covers else _snapped(place.start, place.stop, waves, fs)
        for place in same
    ]
    peaks: tuple[int, ...] = ()
    reach = AT_R
    start, stop = ends[0]
    if len(same) > 1:
        peaks = tuple(place.beat.r for place in same if place.beat is not None)
        before = max(r - a for r, (a, _) in zip(peaks, ends, strict=True))
        after = max(b - r for r, (_, b) in zip(peaks, ends, strict=True))
        reach = max(0, before), max(1, after)
        start, stop = peaks[0] - reach[0], peaks[-1] + reach[1]
    return Suggestion(
        hashlib.sha256(name.encode()).hexdigest()[:24],
        anomaly.record_id,
        anomaly.model_id,
        max(start, 0),
        min(stop, n_samples),
        display_order(leads or hot),
        float(10.0 ** max(place.hottest for place in same)),
        peaks=peaks,
        reach=reach,
    )


def _warm(place: _Place, anomaly: AnomalyMap, fs: float) -> frozenset[int]:
    """Return the leads that are rarer than 1 in 200 in a place for as long as a stretch must."""
    scale = anomaly.fs / fs
    there = anomaly.log10_one_in[:, round(place.start * scale) : round(place.stop * scale)]
    for_how_long = (np.nan_to_num(there, nan=-1.0) >= math.log10(AROUND)).sum(axis=1)
    return frozenset(np.flatnonzero(for_how_long >= max(1.0, LEAST_S * anomaly.fs)).tolist())


_Run = tuple[int, int, int, float]
"""Row of the map, first frame, frame after the last, hottest log10 N."""


def _runs(anomaly: AnomalyMap, level: float, around: float) -> list[_Run]:
    """Return the stretches of each lead that are beyond ``around`` and somewhere ``level``."""
    least, gap = LEAST_S * anomaly.fs, JOIN_S * anomaly.fs
    out: list[_Run] = []
    for row, values in enumerate(anomaly.log10_one_in):
        joined: list[list[int]] = []
        for start, stop in _stretches(np.nan_to_num(values, nan=-1.0) >= around):
            if joined and start - joined[-1][1] <= gap:
                joined[-1][1] = stop
            else:
                joined.append([start, stop])
        for start, stop in joined:
            hottest = float(np.nanmax(values[start:stop]))
            if hottest >= level and stop - start >= least:
                out.append((row, start, stop, hottest))
    return out


def _stretches(hot: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(hot.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    return [(int(start), int(stop)) for start, stop in edges]


def _together(runs: list[_Run], gap: float) -> list[list[_Run]]:
    """Return the runs in groups: each run of one is near in time to those before it."""
    groups: list[list[_Run]] = []
    latest = 0
    for run in sorted(runs, key=lambda one: (one[1], one[2])):
        if groups and run[1] - latest <= gap:
            groups[-1].append(run)
            latest = max(latest, run[2])
        else:
            groups.append([run])
            latest = run[2]
    return groups


def _snapped(start: int, stop: int, places: NDArray[np.float64], fs: float) -> tuple[int, int]:
    """Return a range with its ends on bounds that are near; as it was where nothing were left."""
    begin = _nearest(places, start, before=OUTWARDS_S * fs, after=INWARDS_S * fs)
    end = _nearest(places, stop, before=INWARDS_S * fs, after=OUTWARDS_S * fs)
    return (begin, end) if begin < end else (start, stop)


def _nearest(places: NDArray[np.float64], at: int, *, before: float, after: float) -> int:
    near = places[(places >= at - before) & (places <= at + after)]
    return round(float(near[np.abs(near - at).argmin()])) if near.size else at
