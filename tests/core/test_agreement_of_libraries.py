"""Agreement against three libraries: the figures are theirs, computed once on the same ratings.

krippendorff 0.9.0 (alpha, nominal), irrCAC 0.4.4 (AC1 and its percent agreement, all categories
named, 12 digits), scikit-learn 1.9.1 (Cohen's kappa of each pair, their mean).
"""

import numpy as np
import pytest

from ecgviewer.core.agreement import (
    MISSING,
    gwet_ac1,
    krippendorff_alpha,
    light_kappa,
    percent_agreement,
)

CLOSE = 1e-9
THEIRS = (  # units, raters, categories; alpha, AC1, percent, mean kappa
    ((60, 3, 2), (0.7191188040912667, 0.862401100791, 0.906432748538, 0.7224941332159327)),
    ((40, 4, 3), (0.7230232926636033, 0.722281151762, 0.8125, 0.7261851503718858)),
    ((25, 2, 2), (0.768, 0.90541051835, 0.933333333333, 0.7619047619047619)),
    ((80, 5, 2), (0.55470737913486, 0.748831809662, 0.83875, 0.5549303011964548)),
)


def ratings(seed, n, raters, q):
    """Raters who err in 15 % and leave out 12 %; the generator's stream is frozen by numpy."""
    random = np.random.RandomState(100 + seed)
    truth = random.randint(0, q, n) if q > 2 else (random.random_sample(n) < 0.15).astype(int)
    said = [
        np.where(random.random_sample(n) < 0.15, random.randint(0, q, n), truth)
        for _ in range(raters)
    ]
    table = np.stack(said, 1)
    table[random.random_sample(table.shape) < 0.12] = MISSING
    return table


@pytest.mark.parametrize("seed", range(len(THEIRS)))
def test_the_same_to_nine_places(seed):
    (n, raters, q), (alpha, ac1, percent, kappa) = THEIRS[seed]
    table = ratings(seed, n, raters, q)
    assert krippendorff_alpha(table) == pytest.approx(alpha, abs=CLOSE)
    assert gwet_ac1(table, n_categories=q) == pytest.approx(ac1, abs=CLOSE)
    assert percent_agreement(table) == pytest.approx(percent, abs=CLOSE)
    assert light_kappa(table) == pytest.approx(kappa, abs=CLOSE)
