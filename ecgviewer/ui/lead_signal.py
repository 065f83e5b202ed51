"""One lead as the sheet draws it: samples or extremes of a stretch, its middle and its reach.

Reads the record and never alters it. What is filtered for the eye is laid over it and taken away
again; the reach of a lead, and with it the place of its row, stays that of the record.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.paper import gain_of, lead_of
from ecgviewer.core.record import Record
from ecgviewer.signals.envelope import Pyramid

EXACT_SAMPLES_PER_PX = 6
"""Up to so many samples on a device pixel each is drawn; beyond, the extremes of each pixel."""

WHOLE_S = 30.0
"""Records up to this length have one middle and one reach throughout."""

LONG_SAMPLES = 200_000
"""Longer leads have their extremes read in a job; until then a far zoom shows probes of them."""

_PROBE_SAMPLES = 32
"""Read from each bin while the extremes are not known: of 12 leads some 20 ms a page."""

_PROBES = 48
_PROBE_S = 2.5
_MEDIAN_SAMPLES = 4096
_RUNS, _RUN_SAMPLES = 128, 32
_RUNS_FROM = 16 * _MEDIAN_SAMPLES
"""From so many samples on the median is of runs of samples."""

Curve = tuple[NDArray[np.float64], NDArray[np.float64]]


class LeadSignal:
    """A lead of a record, in millivolts where it is a voltage.

    Parameters
    ----------
    record
        Whose lead.
    name
        Canonical name of the lead.
    served
        Whether somebody reads the extremes of a long lead and hands them over; else they are read
        here when they are first needed.
    """

    def __init__(self, record: Record, name: str, *, served: bool = False) -> None:
        column = record.index(name)
        lead = record.leads[column]
        self.name = name
        self.fs = record.fs
        self.n_samples = record.n_samples
        self.is_voltage = lead.is_voltage
        # A plain view: slicing a mapped file as such takes several times as long. What stays on
        # the disk for another reason is no array, and is read by the stretch.
        adu = record.adu
        self._adu: NDArray[Any] = (np.asarray(adu) if isinstance(adu, np.ndarray) else adu)[
            :, column
        ]
        self._gap = lead.gap
        self._zero = lead.baseline
        self._scale = lead.scale_mv if lead.is_voltage else 1.0 / lead.gain
        self._filtered: tuple[int, NDArray[np.float64], Pyramid] | None = None
        self._middle: dict[tuple[int, int], float] = {}
        self._kept: tuple[tuple[int, int, int], Curve] | None = None
        self._per_unit = 1.0
        self._waits = served and record.n_samples > LONG_SAMPLES
        if not lead.is_voltage:
            # Millivolts unknown: 10 mm for the usual swing, and the sheet says so.
            above, below = self.reach
            self._per_unit = 1.0 / max(above + below, 1e-12)
            self._scale *= self._per_unit
            del self.reach

    def show_filtered(self, start: int, values: NDArray[np.float32] | None) -> None:
        """Draw other samples of a stretch, None for those of the record again.

        Parameters
        ----------
        start
            Sample that the stretch begins at.
        values
            Shape (n,), in the unit of :meth:`Record.values`; outside the stretch nothing is drawn.
        """
        self._middle.clear()
        self._kept = None
        self._filtered = None
        if values is not None:
            shown = values.astype(np.float64) * self._per_unit
            self._filtered = start, shown, Pyramid(shown)

    @property
    def is_filtered(self) -> bool:
        """Whether other samples than the record's are drawn."""
        return self._filtered is not None

    @cached_property
    def pyramid(self) -> Pyramid:
        """Extremes at every zoom; built when first asked for (a long lead takes some 0.1 s)."""
        return Pyramid(self._adu, gap=self._gap)

    def take_pyramid(self, pyramid: Pyramid) -> None:
        """Use extremes that were read elsewhere."""
        self.__dict__["pyramid"] = pyramid
        self._kept = None

    @property
    def has_pyramid(self) -> bool:
        """Whether the pyramid is built."""
        return "pyramid" in self.__dict__

    @property
    def is_preliminary(self) -> bool:
        """Whether a far zoom may miss extremes, because they are still being read."""
        return self.waits_for_pyramid and not self.is_filtered

    @property
    def waits_for_pyramid(self) -> bool:
        """Whether the extremes of what was recorded are still being read."""
        return self._waits and not self.has_pyramid

    def samples(self, start: int, stop: int, step: int = 1) -> NDArray[np.float64]:
        """Return samples [start, stop) in millivolts as shown, NaN in gaps."""
        if self._filtered is None:
            return self.recorded(start, stop, step)
        first, shown, _ = self._filtered
        start, stop = max(start, 0), min(stop, self.n_samples)
        out = np.full(max(0, stop - start), np.nan)
        low, high = max(start, first), min(stop, first + len(shown))
        if low < high:
            out[low - start : high - start] = shown[low - first : high - first]
        return out[::step]

    def recorded(self, start: int, stop: int, step: int = 1) -> NDArray[np.float64]:
        """Return samples [start, stop) in millivolts as in the file, NaN in gaps."""
        return self._in_mv(self._adu[max(start, 0) : stop : step])

    def _in_mv(self, raw: NDArray[Any]) -> NDArray[np.float64]:
        out: NDArray[np.float64] = (raw.astype(np.float64) - self._zero) * self._scale
        if self._gap is not None:
            out[raw == self._gap] = np.nan
        return out

    def value_at(self, time_s: float) -> float:
        """Return the sample at a time in millivolts, as shown; NaN outside the lead and in gaps."""
        at = round(time_s * self.fs)
        return float(self.samples(at, at + 1)[0]) if 0 <= at < self.n_samples else math.nan

    def extremes(
        self, start: int, stop: int, n_bins: int, *, rough: bool = False
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return first sample, lowest and highest millivolts of each bin; see ``Pyramid``."""
        if self._filtered is not None:
            begin, _, pyramid = self._filtered
            first, low, high = pyramid.min_max(start - begin, stop - begin, n_bins, rough=rough)
            return first + begin, low, high
        return self.recorded_extremes(start, stop, n_bins, rough=rough)

    def recorded_extremes(
        self, start: int, stop: int, n_bins: int, *, rough: bool = False
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return the same of the samples as they were recorded, whatever is drawn."""
        if self.waits_for_pyramid:
            first, low, high = self._probed(start, stop, n_bins)
        else:
            first, low, high = self.pyramid.min_max(start, stop, n_bins, rough=rough)
        low, high = (low - self._zero) * self._scale, (high - self._zero) * self._scale
        return (first, low, high) if self._scale > 0 else (first, high, low)

    def _probed(
        self, start: int, stop: int, n_bins: int
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return extremes in ADU of the beginning of each bin; exact where bins are short."""
        count = max(0, min(n_bins, stop - start))
        edges = start + np.arange(count + 1, dtype=np.int64) * max(0, stop - start) // max(1, count)
        first, last = edges[:-1, None], edges[1:, None]
        at = np.minimum(first + np.arange(_PROBE_SAMPLES), last - 1)
        raw = np.asarray(self._adu[np.clip(at, 0, self.n_samples - 1)])
        gaps = (at < 0) | (at >= self.n_samples)
        if self._gap is not None:
            gaps |= raw == self._gap
        values = raw.astype(np.float64)
        low = np.where(gaps, np.inf, values)
        low[np.isnan(low)] = np.inf
        high = np.where(gaps, -np.inf, values)
        high[np.isnan(high)] = -np.inf
        lowest, highest = low.min(axis=1), high.max(axis=1)
        none = lowest > highest
        lowest[none] = highest[none] = np.nan
        return edges[:-1], lowest, highest

    def curve(self, start_s: float, stop_s: float, samples_per_px: float) -> Curve:
        """Return what to draw of a stretch.

        Parameters
        ----------
        start_s, stop_s
            Stretch in seconds; neighbouring samples outside it are included.
        samples_per_px
            Samples on one device pixel.

        Returns
        -------
        times_s, values_mv
            float64, same shape. Every sample while there are few on a pixel, else lowest and
            highest of stretches no longer than a pixel, so that no spike is lost. NaN breaks the
            line.
        """
        start = max(math.floor(start_s * self.fs) - 1, 0)
        stop = min(math.ceil(stop_s * self.fs) + 2, self.n_samples)
        if stop <= start:
            return np.empty(0), np.empty(0)
        if samples_per_px <= EXACT_SAMPLES_PER_PX:
            return np.arange(start, stop) / self.fs, self.samples(start, stop)
        # A power of two: the same over a doubling of the zoom, and a block of the pyramid.
        bin_size = 1 << (math.floor(samples_per_px).bit_length() - 1)
        times, values = self._extreme_curve(start, stop, bin_size)
        part = slice(*np.searchsorted(times, (start_s - bin_size / self.fs, stop_s), side="left"))
        stretch = slice(max(part.start - 2, 0), part.stop + 2)
        return times[stretch], values[stretch]

    def _extreme_curve(self, start: int, stop: int, bin_size: int) -> Curve:
        """Return the extremes of bins that lie on multiples of their size, with room to pan."""
        if self._kept is not None:
            (first, last, size), kept = self._kept
            if size == bin_size and first <= start and stop <= last:
                return kept
        room = 0 if self.is_preliminary else stop - start
        first = max(start - room // 2, 0) // bin_size
        last = -(-min(stop + room // 2, self.n_samples) // bin_size)
        at, low, high = self.extremes(first * bin_size, last * bin_size, last - first)
        values = np.stack([low, high], axis=1)
        values[1::2] = values[1::2, ::-1]
        times = np.repeat((at + (bin_size - 1) / 2) / self.fs, 2)
        kept = times, values.ravel()
        self._kept = (first * bin_size, last * bin_size, bin_size), kept
        return kept

    def middle(self, start_s: float, stop_s: float) -> float:
        """Return the median of a stretch in millivolts, for display; 0 where all is gap.

        Short records have one middle; long ones are taken in steps of a quarter of the stretch,
        so that the trace stays calm while panning.
        """
        start, stop = 0, self.n_samples
        if self.n_samples > WHOLE_S * self.fs:
            step = max((stop_s - start_s) / 4, 1.0)
            start = max(int(math.floor(start_s / step) * step * self.fs), 0)
            stop = min(int(math.ceil(stop_s / step) * step * self.fs), self.n_samples)
        if (start, stop) not in self._middle:
            if len(self._middle) > 256:
                self._middle.clear()
            self._middle[start, stop] = self._median(start, stop)
        return self._middle[start, stop]

    def _median(self, start: int, stop: int) -> float:
        if stop - start > _RUNS_FROM and self._filtered is None:
            # Runs and no single samples: of a day each of those would lie on a page of its own.
            starts = np.linspace(start, stop - _RUN_SAMPLES, _RUNS).astype(np.int64)
            values = self._in_mv(self._adu[starts[:, None] + np.arange(_RUN_SAMPLES)]).ravel()
        else:
            values = self.samples(start, stop, max(1, (stop - start) // _MEDIAN_SAMPLES))
        values = values[np.isfinite(values)]
        return float(np.median(values)) if values.size else 0.0

    @cached_property
    def reach(self) -> tuple[float, float]:
        """Millivolts that the lead reaches above and below its middle, artefacts aside."""
        if self.n_samples <= WHOLE_S * self.fs:
            stretches = self.recorded(0, self.n_samples)[None]
        else:
            size = int(_PROBE_S * self.fs)
            starts = np.linspace(0, self.n_samples - size, _PROBES).astype(int)
            stretches = self._in_mv(self._adu[starts[:, None] + np.arange(size)])
        known = np.isfinite(stretches)
        if not known.all():
            rows = [row[here] for row, here in zip(stretches, known, strict=True) if here.any()]
            reaches = [_reach(row[None]) for row in rows]
        else:
            reaches = [_reach(stretches)] if stretches.size else []
        if not reaches:
            return 0.0, 0.0
        above, below = np.median(np.concatenate(reaches, axis=1), axis=1)
        return float(above), float(below)


def _reach(stretches: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far each row goes above and below its median, shape (2, n)."""
    middle = np.median(stretches, axis=1)
    return np.stack([stretches.max(axis=1) - middle, middle - stretches.min(axis=1)])


def reach_mm(
    signals: Mapping[str, LeadSignal],
    rows: Iterable[tuple[str, ...]],
    gain_mm_mv: float,
    *,
    half_precordial: bool = False,
) -> tuple[tuple[float, float], ...]:
    """Return how far the traces of each row reach above and below its baseline."""
    out = []
    for names in rows:
        above = below = 0.0
        for name in names:
            gain = gain_of(name, gain_mm_mv, half_precordial=half_precordial)
            up, down = (mv * abs(gain) for mv in signals[lead_of(name)].reach)
            up, down = (down, up) if gain < 0 else (up, down)
            above, below = max(above, up), max(below, down)
        out.append((above, below))
    return tuple(out)
