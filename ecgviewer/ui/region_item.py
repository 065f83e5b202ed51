"""All annotations of the sheet, painted by one item: bars, flags of points, the draft, handles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.language import tr
from ecgviewer.ui.lettering import BESIDE, Lettering
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.region_book import RegionBook
from ecgviewer.ui.sheet_geometry import CellBox, Sheet
from ecgviewer.ui.theme import qcolor, ui_font

SHORT_S = 1.0
"""Up to this length an annotation also has edges and a tint over its leads; longer ones a bar."""

TINT, DRAFT_TINT = 0.07, 0.13
CROWD = 400
"""With more bars than this in view tints, edges and codes would hide each other: bars alone."""

HANDLE_W, HANDLE_H = 8.0, 18.0
GRAB_PX = 5.0
BAR_RADIUS = 3.0
THIN_LANE_PX = 6.0
FULL_LANES = 3
FLAG_W, FLAG_SMALL_W = 60.0, 9.0
"""Room for the code on the flag of a point; a flag without room for it is a pennant."""

DRAFT_ID = "\0draft"

Span = tuple[int, int, tuple[str, ...]]
Part = Literal["body", "start", "stop"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One annotation in one cell: its bar, and the pixels of its ends (None where out of view)."""

    index: int
    cell: CellBox
    rect: QRectF
    start_x: float | None
    stop_x: float | None


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under the mouse: an annotation (or the draft) and which part of it."""

    id: str
    part: Part


class RegionItem(SheetLayer):
    """Paints bars, edges and tints behind the traces, and finds what is under the mouse."""

    def __init__(self, order: int) -> None:
        super().__init__(order)
        self.book = RegionBook()
        self.selected: str | None = None
        self.draft: Span | None = None
        self.draft_parts: tuple[tuple[int, int], ...] = ()
        """Ranges of the draft, where it is a set of beats; else empty."""
        self.moved: tuple[str, int, int] | None = None
        """An annotation while it is dragged: id, start, stop."""
        self.fs = 1.0
        self._bars: list[Bar] | None = None
        self._letters = Lettering(ui_font("small"))

    def set_annotations(self, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Show these."""
        if list(annotations) != self.book.given:
            self.book = RegionBook(annotations)
        self.selected = selected
        self.refresh()

    def refresh(self) -> None:
        """Forget where the bars lie and paint anew."""
        self._bars = None
        self.update()

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take over the sheet."""
        super().set_sheet(sheet)
        self._bars = None

    @property
    def bars(self) -> list[Bar]:
        """Where the annotations lie on the sheet, oldest first."""
        if self._bars is None:
            self._bars = list(self._lay_bars())
        return self._bars

    def span_of(self, index: int) -> tuple[int, int]:
        """Return the samples of an annotation, where it is dragged to if it is."""
        row = self.book.rows[index]
        if self.moved is not None and self.moved[0] == row.id:
            return self.moved[1], self.moved[2]
        return row.start, row.stop

    def span_by_id(self, region_id: str) -> Span | None:
        """Return the samples and leads of an annotation or of the draft."""
        if region_id == DRAFT_ID:
            return self.draft
        index = self.book.by_id.get(region_id)
        if index is None:
            return None
        return (*self.span_of(index), self.book.rows[index].leads)

    def kind_of(self, region_id: str) -> str:
        """Return the kind of an annotation; the draft is as its parts make it."""
        if region_id == DRAFT_ID:
            return "beats" if self.draft_parts else "span"
        index = self.book.by_id.get(region_id)
        return "span" if index is None else self.book.rows[index].kind

    def draft_cells(self) -> list[tuple[CellBox, float, float]]:
        """Return the cells that the draft stands on, with the pixels of its ends there."""
        if self.draft is None:
            return []
        parts = self.draft_parts or (self.draft[:2],)
        return [one for part in parts for one in self._cells_of((*part, self.draft[2]))]

    def handle_cell(self, region_id: str) -> tuple[CellBox, float, float] | None:
        """Return the middle one of the cells that a region stands on: its handles go there."""
        span = self.span_by_id(region_id)
        if self.kind_of(region_id) in ("point", "beats"):
            return None
        cells = self._cells_of(span) if span else []
        return cells[len(cells) // 2] if cells else None

    def hit(self, x: float, y: float) -> Hit | None:
        """Return what the mouse would take hold of.

        Edges of the draft and of the selected annotation first, then bars, newest on top. A tint
        takes no hold: new annotations are drawn over old ones.
        """
        for region_id in (DRAFT_ID, self.selected):
            span = self.span_by_id(region_id) if region_id else None
            if region_id and self.kind_of(region_id) in ("point", "beats"):
                continue
            for cell, x0, x1 in self._cells_of(span) if span else ():
                if cell.top <= y < cell.bottom:
                    near: list[tuple[float, Part]] = [(abs(x - x1), "stop"), (abs(x - x0), "start")]
                    distance, part = min(near)
                    if distance <= GRAB_PX:
                        return Hit(region_id or "", part)
        for cell, x0, x1 in self.draft_cells():
            if self.bar_rect(cell, x0, x1, 0, 1).contains(x, y):
                return Hit(DRAFT_ID, "body")
        for bar in reversed(self.bars):
            if bar.rect.adjusted(-1, -1, 1, 1).contains(x, y):
                return Hit(self.book.rows[bar.index].id, "body")
        return None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint tints, then edges, then bars, then the draft's."""
        if self.sheet is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if len(self.bars) > CROWD:
            self._paint_crowd(painter)
        else:
            self._paint_all(painter)
        for cell, x0, x1 in self.draft_cells():
            self._paint_draft(painter, cell, x0, x1)

    def _paint_all(self, painter: QPainter) -> None:
        short = [bar for bar in self.bars if bar.rect.width() >= 3 and self._is_short(bar.index)]
        for bar in short:
            if self.book.rows[bar.index].kind == "point":
                self._paint_edges(painter, bar.cell, bar.start_x, None)
                continue
            self._paint_tint(painter, bar.cell, bar.rect, TINT)
        for bar in short:
            if self.book.rows[bar.index].kind != "point":
                self._paint_edges(painter, bar.cell, bar.start_x, bar.stop_x)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        self._paint_bars(painter, self.bars)

    def _paint_crowd(self, painter: QPainter) -> None:
        """Paint plain bars in one stroke, then the selected one as ever."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(self.theme.human))
        rows = self.book.rows
        selected: list[Bar] = []
        plain: list[Bar] = []
        for bar in self.bars:
            (selected if rows[bar.index].id == self.selected else plain).append(bar)
        painter.drawRects([bar.rect for bar in plain])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        for bar in selected:
            if bar.rect.width() >= 3 and self._is_short(bar.index):
                self._paint_tint(painter, bar.cell, bar.rect, TINT)
                self._paint_edges(painter, bar.cell, bar.start_x, bar.stop_x)
        self._paint_bars(painter, selected)

    def _is_short(self, index: int) -> bool:
        if self.book.rows[index].kind == "beats":
            return False
        start, stop = self.span_of(index)
        return (stop - start) <= SHORT_S * self.fs

    def _cells_of(self, span: Span | None) -> list[tuple[CellBox, float, float]]:
        if self.sheet is None or span is None:
            return []
        start_s, stop_s = span[0] / self.fs, span[1] / self.fs
        return [
            (cell, cell.x_of(max(start_s, cell.start_s)), cell.x_of(min(stop_s, cell.stop_s)))
            for cell in self.sheet.cells
            if cell.lead in span[2] and start_s < cell.stop_s and stop_s > cell.start_s
        ]

    def bar_rect(self, cell: CellBox, x0: float, x1: float, lane: int, n_lanes: int) -> QRectF:
        """Return a bar's place in the lower lane of a cell; further lanes stack upwards."""
        assert self.sheet is not None
        # Where rows are cramped lanes keep to a third of their row, and never reach another one.
        row_px, lane_px = cell.bottom - cell.top, self.sheet.lane_px
        thin = n_lanes > FULL_LANES or n_lanes * lane_px > max(lane_px, row_px / 3)
        pitch = min(THIN_LANE_PX, row_px / 2 / n_lanes) if thin else lane_px
        height = max(pitch - (1 if thin else 2), 1.0)
        bottom = cell.bottom - 1 - lane * pitch
        return QRectF(x0, bottom - height, max(x1 - x0, 2.0), height)

    def _lay_bars(self) -> Iterator[Bar]:
        if self.sheet is None:
            return
        for cell in self.sheet.cells:
            if self.book.n_lanes.get(cell.lead, 0):
                yield from self._lay_cell(cell)

    def _lay_cell(self, cell: CellBox) -> Iterator[Bar]:
        book, lead = self.book, cell.lead
        n_lanes = book.n_lanes[lead]
        covered: dict[int, float] = {}
        flags: dict[int, Bar] = {}
        low, high = int(cell.start_s * self.fs), int(np.ceil(cell.stop_s * self.fs))
        found = book.between(low, high, lead)
        dragged = book.by_id.get(self.moved[0]) if self.moved else None
        if dragged is not None and dragged not in found:
            found.append(dragged)
        # Thousands of bars on a page are laid anew at every step of a pan: no calls in here.
        scale = cell.px_per_s / self.fs
        left, right = cell.x0, cell.x1
        zero = left - cell.start_s * cell.px_per_s
        slots = [self.bar_rect(cell, 0.0, 1.0, lane, n_lanes) for lane in range(n_lanes)]
        tops, height = [slot.top() for slot in slots], slots[0].height()
        for index in found:
            lane = book.lane[index].get(lead)
            if lane is None:
                continue
            row = book.rows[index]
            point = row.kind == "point"
            if index == dragged:
                parts = [self.span_of(index)]
            else:
                parts = book.parts(index, low, high) if row.peaks else [(row.start, row.stop)]
            for start, stop in parts:
                x0, x1 = zero + start * scale, zero + stop * scale
                # Zoomed far out many lie on one pixel: one bar stands for them.
                if x1 <= covered.get(lane, -1.0) or x1 < left or x0 > right:
                    continue
                if flags:
                    self._shorten(flags.pop(lane, None), x0)
                first, last = max(x0, left), min(x0 + FLAG_W if point else x1, right)
                width = max(last - first, 2.0)
                covered[lane] = x1 if point else first + width if width <= 3 else -1.0
                rect = QRectF(first, tops[lane], width, height)
                bar = Bar(
                    index, cell, rect, x0 if x0 >= left else None, x1 if x1 <= right else None
                )
                if point:
                    flags[lane] = bar
                yield bar

    @staticmethod
    def _shorten(flag: Bar | None, x: float) -> None:
        """Let a point's flag end before what follows in its lane."""
        if flag is not None and flag.rect.right() > x - 2:
            room = x - 2 - flag.rect.left()
            flag.rect.setWidth(room if room >= FLAG_W / 2 else min(FLAG_SMALL_W, max(room, 2.0)))

    def _paint_tint(self, painter: QPainter, cell: CellBox, bar: QRectF, alpha: float) -> None:
        area = QRectF(bar.left(), cell.top, bar.width(), cell.bottom - cell.top)
        painter.fillRect(area, qcolor(self.theme.human, alpha))

    def _paint_edges(
        self, painter: QPainter, cell: CellBox, start_x: float | None, stop_x: float | None
    ) -> None:
        for x in (start_x, stop_x):
            if x is not None:
                line = QRectF(x - 0.5, cell.top + 2, 1.0, cell.bottom - cell.top - 3)
                painter.fillRect(line, qcolor(self.theme.human, 0.8))

    def _paint_bars(self, painter: QPainter, bars: Sequence[Bar]) -> None:
        """Paint the bars, then their codes: pen and brush are not changed for each."""
        human = qcolor(self.theme.human)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(human)
        letters, ascent, written = self._letters, self._letters.metrics.ascent(), []
        for bar in bars:
            row, shape = self.book.rows[bar.index], bar.rect
            code = row.finding.removeprefix("local:")
            if row.kind == "point":
                shape = QRectF(shape)
                shape.setWidth(min(shape.width(), letters.width(code) + 9))
                self._paint_flag(painter, shape)
            elif shape.width() < 6:
                painter.fillRect(shape, human)
            else:
                painter.drawRoundedRect(shape, BAR_RADIUS, BAR_RADIUS)
            if row.id == self.selected:
                ring = shape.adjusted(-1.5, -1.5, 1.5, 1.5)
                painter.setPen(QPen(qcolor(self.theme.ink1), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(ring, BAR_RADIUS + 1, BAR_RADIUS + 1)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(human)
            if shape.height() >= ascent and shape.width() >= 16:
                written.append((shape, code))
        painter.setPen(qcolor(self.theme.human_text))
        for shape, code in written:
            inner = shape.adjusted(4, 0, -3, 0)
            letters.draw(painter, inner, letters.elided(code, inner.width()), BESIDE)

    def _paint_flag(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the flag of a point: square at its sample, cut to a tip on the other side."""
        tip = min(4.0, rect.width() / 2)
        flag = QPolygonF(
            [
                rect.topLeft(),
                QPointF(rect.right() - tip, rect.top()),
                QPointF(rect.right(), rect.center().y()),
                QPointF(rect.right() - tip, rect.bottom()),
                rect.bottomLeft(),
            ]
        )
        painter.drawPolygon(flag)

    def _paint_draft(self, painter: QPainter, cell: CellBox, x0: float, x1: float) -> None:
        bar = self.bar_rect(cell, x0, x1, 0, 1)
        self._paint_tint(painter, cell, bar, DRAFT_TINT)
        self._paint_edges(painter, cell, x0, x1)
        painter.setPen(QPen(qcolor(self.theme.human), 1.25))
        painter.setBrush(qcolor(self.theme.sheet))
        painter.drawRoundedRect(bar.adjusted(0.6, 0.6, -0.6, -0.6), BAR_RADIUS, BAR_RADIUS)
        if bar.width() >= 24:
            painter.setPen(qcolor(self.theme.human))
            self._letters.draw(painter, bar, tr("new"))


class HandleItem(SheetLayer):
    """Handles of the draft or of the selected annotation, above everything."""

    def __init__(self, order: int, regions: RegionItem) -> None:
        super().__init__(order)
        self._regions = regions
        self.active: Part | None = None
        """The handle that keys move: filled."""

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint a handle at each end."""
        regions = self._regions
        region_id = DRAFT_ID if regions.draft else regions.selected
        place = regions.handle_cell(region_id) if region_id else None
        if place is None:
            return
        cell, x0, x1 = place
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(qcolor(self.theme.human), 1.5))
        y = (cell.top + cell.bottom) / 2
        for x, part in ((x0, "start"), (x1, "stop")):
            active = part == self.active and region_id == DRAFT_ID
            painter.setBrush(qcolor(self.theme.human if active else self.theme.sheet))
            handle = QRectF(0, 0, HANDLE_W, HANDLE_H)
            handle.moveCenter(QPointF(x, y))
            painter.drawRoundedRect(handle, BAR_RADIUS, BAR_RADIUS)
