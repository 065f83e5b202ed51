"""Where the reader is in the full disclosure of a recording, and how long its rows are."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

ROWS_S = (30.0, 60.0, 120.0, 300.0)
"""Seconds that a row may show."""

GAINS_MM_MV = (0.0, 1.0, 2.5, 5.0, 10.0)
"""Millimetres of a millivolt that may be chosen; 0 takes what fits the rows."""


class DisclosurePlace(QObject):
    """First row, row with the cursor, length of a row, gain; kept while the sheet is shown.

    Parameters
    ----------
    parent
        Owner.
    """

    changed = Signal()

    laidOut = Signal()
    """A page is laid out, with as many rows as there is room for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.row_s = 60.0
        self.gain_mm_mv = 0.0
        self.n_rows = 1
        """Rows of a page, as the view has room for."""
        self.duration_s = 0.0
        self.top_row = 0
        self.cursor_s = 0.0
        """Middle of the strip that opens."""

    def begin(self, duration_s: float) -> None:
        """Begin with another recording."""
        self.duration_s, self.top_row, self.cursor_s = duration_s, 0, 0.0

    @property
    def all_rows(self) -> int:
        """Rows of the whole recording."""
        return max(1, math.ceil(self.duration_s / self.row_s - 1e-9))

    @property
    def top_s(self) -> float:
        """Time of the beginning of the page."""
        return self.top_row * self.row_s

    @property
    def span_s(self) -> tuple[float, float]:
        """First and last time on the page."""
        return self.top_s, min(self.top_s + self.n_rows * self.row_s, self.duration_s)

    def set_rows(self, n_rows: int) -> None:
        """Say how many rows there is room for."""
        self.n_rows = max(1, n_rows)
        self._keep_within()

    def set_row_s(self, row_s: float) -> None:
        """Show another length in a row; the cursor stays in view."""
        self.row_s = row_s
        self._reveal()
        self.changed.emit()

    def step_row_s(self, by: int) -> None:
        """Go to the next longer (1) or shorter (-1) rows."""
        at = min(max(ROWS_S.index(self.row_s) + by, 0), len(ROWS_S) - 1)
        self.set_row_s(ROWS_S[at])

    def set_gain(self, gain_mm_mv: float) -> None:
        """Show another gain; 0 for what fits."""
        self.gain_mm_mv = gain_mm_mv
        self.changed.emit()

    def scroll(self, rows: int) -> None:
        """Go on by rows; the cursor comes along where it would leave the page."""
        self.top_row += rows
        self._keep_within()
        first, last = self.span_s
        if not first <= self.cursor_s < last:
            within = self.cursor_s % self.row_s
            row = self.top_row if self.cursor_s < first else self.top_row + self.n_rows - 1
            self.cursor_s = min(row * self.row_s + within, self.duration_s)
        self.changed.emit()

    def page(self, by: int) -> None:
        """Turn a page, cursor and all."""
        self.cursor_s = self._inside(self.cursor_s + by * self.n_rows * self.row_s)
        self.scroll(by * self.n_rows)

    def step(self, seconds: float) -> None:
        """Move the cursor; the page follows."""
        self.show_time(self.cursor_s + seconds)

    def show_time(self, time_s: float) -> None:
        """Put the cursor to a time, and the page there if it shows another."""
        self.cursor_s = self._inside(time_s)
        self._reveal()
        self.changed.emit()

    def centre(self, time_s: float) -> None:
        """Bring a time to the middle of the page, and the cursor to it."""
        self.cursor_s = self._inside(time_s)
        self.top_row = int(self.cursor_s // self.row_s) - self.n_rows // 2
        self._keep_within()
        self.changed.emit()

    def _inside(self, time_s: float) -> float:
        return min(max(time_s, 0.0), self.duration_s)

    def _reveal(self) -> None:
        row = min(int(self.cursor_s // self.row_s), self.all_rows - 1)
        if row < self.top_row:
            self.top_row = row
        elif row >= self.top_row + self.n_rows:
            self.top_row = row - self.n_rows + 1
        self._keep_within()

    def _keep_within(self) -> None:
        self.top_row = min(max(self.top_row, 0), max(self.all_rows - self.n_rows, 0))
