"""Leads that hold no usable ECG, and how good the others are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later
from ecgviewer.core.measurement import LeadQuality
from ecgviewer.signals.filters import bandpass, fill_gaps, notch
from ecgviewer.signals.scipy_parts import ndimage

FLAT_MV = 0.03
"""A lead whose middle 98 % of samples span less than this shows no ECG."""

NO_SIGNAL = tr_later("no signal")
FLAT = tr_later("flat")
CLIPPED = tr_later("clipped")
MOSTLY_GAPS = tr_later("mostly gaps")
NOISE = tr_later("gross noise")
NO_ECG = tr_later("not an ECG")

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


_MEAN_S, _LEAST_WIDTH = 0.02, 5
_NOISE_FROM_HZ = 35.0
_BEAT_S = 0.08
_BETWEEN_SHARE = 0.2
_WANDER_HZ = 0.5
_WANDER_S = 2.0
_MAINS_S = 1.0
_MAINS_MV, _MAINS_ABOVE = 0.01, 4.0
"""Mains are named from 10 uV and four times what the frequencies beside them hold."""

_BESIDE_HZ = (-3.0, -2.5, -2.0, 0.0, 2.0, 2.5, 3.0)
_USUAL_SPAN = 1.5


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
    rows = np.atleast_2d(x)
    whole = bool(rows.size) and not np.isnan(rows).any()
    spans = np.percentile(rows, (1, 99), axis=1) if whole else None
    fast = np.zeros(len(rows))
    if whole and (noisy := _may_be_noisy(rows, fs)).any():
        fast[noisy] = _fast_mv(rows[noisy], fs)
    for row, lead in enumerate(rows):
        known = None if spans is None else (float(spans[1, row] - spans[0, row]), float(fast[row]))
        reason = _fault(lead, fs, known)
        if reason:
            faults[row] = reason
    return faults


def _fault(lead: NDArray[np.floating], fs: float, known: tuple[float, float] | None) -> str | None:
    """Return why a lead must not be scored.

    What its middle 98 % span and its size above 40 Hz are measured here where it has gaps.
    """
    present = lead if known is not None else lead[~np.isnan(lead)]
    if not present.any():
        return NO_SIGNAL
    if len(present) < _GAP_SHARE * len(lead):
        return MOSTLY_GAPS
    span = known[0] if known is not None else float(np.ptp(np.percentile(present, (1, 99))))
    if span < FLAT_MV or _stuck_share(present, fs) > _STUCK_SHARE:
        return FLAT
    if _rail_share(present, fs) > _RAIL_SHARE:
        return CLIPPED
    if span > _LARGEST_MV:
        return NOISE
    fast_mv = known[1] if known is not None else float(_fast_mv(present[None], fs)[0])
    return NOISE if fast_mv > _NOISE_MV else None


def _may_be_noisy(rows: NDArray[np.floating], fs: float) -> NDArray[np.bool_]:
    """Return for which leads the size above 40 Hz must be measured; the others are far below.

    What differs from the mean over 20 ms has at least .77 of all above 40 Hz, and something of what
    lies below: where that is under half of the limit most of the time, no filter needs to run.
    """
    width = round(_MEAN_S * fs)
    if width < _LEAST_WIDTH:
        return np.ones(len(rows), dtype=bool)
    rest = rows - ndimage.uniform_filter1d(rows, width, axis=-1)
    over = np.count_nonzero(np.abs(rest) > _NOISE_MV / 2, axis=1)
    return np.asarray(over > rows.shape[1] // 2)


def _runs(
    values: NDArray[np.floating],
) -> tuple[NDArray[np.int64], NDArray[np.floating]]:
    """Return the length and the value of each run of equal samples."""
    first = np.flatnonzero(np.r_[True, np.diff(values) != 0])
    return np.diff(np.r_[first, len(values)]), values[first]


def _stuck_share(values: NDArray[np.floating], fs: float) -> float:
    if np.count_nonzero(values[1:] == values[:-1]) < _STUCK_SHARE / 2 * len(values):
        return 0.0  # runs of a second hold hardly more samples than they have equal neighbours
    lengths, _ = _runs(values)
    return float(lengths[lengths >= _STUCK_S * fs].sum() / len(values))


def _rail_share(values: NDArray[np.floating], fs: float) -> float:
    low, high = values.min(), values.max()
    if np.count_nonzero((values == low) | (values == high)) <= _RAIL_SHARE * len(values):
        return 0.0
    lengths, held = _runs(values)
    middle = np.median(values)
    reach = _RAIL_REACH * (high - low)
    at_rail = ((held == high) & (high - middle > reach)) | ((held == low) & (middle - low > reach))
    long_enough = lengths >= max(3.0, _RAIL_RUN_S * fs)
    return float(lengths[at_rail & long_enough].sum() / len(values))


def _fast_mv(rows: NDArray[np.floating], fs: float) -> NDArray[np.floating]:
    """Return the usual size above 40 Hz of each lead; 0 where the rate is too low to tell."""
    if fs <= 2 * _NOISE_HZ:
        return np.zeros(len(rows))
    return np.asarray(np.median(np.abs(bandpass(rows, fs, _NOISE_HZ, None)), axis=1))


def lead_quality(
    x: NDArray[np.floating],
    fs: float,
    r_peaks: NDArray[np.integer],
    *,
    millivolts: NDArray[np.bool_] | None = None,
) -> list[LeadQuality]:
    """Say how good each lead is.

    Parameters
    ----------
    x
        Samples as recorded (no filter), shape (n_leads, n_samples), voltages in millivolts; NaN
        marks gaps.
    fs
        Sampling rate in Hz.
    r_peaks
        Beats, so that noise is measured between them.
    millivolts
        Which leads are voltages, shape (n_leads,); None = all. The others are judged after scaling
        to the usual size of an ECG, and their noise is not stated.
    """
    rows = np.atleast_2d(x)
    voltage = np.ones(len(rows), dtype=bool) if millivolts is None else millivolts
    scaled = np.stack(
        [row if known else _usual_size(row) for row, known in zip(rows, voltage, strict=True)]
    )
    faults = lead_faults(scaled, fs)
    filled = np.asarray(fill_gaps(scaled.astype(np.float64)), dtype=np.float64)
    hz, mains_mv = _mains(filled, fs)
    noise = _noise_uv(filled, fs, r_peaks, hz if mains_mv.max(initial=0.0) > 0 else None)
    long_enough = filled.shape[1] >= _WANDER_S * fs
    wander = np.ptp(bandpass(filled, fs, None, _WANDER_HZ), axis=1) if long_enough else None
    found = []
    for row in range(len(rows)):
        known = bool(voltage[row]) and faults.get(row) != NO_SIGNAL
        seen = known and mains_mv[row] >= _MAINS_MV
        found.append(
            LeadQuality(
                fault=faults.get(row),
                noise_uv=float(noise[row]) if known and noise is not None else None,
                mains_hz=hz if seen else None,
                mains_uv=1000.0 * float(mains_mv[row]) if seen else None,
                wander_mv=float(wander[row]) if known and wander is not None else None,
                gap_share=float(np.isnan(rows[row]).mean()),
            )
        )
    return found


def _usual_size(lead: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return a lead of unknown unit with its middle 98 % spanning 1.5."""
    present = lead[~np.isnan(lead)]
    if not len(present):
        return lead
    low, high = np.percentile(present, (1, 99))
    return lead if high <= low else (lead - np.median(present)) * (_USUAL_SPAN / (high - low))


def _mains(rows: NDArray[np.float64], fs: float) -> tuple[float, NDArray[np.float64]]:
    """Return 50 or 60, whichever stands out more, and its amplitude in each lead, 0 = not seen.

    The amplitude is that of a sinusoid fitted to the lead, less what the frequencies beside it
    hold: a QRS has energy at 50 Hz too.
    """
    n = rows.shape[1]
    best = 50.0, np.zeros(len(rows))
    if n < fs * _MAINS_S:
        return best
    window = np.hanning(n)
    quiet = (rows - rows.mean(axis=1, keepdims=True)) * window
    for hz in (50.0, 60.0):
        if hz + _BESIDE_HZ[-1] >= fs / 2:
            continue
        around = hz + np.array(_BESIDE_HZ)
        waves = np.exp(-2j * np.pi * np.outer(np.arange(n) / fs, around))
        sizes = 2.0 * np.abs(quiet @ waves) / window.sum()
        middle = len(_BESIDE_HZ) // 2
        beside = np.median(np.delete(sizes, middle, axis=1), axis=1)
        here = sizes[:, middle]
        seen = np.where(
            here > _MAINS_ABOVE * beside, np.sqrt(np.maximum(here**2 - beside**2, 0.0)), 0.0
        )
        if seen.sum() > best[1].sum():
            best = hz, seen
    return best


def _noise_uv(
    rows: NDArray[np.float64], fs: float, r_peaks: NDArray[np.integer], mains_hz: float | None
) -> NDArray[np.float64] | None:
    """Return each lead's noise above 35 Hz between beats; None at low rates or under a second."""
    if fs < 2.5 * _NOISE_FROM_HZ or rows.shape[1] < _MAINS_S * fs:
        return None
    clean = rows if mains_hz is None else notch(rows, fs, mains_hz)
    fast = bandpass(clean, fs, _NOISE_FROM_HZ, None).astype(np.float64)
    between = np.ones(rows.shape[1], dtype=bool)
    reach = round(_BEAT_S * fs)
    for peak in r_peaks.tolist():
        between[max(0, peak - reach) : peak + reach] = False
    if between.mean() < _BETWEEN_SHARE:
        between[:] = True
    return np.asarray(1000.0 * np.sqrt(np.mean(fast[:, between] ** 2, axis=1)))
