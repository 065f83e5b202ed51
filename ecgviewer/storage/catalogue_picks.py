"""The records that match a search, gathered part by part into a table of this connection alone.

Each part of a search that an index can list is streamed through what the parts before it have left:
a tenth of a microsecond to half of one for each record of the list, where looking up each record by
itself takes five to eight.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from ecgviewer.storage.catalogue_query import Leaf
from ecgviewer.storage.sqlite_file import PartOfFile, Told

_COUNTED = 60_000
"""Records of a part that are counted; a part that has more is taken to have so many."""

_FEW = 1500
"""Records that are rather looked up one by one than met in a long list."""

_LISTED_US, _LOOKED_UP_US = 0.6, 8.0


class Picks(PartOfFile):
    """The part of a catalogue that holds what ``Members.picked`` means.

    Attributes
    ----------
    count
        How many records are picked.
    """

    def __init__(self, told: Told, connection: sqlite3.Connection) -> None:
        super().__init__(told, connection)
        self.count = 0

    def pick(self, places: Iterable[int]) -> None:
        """Pick these records, and no others."""
        with self._told():
            self._clear()
            self._connection.execute("BEGIN")
            rows = ((place,) for place in places)
            self._connection.executemany("INSERT OR IGNORE INTO temp.pick VALUES (?)", rows)
            self._connection.execute("COMMIT")
            self._finish()

    def gather(self, leaves: Sequence[Leaf], most: int) -> bool:
        """Pick what matches all parts, where that is quicker than to look for the first rows.

        Parameters
        ----------
        most
            How many rows are wanted, from a list that is walked through record by record otherwise;
            -1 = all.

        Returns
        -------
        bool
            False where nothing was picked: so many match that the first are met soon.
        """
        with self._told():
            sizes = {leaf: self._size(leaf) for leaf in leaves if leaf.listing}
            order = sorted(sizes, key=lambda leaf: (leaf.negated, sizes[leaf]))
            if not order or order[0].negated:
                return False
            every = max(1, self._connection.execute("SELECT max(place) FROM record").fetchone()[0])
            match = float(every)  # if no part says anything about another
            for leaf, n in sizes.items():
                match *= 1.0 if leaf.negated else min(1.0, n / every)
            walked = _LOOKED_UP_US * most * every / max(match, 1.0)
            if 0 <= most and _LISTED_US * sum(sizes.values()) > walked:
                return False
            self._clear()
            self._connection.execute("BEGIN")
            self._run(f"INSERT OR IGNORE INTO temp.pick {order[0].listing}", order[0].listed)
            rest = [*order[1:], *(leaf for leaf in leaves if not leaf.listing)]
            for leaf in rest:
                self._narrow(leaf)
            self._connection.execute("COMMIT")
            self._finish()
        return True

    def _size(self, leaf: Leaf) -> int:
        asked = f"SELECT count(*) FROM (SELECT 1 FROM ({leaf.sizing}) LIMIT {_COUNTED})"
        return int(self._connection.execute(asked, leaf.sized).fetchone()[0])

    def _narrow(self, leaf: Leaf) -> None:
        self._count()
        if not leaf.listing or self.count <= _FEW:
            failing = (
                "SELECT record.place FROM temp.pick CROSS JOIN record "
                f"ON record.place = pick.place WHERE NOT coalesce(({leaf.condition}), 0)"
            )
            self._run(f"DELETE FROM temp.pick WHERE place IN ({failing})", leaf.values)
            return
        # The signs keep the planner from looking up each record picked in the long list.
        met = f"SELECT place FROM ({leaf.listing}) WHERE +place IN (SELECT place FROM temp.pick)"
        self._run(f"INSERT OR IGNORE INTO temp.met {met}", leaf.listed)
        if leaf.negated:
            self._run("DELETE FROM temp.pick WHERE place IN (SELECT place FROM temp.met)")
        else:
            self._run("DELETE FROM temp.pick")
            self._run("INSERT INTO temp.pick SELECT place FROM temp.met")
        self._run("DELETE FROM temp.met")

    def _run(self, asked: str, values: Sequence[object] = ()) -> None:
        self._connection.execute(asked, values)

    def _clear(self) -> None:
        for name in ("pick", "met"):
            self._run(f"CREATE TEMP TABLE IF NOT EXISTS {name} (place INTEGER PRIMARY KEY)")
            self._run(f"DELETE FROM temp.{name}")

    def _count(self) -> None:
        self.count = self._connection.execute("SELECT count(*) FROM temp.pick").fetchone()[0]

    def _finish(self) -> None:
        self._count()
        # Taken for a table of a million rows otherwise, for which all scores are gone through.
        self._run("ANALYZE temp.pick")
