"""A strip of a long recording in true millimetres around what is looked at, with its beats."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ecgviewer.core.holter import Episode
from ecgviewer.core.language import tr
from ecgviewer.core.leads import display_order
from ecgviewer.tasks.holter_report_words import KIND_TITLES, strip_leads, time_text
from ecgviewer.ui.holter_paper import (
    PULSE_MM,
    PaperScale,
    baselines_of,
    middle_of,
    paint_line,
    paint_paper,
    paint_pulse,
    reach_of,
    trace_pen,
    whole_px_per_mm,
)
from ecgviewer.ui.holter_state import Holter
from ecgviewer.ui.holter_strip_hand import WHEEL_SHARE, StripHand
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.sheet_labels import HALO_PX, haloed
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, qcolor, ui_font

TOP_PX, FOOT_PX = 36.0, 40.0
_LANES, _LANE_PX = 2, 16.0
FEW, MOST = 3, 12
MIN_ROW_PX = 44.0
_BEAT_S = (0.25, 0.40)
"""Tinted around the beat looked at."""


@dataclass(frozen=True, eq=False)
class StripPage:
    """What the strip shows now.

    Parameters
    ----------
    start, stop
        Half-open, in samples; cut at the recording's ends.
    start_s
        Seconds at the left end, whatever is there.
    left
        Where it lies, in logical pixels.
    leads, values
        Shown from the top; shape (n_leads, n).
    baselines
        Of each lead.
    scale
        Of pulse and traces.
    """

    start: int
    stop: int
    start_s: float
    left: float
    leads: tuple[str, ...]
    values: NDArray[np.float32]
    baselines: tuple[float, ...]
    scale: PaperScale


class StripView(QWidget):
    """Traces around the place looked at; R ticks, letters and RR under them."""

    classAsked = Signal(str)
    """A class for the one beat looked at; empty: no beat."""

    boundAsked = Signal(str)
    """``"start"`` or ``"stop"`` of the episode looked at is to lie at this beat."""

    openAsked = Signal()

    def __init__(self, session: ReviewSession, holter: Holter) -> None:
        super().__init__()
        self._session, self._holter = session, holter
        self._small, self.all_leads = False, False
        self.hand = StripHand(self, holter)
        self._names: dict[tuple[str, str, float], QPixmap] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(360, 150)
        self.setAccessibleName(tr("Strip around what is looked at"))
        holter.place.moved.connect(self._tell)
        for signal in (holter.changed, session.settingsChanged, session.monitor.changed):
            signal.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for three leads."""
        return QSize(900, 420)

    def set_compact(self, *, on: bool) -> None:
        """Take the scale of a small window."""
        self._small = on
        self.update()

    # What is shown

    @property
    def scale(self) -> PaperScale:
        """The one scale of pulse and traces."""
        settings = self._session.settings
        px = whole_px_per_mm(self, self._session.monitor.px_per_mm, small=self._small)
        return PaperScale(px, settings.speed_mm_s, settings.gain_mm_mv)

    @property
    def leads(self) -> tuple[str, ...]:
        """Shown, from the top."""
        record = self._holter.record
        if record is None:
            return ()
        names = record.lead_names
        most = min(MOST, max(1, int((self.height() - TOP_PX - FOOT_PX) // MIN_ROW_PX)))
        if self.all_leads:
            return tuple(display_order(names))[:MOST]
        return strip_leads(names, min(FEW, most))

    @property
    def shown_s(self) -> float:
        """Seconds that the strip is long."""
        scale = self.scale
        return max(0.5, (self.width() - self._left(scale)) / scale.px_per_s)

    @staticmethod
    def _left(scale: PaperScale) -> float:
        return math.floor((PULSE_MM + 3.0) * scale.px_per_mm)

    def view_s(self) -> tuple[float, float]:
        """Return the seconds that are shown."""
        record, at = self._holter.record, self._holter.place.at
        if record is None or at is None:
            return 0.0, 0.0
        shown = self.shown_s
        start = min(max(at / record.fs - shown / 2, 0.0), max(record.duration_s - shown, 0.0))
        return start, start + shown

    def page(self) -> StripPage | None:
        """Return what is shown in this size."""
        record, at = self._holter.record, self._holter.place.at
        if record is None or at is None:
            return None
        scale = self.scale
        start_s, stop_s = self.view_s()
        start = max(math.floor(start_s * record.fs), 0)
        stop = min(math.ceil(stop_s * record.fs) + 1, record.n_samples)
        leads = self.leads
        values = record.values(start, stop, leads)
        for row, name in enumerate(leads):
            values[row] -= middle_of(values[row])
            if not record.leads[record.index(name)].is_voltage:
                up, down = reach_of(values[row])
                values[row] /= up + down
        room = self.height() - TOP_PX - FOOT_PX
        baselines = baselines_of(values, scale, TOP_PX, room)
        return StripPage(start, stop, start_s, self._left(scale), leads, values, baselines, scale)

    def _x(self, page: StripPage, sample: float) -> float:
        record = self._holter.record
        assert record is not None
        return page.left + (sample / record.fs - page.start_s) * page.scale.px_per_s

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, what is looked at, beats, traces."""
        theme, painter = theme_of(self), QPainter(self)
        page = self.page()
        if page is None:
            painter.fillRect(self.rect(), qcolor(theme.sheet))
            painter.end()
            return
        scale, dpr = page.scale, self.devicePixelRatioF()
        origin = page.left, page.baselines[0] if page.baselines else TOP_PX
        paint_paper(painter, theme, QRectF(self.rect()), scale.px_per_mm, dpr, origin)
        self._paint_place(painter, theme, page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_beats(painter, theme, page)
        self._paint_times(painter, theme, page)
        self._paint_traces(painter, theme, page, scale)
        if self.hasFocus():
            painter.setPen(QPen(qcolor(theme.human), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_place(self, painter: QPainter, theme: Theme, page: StripPage) -> None:
        """Tint the beat looked at, and tell the episodes there."""
        place, analysis, record = self._holter.place, self._holter.analysis, self._holter.record
        if analysis is None or record is None:
            return
        foot = self.height() - FOOT_PX
        if place.beat is not None and place.beat < len(analysis.beats):
            r = int(analysis.beats.samples[place.beat])
            left = self._x(page, r - _BEAT_S[0] * record.fs)
            right = self._x(page, r + _BEAT_S[1] * record.fs)
            left = max(left, page.left)
            if right > left:
                box = QRectF(left, TOP_PX, right - left, foot - TOP_PX)
                painter.fillRect(box, qcolor(theme.human, 0.10))
        here = [
            one for one in self._holter.episodes if one.start < page.stop and one.stop > page.start
        ]
        for one, lane in zip(here, lanes(here), strict=True):
            self._paint_episode(painter, theme, page, one, lane)

    def _paint_episode(
        self, painter: QPainter, theme: Theme, page: StripPage, one: Episode, lane: int
    ) -> None:
        """Paint a bar over the traces' room: dashed as found, solid as a person said."""
        mine = self._holter.is_mine(one)
        ink = theme.human if mine else theme.model
        left = max(self._x(page, one.start), page.left)
        right = min(self._x(page, one.stop), float(self.width()))
        box = QRectF(left, 2.0 + lane * _LANE_PX, max(right - left, 2.0), _LANE_PX - 2.0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(qcolor(ink), 1.25)
        if not mine:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        looked_at = one == self._holter.place.episode
        painter.setBrush(qcolor(ink, 0.16 if looked_at else 0.05))
        painter.drawRoundedRect(box, 3, 3)
        font = QFont(ui_font("small"))
        font.setBold(looked_at)
        painter.setFont(font)
        words = QFontMetricsF(font).elidedText(
            tr(KIND_TITLES[one.kind]), Qt.TextElideMode.ElideRight, box.width() - 8
        )
        painter.drawText(box.adjusted(5, 0, -3, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_beats(self, painter: QPainter, theme: Theme, page: StripPage) -> None:
        """Paint R ticks, letters and the intervals between them at the foot."""
        analysis, record = self._holter.analysis, self._holter.record
        if analysis is None or record is None:
            return
        samples = analysis.beats.samples
        first = int(np.searchsorted(samples, page.start))
        last = int(np.searchsorted(samples, page.stop))
        foot = self.height() - FOOT_PX
        small, bold = ui_font("small"), QFont(ui_font("small"))
        bold.setBold(True)
        for place in range(max(first - 1, 0), min(last + 1, len(samples))):
            x = self._x(page, int(samples[place]))
            looked_at = place == self._holter.place.beat
            if x >= page.left:
                letter = self._holter.letter(place)
                ink = theme.human if looked_at else theme.ink3
                painter.setPen(QPen(qcolor(ink), 2.0 if looked_at else 1.25))
                painter.drawLine(QPointF(x, foot + 2), QPointF(x, foot + 8))
                strong = letter not in ("", "N")
                painter.setFont(bold if strong or looked_at else small)
                painter.setPen(qcolor(ink if looked_at else theme.ink1 if strong else theme.ink2))
                box = QRectF(x - 14, foot + 8, 28, 15)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
            if place + 1 < len(samples):
                self._paint_interval(painter, theme, page, place, foot)

    def _paint_interval(
        self, painter: QPainter, theme: Theme, page: StripPage, place: int, foot: float
    ) -> None:
        analysis, record = self._holter.analysis, self._holter.record
        assert analysis is not None
        assert record is not None
        first, second = (int(analysis.beats.samples[place + n]) for n in (0, 1))
        middle = self._x(page, (first + second) / 2)
        room = self._x(page, second) - self._x(page, first)
        if middle < page.left + 14 or middle > self.width() - 14 or room < 26:
            return
        painter.setFont(ui_font("small"))
        painter.setPen(qcolor(theme.ink2))
        text = f"{(second - first) / record.fs * 1000:,.0f}"
        box = QRectF(middle - 24, foot + 23, 48, 15)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_times(self, painter: QPainter, theme: Theme, page: StripPage) -> None:
        """Tell the time at the left end, and what the numbers at the foot are."""
        record = self._holter.record
        assert record is not None
        painter.setFont(ui_font("small"))
        painter.setPen(qcolor(theme.ink2))
        foot = self.height() - FOOT_PX
        box = QRectF(4, foot + 23, page.left - 6, 15)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("RR ms"))
        first = math.ceil(page.start_s - 1e-6)
        for second in range(first, math.floor(page.start_s + self.shown_s) + 1):
            x = self._x(page, second * record.fs)
            painter.setPen(QPen(qcolor(theme.ink3), 1))
            painter.drawLine(QPointF(x, foot - 4), QPointF(x, foot))

    def _paint_traces(
        self, painter: QPainter, theme: Theme, page: StripPage, scale: PaperScale
    ) -> None:
        record = self._holter.record
        assert record is not None
        times = np.arange(page.start, page.stop) / record.fs - page.start_s
        x = page.left + times * scale.px_per_s
        for name, values, baseline in zip(page.leads, page.values, page.baselines, strict=True):
            painter.setPen(trace_pen(theme))
            voltage = record.leads[record.index(name)].is_voltage
            if voltage:
                paint_pulse(painter, 1.5 * scale.px_per_mm, baseline, scale)
            painter.save()
            painter.setClipRect(QRectF(page.left, 0, self.width(), self.height() - FOOT_PX + 2))
            paint_line(painter, x, baseline - values.astype(np.float64) * scale.px_per_mv)
            painter.restore()
            label = name if voltage else tr("{name}, height not to scale", name=name)
            picture = self._name(label, theme)
            top = min(baseline - 11 * scale.px_per_mm, baseline - 34)
            at = QPointF(page.left + 4 - HALO_PX, max(top, TOP_PX) - HALO_PX)
            painter.drawPixmap(at, picture)

    def _name(self, label: str, theme: Theme) -> QPixmap:
        """Return a lead's name on its halo; kept, as drawing it takes longer than the traces."""
        key = label, theme.name, self.devicePixelRatioF()
        if key not in self._names:
            self._names[key] = haloed(label, ui_font("lead_label"), theme, key[2])
        return self._names[key]

    # Keys and mouse

    def second_at(self, x: float) -> float:
        """Return the second of the recording at a pixel."""
        scale = self.scale
        return self.view_s()[0] + (x - self._left(scale)) / scale.px_per_s

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys over."""
        if not self.hand.key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the beat under the mouse."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hand.press(event.position().x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the sheet of reading there."""
        self.openAsked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go on or back in time."""
        self.hand.pan(-WHEEL_SHARE * event.angleDelta().y() / 120.0)

    def _tell(self) -> None:
        record, place = self._holter.record, self._holter.place
        if record is not None and place.at is not None:
            said = time_text(record.start, place.at / record.fs)
            letter = self._holter.letter(place.beat) if self._beat_known else ""
            self.setAccessibleDescription(
                tr("{time}, beat {letter}", time=said, letter=letter) if letter else said
            )
        self.update()

    @property
    def _beat_known(self) -> bool:
        analysis, beat = self._holter.analysis, self._holter.place.beat
        return analysis is not None and beat is not None and beat < len(analysis.beats)


def lanes(episodes: Sequence[Episode]) -> list[int]:
    """Return the lane of each: the first that is free, else the last; given in order of time."""
    ends = [-1] * _LANES
    out = []
    for one in episodes:
        free = [lane for lane, end in enumerate(ends) if end <= one.start]
        lane = free[0] if free else _LANES - 1
        ends[lane] = max(ends[lane], one.stop)
        out.append(lane)
    return out
