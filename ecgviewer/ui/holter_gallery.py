"""The beats of a template one beside the other, so that what does not belong there is seen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ecgviewer.core.language import tr
from ecgviewer.tasks.holter_report_words import strip_leads, time_text
from ecgviewer.ui.holter_paper import (
    PaperScale,
    fitting_gain,
    middle_of,
    paint_line,
    paint_paper,
    trace_pen,
    whole_px_per_mm,
)
from ecgviewer.ui.holter_state import Holter
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, qcolor, ui_font

BEFORE_S, AFTER_S = 0.25, 0.45
SPEED_MM_S = 25.0
CELL_MM, SMALL_CELL_MM = 24.0, 20.0
"""Height of a beat's place."""
_UNBOUND = 16_777_215
"""Qt's own limit of heights."""

_GAP_PX, _FOOT_PX = 3.0, 14.0


@dataclass(frozen=True, eq=False)
class GalleryPage:
    """Beats shown together: their places among all, their samples in mV, shape (n_beats, n)."""

    beats: NDArray[np.int64]
    values: NDArray[np.float32]
    first: int
    total: int


class BeatGallery(QWidget):
    """A page of beats of the template looked at, in one lead; the one looked at is framed."""

    def __init__(self, session: ReviewSession, holter: Holter) -> None:
        super().__init__()
        self._session, self._holter = session, holter
        self._small = False
        self._kept: tuple[object, GalleryPage] | None = None
        self._picture: tuple[object, QPixmap] = (None, QPixmap())
        self.setMinimumHeight(90)
        self.setAccessibleName(tr("Beats of the template, one beside the other"))
        holter.place.moved.connect(self.update)
        for signal in (holter.changed, session.monitor.changed):
            signal.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(900, 320)

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._small = on
        one_row = round(SMALL_CELL_MM * self._px_per_mm + _FOOT_PX) + 4
        self.setMaximumHeight(one_row if on else _UNBOUND)
        self.update()

    @property
    def lead(self) -> str:
        """The lead shown."""
        analysis = self._holter.analysis
        names = strip_leads(analysis.leads, 1) if analysis is not None else ()
        return names[0] if names else ""

    @property
    def _px_per_mm(self) -> float:
        return whole_px_per_mm(self, self._session.monitor.px_per_mm, small=self._small)

    def _grid(self) -> tuple[int, int, float, float]:
        """Return columns, rows, and width and height of a place."""
        px = self._px_per_mm
        width = math.ceil((BEFORE_S + AFTER_S) * SPEED_MM_S * px)
        height = round((SMALL_CELL_MM if self._small else CELL_MM) * px)
        columns = max(1, int((self.width() + _GAP_PX) // (width + _GAP_PX)))
        rows = max(1, int((self.height() + _GAP_PX) // (height + _FOOT_PX + _GAP_PX)))
        return columns, rows, width, height

    def page(self) -> GalleryPage | None:
        """Return the beats of the page that the beat looked at is on."""
        holter, record = self._holter, self._holter.record
        place, analysis = holter.place, holter.analysis
        if record is None or analysis is None or place.template is None or not self.lead:
            return None
        mine = holter.beats_of(place.template)
        if not len(mine):
            return None
        columns, rows, _, _ = self._grid()
        size = columns * rows
        now = place.beat if place.beat is not None else int(mine[0])
        first = int(np.searchsorted(mine, now)) // size * size
        first = min(first, (len(mine) - 1) // size * size)
        key = (analysis, place.template, first, size, self.lead)
        if self._kept is None or self._kept[0] != key:
            beats = mine[first : first + size]
            values = self._read(beats)
            self._kept = key, GalleryPage(beats, values, first, len(mine))
        return self._kept[1]

    def _read(self, beats: NDArray[np.int64]) -> NDArray[np.float32]:
        record, analysis = self._holter.record, self._holter.analysis
        assert record is not None
        assert analysis is not None
        before, after = round(BEFORE_S * record.fs), round(AFTER_S * record.fs)
        out = np.full((len(beats), before + after), np.nan, dtype=np.float32)
        for row, place in enumerate(beats):
            r = int(analysis.beats.samples[place])
            start, stop = max(r - before, 0), min(r + after, record.n_samples)
            part = record.values(start, stop, [self.lead])[0]
            out[row, start - r + before : start - r + before + len(part)] = part - middle_of(part)
        return out

    def scale_of(self, page: GalleryPage) -> PaperScale:
        """Return the one scale of a page: the largest gain at which most of its beats fit."""
        px, spans = self._px_per_mm, []
        for row in page.values:
            known = row[np.isfinite(row)]
            if known.size:
                spans.append(float(np.ptp(known)))
        return PaperScale(px, SPEED_MM_S, fitting_gain(spans, self._grid()[3] - 6, px))

    def words(self) -> str:
        """Return what is shown, and at what scale."""
        page = self.page()
        if page is None:
            return ""
        last = page.first + len(page.beats)
        shown = tr(
            "{first:,}–{last:,} of {total:,}", first=page.first + 1, last=last, total=page.total
        )
        return f"{shown} · {self.lead} · {self.scale_of(page).words}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the picture of the page down, and frame the beat looked at."""
        theme, painter = theme_of(self), QPainter(self)
        painter.fillRect(self.rect(), qcolor(theme.panel))
        page = self.page()
        if page is not None:
            dpr, grid = self.devicePixelRatioF(), self._grid()
            key = page, self.size(), dpr, theme.name, self._px_per_mm
            if key != self._picture[0]:
                self._picture = key, self._draw(theme, page, dpr, grid)
            painter.drawPixmap(QPointF(0, 0), self._picture[1])
            here = np.flatnonzero(page.beats == self._holter.place.beat)
            if len(here):
                box = self._box(int(here[0]), grid)
                painter.setPen(QPen(qcolor(theme.human), 2))
                painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.end()

    def _draw(
        self, theme: Theme, page: GalleryPage, dpr: float, grid: tuple[int, int, float, float]
    ) -> QPixmap:
        """Return the page without its frame: stepping through it moves the frame alone."""
        picture = QPixmap(round(self.width() * dpr), round(self.height() * dpr))
        picture.setDevicePixelRatio(dpr)
        picture.fill(qcolor(theme.panel))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.scale_of(page)
        for at in range(len(page.beats)):
            self._draw_beat(painter, theme, page, at, scale, self._box(at, grid))
        painter.end()
        return picture

    @staticmethod
    def _box(at: int, grid: tuple[int, int, float, float]) -> QRectF:
        columns, _, width, height = grid
        row, column = divmod(at, columns)
        return QRectF(
            column * (width + _GAP_PX), row * (height + _FOOT_PX + _GAP_PX), width, height
        )

    def _draw_beat(
        self,
        painter: QPainter,
        theme: Theme,
        page: GalleryPage,
        at: int,
        scale: PaperScale,
        box: QRectF,
    ) -> None:
        record, analysis = self._holter.record, self._holter.analysis
        assert record is not None
        assert analysis is not None
        values = page.values[at].astype(np.float64)
        known = values[np.isfinite(values)]
        swing = float(known.max() + known.min()) / 2 if known.size else 0.0
        baseline = round(box.center().y() + swing * scale.px_per_mv)
        origin = box.left() + round(BEFORE_S * scale.px_per_s), baseline
        paint_paper(painter, theme, box, scale.px_per_mm, self.devicePixelRatioF(), origin)
        painter.save()
        painter.setClipRect(box)
        painter.setPen(trace_pen(theme))
        x = box.left() + np.arange(values.size) / record.fs * scale.px_per_s
        paint_line(painter, x, baseline - values * scale.px_per_mv)
        painter.restore()
        painter.setFont(ui_font("small"))
        painter.setPen(qcolor(theme.ink2))
        r = float(analysis.beats.samples[int(page.beats[at])])
        foot = QRectF(box.left(), box.bottom(), box.width(), _FOOT_PX)
        said = time_text(record.start, r / record.fs)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, said)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the beat under the mouse."""
        page, at = self.page(), QPointF(event.position())
        if page is None:
            return
        grid = self._grid()
        for number, place in enumerate(page.beats):
            if self._box(number, grid).contains(at):
                self._holter.place.choose_beat(int(place))
