"""The figures of a recording of hours: as a whole, and hour by hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ecgviewer.core.holter import (
    BEAT_CLASSES,
    EPISODE_KINDS,
    BeatClass,
    Episode,
    EpisodeKind,
    HolterAnalysis,
)
from ecgviewer.core.holter_events import neighbours, rates_over_beats

_HOUR_S = 3600.0


@dataclass(frozen=True, slots=True)
class Rate:
    """A heart rate over eight beats, and the sample of the last of them."""

    bpm: float
    sample: int


@dataclass(frozen=True, slots=True)
class HolterSummary:
    """A recording in figures.

    Parameters
    ----------
    duration_s, analysed_s
        Length, and how much of it had usable signal.
    n_beats, counts
        Beats, and of each class.
    mean_bpm
        Beats over time; None where there are no neighbouring beats.
    lowest, highest
        Extreme rates over eight beats.
    longest_rr
        The longest interval: an episode of kind "pause", however short it is.
    sdnn_ms
        Standard deviation of intervals between two normal beats; None under 100 of these.
    af_share
        Time in AF over time analysed, 0-1.
    episodes
        Number of the episodes of each kind.
    longest_v_run, fastest_v_run
        By beats and by rate.
    """

    duration_s: float
    analysed_s: float
    n_beats: int
    counts: dict[BeatClass, int]
    mean_bpm: float | None
    lowest: Rate | None
    highest: Rate | None
    longest_rr: Episode | None
    sdnn_ms: float | None
    af_share: float
    episodes: dict[EpisodeKind, int]
    longest_v_run: Episode | None
    fastest_v_run: Episode | None


@dataclass(frozen=True, slots=True)
class HolterHour:
    """One hour of a recording, or what there is of it at the end.

    Parameters
    ----------
    start, stop
        Half-open, in samples.
    n_beats, counts
        Beats, and of each class.
    mean_bpm, low_bpm, high_bpm
        As in the trend; None where nothing was found.
    episodes
        Number of the episodes of each kind that begin in it.
    af_s, analysed_s
        Seconds in AF, and with usable signal.
    """

    start: int
    stop: int
    n_beats: int
    counts: dict[BeatClass, int]
    mean_bpm: float | None
    low_bpm: float | None
    high_bpm: float | None
    episodes: dict[EpisodeKind, int]
    af_s: float
    analysed_s: float


def summary(analysis: HolterAnalysis) -> HolterSummary:
    """Return the figures of the whole recording."""
    at, fs = analysis.beats.samples, analysis.fs
    noise = [(one.start, one.stop) for one in analysis.episodes if one.kind == "not analysed"]
    next_to = neighbours(at, noise)
    rr = np.diff(at)
    known = rr[next_to]
    rate, last = rates_over_beats(at, next_to, fs)
    analysed_s = analysis.analysed * analysis.n_samples / fs
    af_s = _seconds(analysis, "AF", 0, analysis.n_samples)
    runs = [one for one in analysis.episodes if one.kind == "V run"]
    return HolterSummary(
        duration_s=analysis.n_samples / fs,
        analysed_s=analysed_s,
        n_beats=len(at),
        counts=analysis.counts(),
        mean_bpm=float(60.0 * fs * len(known) / known.sum()) if len(known) else None,
        lowest=Rate(float(rate.min()), int(at[last[rate.argmin()]])) if len(rate) else None,
        highest=Rate(float(rate.max()), int(at[last[rate.argmax()]])) if len(rate) else None,
        longest_rr=_longest(analysis, next_to),
        sdnn_ms=_sdnn_ms(analysis, next_to),
        af_share=min(1.0, af_s / analysed_s) if analysed_s > 0 else 0.0,
        episodes=_numbers(analysis.episodes),
        longest_v_run=max(runs, key=lambda one: one.n_beats, default=None),
        fastest_v_run=max(runs, key=lambda one: one.rate_bpm or 0.0, default=None),
    )


def hourly(analysis: HolterAnalysis) -> tuple[HolterHour, ...]:
    """Return the figures of each hour from the start of the recording."""
    hour = round(_HOUR_S * analysis.fs)
    at, fs = analysis.beats.samples, analysis.fs
    found = []
    for start in range(0, analysis.n_samples, hour):
        stop = min(start + hour, analysis.n_samples)
        first, last = np.searchsorted(at, (start, stop)).tolist()
        n = np.bincount(analysis.beats.classes[first:last], minlength=len(BEAT_CLASSES))
        mean, low, high = _rates(analysis, start, stop)
        begun = [one for one in analysis.episodes if start <= one.start < stop]
        lost = _seconds(analysis, "not analysed", start, stop)
        found.append(
            HolterHour(
                start,
                stop,
                last - first,
                {name: int(n[code]) for code, name in enumerate(BEAT_CLASSES)},
                mean,
                low,
                high,
                _numbers(begun),
                _seconds(analysis, "AF", start, stop),
                (stop - start) / fs - lost,
            )
        )
    return tuple(found)


def _numbers(episodes: Sequence[Episode]) -> dict[EpisodeKind, int]:
    kinds = [one.kind for one in episodes]
    return {kind: kinds.count(kind) for kind in EPISODE_KINDS}


def _seconds(analysis: HolterAnalysis, kind: EpisodeKind, start: int, stop: int) -> float:
    parts = [
        min(one.stop, stop) - max(one.start, start) for one in analysis.episodes if one.kind == kind
    ]
    return sum(part for part in parts if part > 0) / analysis.fs


def _rates(
    analysis: HolterAnalysis, start: int, stop: int
) -> tuple[float | None, float | None, float | None]:
    step = analysis.trend.step_s * analysis.fs
    part = slice(round(start / step), max(round(stop / step), round(start / step) + 1))
    mean, low, high = (
        side[part][np.isfinite(side[part])]
        for side in (analysis.trend.bpm, analysis.trend.low_bpm, analysis.trend.high_bpm)
    )
    if not len(mean):
        return None, None, None
    return float(mean.mean()), float(low.min()), float(high.max())


def _longest(analysis: HolterAnalysis, next_to: np.ndarray) -> Episode | None:
    at = analysis.beats.samples
    if not next_to.any():
        return None
    place = int(np.where(next_to, np.diff(at), 0).argmax())
    rr_s = float(at[place + 1] - at[place]) / analysis.fs
    return Episode("pause", int(at[place]), int(at[place + 1]), 1, 60.0 / rr_s, rr_s)


def _sdnn_ms(analysis: HolterAnalysis, next_to: np.ndarray) -> float | None:
    normal = analysis.beats.classes == BEAT_CLASSES.index("N")
    pairs = next_to & normal[1:] & normal[:-1]
    rr_ms = np.diff(analysis.beats.samples)[pairs] * (1000.0 / analysis.fs)
    return float(np.std(rr_ms, ddof=1)) if len(rr_ms) >= 100 else None
