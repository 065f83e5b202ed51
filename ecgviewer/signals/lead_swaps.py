"""Signs of exchanged electrodes, from the median beat of the twelve leads."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.leads import PRECORDIAL_LEADS
from ecgviewer.core.measurement import Fiducials

ARMS = "LA/RA"

_P_DOWN_MV_MS = 0.2
"""P area in lead I below minus this is upside down: a mean of -2 uV over 100 ms."""

_DISCORDANT = -0.3
_DISCORDANT_WITHOUT_P = -0.6
_BETTER = 0.85
_BEFORE_QRS_S = 0.12


def lead_swaps(
    beat: Mapping[str, NDArray[np.floating]], fs: float, marks: Fiducials
) -> tuple[str, ...]:
    """Name the leads that look exchanged.

    Parameters
    ----------
    beat
        Canonical lead name to its median beat, shape (n_samples,), in one unit.
    fs
        Sampling rate in Hz.
    marks
        Marks of all leads together, in samples of the beat.

    Returns
    -------
    tuple of str
        ``"LA/RA"`` and neighbours such as ``"V1/V2"``; empty where nothing looks exchanged or the
        leads to judge by are missing.

    Notes
    -----
    Arms: lead I is upside down and V6 is not (Batchvarov et al. 2007, 10.1093/europace/eum198;
    Kligfield et al. 2007, 10.1161/CIRCULATIONAHA.106.180200): P is negative in I, and QRS is too or
    QRS-T in I runs against V6; without P both, and clearly. Dextrocardia turns V6 round as well.

    Precordial leads: QRST changes least from neighbour to neighbour when leads are in order; two
    neighbours are named when exchanging them makes the path 15 % shorter.
    """
    if marks.qrs_on is None or marks.qrs_off is None:
        return ()
    on, off = round(marks.qrs_on), round(marks.qrs_off)
    end = off + round(0.3 * fs) if marks.t_off is None else round(marks.t_off)
    found = []
    if {"I", "V6"} <= set(beat) and _arms(beat["I"], beat["V6"], (on, off, end), marks, fs):
        found.append(ARMS)
    if set(PRECORDIAL_LEADS) <= set(beat):
        first = max(on - round(_BEFORE_QRS_S * fs), 0)
        rows = np.stack([beat[name][first:end] for name in PRECORDIAL_LEADS]).astype(np.float64)
        pair = _neighbours(rows)
        if pair is not None:
            found.append(f"{PRECORDIAL_LEADS[pair]}/{PRECORDIAL_LEADS[pair + 1]}")
    return tuple(found)


def _arms(
    one: NDArray[np.floating],
    six: NDArray[np.floating],
    span: tuple[int, int, int],
    marks: Fiducials,
    fs: float,
) -> bool:
    on, off, end = span
    if off - on < 2 or end - on < 4:
        return False
    level = float(one[max(on - 4, 0) : on + 1].mean())
    qrs = float((one[on:off] - level).sum())
    if not (np.ptp(one[on:end]) and np.ptp(six[on:end])):
        return False
    together = float(np.corrcoef(one[on:end], six[on:end])[0, 1])
    if marks.p_on is None or marks.p_off is None:
        return bool(qrs < 0 and together < _DISCORDANT_WITHOUT_P)
    p = one[round(marks.p_on) : round(marks.p_off)].astype(np.float64)
    if len(p) < 3:
        return False
    area_mv_ms = (p - np.linspace(p[0], p[-1], len(p))).sum() * 1000.0 / fs
    return bool(area_mv_ms < -_P_DOWN_MV_MS and (qrs < 0 or together < _DISCORDANT))


def _neighbours(rows: NDArray[np.float64]) -> int | None:
    """Return the first of two neighbours whose exchange shortens the path the most."""
    rows = rows - rows[:, :10].mean(axis=1, keepdims=True)
    size = np.linalg.norm(rows, axis=1, keepdims=True)
    if rows.shape[1] < 10 or (size < 1e-9).any():
        return None
    rows = rows / size

    def path(order: list[int]) -> float:
        return float((np.diff(rows[order], axis=0) ** 2).sum())

    as_it_is = path(list(range(6)))
    shares = []
    for first in range(5):
        order = list(range(6))
        order[first], order[first + 1] = order[first + 1], order[first]
        shares.append(path(order) / max(as_it_is, 1e-12))
    best = int(np.argmin(shares))
    return best if shares[best] < _BETTER else None
