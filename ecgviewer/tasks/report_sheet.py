"""The sheet of a report drawn: grid, pulse, traces, heat and labels, in true millimetres."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap, heat_fraction
from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.tasks.displaying import FilteredStretch
from ecgviewer.tasks.report_plan import Place, Points, SheetPlan
from ecgviewer.tasks.report_shapes import Band, Bounds, Grid, Polyline, Shape, Words
from ecgviewer.tasks.report_traces import trace_points

PRINTER_MM = 25.4 / 1200.0
"""Two samples nearer than this are one dot of a good printer: extremes are kept, not both."""

_BAND_MM = 2.2
_LABEL_MM = 3.3


def grid_lines(area: Bounds) -> tuple[Grid, Grid]:
    """Return the lines of 1 mm and of 5 mm."""
    x, y, width, height = area
    down, across = np.arange(round(width) + 1), np.arange(round(height) + 1)

    def lines(columns: NDArray[np.int64], rows: NDArray[np.int64]) -> Points:
        upright = [(x + at, y, x + at, y + height) for at in columns]
        level = [(x, y + at, x + width, y + at) for at in rows]
        return np.array(upright + level, dtype=np.float64)

    minor = Grid(lines(down[down % 5 != 0], across[across % 5 != 0]), "grid_minor", 0.08)
    return minor, Grid(lines(down[::5], across[::5]), "grid_major", 0.16)


@dataclass(frozen=True, eq=False)
class _Stretch:
    """One lead of the page, about its middle; without known millivolts, 10 mm high in all."""

    seconds: Points
    values: Points
    reach: tuple[float, float]
    is_voltage: bool


def _stretch(
    record: Record, name: str, plan: SheetPlan, filtered: FilteredStretch | None
) -> _Stretch:
    start = max(math.floor(plan.start_s * record.fs), 0)
    stop = min(math.ceil((plan.start_s + plan.shown_s) * record.fs) + 1, record.n_samples)
    if filtered is not None and filtered.covers(start, stop):
        row = filtered.values[record.index(name), start - filtered.start : stop - filtered.start]
    else:
        row = record.values(start, stop, [name])[0]
    values = row.astype(np.float64)
    seconds = np.arange(start, stop) / record.fs - plan.start_s
    known = values[np.isfinite(values)]
    is_voltage = record.leads[record.index(name)].is_voltage
    if known.size == 0:
        return _Stretch(seconds, values, (0.0, 0.0), is_voltage)
    values -= np.median(known)
    above, below = float(np.nanmax(values)), -float(np.nanmin(values))
    if not is_voltage:
        share = 10.0 / plan.scale.gain_mm_mv / max(above + below, 1e-12)
        values, above, below = values * share, above * share, below * share
    return _Stretch(seconds, values, (above, below), is_voltage)


def _baselines(plan: SheetPlan, stretches: Mapping[str, _Stretch]) -> list[float]:
    """Return one baseline a row on a line of the grid; no row reaches another if it can be had."""
    _, top, _, height = plan.area
    n_rows = len(plan.layout.rows)
    above, below = np.zeros(n_rows), np.zeros(n_rows)
    for place in plan.places:
        up, down = stretches[place.lead].reach
        up, down = (down, up) if place.gain_mm_mv < 0 else (up, down)
        size = abs(place.gain_mm_mv)
        above[place.row] = max(above[place.row], size, up * size)  # room for the pulse
        below[place.row] = max(below[place.row], down * size)
    spare = height - float((above + below).sum())
    if spare >= 0:
        need = above + below + spare / n_rows
        middle = np.cumsum(need) - need + above + spare / n_rows / 2
    else:
        pitch = height / n_rows
        middle = (np.arange(n_rows) + 0.5) * pitch
        middle[0] = max(middle[0], min(float(above[0]) + 1.0, 1.6 * pitch))
        if n_rows > 1:
            middle = np.linspace(middle[0], middle[-1], n_rows)
    return [top + round(float(at)) for at in middle]


@dataclass(frozen=True, eq=False)
class SheetShapes:
    """A sheet drawn: what lies under the traces, the traces, and what must be said of it."""

    under: tuple[Shape, ...]
    traces: tuple[Shape, ...]
    notes: tuple[str, ...]


def draw_sheet(
    record: Record,
    plan: SheetPlan,
    *,
    faults: Mapping[str, str],
    anomaly: AnomalyMap | None = None,
    marks: Sequence[Annotation] = (),
    filtered: FilteredStretch | None = None,
) -> SheetShapes:
    """Draw a page's sheet.

    Parameters
    ----------
    faults
        Lead to what is wrong with it; stands beside the lead's name.
    anomaly
        The map to draw as heat; None draws none.
    marks
        Findings, numbered from 1 in this order; those that do not cover the whole page are shown
        as a numbered line under their leads.
    filtered
        What the traces show instead of the samples; None draws the samples.
    """
    places = plan.places
    names = tuple(dict.fromkeys(place.lead for place in places))
    stretches = {name: _stretch(record, name, plan, filtered) for name in names}
    baselines = _baselines(plan, stretches)
    heat: list[Shape] = []
    labels: list[Shape] = []
    traces: list[Shape] = []
    cut: list[str] = []
    for row, baseline in enumerate(baselines):
        if all(stretches[one.lead].is_voltage for one in places if one.row == row):
            traces.append(Polyline(plan.pulse(row, baseline), role="pulse"))
    for place in places:
        one, baseline = stretches[place.lead], baselines[place.row]
        if anomaly is not None and place.lead in anomaly.leads:
            heat.extend(_heat(anomaly, plan, place, baseline))
        labels.extend(_label(place, one, baseline, faults.get(place.lead), plan))
        if place.column:
            tick = np.array([(place.x0, baseline - 3.0), (place.x0, baseline + 3.0)])
            traces.append(Polyline(tick, "trace", 0.18, "divider"))
        least_s = PRINTER_MM / plan.scale.speed_mm_s
        for seconds, values in trace_points(
            one.seconds, one.values, place.start_s, place.stop_s, least_s
        ):
            points = plan.scale.points(
                place.x0, baseline, seconds - place.start_s, values, place.gain_mm_mv
            )
            traces.append(Polyline(points, role="trace", lead=place.lead))
            above, foot = plan.area[1], plan.area[1] + plan.area[3]
            if place.lead not in cut and not _within(points[:, 1], above, foot):
                cut.append(place.lead)
        labels.extend(_brackets(record, plan, place, baseline, one, marks))
    notes = (tr("Beyond the paper at this gain: {leads}", leads=", ".join(cut)),) if cut else ()
    return SheetShapes(
        (*heat, *grid_lines(plan.area), *labels, *_time_marks(plan)), tuple(traces), notes
    )


def _above_mm(one: _Stretch, place: Place, start_s: float, stop_s: float) -> Points:
    """Return how far above the baseline the samples of a stretch are drawn."""
    part = one.values[(one.seconds >= start_s) & (one.seconds <= stop_s)]
    return part[np.isfinite(part)] * place.gain_mm_mv


def _within(values: Points, low: float, high: float) -> bool:
    return bool(((values >= low) & (values <= high)).all())


def _label(
    place: Place, one: _Stretch, baseline: float, fault: str | None, plan: SheetPlan
) -> Iterator[Words]:
    """Yield a lead's name above what it would hide, but within its row and the grid."""
    width_s = (2.0 + 0.7 * _LABEL_MM * len(place.label)) / plan.scale.speed_mm_s
    highest = float(_above_mm(one, place, place.start_s, place.start_s + width_s).max(initial=0.0))
    row_mm = plan.area[3] / len(plan.layout.rows)
    lift = min(max(highest + 1.2, 4.2), max(row_mm / 2, 4.2), baseline - plan.area[1] - 3.0)
    yield Words(place.x0 + 1.0, baseline - lift, place.label, _LABEL_MM, bold=True)
    x = place.x0 + 1.8 + 0.72 * _LABEL_MM * len(place.label)
    if abs(place.gain_mm_mv) != plan.scale.gain_mm_mv:
        text = f"{abs(place.gain_mm_mv):g} mm/mV"
        yield Words(x, baseline - lift, text, 2.3)
        x += 0.6 * 2.3 * len(text) + 1.0
    said = []
    if not np.isfinite(one.values).any():
        said.append(tr("no signal"))
    elif fault:
        said.append(tr(fault))
    if not one.is_voltage:
        said.append(tr("height not to scale"))
    if said:
        yield Words(x, baseline - lift, ", ".join(said), 2.3, ink="warning")


def _heat(anomaly: AnomalyMap, plan: SheetPlan, place: Place, baseline: float) -> Iterator[Band]:
    row = anomaly.leads.index(place.lead)
    first = max(math.floor((plan.start_s + place.start_s) * anomaly.fs), 0)
    last = math.ceil((plan.start_s + place.stop_s) * anomaly.fs)
    fraction = heat_fraction(anomaly.log10_one_in[row : row + 1, first:last])[0]
    if not (fraction > 0).any():
        return
    seconds = min(place.stop_s - place.start_s, fraction.size / anomaly.fs)
    width = seconds * plan.scale.speed_mm_s
    yield Band(place.x0, baseline - _BAND_MM, width, 2 * _BAND_MM, fraction, place.lead)


def _brackets(
    record: Record,
    plan: SheetPlan,
    place: Place,
    baseline: float,
    one: _Stretch,
    marks: Sequence[Annotation],
) -> Iterator[Shape]:
    x0, start_s, stop_s = place.x0, place.start_s, place.stop_s
    for number, mark in enumerate(marks, start=1):
        if place.lead not in mark.leads:
            continue
        first = max(mark.start / record.fs - plan.start_s, start_s)
        last = min(mark.stop / record.fs - plan.start_s, stop_s)
        covers = first <= start_s + 1e-6 and last >= stop_s - 1e-6
        if last <= first or (covers and mark.stop - mark.start >= record.n_samples):
            continue
        depth = -float(_above_mm(one, place, first, last).min(initial=0.0))
        lowest = plan.area[3] / len(plan.layout.rows) / 2
        y = baseline + max(min(depth + 1.5, lowest), 5.5) + 1.6 * ((number - 1) % 3)
        ends = [x0 + (at - start_s) * plan.scale.speed_mm_s for at in (first, last)]
        corners = [(ends[0], y - 0.9), (ends[0], y), (ends[1], y), (ends[1], y - 0.9)]
        yield Polyline(np.array(corners), "human", 0.3, "bracket", place.lead)
        yield Words(ends[0] + 0.4, y + 2.1, str(number), 2.1, bold=True, ink="human")


def _time_marks(plan: SheetPlan) -> Iterator[Shape]:
    """Yield seconds along the foot of the grid, where one time axis serves all rows."""
    if plan.simultaneous:
        return
    foot = plan.area[1] + plan.area[3]
    every = 1.0 if plan.shown_s >= 1.0 else 0.1
    first = math.ceil(plan.start_s / every - 1e-9)
    for at in range(first, math.floor((plan.start_s + plan.shown_s) / every + 1e-9) + 1):
        x = plan.left + (at * every - plan.start_s) * plan.scale.speed_mm_s
        yield Polyline(np.array([(x, foot), (x, foot + 1.0)]), "soft", 0.15, "tick")
        yield Words(x, foot + 3.2, f"{at * every:g} s", 1.9, ink="soft", align="centre")
