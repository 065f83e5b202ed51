"""Mains: whether 50 or 60 Hz hum is in a record."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.display_filter import MAINS_HZ
from ecgviewer.signals.filters import fill_gaps
from ecgviewer.signals.scipy_parts import signal

STANDS_OUT = 4.0
"""Times that the line at the mains frequency exceeds the strongest one beside it."""

_SEGMENT_S = 4.0
_BESIDE_HZ = 8.0
_LINE_HZ = 0.6
_SKIRT_HZ = 1.5


def detect_mains(x: NDArray[np.floating], fs: float) -> float | None:
    """Return 50 or 60 where its line stands out of the spectrum, else None.

    The line is compared with the strongest beside it and not with their middle: a regular rhythm
    has lines of its own at every multiple of the heart rate.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples); NaN marks gaps.
    fs
        Sampling rate in Hz. A mains frequency near half of it or above cannot be seen.
    """
    if x.shape[-1] < fs or not np.isfinite(x).any():
        return None
    filled = np.asarray(fill_gaps(x), dtype=np.float64)
    segment = min(x.shape[-1], round(_SEGMENT_S * fs))
    hz, power = signal.welch(filled, fs, nperseg=segment, axis=-1)
    found: dict[float, float] = {}
    for mains in MAINS_HZ:
        away = np.abs(hz - mains)
        line, beside = away <= _LINE_HZ, (away >= _SKIRT_HZ) & (away <= _BESIDE_HZ)
        if mains + _SKIRT_HZ >= fs / 2 or not line.any() or not beside.any():
            continue
        usual = power[:, beside].mean(axis=1)
        live = usual > 0
        if live.any():
            relative = (power[live] / usual[live, None]).mean(axis=0)
            found[mains] = float(relative[line].max() / relative[beside].max())
    if not found:
        return None
    best = max(found, key=lambda mains: found[mains])
    return best if found[best] >= STANDS_OUT else None
