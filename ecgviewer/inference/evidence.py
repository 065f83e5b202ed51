"""What speaks for and against a window being normal, before calibration.

Channels of a window: likelihood of what was hidden, conditional template (the R-aligned median
beat against the normal one for age, sex and rate), embedding, rhythm, the oddest beat, how far
P waves repeat, the mean of the map, and, in millivolts, amplitude.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.distance import (
    Arrays,
    Look,
    design,
    embedding_distance,
    mahalanobis,
    template_distance,
)
from ecgviewer.inference.samples import OWN, sample_channels
from ecgviewer.inference.shape import level, normal_beat, shape_of
from ecgviewer.inference.windows import MODEL_FS, N_LEADS, WINDOW, Window

CHANNELS = ("likelihood", "template", "embedding", "rhythm", "odd beat", "P wave", "map")
LIKELIHOOD, TEMPLATE, EMBEDDING, RHYTHM, ODD_BEAT, P_WAVE, MAP = range(len(CHANNELS))
N_RHYTHM = 5
N_SUMMARY = 48

_ODD_BEFORE, _ODD_AFTER, _ODD_LEAST = 25, 45, 70
_P_FIRST, _P_LAST = 24, 6

_WHOLE = 0.9
"""Share of the ten seconds that must be there for the distance from normals to be asked: where half
are padding, every normal lies far from those of ten seconds."""

LEAD_CLASSES = (2, 8)
"""Up to 2 leads, up to 8, more: each has normals of its own to be compared with."""


def lead_class(n_leads: int) -> int:
    """Return 0 for one or two leads, 1 for up to eight, 2 for more."""
    return sum(n_leads > limit for limit in LEAD_CLASSES)


def rhythm_features(r_peaks: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return log rate, log beat-to-beat change, range, longest and shortest interval, (5,).

    NaN with fewer than three beats.
    """
    rr = np.diff(r_peaks) / MODEL_FS
    if rr.size < 2:
        return np.full(N_RHYTHM, np.nan)
    usual = float(np.median(rr))
    change = float(np.median(np.abs(np.diff(rr)))) / usual
    return np.array(
        [
            np.log(60.0 / usual / 70.0),
            np.log(change + 0.01),
            np.log((rr.max() - rr.min()) / usual + 0.02),
            np.log(rr.max() / usual),
            np.log(rr.min() / usual),
        ]
    )


def odd_beat(own: NDArray[np.floating], r_peaks: NDArray[np.int64]) -> float:
    """Return how far the oddest beat is from the record's own median beat.

    The mean of a beat's difference in each lead (250 ms before to 450 ms after R), the *median*
    over leads, the largest over beats: an extrasystole is odd in most leads, a burst of noise in
    few. NaN with fewer than three beats.

    Parameters
    ----------
    own
        (n_leads, 1000) difference in units of the lead's usual one, of the leads that are there;
        NaN = not available.
    """
    spans = [(max(0, r - _ODD_BEFORE), min(WINDOW, r + _ODD_AFTER)) for r in r_peaks.tolist()]
    # A beat cut off by the window's edge is odd for that alone.
    whole = [(a, b) for a, b in spans if b - a >= _ODD_LEAST]
    if len(whole) < 3 or not own.size:
        return float("nan")
    there = np.nan_to_num(own)  # between beats nothing is known to be odd
    return max(float(np.median(there[:, a:b].mean(axis=1))) for a, b in whole)


def p_wave(signal: NDArray[np.floating], r_peaks: NDArray[np.int64]) -> float:
    """Return how little of what stands 240 to 60 ms before R repeats: -1 (all) to about 0 (none).

    The share of the energy that two beats have in common, taken over all pairs of beats: near 0
    where atria fibrillate or are dissociated from the ventricles. NaN with fewer than three beats.

    Parameters
    ----------
    signal
        (n_leads, 1000), leads of unit scale, those that are there.
    """
    starts = [r - _P_FIRST for r in r_peaks.tolist() if r >= _P_FIRST]
    n = len(starts)
    if n < 3 or not signal.size:
        return float("nan")
    parts = np.stack([signal[:, a : a + _P_FIRST - _P_LAST] for a in starts]).astype(np.float64)
    parts -= parts.mean(axis=2, keepdims=True)
    each = float((parts**2).sum()) / n
    common = float((parts.mean(axis=0) ** 2).sum())
    return -(n * common - each) / ((n - 1) * max(each, 1e-12))


@dataclass(frozen=True, eq=False)
class Evidence:
    """Raw channels of one window.

    Parameters
    ----------
    channels
        (7,) in the order of :data:`CHANNELS`; higher = less usual, NaN = not available. That of
        the map is filled in by ``fusion.with_map``.
    amplitude
        Squared distance of the log lead amplitudes from the normals'; NaN where not in mV.
    samples
        (6, 12, 1000), see ``samples.SAMPLE_CHANNELS``; NaN = not available.
    phase
        (1000,).
    embedding
        (E,).
    summary
        (48,) what the findings head sees besides the embedding.
    """

    channels: NDArray[np.float64]
    amplitude: float
    samples: NDArray[np.float32]
    phase: NDArray[np.int64]
    embedding: NDArray[np.float32]
    summary: NDArray[np.float32]


def gather(window: Window, look: Look, conditions: NDArray[np.float32], arrays: Arrays) -> Evidence:
    """Return the raw channels of a window.

    Parameters
    ----------
    window
        The window scored.
    look
        What the network says of it.
    conditions
        (4,): age, sex, rate, amplitude known.
    arrays
        Statistics of normals, from the model file.
    """
    shape = shape_of(window)
    kept = shape.scales > 0
    expected = normal_beat(arrays, conditions)
    channels = np.full(len(CHANNELS), np.nan)
    lead_nll = np.where(kept, _mean(np.where(window.valid, look.nll, np.nan)), 0.0)
    if kept.any():
        channels[LIKELIHOOD] = float(lead_nll[kept].mean())
        if window.valid.any(axis=0).mean() >= _WHOLE:
            channels[EMBEDDING] = embedding_distance(look, conditions, arrays)
    rhythm = rhythm_features(window.r_peaks)
    if np.isfinite(rhythm).all():
        channels[RHYTHM] = mahalanobis(rhythm, arrays["rhythm_mean"], arrays["rhythm_precision"])
    lead_z = np.zeros(N_LEADS)
    if shape.beat is not None:
        sd = arrays["template_sd"]
        z = (shape.beat - level(shape.beat, expected, sd) - expected) / sd
        z[~kept] = 0.0
        lead_z = (z**2).mean(axis=1)
        channels[TEMPLATE] = template_distance(z.reshape(-1), arrays)
    samples = sample_channels(window, shape, look.nll, expected, arrays)
    channels[ODD_BEAT] = odd_beat(samples[OWN, kept], window.r_peaks)
    channels[P_WAVE] = p_wave(shape.signal[kept], window.r_peaks)
    amplitude = np.nan
    logs = np.log(np.where(kept, shape.scales, 0.15) / 0.15) if window.in_mv else np.zeros(N_LEADS)
    if window.in_mv and kept.all():
        usual = (design(conditions[None]) @ arrays["amplitude_weights"])[0]
        amplitude = mahalanobis(
            logs - usual, np.zeros(1, np.float32), arrays["amplitude_precision"]
        )
    age, sex = conditions[0], conditions[1]
    told = [
        np.nan_to_num((age - 55.0) / 20.0),
        float(np.isfinite(age)),
        np.nan_to_num(2.0 * sex - 1.0),
    ]
    totals = np.log1p(np.maximum(np.nan_to_num(channels[:3]), 0.0))
    summary = np.concatenate(
        [
            logs,
            [float(window.in_mv)],
            lead_nll,
            np.log1p(lead_z),
            np.nan_to_num(rhythm),
            told,
            totals,
        ]
    ).astype(np.float32)
    return Evidence(channels, amplitude, samples, shape.phase, look.embedding, summary)


def _mean(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Mean of each row over what is finite; 0 for an empty row."""
    there = np.isfinite(values)
    return np.where(there, values, 0.0).sum(axis=1) / np.maximum(there.sum(axis=1), 1)
