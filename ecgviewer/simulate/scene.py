"""One simulated heart over time, noise-free, with its lesion and without."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.record import Sex
from ecgviewer.simulate import rhythm as timelines
from ecgviewer.simulate.beats import LOW_ATRIAL_P, BeatShape, normal_shape, turn_matrix
from ecgviewer.simulate.heart import Torso, arms_swapped
from ecgviewer.simulate.lesion_shapes import FOCI, ventricular_shape
from ecgviewer.simulate.lesions import LESIONS, RHYTHMS, Lesion, Span
from ecgviewer.simulate.rhythm import Beat, Breath
from ecgviewer.simulate.subject import Subject, draw_subject

_LIMITS = {
    "heart_rate_bpm": (20.0, 200.0, "/min"),
    "pr_ms": (80.0, 400.0, "ms"),
    "qrs_ms": (60.0, 220.0, "ms"),
    "qt_ms": (220.0, 700.0, "ms"),
}
_EARLY_QRS_MS = 152.0


@dataclass(frozen=True, slots=True)
class Intervals:
    """Intervals of the conducted beats (of the escapes, where none is), milliseconds."""

    pr_ms: float
    qrs_ms: float
    qt_ms: float


@dataclass(frozen=True)
class Scene:
    """Everything that determines the noise-free record.

    Parameters
    ----------
    lesion, subject, breath
        What is simulated, in whom, breathing how.
    seed
        Seed of all streams.
    beats, healthy_beats
        Beats as they are, and as they would be without the lesion.
    intervals, healthy
        Intervals with and without the lesion.
    """

    lesion: Lesion
    subject: Subject
    breath: Breath
    seed: int
    beats: tuple[Beat, ...]
    healthy_beats: tuple[Beat, ...]
    intervals: Intervals
    healthy: Intervals

    @property
    def p_ms(self) -> float:
        """Width of P."""
        return min(self.subject.p_ms, 0.85 * self.intervals.pr_ms)

    def shape(self, beat: Beat) -> BeatShape:
        """Return the shape of a beat with the lesion."""
        normal = normal_shape(self.subject)
        if beat.kind == "V":
            focus = FOCI[int(3 * self.subject.severity) % 3]
            return ventricular_shape(focus, self.subject).each(lambda wave: wave.times(1.25))
        if beat.kind == "E":
            return replace(ventricular_shape("left ventricle", self.subject), p=normal.p)
        if beat.kind == "A":
            return replace(normal, p=LOW_ATRIAL_P)
        return self.lesion.change(normal, self.subject) if self.lesion.change else normal

    def qrs_ms(self, beat: Beat) -> float:
        """Return the QRS duration of a beat."""
        return _EARLY_QRS_MS if beat.kind == "V" else self.intervals.qrs_ms

    def recorded_mv(self, n_samples: int, fs: float) -> NDArray[np.float64]:
        """Return the eight recorded leads, noise-free, shape (8, n_samples)."""
        shapes = {beat.kind: self.shape(beat) for beat in self.beats}
        torso = Torso(n_samples, fs)
        for beat, sway in zip(self.beats, self._sways(), strict=True):
            _draw(torso, beat, shapes[beat.kind], self.p_ms, self.qrs_ms(beat), sway)
        if self.lesion.name == "af":
            torso.add_course(_fibrillatory_waves(n_samples, fs, self.seed))
        leads = torso.leads_mv()
        return arms_swapped(leads) if self.lesion.name == "lead_reversal" else leads

    def healthy_mv(self, n_samples: int, fs: float) -> NDArray[np.float64]:
        """Return what the same heart would give without the lesion, shape (8, n_samples).

        Beats and breathing are the same; only a lesion of shape or interval has such a twin.
        """
        normal = normal_shape(self.subject)
        torso = Torso(n_samples, fs)
        for beat, sway in zip(self.healthy_beats, self._sways(), strict=True):
            _draw(torso, beat, normal, self.p_ms, self.healthy.qrs_ms, sway)
        return torso.leads_mv()

    def _sways(self) -> list[_Sway]:
        """Return how each beat differs from the mean beat: breathing and chance."""
        rng = np.random.default_rng([self.seed, 3])
        chance = np.clip(rng.standard_normal((len(self.beats), 5)), -2.5, 2.5)
        out = []
        for beat, drawn in zip(self.beats, chance, strict=True):
            time = beat.qrs_s if beat.qrs_s is not None else beat.p_s
            lung = float(self.breath.at(time or 0.0))
            turn = turn_matrix(
                2.4 * lung + 0.5 * float(drawn[0]),
                -1.8 * lung + 0.5 * float(drawn[1]),
                1.0 - 0.03 * lung + 0.010 * float(drawn[2]),
            )
            out.append(_Sway(turn, 1.0 + 0.03 * float(drawn[3]), 1.0 + 0.02 * float(drawn[4])))
        return out


@dataclass(frozen=True, slots=True)
class _Sway:
    """One beat's turn of the dipole and its sizes of P and of ST-T."""

    turn: NDArray[np.float64]
    p_gain: float
    t_gain: float


def _draw(
    torso: Torso, beat: Beat, shape: BeatShape, p_ms: float, qrs_ms: float, sway: _Sway
) -> None:
    """Add one beat's waves."""
    if beat.p_s is not None:
        for wave in shape.p:
            torso.add(wave.stretched(p_ms / 1000), beat.p_s, sway.p_gain * sway.turn)
    if beat.qrs_s is None:
        return
    qrs_s = qrs_ms / 1000
    for wave in shape.spike:
        torso.add(wave, beat.qrs_s, sway.turn)
    for wave in shape.qrs:
        torso.add(wave.stretched(qrs_s), beat.qrs_s, sway.turn)
    for wave in shape.st_t:
        torso.add(wave.stretched(beat.qt_s - qrs_s, qrs_s), beat.qrs_s, sway.t_gain * sway.turn)


def _fibrillatory_waves(n_samples: int, fs: float, seed: int) -> NDArray[np.float64]:
    """Return the dipole of f-waves, shape (3, n_samples), 4 to 9 Hz, largest in V1.

    A sawtooth of modulated rate and size after Stridh and Sörnmo 2001 (doi 10.1109/10.900266),
    with a second loop in quadrature so that leads are not copies of each other.
    """
    rng = np.random.default_rng([seed, 4])
    time = np.arange(n_samples) / fs
    rate_hz = rng.uniform(5.2, 7.2)
    phase = 2 * np.pi * rate_hz * time + rng.uniform(0, 2 * np.pi)
    size = np.full(n_samples, rng.uniform(0.8, 1.15))
    for slow_hz, swing_hz in ((0.13, 0.3), (0.47, 0.4), (1.1, 0.6), (2.3, 0.8)):
        angle = 2 * np.pi * slow_hz * time
        phase += swing_hz / slow_hz * np.sin(angle + rng.uniform(0, 2 * np.pi))
        size += 0.2 * np.sin(angle * 0.83 + rng.uniform(0, 2 * np.pi))
    main, loop = np.zeros(n_samples), np.zeros(n_samples)
    for harmonic in (1, 2, 3):
        if harmonic * 9.0 < 0.5 * fs:
            main += np.sin(harmonic * phase) / harmonic**2.0
            loop += np.cos(harmonic * phase) / harmonic**2.0
    directions = np.array([[-0.028, 0.012], [0.030, 0.020], [-0.046, 0.018]])
    return directions @ np.stack([size * main, size * loop])


def lesion_named(rhythm: str) -> Lesion:
    """Return a lesion by name.

    Raises
    ------
    UserError
        If there is none of that name; the message lists the names.
    """
    for lesion in LESIONS:
        if lesion.name == rhythm:
            return lesion
    raise UserError(f"No rhythm {rhythm!r} can be simulated; known are {', '.join(RHYTHMS)}.")


def _inside(what: str, value: float, low: float, high: float, unit: str, whose: str = "") -> None:
    """Refuse a value outside its limits, naming both."""
    if not low <= value <= high:  # also true for NaN
        raise UserError(
            f"{what} of {value:g} {unit} cannot be simulated{whose}: "
            f"{low:g} to {high:g} {unit} is possible."
        )


def _choose(
    what: str, asked: float | None, own: float, span: Span | None, draw: float, lesion: Lesion
) -> float:
    """Return the value asked for, else one usual for the lesion, else the subject's own."""
    low, high, unit = _LIMITS[what]
    if asked is not None:
        _inside(what, asked, low, high, unit)
        if span is not None:
            _inside(what, asked, span.low, span.high, unit, f" as {lesion.title}")
        return asked
    if span is None:
        return own
    return span.usual_low + draw * (span.usual_high - span.usual_low)


def plan(
    rhythm: str,
    *,
    seed: int,
    duration_s: float,
    age_years: float | None = None,
    sex: Sex | None = None,
    heart_rate_bpm: float | None = None,
    pr_ms: float | None = None,
    qrs_ms: float | None = None,
    qt_ms: float | None = None,
) -> Scene:
    """Draw whose heart it is, and lay out its beats.

    Raises
    ------
    UserError
        If the rhythm is unknown, a value is outside its limits, or intervals do not fit the rate.
    """
    lesion = lesion_named(rhythm)
    subject = draw_subject(np.random.default_rng([seed, 1]), age_years=age_years, sex=sex)
    draws = np.random.default_rng([seed, 5]).random(4)
    rate = _choose(
        "heart_rate_bpm",
        heart_rate_bpm,
        subject.heart_rate_bpm,
        lesion.rate_bpm,
        float(draws[0]),
        lesion,
    )
    rr_ms = 60_000.0 / rate
    if pr_ms is not None and not lesion.has_pr:
        raise UserError(f"pr_ms of {pr_ms:g} ms has no meaning in {lesion.title}.")
    own_pr = min(subject.pr_ms, max(100.0, 0.4 * rr_ms))
    own_qt = min(subject.qtc_ms * float(np.cbrt(rr_ms / 1000)), 0.85 * rr_ms)
    pr = _choose("pr_ms", pr_ms, own_pr, lesion.pr_ms, float(draws[1]), lesion)
    qrs = _choose("qrs_ms", qrs_ms, subject.qrs_ms, lesion.qrs_ms, float(draws[2]), lesion)
    beside = own_qt + max(0.0, qrs - subject.qrs_ms)
    span = lesion.qtc_ms and Span(
        *(value * float(np.cbrt(rr_ms / 1000)) for value in lesion.qtc_ms)
    )
    qt = _choose("qt_ms", qt_ms, beside, span, float(draws[3]), lesion)
    if qt_ms is None:
        qt = min(qt, 0.88 * rr_ms)
    _fits(pr if lesion.has_pr else 0.0, qrs, qt, rr_ms)
    intervals = Intervals(pr, qrs, qt)
    healthy = Intervals(
        own_pr if lesion.pr_ms else pr,
        subject.qrs_ms if lesion.qrs_ms else qrs,
        own_qt if (lesion.qrs_ms or lesion.qtc_ms) else qt,
    )
    breath = Breath(subject.breath_hz, subject.breath_phase)
    first = healthy if lesion.keeps_p else intervals
    pace = timelines.Pacemaker(
        duration_s,
        rr_ms / 1000,
        first.pr_ms / 1000,
        intervals.qt_ms / 1000,
        subject.age_years,
        breath,
    )
    laid = lesion.timeline(pace, np.random.default_rng([seed, 2]))
    beats = _with_intervals(laid, intervals, lesion)
    return Scene(
        lesion=lesion,
        subject=subject,
        breath=breath,
        seed=seed,
        beats=tuple(beats),
        healthy_beats=tuple(_with_intervals(laid, healthy, lesion)),
        intervals=intervals,
        healthy=healthy,
    )


def _fits(pr_ms: float, qrs_ms: float, qt_ms: float, rr_ms: float) -> None:
    """Refuse intervals that cannot stand together."""
    if qt_ms < qrs_ms + 120:
        raise UserError(
            f"QT of {qt_ms:g} ms leaves no room for ST and T after a QRS of {qrs_ms:g} ms; "
            f"{qrs_ms + 120:g} ms or more is possible."
        )
    if qt_ms > 0.92 * rr_ms:
        raise UserError(
            f"QT of {qt_ms:g} ms does not fit into {rr_ms:.0f} ms between beats "
            f"({60_000 / rr_ms:.0f}/min); {0.92 * rr_ms:.0f} ms or less is possible."
        )
    if pr_ms > 0.6 * rr_ms:
        raise UserError(
            f"PR of {pr_ms:g} ms does not fit into {rr_ms:.0f} ms between beats "
            f"({60_000 / rr_ms:.0f}/min); {0.6 * rr_ms:.0f} ms or less is possible."
        )


def _with_intervals(laid: list[Beat], intervals: Intervals, lesion: Lesion) -> list[Beat]:
    """Give laid-out beats their PR and QT."""
    out = []
    for beat in laid:
        kind = lesion.kind if beat.kind == "N" else beat.kind
        timed = replace(beat, kind=kind)
        if beat.conducted and beat.p_s is not None and beat.qrs_s is not None:
            if lesion.keeps_p:
                timed = replace(timed, qrs_s=beat.p_s + intervals.pr_ms / 1000)
            else:
                timed = replace(timed, p_s=beat.qrs_s - intervals.pr_ms / 1000)
        out.append(timed)
    own_qt_s = intervals.qt_ms / 1000
    early_qt_s = own_qt_s if lesion.name == "av_block_3" else own_qt_s + 0.03
    return timelines.with_qt(out, own_qt_s, early_qt_s)
