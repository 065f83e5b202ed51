"""What a caliper's leg takes hold of: marks of beats, and peaks of the trace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.caliper import Caliper, March, Reach, march
from ecgviewer.core.language import tr_later
from ecgviewer.core.measurement import MARKS, Fiducials, Measurements

NAMES = {
    "p_on": tr_later("P on"),
    "p_peak": "P",
    "p_off": tr_later("P off"),
    "qrs_on": tr_later("QRS on"),
    "r_peak": "R",
    "qrs_off": tr_later("QRS off"),
    "t_on": tr_later("T on"),
    "t_peak": "T",
    "t_off": tr_later("T off"),
}
"""Marks as they are written; a label is made of two of them, and kept in English."""

_LEAST_PROMINENT = 0.35
"""Share of a stretch's largest deflection that a peak must have to be stepped to by keys."""

_QT_ONSET_S, _QT_END_S = 0.06, 0.12
"""So far from the program's marks a reader's own may lie and still be those of QT."""

_NO_MARKS: Mapping[str, NDArray[np.int64]] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class SnapMarks:
    """The marks that legs take hold of.

    Parameters
    ----------
    marks
        Mark (one of :data:`ecgviewer.core.measurement.MARKS`) to its samples of the record, int64,
        ascending.
    known
        Stretch [start, stop) in which all kinds of marks were looked for; R peaks are of the whole
        record.
    odd
        R peaks of beats of another shape than the dominant one, by the number of the shape.
    """

    marks: Mapping[str, NDArray[np.int64]] = field(default_factory=lambda: _NO_MARKS)
    known: tuple[int, int] = (0, 0)
    odd: Mapping[int, NDArray[np.int64]] = field(default_factory=lambda: MappingProxyType({}))

    def nearest(self, sample: float, reach: float) -> tuple[int, str] | None:
        """Return the nearest mark within a reach, and its name; None without any."""
        best: tuple[int, str] | None = None
        for name, places in self.marks.items():
            at = int(np.searchsorted(places, sample))
            for place in places[max(at - 1, 0) : at + 1].tolist():
                away = abs(place - sample)
                if away <= reach and (best is None or away < abs(best[0] - sample)):
                    best = place, name
        return best

    def beyond(self, sample: int, *, forward: bool) -> tuple[int, str] | None:
        """Return the next mark after a sample, or the last before it; None without any."""
        found: list[tuple[int, str]] = []
        for name, places in self.marks.items():
            at = int(np.searchsorted(places, sample, side="right" if forward else "left"))
            at = at if forward else at - 1
            if 0 <= at < places.size:
                found.append((int(places[at]), name))
        return (min(found) if forward else max(found)) if found else None

    def is_qt(self, caliper: Caliper, fs: float) -> bool:
        """Whether a caliper measures QT: from about the beginning of QRS to about its T's end."""
        onsets, ends = self.marks.get("qrs_on"), self.marks.get("t_off")
        if onsets is None or ends is None or not caliper.shows_time:
            return False
        onset = int(onsets[np.argmin(np.abs(onsets - caliper.start))])
        later = ends[ends > onset]
        if not later.size or abs(onset - caliper.start) > _QT_ONSET_S * fs:
            return False
        return bool(abs(int(later[0]) - caliper.stop) <= _QT_END_S * fs)

    def march(self, caliper: Caliper, n_samples: int, fs: float) -> March:
        """March a caliper out over the marks that its legs lie on.

        Marks of the kind that both legs lie on. Legs on two R peaks of one odd shape (a premature
        beat and the next) go over beats of that shape alone. Any other legs go over R peaks, as far
        from them as the later leg is (and the earlier one, for the steps before it).
        """
        peaks = self.marks.get("r_peak", np.empty(0, dtype=np.int64))
        kind = caliper.first_mark
        if kind and kind == caliper.second_mark and kind in self.marks:
            if kind != "r_peak":
                return march(caliper, self.marks[kind], n_samples, fs, known=self.known)
            for places in self.odd.values():
                if {caliper.first, caliper.second} <= set(places.tolist()):
                    return march(caliper, places, n_samples, fs, known=self.known)
            return march(caliper, peaks, n_samples, fs)
        if peaks.size == 0:
            return march(caliper, peaks, n_samples, fs)

        def beside(leg: int) -> NDArray[np.int64]:
            away = leg - int(peaks[np.argmin(np.abs(peaks - leg))])
            moved: NDArray[np.int64] = peaks + away
            return moved

        later, earlier = beside(caliper.stop), beside(caliper.start)
        return march(caliper, later, n_samples, fs, earlier=earlier)


def snap_marks(measured: Measurements, lead: str, *, together: bool = False) -> SnapMarks:
    """Return the marks of a lead, or those of all leads together where it has none of its own.

    Parameters
    ----------
    lead
        Canonical name.
    together
        Whether to take the marks of all leads together.
    """
    kept: dict[str, list[float]] = {mark: [] for mark in MARKS}
    odd: dict[int, list[int]] = {}
    for beat in measured.beats:
        own = None if together else beat.leads.get(lead)
        marks = own if own is not None and own != Fiducials() else beat.together
        for mark in MARKS:
            at = getattr(marks, mark)
            if at is not None:
                kept[mark].append(at)
    places = {mark: _samples(found) for mark, found in kept.items() if found}
    # The peaks that rate and RR rest on, over the whole record; those of the lead where it has any.
    peaks = np.asarray(measured.r_peaks, dtype=np.int64)
    own_peaks = places.get("r_peak", np.empty(0, dtype=np.int64))
    elsewhere = peaks[(peaks < measured.start) | (peaks >= measured.stop)]
    within = own_peaks if own_peaks.size else peaks[~np.isin(peaks, elsewhere)]
    places["r_peak"] = np.unique(np.concatenate([elsewhere, within]))
    for beat in measured.beats:
        if beat.kind > 0 and places["r_peak"].size:
            near = int(np.argmin(np.abs(places["r_peak"] - beat.place)))
            odd.setdefault(beat.kind, []).append(int(places["r_peak"][near]))
    odd_places = {kind: _samples(found) for kind, found in odd.items()}
    return SnapMarks(places, (measured.start, measured.stop), odd_places)


def _samples(places: list[float] | list[int]) -> NDArray[np.int64]:
    return np.unique(np.rint(np.asarray(places, dtype=np.float64)).astype(np.int64))


def label_of(first_mark: str, second_mark: str) -> str:
    """Return what stands between two marks, e.g. ``"R–R"``; empty where one leg is on none."""
    if not first_mark or not second_mark:
        return ""
    return f"{NAMES[first_mark]}–{NAMES[second_mark]}"


def named(caliper: Caliper) -> Caliper:
    """Return a caliper with the label that its marks give, in the order of time."""
    marks = (caliper.first_mark, caliper.second_mark)
    if caliper.second < caliper.first:
        marks = marks[::-1]
    return caliper.changed(label=label_of(*marks))


def _turns(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return where a line turns: its peaks and troughs, on a plateau the middle."""
    steps = np.flatnonzero(np.diff(values) != 0)
    starts = np.concatenate([[0], steps + 1])
    stops = np.append(steps, len(values) - 1)
    level = values[starts]
    turns = np.flatnonzero((level[1:-1] - level[:-2]) * (level[1:-1] - level[2:]) > 0) + 1
    middle: NDArray[np.int64] = (starts[turns] + stops[turns]) // 2
    return middle


def local_peak(values: NDArray[np.float64], at: int, reach: int) -> int | None:
    """Return the highest peak or deepest trough within a reach of a sample; None without any.

    Height is measured from the straight line between the ends of what is within reach.

    Parameters
    ----------
    values
        float64, shape (n,): a lead; a gap (NaN) within reach gives None.
    at
        Sample.
    reach
        Samples to both sides.
    """
    low, high = max(at - reach, 0), min(at + reach + 1, len(values))
    part = values[low:high]
    if part.size < 3 or not np.isfinite(part).all():
        return None
    turns = _turns(part)
    if turns.size == 0:
        return None
    height = np.abs(part - np.linspace(part[0], part[-1], part.size))
    return low + int(turns[height[turns].argmax()])


def next_peak(values: NDArray[np.float64], at: int, *, forward: bool) -> int | None:
    """Return the next large peak or trough of a lead after a sample, or the last one before it.

    Parameters
    ----------
    values
        float64, shape (n,): the stretch to look in.
    at
        Sample of it.
    """
    known = np.isfinite(values)
    if known.sum() < 3:
        return None
    middle = float(np.median(values[known]))
    filled = np.where(known, values, middle)
    size = np.abs(filled - middle)
    peaks = _turns(filled)
    peaks = peaks[size[peaks] >= _LEAST_PROMINENT * size.max()]
    peaks = peaks[peaks > at] if forward else peaks[peaks < at]
    return int(peaks[0] if forward else peaks[-1]) if peaks.size else None


def reach_after(reach: Reach, wanted: Reach) -> Reach:
    """Return the march that asking for one leads to: the same again ends it."""
    return "" if reach == wanted else wanted
