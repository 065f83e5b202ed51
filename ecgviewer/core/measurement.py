"""What is measured on a record without any model: marks, intervals, amplitudes, signal quality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

MARKS = (
    "p_on",
    "p_peak",
    "p_off",
    "qrs_on",
    "r_peak",
    "qrs_off",
    "t_on",
    "t_peak",
    "t_off",
)
"""Marks of a beat in their order in time."""

QTC_FORMULAS = ("Fridericia", "Bazett", "Framingham", "Hodges")
DEFAULT_QTC = "Fridericia"
"""The formula shown where only one is; Bazett overcorrects fast and slow rates."""

ST_POINTS_MS = {"J": 0.0, "J+60": 60.0, "J+80": 80.0}
WAVES = ("P", "QRS", "T")

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Fiducials:
    """Marks of one beat, in one lead or in all together.

    Parameters
    ----------
    p_on, p_peak, p_off, qrs_on, r_peak, qrs_off, t_on, t_peak, t_off
        Samples from the start of what they stand on (the record, or the median beat); they need not
        be whole. None where there is no such wave, or it is cut off.
    """

    p_on: float | None = None
    p_peak: float | None = None
    p_off: float | None = None
    qrs_on: float | None = None
    r_peak: float | None = None
    qrs_off: float | None = None
    t_on: float | None = None
    t_peak: float | None = None
    t_off: float | None = None

    def changed(self, **marks: float | None) -> Fiducials:
        """Return a copy with some marks moved, added or taken away (None)."""
        return replace(self, **marks)

    def to_dict(self) -> dict[str, float | None]:
        """Return the marks by name."""
        return {mark: getattr(self, mark) for mark in MARKS}

    def between(self, first: str, last: str) -> float | None:
        """Return the samples from one mark to another; None where one is missing."""
        start, stop = getattr(self, first), getattr(self, last)
        return None if start is None or stop is None else float(stop - start)


NO_FIDUCIALS = Fiducials()


@dataclass(frozen=True, slots=True)
class Note:
    """Something that a reader must know of the measurements.

    Parameters
    ----------
    code
        Stable word for programs, e.g. ``"no_p"``.
    about
        The value it is about, e.g. ``"pr_ms"``, or a lead as ``"lead V1"``; empty = all.
    text
        The same for a person.
    withheld
        Whether the value is withheld because of it; else it is a caution.
    """

    code: str
    about: str
    text: str
    withheld: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return {name: getattr(self, name) for name in ("code", "about", "text", "withheld")}


@dataclass(frozen=True)
class BeatMarks:
    """One beat of the stretch that was measured.

    Parameters
    ----------
    place
        Sample of the record where it lies: the same point of QRS in all beats of a kind.
    kind
        Number of its class by shape, 0 for the dominant one.
    left_out
        Why it is no part of the median beat (``"another shape"``, ``"noisy"``, ``"incomplete"``,
        ``"premature"``); empty where it is.
    together
        Marks from all leads together, in samples of the record.
    leads
        Marks of each lead, in samples of the record.
    """

    place: int
    kind: int
    left_out: str
    together: Fiducials
    leads: Mapping[str, Fiducials] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, eq=False)
class MedianBeat:
    """The beat that stands for the record.

    Parameters
    ----------
    leads
        Canonical names, one a row.
    values
        float32, shape (n_leads, n_samples): each lead in its own unit (voltages in mV), relative to
        its level just before QRS.
    fs
        Samples per second.
    in_millivolts
        Whether each row is.
    n_beats
        Beats it is the median of.
    place
        Sample of the median beat that lies at :attr:`BeatMarks.place` of each beat.
    together, by_lead
        Marks, in samples of the median beat.
    """

    leads: tuple[str, ...]
    values: NDArray[np.float32]
    in_millivolts: tuple[bool, ...]
    fs: float
    n_beats: int
    place: int
    together: Fiducials
    by_lead: Mapping[str, Fiducials]


@dataclass(frozen=True, slots=True)
class LeadQuality:
    """How good one lead is.

    Parameters
    ----------
    fault
        Why it must not be used (``"flat"``, ``"clipped"``, ``"gross noise"``, ...); None = usable.
    noise_uv
        Root mean square above 35 Hz between beats, mains taken out; None without millivolts.
    mains_hz, mains_uv
        50 or 60 and its amplitude where mains are seen, else None.
    wander_mv
        Range of the baseline below 0.5 Hz; None without millivolts.
    gap_share
        Share of the samples that are missing.
    """

    fault: str | None = None
    noise_uv: float | None = None
    mains_hz: float | None = None
    mains_uv: float | None = None
    wander_mv: float | None = None
    gap_share: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True)
class Quality:
    """How good a recording is.

    Parameters
    ----------
    leads
        Canonical name to its quality.
    reversal
        Leads that look exchanged, e.g. ``"LA/RA"`` or ``"V1/V2"``; not proof, a reason to look.
    paced_spikes
        Samples of pacemaker spikes; None where the rate is too low to see any (under 250 Hz).
    """

    leads: Mapping[str, LeadQuality]
    reversal: tuple[str, ...] = ()
    paced_spikes: tuple[int, ...] | None = ()


@dataclass(frozen=True, slots=True)
class WaveTable:
    """One lead's row of the measurement matrix.

    Amplitudes are relative to the level just before QRS, in mV; None where the wave is not there or
    the lead's millivolts are not known. Durations are in ms.
    """

    p_mv: float | None = None
    q_mv: float | None = None
    r_mv: float | None = None
    s_mv: float | None = None
    r2_mv: float | None = None
    t_mv: float | None = None
    p_ms: float | None = None
    q_ms: float | None = None
    r_ms: float | None = None
    s_ms: float | None = None
    qrs_ms: float | None = None
    st_mv: Mapping[str, float | None] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, slots=True)
class RhythmFigures:
    """Beat-to-beat figures.

    Parameters
    ----------
    n_beats
        Beats found in the whole record.
    rr_ms
        Median interval; None with under two beats.
    sdnn_ms, rmssd_ms
        Of intervals between two beats of the dominant kind ("NN"); None with under three of them.
    n_nn
        Number of these intervals.
    seconds
        Time that they cover: values of 10 s are no 24 h values.
    irregular
        The intervals change as in atrial fibrillation.
    flutter
        Two equal atrial waves a beat, as in 2:1 flutter.
    """

    n_beats: int = 0
    rr_ms: float | None = None
    sdnn_ms: float | None = None
    rmssd_ms: float | None = None
    n_nn: int = 0
    seconds: float = 0.0
    irregular: bool = False
    flutter: bool = False


@dataclass(frozen=True, eq=False)
class Measurements:
    """All that was measured on a record; None always has a :class:`Note` that says why.

    Parameters
    ----------
    record_id, fs
        What was measured.
    start, stop
        Samples of the stretch that marks and median beat rest on; rate and R peaks rest on all.
    r_peaks
        int64, shape (n_beats,): all R peaks of the record.
    heart_rate_bpm, pr_ms, qrs_ms, qt_ms
        Rate of the median interval; intervals from the median beat, all leads together.
    qtc_ms
        Formula to milliseconds.
    axes_deg
        P, QRS, T to degrees, -180 to 180, frontal plane.
    st_mv
        Lead to level at J, J+60, J+80.
    table
        Lead to its waves: the measurement matrix.
    rhythm
        Variability of the intervals.
    beats
        Each beat of the stretch.
    median
        The median beat; None where no beat was found.
    quality
        Per lead and of the whole.
    notes
        Reasons and cautions.
    edited
        Whether a person moved a mark.
    """

    record_id: str
    fs: float
    start: int
    stop: int
    r_peaks: NDArray[np.int64]
    heart_rate_bpm: float | None
    pr_ms: float | None
    qrs_ms: float | None
    qt_ms: float | None
    qtc_ms: Mapping[str, float | None]
    axes_deg: Mapping[str, float | None]
    st_mv: Mapping[str, Mapping[str, float | None]]
    table: Mapping[str, WaveTable]
    rhythm: RhythmFigures
    beats: tuple[BeatMarks, ...]
    median: MedianBeat | None
    quality: Quality
    notes: tuple[Note, ...] = ()
    edited: bool = False

    @property
    def faults(self) -> Mapping[str, str]:
        """Leads that are left out of all measurements, each with what is wrong with it."""
        leads = self.quality.leads
        return {name: one.fault for name, one in leads.items() if one.fault is not None}

    def notes_about(self, about: str) -> tuple[Note, ...]:
        """Return the reasons and cautions for one value, those for all values last."""
        return tuple(note for note in self.notes if note.about == about) + tuple(
            note for note in self.notes if not note.about
        )
