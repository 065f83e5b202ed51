"""Places of a record that a model proposes for review; never annotations until a reader says so.

A suggestion is a stretch of some leads in which the map of surprise is rarer than stated. It is
made anew from the map each time and is stored nowhere: only what a reader decides about it is.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import AnomalyMap, one_in_text
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

    @property
    def said(self) -> str:
        """How rare it is, or how similar, e.g. ``"1 in 3,900"`` or ``"similar 0.87"``."""
        return f"similar {self.similarity:.2f}" if self.similar_to else one_in_text(self.one_in)


def suggestions_of(
    anomaly: AnomalyMap,
    *,
    fs: float,
    n_samples: int,
    bounds: Sequence[float] = (),
    rarer_than: float = RARER_THAN,
) -> tuple[Suggestion, ...]:
    """Return the places that a map proposes, in order of time.

    A stretch of a lead with a place beyond the rarity reaches as far as the lead stays beyond 1 in
    200. Stretches of a lead, and those of several leads, are one where they overlap or are 60 ms
    apart or less. Ends then go to wave bounds that are near; the ``id`` is of the place before
    that, so that marks moved by hand change no decision.

    Parameters
    ----------
    anomaly
        The map.
    fs, n_samples
        Rate in Hz and length of the record.
    bounds
        Samples at which waves begin and end.
    rarer_than
        N of "1 in N normals".
    """
    runs = _runs(anomaly, math.log10(rarer_than), math.log10(min(AROUND, rarer_than)))
    groups = _together(runs, JOIN_S * anomaly.fs)
    groups.sort(key=lambda group: (-max(run[3] for run in group), group[0][1]))
    places = np.asarray(bounds, dtype=np.float64)
    found = []
    for group in groups[:MOST]:
        first, last = min(run[1] for run in group), max(run[2] for run in group)
        leads = display_order(tuple({anomaly.leads[run[0]] for run in group}))
        start = min(max(round(first / anomaly.fs * fs), 0), n_samples - 1)
        stop = max(min(round(last / anomaly.fs * fs), n_samples), start + 1)
        name = "|".join((anomaly.record_id, anomaly.model_id, str(start), str(stop), *leads))
        begin, end = _snapped(start, stop, places, fs)
        found.append(
            Suggestion(
                hashlib.sha256(name.encode()).hexdigest()[:24],
                anomaly.record_id,
                anomaly.model_id,
                max(begin, 0),
                min(end, n_samples),
                leads,
                float(10.0 ** max(run[3] for run in group)),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.start, one.stop)))


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
