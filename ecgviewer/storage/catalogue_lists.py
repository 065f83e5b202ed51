"""What a worklist asks of the catalogue: groups of records, in orders, and how many there are.

Every condition goes through a ``Sight``: what the model, the device or other readers say stands
only where its reader may see it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from ecgviewer.storage.catalogue_members import (
    STATES,
    Members,
    Where,
    condition_among,
    condition_of,
    condition_of_records,
)
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.storage.sqlite_file import PartOfFile

_STRETCH = 20_000
"""Records looked through in the list's order before an index is asked."""


class Lists(PartOfFile):
    """The part of a catalogue that answers worklists; all of it only reads."""

    # Which

    def matching(self, members: Members, sight: Sight, most: int) -> array[int]:
        """Return some of the records that match, in no order."""
        condition = condition_of(members, sight)
        asked = f"SELECT record.place FROM {condition.table} WHERE {condition.text} LIMIT ?"
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
        condition = condition_of(members, sight)
        way = "DESC" if newest else "ASC"
        tagged = "record.place {} (SELECT place FROM tag WHERE name = ?)"
        found: array[int] = array("q")
        if first:
            inside = condition.copy()
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

    def _first(self, condition: Where, way: str, most: int) -> array[int]:
        """Return the first records of a list in the order of places.

        Where many match, the first are met soon in that order; where few match, an index finds
        them all. Which it is shows within a stretch of the list.
        """
        low, high = self.bounds
        if high - low > 2 * _STRETCH:
            stretch = condition.copy()
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
        known = condition_of_records(members, sight)
        known.add("record.patient <> ''")
        found = self._places(known, "record.patient, record.start, record.place", most)
        if 0 <= most <= len(found):
            return found
        rest = condition_of_records(members, sight)
        rest.add("record.patient = ''")
        return found + self._places(rest, "record.place", most if most < 0 else most - len(found))

    def drawn(
        self, members: Members, sight: Sight, seed: int, most: int, *, few: bool = False
    ) -> array[int]:
        """Return records drawn by chance from a group, in the order of the draw.

        Records stand on a circle by their content hash, which no property of an ECG, a model or a
        folder moves; the seed says where on it the draw begins.

        Parameters
        ----------
        few
            Whether few are picked: they are looked up, not met on the circle.
        """
        begin = f"{seed * 0x9E3779B97F4A7C15 % (1 << 64):016x}"
        after, before = (condition_of_records(members, sight, few=few) for _ in range(2))
        after.add("record.id >= ?", begin)
        found = self._places(after, "record.id", most)
        if len(found) < most:
            before.add("record.id < ?", begin)
            found += self._places(before, "record.id", most - len(found))
        return found

    def _places(self, condition: Where, order: str, most: int) -> array[int]:
        asked = (
            f"SELECT record.place FROM {condition.table} WHERE {condition.text} "
            f"ORDER BY {order} LIMIT ?"
        )
        with self._told():
            rows = self._connection.execute(asked, (*condition.values, most))
            return array("q", (row[0] for row in rows))

    # By what is seen

    def seen(self, members: Members, sight: Sight) -> Iterator[tuple[int, ...]]:
        """Yield what may be seen of records.

        Place, whether anything may be seen, N of "1 in N normals", doubt in bits, whether foreign,
        findings in dispute; -1 and 0 of the model where nothing may be seen or nothing is known.
        """
        condition = condition_of(members, sight)
        shown, known = sight.shown()
        asked = (
            f"SELECT record.place, {shown}, coalesce(score.one_in, -1), coalesce(score.doubt, -1), "
            "coalesce(score.is_foreign, 0), coalesce(dispute.weight, 0) "
            f"FROM {condition.table} LEFT JOIN score ON score.place = record.place "
            "AND score.model = ? "
            f"AND {shown} LEFT JOIN dispute ON dispute.place = record.place AND {shown} "
            f"WHERE {condition.text}"
        )
        with self._told():
            yield from self._connection.execute(
                asked, (*known, sight.model, *known, *known, *condition.values)
            )

    def finals(self, members: Members, sight: Sight, most: int = -1) -> array[int]:
        """Return places, those first that the reader has made final last."""
        condition = condition_among(members, sight, "reading")
        asked = (
            f"SELECT record.place FROM {condition.table} WHERE reader = ? AND {condition.text} "
            "ORDER BY final_at DESC, record.place LIMIT ?"
        )
        with self._told():
            rows = self._connection.execute(asked, (sight.reader, *condition.values, most))
            return array("q", (row[0] for row in rows))

    def ranked(
        self,
        members: Members,
        sight: Sight,
        most: int,
        *,
        surprise_from: float | None = None,
        unsure_from: float = 0.0,
    ) -> array[int]:
        """Return the first places of a group by what the model says: the most surprising ones.

        Where nothing is hidden. Records of which the model has said nothing are left out.

        Parameters
        ----------
        surprise_from, unsure_from
            By reason: from which N and bits these are the reason. Findings on which readers differ
            are the caller's, and are left out. None = by surprise alone.
        """
        walk = "score_by_surprise"
        model = (sight.model,)
        steps: list[tuple[str, str, tuple[object, ...]]] = [(walk, "one_in IS NOT NULL", ())]
        leave_out = ""
        if surprise_from is not None:
            rare, doubted = (surprise_from,), (unsure_from,)
            common = "coalesce(one_in, -1) < ?"
            foreign, unsure = (
                f"SELECT place FROM score INDEXED BY {index} WHERE model = ? AND {what}"
                for index, what in (
                    ("score_of_foreign", "is_foreign"),
                    ("score_by_doubt", "doubt >= ?"),
                )
            )
            # Of those only that are picked, where any are: the sign keeps them from being sought.
            mine = " AND +place IN (SELECT place FROM temp.pick)" if members.picked else ""
            other = f"record.place NOT IN ({foreign})"
            steps = [
                (walk, "one_in >= ?", rare),
                ("", f"record.place IN ({foreign}{mine}) AND {common}", model + rare),
                (
                    "",
                    f"record.place IN ({unsure}{mine}) AND {common} AND {other}",
                    model + doubted + rare + model,
                ),
                (
                    walk,
                    f"one_in < ? AND {other} AND record.place NOT IN ({unsure})",
                    rare + model + model + doubted,
                ),
            ]
            leave_out = "AND record.place NOT IN (SELECT place FROM dispute WHERE weight > 0)"
        found: array[int] = array("q")
        for index, step, values in steps:
            among = condition_among(members, sight, "score", index)
            asked = (
                f"SELECT record.place FROM {among.table} WHERE model = ? AND {step} "
                f"AND {among.text} {leave_out} ORDER BY one_in DESC, record.place LIMIT ?"
            )
            given = (sight.model, *values, *among.values, most - len(found))
            with self._told():
                found.extend(row[0] for row in self._connection.execute(asked, given))
            if len(found) >= most:
                break
        return found

    # How many

    def count(self, members: Members, sight: Sight) -> int:
        """Return how many records a group holds."""
        condition = condition_of(members, sight)
        with self._told():
            asked = f"SELECT count(*) FROM {condition.table} WHERE {condition.text}"
            return int(self._connection.execute(asked, condition.values).fetchone()[0])

    def reasons(
        self, members: Members, sight: Sight, surprise_from: float, unsure_from: float
    ) -> dict[str, int]:
        """Return of how many records each reason is the strongest, where it may be seen."""
        condition = condition_of(members, sight)
        shown, known = sight.shown()
        asked = (
            "SELECT CASE WHEN dispute.weight > 0 THEN 'disagree' WHEN score.one_in >= ? "
            "THEN 'surprise' WHEN score.is_foreign THEN 'novel' WHEN score.doubt >= ? "
            f"THEN 'unsure' ELSE 'list' END, count(*) FROM {condition.table} LEFT JOIN "
            "score ON score.place = record.place AND score.model = ? LEFT JOIN dispute "
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
            name: sum(of_state.get(state, 0) for state in states) for name, states in STATES.items()
        }
        out["final today"] = sum(n or 0 for state, _, n in rows if state in STATES["final"])
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
