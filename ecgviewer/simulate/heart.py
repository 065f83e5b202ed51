"""A moving dipole, and a few near-field sources, seen by twelve leads.

The heart is a current dipole whose three components are sums of Gaussian waves in time, each wave
with a direction of its own, as in McSharry et al. 2003 (doi 10.1109/TBME.2003.808805) and Sameni
et al. 2007 (doi 10.1155/2007/43407). Lead vectors are those of Dower et al. 1980
(doi 10.1002/clc.1980.3.2.87) over Frank's axes: x to the left, y to the feet, z to the back.
Only I, II and V1 to V6 are projected; the other four are derived, so Einthoven's law is exact.

What a single dipole cannot make (the coved ST of V1 and V2 alone) is added as a near-field source
under a chest electrode.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.leads import STANDARD_LEADS, derive_limb_leads

RECORDED_LEADS = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
"""The eight leads that a device measures."""

LEAD_VECTORS = np.array(
    [
        [0.632, -0.235, 0.059],
        [0.235, 1.066, -0.132],
        [-0.515, 0.157, -0.917],
        [0.044, 0.164, -1.387],
        [0.882, 0.098, -1.277],
        [1.213, 0.127, -0.601],
        [1.125, 0.127, -0.086],
        [0.831, 0.076, 0.230],
    ]
)
"""Dower's lead vectors, shape (8, 3), rows as :data:`RECORDED_LEADS`, columns x, y, z."""

REACH = 3.0
"""A wave is exactly zero this many widths from its centre."""

EDGE = 2.2
"""A wave has fallen to 2 % of its peak this many widths from its centre: where we say it ends."""

_NO_CHEST = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Wave:
    """One Gaussian of the dipole, flat-topped where ``hold`` is not 0.

    Times are in whatever unit the holder says: fractions of an interval in a
    :class:`ecgviewer.simulate.beats.Beat`, seconds when drawn.

    Parameters
    ----------
    at
        Where the peak begins.
    rise, fall
        Width (standard deviation) before and after the peak.
    dipole
        x, y, z at the peak, in millivolts.
    hold
        How long the peak is held.
    chest
        Near-field millivolts under V1 to V6 at the peak.
    """

    at: float
    rise: float
    fall: float
    dipole: tuple[float, float, float] = (0.0, 0.0, 0.0)
    hold: float = 0.0
    chest: tuple[float, float, float, float, float, float] = _NO_CHEST

    @property
    def start(self) -> float:
        """Where the wave is said to begin."""
        return self.at - EDGE * self.rise

    @property
    def stop(self) -> float:
        """Where the wave is said to end."""
        return self.at + self.hold + EDGE * self.fall

    def times(self, factor: float) -> Wave:
        """Return the wave with its amplitude multiplied."""
        x, y, z = self.dipole
        one, two, three, four, five, six = (factor * value for value in self.chest)
        chest = (one, two, three, four, five, six)
        return replace(self, dipole=(factor * x, factor * y, factor * z), chest=chest)

    def stretched(self, factor: float, shift: float = 0.0) -> Wave:
        """Return the wave on another clock: times multiplied, then shifted."""
        return replace(
            self,
            at=self.at * factor + shift,
            rise=self.rise * factor,
            fall=self.fall * factor,
            hold=self.hold * factor,
        )


def bell(widths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Gaussian brought smoothly to exactly 0 at :data:`REACH`, so that waves have true ends.

    Parameters
    ----------
    widths
        Distance from the centre in standard deviations, any shape, within the reach.
    """
    squared = np.square(widths)
    return np.exp(-0.5 * squared) * np.square(1.0 - squared / REACH**2)


class Torso:
    """Accumulates waves on a grid of samples and projects them on the leads.

    Parameters
    ----------
    n_samples
        Length of the grid.
    fs
        Samples per second; sample ``i`` is at ``i / fs`` seconds.
    """

    def __init__(self, n_samples: int, fs: float) -> None:
        self.fs = fs
        self._dipole = np.zeros((3, n_samples))
        self._chest: NDArray[np.float64] | None = None

    def add(self, wave: Wave, start_s: float, turn: NDArray[np.float64] | None = None) -> None:
        """Add a wave whose times are seconds after ``start_s``.

        Parameters
        ----------
        wave
            The wave; the part outside the grid is left out.
        start_s
            Time of the wave's zero on the grid.
        turn
            Matrix (3, 3) that turns and scales the dipole; None leaves it. Near-field parts are
            scaled by its mean stretch.
        """
        n_samples = self._dipole.shape[1]
        centre = start_s + wave.at
        first = max(0, int(np.ceil((centre - REACH * wave.rise) * self.fs)))
        last = int(np.floor((centre + wave.hold + REACH * wave.fall) * self.fs)) + 1
        last = min(n_samples, last)
        if first >= last:
            return
        away = np.arange(first, last) / self.fs - centre
        widths = np.where(away < 0, away / wave.rise, np.maximum(away - wave.hold, 0.0) / wave.fall)
        shape = bell(widths)
        dipole = np.array(wave.dipole)
        if turn is not None:
            dipole = turn @ dipole
        self._dipole[:, first:last] += dipole[:, None] * shape
        if any(wave.chest):
            if self._chest is None:
                self._chest = np.zeros((6, n_samples))
            size = 1.0 if turn is None else float(np.cbrt(np.linalg.det(turn)))
            self._chest[:, first:last] += size * np.array(wave.chest)[:, None] * shape

    def add_course(self, dipole: NDArray[np.float64]) -> None:
        """Add a dipole given sample by sample, shape (3, n_samples), e.g. fibrillatory waves."""
        self._dipole += dipole

    def leads_mv(self) -> NDArray[np.float64]:
        """Return the eight recorded leads, float64, shape (8, n_samples), millivolts."""
        out = LEAD_VECTORS @ self._dipole
        if self._chest is not None:
            out[2:] += self._chest
        return out


def twelve_mv(recorded: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the twelve standard leads, shape (12, n), from recorded leads of shape (8, n)."""
    leads: dict[str, NDArray[np.floating]] = dict(zip(RECORDED_LEADS, recorded, strict=True))
    leads |= derive_limb_leads(leads)
    return np.stack([leads[name] for name in STANDARD_LEADS])


def arms_swapped(recorded: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what is recorded, shape (8, n), when the cables of the two arms are exchanged.

    Lead I turns over and II becomes III; the chest leads keep their central terminal.
    """
    out = recorded.copy()
    out[0] = -recorded[0]
    out[1] = recorded[1] - recorded[0]
    return out
