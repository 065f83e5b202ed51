"""Against scipy, worked examples and sums by hand."""

import math

import numpy as np
import pytest
from scipy import stats

from ecgviewer.core.drift import (
    bin_counts,
    difference,
    distance_between,
    distance_from_uniform,
    expected_beyond,
    kolmogorov,
    middle_of,
    mix_of,
    rank_bins,
    stability,
    stability_index,
    wilson,
)

random = np.random.default_rng(5)


@pytest.mark.parametrize(("count", "n"), [(0, 12), (7, 136), (1, 1), (50, 50), (3, 100_000)])
def test_intervals_of_shares_are_wilsons(count, n):
    known = stats.binomtest(count, n).proportion_ci(method="wilson")
    one = wilson(count, n)
    assert (one.low, one.high) == pytest.approx((known.low, known.high), abs=1e-12)
    assert one.value == count / n


def test_of_nothing_nothing_is_known():
    one = wilson(0, 0)
    assert all(map(math.isnan, (one.value, one.low, one.high)))
    assert all(map(math.isnan, middle_of([])))


def test_newcombes_own_example():
    gap, low, high = difference(wilson(56, 70), wilson(48, 80))
    assert (gap, low, high) == pytest.approx((0.2, 0.0524, 0.3339), abs=5e-5)


def test_few_normals_know_a_rare_share_badly():
    one = expected_beyond(50, 247)
    assert one.value == pytest.approx(0.02)
    assert one.low < 0.01
    assert one.high > 0.04
    assert expected_beyond(50, 100_000).high < 0.021


def test_stability_index_by_hand():
    # Shares with half a record in each bin: 30.5, 10.5, 20.5, 40.5 of 102, against quarters.
    shares = [30.5 / 102, 10.5 / 102, 20.5 / 102, 40.5 / 102]
    by_hand = sum((a - 0.25) * math.log(a / 0.25) for a in shares)
    assert stability_index(np.array([30, 10, 20, 40]), np.full(4, 0.25)) == pytest.approx(by_hand)
    # Two samples: the same in both directions, and 0 of a sample against itself.
    a, b = np.array([10.0, 0.0, 5.0]), np.array([3.0, 4.0, 9.0])
    assert stability_index(a, b) == pytest.approx(float(stability_index(b, a)))
    assert stability_index(a, a) == 0.0
    assert math.isfinite(float(stability_index(a, b)))  # an empty bin is no infinity


def test_what_chance_gives_is_a_chi_square():
    counts = random.multinomial(1000, np.full(10, 0.1))
    found = stability(counts, np.full(10, 0.1))
    assert found.chance == pytest.approx(stats.chi2.ppf(0.95, 9) / 1000, rel=0.08)
    other = stability(counts, random.multinomial(500, np.full(10, 0.1)))
    assert other.chance == pytest.approx(stats.chi2.ppf(0.95, 9) * (1 / 1000 + 1 / 500), rel=0.08)
    assert not found.is_more_than_chance


def test_a_moved_sample_is_more_than_chance_and_inside_its_interval():
    found = stability(np.array([60, 20, 10, 10]), np.full(4, 0.25))
    assert found.is_more_than_chance
    assert found.low < found.value < found.high


def test_intervals_of_the_index_hold_what_is_true_of_large_samples():
    true = np.array([0.4, 0.3, 0.2, 0.1])
    index = float(((true - 0.25) * np.log(true / 0.25)).sum())
    held = 0
    for seed in range(60):
        counts = np.random.default_rng(seed).multinomial(2000, true)
        one = stability(counts, np.full(4, 0.25), seed=seed, draws=500)
        held += one.low <= index <= one.high
    assert held >= 52  # 95 % of 60 is 57


@pytest.mark.parametrize("n", [1, 5, 20, 99, 140, 1000])
@pytest.mark.parametrize("d", [0.02, 0.05, 0.11, 0.2, 0.4, 0.7, 1.0])
def test_kolmogorovs_distribution(n, d):
    assert kolmogorov(n, d) == pytest.approx(float(stats.kstwo.cdf(d, n)), abs=2e-6)


def test_kolmogorovs_limit_for_many_values():
    for x in (0.6, 0.9, 1.3):
        d = x / math.sqrt(50_000)
        assert kolmogorov(50_000, d) == pytest.approx(float(stats.kstwo.cdf(d, 50_000)), abs=1e-5)


def test_distances_are_kolmogorovs_and_smirnovs():
    u, v = random.random(300) ** 1.2, random.random(211)
    one, known = distance_from_uniform(u), stats.kstest(u, "uniform")
    assert (one.value, one.p) == pytest.approx((known.statistic, known.pvalue), abs=1e-6)
    two, known = distance_between(u, v), stats.ks_2samp(u, v, method="asymp")
    assert (two.value, two.p) == pytest.approx((known.statistic, known.pvalue), abs=1e-6)
    tied = np.round(u, 1), np.round(v, 1)
    assert distance_between(*tied).value == pytest.approx(stats.ks_2samp(*tied).statistic)


def test_bounds_hold_in_small_samples():
    true = 0.25  # of u ** 2 against uniform: max of sqrt(x) - x
    held = [
        one.low <= true <= one.high
        for one in (distance_from_uniform(random.random(40) ** 2) for _ in range(200))
    ]
    assert np.mean(held) >= 0.95


def test_nothing_is_no_distance():
    assert math.isnan(distance_from_uniform(np.empty(0)).value)
    assert math.isnan(distance_between(np.empty(0), np.ones(3)).value)
    assert math.isnan(stability(np.zeros(4), np.full(4, 0.25)).value)


def test_bins_of_ranks():
    edges = rank_bins(np.arange(1000.0))
    assert bin_counts(np.arange(1000.0), edges).tolist() == [100.0] * 10
    assert len(rank_bins(np.array([1.0] * 90 + [2.0] * 10))) == 1  # ties make fewer bins


def test_what_a_mix_explains():
    # Old 40 %, young 10 % in both; the old are half then, and 3 in 4 now.
    baseline = {"old": (40, 100), "young": (10, 100)}
    now = {"old": (60, 150), "young": (5, 50)}
    mix = mix_of(now, baseline)
    assert (mix.baseline, mix.expected, mix.observed) == pytest.approx((0.25, 0.325, 0.325))
    assert mix.by_mix == pytest.approx(0.075)
    assert mix.beyond_mix == pytest.approx(0.0)
    assert mix.is_known


def test_what_a_mix_does_not_explain():
    baseline = {"old": (40, 100), "young": (10, 100)}
    mix = mix_of({"old": (60, 100), "young": (30, 100)}, baseline)
    assert mix.by_mix == pytest.approx(0.0)
    assert mix.beyond_mix == pytest.approx(0.2)


def test_groups_that_the_baseline_hardly_knows_are_told():
    mix = mix_of({"old": (10, 50), "new": (10, 50)}, {"old": (20, 100), "new": (1, 2)})
    assert mix.covered == 0.5
    assert not mix.is_known
    assert mix_of({"new": (1, 9)}, {"old": (1, 20)}).covered == 0.0
