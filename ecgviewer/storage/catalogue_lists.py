"""What a worklist asks of the catalogue: groups of records, in orders, and how many there are.

Every condition goes through a ``Sight``: what the model, the device or other readers say stands
only where its reader may see it.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
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

_STATES: Mapping[str, tuple[str, ...]] = {
    "second": ("second", "amending"),
    "later": ("later",),
    "uncertain": ("uncertain",),
    "unfit": ("unfit",),
    "final": ("final", "amended"),
    "final today": ("final", "amended"),
}
_STRETCH = 20_000
"""Records looked through in the list's order before an index is asked."""


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
    """

    standing: Standing = "any"
    query: Query | None = None
    signals: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    disputed: bool = False
    since: str = ""
    picked: bool = False
    apart: bool = False


@dataclass
class _Where:
    """A condition that grows."""

    parts: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def add(self, part: str, *values: Any) -> None:
        self.parts.append(f"({part})")
        self.values.extend(values)

    @property
    def text(self) -> str:
        return " AND ".join(self.parts) or "1"


class Lists:
    """The part of a catalogue that answers worklists; all of it only reads.

    Parameters
    ----------
    told
        The catalogue's: errors in words.
    connection
        Its connection.
    """

    def __init__(
        self, told: Callable[[], AbstractContextManager[None]], connection: sqlite3.Connection
    ) -> None:
        self._told, self._connection = told, connection

    # Which

    def _condition(self, members: Members, sight: Sight) -> _Where:
        out = _Where()
        of_reader = "SELECT place FROM reading WHERE reader = ?"
        if members.standing == "unread":
            out.add(f"record.place NOT IN ({of_reader} AND state <> 'unread')", sight.reader)
        elif members.standing == "touched":
            out.add(f"record.place IN ({of_reader} AND state <> 'unread')", sight.reader)
        elif members.standing == "open":
            listed = ", ".join(f"'{one}'" for one in ("unread", *_STATES["second"]))
            done = f"{of_reader} AND state NOT IN ({listed})"
            out.add(f"record.place NOT IN ({done})", sight.reader)
        elif members.standing in _STATES:
            states = _STATES[members.standing]
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
            out.add(*_quality(members.signals))
        for tag in sorted(members.tags):
            out.add("record.place IN (SELECT place FROM tag WHERE name = ?)", tag)
        if members.disputed:
            shown, known = sight.shown()
            out.add(f"record.place IN (SELECT place FROM dispute) AND {shown}", *known)
        if members.picked:
            out.add("record.place IN (SELECT place FROM temp.pick)")
        if members.query is not None:
            asked, values = where(members.query, sight)
            out.add(asked, *values)
        return out

    def pick(self, places: Iterable[int]) -> None:
        """Say which records ``Members.picked`` means."""
        with self._told():
            ask = self._connection.execute
            ask("CREATE TEMP TABLE IF NOT EXISTS pick (place INTEGER PRIMARY KEY)")
            ask("DELETE FROM temp.pick")
            rows = ((place,) for place in places)
            self._connection.execute("BEGIN")
            self._connection.executemany("INSERT OR IGNORE INTO temp.pick VALUES (?)", rows)
            self._connection.execute("COMMIT")

    def matching(self, members: Members, sight: Sight, most: int) -> array[int]:
        """Return some of the records that match, in no order."""
        condition = self._condition(members, sight)
        asked = f"SELECT place FROM record WHERE {condition.text} LIMIT ?"
        with self._told():
            rows = self._connection.execute(asked, (*condition.values, most))
            return array("q", (row[0] for row in rows))

    # In an order that needs no sorting

    def waiting(
        self, members: Members, sight: Sight, *, first: str = "", newest: bool, most: int = -1
    ) -> array[int]:
        """Return places, those that wait longest first, or last.

        Parameters
        ----------
        first
            Records with this tag come before all others.
        newest
            Whether the order is turned round.
        most
            How many at most; -1 = all.
        """
        condition = self._condition(members, sight)
        way = "DESC" if newest else "ASC"
        tagged = "record.place {} (SELECT place FROM tag WHERE name = ?)"
        found: array[int] = array("q")
        if first:
            inside = _Where([*condition.parts], [*condition.values])
            inside.add(tagged.format("IN"), first)
            found = self._places(inside, f"record.place {way}", most)
            if not found:
                first = ""
            elif 0 <= most <= len(found):
                return found
            else:
                condition.add(tagged.format("NOT IN"), first)
        left = most if most < 0 else most - len(found)
        if left < 0 or members.picked:
            return found + self._places(condition, f"record.place {way}", left)
        return found + self._first(condition, way, left)

    def _first(self, condition: _Where, way: str, most: int) -> array[int]:
        """Return the first records of a list in the order of places.

        Where many match, the first are met soon in that order; where few match, an index finds
        them all. Which it is shows within a stretch of the list.
        """
        low, high = self.bounds
        if high - low > 2 * _STRETCH:
            stretch = _Where([*condition.parts], [*condition.values])
            if way == "ASC":
                stretch.add("record.place < ?", low + _STRETCH)
            else:
                stretch.add("record.place > ?", high - _STRETCH)
            found = self._places(stretch, f"record.place {way}", most)
            if len(found) >= most:
                return found
            # The sign keeps the planner from walking through all places in their order.
            return self._places(condition, f"+record.place {way}", most)
        return self._places(condition, f"record.place {way}", most)

    @property
    def bounds(self) -> tuple[int, int]:
        """Return the lowest and the highest place."""
        with self._told():
            ask = self._connection.execute
            low = ask("SELECT min(place) FROM record").fetchone()[0]
            high = ask("SELECT max(place) FROM record").fetchone()[0]
            return int(low or 0), int(high or 0)

    def by_patient(self, members: Members, sight: Sight, most: int = -1) -> array[int]:
        """Return places, each patient's together and in the order of their recording."""
        known = self._condition(members, sight)
        known.add("record.patient <> ''")
        found = self._places(known, "record.patient, record.start, record.place", most)
        if 0 <= most <= len(found):
            return found
        rest = self._condition(members, sight)
        rest.add("record.patient = ''")
        return found + self._places(rest, "record.place", most if most < 0 else most - len(found))

    def drawn(self, members: Members, sight: Sight, seed: int, most: int) -> array[int]:
        """Return records drawn by chance from a group, in the order of the draw.

        Records stand on a circle by their content hash, which no property of an ECG, a model or a
        folder moves; the seed says where on it the draw begins.
        """
        begin = f"{seed * 0x9E3779B97F4A7C15 % (1 << 64):016x}"
        after, before = (self._condition(members, sight) for _ in range(2))
        after.add("record.id >= ?", begin)
        found = self._places(after, "record.id", most)
        if len(found) < most:
            before.add("record.id < ?", begin)
            found += self._places(before, "record.id", most - len(found))
        return found

    def _places(self, condition: _Where, order: str, most: int) -> array[int]:
        asked = f"SELECT place FROM record WHERE {condition.text} ORDER BY {order} LIMIT ?"
        with self._told():
            rows = self._connection.execute(asked, (*condition.values, most))
            return array("q", (row[0] for row in rows))

    # By what is seen

    def seen(self, members: Members, sight: Sight) -> Iterator[tuple[int, ...]]:
        """Yield what may be seen of records.

        Place, whether anything may be seen, N of "1 in N normals", doubt in bits, whether foreign,
        findings in dispute; -1 and 0 of the model where nothing may be seen or nothing is known.
        """
        condition = self._condition(members, sight)
        shown, known = sight.shown()
        asked = (
            f"SELECT record.place, {shown}, coalesce(score.one_in, -1), coalesce(score.doubt, -1), "
            "coalesce(score.is_foreign, 0), coalesce(dispute.weight, 0) "
            f"FROM record LEFT JOIN score ON score.place = record.place AND score.model = ? "
            f"AND {shown} LEFT JOIN dispute ON dispute.place = record.place AND {shown} "
            f"WHERE {condition.text}"
        )
        with self._told():
            yield from self._connection.execute(
                asked, (*known, sight.model, *known, *known, *condition.values)
            )

    def finals(self, members: Members, sight: Sight, most: int = -1) -> array[int]:
        """Return places, those first that the reader has made final last."""
        condition = self._condition(members, sight)
        asked = (
            "SELECT record.place FROM reading CROSS JOIN record ON record.place = reading.place "
            f"WHERE reading.reader = ? AND {condition.text} "
            "ORDER BY reading.final_at DESC, record.place LIMIT ?"
        )
        with self._told():
            rows = self._connection.execute(asked, (sight.reader, *condition.values, most))
            return array("q", (row[0] for row in rows))

    def surprising(self, members: Members, sight: Sight, most: int) -> array[int]:
        """Return places, the most surprising first, of records whose score may be seen."""
        condition = self._condition(members, sight)
        shown, known = sight.shown()
        asked = (
            "SELECT record.place FROM score CROSS JOIN record ON record.place = score.place "
            f"WHERE score.model = ? AND score.one_in IS NOT NULL AND {shown} "
            f"AND {condition.text} ORDER BY score.one_in DESC, score.place LIMIT ?"
        )
        with self._told():
            rows = self._connection.execute(asked, (sight.model, *known, *condition.values, most))
            return array("q", (row[0] for row in rows))

    # How many

    def count(self, members: Members, sight: Sight) -> int:
        """Return how many records a group holds."""
        condition = self._condition(members, sight)
        with self._told():
            asked = f"SELECT count(*) FROM record WHERE {condition.text}"
            return int(self._connection.execute(asked, condition.values).fetchone()[0])

    def reasons(
        self, members: Members, sight: Sight, surprise_from: float, unsure_from: float
    ) -> dict[str, int]:
        """Return of how many records each reason is the strongest, where it may be seen."""
        condition = self._condition(members, sight)
        shown, known = sight.shown()
        asked = (
            "SELECT CASE WHEN dispute.weight > 0 THEN 'disagree' WHEN score.one_in >= ? "
            "THEN 'surprise' WHEN score.is_foreign THEN 'novel' WHEN score.doubt >= ? "
            "THEN 'unsure' ELSE 'list' END, count(*) FROM record LEFT JOIN score "
            "ON score.place = record.place AND score.model = ? LEFT JOIN dispute "
            f"ON dispute.place = record.place WHERE {shown} AND {condition.text} GROUP BY 1"
        )
        values = (surprise_from, unsure_from, sight.model, *known, *condition.values)
        with self._told():
            return dict(self._connection.execute(asked, values))

    def standings(self, reader: str, since: str) -> dict[str, int]:
        """Return how many records a reader stands where with, quarantine left out.

        Counted from what was read alone: quick, however many records there are.
        """
        apart = "SELECT place FROM apart WHERE reader = ?1"
        asked = (
            "SELECT state, count(*), sum(final_at >= ?2) FROM reading "
            f"WHERE reader = ?1 AND place NOT IN ({apart}) GROUP BY state"
        )
        with self._told():
            ask = self._connection.execute
            rows = list(ask(asked, (reader, since)))
            of_state = {state: n for state, n, _ in rows}
            total = int(ask("SELECT count(*) FROM record").fetchone()[0])
            aside = int(ask("SELECT count(*) FROM apart WHERE reader = ?", (reader,)).fetchone()[0])
            bad = int(
                ask("SELECT count(*) FROM file WHERE problem <> '' AND NOT missing").fetchone()[0]
            )
        out = {
            name: sum(of_state.get(state, 0) for state in states)
            for name, states in _STATES.items()
        }
        out["final today"] = sum(n or 0 for state, _, n in rows if state in _STATES["final"])
        touched = sum(n for state, n in of_state.items() if state != "unread")
        return out | {
            "all": total - aside,
            "unread": total - aside - touched,
            "apart": aside,
            "unreadable": bad,
        }

    def signals(self, members: Members) -> dict[str, int]:
        """Return how many records of a group there are of each quality of signal."""
        picked = " AND place IN (SELECT place FROM temp.pick)" if members.picked else ""
        with self._told():
            ask = self._connection.execute
            poor = f"SELECT quality, count(*) FROM record WHERE quality <> 'good'{picked}"
            out: dict[str, int] = dict(ask(f"{poor} GROUP BY quality"))
            every = "temp.pick" if picked else "record"
            total = int(ask(f"SELECT count(*) FROM {every}").fetchone()[0])
        return {"good": total - sum(out.values())} | out


def _quality(signals: frozenset[str]) -> tuple[Any, ...]:
    marks = ", ".join("?" * len(signals))
    return (f"record.quality IN ({marks})", *sorted(signals))
