"""Which bounds of P and T are too doubtful in a lead to be stated.

Where the estimators of a bound lie far apart, or a lead's wave hardly stands out of its noise, a
reader would set the mark anywhere too: it is better left out. The size of the error to expect is a
linear function of a few such signs (:mod:`ecgviewer.signals.delineation_weights`), and what the
shape of the lead adds (:mod:`ecgviewer.signals.bound_refiner`); both are fitted to errors made on
records of LUDB that took no part in what made them, by ``benchmarks/delineation_fit.py``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.beat_bounds import ClassBounds
from ecgviewer.signals.delineation_weights import DOUBT_LIMITS, DOUBT_WEIGHTS
from ecgviewer.signals.waves import Floats

_LEAST_RATIO, _MOST_RATIO = 0.1, 1e4
"""Of a wave's height to the usual slope per sample: a made ECG has no noise at all."""


def doubtful(of: ClassBounds) -> NDArray[np.bool_]:
    """Return which marks of a class of beats to leave out, (n_beats, n_leads, len(MARKS)).

    Where the beat is alone in its class nothing says what to expect: all marks stay.
    """
    out = np.zeros(of.places.shape, dtype=bool)
    if len(of.places) > 1:
        for bound, weights in DOUBT_WEIGHTS.items():
            doubt = signs_of_doubt(of, bound) @ weights + of.bounds.doubts[bound]
            out[..., MARKS.index(bound)] = doubt > DOUBT_LIMITS[bound]
    return out


def signs_of_doubt(of: ClassBounds, bound: str) -> Floats:
    """Return what tells how far off a bound of P or T may be, (n_beats, n_leads, n_signs).

    Parameters
    ----------
    of
        A class of beats.
    bound
        ``"p_on"``, ``"p_off"``, ``"t_on"`` or ``"t_off"``.
    """
    estimates, own = of.bounds.estimates[bound][:, 1:], of.own[bound]
    middle = np.median(estimates, axis=0)
    low, high = np.percentile(estimates, (25, 75), axis=0)
    lags = of.p_shift if bound.startswith("p") else of.t_shift
    ratio = of.bounds.heights[bound] / np.maximum(of.noise, 1e-12)
    n_own = own.shape[-1] // 2
    signs = np.broadcast_arrays(
        np.log(np.clip(ratio, _LEAST_RATIO, _MOST_RATIO)),
        np.log1p(estimates.std(axis=1)),
        np.log1p(np.abs(estimates - middle).mean(axis=1)),
        np.log1p((high - low).mean()),
        np.log1p(np.abs(own[..., :n_own]).mean(axis=-1)),
        np.log1p(np.abs(own[..., n_own:]).mean(axis=-1)),
        np.log1p(np.abs(lags))[:, None],
        np.log(len(of.places)),
        1.0,
    )
    return np.stack(signs, axis=-1)
