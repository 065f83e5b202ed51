"""The sheet: ECG paper with traces, heat and annotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.record import Record
from ecgviewer.ui.theme import THEMES, qcolor

Span = tuple[int, int, tuple[str, ...]]


class TraceView(QWidget):
    """A record on ECG paper."""

    spanDrawn = Signal(int, int, object)
    annotationClicked = Signal(str)
    annotationDoubleClicked = Signal(str)
    annotationMoved = Signal(str, int, int, object)
    cursorMoved = Signal(str, float, float)
    viewChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["paper"]
        self._record: Record | None = None
        self._speed_mm_s = 25.0
        self._gain_mm_mv = 10.0

    speed_mm_s = property(lambda self: self._speed_mm_s)
    gain_mm_mv = property(lambda self: self._gain_mm_mv)
    px_per_mm = property(lambda self: 5.0)
    page_start_s = property(lambda self: 0.0)
    page_s = property(lambda self: 10.0)
    diagnostic_scale = property(lambda self: True)

    def set_record(self, record: Record | None) -> None:
        """Show a record from its beginning."""
        self._record = record
        self.update()

    def set_map(self, anomaly: AnomalyMap | None) -> None:
        """Show a map of surprise as heat."""

    def set_annotations(self, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Show annotations, one of them selected."""

    def set_beats(self, r_peaks: Sequence[int] | None) -> None:
        """Show R peaks and RR at the foot."""

    def set_not_evaluated(self, reasons: Mapping[str, str]) -> None:
        """Mark leads that were not evaluated."""

    def set_heat(self, on: bool, *, opacity: float) -> None:  # noqa: FBT001
        """Show or hide the heat."""

    def set_layout(self, layout_id: str) -> None:
        """Choose how leads are laid on the page."""

    def set_scale(self, *, speed_mm_s: float, gain_mm_mv: float) -> None:
        """Choose speed and gain."""
        self._speed_mm_s, self._gain_mm_mv = speed_mm_s, gain_mm_mv
        self.viewChanged.emit()

    def set_px_per_mm(self, value: float) -> None:
        """Choose the size of a millimetre; 0 fits the page."""

    def set_theme(self, name: str) -> None:
        """Choose paper or dark."""
        self._theme = THEMES[name]
        self.update()

    def set_draft(self, span: Span | None) -> None:
        """Show the span whose finding is being chosen."""

    def page_to(self, start_s: float) -> None:
        """Bring a time to the beginning of the page."""

    def pan(self, seconds: float) -> None:
        """Move in time."""

    def zoom(self, factor: float) -> None:
        """Zoom in time."""

    def reset_view(self) -> None:
        """Go back to paper scale."""

    def focus_lead(self, name: str | None) -> None:
        """Show one lead alone."""

    def cursor_step(self, mm: float) -> None:
        """Move the keyboard cursor in time."""

    def cursor_lead(self, step: int) -> None:
        """Move the keyboard cursor to another lead."""

    def cursor_mark(self) -> None:
        """Start or end a span at the keyboard cursor."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(self._theme.sheet))
        painter.end()
