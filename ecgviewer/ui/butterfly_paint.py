"""What is written among the superimposed leads: titles, the bounds of all leads, values."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.measurement import Measurements, MedianBeat
from ecgviewer.ui.butterfly_layout import Butterfly
from ecgviewer.ui.sheet_geometry import CellBox
from ecgviewer.ui.sheet_labels import haloed
from ecgviewer.ui.theme import Theme, qcolor, ui_font

MARKS = (
    *(("p_on", tr_later("P on")), ("p_off", tr_later("P end")), ("qrs_on", tr_later("QRS on"))),
    *(("qrs_off", tr_later("QRS end")), ("t_off", tr_later("T end"))),
)
_TABLE_PX = 104.0
_TITLE_PX = 26.0


def paint_titles(painter: QPainter, plan: Butterfly, theme: Theme, beat: str, missing: str) -> None:
    """Write what each row is, at its top left; or, at the foot, why there is no beat."""
    dpr, strip = plan.sheet.request.dpr, plan.strip
    title = tr_n("{n} lead on one baseline", "{n} leads on one baseline", len(plan.leads))
    painter.drawPixmap(QPointF(strip.x0, strip.top), haloed(title, ui_font("body"), theme, dpr))
    if plan.beat is not None:
        at = QPointF(plan.beat.x0, plan.beat.top)
        painter.drawPixmap(at, haloed(beat, ui_font("body"), theme, dpr))
    else:
        at = QPointF(strip.x0, plan.sheet.request.height - 30)
        painter.drawPixmap(at, haloed(missing, ui_font("body"), theme, dpr))


def paint_page_marks(painter: QPainter, cell: CellBox, found: Measurements, theme: Theme) -> None:
    """Paint corners under the page where QRS begins and T ends in all leads together."""
    painter.setPen(QPen(qcolor(theme.ink2), 0))
    foot = round(cell.bottom) - 5.5
    for beat in found.beats:
        for mark, way in (("qrs_on", 4), ("t_off", -4)):
            at = getattr(beat.together, mark)
            if at is None or not cell.start_s <= at / found.fs <= cell.stop_s:
                continue
            x = round(cell.x_of(at / found.fs)) + 0.5
            painter.drawLine(QPointF(x, foot), QPointF(x, foot - 7))
            painter.drawLine(QPointF(x, foot), QPointF(x + way, foot))


def paint_beat_marks(
    painter: QPainter, cell: CellBox, median: MedianBeat, qt_ms: float | None, theme: Theme
) -> None:
    """Paint the bounds of all leads together through the beat, named at their feet, and QT."""
    painter.setFont(ui_font("small"))
    metrics = QFontMetricsF(ui_font("small"))
    top, foot = round(cell.top + _TITLE_PX) + 0.5, cell.bottom - 22
    after = -math.inf
    for mark, english in MARKS:
        at = getattr(median.together, mark)
        if at is None:
            continue
        title = tr(english)
        x = round(cell.x_of(at / median.fs)) + 0.5
        painter.setPen(QPen(qcolor(theme.ink3), 0, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, top), QPointF(x, foot))
        wide = metrics.horizontalAdvance(title)
        left = max(x - wide / 2, after + 8)
        after = left + wide
        painter.setPen(qcolor(theme.ink2))
        painter.drawText(QPointF(left, foot + 13), title)
    onset, end = median.together.qrs_on, median.together.t_off
    if onset is not None and end is not None and qt_ms is not None:
        x0, x1 = cell.x_of(onset / median.fs), cell.x_of(end / median.fs)
        painter.setPen(QPen(qcolor(theme.ink2), 0))
        painter.drawLine(QPointF(x0, top), QPointF(x1, top))
        text = tr("QT {qt_ms:.0f} ms, all leads together", qt_ms=qt_ms)
        dpr = painter.device().devicePixelRatioF()
        painter.drawPixmap(QPointF(x1, top - 12), haloed(text, ui_font("small"), theme, dpr))


def paint_table(
    painter: QPainter,
    plan: Butterfly,
    title: str,
    values: Mapping[str, float],
    lead: str,
    theme: Theme,
) -> None:
    """Write all leads' values under the cursor beside the beat, where there is room."""
    beat = plan.beat
    if beat is None:
        return
    left = beat.x1 + 8 * plan.sheet.px_per_mm
    font = ui_font("secondary")
    step = QFontMetricsF(font).height() + 2
    rows = min(len(values), int((beat.bottom - beat.top - _TITLE_PX - 24) // step))
    if left + _TABLE_PX + 12 > plan.sheet.request.width or rows < 1:
        return
    box = QRectF(left - 10, beat.top + _TITLE_PX, _TABLE_PX + 20, step * (rows + 1) + 12)
    painter.setPen(QPen(qcolor(theme.line), 1))
    painter.setBrush(qcolor(theme.panel))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(font)
    row = QRectF(left, box.top() + 6, _TABLE_PX, step)
    painter.setPen(qcolor(theme.ink2))
    painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, title.replace("-", "−"))
    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    for name, value in list(values.items())[:rows]:
        row.translate(0, step)
        text = "–" if math.isnan(value) else f"{value:+.2f} mV".replace("-", "−")
        painter.setPen(QColor(theme.human if name == lead else theme.ink1))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawText(row, right, text)
