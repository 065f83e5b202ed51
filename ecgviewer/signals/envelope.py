"""Exact extremes of a lead at any zoom, for drawing a day as fast as a second."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_BLOCK = 64
"""Samples under one value of the lowest level; all levels together are 1/16 of the lead."""

_CHUNK = _BLOCK << 13
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
    """

    def __init__(self, adu: NDArray[Any], *, gap: int | None = None) -> None:
        if adu.ndim != 1 or adu.dtype.kind not in "iuf":
            raise ValueError(f"a lead is 1-D and numeric, not {adu.dtype} of shape {adu.shape}")
        self._adu = adu
        self._gap = gap
        # What stands for "nothing" in a minimum and in a maximum: then lowest > highest.
        if adu.dtype.kind == "f":
            self._no_low, self._no_high = np.inf, -np.inf
        else:
            limits = np.iinfo(adu.dtype)
            self._no_low, self._no_high = limits.max, limits.min
        n_blocks = len(adu) // _BLOCK
        low = np.empty(n_blocks, dtype=adu.dtype)
        high = np.empty(n_blocks, dtype=adu.dtype)
        for start in range(0, n_blocks * _BLOCK, _CHUNK):
            stop = min(start + _CHUNK, n_blocks * _BLOCK)
            part = slice(start // _BLOCK, stop // _BLOCK)
            lows, highs = self._without_gaps(np.ascontiguousarray(adu[start:stop]))
            lows.reshape(-1, _BLOCK).min(axis=1, out=low[part])
            highs.reshape(-1, _BLOCK).max(axis=1, out=high[part])
        self._levels = [(low, high)]
        while len(low) > 1:
            even = len(low) // 2 * 2
            low = np.minimum(low[0:even:2], low[1:even:2])
            high = np.maximum(high[0:even:2], high[1:even:2])
            self._levels.append((low, high))

    @property
    def n_samples(self) -> int:
        """Samples of the lead."""
        return len(self._adu)

    @property
    def nbytes(self) -> int:
        """Memory held by the levels, without the samples."""
        return sum(low.nbytes + high.nbytes for low, high in self._levels)

    def min_max(
        self, start: int, stop: int, n_bins: int
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return the extremes of ``n_bins`` bins that together are exactly [start, stop).

        Parameters
        ----------
        start, stop
            Half-open range of samples. It may reach beyond the lead, where there are only gaps.
        n_bins
            Bins wanted. Where the range has fewer samples, each sample is a bin of its own.

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
        count = max(0, min(n_bins, stop - start))
        edges = start + np.arange(count + 1, dtype=np.int64) * max(0, stop - start) // max(1, count)
        inner = np.clip(edges, 0, self.n_samples)
        minima = np.full(count, self._no_low, dtype=self._adu.dtype)
        maxima = np.full(count, self._no_high, dtype=self._adu.dtype)
        filled = np.flatnonzero(inner[:-1] < inner[1:])
        if len(filled):
            first, last = inner[filled], inner[filled + 1]
            read = self._samples if last[-1] - first[0] <= 4 * _BLOCK * count else self._blocks
            minima[filled], maxima[filled] = read(first, last)
        empty = minima > maxima
        low, high = minima.astype(np.float64), maxima.astype(np.float64)
        low[empty] = high[empty] = np.nan
        return edges[:-1], low, high

    def _without_gaps(self, samples: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """Return the samples for a minimum and for a maximum, gaps out of the way of each."""
        gaps = None
        if samples.dtype.kind == "f":
            gaps = np.isnan(samples)
        if self._gap is not None:
            gaps = (samples == self._gap) | (False if gaps is None else gaps)
        if gaps is None or not gaps.any():
            return samples, samples
        none = samples.dtype.type
        return (
            np.where(gaps, none(self._no_low), samples),
            np.where(gaps, none(self._no_high), samples),
        )

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
        block, stop = -(-first // _BLOCK), last // _BLOCK
        # Up to a block of samples at each end; clipped indices repeat samples of the same bin.
        offsets = np.arange(_BLOCK)
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
