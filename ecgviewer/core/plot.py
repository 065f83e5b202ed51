"""What a figure shows, without saying how it is painted: axes, marks, the table behind it.

Whoever paints (a window, a picture, a drawing) and whoever writes tables takes the same figure, so
that no number stands in the one and not in the other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from ecgviewer.core.language import language, statement, together, tr, tr_later

Ink = Literal["human", "model", "other", "third", "ink", "soft", "amber"]
"""``human``: the reader who looks; ``other``, ``third``: further readers; ``model``: model output;
``ink``, ``soft``: all else."""

Kind = Literal["points", "bars", "line", "steps", "band", "rule", "cells"]
Shape = Literal["circle", "square", "triangle", "diamond"]
Cell = str | int | float | None
Sort = Literal["text", "count", "share", "number", "one_in"]


@dataclass(frozen=True, slots=True)
class Axis:
    """One side of a figure.

    Parameters
    ----------
    title
        What it measures, with its unit.
    low, high
        Ends, in values.
    ticks
        Values and what stands beside them.
    scale
        ``"rows"`` and ``"columns"`` hold names: tick k is the k-th, its value k.
    """

    title: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    scale: Literal["linear", "log", "rows", "columns"] = "linear"

    def place(self, value: float) -> float:
        """Return where a value lies, 0-1; kept within the ends."""
        low, high = self.low, self.high
        if self.scale == "log":
            low, high = math.log10(low), math.log10(high)
            value = math.log10(value) if value > 0 else low
        return min(1.0, max(0.0, (value - low) / (high - low))) if high > low else 0.5


@dataclass(frozen=True, slots=True)
class Marks:
    """One series.

    Parameters
    ----------
    kind
        ``band``: between ``low`` and ``high``; ``rule``: a line across at ``x`` or, without any, at
        ``y``; ``cells``: a tinted box at (x, y) with ``texts``, ``low`` its depth 0-1.
    x, y
        Places, in values; NaN is left out.
    low, high
        Intervals along the axis that measures; empty without.
    label
        In the legend; empty = not there.
    hollow
        Points that say little: too few records.
    texts
        Of cells, or of points (beside them); empty without.
    """

    kind: Kind
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    ink: Ink = "ink"
    label: str = ""
    shape: Shape = "circle"
    dashed: bool = False
    hollow: tuple[bool, ...] = ()
    texts: tuple[str, ...] = ()
    width: float = 0.8


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, what its cells are, and its heading if it is another one."""

    title: str
    sort: Sort = "text"
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a figure, as they are; shares are 0-1."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def headings(self) -> Iterator[str]:
        """Yield headings that stand alone: ``from`` is of the column that it follows."""
        before = ""
        for column in self.columns:
            if column.heading:
                yield column.heading
            elif column.title in _FOLLOWING:
                yield together(before, column.title, by=", ")
            else:
                before = column.title
                yield before

    def shown(self) -> Iterator[tuple[str, ...]]:
        """Yield rows as they are read."""
        for row in self.rows:
            pairs = zip(row, self.columns, strict=True)
            yield tuple(_word(cell_text(cell, column.sort)) for cell, column in pairs)


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture and the table behind it.

    Parameters
    ----------
    key
        Name of its files: letters, figures and hyphens.
    title
        What it is.
    says
        What is to be seen in it, in a sentence or two.
    note
        How it was made, and what it does not tell.
    is_ai
        Whether it shows what a model says.
    empty
        Why there is nothing to show; the rest is then empty.
    """

    key: str
    title: str
    table: Table = Table((), ())
    x: Axis | None = None
    y: Axis | None = None
    marks: tuple[Marks, ...] = ()
    says: str = ""
    note: str = ""
    is_ai: bool = False
    empty: str = ""

    @property
    def words(self) -> str:
        """The figure for those who do not see it: what is to be seen, then the first rows."""
        rows = ["; ".join(row) for row in self.table.shown()][:_ROWS_IN_WORDS]
        heads = "; ".join(self.table.headings())
        return "\n".join(part for part in (self.says or self.empty, heads, *rows) if part)


def translated(figure: Figure) -> Figure:
    """Return a figure with its words in the language of the window; what is exported is English."""
    if language() == "en":
        return figure
    table = figure.table
    columns = tuple(
        Column(_word(column.title), column.sort, _word(heading))
        for column, heading in zip(table.columns, table.headings(), strict=True)
    )
    return replace(
        figure,
        title=tr(figure.title),
        says=tr(figure.says),
        note=tr(figure.note),
        empty=tr(figure.empty),
        table=Table(columns, table.rows),
        x=_translated_axis(figure.x),
        y=_translated_axis(figure.y),
        marks=tuple(
            replace(one, label=_word(one.label), texts=tuple(_word(text) for text in one.texts))
            for one in figure.marks
        ),
    )


def _translated_axis(axis: Axis | None) -> Axis | None:
    if axis is None:
        return None
    ticks = tuple((value, _word(text)) for value, text in axis.ticks)
    return replace(axis, title=_word(axis.title), ticks=ticks)


def _word(text: str) -> str:
    """Return text, or the name of a finding, in the language of the window."""
    said = tr(text)
    return statement(text) if said == text else said


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that belong together, and what goes for all of them.

    Parameters
    ----------
    key, title
        Of the group.
    figures
        In order.
    scope
        Which records they are of, and how many are left out.
    lines
        What is to be looked at, in plain words, the most urgent first: a tone and a sentence.
    periods
        That are followed, if any.
    hides
        Whether records are left out that may not be seen yet.
    """

    key: str
    title: str
    figures: tuple[Figure, ...]
    scope: str = ""
    lines: tuple[tuple[Literal["grey", "amber", "green"], str], ...] = field(default=())
    periods: tuple[str, ...] = ()
    hides: bool = False


_ROWS_IN_WORDS = 30
_FOLLOWING = (
    *(tr_later("from"), tr_later("to"), tr_later("share"), tr_later("chance"), "p"),
    *(tr_later("left"), tr_later("groups known"), tr_later("of")),
)


def share_text(value: float | None) -> str:
    """Return a share as a percentage; a dash where there is none."""
    if value is None or math.isnan(value):
        return "–"
    percent = 100 * value
    if percent and abs(percent) < 0.095:
        return f"{percent:.2f} %"
    return f"{percent:.1f} %" if percent < 99.95 else "100 %"


def one_in(n: float) -> str:
    """Return a rarity as it is read; :func:`~ecgviewer.core.language.tr` translates it."""
    if n >= 9.95:
        return tr_later("1 in {n:,.0f}", n=n)
    return tr_later("1 in {n:.2g}", n=n)


def cell_text(cell: Cell, sort: Sort) -> str:
    """Return a cell as it is read."""
    if isinstance(cell, str):
        return cell
    if cell is None or math.isnan(cell):
        return "–"
    if sort == "count":
        return f"{cell:,.0f}"
    if sort == "share":
        return share_text(cell)
    if sort == "one_in":
        return one_in(cell)
    return f"{cell:,.3g}" if abs(cell) < 100 else f"{cell:,.0f}"


def percent_axis(title: str, highest: float) -> Axis:
    """Return an axis of shares from 0 to a round figure above the highest."""
    steps = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0)
    top = next((step for step in steps if step >= highest * 1.02), 1.0)
    n = 4 if top in (0.02, 0.2, 0.4, 0.8) else 5
    if top == 0.6:
        n = 3
    ticks = tuple((top * k / n, f"{100 * top * k / n:g} %") for k in range(n + 1))
    return Axis(title, 0.0, top, ticks)


def number_axis(title: str, highest: float, *, least: float = 1.0) -> Axis:
    """Return an axis of numbers from 0 to a round figure above the highest."""
    top = max(highest, least)
    magnitude = 10.0 ** math.floor(math.log10(top))
    step = next(s for s in (0.2, 0.5, 1.0, 2.0, 5.0) if s * magnitude * 5 >= top) * magnitude
    n = math.ceil(top / step - 1e-9)
    return Axis(title, 0.0, n * step, tuple((k * step, f"{k * step:,.3g}") for k in range(n + 1)))


def rows_axis(names: Sequence[str]) -> Axis:
    """Return an axis of names from top to bottom."""
    ticks = tuple((float(k), name) for k, name in enumerate(names))
    return Axis("", -0.5, max(len(names), 1) - 0.5, ticks, "rows")


def columns_axis(names: Sequence[str], *, title: str = "") -> Axis:
    """Return an axis of names from left to right."""
    ticks = tuple((float(k), name) for k, name in enumerate(names))
    return Axis(title, -0.5, max(len(names), 1) - 0.5, ticks, "columns")
