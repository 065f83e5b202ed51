"""How lesions change the shape of a beat: conduction, repolarisation, mass.

Each function takes the subject's healthy beat and returns the lesion's. Criteria stand with each;
conduction after Surawicz et al. 2009 (doi 10.1016/j.jacc.2008.12.013), ST-T after Rautaharju et al.
2009 (doi 10.1016/j.jacc.2008.12.014), hypertrophy after Hancock et al. 2009
(doi 10.1016/j.jacc.2008.12.015), infarction after Thygesen et al. 2018
(doi 10.1161/CIR.0000000000000617), Brugada after Bayés de Luna et al. 2012
(doi 10.1016/j.jelectrocard.2012.06.004).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ecgviewer.simulate.beats import BeatShape, ending, qrs_leads, spanning, turn_matrix, turned
from ecgviewer.simulate.heart import Wave, twelve_mv
from ecgviewer.simulate.subject import Subject

Vector = tuple[float, float, float]


def _segment(dipole: Vector, *, hold: float = 0.28, fall: float = 0.17) -> Wave:
    """Return a current of injury: it rises under the end of the QRS and runs into T."""
    return Wave(0.07, 0.105, fall, dipole, hold=hold)


def _secondary(t_dipole: Vector, st_dipole: Vector) -> tuple[Wave, ...]:
    """ST-T opposite to an abnormal QRS."""
    return ending(Wave(0.62, 0.21, 0.14, t_dipole), _segment(st_dipole, hold=0.18, fall=0.20))


def _leaning(shape: BeatShape, subject: Subject) -> BeatShape:
    """Let a template for everyone follow this subject's heart a little."""
    lean = turn_matrix(0.5 * subject.frontal_deg, 0.5 * subject.horizontal_deg)
    size = float(np.clip(0.5 + 0.5 * subject.gain, 0.85, 1.15))
    return replace(
        shape,
        qrs=tuple(turned(wave, lean).times(size) for wave in shape.qrs),
        st_t=tuple(turned(wave, lean).times(size) for wave in shape.st_t),
    )


def left_bundle_branch_block(normal: BeatShape, subject: Subject) -> BeatShape:
    """QRS from 130 ms, notched R without q in I, aVL, V5, V6; rS or QS in V1; ST-T against."""
    qrs = spanning(
        Wave(0.16, 0.07, 0.07, (0.14, 0.06, -0.12)),
        Wave(0.36, 0.12, 0.125, (0.84, 0.27, 0.40)),
        Wave(0.54, 0.15, 0.16, (0.10, 0.07, 0.92)),
        Wave(0.66, 0.13, 0.13, (0.86, 0.12, 0.32)),
    )
    st_t = _secondary((-0.29, -0.04, -0.30), (-0.07, -0.01, -0.10))
    return _leaning(replace(normal, qrs=qrs, st_t=st_t), subject)


def right_bundle_branch_block(normal: BeatShape, subject: Subject) -> BeatShape:
    """QRS from 120 ms, rsR' in V1, broad S in I and V6, T against the R' in V1 and V2."""
    septum, apex, wall, base = (wave.stretched(0.62) for wave in normal.qrs)
    # The right ventricle's late forces face the base's: less of V1's S is left.
    early = (septum, apex, wall, base.times(0.4))
    late = Wave(0.80, 0.115, 0.125, (-0.60, -0.02, -0.58))
    late = late.times(0.85 + 0.3 * subject.severity)
    t_wave = Wave(0.66, 0.20, 0.13, (0.27, 0.17, 0.14)).times(subject.t_gain)
    return replace(normal, qrs=spanning(*early, late), st_t=ending(t_wave))


def preexcitation(normal: BeatShape, subject: Subject) -> BeatShape:
    """Delta wave of about 40 ms before the QRS, QRS from 110 ms, no septal q, ST-T against."""
    delta = Wave(0.45, 0.18, 0.10, (0.24, 0.20, -0.24))
    delta = delta.times(0.9 + 0.3 * subject.severity)
    main = Wave(0.60, 0.088, 0.095, (0.92, 0.72, 0.10))
    base = Wave(0.78, 0.090, 0.095, (-0.08, -0.06, 0.36))
    st_t = ending(
        Wave(0.66, 0.20, 0.13, (-0.16, -0.08, 0.10)), _segment((-0.05, -0.04, 0.03), hold=0.2)
    )
    return _leaning(replace(normal, qrs=spanning(delta, main, base), st_t=st_t), subject)


def anterior_injury(normal: BeatShape, subject: Subject) -> BeatShape:
    """ST up 0.2 mV or more in V1 to V4 into a tall T, r lost there, slight mirror image below."""
    strength = 1.1 + 0.5 * subject.severity
    less_front = turn_matrix(0.0, 14.0)
    septum, *others = normal.qrs
    qrs = (septum.times(0.35), *(turned(wave, less_front) for wave in others))
    injury = _segment((0.11, -0.06, -0.27), hold=0.36, fall=0.20).times(strength)
    slope = Wave(0.50, 0.24, 0.19, (0.03, -0.02, -0.10)).times(strength)
    t_wave = Wave(0.64, 0.21, 0.14, (0.18, 0.02, -0.20)).times(strength)
    return replace(normal, qrs=qrs, st_t=ending(injury, slope, t_wave))


def inferior_injury(normal: BeatShape, subject: Subject) -> BeatShape:
    """ST up 0.1 mV or more in II, III, aVF (III above II), down in aVL and I; q below."""
    strength = 0.9 + 0.5 * subject.severity
    septum, *others = normal.qrs
    x, y, z = septum.dipole
    qrs = (replace(septum, dipole=(x, y - 0.16, z)), *others)
    injury = _segment((-0.05, 0.23, 0.02), hold=0.36, fall=0.20).times(strength)
    slope = Wave(0.50, 0.24, 0.19, (-0.01, 0.06, 0.01)).times(strength)
    t_wave = Wave(0.65, 0.20, 0.14, (0.10, 0.26, -0.02)).times(strength)
    return replace(normal, qrs=qrs, st_t=ending(injury, slope, t_wave))


def inverted_t(normal: BeatShape, subject: Subject) -> BeatShape:
    """Deep symmetric T inversion of 0.1 mV or more in I, V3 to V6; ST at the baseline."""
    t_wave = Wave(0.66, 0.15, 0.145, (-0.26, -0.09, 0.12)).times(0.9 + 0.5 * subject.severity)
    return replace(normal, st_t=ending(t_wave))


def late_t(normal: BeatShape, subject: Subject) -> BeatShape:
    """Broad, late T; the interval itself makes the QT long."""
    t_wave, slope = normal.st_t
    broad = Wave(0.74, 0.17, 0.12, t_wave.dipole).times(1.05)
    return replace(normal, st_t=ending(broad, slope))


def coved_st(normal: BeatShape, subject: Subject) -> BeatShape:
    """High take-off of 0.2 mV or more in V1 and V2 that slopes convexly into a negative T there."""
    strength = 1.0 + 0.35 * subject.severity
    takeoff = Wave(0.00, 0.055, 0.24, hold=0.03, chest=(0.32, 0.40, 0.09, 0.0, 0.0, 0.0))
    t_wave = normal.st_t[0]
    t_v1, t_v2, t_v3 = (float(value) for value in twelve_mv(_peak(t_wave))[6:9, 0])
    down = (-0.20 - t_v1, -0.24 - t_v2, -0.5 * t_v3, 0.0, 0.0, 0.0)
    cove = Wave(t_wave.at, 0.8 * t_wave.rise, t_wave.fall, chest=down)
    return replace(normal, st_t=(takeoff.times(strength), *normal.st_t, cove))


def _peak(wave: Wave) -> np.ndarray:
    """Return a wave's peak in the recorded leads, shape (8, 1)."""
    return qrs_leads(BeatShape(qrs=(replace(wave, at=0.5, rise=1.0, fall=1.0),)))[:, 100:101]


def left_ventricular_hypertrophy(normal: BeatShape, subject: Subject) -> BeatShape:
    """Sokolow-Lyon (S in V1 + R in V5 or V6) above 3.5 mV, leftward axis, strain in I, V5, V6."""
    septum, apex, wall, base = normal.qrs
    to_left = turn_matrix(-18.0, 12.0)
    grown = (septum, turned(apex, to_left).times(1.4), turned(wall, to_left).times(1.8), base)
    leads = qrs_leads(replace(normal, qrs=grown))
    index = -leads[2].min() + max(leads[6].max(), leads[7].max())
    wanted = 3.9 + 0.9 * subject.severity
    qrs = tuple(wave.times(float(wanted / index)) for wave in grown)
    t_wave = Wave(0.68, 0.23, 0.10, (-0.28, -0.05, -0.17))
    st_t = ending(t_wave, _segment((-0.08, -0.02, -0.07), hold=0.2, fall=0.2))
    return replace(normal, qrs=qrs, st_t=st_t)


def small_complexes(normal: BeatShape, subject: Subject) -> BeatShape:
    """QRS below 0.5 mV peak to peak in every limb lead and below 1.0 mV in every chest lead."""
    leads = np.ptp(twelve_mv(qrs_leads(normal)), axis=1)
    factor = min(0.42 / leads[:6].max(), 0.85 / leads[6:].max()) * (1.0 - 0.2 * subject.severity)
    return replace(
        normal,
        p=tuple(wave.times(0.75) for wave in normal.p),
        qrs=tuple(wave.times(float(factor)) for wave in normal.qrs),
        st_t=tuple(wave.times(0.45) for wave in normal.st_t),
    )


_FOCI: dict[str, tuple[Vector, Vector, Vector]] = {
    "right outflow tract": ((0.45, 0.75, 0.35), (0.50, 1.05, 0.85), (-0.22, -0.42, -0.32)),
    "left ventricle": ((-0.10, -0.55, -0.60), (-0.45, -0.80, -0.75), (0.22, 0.36, 0.28)),
    "right ventricular apex": ((0.45, -0.55, 0.55), (0.40, -0.85, 0.85), (-0.18, 0.34, -0.32)),
}
"""Early and late QRS and the T of beats that begin in a ventricle."""

FOCI = tuple(_FOCI)


def ventricular_shape(focus: str, subject: Subject) -> BeatShape:
    """Return a beat that begins in a ventricle: no P, broad slurred QRS, ST-T against it.

    Parameters
    ----------
    focus
        One of :data:`FOCI`.
    """
    early, late, t_dipole = _FOCI[focus]
    qrs = spanning(Wave(0.34, 0.14, 0.14, early), Wave(0.57, 0.15, 0.16, late))
    st = (0.25 * t_dipole[0], 0.25 * t_dipole[1], 0.25 * t_dipole[2])
    return _leaning(BeatShape(qrs=qrs, st_t=_secondary(t_dipole, st)), subject)


def paced_shape(normal: BeatShape, subject: Subject) -> BeatShape:
    """Unipolar spike of 2 ms, then a QRS from the right ventricular apex."""
    shape = ventricular_shape("right ventricular apex", subject)
    spike = Wave(-0.006, 0.0010, 0.0014, (0.55, 0.95, 0.25))
    return replace(shape, p=normal.p, spike=(spike,))
