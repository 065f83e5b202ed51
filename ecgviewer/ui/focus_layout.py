"""One lead over the whole page: strips below each other that follow in time."""

from __future__ import annotations

import math
from dataclasses import replace

from ecgviewer.ui.sheet_geometry import Sheet, SheetRequest, lay_out

STRIP_MIN_MM = 45.0
"""Least distance of two strips."""


def lay_out_strips(request: SheetRequest) -> Sheet:
    """Lay out one lead in as many strips as the record fills and the height has room for.

    Each strip begins where the one above it ends; all have the sheet's one scale.

    Parameters
    ----------
    request
        With one row of one lead.
    """
    one = lay_out(request)
    room = max(1, math.floor(one.foot_top / one.px_per_mm / STRIP_MIN_MM))
    n_strips = min(room, max(1, math.ceil(request.duration_s / one.page_s - 1e-9)))
    rows, reach = request.rows * n_strips, request.reach_mm * n_strips
    sheet = lay_out(replace(request, rows=rows, reach_mm=reach))
    page_s = min(n_strips * one.page_s, request.duration_s)
    cells = []
    for cell in sheet.cells:
        start_s = cell.start_s + cell.row * one.page_s
        stop_s = min(start_s + one.page_s, request.page_start_s + page_s)
        x1 = cell.x0 + (stop_s - start_s) * cell.px_per_s
        cells.append(replace(cell, start_s=start_s, stop_s=stop_s, x1=x1))
    return replace(sheet, page_s=page_s, cells=tuple(cells))
