"""Lesions put into real normal ECGs, with the samples that they change: for localisation tests.

All amplitudes are in units of a lead's own robust scale (about 0.15 mV), because the amplitude of
many real records is lost. They are drawings of lesions, not hearts: the simulator has those.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.windows import WINDOW, Window, lead_scales
from ecgviewer.signals.beats import find_r_peaks, heart_rate_bpm

Mask = NDArray[np.bool_]
Samples = NDArray[np.float32]
_REGIONS = ((1, 2, 5), (0, 4, 10, 11), (6, 7, 8), (8, 9, 10))
"""Inferior, lateral, septal, anterior leads."""

_LEAST_BEATS = 5


class _Canvas:
    """A window that is being drawn on.

    Parameters
    ----------
    window
        The normal one.
    rng
        Decides where and how much.
    """

    def __init__(self, window: Window, rng: np.random.Generator) -> None:
        self.x: Samples = window.x.copy()
        self.mask: Mask = np.zeros(self.x.shape, dtype=bool)
        self.scale = lead_scales(window.x, window.valid)
        self.peaks = window.r_peaks
        self.rr = int(np.median(np.diff(window.r_peaks)))
        self.rng = rng
        self.region = list(_REGIONS[rng.integers(len(_REGIONS))])

    def one_beat(self) -> int:
        """Return the R peak of a beat away from the edges."""
        inner = self.peaks[(self.peaks > 150) & (self.peaks < WINDOW - 150)]
        return int(self.rng.choice(inner if inner.size else self.peaks))

    def add(self, leads: list[int], at: int, shape: Samples, sizes: NDArray[np.floating]) -> None:
        """Add a shape (n,) from sample ``at`` on, times a size and the scale of each lead."""
        first, last = max(0, at), min(WINDOW, at + shape.size)
        if last <= first:
            return
        part = shape[first - at : last - at]
        for lead, size in zip(leads, sizes, strict=True):
            self.x[lead, first:last] += size * self.scale[lead] * part
            self.mask[lead, first:last] |= np.abs(part) > 0.05

    def flatten(self, leads: list[int], first: int, last: int, *, mark: bool = True) -> None:
        """Join two samples by a straight line."""
        first, last = max(1, first), min(WINDOW - 1, last)
        if last - first < 2:
            return
        for lead in leads:
            a, b = self.x[lead, first - 1], self.x[lead, last]
            self.x[lead, first:last] = np.linspace(a, b, last - first + 2)[1:-1]
            if mark:
                self.mask[lead, first:last] = True


_ALL = list(range(12))


def _bump(n: int, centre: float, width: float) -> Samples:
    return np.exp(-0.5 * ((np.arange(n) - centre) / width) ** 2).astype(np.float32)


def _pvc(c: _Canvas) -> None:
    """Put in a wide early beat without P in place of a normal one, its T the other way."""
    r = c.one_beat() - round(0.25 * c.rr)
    c.flatten(_ALL, r - 12, r + round(0.25 * c.rr) + 40, mark=False)
    shape = _bump(60, 15, 4.0) * 1.0 - 0.4 * _bump(60, 23, 3.0) - 0.45 * _bump(60, 42, 8.0)
    sizes = c.rng.choice([-1.0, 1.0], 12) * c.rng.uniform(3.0, 7.0, 12)
    c.add(_ALL, r - 15, shape, sizes)
    c.mask[:, max(0, r - 12) : min(WINDOW, r + 42)] = True


def _st_shift(c: _Canvas) -> None:
    """ST of every beat raised or lowered in one region."""
    sign = c.rng.choice([-1.0, 1.0])
    shape = np.convolve(np.ones(18, np.float32), np.hanning(9) / np.hanning(9).sum(), "full")
    sizes = sign * c.rng.uniform(1.0, 2.0, len(c.region))
    for r in c.peaks:
        c.add(c.region, int(r) + 5, shape.astype(np.float32), sizes)


def _t_inversion(c: _Canvas) -> None:
    """T of every beat turned over in one region."""
    for r in c.peaks:
        first, last = r + 18, min(WINDOW, r + min(round(0.6 * c.rr), 50))
        if last - first < 10 or first >= WINDOW:
            continue
        for lead in c.region:
            part = c.x[lead, first:last]
            level = np.linspace(part[0], part[-1], part.size)
            c.x[lead, first:last] = level - (part - level)
            c.mask[lead, first:last] = True


def _qrs_change(c: _Canvas) -> None:
    """Add a late second R wave in the region's leads, in every beat."""
    sizes = c.rng.choice([-1.0, 1.0], len(c.region)) * c.rng.uniform(2.0, 4.0, len(c.region))
    for r in c.peaks:
        c.add(c.region, int(r) - 2, _bump(20, 9, 2.2), sizes)


def _p_removal(c: _Canvas) -> None:
    """No P wave before any beat."""
    for r in c.peaks:
        c.flatten(_ALL, int(r) - 24, int(r) - 5)


def _brugada(c: _Canvas) -> None:
    """Coved ST in V1 and V2, sinking into an inverted T, in every beat."""
    n = np.arange(48)
    shape = np.where(n < 30, 1.0 - n / 24.0, -0.25 * np.cos((n - 39) * np.pi / 18.0))
    shape = (shape * np.clip(n / 4.0, 0.0, 1.0)).astype(np.float32)
    for r in c.peaks:
        c.add([6, 7], int(r) + 3, shape, c.rng.uniform(2.0, 3.0) * np.ones(2))


def _delta_wave(c: _Canvas) -> None:
    """Slur the beginning of every QRS, so that PQ is gone."""
    ramp = np.concatenate([np.linspace(0, 1, 9), np.linspace(1, 0, 4)]).astype(np.float32)
    sizes = c.rng.choice([-1.0, 1.0], 12, p=[0.25, 0.75]) * c.rng.uniform(1.5, 2.5, 12)
    for r in c.peaks:
        c.add(_ALL, int(r) - 11, ramp, sizes)


def _pause(c: _Canvas) -> None:
    """One beat left out, P and T with it."""
    r = c.one_beat()
    c.flatten(_ALL, r - 26, r + min(50, round(0.6 * c.rr)))


def _fibrillation(c: _Canvas) -> None:
    """Small irregular waves of 5 to 8 Hz in place of the P waves."""
    t = np.arange(WINDOW) / 100.0
    phase = 2 * np.pi * (6.5 * t + 0.4 * np.cumsum(c.rng.standard_normal(WINDOW)) / 10.0)
    sizes = c.rng.uniform(0.25, 0.6, 12)[:, None]
    waves = (sizes * c.scale[:, None] * np.sin(phase + c.rng.uniform(0, 2, (12, 1)))).astype("f4")
    for r in c.peaks:
        c.flatten(_ALL, int(r) - 24, int(r) - 5, mark=False)
    for r in c.peaks:
        first, last = max(0, int(r) - 35), max(0, int(r) - 5)
        c.x[:, first:last] += waves[:, first:last]
        c.mask[:, first:last] = True


def _noise(c: _Canvas) -> None:
    """Add a burst of muscle noise of 1.5 s on one lead."""
    lead, first = int(c.rng.integers(12)), int(c.rng.integers(100, WINDOW - 300))
    c.x[lead, first : first + 150] += (1.2 * c.scale[lead] * c.rng.standard_normal(150)).astype(
        "f4"
    )
    c.mask[lead, first : first + 150] = True


def _lead_off(c: _Canvas) -> None:
    """One electrode off for three seconds: the lead jumps and lies still."""
    lead, first = int(c.rng.integers(6, 12)), int(c.rng.integers(100, WINDOW - 400))
    c.x[lead, first : first + 300] = c.x[lead, first]
    c.mask[lead, first : first + 300] = True


LESIONS: dict[str, Callable[[_Canvas], None]] = {
    "PVC-like beat": _pvc,
    "regional ST shift": _st_shift,
    "T inversion": _t_inversion,
    "QRS change": _qrs_change,
    "P removal": _p_removal,
    "Brugada-like ST": _brugada,
    "delta wave": _delta_wave,
    "pause": _pause,
    "fibrillatory baseline": _fibrillation,
}
"""What should be found."""

ARTEFACTS: dict[str, Callable[[_Canvas], None]] = {"noise burst": _noise, "lead off": _lead_off}
"""What should not be taken for disease."""


def can_hold(window: Window) -> bool:
    """Whether a window has enough beats to put a lesion into, and all leads."""
    return window.r_peaks.size >= _LEAST_BEATS and bool(window.valid.all())


def insert(window: Window, name: str, seed: int) -> tuple[Window, Mask]:
    """Return a window with a lesion or an artefact, and which samples it changes, (12, 1000).

    Beats are sought anew, as they would be in such a record.
    """
    canvas = _Canvas(window, np.random.default_rng(seed))
    (LESIONS | ARTEFACTS)[name](canvas)
    peaks = find_r_peaks(canvas.x, 100.0)
    rate = float(heart_rate_bpm(peaks, 100.0))
    changed = replace(window, x=canvas.x, r_peaks=peaks, heart_rate_bpm=rate)
    return changed, canvas.mask & window.valid
