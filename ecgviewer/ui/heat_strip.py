"""Heat: a highlighter band that follows each lead, painted behind its unchanged trace."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.anomaly import AnomalyMap, heat_fraction
from ecgviewer.core.coded_heat import CodedRow, decode
from ecgviewer.ui.heat_picture import (
    SOFT_MM,
    TILE_PX,
    HeatPicture,
    HeatScale,
    at_opacity,
    coloured,
    joined,
)
from ecgviewer.ui.heat_tiles import TileBudget
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.paper_grid import SheetLayer, device_pixels
from ecgviewer.ui.sheet_geometry import CellBox, Sheet
from ecgviewer.ui.theme import Theme

ENVELOPE_S = 0.05
GROWTH_S = 0.008
"""How long a frame may make pictures of heat that has come: the next one goes on with them."""

_GAP_COLUMNS = 6
_MAX_REACH_COLUMNS = 512
_MAX_BAND_ROWS = 4096


class HeatStrip:
    """The heat of one lead, in tiles that are made when they come into view and kept.

    Parameters
    ----------
    signal
        The lead.
    log10_one_in, fs
        Its row of the map, and frames per second.
    budget
        Says which pictures go where there are too many; one for all leads.
    """

    def __init__(
        self,
        signal: LeadSignal,
        log10_one_in: NDArray[np.float32],
        fs: float,
        budget: TileBudget | None = None,
    ) -> None:
        self.signal = signal
        self._budget = budget or TileBudget()
        self._row = log10_one_in
        self._fs = fs
        self._tiles: dict[tuple[HeatScale, int], HeatPicture | None] = {}
        self._old: dict[tuple[HeatScale, int], HeatPicture | None] = {}
        """Pictures of before heat came, shown until there is time for new ones."""

    def pictures(
        self,
        start_s: float,
        stop_s: float,
        scale: HeatScale,
        theme: Theme,
        has_time: Callable[[], bool] = lambda: True,
    ) -> Iterator[HeatPicture]:
        """Yield the pictures that a stretch of time needs; those not yet made are made.

        Where heat has come and there is no time, the picture of before is shown once more.
        """
        first = int(np.floor(start_s * scale.device_px_per_s / TILE_PX))
        last = int(np.floor(stop_s * scale.device_px_per_s / TILE_PX))
        for tile in range(max(first, 0), last + 1):
            key = (scale, tile)
            if key not in self._tiles:
                if key in self._old and not has_time():
                    if (picture := self._old[key]) is not None:
                        self._count(key, picture)
                        yield picture
                    continue
                self._old.pop(key, None)
                self._tiles[key] = joined(list(self._draw(tile, scale, theme)))
            picture = self._tiles[key]
            self._count(key, picture)
            if picture is not None:
                yield picture

    def _count(self, key: tuple[HeatScale, int], picture: HeatPicture | None) -> None:
        """Let the budget know of a picture that is shown."""
        n_bytes = 0 if picture is None else picture.image.sizeInBytes()
        self._budget.show((self.signal.name, key), n_bytes, partial(self._drop, key))

    def _drop(self, key: tuple[HeatScale, int]) -> None:
        self._tiles.pop(key, None)
        self._old.pop(key, None)

    def forget(self) -> None:
        """Forget the pictures, for another theme."""
        self._tiles.clear()
        self._old.clear()

    def forget_between(self, start_s: float, stop_s: float) -> bool:
        """Make the pictures of a stretch anew when there is time; whether there were any."""
        before = len(self._tiles)
        for scale, tile in list(self._tiles):
            tile_s = TILE_PX / scale.device_px_per_s
            around_s = 4.0 * SOFT_MM * scale.px_per_mm / scale.px_per_s  # heat fades out
            inside = (tile + 1) * tile_s > start_s - around_s
            if inside and tile * tile_s < stop_s + around_s:
                self._old[(scale, tile)] = self._tiles.pop((scale, tile))
        return len(self._tiles) != before

    def made(self, start_s: float, stop_s: float, scale: HeatScale) -> Iterator[HeatPicture]:
        """Yield the pictures of a stretch that are there already."""
        tile_s = TILE_PX / scale.device_px_per_s
        for (of_scale, tile), picture in self._tiles.items():
            inside = (tile + 1) * tile_s > start_s and tile * tile_s < stop_s
            if picture is not None and inside and of_scale == scale:
                yield picture

    def fractions(self, first: int, n_columns: int, column_s: float) -> NDArray[np.float32]:
        """Return the hottest place on the ramp in each column of time; 0 outside the map."""
        edges = (first + np.arange(n_columns + 1)) * column_s * self._fs
        out = np.zeros(n_columns, dtype=np.float32)
        if column_s * self._fs <= 1.0:
            # Between the middles of frames in a straight line, so that heat has no steps.
            at = (edges[:-1] + edges[1:]) / 2 - 0.5
            low, high = int(max(at[0], 0)), int(max(at[-1] + 2, 0))
            part = heat_fraction(self._row[low:high])
            inside = (at > -1) & (at < len(self._row))
            if part.size:
                out[inside] = np.interp(at[inside], np.arange(low, low + part.size), part)
            return out
        frames = np.clip(edges, 0, len(self._row)).astype(np.int64)
        filled = np.flatnonzero(frames[:-1] < frames[1:])
        if filled.size:
            stretch, at = slice(frames[filled[0]], frames[filled[-1] + 1]), frames[filled]
            if isinstance(self._row, CodedRow):  # codes rise with the values: hours in no time
                hottest = decode(np.maximum.reduceat(self._row.codes[stretch], at - at[0]))
            else:
                hottest = np.fmax.reduceat(self._row[stretch], at - at[0])
            out[filled] = heat_fraction(hottest)
        return out

    def _draw(self, tile: int, scale: HeatScale, theme: Theme) -> Iterator[HeatPicture]:
        block = scale.block
        column_s = block / scale.device_px_per_s
        n_columns = TILE_PX // block
        reach = min(int(np.ceil(ENVELOPE_S / column_s)), _MAX_REACH_COLUMNS)
        feather = max(1, round(0.5 * SOFT_MM * scale.px_per_mm * scale.dpr / block))
        edge = feather + 2
        first = tile * n_columns - edge
        wide = n_columns + 2 * edge
        heat = self.fractions(first - feather, wide + 2 * feather, column_s)
        if not heat.any():
            return
        heat = _spread(heat, feather)
        low, high = self._envelope(first - reach, wide + 2 * reach, column_s, reach)
        points_per_mv = scale.device_px_per_mv / block
        upper, lower = -high * points_per_mv, -low * points_per_mv
        if points_per_mv < 0:  # drawn upside down
            upper, lower = lower, upper
        hot = (heat > 0) & np.isfinite(upper) & np.isfinite(lower)
        for run in _runs(hot):
            middle = (upper[run] + lower[run]) / 2
            centre = np.median(middle)
            bound = _MAX_BAND_ROWS / 2
            bounded = (
                np.clip(upper[run], centre - bound, centre + bound),
                np.clip(lower[run], centre - bound, centre + bound),
            )
            yield from coloured(heat[run], bounded, first + run.start, tile, edge, scale, theme)

    def _envelope(
        self, first: int, n_columns: int, column_s: float, reach: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return lowest and highest millivolts within the reach of each column, eased."""
        edges = np.floor((first + np.arange(n_columns + 1)) * column_s * self.signal.fs)
        start, stop = int(edges[0]), int(edges[-1]) + 1
        n_bins = min(n_columns, stop - start)
        # A band is soft: where columns are long, blocks of the pyramid say enough of the trace.
        at, low, high = self.signal.extremes(start, stop, n_bins, rough=True)
        if n_bins < n_columns:  # fewer samples than columns: each column takes its sample
            place = np.clip(np.searchsorted(at, edges[:-1], side="right") - 1, 0, n_bins - 1)
            low, high = low[place], high[place]
        low, high = np.where(np.isnan(low), np.inf, low), np.where(np.isnan(high), -np.inf, high)
        window = 2 * reach + 1
        low = sliding_window_view(low, window).min(axis=1)
        high = sliding_window_view(high, window).max(axis=1)
        low[np.isinf(low)], high[np.isinf(high)] = np.nan, np.nan
        return _eased(low, reach // 2), _eased(high, reach // 2)


class HeatStrips(SheetLayer):
    """The heat of all leads on the sheet."""

    def __init__(self, order: int) -> None:
        super().__init__(order)
        self._budget = TileBudget()
        self.strips: dict[str, HeatStrip] = {}
        self.on = True
        self.opacity_share = 0.9
        self._scale: HeatScale | None = None
        self._drawn_for: HeatScale | None = None
        self.is_behind = False
        """Whether heat has come of which there was no time to make pictures: paint again soon."""
        self._until = 0.0
        self._faded: dict[tuple[str, float], tuple[float, list[HeatPicture]]] = {}
        """What is stretched of a lead at a gain, at the opacity that it says."""

    def set_map(self, anomaly: AnomalyMap | None, signals: Mapping[str, LeadSignal]) -> None:
        """Take over a map; leads that the sheet does not know are left out."""
        self.strips = {}
        self._faded.clear()
        if anomaly is not None:
            self._budget = TileBudget()
            self.strips = {
                lead: HeatStrip(signals[lead], row, anomaly.fs, self._budget)
                for lead, row in zip(anomaly.leads, anomaly.log10_one_in, strict=True)
                if lead in signals
            }

    def grown(self, start_s: float, stop_s: float) -> bool:
        """Draw a stretch of the map anew, in which heat has come; whether any of it was drawn."""
        drawn = [one.forget_between(start_s, stop_s) for one in self.strips.values()]
        self._faded.clear()
        return any(drawn)

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme; its colours need other pictures."""
        super().set_theme(theme)
        self._faded.clear()
        for strip in self.strips.values():
            strip.forget()

    def settle(self) -> None:
        """Make the pictures for the scale now shown; until then the last ones are stretched."""
        self._drawn_for = self._scale
        self._faded.clear()

    @property
    def stretched(self) -> bool:
        """Whether pictures of another scale are shown."""
        return self._scale != self._drawn_for

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take over the sheet and its scale."""
        super().set_sheet(sheet)
        self._scale = HeatScale.of(sheet) if sheet else None
        if self._drawn_for is None:
            self._drawn_for = self._scale

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the bands."""
        sheet, scale = self.sheet, self._drawn_for
        self.is_behind, self._until = False, time.perf_counter() + GROWTH_S
        if sheet is None or scale is None or not (self.on and self.strips):
            return
        self._budget.begin_frame()
        stretched = self.stretched
        painter.setOpacity(1.0 if stretched else self.opacity_share)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        for cell in sheet.cells:
            strip = self.strips.get(cell.lead)
            if strip is not None:
                painter.save()
                painter.setClipRect(QRectF(cell.x0, 0, cell.x1 - cell.x0, sheet.foot_top))
                share, made_for = cell.gain_mm_mv / sheet.request.gain_mm_mv, scale
                if share != 1.0:
                    made_for = replace(scale, gain_mm_mv=scale.gain_mm_mv * share)
                paint = self._paint_stretched if stretched else self._paint_cell
                paint(painter, sheet, cell, strip, made_for)
                painter.restore()
        painter.setOpacity(1.0)

    def _paint_cell(
        self,
        painter: QPainter,
        sheet: Sheet,
        cell: CellBox,
        strip: HeatStrip,
        scale: HeatScale,
    ) -> None:
        dpr = sheet.request.dpr
        left, zero = _origin(sheet, cell, strip)
        with device_pixels(painter, dpr):
            for picture in strip.pictures(
                cell.start_s, cell.stop_s, scale, self.theme, self._has_time
            ):
                x, y = left * dpr + picture.start_px, zero * dpr + picture.top_px
                painter.drawImage(QPointF(round(x), round(y)), picture.image)

    def _has_time(self) -> bool:
        """Whether pictures of heat that has come may still be made in this frame."""
        self.is_behind |= time.perf_counter() > self._until
        return not self.is_behind

    def _paint_stretched(
        self,
        painter: QPainter,
        sheet: Sheet,
        cell: CellBox,
        strip: HeatStrip,
        scale: HeatScale,
    ) -> None:
        """Stretch what was made for another scale.

        With the opacity in the pictures, and not smoothly: heat is soft, and it takes a third of
        the time.
        """
        key = cell.lead, cell.gain_mm_mv
        opacity, pictures = self._faded.get(key, (-1.0, []))
        if opacity != self.opacity_share:
            around_s = 2.0 * sheet.page_s
            made = strip.made(cell.start_s - around_s, cell.stop_s + around_s, scale)
            # Here pixels cost more than calls: Qt scales them one by one.
            hot = (part for one in made for part in one.apart())
            pictures = [at_opacity(one, self.opacity_share) for one in hot]
            self._faded[key] = self.opacity_share, pictures
        left, zero = _origin(sheet, cell, strip)
        wide = cell.px_per_s / scale.device_px_per_s
        tall = cell.gain_mm_mv * sheet.px_per_mm / scale.device_px_per_mv
        for picture in pictures:
            size = picture.image.size()
            x, width = left + picture.start_px * wide, size.width() * wide
            if x < cell.x1 and x + width > cell.x0:
                y, height = zero + picture.top_px * tall, size.height() * tall
                painter.drawImage(QRectF(x, y, width, height), picture.image)


def _origin(sheet: Sheet, cell: CellBox, strip: HeatStrip) -> tuple[float, float]:
    """Return the pixels of the record's beginning and of 0 mV in a cell."""
    middle_mv = strip_middle(strip, sheet.request.page_start_s, sheet)
    zero = cell.baseline + middle_mv * cell.gain_mm_mv * sheet.px_per_mm
    return cell.x0 - cell.start_s * cell.px_per_s, zero


def strip_middle(strip: HeatStrip, start_s: float, sheet: Sheet) -> float:
    """Return the lead's middle on this page: what its trace is drawn about."""
    return strip.signal.middle(start_s, start_s + sheet.page_s)


def _spread(heat: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """Let heat fade out to both sides over ``reach`` columns, its peaks unchanged."""
    fall = 1.0 - np.abs(np.arange(-reach, reach + 1)) / (reach + 1)
    out: NDArray[np.float32] = (sliding_window_view(heat, 2 * reach + 1) * fall).max(axis=1)
    return out


def _eased(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """Round the corners of an envelope with a running mean; NaN stays NaN."""
    if reach < 1 or len(values) <= 2 * reach:
        return values
    padded = np.pad(values, reach, mode="edge")
    known = np.isfinite(padded)
    kernel = np.hanning(2 * reach + 3)[1:-1]
    total = np.convolve(np.where(known, padded, 0.0), kernel, mode="valid")
    weight = np.convolve(known.astype(float), kernel, mode="valid")
    with np.errstate(invalid="ignore"):
        return np.where(np.isfinite(values), total / weight, np.nan)


def _runs(hot: NDArray[np.bool_]) -> list[slice]:
    """Return the stretches of hot columns; those a few columns apart are one."""
    edges = np.flatnonzero(np.diff(hot.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    out: list[slice] = []
    for start, stop in edges:
        if out and start - out[-1].stop < _GAP_COLUMNS:
            out[-1] = slice(out[-1].start, int(stop))
        else:
            out.append(slice(int(start), int(stop)))
    return out
