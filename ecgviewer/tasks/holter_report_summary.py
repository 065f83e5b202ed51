"""The first page of a long recording's report: rates, classes, trend, hours."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter import Episode, HolterAnalysis
from ecgviewer.core.holter_summary import HolterHour, HolterSummary, Rate, hourly, summary
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.record import Record
from ecgviewer.tasks.holter_report_words import (
    class_title,
    clock_start,
    episode_words,
    length_text,
    time_text,
)
from ecgviewer.tasks.report_shapes import Bounds, Grid, Polyline, Shape, Words

ROW_MM = 3.5
HOURS_ON_FIRST, HOURS_ON_NEXT = 24, 44
_LINE_MM = 4.0
_HEADINGS = (
    (tr_later("From"), 0.0),
    (tr_later("Beats"), 32.0),
    (tr_later("Mean/min"), 50.0),
    (tr_later("Lowest"), 67.0),
    (tr_later("Highest"), 84.0),
    ("V", 101.0),
    ("S", 116.0),
    (tr_later("Paced"), 132.0),
    (tr_later("Unknown"), 149.0),
    (tr_later("V runs"), 165.0),
    (tr_later("Couplets"), 181.0),
    (tr_later("S runs"), 197.0),
    (tr_later("Pauses"), 213.0),
    (tr_later("AF min"), 230.0),
    (tr_later("Analysed min"), 255.0),
)
"""What each column says, and where its figures end, from the left."""


def _lines(rows: Sequence[tuple[str, str]], x: float, y: float, wide: float) -> Iterator[Words]:
    for at, (name, value) in enumerate(rows):
        down = y + at * _LINE_MM
        yield Words(x, down, name, 2.9, ink="soft", width_mm=wide * 0.42)
        yield Words(x + wide * 0.44, down, value, 2.9, bold=True, width_mm=wide * 0.55)


def _at(record: Record, sample: int) -> str:
    return time_text(record.start, sample / record.fs)


def _rate(record: Record, rate: Rate | None) -> str:
    return (
        "–"
        if rate is None
        else tr("{rate:.0f}/min at {time}", rate=rate.bpm, time=_at(record, rate.sample))
    )


def _episode(record: Record, one: Episode | None) -> str:
    if one is None:
        return tr("none", sense="episode")
    return tr(
        "{episode} at {time}", episode=episode_words(one, record.fs), time=_at(record, one.start)
    )


def rate_rows(record: Record, found: HolterSummary) -> list[tuple[str, str]]:
    """Return rates and intervals, each a name and a value."""
    mean = "–" if found.mean_bpm is None else f"{found.mean_bpm:.0f}/min"
    longest = found.longest_rr
    rows = [
        (tr("Rate, mean"), mean),
        (tr("Lowest, 8 beats"), _rate(record, found.lowest)),
        (tr("Highest, 8 beats"), _rate(record, found.highest)),
    ]
    if longest is not None and longest.rr_s is not None:
        at = _at(record, longest.start)
        said = tr("{seconds:.2f} s at {time}", seconds=longest.rr_s, time=at)
        rows.append((tr("Longest RR"), said))
    pauses = found.episodes.get("pause", 0)
    rows.append((tr("Pauses"), f"{pauses:,}"))
    if found.sdnn_ms is not None:
        rows.append(("SDNN", f"{found.sdnn_ms:.0f} ms"))
    share = 100.0 * found.analysed_s / max(found.duration_s, 1e-9)
    rows.append((tr("Analysed"), f"{length_text(found.analysed_s)}, {share:.1f} %"))
    return rows


def class_rows(record: Record, found: HolterSummary) -> list[tuple[str, str]]:
    """Return beats of each class, runs and AF, each a name and a value."""
    total = max(found.n_beats, 1)
    rows = [(tr("Beats"), f"{found.n_beats:,}")]
    rows += [
        (class_title(letter), f"{n:,}, {100.0 * n / total:.1f} %")
        for letter, n in found.counts.items()
        if n or letter in "NSV"
    ]
    number = found.episodes
    rows.append(
        (
            tr("V runs, couplets, bigeminy"),
            f"{number.get('V run', 0):,}, {number.get('couplet', 0):,}, "
            f"{number.get('bigeminy', 0):,}",
        )
    )
    if found.longest_v_run is not None:
        rows.append((tr("Longest V run"), _episode(record, found.longest_v_run)))
        rows.append((tr("Fastest V run"), _episode(record, found.fastest_v_run)))
    rows.append((tr("S runs"), f"{number.get('S run', 0):,}"))
    n = number.get("AF", 0)
    af = tr_n(
        "{share:.1f} % of time, {n} episode",
        "{share:.1f} % of time, {n:,} episodes",
        n,
        share=100.0 * found.af_share,
    )
    rows.append((tr("AF, suspected"), af))
    return rows


def summary_words(
    record: Record, analysis: HolterAnalysis, left: float, room: float
) -> Iterator[Shape]:
    """Yield the figures beside the patient's."""
    found = summary(analysis)
    wide = room * 0.30
    x = left + room * 0.30
    yield Words(x, 13.0, tr("Heart rate, found by ecgviewer, for review"), 2.3, ink="soft")
    yield from _lines(rate_rows(record, found), x, 18.0, wide)
    x = left + room * 0.64
    yield Words(x, 13.0, tr("Beats and episodes, found by ecgviewer, for review"), 2.3, ink="soft")
    yield from _lines(class_rows(record, found), x, 18.0, room * 0.36)


# The trend


def _nice(low: float, high: float) -> tuple[float, float]:
    low, high = math.floor(low / 20.0) * 20.0, math.ceil(high / 20.0) * 20.0
    return low, max(high, low + 60.0)


def trend_shapes(record: Record, analysis: HolterAnalysis, area: Bounds) -> Iterator[Shape]:
    """Yield the heart rate along the recording: mean as a line, lowest to highest as strokes."""
    x, y, width, height = area
    trend, total_s = analysis.trend, analysis.n_samples / analysis.fs
    known = np.isfinite(trend.bpm)
    told = tr("Heart rate per minute: mean, and range over eight beats")
    yield Words(x, y - 1.6, told, 2.6)
    frame = np.array([(x, y), (x, y + height), (x + width, y + height)])
    yield Polyline(frame, "soft", 0.2)
    if not known.any():
        return
    low, high = _nice(float(np.nanmin(trend.low_bpm)), float(np.nanmax(trend.high_bpm)))
    px = width / total_s

    def up(bpm: NDArray[np.float32] | float) -> NDArray[np.float64]:
        return y + height - (np.asarray(bpm, dtype=np.float64) - low) / (high - low) * height

    for bpm in np.arange(low, high + 1.0, 20.0 if high - low <= 120.0 else 40.0):
        level = float(up(float(bpm)))
        yield Grid(np.array([[x, level, x + width, level]]), "grid_minor", 0.12)
        yield Words(x - 1.2, level + 0.9, f"{bpm:.0f}", 2.2, ink="soft", align="right")
    at = x + (np.arange(len(trend.bpm)) + 0.5) * trend.step_s * px
    ranges = np.stack([at, up(trend.low_bpm), at, up(trend.high_bpm)], axis=1)
    yield Grid(ranges[np.isfinite(ranges).all(axis=1)], "grid_major", 0.14)
    edges = np.flatnonzero(np.diff(known.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    level = up(trend.bpm)
    for first, last in edges.tolist():
        yield Polyline(np.stack([at[first:last], level[first:last]], axis=1), "ink", 0.22)
    yield from _time_axis(record, x, y + height, px, total_s)


def _time_axis(record: Record, x: float, y: float, px: float, total_s: float) -> Iterator[Shape]:
    step = next(
        (one for one in (300.0, 600.0, 1800.0, 3600.0, 7200.0, 14400.0) if one * px >= 14.0),
        43200.0,
    )
    base = clock_start(record.start) or 0.0
    second = math.ceil(base / step - 1e-9) * step - base
    while second <= total_s + 1e-6:
        at = x + second * px
        yield Polyline(np.array([(at, y), (at, y + 1.0)]), "soft", 0.15)
        name = time_text(record.start, second)
        yield Words(at, y + 3.4, name[:5] + name[8:], 2.2, ink="soft", align="centre")
        second += step


# The hours


def hour_rows(record: Record, hours: Sequence[HolterHour]) -> list[tuple[str, ...]]:
    """Return the table of hours as text, a tuple a row in the order of its headings."""

    def bpm(value: float | None) -> str:
        return "–" if value is None else f"{value:.0f}"

    out = []
    for hour in hours:
        name = time_text(record.start, hour.start / record.fs)
        counts, number = hour.counts, hour.episodes
        figures = [counts["V"], counts["S"], counts["P"], counts["?"]]
        figures += [number.get(kind, 0) for kind in ("V run", "couplet", "S run", "pause")]  # type: ignore[arg-type]
        out.append(
            (
                name[:5] + name[8:],
                f"{hour.n_beats:,}",
                bpm(hour.mean_bpm),
                bpm(hour.low_bpm),
                bpm(hour.high_bpm),
                *(f"{figure:,}" for figure in figures),
                f"{hour.af_s / 60.0:.1f}",
                f"{hour.analysed_s / 60.0:.1f}",
            )
        )
    return out


def hour_tables(record: Record, analysis: HolterAnalysis) -> list[list[tuple[str, ...]]]:
    """Return the rows of hours, those of the first page and of each further one."""
    rows = hour_rows(record, hourly(analysis))
    first, rest = rows[:HOURS_ON_FIRST], rows[HOURS_ON_FIRST:]
    return [first, *(rest[at : at + HOURS_ON_NEXT] for at in range(0, len(rest), HOURS_ON_NEXT))]


def hour_words(
    rows: Sequence[tuple[str, ...]], left: float, room: float, y: float
) -> Iterator[Shape]:
    """Yield a table of hours."""
    share = room / _HEADINGS[-1][1]

    def end(at: int) -> tuple[float, str]:
        return (left, "left") if at == 0 else (left + _HEADINGS[at][1] * share, "right")

    for at, (name, _) in enumerate(_HEADINGS):
        x, align = end(at)
        yield Words(x, y, tr(name), 2.3, ink="soft", align=align, width_mm=24.0)  # type: ignore[arg-type]
    yield Polyline(np.array([(left, y + 1.1), (left + room, y + 1.1)]), "soft", 0.15)
    for down, row in enumerate(rows, start=1):
        for at, text in enumerate(row):
            x, align = end(at)
            yield Words(x, y + 0.7 + down * ROW_MM, text, 2.5, align=align)  # type: ignore[arg-type]
