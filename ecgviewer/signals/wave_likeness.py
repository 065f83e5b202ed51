"""How alike waveforms of the same leads are, laid over one another with a small shift."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LEAST_LEADS, LEAST_SAMPLES = 1, 5
"""With less in common nothing is said."""


def best_likeness(
    wave: NDArray[np.floating],
    others: NDArray[np.floating],
    *,
    amplitude: NDArray[np.bool_],
    other_scales: NDArray[np.floating] | None = None,
    scales: NDArray[np.floating] | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Compare a waveform with many, each at the shift that fits best.

    Shapes are compared with every lead at its own scale: the cosine over all leads together, so
    that what is above and below the isoelectric line counts and amplitude does not. Where both
    amplitudes are known the scales are put back, and twice the product over the sum of the squares
    takes the place of the cosine: the same for waves of one size, less the more the sizes differ.

    Parameters
    ----------
    wave
        Shape (n_leads, n); NaN for a lead that is not there.
    others
        Shape (m, n_leads, n + 2 k): as far as ``k`` samples before and behind; NaN as above.
    amplitude
        Shape (m,): whether the amplitude of both is known.
    other_scales, scales
        Shapes (m, n_leads) and (n_leads,): what gives the shapes their amplitude; needed where any
        ``amplitude`` is true.

    Returns
    -------
    likeness, shift
        Shape (m,): at most 1, NaN with too little in common; and how many samples later the wave
        lies in the other.
    """
    n = wave.shape[1]
    reach = (others.shape[2] - n) // 2
    best = np.full(len(others), -np.inf)
    shift = np.zeros(len(others), dtype=np.int64)
    known = np.isfinite(wave)
    mine = np.nan_to_num(np.asarray(wave, dtype=np.float64))
    gain = np.ones((len(others), wave.shape[0]))
    own = np.ones((len(others), wave.shape[0]))
    if amplitude.any():
        assert scales is not None
        assert other_scales is not None
        own[amplitude] = scales
        gain[amplitude] = other_scales[amplitude]
    # The nearest shifts first: of two that fit alike, the smaller one counts.
    for by in sorted(range(-reach, reach + 1), key=abs):
        part = others[:, :, reach + by : reach + by + n]
        both = np.isfinite(part) & known
        theirs = np.where(both, np.nan_to_num(part), 0.0) * gain[:, :, None]
        ours = np.where(both, mine, 0.0) * own[:, :, None]
        product = (ours * theirs).sum(axis=(1, 2))
        a, b = (ours**2).sum(axis=(1, 2)), (theirs**2).sum(axis=(1, 2))
        size = np.where(amplitude, (a + b) / 2, np.sqrt(a * b))
        enough = both.sum(axis=2) >= min(LEAST_SAMPLES, n)
        said = np.where(
            (enough.sum(axis=1) >= LEAST_LEADS) & (size > 0), product / np.maximum(size, 1e-12), -2
        )
        better = said > best + 1e-12
        best, shift = np.where(better, said, best), np.where(better, by, shift)
    return np.where(best > -1.5, best, np.nan), shift
