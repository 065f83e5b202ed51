"""ECG paper: where each lead stands, in millimetres. Geometry only; who paints it is upstairs."""

from __future__ import annotations

from dataclasses import dataclass

from ecgviewer.core.leads import STANDARD_LEADS, display_order

SPEEDS_MM_S = (12.5, 25.0, 50.0, 100.0)
GAINS_MM_MV = (2.5, 5.0, 10.0, 20.0)
PULSE_MV = 1.0
PULSE_WIDTH_MM = 5.0
PULSE_FEET_MM = 1.25
"""The 1 mV calibration pulse before each row: 5 mm wide between feet of 1.25 mm."""

PULSE_COLUMN_MM = 10.0
"""Width kept free at the left of each row for the pulse."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How leads are laid on a page.

    Parameters
    ----------
    id, title
        ``"3x4+1"`` and what the user reads.
    rows
        Lead names, one tuple a row; each row's leads share the page's time equally.
    page_s
        Seconds on a page.
    """

    id: str
    title: str
    rows: tuple[tuple[str, ...], ...]
    page_s: float = 10.0

    @property
    def sequential(self) -> bool:
        """Whether a row's columns follow each other in time (and are not simultaneous)."""
        return any(len(row) > 1 for row in self.rows)


@dataclass(frozen=True, slots=True)
class Cell:
    """One stretch of one lead on the page.

    Parameters
    ----------
    lead
        Canonical name.
    row, column
        Place on the page, from 0.
    start_s, stop_s
        Time shown, from the start of the page.
    """

    lead: str
    row: int
    column: int
    start_s: float
    stop_s: float


_FOUR_COLUMNS = (
    ("I", "aVR", "V1", "V4"),
    ("II", "aVL", "V2", "V5"),
    ("III", "aVF", "V3", "V6"),
)

LAYOUTS: tuple[Layout, ...] = (
    Layout("3x4+1", "3×4 + II", (*_FOUR_COLUMNS, ("II",))),
    Layout("3x4", "3×4", _FOUR_COLUMNS),
    Layout("12x1", "12×1", tuple((lead,) for lead in STANDARD_LEADS)),
)


def layout_for(layout_id: str, available: tuple[str, ...]) -> Layout:
    """Return the layout asked for, or one row a lead where the record has not the leads for it.

    A record of 1 or of 15 leads is shown whole: no lead is dropped and no empty cell is drawn.

    Parameters
    ----------
    layout_id
        One of :data:`LAYOUTS`.
    available
        Canonical names of the record's leads.

    Raises
    ------
    KeyError
        If there is no such layout.
    """
    layout = {layout.id: layout for layout in LAYOUTS}[layout_id]
    if layout_id != "12x1" and set(STANDARD_LEADS) <= set(available):
        extra = tuple((name,) for name in display_order(available) if name not in STANDARD_LEADS)
        return Layout(layout.id, layout.title, layout.rows + extra, layout.page_s)
    rows = tuple((name,) for name in display_order(available))
    title = "12×1" if set(available) == set(STANDARD_LEADS) else f"{len(rows)}×1"
    return Layout("12x1", title, rows, layout.page_s)


def cells(layout: Layout) -> tuple[Cell, ...]:
    """Return the cells of a page, row by row."""
    out: list[Cell] = []
    for row, names in enumerate(layout.rows):
        share = layout.page_s / len(names)
        out.extend(
            Cell(name, row, column, column * share, (column + 1) * share)
            for column, name in enumerate(names)
        )
    return tuple(out)


def calibration_pulse(gain_mm_mv: float) -> tuple[tuple[float, float], ...]:
    """Return the corners (x mm, y mm up) of the 1 mV pulse, from its left foot on the baseline."""
    top = PULSE_MV * gain_mm_mv
    left, right = PULSE_FEET_MM, PULSE_FEET_MM + PULSE_WIDTH_MM
    end = right + PULSE_FEET_MM
    return ((0.0, 0.0), (left, 0.0), (left, top), (right, top), (right, 0.0), (end, 0.0))
