"""Marking beats instead of spans: the beat at a place, all beats like it, ends on waves."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.measurement import Fiducials, Measurements
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.signals.alike_beats import (
    alike_beats,
    beat_range,
    cut_beats,
    nearest_beat,
    snap_range,
)

_STRETCH_S = 60.0
_MARGIN_S = 0.5
_SAME_S = 0.1
_NEAR_S = 0.3
"""A place farther from any R than this has no beat."""

_NAMES = {
    "p_on": tr_later("P on"),
    "p_off": tr_later("P off"),
    "qrs_on": tr_later("QRS on"),
    "qrs_off": tr_later("QRS off"),
    "t_on": tr_later("T on"),
    "t_off": tr_later("T off"),
}


def find_alike(
    record: Record, peaks: tuple[int, ...], at: int
) -> Generator[Progress, None, tuple[int, ...]]:
    """Find all beats like the one nearest to a sample.

    Parameters
    ----------
    record
        The record; all its leads are compared together.
    peaks
        R samples of all its beats, rising.
    at
        Sample at or near the R of the chosen beat.

    Returns
    -------
    alike
        R samples, rising; empty if there are no beats.
    """
    if not peaks:
        return ()
    known = np.asarray(peaks, dtype=np.int64)
    stretch, margin = round(_STRETCH_S * record.fs), round(_MARGIN_S * record.fs)
    cuts: list[NDArray[np.float32]] = []
    for first in range(0, record.n_samples, stretch):
        yield Progress(first, record.n_samples, tr("comparing beats"))
        inside = known[(known >= first) & (known < first + stretch)]
        if len(inside):
            begin = max(0, first - margin)
            values = record.values(begin, min(record.n_samples, first + stretch + margin))
            cuts.append(cut_beats(values, record.fs, inside, first=begin))
    segments = np.concatenate(cuts)
    found = alike_beats(segments, nearest_beat(known, at))
    return tuple(int(r) for r in known[found.places])


def beat_at(measured: Measurements, fs: float, n_samples: int, at: int) -> tuple[int, int, int]:
    """Return start, R and stop of the beat at a sample.

    Parameters
    ----------
    measured
        Of the record; must have beats.
    fs, n_samples
        Rate in Hz and length of the record.
    at
        A sample.
    """
    peaks = np.asarray(measured.r_peaks)
    place = nearest_beat(peaks, at)
    r = int(peaks[place])
    start, stop = beat_range(peaks, place, fs, n_samples, _marks_near(measured, r, fs))
    return start, r, stop


def toggled(peaks: tuple[int, ...], r: int, fs: float) -> tuple[int, ...]:
    """Return the R samples of a set with a beat added, or without it where the set has it.

    Parameters
    ----------
    peaks
        Of the set, rising.
    r
        R sample of the beat.
    fs
        Rate in Hz; an R within 100 ms is the same beat.
    """
    others = tuple(peak for peak in peaks if abs(peak - r) > _SAME_S * fs)
    return others if len(others) < len(peaks) else tuple(sorted((*peaks, r)))


def has_beat(measured: Measurements | None, fs: float, start: int, stop: int) -> bool:
    """Return whether a range has a beat in it, or within 300 ms of it."""
    if measured is None or not len(measured.r_peaks):
        return False
    near = round(_NEAR_S * fs)
    peaks = np.asarray(measured.r_peaks)
    return bool(((peaks >= start - near) & (peaks < stop + near)).any())


def snapped(
    measured: Measurements | None, fs: float, start: int, stop: int
) -> tuple[int, int, tuple[str, ...]]:
    """Return a range with its ends moved to waves that are near, and the names of these.

    Parameters
    ----------
    measured
        Of the record; without them nothing moves.
    fs
        Rate in Hz.
    start, stop
        Half-open range in samples.
    """
    if measured is None:
        return start, stop, ()
    named = {
        float(place): name
        for beat in measured.beats
        for mark, name in _NAMES.items()
        if (place := getattr(beat.together, mark)) is not None
    }
    moved = snap_range(start, stop, sorted(named), fs)
    said = [
        name
        for end, was in zip(moved, (start, stop), strict=True)
        for place, name in named.items()
        if round(place) == end and (end != was or moved != (start, stop))
    ]
    return (*moved, tuple(dict.fromkeys(said)))


def _marks_near(measured: Measurements, r: int, fs: float) -> Fiducials | None:
    """Return the marks of the measured beat at an R; None if it was not measured."""
    near = [beat for beat in measured.beats if abs(beat.place - r) <= 0.1 * fs]
    return near[0].together if near else None
