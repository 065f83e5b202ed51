"""Simulated records: int16 samples as a device would store them, with the truth beside them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.leads import STANDARD_LEADS, derive_limb_leads
from ecgviewer.core.record import Lead, Patient, Record, Sex
from ecgviewer.simulate.heart import RECORDED_LEADS
from ecgviewer.simulate.lesions import RHYTHMS
from ecgviewer.simulate.noise import NOISE, Fault, NoiseLevels, apply_faults, recorded_noise
from ecgviewer.simulate.scene import Scene, plan
from ecgviewer.simulate.truth import Truth, annotations_of, fiducials_of, lesion_mask

__all__ = ["RHYTHMS", "Simulation", "simulate_record"]

GAIN_ADU_PER_MV = 1000.0
MAX_DURATION_S = 4 * 3600.0
_DEVICE = "ecgviewer simulator"


@dataclass(frozen=True, eq=False)
class Simulation:
    """A simulated record and what is true of it."""

    record: Record
    truth: Truth


def simulate_record(
    rhythm: str = "normal",
    *,
    seed: int = 0,
    fs: float = 500.0,
    duration_s: float = 10.0,
    age_years: float | None = None,
    sex: Sex | None = None,
    heart_rate_bpm: float | None = None,
    pr_ms: float | None = None,
    qrs_ms: float | None = None,
    qt_ms: float | None = None,
    noise: str | NoiseLevels = "typical",
    muscle_mv: float | None = None,
    wander_mv: float | None = None,
    mains_mv: float | None = None,
    mains_hz: float = 50.0,
    motion_per_min: float | None = None,
    faults: tuple[Fault, ...] = (),
) -> Simulation:
    """Simulate a 12-lead ECG of an adult at rest; the same arguments give the same samples.

    The same seed with another rhythm is the same person; what is not asked for is drawn.

    Parameters
    ----------
    rhythm
        One of :data:`RHYTHMS`.
    seed
        Not negative.
    fs
        Samples per second, 100 to 1000.
    duration_s
        Length, 1 s to 4 h.
    age_years, sex
        The patient; 16 to 110 years.
    heart_rate_bpm
        Mean ventricular rate.
    pr_ms, qrs_ms
        Intervals of every beat that is conducted (QRS of the escapes in complete block).
    qt_ms
        Median QT of these beats; QT follows the rate around it.
    noise
        One of :data:`ecgviewer.simulate.noise.NOISE`, or levels.
    muscle_mv, wander_mv, mains_mv, motion_per_min
        Replace one of the levels, see :class:`ecgviewer.simulate.noise.NoiseLevels`.
    mains_hz
        Frequency of the mains, 50 or 60.
    faults
        Electrodes that fail.

    Raises
    ------
    UserError
        If a value is outside its limits; the message names value and limits.
    """
    _check(seed, fs, duration_s, age_years, mains_hz)
    if sex not in (None, "F", "M"):
        raise UserError(f"Sex {sex!r} cannot be simulated; 'F' or 'M' is possible.")
    levels = _levels(noise, muscle_mv, wander_mv, mains_mv, motion_per_min)
    late = [fault for fault in faults if fault.start_s >= duration_s]
    if late:
        raise UserError(
            f"Electrode fault at {late[0].start_s:g} s is after the record's {duration_s:g} s."
        )
    scene = plan(
        rhythm,
        seed=seed,
        duration_s=duration_s,
        age_years=age_years,
        sex=sex,
        heart_rate_bpm=heart_rate_bpm,
        pr_ms=pr_ms,
        qrs_ms=qrs_ms,
        qt_ms=qt_ms,
    )
    n_samples = round(duration_s * fs)
    recorded = scene.recorded_mv(n_samples, fs)
    mask = lesion_mask(scene, recorded, n_samples, fs)
    noise_rng, fault_rng = np.random.default_rng([seed, 6]).spawn(2)
    recorded += recorded_noise(
        noise_rng, n_samples, fs, levels, breath=scene.breath, mains_hz=mains_hz
    )
    fault_mask = apply_faults(recorded, fs, faults, fault_rng, mains_hz=mains_hz)
    record = _record(scene, _quantised(recorded), fs)
    truth = Truth(
        rhythm=rhythm,
        findings=(scene.lesion.code,),
        mask=mask,
        annotations=annotations_of(scene, mask, record.id),
        fiducials=fiducials_of(scene, n_samples, fs),
        faults=faults,
        fault_mask=fault_mask,
    )
    return Simulation(record, truth)


def _check(
    seed: int, fs: float, duration_s: float, age_years: float | None, mains_hz: float
) -> None:
    """Refuse what cannot be simulated."""
    if seed < 0:
        raise UserError(f"Seed {seed} is negative; 0 or more is possible.")
    if not 100.0 <= fs <= 1000.0:
        raise UserError(f"Sampling rate of {fs:g} Hz cannot be simulated; 100 to 1000 Hz can.")
    if not 1.0 <= duration_s <= MAX_DURATION_S:
        raise UserError(
            f"Duration of {duration_s:g} s cannot be simulated; 1 to {MAX_DURATION_S:g} s can."
        )
    if age_years is not None and not 16.0 <= age_years <= 110.0:
        raise UserError(
            f"Age of {age_years:g} years cannot be simulated; 16 to 110 can (adult hearts only)."
        )
    if mains_hz not in (50.0, 60.0):
        raise UserError(f"Mains of {mains_hz:g} Hz cannot be simulated; 50 or 60 Hz can.")


def _levels(
    noise: str | NoiseLevels,
    muscle_mv: float | None,
    wander_mv: float | None,
    mains_mv: float | None,
    motion_per_min: float | None,
) -> NoiseLevels:
    """Return the levels of noise, with single ones replaced."""
    if isinstance(noise, str):
        if noise not in NOISE:
            raise UserError(f"No noise {noise!r}; one of {', '.join(NOISE)}.")
        noise = NOISE[noise]
    asked = {
        "muscle_mv": muscle_mv,
        "wander_mv": wander_mv,
        "mains_mv": mains_mv,
        "motion_per_min": motion_per_min,
    }
    given = {name: value for name, value in asked.items() if value is not None}
    for name, value in given.items():
        limit = 600.0 if name == "motion_per_min" else 5.0
        if not (math.isfinite(value) and 0.0 <= value <= limit):
            raise UserError(f"Noise {name} of {value:g} cannot be simulated; 0 to {limit:g} can.")
    return replace(noise, **given)


def _quantised(recorded: NDArray[np.float64]) -> NDArray[np.int16]:
    """Round the eight recorded leads and derive the others from the integers, as devices do.

    Returns
    -------
    ndarray
        int16, shape (n_samples, 12), ADC units.
    """
    limit = np.iinfo(np.int16).max
    # Half the range for each, because II - I must fit as well.
    whole = np.clip(np.rint(recorded * GAIN_ADU_PER_MV), -(limit // 2), limit // 2)
    leads: dict[str, NDArray[np.floating]] = dict(zip(RECORDED_LEADS, whole, strict=True))
    leads |= derive_limb_leads(leads)
    columns = [np.rint(leads[name]).astype(np.int16) for name in STANDARD_LEADS]
    return np.ascontiguousarray(np.stack(columns, axis=1))


def _record(scene: Scene, adu: NDArray[np.int16], fs: float) -> Record:
    """Return the record of a scene."""
    subject, lesion = scene.subject, scene.lesion
    return Record(
        adu=adu,
        fs=fs,
        leads=tuple(Lead(name, GAIN_ADU_PER_MV, source_name=name) for name in STANDARD_LEADS),
        patient=Patient(age_years=subject.age_years, sex=subject.sex),
        source=f"simulated-{lesion.name}-{scene.seed}",
        format_name="simulated",
        device=_DEVICE,
        comments=(f"simulated: {lesion.title}; seed {scene.seed}; not from a patient",),
        simulated=True,
    )
