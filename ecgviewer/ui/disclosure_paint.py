"""Paints a page of full disclosure: rows of one lead, with what is known of them in their lanes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from ecgviewer.core.holter import BEAT_CLASSES, HeartRateTrend
from ecgviewer.core.language import tr
from ecgviewer.core.long_score import LongScore
from ecgviewer.signals.envelope import BLOCK
from ecgviewer.tasks.holter_report_words import time_text
from ecgviewer.ui.dense_trace import dense_trace
from ecgviewer.ui.disclosure_layout import (
    EDGE_PX,
    FOOT_LANE_PX,
    LABEL_PX,
    RATE_PX,
    DisclosurePage,
)
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.lettering import Lettering
from ecgviewer.ui.overview_layout import OverviewEvent, density_columns
from ecgviewer.ui.paper_grid import device_pixels
from ecgviewer.ui.theme import Theme, heat_rgba, qcolor, ui_font

_BLOCKS_FROM = 0.75 * BLOCK
"""From so many samples a pixel on columns are blocks of the pyramid, and no pixel's own samples."""

_NAMED = frozenset(("AF", "pause", "V run", "S run"))
"""Kinds whose names stand at their brackets; the status line names all."""

_TICKS_FROM_PX = 4.0
_LETTER_PX = 8.0


@dataclass(frozen=True, slots=True)
class BeatsShown:
    """Beats with their classes, as far as they may be seen.

    Parameters
    ----------
    samples
        int64, rising.
    classes
        uint8: index into ``BEAT_CLASSES``.
    """

    samples: NDArray[np.int64]
    classes: NDArray[np.uint8]


@dataclass(slots=True)
class DisclosureFacts:
    """What is known of the recording besides its samples, and may be seen."""

    start: str | None = None
    trend: HeartRateTrend | None = None
    beats: BeatsShown | None = None
    events: Sequence[OverviewEvent] = field(default=())
    people: Sequence[tuple[float, float]] = field(default=())
    score: LongScore | None = None


class DisclosurePaint:
    """Draws pages in one theme.

    Parameters
    ----------
    theme
        Whose colours.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._small = Lettering(ui_font("small"))

    def draw(
        self,
        painter: QPainter,
        page: DisclosurePage,
        signal: LeadSignal,
        facts: DisclosureFacts,
    ) -> None:
        """Draw a page, all behind the traces first."""
        painter.fillRect(QRectF(0, 0, page.width, page.height), qcolor(self.theme.sheet))
        self._draw_times(painter, page, facts, signal.n_samples / signal.fs)
        if facts.score is not None:
            self._draw_score(painter, page, facts.score)
        self._draw_events(painter, page, facts.events)
        self._draw_people(painter, page, facts.people)
        if facts.beats is not None:
            self._draw_beats(painter, page, facts.beats)
        self._draw_traces(painter, page, signal)

    def _draw_times(
        self, painter: QPainter, page: DisclosurePage, facts: DisclosureFacts, duration_s: float
    ) -> None:
        """Draw a line every tenth of a minute or less, times at the left and rates at the right."""
        every_s = 10.0 if page.row_s <= 120 else 60.0
        for number in range(1, math.ceil(page.row_s / every_s)):
            x = round(page.left + number * every_s * page.px_per_s)
            token = self.theme.grid_major if number * every_s % 60 == 0 else self.theme.grid_minor
            painter.fillRect(QRectF(x, 0, 1, page.height), qcolor(token))
        for row in range(page.n_rows):
            begin = page.row_start_s(row)
            if begin >= duration_s:
                break
            middle, height = page.baseline_of(row), 14.0
            text = time_text(facts.start, round(begin))
            if page.row_s >= 60:
                text = text.replace(":00", "", 1) if text[5:8] == ":00" else text
            round_hour = round(begin) % 1800 == 0
            painter.setPen(qcolor(self.theme.ink1 if round_hour else self.theme.ink2))
            right = QRectF(0, middle - height / 2, LABEL_PX - 10, height)
            right.setLeft(right.right() - self._small.width(text))
            self._small.draw(painter, right, text)
            rate = _rate_of(facts.trend, begin, begin + page.row_s)
            if rate is not None:
                painter.setPen(qcolor(self.theme.ink2))
                left = page.width - RATE_PX - EDGE_PX + 8
                box = QRectF(left, middle - height / 2, RATE_PX, height)
                box.setWidth(self._small.width(f"{rate:.0f}"))
                self._small.draw(painter, box, f"{rate:.0f}")

    def _draw_score(self, painter: QPainter, page: DisclosurePage, score: LongScore) -> None:
        """Lay the heat's colours over each row."""
        n = max(1, round(page.trace_px))
        first = max(int(np.searchsorted(score.edges_s, page.start_s, side="right")) - 1, 0)
        last = int(np.searchsorted(score.edges_s, page.stop_s, side="left"))
        if last <= first:
            return
        edges = score.edges_s[first : last + 1] - page.start_s
        density = score.density()[first:last]
        columns = density_columns(edges, density, n * page.n_rows, page.stop_s - page.start_s)
        rgba = np.ascontiguousarray(heat_rgba(columns, self.theme).reshape(page.n_rows, n, 4))
        for row in np.flatnonzero(columns.reshape(page.n_rows, n).any(axis=1)):
            one = rgba[row]
            image = QImage(one.data, n, 1, 4 * n, QImage.Format.Format_RGBA8888)
            painter.drawImage(QRectF(page.left, page.top_of(int(row)) + 1, n, 4), image)

    def _draw_events(
        self, painter: QPainter, page: DisclosurePage, events: Sequence[OverviewEvent]
    ) -> None:
        """Draw a bracket over the stretch of each event, and its kind where there is room."""
        for one in events:
            lost = one.kind == "not analysed"
            for number, (row, left, right) in enumerate(page.boxes(one.start_s, one.stop_s)):
                top = page.top_of(row)
                if lost:
                    box = QRectF(left, top + 6, right - left, page.pitch - 8)
                    painter.fillRect(box, qcolor(self.theme.line_strong, 0.3))
                    continue
                ink = qcolor(self.theme.ink2)
                painter.fillRect(QRectF(left, top + 6, max(right - left, 3.0), 2), ink)
                if number == 0:  # couplets by the hundred: their brackets say enough
                    painter.fillRect(QRectF(left, top + 6, 1, 6), ink)
                    if one.kind not in _NAMED:
                        continue
                    painter.setPen(ink)
                    name = tr(one.kind)
                    wide = self._small.width(name)
                    place = QRectF(
                        min(left + 3, page.left + page.trace_px - wide), top + 7, wide, 12
                    )
                    self._small.draw(painter, place, name)

    def _draw_people(
        self, painter: QPainter, page: DisclosurePage, spans_s: Sequence[tuple[float, float]]
    ) -> None:
        ink = qcolor(self.theme.human)
        for start_s, stop_s in spans_s:
            for row, left, right in page.boxes(start_s, stop_s):
                y = page.top_of(row) + page.pitch - 3
                painter.fillRect(QRectF(left, y, max(right - left, 3.0), 3), ink)

    def _draw_beats(self, painter: QPainter, page: DisclosurePage, beats: BeatsShown) -> None:
        """Draw a tick for each beat, and the letter of those that are not normal."""
        stop = page.first_sample + page.n_rows * page.row_samples
        first, last = np.searchsorted(beats.samples, (page.first_sample, stop))
        places = beats.samples[first:last] - page.first_sample
        classes = beats.classes[first:last]
        rows, rest = np.divmod(places, page.row_samples)
        x = page.left + rest / page.fs * page.px_per_s
        y = (rows + 1) * page.pitch - FOOT_LANE_PX
        normal = classes == BEAT_CLASSES.index("N")
        if len(x) and page.trace_px * page.n_rows / len(x) >= _TICKS_FROM_PX:
            self._draw_ticks(painter, page, x[normal], y[normal] + 2)
        painter.setPen(qcolor(self.theme.ink1))
        after: tuple[int, float] = (-1, 0.0)
        for at in np.flatnonzero(~normal):
            row, left = int(rows[at]), float(x[at])
            painter.fillRect(QRectF(round(left), y[at] + 1, 1, 5), qcolor(self.theme.ink1))
            if row != after[0] or left - after[1] >= _LETTER_PX:
                letter = BEAT_CLASSES[classes[at]]
                self._small.draw(painter, QRectF(left + 1.5, y[at] - 2, 7, 12), letter)
                after = (row, left)

    def _draw_ticks(
        self,
        painter: QPainter,
        page: DisclosurePage,
        x: NDArray[np.float64],
        y: NDArray[np.float64],
    ) -> None:
        """Draw short upright lines down from some places: thousands, as one picture."""
        dpr = page.dpr
        width, height = math.ceil(page.width * dpr), math.ceil(page.height * dpr)
        pixels = np.zeros((height, width), dtype=np.uint32)
        columns = np.clip((x * dpr).astype(np.int64), 0, width - 1)
        tops = (y * dpr).astype(np.int64)
        for step in range(round(3 * dpr)):
            pixels[np.minimum(tops + step, height - 1), columns] = qcolor(self.theme.ink3).rgba()
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32)
        with device_pixels(painter, dpr):
            painter.drawImage(QPointF(0, 0), image)

    def _draw_traces(self, painter: QPainter, page: DisclosurePage, signal: LeadSignal) -> None:
        """Draw each row in columns from the lowest to the highest sample of a pixel."""
        ink = qcolor(self.theme.trace)
        left = round(page.left * page.dpr)
        per_sample = page.trace_px * page.dpr / page.row_samples
        within = left, left + math.ceil(page.trace_px * page.dpr)
        height = math.ceil(page.height * page.dpr)
        scale = page.px_per_mv * page.dpr
        for row, (at, low, high) in enumerate(columns_of(page, signal)):
            both = np.stack([low, high], axis=1)
            known = np.isfinite(low)
            if not known.any():
                continue
            middle = _median((low + high)[known]) / 2.0
            x = np.repeat(left + (at + 0.5) * per_sample, 2)
            y = page.baseline_of(row) * page.dpr - (both.ravel() - middle) * scale
            made = dense_trace(x, y, within=within, height=height, dpr=page.dpr, colour=ink)
            if made is not None:
                made.draw(painter)
        if signal.is_voltage:
            tall = page.px_per_mv
            painter.fillRect(QRectF(page.left - 6, page.baseline_of(0) - tall / 2, 2, tall), ink)


def columns_of(
    page: DisclosurePage, signal: LeadSignal
) -> list[tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]]:
    """Return of each row its columns: their middles in samples of the row, lowest, highest (mV).

    A column is a device pixel; where a pixel is many samples it is a block of the pyramid.
    """
    size = page.row_samples / (page.trace_px * page.dpr)
    first, n_rows = page.first_sample, page.n_rows
    stop = first + n_rows * page.row_samples
    if size < _BLOCKS_FROM:
        n = max(1, min(page.row_samples, round(page.trace_px * page.dpr)))
        _, low, high = signal.recorded_extremes(first, stop, n_rows * n)
        at = (np.arange(n) + 0.5) * (page.row_samples / n) - 0.5
        parts = zip(low.reshape(n_rows, n), high.reshape(n_rows, n), strict=True)
        return [(at, *part) for part in parts]
    block = max(BLOCK, 1 << (math.floor(size).bit_length() - 1))
    begin, end = first // block, -(-stop // block)
    _, low, high = signal.recorded_extremes(begin * block, end * block, end - begin)
    at = (np.arange(begin, end) + 0.5) * block - 0.5 - first
    edges = np.searchsorted(at, np.arange(n_rows + 1) * page.row_samples)
    return [
        (at[a:b] - row * page.row_samples, low[a:b], high[a:b])
        for row, (a, b) in enumerate(pairwise(edges.tolist()))
    ]


def _median(values: NDArray[np.float64]) -> float:
    """Return the median of values without a gap: in a third of the time that numpy's takes."""
    half = len(values) // 2
    if len(values) % 2:
        return float(np.partition(values, half)[half])
    return float(np.partition(values, (half - 1, half))[half - 1 : half + 1].mean())


def _rate_of(trend: HeartRateTrend | None, start_s: float, stop_s: float) -> float | None:
    """Return the mean rate of a stretch; None where nothing is known."""
    if trend is None:
        return None
    first = int(start_s / trend.step_s)
    part = trend.bpm[first : max(math.ceil(stop_s / trend.step_s), first + 1)]
    known = part[np.isfinite(part)]
    return float(known.mean()) if known.size else None
