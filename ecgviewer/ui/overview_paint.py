"""Paints the overview of a recording, all but the frame that moves."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from ecgviewer.core.holter import HeartRateTrend
from ecgviewer.tasks.holter_report_words import clock_start
from ecgviewer.ui.overview_layout import (
    OverviewEvent,
    Plot,
    density_columns,
    event_lanes,
    rate_span,
    ticks,
    trend_columns,
)
from ecgviewer.ui.theme import Theme, heat_rgba, qcolor, ui_font

LANES = frozenset(("V run", "couplet", "pause", "bigeminy"))
"""Kinds in the upper lane; all else is in the lower one."""

_HEAVY = frozenset(("V run", "pause", "AF"))
"""Drawn darker than the rest."""

_MOST_EVENTS = 4000
_GUIDES_BPM = (60.0, 100.0)


def heights(*, compact: bool) -> dict[str, int]:
    """Return the pixels at which the parts of the bar begin, and its height."""
    trend = 18 if compact else 26
    top = {"model": 3, "upper": 11, "lower": 17, "trend": 23}
    people = 23 + trend + 2
    return {**top, "people": people, "foot": people + 6, "all": people + 6 + 15}


class OverviewPaint:
    """What is known of a recording, and its picture."""

    def __init__(self) -> None:
        self.trend: HeartRateTrend | None = None
        self.events: tuple[OverviewEvent, ...] = ()
        self.density: tuple[NDArray[np.float64], NDArray[np.float32]] | None = None
        self.people: tuple[tuple[float, float], ...] = ()
        self.compact = False

    def rate_at(self, time_s: float) -> float | None:
        """Return the mean rate of the step at a time; None where there is none."""
        trend = self.trend
        if trend is None or not 0 <= int(time_s / trend.step_s) < len(trend.bpm):
            return None
        rate = float(trend.bpm[int(time_s / trend.step_s)])
        return rate if np.isfinite(rate) else None

    def draw(
        self, painter: QPainter, width: int, plot: Plot, start: str | None, theme: Theme
    ) -> None:
        """Draw all but the density on a painter of ``width`` logical pixels."""
        at = heights(compact=self.compact)
        painter.fillRect(QRectF(0, 0, width, at["all"]), qcolor(theme.panel))
        painter.fillRect(QRectF(0, at["all"] - 1, width, 1), qcolor(theme.line))
        if not plot.duration_s:
            return
        n_columns = max(1, round(plot.right - plot.left))
        self._draw_times(painter, plot, start, theme, at)
        self._draw_events(painter, plot, theme, at)
        self._draw_trend(painter, plot, n_columns, theme, at)
        self._draw_people(painter, plot, theme, at)

    def _draw_times(
        self,
        painter: QPainter,
        plot: Plot,
        start: str | None,
        theme: Theme,
        at: dict[str, int],
    ) -> None:
        painter.setFont(ui_font("small"))
        metrics = QFontMetricsF(painter.font())
        for time_s, name in ticks(plot, clock_start(start)):
            x = round(plot.x_of(time_s))
            painter.fillRect(
                QRectF(x, at["trend"], 1, at["foot"] - at["trend"]), qcolor(theme.line)
            )
            painter.fillRect(QRectF(x, at["foot"], 1, 3), qcolor(theme.line_strong))
            wide = metrics.horizontalAdvance(name)
            left = min(max(x - wide / 2, 2.0), plot.right + 10 - wide)
            painter.setPen(qcolor(theme.ink1 if name.startswith("day") else theme.ink2))
            box = QRectF(left, at["foot"], wide + 2, 13)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _draw_events(self, painter: QPainter, plot: Plot, theme: Theme, at: dict[str, int]) -> None:
        """Draw bars in two lanes; stretches that were not analysed lie grey under the trend."""
        lost = [one for one in self.events if one.kind == "not analysed"]
        for one in lost[:_MOST_EVENTS]:
            left, right = plot.x_of(one.start_s), plot.x_of(one.stop_s)
            box = QRectF(left, at["trend"], max(right - left, 1), at["people"] - at["trend"] - 2)
            painter.fillRect(box, qcolor(theme.line_strong, 0.35))
        found = [one for one in self.events if one.kind != "not analysed"]
        for lane, events in zip(("upper", "lower"), event_lanes(found, LANES), strict=True):
            for one in events[:_MOST_EVENTS]:
                left, right = plot.x_of(one.start_s), plot.x_of(one.stop_s)
                ink = theme.ink1 if one.kind in _HEAVY else theme.ink3
                box = QRectF(left, at[lane], max(right - left, 2.0), 5)
                painter.fillRect(box, qcolor(ink))

    def draw_density(self, painter: QPainter, plot: Plot, theme: Theme) -> None:
        """Draw one row of the heat's colours, on the sheet's ground as under the traces.

        Apart from the rest: while a record is scored it grows, and the rest does not.
        """
        if self.density is None:
            return
        at, n_columns = heights(compact=self.compact), max(1, round(plot.right - plot.left))
        box = QRectF(plot.left, at["model"], n_columns, 6)
        painter.fillRect(box, qcolor(theme.sheet))
        rgba = heat_rgba(density_columns(*self.density, n_columns, plot.duration_s), theme)
        rgba = np.ascontiguousarray(rgba[None])
        image = QImage(rgba.data, n_columns, 1, 4 * n_columns, QImage.Format.Format_RGBA8888)
        painter.drawImage(box, image)

    def _draw_trend(
        self, painter: QPainter, plot: Plot, n_columns: int, theme: Theme, at: dict[str, int]
    ) -> None:
        """Draw a band from the lowest to the highest rate, and the mean as a line."""
        top, bottom = at["trend"] + 1.0, at["people"] - 3.0
        painter.fillRect(QRectF(plot.left, bottom + 1, n_columns, 1), qcolor(theme.line))
        painter.setFont(ui_font("small"))
        painter.setPen(qcolor(theme.ink3))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self.trend is None:
            painter.drawText(QRectF(0, top, plot.left - 6, bottom - top), side, "/min")
            return
        mean, low, high = trend_columns(self.trend, n_columns, plot.duration_s)
        least, most = rate_span(mean, low, high)
        per_bpm = (bottom - top) / (most - least)

        def y_of(bpm: NDArray[np.float32]) -> NDArray[np.float32]:
            return np.clip(bottom - (bpm - least) * per_bpm, top, bottom)

        for guide in _GUIDES_BPM:
            if least < guide < most:
                y = round(float(y_of(np.array([guide], np.float32))[0]))
                painter.fillRect(QRectF(plot.left, y, n_columns, 1), qcolor(theme.line))
        painter.drawText(QRectF(0, top - 5, plot.left - 6, 12), side, f"{most:.0f}")
        painter.drawText(QRectF(0, bottom - 7, plot.left - 6, 12), side, f"{least:.0f}")
        rows = np.arange(int(top), int(bottom) + 1)[:, None]
        lows, highs = np.nan_to_num(y_of(low), nan=-1.0), np.nan_to_num(y_of(high), nan=-1.0)
        inside = (rows >= np.floor(highs)) & (rows <= lows)
        band = np.where(inside, np.uint32(qcolor(theme.line_strong).rgba()), np.uint32(0))
        image = QImage(band.data, n_columns, len(rows), 4 * n_columns, QImage.Format.Format_ARGB32)
        painter.drawImage(QPointF(plot.left, top), image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ink1), 1.2))
        for run in _runs(np.isfinite(mean)):
            xs = plot.left + np.arange(run.start, run.stop) + 0.5
            ys = y_of(mean[run]).astype(np.float64)
            if len(xs) == 1:
                xs, ys = np.array([xs[0] - 0.5, xs[0] + 0.5]), np.repeat(ys, 2)
            painter.drawPolyline(pg.functions.arrayToQPolygonF(xs, ys))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _draw_people(self, painter: QPainter, plot: Plot, theme: Theme, at: dict[str, int]) -> None:
        for start_s, stop_s in self.people[:_MOST_EVENTS]:
            left, right = plot.x_of(start_s), plot.x_of(stop_s)
            painter.fillRect(
                QRectF(left, at["people"], max(right - left, 3.0), 5), qcolor(theme.human)
            )


def _runs(known: NDArray[np.bool_]) -> list[slice]:
    """Return the stretches of columns of which something is known."""
    edges = np.flatnonzero(np.diff(known.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    return [slice(int(start), int(stop)) for start, stop in edges]
