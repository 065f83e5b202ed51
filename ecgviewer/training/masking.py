"""What is hidden from the network at random in training."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.alignment import N_WAVES, waves
from ecgviewer.inference.masks import PATCH

LEAD_GROUPS = ((0, 1, 2, 3, 4, 5), (6, 7), (8, 9), (10, 11))
"""Limb, septal, anterior, lateral. Limb leads are hidden together: by Einthoven's and Goldberger's
laws two of them give the other four, which would be a shortcut."""


def random_mask(
    r_peaks: NDArray[np.int64], rng: np.random.Generator, *, n_leads: int, n: int
) -> NDArray[np.float32]:
    """Return what to hide of one window in training, float32 (n_leads, n), 1 = hidden.

    One of: one wave of every beat in all leads (the rule of scoring); waves of some beats in some
    lead groups; patches in all leads; patches by lead group; whole beats; whole lead groups.
    """
    hide = np.zeros((n_leads, n), dtype=np.float32)
    wave = waves(r_peaks, n)
    kind = rng.random()
    if r_peaks.size == 0 and kind < 0.75:
        kind = 0.8
    if kind < 0.40:
        hide[:, wave == rng.integers(N_WAVES)] = 1.0
    elif kind < 0.60:
        for beat in _some(r_peaks, 0.6, rng):
            inside = np.zeros(n, dtype=bool)
            inside[max(0, beat - 35) : beat + 56] = True
            inside &= wave == rng.integers(N_WAVES)
            for group in _some_groups(rng):
                hide[np.ix_(group, inside)] = 1.0
    elif kind < 0.75:
        for beat in _some(r_peaks, 0.3, rng):
            hide[:, max(0, beat - 35) : beat + 45] = 1.0
    elif kind < 0.85:
        patches = rng.random(n // PATCH) < rng.uniform(0.15, 0.4)
        hide[:, np.repeat(patches, PATCH)] = 1.0
    elif kind < 0.95:
        for group in LEAD_GROUPS:
            patches = rng.random(n // PATCH) < 0.35
            hide[np.ix_(group, np.repeat(patches, PATCH))] = 1.0
    else:
        for group in _some_groups(rng):
            hide[list(group)] = 1.0
    return hide


def patch_mask(
    rng: np.random.Generator, *, n_leads: int, n: int, share: float = 0.5
) -> NDArray[np.float32]:
    """Return patches of 0.2 s to hide, at random in every lead group, float32 (n_leads, n)."""
    hide = np.zeros((n_leads, n), dtype=np.float32)
    for group in LEAD_GROUPS:
        patches = np.repeat(rng.random(-(-n // PATCH)) < share, PATCH)[:n]
        hide[np.ix_(group, patches)] = 1.0
    return hide


def _some(items: NDArray[np.int64], share: float, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return each item with the given chance, at least one."""
    kept = items[rng.random(items.size) < share]
    return kept if kept.size else items[rng.integers(items.size)][None]


def _some_groups(rng: np.random.Generator) -> list[tuple[int, ...]]:
    """Return one to three of the lead groups."""
    chosen = rng.permutation(len(LEAD_GROUPS))[: rng.integers(1, 4)]
    return [LEAD_GROUPS[k] for k in chosen]
