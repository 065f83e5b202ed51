"""Suggestions on the sheet: dashed outlines behind the traces, a hollow tag in the upper lane."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.suggestion import Suggestion
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.sheet_geometry import CellBox, Sheet
from ecgviewer.ui.theme import Theme, qcolor, ui_font

LINE_PX, CURRENT_PX = 1.25, 2.0
DASHES = (4.0, 3.0)
_LEAST_W = 4.0
_REPEATS = 64
_TAG_PAD = 4.0
_APART = 2.0


@dataclass(frozen=True, slots=True)
class Outline:
    """One suggestion in one cell: its box, and its tag where there is room for one."""

    one: Suggestion
    cell: CellBox
    box: QRectF
    tag: QRectF | None


class SuggestionItem(SheetLayer):
    """Paints what the model suggests, above each row's middle and behind its trace."""

    def __init__(self, order: float) -> None:
        super().__init__(order)  # type: ignore[arg-type]
        self.fs = 1.0
        self.current: str | None = None
        self._shown: tuple[Suggestion, ...] = ()
        self._outlines: list[Outline] | None = None
        self._picture: QPixmap | None = None

    def show_suggestions(self, shown: Sequence[Suggestion], current: str | None, fs: float) -> None:
        """Show these; ``current`` is the id of the one looked at."""
        self._shown, self.current, self.fs = tuple(shown), current, fs
        self._outlines = self._picture = None
        self.update()

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take over the sheet."""
        super().set_sheet(sheet)
        self._outlines = self._picture = None

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        super().set_theme(theme)
        self._picture = None

    def outlines(self) -> list[Outline]:
        """Return where they lie; the one looked at and the rarest have their tags first."""
        if self._outlines is None:
            self._outlines = self._lay()
        return self._outlines

    def _lay(self) -> list[Outline]:
        metrics = QFontMetricsF(ui_font("small"))
        rank = sorted(self._shown, key=lambda one: (one.id != self.current, -one.one_in))
        tags: dict[int, list[QRectF]] = {}
        tagged: set[tuple[str, str, int]] = set()
        out = []
        for one in rank:
            for cell, box in self._boxes(one):
                here = (one.id, cell.lead, cell.row)  # of many beats one has the tag
                tag = None if here in tagged else self._tag(one, cell, box, tags, metrics)
                if tag is not None:
                    tagged.add(here)
                out.append(Outline(one, cell, box, tag))
        return out

    def _boxes(self, one: Suggestion) -> Iterator[tuple[CellBox, QRectF]]:
        sheet = self.sheet
        if sheet is None or one.whole:  # a frame around everything shows nothing
            return
        parts = [(start / self.fs, stop / self.fs) for start, stop in one.intervals()]
        for cell in sheet.cells:
            for start_s, stop_s in parts if cell.lead in one.leads else ():
                if start_s >= cell.stop_s or stop_s <= cell.start_s:
                    continue
                x0, x1 = cell.x_of(max(start_s, cell.start_s)), cell.x_of(min(stop_s, cell.stop_s))
                width = max(x1 - x0, _LEAST_W)
                top, bottom = cell.top + sheet.lane_px, cell.bottom - sheet.lane_px
                yield cell, QRectF((x0 + x1 - width) / 2, top, width, max(bottom - top, 4.0))

    def cells_of(self, one: Suggestion) -> list[CellBox]:
        """Return the cells of the page in which a suggestion is seen."""
        return [cell for cell, _ in self._boxes(one)]

    def _tag(
        self,
        one: Suggestion,
        cell: CellBox,
        box: QRectF,
        tags: dict[int, list[QRectF]],
        metrics: QFontMetricsF,
    ) -> QRectF | None:
        """Return the place of a tag over a box; None where another one is in the way."""
        assert self.sheet is not None
        width = metrics.horizontalAdvance(one.said) + 2 * _TAG_PAD
        height = self.sheet.lane_px - 1
        tag = QRectF(box.center().x() - width / 2, box.top() - height, width, height)
        right = min(cell.x1, self.sheet.request.width - 2) - width
        tag.moveLeft(max(min(tag.left(), right), cell.x0))
        taken = tags.setdefault(cell.row, [])
        if any(tag.adjusted(-_APART, 0, _APART, 0).intersects(other) for other in taken):
            return None
        taken.append(tag)
        return tag

    def hit(self, x: float, y: float) -> str | None:
        """Return the suggestion whose tag, or whose upper end, is under the mouse.

        The box itself takes no hold: findings are drawn over it.
        """
        if self.sheet is None:
            return None
        for outline in self.outlines():
            end = QRectF(outline.box.left() - 2, outline.cell.top, outline.box.width() + 4, 0)
            end.setBottom(outline.box.top() + 2)
            if end.contains(x, y) or (outline.tag is not None and outline.tag.contains(x, y)):
                return outline.one.id
        return None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint outlines and tags, as one picture that is kept: the cursor repaints the sheet."""
        if self.sheet is None or not self._shown:
            return
        if self._picture is None:
            request = self.sheet.request
            size = (math.ceil(side * request.dpr) for side in (request.width, request.height))
            self._picture = QPixmap(*size)
            self._picture.setDevicePixelRatio(request.dpr)
            self._picture.fill(Qt.GlobalColor.transparent)
            own = QPainter(self._picture)
            self._paint_outlines(own, request.dpr)
            own.end()
        painter.drawPixmap(0, 0, self._picture)

    def _paint_outlines(self, painter: QPainter, dpr: float) -> None:
        painter.setFont(ui_font("small"))
        colour = qcolor(self.theme.model)
        for outline in reversed(self.outlines()):
            current = outline.one.id == self.current
            width = CURRENT_PX if current else LINE_PX
            _frame(painter, outline.box, self.theme.model, width, dpr)
            if outline.tag is None:
                continue
            ground = self.theme.model_tint if current else self.theme.sheet
            painter.fillRect(outline.tag, qcolor(ground))
            _frame(painter, outline.tag, self.theme.model, width, dpr)
            painter.setPen(colour)
            painter.drawText(outline.tag, Qt.AlignmentFlag.AlignCenter, outline.one.said)


def _frame(painter: QPainter, box: QRectF, colour: str, width: float, dpr: float) -> None:
    """Draw a dashed frame inside a box: tiles, as Qt's own dashes take 80 ms for 500 boxes."""
    upright, level = _dashes(colour, width, dpr)
    thick = math.ceil(width)
    x0, y0 = round(box.left() * dpr) / dpr, round(box.top() * dpr) / dpr
    x1, y1 = round(box.right() * dpr) / dpr, round(box.bottom() * dpr) / dpr
    for x in (x0, x1 - thick):
        painter.drawTiledPixmap(QRectF(x, y0, thick, y1 - y0), upright)
    for y in (y0, y1 - thick):
        painter.drawTiledPixmap(QRectF(x0, y, x1 - x0, thick), level)


@cache
def _dashes(colour: str, width: float, dpr: float) -> tuple[QPixmap, QPixmap]:
    """Return many dashes and gaps as one tile, upright and level: a side is then one tile."""
    dash, gap = DASHES
    long, thick = round((dash + gap) * _REPEATS * dpr), round(math.ceil(width) * dpr)
    tiles = []
    for size in ((thick, long), (long, thick)):
        tile = QPixmap(*size)
        tile.fill(Qt.GlobalColor.transparent)
        tile.setDevicePixelRatio(dpr)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in (number * (dash + gap) for number in range(_REPEATS)):
            upright = QRectF(0, at, width, dash)
            painter.fillRect(
                upright if size[1] == long else QRectF(at, 0, dash, width), qcolor(colour)
            )
        painter.end()
        tiles.append(tile)
    return tiles[0], tiles[1]
