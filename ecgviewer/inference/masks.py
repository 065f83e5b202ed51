"""What is hidden from the network, by a fixed rule, when a record is scored."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.alignment import N_WAVES, waves

PATCH = 20
"""Samples of a patch: 0.2 s."""


def score_masks(r_peaks: NDArray[np.int64], *, n_leads: int, n: int) -> NDArray[np.float32]:
    """Return the four complementary masks of scoring, float32 (4, n_leads, n), 1 = hidden.

    Mask k hides one wave of *every* beat in all leads, so that an abnormal wave cannot be copied
    from the next beat. Where no beat was found, every fourth patch. Each sample is hidden once.
    """
    wave = waves(r_peaks, n)
    if r_peaks.size == 0:
        wave = (np.arange(n) // PATCH % N_WAVES).astype(np.int8)
    hide = np.stack([wave == k for k in range(N_WAVES)]).astype(np.float32)
    return np.repeat(hide[:, None, :], n_leads, axis=1)
