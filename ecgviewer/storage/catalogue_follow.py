"""What the catalogue has taken over from the annotation store, and how far it has followed it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager

from ecgviewer.storage.sqlite_file import Ask, Told

_PLACE = "SELECT place FROM record WHERE id = ?"


class Followed:
    """The part of a catalogue that is a copy: made again from the store where it is lost.

    Parameters
    ----------
    told, transaction, ask
        The catalogue's: errors in words, writing all or nothing, and asking.
    """

    def __init__(
        self, told: Told, transaction: Callable[[], AbstractContextManager[Ask]], ask: Ask
    ) -> None:
        self._told, self._transaction, self._ask = told, transaction, ask

    def notes(self) -> dict[str, str]:
        """Return what was noted, by name."""
        with self._told():
            return dict(self._ask("SELECT name, value FROM note"))

    def note(self, **values: str) -> None:
        """Note something, in place of what was noted under the name."""
        with self._told(), self._transaction() as ask:
            for name, value in values.items():
                ask("INSERT OR REPLACE INTO note VALUES (?, ?)", (name, value))

    def last_place(self) -> int:
        """Return the place of the record that came last; 0 where there is none."""
        with self._told():
            return int(self._ask("SELECT coalesce(max(place), 0) FROM record").fetchone()[0])

    def ids_after(self, place: int) -> Iterable[str]:
        """Yield the records that came after a place."""
        with self._told():
            for row in self._ask("SELECT id FROM record WHERE place > ?", (place,)):
                yield row[0]

    def put_apart(self, reader: str, record_ids: Iterable[str], *, on: bool = True) -> None:
        """Keep that a reader has put records in quarantine, or has taken them out."""
        change = (
            f"INSERT OR IGNORE INTO apart (place, reader) SELECT place, ?2 FROM ({_PLACE}1)"
            if on
            else f"DELETE FROM apart WHERE place = ({_PLACE}1) AND reader = ?2"
        )
        with self._told(), self._transaction() as ask:
            for record_id in record_ids:
                ask(change, (record_id, reader))

    def put_disputes(self, disputed: Mapping[str, tuple[str, ...]]) -> None:
        """Keep on which findings readers differ, by record; none for a record forgets them."""
        with self._told(), self._transaction() as ask:
            for record_id, findings in disputed.items():
                if findings:
                    ask(
                        f"INSERT OR REPLACE INTO dispute SELECT place, ?2, ?3 FROM ({_PLACE}1)",
                        (record_id, findings[0], len(findings)),
                    )
                else:
                    ask(f"DELETE FROM dispute WHERE place = ({_PLACE})", (record_id,))

    def put_labels_of(self, said: Mapping[str, Mapping[str, Mapping[str, float]]]) -> None:
        """Keep what readers say of records (record to reader to findings), as all that they say."""
        with self._told(), self._transaction() as ask:
            for record_id, by_reader in said.items():
                found = ask(_PLACE, (record_id,)).fetchone()
                if found is None:
                    continue
                ask("DELETE FROM finding WHERE place = ? AND source = 'reader'", found)
                for reader, findings in by_reader.items():
                    for code, sure in findings.items():
                        row = (found[0], "reader", reader, code, sure)
                        ask("INSERT INTO finding VALUES (?, ?, ?, ?, ?)", row)
