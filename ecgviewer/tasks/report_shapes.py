"""What a report's page is made of: lines, boxes and words in millimetres. No Qt, no samples.

x goes right and y down from the page's top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Ink = Literal[
    "ink",
    "soft",
    "trace",
    "grid_minor",
    "grid_major",
    "human",
    "model",
    "caliper",
    "amber",
    "warning",
]
Align = Literal["left", "centre", "right"]
Bounds = tuple[float, float, float, float]
"""x, y, width, height."""


@dataclass(frozen=True, eq=False)
class Polyline:
    """A line through points.

    Parameters
    ----------
    points
        float64, shape (n, 2), in mm.
    ink, width_mm
        How it is drawn.
    role
        What it is: ``"trace"``, ``"pulse"``, ``"bracket"``, ``"rule"``.
    lead
        Whose trace or label it is, else empty.
    """

    points: NDArray[np.float64]
    ink: Ink = "trace"
    width_mm: float = 0.25
    role: str = "rule"
    lead: str = ""


@dataclass(frozen=True, eq=False)
class Grid:
    """Straight lines in one ink: float64, shape (n, 4), x0, y0, x1, y1 in mm."""

    lines: NDArray[np.float64]
    ink: Ink
    width_mm: float


@dataclass(frozen=True, eq=False)
class Band:
    """Heat along one lead.

    Parameters
    ----------
    x0, y, width, height
        Where it lies, in mm.
    fraction
        float32, shape (n,): places on the heat ramp at even distances over the width.
    lead
        Whose.
    """

    x0: float
    y: float
    width: float
    height: float
    fraction: NDArray[np.float32]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text on its baseline.

    Parameters
    ----------
    x, y
        Left, middle or right end of the baseline, by ``align``.
    text
        What it says; never empty.
    size_mm
        Height of the type (em).
    width_mm
        Room; longer text is set narrower, never cut. 0 = no limit.
    """

    x: float
    y: float
    text: str
    size_mm: float = 2.9
    bold: bool = False
    ink: Ink = "ink"
    align: Align = "left"
    width_mm: float = 0.0


Shape = Polyline | Grid | Band | Words


@dataclass(frozen=True, eq=False)
class Page:
    """One page.

    Parameters
    ----------
    width, height
        Of the paper, in mm.
    shapes
        Drawn in this order.
    clipped
        Drawn after them and nowhere outside ``clip``: the traces, which end where the grid ends.
    clip
        The grid's bounds.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    clipped: tuple[Shape, ...] = ()
    clip: Bounds = (0.0, 0.0, 0.0, 0.0)

    @property
    def text(self) -> str:
        """All words, a line each."""
        return "\n".join(one.text for one in self.shapes + self.clipped if isinstance(one, Words))


@dataclass(frozen=True, eq=False)
class Report:
    """Pages ready to be painted.

    Parameters
    ----------
    title
        For the document's metadata: no identifier unless one was asked for.
    paper
        ``"a4"`` or ``"letter"``.
    pages
        At least one.
    record_id
        What it is of.
    notes
        What the pages could not hold or show, as they say it.
    """

    title: str
    paper: str
    pages: tuple[Page, ...]
    record_id: str
    notes: tuple[str, ...] = field(default=())
