"""Where a wave begins and ends, by several estimators at once, on many rows at once.

All rows are sampled at :data:`WORK_FS`; places are sample numbers in a row. No single estimator is
best in all leads, so each caller weighs them (:mod:`ecgviewer.signals.delineation_weights`):

- *area*: the trapezium of largest area (Vazquez-Seisdedos et al. 2011, 10.1186/1475-925X-10-77);
- *tangent*: where the tangent at the steepest point meets the baseline (Lepeschkin and Surawicz
  1952, 10.1161/01.CIR.6.3.378);
- *level*: where 5, 12, 25 % of the height is left; *slope*: where 10, 20 % of the steepest slope is
  left (after Laguna et al. 1994, 10.1006/cbmr.1994.1006).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.scipy_parts import ndimage

Floats = NDArray[np.float64]
Places = NDArray[np.int64]

WORK_FS = 500.0
"""Hz. Delineation works at this rate whatever the record's: one set of widths, one tuning."""

ESTIMATORS = ("steepest", "area", "tangent", "level5", "level12", "level25", "slope10", "slope20")
QRS_ESTIMATORS = ("slope5", "slope10", "slope20", "slope35", "steep")

_LEVELS = (0.05, 0.12, 0.25)
_SLOPES = (0.1, 0.2)
_QRS_SLOPES = (0.05, 0.1, 0.2, 0.35)
_STEEP = 0.4
_SLOPE_SIGMA = 2.5
_QRS_SLOPE_SIGMA = 2.0
_QRS_CORE = 45
_QUIET = 5
_NOISE_FACTOR = 2.5


def slope(rows: Floats, sigma: float) -> Floats:
    """Return the derivative per sample, smoothed by a Gaussian of ``sigma`` samples."""
    return np.asarray(ndimage.gaussian_filter1d(rows, sigma, order=1, axis=-1, mode="nearest"))


def at(rows: Floats, places: Places) -> Floats:
    """Return the value of each row (n_rows, n) at its place (n_rows,); places are clipped."""
    inside = np.clip(places, 0, rows.shape[-1] - 1)
    return np.take_along_axis(rows, inside[:, None], axis=1)[:, 0]


def highest(rows: Floats, where: NDArray[np.bool_]) -> Places:
    """Return the place of the highest value of each row among those allowed."""
    return np.asarray(np.where(where, rows, -np.inf).argmax(axis=-1), dtype=np.int64)


def wave_ends(rows: Floats, peaks: Places, far: Places, reach: int) -> Floats:
    """Estimate where waves end, going right from their peaks.

    Parameters
    ----------
    rows
        Shape (n_rows, n).
    peaks, far
        Shape (n_rows,): the peak, and a place to its right by which the wave is over.
    reach
        Samples right of the peak within which the steepest point lies.

    Returns
    -------
    ndarray
        float64, shape (n_rows, len(ESTIMATORS)): places.
    """
    t = np.arange(rows.shape[1])[None]
    base = (at(rows, far) + at(rows, far - 3) + at(rows, far - 6)) / 3
    sign = np.where(at(rows, peaks) < base, -1.0, 1.0)
    z = (rows - base[:, None]) * sign[:, None]
    dz = slope(z, _SLOPE_SIGMA)
    last = np.maximum(np.minimum(peaks + reach, far - 2), peaks + 2)
    steepest = highest(-dz, (t >= peaks[:, None]) & (t <= last[:, None]))
    height, fall = at(z, steepest), at(dz, steepest)
    area = (height[:, None] - z) * (2 * far[:, None] - t - steepest[:, None])
    after = t > steepest[:, None]
    found = [
        steepest,
        highest(area, after & (t <= far[:, None])),
        np.minimum(steepest + np.clip(height / np.maximum(-fall, 1e-9), 0, 60), far),
    ]
    peak_height = at(z, peaks)
    for level in _LEVELS:
        found.append(_first(after & (z < level * peak_height[:, None]), far))
    for share in _SLOPES:
        found.append(_first(after & (dz > share * fall[:, None]), far))
    return np.stack(found, axis=1).astype(np.float64)


def wave_starts(rows: Floats, peaks: Places, far: Places, reach: int) -> Floats:
    """Estimate where waves begin; the mirror image of :func:`wave_ends`."""
    last = rows.shape[1] - 1
    return np.asarray(last - wave_ends(rows[:, ::-1], last - peaks, last - far, reach))


def qrs_bounds(rows: Floats, centre: int, low: int, high: int, noise: Floats) -> Floats:
    """Estimate where QRS complexes begin and end.

    Parameters
    ----------
    rows
        Shape (n_rows, n).
    centre
        The beat's place in all rows.
    low, high
        Nothing is sought outside.
    noise
        Usual slope outside the waves, shape (n_rows,).

    Returns
    -------
    ndarray
        float64, shape (2, n_rows, len(QRS_ESTIMATORS)): onsets, ends.
    """
    n = rows.shape[1]
    t = np.arange(n)[None]
    steepness = ndimage.maximum_filter1d(np.abs(slope(rows, _QRS_SLOPE_SIGMA)), 5, axis=-1)
    core = np.abs(t - centre) <= _QRS_CORE
    largest = np.where(core, steepness, 0.0).max(axis=1)
    floor = _NOISE_FACTOR * noise
    steep = core & (steepness > np.maximum(_STEEP * largest, floor)[:, None])
    some = steep.any(axis=1)
    first = np.where(some, steep.argmax(axis=1), centre)
    last = np.where(some, n - 1 - steep[:, ::-1].argmax(axis=1), centre)
    starts, ends = [], []
    for share in _QRS_SLOPES:
        calm = (steepness < np.maximum(share * largest, floor)[:, None]).astype(np.int8)
        calm = ndimage.minimum_filter1d(calm, _QUIET, axis=-1).astype(bool)
        before, after = calm & (t < first[:, None]), calm & (t > last[:, None])
        start = np.where(before.any(axis=1), n - 1 - before[:, ::-1].argmax(axis=1), low)
        starts.append(np.maximum(start + _QUIET // 2, low))
        ends.append(np.minimum(_first(after, np.full(len(rows), high)) - _QUIET // 2, high))
    return np.array([np.stack([*starts, first], axis=1), np.stack([*ends, last], axis=1)], float)


def _first(where: NDArray[np.bool_], otherwise: Places) -> Places:
    """Return the first place allowed in each row, at most and otherwise the one given."""
    return np.minimum(np.where(where.any(axis=1), where.argmax(axis=1), otherwise), otherwise)
