"""Where things stand in the overview of a recording: time to pixels, ticks, trend by columns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter import HeartRateTrend
from ecgviewer.core.language import tr

_STEPS_S = (60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200, 86400)
_DAY_S = 86_400
_LEAST_SPAN_BPM = 40.0


@dataclass(frozen=True, slots=True)
class OverviewEvent:
    """Something of the recording that the overview marks.

    Parameters
    ----------
    kind
        Short name: the tick's letters where there is room.
    start_s, stop_s
        Half-open.
    text
        What is said of it under the mouse.
    """

    kind: str
    start_s: float
    stop_s: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """The stretch of pixels that stands for the whole recording.

    Parameters
    ----------
    left, right
        Pixels of its beginning and end.
    duration_s
        Of the recording.
    """

    left: float
    right: float
    duration_s: float

    @property
    def px_per_s(self) -> float:
        """Pixels of a second."""
        return max(self.right - self.left, 1.0) / max(self.duration_s, 1e-9)

    def x_of(self, time_s: float) -> float:
        """Return the pixel of a time."""
        return self.left + time_s * self.px_per_s

    def time_of(self, x: float) -> float:
        """Return the time at a pixel, within the recording."""
        return min(max((x - self.left) / self.px_per_s, 0.0), self.duration_s)


def ticks(
    plot: Plot, start_clock_s: float | None, min_px: float = 72.0
) -> tuple[tuple[float, str], ...]:
    """Return times to be named, in seconds of the recording, and their names.

    By the clock on round times of day where the start is known (``21:00``, at midnight ``day 2``);
    else from the beginning (``1 h``, ``90 min``).
    """
    fitting = [step for step in _STEPS_S if step * plot.px_per_s >= min_px]
    step = fitting[0] if fitting else _STEPS_S[-1]
    base = start_clock_s or 0.0
    first = math.ceil(base / step) * step
    out = []
    for at in range(first, math.floor(base + plot.duration_s) + 1, step):
        if start_clock_s is None:
            name = f"{at // 3600} h" if at % 3600 == 0 and at else f"{at // 60} min"
        else:
            day, rest = divmod(at, _DAY_S)
            name = f"{rest // 3600}:{rest % 3600 // 60:02d}"
            name = tr("day {day}", day=day + 1) if day and not rest else name
        out.append((at - base, name))
    return tuple(out)


def trend_columns(
    trend: HeartRateTrend, n_columns: int, duration_s: float
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return mean, lowest and highest rate of each column of pixels; NaN where nothing is known."""
    n_steps = len(trend.bpm)
    edges = np.arange(n_columns + 1) * (duration_s / max(n_columns, 1) / trend.step_s)
    first = np.clip(np.floor(edges[:-1] + 1e-9).astype(np.int64), 0, n_steps)
    last = np.clip(np.ceil(edges[1:] - 1e-9).astype(np.int64), 0, n_steps)
    out = []
    for values, take in ((trend.bpm, "mean"), (trend.low_bpm, "min"), (trend.high_bpm, "max")):
        out.append(_by_column(np.asarray(values, dtype=np.float32), first, last, take))
    return out[0], out[1], out[2]


def _by_column(
    values: NDArray[np.float32], first: NDArray[np.int64], last: NDArray[np.int64], take: str
) -> NDArray[np.float32]:
    known = np.isfinite(values)
    found = np.full(len(first), np.nan, dtype=np.float32)
    if take == "mean":
        sums = np.concatenate([[0.0], np.cumsum(np.where(known, values, 0.0), dtype=np.float64)])
        counts = np.concatenate([[0], np.cumsum(known)])
        n = counts[last] - counts[first]
        here = n > 0
        found[here] = (sums[last] - sums[first])[here] / n[here]
        return found
    filled = np.flatnonzero(last > first)
    if not filled.size:
        return found
    low = take == "min"
    plain = np.where(known, values, np.inf if low else -np.inf)
    plain = np.append(plain, np.inf if low else -np.inf)  # reduceat asks for one beyond the end
    pairs = np.stack([first[filled], last[filled]], axis=1).ravel()
    pick = np.minimum if low else np.maximum
    extremes = pick.reduceat(plain, pairs)[::2]
    found[filled] = np.where(np.isfinite(extremes), extremes, np.nan)
    return found


def density_columns(
    edges_s: NDArray[np.float64], density: NDArray[np.float32], n_columns: int, duration_s: float
) -> NDArray[np.float32]:
    """Return the highest density in each column of pixels; 0 where there is none."""
    bounds = np.arange(n_columns + 1) * (duration_s / max(n_columns, 1))
    last_window = len(density) - 1
    first = np.searchsorted(edges_s, bounds[:-1], side="right") - 1
    last = np.searchsorted(edges_s, bounds[1:], side="left")
    out = np.zeros(n_columns, dtype=np.float32)
    inside = np.flatnonzero((last > 0) & (first <= last_window))
    if not inside.size or last_window < 0:
        return out
    first = np.clip(first[inside], 0, last_window)
    last = np.clip(last[inside], first + 1, last_window + 1)
    known = np.append(np.nan_to_num(density, nan=0.0), 0.0)  # reduceat asks for one beyond the end
    pairs = np.stack([first, last], axis=1).ravel()
    out[inside] = np.maximum.reduceat(known, pairs)[::2]
    return out


def rate_span(
    means: NDArray[np.float32], lows: NDArray[np.float32], highs: NDArray[np.float32]
) -> tuple[float, float]:
    """Return the rates at the bottom and the top of a trend: round, and artefacts aside."""
    means, lows, highs = (one[np.isfinite(one)] for one in (means, lows, highs))
    if not (means.size and lows.size and highs.size):
        return 40.0, 120.0
    low = min(float(np.percentile(lows, 5)), float(np.percentile(means, 0.5)))
    high = max(float(np.percentile(highs, 95)), float(np.percentile(means, 99.5)))
    low, high = math.floor(low / 10) * 10.0, math.ceil(high / 10) * 10.0
    if high - low < _LEAST_SPAN_BPM:
        middle = round((high + low) / 20) * 10.0
        low, high = middle - _LEAST_SPAN_BPM / 2, middle + _LEAST_SPAN_BPM / 2
    return max(low, 0.0), high


def event_lanes(
    events: Sequence[OverviewEvent], kinds_above: frozenset[str]
) -> tuple[tuple[OverviewEvent, ...], tuple[OverviewEvent, ...]]:
    """Return what goes into the upper and the lower lane, longest first so that short ones show."""
    ordered = sorted(events, key=lambda one: one.start_s - one.stop_s)
    above = tuple(one for one in ordered if one.kind in kinds_above)
    return above, tuple(one for one in ordered if one.kind not in kinds_above)


def trend_of_beats(
    r_peaks: NDArray[np.int64], fs: float, n_samples: int, step_s: float = 30.0
) -> HeartRateTrend | None:
    """Return the heart rate along a recording from its R peaks alone.

    Mean of the intervals that end in each step, lowest and highest over eight beats; None with
    fewer than nine beats. Intervals over 3 s are no rate: there the signal or the heart paused.
    """
    if len(r_peaks) < 9:
        return None
    rr = np.diff(r_peaks) / fs
    ends = r_peaks[1:] / fs
    known = (rr > 0) & (rr <= 3.0)
    n_steps = max(1, math.ceil(n_samples / fs / step_s))
    at = np.minimum((ends / step_s).astype(np.int64), n_steps - 1)
    sums = np.bincount(at[known], rr[known], n_steps)
    counts = np.bincount(at[known], minlength=n_steps)
    bpm = np.full(n_steps, np.nan, dtype=np.float32)
    bpm[counts > 0] = 60.0 * counts[counts > 0] / sums[counts > 0]
    low, high = np.full(n_steps, np.inf), np.full(n_steps, -np.inf)
    wide = np.convolve(np.where(known, rr, np.nan), np.ones(8), mode="valid") / 8
    rates, places = 60.0 / wide, at[7:]
    finite = np.isfinite(rates)
    np.minimum.at(low, places[finite], rates[finite])
    np.maximum.at(high, places[finite], rates[finite])
    low = np.where(np.isfinite(low), np.minimum(low, np.where(counts > 0, bpm, np.inf)), bpm)
    high = np.where(np.isfinite(high), np.maximum(high, np.where(counts > 0, bpm, -np.inf)), bpm)
    return HeartRateTrend(step_s, bpm, low.astype(np.float32), high.astype(np.float32))
