"""Beats of a long recording sorted by the shape of their QRS, over the whole of it."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress
from ecgviewer.signals.holter_blocks import PLACE, Cuts

QRS = slice(PLACE - 14, PLACE + 20)
"""Samples of a cut that are compared: 112 ms before R to 160 ms after it."""

LAG = 3
"""Beats are compared at shifts of up to so many samples of 8 ms."""

ALIKE = 0.88
"""Correlation over all leads together from which two QRS complexes are of one shape."""

SAME = 0.94
"""Correlation from which two templates are one, if their sizes agree."""

_SIZE = 1.6
_FOUNDING = 300
_ROUNDS = 4
_OF_MEDIAN = 200
_AT_ONCE = 2000


Shapes = tuple[NDArray[np.int32], NDArray[np.float32]]


def sort_shapes(cuts: Cuts, most: int = 40) -> Generator[Progress, None, Shapes]:
    """Sort beats into shapes; a generator, so that it can be stopped.

    Parameters
    ----------
    cuts
        The beats; NaN counts as 0.
    most
        Shapes at most.

    Returns
    -------
    shapes, likeness
        int32 and float32, shape (n_beats,): number of the shape, 0 for the most frequent, -1 for
        beats that are like none; and the correlation with its median.

    Notes
    -----
    A sample of the beats, each compared with each, founds the shapes: the beat that most others
    resemble, then the same among those left. What resembles none is sampled again, four times at
    most. Medians of each shape's beats then take the founders' place, shapes whose medians are
    alike become one, and every beat goes to the median that it resembles most.
    """
    n_beats = len(cuts)
    if not n_beats:
        return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
    founders: list[NDArray[np.float32]] = []
    left = np.arange(n_beats)
    for _ in range(_ROUNDS):
        if len(founders) >= most or not len(left):
            break
        picked = left[_evenly(len(left), _FOUNDING)]
        founders += _found(qrs_of(cuts[picked]), most - len(founders))
        _, likeness = yield from nearest(cuts, founders, left)
        left = left[likeness < ALIKE]
    shapes, likeness = yield from nearest(cuts, founders)
    for _ in range(2):
        shapes[likeness < ALIKE] = -1
        founders = _merged(*_medians(cuts, shapes))
        if not founders:
            break
        shapes, likeness = yield from nearest(cuts, founders)
    shapes[likeness < ALIKE] = -1
    return _by_size(shapes), likeness


def qrs_of(cuts: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return the QRS of beats with as much around it as shifts need, without their mean."""
    part = cuts[..., QRS.start - LAG : QRS.stop + LAG]
    x = np.nan_to_num(np.asarray(part, dtype=np.float32))
    return np.asarray(x - x[..., LAG:-LAG].mean(axis=-1, keepdims=True), dtype=np.float32)


def nearest(
    cuts: Cuts,
    founders: list[NDArray[np.float32]],
    places: NDArray[np.int64] | None = None,
) -> Generator[Progress, None, Shapes]:
    """Return for each beat the founder that it resembles most, and the correlation."""
    places = np.arange(len(cuts)) if places is None else places
    shapes = np.zeros(len(places), dtype=np.int32)
    best = np.full(len(places), -1.0, dtype=np.float32)
    if not founders:
        return shapes, best
    fixed = np.stack([_unit(one[:, LAG:-LAG]) for one in founders])
    for start in range(0, len(places), _AT_ONCE):
        yield Progress(start, len(places), "sorting beats")
        part = slice(start, start + _AT_ONCE)
        alike = likeness_of(qrs_of(cuts[places[part]]), fixed)
        shapes[part] = alike.argmax(axis=1)
        best[part] = alike.max(axis=1)
    return shapes, best


def likeness_of(beats: NDArray[np.float32], fixed: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the best correlation of beats of :func:`qrs_of` with unit vectors, (n, n_fixed)."""
    width = beats.shape[-1] - 2 * LAG
    best = np.full((len(beats), len(fixed)), -1.0, dtype=np.float32)
    for lag in range(2 * LAG + 1):
        moved = beats[..., lag : lag + width].reshape(len(beats), -1)
        size = np.linalg.norm(moved, axis=1, keepdims=True) + 1e-6
        np.maximum(best, (moved @ fixed.T) / size, out=best)
    return best


def _unit(beat: NDArray[np.float32]) -> NDArray[np.float32]:
    flat = beat.reshape(-1)
    return np.asarray(flat / (np.linalg.norm(flat) + 1e-6), dtype=np.float32)


def _evenly(n: int, most: int) -> NDArray[np.int64]:
    return np.unique(np.linspace(0, n - 1, min(n, most)).astype(np.int64))


def _found(beats: NDArray[np.float32], most: int) -> list[NDArray[np.float32]]:
    """Return the founders of the shapes among some beats, the most frequent first."""
    fixed = np.stack([_unit(one[:, LAG:-LAG]) for one in beats])
    alike = likeness_of(beats, fixed) >= ALIKE
    left = np.ones(len(beats), dtype=bool)
    founders: list[NDArray[np.float32]] = []
    while left.any() and len(founders) < most:
        friends = np.where(left, (alike & left).sum(axis=1), -1)
        founder = int(friends.argmax())
        founders.append(beats[founder])
        left &= ~alike[founder]
        left[founder] = False
    return founders


def _medians(cuts: Cuts, shapes: NDArray[np.int32]) -> tuple[list[NDArray[np.float32]], list[int]]:
    """Return the median of each shape with at least two beats, and how many these are."""
    medians, counts = [], []
    for number in range(int(shapes.max(initial=-1)) + 1):
        own = np.flatnonzero(shapes == number)
        if len(own) < 2:
            continue
        some = own[_evenly(len(own), _OF_MEDIAN)]
        medians.append(np.median(qrs_of(cuts[some]), axis=0).astype(np.float32))
        counts.append(len(own))
    return medians, counts


def _merged(medians: list[NDArray[np.float32]], counts: list[int]) -> list[NDArray[np.float32]]:
    """Return the medians without those that are as a more frequent one."""
    kept: list[NDArray[np.float32]] = []
    for place in np.argsort(counts, kind="stable")[::-1].tolist():
        one = medians[place]
        if kept:
            fixed = np.stack([_unit(other[:, LAG:-LAG]) for other in kept])
            alike = likeness_of(one[None], fixed)[0]
            sizes = np.array([np.linalg.norm(other) for other in kept]) / np.linalg.norm(one)
            near = (sizes < _SIZE) & (sizes > 1 / _SIZE)
            if ((alike >= SAME) & near).any():
                continue
        kept.append(one)
    return kept


def _by_size(shapes: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return shapes numbered by how many beats they have; those of one beat are none."""
    n = np.bincount(shapes[shapes >= 0], minlength=1)
    order = np.argsort(-n, kind="stable")
    rank = np.empty(len(n), dtype=np.int32)
    rank[order] = np.arange(len(n), dtype=np.int32)
    out = np.where(shapes >= 0, rank[np.maximum(shapes, 0)], -1)
    single = n[order] < 2
    out[(out >= 0) & single[np.maximum(out, 0)]] = -1
    return out.astype(np.int32)
