"""How far readers agree on a code, beyond what chance alone would give.

Ratings are integers, shape (n_units, n_raters): a row per record, a column per reader, the category
from 0 upwards, and :data:`MISSING` where a reader has said nothing about a record. Nothing said is
never taken for a "no".

Every coefficient takes ``weights``, shape (..., n_units), how often each unit counts, and returns
shape (...): a bootstrap is then one call with many rows of weights. Where a coefficient is not
defined (nobody overlaps, or nothing varies), it is NaN, not 0 and not 1.

Sources
-------
J. Cohen, Educ Psychol Meas 1960, 20:37-46 (kappa); R. J. Light, Psychol Bull 1971, 76:365-377 (mean
of pairs); K. L. Gwet, Br J Math Stat Psychol 2008, 61:29-48 (AC1); K. Krippendorff, Computing
Krippendorff's Alpha-Reliability, 2011 (alpha); B. Efron, Ann Stat 1979, 7:1-26 (bootstrap). Gwet's
AC1 stands beside kappa because kappa falls towards 0 for a rare code on which all agree (A. R.
Feinstein and D. V. Cicchetti, J Clin Epidemiol 1990, 43:543-549).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

MISSING = -1
"""A reader has said nothing about this unit."""

Ratings = NDArray[np.integer[Any]]
Weights = NDArray[np.float64]
Statistic = Callable[..., NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A coefficient with its interval; NaN where it is not defined.

    Parameters
    ----------
    value
        Of the ratings themselves.
    low, high
        Percentile interval of the bootstrap over units.
    defined
        Share of the draws in which the coefficient was defined, 0-1; a low one says that the
        interval rests on few of them.
    """

    value: float
    low: float
    high: float
    defined: float


@dataclass(frozen=True, slots=True)
class CodeAgreement:
    """How readers agree on one code, present or absent.

    Parameters
    ----------
    code
        The finding.
    n_units
        Records that two or more readers have rated.
    n_ratings
        Ratings on those records.
    n_positive
        Of these, how many say "present".
    n_positive_units
        Records that at least one reader calls positive.
    percent, kappa, ac1, alpha
        Percent agreement (0-1), Cohen's kappa (mean of pairs for more than two readers), Gwet's
        AC1, Krippendorff's alpha.
    """

    code: str
    n_units: int
    n_ratings: int
    n_positive: int
    n_positive_units: int
    percent: Estimate
    kappa: Estimate
    ac1: Estimate
    alpha: Estimate


def _counts(ratings: Ratings, n_categories: int | None) -> NDArray[np.float64]:
    """Return how many raters put each unit into each category, shape (n_units, n_categories)."""
    ratings = np.asarray(ratings)
    if ratings.ndim != 2:
        raise ValueError(f"ratings of shape {ratings.shape} are not (n_units, n_raters)")
    if ratings.size and ratings.min() < MISSING:
        raise ValueError(f"rating {ratings.min()} is below {MISSING}")
    highest = int(ratings.max()) + 1 if ratings.size else 0
    n = max(highest, 1) if n_categories is None else n_categories
    if highest > n:
        raise ValueError(f"rating {highest - 1} with {n} categories")
    return np.stack([(ratings == k).sum(axis=1) for k in range(n)], axis=1).astype(np.float64)


def _ones(weights: Weights | None, n_units: int) -> Weights:
    return np.ones(n_units) if weights is None else np.asarray(weights, dtype=np.float64)


def _ratio(above: Any, below: Any) -> NDArray[np.float64]:
    """Divide; NaN where the divisor is 0."""
    above, below = np.broadcast_arrays(np.asarray(above, float), np.asarray(below, float))
    out: NDArray[np.float64] = np.full(below.shape, np.nan)
    np.divide(above, below, out=out, where=below != 0)
    return out


def _agreeing_pairs(
    counts: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the share of agreeing pairs of raters in each unit, and which units have a pair."""
    n = counts.sum(axis=1)
    share = _ratio((counts * (counts - 1)).sum(axis=1), n * (n - 1))
    return np.nan_to_num(share), n >= 2


def percent_agreement(ratings: Ratings, weights: Weights | None = None) -> NDArray[np.float64]:
    """Return the mean share of agreeing pairs of raters, 0-1, over units with two or more."""
    counts = _counts(ratings, None)
    share, paired = _agreeing_pairs(counts)
    w = _ones(weights, len(counts))
    return _ratio(w @ share, w @ paired.astype(float))


def cohen_kappa(ratings: Ratings, weights: Weights | None = None) -> NDArray[np.float64]:
    """Return Cohen's kappa of two raters over the units that both have rated.

    Raises
    ------
    ValueError
        If the ratings are not of two raters.
    """
    ratings = np.asarray(ratings)
    if ratings.ndim != 2 or ratings.shape[1] != 2:
        raise ValueError(f"Cohen's kappa is of two raters, not of shape {ratings.shape}")
    both = (ratings != MISSING).all(axis=1)
    w = _ones(weights, len(ratings)) * both
    total = w.sum(axis=-1)
    observed = _ratio(w @ (ratings[:, 0] == ratings[:, 1]).astype(float), total)
    expected = np.zeros_like(total)
    for k in range(int(ratings.max(initial=-1)) + 1):
        first, second = ((w @ (ratings[:, rater] == k).astype(float)) for rater in (0, 1))
        expected = expected + _ratio(first * second, total**2)
    return _chance_corrected(observed, expected)


def light_kappa(ratings: Ratings, weights: Weights | None = None) -> NDArray[np.float64]:
    """Return the mean of Cohen's kappa over all pairs of raters for which it is defined."""
    ratings = np.asarray(ratings)
    pairs = combinations(range(ratings.shape[1]), 2)
    kappas = np.array([cohen_kappa(ratings[:, pair], weights) for pair in pairs])
    known = np.isfinite(kappas)
    return _ratio(np.where(known, kappas, 0.0).sum(axis=0), known.sum(axis=0))


def gwet_ac1(
    ratings: Ratings, weights: Weights | None = None, *, n_categories: int | None = None
) -> NDArray[np.float64]:
    """Return Gwet's AC1 of any number of raters, missing values allowed.

    Parameters
    ----------
    ratings, weights
        See above.
    n_categories
        How many there are to choose from; None means as many as occur, which is wrong for "present
        or absent" where nobody says "present".
    """
    counts = _counts(ratings, n_categories)
    w = _ones(weights, len(counts))
    share, paired = _agreeing_pairs(counts)
    observed = _ratio(w @ share, w @ paired.astype(float))
    raters = counts.sum(axis=1)
    prevalence = _ratio(
        w @ np.nan_to_num(_ratio(counts, raters[:, None])),
        (w @ (raters > 0).astype(float))[..., None],
    )
    q = counts.shape[1]
    expected = _ratio((prevalence * (1 - prevalence)).sum(axis=-1), q - 1)
    return _chance_corrected(observed, expected)


def krippendorff_alpha(ratings: Ratings, weights: Weights | None = None) -> NDArray[np.float64]:
    """Return Krippendorff's alpha for nominal categories, missing values allowed."""
    counts = _counts(ratings, None)
    n = counts.sum(axis=1)
    pairable = np.where((n >= 2)[:, None], counts, 0.0)
    w = _ones(weights, len(counts))
    same = np.nan_to_num(_ratio((pairable * (pairable - 1)).sum(axis=1), n - 1))
    agreeing = w @ np.where(n >= 2, same, 0.0)
    by_category = w @ pairable
    total = by_category.sum(axis=-1)
    expected = (by_category * (by_category - 1)).sum(axis=-1)
    return _ratio((total - 1) * agreeing - expected, total * (total - 1) - expected)


def _chance_corrected(observed: Any, expected: Any) -> NDArray[np.float64]:
    # Rounding alone must not turn "nothing varies" into a number.
    room = np.where(np.isclose(expected, 1.0, rtol=0.0, atol=1e-12), 0.0, 1.0 - expected)
    return _ratio(observed - expected, room)


def bootstrap(
    statistic: Statistic,
    ratings: Ratings,
    *,
    seed: int = 0,
    draws: int = 2000,
    level: float = 0.95,
) -> Estimate:
    """Return a coefficient with its percentile interval over units drawn with replacement.

    Parameters
    ----------
    statistic
        One of the coefficients above: takes ratings and weights.
    ratings
        Shape (n_units, n_raters).
    seed, draws, level
        Of the draws; how many; width of the interval, 0-1.
    """
    ratings = np.asarray(ratings)
    n_units = len(ratings)
    value = float(statistic(ratings)) if n_units else float("nan")
    if not n_units or draws < 1:
        return Estimate(value, float("nan"), float("nan"), 0.0)
    random = np.random.default_rng(seed)
    weights = random.multinomial(n_units, np.full(n_units, 1.0 / n_units), size=draws)
    values = statistic(ratings, weights.astype(np.float64))
    known = values[np.isfinite(values)]
    if not known.size:
        return Estimate(value, float("nan"), float("nan"), 0.0)
    low, high = np.quantile(known, [(1 - level) / 2, (1 + level) / 2])
    return Estimate(value, float(low), float(high), known.size / draws)


def agree_on_code(
    code: str, ratings: Ratings, *, seed: int = 0, draws: int = 2000
) -> CodeAgreement:
    """Return all coefficients for one code.

    Parameters
    ----------
    code
        The finding.
    ratings
        Shape (n_records, n_readers): 1 present, 0 absent, :data:`MISSING` not rated.
    seed, draws
        Of the bootstrap.
    """
    ratings = np.asarray(ratings)
    rated = (ratings != MISSING).sum(axis=1) >= 2
    kept = ratings[rated]

    def ac1(r: Ratings, w: Weights | None = None) -> NDArray[np.float64]:
        return gwet_ac1(r, w, n_categories=2)

    estimates = [
        bootstrap(statistic, kept, seed=seed, draws=draws)
        for statistic in (percent_agreement, light_kappa, ac1, krippendorff_alpha)
    ]
    return CodeAgreement(
        code,
        len(kept),
        int((kept != MISSING).sum()),
        int((kept == 1).sum()),
        int((kept == 1).any(axis=1).sum()),
        *estimates,
    )
