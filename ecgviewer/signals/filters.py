"""Zero-phase filters: nothing that they let through is moved in time."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.scipy_parts import signal

_BLOCK_BYTES = 1 << 26
"""Leads are filtered in groups whose double-precision copy stays below 64 MB."""


def bandpass(
    x: NDArray[np.floating],
    fs: float,
    low_hz: float | None,
    high_hz: float | None,
    *,
    order: int = 2,
) -> NDArray[np.float32]:
    """Filter forwards and backwards with a Butterworth filter.

    Parameters
    ----------
    x
        Samples, shape (..., n_samples), any unit; NaN marks gaps.
    fs
        Sampling rate in Hz.
    low_hz, high_hz
        Cut-off frequencies in Hz, -6 dB after both passes; None leaves that side open. A
        ``high_hz`` at or above half the sampling rate is already met and leaves it open too.
    order
        Order of each side in one pass.

    Returns
    -------
    ndarray
        float32, same shape; gaps are filled by a straight line while filtering and are NaN again
        afterwards.

    Raises
    ------
    ValueError
        If a cut-off is not above 0 or ``low_hz`` is not below ``high_hz`` and half the rate.
    """
    for name, cutoff in (("low_hz", low_hz), ("high_hz", high_hz)):
        if cutoff is not None and not cutoff > 0:
            raise ValueError(f"{name} is {cutoff}; it must be above 0 Hz")
    if high_hz is not None and high_hz >= fs / 2:
        high_hz = None
    if low_hz is not None and low_hz >= (fs / 2 if high_hz is None else high_hz):
        raise ValueError(f"low_hz {low_hz} must be below high_hz {high_hz} and {fs / 2} Hz")
    if low_hz is None and high_hz is None:
        return np.array(x, dtype=np.float32)
    sos = butterworth(order, low_hz, high_hz, fs)
    return _both_ways(x, sos, pad=round(fs / (low_hz or high_hz or fs)))


@cache
def butterworth(
    order: int, low_hz: float | None, high_hz: float | None, fs: float
) -> NDArray[np.float64]:
    """Return the sections of a filter; designing one takes longer than filtering ten seconds."""
    if low_hz is None:
        return signal.butter(order, high_hz, "lowpass", fs=fs, output="sos")
    if high_hz is None:
        return signal.butter(order, low_hz, "highpass", fs=fs, output="sos")
    return signal.butter(order, (low_hz, high_hz), "bandpass", fs=fs, output="sos")


def notch(x: NDArray[np.floating], fs: float, mains_hz: float) -> NDArray[np.float32]:
    """Take out the mains frequency, 1/30 of it wide, with zero phase.

    Parameters
    ----------
    x
        Samples, shape (..., n_samples); NaN marks gaps and stays.
    fs
        Sampling rate in Hz.
    mains_hz
        50 or 60; at or above half the sampling rate there is nothing to take out.
    """
    if mains_hz >= fs / 2:
        return np.array(x, dtype=np.float32)
    numerator, denominator = signal.iirnotch(mains_hz, 30.0, fs=fs)
    return _both_ways(x, signal.tf2sos(numerator, denominator), pad=round(30 * fs / mains_hz))


def median_of_known(x: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the median over the first axis, leaving out NaN; NaN where nothing is known.

    numpy's own warns of the latter, and to silence a warning is no matter of one thread: two that
    do so at once leave each other's settings behind.
    """
    unknown = np.isnan(x).all(axis=0)
    out: NDArray[np.floating] = np.nanmedian(np.where(unknown, x.dtype.type(0), x), axis=0)
    out[unknown] = np.nan
    return out


def fill_gaps(x: NDArray[np.floating]) -> NDArray[np.floating]:
    """Bridge NaN by straight lines, ends by the nearest sample, rows without samples by 0.

    Parameters
    ----------
    x
        Samples, shape (n_leads, n_samples).

    Returns
    -------
    ndarray
        ``x`` itself where it has no gap, else a copy.
    """
    gaps = np.isnan(x)
    if not gaps.any():
        return x
    out = x.copy()
    for row in np.flatnonzero(gaps.any(axis=1)):
        missing = np.flatnonzero(gaps[row])
        present = np.flatnonzero(~gaps[row])
        out[row, missing] = np.interp(missing, present, x[row, present]) if len(present) else 0
    return out


def _both_ways(
    x: NDArray[np.floating], sos: NDArray[np.float64], *, pad: int
) -> NDArray[np.float32]:
    if x.size == 0:
        return np.array(x, dtype=np.float32)
    rows = np.asarray(x).reshape(-1, x.shape[-1])
    out = np.empty(rows.shape, dtype=np.float32)
    pad = min(max(pad, 3 * (2 * len(sos) + 1)), rows.shape[1] - 1)
    step = max(1, _BLOCK_BYTES // (8 * rows.shape[1]))
    for first in range(0, len(rows), step):
        block = rows[first : first + step]
        gaps = np.isnan(block)
        bridged = fill_gaps(block) if gaps.any() else block
        out[first : first + step] = zero_phase(sos, bridged, pad)
        out[first : first + step][gaps] = np.nan
    return out.reshape(x.shape)


def zero_phase(sos: NDArray[np.float64], x: NDArray[np.floating], pad: int) -> NDArray[np.floating]:
    """Return what ``scipy.signal.sosfiltfilt`` does, to the bit, without designing its start anew.

    Parameters
    ----------
    sos
        Sections of :func:`butterworth`.
    x
        Samples, shape (n_leads, n_samples), without gaps.
    pad
        Samples that are mirrored through either end, fewer than there are.
    """
    wide = x
    if pad > 0:
        first, last = 2 * x[:, :1] - x[:, pad:0:-1], 2 * x[:, -1:] - x[:, -2 : -(pad + 2) : -1]
        wide = np.concatenate([first, x, last], axis=1)
    start = _steady(sos.tobytes(), sos.shape)
    for _ in range(2):
        wide, _ = signal.sosfilt(sos, wide, axis=-1, zi=start * wide[:, :1])
        wide = wide[:, ::-1]
    return wide[:, pad : wide.shape[1] - pad]


@lru_cache(maxsize=64)
def _steady(sections: bytes, shape: tuple[int, int]) -> NDArray[np.float64]:
    """Return the state of a filter that has always seen 1, (n_sections, 1, 2)."""
    state = signal.sosfilt_zi(np.frombuffer(sections).reshape(shape))
    return np.asarray(state, dtype=np.float64)[:, None, :]
