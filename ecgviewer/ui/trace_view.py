"""The sheet: ECG paper with traces, heat and annotations; scale, paging, mouse and keyboard."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.language import tr
from ecgviewer.core.paper import LAYOUTS, Layout, layout_for
from ecgviewer.core.record import Record
from ecgviewer.signals.envelope import Pyramid
from ecgviewer.tasks.displaying import FilteredStretch
from ecgviewer.ui.focus_layout import lay_out_strips
from ecgviewer.ui.lead_signal import LeadSignal, reach_mm
from ecgviewer.ui.lead_strip import probes_shown
from ecgviewer.ui.region_item import Span
from ecgviewer.ui.sheet_canvas import SheetCanvas
from ecgviewer.ui.sheet_cursor import SheetCursor
from ecgviewer.ui.sheet_geometry import PAGE_MM, Sheet, SheetRequest, lay_out
from ecgviewer.ui.sheet_labels import remarks_of
from ecgviewer.ui.sheet_mouse import SheetMouse
from ecgviewer.ui.sheet_state import SheetState
from ecgviewer.ui.theme import THEMES

SETTLE_MS = 120
"""Pause in zooming after which heat is drawn anew; until then it is stretched."""

_MAX_PX_PER_SAMPLE = 20.0


class TraceView(SheetState):
    """A record on ECG paper.

    All state of reading is the caller's: the view shows what it is given and tells what the user
    drew, clicked or moved.
    """

    spanDrawn = Signal(int, int, object)
    """Start, stop (samples, half-open) and leads (tuple of names) of a span drawn by hand."""
    annotationClicked = Signal(str)
    annotationDoubleClicked = Signal(str)
    annotationMoved = Signal(str, int, int, object)
    """Id, new start, new stop, leads; once, when the mouse lets go."""
    cursorMoved = Signal(str, float, float)
    """Lead ("" outside all), time in seconds, value in millivolts (NaN where unknown)."""
    viewChanged = Signal()
    leadDoubleClicked = Signal(str)
    leadStepped = Signal(int)
    """Rows down (up below 0) that the keyboard cursor would go, where one lead alone is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anomaly: AnomalyMap | None = None
        self._layout_id = "3x4+1"
        self._layouts: tuple[Layout, ...] = LAYOUTS
        self._order = "standard"
        self._side_by_side = self._half_precordial = False
        self._px_per_mm = 0.0
        self._stretch: FilteredStretch | None = None
        self._filtered = False
        self._told: tuple[object, ...] = ()
        self.canvas = SheetCanvas(self, self._relayout)
        self.canvas.device.changed.connect(self._relayout)
        self.canvas.mouse = self.mouse = SheetMouse(self)
        self.keyboard = SheetCursor(self)
        self._scroll = QScrollBar(Qt.Orientation.Horizontal)
        self._scroll.setAccessibleName(tr("Time shown"))
        self._scroll.valueChanged.connect(self._scrolled)
        self._scroll.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._scroll)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._settle_heat)
        self.served = False
        """Whether extremes of long leads are handed over by :meth:`take_extremes`."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("ECG sheet"))
        self._relayout()

    # What is shown -----------------------------------------------------------------------------

    def set_record(self, record: Record | None) -> None:
        """Show a record from its beginning; map, annotations and beats are the next one's."""
        self.cancel()
        self._record = record
        names = record.lead_names if record else ()
        self._signals = (
            {name: LeadSignal(record, name, served=self.served) for name in names} if record else {}
        )
        self._page_start_s, self._zoom = 0.0, 1.0
        self._stretch, self._filtered = None, False
        if self._focus not in names:
            self._focus = None
        canvas = self.canvas
        canvas.traces.set_signals(self._signals)
        canvas.regions.fs = record.fs if record else 1.0
        canvas.regions.draft = None
        canvas.regions.set_annotations((), None)
        canvas.cursor_item.cursor = None
        canvas.foot.r_peaks_s = None
        canvas.labels.not_evaluated = {}
        canvas.labels.simulated = bool(record and record.simulated)
        canvas.labels.remarks = remarks_of(record.leads if record else ())
        self.set_map(None)
        self._relayout(settle=True)

    def take_extremes(self, record: Record, extremes: Mapping[str, Pyramid]) -> None:
        """Take the extremes of a long record, read elsewhere; those of another are dropped."""
        if record is not self._record:
            return
        for name, signal in self._signals.items():
            signal.take_pyramid(extremes[name])
        self.canvas.heat.set_map(self._anomaly, self._signals)
        self._relayout(settle=True)

    def set_map(self, anomaly: AnomalyMap | None) -> None:
        """Show a map of surprise as heat, None for none."""
        self._anomaly = anomaly
        self.canvas.heat.set_map(anomaly, self._signals)
        self.canvas.viewport().update()

    def set_filtered(self, stretch: FilteredStretch | None) -> None:
        """Draw a stretch through a filter, None for all as recorded."""
        self._stretch = stretch
        self._dress(anew=True)
        self._relayout(settle=True)

    def _dress(self, *, anew: bool = False) -> None:
        """Draw a page that lies in the filtered stretch filtered, any other as recorded.

        Never both on one page.
        """
        stretch, fs = self._stretch, self._record.fs if self._record else 1.0
        first_s, last_s = self.shown_s
        fits = stretch is not None and stretch.covers(round(first_s * fs), round(last_s * fs))
        if fits == self._filtered and not anew:
            return
        self._filtered = fits
        for row, signal in enumerate(self._signals.values()):
            values = stretch.values[row] if fits and stretch is not None else None
            signal.show_filtered(stretch.start if stretch is not None else 0, values)
        self.canvas.heat.set_map(self._anomaly, self._signals)

    def set_annotations(self, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Show annotations; ``selected`` is the id of the one with handles."""
        self.canvas.regions.set_annotations(annotations, selected)
        self.canvas.viewport().update()

    def set_draft(self, span: Span | None) -> None:
        """Show the outlined "new" bar of (start, stop, leads) while its finding is chosen.

        Dragging its edges or its bar tells the new span by ``spanDrawn``.
        """
        self.canvas.regions.draft = span
        self.canvas.viewport().update()

    def set_beats(self, r_peaks: Sequence[int] | np.ndarray | None) -> None:
        """Show R peaks (samples) and the intervals between them at the foot, None for none."""
        fs = self._record.fs if self._record else 1.0
        self.canvas.foot.r_peaks_s = None if r_peaks is None else np.asarray(r_peaks) / fs
        self._relayout()

    def set_not_evaluated(self, reasons: Mapping[str, str]) -> None:
        """Mark leads that the model did not evaluate, each with the reason."""
        self.canvas.labels.not_evaluated = dict(reasons)
        self.canvas.viewport().update()

    def set_heat(self, on: bool, *, opacity: float) -> None:  # noqa: FBT001
        """Show or hide the heat; ``opacity`` 0-1 multiplies its alpha. Traces stay as they are."""
        self.canvas.heat.on = on
        self.canvas.heat.opacity_share = min(max(opacity, 0.0), 1.0)
        self.canvas.viewport().update()

    def set_theme(self, name: str) -> None:
        """Repaint in theme ``"paper"`` or ``"dark"``."""
        self.canvas.set_theme(THEMES[name])

    # Scale and place -----------------------------------------------------------------------------

    def set_layout(self, layout_id: str) -> None:
        """Choose how leads are laid on the page; the lead in focus is let go."""
        self._layout_id, self._focus = layout_id, None
        self._relayout(settle=True)

    def set_layouts(self, layouts: tuple[Layout, ...]) -> None:
        """Say which layouts there are."""
        self._layouts = layouts

    def set_arrangement(self, *, order: str, simultaneous: bool, half_precordial: bool) -> None:
        """Choose the order of the limb leads, the time of the columns, the gain of V1-V6."""
        self._order = order
        self._side_by_side, self._half_precordial = simultaneous, half_precordial
        self._relayout(settle=True)

    def focus_lead(self, name: str | None) -> None:
        """Show one lead alone over the whole page, None for all."""
        known = self._record is not None and name in self._record.lead_names
        self._focus = name if known else None
        self._relayout(settle=True)

    def set_scale(self, *, speed_mm_s: float, gain_mm_mv: float) -> None:
        """Choose speed and gain of the paper; a zoom is let go."""
        self._paper_speed, self._gain, self._zoom = speed_mm_s, gain_mm_mv, 1.0
        self._relayout(settle=True)

    def set_px_per_mm(self, value: float) -> None:
        """Choose the logical pixels of a millimetre; 0 fits the page into the width."""
        self._px_per_mm = max(value, 0.0)
        self._relayout(settle=True)

    def page_to(self, start_s: float) -> None:
        """Bring a time to the beginning of the page, as far as the record goes."""
        self._page_start_s = start_s
        self._relayout()

    def pan(self, seconds: float) -> None:
        """Move the page in time; positive goes on."""
        self.page_to(self._page_start_s + seconds)

    def show_time(self, time_s: float) -> None:
        """Turn to the page that shows a time, unless it is shown already."""
        if not self._page_start_s <= time_s < self._page_start_s + self.page_s:
            self.page_to(time_s - self.page_s / 2)

    def zoom(self, factor: float) -> None:
        """Zoom in time about the middle of the page; above 1 shows less."""
        self.zoom_at(factor, (self._sheet.left + self._sheet.right) / 2)

    def zoom_at(self, factor: float, x: float) -> None:
        """Zoom in time about a pixel."""
        if self._record is None:
            return
        before = self._page_start_s + (x - self._sheet.left) / self.px_per_s
        fastest = _MAX_PX_PER_SAMPLE * self._record.fs / self.px_per_mm / self._paper_speed
        slowest = PAGE_MM / (self._record.duration_s * self._paper_speed)
        self._zoom = min(max(self._zoom * factor, min(slowest, 1.0)), max(fastest, 1.0))
        if abs(math.log(self._zoom)) < 0.01:
            self._zoom = 1.0
        sheet = self._arranged()
        self._page_start_s = before - (x - sheet.left) / sheet.px_per_s
        self._relayout()

    def reset_view(self) -> None:
        """Go back to the scale of paper, where the page stands."""
        self._zoom = 1.0
        self._relayout(settle=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the lead that keys act on."""
        super().focusInEvent(event)
        self._show_focus(on=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take that mark away."""
        super().focusOutEvent(event)
        self._show_focus(on=False)

    def _show_focus(self, *, on: bool) -> None:
        self.canvas.cursor_item.focused = on
        self.canvas.viewport().update()

    # Keyboard cursor -----------------------------------------------------------------------------

    def cursor_step(self, mm: float) -> None:
        """Move the keyboard cursor in time by millimetres of paper; the page follows it."""
        self.keyboard.step(mm / self.speed_mm_s)

    def cursor_lead(self, step: int) -> None:
        """Move the keyboard cursor to the lead below (positive) or above, at the same time."""
        if self._focus is not None:
            self.leadStepped.emit(step)
            return
        self.keyboard.change_lead(step)

    def move_cursor(self, dt_s: float, d_lead: int) -> None:
        """Move the keyboard cursor in time and over leads."""
        self.keyboard.step(dt_s)
        self.keyboard.change_lead(d_lead)

    def cursor_mark(self) -> None:
        """Start a span at the keyboard cursor; the second time, end it and tell ``spanDrawn``."""
        self.keyboard.mark()

    def cancel(self) -> bool:
        """Let go of a drag or of a span begun with the keyboard; whether there was one."""
        marking = self.keyboard.cancel()
        return self.mouse.cancel() or marking

    # For the mouse -------------------------------------------------------------------------------

    def tell_cursor(self, x: float, y: float) -> None:
        """Tell lead, time and value under a pixel."""
        cell = self._sheet.cell_at(x, y)
        if cell is None or self._record is None:
            self.cursorMoved.emit("", math.nan, math.nan)
            return
        time_s = cell.time_of(x)
        self.cursorMoved.emit(cell.lead, time_s, self.value_at(cell.lead, time_s))

    def show_marked(self, span: Span | None) -> None:
        """Show the span being drawn."""
        fs = self._record.fs if self._record else 1.0
        marked = (span[2], span[0] / fs, span[1] / fs) if span else None
        self.canvas.cursor_item.marked = marked
        self.canvas.viewport().update()

    def show_moved(self, region_id: str | None, start: int, stop: int) -> None:
        """Show an annotation (or the draft) where it is dragged to; None ends that."""
        regions = self.canvas.regions
        regions.moved = (region_id, start, stop) if region_id else None
        regions.refresh()
        self.canvas.viewport().update()

    # Laying out ----------------------------------------------------------------------------------

    def _rows(self) -> tuple[tuple[str, ...], ...]:
        if self._record is None:
            return ()
        if self._focus is not None:
            return ((self._focus,),)
        names = self._record.lead_names
        return layout_for(self._layout_id, names, layouts=self._layouts, order=self._order).rows

    def _arranged(self) -> Sheet:
        """Lay the page out where it stands, or as near to it as the record goes."""
        rows = self._rows()
        duration_s = self._record.duration_s if self._record else 10.0
        request = SheetRequest(
            page_start_s=max(self._page_start_s, 0.0),
            # How many strips of one lead there are hangs on it; of rows nothing does.
            foot_px=20.0 if self._focus else self._sheet.request.foot_px,
            width=max(self.canvas.width(), 1),
            height=max(self.canvas.height(), 1),
            dpr=self.canvas.devicePixelRatioF(),
            rows=rows,
            duration_s=duration_s,
            speed_mm_s=self.speed_mm_s,
            gain_mm_mv=self._gain,
            px_per_mm=self._px_per_mm,
            reach_mm=reach_mm(
                self._signals, rows, self._gain, half_precordial=self._half_precordial
            ),
            simultaneous=self._side_by_side,
            half_precordial=self._half_precordial,
            lanes=bool(rows),
            device_px=self.canvas.device.height_px,
        )
        arrange = lay_out if self._focus is None else lay_out_strips
        sheet = arrange(request)
        foot_px = self.canvas.foot.height_px(paged=sheet.last_start_s > 0) if rows else 0.0
        start_s = min(request.page_start_s, sheet.last_start_s)
        asked = replace(request, page_start_s=start_s, foot_px=foot_px)
        return sheet if asked == request else arrange(asked)

    def _relayout(self, *, settle: bool = False) -> None:
        """Lay the page out and show it; ``settle`` draws heat anew at once."""
        self._sheet = self._arranged()
        self._page_start_s = self._sheet.request.page_start_s
        self._dress()
        self.canvas.labels.preliminary = probes_shown(self._sheet, self._signals)
        self.canvas.set_sheet(self._sheet)
        if settle:
            self.canvas.heat.settle()
        elif self.canvas.heat.stretched:
            self._settle.start()
        self._show_scroll()
        told = (self._sheet.request, self._paper_speed)
        if told != self._told:
            self._told = told
            self.viewChanged.emit()

    def _show_scroll(self) -> None:
        """Let the scroll bar say where the page stands, in milliseconds."""
        last_ms = round(self._sheet.last_start_s * 1000)
        with QSignalBlocker(self._scroll):
            self._scroll.setRange(0, last_ms)
            self._scroll.setPageStep(max(1, round(self.page_s * 1000)))
            self._scroll.setSingleStep(max(1, round(self.page_s * 100)))
            self._scroll.setValue(round(self._page_start_s * 1000))
        if self._scroll.isHidden() != (last_ms == 0):
            self._scroll.setVisible(last_ms > 0)

    def _scrolled(self, start_ms: int) -> None:
        self.page_to(start_ms / 1000)

    def _settle_heat(self) -> None:
        self.canvas.heat.settle()
        self.canvas.viewport().update()
