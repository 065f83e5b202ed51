"""The whole of a long recording in one bar: rate, what was found, what is in view.

From above: what the model says (warm), what was found, the heart rate, what people said (blue), the
time. The frame is what the sheet shows; it is dragged, and a click brings the sheet to a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
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
from PySide6.QtWidgets import QWidget

from ecgviewer.core.holter import HeartRateTrend
from ecgviewer.core.language import tr
from ecgviewer.tasks.holter_report_words import length_text, time_text
from ecgviewer.ui.overview_layout import OverviewEvent, Plot
from ecgviewer.ui.overview_paint import LANES, OverviewPaint, heights
from ecgviewer.ui.sheet_mouse import DRAG_PX
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import qcolor

_LEFT_PX, _RIGHT_PX = 42.0, 12.0
_FRAME_LEAST_PX = 7.0
_ZOOM_NOTCH = 1.25

Span = tuple[float, float]


class OverviewBar(QWidget):
    """The whole recording; takes plain values and tells where the reader wants to be.

    Nothing of a first read is known here: who feeds it leaves out what may not be seen.
    """

    placed = Signal(float)
    """Second of the recording that should be in the middle of the sheet."""

    turned = Signal(float)
    """Pages that the sheet should go on; below 0 back."""

    zoomed = Signal(float, float)
    """Factor in time (above 1 shows less), and the second about which."""

    readout = Signal(str)
    """What is under the mouse, as rich text; empty = nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._duration_s = 0.0
        self._start: str | None = None
        self._view: Span = (0.0, 0.0)
        self._events: tuple[OverviewEvent, ...] = ()
        self._paint = OverviewPaint()
        self._picture: QPixmap | None = None
        self._held: float | None = None
        self._pressed_x: float | None = None
        """Where the frame was taken hold of; None once it was dragged, or did not lie there."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Overview of the recording"))
        self.setMinimumWidth(160)
        self.set_compact(on=False)

    # What is shown

    def show_record(self, duration_s: float, start: str | None) -> None:
        """Begin with a recording, of which nothing is known yet; ``start`` as its file gives it."""
        self._duration_s, self._start = duration_s, start
        self._view, self._events = (0.0, 0.0), ()
        compact, self._paint = self._paint.compact, OverviewPaint()
        self._paint.compact = compact
        self._anew()

    def set_trend(self, trend: HeartRateTrend | None) -> None:
        """Show the heart rate, None for nothing."""
        if trend is not self._paint.trend:
            self._paint.trend = trend
            self._anew()

    def set_events(self, events: Iterable[OverviewEvent]) -> None:
        """Show what was found."""
        events = tuple(events)
        if events != self._events:
            self._events = self._paint.events = events
            self._anew()

    def set_density(
        self, edges_s: NDArray[np.float64] | None, density: NDArray[np.float32] | None = None
    ) -> None:
        """Show how surprising stretches are to the model, 0-1 on the heat ramp; None for nothing.

        Parameters
        ----------
        edges_s
            Shape (n + 1,): where stretches begin and end.
        density
            Shape (n,).
        """
        if edges_s is None and self._paint.density is None:
            return
        both = None if edges_s is None or density is None else (edges_s, density)
        self._paint.density = both
        self.update()

    def set_annotations(self, spans_s: Sequence[Span]) -> None:
        """Show what people said, in seconds."""
        if tuple(spans_s) != self._paint.people:
            self._paint.people = tuple(spans_s)
            self._anew()

    def set_view(self, start_s: float, stop_s: float) -> None:
        """Show what is in view."""
        if (start_s, stop_s) != self._view:
            self._view = (start_s, stop_s)
            self._say()
            self.update()

    def set_compact(self, *, on: bool) -> None:
        """Take the height of a small window."""
        self._paint.compact = on
        self.setFixedHeight(heights(compact=on)["all"])
        self._anew()

    @property
    def plot(self) -> Plot:
        """Where the recording lies on the bar."""
        return Plot(_LEFT_PX, max(self.width() - _RIGHT_PX, _LEFT_PX + 1), self._duration_s)

    def frame(self) -> QRectF:
        """Return the frame about what is in view; never too small to be taken hold of."""
        plot = self.plot
        left, right = (plot.x_of(one) for one in self._view)
        wide = max(right - left, _FRAME_LEAST_PX)
        left = min(max((left + right - wide) / 2, plot.left), max(plot.right - wide, plot.left))
        return QRectF(left, 1.5, wide, heights(compact=self._paint.compact)["foot"] - 2.0)

    def _anew(self) -> None:
        self._picture = None
        self._say()
        self.update()

    def _say(self) -> None:
        """Tell a screen reader what is in view."""
        start, stop = (time_text(self._start, one) for one in self._view)
        whole = length_text(self._duration_s)
        self.setAccessibleDescription(
            tr("In view {start} to {stop}, of {whole}", start=start, stop=stop, whole=whole)
        )

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring the sheet here and take hold of it then."""
        if event.button() != Qt.MouseButton.LeftButton or not self._duration_s:
            return
        at, frame = event.position(), self.frame()
        middle = frame.center().x()
        if frame.left() - 2 <= at.x() <= frame.right() + 2:
            self._held, self._pressed_x = at.x() - middle, at.x()
        else:
            self._held = 0.0
            self.placed.emit(self.plot.time_of(at.x()))
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame; else say what is here."""
        x = event.position().x()
        if self._held is not None:
            if self._pressed_x is None or abs(x - self._pressed_x) >= DRAG_PX:
                self._pressed_x = None
                self.placed.emit(self.plot.time_of(x - self._held))
        else:
            frame = self.frame()
            over = frame.left() - 2 <= x <= frame.right() + 2
            shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
        self._read_out(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click in the frame goes to its place as one beside it does."""
        if event.button() == Qt.MouseButton.LeftButton:
            if self._pressed_x is not None:
                self.placed.emit(self.plot.time_of(event.position().x()))
            self._held = self._pressed_x = None
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the place under the mouse."""
        if self._duration_s and event.angleDelta().y():
            factor = _ZOOM_NOTCH ** (event.angleDelta().y() / 120)
            self.zoomed.emit(factor, self.plot.time_of(event.position().x()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that nothing is under the mouse."""
        super().leaveEvent(event)
        self.readout.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by a page, by a tenth of the recording, to its ends; zoom."""
        middle, key = sum(self._view) / 2, Qt.Key(event.key())
        tenth = self._duration_s / 10
        places = {
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self._duration_s,
            Qt.Key.Key_PageUp: middle - tenth,
            Qt.Key.Key_PageDown: middle + tenth,
        }
        zooms = {Qt.Key.Key_Plus: _ZOOM_NOTCH, Qt.Key.Key_Minus: 1 / _ZOOM_NOTCH}
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(1.0 if key == Qt.Key.Key_Right else -1.0)
        elif key in places:
            self.placed.emit(min(max(places[key], 0.0), self._duration_s))
        elif key in zooms:
            self.zoomed.emit(zooms[key], middle)
        else:
            super().keyPressEvent(event)

    def _read_out(self, at: QPointF) -> None:
        """Say the time under the mouse, the rate there, and what was found."""
        plot = self.plot
        if not self._duration_s or not plot.left <= at.x() <= plot.right:
            self.readout.emit("")
            return
        time_s, near_s = plot.time_of(at.x()), 3.0 / plot.px_per_s
        parts = [f"<b>{time_text(self._start, time_s)}</b>"]
        rate = self._paint.rate_at(time_s)
        if rate is not None:
            parts.append(f"{rate:.0f}/min")
        here = [
            one.text or one.kind
            for one in self._events
            if one.start_s - near_s <= time_s <= one.stop_s + near_s
        ]
        parts += here[:3]
        if len(here) > 3:
            parts.append(tr("and {n_more} more", n_more=len(here) - 3))
        self.readout.emit("&nbsp;· ".join(parts))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay down the picture of the recording, and the frame."""
        painter = QPainter(self)
        dpr = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != dpr:
            self._picture = QPixmap(round(self.width() * dpr), round(self.height() * dpr))
            self._picture.setDevicePixelRatio(dpr)
            drawing = QPainter(self._picture)
            self._paint.draw(drawing, self.width(), self.plot, self._start, theme_of(self))
            drawing.end()
        painter.drawPixmap(QPointF(0, 0), self._picture)
        if self._duration_s:
            self._paint.draw_density(painter, self.plot, theme_of(self))
        if self._duration_s and self._view[1] > self._view[0]:
            self._draw_frame(painter)
        if self.hasFocus():
            painter.setPen(QPen(qcolor(theme_of(self).human), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _draw_frame(self, painter: QPainter) -> None:
        theme, frame = theme_of(self), self.frame()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(qcolor(theme.human), 1.5))
        painter.setBrush(qcolor(theme.human, 0.10))
        painter.drawRoundedRect(frame, 2, 2)
        x, y = frame.center().x(), frame.bottom()
        painter.setBrush(qcolor(theme.human))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(
            QPolygonF([QPointF(x - 4, y + 5), QPointF(x + 4, y + 5), QPointF(x, y)])
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._anew()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme or font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._anew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do not."""
        super().focusOutEvent(event)
        self.update()


__all__ = ["LANES", "OverviewBar", "OverviewEvent"]
