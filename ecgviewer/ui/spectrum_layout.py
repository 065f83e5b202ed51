"""The axes of a spectrum: both logarithmic, decades of power, round frequencies. Pure geometry."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOST_DECADES = 8
ROUND_HZ = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0)

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SpectrumAxes:
    """Where frequency and power lie, in pixels.

    Parameters
    ----------
    left, top, right, bottom
        Of the plot.
    low_hz, high_hz
        At its left and right.
    low, high
        Powers of ten at its bottom and top.
    """

    left: float
    top: float
    right: float
    bottom: float
    low_hz: float
    high_hz: float
    low: int
    high: int

    def x_of(self, hz: float) -> float:
        """Pixel of a frequency; not clamped."""
        share = math.log(max(hz, 1e-6) / self.low_hz) / math.log(self.high_hz / self.low_hz)
        return self.left + share * (self.right - self.left)

    def hz_of(self, x: float) -> float:
        """Frequency of a pixel, clamped to the plot."""
        share = min(max((x - self.left) / (self.right - self.left), 0.0), 1.0)
        return float(self.low_hz * (self.high_hz / self.low_hz) ** share)

    def points(self, hz: Points, power: Points) -> Points:
        """Return pixels, shape (n, 2); powers under the plot lie on its foot."""
        share = np.log(hz / self.low_hz) / math.log(self.high_hz / self.low_hz)
        level = np.log10(np.maximum(power, 10.0 ** (self.low - 1)))
        tall = (self.high - level) / (self.high - self.low)
        x = self.left + share * (self.right - self.left)
        y = np.minimum(self.top + tall * (self.bottom - self.top), self.bottom)
        return np.stack([x, y], axis=-1)

    @property
    def ticks_hz(self) -> tuple[float, ...]:
        """Round frequencies on the plot."""
        return tuple(one for one in ROUND_HZ if self.low_hz <= one <= self.high_hz)

    @property
    def decades(self) -> tuple[int, ...]:
        """Powers of ten on the plot."""
        return tuple(range(self.low, self.high + 1))


def axes_for(
    hz: Points, power: Points, bounds: tuple[float, float, float, float]
) -> SpectrumAxes | None:
    """Return the axes of a spectrum in a box (left, top, right, bottom); None where all is nothing.

    The mean (0 Hz) is no part of it.
    """
    known = (hz > 0) & np.isfinite(power)
    if known.sum() < 2 or not (power[known] > 0).any():
        return None
    top = float(power[known].max())
    least = float(power[known][power[known] > 0].min())
    high = math.ceil(math.log10(top) + 0.05)
    low = min(max(math.floor(math.log10(least)), high - MOST_DECADES), high - 1)
    return SpectrumAxes(*bounds, float(hz[known][0]), float(hz[known][-1]), low, high)
