"""The vectorcardiogram: the loops of P, QRS and T in three planes, on paper of equal axes."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)

from ecgviewer.core.errors import RecordError
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.tasks.viewing import Vectorcardiogram, heart_vector
from ecgviewer.ui.focus_page import ViewPage
from ecgviewer.ui.loop_layout import LoopBox, LoopPlan, Points, lay_out_loops
from ecgviewer.ui.paper_grid import draw_paper
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.sheet_labels import haloed
from ecgviewer.ui.theme import qcolor, ui_font
from ecgviewer.ui.trace_view import TraceView

DOT_S = 0.010
STYLES = {
    "P": Qt.PenStyle.DotLine,
    "QRS": Qt.PenStyle.SolidLine,
    "T": Qt.PenStyle.DashLine,
}
_RIGHT, _LEFT = tr_later("right", sense="side"), tr_later("left", sense="side")
_FRONT, _BACK = tr_later("front", sense="side"), tr_later("back", sense="side")
_HEAD, _FEET = tr_later("head", sense="side"), tr_later("feet", sense="side")
ENDS = {
    "frontal": (_RIGHT, _LEFT, _HEAD, _FEET),
    "horizontal": (_RIGHT, _LEFT, _BACK, _FRONT),
    "left sagittal": (_FRONT, _BACK, _HEAD, _FEET),
}
"""Where a plane's axes point in the patient: at the picture's left, right, top and bottom."""

TITLES = {
    "frontal": tr_later("Frontal, from the front"),
    "horizontal": tr_later("Horizontal, from above"),
    "left sagittal": tr_later("Left sagittal, from the left"),
}
_NEAR_PX = 16.0
_AXES = {"frontal": "XY", "horizontal": "XZ", "left sagittal": "ZY"}
_DOT_PX = 1.6
_ARROW_PX = 8.0


class LoopView(ViewPage):
    """Loops of the median beat, derived from eight leads."""

    kind = "loop"

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(session, sheet, tr("Vectorcardiogram"))
        self.found: Vectorcardiogram | None = None
        self.plan: LoopPlan | None = None
        self.said = ""
        self._picture: QPixmap | None = None
        self._under: tuple[LoopBox, str, float] | None = None
        """Plane, wave and milliseconds from its beginning under the mouse."""

    def refresh(self) -> None:
        """Lay out and draw anew."""
        self._picture, self.plan, self.found = None, None, None
        self._under = None
        self.said = self._find()
        if self.found is not None and self.width() > 1:
            self.plan = lay_out_loops(
                self.found,
                width=self.width(),
                height=self.height(),
                dpr=self.devicePixelRatioF(),
                px_per_mm=self._session.monitor.px_per_mm,
            )
        text = tr("derived (Kors) · no filter")
        if self.plan is not None:
            gains = [box.gain_mm_mv for box in self.plan.boxes[::3]]
            text = f"<b>{gains[0]:g} mm/mV</b> · {text}"
            if len(gains) > 1:
                text += " · " + tr("below <b>{gain:g} mm/mV</b>", gain=gains[1])
        self._views.say_at_foot(text)
        self.update()

    def _find(self) -> str:
        """Derive the vector; return why there is none."""
        measured = self._views.measurements
        if measured is None:
            return self._views.problem or tr("Measuring the median beat")
        try:
            self.found = heart_vector(measured)
        except RecordError as error:
            return tr("Vectorcardiogram {error}.", error=error)
        if not self.found.waves:
            self.found = None
            return tr("Vectorcardiogram not drawn because no wave of the median beat has bounds.")
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        if self._views.kind == self.kind:
            self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which moment of which loop is under the mouse."""
        at = event.position()
        self._under = self._nearest(np.array([at.x(), at.y()]))
        self._views.readout.emit(self._readout())
        self.update()

    def _nearest(self, at: Points) -> tuple[LoopBox, str, float] | None:
        best, least = None, _NEAR_PX
        for box in self.plan.boxes if self.plan else ():
            if not (box.left <= at[0] < box.right and box.top <= at[1] < box.bottom):
                continue
            for wave in box.waves:
                off = np.hypot(*(box.pixels(self._points(box, wave, 0.001)) - at).T)
                if off.size and off.min() < least:
                    best, least = (box, wave, float(off.argmin())), float(off.min())
        return best

    def _points(self, box: LoopBox, wave: str, step_s: float | None = None) -> Points:
        assert self.found is not None
        return self.found.loop(wave, box.plane, step_s)

    def _readout(self) -> str:
        if self._under is None:
            return ""
        box, wave, ms = self._under
        right, down = self._points(box, wave, 0.001)[int(ms)]
        across, upright = _AXES[box.plane]
        if box.plane == "horizontal":
            down = -down
        return tr(
            "<b>{wave}</b>&nbsp; {ms:.0f} ms from its beginning&nbsp; {across} "
            "{right:+.2f} mV&nbsp; {upright} {down:+.2f} mV, derived (Kors)",
            wave=wave,
            ms=ms,
            across=across,
            right=right,
            upright=upright,
            down=down,
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, and the moment under the mouse in all planes."""
        painter = QPainter(self)
        if self.plan is None or self.found is None:
            painter.fillRect(self.rect(), qcolor(self.look.sheet))
            painter.setPen(qcolor(self.look.ink2))
            painter.setFont(ui_font("body"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(24, 0, -24, 0), flags, self.said)
            painter.end()
            return
        if self._picture is None:
            self._picture = self._draw(self.plan, self.found)
        painter.drawPixmap(0, 0, self._picture)
        if self._under is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(self.look.human))
            _, wave, ms = self._under
            for box in self.plan.boxes:
                if wave in box.waves:
                    x, y = box.pixels(self._points(box, wave, 0.001))[int(ms)]
                    painter.drawEllipse(QPointF(x, y), 4, 4)
        painter.end()

    def _draw(self, plan: LoopPlan, found: Vectorcardiogram) -> QPixmap:
        picture = draw_paper(plan.sheet, self.look)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in plan.boxes:
            self._paint_axes(painter, box)
            for wave in box.waves:
                self._paint_loop(painter, box, wave)
        self._paint_head(painter, found)
        self._paint_legend(painter, found)
        painter.end()
        return picture

    def _words(self, painter: QPainter, at: QPointF, text: str, role: str = "small") -> float:
        """Write on the sheet; ``at`` is the upper left corner. Return where it ends."""
        words = haloed(text, ui_font(role), self.look, self.devicePixelRatioF())  # type: ignore[arg-type]
        painter.drawPixmap(at, words)
        return at.x() + words.deviceIndependentSize().width()

    def _paint_axes(self, painter: QPainter, box: LoopBox) -> None:
        x, y = (math.floor(part) + 0.5 for part in box.zero)
        inset = 10.0
        painter.setPen(QPen(qcolor(self.look.ink3), 0))
        painter.drawLine(QPointF(box.left + inset, y), QPointF(box.right - inset, y))
        painter.drawLine(QPointF(x, box.top + 26), QPointF(x, box.bottom - inset))
        step = box.step_mv
        reach = box.right - box.left + box.bottom - box.top
        count = int(reach / box.px_per_mv / step) + 1
        for place in range(-count, count + 1):
            away = place * step * box.px_per_mv
            if place and box.left + inset < x + away < box.right - inset:
                painter.drawLine(QPointF(x + away, y - 3), QPointF(x + away, y + 3))
            if place and box.top + 26 < y + away < box.bottom - inset:
                painter.drawLine(QPointF(x - 3, y + away), QPointF(x + 3, y + away))
        last = max(1, int((box.right - inset - 8 - x) / box.px_per_mv / step))
        label = f"{last * step:g} mV"
        self._words(painter, QPointF(x + last * step * box.px_per_mv - 24, y + 1), label)
        self._paint_ends(painter, box, x, y)
        title = f"{tr(TITLES[box.plane])} · {box.gain_mm_mv:g} mm/mV"
        if "QRS" not in box.waves:
            title = f"{tr(' and ').join(box.waves)} · {box.gain_mm_mv:g} mm/mV"
        self._words(painter, QPointF(box.left + 8, box.top), title, "body")

    def _paint_ends(self, painter: QPainter, box: LoopBox, x: float, y: float) -> None:
        left, right, top, bottom = (tr(end, sense="side") for end in ENDS[box.plane])
        wide = QFontMetricsF(ui_font("small")).horizontalAdvance
        self._words(painter, QPointF(box.left + 6, y - 22), left)
        self._words(painter, QPointF(box.right - wide(right) - 14, y - 22), right)
        self._words(painter, QPointF(x + 2, box.top + 22), top)
        self._words(painter, QPointF(x + 2, box.bottom - 26), bottom)

    def _paint_loop(self, painter: QPainter, box: LoopBox, wave: str) -> None:
        """Paint a loop, a dot every 10 ms, and an arrow the way it runs."""
        path = box.pixels(self._points(box, wave))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(qcolor(self.look.trace), 1.2, STYLES[wave]))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in path]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(self.look.trace))
        dots = box.pixels(self._points(box, wave, DOT_S))
        for dot in dots:
            painter.drawEllipse(QPointF(*dot), _DOT_PX, _DOT_PX)
        self._paint_arrow(painter, box.pixels(self._points(box, wave, DOT_S / 5)))

    def _paint_arrow(self, painter: QPainter, path: Points) -> None:
        """Paint the arrow where the loop runs fastest: there it hides least."""
        if len(path) < 3:
            return
        ways = path[2:] - path[:-2]
        at = int(np.hypot(*ways.T).argmax())
        size = float(np.hypot(*ways[at]))
        if size < 1e-6:
            return
        along = ways[at] / size
        across = np.array([-along[1], along[0]])
        tip = path[at + 1] + along * _ARROW_PX / 2
        base = tip - along * _ARROW_PX
        corners = (tip, base + across * _ARROW_PX * 0.45, base - across * _ARROW_PX * 0.45)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _paint_head(self, painter: QPainter, found: Vectorcardiogram) -> None:
        self._words(painter, QPointF(8, 2), tr("Vectorcardiogram, derived (Kors)"), "title")
        parts = [
            tr_n("median of {n} beat, no filter", "median of {n} beats, no filter", found.n_beats)
        ]
        for wave in ("QRS", "T"):
            peak = found.peak_mv(wave)
            if peak is not None:
                parts.append(tr("longest {wave} vector {peak:.2f} mV", wave=wave, peak=peak))
        angle = found.qrs_t_angle_deg
        if angle is not None:
            parts.append(tr("angle between mean QRS and mean T {angle:.0f}°", angle=angle))
        self._words(painter, QPointF(8, 26), " · ".join(parts), "secondary")

    def _paint_legend(self, painter: QPainter, found: Vectorcardiogram) -> None:
        x, y = 12.0, self.height() - 15.0
        for wave, style in STYLES.items():
            if wave in found.waves:
                painter.setPen(QPen(qcolor(self.look.trace), 1.2, style))
                painter.drawLine(QPointF(x, y), QPointF(x + 28, y))
                x = self._words(painter, QPointF(x + 30, y - 11), wave) + 8
            else:
                x = self._words(painter, QPointF(x, y - 11), tr("no {wave}", wave=wave)) + 8
        self._words(painter, QPointF(x, y - 11), tr("a dot every 10 ms, the arrow shows the way"))
