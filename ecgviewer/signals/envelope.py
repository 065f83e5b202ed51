"""Exact extremes of a lead at any zoom, for drawing a day as fast as a second."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress

BLOCK = 64
"""Samples under one value of the lowest level; all levels together are 1/16 of the lead."""

_CHUNK = BLOCK << 13
"""Samples read at a time while building, so that a memory map is never copied whole."""


class Pyramid:
    """Minima and maxima of a lead over blocks of 64, 128, 256 ... samples.

    Parameters
    ----------
    adu
        Samples of one lead, shape (n_samples,), integers or floats, in memory or mapped. Kept by
        reference and never altered; NaN is a gap.
    gap
        Value that means "no sample here"; None where there is none.
    lowest
        Minima and maxima of the whole blocks of 64 samples, where they are known already; else
        they are taken from the samples here.
    """

    def __init__(
        self,
        adu: NDArray[Any],
        *,
        gap: int | None = None,
        lowest: tuple[NDArray[Any], NDArray[Any]] | None = None,
    ) -> None:
        if adu.ndim != 1 or adu.dtype.kind not in "iuf":
            raise ValueError(f"a lead is 1-D and numeric, not {adu.dtype} of shape {adu.shape}")
        self._adu = adu
        self._gap = gap
        self._no_low, self._no_high = _nothing(adu.dtype)
        low, high = lowest if lowest is not None else self._lowest()
        self._levels = [(low, high)]
        while len(low) > 1:
            even = len(low) // 2 * 2
            low = np.minimum(low[0:even:2], low[1:even:2])
            high = np.maximum(high[0:even:2], high[1:even:2])
            self._levels.append((low, high))

    def _lowest(self) -> tuple[NDArray[Any], NDArray[Any]]:
        n_blocks = len(self._adu) // BLOCK
        low = np.empty(n_blocks, dtype=self._adu.dtype)
        high = np.empty(n_blocks, dtype=self._adu.dtype)
        for start in range(0, n_blocks * BLOCK, _CHUNK):
            stop = min(start + _CHUNK, n_blocks * BLOCK)
            part = slice(start // BLOCK, stop // BLOCK)
            lows, highs = self._without_gaps(np.ascontiguousarray(self._adu[start:stop]))
            lows.reshape(-1, BLOCK).min(axis=1, out=low[part])
            highs.reshape(-1, BLOCK).max(axis=1, out=high[part])
        return low, high

    @property
    def n_samples(self) -> int:
        """Samples of the lead."""
        return len(self._adu)

    @property
    def nbytes(self) -> int:
        """Memory held by the levels, without the samples."""
        return sum(low.nbytes + high.nbytes for low, high in self._levels)

    def min_max(
        self, start: int, stop: int, n_bins: int, *, rough: bool = False
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return the extremes of ``n_bins`` bins that together are exactly [start, stop).

        Parameters
        ----------
        start, stop
            Half-open range of samples. It may reach beyond the lead, where there are only gaps.
        n_bins
            Bins wanted. Where the range has fewer samples, each sample is a bin of its own.
        rough
            Whether bins of a block and more may begin and end with the block that they begin or
            end in, and what is left over at the end of the lead be left out: no sample is read.

        Returns
        -------
        first, minima, maxima
            First sample of each bin, int64; its lowest and highest value in ADU, float64, NaN in a
            bin without a sample. Shape (n_bins,) or (stop - start,), whichever is less.

        Notes
        -----
        No sample is left out at any zoom: inside a bin come the largest blocks that fit, at its
        ends the samples themselves, so the work grows with the bins and not with the range.
        """
        whole = self._whole_blocks(start, stop, n_bins)
        if whole is None:
            return self._bins(start, stop, n_bins, rough=rough)
        size, n_whole = (stop - start) // n_bins, len(whole[0])
        at = np.arange(start, start + n_whole * size, size)
        rest = self._bins(start + n_whole * size, stop, n_bins - n_whole, rough=rough)
        parts = zip((at, *_with_gaps(*whole)), rest, strict=True)
        first, minima, maxima = (np.concatenate(pair) for pair in parts)
        return first, minima, maxima

    def _bins(
        self, start: int, stop: int, n_bins: int, *, rough: bool
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return the extremes of bins that begin and end anywhere."""
        count = max(0, min(n_bins, stop - start))
        edges = start + np.arange(count + 1, dtype=np.int64) * max(0, stop - start) // max(1, count)
        inner = np.clip(edges, 0, self.n_samples)
        rough = rough and stop - start >= BLOCK * count
        if rough:
            inner = inner // BLOCK * BLOCK
        minima = np.full(count, self._no_low, dtype=self._adu.dtype)
        maxima = np.full(count, self._no_high, dtype=self._adu.dtype)
        filled = np.flatnonzero(inner[:-1] < inner[1:])
        if len(filled):
            first, last = inner[filled], inner[filled + 1]
            few = last[-1] - first[0] <= 4 * BLOCK * count and not rough
            read = self._samples if few else self._blocks
            minima[filled], maxima[filled] = read(first, last)
        return edges[:-1], *_with_gaps(minima, maxima)

    def _whole_blocks(
        self, start: int, stop: int, n_bins: int
    ) -> tuple[NDArray[Any], NDArray[Any]] | None:
        """Return the extremes of the first bins, as many as are blocks of one level as they are.

        None where the bins are no blocks.
        """
        size = (stop - start) // max(n_bins, 1)
        if size < BLOCK or size & (size - 1) or size * n_bins != stop - start or start % size:
            return None
        level = size.bit_length() - BLOCK.bit_length()
        if start < 0 or level >= len(self._levels):
            return None
        low, high = self._levels[level]
        part = slice(start // size, stop // size)  # the last block of a lead is rarely whole
        return low[part], high[part]

    def _without_gaps(self, samples: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """Return the samples for a minimum and for a maximum, gaps out of the way of each."""
        return _without_gaps(samples, self._gap)

    def _samples(
        self, first: NDArray[np.int64], last: NDArray[np.int64]
    ) -> tuple[NDArray[Any], NDArray[Any]]:
        """Return the extremes of adjoining bins from the samples alone."""
        part = np.ascontiguousarray(self._adu[first[0] : last[-1]])
        lows, highs = self._without_gaps(part)
        at = first - first[0]
        return np.minimum.reduceat(lows, at), np.maximum.reduceat(highs, at)

    def _blocks(
        self, first: NDArray[np.int64], last: NDArray[np.int64]
    ) -> tuple[NDArray[Any], NDArray[Any]]:
        """Return the extremes of bins from blocks, and from samples where no block fits."""
        block, stop = -(-first // BLOCK), last // BLOCK
        minima = np.full(len(first), self._no_low, dtype=self._adu.dtype)
        maxima = np.full(len(first), self._no_high, dtype=self._adu.dtype)
        if (first % BLOCK).any() or (last % BLOCK).any():
            # Up to a block of samples at each end; clipped indices repeat samples of the same bin.
            offsets = np.arange(BLOCK)
            heads = np.minimum(first[:, None] + offsets, last[:, None] - 1)
            tails = np.maximum(last[:, None] - 1 - offsets, first[:, None])
            lows, highs = self._without_gaps(self._adu[np.hstack([heads, tails])])
            minima, maxima = lows.min(axis=1), highs.max(axis=1)
        for low, high in self._levels:  # bottom-up walk of a segment tree, all bins at once
            if not (block < stop).any():
                break
            left = np.flatnonzero((block < stop) & (block % 2 == 1))
            minima[left] = np.minimum(minima[left], low[block[left]])
            maxima[left] = np.maximum(maxima[left], high[block[left]])
            right = np.flatnonzero((block < stop) & (stop % 2 == 1))
            minima[right] = np.minimum(minima[right], low[stop[right] - 1])
            maxima[right] = np.maximum(maxima[right], high[stop[right] - 1])
            block, stop = (block + 1) // 2, stop // 2
        return minima, maxima


def lowest_blocks(
    adu: NDArray[Any], gaps: Sequence[int | None]
) -> Generator[Progress, None, tuple[NDArray[Any], NDArray[Any]]]:
    """Find the extremes of the whole blocks of all leads of a record in one pass over its samples.

    Leads lie beside each other in a file: one pass reads each page of it once and not once a lead.

    Parameters
    ----------
    adu
        Shape (n_samples, n_leads), in memory, mapped, or read by the stretch.
    gaps
        Value that means "no sample here" of each lead, None where there is none.

    Returns
    -------
    lows, highs
        Shape (n_leads, n_blocks), of the samples' type; lowest above highest where all is gap.
    """
    n_leads = adu.shape[1]
    n_blocks = len(adu) // BLOCK
    lows = np.empty((n_leads, n_blocks), dtype=adu.dtype)
    highs = np.empty((n_leads, n_blocks), dtype=adu.dtype)
    chunk = max(_CHUNK // max(n_leads, 1) // BLOCK, 1) * BLOCK
    for start in range(0, n_blocks * BLOCK, chunk):
        stop = min(start + chunk, n_blocks * BLOCK)
        part = slice(start // BLOCK, stop // BLOCK)
        rows = np.ascontiguousarray(adu[start:stop].T)
        for lead, gap in enumerate(gaps):
            low, high = _without_gaps(rows[lead], gap)
            low.reshape(-1, BLOCK).min(axis=1, out=lows[lead, part])
            high.reshape(-1, BLOCK).max(axis=1, out=highs[lead, part])
        yield Progress(stop, len(adu), "reading the whole record")
    return lows, highs


def pyramids_of(
    adu: NDArray[Any],
    gaps: Sequence[int | None],
    lowest: tuple[NDArray[Any], NDArray[Any]],
) -> tuple[Pyramid, ...]:
    """Return the pyramids of all leads from what :func:`lowest_blocks` found.

    Each equals ``Pyramid(adu[:, lead], gap=gaps[lead])``.
    """
    lows, highs = lowest
    return tuple(
        Pyramid(adu[:, lead], gap=gap, lowest=(lows[lead], highs[lead]))
        for lead, gap in enumerate(gaps)
    )


def build_pyramids(
    adu: NDArray[Any], gaps: Sequence[int | None]
) -> Generator[Progress, None, tuple[Pyramid, ...]]:
    """Build the pyramids of all leads of a record in one pass over its samples."""
    lowest = yield from lowest_blocks(adu, gaps)
    return pyramids_of(adu, gaps, lowest)


def _nothing(dtype: np.dtype[Any]) -> tuple[Any, Any]:
    """Return what stands for "nothing" in a minimum and in a maximum: then lowest > highest."""
    if dtype.kind == "f":
        return np.inf, -np.inf
    limits = np.iinfo(dtype)
    return limits.max, limits.min


def _without_gaps(samples: NDArray[Any], gap: int | None) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the samples for a minimum and for a maximum, gaps out of the way of each."""
    gaps = None
    if samples.dtype.kind == "f":
        gaps = np.isnan(samples)
    if gap is not None:
        gaps = (samples == gap) | (False if gaps is None else gaps)
    if gaps is None or not gaps.any():
        return samples, samples
    none = samples.dtype.type
    no_low, no_high = _nothing(samples.dtype)
    return np.where(gaps, none(no_low), samples), np.where(gaps, none(no_high), samples)


def _with_gaps(
    minima: NDArray[Any], maxima: NDArray[Any]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return extremes as float64, NaN where there is no sample."""
    empty = minima > maxima
    low, high = minima.astype(np.float64), maxima.astype(np.float64)
    low[empty] = high[empty] = np.nan
    return low, high
