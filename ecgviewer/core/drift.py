"""Whether scores have drifted: shares with intervals, how far two distributions lie apart.

Under the reference a score's p = 1/N of "1 in N normals" is uniform on (0, 1]: its expected share
beyond any N is 1/N, and a distance from the reference needs no second sample.

Sources
-------
E. B. Wilson, J Am Stat Assoc 1927, 22:209-212 (share); R. G. Newcombe, Stat Med 1998, 17:873-890,
method 10 (difference of shares); S. Kullback and R. A. Leibler, Ann Math Stat 1951, 22:79-86 (the
divergence whose two directions the stability index adds up); N. Siddiqi, Credit Risk Scorecards,
2006 (its use, and the thresholds .1 and .25, which are a convention of banks); B. Yurdakul,
Statistical Properties of Population Stability Index, Western Michigan University 2018 (what chance
alone gives); G. Marsaglia, W. W. Tsang
and J. Wang, J Stat Softw 2003, 8(18), and J. Vrbik, Pioneer J Theor Appl Stat 2018, 15:15-23 (the
distribution of Kolmogorov's D, up to 1,000 values and beyond); P. Massart, Ann Probab 1990,
18:1269-1283 (bound of Dvoretzky, Kiefer and Wolfowitz); A. C. Davison and D. V. Hinkley, Bootstrap
Methods, 1997, 5.2 (basic interval).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

FEWEST = 50
"""Records under which a group's distribution is not judged: it would be noise."""

PSI_SOME, PSI_MUCH = 0.1, 0.25
"""Conventions of banks: below the first little has changed, above the second much."""

KNOWN_FROM = 0.8
"""Share of records of known groups from which it is said what a mix accounts for."""

_EXACT_UP_TO = 1000
"""Values up to which Kolmogorov's distribution is computed exactly."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many, with Wilson's interval; NaN of none.

    Parameters
    ----------
    count, n
        How many of how many; a count may be a fraction where it is expected, not counted.
    low, high
        Of the share, 0-1.
    """

    count: float
    n: float
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share itself, 0-1."""
        return self.count / self.n if self.n else math.nan


def wilson(count: float, n: float, *, level: float = 0.95) -> Share:
    """Return a share with Wilson's interval."""
    if n <= 0:
        return Share(count, 0, math.nan, math.nan)
    z = NormalDist().inv_cdf((1 + level) / 2)
    p = count / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low = 0.0 if count == 0 else max(0.0, centre - half)
    high = 1.0 if count == n else min(1.0, centre + half)
    return Share(count, n, low, high)


def difference(now: Share, before: Share, *, level: float = 0.95) -> tuple[float, float, float]:
    """Return the difference of two independent shares and Newcombe's interval of it."""
    a, b = (wilson(one.count, one.n, level=level) for one in (now, before))
    gap = a.value - b.value
    below = math.hypot(a.value - a.low, b.high - b.value)
    above = math.hypot(a.high - a.value, b.value - b.low)
    return gap, gap - below, gap + above


def expected_beyond(one_in: float, normals: int) -> Share:
    """Return the share of normals beyond 1 in N, as well as so many normals know it.

    The scale itself was read off a sample: the share beyond a quantile of m values varies like a
    count of m / N in m.
    """
    return wilson(normals / one_in, normals)


# The population stability index


@dataclass(frozen=True, slots=True)
class Stability:
    """A population stability index.

    Parameters
    ----------
    value
        0 = the same shares in all bins.
    low, high
        95 % basic bootstrap interval, of its root: the index is a square, and near 0 lopsided.
    chance
        What 1 in 20 pairs of samples of these sizes exceed where nothing has changed.
    """

    value: float
    low: float
    high: float
    chance: float

    @property
    def is_more_than_chance(self) -> bool:
        """Whether chance alone is a poor account of it."""
        return self.value > self.chance


def stability_index(counts: NDArray[np.floating], reference: NDArray[np.floating]) -> Floats:
    """Return the population stability index, sum of (a - b) ln(a / b) over bins.

    Half a record is added to every bin of a sample, so that an empty one is no infinity.

    Parameters
    ----------
    counts
        Records in each bin, shape (..., bins).
    reference
        The same of the reference, or its true shares (they add up to 1), shape (..., bins).
    """
    shares = _shares(np.asarray(counts, np.float64))
    known = np.asarray(reference, np.float64)
    if not np.allclose(known.sum(axis=-1), 1.0):
        known = _shares(known)
    index: Floats = ((shares - known) * np.log(shares / known)).sum(axis=-1)
    return index


def _shares(counts: Floats) -> Floats:
    padded = counts + 0.5
    shares: Floats = padded / padded.sum(axis=-1, keepdims=True)
    return shares


def stability(
    counts: NDArray[np.floating],
    reference: NDArray[np.floating],
    *,
    seed: int = 0,
    draws: int = 1000,
) -> Stability:
    """Return the index of a sample against a reference, its interval, and what chance gives.

    Parameters
    ----------
    counts, reference
        See :func:`stability_index`; a reference of true shares has no error of its own.
    seed, draws
        Of the bootstrap.
    """
    counts, known = np.asarray(counts, np.float64), np.asarray(reference, np.float64)
    n = int(counts.sum())
    value = float(stability_index(counts, known))
    if n == 0:
        return Stability(math.nan, math.nan, math.nan, math.nan)
    random = np.random.default_rng(seed)
    is_true = bool(np.isclose(known.sum(), 1.0))
    m = 0 if is_true else int(known.sum())
    common = known if is_true else (counts + known) / (n + m)

    def drawn(size: int, shares: NDArray[np.floating]) -> Floats:
        return random.multinomial(size, shares / shares.sum(), size=draws).astype(np.float64)

    against = known if is_true else drawn(m, known)
    again = stability_index(drawn(n, counts), against)
    alike = stability_index(drawn(n, common), known if is_true else drawn(m, common))
    first, last = np.quantile(again, [0.025, 0.975])
    low, high = (max(0.0, 2 * value**0.5 - float(end) ** 0.5) ** 2 for end in (last, first))
    return Stability(value, low, high, float(np.quantile(alike, 0.95)))


def rank_bins(reference: NDArray[np.floating], n_bins: int = 10) -> Floats:
    """Return inner edges that cut a sample into bins of as nearly the same size as ties allow."""
    inner = np.quantile(reference, np.arange(1, n_bins) / n_bins)
    edges: Floats = np.unique(inner[inner > np.min(reference)]).astype(np.float64)
    return edges


def bin_counts(values: NDArray[np.floating], edges: Floats) -> Floats:
    """Return how many values lie in each bin, the ends open, shape (len(edges) + 1,)."""
    places = np.searchsorted(edges, values, side="right")
    return np.bincount(places, minlength=len(edges) + 1).astype(np.float64)


# Kolmogorov and Smirnov


@dataclass(frozen=True, slots=True)
class Distance:
    """The greatest distance of two cumulative distributions.

    Parameters
    ----------
    value
        0-1.
    low, high
        95 % bounds that hold for any distribution and any size.
    p
        Share of samples that would lie as far apart where nothing differs.
    """

    value: float
    low: float
    high: float
    p: float


def distance_from_uniform(p: NDArray[np.floating]) -> Distance:
    """Return how far values lie from uniform on (0, 1]: Kolmogorov's one-sample D."""
    values = np.sort(np.asarray(p, np.float64))
    n = len(values)
    if n == 0:
        return Distance(math.nan, math.nan, math.nan, math.nan)
    rank = np.arange(1, n + 1)
    d = float(max((rank / n - values).max(), (values - (rank - 1) / n).max()))
    room = _band(n, 0.05)
    return Distance(d, max(0.0, d - room), min(1.0, d + room), 1.0 - kolmogorov(n, d))


def distance_between(first: NDArray[np.floating], second: NDArray[np.floating]) -> Distance:
    """Return how far two samples lie apart: Smirnov's two-sample D."""
    a, b = (np.sort(np.asarray(one, np.float64)) for one in (first, second))
    n, m = len(a), len(b)
    if not n or not m:
        return Distance(math.nan, math.nan, math.nan, math.nan)
    both = np.concatenate([a, b])
    gap = np.searchsorted(a, both, side="right") / n - np.searchsorted(b, both, side="right") / m
    d = float(np.abs(gap).max())
    room = _band(n, 0.025) + _band(m, 0.025)
    effective = max(1, round(n * m / (n + m)))
    return Distance(d, max(0.0, d - room), min(1.0, d + room), 1.0 - kolmogorov(effective, d))


def _band(n: int, alpha: float) -> float:
    return math.sqrt(math.log(2 / alpha) / (2 * n))


def kolmogorov(n: int, d: float) -> float:
    """Return how often D of n values of a known distribution is below d (Marsaglia 2003)."""
    if d <= 0.5 / n:
        return 0.0
    if d >= 1.0:
        return 1.0
    s = d * d * n
    if s > 7.24 or (s > 3.76 and n > 99):
        exact = 2.000071 + 0.331 / math.sqrt(n) + 1.409 / n
        return 1.0 - 2.0 * math.exp(-exact * s)
    if n > _EXACT_UP_TO:
        return _limit(n, d)
    k = int(n * d) + 1
    size, h = 2 * k - 1, k - n * d
    place = np.arange(size)
    steps = place[:, None] - place[None, :] + 1
    matrix = (steps >= 0).astype(np.float64)
    powers = h ** np.arange(1, size + 1)
    matrix[:, 0] -= powers
    matrix[-1, :] -= powers[::-1]
    if 2 * h - 1 > 0:
        matrix[-1, 0] += (2 * h - 1) ** size
    for i, j in zip(*np.nonzero(steps > 0), strict=True):
        matrix[i, j] /= math.exp(math.lgamma(steps[i, j] + 1))
    scaled, exponent = _power(matrix, n)
    value = float(scaled[k - 1, k - 1])
    for i in range(1, n + 1):
        value *= i / n
        if value < 1e-140:
            value, exponent = value * 1e140, exponent - 140
    return min(1.0, max(0.0, value * 10.0**exponent))


def _limit(n: int, d: float) -> float:
    """Return the limit for many values, with Vrbik's correction for how many there are."""
    x = d * math.sqrt(n)
    x += 1 / (6 * math.sqrt(n)) + (x - 1) / (4 * n)
    signs = [(-1) ** (j + 1) * math.exp(-2 * j * j * x * x) for j in range(1, 101)]
    return min(1.0, max(0.0, 1.0 - 2.0 * math.fsum(signs)))


def _power(matrix: Floats, n: int) -> tuple[Floats, int]:
    """Return a power of a matrix and the power of ten that was taken out of it."""
    result, exponent = np.eye(len(matrix)), 0
    base, base_exponent = matrix, 0
    while n:
        if n & 1:
            result, exponent = result @ base, exponent + base_exponent
        base, base_exponent = base @ base, 2 * base_exponent
        n >>= 1
        middle = base[len(base) // 2, len(base) // 2]
        if middle > 1e140:
            base, base_exponent = base * 1e-140, base_exponent + 140
        if result[len(base) // 2, len(base) // 2] > 1e140:
            result, exponent = result * 1e-140, exponent + 140
    return result, exponent


# What the mix of patients, or of signals, accounts for


@dataclass(frozen=True, slots=True)
class Mix:
    """What of a change comes from another mix of groups (indirect standardisation).

    Parameters
    ----------
    observed, baseline
        The share now, and in the baseline.
    expected
        The share that the baseline's groups would give in the mix of now.
    covered
        Share of the records of now whose group the baseline knows, 0-1; observed and expected are
        of these.
    """

    observed: float
    baseline: float
    expected: float
    covered: float

    @property
    def is_known(self) -> bool:
        """Whether the baseline knows enough of the groups to say anything."""
        return self.covered >= KNOWN_FROM

    @property
    def by_mix(self) -> float:
        """The part of the change that the mix accounts for."""
        return self.expected - self.baseline

    @property
    def beyond_mix(self) -> float:
        """The part that is left within groups."""
        return self.observed - self.expected


Counted = Mapping[str, tuple[int, int]]
"""Group to (how many, of how many)."""


def mix_of(now: Counted, baseline: Counted, *, least: int = 10) -> Mix:
    """Return what of a change of a share comes from another mix of groups.

    Parameters
    ----------
    now, baseline
        Of each group, how many records lie beyond, of how many.
    least
        Records that the baseline must have of a group to know its share.
    """
    known = {name: k / n for name, (k, n) in baseline.items() if n >= least}
    inside = {name: pair for name, pair in now.items() if name in known}
    n_inside = sum(n for _, n in inside.values())
    n_now, n_before = (sum(n for _, n in one.values()) for one in (now, baseline))
    if not n_inside or not n_before:
        return Mix(math.nan, math.nan, math.nan, 0.0)
    observed = sum(k for k, _ in inside.values()) / n_inside
    expected = sum(known[name] * n for name, (_, n) in inside.items()) / n_inside
    before = sum(k for k, _ in baseline.values()) / n_before
    return Mix(observed, before, expected, n_inside / n_now)


def middle_of(values: Sequence[float]) -> tuple[float, float, float]:
    """Return quartile, median, quartile; NaN of none."""
    if not len(values):
        return math.nan, math.nan, math.nan
    low, middle, high = np.quantile(np.asarray(values, np.float64), [0.25, 0.5, 0.75])
    return float(low), float(middle), float(high)
