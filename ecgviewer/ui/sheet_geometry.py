"""Where everything on the sheet lies, in pixels. Pure geometry: no Qt, no samples.

One ``px_per_mm`` serves both axes, so that a 5 mm box is square. Logical pixels throughout; what
must be crisp lies on whole device pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ecgviewer.core.paper import (
    PULSE_COLUMN_MM,
    PULSE_FEET_MM,
    PULSE_MV,
    PULSE_WIDTH_MM,
    gain_of,
    lead_of,
)

PAGE_MM = 250.0
"""Width of a page: 10 s at 25 mm/s."""

PULSE_MIN_MM = PULSE_WIDTH_MM + 2 * PULSE_FEET_MM
ROW_MAX_MM = 70.0
LANE_PX = 16.0
_EDGE_PX = 4.0
_CRAMPED_PITCH_PX = 76.0
TAG_LANE_PX = 20.0
"""Height over the rows that tags have to themselves where the rows are cramped."""

MARK_LANE_PX = 22.0
"""Height under the rows that the marks of P, QRS and T have to themselves there."""

_TICK_STEPS_S = (
    *(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30),
    *(60, 120, 300, 600, 1800, 3600, 7200, 14400, 43200, 86400, 604800),
)


@dataclass(frozen=True, slots=True)
class CellBox:
    """One stretch of one lead on the screen; times from the start of the record.

    ``gain_mm_mv`` is below 0 where the lead is drawn upside down.
    """

    lead: str
    row: int
    column: int
    x0: float
    x1: float
    start_s: float
    stop_s: float
    top: float
    bottom: float
    baseline: float
    px_per_s: float
    gain_mm_mv: float = 10.0

    @property
    def label(self) -> str:
        """Name as written beside the trace."""
        return f"−{self.lead}" if self.gain_mm_mv < 0 else self.lead

    def x_of(self, time_s: float) -> float:
        """Pixel of a time; not clamped."""
        return self.x0 + (time_s - self.start_s) * self.px_per_s

    def time_of(self, x: float) -> float:
        """Time of a pixel, clamped to the cell."""
        time_s = self.start_s + (x - self.x0) / self.px_per_s
        return min(max(time_s, self.start_s), self.stop_s)


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What a sheet is laid out from.

    Parameters
    ----------
    width, height, dpr
        Logical pixels, and device pixels in one.
    rows
        Lead names, one tuple a row.
    duration_s, page_start_s
        Length of the record, and the time that the page begins at.
    speed_mm_s, gain_mm_mv
        Scale.
    px_per_mm
        Logical pixels of a millimetre; 0 takes what fits a page of 250 mm into the width, in whole
        device pixels.
    reach_mm
        (above, below) baseline that the traces of each row need; empty = not known.
    foot_px
        Height kept free at the foot.
    simultaneous
        Whether the columns show the same time; a record that fits into a column has it so anyway.
    half_precordial
        Whether V1-V6 are drawn at half the gain.
    lanes
        Whether tags and marks have a lane of their own above and below cramped rows.
    device_px
        Height that the lane below needs besides, for what the file says.
    """

    width: float
    height: float
    dpr: float
    rows: tuple[tuple[str, ...], ...]
    duration_s: float
    page_start_s: float = 0.0
    speed_mm_s: float = 25.0
    gain_mm_mv: float = 10.0
    px_per_mm: float = 0.0
    reach_mm: tuple[tuple[float, float], ...] = ()
    foot_px: float = 20.0
    simultaneous: bool = False
    half_precordial: bool = False
    lanes: bool = False
    device_px: float = 0.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet laid out: cells, rows and scale.

    ``tag_lane`` and ``mark_lane`` are heights of the lanes over the first and under the last row; 0
    where rows have room for tags and marks themselves. The lane of the marks is there as well where
    the trace fills the last row.
    """

    request: SheetRequest
    px_per_mm: float
    px_per_s: float
    page_s: float
    left: float
    pulse_x: float
    pitch: float
    rows_top: float
    lane_px: float
    foot_top: float
    simultaneous: bool
    cells: tuple[CellBox, ...]
    tag_lane: float = 0.0
    mark_lane: float = 0.0

    @property
    def right(self) -> float:
        """Right end of the widest row."""
        return max((cell.x1 for cell in self.cells), default=self.left)

    @property
    def grid_origin(self) -> tuple[float, float]:
        """Pixel through which a 5 mm line goes on each axis."""
        return self.left, self.cells[0].baseline if self.cells else self.rows_top

    @property
    def last_start_s(self) -> float:
        """Latest time that a page can begin at."""
        return max(0.0, self.request.duration_s - self.page_s)

    def row_cells(self, row: int) -> tuple[CellBox, ...]:
        """Return the cells of a row, left to right."""
        return tuple(cell for cell in self.cells if cell.row == row)

    def cell_at(self, x: float, y: float) -> CellBox | None:
        """Return the cell under a pixel, None outside all of them."""
        for cell in self.cells:
            if cell.top <= y < cell.bottom and cell.x0 <= x < cell.x1:
                return cell
        return None

    def nearest_cell(self, x: float, y: float) -> CellBox | None:
        """Return the cell under a pixel, or the nearest of the nearest row."""
        if not self.cells:
            return None
        row = int((y - self.rows_top) // self.pitch)
        row = min(max(row, 0), self.cells[-1].row)
        return min(self.row_cells(row), key=lambda cell: max(cell.x0 - x, x - cell.x1, 0.0))

    def span(
        self, x0: float, y0: float, x1: float, y1: float
    ) -> tuple[float, float, tuple[str, ...]] | None:
        """Return start, stop (seconds) and leads of a drag from one pixel to another.

        The rows the drag goes through pick the leads (the row it ends in counts from a quarter of
        its height on), its ends the time. Columns that show the same time (short records) keep to
        the column in which the drag began.
        """
        first = self.nearest_cell(x0, y0)
        if first is None:
            return None
        rows = self._rows_between(first.row, y0, y1)
        low, high = min(x0, x1), max(x0, x1)
        if self.simultaneous:
            low, high = max(low, first.x0), min(high, first.x1)
        last = first if self.simultaneous else (self.nearest_cell(x1, y0) or first)
        times = sorted((first.time_of(x0), last.time_of(x1)))
        picked = [
            cell.lead
            for cell in self.cells
            if cell.row in rows and min(cell.x1, high) - max(cell.x0, low) > 0.3 * self.px_per_mm
        ]
        leads = tuple(dict.fromkeys(picked or [first.lead]))
        return times[0], times[1], leads

    def _rows_between(self, first: int, y0: float, y1: float) -> range:
        edge = self.rows_top + first * self.pitch
        over = max(0.0, y1 - (edge + self.pitch)) if y1 > y0 else max(0.0, edge - y1)
        more = math.floor(over / self.pitch + 0.75)
        last = first + more if y1 > y0 else first - more
        last = min(max(last, 0), self.cells[-1].row)
        return range(min(first, last), max(first, last) + 1)


def fit_px_per_mm(width: float, dpr: float) -> float:
    """Return the largest millimetre of whole device pixels that shows a page in a width."""
    return max(1, math.floor(width * dpr / (PAGE_MM + PULSE_MIN_MM) + 1e-6)) / dpr


def lay_out(request: SheetRequest) -> Sheet:
    """Lay a sheet out.

    Times beyond the record are not shown: a record shorter than the page takes less of the width.
    A record that fits whole into the narrowest column is shown whole in every cell.
    """
    dpr = request.dpr
    px_per_mm = request.px_per_mm or fit_px_per_mm(request.width, dpr)
    width_mm = request.width / px_per_mm
    page_mm = max(min(PAGE_MM, width_mm - PULSE_MIN_MM), 5.0)
    pulse_mm = min(max(width_mm - page_mm, PULSE_MIN_MM), PULSE_COLUMN_MM)
    columns = max((len(row) for row in request.rows), default=1)
    full_s = page_mm / request.speed_mm_s
    short = request.duration_s <= full_s / columns
    simultaneous = columns > 1 and (short or request.simultaneous)
    page_s = min(full_s / columns if simultaneous else full_s, request.duration_s)
    used_mm = page_mm if simultaneous else page_s * request.speed_mm_s
    left = max(0.0, request.width - (pulse_mm + used_mm) * px_per_mm) / 2
    left = math.floor((left + pulse_mm * px_per_mm) * dpr) / dpr
    foot_top = max(0.0, request.height - request.foot_px)
    pitch, rows_top = _pitch(request, px_per_mm, foot_top)
    cramped = pitch < _CRAMPED_PITCH_PX
    tags, marks = 0.0, 0.0
    if cramped and request.lanes:
        tags, marks = TAG_LANE_PX, MARK_LANE_PX + request.device_px
    elif request.lanes and _fills_last_row(request, px_per_mm, pitch):
        marks = MARK_LANE_PX + request.device_px
    if marks:
        pitch, rows_top = _pitch(request, px_per_mm, max(0.0, foot_top - tags - marks))
    sheet = Sheet(
        request=request,
        px_per_mm=px_per_mm,
        px_per_s=px_per_mm * request.speed_mm_s,
        page_s=page_s,
        left=left,
        pulse_x=left - PULSE_MIN_MM * px_per_mm,
        pitch=pitch,
        rows_top=rows_top + tags,
        lane_px=LANE_PX - 3 if cramped else LANE_PX,
        foot_top=foot_top,
        simultaneous=simultaneous,
        cells=(),
        tag_lane=tags,
        mark_lane=marks,
    )
    object.__setattr__(sheet, "cells", _cells(sheet, page_mm))
    return sheet


def _fills_last_row(request: SheetRequest, px_per_mm: float, pitch: float) -> bool:
    """Whether the last row's trace leaves no room under it for marks, above the row's own lane."""
    if not request.reach_mm or len(request.reach_mm) != len(request.rows):
        return False
    below_px = request.reach_mm[-1][1] * px_per_mm
    return below_px + MARK_LANE_PX + LANE_PX > pitch / 2


def _pitch(request: SheetRequest, px_per_mm: float, foot_top: float) -> tuple[float, float]:
    """Return the rows' distance and the first one's top.

    Neither the first row's pulse and trace nor the last row's trace is cut by the sheet's edge: the
    other rows move together for them, up to a third of the height.
    """
    n_rows = max(len(request.rows), 1)
    above = request.gain_mm_mv * PULSE_MV
    below = 0.0
    if len(request.reach_mm) == n_rows:
        above, below = max(above, request.reach_mm[0][0]), request.reach_mm[-1][1]
    pitch, before, after = foot_top / n_rows, 0.0, 0.0
    for _ in range(4):
        before = max(0.0, above * px_per_mm + _EDGE_PX - pitch / 2)
        after = max(0.0, below * px_per_mm + _EDGE_PX - pitch / 2)
        share = min(1.0, foot_top / 3 / max(before + after, 1e-9))
        before, after = before * share, after * share
        pitch = (foot_top - before - after) / n_rows
    pitch = min(pitch, ROW_MAX_MM * px_per_mm)
    spare = foot_top - before - after - pitch * n_rows
    return pitch, before + spare / 2


def _cells(sheet: Sheet, page_mm: float) -> tuple[CellBox, ...]:
    request = sheet.request
    out: list[CellBox] = []
    for row, names in enumerate(request.rows):
        top = sheet.rows_top + row * sheet.pitch
        baseline = _baseline(sheet, row, top, out[0].baseline if out else None)
        share_s = sheet.page_s / len(names)
        if sheet.simultaneous:  # a rhythm strip goes on beyond the columns
            room_s = page_mm / request.speed_mm_s / len(names)
            share_s = min(room_s, request.duration_s - request.page_start_s)
        for column, name in enumerate(names):
            if sheet.simultaneous:
                x0 = sheet.left + column * page_mm / len(names) * sheet.px_per_mm
                start_s = request.page_start_s
            else:
                x0 = sheet.left + column * share_s * sheet.px_per_s
                start_s = request.page_start_s + column * share_s
            out.append(
                CellBox(
                    lead=lead_of(name),
                    row=row,
                    column=column,
                    x0=x0,
                    x1=x0 + share_s * sheet.px_per_s,
                    start_s=start_s,
                    stop_s=start_s + share_s,
                    top=top,
                    bottom=top + sheet.pitch,
                    baseline=baseline,
                    px_per_s=sheet.px_per_s,
                    gain_mm_mv=gain_of(
                        name, request.gain_mm_mv, half_precordial=request.half_precordial
                    ),
                )
            )
    return tuple(out)


def _baseline(sheet: Sheet, row: int, top: float, first: float | None) -> float:
    """Place a row's baseline: off the lanes where it can, on a grid line where the first row is."""
    y = top + sheet.pitch / 2
    reach = sheet.request.reach_mm
    if row < len(reach):
        above, below = (mm * sheet.px_per_mm for mm in reach[row])
        highest = top + sheet.lane_px + above
        lowest = top + sheet.pitch - sheet.lane_px - below
        # Where there is no room for both the trace lies on the lanes, and rows stay evenly apart.
        if highest <= lowest:
            y = min(max(y, highest), lowest)
    dpr = sheet.request.dpr
    if first is not None:
        y = first + round((y - first) / sheet.px_per_mm) * sheet.px_per_mm
    return math.floor(y * dpr + 0.5) / dpr


def tick_step_s(px_per_s: float, min_px: float = 64.0) -> float:
    """Return the shortest round step of time that is at least so many pixels wide."""
    fitting: Sequence[float] = [step for step in _TICK_STEPS_S if step * px_per_s >= min_px]
    return fitting[0] if fitting else _TICK_STEPS_S[-1]


def clock(time_s: float, step_s: float) -> str:
    """Write a time from the start: seconds below a minute's record, else h:mm:ss."""
    decimals = 0 if step_s >= 1 else 1 if step_s >= 0.1 else 2
    if time_s < 60:
        return f"{time_s:.{decimals}f} s"
    minutes, seconds = divmod(round(time_s, decimals), 60)
    hours, minutes = divmod(int(minutes), 60)
    width = 2 if decimals == 0 else 3 + decimals
    tail = f"{minutes:02d}:{seconds:0{width}.{decimals}f}"
    return f"{hours}:{tail}" if hours else tail.lstrip("0") or tail
