"""Where the loops of the vectorcardiogram lie: three planes, at one gain; P and T again, larger.

Pure geometry on the sheet's paper: one millivolt is as many millimetres on both axes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.tasks.viewing import PLANES, Vectorcardiogram
from ecgviewer.ui.sheet_geometry import Sheet, SheetRequest, lay_out

GAINS_MM_MV = (2.5, 5.0, 10.0, 15.0, 20.0, 30.0, 40.0, 60.0, 80.0, 120.0, 160.0, 240.0, 320.0)
SMALL_WAVES = ("P", "T")
STEPS_MV = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
HEAD_PX = 52.0
FOOT_PX = 30.0
TITLE_PX = 22.0
_MARGIN_MM = 5.0
_BOX_MM = 5.0
_STEP_MIN_MM = 10.0

Points = NDArray[np.float64]


@dataclass(frozen=True)
class LoopBox:
    """One plane on the screen.

    Parameters
    ----------
    plane, waves
        What it shows.
    left, top, right, bottom
        In pixels.
    zero
        Pixel of 0 mV, on a 5 mm line of the paper.
    px_per_mv, gain_mm_mv
        Of both axes.
    """

    plane: str
    waves: tuple[str, ...]
    left: float
    top: float
    right: float
    bottom: float
    zero: tuple[float, float]
    px_per_mv: float
    gain_mm_mv: float

    def pixels(self, points: Points) -> Points:
        """Return pixels, shape (n, 2), of points in mV to the right and down."""
        return np.asarray(np.array(self.zero) + points * self.px_per_mv)

    @property
    def step_mv(self) -> float:
        """Millivolts between two marks of an axis: at least 10 mm apart."""
        fitting = [step for step in STEPS_MV if step * self.gain_mm_mv >= _STEP_MIN_MM]
        return fitting[0] if fitting else STEPS_MV[-1]


@dataclass(frozen=True)
class LoopPlan:
    """All planes, and the paper under them."""

    sheet: Sheet
    boxes: tuple[LoopBox, ...]


def lay_out_loops(
    found: Vectorcardiogram, *, width: float, height: float, dpr: float, px_per_mm: float
) -> LoopPlan:
    """Lay the planes out, all waves above and the small ones below, each row at one gain."""
    paper = lay_out(
        SheetRequest(width, height, dpr, (("",),), 10.0, px_per_mm=px_per_mm, foot_px=0.0)
    )
    mm = paper.px_per_mm
    small = tuple(wave for wave in SMALL_WAVES if wave in found.waves)
    rows = [tuple(found.waves)] + ([small] if small and "QRS" in found.waves else [])
    tall = (height - HEAD_PX - FOOT_PX) / len(rows)
    wide = width / len(PLANES)
    boxes = []
    for row, waves in enumerate(rows):
        bounds = {plane: _bounds(found, plane, waves) for plane in PLANES}
        room = wide / mm - 2 * _MARGIN_MM, (tall - TITLE_PX) / mm - 2 * _MARGIN_MM
        gain = _gain(bounds.values(), room)
        for column, plane in enumerate(PLANES):
            left, top = column * wide, HEAD_PX + row * tall
            box = (left, top, left + wide, top + tall)
            low, high = bounds[plane]
            middle = (low + high) / 2 * gain * mm
            centre = np.array([left + wide / 2, top + TITLE_PX + (tall - TITLE_PX) / 2])
            zero = _on_line(paper, centre - middle)
            boxes.append(LoopBox(plane, waves, *box, zero, gain * mm, gain))
    return LoopPlan(paper, tuple(boxes))


def _bounds(found: Vectorcardiogram, plane: str, waves: Iterable[str]) -> tuple[Points, Points]:
    """Return the corner nearest to right-down 0 and its opposite of all loops and of 0 mV."""
    loops = [np.zeros((1, 2)), *(found.loop(wave, plane) for wave in waves)]
    points = np.concatenate(loops)
    return points.min(axis=0), points.max(axis=0)


def _gain(bounds: Iterable[tuple[Points, Points]], room_mm: tuple[float, float]) -> float:
    """Return the largest gain at which every plane fits, 5 mm left for the nearest grid line."""
    widest = np.max([high - low for low, high in bounds], axis=0)
    fitting = [
        gain
        for gain in GAINS_MM_MV
        if all(widest * gain + _BOX_MM <= np.maximum(room_mm, 2 * _BOX_MM))
    ]
    return fitting[-1] if fitting else GAINS_MM_MV[0]


def _on_line(paper: Sheet, place: Points) -> tuple[float, float]:
    """Return the nearest crossing of 5 mm lines, on whole device pixels as these are."""
    step, dpr = _BOX_MM * paper.px_per_mm, paper.request.dpr
    out = []
    for at, origin in zip(place, paper.grid_origin, strict=True):
        exact = origin + round((at - origin) / step) * step
        out.append(math.floor(exact * dpr + 1e-6) / dpr)
    return out[0], out[1]
