"""Leads that hold no usable ECG."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.filters import bandpass

FLAT_MV = 0.03
"""A lead whose middle 98 % of samples span less than this shows no ECG."""

NO_SIGNAL = "no signal"
FLAT = "flat"
CLIPPED = "clipped"
MOSTLY_GAPS = "mostly gaps"
NOISE = "gross noise"

_GAP_SHARE = 0.5
_STUCK_SHARE = 0.5
_STUCK_S = 1.0
_RAIL_SHARE = 0.02
_RAIL_RUN_S = 0.03
_RAIL_REACH = 0.2
"""A rail lies this share of the lead's range away from its middle: a clean baseline is no rail."""

_LARGEST_MV = 10.0
_NOISE_HZ = 40.0
_NOISE_MV = 0.08
"""Usual size above 40 Hz. The noisiest of 3,659 good leads of the CinC 2011 set has 0.079 mV."""


def lead_faults(x: NDArray[np.floating], fs: float) -> dict[int, str]:
    """Find the leads that must not be scored.

    Parameters
    ----------
    x
        Samples in millivolts, shape (n_leads, n_samples); NaN marks gaps.
    fs
        Sampling rate in Hz.

    Returns
    -------
    dict
        Row to reason, one of ``"no signal"`` (all gaps or all zero), ``"mostly gaps"`` (over half),
        ``"flat"`` (under 0.03 mV, or over half of the time stuck at some value), ``"clipped"``
        (2 % of the samples in runs at the highest or lowest value), ``"gross noise"``.
    """
    faults = {}
    for row, lead in enumerate(np.atleast_2d(x)):
        reason = _fault(lead, fs)
        if reason:
            faults[row] = reason
    return faults


def _fault(lead: NDArray[np.floating], fs: float) -> str | None:
    present = lead[~np.isnan(lead)]
    if not present.any():
        return NO_SIGNAL
    if len(present) < _GAP_SHARE * len(lead):
        return MOSTLY_GAPS
    low, high = np.percentile(present, (1, 99))
    if high - low < FLAT_MV or _stuck_share(present, fs) > _STUCK_SHARE:
        return FLAT
    if _rail_share(present, fs) > _RAIL_SHARE:
        return CLIPPED
    if high - low > _LARGEST_MV or _is_noise(present, fs):
        return NOISE
    return None


def _runs(
    values: NDArray[np.floating],
) -> tuple[NDArray[np.int64], NDArray[np.floating]]:
    """Return the length and the value of each run of equal samples."""
    first = np.flatnonzero(np.r_[True, np.diff(values) != 0])
    return np.diff(np.r_[first, len(values)]), values[first]


def _stuck_share(values: NDArray[np.floating], fs: float) -> float:
    lengths, _ = _runs(values)
    return float(lengths[lengths >= _STUCK_S * fs].sum() / len(values))


def _rail_share(values: NDArray[np.floating], fs: float) -> float:
    lengths, held = _runs(values)
    low, middle, high = values.min(), np.median(values), values.max()
    reach = _RAIL_REACH * (high - low)
    at_rail = ((held == high) & (high - middle > reach)) | ((held == low) & (middle - low > reach))
    long_enough = lengths >= max(3.0, _RAIL_RUN_S * fs)
    return float(lengths[at_rail & long_enough].sum() / len(values))


def _is_noise(values: NDArray[np.floating], fs: float) -> bool:
    if fs <= 2 * _NOISE_HZ:
        return False
    return float(np.median(np.abs(bandpass(values, fs, _NOISE_HZ, None)))) > _NOISE_MV
