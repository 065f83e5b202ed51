"""From raw channels to one calibrated value: of a sample, a lead, a window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference import calibrate
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.evidence import (
    EMBEDDING,
    LIKELIHOOD,
    MAP,
    ODD_BEAT,
    P_WAVE,
    RHYTHM,
    TEMPLATE,
    Evidence,
)
from ecgviewer.inference.samples import smooth

LASTING = (LIKELIHOOD, TEMPLATE, EMBEDDING, MAP)
"""Channels of what the whole record shows."""

EVENTS = (RHYTHM, ODD_BEAT, P_WAVE)
"""Channels of single events and of rhythm: where these are ordinary they tell nothing."""

BUDGET = 20.0
"""An event counts from 1 in 20 on: the false alarms that the program allows itself."""

_SMOOTH = 3
_MEAN_LOG10_N = 0.434
"""Mean log10 N of normals, whatever the channel: N is 1 / p with p uniform."""

_SURPRISE_IN_FULL = 0.5
"""Logits that a tenfold rarity adds to the full score; set by hand on folds 7 and 8."""


def fuse_samples(evidence: Evidence, arrays: Arrays) -> NDArray[np.float64]:
    """Return the sum of log10 N of each sample's channels, (12, 1000), smoothed over 30 ms.

    A channel that is not available counts as an average normal; NaN where none is. A sum, not the
    rarest: in a record that is strange throughout, an ectopic beat must still stand out.
    """
    tables = arrays["sample_tails"]
    parts = np.stack(
        [
            by_phase(values, evidence.phase, table)
            for values, table in zip(evidence.samples, tables, strict=True)
        ]
    )
    there = np.isfinite(parts)
    total = np.where(there, parts, _MEAN_LOG10_N).sum(axis=0)
    return smooth(np.where(there.any(axis=0), total, np.nan), _SMOOTH)


def with_map(evidence: Evidence, arrays: Arrays) -> tuple[Evidence, NDArray[np.float64]]:
    """Return the evidence with the channel of the map, and what :func:`fuse_samples` does."""
    fused = fuse_samples(evidence, arrays)
    channels = evidence.channels.copy()
    there = np.isfinite(fused)
    channels[MAP] = float(fused[there].mean()) if there.any() else np.nan
    return replace(evidence, channels=channels), fused


def by_phase(
    values: NDArray[np.floating], phase: NDArray[np.int64], tables: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Return log10 N of samples (12, n) by the table of each lead and phase, (12, P, K + 1)."""
    here = np.moveaxis(tables, -1, 0)[..., phase]  # (K + 1, 12, n): each knot lies together
    return calibrate.log10_one_in(values, np.moveaxis(here, 0, -1), calibrate.SAMPLE_SURVIVAL)


def lead_statistic(fused: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each lead's samples, (12,); NaN for a lead not evaluated."""
    there = np.isfinite(fused)
    count = there.sum(axis=1)
    mean = np.where(there, fused, 0.0).sum(axis=1) / np.maximum(count, 1)
    return np.where(count > 0, mean, np.nan)


def fuse_channels(channels: NDArray[np.float64], tables: NDArray[np.float32]) -> float:
    """Return one statistic of a window's channels (7,), by their tables (7, K + 1).

    log10 of the mean N of the lasting channels (the harmonic mean of their p, which holds for views
    that depend on one another: Wilson 2019, DOI 10.1073/pnas.1814092116) and of what the N of each
    event has beyond :data:`BUDGET`. Nothing is weighted, so no diagnosis has a say in it; it is
    calibrated again afterwards. What is not available is left out. NaN without a lasting channel.
    """
    rarity = calibrate.log10_one_in(channels, tables, calibrate.RECORD_SURVIVAL)
    n = 10.0**rarity
    lasting, events = n[list(LASTING)], n[list(EVENTS)]
    lasting = lasting[np.isfinite(lasting)]
    if not lasting.size:
        return float("nan")
    over = np.maximum(events[np.isfinite(events)] - BUDGET, 0.0)
    return float(np.log10(lasting.mean() + over.sum() / len(LASTING)))


def rarest_event(channels: NDArray[np.float64], tables: NDArray[np.float32]) -> float:
    """Return log10 N of the rarest event of a window; 0 where none can be told."""
    rarity = calibrate.log10_one_in(channels, tables, calibrate.RECORD_SURVIVAL)[list(EVENTS)]
    return float(np.nan_to_num(rarity).max())


def fuse_whole(total: float, amplitude: float, kind: int, arrays: Arrays) -> float:
    """Return log10 N of a window from the statistic of its channels and its amplitude."""
    whole = float(calibrate.record_log10_one_in(total, arrays["record_tails"][kind]))
    if np.isfinite(amplitude):
        rarity = calibrate.record_log10_one_in(amplitude, arrays["amplitude_tail"])
        whole = calibrate.combine(whole, float(rarity))
    return whole


def full_base(logit: float, surprise: float) -> float:
    """Return what diagnoses and surprise say together: logit of "not normal" and log10 N."""
    return logit + _SURPRISE_IN_FULL * surprise


def full_statistic(logit: float, surprise: float, event: float, arrays: Arrays) -> float:
    """Return the statistic of the full score: diagnoses of whole records miss single events.

    log10 of the N of :func:`full_base` and of what the N of surprise has beyond :data:`BUDGET`, as
    far as an event is as rare: diagnoses then cannot talk a single extrasystole down.

    Parameters
    ----------
    logit
        Of "not normal".
    surprise, event
        log10 N of the label-free score, and of its rarest event: :func:`rarest_event`.
    """
    base = calibrate.record_log10_one_in(full_base(logit, surprise), arrays["full_base_tail"])
    over = max(10.0 ** min(surprise, event) - BUDGET, 0.0)
    return float(np.log10(10.0 ** float(base) + over))
