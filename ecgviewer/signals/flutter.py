"""Regular atrial flutter: two equal atrial waves a beat where one P is expected."""

from __future__ import annotations

import numpy as np

from ecgviewer.signals.wave_bounds import BeatBounds
from ecgviewer.signals.waves import WORK_FS

ATRIAL_LOW_BPM, ATRIAL_HIGH_BPM = 220.0, 350.0
"""Atrial rates sought; 240 to 340/min is usual (Saoudi et al. 2001, 10.1053/euhj.2001.2658)."""

ALIKE = 0.85
"""Correlation over all leads from which the two waves count as the same. Of regular ECGs of PTB-XL
in this range of rates, those with flutter lay at 0.90 and above."""

_HALF, _REACH = 10, 15
_SIZE = 2.5
_QRS_MARGIN = 12


def second_wave(bounds: BeatBounds, rr: float) -> float:
    """Return how much what lies half an RR interval after P is like it in all leads, -1 to 1.

    In 2:1 flutter the second wave is in ST or T. A T wave has the direction of P in few hearts, and
    half an interval after P only in some of these, so the size must agree as well.

    Parameters
    ----------
    bounds
        Of the dominant class.
    rr
        Usual interval between beats, in samples at 500 Hz.

    Returns
    -------
    float
        0 where nothing of its size is there, or the rate is none of 2:1 flutter.
    """
    rate = 2 * 60 * WORK_FS / rr if rr > 0 else 0.0
    if not ATRIAL_LOW_BPM <= rate <= ATRIAL_HIGH_BPM:
        return 0.0
    curve, first = bounds.p_curve, bounds.p_place
    on, off = bounds.qrs_span[0] - _QRS_MARGIN, bounds.qrs_span[1] + _QRS_MARGIN
    last = curve.shape[1] - _HALF - 1
    if not _HALF <= first <= last:
        return 0.0
    wave = curve[:, first - _HALF : first + _HALF + 1]
    size = float(np.linalg.norm(wave))
    likeness = [0.0]
    for place in range(round(first + rr / 2) - _REACH, round(first + rr / 2) + _REACH + 1):
        if not _HALF <= place <= last or on < place < off:
            continue
        other = curve[:, place - _HALF : place + _HALF + 1]
        other_size = float(np.linalg.norm(other))
        if size / _SIZE < other_size < size * _SIZE:
            likeness.append(float((wave * other).sum()) / (size * other_size))
    return max(likeness)
