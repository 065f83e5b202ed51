"""Which records a group of a worklist holds, as SQL over the catalogue.

Every condition goes through a ``Sight``: what the model, the device or other readers say stands
only where its reader may see it. A condition speaks of ``record.place`` and, where more is asked of
a record than its place, of its columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ecgviewer.core.record_query import Query
from ecgviewer.storage.catalogue_query import Sight, where

Standing = Literal[
    "any",
    "touched",
    "open",
    "second",
    "unread",
    "later",
    "uncertain",
    "unfit",
    "final",
    "final today",
    "apart",
]
"""Where the sight's reader stands with records; ``touched``: they have said something of them;
``open``: unread or to be seen again; ``apart``: in their quarantine."""

STATES: Mapping[str, tuple[str, ...]] = {
    "second": ("second", "amending"),
    "later": ("later",),
    "uncertain": ("uncertain",),
    "unfit": ("unfit",),
    "final": ("final", "amended"),
    "final today": ("final", "amended"),
}


@dataclass(frozen=True, slots=True)
class Members:
    """Which records a group of a list holds.

    Parameters
    ----------
    standing
        Where the reader stands with them.
    query
        What else they match; None = all.
    signals
        Qualities; empty = all.
    tags
        All of these.
    disputed
        Only those on which readers differ, and of which the reader may know.
    since
        Of ``final today``: from when, UTC.
    picked
        Whether only those of :meth:`Lists.pick`.
    apart
        Whether also those in quarantine.
    each
        Whether a few of many are sought: the query is asked of each record by itself.
    """

    standing: Standing = "any"
    query: Query | None = None
    signals: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    disputed: bool = False
    since: str = ""
    picked: bool = False
    apart: bool = False
    each: bool = False


@dataclass
class Where:
    """A condition that grows, and the table that is gone through."""

    parts: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    table: str = "record"

    def add(self, part: str, *values: Any) -> None:
        """Let one more hold, with its values."""
        self.parts.append(f"({part})")
        self.values.extend(values)

    def copy(self) -> Where:
        """Return another that grows by itself."""
        return Where([*self.parts], [*self.values], self.table)

    @property
    def text(self) -> str:
        """The condition."""
        return " AND ".join(self.parts) or "1"


def condition_of(members: Members, sight: Sight) -> Where:
    """Return the condition of a group of which the places are asked."""
    if members.picked and members.query is None and not members.signals:
        return _grown(Where(table="temp.pick AS record"), members, sight)
    return condition_of_records(members, sight)


def condition_of_records(members: Members, sight: Sight, *, few: bool = True) -> Where:
    """Return the condition of a group of whose records more is asked than their places.

    Parameters
    ----------
    few
        Whether records picked are looked up; else they are met in an order of all.
    """
    out = Where()
    if members.picked and few:
        out.table = "temp.pick AS picked CROSS JOIN record ON record.place = picked.place"
    elif members.picked:
        # The sign keeps the planner from looking them up.
        out.add("+record.place IN (SELECT place FROM temp.pick)")
    return _grown(out, members, sight)


def condition_among(members: Members, sight: Sight, walked: str, index: str = "") -> Where:
    """Return the condition of a group where the rows of another table are gone through.

    Parameters
    ----------
    walked, index
        The table, and in whose order.
    """
    by = f"INDEXED BY {index}" if index else ""
    out = Where(table=f"{walked} AS walked {by} CROSS JOIN record ON record.place = walked.place")
    if members.query is None and not members.signals:
        out.table = f"{walked} AS record {by}"
    if members.picked:
        out.add("+record.place IN (SELECT place FROM temp.pick)")
    return _grown(out, members, sight)


def _grown(out: Where, members: Members, sight: Sight) -> Where:
    of_reader = "SELECT place FROM reading WHERE reader = ?"
    if members.standing == "unread":
        out.add(f"record.place NOT IN ({of_reader} AND state <> 'unread')", sight.reader)
    elif members.standing == "touched":
        out.add(f"record.place IN ({of_reader} AND state <> 'unread')", sight.reader)
    elif members.standing == "open":
        listed = ", ".join(f"'{one}'" for one in ("unread", *STATES["second"]))
        done = f"{of_reader} AND state NOT IN ({listed})"
        out.add(f"record.place NOT IN ({done})", sight.reader)
    elif members.standing in STATES:
        states = STATES[members.standing]
        marks = ", ".join("?" * len(states))
        asked = f"{of_reader} AND state IN ({marks})"
        since = [members.since] if members.standing == "final today" else []
        asked += " AND final_at >= ?" if since else ""
        out.add(f"record.place IN ({asked})", sight.reader, *states, *since)
    apart = "SELECT place FROM apart WHERE reader = ?"
    if members.standing == "apart":
        out.add(f"record.place IN ({apart})", sight.reader)
    elif not members.apart:
        out.add(f"record.place NOT IN ({apart})", sight.reader)
    if members.signals:
        marks = ", ".join("?" * len(members.signals))
        out.add(f"record.quality IN ({marks})", *sorted(members.signals))
    for tag in sorted(members.tags):
        out.add("record.place IN (SELECT place FROM tag WHERE name = ?)", tag)
    if members.disputed:
        shown, known = sight.shown()
        out.add(f"record.place IN (SELECT place FROM dispute) AND {shown}", *known)
    if members.query is not None:
        asked, values = where(members.query, sight, each=members.each)
        out.add(asked, *values)
    return out
