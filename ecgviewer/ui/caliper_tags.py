"""Where the tags of calipers and the drifts of their marches are written. No Qt.

Each tag lies in its caliper's own row; where rows are cramped all of them lie in the lane over the
first row, where no trace is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ecgviewer.core.caliper import FOUND, MISSED, Caliper, March, signed_ms, size_text
from ecgviewer.core.language import tr
from ecgviewer.ui.caliper_geometry import TAG_PX, TagBox, place_tag, stretch
from ecgviewer.ui.sheet_geometry import CellBox, Sheet

MARCH_MIN_PX = 4.0
"""Steps nearer than this to each other would be a tint: of such a march the miss alone is shown."""

_LANE = -1
_APART_PX = 3.0
_GRIP_PX = 5.0


@dataclass(frozen=True, slots=True)
class Shown:
    """One caliper with what it is marched over."""

    caliper: Caliper
    march: March | None


@dataclass(frozen=True, slots=True)
class DriftTag:
    """What is written over one step of a march."""

    box: TagBox
    text: str
    is_miss: bool


@dataclass(slots=True)
class Tags:
    """All tags of a page."""

    of: dict[str, TagBox] = field(default_factory=dict)
    """By caliper's id; one on another page has none."""

    drifts: list[DriftTag] = field(default_factory=list)
    arrows: list[TagBox] = field(default_factory=list)
    """From leg to leg, at the height of the tag."""

    @property
    def boxes(self) -> tuple[TagBox, ...]:
        """All places that are taken."""
        return (*self.of.values(), *self.arrows, *(one.box for one in self.drifts))


def steps_on(sheet: Sheet, caliper: Caliper, found: March, fs: float) -> range:
    """Return the steps of a march on a page; none where they are too dense to see."""
    if (caliper.stop - caliper.start) / fs * sheet.px_per_s < MARCH_MIN_PX:
        return range(0)
    first_s = min(cell.start_s for cell in sheet.cells)
    last_s = max(cell.stop_s for cell in sheet.cells)
    rows = found.between(first_s * fs, last_s * fs)
    return range(rows.start, rows.stop)


class TagLayout:
    """Gives each tag of a page its place.

    Parameters
    ----------
    sheet, fs
        The page, and the samples of a second.
    home
        The cells that a caliper is written in.
    width
        How wide a tag with a text is.
    names
        Where the names of a row's leads stand.
    """

    def __init__(
        self,
        sheet: Sheet,
        fs: float,
        home: Callable[[Caliper], Sequence[CellBox]],
        width: Callable[[str], float],
        names: Callable[[int], Sequence[TagBox]],
    ) -> None:
        self._sheet, self._fs = sheet, fs
        self._home, self._width, self._names = home, width, names
        self._taken: dict[int, list[TagBox]] = {}

    def lay(self, shown: Sequence[Shown]) -> Tags:
        """Place sizes first, those made first first; then drifts, the first miss before others."""
        out = Tags()
        if not self._sheet.cells:
            return out
        for one in shown:
            caliper = one.caliper
            cells = self._home(caliper)
            ends = stretch(cells, caliper.start / self._fs, caliper.stop / self._fs)
            if ends is not None:
                box = self._place(cells, ends, size_text(caliper, self._fs))
                out.of[caliper.id] = box
                wide = ends[1] - ends[0] + 2 * _GRIP_PX
                out.arrows.append(TagBox(ends[0] - _GRIP_PX, box.y, wide))
        for one in shown:
            if one.march is not None:
                out.drifts += self._drifts(one.caliper, one.march)
        return out

    def _row(self, cells: Sequence[CellBox]) -> list[TagBox]:
        row = _LANE if self._sheet.tag_lane else cells[0].row
        return self._taken.setdefault(row, [])

    def _place(
        self, cells: Sequence[CellBox], ends: tuple[float, float], text: str, *, sure: bool = True
    ) -> TagBox:
        """Return where a text goes; ``sure`` keeps the place."""
        taken, width = self._row(cells), self._width(text)
        if self._sheet.tag_lane:
            box = lane_box(self._sheet, ends, width, taken)
        else:
            box = place_tag(cells, ends, width, list(taken), self._names(cells[0].row))
        if sure:
            taken.append(box)
        return box

    def _drifts(self, caliper: Caliper, found: March) -> list[DriftTag]:
        cells, miss = self._home(caliper), found.first_miss
        wide = (caliper.stop - caliper.start) / self._fs * self._sheet.px_per_s
        every = max(1, math.ceil((self._width("−888 ms") + 4) / max(wide, 1e-9)))
        steps = [
            step
            for step in steps_on(self._sheet, caliper, found, self._fs)
            if step != miss and found.steps[step] % every == 0
        ]
        out = [self._drift(found, step, cells) for step in ([] if miss is None else [miss]) + steps]
        return [one for one in out if one is not None]

    def _drift(self, found: March, step: int, cells: Sequence[CellBox]) -> DriftTag | None:
        """Return the tag of a step over its line, if there is room for it."""
        if found.state[step] not in (FOUND, MISSED):
            return None
        drift = found.drift_ms(step, self._fs)
        text = tr("miss") if drift is None else f"{signed_ms(drift)} ms"
        time_s = float(found.expected[step]) / self._fs
        ends = stretch(cells, time_s, time_s)
        if ends is None:
            return None
        box = self._place(cells, ends, text, sure=False)
        lane = self._sheet.tag_lane
        under = box.y > (lane / 2 if lane else cells[0].top + 1.0)
        aside = lane and not box.x <= ends[0] <= box.x + box.width
        if drift is not None and (under or aside):
            return None  # another tag is there: only a miss goes under it
        self._row(cells).append(box)
        return DriftTag(box, text, is_miss=drift is None and step == found.first_miss)


def lane_box(
    sheet: Sheet, ends: tuple[float, float], width: float, taken: Sequence[TagBox]
) -> TagBox:
    """Return a place in the lane over cramped rows: over the middle of a stretch, or beside tags.

    Only where the lane is full it goes under it.
    """
    left, right = sheet.left, max(sheet.right - width, sheet.left)
    middle = min(max((ends[0] + ends[1] - width) / 2, left), right)
    beside = [one.x + one.width + _APART_PX for one in taken]
    beside += [one.x - width - _APART_PX for one in taken]
    tries = [middle, *sorted((x for x in beside if left <= x <= right), key=_from(middle))]
    y = (sheet.tag_lane - TAG_PX) / 2
    in_lane = [one for one in taken if one.y < sheet.tag_lane]
    for x in tries:
        if not any(one.x < x + width + 1 and x < one.x + one.width + 1 for one in in_lane):
            return TagBox(x, y, width)
    return TagBox(middle, y + sheet.tag_lane, width)


def _from(middle: float) -> Callable[[float], float]:
    return lambda x: abs(x - middle)
