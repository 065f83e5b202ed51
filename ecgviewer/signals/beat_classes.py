"""Beats sorted by the shape of their QRS."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ALIKE = 0.85
"""Correlation over all leads together above which two QRS complexes are of one class."""

_LAG = 6
_AT_ONCE = 200
"""Beats compared each with each; further beats of a long record are compared with the classes."""


def beat_classes(
    segments: NDArray[np.float64],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Sort beats into classes, and align those of a class.

    Parameters
    ----------
    segments
        QRS complexes, shape (n_beats, n_leads, n); NaN counts as 0.

    Returns
    -------
    classes, lags
        int64, shape (n_beats,): number of the class, 0 for the largest; and by how many samples
        (at most 6) a beat's place must be moved for its QRS to lie as the others of its class do.

    Notes
    -----
    The beat that most others resemble founds a class, then the rest is sorted alike; so one class
    does not drift into another through beats in between.
    """
    n_beats = len(segments)
    classes = np.zeros(n_beats, dtype=np.int64)
    lags = np.zeros(n_beats, dtype=np.int64)
    if n_beats == 0:
        return classes, lags
    moved, fixed = _normalised(segments)
    sample = np.unique(np.linspace(0, n_beats - 1, min(n_beats, _AT_ONCE)).astype(np.int64))
    alike, shift = _compare(fixed[sample], moved[:, sample])
    left = np.ones(len(sample), dtype=bool)
    founders: list[int] = []
    while left.any():
        friends = np.where(left, ((alike > ALIKE) & left[None]).sum(axis=1), -1)
        founder = int(friends.argmax())
        members = left & (alike[founder] > ALIKE)
        members[founder] = True
        classes[sample[members]] = len(founders)
        lags[sample[members]] = shift[founder][members]
        founders.append(int(sample[founder]))
        left &= ~members
    rest = np.setdiff1d(np.arange(n_beats), sample)
    if len(rest):
        alike, shift = _compare(fixed[founders], moved[:, rest])
        nearest = alike.argmax(axis=0)
        strange = alike.max(axis=0) <= ALIKE
        classes[rest] = np.where(strange, len(founders), nearest)
        lags[rest] = np.where(strange, 0, shift[nearest, np.arange(len(rest))])
    order = np.argsort(-np.bincount(classes), kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return rank[classes], lags


def likeness_to(
    template: NDArray[np.floating], segments: NDArray[np.floating]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Compare beats with one, as :func:`beat_classes` compares them with a founder.

    Parameters
    ----------
    template
        QRS complex, shape (n_leads, n); NaN counts as 0.
    segments
        QRS complexes, shape (n_beats, n_leads, n).

    Returns
    -------
    likeness, lags
        Shape (n_beats,): best correlation over all leads together (compare with :data:`ALIKE`), and
        by how many samples a beat's place must be moved for it.
    """
    likeness = np.zeros(len(segments))
    lags = np.zeros(len(segments), dtype=np.int64)
    fixed = _normalised(np.asarray(template, dtype=np.float64)[None])[1]
    for start in range(0, len(segments), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        moved, _ = _normalised(np.asarray(segments[part], dtype=np.float64))
        alike, shift = _compare(fixed, moved)
        likeness[part], lags[part] = alike[0], shift[0]
    return likeness, lags


def _normalised(segments: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return each beat at all lags, (n_lags, n_beats, n), and at lag 0, (n_beats, n); norm 1."""
    x = np.nan_to_num(segments)
    x = x - x.mean(axis=-1, keepdims=True)
    width = x.shape[-1] - 2 * _LAG
    moved = np.stack([x[..., lag : lag + width].reshape(len(x), -1) for lag in range(2 * _LAG + 1)])
    moved = moved / (np.linalg.norm(moved, axis=-1, keepdims=True) + 1e-12)
    return moved, moved[_LAG]


def _compare(
    fixed: NDArray[np.float64], moved: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the best correlation of each fixed beat with each moved one, and its lag."""
    likeness = np.einsum("if,ljf->lij", fixed, moved, optimize=True)
    return likeness.max(axis=0), likeness.argmax(axis=0) - _LAG
