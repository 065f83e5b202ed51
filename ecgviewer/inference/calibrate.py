"""From a raw statistic to "1 in N normals".

A table of quantiles of held-out normals covers what was seen; beyond the rarest quantile a smooth
tail with the mean excess of the normals goes on, so that what is stranger is always rarer and two
different ECGs never tie at the end of the scale. Samples, of which there are many, have an
exponential tail; records, of which there are few, a heavier one that claims less.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RECORD_SURVIVAL = np.array([0.98, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05])
"""Shares of normals above each quantile, for statistics with one value a record."""

SAMPLE_SURVIVAL = np.array([0.95, 0.8, 0.6, 0.4, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005])
"""The same for statistics with one value a sample."""

MAX_LOG10_N = 12.0

RECORD_SHAPE = 0.25
"""Shape of the generalised Pareto tail of records: N grows as the fourth power of the excess."""


def fit_tail(values: NDArray[np.floating], survival: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return quantiles of the normals and the mean excess over the last, shape (K + 1,).

    Parameters
    ----------
    values
        The statistic of normals that took no part in fitting it, shape (n,); NaN are left out.
    survival
        Decreasing shares, shape (K,).
    """
    kept = values[np.isfinite(values)]
    knots = np.quantile(kept, 1.0 - survival)
    spread = max(float(np.std(kept)), 1e-6)
    knots = np.maximum.accumulate(knots) + 1e-4 * spread * np.arange(len(knots))
    over = kept[kept > knots[-1]] - knots[-1]
    excess = float(over.mean()) if over.size >= 3 else 0.3 * spread
    return np.r_[knots, max(excess, 1e-3 * spread)].astype(np.float32)


def log10_one_in(
    values: NDArray[np.floating] | float,
    table: NDArray[np.floating],
    survival: NDArray[np.floating],
    *,
    shape: float = 0.0,
) -> NDArray[np.float64]:
    """Return log10 of N in "1 in N normals": strictly increasing in the values, above 0.

    Parameters
    ----------
    values
        Any shape; NaN stays NaN.
    table
        Of :func:`fit_tail`, shape (K + 1,); or one for each value, (..., K + 1).
    survival
        The shares that the table was made with.
    shape
        Of the generalised Pareto tail; 0 = exponential.
    """
    given = np.asarray(table)
    tables = given if given.ndim == 1 else np.moveaxis(given, -1, 0)
    return by_tables(values, tables, survival, shape=shape)


def by_tables(
    values: NDArray[np.floating] | float,
    tables: NDArray[np.floating],
    survival: NDArray[np.floating],
    *,
    shape: float = 0.0,
) -> NDArray[np.float64]:
    """Return what :func:`log10_one_in` does, of tables whose knots come first, (K + 1, ...)."""
    raw = np.asarray(values)
    v = raw.astype(np.float64)
    knots, excess = tables[:-1], tables[-1]
    log_survival = np.log10(survival)
    # float32 against float32 needs no conversion and says the same
    compared = raw if raw.dtype == knots.dtype else v
    above = np.zeros(v.shape, dtype=np.int8)  # knots below each value; 0 for NaN
    for knot in knots:
        above += np.greater(compared, knot).view(np.int8)
    left = np.minimum(np.maximum(above, 1), len(survival) - 1).astype(np.intp) - 1
    low, high = _pick(knots, left), _pick(knots, left + 1)
    rise = log_survival[left + 1] - log_survival[left]
    log_p = log_survival[left] + (v - low) * (rise / np.maximum(high - low, 1e-300))
    # Below the first quantile: p rises from survival[0] towards 1 and never reaches it.
    under = above == 0
    if under.any():
        width = np.maximum(high - low, 1e-9)[under]
        depth = np.minimum((v - low)[under] / width, 0.0)
        p = 1.0 - (1.0 - survival[0]) * np.exp(np.maximum(depth, -18.0))
        log_p = np.asarray(log_p)
        log_p[under] = np.log10(p)
    beyond = above == len(survival)
    if beyond.any():
        over = (v - high)[beyond] / np.broadcast_to(excess, v.shape)[beyond].astype(np.float64)
        if shape > 0:  # the scale that keeps the mean excess is excess * (1 - shape)
            over = np.log1p(shape * over / (1.0 - shape)) / shape
        log_p = np.asarray(log_p)
        log_p[beyond] = log_survival[-1] - over * np.log10(np.e)
    return np.where(np.isfinite(v), np.minimum(-log_p, MAX_LOG10_N), np.nan)


def _pick(knots: NDArray[np.floating], place: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the knot at a place, of one table (K,) or of a table for each value (K, ...)."""
    if knots.ndim == 1:
        return knots[place].astype(np.float64)
    flat = place.ravel() * place.size + np.arange(place.size)
    wide = np.broadcast_to(knots, (len(knots), *place.shape)).reshape(-1)
    return wide[flat].reshape(place.shape).astype(np.float64)


def record_log10_one_in(
    values: NDArray[np.floating] | float, table: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Return log10 N of a whole record or lead, by a table of few normals."""
    return log10_one_in(values, table, RECORD_SURVIVAL, shape=RECORD_SHAPE)


def combine(log10_n: float, log10_amplitude: float, *, weight: float = 0.5) -> float:
    """Return log10 N of a record from its shape and, where it is in mV, its amplitude.

    Shape and amplitude of normals are taken as independent: with t = -ln p1 - w ln p2 the share of
    normals beyond t is (exp(-t) - w exp(-t / w)) / (1 - w), so no further table is needed.
    """
    t = np.log(10.0) * (log10_n + weight * log10_amplitude)
    p = (np.exp(-t) - weight * np.exp(-t / weight)) / (1.0 - weight)
    return float(min(-np.log10(max(p, 1e-300)), MAX_LOG10_N))


def over_windows(log10_n: NDArray[np.floating]) -> float:
    """Return log10 N of a long record from its windows'.

    The rarer of two views: the median window (lasting change), and the rarest window after
    correction for their number (Sidak: a long record has many chances to be rare somewhere).
    """
    kept = log10_n[np.isfinite(log10_n)]
    if kept.size == 0:
        return float("nan")
    if kept.size == 1:
        return float(kept[0])
    rarest = -np.expm1(kept.size * np.log1p(-(10.0 ** -float(kept.max()))))
    return max(float(np.median(kept)), -float(np.log10(max(rarest, 1e-12))))
