"""Traces where many samples share a pixel: a column of ink each, from the lowest to the highest.

Strokes of a painter take 10 times as long there, since each covers most of its column anew.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter


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
        self._at = QPointF(left / dpr, top / dpr)
        height, width = pixels.shape
        self._image = QImage(
            pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
        )
        self._image.setDevicePixelRatio(dpr)

    def draw(self, painter: QPainter) -> None:
        """Draw it where it belongs."""
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
    column = np.floor(x).astype(np.int64) - first
    fits = np.isfinite(y) & (column >= 0) & (column < last - first)
    column, y = column[fits], np.clip(y[fits], -2.0, height + 2.0)
    if not column.size:
        return None
    starts = np.flatnonzero(np.diff(column, prepend=-1))
    at = column[starts]
    upper, lower = np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)
    # A stroke leads from one column to the next where their stretches do not meet.
    joined = np.flatnonzero(np.diff(at) == 1)
    over, under = lower[joined], upper[joined]
    upper[joined + 1] = np.minimum(upper[joined + 1], over)
    lower[joined + 1] = np.maximum(lower[joined + 1], under)
    upper, lower = upper - 0.5, lower - 0.5 + max(1.0, dpr)
    for _ in range(int(np.ceil(dpr)) - 1):
        at, upper, lower = _wider(at, upper, lower, last - first)
    top = int(np.floor(upper.min()))
    pixels = _columns(at, upper - top, lower - top, last - first, _shares(colour))
    return DenseTrace(first, top, pixels, dpr)


def _shares(colour: QColor) -> NDArray[np.uint32]:
    """Return a colour premultiplied by 0, 1/255 ... 255/255, shape (256,)."""
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
    pixels = np.zeros((int(last.max()) + 2, width), dtype=np.uint32)
    # Ink begins where it is added and ends where it is taken away, in the sum down the rows.
    pixels[first + 1, at] = shares[255]
    pixels[last, at] -= shares[255]
    np.add.accumulate(pixels, axis=0, out=pixels)
    pixels[first, at] = shares[np.rint(255 * (first + 1 - upper)).astype(np.int64)]
    pixels[last, at] = shares[np.rint(255 * (lower - last)).astype(np.int64)]
    return pixels
