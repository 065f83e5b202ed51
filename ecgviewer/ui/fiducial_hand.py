"""Moves the corner marks on the sheet with the mouse, and with the keys alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from ecgviewer.core.language import tr_later
from ecgviewer.tasks.fiducial_edits import wave_of
from ecgviewer.ui.fiducial_item import FiducialItem, ShownMarks
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.measurement_words import measured_by

if TYPE_CHECKING:
    from ecgviewer.ui.trace_view import TraceView

FAR = 10
"""Samples that an arrow moves a mark by with Shift."""

DRAG_PX = 3.0
"""A press that moves less chooses the mark and leaves it where it is."""

HEADING = tr_later("Marks of P, QRS, T")
KEYS = (
    (tr_later("Mark 1 sample"), ("Left", "Right")),
    (tr_later("Mark 10 samples"), ("Shift Left", "Shift Right")),
    (tr_later("Next, previous mark"), ("Tab", "Shift Tab")),
    (tr_later("All leads, or one"), ("Up", "Down")),
    (tr_later("Another beat"), ("Ctrl Left", "Ctrl Right")),
    (tr_later("Put a missing wave"), ("Ins",)),
    (tr_later("Take the wave away"), ("Ctrl Del",)),
)
"""What keys do while a mark is chosen, for the cheat sheet."""

_WATCHED = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
_Key = Qt.Key


class FiducialHand(QObject):
    """Shows the state's marks on a sheet and turns mouse and keys into changes of them.

    It looks at events before the sheet does and takes those that are for a mark: the sheet's own
    drawing of spans, and its keys, know nothing of marks.

    Parameters
    ----------
    state
        Which marks there are.
    sheet
        Where they stand.
    """

    def __init__(self, state: FiducialState, sheet: TraceView) -> None:
        super().__init__(sheet)
        self._state, self._sheet = state, sheet
        self._item: FiducialItem = sheet.canvas.fiducials
        self._pressed: tuple[QPointF, float] | None = None
        self._dragging = False
        self._was_active = False
        sheet.canvas.viewport().installEventFilter(self)
        sheet.installEventFilter(self)
        state.cursor_lead = self._cursor_lead
        state.changed.connect(self._show)
        state.shownChanged.connect(self._on_shown)

    def _cursor_lead(self) -> str:
        at = self._sheet.canvas.cursor_item.cursor
        if at is not None:
            return at[0]
        return self._sheet.leads_shown[-1] if self._sheet.leads_shown else ""

    # What is shown

    def _show(self) -> None:
        state, found = self._state, self._state.measurements
        marks = state.marks
        shown = None
        if found is not None and found.median is not None and marks is not None:
            shown = ShownMarks(
                found,
                marks,
                state.scope or "",
                state.beat_place,
                state.mark,
                state.edited_marks,
                measured_by(found, state.mark) if not state.scope else "",
            )
        self._item.show_marks(shown)
        self._sheet.canvas.viewport().update()

    def _on_shown(self) -> None:
        self._show()
        state = self._state
        if state.is_active and not self._was_active:
            self._sheet.setFocus()
        self._was_active = state.is_active
        if state.is_active and not self._dragging:
            self._turn_to_beat()

    def _turn_to_beat(self) -> None:
        """Bring the beat, and the lead, of a chosen mark onto the page."""
        shown, fs = self._item.shown, self._sheet.record.fs if self._sheet.record else 1.0
        place = self._item.place
        wanted = self._state.beat_place
        if shown is None:
            return
        if place is not None and wanted in (None, place.beat.place):
            return
        beats = [beat.place for beat in shown.found.beats if not beat.left_out]
        target = wanted if wanted is not None else next(iter(beats), None)
        if target is not None:
            self._sheet.show_time(target / fs)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is for a mark."""
        if isinstance(event, QMouseEvent) and event.type() in _WATCHED:
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and watched is self._sheet:
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        at = event.position()
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            return self._press(event, at)
        if kind == QEvent.Type.MouseMove:
            return self._move(at)
        if self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            if self._dragging:
                self._dragging = False
                self._state.end_drag()
            return True
        return False

    def _press(self, event: QMouseEvent, at: QPointF) -> bool:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        mark = self._mark_at(at) if plain else None
        if event.button() != Qt.MouseButton.LeftButton or mark is None:
            return False
        if self._item.place is not None:
            self._state.beat_place = self._item.place.beat.place
        self._pressed = (at, self._item.places()[mark])
        self._sheet.setFocus()
        self._state.choose(mark)
        return True

    def _mark_at(self, at: QPointF) -> str | None:
        """Return the mark under the mouse, unless something with a place of its own lies there."""
        if self._sheet.canvas.regions.hit(at.x(), at.y()) is not None:
            return None
        return self._item.hit(at.x(), at.y())

    def _move(self, at: QPointF) -> bool:
        if self._pressed is None:
            if self._sheet.mouse.dragging or self._mark_at(at) is None:
                return False
            self._sheet.tell_cursor(at.x(), at.y())
            self._sheet.canvas.setCursor(Qt.CursorShape.SizeHorCursor)
            return True
        begun, x = self._pressed
        if not self._dragging and abs(at.x() - begun.x()) >= DRAG_PX and self._state.mark:
            self._dragging = True
            self._state.begin_drag(self._state.mark)
        shown, place = self._item.shown, self._item.place
        if self._dragging and shown is not None and place is not None and shown.found.median:
            wanted = place.sample_of(shown.found.median, x + at.x() - begun.x())
            self._state.drag_to(wanted)
        self._sheet.tell_cursor(at.x(), at.y())
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """Claim a key before the window's shortcuts see it; act when it comes back as a press."""
        if not self._state.is_active:
            return False
        act = self._action_of(Qt.Key(event.key()), event.modifiers())
        if act is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            act()
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)

    def _action_of(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier
    ) -> Callable[[], object] | None:
        """Return what a key does while a mark is chosen; None if it is not one of these."""
        state = self._state
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return None
        way = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -1, _Key.Key_Down: 1}.get(key)
        if key in (_Key.Key_Left, _Key.Key_Right) and way is not None:
            if ctrl:
                return lambda: state.step_beat(way)
            return lambda: state.nudge(way * (FAR if shift else 1))
        if key in (_Key.Key_Up, _Key.Key_Down) and way is not None and not ctrl and not shift:
            return lambda: state.step_scope(way)
        if key == _Key.Key_Tab and not ctrl:
            return lambda: state.step_mark(1)
        if key == _Key.Key_Backtab:
            return lambda: state.step_mark(-1)
        if key in (_Key.Key_Delete, _Key.Key_Backspace) and ctrl and state.mark:
            wave = wave_of(state.mark)
            return lambda: state.take_wave(wave)
        if key == _Key.Key_Insert:
            return state.add_missing
        if key == _Key.Key_Escape:
            return self._escape
        return None

    def _escape(self) -> None:
        self._pressed, self._dragging = None, False
        if not self._state.cancel_drag():
            self._state.leave()
