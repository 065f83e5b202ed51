"""ECG paper: where each lead stands, in millimetres. Geometry only; who paints it is upstairs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ecgviewer.core.language import tr_later
from ecgviewer.core.leads import LIMB_LEADS, PRECORDIAL_LEADS, STANDARD_LEADS, display_order

SPEEDS_MM_S = (12.5, 25.0, 50.0, 100.0)
GAINS_MM_MV = (2.5, 5.0, 10.0, 20.0)
PULSE_MV = 1.0
PULSE_WIDTH_MM = 5.0
PULSE_FEET_MM = 1.25
"""The 1 mV calibration pulse before each row: 5 mm wide between feet of 1.25 mm."""

ORDERS = ("standard", "cabrera")
ORDER_TITLES = {"standard": tr_later("Standard"), "cabrera": tr_later("Cabrera")}
INVERTED = "-aVR"
"""How a layout names aVR drawn upside down; its samples are never altered."""

CABRERA_LIMB = ("aVL", "I", INVERTED, "II", "aVF", "III")
"""The limb leads by angle, from -30 to 120 degrees (Cabrera)."""

HALF_GAIN = 0.5
"""Share of the gain at which precordial leads are drawn where they are tall."""

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
    whole
        Whether leads of the record that it does not name get rows of their own below.
    """

    id: str
    title: str
    rows: tuple[tuple[str, ...], ...]
    page_s: float = 10.0
    whole: bool = True

    @property
    def sequential(self) -> bool:
        """Whether a row's columns follow each other in time (and are not simultaneous)."""
        return any(len(row) > 1 for row in self.rows)

    @property
    def leads(self) -> frozenset[str]:
        """Canonical names of the leads that it shows."""
        return frozenset(lead_of(name) for row in self.rows for name in row)

    def fits(self, available: tuple[str, ...]) -> bool:
        """Whether a record has all the leads that it shows."""
        return self.leads <= set(available)


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

_TWO_COLUMNS = tuple(zip(LIMB_LEADS, PRECORDIAL_LEADS, strict=True))

LAYOUTS: tuple[Layout, ...] = (
    Layout("3x4+1", "3×4 + II", (*_FOUR_COLUMNS, ("II",))),
    Layout("3x4", "3×4", _FOUR_COLUMNS),
    Layout("3x4+3", "3×4 + II, V1, V5", (*_FOUR_COLUMNS, ("II",), ("V1",), ("V5",))),
    Layout("6x2", "6×2", _TWO_COLUMNS),
    Layout("6x2+1", "6×2 + II", (*_TWO_COLUMNS, ("II",))),
    Layout("12x1", "12×1", tuple((lead,) for lead in STANDARD_LEADS)),
    Layout("rhythm", "II, V1, V5", (("II",), ("V1",), ("V5",)), whole=False),
)


def lead_of(name: str) -> str:
    """Return the lead that a layout's name stands for: ``aVR`` for ``-aVR``, else itself."""
    return name[1:] if name == INVERTED else name


def gain_of(name: str, gain_mm_mv: float, *, half_precordial: bool) -> float:
    """Return the gain that a lead is drawn at; below 0 for one drawn upside down."""
    gain = -gain_mm_mv if name == INVERTED else gain_mm_mv
    return gain * HALF_GAIN if half_precordial and name in PRECORDIAL_LEADS else gain


def in_order(rows: tuple[tuple[str, ...], ...], order: str) -> tuple[tuple[str, ...], ...]:
    """Return rows with the limb leads in ``"standard"`` or ``"cabrera"`` order.

    The first place of each limb lead takes part; a rhythm strip that shows one again does not.
    Rows without all six limb leads come back as they are.
    """
    named = [name for row in rows for name in row]
    if order != "cabrera" or not set(LIMB_LEADS) <= set(named):
        return rows
    instead = dict(zip(LIMB_LEADS, CABRERA_LIMB, strict=True))
    out = []
    for row in rows:
        out.append(tuple(instead.pop(name, name) for name in row))
    return tuple(out)


def layout_for(
    layout_id: str,
    available: tuple[str, ...],
    *,
    layouts: tuple[Layout, ...] = LAYOUTS,
    order: str = "standard",
) -> Layout:
    """Return the layout asked for, or one row a lead where the record has not the leads for it.

    A record of 1 or of 15 leads is shown whole: no lead is dropped (unless the layout is meant to
    show a choice of leads) and no empty cell is drawn.

    Parameters
    ----------
    layout_id
        One of ``layouts``.
    available
        Canonical names of the record's leads.
    layouts
        All that there are.
    order
        One of :data:`ORDERS`.

    Raises
    ------
    KeyError
        If there is no such layout.
    """
    layout = {layout.id: layout for layout in layouts}[layout_id]
    if layout_id != "12x1" and layout.fits(available):
        rows = in_order(layout.rows, order)
        if layout.whole:
            rows += tuple((name,) for name in display_order(available) if name not in layout.leads)
        return replace(layout, rows=rows)
    rows = in_order(tuple((name,) for name in display_order(available)), order)
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


def calibration_pulse(
    gain_mm_mv: float, second_mm_mv: float | None = None
) -> tuple[tuple[float, float], ...]:
    """Return the corners (x mm, y mm up) of the 1 mV pulse, from its left foot on the baseline.

    A row of leads at two gains has a step: the first half of the pulse is 1 mV at the one, the
    second half 1 mV at the other.
    """
    top = PULSE_MV * gain_mm_mv
    left, right = PULSE_FEET_MM, PULSE_FEET_MM + PULSE_WIDTH_MM
    end = right + PULSE_FEET_MM
    if second_mm_mv is None or second_mm_mv == gain_mm_mv:
        return ((0.0, 0.0), (left, 0.0), (left, top), (right, top), (right, 0.0), (end, 0.0))
    middle, step = (left + right) / 2, PULSE_MV * second_mm_mv
    return (
        *((0.0, 0.0), (left, 0.0), (left, top), (middle, top)),
        *((middle, step), (right, step), (right, 0.0), (end, 0.0)),
    )
