"""Figures of readers: what each has read on which day, how long it took, what is left.

Of other readers only how many records they have read is told of records that the one who looks has
not: whether they found a record hard says something of it.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from pathlib import Path

from ecgviewer.core.drift import middle_of
from ecgviewer.core.language import tr
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
from ecgviewer.core.progress import Progress
from ecgviewer.core.resources import shipped
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.figures_reads import Done, FiguresReads
from ecgviewer.storage.figures_rows import FiguresRows
from ecgviewer.tasks.figures_data import FiguresAsk, aliases, bring_up_to_date
from ecgviewer.tasks.projects import Policy, policy_of

BREAK_S = 20 * 60.0
"""A longer pause between two records is no reading time."""

_ACTS = ("log", "finalise", "amend", "later", "uncertain", "unfit")
_OPEN_OF_OTHERS = ("log", "finalise")
_MOST_DAYS = 30
_NOBODY = "Nobody has logged a read yet."
_SERIES: tuple[tuple[Ink, Shape], ...] = (("other", "square"), ("third", "triangle"))


@dataclass(slots=True)
class Day:
    """What a reader did on a day.

    Parameters
    ----------
    counts
        Act to how often.
    seconds
        Of each record logged, the time since the reader's act before, breaks left out.
    """

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_ACTS, 0))
    seconds: list[float] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class Readers:
    """What all readers did.

    Parameters
    ----------
    days
        (reader, day) to what was done then; days are of this computer's clock.
    stands
        Reader to how many records are final, at the second look, put aside.
    remaining
        Reader to how many records of the catalogue are still to be read: of the one who looks
        neither logged nor uncertain or unfit, of others not logged; empty without a catalogue.
    hides
        Whether of other readers only what they have read is told of some records.
    """

    days: dict[tuple[str, str], Day]
    stands: dict[str, dict[str, int]]
    remaining: dict[str, int]
    hides: bool


class Shown:
    """Which records of the store may be seen by the one who looks; folders are asked once.

    Parameters
    ----------
    ask
        Who looks.
    places
        Record id to path.
    logged
        Records whose first read they have logged.
    """

    def __init__(self, ask: FiguresAsk, places: dict[str, str], logged: set[str]) -> None:
        self._ask, self._places, self._logged = ask, places, logged
        self._policies: dict[Path, Policy] = {}
        with AnnotationStore(ask.store_path) as opened:
            self._chosen = opened.readings.policies()
        self._demo = shipped("resources/demo").absolute()

    def __contains__(self, record_id: str) -> bool:
        """Whether a record may be seen: never of a packet."""
        where = self._places.get(record_id)
        if where is None:
            return record_id in self._logged
        folder = Path(where).parent
        if folder not in self._policies:
            default = self._ask.human_first
            self._policies[folder] = policy_of(Path(where), (), self._chosen, default=default)
        policy = self._policies[folder]
        return not policy.is_fixed and (not policy.human_first or record_id in self._logged)


def gather_readers(
    ask: FiguresAsk, *, zone: tzinfo | None = None
) -> Generator[Progress, None, Readers]:
    """Return what readers did.

    Parameters
    ----------
    ask
        Who looks.
    zone
        Whose days; None = of this computer.

    Raises
    ------
    UserError
        If the store or the catalogue cannot be read.
    """
    yield Progress(0, 3, tr("bringing the reads in"))
    remaining: dict[str, int] = {}
    if ask.catalogue_path.exists():
        bring_up_to_date(ask)
        with FiguresRows(ask.catalogue_path) as rows:
            whole, done = rows.n_records(), rows.done_by(ask.reader)
        remaining = {name: whole - n for name, n in done.items()}
    if not ask.store_path.exists():
        return Readers({}, {}, remaining, hides=False)
    with AnnotationStore(ask.store_path):
        pass  # brings an older store up to date
    yield Progress(1, 3, tr("following the reads"))
    with FiguresReads(ask.store_path) as reads:
        acts, places = list(reads.acts()), reads.places()
    logged = {one.record_id for one in acts if one.reader == ask.reader and one.act == "log"}
    shown = Shown(ask, places, logged)
    yield Progress(2, 3, "counting")
    called = aliases(ask, {one.reader for one in acts} | set(remaining))
    acts = [replace(one, reader=called[one.reader]) for one in acts]
    left = {called[name]: n for name, n in remaining.items()}
    return counted(acts, shown, ask.called, left, zone)


def counted(
    acts: Iterable[Done],
    shown: Shown | set[str],
    reader: str,
    remaining: dict[str, int],
    zone: tzinfo | None = None,
) -> Readers:
    """Return what acts come to.

    Parameters
    ----------
    acts
        In their order.
    shown
        Records that may be seen.
    reader
        Who looks.
    remaining
        Passed on.
    zone
        Whose days.
    """
    days: dict[tuple[str, str], Day] = {}
    last: dict[str, datetime] = {}
    stands: dict[tuple[str, str], str] = {}
    for one in acts:
        own = one.reader == reader or one.record_id in shown
        if not own and one.act not in _OPEN_OF_OTHERS:
            continue  # not even that there was an act then
        at = datetime.fromisoformat(one.at).astimezone(zone)
        day = days.setdefault((one.reader, at.date().isoformat()), Day())
        day.counts[one.act] = day.counts.get(one.act, 0) + 1
        if one.act == "log" and one.reader in last:
            seconds = (at - last[one.reader]).total_seconds()
            if 0 < seconds <= BREAK_S:
                day.seconds.append(seconds)
        last[one.reader] = at
        whose = (one.reader, one.record_id)
        if one.act in ("log", "finalise", "amend"):
            stands[whose] = "final" if one.act == "finalise" else "second look"
        else:
            stands[whose] = _aside(one.act, stands.get(whose, ""))
    totals: dict[str, dict[str, int]] = {}
    for (who, _), state in stands.items():
        if state:
            of = totals.setdefault(who, {})
            of[state] = of.get(state, 0) + 1
    others = {who for who, _ in days} - {reader}
    return Readers(days, totals, remaining, hides=bool(others))


def _aside(act: str, before: str) -> str:
    if act == "resume":
        return "" if before in ("later", "uncertain", "unfit") else before
    return act if before in ("", "later", "uncertain", "unfit") else before


def reader_figures(ask: FiguresAsk, found: Readers) -> FigureGroup:
    """Return the figures of readers."""
    scope = "Reads of all readers in this store; yours in blue."
    if found.hides:
        scope += (
            " Of records that you have not read, other readers' first reads and finals alone are "
            "counted."
        )
    figures = (by_day(found, ask.called), where_they_stand(found, ask.called))
    return FigureGroup("readers", "Readers", (*figures, times(found, ask.called)), scope)


def _names(found: Readers, reader: str) -> list[str]:
    names = sorted({who for who, _ in found.days} | set(found.stands))
    return sorted(names, key=lambda name: (name != reader, name))


def by_day(found: Readers, reader: str) -> Figure:
    """Return how many first reads each reader logged on each day."""
    title = "First reads by day"
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
        Marks("bars", x, tuple(own), ink="human", label=f"{reader} (you), first reads", width=0.6),
        Marks(
            "points",
            x,
            tuple(float(n(reader, day, "finalise")) for day in shown),
            ink="ink",
            label="finals",
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
    heads = ("First reads", "Finals", "Amended", "Later", "Uncertain", "Unfit")
    columns = (Column("Day"), Column("Reader"), *(Column(head, "count") for head in heads))
    more = f" The last {_MOST_DAYS} of {len(days)} days." if len(days) > _MOST_DAYS else ""
    total = sum(one.counts["log"] for (who, _), one in found.days.items() if who == reader)
    return Figure(
        "readers-days",
        title,
        Table((*columns, Column("Median s a record", "number")), tuple(rows)),
        columns_axis([day[5:] if shown[0][:4] == shown[-1][:4] else day for day in shown]),
        number_axis("records", max(highest), least=4),
        tuple(marks),
        says=f"{total:,} first reads of yours on {len(days):,} days with reads.{more}",
        note="Days without any read are left out. The table has all readers and days.",
    )


def where_they_stand(found: Readers, reader: str) -> Figure:
    """Return where each reader stands with the records of the catalogue."""
    title = "Where readers stand"
    names = _names(found, reader)
    if not names:
        return Figure("readers-state", title, empty=_NOBODY)
    states: tuple[tuple[str, Ink], ...] = (
        ("final", "human"),
        ("second look", "other"),
        ("later", "soft"),
        ("uncertain", "amber"),
        ("unfit", "third"),
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
        Column("Reader"),
        *(Column(state.capitalize(), "count") for state, _ in states),
        Column("Amended", "count"),
        Column("Left in the catalogue", "count"),
        Column("Median s a record", "number"),
    )
    left = found.remaining.get(reader)
    told = "" if left is None else f"{left:,} records of the catalogue are left for you."
    return Figure(
        "readers-state",
        title,
        Table(columns, tuple(rows)),
        number_axis("records", max(start), least=4),
        rows_axis(names),
        tuple(marks),
        says=told or "No catalogue: what is left is not known.",
        note="Left for you: neither logged nor uncertain or unfit; for others: not logged.",
    )


def times(found: Readers, reader: str) -> Figure:
    """Return how long each reader took a record."""
    title = "Time a record"
    names, middles = [], []
    for name in _names(found, reader):
        seconds = [s for (who, _), one in found.days.items() if who == name for s in one.seconds]
        if seconds:
            names.append((name, len(seconds)))
            middles.append(middle_of(seconds))
    if not names:
        return Figure("readers-time", title, empty="Two reads in a row tell the first time.")
    columns = (
        Column("Reader"),
        Column("Records timed", "count"),
        Column("Median s", "number"),
        Column("quarter under", "number"),
        Column("quarter over", "number"),
    )
    rows = tuple(
        (name, n, middle, low, high)
        for (name, n), (low, middle, high) in zip(names, middles, strict=True)
    )
    own = next((one for one in rows if one[0] == reader), None)
    said = f"You: median {own[2]:.0f} s over {own[1]:,} records." if own else ""
    return Figure(
        "readers-time",
        title,
        Table(columns, rows),
        number_axis("seconds a record: median, middle half", max(m[2] for m in middles), least=10),
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
            f"From the reader's act before to the first read; pauses over {BREAK_S / 60:.0f} "
            "minutes are breaks. Not a measure of care."
        ),
    )
