"""Apply a filter of the sheet to samples, with the cut-offs that its name says."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.display_filter import DisplayFilter
from ecgviewer.signals.filters import bandpass, fill_gaps, notch

_ORDER = 2
_SHIFT = (math.sqrt(2) - 1) ** (1 / (2 * _ORDER))
"""Where -1.5 dB of a pass lies, of its own cut-off: both passes together then have -3 dB there."""

_MIRROR = 1.6
"""Periods of the low cut-off that a record is mirrored for at its ends."""


def filter_for_eye(
    x: NDArray[np.floating], fs: float, wanted: DisplayFilter, mains_hz: float | None
) -> NDArray[np.float32]:
    """Filter with zero phase.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples); NaN marks gaps and stays. Never altered.
    fs
        Sampling rate in Hz.
    wanted
        Its cut-offs are -3 dB; one at or above half the rate is met by the record itself.
    mains_hz
        Mains frequency found; None leaves a notch without effect.
    """
    low, high = wanted.low_hz, wanted.high_hz
    if high is not None and high >= fs / 2:
        high = None
    low = None if low is None else _moved(low, fs, _SHIFT)
    high = None if high is None else _moved(high, fs, 1 / _SHIFT)
    room = 0 if low is None else round(_MIRROR * fs / low)
    # Mirrored, not turned about the last sample: a record that ends in an R peak would tilt.
    wide = np.pad(fill_gaps(x), ((0, 0), (room, room)), mode="reflect") if room else x
    out = bandpass(wide, fs, low, high, order=_ORDER)[:, room : room + x.shape[1]]
    out = np.where(np.isnan(x), np.float32(np.nan), out)
    return notch(out, fs, mains_hz) if wanted.notch and mains_hz is not None else out


def _moved(hz: float, fs: float, by: float) -> float:
    """Return a cut-off times a factor, as the bilinear transform sees frequencies."""
    return fs / math.pi * math.atan(math.tan(math.pi * hz / fs) * by)
