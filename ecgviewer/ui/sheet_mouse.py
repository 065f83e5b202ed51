"""The mouse on the sheet: draw a span, take hold of an annotation, pan, zoom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

from ecgviewer.ui.region_item import DRAFT_ID, Hit, Span

if TYPE_CHECKING:
    from ecgviewer.ui.trace_view import TraceView

DRAG_PX = 4.0
"""A press that moves less is a click: nothing is moved by an unsteady hand."""

WHEEL_SHARE = 0.1
"""Share of the page that one notch of the wheel moves."""

ZOOM_NOTCH = 1.25


@dataclass(slots=True)
class _Drag:
    kind: Literal["pan", "span", "grab"]
    at: QPointF
    page_start_s: float = 0.0
    hit: Hit | None = None
    span: Span | None = None
    begun: bool = False


class SheetMouse:
    """Turns mouse events into calls and signals of the view.

    Parameters
    ----------
    view
        The view; it owns all state but the drag under way.
    """

    def __init__(self, view: TraceView) -> None:
        self._view = view
        self._drag: _Drag | None = None

    @property
    def dragging(self) -> bool:
        """Whether a drag is under way."""
        return self._drag is not None

    def press(self, at: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> None:
        """Begin what the place and the button mean."""
        view = self._view
        if view.record is None or self._drag is not None:
            return
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        left = button == Qt.MouseButton.LeftButton
        if left and modifiers & Qt.KeyboardModifier.ControlModifier and self._takes_beat(at):
            return
        if button == Qt.MouseButton.MiddleButton or (left and shift):
            self._drag = _Drag("pan", at, page_start_s=view.page_start_s)
            view.canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left:
            hit = view.canvas.regions.hit(at.x(), at.y())
            suggestion = view.canvas.suggestions.hit(at.x(), at.y())
            if hit is None and suggestion is not None:
                view.canvas.suggestionClicked.emit(suggestion)
                return
            if hit is None:
                self._drag = _Drag("span", at)
                return
            span = view.canvas.regions.span_by_id(hit.id)
            self._drag = _Drag("grab", at, hit=hit, span=span)
            if hit.id != DRAFT_ID:
                view.annotationClicked.emit(hit.id)

    def move(self, at: QPointF) -> None:
        """Carry on."""
        view, drag = self._view, self._drag
        view.tell_cursor(at.x(), at.y())
        if drag is None:
            self._show_shape(at)
            return
        way = at - drag.at
        drag.begun = drag.begun or max(abs(way.x()), abs(way.y())) >= DRAG_PX
        if not drag.begun:
            return
        if drag.kind == "pan":
            view.page_to(drag.page_start_s - way.x() / view.px_per_s)
        elif drag.kind == "span":
            view.show_marked(self._drawn(at))
        elif drag.hit is not None and drag.span is not None:
            start, stop = self._dragged(drag.hit, drag.span, way.x())
            view.show_moved(drag.hit.id, start, stop)

    def release(self, at: QPointF, button: Qt.MouseButton) -> None:
        """End the drag; what it made is told once."""
        view, drag = self._view, self._drag
        if drag is None or button not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._drag = None
        self._show_shape(at)
        if drag.kind == "span":
            view.show_marked(None)
            drawn = self._span_from(drag.at, at)
            if drag.begun and drawn is not None and abs(at.x() - drag.at.x()) >= DRAG_PX:
                view.spanDrawn.emit(*drawn)
            elif not drag.begun:
                view.keyboard.put(at.x(), at.y())
        elif drag.kind == "grab" and drag.hit is not None and drag.span is not None:
            start, stop = self._dragged(drag.hit, drag.span, at.x() - drag.at.x())
            view.show_moved(None, 0, 0)
            if drag.begun and (start, stop) != drag.span[:2]:
                if drag.hit.id == DRAFT_ID:
                    view.spanDrawn.emit(start, stop, drag.span[2])
                else:
                    view.annotationMoved.emit(drag.hit.id, start, stop, drag.span[2])

    def cancel(self) -> bool:
        """Let go of a drag without effect; whether there was one."""
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        self._view.show_marked(None)
        self._view.show_moved(None, 0, 0)
        if drag.kind == "pan":
            self._view.page_to(drag.page_start_s)
        return True

    def double_click(self, at: QPointF) -> None:
        """Open the annotation under the mouse, or tell the lead there."""
        view = self._view
        hit = view.canvas.regions.hit(at.x(), at.y())
        if hit is not None and hit.id != DRAFT_ID:
            view.annotationDoubleClicked.emit(hit.id)
        elif hit is None and view.canvas.sheet is not None:
            cell = view.canvas.sheet.cell_at(at.x(), at.y())
            if cell is not None:
                view.leadDoubleClicked.emit(cell.lead)

    def wheel(self, event: QWheelEvent) -> None:
        """Pan in time; with Ctrl zoom about the mouse."""
        view = self._view
        if view.record is None:
            return
        turn, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.zoom_at(ZOOM_NOTCH ** (turn.y() / 120), event.position().x())
        elif not pixels.isNull() and pixels.x():
            view.pan(-pixels.x() / view.px_per_s)
        else:
            notches = (turn.y() or turn.x()) / 120
            view.pan(-notches * WHEEL_SHARE * view.page_s)

    def _takes_beat(self, at: QPointF) -> bool:
        view = self._view
        cell = view.canvas.sheet.cell_at(at.x(), at.y()) if view.canvas.sheet else None
        if cell is None or view.record is None:
            return False
        return view.canvas.take_beat(round(cell.time_of(at.x()) * view.record.fs))

    def _drawn(self, at: QPointF) -> Span | None:
        return self._span_from(self._drag.at, at) if self._drag else None

    def _span_from(self, begin: QPointF, end: QPointF) -> Span | None:
        """Return the samples and leads of a drag."""
        view = self._view
        sheet, record = view.canvas.sheet, view.record
        drawn = sheet.span(begin.x(), begin.y(), end.x(), end.y()) if sheet else None
        if drawn is None or record is None:
            return None
        start = min(max(round(drawn[0] * record.fs), 0), record.n_samples - 1)
        stop = min(max(round(drawn[1] * record.fs), start + 1), record.n_samples)
        return start, stop, drawn[2]

    def _dragged(self, hit: Hit, span: Span, way_px: float) -> tuple[int, int]:
        """Return the samples of a region that was taken hold of and dragged some pixels."""
        record = self._view.record
        assert record is not None
        start, stop, _ = span
        kind = self._view.canvas.regions.kind_of(hit.id)
        if kind == "beats" or (kind == "beat" and hit.part == "body"):
            return start, stop  # beats are where they are
        step = round(way_px / self._view.px_per_s * record.fs)
        if hit.part == "start":
            return min(max(start + step, 0), stop - 1), stop
        if hit.part == "stop":
            return start, max(min(stop + step, record.n_samples), start + 1)
        step = min(max(step, -start), record.n_samples - stop)
        return start + step, stop + step

    def _show_shape(self, at: QPointF) -> None:
        canvas = self._view.canvas
        hit = canvas.regions.hit(at.x(), at.y()) if self._view.record else None
        if hit is not None:
            edge = hit.part != "body"
            shape = Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.PointingHandCursor
        elif canvas.suggestions.hit(at.x(), at.y()) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif canvas.sheet is not None and canvas.sheet.cell_at(at.x(), at.y()):
            shape = Qt.CursorShape.CrossCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if canvas.cursor().shape() != shape:
            canvas.setCursor(shape)
