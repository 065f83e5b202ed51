"""Where a caliper lies on the sheet, in pixels, and what of it is under the mouse. No Qt, no state.

A caliper's legs stand in every cell that shows their time: over all leads. Its arrow, tag and
levels lie in one row, the one that shows most of it in its own lead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.caliper import Caliper, Leg
from ecgviewer.ui.sheet_geometry import CellBox, Sheet

GRAB_PX = 5.0
TAG_PX = 18.0

Part = Literal["first", "second", "first level", "second level", "whole"]


@dataclass(frozen=True, slots=True)
class UprightLine:
    """A line through one cell, from its top to its bottom."""

    cell: CellBox
    x: float


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level of a leg across the stretch between the legs."""

    leg: Literal["first", "second"]
    x0: float
    x1: float
    y: float


@dataclass(frozen=True, slots=True)
class TagBox:
    """Where a tag is written: left, top, width."""

    x: float
    y: float
    width: float

    def contains(self, x: float, y: float) -> bool:
        """Whether a pixel lies in it."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + TAG_PX


def uprights(sheet: Sheet, time_s: float) -> list[UprightLine]:
    """Return a line in every cell that shows a time; where columns meet, in the later one."""
    out = []
    for cell in sheet.cells:
        if cell.start_s <= time_s <= cell.stop_s:
            meets = time_s == cell.stop_s and not sheet.simultaneous
            if not meets or cell.x1 >= sheet.right - 0.5:
                out.append(UprightLine(cell, cell.x_of(time_s)))
    return out


@dataclass(frozen=True, slots=True)
class Strip:
    """Cells over one another that show the same time: an upright line goes through all of them.

    ``closed``: whether a line may stand at its very end, where no other column begins.
    """

    x0: float
    start_s: float
    stop_s: float
    px_per_s: float
    closed: bool
    top: float
    bottom: float

    def lines(self, times_s: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the pixels of the times that it shows, in their order."""
        before_end = (times_s <= self.stop_s) if self.closed else (times_s < self.stop_s)
        inside = times_s[(times_s >= self.start_s) & before_end]
        out: NDArray[np.float64] = self.x0 + (inside - self.start_s) * self.px_per_s
        return out


def strips_of(sheet: Sheet, cells: Sequence[CellBox]) -> tuple[Strip, ...]:
    """Return cells joined where they lie on one another and show the same time."""
    out: list[Strip] = []
    right = sheet.right - 0.5
    for cell in sorted(cells, key=lambda cell: (cell.x0, cell.x1, cell.top)):
        closed = sheet.simultaneous or cell.x1 >= right
        time = (cell.x0, cell.start_s, cell.stop_s, cell.px_per_s, closed)
        top = 0.0 if sheet.tag_lane and cell.row == 0 else cell.top  # up to the tags
        if out and abs(out[-1].bottom - cell.top) < 0.5:
            last = out[-1]
            if (last.x0, last.start_s, last.stop_s, last.px_per_s, last.closed) == time:
                top = out.pop().top
        out.append(Strip(*time, top, cell.bottom))
    return tuple(out)


def home_cells(sheet: Sheet, lead: str, start_s: float, stop_s: float) -> tuple[CellBox, ...]:
    """Return the cells of one row in which the arrow, tag and drifts of a caliper lie.

    The row that shows most of the time between the legs in the lead; the lower one of equals,
    which is the rhythm strip. Where columns follow each other in time the whole row belongs to it.
    Without the lead on the page it is the first row.
    """
    own = [cell for cell in sheet.cells if cell.lead == lead]
    if not own:
        return sheet.row_cells(0)

    def shown_s(cell: CellBox) -> float:
        return max(0.0, min(stop_s, cell.stop_s) - max(start_s, cell.start_s))

    best = max(own, key=lambda cell: (round(shown_s(cell), 6), cell.row))
    return (best,) if sheet.simultaneous else sheet.row_cells(best.row)


def leads_at(sheet: Sheet, lead: str, time_s: float) -> tuple[str, ...]:
    """Return the leads that stand over and under a lead at a time, from the top, each once.

    Where columns show the same time they are those of the lead's column.
    """
    own = next((cell for cell in sheet.cells if cell.lead == lead), sheet.cells[0])
    names = []
    for row in range(sheet.cells[-1].row + 1):
        cells = sheet.row_cells(row)
        if sheet.simultaneous:
            names.append(cells[min(own.column, len(cells) - 1)].lead)
        else:
            names.append(min(cells, key=lambda cell: _away(cell, time_s)).lead)
    return tuple(dict.fromkeys(names))


def _away(cell: CellBox, time_s: float) -> float:
    return max(cell.start_s - time_s, time_s - cell.stop_s, 0.0)


def stretch(cells: Sequence[CellBox], start_s: float, stop_s: float) -> tuple[float, float] | None:
    """Return the pixels of a stretch of time as far as some cells of a row show it."""
    ends = [
        (cell.x_of(max(start_s, cell.start_s)), cell.x_of(min(stop_s, cell.stop_s)))
        for cell in cells
        if cell.start_s <= stop_s and cell.stop_s >= start_s
    ]
    return (min(x0 for x0, _ in ends), max(x1 for _, x1 in ends)) if ends else None


def place_tag(
    cells: Sequence[CellBox],
    ends: tuple[float, float],
    width: float,
    taken: list[TagBox],
    names: Sequence[TagBox] = (),
) -> TagBox:
    """Return where a tag goes: over the middle of a stretch, under tags that are there already.

    It stays within the row's cells and steps aside where a lead's name is; the box is added to
    ``taken``.
    """
    left, right = cells[0].x0, cells[-1].x1
    x = min(max((ends[0] + ends[1] - width) / 2, left), max(right - width, left))
    y = cells[0].top + 1.0
    for name in names:
        if _overlap(x, y, width, name):
            after = name.x + name.width + 3
            x = after if after + width <= right else max(name.x - width - 3, left)
    while any(_overlap(x, y, width, one) for one in taken) and y + 2 * TAG_PX < cells[0].bottom:
        y += TAG_PX + 2
    box = TagBox(x, y, width)
    taken.append(box)
    return box


def _overlap(x: float, y: float, width: float, other: TagBox) -> bool:
    return (
        x < other.x + other.width + 2 and other.x < x + width + 2 and abs(y - other.y) < TAG_PX + 2
    )


def level_lines(
    sheet: Sheet, caliper: Caliper, fs: float, middle_mv: float | None
) -> tuple[LevelLine, ...]:
    """Return the levels of a caliper where its lead is shown.

    Parameters
    ----------
    middle_mv
        What the lead's baseline stands for on this page; None where millivolts are not known.
    """
    if middle_mv is None or not caliper.shows_mv:
        return ()
    out = []
    start_s, stop_s = caliper.start / fs, caliper.stop / fs
    for cell in sheet.cells:
        if cell.lead != caliper.lead:
            continue
        ends = stretch((cell,), start_s, stop_s)
        if ends is None:
            continue
        room = 3.0 * sheet.px_per_mm
        x0, x1 = max(ends[0] - room, cell.x0), min(ends[1] + room, cell.x1)
        levels: tuple[tuple[Leg, float | None], ...] = (
            ("first", caliper.first_mv),
            ("second", caliper.second_mv),
        )
        for leg, level in levels:
            if level is not None:
                y = cell.baseline - (level - middle_mv) * cell.gain_mm_mv * sheet.px_per_mm
                out.append(LevelLine(leg, x0, x1, y))
    return tuple(out)


def level_at(sheet: Sheet, cell: CellBox, y: float, middle_mv: float) -> float:
    """Return the millivolts of a pixel's height in a cell."""
    return middle_mv + (cell.baseline - y) / (cell.gain_mm_mv * sheet.px_per_mm)


def part_at(
    sheet: Sheet,
    caliper: Caliper,
    fs: float,
    at: tuple[float, float],
    *,
    levels: Sequence[LevelLine],
    tag: TagBox | None,
    everywhere: bool,
) -> Part | None:
    """Return what of a caliper is under a pixel; None where nothing is.

    Parameters
    ----------
    everywhere
        Whether its legs may be taken hold of in all leads, and not in its own row alone.
    """
    x, y = at
    if tag is not None and tag.contains(x, y):
        return "whole"
    rows = {cell.row for cell in home_cells(sheet, caliper.lead, *_seconds(caliper, fs))}
    in_lane = y < sheet.tag_lane
    near: list[tuple[float, Part]] = []
    for leg in ("second", "first"):
        for line in uprights(sheet, caliper.at(leg) / fs):
            here = line.cell.top <= y < line.cell.bottom and (everywhere or line.cell.row in rows)
            if here or in_lane:
                near.append((abs(line.x - x), leg))
    for level in levels:
        if level.x0 <= x <= level.x1:
            named: Part = "first level" if level.leg == "first" else "second level"
            near.append((abs(level.y - y), named))
    distance, part = min(near, key=lambda one: one[0], default=(GRAB_PX + 1, None))
    return part if distance <= GRAB_PX else None


def _seconds(caliper: Caliper, fs: float) -> tuple[float, float]:
    return caliper.start / fs, caliper.stop / fs
