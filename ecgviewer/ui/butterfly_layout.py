"""Where the superimposed leads lie: the page above, the median beat below, each to its scale.

Pure geometry, laid out as the sheet is: the same cells, the same transform, the same pulse.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ecgviewer.core.measurement import MedianBeat
from ecgviewer.core.paper import GAINS_MM_MV, SPEEDS_MM_S
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.sheet_geometry import CellBox, Sheet, SheetRequest, lay_out

BEAT_SPEED = 4.0
BEAT_GAIN = 2.0
"""Times that speed and gain of the beat are larger than those of the page, where there is room."""

_ROW_SHARE = 0.46
"""Share of the height that a trace may reach above or below its baseline."""


@dataclass(frozen=True)
class ButterflyRequest:
    """What the view is laid out from; see :class:`~ecgviewer.ui.sheet_geometry.SheetRequest`."""

    width: float
    height: float
    dpr: float
    px_per_mm: float
    duration_s: float
    page_start_s: float
    speed_mm_s: float
    gain_mm_mv: float


@dataclass(frozen=True)
class Butterfly:
    """The view laid out.

    Parameters
    ----------
    sheet
        Two rows of it, or one without a median beat; :attr:`Sheet.cells` holds one cell a row, of
        the first lead.
    leads
        Leads superimposed, in millivolts.
    strip, beat
        The cell of the page, and that of the beat (times from the beat's start); all leads lie in
        the same.
    """

    sheet: Sheet
    leads: tuple[str, ...]
    strip: CellBox
    beat: CellBox | None

    def cell_at(self, x: float, y: float) -> CellBox | None:
        """Return the cell under a pixel."""
        return self.sheet.cell_at(x, y)


def lay_out_butterfly(
    asked: ButterflyRequest,
    signals: Mapping[str, LeadSignal],
    leads: Sequence[str],
    beat: MedianBeat | None,
) -> Butterfly | None:
    """Lay the view out; None without a lead in millivolts."""
    names = tuple(name for name in leads if signals[name].is_voltage)
    if not names:
        return None
    reach = [signals[name].reach for name in names]
    above, below = (max(one[side] for one in reach) * asked.gain_mm_mv for side in (0, 1))
    rows = ((names[0],),) * (1 if beat is None else 2)
    request = SheetRequest(
        width=asked.width,
        height=asked.height,
        dpr=asked.dpr,
        rows=rows,
        duration_s=asked.duration_s,
        page_start_s=asked.page_start_s,
        speed_mm_s=asked.speed_mm_s,
        gain_mm_mv=asked.gain_mm_mv,
        px_per_mm=asked.px_per_mm,
        reach_mm=((above, below),) * len(rows),
        foot_px=0.0,
    )
    first = lay_out(request)
    if beat is None:
        return Butterfly(first, names, first.cells[0], None)
    rows_of = [beat.leads.index(name) for name in names if name in beat.leads]
    values = beat.values[rows_of] if rows_of else np.zeros((1, 1), dtype=np.float32)
    high, low = max(float(values.max()), 1.0), max(-float(values.min()), 0.0)
    gain = _gain(asked.gain_mm_mv, high + low, asked.height / first.px_per_mm)
    reach_mm = ((above, below), (high * gain, low * gain))
    sheet = lay_out(replace(request, reach_mm=reach_mm))
    speed = min(asked.speed_mm_s * BEAT_SPEED, SPEEDS_MM_S[-1])
    cell = sheet.cells[1]
    beat_s = beat.values.shape[1] / beat.fs
    px_per_s = speed * sheet.px_per_mm
    cell = replace(
        cell,
        start_s=0.0,
        stop_s=beat_s,
        x0=sheet.left,
        x1=sheet.left + beat_s * px_per_s,
        px_per_s=px_per_s,
        gain_mm_mv=gain,
    )
    return Butterfly(replace(sheet, cells=(sheet.cells[0], cell)), names, sheet.cells[0], cell)


def _gain(gain_mm_mv: float, span_mv: float, height_mm: float) -> float:
    """Return the largest gain of the paper, up to twice the page's, that the row has room for."""
    most = gain_mm_mv * BEAT_GAIN
    fitting = [
        one for one in GAINS_MM_MV if one <= most and span_mv * one <= _ROW_SHARE * height_mm
    ]
    return max(fitting, default=GAINS_MM_MV[0])
