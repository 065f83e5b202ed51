"""From raw channels to one calibrated value: of a sample, a lead, a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference import calibrate
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.evidence import (
    CHANNELS,
    EMBEDDING,
    LIKELIHOOD,
    MAP,
    ODD_BEAT,
    P_WAVE,
    RHYTHM,
    TEMPLATE,
    Evidence,
)
from ecgviewer.inference.samples import MEDIAN, MISSING_P, SAMPLE_CHANNELS, TIMING, smooth

EVENTS = (RHYTHM, ODD_BEAT, P_WAVE)
"""Channels of single events and of rhythm: where these are ordinary they tell nothing."""

BUDGET = 20.0
"""An event counts from 1 in 20 on: the false alarms that the program allows itself."""

LASTING = {LIKELIHOOD: 1.0, EMBEDDING: 3.0}
"""Channels of what the whole record shows, and of how many views each is the mean.

The embedding is measured at three depths of the network, restoration once: each view counts as one.
"""

BEYOND = (*EVENTS, MAP)
"""Channels that add what their N has beyond :data:`BUDGET`: a hot place tells even where the record
as a whole is ordinary, and nothing where the map is ordinary too."""

_LASTING_BEFORE = {LIKELIHOOD: 1.0, TEMPLATE: 1.0, EMBEDDING: 1.0, MAP: 1.0}
"""Of models that do not say: those calibrated before 0.3, and what was tuned from them."""

_OFTEN = {MEDIAN: 2.0, MISSING_P: 1.5, TIMING: 1.5}
_AT_MOST = {MEDIAN: 3.0}
MAP_RULE = np.array(
    [
        [_OFTEN.get(place, 1.0) for place in range(len(SAMPLE_CHANNELS))],
        [_AT_MOST.get(place, calibrate.MAX_LOG10_N) for place in range(len(SAMPLE_CHANNELS))],
    ],
    dtype=np.float32,
)
"""Of each channel of the map: how often it counts, and the log10 N beyond which it adds no more.

The record's median beat has less noise than a single one, but is written on every beat: beyond 1 in
1,000 it would drown the ectopic beat of a record that is strange throughout. Chosen on folds 7 and
8, see ``docs/evaluation.md``.
"""

_ALIKE = np.array([[1.0], [np.inf]]) * np.ones(len(SAMPLE_CHANNELS))
"""Of models before 0.4."""

_SMOOTH = 3
_MEAN_LOG10_N = 0.434
"""Mean log10 N of normals, whatever the channel: N is 1 / p with p uniform."""

_SURPRISE_IN_FULL = 0.5
"""Logits that a tenfold rarity adds to the full score; set by hand on folds 7 and 8."""


def fuse_samples(evidence: Evidence, arrays: Arrays) -> NDArray[np.float64]:
    """Return the sum of log10 N of each sample's channels, (12, 1000), smoothed over 30 ms.

    Weights are those of the model (before 0.4: all alike), see :data:`MAP_RULE`. A channel that is
    not available counts as an average normal; NaN where none is. A sum, not the rarest: in a
    record that is strange throughout, an ectopic beat must still stand out.
    """
    tables = arrays["sample_tails"]
    rule = arrays["map_rule"] if "map_rule" in arrays else _ALIKE
    total = np.zeros(evidence.samples.shape[1:])
    known = np.zeros(total.shape, dtype=bool)
    for values, table, (weight, most) in zip(evidence.samples, tables, rule.T, strict=True):
        part = by_phase(values, evidence.phase, table)
        there = np.isfinite(part)
        part[~there] = _MEAN_LOG10_N
        total += float(weight) * np.minimum(part, float(most))
        known |= there
    total[~known] = np.nan
    return smooth(total, _SMOOTH)


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
    # (K + 1, 12, n): each knot lies together
    here = np.take(np.ascontiguousarray(tables.transpose(2, 0, 1)), phase, axis=-1)
    return calibrate.by_tables(values, here, calibrate.SAMPLE_SURVIVAL)


def lead_statistic(fused: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each lead's samples, (12,); NaN for a lead not evaluated."""
    there = np.isfinite(fused)
    count = there.sum(axis=1)
    mean = np.where(there, fused, 0.0).sum(axis=1) / np.maximum(count, 1)
    return np.where(count > 0, mean, np.nan)


def views(lasting: Mapping[int, float], beyond: Sequence[int] = BEYOND) -> NDArray[np.float32]:
    """Return the rule that a model file carries, (2, 7).

    Of each channel: how many views of the lasting it is the mean of, and how many of what goes
    beyond the budget.
    """
    places = range(len(CHANNELS))
    return np.array(
        [[lasting.get(place, 0.0) for place in places], [place in beyond for place in places]],
        dtype=np.float32,
    )


def views_of(arrays: Arrays) -> NDArray[np.float64]:
    """Return the rule of a model, (2, 7); see :func:`views`."""
    told = arrays["views"] if "views" in arrays else views(_LASTING_BEFORE, EVENTS)
    return np.asarray(told, dtype=np.float64)


def fuse_channels(
    channels: NDArray[np.float64], tables: NDArray[np.float32], rule: NDArray[np.float64]
) -> float:
    """Return one statistic of a window's channels (7,), by their tables (7, K + 1).

    log10 of the mean N of the lasting channels (the harmonic mean of their p: it holds for views
    that depend on one another, Wilson 2019, DOI 10.1073/pnas.1814092116) and of what the N of some
    have beyond :data:`BUDGET`. Every view counts alike, so no diagnosis has a say in it; it is
    calibrated again afterwards. What is not available is left out. NaN without a lasting channel.

    Parameters
    ----------
    channels, tables
        Of a window, and of its class of leads.
    rule
        Of :func:`views_of`.
    """
    rarity = calibrate.log10_one_in(channels, tables, calibrate.RECORD_SURVIVAL)
    n = 10.0**rarity
    counts, beyond = rule
    known = np.isfinite(n)
    there = known & (counts > 0)
    if not there.any():
        return float("nan")
    lasting = np.average(n[there], weights=counts[there])
    over = (np.maximum(n - BUDGET, 0.0) * beyond)[known].sum()
    return float(np.log10(lasting + over / counts.sum()))


def rarest_event(channels: NDArray[np.float64], tables: NDArray[np.float32]) -> float:
    """Return log10 N of the rarest event of a window; 0 where none can be told."""
    rarity = calibrate.log10_one_in(channels, tables, calibrate.RECORD_SURVIVAL)[list(EVENTS)]
    return float(np.nan_to_num(rarity).max())


def normal_at_most(surprise: float, event: float) -> float:
    """Return what "normal ECG" is multiplied by at these log10 N of surprise and rarest event.

    A recogniser of whole records does not see one extrasystole among ten beats: where both are
    beyond :data:`BUDGET`, its "normal" is worth the less, the rarer they are among normals.
    """
    return min(1.0, BUDGET * 10.0 ** -min(surprise, event))


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
