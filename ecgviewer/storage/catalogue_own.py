"""What the user alone has put into a catalogue: tags, saved searches, folders."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager

from ecgviewer.core.errors import UserError
from ecgviewer.storage.sqlite_file import Ask, Told

_OF_RECORD = "place = (SELECT place FROM record WHERE id = ?)"
_LONGEST_TAG, _LONGEST_NAME, _LONGEST_SEARCH = 40, 80, 1000


class OwnWords:
    """The part of a catalogue that cannot be made again; every change is on the disk at once.

    Parameters
    ----------
    told, transaction, ask
        The catalogue's: errors in words, writing all or nothing, and asking.
    """

    def __init__(
        self, told: Told, transaction: Callable[[], AbstractContextManager[Ask]], ask: Ask
    ) -> None:
        self._told, self._transaction, self._ask = told, transaction, ask

    def tag(self, record_ids: Iterable[str], name: str, *, on: bool = True) -> None:
        """Give records a tag, or take it away.

        Raises
        ------
        UserError
            If the tag is empty, longer than 40 characters, or has spaces.
        """
        if len(name) > _LONGEST_TAG or name.split() != [name]:
            raise UserError(f"{name!r} is no tag: 1 to {_LONGEST_TAG} characters without spaces.")
        change = (
            "INSERT OR IGNORE INTO tag SELECT place, ? FROM record WHERE id = ?"
            if on
            else f"DELETE FROM tag WHERE name = ? AND {_OF_RECORD}"
        )
        with self._told(), self._transaction() as ask:
            for record_id in record_ids:
                ask(change, (name, record_id))

    def tags(self) -> dict[str, int]:
        """Return all tags with the number of their records."""
        with self._told():
            return dict(self._ask("SELECT name, count(*) FROM tag GROUP BY name ORDER BY name"))

    def tags_of(self, record_id: str) -> tuple[str, ...]:
        """Return the tags of a record."""
        asked = f"SELECT name FROM tag WHERE {_OF_RECORD} ORDER BY name"
        with self._told():
            return tuple(row[0] for row in self._ask(asked, (record_id,)))

    def save_search(self, name: str, text: str) -> None:
        """Keep a search under a name, in place of one of that name; empty text forgets it.

        Raises
        ------
        UserError
            If the name is empty, or name or search is too long.
        """
        name, text = name.strip(), text.strip()
        if not 0 < len(name) <= _LONGEST_NAME or len(text) > _LONGEST_SEARCH:
            raise UserError(
                f"A search has a name of 1 to {_LONGEST_NAME} characters and up to "
                f"{_LONGEST_SEARCH:,} itself; these have {len(name)} and {len(text):,}."
            )
        with self._told(), self._transaction() as ask:
            ask("DELETE FROM search WHERE name = ?", (name,))
            if text:
                ask("INSERT INTO search VALUES (?, ?)", (name, text))

    def searches(self) -> dict[str, str]:
        """Return saved searches, name to text."""
        with self._told():
            return dict(self._ask("SELECT name, text FROM search ORDER BY name"))

    # Folders

    def keep_folder(self, path: str, *, on: bool = True, looked_at: str = "") -> None:
        """Remember a folder that is to be looked through, and when that was done last; or not."""
        with self._told(), self._transaction() as ask:
            if not on:
                ask("DELETE FROM folder WHERE path = ?", (path,))
                return
            ask(
                "INSERT INTO folder VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET "
                "looked_at = CASE WHEN excluded.looked_at = '' THEN looked_at "
                "ELSE excluded.looked_at END",
                (path, looked_at),
            )

    def folders(self) -> dict[str, str]:
        """Return the folders remembered, to when each was looked through last; empty for never."""
        with self._told():
            return dict(self._ask("SELECT path, looked_at FROM folder ORDER BY path"))
