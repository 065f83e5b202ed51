"""Figures of readers: what each has read on which day, how long it took, what is left.

Of other readers only how many records they have read is told of records that the one who looks has
not: whether they found a record hard says something of it.
"""

from __future__ import annotations

import math

from ecgviewer.core.drift import middle_of
from ecgviewer.core.language import together, tr_later
from ecgviewer.core.plot import (
    Cell,
    Column,
    Figure,
    FigureGroup,
    Ink,
    Marks,
    Shape,
    Table,
    columns_axis,
    number_axis,
    rows_axis,
)
from ecgviewer.tasks.figures_data import FiguresAsk
from ecgviewer.tasks.figures_reading import BREAK_S, Readers

_ACTS = ("log", "finalise", "amend", "later", "uncertain", "unfit")
_MOST_DAYS = 30
_NOBODY = tr_later("Nobody has logged a read yet.")
_SERIES: tuple[tuple[Ink, Shape], ...] = (("other", "square"), ("third", "triangle"))


def reader_figures(ask: FiguresAsk, found: Readers) -> FigureGroup:
    """Return the figures of readers."""
    scope = tr_later("Reads of all readers in this store; yours in blue.")
    if found.hides:
        others = tr_later(
            "Of records that you have not read, other readers' first reads and finals alone are "
            "counted."
        )
        scope = together(scope, others, by=" ")
    figures = (by_day(found, ask.called), where_they_stand(found, ask.called))
    return FigureGroup("readers", tr_later("Readers"), (*figures, times(found, ask.called)), scope)


def _names(found: Readers, reader: str) -> list[str]:
    names = sorted({who for who, _ in found.days} | set(found.stands))
    return sorted(names, key=lambda name: (name != reader, name))


def by_day(found: Readers, reader: str) -> Figure:
    """Return how many first reads each reader logged on each day."""
    title = tr_later("First reads by day")
    days = sorted({day for _, day in found.days})
    if not days:
        return Figure("readers-days", title, empty=_NOBODY)
    shown = days[-_MOST_DAYS:]

    def n(who: str, day: str, act: str) -> int:
        one = found.days.get((who, day))
        return one.counts[act] if one else 0

    own = [float(n(reader, day, "log")) for day in shown]
    x = tuple(float(k) for k in range(len(shown)))
    marks = [
        Marks(
            "bars",
            x,
            tuple(own),
            ink="human",
            label=tr_later("{reader} (you), first reads", reader=reader),
            width=0.6,
        ),
        Marks(
            "points",
            x,
            tuple(float(n(reader, day, "finalise")) for day in shown),
            ink="ink",
            label=tr_later("finals"),
            shape="diamond",
        ),
    ]
    others = [name for name in _names(found, reader) if name != reader]
    highest = [*own, *marks[1].y]
    for name, (ink, shape) in zip(others, _SERIES, strict=False):
        y = tuple(float(n(name, day, "log")) or math.nan for day in shown)
        marks.append(Marks("points", x, y, ink=ink, label=name, shape=shape))
        highest += (one for one in y if math.isfinite(one))
    rows: list[tuple[Cell, ...]] = []
    for (who, day), one in sorted(found.days.items(), key=lambda item: item[0][::-1], reverse=True):
        middle = middle_of(one.seconds)[1]
        rows.append((day, who, *(one.counts[act] for act in _ACTS), middle))
    heads = (
        *(tr_later("First reads"), tr_later("Finals"), tr_later("Amended")),
        *(tr_later("Later"), tr_later("Uncertain"), tr_later("Unfit")),
    )
    columns = (
        Column(tr_later("Day")),
        Column(tr_later("Reader")),
        *(Column(head, "count") for head in heads),
    )
    more = ""
    if len(days) > _MOST_DAYS:
        more = tr_later("The last {shown} of {n_days} days.", shown=_MOST_DAYS, n_days=len(days))
    total = sum(one.counts["log"] for (who, _), one in found.days.items() if who == reader)
    return Figure(
        "readers-days",
        title,
        Table((*columns, Column(tr_later("Median s a record"), "number")), tuple(rows)),
        columns_axis([day[5:] if shown[0][:4] == shown[-1][:4] else day for day in shown]),
        number_axis(tr_later("records"), max(highest), least=4),
        tuple(marks),
        says=together(
            tr_later(
                "{total:,} first reads of yours on {n_days:,} days with reads.",
                total=total,
                n_days=len(days),
            ),
            more,
            by=" ",
        ),
        note=tr_later("Days without any read are left out. The table has all readers and days."),
    )


def where_they_stand(found: Readers, reader: str) -> Figure:
    """Return where each reader stands with the records of the catalogue."""
    title = tr_later("Where readers stand")
    names = _names(found, reader)
    if not names:
        return Figure("readers-state", title, empty=_NOBODY)
    states: tuple[tuple[str, Ink], ...] = (
        (tr_later("final"), "human"),
        (tr_later("second look"), "other"),
        (tr_later("later"), "soft"),
        (tr_later("uncertain"), "amber"),
        (tr_later("unfit"), "third"),
    )
    heads = (
        *(tr_later("Final"), tr_later("Second look"), tr_later("Later")),
        *(tr_later("Uncertain"), tr_later("Unfit")),
    )
    places = tuple(float(k) for k in range(len(names)))
    start = [0.0] * len(names)
    marks = []
    for state, ink in states:
        counts = [float(found.stands.get(name, {}).get(state, 0)) for name in names]
        ends = tuple(a + b for a, b in zip(start, counts, strict=True))
        marks.append(Marks("bars", ends, places, tuple(start), ink=ink, label=state, width=0.5))
        start = list(ends)
    rows: list[tuple[Cell, ...]] = []
    for name in names:
        of = found.stands.get(name, {})
        left = found.remaining.get(name)
        seconds = [s for (who, _), one in found.days.items() if who == name for s in one.seconds]
        amended = sum(one.counts["amend"] for (who, _), one in found.days.items() if who == name)
        told = [of.get(state, 0) for state, _ in states]
        rows.append((name, *told, amended, left, middle_of(seconds)[1]))
    columns = (
        Column(tr_later("Reader")),
        *(Column(head, "count") for head in heads),
        Column(tr_later("Amended"), "count"),
        Column(tr_later("Left in the catalogue"), "count"),
        Column(tr_later("Median s a record"), "number"),
    )
    left = found.remaining.get(reader)
    told = (
        ""
        if left is None
        else tr_later("{left:,} records of the catalogue are left for you.", left=left)
    )
    return Figure(
        "readers-state",
        title,
        Table(columns, tuple(rows)),
        number_axis(tr_later("records"), max(start), least=4),
        rows_axis(names),
        tuple(marks),
        says=told or tr_later("No catalogue: what is left is not known."),
        note=tr_later(
            "Left for you: neither logged nor uncertain or unfit; for others: not logged."
        ),
    )


def times(found: Readers, reader: str) -> Figure:
    """Return how long each reader took a record."""
    title = tr_later("Time a record")
    names, middles = [], []
    for name in _names(found, reader):
        seconds = [s for (who, _), one in found.days.items() if who == name for s in one.seconds]
        if seconds:
            names.append((name, len(seconds)))
            middles.append(middle_of(seconds))
    if not names:
        return Figure(
            "readers-time", title, empty=tr_later("Two reads in a row tell the first time.")
        )
    columns = (
        Column(tr_later("Reader")),
        Column(tr_later("Records timed"), "count"),
        Column(tr_later("Median s"), "number"),
        Column(tr_later("quarter under"), "number"),
        Column(tr_later("quarter over"), "number"),
    )
    rows = tuple(
        (name, n, middle, low, high)
        for (name, n), (low, middle, high) in zip(names, middles, strict=True)
    )
    own = next((one for one in rows if one[0] == reader), None)
    said = (
        tr_later("You: median {seconds:.0f} s over {n:,} records.", seconds=own[2], n=own[1])
        if own
        else ""
    )
    return Figure(
        "readers-time",
        title,
        Table(columns, rows),
        number_axis(
            tr_later("seconds a record: median, middle half"), max(m[2] for m in middles), least=10
        ),
        rows_axis([name for name, _ in names]),
        (
            Marks(
                "points",
                tuple(m[1] for m in middles),
                tuple(float(k) for k in range(len(names))),
                tuple(m[0] for m in middles),
                tuple(m[2] for m in middles),
                "human",
                texts=tuple(f"n {n:,}" for _, n in names),
            ),
        ),
        says=said if not math.isnan(middles[0][1]) else "",
        note=(
            tr_later(
                "From the reader's act before to the first read; pauses over {minutes:.0f} "
                "minutes are breaks. Not a measure of care.",
                minutes=BREAK_S / 60,
            )
        ),
    )
