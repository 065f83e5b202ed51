import numpy as np
import pytest

from ecgviewer.signals.rhythm import rhythm_figures, rr_irregularity


def test_variability_of_known_intervals():
    peaks = np.cumsum([0, 500, 400, 500, 400])
    figures = rhythm_figures(peaks, 500.0)
    assert figures.rr_ms == 900
    assert figures.sdnn_ms == pytest.approx(np.std([1000, 800, 1000, 800], ddof=1))
    assert figures.rmssd_ms == pytest.approx(200)
    assert figures.n_nn == 4
    assert figures.seconds == pytest.approx(3.6)


def test_intervals_around_an_extrasystole_do_not_count():
    peaks = np.cumsum([0, 500, 500, 300, 700, 500, 500])
    own = np.array([True, True, True, False, True, True, True])
    figures = rhythm_figures(peaks, 500.0, dominant=own, alike=own)
    assert figures.n_nn == 4
    assert figures.sdnn_ms == 0
    assert figures.rmssd_ms == 0
    assert not figures.irregular


def test_fibrillation_is_irregular_and_one_extrasystole_is_not():
    random = np.random.default_rng(0)
    assert rr_irregularity(random.normal(800, 150, 30)) > 0.1
    assert rr_irregularity(np.array([800] * 5 + [500, 1100] + [800] * 5)) < 0.1
    assert rr_irregularity(np.array([800, 300])) == 0.0


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_few_beats_give_no_variability(n):
    figures = rhythm_figures(np.arange(n) * 500, 500.0)
    assert figures.n_beats == n
    assert figures.sdnn_ms is None
    assert (figures.rr_ms is None) == (n < 2)
