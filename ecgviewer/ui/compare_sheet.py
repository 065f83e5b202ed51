"""Two records on ECG paper at one scale: there is only one, so that they cannot differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.paper import layout_for
from ecgviewer.core.record import Record
from ecgviewer.ui.controls import chip
from ecgviewer.ui.lead_signal import LeadSignal, reach_mm
from ecgviewer.ui.sheet_canvas import SheetCanvas
from ecgviewer.ui.sheet_geometry import Sheet, SheetRequest, fit_px_per_mm, lay_out
from ecgviewer.ui.sheet_labels import remarks_of
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import THEMES
from ecgviewer.ui.top_bar import patient_text

HEAD_PX = 28
WHEEL_SHARE = 0.1
_LAYOUTS = {"beside": "6x2", "stacked": "3x4"}


@dataclass(frozen=True, slots=True)
class Scale:
    """How both records are drawn.

    Parameters
    ----------
    speed_mm_s, gain_mm_mv
        As on paper.
    px_per_mm
        Logical pixels of a millimetre on this monitor; 0 where it is not calibrated.
    order, half_precordial
        As on the sheet of reading.
    """

    speed_mm_s: float = 25.0
    gain_mm_mv: float = 10.0
    px_per_mm: float = 0.0
    order: str = "standard"
    half_precordial: bool = False

    def px_in(self, width: float, dpr: float) -> float:
        """Return the pixels of a millimetre in a page of this width: those of the reading sheet."""
        return self.px_per_mm or fit_px_per_mm(width, dpr)


def when_text(record: Record) -> str:
    """Return date and time of a record as its file gives them."""
    if record.start is None:
        return tr("date not given")
    return record.start.replace("T", " ")[:16]


class LineSample(QWidget):
    """How a side's line looks: solid, or grey and dashed where the two lie over each other."""

    def __init__(self, *, earlier: bool) -> None:
        super().__init__()
        self._earlier, self.dashed = earlier, False
        self.setFixedSize(28, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(line_pen(theme_of(self).name, earlier=self._earlier, dashed=self.dashed))
        painter.drawLine(QPointF(0, 6.5), QPointF(28, 6.5))
        painter.end()


def line_pen(theme_name: str, *, earlier: bool, dashed: bool) -> QPen:
    """Return the pen of a side's line."""
    theme = THEMES[theme_name]
    pen = QPen(QColor(theme.ink2 if earlier else theme.trace), 1.5 if earlier else 1.25)
    if earlier and dashed:
        pen.setDashPattern([3.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


class SideHead(QFrame):
    """Which of the two it is, its name, its time, its patient."""

    def __init__(self, title: str, *, earlier: bool) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setFixedHeight(HEAD_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self.line = LineSample(earlier=earlier)
        self._name = text_label(ink="2")
        self._when = text_label(role="secondary", ink="2")
        self._facts = text_label(role="secondary", ink="2")
        self._simulated = chip(tr("Simulated"), "grey")
        for widget in (self.line, text_label(title, role="strong"), self._name, self._when):
            row.addWidget(widget)
        row.addWidget(self._simulated)
        row.addStretch(1)
        row.addWidget(self._facts)
        self._full = ""

    def show_record(self, name: str, record: Record, measured: Measurements) -> None:
        """Say which record it is."""
        self._full = name
        self._name.setToolTip(name)
        self._elide()
        self._when.setText(when_text(record))
        rate = measured.heart_rate_bpm
        said = tr("no rate") if rate is None else f"{rate:.0f}/min"
        self._facts.setText(f"{patient_text(record)} · {record.fs:g} Hz · {said}")
        self._simulated.setVisible(record.simulated)
        self._show_facts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what does not fit."""
        super().resizeEvent(event)
        self._elide()
        self._show_facts()

    def _elide(self) -> None:
        room = max(60, self.width() // 4)
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(self._full, Qt.TextElideMode.ElideMiddle, room))

    def _show_facts(self) -> None:
        self._facts.setVisible(self.width() >= 480)


class CompareSheet(QWidget):
    """One of the two on paper; the pair lays it out."""

    def __init__(self, title: str, resized: Callable[[], None], *, earlier: bool) -> None:
        super().__init__()
        self._earlier = earlier
        self.head = SideHead(title, earlier=earlier)
        self.canvas = SheetCanvas(self, resized)
        self.canvas.setAccessibleName(tr("{title}: ECG", title=title))
        self.record: Record | None = None
        self.signals: dict[str, LeadSignal] = {}
        self.sheet: Sheet | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.canvas, 1)

    def show_record(self, name: str, record: Record, measured: Measurements) -> None:
        """Show a record as recorded."""
        if record is not self.record:
            self.record = record
            self.signals = {one: LeadSignal(record, one) for one in record.lead_names}
            self.canvas.traces.set_signals(self.signals)
            self.canvas.foot.r_peaks_s = measured.r_peaks / record.fs
            self.canvas.labels.simulated = record.simulated
            self.canvas.labels.remarks = remarks_of(record.leads)
        self.head.show_record(name, record, measured)

    def show_map(self, anomaly: AnomalyMap | None, *, opacity: float) -> None:
        """Show a map behind the traces, None for none."""
        self.canvas.heat.set_map(anomaly, self.signals)
        self.canvas.heat.on = anomaly is not None
        self.canvas.heat.opacity_share = opacity

    def set_theme(self, name: str) -> None:
        """Paint in a theme; the earlier trace is grey in both."""
        theme = THEMES[name]
        self.canvas.set_theme(replace(theme, trace=theme.ink2) if self._earlier else theme)

    def lay(self, request: SheetRequest) -> None:
        """Take over what the pair says, in this sheet's own size."""
        request = replace(
            request,
            width=max(self.canvas.width(), 1),
            height=max(self.canvas.height(), 1),
            dpr=self.canvas.devicePixelRatioF(),
            duration_s=self.record.duration_s if self.record else 10.0,
        )
        free = lay_out(request)
        foot_px = self.canvas.foot.height_px(paged=free.last_start_s > 0)
        start_s = min(max(request.page_start_s, 0.0), free.last_start_s)
        self.sheet = lay_out(replace(request, page_start_s=start_s, foot_px=foot_px))
        self.canvas.set_sheet(self.sheet)
        self.canvas.heat.settle()


class PairMouse:
    """The mouse on either sheet: it moves both in time, and never their scale."""

    def __init__(self, pair: SheetPair) -> None:
        self._pair = pair
        self._held: tuple[float, float] | None = None

    def press(self, at: QPointF, button: Qt.MouseButton, _: Qt.KeyboardModifier) -> None:
        """Take hold of the paper."""
        if button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._held = at.x(), self._pair.page_start_s

    def move(self, at: QPointF) -> None:
        """Move the paper that is held."""
        if self._held is not None:
            self._pair.page_to(self._held[1] - (at.x() - self._held[0]) / self._pair.px_per_s)

    def release(self, _: QPointF, __: Qt.MouseButton) -> None:
        """Let go."""
        self._held = None

    def double_click(self, _: QPointF) -> None:
        """Do nothing: no lead is magnified on one side alone."""

    def wheel(self, event: QWheelEvent) -> None:
        """Turn on or back."""
        self._pair.pan(-WHEEL_SHARE * event.angleDelta().y() / 120.0)


class SheetPair(QWidget):
    """The earlier and this record, beside each other or stacked, at one scale and one time."""

    def __init__(self) -> None:
        super().__init__()
        self.earlier = CompareSheet(tr("Earlier"), self.relay, earlier=True)
        self.now = CompareSheet(tr("Now"), self.relay, earlier=False)
        self._arrangement = "beside"
        self._scale = Scale()
        self._page_start_s = 0.0
        self._ready = False
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self.earlier, 1)
        self._box.addWidget(self.now, 1)
        for side in self.sides:
            side.canvas.mouse = PairMouse(self)  # type: ignore[assignment]
        self._ready = True

    @property
    def page_start_s(self) -> float:
        """Time that both pages begin at."""
        return self._page_start_s

    @property
    def px_per_s(self) -> float:
        """Logical pixels of a second, in both."""
        return self.now.sheet.px_per_s if self.now.sheet else 1.0

    @property
    def sides(self) -> tuple[CompareSheet, CompareSheet]:
        """Earlier, now."""
        return self.earlier, self.now

    def arrange(self, arrangement: str) -> None:
        """Put them beside each other or one above the other."""
        beside = arrangement == "beside"
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        if arrangement != self._arrangement:
            self._arrangement, self._page_start_s = arrangement, 0.0
        self.relay()

    def set_scale(self, scale: Scale) -> None:
        """Draw both at a scale."""
        self._scale = scale
        self.relay()

    def page_to(self, start_s: float) -> None:
        """Bring a time to the beginning of both pages, as far as each goes."""
        furthest = max((side.sheet.last_start_s for side in self.sides if side.sheet), default=0.0)
        self._page_start_s = min(max(start_s, 0.0), furthest)
        self.relay()

    def pan(self, share: float) -> None:
        """Move both by a share of their page."""
        page_s = max((side.sheet.page_s for side in self.sides if side.sheet), default=0.0)
        self.page_to(self._page_start_s + share * page_s)

    def _rows(self) -> list[tuple[tuple[str, ...], ...]]:
        return [
            layout_for(
                _LAYOUTS[self._arrangement], side.record.lead_names, order=self._scale.order
            ).rows
            for side in self.sides
            if side.record is not None
        ]

    def relay(self) -> None:
        """Lay both out anew."""
        rows, scale = self._rows() if self._ready else [], self._scale
        if len(rows) < 2:
            return
        reaches = [
            reach_mm(side.signals, one, scale.gain_mm_mv, half_precordial=scale.half_precordial)
            for side, one in zip(self.sides, rows, strict=True)
        ]
        if rows[0] == rows[1]:  # the same row at the same height in both
            reaches = [_wider(*reaches)] * 2
        px_per_mm = scale.px_in(max(self.width(), 1), self.devicePixelRatioF())
        for side, one, reach in zip(self.sides, rows, reaches, strict=True):
            side.lay(
                SheetRequest(
                    1,
                    1,
                    1.0,
                    one,
                    10.0,
                    page_start_s=self._page_start_s,
                    speed_mm_s=scale.speed_mm_s,
                    gain_mm_mv=scale.gain_mm_mv,
                    px_per_mm=px_per_mm,
                    reach_mm=reach,
                    half_precordial=scale.half_precordial,
                )
            )


def _wider(
    first: Sequence[tuple[float, float]], second: Sequence[tuple[float, float]]
) -> tuple[tuple[float, float], ...]:
    return tuple((max(a[0], b[0]), max(a[1], b[1])) for a, b in zip(first, second, strict=True))
