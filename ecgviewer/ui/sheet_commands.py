"""What the table of actions calls of the window to move on the sheet, and to draw it otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ecgviewer.core.paper import GAINS_MM_MV, ORDERS, SPEEDS_MM_S
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.trace_view import TraceView

ZOOM_STEP = 1.25


class SheetCommands:
    """Methods of the window that need its sheet and its session alone."""

    sheet: TraceView
    session: ReviewSession

    # Sheet

    def left(self) -> None:
        """Move the cursor 1 mm to the left."""
        self.sheet.cursor_step(-1)

    def right(self) -> None:
        """Move the cursor 1 mm to the right."""
        self.sheet.cursor_step(1)

    def step_sample(self, by: int) -> None:
        """Move the cursor by one sample."""
        if self.session.record is not None:
            self.sheet.keyboard.step(by / self.session.record.fs)

    def step_beat(self, by: int) -> None:
        """Move the cursor to the R peak of the next beat, or (-1) of the one before."""
        record, measured = self.session.record, self.session.measurements
        if record is None or measured is None:
            return
        at = self.sheet.canvas.cursor_item.cursor
        now = round((at[1] if at is not None else self.sheet.page_start_s) * record.fs)
        beyond = [int(r) for r in measured.r_peaks if (r - now) * by > 0]
        if beyond:
            place = min(beyond, key=lambda r: abs(r - now))
            self.sheet.keyboard.step((place - now) / record.fs)

    def up(self) -> None:
        """Move the cursor to the lead above."""
        self.sheet.cursor_lead(-1)

    def down(self) -> None:
        """Move the cursor to the lead below."""
        self.sheet.cursor_lead(1)

    def home(self) -> None:
        """Turn to the beginning."""
        self.sheet.page_to(0.0)

    def end(self) -> None:
        """Turn to the end."""
        record = self.session.record
        if record is not None:
            self.sheet.page_to(record.duration_s)

    def page_down(self) -> None:
        """Turn to the next page."""
        self.sheet.pan(self.sheet.page_s)

    def page_up(self) -> None:
        """Turn to the page before."""
        self.sheet.pan(-self.sheet.page_s)

    def toggle_beat(self) -> None:
        """Add the beat at the cursor to the set of beats, or take it away."""
        cursor, record = self.sheet.canvas.cursor_item.cursor, self.session.record
        if cursor is not None and record is not None:
            self.session.beat_scope.toggle_beat(round(cursor[1] * record.fs))

    def similar_beat(self) -> None:
        """Seek cases with a beat like the one at the cursor, or the first one of the page."""
        cursor, record = self.sheet.canvas.cursor_item.cursor, self.session.record
        if record is not None:
            at_s = self.sheet.page_start_s + 1.0 if cursor is None else cursor[1]
            self.session.similar.ask_beat(round(at_s * record.fs))

    def step_event(self, by: int) -> None:
        """Go to the next event of a long recording, or (-1) the one before."""
        place = self.session.holter.place
        if self.sheet.isVisible():
            place.step_on_sheet(by, self.sheet.page_start_s)
        else:
            place.step_event(by)

    def zoom_in(self) -> None:
        """Show less time."""
        self.sheet.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show more time."""
        self.sheet.zoom(1 / ZOOM_STEP)

    # Display

    def _step(self, field: str, choices: Sequence[Any], by: int) -> None:
        at = choices.index(getattr(self.session.settings, field))
        self.session.change_settings(**{field: choices[(at + by) % len(choices)]})

    def next_layout(self) -> None:
        """Go to the next layout that the record has the leads for."""
        record, now = self.session.record, self.session.settings.layout_id
        known = self.session.layouts
        fits = [one.id for one in known if record is None or one.fits(record.lead_names)]
        self._step("layout_id", [one.id for one in known if one.id in (*fits, now)], 1)

    def next_order(self) -> None:
        """Change between the standard and the Cabrera order of the limb leads."""
        self._step("order", ORDERS, 1)

    def toggle_simultaneous(self) -> None:
        """Let columns follow each other in time, or show the same time."""
        self._step("simultaneous", (False, True), 1)

    def toggle_half_gain(self) -> None:
        """Draw V1-V6 at half the gain, or at the gain of the others."""
        self._step("half_precordial", (False, True), 1)

    def next_gain(self) -> None:
        """Go to the next gain."""
        self._step("gain_mm_mv", GAINS_MM_MV, 1)

    def previous_gain(self) -> None:
        """Go to the gain before."""
        self._step("gain_mm_mv", GAINS_MM_MV, -1)

    def next_speed(self) -> None:
        """Go to the next speed."""
        self._step("speed_mm_s", SPEEDS_MM_S, 1)

    def previous_speed(self) -> None:
        """Go to the speed before."""
        self._step("speed_mm_s", SPEEDS_MM_S, -1)

    def toggle_theme(self) -> None:
        """Change between paper and dark."""
        dark = self.session.settings.theme == "dark"
        self.session.change_settings(theme="paper" if dark else "dark")
