"""Whose heart is simulated: what differs between healthy people, drawn from a seed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ecgviewer.core.record import Sex


@dataclass(frozen=True, slots=True)
class Subject:
    """A healthy adult at rest.

    Parameters
    ----------
    age_years, sex
        As given or drawn.
    heart_rate_bpm
        Usual rate.
    pr_ms, qrs_ms, p_ms
        Usual intervals and width of P.
    qtc_ms
        QT at 60/min (Fridericia).
    gain
        Size of the QRS relative to the template.
    t_gain
        Size of T relative to the template.
    frontal_deg, horizontal_deg
        Turn of the heart: positive frontal turns the axis to the right, positive horizontal moves
        the transition to the left.
    breath_hz, breath_phase
        Respiration.
    severity
        0-1: how pronounced a lesion is between just sure and severe.
    """

    age_years: float
    sex: Sex
    heart_rate_bpm: float
    pr_ms: float
    qrs_ms: float
    p_ms: float
    qtc_ms: float
    gain: float
    t_gain: float
    frontal_deg: float
    horizontal_deg: float
    breath_hz: float
    breath_phase: float
    severity: float


def draw_subject(
    rng: np.random.Generator, *, age_years: float | None = None, sex: Sex | None = None
) -> Subject:
    """Draw a healthy adult; always the same number of draws, so that giving an age moves nothing.

    Ages and sexes differ as in Rijnbeek et al. 2014 (doi 10.1016/j.jelectrocard.2014.07.022), with
    spreads narrowed to stay within normal limits: the axis turns to the left with age, women have
    a shorter and smaller QRS and a longer QT.
    """
    drawn_age = float(np.round(rng.uniform(20.0, 85.0)))
    drawn_sex: Sex = "F" if rng.random() < 0.5 else "M"
    age = drawn_age if age_years is None else age_years
    chosen: Sex = drawn_sex if sex is None else sex
    woman = chosen == "F"
    spread = np.clip(rng.standard_normal(10), -2.0, 2.0)
    return Subject(
        age_years=age,
        sex=chosen,
        heart_rate_bpm=float(68.0 + 6.0 * spread[0]),
        pr_ms=float(150.0 + 0.2 * (age - 50.0) + 10.0 * spread[1]),
        qrs_ms=float((88.0 if woman else 95.0) + 4.0 * spread[2]),
        p_ms=float(102.0 + 5.0 * spread[3]),
        qtc_ms=float((413.0 if woman else 402.0) + 9.0 * spread[4]),
        # More would reach the voltages of hypertrophy.
        gain=min(1.18, float((0.88 if woman else 1.0) * (1 + 0.17 * spread[5]))),
        t_gain=float(
            (0.85 if woman else 1.0) * (1.0 - 0.003 * (age - 50.0)) * (1 + 0.17 * spread[6])
        ),
        frontal_deg=float(-0.25 * (age - 50.0) + 10.0 * spread[7] + 4.0),
        horizontal_deg=float(7.0 * spread[8]),
        breath_hz=float(0.23 + 0.03 * spread[9]),
        breath_phase=float(rng.uniform(0.0, 2.0 * np.pi)),
        severity=float(rng.random()),
    )
