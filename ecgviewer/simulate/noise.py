"""What is recorded besides the heart: muscle, breathing, mains, motion and faulty electrodes.

Noise arises at electrodes, so the leads share it as real leads do and Einthoven's law still holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.simulate.heart import RECORDED_LEADS
from ecgviewer.simulate.rhythm import Breath

ELECTRODES = ("RA", "LA", "LL", "V1", "V2", "V3", "V4", "V5", "V6")

_FROM_ELECTRODES = np.zeros((8, 9))
_FROM_ELECTRODES[0, [1, 0]] = 1.0, -1.0
_FROM_ELECTRODES[1, [2, 0]] = 1.0, -1.0
_FROM_ELECTRODES[2:, 3:] = np.eye(6)
_FROM_ELECTRODES[2:, :3] = -1.0 / 3.0

FaultKind = Literal["off", "flat", "intermittent"]
FAULT_KINDS: tuple[FaultKind, ...] = ("off", "flat", "intermittent")

_LOST_RAIL_MV = 5.0


@dataclass(frozen=True, slots=True)
class NoiseLevels:
    """How much of each noise.

    Parameters
    ----------
    muscle_mv
        Root mean square of muscle noise in a lead.
    wander_mv
        Amplitude of the breathing baseline in a lead; drift is of the same order.
    mains_mv
        Amplitude of mains hum in a lead.
    motion_per_min
        Electrode movements per minute, all electrodes together.
    """

    muscle_mv: float = 0.0
    wander_mv: float = 0.0
    mains_mv: float = 0.0
    motion_per_min: float = 0.0


NOISE: dict[str, NoiseLevels] = {
    "none": NoiseLevels(),
    "light": NoiseLevels(0.006, 0.025, 0.002),
    "typical": NoiseLevels(0.012, 0.06, 0.005),
    "heavy": NoiseLevels(0.045, 0.25, 0.030, 18.0),
}
"""Named levels: a clean laboratory record, a usual hospital one, a restless patient."""


@dataclass(frozen=True, slots=True)
class Fault:
    """An electrode that fails.

    Parameters
    ----------
    electrode
        One of :data:`ELECTRODES`. A lost limb electrode is dropped from the central terminal, as
        devices do: the chest leads stay.
    kind
        ``"off"``: hanging free, hum and drift to the rails. ``"flat"``: the device writes zero.
        ``"intermittent"``: contact comes and goes.
    start_s, stop_s
        When; ``stop_s`` None means to the end.
    """

    electrode: str
    kind: FaultKind
    start_s: float = 0.0
    stop_s: float | None = None

    def __post_init__(self) -> None:
        """Refuse an electrode or a kind that does not exist."""
        if self.electrode not in ELECTRODES:
            raise UserError(f"No electrode {self.electrode!r}; one of {', '.join(ELECTRODES)}.")
        if self.kind not in FAULT_KINDS:
            raise UserError(f"No electrode fault {self.kind!r}; one of {', '.join(FAULT_KINDS)}.")
        if self.start_s < 0 or (self.stop_s is not None and self.stop_s <= self.start_s):
            raise UserError(f"Electrode fault from {self.start_s} s to {self.stop_s} s is empty.")

    @property
    def recorded(self) -> tuple[int, ...]:
        """Rows of the recorded leads that need this electrode."""
        limbs = {"RA": (0, 1), "LA": (0,), "LL": (1,)}
        return limbs.get(self.electrode) or (RECORDED_LEADS.index(self.electrode),)


def _coloured(
    rng: np.random.Generator, rows: int, n: int, fs: float, low_hz: float, high_hz: float
) -> NDArray[np.float64]:
    """Return Gaussian noise of a smooth band, unit root mean square, shape (rows, n)."""
    # One row at a time: hours of record would not fit otherwise.
    out = np.empty((rows, n))
    freqs = np.fft.rfftfreq(n, 1.0 / fs)
    with np.errstate(divide="ignore"):
        shape = 1.0 / (1.0 + (low_hz / np.maximum(freqs, 1e-9)) ** 4)
    shape *= 1.0 / (1.0 + (freqs / high_hz) ** 4)
    shape[0] = 0.0
    for row in range(rows):
        spectrum = np.fft.rfft(rng.standard_normal(n)) * shape
        noise = np.fft.irfft(spectrum, n)
        out[row] = noise / max(float(np.sqrt(np.mean(np.square(noise)))), 1e-12)
    return out


def _muscle(rng: np.random.Generator, n: int, fs: float, rms_mv: float) -> NDArray[np.float64]:
    """Bursting broad-band noise, 15 Hz upwards, stronger on the limbs than on the chest."""
    out = _coloured(rng, 9, n, fs, 15.0, min(150.0, 0.4 * fs))
    time = np.arange(n) / fs
    for row in range(9):
        phases = rng.uniform(0, 2 * np.pi, 3)
        tone = sum(
            np.sin(2 * np.pi * f * time + p) for f, p in zip((0.07, 0.31, 0.9), phases, strict=True)
        )
        out[row] *= (1.0 if row < 3 else 0.8) * rms_mv / np.sqrt(2) * (1.0 + 0.2 * tone)
    return out


def _wander(
    rng: np.random.Generator, n: int, fs: float, size_mv: float, breath: Breath
) -> NDArray[np.float64]:
    """Baseline that breathes and drifts."""
    time = np.arange(n) / fs
    lung = breath.at(time)
    out = np.empty((9, n))
    for row in range(9):
        phases = rng.uniform(0, 2 * np.pi, 5)
        sizes = rng.normal(0.0, 0.5, 5)
        out[row] = size_mv * rng.uniform(0.3, 0.9) * (1 if rng.random() < 0.5 else -1) * lung
        for rate_hz, size, phase in zip(
            (0.013, 0.037, 0.071, 0.13, 0.33), sizes, phases, strict=True
        ):
            wave = np.sin(2 * np.pi * rate_hz * time + phase)
            out[row] += size_mv * size * (0.05 / (0.05 + rate_hz)) ** 0.5 * wave
    return out


def _mains(
    rng: np.random.Generator, n: int, fs: float, size_mv: float, mains_hz: float
) -> NDArray[np.float64]:
    """Hum with a weak third harmonic, one phase for all and a strength for each electrode."""
    time = np.arange(n) / fs
    angle = 2 * np.pi * mains_hz * time + 0.3 * np.sin(2 * np.pi * 0.05 * time)
    angle += rng.uniform(0, 2 * np.pi)
    out = np.zeros((9, n))
    strengths = rng.uniform(0.2, 1.0, 9) * rng.choice([-1.0, 1.0], 9)
    for harmonic, weight in ((1, 1.0), (3, 0.15)):
        if harmonic * mains_hz < 0.5 * fs:
            out += size_mv * weight * strengths[:, None] * np.sin(harmonic * angle)
    return out


def _motion(rng: np.random.Generator, n: int, fs: float, per_min: float) -> NDArray[np.float64]:
    """Jumps of one electrode's potential that relax, as skin is stretched."""
    out = np.zeros((9, n))
    time = np.arange(n) / fs
    for _ in range(int(rng.poisson(per_min * n / fs / 60.0))):
        row = int(rng.integers(0, 9))
        start = rng.uniform(0.0, n / fs)
        size = rng.uniform(0.2, 0.9) * rng.choice([-1.0, 1.0])
        rise, fall = rng.uniform(0.02, 0.12), rng.uniform(0.2, 0.8)
        here = slice(max(0, int(start * fs)), min(n, int((start + 8 * fall) * fs) + 1))
        after = np.maximum(time[here] - start, 0.0)
        out[row, here] += size * (1.0 - np.exp(-after / rise)) * np.exp(-after / fall)
    return out


def recorded_noise(
    rng: np.random.Generator,
    n_samples: int,
    fs: float,
    levels: NoiseLevels,
    *,
    breath: Breath,
    mains_hz: float = 50.0,
) -> NDArray[np.float64]:
    """Return noise in the eight recorded leads, shape (8, n_samples), millivolts."""
    out = np.zeros((9, n_samples))
    # Each kind has a stream of its own: changing one leaves the others as they are.
    muscle, wander, mains, motion = rng.spawn(4)
    if levels.muscle_mv:
        out += _muscle(muscle, n_samples, fs, levels.muscle_mv)
    if levels.wander_mv:
        out += _wander(wander, n_samples, fs, levels.wander_mv, breath)
    if levels.mains_mv:
        out += _mains(mains, n_samples, fs, levels.mains_mv, mains_hz)
    if levels.motion_per_min:
        out += _motion(motion, n_samples, fs, levels.motion_per_min)
    return _FROM_ELECTRODES @ out


def _lost(fault: Fault, n: int, fs: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return the samples without contact."""
    stop_s = n / fs if fault.stop_s is None else fault.stop_s
    time = np.arange(n) / fs
    inside = (time >= fault.start_s) & (time < stop_s)
    if fault.kind != "intermittent":
        return inside
    lost = np.zeros(n, dtype=bool)
    at = fault.start_s + float(rng.uniform(0.0, 0.3))
    while at < stop_s:
        away = float(rng.uniform(0.06, 0.5))
        lost |= (time >= at) & (time < at + away)
        at += away + float(rng.uniform(0.15, 1.2))
    return lost & inside


def apply_faults(
    recorded: NDArray[np.float64],
    fs: float,
    faults: tuple[Fault, ...],
    rng: np.random.Generator,
    *,
    mains_hz: float = 50.0,
) -> NDArray[np.bool_]:
    """Let electrodes fail, in place, and say where.

    Parameters
    ----------
    recorded
        The eight recorded leads, shape (8, n), millivolts; altered.

    Returns
    -------
    ndarray
        bool, shape (12, n): samples of the standard leads that no longer show the heart; the four
        derived leads fail with those that they are derived from.
    """
    n = recorded.shape[1]
    bad = np.zeros((8, n), dtype=bool)
    time = np.arange(n) / fs
    for fault, stream in zip(faults, rng.spawn(len(faults)), strict=True):
        lost = _lost(fault, n, fs, stream)
        for row in fault.recorded:
            bad[row] |= lost
            if fault.kind == "flat":
                recorded[row, lost] = 0.0
                continue
            phase, side = stream.uniform(0, 2 * np.pi), stream.choice([-1.0, 1.0])
            drift = side * (1.5 + 2.5 * np.sin(2 * np.pi * 0.11 * time + phase))
            hum = 0.9 * np.sin(2 * np.pi * mains_hz * time + phase)
            floating = drift + hum + 0.05 * stream.standard_normal(n)
            recorded[row, lost] = np.clip(floating, -_LOST_RAIL_MV, _LOST_RAIL_MV)[lost]
    out = np.empty((12, n), dtype=bool)
    for place, name in enumerate(STANDARD_LEADS):
        recorded_here = name in RECORDED_LEADS
        out[place] = bad[RECORDED_LEADS.index(name)] if recorded_here else bad[0] | bad[1]
    return out
