"""All calipers of the sheet, painted by one item behind the traces."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.caliper import Caliper, Leg, March, size_text
from ecgviewer.ui.caliper_geometry import (
    TAG_PX,
    LevelLine,
    Part,
    Strip,
    TagBox,
    home_cells,
    level_lines,
    part_at,
    stretch,
    strips_of,
)
from ecgviewer.ui.caliper_tags import Shown, TagLayout, Tags, steps_on
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.lettering import Lettering
from ecgviewer.ui.paper_grid import SheetLayer, device_pixels
from ecgviewer.ui.sheet_geometry import CellBox, Sheet
from ecgviewer.ui.sheet_labels import label_place
from ecgviewer.ui.theme import qcolor, ui_font
from ecgviewer.ui.upright_line import Look, UprightLines

OVER_ALL = 0.6
"""Opacity of the legs in leads that are not worked on."""

LEADER = 0.25
"""Opacity of a march's lines on their way from the tags' lane to the lead that they are of."""

GRIP_W, GRIP_H = 8.0, 18.0
_ARROW_PX = 4.0
_FONT_PAD = 7.0

Times = NDArray[np.float64]


def _bold() -> QFont:
    font = ui_font("secondary")
    font.setWeight(QFont.Weight.DemiBold)
    return font


class CaliperItem(SheetLayer):
    """Legs, arrows, levels, marches and tags, and what of them is under the mouse."""

    def __init__(self, order: float) -> None:
        super().__init__(order)
        self.fs = 1.0
        self.shown: tuple[Shown, ...] = ()
        self.active_id: str | None = None
        self.leg: Leg = "second"
        self._signals: Callable[[], Mapping[str, LeadSignal]] = dict
        self._letters, self._names = Lettering(_bold()), Lettering(ui_font("lead_label"))
        self._uprights = UprightLines()
        self._homes: dict[tuple[str, int, int], tuple[CellBox, ...]] = {}
        self._laid: Tags | None = None
        self._boxes: tuple[TagBox, ...] = ()
        self._cells: dict[tuple[str | None, int, bool], tuple[Strip, ...]] = {}

    def serve(self, signals: Callable[[], Mapping[str, LeadSignal]]) -> None:
        """Say where the leads as they are drawn come from."""
        self._signals = signals

    def show_calipers(
        self, shown: Sequence[Shown], fs: float, active_id: str | None, leg: Leg
    ) -> None:
        """Show these; the one worked on has grips."""
        self.shown, self.fs, self.active_id, self.leg = tuple(shown), fs, active_id, leg
        self._homes.clear()
        self._laid = None
        self.update()

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take over the sheet."""
        super().set_sheet(sheet)
        self._cells.clear()
        self._homes.clear()
        self._laid = None

    # Where things lie

    def _seconds(self, caliper: Caliper) -> tuple[float, float]:
        return caliper.start / self.fs, caliper.stop / self.fs

    def home(self, caliper: Caliper) -> tuple[CellBox, ...]:
        """Return the cells of the row that a caliper is written in."""
        assert self.sheet is not None
        key = caliper.lead, caliper.start, caliper.stop
        if key not in self._homes:
            self._homes[key] = home_cells(self.sheet, caliper.lead, *self._seconds(caliper))
        return self._homes[key]

    @property
    def tags(self) -> Tags:
        """Where the tags and drifts of this page are written."""
        if self._laid is None:
            self._laid = Tags()
            if self.sheet is not None:
                names = self._names_in
                layout = TagLayout(self.sheet, self.fs, self.home, self._width, names)
                self._laid = layout.lay(self.shown)
            self._boxes = self._laid.boxes
        return self._laid

    def boxes(self) -> tuple[TagBox, ...]:
        """Return the places that tags take; the same tuple while they lie where they were."""
        before = self._boxes
        if self.tags.boxes == before:
            self._boxes = before
        return self._boxes

    def tag_of(self, caliper: Caliper) -> TagBox | None:
        """Return where a caliper's tag is; None where it is on another page."""
        return self.tags.of.get(caliper.id)

    def middle_of(self, lead: str) -> float | None:
        """Return the millivolts of a lead's baseline on this page; None where not known."""
        signal, sheet = self._signals().get(lead), self.sheet
        if signal is None or sheet is None or not signal.is_voltage:
            return None
        start_s = sheet.request.page_start_s
        return signal.middle(start_s, start_s + sheet.page_s)

    def levels_of(self, caliper: Caliper) -> tuple[LevelLine, ...]:
        """Return the level lines of a caliper."""
        if self.sheet is None or not caliper.shows_mv:
            return ()
        return level_lines(self.sheet, caliper, self.fs, self.middle_of(caliper.lead))

    def _names_in(self, row: int) -> tuple[TagBox, ...]:
        """Return where the names of a row's leads stand."""
        sheet = self.sheet
        assert sheet is not None
        return tuple(
            TagBox(*label_place(sheet, cell), self._names.width(cell.label))
            for cell in sheet.cells
            if cell.row == row
        )

    def _width(self, text: str) -> float:
        return self._letters.width(text) + 2 * _FONT_PAD

    def hit(self, x: float, y: float) -> tuple[str, Part] | None:
        """Return the id of a caliper under the mouse and which part of it; the active one first."""
        if self.sheet is None:
            return None
        for one in sorted(self.shown, key=lambda one: one.caliper.id != self.active_id):
            part = part_at(
                self.sheet,
                one.caliper,
                self.fs,
                (x, y),
                levels=self.levels_of(one.caliper),
                tag=self.tag_of(one.caliper),
                everywhere=one.caliper.id == self.active_id,
            )
            if part is not None:
                return one.caliper.id, part
        return None

    # Painting

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint all lines, then all tags: no line goes through a figure."""
        if self.sheet is None or not self.shown:
            return
        marched = [(one.caliper, one.march) for one in self.shown if one.march is not None]
        for caliper, found in marched:
            self._paint_march(painter, caliper, found)
        for one in self.shown:
            self._paint_legs(painter, one.caliper)
            self._paint_levels(painter, one.caliper)
        quiet = qcolor(self.theme.caliper), qcolor(self.theme.caliper_tint)
        amber = qcolor(self.theme.amber), qcolor(self.theme.amber_tint)
        for drift in self.tags.drifts:
            self._tag(painter, drift.box, drift.text, *(amber if drift.is_miss else quiet))
        for one in self.shown:
            self._paint_tag(painter, one.caliper)

    def _crisp(self, x: float) -> float:
        """Return the middle of the device pixel that a place lies in."""
        assert self.sheet is not None
        dpr = self.sheet.request.dpr
        return (math.floor(x * dpr) + 0.5) / dpr

    def _strips(self, lead: str | None, row: int, *, own: bool = True) -> tuple[Strip, ...]:
        """Return the strips of a row and a lead, or of all but a row (``own`` false).

        Without a lead they are those of all cells, or of the row alone.
        """
        assert self.sheet is not None
        key = (lead, row, own)
        if key not in self._cells:
            cells = [
                cell
                for cell in self.sheet.cells
                if row < 0 or ((cell.row == row or cell.lead == lead) == own)
            ]
            self._cells[key] = strips_of(self.sheet, cells)
        return self._cells[key]

    def _paint_uprights(
        self, painter: QPainter, strips: Iterable[Strip], times_s: Times, look: Look
    ) -> None:
        """Draw lines over strips at the times that they show."""
        assert self.sheet is not None
        dpr = self.sheet.request.dpr
        with device_pixels(painter, dpr):
            for strip in strips:
                places = (strip.lines(times_s) * dpr).tolist()
                self._uprights.draw(painter, places, strip.top * dpr, strip.bottom * dpr, look)

    def _paint_legs(self, painter: QPainter, caliper: Caliper) -> None:
        row = self.home(caliper)[0].row
        legs, colour = np.array([caliper.first, caliper.second]) / self.fs, self.theme.caliper
        pale = Look(colour, OVER_ALL, width=0.0)
        self._paint_uprights(painter, self._strips(None, row, own=False), legs, pale)
        strong = Look(colour, width=2.0 if caliper.id == self.active_id else 1.0)
        self._paint_uprights(painter, self._strips(None, row), legs, strong)

    def _paint_levels(self, painter: QPainter, caliper: Caliper) -> None:
        lines = self.levels_of(caliper)
        if not lines:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for line in lines:
            worked = caliper.id == self.active_id and line.leg == self.leg
            painter.setPen(QPen(qcolor(self.theme.caliper), 2.0 if worked else 1.0))
            y = self._crisp(line.y)
            painter.drawLine(QLineF(line.x0, y, line.x1, y))

    def _paint_tag(self, painter: QPainter, caliper: Caliper) -> None:
        box = self.tag_of(caliper)
        if box is None:
            return
        cells = self.home(caliper)
        ends = stretch(cells, *self._seconds(caliper))
        assert ends is not None
        y = box.y + TAG_PX / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = qcolor(self.theme.caliper)
        painter.setPen(QPen(ink, 1.0))
        painter.drawLine(QLineF(ends[0], y, ends[1], y))
        if ends[1] - ends[0] > 3 * _ARROW_PX:
            for x, way in ((ends[0], 1.0), (ends[1], -1.0)):
                head = [QPointF(x + way * _ARROW_PX, y - _ARROW_PX), QPointF(x, y)]
                head.append(QPointF(x + way * _ARROW_PX, y + _ARROW_PX))
                painter.drawPolyline(QPolygonF(head))
        if caliper.id == self.active_id:
            self._paint_grips(painter, caliper, cells, y)
        text = size_text(caliper, self.fs)
        self._tag(painter, box, text, ink, qcolor(self.theme.caliper_tint))

    def _paint_grips(
        self, painter: QPainter, caliper: Caliper, cells: Sequence[CellBox], y: float
    ) -> None:
        """Paint a grip at each leg; that of the leg which the keys move is filled."""
        ink = qcolor(self.theme.caliper)
        for leg in ("first", "second"):
            time_s = caliper.at(leg) / self.fs
            ends = stretch(cells, time_s, time_s)
            if ends is None:
                continue
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(ink if leg == self.leg else qcolor(self.theme.sheet))
            grip = QRectF(0, 0, GRIP_W, GRIP_H)
            grip.moveCenter(QPointF(ends[0], y))
            painter.drawRoundedRect(grip, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _tag(self, painter: QPainter, box: TagBox, text: str, ink: QColor, ground: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, TAG_PX - 1)
        painter.setPen(QPen(ink, 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._letters.draw(painter, rect, text)

    def _paint_march(self, painter: QPainter, caliper: Caliper, found: March) -> None:
        """Paint the steps of a page dashed; the first miss in amber."""
        everywhere = caliper.march == "all"
        row = -1 if everywhere else self.home(caliper)[0].row
        strips = self._strips(None if everywhere else caliper.lead, row)
        assert self.sheet is not None
        steps = np.array(steps_on(self.sheet, caliper, found, self.fs), dtype=np.intp)
        steps = steps[steps != (-1 if found.first_miss is None else found.first_miss)]
        if steps.size:
            if self.sheet.tag_lane and not everywhere:
                rest = self._strips(caliper.lead, row, own=False)
                leader = Look(self.theme.caliper, LEADER, dashed=True)
                self._paint_uprights(painter, rest, found.expected[steps] / self.fs, leader)
            look = Look(self.theme.caliper, OVER_ALL, dashed=True)
            self._paint_uprights(painter, strips, found.expected[steps] / self.fs, look)
        if found.first_miss is not None:
            miss = np.array([found.expected[found.first_miss]]) / self.fs
            self._paint_uprights(painter, strips, miss, Look(self.theme.amber, dashed=True))
