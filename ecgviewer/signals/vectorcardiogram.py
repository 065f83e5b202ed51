"""The heart's vector, derived from eight leads: its loops in space and what they measure.

Axes are those of Frank: x to the patient's left, y to the feet, z to the back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import RecordError
from ecgviewer.core.leads import derive_limb_leads
from ecgviewer.core.measurement import WAVES, Fiducials, MedianBeat

KORS_LEADS = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
KORS = np.array(
    [
        [0.38, -0.07, -0.13, 0.05, -0.01, 0.14, 0.06, 0.54],
        [-0.07, 0.93, 0.06, -0.02, -0.05, 0.06, -0.17, 0.13],
        [0.11, -0.23, -0.43, -0.06, -0.14, -0.20, -0.11, 0.31],
    ]
)
"""x, y, z from :data:`KORS_LEADS`, by regression on recorded vectorcardiograms (Kors, van Herpen,
Sittig, van Bemmel 1990, 10.1093/oxfordjournals.eurheartj.a059647)."""

PLANES = ("frontal", "horizontal", "left sagittal")
"""As seen from the front, from above, and from the patient's left."""

_ACROSS_DOWN = {"frontal": (0, 1), "horizontal": (0, 2), "left sagittal": (2, 1)}
_TURNED = {"horizontal": (1.0, -1.0)}  # the back is at the top

_BOUNDS = {"P": ("p_on", "p_off"), "QRS": ("qrs_on", "qrs_off"), "T": ("t_on", "t_off")}


@dataclass(frozen=True, eq=False)
class Vectorcardiogram:
    """A beat as a vector.

    Parameters
    ----------
    xyz
        float64, shape (3, n_samples): x, y, z in mV.
    fs
        Samples per second.
    waves
        ``"P"``, ``"QRS"``, ``"T"`` to first and last sample (not whole); a wave without bounds is
        not there.
    n_beats
        Beats it is the median of.
    """

    xyz: NDArray[np.float64]
    fs: float
    waves: Mapping[str, tuple[float, float]]
    n_beats: int

    def loop(self, wave: str, plane: str, step_s: float | None = None) -> NDArray[np.float64]:
        """Return a wave's loop in a plane.

        Parameters
        ----------
        wave, plane
            One of :attr:`waves`, one of :data:`PLANES`.
        step_s
            Time between points; None takes every sample, and both ends.

        Returns
        -------
        ndarray
            float64, shape (n, 2): mV to the right and mV down, as the plane is looked at.
        """
        start, stop = self.waves[wave]
        if step_s is None:
            inner = np.arange(np.floor(start) + 1, np.ceil(stop))
            at = np.r_[start, inner, stop]
        else:
            at = np.arange(start, stop + 1e-9, step_s * self.fs)
        places = np.arange(self.xyz.shape[1])
        across, down = (np.interp(at, places, self.xyz[axis]) for axis in _ACROSS_DOWN[plane])
        right, below = _TURNED.get(plane, (1.0, 1.0))
        return np.stack([across * right, down * below], axis=-1)

    def peak_mv(self, wave: str) -> float | None:
        """Return the longest vector of a wave in space, in mV; None without the wave."""
        part = self._part(wave)
        return None if part is None else float(np.sqrt((part**2).sum(axis=0)).max())

    def mean(self, wave: str) -> NDArray[np.float64] | None:
        """Return the mean vector of a wave (its integral by its length), shape (3,), in mV."""
        part = self._part(wave)
        return None if part is None else np.asarray(part.mean(axis=1), dtype=np.float64)

    @property
    def qrs_t_angle_deg(self) -> float | None:
        """Angle in space between the mean vectors of QRS and T, 0 to 180 degrees."""
        qrs, t = self.mean("QRS"), self.mean("T")
        if qrs is None or t is None:
            return None
        size = float(np.linalg.norm(qrs) * np.linalg.norm(t))
        if size < 1e-12:
            return None
        return float(np.degrees(np.arccos(np.clip(qrs @ t / size, -1.0, 1.0))))

    def _part(self, wave: str) -> NDArray[np.float64] | None:
        if wave not in self.waves:
            return None
        start, stop = self.waves[wave]
        return self.xyz[:, round(start) : round(stop) + 1]


def derive_xyz(leads: Mapping[str, NDArray[np.floating]]) -> NDArray[np.float64]:
    """Return x, y, z from the eight independent leads.

    I and II may be derived from III and one of them.

    Parameters
    ----------
    leads
        Canonical name to samples in mV, each of shape (n_samples,).

    Returns
    -------
    ndarray
        float64, shape (3, n_samples), in mV.

    Raises
    ------
    RecordError
        If a lead is missing; names it.
    """
    known = dict(leads) | derive_limb_leads(leads)
    missing = [name for name in KORS_LEADS if name not in known]
    if missing:
        raise RecordError(_not_drawn(missing, "missing"))
    stacked = np.stack([np.asarray(known[name], dtype=np.float64) for name in KORS_LEADS])
    return np.asarray(KORS @ stacked)


def vectorcardiogram(beat: MedianBeat, faults: Mapping[str, str] | None = None) -> Vectorcardiogram:
    """Return the vectorcardiogram of a median beat.

    Parameters
    ----------
    beat
        The beat and its marks of all leads together.
    faults
        Lead to why it must not be used.

    Raises
    ------
    RecordError
        If one of the leads needed is missing, not in millivolts, or at fault.
    """
    given = dict(zip(beat.leads, beat.values, strict=True))
    known = dict(zip(beat.leads, beat.in_millivolts, strict=True))
    why = dict(faults or {}) | {name: "not in millivolts" for name in given if not known[name]}
    usable = {name: row for name, row in given.items() if name not in why}
    derived = derive_limb_leads(usable)
    for name in KORS_LEADS:
        if name in why and name not in derived:
            raise RecordError(_not_drawn([name], why[name]))
    waves = {}
    for wave in WAVES:
        bounds = _bounds(beat.together, wave)
        if bounds is not None:
            waves[wave] = bounds
    return Vectorcardiogram(derive_xyz(usable), beat.fs, waves, beat.n_beats)


def _bounds(marks: Fiducials, wave: str) -> tuple[float, float] | None:
    """Return where a wave begins and ends; a T without a beginning begins where QRS ends."""
    first, last = (getattr(marks, mark) for mark in _BOUNDS[wave])
    if wave == "T" and first is None:
        first = marks.qrs_off
    if first is None or last is None or last <= first:
        return None
    return float(first), float(last)


def _not_drawn(names: list[str], why: str) -> str:
    listed = " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
    return f"not drawn because {listed} {'is' if len(names) == 1 else 'are'} {why}"
