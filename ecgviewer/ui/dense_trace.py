"""Traces where many samples share a pixel: a column of ink each, from the lowest to the highest.

Strokes of a painter take 10 times as long there, since each covers most of its column anew.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from ecgviewer.ui.paper_grid import device_pixels


class DenseTrace:
    """The columns of one lead in one cell.

    Parameters
    ----------
    left, top
        Device pixel of the first column and row.
    pixels
        uint32, shape (n_rows, n_columns): premultiplied ARGB.
    dpr
        Device pixels of a logical one.
    """

    def __init__(self, left: int, top: int, pixels: NDArray[np.uint32], dpr: float) -> None:
        self._pixels = pixels  # the image below reads them
        self._at, self._dpr = QPointF(left, top), dpr
        height, width = pixels.shape
        self._image = QImage(
            pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
        )

    def draw(self, painter: QPainter) -> None:
        """Draw it where it belongs."""
        with device_pixels(painter, self._dpr):
            painter.drawImage(self._at, self._image)


def dense_trace(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    *,
    within: tuple[int, int],
    height: int,
    dpr: float,
    colour: QColor,
) -> DenseTrace | None:
    """Return the columns of a trace; None where nothing of it is to be seen.

    Every extreme is kept: a column holds all points that fall into it, and the stroke from the
    column before, so that no trace is broken. The line is one logical pixel wide and tall.

    Parameters
    ----------
    x, y
        Points in device pixels, shape (n,), in order of x and no more than a pixel apart in it;
        y NaN in gaps. A point stands for the line through the middle of a pixel of that row.
    within
        First and last column of the cell, half-open.
    height
        Rows of the sheet; what lies beyond is not drawn.
    dpr
        Device pixels of a logical one.
    colour
        Of the ink.
    """
    first, last = within
    begin, end = np.searchsorted(x, (first, last))
    column, y = x[begin:end].astype(np.int64), y[begin:end]
    known = np.isfinite(y)
    if not known.all():
        column, y = column[known], y[known]
    if not column.size:
        return None
    starts = np.flatnonzero(column[1:] != column[:-1]) + 1
    starts = np.concatenate(([0], starts))
    at = column[starts] - first
    upper, lower = np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)
    for ends in (upper, lower):
        np.clip(ends, -2.0, height + 2.0, out=ends)
    # A stroke leads from one column to the next where their stretches do not meet.
    joined = np.flatnonzero(at[1:] - at[:-1] == 1)
    over, under = lower[joined], upper[joined]
    upper[joined + 1] = np.minimum(upper[joined + 1], over)
    lower[joined + 1] = np.maximum(lower[joined + 1], under)
    upper, lower = upper - 0.5, lower - 0.5 + max(1.0, dpr)
    for _ in range(int(np.ceil(dpr)) - 1):
        at, upper, lower = _wider(at, upper, lower, last - first)
    top = int(np.floor(upper.min()))
    pixels = _columns(at, upper - top, lower - top, last - first, _shares(colour.rgb()))
    return DenseTrace(first, top, pixels, dpr)


@lru_cache(maxsize=8)
def _shares(rgb: int) -> NDArray[np.uint32]:
    """Return a colour premultiplied by 0, 1/255 ... 255/255, shape (256,)."""
    colour = QColor(rgb)
    share = np.arange(256, dtype=np.uint32)
    out: NDArray[np.uint32] = share << np.uint32(24)
    for shift, level in ((16, colour.red()), (8, colour.green()), (0, colour.blue())):
        out |= (share * np.uint32(level) + np.uint32(127)) // np.uint32(255) << np.uint32(shift)
    return out


def _wider(
    at: NDArray[np.int64], upper: NDArray[np.float64], lower: NDArray[np.float64], width: int
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Let every column reach into the one at its right."""
    tall, deep = np.full(width, np.inf), np.full(width, -np.inf)
    tall[at], deep[at] = upper, lower
    tall[1:], deep[1:] = np.minimum(tall[1:], tall[:-1]), np.maximum(deep[1:], deep[:-1])
    wide = np.flatnonzero(tall < deep)
    return wide, tall[wide], deep[wide]


def _columns(
    at: NDArray[np.int64],
    upper: NDArray[np.float64],
    lower: NDArray[np.float64],
    width: int,
    shares: NDArray[np.uint32],
) -> NDArray[np.uint32]:
    """Fill columns from ``upper`` to ``lower``; the rows at their ends by the share covered."""
    first, last = np.floor(upper).astype(np.int64), np.floor(lower).astype(np.int64)
    rows = np.arange(int(last.max()) + 2, dtype=np.int16)[:, None]
    over, under = np.zeros(width, dtype=np.int16), np.zeros(width, dtype=np.int16)
    over[at], under[at] = first, last
    pixels = np.multiply((rows > over) & (rows < under), shares[255], dtype=np.uint32)
    pixels[first, at] = shares[np.rint(255 * (first + 1 - upper)).astype(np.int64)]
    pixels[last, at] = shares[np.rint(255 * (lower - last)).astype(np.int64)]
    return pixels
