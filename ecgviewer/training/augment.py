"""Changes to a window that leave its diagnosis as it is.

Each takes samples (n_leads, n), what is valid of them, and the R peaks, and returns the same three;
nothing is changed in place. Beats keep their number (except what a shift moves out of the window)
and their shape.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.alignment import BEFORE
from ecgviewer.training.masking import LEAD_GROUPS

Samples = NDArray[np.float32]
View = tuple[Samples, NDArray[np.bool_], NDArray[np.int64]]
Augmentation = Callable[[Samples, NDArray[np.bool_], NDArray[np.int64], np.random.Generator], View]

FS = 100.0
_MAX_SHIFT = 100


def noise(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """White noise of 2 to 25 % of each lead's mean amplitude."""
    size = np.abs(x).mean(axis=1, keepdims=True) * rng.uniform(0.02, 0.25)
    return x + (size * rng.standard_normal(x.shape)).astype(np.float32), valid, r_peaks


def wander(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """Slow sine of 0.3 to 0.8 Hz."""
    size = np.abs(x).mean(axis=1, keepdims=True) * rng.uniform(0.05, 0.6)
    at = np.arange(x.shape[1]) / FS
    turn = 2 * np.pi * (rng.uniform(0.3, 0.8) * at + rng.random((x.shape[0], 1)))
    return x + (size * np.sin(turn)).astype(np.float32), valid, r_peaks


def muscle(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """Bursts of fast noise, 15 Hz and more, in some leads for some of the time."""
    n_leads, n = x.shape
    fast = np.diff(rng.standard_normal((n_leads, n + 1)), axis=1) / np.sqrt(2.0)
    first = int(rng.integers(n))
    burst = np.zeros(n)
    burst[first : first + int(rng.integers(100, 500))] = 1.0
    some = rng.random((n_leads, 1)) < 0.5
    size = np.abs(x).mean(axis=1, keepdims=True) * rng.uniform(0.05, 0.4)
    return x + (some * size * burst * fast).astype(np.float32), valid, r_peaks


def gain(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """One factor of 0.9 to 1.1 for all leads: less than what voltage criteria hang on."""
    return (x * np.float32(rng.uniform(0.9, 1.1))).astype(np.float32), valid, r_peaks


def shift(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """Move the window by up to 1 s; what comes in from outside is not valid."""
    by = int(rng.integers(-_MAX_SHIFT, _MAX_SHIFT + 1))
    n = x.shape[1]
    moved, there = np.roll(x, by, axis=1), np.roll(valid, by, axis=1)
    empty = slice(0, by) if by >= 0 else slice(n + by, n)
    moved[:, empty], there[:, empty] = 0.0, False
    peaks = r_peaks + by
    return moved, there, peaks[(peaks >= 0) & (peaks < n)]


def shuffle(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """Put the heart cycles between the first and the last beat in another order.

    Cycles are cut 350 ms before R, in the quietest part, and joined without a step: the level of
    each lead at the end of one is that at the beginning of the next.
    """
    cuts = r_peaks[r_peaks >= BEFORE] - BEFORE
    if cuts.size < 4 or np.diff(cuts).min() < BEFORE:
        return x, valid, r_peaks
    order = rng.permutation(cuts.size - 1)
    parts, masks, peaks, at = [x[:, : cuts[0]]], [valid[:, : cuts[0]]], [], int(cuts[0])
    peaks += [int(r) for r in r_peaks if r < BEFORE]
    for k in order:
        a, b = int(cuts[k]), int(cuts[k + 1])
        parts.append(_joined(parts[-1], x[:, a:b]))
        masks.append(valid[:, a:b])
        peaks.append(at + BEFORE)
        at += b - a
    tail = int(cuts[-1])
    parts.append(_joined(parts[-1], x[:, tail:]))
    masks.append(valid[:, tail:])
    peaks.append(at + BEFORE)
    return (
        np.concatenate(parts, axis=1).astype(np.float32),
        np.concatenate(masks, axis=1),
        np.array(sorted(peaks), dtype=np.int64),
    )


def _joined(before: Samples, part: Samples) -> Samples:
    """Take away the step to what comes before, fading over the part's first 100 ms."""
    if before.shape[1] == 0:
        return part
    length = min(10, part.shape[1])
    fade = np.zeros(part.shape[1], dtype=np.float32)
    fade[:length] = np.linspace(1.0, 0.0, length)
    return part + (before[:, -1:] - part[:, :1]) * fade


def leads(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """Lose leads: some, all but one to three, the limb leads, or the chest leads."""
    lost = np.zeros(x.shape[0], dtype=bool)
    kind = rng.random()
    if kind < 0.45:
        lost = rng.random(x.shape[0]) < 0.15
    elif kind < 0.70:
        lost[:] = True
        lost[rng.permutation(x.shape[0])[: rng.integers(1, 4)]] = False
    elif kind < 0.85:
        lost[list(LEAD_GROUPS[0])] = True
    else:
        lost[6:] = True
    kept = valid & ~lost[:, None]
    if not kept.any():
        return x, valid, r_peaks
    return np.where(kept, x, 0.0).astype(np.float32), kept, r_peaks


def short(
    x: Samples, valid: NDArray[np.bool_], r_peaks: NDArray[np.int64], rng: np.random.Generator
) -> View:
    """End the record early, after 2 to 10 s."""
    end = int(rng.integers(200, x.shape[1]))
    kept = valid & (np.arange(x.shape[1]) < end)
    return np.where(kept, x, 0.0).astype(np.float32), kept, r_peaks[r_peaks < end]


AUGMENTATIONS: Mapping[str, tuple[float, Augmentation]] = MappingProxyType(
    {
        "shuffle": (0.5, shuffle),
        "shift": (0.5, shift),
        "gain": (0.5, gain),
        "noise": (0.3, noise),
        "wander": (0.2, wander),
        "muscle": (0.2, muscle),
        "leads": (0.35, leads),
        "short": (0.08, short),
    }
)
"""Each with its chance, in the order in which they are applied."""


def augment(
    x: Samples,
    valid: NDArray[np.bool_],
    r_peaks: NDArray[np.int64],
    names: tuple[str, ...],
    rng: np.random.Generator,
) -> View:
    """Apply each of the augmentations named by its chance; samples not valid stay 0."""
    for name, (chance, change) in AUGMENTATIONS.items():
        if name in names and rng.random() < chance:
            x, valid, r_peaks = change(x, valid, r_peaks, rng)
    return np.where(valid, x, 0.0).astype(np.float32), valid, r_peaks
