"""Two median beats one over the other, ready to be drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Superimposed:
    """Two median beats at one rate, one over the other.

    Parameters
    ----------
    leads
        Canonical names of the leads that both have in millivolts, one a row.
    fs
        Samples per second of both: the higher of the two rates.
    before, now
        float32, shape (n_leads, n_samples), millivolts from the level just before QRS; ``before``
        is NaN where it has no sample.
    qrs_on, qrs_off
        Samples of ``now`` at which its QRS begins and ends; None where it is not known.
    aligned_by
        ``"shape"``: QRS lies where its shape agrees best; ``"onset"``: the shapes are too unlike,
        both QRS begin at one sample.
    left_out
        Lead to the reason why it is not here.
    """

    leads: tuple[str, ...]
    fs: float
    before: NDArray[np.float32]
    now: NDArray[np.float32]
    qrs_on: float | None
    qrs_off: float | None
    aligned_by: Literal["shape", "onset"]
    left_out: Mapping[str, str]
