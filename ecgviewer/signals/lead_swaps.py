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
_BEFORE_QRS_S = 0.12

_NO_LINE, _NO_MV = 0.02, 0.05
"""Distances and amplitudes below these (of leads of size 1; mV) all count as none."""

EXCHANGED = -3.2
"""Two neighbours are named below this score, a logarithm of odds: 1 to 25."""

# fmt: off
NEIGHBOUR_WEIGHTS = np.array([
    [0.0000, 2.4868, 0.0000, 1.0117, 1.8865, 1.5740, -2.9529, -0.4716, 1.0766, 0.4710, 0.6768],
    [3.7690, 2.9173, 0.5306, 0.8509, -0.0326, 1.2072, 0.2694, -1.6554, 0.2632, 0.3137, -0.0320],
    [1.2911, 2.8844, 1.0579, 1.7987, 0.3302, 2.8209, 0.0012, -0.2484, 0.0387, -0.4803, -0.6057],
    [1.9870, 3.2151, 1.5090, 3.1035, 0.1912, 2.5635, -0.2945, -0.4204, -0.2704, -0.7029, -0.6486],
    [4.3589, 0.0000, 4.5199, 0.0000, 3.1735, 3.1235, 0.1447, -0.2623, -0.9590, -0.8194, 0.1511],
])
# fmt: on
"""For V1/V2 to V5/V6 what each of :func:`exchange_costs` counts; printed by
``benchmarks/lead_swaps_fit.py``."""


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

    Precordial leads: QRST changes least from neighbour to neighbour when leads are in order, and
    R, S and T grow and shrink towards V6 in a usual way. What exchanging two neighbours would do
    to each of these is weighed (:func:`exchange_costs`); the two whose exchange makes a usual
    order out of an unusual one are named, one pair at most.
    """
    if marks.qrs_on is None or marks.qrs_off is None:
        return ()
    on, off = round(marks.qrs_on), round(marks.qrs_off)
    end = off + round(0.3 * fs) if marks.t_off is None else round(marks.t_off)
    found = []
    if {"I", "V6"} <= set(beat) and _arms(beat["I"], beat["V6"], (on, off, end), marks, fs):
        found.append(ARMS)
    rows = chest_and_limb(beat, fs, marks)
    if rows is not None:
        scores = [
            exchange_costs(rows[0], rows[1], pair) @ NEIGHBOUR_WEIGHTS[pair] for pair in range(5)
        ]
        pair = int(np.argmin(scores))
        if scores[pair] < EXCHANGED:
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


def chest_and_limb(
    beat: Mapping[str, NDArray[np.floating]], fs: float, marks: Fiducials
) -> tuple[NDArray[np.float64], tuple[int, int]] | None:
    """Return V1 to V6, I and II from before P to the end of T, and where QRS lies in them.

    Returns
    -------
    rows, qrs
        Shape (8, n), relative to the level before P; I or II is all NaN where it is missing. None
        where a chest lead is missing or without any signal.
    """
    if not set(PRECORDIAL_LEADS) <= set(beat) or marks.qrs_on is None or marks.qrs_off is None:
        return None
    on, off = round(marks.qrs_on), round(marks.qrs_off)
    end = off + round(0.3 * fs) if marks.t_off is None else round(marks.t_off)
    first = max(on - round(_BEFORE_QRS_S * fs), 0)
    nothing = np.full(len(beat["V1"]), np.nan)
    names = (*PRECORDIAL_LEADS, "I", "II")
    rows = np.stack([np.asarray(beat.get(name, nothing), np.float64)[first:end] for name in names])
    if rows.shape[1] < 10 or off - on < 3:
        return None
    rows = rows - rows[:, :10].mean(axis=1, keepdims=True)
    if not (np.linalg.norm(rows[:6], axis=1) > 1e-9).all():
        return None
    return rows, (on - first, off - first)


def exchange_costs(
    rows: NDArray[np.float64], qrs: tuple[int, int], pair: int
) -> NDArray[np.float64]:
    """Return by how much exchanging two neighbours would change what tells their order, (11,).

    Parameters
    ----------
    rows, qrs
        Of :func:`chest_and_limb`.
    pair
        0 for V1 and V2, 4 for V5 and V6.
    """
    other = rows.copy()
    other[[pair, pair + 1]] = rows[[pair + 1, pair]]
    return _order(other, qrs, pair) - _order(rows, qrs, pair)


def _order(rows: NDArray[np.float64], qrs: tuple[int, int], pair: int) -> NDArray[np.float64]:
    """Return what tells the order of two neighbours."""
    complexes, chest = slice(*qrs), rows[:6]
    one, two = rows[pair], rows[pair + 1]
    told: list[float] = []
    for part in (slice(None), complexes):
        for left in (pair - 1, pair + 1):
            inside = 0 <= left < 5
            apart = _apart(rows[left][part], rows[left + 1][part]) if inside else 0.0
            told.append(float(np.log(apart + _NO_LINE)) if inside else 0.0)
    told.append(sum(_apart(rows[at], rows[at + 1]) ** 2 for at in range(5)))
    path = (np.diff(chest, axis=0) ** 2).sum() / (chest**2).sum()
    told.append(float(np.log(path + 1e-3)))
    told += [_apart(one, limb) - _apart(two, limb) for limb in rows[6:]]
    for sign in (1.0, -1.0):
        sizes = [max(float((sign * row[complexes]).max()), 0.0) + _NO_MV for row in (one, two)]
        told.append(float(np.log(sizes[0] / sizes[1])))
    late = [float(np.abs(row[qrs[1] :]).max(initial=0.0)) + _NO_MV for row in (one, two)]
    told.append(float(np.log(late[0] / late[1])))
    return np.nan_to_num(np.array(told))


def _apart(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return how far two leads lie apart when both have size 1."""
    sizes = np.linalg.norm(one) + 1e-12, np.linalg.norm(other) + 1e-12
    return float(np.linalg.norm(one / sizes[0] - other / sizes[1]))
