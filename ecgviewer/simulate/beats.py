"""The shape of one heartbeat: waves of P, QRS and ST-T, each group in fractions of its interval."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.simulate.heart import LEAD_VECTORS, Wave, bell
from ecgviewer.simulate.subject import Subject


@dataclass(frozen=True, slots=True)
class BeatShape:
    """What a beat looks like, free of its intervals.

    Parameters
    ----------
    p
        Waves of P; 0 is its onset and 1 its end.
    qrs
        Waves of the QRS; 0 is its onset and 1 the J point.
    st_t
        Waves of ST and T; 0 is the J point and 1 the end of T.
    spike
        Waves in seconds from the onset of the QRS: a pacemaker's pulse.
    """

    p: tuple[Wave, ...] = ()
    qrs: tuple[Wave, ...] = ()
    st_t: tuple[Wave, ...] = ()
    spike: tuple[Wave, ...] = ()

    def each(self, change: Callable[[Wave], Wave]) -> BeatShape:
        """Return the shape with every wave of P, QRS and ST-T changed."""
        return replace(
            self,
            p=tuple(map(change, self.p)),
            qrs=tuple(map(change, self.qrs)),
            st_t=tuple(map(change, self.st_t)),
        )


def spanning(*waves: Wave) -> tuple[Wave, ...]:
    """Return waves on a clock where the first begins at 0 and the last ends at 1."""
    first = min(wave.start for wave in waves)
    last = max(wave.stop for wave in waves)
    factor = 1.0 / (last - first)
    return tuple(wave.stretched(factor, -first * factor) for wave in waves)


def ending(*waves: Wave) -> tuple[Wave, ...]:
    """Return waves on a clock that keeps its 0 and where the last ends at 1."""
    factor = 1.0 / max(wave.stop for wave in waves)
    return tuple(wave.stretched(factor) for wave in waves)


def turn_matrix(
    frontal_deg: float, horizontal_deg: float, gain: float = 1.0
) -> NDArray[np.float64]:
    """Return the matrix (3, 3) that turns a dipole in the frontal and horizontal plane."""
    frontal, horizontal = np.deg2rad(frontal_deg), np.deg2rad(horizontal_deg)
    cos_f, sin_f = np.cos(frontal), np.sin(frontal)
    cos_h, sin_h = np.cos(horizontal), np.sin(horizontal)
    in_front = np.array([[cos_f, -sin_f, 0.0], [sin_f, cos_f, 0.0], [0.0, 0.0, 1.0]])
    from_above = np.array([[cos_h, 0.0, -sin_h], [0.0, 1.0, 0.0], [sin_h, 0.0, cos_h]])
    matrix: NDArray[np.float64] = gain * (in_front @ from_above)
    return matrix


def turned(wave: Wave, matrix: NDArray[np.float64]) -> Wave:
    """Return the wave with its dipole turned."""
    x, y, z = (float(value) for value in matrix @ np.array(wave.dipole))
    return replace(wave, dipole=(x, y, z))


SINUS_P = spanning(
    Wave(0.36, 0.16, 0.16, (0.045, 0.085, -0.030)),
    Wave(0.62, 0.17, 0.17, (0.070, 0.050, 0.032)),
)
"""Right atrium forward and down, then left atrium left and back: biphasic in V1."""

LOW_ATRIAL_P = spanning(
    Wave(0.40, 0.17, 0.17, (0.045, -0.075, 0.020)),
    Wave(0.62, 0.16, 0.16, (0.010, -0.060, -0.055)),
)
"""An ectopic P that runs upwards: negative in II, III, aVF."""

_SEPTUM = Wave(0.23, 0.085, 0.085, (-0.16, -0.11, -0.20))
_APEX = Wave(0.37, 0.090, 0.090, (0.68, 0.46, -0.28))
_FREE_WALL = Wave(0.50, 0.095, 0.100, (1.06, 0.60, 0.38))
_BASE = Wave(0.64, 0.120, 0.140, (-0.12, -0.05, 0.82))


def normal_shape(subject: Subject) -> BeatShape:
    """Return a healthy beat: septal q, R to the left and down, S to the back, T with the R."""
    heart = turn_matrix(subject.frontal_deg, subject.horizontal_deg)
    forward = 0.17 if subject.sex == "F" else 0.23
    t_wave = Wave(0.70, 0.20, 0.125, (0.37, 0.19, -forward)).times(subject.t_gain)
    # The ST segment of a healthy heart rises a little towards T, most in V2 and V3.
    slope = Wave(0.36, 0.19, 0.20, (0.012, 0.010, -0.2 * forward)).times(subject.t_gain)
    qrs = spanning(_SEPTUM, _APEX, _FREE_WALL, _BASE)
    calm = turn_matrix(0.4 * subject.frontal_deg, 0.4 * subject.horizontal_deg)
    return BeatShape(
        p=tuple(turned(wave, calm) for wave in SINUS_P),
        qrs=tuple(turned(wave, heart).times(subject.gain) for wave in qrs),
        st_t=ending(turned(t_wave, calm), slope),
    )


def course(waves: tuple[Wave, ...], clock: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the dipole of waves at times on their own clock, shape (3, n)."""
    out = np.zeros((3, clock.size))
    for wave in waves:
        away = clock - wave.at
        after = np.maximum(away - wave.hold, 0.0)
        widths = np.where(away < 0, away / wave.rise, after / wave.fall)
        out += np.array(wave.dipole)[:, None] * bell(np.clip(widths, -3.0, 3.0))
    return out


def qrs_leads(shape: BeatShape) -> NDArray[np.float64]:
    """Return the QRS alone in the eight recorded leads, shape (8, 201), dipole part only."""
    return LEAD_VECTORS @ course(shape.qrs, np.linspace(0.0, 1.0, 201))


def r_peak_at(shape: BeatShape) -> float:
    """Fraction of the QRS at which the dipole is largest: the R peak whatever the lead."""
    clock = np.linspace(0.0, 1.0, 401)
    return float(clock[np.argmax(np.square(course(shape.qrs, clock)).sum(axis=0))])
