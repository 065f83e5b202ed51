"""What tells ventricular from other beats: shape, width, timing, and how these are in the record.

Nothing here depends on the scale of the leads or on how many there are: sizes are shares of the
record's usual beat, and leads count together.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ecgviewer.core.progress import Progress
from ecgviewer.signals.holter_blocks import CUT_FS, PLACE, Cuts
from ecgviewer.signals.holter_templates import LAG, QRS

_P = slice(PLACE - 38, PLACE - 11)
_T = slice(PLACE + 18, PLACE + 52)
_BASE = slice(PLACE - 16, PLACE - 10)
_AT_ONCE = 2000
_LOCAL = 41
_AROUND = 15

_OF_SHAPE = (
    "like_usual",
    "like_local",
    "width12",
    "width12_more",
    "spread",
    "spread_more",
    "broad",
    "broad_more",
    "blunt",
    "blunt_more",
    "t_like",
    "p_like",
    "p_like_local",
    "early",
    "late",
    "pair",
    "discordance",
    "along",
    "size_more",
    "noise",
)


@dataclass(frozen=True, eq=False)
class Rhythm:
    """Times around each beat.

    Parameters
    ----------
    before_s, after_s
        Intervals to the beats before and after, in seconds; NaN where these are no neighbours.
    usual_s
        Usual interval around each beat.
    """

    before_s: NDArray[np.float64]
    after_s: NDArray[np.float64]
    usual_s: NDArray[np.float64]


def rhythm_around(samples: NDArray[np.int64], next_to: NDArray[np.bool_], fs: float) -> Rhythm:
    """Return the intervals around beats.

    Parameters
    ----------
    samples
        R, rising, shape (n_beats,).
    next_to
        For each interval whether it lies between neighbours, shape (n_beats - 1,).
    fs
        Rate in Hz.
    """
    rr = np.where(next_to, np.diff(samples) / fs, np.nan)
    before, after = np.r_[np.nan, rr], np.r_[rr, np.nan]
    middle = float(np.nanmedian(rr)) if np.isfinite(rr).any() else 1.0
    known = np.where(np.isfinite(before), before, middle)
    # Median of many: extrasystoles and their pauses do not move it, even in bigeminy's sum.
    usual = ndimage.median_filter(known, size=_LOCAL, mode="nearest")
    return Rhythm(before, after, usual)


def beat_features(
    cuts: Cuts,
    shapes: NDArray[np.int32],
    likeness: NDArray[np.float32],
    samples: NDArray[np.int64],
    next_to: NDArray[np.bool_],
    fs: float,
) -> Generator[Progress, None, tuple[NDArray[np.float32], tuple[str, ...]]]:
    """Return the features of beats and their names; a generator, so that it can be stopped.

    Parameters
    ----------
    cuts
        The beats.
    shapes, likeness
        Of :func:`~ecgviewer.signals.holter_templates.sort_shapes`.
    samples, next_to, fs
        As for :func:`rhythm_around`.

    Returns
    -------
    features, names
        float32, shape (n_beats, n_features).
    """
    rhythm = rhythm_around(samples, next_to, fs)
    columns: dict[str, NDArray[np.floating]] = {}
    reference = _reference(cuts, shapes)
    columns |= yield from _shape_columns(cuts, shapes, reference)
    columns |= _time_columns(rhythm)
    columns |= _template_columns(columns, shapes, likeness)
    names = tuple(columns)
    stacked = np.empty((len(shapes), len(names)), dtype=np.float32)
    for place, name in enumerate(names):
        stacked[:, place] = np.nan_to_num(columns.pop(name), nan=0.0, posinf=20.0, neginf=-20.0)
    return stacked, names


def _reference(cuts: Cuts, shapes: NDArray[np.int32]) -> NDArray[np.float32]:
    """Return the median of the most frequent shape, (n_leads, CUT_SAMPLES)."""
    own = np.flatnonzero(shapes == 0)
    own = own if len(own) else np.arange(len(cuts))
    some = own[np.unique(np.linspace(0, len(own) - 1, min(len(own), 400)).astype(np.int64))]
    return np.median(np.nan_to_num(cuts[some]), axis=0).astype(np.float32)


def _shape_columns(
    cuts: Cuts, shapes: NDArray[np.int32], reference: NDArray[np.float32]
) -> Generator[Progress, None, dict[str, NDArray[np.floating]]]:
    parts: list[dict[str, NDArray[np.floating]]] = []
    n = len(cuts)
    # Leads count alike, whatever their size.
    gain = 1.0 / (np.linalg.norm(_flat(reference)[:, QRS], axis=1) + 0.02)
    own = _of_reference(reference, gain)
    for start in range(0, n, _AT_ONCE):
        yield Progress(start, n, "measuring beats")
        first, last = max(0, start - _AROUND), min(n, start + _AT_ONCE + _AROUND)
        x = np.nan_to_num(cuts[first:last]) * gain[:, None]
        inner = slice(start - first, min(n, start + _AT_ONCE) - first)
        parts.append(_shapes_of(x, inner, reference * gain[:, None], own, shapes[first:last]))
    return {
        name: np.concatenate([part[name] for part in parts]).astype(np.float32) for name in parts[0]
    }


def _flat(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return beats with the line before QRS at zero."""
    return np.asarray(x - np.median(x[..., _BASE], axis=-1, keepdims=True), dtype=np.float32)


def _of_reference(reference: NDArray[np.float32], gain: NDArray[np.float32]) -> dict[str, float]:
    x = _flat(reference * gain[:, None])[None]
    return {name: float(values[0]) for name, values in _measures(x).items()}


def _measures(x: NDArray[np.float32]) -> dict[str, NDArray[np.floating]]:
    """Return sizes and widths of flat beats, shape (n, n_leads, CUT_SAMPLES)."""
    qrs = x[..., PLACE - 16 : PLACE + 24]
    power = np.sqrt((qrs**2).sum(axis=1))
    slope = np.sqrt((np.diff(qrs, axis=-1) ** 2).sum(axis=1))
    steep = ndimage.uniform_filter1d(slope, 3, axis=-1)
    peak = steep.max(axis=1, keepdims=True) + 1e-6
    at = np.arange(qrs.shape[-1]) - 16.0
    total = (power**2).sum(axis=1) + 1e-9
    centre = (power**2 * at).sum(axis=1) / total
    spread = np.sqrt((power**2 * (at - centre[:, None]) ** 2).sum(axis=1) / total)
    out: dict[str, NDArray[np.floating]] = {
        "size": np.log(np.sqrt(total)),
        "steep": np.log(peak[:, 0]),
        "blunt": np.log(np.sqrt(total) / peak[:, 0]),
        "spread": spread / CUT_FS,
        "centre": centre / CUT_FS,
        "area": np.log(np.abs(qrs).sum(axis=(1, 2)) + 1e-3),
    }
    for share in (0.12, 0.3):
        out[f"width{round(100 * share)}"] = _length_above(steep, share * peak) / CUT_FS
    height = power.max(axis=1, keepdims=True)
    out["broad"] = (power > 0.4 * height).sum(axis=1) / CUT_FS
    return out


def _length_above(
    values: NDArray[np.floating], limit: NDArray[np.floating]
) -> NDArray[np.floating]:
    """Return how far the first and the last sample above a limit are apart."""
    above = values > limit
    n = values.shape[1]
    first = above.argmax(axis=1)
    last = n - 1 - above[:, ::-1].argmax(axis=1)
    return (last - first + 1).astype(np.float32)


def _alike(
    x: NDArray[np.float32], y: NDArray[np.float32], part: slice
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Return the best correlation over small shifts, all leads together, and the least of leads.

    ``y`` has the shape of ``x`` or is one beat for all.
    """
    fixed = y[..., part]
    fixed = fixed - fixed.mean(axis=-1, keepdims=True)
    fixed_size = (fixed**2).sum(axis=-1)
    best = np.full(len(x), -1.0)
    least = np.full(len(x), -1.0)
    for lag in range(-LAG, LAG + 1):
        moved = x[..., part.start + lag : part.stop + lag]
        moved = moved - moved.mean(axis=-1, keepdims=True)
        product = (moved * fixed).sum(axis=-1)
        size = (moved**2).sum(axis=-1)
        together = product.sum(axis=1) / np.sqrt(size.sum(axis=1) * fixed_size.sum(axis=-1) + 1e-9)
        single = (product / np.sqrt(size * fixed_size + 1e-6)).min(axis=1)
        better = together > best
        least = np.where(better, single, least)
        best = np.where(better, together, best)
    return best, least


def _shapes_of(
    x: NDArray[np.float32],
    inner: slice,
    reference: NDArray[np.float32],
    own: dict[str, float],
    shapes: NDArray[np.int32],
) -> dict[str, NDArray[np.floating]]:
    x = _flat(x)
    reference = _flat(reference)
    mine = x[inner]
    out: dict[str, NDArray[np.floating]] = {}
    out["like_usual"], out["like_usual_least"] = _alike(mine, reference, QRS)
    local = _local(x, shapes, reference)[inner]
    out["like_local"], _ = _alike(mine, local, QRS)
    before = np.r_[x[:1], x[:-1]][inner]
    after = np.r_[x[1:], x[-1:]][inner]
    out["like_before"], _ = _alike(mine, before, QRS)
    out["like_after"], _ = _alike(mine, after, QRS)
    out["t_like"], _ = _alike(mine, reference, _T)
    out["p_like"], _ = _alike(mine, reference, _P)
    out["p_like_local"], _ = _alike(mine, local, _P)
    out["t_like_local"], _ = _alike(mine, local, _T)
    measured = _measures(mine)
    for name, values in measured.items():
        out[name + "_more"] = values - own[name]
    for name in ("spread", "centre", "width12", "width30", "broad", "blunt"):
        out[name] = values = measured[name]
    along = (mine[..., QRS] * reference[..., QRS]).sum(axis=(1, 2))
    out["along"] = along / ((reference[..., QRS] ** 2).sum() + 1e-6)
    out["p_size"] = _log_ratio(mine[..., _P], reference[..., _P])
    out["t_size"] = _log_ratio(mine[..., _T], reference[..., _T])
    qrs_area, t_area = (mine[..., part].sum(axis=-1) for part in (QRS, _T))
    size = np.sqrt((qrs_area**2).sum(axis=1) * (t_area**2).sum(axis=1)) + 1e-3
    out["discordance"] = (qrs_area * t_area).sum(axis=1) / size
    out["noise"] = np.log(np.abs(np.diff(mine[..., _P], 2, axis=-1)).mean(axis=(1, 2)) + 1e-3)
    return out


def _log_ratio(x: NDArray[np.float32], reference: NDArray[np.float32]) -> NDArray[np.floating]:
    def spread(of: NDArray[np.float32]) -> NDArray[np.floating]:
        part = of - of.mean(axis=-1, keepdims=True)
        return np.asarray((part**2).sum(axis=(-1, -2)))

    return np.asarray(np.log((spread(x) + 1e-3) / (spread(reference) + 1e-3)))


def _local(
    x: NDArray[np.float32], shapes: NDArray[np.int32], reference: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the mean of the beats of usual shape around each beat, itself left out."""
    usual = (shapes == 0).astype(np.float32)
    weighted = x * usual[:, None, None]
    width = 2 * _AROUND + 1
    total = ndimage.uniform_filter1d(weighted, width, axis=0, mode="constant") * width
    n = ndimage.uniform_filter1d(usual, width, mode="constant") * width
    rest = n - usual
    out = (total - weighted) / np.maximum(rest, 1.0)[:, None, None]
    out[rest < 0.5] = reference
    return np.asarray(out, dtype=np.float32)


def _time_columns(rhythm: Rhythm) -> dict[str, NDArray[np.floating]]:
    before = np.where(np.isfinite(rhythm.before_s), rhythm.before_s, rhythm.usual_s)
    after = np.where(np.isfinite(rhythm.after_s), rhythm.after_s, rhythm.usual_s)
    usual = rhythm.usual_s
    early, late = np.log(before / usual), np.log(after / usual)
    change = np.abs(np.diff(early, prepend=early[:1]))
    return {
        "early": early,
        "late": late,
        "early_before": np.r_[0.0, early[:-1]],
        "late_after": np.r_[late[1:], 0.0],
        "pair": np.log((before + after) / (2 * usual)),
        "late_to_early": late - early,
        "usual_s": usual,
        "before_s": before,
        "irregular": ndimage.median_filter(change, size=31, mode="nearest"),
        "premature_around": ndimage.uniform_filter1d((early < -0.12).astype(float), 31),
    }


def _template_columns(
    columns: dict[str, NDArray[np.floating]],
    shapes: NDArray[np.int32],
    likeness: NDArray[np.float32],
) -> dict[str, NDArray[np.floating]]:
    """Return for each beat how the beats of its shape are."""
    n = len(shapes)
    number = np.where(shapes >= 0, shapes, shapes.max(initial=-1) + 1)
    counts = np.bincount(number, minlength=1).astype(np.float64)
    out: dict[str, NDArray[np.floating]] = {
        "of_shape": np.log(np.where(shapes >= 0, counts[number], 1.0) / n),
        "like_shape": likeness,
        "usual_share": np.full(n, np.mean(shapes == 0)),
        "same_before": (shapes == np.r_[-2, shapes[:-1]]).astype(float),
        "same_after": (shapes == np.r_[shapes[1:], -2]).astype(float),
    }
    for name in _OF_SHAPE:
        values = columns[name]
        usual = _median_of_each(values, number, len(counts))
        # A few beats tell little of a shape: they are drawn towards the beat itself.
        share = np.where(shapes >= 0, counts[number] / (counts[number] + 1.0), 0.0)
        out["shape_" + name] = share * usual[number] + (1 - share) * values
    values = columns["early"]
    mean = np.bincount(number, values, len(counts)) / np.maximum(counts, 1)
    square = np.bincount(number, (values - mean[number]) ** 2, len(counts))
    spread = np.sqrt(square / np.maximum(counts, 1))
    out["shape_early_spread"] = np.where(shapes >= 0, spread[number], 0.3)
    return out


def _median_of_each(
    values: NDArray[np.floating], number: NDArray[np.int32], n: int
) -> NDArray[np.float64]:
    """Return the median of the values of each number from 0 to n - 1; 0 where there are none."""
    order = np.lexsort((values, number))
    counts = np.bincount(number, minlength=n)
    starts = np.cumsum(counts) - counts
    middle = np.minimum(starts + counts // 2, len(values) - 1)
    return np.where(counts > 0, values[order][middle], 0.0)
