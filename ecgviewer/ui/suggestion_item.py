"""Suggestions on the sheet: dashed outlines behind the traces, a hollow tag in the upper lane."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.suggestion import Suggestion
from ecgviewer.ui.caliper_geometry import TAG_PX, TagBox
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.sheet_geometry import LANE_PX, CellBox, Sheet
from ecgviewer.ui.sheet_labels import label_place
from ecgviewer.ui.theme import Theme, qcolor, ui_font

LINE_PX, CURRENT_PX = 1.25, 2.0
DASHES = (4.0, 3.0)
_LEAST_W = 4.0
_REPEATS = 64
_TAG_PAD = 5.0
_APART = 2.0
_NAME_PX = 26.0
_MOST_NAMED = 2
"""So many leads are named in a tag that lies far from its outline, over all rows."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One suggestion in one cell: its box, and its tag where there is room for one."""

    one: Suggestion
    cell: CellBox
    box: QRectF
    tag: QRectF | None
    said: str = ""


class SuggestionItem(SheetLayer):
    """Paints what the model suggests, above each row's middle and behind its trace."""

    def __init__(self, order: float) -> None:
        super().__init__(order)  # type: ignore[arg-type]
        self.fs = 1.0
        self.current: str | None = None
        self._shown: tuple[Suggestion, ...] = ()
        self._outlines: list[Outline] | None = None
        self._picture: QPixmap | None = None
        self._taken: Callable[[], Sequence[TagBox]] = tuple
        self._avoided: Sequence[TagBox] = ()

    def avoid(self, taken: Callable[[], Sequence[TagBox]]) -> None:
        """Say where other tags are; the same sequence while they lie where they were."""
        self._taken = taken

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
        taken = self._taken()
        if self._outlines is None or taken is not self._avoided:
            self._avoided, self._picture = taken, None
            self._outlines = self._lay()
        return self._outlines

    def _lay(self) -> list[Outline]:
        sheet = self.sheet
        if sheet is None:
            return []
        metrics = QFontMetricsF(ui_font("small"))
        rank = sorted(self._shown, key=lambda one: (one.id != self.current, -one.one_in))
        tags = [QRectF(box.x, box.y, box.width, TAG_PX) for box in self._avoided]
        if not sheet.tag_lane:
            tags += _names_in_the_way(sheet)
        tagged: set[tuple[str, str, int]] = set()
        out = []
        for one in rank:
            said = _said(one) if sheet.tag_lane else one.said
            width = metrics.horizontalAdvance(said) + 2 * _TAG_PAD
            for cell, box in self._joined(one):
                # Of many beats one has the tag; in a lane over all rows, one place of all.
                here = (one.id, "", 0) if sheet.tag_lane else (one.id, cell.lead, cell.row)
                tag = None if here in tagged else self._tag(cell, box, width, tags)
                if tag is not None:
                    tagged.add(here)
                    tags.append(tag)
                out.append(Outline(one, cell, box, tag, said))
        return out

    def _joined(self, one: Suggestion) -> list[tuple[CellBox, QRectF]]:
        """Return cells and boxes; where rows are cramped those of one time become one."""
        sheet = self.sheet
        assert sheet is not None
        if not sheet.tag_lane:
            return list(self._boxes(one))
        out: list[tuple[CellBox, QRectF]] = []
        rows: list[int] = []
        for cell, box in sorted(self._boxes(one), key=lambda at: (at[1].left(), at[0].row)):
            last = out[-1][1] if out else QRectF()
            same = abs(last.left() - box.left()) < 1 and abs(last.right() - box.right()) < 1
            if out and same and cell.row == rows[-1] + 1:
                last.setBottom(box.bottom())
                rows[-1] = cell.row
            else:
                out.append((cell, box))
                rows.append(cell.row)
        return out

    def _boxes(self, one: Suggestion) -> Iterator[tuple[CellBox, QRectF]]:
        sheet = self.sheet
        if sheet is None or one.whole:  # a frame around everything shows nothing
            return
        over = 1.0 if sheet.tag_lane else sheet.lane_px
        parts = [(start / self.fs, stop / self.fs) for start, stop in one.intervals()]
        for cell in sheet.cells:
            for start_s, stop_s in parts if cell.lead in one.leads else ():
                if start_s >= cell.stop_s or stop_s <= cell.start_s:
                    continue
                x0, x1 = cell.x_of(max(start_s, cell.start_s)), cell.x_of(min(stop_s, cell.stop_s))
                width = max(x1 - x0, _LEAST_W)
                top, bottom = cell.top + over, cell.bottom - sheet.lane_px
                yield cell, QRectF((x0 + x1 - width) / 2, top, width, max(bottom - top, 4.0))

    def cells_of(self, one: Suggestion) -> list[CellBox]:
        """Return the cells of the page in which a suggestion is seen."""
        return [cell for cell, _ in self._boxes(one)]

    def _tag(
        self, cell: CellBox, box: QRectF, width: float, taken: Sequence[QRectF]
    ) -> QRectF | None:
        """Return the place of a tag over a box, or beside what is there; None where is no room.

        A tag that steps aside still touches the stretch that it is of.
        """
        sheet = self.sheet
        assert sheet is not None
        height = LANE_PX if sheet.tag_lane else sheet.lane_px - 1
        top = (sheet.tag_lane - height) / 2 if sheet.tag_lane else box.top() - height
        tag = QRectF(box.center().x() - width / 2, top, width, height)
        right = min(cell.x1, sheet.request.width - 2) - width
        tag.moveLeft(max(min(tag.left(), right), cell.x0))
        near = [one for one in taken if one.top() < tag.bottom() and one.bottom() > tag.top()]
        beside = [one.right() + _APART for one in near]
        beside += [one.left() - _APART - width for one in near]
        low = max(box.left() - width + 2, cell.x0)
        high = min(box.right() - 2, right)
        tries = sorted((x for x in beside if low <= x <= high), key=lambda x: abs(x - tag.left()))
        for x in (tag.left(), *tries):
            if not any(x < one.right() + 1 and one.left() < x + width + 1 for one in near):
                return tag.translated(x - tag.left(), 0)
        return None

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
        self.outlines()  # where other tags went elsewhere the picture is old
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
            painter.drawText(outline.tag, Qt.AlignmentFlag.AlignCenter, outline.said)


def _said(one: Suggestion) -> str:
    """Return what stands in a tag that is not at its lead: which one it is, if not most."""
    if len(one.leads) > _MOST_NAMED:
        return one.said
    return f"{' '.join(one.leads)} {one.said}"


def _names_in_the_way(sheet: Sheet) -> list[QRectF]:
    """Return the upper corners in which rows of middling height have their leads' names."""
    out = []
    for cell in sheet.cells:
        x, y = label_place(sheet, cell)
        if y < cell.top + sheet.lane_px:
            out.append(QRectF(x, y, _NAME_PX, _NAME_PX))
    return out


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
