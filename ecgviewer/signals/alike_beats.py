"""All beats like one, and ranges that begin and end where waves do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.measurement import Fiducials
from ecgviewer.signals.beat_classes import ALIKE, beat_classes, likeness_to

CUT_FS = 500.0
"""Rate in Hz at which beats are compared; the classes' lags are samples of it."""

BEFORE_S, AFTER_S = 0.1, 0.2
"""A beat is compared from so long before its R to so long after: wide beats and their ST too."""

SNAP_S = 0.06
"""A bound farther away than this does not attract an end."""

_SIZE_MOST = 2.5
_FOUNDERS, _MOST_RIVALS = 3, 6
_ROUNDS = 2
_QRS_BEFORE_S, _T_AFTER_S, _GAP_S = 0.08, 0.4, 0.08


@dataclass(frozen=True, eq=False)
class Alike:
    """Beats that are like one.

    Parameters
    ----------
    places
        int64, rising: which beats, the chosen one among them.
    likeness
        float64, shape (n_beats,): correlation of every beat with the template.
    """

    places: NDArray[np.int64]
    likeness: NDArray[np.float64]


def cut_beats(
    x: NDArray[np.floating], fs: float, peaks: NDArray[np.integer], *, first: int = 0
) -> NDArray[np.float32]:
    """Cut beats out of a recording, at 500 Hz.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples), any unit; NaN marks gaps.
    fs
        Their rate in Hz.
    peaks
        R samples of the record, shape (n_beats,).
    first
        Sample of the record at which ``x`` begins.

    Returns
    -------
    segments
        Shape (n_beats, n_leads, n): linear between samples, NaN outside ``x`` and in gaps.
    """
    before, after = round(BEFORE_S * CUT_FS), round(AFTER_S * CUT_FS)
    at = np.asarray(peaks, dtype=np.float64)[:, None] - first
    at = at + np.arange(-before, after) * (fs / CUT_FS)
    low = np.floor(at).astype(np.int64)
    share = (at - low).astype(np.float32)
    outside = (low < 0) | (low + 1 >= x.shape[1])
    low = np.clip(low, 0, max(x.shape[1] - 2, 0))
    rows = np.asarray(x, dtype=np.float32)
    high = np.minimum(low + 1, x.shape[1] - 1)
    values = rows[:, low] * (1 - share) + rows[:, high] * share
    values[:, outside] = np.nan
    return np.asarray(values.transpose(1, 0, 2), dtype=np.float32)


def alike_beats(segments: NDArray[np.floating], chosen: int) -> Alike:
    """Return the beats that are like one of them.

    The beats are sorted into classes as for the median beat; one belongs if it correlates above
    :data:`~ecgviewer.signals.beat_classes.ALIKE` with the chosen beat's template, better than with
    that of any other class, and is not of quite another size. The template is the median of those
    that belong, found in two rounds from the chosen beat itself, so one noisy choice does not
    decide.

    Parameters
    ----------
    segments
        Beats of :func:`cut_beats`, shape (n_beats, n_leads, n).
    chosen
        Which beat.

    Raises
    ------
    IndexError
        If there is no such beat.
    """
    if not 0 <= chosen < len(segments):
        raise IndexError(f"beat {chosen} is none of {len(segments)}")
    others = _other_templates(segments, chosen)
    sizes = _sizes(segments)
    template = np.nan_to_num(segments[chosen])
    member = np.zeros(len(segments), dtype=bool)
    likeness = np.ones(len(segments))
    rival = np.full(len(segments), -1.0)
    for other in others:
        rival = np.maximum(rival, likeness_to(other, segments)[0])
    for _ in range(_ROUNDS + 1):
        likeness, _lags = likeness_to(template, segments)
        member = (likeness > ALIKE) & (likeness >= rival)
        member[chosen] = True
        usual = np.median(sizes[member])
        member &= (sizes < _SIZE_MOST * usual) & (sizes > usual / _SIZE_MOST)
        member[chosen] = True
        template = np.median(np.nan_to_num(segments[member]), axis=0)
    return Alike(np.flatnonzero(member).astype(np.int64), likeness)


def beats_like(
    x: NDArray[np.floating], fs: float, peaks: NDArray[np.integer], at: int
) -> NDArray[np.int64]:
    """Return the R samples of all beats like the one nearest to a sample.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples), leads worth using only; NaN marks gaps.
    fs
        Their rate in Hz.
    peaks
        R samples of all beats, rising.
    at
        Sample at or near the R of the chosen beat.

    Returns
    -------
    alike
        int64, rising; empty if there are no beats.
    """
    known = np.asarray(peaks, dtype=np.int64)
    if not len(known):
        return known
    chosen = nearest_beat(known, at)
    return known[alike_beats(cut_beats(x, fs, known), chosen).places]


def nearest_beat(peaks: NDArray[np.integer], at: float) -> int:
    """Return which of some R samples (at least one, rising) is nearest to a sample."""
    return int(np.abs(np.asarray(peaks, dtype=np.float64) - at).argmin())


def beat_range(
    peaks: NDArray[np.integer],
    place: int,
    fs: float,
    n_samples: int,
    marks: Fiducials | None = None,
) -> tuple[int, int]:
    """Return where a beat begins and ends: from the start of its QRS to the end of its T.

    Parameters
    ----------
    peaks
        R samples, rising.
    place
        Which of them.
    fs, n_samples
        Rate in Hz and length of the record.
    marks
        Its marks in samples of the record, where it was measured. Without them, 80 ms before R to
        400 ms after it, and never into the beat that follows.
    """
    r = int(peaks[place])
    start, stop = r - round(_QRS_BEFORE_S * fs), r + round(_T_AFTER_S * fs)
    if place + 1 < len(peaks):
        stop = min(stop, int(peaks[place + 1]) - round(_GAP_S * fs))
    if marks is not None:
        start = start if marks.qrs_on is None else round(marks.qrs_on)
        end = marks.t_off if marks.t_off is not None else marks.qrs_off
        stop = stop if end is None else round(end)
    return max(0, min(start, r)), min(n_samples, max(stop, r + 1))


def wave_bounds_of(beats: Iterable[Fiducials]) -> NDArray[np.float64]:
    """Return all places where a P, QRS or T begins or ends, rising."""
    names = ("p_on", "p_off", "qrs_on", "qrs_off", "t_on", "t_off")
    found = [getattr(beat, name) for beat in beats for name in names]
    return np.array(sorted(place for place in found if place is not None), dtype=np.float64)


def snap(at: int, bounds: Sequence[float] | NDArray[np.float64], fs: float) -> int:
    """Return the wave bound nearest to a sample; the sample itself if none is within 60 ms.

    Parameters
    ----------
    at
        Sample.
    bounds
        Places that attract, in samples, rising.
    fs
        Rate in Hz.
    """
    if not len(bounds):
        return at
    places = np.asarray(bounds, dtype=np.float64)
    near = float(places[np.abs(places - at).argmin()])
    return round(near) if abs(near - at) <= SNAP_S * fs else at


def snap_range(
    start: int, stop: int, bounds: Sequence[float] | NDArray[np.float64], fs: float
) -> tuple[int, int]:
    """Move both ends of a range to wave bounds; it stays as it is where nothing would be left."""
    moved = snap(start, bounds, fs), snap(stop, bounds, fs)
    return moved if moved[0] < moved[1] else (start, stop)


def _sizes(segments: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return how large each beat is: root mean square around its mean, over all leads."""
    x = np.nan_to_num(np.asarray(segments, dtype=np.float64))
    x = x - x.mean(axis=-1, keepdims=True)
    return np.asarray(np.sqrt((x**2).mean(axis=(1, 2))) + 1e-12)


def _other_templates(segments: NDArray[np.floating], chosen: int) -> list[NDArray[np.floating]]:
    """Return the medians of the classes, of three beats or more, that the chosen is not of."""
    classes, _ = beat_classes(np.asarray(segments, dtype=np.float64))
    mine = np.nan_to_num(segments[chosen])
    templates: list[NDArray[np.floating]] = []
    for number in range(int(classes.max()) + 1):
        members = classes == number
        if number == classes[chosen] or members.sum() < _FOUNDERS:
            continue
        if len(templates) == _MOST_RIVALS:  # classes come in order of size
            break
        template = np.median(np.nan_to_num(segments[members]), axis=0)
        if likeness_to(template, np.asarray(mine)[None])[0][0] <= ALIKE:
            templates.append(template)
    return templates
