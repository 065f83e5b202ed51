import numpy as np
import pytest
from scipy.interpolate import PchipInterpolator

from ecgviewer.signals.monotone import monotone_curve


@pytest.mark.parametrize("n_knots", [2, 3, 4, 25])
def test_the_curve_is_scipys(n_knots):
    rng = np.random.default_rng(n_knots)
    knots = np.cumsum(rng.integers(1, 400, n_knots))
    levels = np.round(rng.normal(0.0, 0.3, (12, n_knots)), 1)  # with stretches that are level
    places = np.clip(np.arange(knots[-1] + 50), knots[0], knots[-1])
    expected = PchipInterpolator(knots, levels, axis=-1)(places)
    np.testing.assert_allclose(monotone_curve(knots, levels, places), expected, atol=1e-12)


def test_the_curve_stays_between_its_levels():
    knots, levels = np.array([0, 10, 20, 30]), np.array([[0.0, 0.0, 1.0, 1.0]])
    curve = monotone_curve(knots, levels, np.linspace(0, 30, 301))
    assert curve.min() == 0.0
    assert curve.max() == 1.0
    assert (np.diff(curve) >= -1e-12).all()
