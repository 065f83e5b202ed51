"""Intervals, axes and amplitudes from a median beat and its marks."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.measurement import (
    QTC_FORMULAS,
    ST_POINTS_MS,
    Fiducials,
    MedianBeat,
    WaveTable,
)

_ST_HALF_MS = 4.0
_LEAST_WAVE_MV = 0.02
_LEAST_WAVE_MS = 8.0
_LEAST_P_MV, _LEAST_P_LEADS = 0.03, 6
"""A P that is lower than this in every lead of so many is none. In 410 records of PTB-XL that had a
P, three stayed below: paced ones, 0.018 to 0.020 mV; the lowest of the others had 0.042 mV."""

_LEAST_AREA_UVS = {"P": 0.4, "QRS": 2.0, "T": 2.0}
"""An axis is stated from this net area in the frontal plane (microvolt seconds)."""


@dataclass(frozen=True, slots=True)
class Intervals:
    """PR, QRS and QT in ms; None where a mark is missing or they would not be positive."""

    pr_ms: float | None
    qrs_ms: float | None
    qt_ms: float | None


def intervals(marks: Fiducials, fs: float) -> Intervals:
    """Measure the intervals between marks of all leads together.

    Global intervals are longer than those of single leads (Kligfield et al. 2007,
    10.1161/CIRCULATIONAHA.106.180200).
    """

    def length(first: str, last: str) -> float | None:
        samples = marks.between(first, last)
        return None if samples is None or samples <= 0 else 1000.0 * samples / fs

    return Intervals(
        length("p_on", "qrs_on"), length("qrs_on", "qrs_off"), length("qrs_on", "t_off")
    )


def qtc_ms(qt_ms: float, rr_ms: float) -> dict[str, float]:
    """Correct QT for the rate by each formula.

    Notes
    -----
    RR in seconds, rate in beats per minute. Fridericia 1920 (Acta Med Scand 53:469-486): QT /
    RR^(1/3). Bazett 1920 (Heart 7:353-370): QT / sqrt(RR). Framingham (Sagie et al. 1992,
    10.1016/0002-9149(92)90562-D): QT + 154 (1 - RR). Hodges et al. 1983 (J Am Coll Cardiol 1:694):
    QT + 1.75 (rate - 60).
    """
    rr_s = rr_ms / 1000.0
    found = {
        "Fridericia": qt_ms / rr_s ** (1.0 / 3.0),
        "Bazett": qt_ms / math.sqrt(rr_s),
        "Framingham": qt_ms + 154.0 * (1.0 - rr_s),
        "Hodges": qt_ms + 1.75 * (60.0 / rr_s - 60.0),
    }
    return {name: found[name] for name in QTC_FORMULAS}


def p_is_flat(beat: MedianBeat) -> bool:
    """Return whether what is marked as P stands out of the line between its ends in no lead.

    It may keep its place before QRS all the same: rows of one device share their noise, and what a
    pacemaker's spike left behind comes at one distance. Of fewer than six leads in millivolts
    nothing is said: P may lie across them.
    """
    first, last = beat.together.p_on, beat.together.p_off
    rows = beat.values[np.array(beat.in_millivolts, dtype=bool)]
    if first is None or last is None or len(rows) < _LEAST_P_LEADS:
        return False
    wave = rows[:, max(round(first), 0) : round(last) + 1].astype(np.float64)
    line = np.linspace(wave[:, 0], wave[:, -1], wave.shape[1], axis=1)
    return bool(np.abs(wave - line).max() < _LEAST_P_MV)


def axes_deg(beat: MedianBeat, usable: frozenset[str]) -> dict[str, float | None]:
    """Measure the frontal axes of P, QRS and T from their net areas.

    The area of lead I lies along 0 degrees, that of aVF along 90 degrees and is multiplied by
    2/sqrt(3), as an augmented lead sees less of the same vector (Einthoven's triangle). P and T lie
    on a line between their own ends, QRS on the level before it.

    Parameters
    ----------
    usable
        Leads in millivolts without a fault. aVF may be replaced by II and III, or I and II.
    """
    marks = beat.together
    rows = {name: row for name, row in zip(beat.leads, beat.values, strict=True) if name in usable}
    one, foot = rows.get("I"), _avf(rows)
    out: dict[str, float | None] = {}
    for wave, first, last in (
        ("P", marks.p_on, marks.p_off),
        ("QRS", marks.qrs_on, marks.qrs_off),
        ("T", marks.t_on, marks.t_off),
    ):
        out[wave] = None
        if one is None or foot is None or first is None or last is None:
            continue
        span = slice(max(round(first), 0), round(last) + 1)
        across, down = (
            _net(row[span].astype(np.float64), lean=wave != "QRS") / beat.fs * 1000.0
            for row in (one, foot)
        )
        down *= 2.0 / math.sqrt(3.0)
        if math.hypot(across, down) >= _LEAST_AREA_UVS[wave]:
            out[wave] = math.degrees(math.atan2(down, across))
    return out


def _avf(rows: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32] | None:
    if "aVF" in rows:
        return rows["aVF"]
    if "II" in rows and "III" in rows:
        return np.asarray((rows["II"] + rows["III"]) / 2)
    if "I" in rows and "II" in rows:
        return np.asarray(rows["II"] - rows["I"] / 2)
    return None


def _net(wave: NDArray[np.float64], *, lean: bool) -> float:
    """Return the sum of a wave over its level before it, or over the line between its ends."""
    if len(wave) < 2:
        return 0.0
    if lean:
        wave = wave - np.linspace(wave[0], wave[-1], len(wave))
    return float(wave.sum())


def st_levels(
    row: NDArray[np.float32], fs: float, qrs_off: float | None
) -> dict[str, float | None]:
    """Return the level of a lead at J, J+60 and J+80 ms: the mean of 8 ms around each."""
    out: dict[str, float | None] = dict.fromkeys(ST_POINTS_MS)
    if qrs_off is None:
        return out
    half = _ST_HALF_MS * fs / 1000.0
    for name, after_ms in ST_POINTS_MS.items():
        at = qrs_off + after_ms * fs / 1000.0
        first, last = round(at - half), round(at + half) + 1
        if 0 <= first and last <= len(row):
            out[name] = float(row[first:last].mean())
    return out


def wave_table(
    row: NDArray[np.float32], fs: float, marks: Fiducials, together: Fiducials, *, millivolts: bool
) -> WaveTable:
    """Measure the waves of one lead.

    Parameters
    ----------
    row
        The lead's median beat, relative to its level before QRS.
    marks
        The lead's own marks: waves and their durations lie between them.
    together
        Marks of all leads: J of the ST levels, the same in all leads.
    millivolts
        Whether ``row`` is in millivolts; else amplitudes and ST are None.

    Notes
    -----
    Q is the first wave of QRS if negative, R the first positive one, S the negative one after it,
    R' the positive one after that; a QRS without positive wave is all Q (QS). A wave of QRS counts
    from 20 uV and 8 ms. P is relative to the line between its ends: PR may slope.
    """
    found: dict[str, float | None] = {}
    st: Mapping[str, float | None] = st_levels(row, fs, together.qrs_off)
    for name, first, last in (("p", marks.p_on, marks.p_off), ("t", marks.t_on, marks.t_off)):
        if first is None or last is None or last - first < 2:
            continue
        wave = row[max(round(first), 0) : round(last) + 1].astype(np.float64)
        if name == "p":
            wave = wave - np.linspace(wave[0], wave[-1], len(wave))
            found["p_ms"] = 1000.0 * (last - first) / fs
        found[f"{name}_mv"] = float(wave[np.abs(wave).argmax()])
    if marks.qrs_on is not None and marks.qrs_off is not None:
        found["qrs_ms"] = 1000.0 * (marks.qrs_off - marks.qrs_on) / fs
        span = slice(max(round(marks.qrs_on), 0), round(marks.qrs_off) + 1)
        found |= _qrs_waves(row[span].astype(np.float64), fs)
    if not millivolts:
        found = {name: value for name, value in found.items() if name.endswith("_ms")}
        st = dict.fromkeys(ST_POINTS_MS)
    return WaveTable(**found, st_mv=st)


def _qrs_waves(qrs: NDArray[np.float64], fs: float) -> dict[str, float | None]:
    """Return amplitudes and durations of Q, R, S and R' in a QRS."""
    edges = np.flatnonzero(np.diff(np.sign(qrs)) != 0) + 1
    waves = []
    for start, stop in zip(np.r_[0, edges], np.r_[edges, len(qrs)], strict=True):
        height = float(qrs[start:stop][np.abs(qrs[start:stop]).argmax()])
        width_ms = float(1000.0 * (stop - start) / fs)
        if abs(height) >= _LEAST_WAVE_MV and width_ms >= _LEAST_WAVE_MS:
            waves.append((height, width_ms))
    found: dict[str, float | None] = {}
    names = iter(("q", "r", "s", "r2"))
    name = next(names)
    for height, width_ms in waves:
        positive = height > 0
        while name is not None and (name in ("r", "r2")) != positive:
            name = next(names, None)  # type: ignore[assignment]
        if name is None:
            break
        found[f"{name}_mv"] = height
        if name != "r2":
            found[f"{name}_ms"] = width_ms
        name = next(names, None)  # type: ignore[assignment]
    return found
