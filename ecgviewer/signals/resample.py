"""Change of sampling rate by a ratio of whole numbers, without aliasing."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.filters import fill_gaps
from ecgviewer.signals.scipy_parts import signal

_LARGEST_TERM = 30_000
"""Largest whole number in the ratio; rounding it there moves a sample by under 1 ms in 24 hours."""

_GROUP = 1 << 20
"""Samples of all leads that are resampled together."""


def resample(x: NDArray[np.floating], fs: float, fs_new: float) -> NDArray[np.float32]:
    """Resample with a polyphase filter; sample 0 stays at time 0.

    Parameters
    ----------
    x
        Samples, shape (..., n_samples); NaN marks gaps.
    fs, fs_new
        Sampling rate now and wanted, in Hz; they need not be whole (599.88).

    Returns
    -------
    ndarray
        float32, shape (..., ceil(n_samples * fs_new / fs)). A new sample is NaN where the old one
        nearest to it is; at equal rates the samples are copied.

    Raises
    ------
    ValueError
        If a rate is not above 0.
    """
    if not (fs > 0 and fs_new > 0):
        raise ValueError(f"sampling rates {fs} and {fs_new} must be above 0 Hz")
    rows = np.asarray(x, dtype=np.float32)
    ratio = _ratio(fs, fs_new)
    if ratio == 1 or rows.size == 0:
        return rows.copy()
    rows = rows.reshape(-1, rows.shape[-1])
    n_new = -(-rows.shape[1] * ratio.numerator // ratio.denominator)
    out = np.empty((len(rows), n_new), dtype=np.float32)
    gaps = np.isnan(rows)
    low_pass = _low_pass(max(ratio.numerator, ratio.denominator))
    step = max(1, _GROUP // rows.shape[1])  # a Holter is large: one lead at a time
    for first in range(0, len(rows), step):
        part = slice(first, first + step)
        out[part] = signal.resample_poly(
            fill_gaps(rows[part]),
            ratio.numerator,
            ratio.denominator,
            axis=-1,
            window=low_pass,
            padtype="line",
        )
    if gaps.any():
        nearest = np.rint(np.arange(n_new) / float(ratio)).astype(np.int64)
        np.minimum(nearest, rows.shape[1] - 1, out=nearest)
        out[gaps[:, nearest]] = np.nan
    return out.reshape(*x.shape[:-1], n_new)


@lru_cache(maxsize=4)
def _low_pass(rate: int) -> NDArray[np.float32]:
    """Return the filter that ``resample_poly`` designs anew for every lead, at some 0.1 ms each."""
    design = signal.firwin(20 * rate + 1, 1.0 / rate, window=("kaiser", 5.0))
    return design.astype(np.float32)


def _ratio(fs: float, fs_new: float) -> Fraction:
    ratio = Fraction(fs_new).limit_denominator(10_000) / Fraction(fs).limit_denominator(10_000)
    if max(ratio.numerator, ratio.denominator) > _LARGEST_TERM:
        ratio = Fraction(fs_new / fs).limit_denominator(_LARGEST_TERM)
    return ratio or Fraction(1, _LARGEST_TERM)
