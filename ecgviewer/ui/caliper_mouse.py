"""The mouse on calipers: put the legs of a new one, take hold of legs, levels or all of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

from ecgviewer.core.caliper import Caliper, Leg
from ecgviewer.ui.caliper_geometry import Part, level_at
from ecgviewer.ui.caliper_state import Calipers
from ecgviewer.ui.sheet_mouse import DRAG_PX

if TYPE_CHECKING:
    from ecgviewer.ui.sheet_mouse import SheetMouse
    from ecgviewer.ui.trace_view import TraceView

_SHAPES: dict[Part, Qt.CursorShape] = {
    "first": Qt.CursorShape.SizeHorCursor,
    "second": Qt.CursorShape.SizeHorCursor,
    "first level": Qt.CursorShape.SizeVerCursor,
    "second level": Qt.CursorShape.SizeVerCursor,
    "whole": Qt.CursorShape.SizeAllCursor,
}


@dataclass(slots=True)
class _Grip:
    """What the mouse holds: a part of a caliper as it was, or a new one being drawn."""

    part: Part
    at: QPointF
    before: Caliper
    drawing: bool = False
    begun: bool = False


class CaliperMouse:
    """Stands before the sheet's mouse; takes what is meant for a caliper, hands on the rest.

    Parameters
    ----------
    view
        The sheet.
    inner
        The mouse that takes all else.
    calipers
        What is moved.
    """

    def __init__(self, view: TraceView, inner: SheetMouse, calipers: Calipers) -> None:
        self._view, self._inner, self._calipers = view, inner, calipers
        self._held: _Grip | None = None

    def press(self, at: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> None:
        """Begin what the place means."""
        plain = not modifiers & Qt.KeyboardModifier.ShiftModifier
        if button == Qt.MouseButton.LeftButton and plain and self._held is None:
            if self._calipers.to_place:
                self._begin_placing(at)
                return
            hit = self._view.canvas.calipers.hit(at.x(), at.y())
            if hit is not None:
                self._calipers.select(hit[0])
                one = self._calipers.active
                if one is not None:
                    self._held = _Grip(hit[1], at, one)
                    return
        self._inner.press(at, button, modifiers)

    def move(self, at: QPointF) -> None:
        """Carry on."""
        held = self._held
        if held is None:
            self._inner.move(at)
            self._show_shape(at)
            return
        self._view.tell_cursor(at.x(), at.y())
        held.begun = held.begun or (at - held.at).manhattanLength() >= DRAG_PX
        if held.begun:
            self._drag(held, at)

    def release(self, at: QPointF, button: Qt.MouseButton) -> None:
        """End it; a click with a new caliper puts one leg, a drag both."""
        held = self._held
        if held is None or button != Qt.MouseButton.LeftButton:
            self._inner.release(at, button)
            return
        self._held = None
        if held.begun:
            self._drag(held, at)
        if held.drawing:
            self._calipers.to_place = 0 if held.begun else max(self._calipers.to_place - 1, 0)

    def double_click(self, at: QPointF) -> None:
        """Hand on, unless it is on a caliper."""
        if self._view.canvas.calipers.hit(at.x(), at.y()) is None:
            self._inner.double_click(at)

    def wheel(self, event: QWheelEvent) -> None:
        """Hand on."""
        self._inner.wheel(event)

    def cancel(self) -> bool:
        """Put back what is being dragged; whether anything was."""
        held, self._held = self._held, None
        if held is not None:
            self._calipers.restore(held.before)
        return held is not None

    def _sample(self, at: QPointF) -> tuple[int, str] | None:
        """Return the sample and the lead under a pixel."""
        sheet, record = self._view.canvas.sheet, self._view.record
        cell = sheet.nearest_cell(at.x(), at.y()) if sheet is not None else None
        if cell is None or record is None:
            return None
        return round(cell.time_of(at.x()) * record.fs), cell.lead

    def _snaps(self) -> bool:
        """Whether legs take hold of marks and peaks: not while Alt is held."""
        return not self._view.canvas.keys_held & Qt.KeyboardModifier.AltModifier

    def _begin_placing(self, at: QPointF) -> None:
        """Put the next leg of a new caliper; the first one also says which lead."""
        place, calipers = self._sample(at), self._calipers
        if place is None or calipers.active is None:
            return
        leg: Leg = "first" if calipers.to_place == 2 else "second"
        calipers.put_leg(leg, place[0], lead=place[1] if leg == "first" else "", snap=self._snaps())
        if leg == "first":
            calipers.put_leg("second", calipers.active.first, snap=False)
        self._held = _Grip("second", at, calipers.active, drawing=True)

    def _drag(self, held: _Grip, at: QPointF) -> None:
        calipers, record = self._calipers, self._view.record
        if record is None or calipers.active is None:
            return
        if held.part in ("first", "second"):
            place = self._sample(at)
            if place is not None:
                calipers.put_leg(held.part, place[0], snap=self._snaps())
        elif held.part == "whole":
            way = round((at.x() - held.at.x()) / self._view.px_per_s * record.fs)
            self._calipers.put_whole(held.before.first + way, held.before.second + way)
        else:
            self._drag_level("first" if held.part == "first level" else "second", at)

    def _drag_level(self, leg: Leg, at: QPointF) -> None:
        one, sheet = self._calipers.active, self._view.canvas.sheet
        assert one is not None
        if sheet is None:
            return
        middle = self._view.canvas.calipers.middle_of(one.lead)
        here = sheet.nearest_cell(at.x(), at.y())
        cells = [cell for cell in sheet.cells if cell.lead == one.lead]
        if middle is not None and here is not None and cells:
            cell = here if here in cells else min(cells, key=lambda c: abs(c.baseline - at.y()))
            self._calipers.put_level(leg, level_at(sheet, cell, at.y(), middle))

    def _show_shape(self, at: QPointF) -> None:
        canvas = self._view.canvas
        if self._inner.dragging:
            return
        hit = canvas.calipers.hit(at.x(), at.y())
        if hit is not None and not self._calipers.to_place:
            canvas.setCursor(_SHAPES[hit[1]])
