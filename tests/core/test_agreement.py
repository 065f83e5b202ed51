"""Agreement against examples that others have worked out by hand."""

from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest

from ecgviewer.core.agreement import (
    MISSING,
    agree_on_code,
    bootstrap,
    cohen_kappa,
    gwet_ac1,
    krippendorff_alpha,
    light_kappa,
    percent_agreement,
)

CLOSE = 1e-6
_ = MISSING

# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers,
# twelve units, five categories, missing data. The same table is "cac.raw4raters" of Gwet's irrCAC.
KRIPPENDORFF = np.array(
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
        [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ]
).T
KRIPPENDORFF = np.where(KRIPPENDORFF > 0, KRIPPENDORFF - 1, MISSING)


def table(rows):
    """Ratings of two raters from a table of counts."""
    counts = np.asarray(rows)
    return np.array(
        [(i, j) for i, row in enumerate(counts) for j, n in enumerate(row) for _ in range(n)]
    )


def test_kappa_of_two_readers_of_50_proposals():
    # The textbook table 20, 5, 10, 15: observed 35/50, expected 0.5 * 0.6 + 0.5 * 0.4.
    assert cohen_kappa(table([[20, 5], [10, 15]])) == pytest.approx(0.4, abs=CLOSE)


def test_the_paradox_of_kappa_and_its_answer():
    # K. L. Gwet, Kappa statistic is not satisfactory for assessing the extent of agreement between
    # raters (2002): 118, 5, 2, 0 of 125. Agreement is 0.944, kappa -0.0234, AC1 0.9408.
    ratings = table([[118, 5], [2, 0]])
    agreed = Fraction(118, 125)
    by_chance = Fraction(123, 125) * Fraction(120, 125) + Fraction(2, 125) * Fraction(5, 125)
    kappa = (agreed - by_chance) / (1 - by_chance)
    share = (Fraction(123, 125) + Fraction(120, 125)) / 2
    ac1 = (agreed - 2 * share * (1 - share)) / (1 - 2 * share * (1 - share))
    assert (round(float(kappa), 4), round(float(ac1), 4)) == (-0.0234, 0.9408)
    assert percent_agreement(ratings) == pytest.approx(0.944, abs=CLOSE)
    assert cohen_kappa(ratings) == pytest.approx(float(kappa), abs=CLOSE)
    assert gwet_ac1(ratings) == pytest.approx(float(ac1), abs=CLOSE)


def test_krippendorffs_own_example():
    # Coincidences: diagonal 7 + 10 + 8 + 4 + 3 = 32 of 40; categories 9, 13, 10, 5, 3.
    by_hand = Fraction(39 * 32 - 344, 40 * 39 - 344)
    assert round(float(by_hand), 3) == 0.743
    assert krippendorff_alpha(KRIPPENDORFF) == pytest.approx(float(by_hand), abs=CLOSE)


def test_ac1_and_percent_with_missing_values():
    # irrCAC 1.0, gwet.ac1.raw(cac.raw4raters): 0.77544, pa 0.81818, pe 0.19032.
    assert percent_agreement(KRIPPENDORFF) == pytest.approx(9 / 11, abs=CLOSE)
    assert gwet_ac1(KRIPPENDORFF) == pytest.approx(0.77544, abs=5e-6)


def test_ac1_by_its_definition_in_fractions():
    n, q = KRIPPENDORFF.shape[0], 5
    units = [[int(v) for v in row if v != MISSING] for row in KRIPPENDORFF]
    pairs = [row for row in units if len(row) > 1]
    agreed = sum(
        Fraction(sum(a == b for a, b in combinations(row, 2)), len(row) * (len(row) - 1) // 2)
        for row in pairs
    ) / len(pairs)
    shares = [sum(Fraction(row.count(k), len(row)) for row in units) / n for k in range(q)]
    by_chance = sum(p * (1 - p) for p in shares) / (q - 1)
    expected = float((agreed - by_chance) / (1 - by_chance))
    assert gwet_ac1(KRIPPENDORFF) == pytest.approx(expected, abs=CLOSE)


def test_light_is_the_mean_of_the_pairs_that_are_defined():
    random = np.random.default_rng(3)
    ratings = random.integers(0, 2, (40, 3))
    pairs = [float(cohen_kappa(ratings[:, pair])) for pair in ((0, 1), (0, 2), (1, 2))]
    assert light_kappa(ratings) == pytest.approx(np.mean(pairs), abs=CLOSE)
    ratings[:, 2] = MISSING
    assert light_kappa(ratings) == pytest.approx(pairs[0], abs=CLOSE)


def test_what_is_not_defined_is_nan_and_not_one():
    same = np.zeros((5, 2), dtype=int)
    assert np.isnan(cohen_kappa(same))
    assert np.isnan(krippendorff_alpha(same))
    assert gwet_ac1(same, n_categories=2) == 1.0  # nobody said it, all agree: AC1's own answer
    apart = np.array([[1, MISSING], [MISSING, 0]])
    for one in (percent_agreement, cohen_kappa, krippendorff_alpha, gwet_ac1):
        assert np.isnan(one(apart))


def test_missing_is_not_no():
    full = np.array([[1, 1], [0, 0], [1, 0], [0, 0]])
    more = np.vstack([full, [[1, MISSING], [MISSING, 0]]])
    for one in (percent_agreement, cohen_kappa, krippendorff_alpha):
        assert one(more) == pytest.approx(float(one(full)), abs=1e-12)


@pytest.mark.parametrize("one", [percent_agreement, light_kappa, gwet_ac1, krippendorff_alpha])
def test_weights_are_repeated_units(one):
    random = np.random.default_rng(1)
    ratings = random.integers(-1, 3, (30, 4))
    times = random.integers(0, 4, (5, 30))
    batch = one(ratings, times)
    for row, got in zip(times, batch, strict=True):
        assert got == pytest.approx(float(one(np.repeat(ratings, row, axis=0))), abs=1e-9)


def test_bootstrap_repeats_by_seed_and_brackets_the_value():
    random = np.random.default_rng(2)
    truth = random.integers(0, 2, 200)
    ratings = np.stack([np.where(random.random(200) < 0.1, 1 - truth, truth) for _ in "ab"], 1)
    one, again = (bootstrap(cohen_kappa, ratings, seed=5) for _ in "ab")
    assert one == again
    assert one != bootstrap(cohen_kappa, ratings, seed=6)
    assert one.low < one.value < one.high
    # The usual large-sample error, 0.06 here, within a third.
    agreed, by_chance = float(percent_agreement(ratings)), 0.5
    error = np.sqrt(agreed * (1 - agreed) / 200) / (1 - by_chance)
    assert (one.high - one.low) / (2 * 1.96) == pytest.approx(error, rel=0.33)


def test_agreement_on_a_code_counts_what_it_rests_on():
    ratings = np.array([[1, 1, 0], [0, 0, 0], [1, MISSING, MISSING], [0, 0, MISSING], [0, 1, 0]])
    found = agree_on_code("AFIB", ratings, draws=200)
    assert (found.n_units, found.n_ratings, found.n_positive, found.n_positive_units) == (
        4, 11, 3, 2,
    )  # fmt: skip
    assert found.percent.value == pytest.approx((1 / 3 + 1 + 1 + 1 / 3) / 4, abs=CLOSE)
    nothing = agree_on_code("X", np.full((3, 2), MISSING))
    assert nothing.n_units == 0
    assert np.isnan(nothing.ac1.value)


def test_wrong_shapes_are_refused():
    with pytest.raises(ValueError, match="two raters"):
        cohen_kappa(np.zeros((4, 3), int))
    with pytest.raises(ValueError, match="not \\(n_units"):
        percent_agreement(np.zeros(4, int))
    with pytest.raises(ValueError, match="below"):
        percent_agreement(np.full((2, 2), -2))
    with pytest.raises(ValueError, match="2 categories"):
        gwet_ac1(np.full((2, 2), 2), n_categories=2)
