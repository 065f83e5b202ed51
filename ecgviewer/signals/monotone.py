"""A curve through points that never overshoots them, after Fritsch and Butland 1984 (PCHIP).

10.1137/0905021. It is what ``scipy.interpolate.PchipInterpolator`` draws; ours, because what scipy
loads for that takes as long as all its filters, and the first measurement of a start waits for it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def monotone_curve(
    knots: NDArray[np.integer | np.floating],
    levels: NDArray[np.floating],
    places: NDArray[np.integer | np.floating],
) -> NDArray[np.float64]:
    """Return the curve through ``levels`` at ``places``.

    Parameters
    ----------
    knots
        Where the levels are, ascending, shape (n_knots,), at least two.
    levels
        Shape (n_rows, n_knots).
    places
        Where to look, within the knots, shape (n_places,).

    Returns
    -------
    ndarray
        Shape (n_rows, n_places).
    """
    steps = np.diff(np.asarray(knots, dtype=np.float64))
    levels = np.asarray(levels, dtype=np.float64)
    rise = np.diff(levels, axis=1) / steps
    slopes = _slopes(steps, rise)
    bend = (slopes[:, :-1] + slopes[:, 1:] - 2 * rise) / steps
    cubic, square = bend / steps, (rise - slopes[:, :-1]) / steps - bend
    piece = np.clip(np.searchsorted(knots, places, side="right") - 1, 0, len(steps) - 1)
    from_knot = np.asarray(places - np.asarray(knots)[piece], dtype=np.float64)
    curve = levels[:, piece] + slopes[:, piece] * from_knot
    power = from_knot * from_knot
    curve += square[:, piece] * power
    curve += cubic[:, piece] * (power * from_knot)
    return curve


def _slopes(steps: NDArray[np.float64], rise: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the slope at each knot: nought at a turn, else a weighted harmonic mean."""
    if rise.shape[1] == 1:
        return np.repeat(rise, 2, axis=1)
    before, after = rise[:, :-1], rise[:, 1:]
    turns = (np.sign(before) != np.sign(after)) | (before == 0) | (after == 0)
    weight = 2 * steps[1:] + steps[:-1], steps[1:] + 2 * steps[:-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (weight[0] / before + weight[1] / after) / (weight[0] + weight[1])
        inner = np.where(turns, 0.0, 1.0 / mean)
    first = _end(steps[0], steps[1], rise[:, 0], rise[:, 1])
    last = _end(steps[-1], steps[-2], rise[:, -1], rise[:, -2])
    return np.column_stack([first, inner, last])


def _end(
    step: float, next_step: float, rise: NDArray[np.float64], next_rise: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the slope at an end: that of a parabola through three points, kept from overshoot."""
    slope = ((2 * step + next_step) * rise - step * next_rise) / (step + next_step)
    wrong = np.sign(slope) != np.sign(rise)
    steep = (np.sign(rise) != np.sign(next_rise)) & (np.abs(slope) > 3.0 * np.abs(rise))
    return np.where(wrong, 0.0, np.where(steep, 3.0 * rise, slope))
