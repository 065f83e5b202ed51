"""When the heart beats: sinus rhythm that breathes, fibrillation, early beats, block.

A timeline begins before the record and ends after it, so that beats cut by its edges are drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

LEAD_IN_S = 3.0
"""Time simulated before and after the record."""

BeatKind = Literal["N", "L", "R", "A", "V", "E", "/", "x"]
"""Beat codes of WFDB: normal, left and right bundle branch block, premature atrial, premature
ventricular, ventricular escape, paced, and P that is not conducted."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One beat in time; or one P alone where ``kind`` is ``"x"``.

    Parameters
    ----------
    kind
        WFDB beat code.
    p_s, qrs_s
        Onset of P and of the QRS in seconds of the record; None where there is none.
    rr_s
        Time since the QRS before.
    qt_s
        QT of this beat; set by :func:`with_qt`.
    """

    kind: BeatKind
    p_s: float | None
    qrs_s: float | None
    rr_s: float
    qt_s: float = 0.0

    @property
    def conducted(self) -> bool:
        """Whether a P of this beat reached the ventricles."""
        return self.p_s is not None and self.qrs_s is not None


@dataclass(frozen=True, slots=True)
class Breath:
    """Respiration: drives rate, axis and baseline together.

    Parameters
    ----------
    rate_hz, phase
        Rate and phase at time 0.
    """

    rate_hz: float
    phase: float

    def at(self, time_s: NDArray[np.float64] | float) -> NDArray[np.float64]:
        """Return lung volume, -1 to 1, with a rate that wanders by some percent."""
        time = np.asarray(time_s, dtype=np.float64)
        slow = 0.7 * np.sin(2 * np.pi * 0.013 * time + 1.7 * self.phase)
        return np.sin(2 * np.pi * self.rate_hz * time + self.phase + slow)


@dataclass(frozen=True, slots=True)
class Pacemaker:
    """What a timeline needs to know.

    Parameters
    ----------
    duration_s
        Length of the record.
    rr_s
        Mean time between ventricular beats.
    pr_s, qt_s
        Intervals of the conducted beats.
    age_years
        Respiratory arrhythmia fades with age.
    breath
        Respiration.
    """

    duration_s: float
    rr_s: float
    pr_s: float
    qt_s: float
    age_years: float
    breath: Breath


def sinus_times(pace: Pacemaker, rr_s: float, rng: np.random.Generator) -> list[float]:
    """Return times of sinus beats: respiratory, 10-second and slower waves of the RR, and jitter.

    Respiratory arrhythmia of 6 % at 20 years falls to 1.5 % at 80; the low-frequency and slower
    parts stand for baroreflex and long-term variability (Task Force 1996,
    doi 10.1161/01.CIR.93.5.1043).
    """
    breathing = float(np.interp(pace.age_years, [20.0, 80.0], [0.055, 0.014]))
    phases = rng.uniform(0.0, 2 * np.pi, 4)
    waves = ((0.095, 0.4 * breathing), (0.018, 0.012), (0.0021, 0.02), (0.0003, 0.03))
    time = -LEAD_IN_S - float(rng.uniform(0.0, rr_s))
    times = [time]
    while time < pace.duration_s + LEAD_IN_S:
        change = -breathing * float(pace.breath.at(time)) + 0.004 * float(rng.standard_normal())
        for (rate_hz, size), phase in zip(waves, phases, strict=True):
            # As seen from the start, so that a short record keeps the rate that was asked for.
            change += size * float(np.sin(2 * np.pi * rate_hz * time + phase) - np.sin(phase)) / 2
        time += rr_s * (1.0 + float(np.clip(change, -0.2, 0.2)))
        times.append(time)
    return times


def _beats(times: list[float], pr_s: float, kind: BeatKind = "N") -> list[Beat]:
    """Return conducted beats at QRS times, less the first, whose RR is not known."""
    pairs = pairwise(times)
    return [Beat(kind, later - pr_s, later, later - earlier) for earlier, later in pairs]


def sinus(pace: Pacemaker, rng: np.random.Generator) -> list[Beat]:
    """Every P conducted."""
    return _beats(sinus_times(pace, pace.rr_s, rng), pace.pr_s)


def fibrillation(pace: Pacemaker, rng: np.random.Generator) -> list[Beat]:
    """Irregularly irregular: RR independent of each other, spread 22 %, none too short for QT."""
    shortest = max(0.30, pace.qt_s + 0.03)
    times = [-LEAD_IN_S - float(rng.uniform(0.0, pace.rr_s))]
    mean = np.log(pace.rr_s) - 0.5 * 0.22**2
    while times[-1] < pace.duration_s + LEAD_IN_S:
        step = float(np.exp(mean + 0.22 * rng.standard_normal()))
        times.append(times[-1] + float(np.clip(step, min(shortest, pace.rr_s), 2.2 * pace.rr_s)))
    return [replace(beat, p_s=None) for beat in _beats(times, pace.pr_s)]


def _premature(
    count: int, inside: NDArray[np.bool_], rng: np.random.Generator
) -> NDArray[np.bool_]:
    """Choose beats to be followed by an early one: 1 in 7, never two in a row, at least one."""
    chosen = rng.random(count) < 0.15
    pick = int(rng.integers(0, max(1, int(inside.sum()))))
    for place in range(1, count):
        chosen[place] &= not chosen[max(0, place - 2) : place].any()
    if not (chosen & inside).any():
        place = int(np.flatnonzero(inside)[pick])
        chosen[max(0, place - 2) : place + 3] = False
        chosen[place] = True
    return chosen


def _can_hold(times: list[float], pace: Pacemaker) -> NDArray[np.bool_]:
    """Whether an early beat after each beat would lie whole inside the record (or nearly so)."""
    start = np.array(times)
    # Half a beat of room at the start: early beats before the record move the later ones.
    inside = (start > 0.5 * pace.rr_s) & (start + 0.65 * pace.rr_s + 0.55 < pace.duration_s)
    if inside.any():
        return inside
    middle = np.abs(start + 0.8 * pace.rr_s - 0.5 * pace.duration_s)
    return np.asarray(middle == middle.min())


def ventricular_extrasystoles(pace: Pacemaker, rng: np.random.Generator) -> list[Beat]:
    """Early beats without P; the sinus node keeps its time, so that the pause is compensatory."""
    times = sinus_times(pace, pace.rr_s, rng)
    inside = _can_hold(times, pace)
    chosen = _premature(len(times), inside, rng)
    coupling = rng.uniform(0.0, 0.12)  # one focus: one coupling interval
    beats = _beats(times, pace.pr_s)
    out: list[Beat] = []
    for place, beat in enumerate(beats):
        before = times[place]
        if chosen[place] and beat.qrs_s is not None:
            rr_s = beat.rr_s
            early = float(np.clip(pace.qt_s + 0.06 + coupling, 0.5 * rr_s, 0.8 * rr_s))
            out.append(Beat("V", None, before + early, early))
            out.append(Beat("x", beat.p_s, None, 0.0))
        elif out and out[-1].kind == "x" and beat.qrs_s is not None:
            out.append(replace(beat, rr_s=beat.qrs_s - float(out[-2].qrs_s or 0.0)))
        else:
            out.append(beat)
    return out


def atrial_extrasystoles(pace: Pacemaker, rng: np.random.Generator) -> list[Beat]:
    """Early P of another shape, conducted; the sinus node starts anew after it."""
    times = sinus_times(pace, pace.rr_s, rng)
    inside = _can_hold(times, pace)
    chosen = _premature(len(times), inside, rng)
    out: list[Beat] = []
    shift = 0.0
    for place, beat in enumerate(_beats(times, pace.pr_s)):
        if beat.qrs_s is None or beat.p_s is None:
            continue
        if chosen[place]:
            wanted = float(rng.uniform(0.64, 0.74)) * beat.rr_s
            early = float(np.clip(wanted, pace.qt_s + 0.05, 0.85 * beat.rr_s))
            shift += early - beat.rr_s
            kind: BeatKind = "A"
            rr_s = early
        else:
            kind = "N"
            after_early = bool(out) and out[-1].kind == "A"
            rr_s = beat.rr_s * (1.12 if after_early else 1.0)
            shift += rr_s - beat.rr_s
        out.append(Beat(kind, beat.p_s + shift, beat.qrs_s + shift, rr_s))
    while out[-1].qrs_s is not None and out[-1].qrs_s < pace.duration_s + 1.0:
        last = float(out[-1].qrs_s) + pace.rr_s
        out.append(Beat("N", last - pace.pr_s, last, pace.rr_s))
    return out


def complete_block(pace: Pacemaker, rng: np.random.Generator) -> list[Beat]:
    """P at about 90 a minute, none conducted; a ventricular escape at its own slow, steady rate."""
    # Between two whole numbers of P per QRS: near one of them it would look like 2:1 conduction.
    whole = max(1, round(85.0 * pace.rr_s / 60.0 - 0.5))
    atrial_rr_s = pace.rr_s / (whole + float(rng.uniform(0.3, 0.7)))
    atrial = sinus_times(pace, atrial_rr_s, rng)
    time = -LEAD_IN_S - float(rng.uniform(0.0, pace.rr_s))
    out = [Beat("x", time_s - pace.pr_s, None, 0.0) for time_s in atrial]
    while time < pace.duration_s + LEAD_IN_S:
        step = pace.rr_s * (1.0 + 0.008 * float(np.clip(rng.standard_normal(), -2, 2)))
        time += step
        out.append(Beat("E", None, time, step))
    return sorted(out, key=lambda beat: beat.p_s if beat.qrs_s is None else beat.qrs_s)  # type: ignore[arg-type, return-value]


Timeline = Callable[[Pacemaker, np.random.Generator], list[Beat]]


def with_qt(beats: list[Beat], qt_s: float, early_qt_s: float) -> list[Beat]:
    """Give each beat its QT: it follows the cube root of RR (Fridericia) with a memory.

    A quarter of the adaptation is immediate, the rest decays with 60 s, as Razak et al. 2011 found
    (doi 10.1111/j.1542-474X.2011.00420.x). The median of the beats that are not ventricular is
    ``qt_s`` exactly.

    Parameters
    ----------
    qt_s
        Median QT wanted.
    early_qt_s
        QT of ventricular extrasystoles and escapes.
    """
    rr_s = np.array([beat.rr_s for beat in beats if beat.qrs_s is not None])
    slow = float(np.median(rr_s))
    factors: list[float] = []
    for interval in rr_s:
        factors.append(float(np.cbrt(0.25 * interval + 0.75 * slow)))
        slow += (interval - slow) * min(1.0, interval / 60.0)
    usual = [
        factor
        for factor, beat in zip(factors, (b for b in beats if b.qrs_s is not None), strict=True)
        if beat.kind not in "VE"
    ]
    middle = float(np.median(usual)) if usual else 1.0
    out = []
    queue = iter(factors)
    for beat in beats:
        if beat.qrs_s is None:
            out.append(beat)
            continue
        factor = next(queue) / middle
        out.append(replace(beat, qt_s=early_qt_s if beat.kind in "VE" else qt_s * factor))
    return out
