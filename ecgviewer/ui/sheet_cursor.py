"""The keyboard's cursor on the sheet: a lead and a time, and a span between two marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecgviewer.ui.region_item import Span

if TYPE_CHECKING:
    from ecgviewer.ui.trace_view import TraceView


class SheetCursor:
    """Moves the cursor and makes spans with it.

    Parameters
    ----------
    view
        The view; it shows the cursor and tells what was made.
    """

    def __init__(self, view: TraceView) -> None:
        self._view = view
        self._mark: tuple[int, float] | None = None

    def step(self, seconds: float) -> None:
        """Move in time; the page follows."""
        row, time_s = self._place()
        self._move_to(row, time_s + seconds)

    def change_lead(self, rows: int) -> None:
        """Move down (positive) or up by rows, at the same time."""
        row, time_s = self._place()
        self._move_to(row + rows, time_s)

    def put(self, x: float, y: float) -> None:
        """Move to a pixel."""
        sheet = self._view.canvas.sheet
        cell = sheet.nearest_cell(x, y) if sheet else None
        if cell is not None:
            self._move_to(cell.row, cell.time_of(x))

    def point(self, lead: str, time_s: float) -> None:
        """Stand on a lead and a time, also where the page does not show that lead then."""
        self._view.canvas.cursor_item.cursor = lead, time_s
        self._view.canvas.viewport().update()
        self._view.cursorMoved.emit(lead, time_s, self._view.value_at(lead, time_s))

    def mark(self) -> None:
        """Start a span; the second time, end it and tell it: at the same place, it is a point."""
        if self._view.record is None:
            return
        row, time_s = self._place()
        if self._mark is None:
            self._mark = row, time_s
            self._move_to(row, time_s)
            return
        span = self._span(row, time_s)
        self.cancel()
        if span is not None:
            self._view.spanDrawn.emit(*span)

    def cancel(self) -> bool:
        """Forget a span that was started; whether there was one."""
        marking, self._mark = self._mark is not None, None
        self._view.show_marked(None)
        return marking

    def _place(self) -> tuple[int, float]:
        """Return row and time; the first lead's beginning where there is no cursor yet."""
        view = self._view
        at = view.canvas.cursor_item.cursor
        if at is not None and view.canvas.sheet is not None:
            same = [cell for cell in view.canvas.sheet.cells if cell.lead == at[0]]
            here = [cell for cell in same if cell.start_s <= at[1] <= cell.stop_s] or same
            if here:
                return here[0].row, at[1]
        return 0, view.page_start_s

    def _move_to(self, row: int, time_s: float) -> None:
        view, record = self._view, self._view.record
        if record is None:
            return
        time_s = min(max(time_s, 0.0), (record.n_samples - 1) / record.fs)
        shown = view.canvas.sheet
        row_cells = shown.row_cells(min(max(row, 0), shown.cells[-1].row)) if shown else ()
        page_stop_s = max((cell.stop_s for cell in row_cells), default=view.page_start_s)
        if time_s < view.page_start_s or time_s > page_stop_s:
            view.page_to(time_s - (0.1 if time_s > page_stop_s else 0.9) * view.page_s)
        sheet = view.canvas.sheet
        assert sheet is not None
        cells = sheet.row_cells(min(max(row, 0), sheet.cells[-1].row))
        cell = next((one for one in cells if time_s < one.stop_s), cells[-1])
        view.canvas.cursor_item.cursor = cell.lead, time_s
        if self._mark is not None:
            view.show_marked(self._span(cell.row, time_s))
        view.canvas.viewport().update()
        view.cursorMoved.emit(cell.lead, time_s, view.value_at(cell.lead, time_s))

    def _span(self, row: int, time_s: float) -> Span | None:
        """Return the samples between mark and cursor, and the leads of the rows between them."""
        record, sheet, mark = self._view.record, self._view.canvas.sheet, self._mark
        if record is None or sheet is None or mark is None:
            return None
        start, stop = sorted((round(mark[1] * record.fs), round(time_s * record.fs)))
        rows = range(min(mark[0], row), max(mark[0], row) + 1)
        leads = [
            cell.lead
            for cell in sheet.cells
            if cell.row in rows
            and cell.start_s * record.fs < max(stop, start + 1)
            and cell.stop_s * record.fs > start
        ]
        if not leads:
            return None
        stop = min(max(stop, start + 1), record.n_samples)
        return min(start, stop - 1), stop, tuple(dict.fromkeys(leads))
