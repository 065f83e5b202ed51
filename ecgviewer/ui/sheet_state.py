"""What a sheet shows and how: the facts that its surroundings read."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from ecgviewer.core.record import Record
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.sheet_geometry import Sheet, SheetRequest, lay_out
from ecgviewer.ui.spoken_words import sheet_words


class SheetState(QWidget):
    """Record, scale and place of a sheet, to be read; :class:`TraceView` alone changes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._signals: dict[str, LeadSignal] = {}
        self._focus: str | None = None
        self._paper_speed = 25.0
        self._gain = 10.0
        self._zoom = 1.0
        self._page_start_s = 0.0
        self._sheet: Sheet = lay_out(SheetRequest(1, 1, 1.0, (), 10.0))

    @property
    def record(self) -> Record | None:
        """The record shown."""
        return self._record

    @property
    def signals(self) -> Mapping[str, LeadSignal]:
        """Its leads as they are drawn, by name."""
        return self._signals

    @property
    def focus(self) -> str | None:
        """The lead that is shown alone; None for all."""
        return self._focus

    def words(self) -> str:
        """Return what stands on the sheet, as a screen reader says it."""
        return sheet_words(self)

    @property
    def speed_mm_s(self) -> float:
        """Speed as shown, zoom included."""
        return self._paper_speed * self._zoom

    @property
    def gain_mm_mv(self) -> float:
        """Gain as shown."""
        return self._gain

    @property
    def px_per_mm(self) -> float:
        """Logical pixels of one millimetre, on both axes."""
        return self._sheet.px_per_mm

    @property
    def px_per_s(self) -> float:
        """Logical pixels of one second."""
        return self._sheet.px_per_s

    @property
    def page_start_s(self) -> float:
        """Time that the page begins at."""
        return self._page_start_s

    @property
    def page_s(self) -> float:
        """Seconds on the page."""
        return self._sheet.page_s

    @property
    def simultaneous(self) -> bool:
        """Whether the columns of the page show the same time; else they follow each other."""
        return self._sheet.simultaneous

    @property
    def several_columns(self) -> bool:
        """Whether some row has more than one lead."""
        return any(cell.column for cell in self._sheet.cells)

    @property
    def half_gain_mm_mv(self) -> float | None:
        """Gain of the leads drawn at half the gain; None where there are none."""
        gains = {abs(cell.gain_mm_mv) for cell in self._sheet.cells} - {self._gain}
        return min(gains, default=None)

    @property
    def leads_shown(self) -> tuple[str, ...]:
        """Leads on the page, row by row, each once."""
        return tuple(dict.fromkeys(cell.lead for cell in self._sheet.cells))

    @property
    def diagnostic_scale(self) -> bool:
        """Whether speed and gain are those of paper: not zoomed, and every lead in millivolts."""
        voltage = all(signal.is_voltage for signal in self._signals.values())
        return self._zoom == 1.0 and voltage

    @property
    def shown_s(self) -> tuple[float, float]:
        """First and last time in any cell of the page."""
        cells = self._sheet.cells
        if not cells:
            return self._page_start_s, self._page_start_s + self.page_s
        return min(cell.start_s for cell in cells), max(cell.stop_s for cell in cells)

    def value_at(self, lead: str, time_s: float) -> float:
        """Return millivolts of a lead at a time, as shown; NaN where they are not known."""
        signal = self._signals.get(lead)
        return signal.value_at(time_s) if signal and signal.is_voltage else math.nan
