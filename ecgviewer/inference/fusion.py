"""From raw channels to one calibrated value: of a sample, a lead, a window."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference import calibrate
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.evidence import SAMPLE_CHANNELS, Evidence, smooth
from ecgviewer.inference.windows import N_LEADS, WINDOW

_WEIGHTS = (1.0, 1.0, 2.0, 2.0, 3.0, 3.0)
_LEAST = (0.0, 0.0, 0.0, 1.3, 1.3, 1.3)
"""Of the channels, in their order. Set by hand, not fitted to labels; a few such sets were compared
on the development folds 7 and 8 and on simulated extrasystoles and fibrillation."""

_SURPRISE_IN_FULL = 0.5
"""Logits that a tenfold rarity adds to the full score; set by hand on folds 7 and 8."""

_MEAN_LOG10_N = 0.434
"""Mean log10 N of normals, whatever the channel: N is 1 / p with p uniform."""


def fuse_samples(evidence: Evidence, arrays: Arrays) -> NDArray[np.float64]:
    """Return the mean log10 N of a sample's channels, (12, 1000), smoothed over 30 ms."""
    parts = np.full((len(SAMPLE_CHANNELS), N_LEADS, WINDOW), np.nan)
    for channel in range(len(SAMPLE_CHANNELS)):
        parts[channel] = by_phase(
            evidence.samples[channel], evidence.phase, arrays["sample_tails"][channel]
        )
    there = np.isfinite(parts)
    total = np.where(there, parts, 0.0).sum(axis=0)
    fused = np.where(there.any(axis=0), total / np.maximum(there.sum(axis=0), 1), np.nan)
    return np.asarray(smooth(fused))


def by_phase(
    values: NDArray[np.floating], phase: NDArray[np.int64], tables: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Return log10 N of samples (12, n) by the table of each lead and phase, (12, P, K + 1)."""
    return calibrate.log10_one_in(values, tables[:, phase], calibrate.SAMPLE_SURVIVAL)


def lead_statistic(fused: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each lead's samples, (12,); NaN for a lead not evaluated."""
    there = np.isfinite(fused)
    count = there.sum(axis=1)
    mean = np.where(there, fused, 0.0).sum(axis=1) / np.maximum(count, 1)
    return np.where(count > 0, mean, np.nan)


def fuse_channels(channels: NDArray[np.float64], tables: NDArray[np.float32]) -> float:
    """Return one statistic of a window's channels (6,), by their tables (6, K + 1).

    A weighted sum of log10 N. Rhythm, odd beats and missing P waves count only beyond 1 in 20:
    they are there for what the shape of the median beat cannot show, and add noise where they are
    ordinary. A channel that is not available counts as an average normal. NaN without any.
    """
    if not np.isfinite(channels).any():
        return float("nan")
    found = calibrate.log10_one_in(channels, tables, calibrate.RECORD_SURVIVAL)
    rarity = np.where(np.isfinite(found), found, _MEAN_LOG10_N)
    return float((np.array(_WEIGHTS) * np.maximum(rarity - np.array(_LEAST), 0.0)).sum())


def fuse_whole(total: float, amplitude: float, kind: int, arrays: Arrays) -> float:
    """Return log10 N of a window from the statistic of its channels and its amplitude."""
    whole = float(calibrate.record_log10_one_in(total, arrays["record_tails"][kind]))
    if np.isfinite(amplitude):
        rarity = calibrate.record_log10_one_in(amplitude, arrays["amplitude_tail"])
        whole = calibrate.combine(whole, float(rarity))
    return whole


def full_statistic(logit: float, surprise: float) -> float:
    """Return the statistic of the full score: logit of "not normal" and log10 N of surprise."""
    return logit + _SURPRISE_IN_FULL * surprise
