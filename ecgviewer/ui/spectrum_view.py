"""The spectrum of a lead: power at each frequency, mains and filter marked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ecgviewer.core.display_filter import FILTER_BY_ID, MAINS_HZ, RAW
from ecgviewer.core.language import tr, tr_n
from ecgviewer.tasks.viewing import LeadSpectrum
from ecgviewer.ui.action_table import shown_key
from ecgviewer.ui.controls import Button
from ecgviewer.ui.focus_page import ViewPage
from ecgviewer.ui.lead_strip import passes
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.spectrum_layout import SpectrumAxes, axes_for
from ecgviewer.ui.style import text_label
from ecgviewer.ui.theme import qcolor, ui_font
from ecgviewer.ui.trace_view import TraceView

_HEAD_PX = 64.0
_LEFT_PX, _RIGHT_PX, _FOOT_PX = 76.0, 24.0, 44.0
_UP = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class SpectrumView(ViewPage):
    """One lead's power spectral density, of the samples as recorded unless asked otherwise."""

    kind = "spectrum"

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(session, sheet, tr("Spectrum of a lead"))
        self.axes: SpectrumAxes | None = None
        self._cursor_hz: float | None = None
        self._title = text_label(role="title")
        self._said = text_label(role="secondary", ink="2")
        self._filtered = Button(tr("Through the filter"), kind="segment", height=26)
        self._filtered.setCheckable(True)
        self._filtered.setToolTip(
            tr("Spectrum of what the sheet shows, instead of what was recorded")
        )
        self._filtered.clicked.connect(lambda on: self._views.show_filtered(on=on))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._filtered)
        for icon, tip, by in (
            ("chevron-up", tr("Lead above"), -1),
            ("chevron-down", tr("Lead below"), 1),
        ):
            button = Button(icon=icon, height=26)
            button.setToolTip(f"{tip}  {shown_key('Up' if by < 0 else 'Down')}")
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, by=by: self._views.step_lead(by))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addStretch(1)

    @property
    def found(self) -> LeadSpectrum | None:
        """The spectrum of the lead asked for; None while it is computed."""
        found, record = self._views.spectrum, self._session.record
        if found is None or record is None or found.record_id != record.id:
            return None
        return found if found.lead == self._views.lead else None

    def refresh(self) -> None:
        """Show the lead's spectrum."""
        found = self.found
        wanted = self._session.eye.wanted
        self._filtered.setEnabled(not wanted.is_raw or self._views.as_filtered)
        self._filtered.setChecked(self._views.as_filtered)
        self._title.setText(tr("Spectrum of {lead}", lead=self._views.lead))
        eye, raw = self._session.eye, not self._views.as_filtered
        shown = tr("no filter") if raw else eye.text
        self._views.say_at_foot(tr("<b>spectrum</b> · {filter}", filter=shown))
        self.axes = None
        if found is None:
            self._said.setText(tr("Computing"))
        else:
            bounds = (
                *(_LEFT_PX, _HEAD_PX + 12),
                *(self.width() - _RIGHT_PX, self.height() - _FOOT_PX),
            )
            self.axes = axes_for(found.hz, found.power, bounds)
            self._said.setText(self._caption(found))
        self.update()

    @staticmethod
    def _caption(found: LeadSpectrum) -> str:
        """Return what the curve is of, and how it was made."""
        if found.n_segments == 0:
            return tr("Not drawn because no stretch of the lead is long enough and without a gap.")
        if found.filter_id == RAW.id:
            source = tr("samples as recorded, no filter")
        else:
            used = tr(FILTER_BY_ID[found.filter_id].title)
            source = tr("samples through the filter {filter}", filter=used)
        mains = (
            tr("mains {hz:g} Hz found", hz=found.mains_hz)
            if found.mains_hz
            else tr("no mains found")
        )
        seconds = 1.0 / found.hz[1] if len(found.hz) > 1 else 0.0
        segments = tr_n(
            "{n} segment of {seconds:g} s",
            "{n} segments of {seconds:g} s",
            found.n_segments,
            seconds=seconds,
        )
        return tr(
            "{source} · {start_s:.1f} to {stop_s:.1f} s · Welch, {segments}, Hann, half "
            "overlapping · {mains}",
            source=source,
            start_s=found.start_s,
            stop_s=found.stop_s,
            segments=segments,
            mains=mains,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        if self._views.kind == self.kind:
            self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say frequency and power under the mouse."""
        found, axes = self.found, self.axes
        if found is None or axes is None:
            return
        self._cursor_hz = axes.hz_of(event.position().x())
        at = int(np.abs(found.hz - self._cursor_hz).argmin())
        self._views.readout.emit(
            f"<b>{found.lead}</b>&nbsp; {found.hz[at]:.2f} Hz&nbsp; "
            f"{found.power[at]:.2e} {found.unit}²/Hz"
        )
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, filter, mains and the curve."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(self.look.sheet))
        found, axes = self.found, self.axes
        if found is not None and axes is not None:
            self._paint_filter(painter, axes)
            self._paint_axes(painter, axes, found.unit)
            self._paint_mains(painter, axes, found.mains_hz)
            self._paint_curve(painter, axes, found)
        painter.end()

    def _paint_filter(self, painter: QPainter, axes: SpectrumAxes) -> None:
        """Shade what the filter chosen takes away, and name its bounds."""
        wanted = self._session.eye.wanted
        painter.setFont(ui_font("small"))
        tall = axes.bottom - axes.top
        for hz, side in ((wanted.low_hz, -1), (wanted.high_hz, 1)):
            if hz is None or not axes.low_hz < hz < axes.high_hz:
                continue
            x = axes.x_of(hz)
            end = axes.left if side < 0 else axes.right
            painter.fillRect(
                QRectF(min(x, end), axes.top, abs(end - x), tall), qcolor(self.look.line, 0.55)
            )
            painter.fillRect(QRectF(round(x), axes.top, 1, tall), qcolor(self.look.ink3))
            self._label(painter, x, axes.top - 14, tr("filter {hz:g} Hz", hz=hz), axes)

    def _paint_axes(self, painter: QPainter, axes: SpectrumAxes, unit: str) -> None:
        painter.setFont(ui_font("small"))
        line, ink = qcolor(self.look.line_strong), qcolor(self.look.ink2)
        wide, tall = axes.right - axes.left, axes.bottom - axes.top
        for hz in axes.ticks_hz:
            x = round(axes.x_of(hz))
            painter.fillRect(QRectF(x, axes.top, 1, tall), line)
            painter.setPen(ink)
            self._label(painter, x, axes.bottom + 4, f"{hz:g}", axes)
        for power in axes.decades:
            y = round(axes.top + (axes.high - power) / (axes.high - axes.low) * tall)
            painter.fillRect(QRectF(axes.left, y, wide, 1), line)
            painter.setPen(ink)
            text = f"10{str(power).translate(_UP)}"
            box = QRectF(0, y - 9, axes.left - 8, 18)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, right, text)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(axes.left, axes.bottom + 20, wide, 18), centre, "Hz")
        painter.save()
        painter.translate(18, axes.top + tall / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-100, -9, 200, 18), centre, f"{unit}²/Hz")
        painter.restore()

    def _paint_mains(self, painter: QPainter, axes: SpectrumAxes, found: float | None) -> None:
        """Mark 50 and 60 Hz; the one that the record carries in amber, with its name."""
        for hz in MAINS_HZ:
            if not axes.low_hz < hz < axes.high_hz:
                continue
            ink = qcolor(self.look.amber if hz == found else self.look.ink3)
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            x = round(axes.x_of(hz)) + 0.5
            painter.drawLine(QPointF(x, axes.top), QPointF(x, axes.bottom))
            painter.setPen(ink)
            painter.setFont(ui_font("small"))
            if hz == found:
                painter.drawText(QPointF(x + 4, axes.top + 14), tr("mains {hz:g} Hz", hz=hz))

    def _paint_curve(self, painter: QPainter, axes: SpectrumAxes, found: LeadSpectrum) -> None:
        shown = (found.hz >= axes.low_hz) & np.isfinite(found.power)
        points = axes.points(found.hz[shown], found.power[shown])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(axes.left, axes.top, axes.right - axes.left + 1, 1e5))
        painter.setPen(QPen(qcolor(self.look.trace), 0))
        line = QPolygonF([QPointF(*point) for point in points])
        for offset in passes(self.devicePixelRatioF(), 1.0):
            painter.translate(offset)
            painter.drawPolyline(line)
            painter.translate(-offset)
        if self._cursor_hz is not None:
            x = round(axes.x_of(self._cursor_hz))
            height = axes.bottom - axes.top
            painter.fillRect(QRectF(x, axes.top, 1, height), qcolor(self.look.human, 0.5))

    def _label(self, painter: QPainter, x: float, y: float, text: str, axes: SpectrumAxes) -> None:
        """Write a word about an upright line, inside the plot's width."""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        left = min(max(x - wide / 2, axes.left - 20), axes.right - wide + 20)
        painter.setPen(qcolor(self.look.ink2))
        painter.drawText(QRectF(left, y, wide + 2, 14), Qt.AlignmentFlag.AlignCenter, text)
