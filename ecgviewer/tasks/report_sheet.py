"""The sheet of a report: grid, pulse, traces, heat and labels, laid out in true millimetres.

One scale serves pulse and traces (:class:`Scale`). Where the paper cannot hold all, it holds fewer
seconds or fewer rows, and never another scale.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap, heat_fraction
from ecgviewer.core.paper import (
    PULSE_COLUMN_MM,
    PULSE_FEET_MM,
    PULSE_WIDTH_MM,
    Cell,
    Layout,
    calibration_pulse,
    cells,
)
from ecgviewer.core.record import Record
from ecgviewer.tasks.displaying import FilteredStretch
from ecgviewer.tasks.report_shapes import Band, Bounds, Grid, Polyline, Shape, Words
from ecgviewer.tasks.report_traces import trace_points

FULL_MM = 250.0
"""Width of the traces: 10 s at 25 mm/s, where the paper is wide enough."""

ROW_MIN_MM = 12.0
PRINTER_MM = 25.4 / 1200.0
"""Two samples nearer than this are one dot of a good printer: extremes are kept, not both."""

_BOX = 5.0
_BAND_MM = 2.2
_LABEL_MM = 3.3
_PULSE_MM = PULSE_WIDTH_MM + 2 * PULSE_FEET_MM

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scale:
    """Millimetres of a second and of a millivolt: the one transform of pulse and traces."""

    speed_mm_s: float
    gain_mm_mv: float

    def points(self, x0: float, baseline: float, seconds: Points, millivolts: Points) -> Points:
        """Return page points, shape (n, 2), of samples from a cell's left end and baseline."""
        x = x0 + seconds * self.speed_mm_s
        return np.stack([x, baseline - millivolts * self.gain_mm_mv], axis=-1)

    def pulse(self, x0: float, baseline: float) -> Points:
        """Return page points of the 1 mV pulse before a row."""
        corners = np.array(calibration_pulse(self.gain_mm_mv))
        seconds, millivolts = corners[:, 0] / self.speed_mm_s, corners[:, 1] / self.gain_mm_mv
        return self.points(x0, baseline, seconds, millivolts)


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What one page's sheet shows.

    Parameters
    ----------
    layout
        Rows of this page; ``page_s`` is what the paper holds.
    start_s, shown_s
        Stretch of the record.
    simultaneous
        Whether the columns of a row show the same time (a record that fits into one column).
    area
        The grid.
    scale
        Speed and gain.
    """

    layout: Layout
    start_s: float
    shown_s: float
    simultaneous: bool
    area: Bounds
    scale: Scale

    @property
    def left(self) -> float:
        """Where the traces begin."""
        return self.area[0] + PULSE_COLUMN_MM


def plan_sheets(
    record: Record, layout: Layout, scale: Scale, area: Bounds, start_s: float = 0.0
) -> tuple[SheetPlan, ...]:
    """Return one plan a page: rows that do not fit on a page go to the next.

    The grid takes whole boxes of ``area``; ``start_s`` is taken back so that the page is full.
    """
    x, y, width, height = area
    room_mm = min(FULL_MM, math.floor((width - PULSE_COLUMN_MM) / _BOX) * _BOX)
    full_s = room_mm / scale.speed_mm_s
    columns = max(len(row) for row in layout.rows)
    simultaneous = columns > 1 and record.duration_s <= full_s / columns
    shown_s = min(full_s, record.duration_s)
    start_s = min(max(start_s, 0.0), record.duration_s - shown_s)
    height = math.floor(height / _BOX) * _BOX
    grid_mm = PULSE_COLUMN_MM + room_mm
    grid = (x + (width - grid_mm) / 2, y, grid_mm, height)
    most = max(1, int(height // ROW_MIN_MM))
    pages = math.ceil(len(layout.rows) / most)
    size = math.ceil(len(layout.rows) / pages)
    page_s = full_s if simultaneous else shown_s
    return tuple(
        SheetPlan(
            replace(layout, rows=layout.rows[at : at + size], page_s=page_s),
            start_s,
            shown_s,
            simultaneous,
            grid,
            scale,
        )
        for at in range(0, len(layout.rows), size)
    )


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
    gain, rows = plan.scale.gain_mm_mv, plan.layout.rows
    above = np.array([max(1.0, *(stretches[n].reach[0] for n in row)) * gain for row in rows])
    below = np.array([max(stretches[n].reach[1] for n in row) * gain for row in rows])
    spare = height - float((above + below).sum())
    if spare >= 0:
        need = above + below + spare / len(rows)
        middle = np.cumsum(need) - need + above + spare / len(rows) / 2
    else:
        pitch = height / len(rows)
        middle = (np.arange(len(rows)) + 0.5) * pitch
        middle[0] = max(middle[0], min(float(above[0]) + 1.0, 1.6 * pitch))
        if len(rows) > 1:
            middle = np.linspace(middle[0], middle[-1], len(rows))
    return [top + round(float(at)) for at in middle]


def _cell_x(plan: SheetPlan, cell: Cell) -> tuple[float, float, float]:
    """Return left end (mm), and the times from the page's start that a cell shows."""
    if not plan.simultaneous:
        return plan.left + cell.start_s * plan.scale.speed_mm_s, cell.start_s, cell.stop_s
    return plan.left + cell.start_s * plan.scale.speed_mm_s, 0.0, plan.shown_s


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
    names = tuple(dict.fromkeys(name for row in plan.layout.rows for name in row))
    stretches = {name: _stretch(record, name, plan, filtered) for name in names}
    baselines = _baselines(plan, stretches)
    heat: list[Shape] = []
    labels: list[Shape] = []
    traces: list[Shape] = []
    cut: list[str] = []
    for row, leads in enumerate(plan.layout.rows):
        if all(stretches[name].is_voltage for name in leads):
            x = plan.left - _PULSE_MM - (PULSE_COLUMN_MM - _PULSE_MM) / 2
            pulse = plan.scale.pulse(x, baselines[row])
            traces.append(Polyline(pulse, role="pulse"))
    for cell in cells(plan.layout):
        one, baseline = stretches[cell.lead], baselines[cell.row]
        x0, start_s, stop_s = _cell_x(plan, cell)
        if anomaly is not None and cell.lead in anomaly.leads:
            heat.extend(_heat(anomaly, plan, cell.lead, (x0, start_s, stop_s), baseline))
        labels.extend(_label(cell, one, (x0, start_s), baseline, faults.get(cell.lead), plan))
        if cell.column:
            tick = np.array([(x0, baseline - 3.0), (x0, baseline + 3.0)])
            traces.append(Polyline(tick, "trace", 0.18, "divider"))
        least_s = PRINTER_MM / plan.scale.speed_mm_s
        for seconds, values in trace_points(one.seconds, one.values, start_s, stop_s, least_s):
            points = plan.scale.points(x0, baseline, seconds - start_s, values)
            traces.append(Polyline(points, role="trace", lead=cell.lead))
            above, foot = plan.area[1], plan.area[1] + plan.area[3]
            if cell.lead not in cut and not _within(points[:, 1], above, foot):
                cut.append(cell.lead)
        labels.extend(_brackets(record, plan, cell, (x0, start_s, stop_s), baseline, one, marks))
    notes = (f"Beyond the paper at this gain: {', '.join(cut)}",) if cut else ()
    return SheetShapes(
        (*heat, *grid_lines(plan.area), *labels, *_time_marks(plan)), tuple(traces), notes
    )


def _known(one: _Stretch, start_s: float, stop_s: float) -> Points:
    part = one.values[(one.seconds >= start_s) & (one.seconds <= stop_s)]
    return part[np.isfinite(part)]


def _within(values: Points, low: float, high: float) -> bool:
    return bool(((values >= low) & (values <= high)).all())


def _label(
    cell: Cell,
    one: _Stretch,
    begin: tuple[float, float],
    baseline: float,
    fault: str | None,
    plan: SheetPlan,
) -> Iterator[Words]:
    """Yield a lead's name above what it would hide, but within its row and the grid."""
    x0, start_s = begin
    width_s = (2.0 + 0.7 * _LABEL_MM * len(cell.lead)) / plan.scale.speed_mm_s
    highest = float(_known(one, start_s, start_s + width_s).max(initial=0.0))
    highest *= plan.scale.gain_mm_mv
    row_mm = plan.area[3] / len(plan.layout.rows)
    lift = min(max(highest + 1.2, 4.2), max(row_mm / 2, 4.2), baseline - plan.area[1] - 3.0)
    yield Words(x0 + 1.0, baseline - lift, cell.lead, _LABEL_MM, bold=True)
    said = []
    if not np.isfinite(one.values).any():
        said.append("no signal")
    elif fault:
        said.append(fault)
    if not one.is_voltage:
        said.append("height not to scale")
    if said:
        x = x0 + 1.8 + 0.72 * _LABEL_MM * len(cell.lead)
        yield Words(x, baseline - lift, ", ".join(said), 2.3, ink="warning")


def _heat(
    anomaly: AnomalyMap,
    plan: SheetPlan,
    lead: str,
    span: tuple[float, float, float],
    baseline: float,
) -> Iterator[Band]:
    x0, start_s, stop_s = span
    row = anomaly.leads.index(lead)
    first = max(math.floor((plan.start_s + start_s) * anomaly.fs), 0)
    last = math.ceil((plan.start_s + stop_s) * anomaly.fs)
    fraction = heat_fraction(anomaly.log10_one_in[row : row + 1, first:last])[0]
    if not (fraction > 0).any():
        return
    width = min(stop_s - start_s, fraction.size / anomaly.fs) * plan.scale.speed_mm_s
    yield Band(x0, baseline - _BAND_MM, width, 2 * _BAND_MM, fraction, lead)


def _brackets(
    record: Record,
    plan: SheetPlan,
    cell: Cell,
    span: tuple[float, float, float],
    baseline: float,
    one: _Stretch,
    marks: Sequence[Annotation],
) -> Iterator[Shape]:
    x0, start_s, stop_s = span
    for number, mark in enumerate(marks, start=1):
        if cell.lead not in mark.leads:
            continue
        first = max(mark.start / record.fs - plan.start_s, start_s)
        last = min(mark.stop / record.fs - plan.start_s, stop_s)
        covers = first <= start_s + 1e-6 and last >= stop_s - 1e-6
        if last <= first or (covers and mark.stop - mark.start >= record.n_samples):
            continue
        depth = -float(_known(one, first, last).min(initial=0.0)) * plan.scale.gain_mm_mv
        lowest = plan.area[3] / len(plan.layout.rows) / 2
        y = baseline + max(min(depth + 1.5, lowest), 5.5) + 1.6 * ((number - 1) % 3)
        ends = [x0 + (at - start_s) * plan.scale.speed_mm_s for at in (first, last)]
        corners = [(ends[0], y - 0.9), (ends[0], y), (ends[1], y), (ends[1], y - 0.9)]
        yield Polyline(np.array(corners), "human", 0.3, "bracket", cell.lead)
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
