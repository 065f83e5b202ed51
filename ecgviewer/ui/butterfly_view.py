"""All leads on one baseline: the page in its own scale, and the median beat magnified."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)

from ecgviewer.core.language import tr, tr_n
from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import MedianBeat
from ecgviewer.ui.butterfly_layout import Butterfly, ButterflyRequest, lay_out_butterfly
from ecgviewer.ui.butterfly_paint import (
    paint_beat_marks,
    paint_page_marks,
    paint_table,
    paint_titles,
)
from ecgviewer.ui.focus_page import ViewPage
from ecgviewer.ui.lead_strip import passes, pulse, trace, value_y
from ecgviewer.ui.paper_grid import draw_paper
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.sheet_geometry import CellBox
from ecgviewer.ui.sheet_labels import haloed
from ecgviewer.ui.sheet_mouse import WHEEL_SHARE
from ecgviewer.ui.theme import qcolor, ui_font
from ecgviewer.ui.trace_view import TraceView

NEAR_PX = 24.0
"""A lead farther from the mouse than this is not meant."""

_LOOKED_AT_PX = range(-8, 9, 2)
_DIM = 0.45


class ButterflyView(ViewPage):
    """The page and the median beat with all leads superimposed; one of them is brought forward."""

    kind = "butterfly"

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(session, sheet, tr("All leads superimposed"))
        self.plan: Butterfly | None = None
        self._lines: dict[tuple[str, int], list[QPolygonF]] = {}
        self._pictures: dict[bool, QPixmap] = {}
        self._cursor: tuple[int, float] | None = None
        """Row (0 page, 1 beat) and time in it."""

    @property
    def median(self) -> MedianBeat | None:
        """The beat shown below the page."""
        found = self._views.measurements
        return found.median if found is not None else None

    def refresh(self) -> None:
        """Lay out and draw anew."""
        self._lines.clear()
        self._pictures.clear()
        self.plan = None
        record, sheet = self._session.record, self._sheet
        if record is not None and sheet.record is record and self.width() > 1:
            settings = self._session.settings
            asked = ButterflyRequest(
                self.width(),
                self.height(),
                self.devicePixelRatioF(),
                self._session.monitor.px_per_mm,
                record.duration_s,
                sheet.page_start_s,
                settings.speed_mm_s,
                settings.gain_mm_mv,
            )
            names = display_order(record.lead_names)
            self.plan = lay_out_butterfly(asked, sheet.signals, names, self.median)
        if self.plan is not None:
            request, beat = self.plan.sheet.request, self.plan.beat
            scale = f"<b>{request.speed_mm_s:g} mm/s · {request.gain_mm_mv:g} mm/mV</b>"
            parts = [scale, self._session.eye.text]
            if beat is not None:
                parts.append(
                    tr(
                        "beat <b>{speed:g} mm/s · {gain_mm_mv:g} mm/mV</b> · no filter",
                        speed=beat.px_per_s / self.plan.sheet.px_per_mm,
                        gain_mm_mv=beat.gain_mm_mv,
                    )
                )
            self._views.say_at_foot(" · ".join(parts))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.refresh()

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Bring the nearest lead forward and say what it is."""
        at = event.position()
        cell = self.plan.cell_at(at.x(), at.y()) if self.plan else None
        if cell is None or self.plan is None:
            self._cursor = None
            self._views.readout.emit("")
            self.update()
            return
        self._cursor = cell.row, cell.time_of(at.x())
        lead = self._nearest(cell, at)
        if lead:
            self._views.lead = lead
        self._tell()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page, as on the sheet."""
        turn = event.angleDelta()
        self._sheet.pan(-(turn.y() or turn.x()) / 120 * WHEEL_SHARE * self._sheet.page_s)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the cursor 1 mm, with Shift one sample; up and down the lead."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        record = self._session.record
        if way is None or self.plan is None or record is None:
            super().keyPressEvent(event)
            return
        row, time_s = self._cursor or (0, self.plan.strip.start_s)
        cell = self._cells()[min(row, len(self._cells()) - 1)]
        mm_s = self.plan.sheet.px_per_mm / cell.px_per_s
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            mm_s = 1.0 / record.fs
        self._cursor = cell.row, min(max(time_s + way * mm_s, cell.start_s), cell.stop_s)
        if not self._views.lead:
            self._views.lead = self.plan.leads[0]
        self._tell()
        self.update()

    def _cells(self) -> tuple[CellBox, ...]:
        return self.plan.sheet.cells if self.plan else ()

    def _value(self, lead: str, row: int, time_s: float) -> float:
        if row == 0:
            return self._sheet.value_at(lead, time_s)
        median = self.median
        if median is None or lead not in median.leads:
            return math.nan
        values = median.values[median.leads.index(lead)]
        return float(np.interp(time_s * median.fs, np.arange(len(values)), values))

    def _nearest(self, cell: CellBox, at: QPointF) -> str:
        """Return the lead whose trace is nearest to a pixel, empty where all are far."""
        assert self.plan is not None
        best, least = "", NEAR_PX
        for name in self.plan.leads:
            for away in _LOOKED_AT_PX:
                y = self._y_of(cell, name, cell.time_of(at.x() + away))
                if (off := math.hypot(away, y - at.y())) < least:
                    best, least = name, off
        return best

    def _y_of(self, cell: CellBox, lead: str, time_s: float) -> float:
        """Return the pixel that a lead passes at a time; NaN where there is no sample."""
        assert self.plan is not None
        sheet, middle = self.plan.sheet, 0.0
        if cell.row == 0:
            start_s = sheet.request.page_start_s
            middle = self._sheet.signals[lead].middle(start_s, start_s + sheet.page_s)
        return value_y(sheet, cell, self._value(lead, cell.row, time_s) - middle)

    def _tell(self) -> None:
        lead = self._views.lead
        if self._cursor is None or not lead or self.plan is None:
            self._views.readout.emit("")
            return
        row, time_s = self._cursor
        if row == 0:
            self._sheet.cursorMoved.emit(lead, time_s, self._value(lead, 0, time_s))
            return
        value = self._value(lead, row, time_s)
        self._views.readout.emit(
            tr(
                "<b>{lead}</b>&nbsp; {from_qrs}&nbsp; {value:+.2f} mV, median beat",
                lead=lead,
                from_qrs=self._from_qrs(time_s),
                value=value,
            )
        )

    def _from_qrs(self, time_s: float) -> str:
        """Return a time of the beat as one from QRS onset."""
        median = self.median
        assert median is not None
        onset = median.together.qrs_on
        if onset is None:
            return f"{time_s * 1000:.0f} ms"
        return tr("QRS on {time_ms:+.0f} ms", time_ms=(time_s - onset / median.fs) * 1000)

    # Painting

    def _line(self, lead: str, row: int) -> list[QPolygonF]:
        """Return the polylines of a lead in a row, made once."""
        key = lead, row
        if key not in self._lines:
            assert self.plan is not None
            if row == 0:
                cell = replace(self.plan.strip, lead=lead)
                self._lines[key] = trace(self.plan.sheet, cell, self._sheet.signals[lead])
            else:
                self._lines[key] = self._beat_line(lead)
        return self._lines[key]

    def _beat_line(self, lead: str) -> list[QPolygonF]:
        median, plan = self.median, self.plan
        if plan is None or plan.beat is None or median is None or lead not in median.leads:
            return []
        values = median.values[median.leads.index(lead)]
        half, cell = 0.5 / plan.sheet.request.dpr, plan.beat
        return [
            QPolygonF(
                [
                    QPointF(
                        cell.x_of(at / median.fs) + half,
                        value_y(plan.sheet, cell, float(value)) + half,
                    )
                    for at, value in enumerate(values)
                ]
            )
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, and the lead that is brought forward over it."""
        painter = QPainter(self)
        plan, lead = self.plan, self._views.lead
        if plan is None:
            self._paint_nothing(painter)
            painter.end()
            return
        forward = lead in plan.leads
        if forward not in self._pictures:
            self._pictures[forward] = self._draw(plan, dim=forward)
        painter.drawPixmap(0, 0, self._pictures[forward])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if forward:
            painter.setPen(QPen(qcolor(self.look.human), 0))
            for offset in passes(plan.sheet.request.dpr, 2.5):
                painter.translate(offset)
                for cell in plan.sheet.cells:
                    self._paint_lines(painter, cell, (lead,))
                painter.translate(-offset)
            self._paint_name(painter, plan, lead)
        self._paint_cursor(painter, plan)
        painter.end()

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), qcolor(self.look.sheet))
        record = self._session.record
        if record is not None:
            painter.setPen(qcolor(self.look.ink2))
            painter.setFont(ui_font("body"))
            text = tr("Not drawn because no lead is in millivolts.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)

    def _draw(self, plan: Butterfly, *, dim: bool) -> QPixmap:
        picture = draw_paper(plan.sheet, self.look)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter, plan)
        painter.setPen(QPen(qcolor(self.look.trace), 0))
        for cell in plan.sheet.cells:
            painter.drawPolyline(pulse(plan.sheet, cell))
        colour = qcolor(self.look.ink3, _DIM) if dim else qcolor(self.look.trace)
        painter.setPen(QPen(colour, 0))
        for cell in plan.sheet.cells:
            self._paint_lines(painter, cell, plan.leads)
        self._paint_titles(painter, plan)
        painter.end()
        return picture

    def _paint_lines(self, painter: QPainter, cell: CellBox, leads: tuple[str, ...]) -> None:
        painter.save()
        painter.setClipRect(QRectF(cell.x0, 0, cell.x1 - cell.x0 + 1, self.height()))
        for name in leads:
            for line in self._line(name, cell.row):
                painter.drawPolyline(line)
        painter.restore()

    def _paint_titles(self, painter: QPainter, plan: Butterfly) -> None:
        found, median = self._views.measurements, self.median
        if plan.beat is None:
            missing = (
                tr("Measuring the median beat") if found is None else tr("No median beat was found")
            )
            paint_titles(painter, plan, self.look, "", self._views.problem or missing)
            return
        assert median is not None
        title = tr_n(
            "Median of {n} beat, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV",
            "Median of {n} beats, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV",
            median.n_beats,
            speed=plan.beat.px_per_s / plan.sheet.px_per_mm,
            gain_mm_mv=plan.beat.gain_mm_mv,
        )
        paint_titles(painter, plan, self.look, title, "")

    def _paint_marks(self, painter: QPainter, plan: Butterfly) -> None:
        found, median = self._views.measurements, self.median
        if found is None:
            return
        paint_page_marks(painter, plan.strip, found, self.look)
        if plan.beat is not None and median is not None:
            paint_beat_marks(painter, plan.beat, median, found.qt_ms, self.look)

    def _paint_name(self, painter: QPainter, plan: Butterfly, lead: str) -> None:
        """Write the lead brought forward beside the cursor, and all values of the beat."""
        words = haloed(lead, ui_font("lead_label"), self.look, plan.sheet.request.dpr)
        size = words.deviceIndependentSize()
        row, time_s = self._cursor or (0, plan.strip.start_s)
        cell = plan.sheet.cells[min(row, len(plan.sheet.cells) - 1)]
        x = cell.x_of(time_s) + 6
        y = self._y_of(cell, lead, time_s)
        y = cell.baseline if math.isnan(y) else y
        y += -size.height() - 4 if y < cell.baseline else 4
        painter.drawPixmap(QPointF(min(x, self.width() - size.width()), y), words)
        if row == 1:
            values = {name: self._value(name, 1, time_s) for name in plan.leads}
            paint_table(painter, plan, self._from_qrs(time_s), values, lead, self.look)

    def _paint_cursor(self, painter: QPainter, plan: Butterfly) -> None:
        if self._cursor is None:
            return
        row, time_s = self._cursor
        cell = plan.sheet.cells[min(row, len(plan.sheet.cells) - 1)]
        line = QRectF(round(cell.x_of(time_s)), cell.top, 1, cell.bottom - cell.top)
        painter.fillRect(line, qcolor(self.look.human, 0.5))
