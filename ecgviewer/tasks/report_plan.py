"""Where each lead stands on a report's page, in millimetres; the same rules as on the screen.

One scale serves pulse and traces (:class:`Scale`). Where the paper cannot hold all, it holds fewer
seconds or fewer rows, and never another scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.paper import (
    PULSE_COLUMN_MM,
    PULSE_FEET_MM,
    PULSE_WIDTH_MM,
    Layout,
    calibration_pulse,
    gain_of,
    lead_of,
)
from ecgviewer.core.record import Record
from ecgviewer.tasks.report_shapes import Bounds

FULL_MM = 250.0
"""Width of the traces: 10 s at 25 mm/s, where the paper is wide enough."""

ROW_MIN_MM = 12.0
PULSE_MM = PULSE_WIDTH_MM + 2 * PULSE_FEET_MM
_BOX = 5.0

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scale:
    """Millimetres of a second and of a millivolt: the one transform of pulse and traces.

    ``half_precordial`` draws V1-V6 at half the gain.
    """

    speed_mm_s: float
    gain_mm_mv: float
    half_precordial: bool = False

    def points(
        self, x0: float, baseline: float, seconds: Points, millivolts: Points, gain_mm_mv: float
    ) -> Points:
        """Return page points, shape (n, 2), of samples from a cell's left end and baseline."""
        x = x0 + seconds * self.speed_mm_s
        return np.stack([x, baseline - millivolts * gain_mm_mv], axis=-1)

    def gain(self, name: str) -> float:
        """Return the gain of a lead as a layout names it; below 0 where it is upside down."""
        return gain_of(name, self.gain_mm_mv, half_precordial=self.half_precordial)


@dataclass(frozen=True, slots=True)
class Place:
    """One stretch of one lead on the page.

    Parameters
    ----------
    lead
        Canonical name.
    row, column
        Place on the page, from 0.
    x0
        Left end, in mm.
    start_s, stop_s
        Time shown, from the page's start.
    gain_mm_mv
        Below 0 where the lead is drawn upside down.
    """

    lead: str
    row: int
    column: int
    x0: float
    start_s: float
    stop_s: float
    gain_mm_mv: float

    @property
    def label(self) -> str:
        """Name as written beside the trace."""
        return f"−{self.lead}" if self.gain_mm_mv < 0 else self.lead


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What one page's sheet shows.

    Parameters
    ----------
    layout
        Rows of this page.
    start_s, shown_s
        Stretch of the record: the longest that any row shows.
    column_s
        What a page goes on by: all of it, or what simultaneous columns show.
    simultaneous
        Whether the columns of a row show the same time: asked for, or because the record fits into
        one column.
    area
        The grid.
    scale
        Speed and gain.
    room_mm
        Width of a whole row of traces.
    """

    layout: Layout
    start_s: float
    shown_s: float
    column_s: float
    simultaneous: bool
    area: Bounds
    scale: Scale
    room_mm: float

    @property
    def left(self) -> float:
        """Where the traces begin."""
        return self.area[0] + PULSE_COLUMN_MM

    @property
    def places(self) -> tuple[Place, ...]:
        """All stretches of the page, row by row."""
        out: list[Place] = []
        for row, names in enumerate(self.layout.rows):
            width_mm = self.room_mm / len(names)
            share_s = self.column_s / len(names)
            if self.simultaneous:  # a rhythm strip goes on beyond the columns
                share_s = min(width_mm / self.scale.speed_mm_s, self.shown_s)
            for column, name in enumerate(names):
                start_s = 0.0 if self.simultaneous else column * share_s
                shift_mm = width_mm if self.simultaneous else share_s * self.scale.speed_mm_s
                out.append(
                    Place(
                        lead_of(name),
                        row,
                        column,
                        self.left + column * shift_mm,
                        start_s,
                        start_s + share_s,
                        self.scale.gain(name),
                    )
                )
        return tuple(out)

    def pulse(self, row: int, baseline: float) -> Points:
        """Return page points of the 1 mV pulse before a row; a step where it has two gains."""
        gains = [abs(self.scale.gain(name)) for name in self.layout.rows[row]]
        corners = np.array(calibration_pulse(gains[0], gains[-1]))
        seconds = corners[:, 0] / self.scale.speed_mm_s
        x0 = self.left - PULSE_MM - (PULSE_COLUMN_MM - PULSE_MM) / 2
        return self.scale.points(x0, baseline, seconds, corners[:, 1] / gains[0], gains[0])


def plan_sheets(
    record: Record,
    layout: Layout,
    scale: Scale,
    area: Bounds,
    start_s: float = 0.0,
    *,
    simultaneous: bool = False,
) -> tuple[SheetPlan, ...]:
    """Return one plan a page: rows that do not fit on a page go to the next.

    The grid takes whole boxes of ``area``; ``start_s`` is taken back so that the page is full.
    """
    x, y, width, height = area
    room_mm = min(FULL_MM, math.floor((width - PULSE_COLUMN_MM) / _BOX) * _BOX)
    full_s = room_mm / scale.speed_mm_s
    columns = max(len(row) for row in layout.rows)
    short = record.duration_s <= full_s / columns
    simultaneous = columns > 1 and (short or simultaneous)
    column_s = min(full_s / columns if simultaneous else full_s, record.duration_s)
    start_s = min(max(start_s, 0.0), record.duration_s - column_s)
    fewest = min(len(row) for row in layout.rows)
    shown_s = column_s
    if simultaneous:
        shown_s = min(full_s / fewest, record.duration_s - start_s)
    height = math.floor(height / _BOX) * _BOX
    grid_mm = PULSE_COLUMN_MM + room_mm
    grid = (x + (width - grid_mm) / 2, y, grid_mm, height)
    most = max(1, int(height // ROW_MIN_MM))
    pages = math.ceil(len(layout.rows) / most)
    size = math.ceil(len(layout.rows) / pages)
    return tuple(
        SheetPlan(
            replace(layout, rows=layout.rows[at : at + size]),
            start_s,
            shown_s,
            column_s,
            simultaneous,
            grid,
            scale,
            room_mm,
        )
        for at in range(0, len(layout.rows), size)
    )
