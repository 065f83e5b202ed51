"""Drift of signal and patients: shares of each period."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from ecgviewer.core.drift import (
    Share,
    wilson,
)
from ecgviewer.core.language import tr_later
from ecgviewer.core.plot import (
    Axis,
    Column,
    Figure,
    Ink,
    Marks,
    Shape,
    Table,
    columns_axis,
    percent_axis,
)
from ecgviewer.tasks.figures_periods import Followed, Period

SHAPES: tuple[Shape, ...] = ("circle", "square", "triangle")
INTERVAL = (Column("from", "share"), Column("to", "share"))
_NUMBERS = (Column("from", "number"), Column("to", "number"))


def places(followed: Followed, shift: float = 0.0) -> tuple[float, ...]:
    """Return where the marks of periods stand."""
    return tuple(k + shift for k in range(len(followed.periods)))


def axis(followed: Followed) -> Axis:
    """Return the axis of periods."""
    return columns_axis([one.name for one in followed.periods])


def spread(n: int) -> tuple[float, ...]:
    """Return how far series stand beside each other, so that intervals do not hide each other."""
    return {1: (0.0,), 2: (-0.12, 0.12), 3: (-0.2, 0.0, 0.2)}[n]


def signal_over_time(followed: Followed) -> Figure:
    """Return signal quality, foreign and not evaluated records of each period."""
    series: tuple[tuple[str, Callable[[Period], Share], Ink], ...] = (
        (tr_later("good signal"), lambda one: one.shares["good signal"], "ink"),
        (tr_later("foreign"), lambda one: wilson(one.foreign, one.scored), "model"),
        (
            tr_later("not evaluated"),
            lambda one: wilson(one.scored - one.evaluated, one.scored),
            "third",
        ),
    )
    says = tr_later("Good signal: no lead at fault, none that look exchanged.")
    return _shares_figure(followed, "drift-signal", tr_later("Signal"), series, says=says)


def patients_over_time(followed: Followed) -> Figure:
    """Return age, sex and formats of each period."""
    names = [tr_later("female"), tr_later("65 and over")]
    formats = [one for one in followed.periods[0].shares if one not in (*names, "good signal")]
    inks: tuple[Ink, ...] = ("ink", "human", "third", "other")

    def of(name: str) -> Callable[[Period], Share]:
        return lambda one: one.shares[name]

    wanted = [*names, *formats[:1]]
    series = tuple((name, of(name), ink) for name, ink in zip(wanted, inks, strict=False))
    ages = [one.mean_age for one in followed.periods if math.isfinite(one.mean_age)]
    says = (
        tr_later(
            "Mean age of a period: {youngest:.0f} to {oldest:.0f} years.",
            youngest=min(ages),
            oldest=max(ages),
        )
        if ages
        else ""
    )
    found = _shares_figure(
        followed, "drift-patients", tr_later("Patients and format"), series, says=says
    )
    return replace(found, is_ai=False)


def _shares_figure(
    followed: Followed,
    key: str,
    title: str,
    series: tuple[tuple[str, Callable[[Period], Share], Ink], ...],
    *,
    says: str,
) -> Figure:
    periods = followed.periods
    marks, columns = (
        [],
        [
            Column(tr_later("Period")),
            Column(tr_later("Scored"), "count"),
            Column(tr_later("Mean age"), "number"),
        ],
    )
    cells: list[list[str | int | float | None]] = [
        [one.name, one.scored, one.mean_age] for one in periods
    ]
    for place, ((name, of, ink), shift) in enumerate(zip(series, spread(3), strict=False)):
        found = [of(one) for one in periods]
        marks.append(
            Marks(
                "points",
                places(followed, shift),
                tuple(one.value for one in found),
                tuple(one.low for one in found),
                tuple(one.high for one in found),
                ink,
                name,
                SHAPES[place],
                hollow=tuple(one.is_few for one in periods),
            )
        )
        columns += [Column(name, "share"), *INTERVAL]
        for row, share in zip(cells, found, strict=True):
            row += [share.value, share.low, share.high]
    return Figure(
        key,
        title,
        Table(tuple(columns), tuple(tuple(row) for row in cells)),
        axis(followed),
        percent_axis(tr_later("share of scored records"), 1.0),
        tuple(marks),
        says=says,
        note=tr_later("Of scored records that may be seen."),
        is_ai=True,
    )
