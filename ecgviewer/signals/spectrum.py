"""The power of a lead at each frequency."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from ecgviewer.signals.scipy_parts import signal

SEGMENT_S = 4.0
"""Length of a segment: lines 0.25 Hz apart, as few as a record of 10 s can be averaged from."""

_SHORTEST = 8


def spectrum(
    x: NDArray[np.floating], fs: float, *, segment_s: float = SEGMENT_S
) -> tuple[NDArray[np.float64], NDArray[np.float64], int]:
    """Return the power spectral density of one lead.

    Mean of the periodograms of segments that overlap by half, each under a Hann window and without
    its own mean (Welch 1967, 10.1109/TAU.1967.1161901). A segment with a gap is left out: bridging
    it would put power where none was recorded.

    Parameters
    ----------
    x
        Samples, shape (n_samples,); NaN marks gaps.
    fs
        Sampling rate in Hz.
    segment_s
        Length of a segment; a shorter lead is one segment.

    Returns
    -------
    hz, power, n_segments
        float64, shape (n_segment // 2 + 1,): frequencies, and power in the unit of ``x`` squared
        per Hz; and the number of segments. All NaN, and 0, where no segment is without a gap.
    """
    samples = np.asarray(x, dtype=np.float64)
    size = min(len(samples), max(round(segment_s * fs), _SHORTEST))
    hz = np.asarray(np.fft.rfftfreq(max(size, 1), 1.0 / fs), dtype=np.float64)
    if size < _SHORTEST:
        return hz, np.full(len(hz), np.nan), 0
    segments = sliding_window_view(samples, size)[:: max(size // 2, 1)]
    segments = segments[np.isfinite(segments).all(axis=1)]
    if not len(segments):
        return hz, np.full(len(hz), np.nan), 0
    _, power = signal.welch(segments, fs, nperseg=size, detrend="constant", axis=-1)
    return hz, np.asarray(power.mean(axis=0), dtype=np.float64), len(segments)
