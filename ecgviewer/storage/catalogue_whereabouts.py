"""Where the records of a list lie, and which of their files cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

from ecgviewer.storage.sqlite_file import PartOfFile

_AT_ONCE = 500


class Whereabouts(PartOfFile):
    """The part of a catalogue that knows places and paths; all of it only reads."""

    def places_at(self, paths: Sequence[str]) -> dict[str, int]:
        """Return the places of the records that lie at paths; others are left out."""
        out: dict[str, int] = {}
        with self._told():
            for first in range(0, len(paths), _AT_ONCE):
                some = paths[first : first + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                out |= dict(
                    self._connection.execute(
                        "SELECT file.path, record.place FROM file JOIN record "
                        f"ON record.id = file.record_id WHERE file.path IN ({marks})",
                        tuple(some),
                    )
                )
        return out

    def paths_of(self, places: Sequence[int]) -> dict[int, str]:
        """Return a file of each record that has one which is there."""
        out: dict[int, str] = {}
        with self._told():
            for first in range(0, len(places), _AT_ONCE):
                some = places[first : first + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                out |= dict(
                    self._connection.execute(
                        "SELECT record.place, min(file.path) FROM record JOIN file "
                        "ON file.record_id = record.id AND NOT file.missing "
                        f"WHERE record.place IN ({marks}) GROUP BY record.place",
                        tuple(some),
                    )
                )
        return out

    def ids_of(self, places: Sequence[int]) -> tuple[str, ...]:
        """Return the records at places; places without one are left out."""
        out: list[str] = []
        with self._told():
            for first in range(0, len(places), _AT_ONCE):
                some = places[first : first + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                asked = f"SELECT id FROM record WHERE place IN ({marks})"
                out += (row[0] for row in self._connection.execute(asked, tuple(some)))
        return tuple(out)

    def apart(self, reader: str) -> frozenset[int]:
        """Return the records that a reader has in quarantine."""
        with self._told():
            rows = self._connection.execute("SELECT place FROM apart WHERE reader = ?", (reader,))
            return frozenset(row[0] for row in rows)

    def problems_of(self, paths: Sequence[str]) -> dict[str, str]:
        """Return why files cannot be read; those that can be are left out."""
        out: dict[str, str] = {}
        with self._told():
            for first in range(0, len(paths), _AT_ONCE):
                some = paths[first : first + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                asked = f"SELECT path, problem FROM file WHERE problem <> '' AND path IN ({marks})"
                out |= dict(self._connection.execute(asked, tuple(some)))
        return out

    def unreadable(self) -> dict[str, str]:
        """Return files that cannot be read and are still there, with the reasons, by path."""
        asked = "SELECT path, problem FROM file WHERE problem <> '' AND NOT missing ORDER BY path"
        with self._told():
            return dict(self._connection.execute(asked))
