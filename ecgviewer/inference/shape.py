"""The amplitude-free view of a window, and the normal beat that it is laid over."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.alignment import AFTER, BEAT, BEFORE, median_beat, phases
from ecgviewer.inference.distance import Arrays, design
from ecgviewer.inference.windows import N_LEADS, WINDOW, Window, lead_scales


@dataclass(frozen=True, eq=False)
class Shape:
    """Amplitude-free view of a window.

    Parameters
    ----------
    scales
        (12,), 0 where a lead is not valid.
    signal
        (12, 1000), each lead divided by its scale.
    beat
        (12, 90) median beat of ``signal``; None without a whole beat.
    phase
        (1000,), see :func:`alignment.phases`.
    offset
        (1000,), place of each sample in its beat, -1 where it is in none.
    """

    scales: NDArray[np.float32]
    signal: NDArray[np.float32]
    beat: NDArray[np.float32] | None
    phase: NDArray[np.int64]
    offset: NDArray[np.int64]


def shape_of(window: Window) -> Shape:
    """Return the amplitude-free view of a window."""
    scales = lead_scales(window.x, window.valid)
    signal: NDArray[np.float32] = np.divide(window.x, np.where(scales > 0, scales, 1.0)[:, None])
    phase = phases(window.r_peaks, WINDOW)
    offset = np.full(WINDOW, -1, dtype=np.int64)
    for r in window.r_peaks:
        first, last = max(0, r - BEFORE), min(WINDOW, r + AFTER)
        at = np.arange(first, last)
        mine = phase[first:last] == (at - r + BEFORE) // 5
        offset[at[mine]] = at[mine] - r + BEFORE
    return Shape(scales, signal, median_beat(signal, window.r_peaks), phase, offset)


def normal_beat(arrays: Arrays, conditions: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the normal amplitude-free beat, (12, 90), for conditions (4,)."""
    beat = design(conditions[None]) @ arrays["template_weights"]
    return np.asarray(beat).reshape(N_LEADS, BEAT)


def level(
    beat: NDArray[np.floating], expected: NDArray[np.floating], sd: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Return where the zero line of a beat lies against the expected one, (12, 1).

    The weighted median of their difference over the whole beat: no single stretch of it, such as
    PQ where a delta wave lies, decides.
    """
    gap = np.asarray(beat - expected, dtype=np.float64)
    order = np.argsort(gap, axis=1)
    weight = np.take_along_axis(1.0 / np.asarray(sd, dtype=np.float64), order, axis=1)
    total = weight.cumsum(axis=1)
    middle = (total < 0.5 * total[:, -1:]).sum(axis=1)[:, None]
    return np.take_along_axis(np.take_along_axis(gap, order, axis=1), middle, axis=1)
