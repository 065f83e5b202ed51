"""What is written on the sheet: lead names, chips, seconds, RR at the foot, the cursor."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.paper import PULSE_MV
from ecgviewer.core.record import Lead
from ecgviewer.ui.lettering import BESIDE, Lettering
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.sheet_geometry import PULSE_MIN_MM, CellBox, Sheet, clock, tick_step_s
from ecgviewer.ui.theme import FontRole, Theme, qcolor, ui_font

LABEL_INSET_MM = 1.2
HALO_PX = 4.0
SMALL_LABEL_BELOW = 4.5
"""Pixels of a millimetre below which lead names are set smaller."""

CHIP_PX = 16.0
UNDER_PULSE_PX, TINY_PX = 18.0, 14.0
ROOMY_PITCH_PX = 150.0
"""Rows at least so far apart have their name under the upper lane, over the traces."""

FOOT_PX = 20.0
_SIMULATED = tr_later("Simulated")
_PRELIMINARY = tr_later("Still reading: short peaks may be missing")


class LabelItem(SheetLayer):
    """Lead names and the grey chips beside them, above the traces."""

    def __init__(self, order: int, cramped_order: float) -> None:
        super().__init__(order)
        self._order, self._cramped_order = order, cramped_order
        self.not_evaluated: Mapping[str, str] = {}
        self.remarks: Mapping[str, str] = {}
        """Lead to what the reader must know of its scale."""
        self.simulated = False
        self.preliminary = False
        """Whether traces are drawn from probes, because the record is still being read."""
        self._names: dict[tuple[str, str, str, float], QPixmap] = {}
        self._letters = Lettering(ui_font("small"))

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take over the sheet; where rows are cramped the names go behind the traces."""
        super().set_sheet(sheet)
        roomy = sheet is None or sheet.pitch > ROOMY_PITCH_PX
        self.setZValue(self._order if roomy else self._cramped_order)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint names and chips."""
        sheet = self.sheet
        if sheet is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        told: set[str] = set()
        for cell in sheet.cells:
            picture = self._name(cell, sheet)
            width = picture.deviceIndependentSize().width() - 2 * HALO_PX
            x, y = label_place(sheet, cell, width)
            painter.drawPixmap(QPointF(x - HALO_PX, y - HALO_PX), picture)
            after = max(x + picture.deviceIndependentSize().width() - HALO_PX, cell.x0 + 4)
            y = y if y < cell.baseline else cell.top + 2
            if cell.row and cell.column == 0 and cell.start_s > sheet.cells[0].start_s:
                begin = tr("from {time}", time=clock(cell.start_s, 0.1))
                after = self._chip(painter, after, y, cell.x1, begin)
            if cell.lead in told:
                continue
            told.add(cell.lead)
            if abs(cell.gain_mm_mv) != sheet.request.gain_mm_mv:
                text = f"{abs(cell.gain_mm_mv):g} mm/mV"
                after = self._chip(painter, after, y, cell.x1, text)
            if reason := self.not_evaluated.get(cell.lead):
                text = tr("not evaluated: {reason}", reason=tr(reason))
                after = self._chip(painter, after, y, cell.x1, text)
            if remark := self.remarks.get(cell.lead):
                self._chip(painter, after, y, cell.x1, remark)
        if self.preliminary:
            self._chip(painter, sheet.left, 4.0, sheet.request.width, tr(_PRELIMINARY))
        if self.simulated:
            text = tr(_SIMULATED)
            left = sheet.request.width - self._letters.width(text) - 24
            self._chip(painter, left, 4.0, sheet.request.width, text)

    def _name(self, cell: CellBox, sheet: Sheet) -> QPixmap:
        role: FontRole = "lead_label_small" if sheet.px_per_mm < SMALL_LABEL_BELOW else "lead_label"
        role = "lead_label_tiny" if _in_pulse(sheet, cell) else role
        text = cell.label
        key = (text, self.theme.name, role, sheet.request.dpr)
        if key not in self._names:
            font = ui_font(role)
            self._names[key] = haloed(text, font, self.theme, sheet.request.dpr)
        return self._names[key]

    def _chip(self, painter: QPainter, x: float, y: float, right: float, text: str) -> float:
        """Paint a grey chip, shortened to what fits; return where it ends."""
        text = self._letters.elided(text, right - x - 18)
        if not text:
            return x
        chip = QRectF(x + 2, y, self._letters.width(text) + 12, CHIP_PX)
        painter.setPen(QPen(qcolor(self.theme.line_strong), 1))
        painter.setBrush(qcolor(self.theme.hover))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(qcolor(self.theme.ink2))
        self._letters.draw(painter, chip, text)
        return chip.right() + 2


def label_place(sheet: Sheet, cell: CellBox, width: float = 0.0) -> tuple[float, float]:
    """Return the top left of a lead's name: 1.2 mm in, under the upper lane.

    In cramped rows the first column's names go under the pulse's foot, where no trace is, if
    the next row's pulse leaves room; else, where tags and marks have lanes, into the pulse.
    """
    roomy = sheet.pitch > ROOMY_PITCH_PX
    if _in_pulse(sheet, cell):
        middle = sheet.pulse_x + PULSE_MIN_MM / 2 * sheet.px_per_mm
        high = min(_pulse_px(sheet), sheet.pitch)
        return middle - width / 2, cell.baseline - (high + TINY_PX) / 2
    if not roomy and cell.column == 0 and _has_room_under_pulse(sheet):
        return sheet.pulse_x + 1, cell.baseline + 1
    y = cell.top + (sheet.lane_px + 5 if roomy else 2)
    return cell.x0 + LABEL_INSET_MM * sheet.px_per_mm, y


def _pulse_px(sheet: Sheet) -> float:
    return PULSE_MV * sheet.request.gain_mm_mv * sheet.px_per_mm


def _has_room_under_pulse(sheet: Sheet) -> bool:
    return sheet.pitch - _pulse_px(sheet) >= UNDER_PULSE_PX


def _in_pulse(sheet: Sheet, cell: CellBox) -> bool:
    return sheet.tag_lane > 0 and cell.column == 0 and not _has_room_under_pulse(sheet)


def remarks_of(leads: Iterable[Lead]) -> dict[str, str]:
    """Return what must be known of leads: that they are derived, or of no known voltage."""
    out = {lead.name: tr("derived") for lead in leads if lead.derived}
    unscaled = [lead for lead in leads if not lead.is_voltage]
    return out | {
        lead.name: tr("in {unit}, not mV: height is not to scale", unit=lead.unit)
        for lead in unscaled
    }


def haloed(text: str, font: QFont, theme: Theme, dpr: float) -> QPixmap:
    """Return text in ink with a halo of the sheet's colour around it."""
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text) + 2 * HALO_PX
    height = metrics.height() + 2 * HALO_PX
    picture = QPixmap(math.ceil(width * dpr), math.ceil(height * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addText(HALO_PX, HALO_PX + metrics.ascent(), font, text)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    halo = QPen(qcolor(theme.sheet, 0.9), 2 * HALO_PX * 0.75)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, halo)
    painter.setFont(font)
    painter.setPen(qcolor(theme.ink1))
    painter.drawText(QPointF(HALO_PX, HALO_PX + metrics.ascent()), text)
    painter.end()
    return picture


class FootItem(SheetLayer):
    """The strip at the foot: seconds, and R peaks with RR where beats are known."""

    def __init__(self, order: int) -> None:
        super().__init__(order)
        self.r_peaks_s: NDArray[np.float64] | None = None
        self._letters = Lettering(ui_font("small"))

    def height_px(self, *, paged: bool) -> float:
        """Return the height needed; a record of several pages keeps its clock beside the RR."""
        return FOOT_PX * (2 if paged and self.r_peaks_s is not None else 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the strips."""
        sheet = self.sheet
        if sheet is None:
            return
        width = sheet.request.width
        foot = QRectF(0, sheet.foot_top, width, sheet.request.height - sheet.foot_top)
        painter.fillRect(foot, qcolor(self.theme.sheet))
        painter.fillRect(QRectF(0, sheet.foot_top, width, 1), qcolor(self.theme.line_strong))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        last = sheet.row_cells(sheet.cells[-1].row) if sheet.cells else ()
        top = sheet.foot_top
        if self.r_peaks_s is not None:
            self._title(painter, top)
            for cell in last:
                self._paint_rr(painter, cell, top)
            top += FOOT_PX
        if top < sheet.request.height - 1:
            for cell in last:
                self._paint_seconds(painter, cell, top, words=True)
        else:
            for cell in last:
                self._paint_seconds(painter, cell, sheet.foot_top, words=False)

    def _title(self, painter: QPainter, top: float) -> None:
        """Say what the figures are, before the page; shortly where there is little room."""
        assert self.sheet is not None
        for text in ("RR ms", "RR"):
            width = self._letters.width(text)
            if width + 12 <= self.sheet.left:
                painter.setPen(qcolor(self.theme.ink3))
                place = QRectF(self.sheet.left - width - 10, top, width + 2, FOOT_PX)
                self._letters.draw(painter, place, text, BESIDE)
                return

    def _paint_seconds(self, painter: QPainter, cell: CellBox, top: float, *, words: bool) -> None:
        step = tick_step_s(cell.px_per_s)
        tick = qcolor(self.theme.ink3)
        first = math.ceil(cell.start_s / step - 1e-9)
        last = math.floor(cell.stop_s / step + 1e-9)
        painter.setPen(qcolor(self.theme.ink3))
        for place in range(first, last + 1):
            x = cell.x_of(place * step)
            painter.fillRect(QRectF(round(x), top, 1, 4), tick)
            if not words or (place == last and cell.stop_s - place * step < 1e-9):
                continue
            box = QRectF(x, top + 2, 0, FOOT_PX - 2)
            self._letters.draw(painter, box, clock(place * step, step))

    def _paint_rr(self, painter: QPainter, cell: CellBox, top: float) -> None:
        assert self.r_peaks_s is not None
        peaks = self.r_peaks_s
        low, high = np.searchsorted(peaks, (cell.start_s, cell.stop_s))
        if high - low > (cell.x1 - cell.x0) / 4:
            return
        letters, ink1, ink2 = self._letters, qcolor(self.theme.ink1), qcolor(self.theme.ink2)
        painter.setPen(ink2)
        for index in range(max(int(low) - 1, 0), int(high)):
            x = cell.x_of(float(peaks[index]))
            if cell.x0 <= x <= cell.x1:
                painter.fillRect(QRectF(round(x), top + 6, 1, 9), ink1)
            if index + 1 >= len(peaks):
                continue
            after = cell.x_of(float(peaks[index + 1]))
            text = f"{(peaks[index + 1] - peaks[index]) * 1000:,.0f}"
            width = letters.width(text)
            middle = (x + after) / 2
            fits = after - x > width + 8 and cell.x0 <= middle - width / 2
            if fits and middle + width / 2 <= cell.x1:
                letters.draw(painter, QRectF(middle + 0.5, top, 0, FOOT_PX), text)


class CursorItem(SheetLayer):
    """The span being drawn and the keyboard cursor."""

    def __init__(self, order: int) -> None:
        super().__init__(order)
        self.cursor: tuple[str, float] | None = None
        self.marked: tuple[tuple[str, ...], float, float] | None = None
        """Leads, start and stop (seconds) of the span being drawn."""
        self.focused = False
        """Whether keys are for the sheet: the lead that they act on is marked at its left edge."""

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint both."""
        if self.sheet is None:
            return
        human = self.theme.human
        if self.marked is not None:
            leads, start_s, stop_s = self.marked
            for cell in self.sheet.cells:
                if cell.lead in leads and start_s <= cell.stop_s and stop_s >= cell.start_s:
                    x0 = cell.x_of(max(start_s, cell.start_s))
                    x1 = cell.x_of(min(stop_s, cell.stop_s))
                    area = QRectF(x0, cell.top, x1 - x0, cell.bottom - cell.top)
                    painter.fillRect(area, qcolor(human, 0.13))
                    for x in (x0, x1):
                        edge = QRectF(round(x), cell.top, 1, cell.bottom - cell.top)
                        painter.fillRect(edge, qcolor(human))
        if self.cursor is not None:
            lead, time_s = self.cursor
            for cell in self.sheet.cells:
                if cell.start_s <= time_s <= cell.stop_s:
                    x, height = round(cell.x_of(time_s)), cell.bottom - cell.top
                    strong = 1.0 if cell.lead == lead else 0.35
                    line = QRectF(x, cell.top, 1, height)
                    painter.fillRect(line, qcolor(human, strong))
        if self.focused:
            for cell in self._focused_cells(self.sheet):
                mark = QRectF(cell.x0 - 3, cell.top + 2, 3, cell.bottom - cell.top - 4)
                painter.fillRect(mark, qcolor(human))

    def _focused_cells(self, sheet: Sheet) -> list[CellBox]:
        """Return the cells of the cursor's lead at its time; else the first of the page."""
        at = self.cursor
        cells = sheet.cells
        here = [one for one in cells if at and one.lead == at[0]]
        now = [one for one in here if at and one.start_s <= at[1] <= one.stop_s]
        return now or here[:1] or list(cells[:1])
