"""What the user alone has put into a catalogue: tags, saved searches, folders.

It cannot be made again. So it stands in a file of its own beside the catalogue, on the disk before
the catalogue says that it is done, and a catalogue that is made anew takes it from there. The
catalogue's own tables of it are a copy that searches can ask; they follow the file, and a file that
is missing is made from them.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.catalogue_damage import is_sound, rows_left, set_aside, told_of
from ecgviewer.storage.sqlite_file import Ask, Form, OtherFormError, SqliteFile, Told

_OF_RECORD = "place = (SELECT place FROM record WHERE id = ?)"
_LONGEST_TAG, _LONGEST_NAME, _LONGEST_SEARCH = 40, 80, 1000
_NOTE = "own"
_OWN = Form(
    0x4543474F,  # ``ECGO``
    (
        (
            "CREATE TABLE tag (record_id TEXT NOT NULL, name TEXT NOT NULL, "
            "PRIMARY KEY (record_id, name)) WITHOUT ROWID",
            "CREATE TABLE search (name TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL)",
            "CREATE TABLE folder (path TEXT PRIMARY KEY NOT NULL)",
            # Which file it is, and how often it was written to: what a catalogue has followed.
            "CREATE TABLE edition (file TEXT NOT NULL, number INTEGER NOT NULL)",
        ),
    ),
)
_TAGS = "SELECT record.id, tag.name FROM tag JOIN record ON record.place = tag.place"
_SEARCHES, _FOLDERS = "SELECT name, text FROM search", "SELECT path FROM folder"


def own_path(catalogue: Path) -> Path:
    """Return the file of what the user put into a catalogue."""
    return catalogue.with_name(f"{catalogue.stem}-own{catalogue.suffix}")


class OwnWords:
    """The part of a catalogue that cannot be made again; every change is on the disk at once.

    Parameters
    ----------
    told, transaction, ask
        The catalogue's: errors in words, writing all or nothing, and asking.
    path
        The user's own file; made, of what the catalogue has, where it is missing.
    """

    def __init__(
        self,
        told: Told,
        transaction: Callable[[], AbstractContextManager[Ask]],
        ask: Ask,
        path: Path,
    ) -> None:
        self._told, self._transaction, self._ask, self._path = told, transaction, ask, path
        with told():
            if not self._noted()[0]:
                self.follow()

    # The file and its copy

    def follow(self) -> None:
        """Bring the catalogue to what the file says, for all records or for those new in it.

        Quick where nothing has changed.
        """
        with self._told(), self._kept() as file:
            edition, upto = self._noted()
            is_same = edition == _edition(file.ask)
            if is_same and (upto == self._last() or not _has_tags(file.ask)):
                return
            with self._transaction() as ask:
                self._copy(ask, file.ask)

    def _noted(self) -> tuple[str, int]:
        row = self._ask("SELECT value FROM note WHERE name = ?", (_NOTE,)).fetchone()
        edition, _, last = row[0].rpartition(" ") if row else ("", "", "0")
        return edition, int(last)

    def _last(self) -> int:
        return int(self._ask("SELECT coalesce(max(place), 0) FROM record").fetchone()[0])

    def _copy(self, ask: Ask, kept: Ask) -> None:
        edition, last = _edition(kept), self._last()
        noted, upto = self._noted()
        if (noted, upto) == (edition, last):
            return
        if noted == edition:
            for place, record_id in ask("SELECT place, id FROM record WHERE place > ?", (upto,)):
                for (name,) in kept("SELECT name FROM tag WHERE record_id = ?", (record_id,)):
                    ask("INSERT OR IGNORE INTO tag VALUES (?, ?)", (place, name))
        else:
            ask("DELETE FROM tag")
            for row in kept("SELECT name, record_id FROM tag"):
                ask("INSERT INTO tag SELECT place, ? FROM record WHERE id = ?", row)
            ask("DELETE FROM search")
            for row in kept(_SEARCHES):
                ask("INSERT INTO search VALUES (?, ?)", row)
            folders = {row[0] for row in kept(_FOLDERS)}
            for (path,) in ask(_FOLDERS).fetchall():
                if path not in folders:
                    ask("DELETE FROM folder WHERE path = ?", (path,))
            for path in folders:
                ask("INSERT OR IGNORE INTO folder VALUES (?, '')", (path,))
        self._note(ask, edition, last)

    def _note(self, ask: Ask, edition: str, last: int) -> None:
        ask("INSERT OR REPLACE INTO note VALUES (?, ?)", (_NOTE, f"{edition} {last}"))

    @contextmanager
    def _kept(self) -> Iterator[SqliteFile]:
        """Open the user's own file."""
        try:
            file = SqliteFile(self._path, _OWN, begin=self._begin)
            try:
                file.ask("PRAGMA synchronous = FULL")
                yield file
            finally:
                file.close()
        except OtherFormError as error:
            raise UserError(
                tr(
                    "{name} is of another program or of a newer ecgviewer. It was left as it is; "
                    "move it away.",
                    name=self._path.name,
                )
            ) from error
        except (sqlite3.Error, OSError) as error:
            raise told_of(self._path, error) from error

    def _begin(self, kept: Ask) -> None:
        """Put into a file that is new what the catalogue has."""
        asked = (("tag", _TAGS), ("search", _SEARCHES), ("folder", _FOLDERS))
        _fill(kept, {table: set(self._ask(text)) for table, text in asked})

    @contextmanager
    def _change(self) -> Iterator[tuple[Ask, Ask]]:
        """Change the catalogue and the user's own file, the latter on the disk first."""
        # The transaction within ends first. All changes of the file are made while the catalogue is
        # held, so that two windows never wait for each other.
        is_kept = False
        try:
            with self._told(), self._kept() as file, self._transaction() as ask:
                self._copy(ask, file.ask)
                with file.transaction() as kept:
                    yield ask, kept
                    kept("UPDATE edition SET number = number + 1")
                    self._note(ask, _edition(kept), self._last())
                is_kept = True
        except UserError as error:
            if not is_kept:
                raise
            raise UserError(
                tr("It is stored, and is shown once the catalogue can be written. {why}", why=error)
            ) from error

    # Tags

    def tag(self, record_ids: Iterable[str], name: str, *, on: bool = True) -> None:
        """Give records a tag, or take it away; those that are not known are left out.

        Raises
        ------
        UserError
            If the tag is empty, longer than 40 characters, or has spaces.
        """
        if len(name) > _LONGEST_TAG or name.split() != [name]:
            raise UserError(
                tr(
                    "{name!r} is no tag: 1 to {most} characters without spaces.",
                    name=name,
                    most=_LONGEST_TAG,
                )
            )
        here, there = (
            (
                "INSERT OR IGNORE INTO tag SELECT place, ?2 FROM record WHERE id = ?1",
                "INSERT OR IGNORE INTO tag VALUES (?, ?)",
            )
            if on
            else (
                f"DELETE FROM tag WHERE {_OF_RECORD} AND name = ?",
                "DELETE FROM tag WHERE record_id = ? AND name = ?",
            )
        )
        with self._change() as (ask, kept):
            for record_id in record_ids:
                if ask(here, (record_id, name)).rowcount:
                    kept(there, (record_id, name))

    def tags(self) -> dict[str, int]:
        """Return all tags with the number of their records."""
        with self._told():
            return dict(self._ask("SELECT name, count(*) FROM tag GROUP BY name ORDER BY name"))

    def tags_kept(self) -> int:
        """Return how many tags the user's own file holds, also of unknown records."""
        with self._kept() as file:
            return int(file.ask("SELECT count(*) FROM tag").fetchone()[0])

    def tags_of(self, record_id: str) -> tuple[str, ...]:
        """Return the tags of a record."""
        asked = f"SELECT name FROM tag WHERE {_OF_RECORD} ORDER BY name"
        with self._told():
            return tuple(row[0] for row in self._ask(asked, (record_id,)))

    # Searches

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
                tr(
                    "A search has a name of 1 to {most_name} characters and up to {most_text:,} "
                    "itself; these have {n_name} and {n_text:,}.",
                    most_name=_LONGEST_NAME,
                    most_text=_LONGEST_SEARCH,
                    n_name=len(name),
                    n_text=len(text),
                )
            )
        with self._change() as both:
            for ask in both:
                ask("DELETE FROM search WHERE name = ?", (name,))
                if text:
                    ask("INSERT INTO search VALUES (?, ?)", (name, text))

    def searches(self) -> dict[str, str]:
        """Return saved searches, name to text."""
        with self._told():
            return dict(self._ask("SELECT name, text FROM search ORDER BY name"))

    # Folders

    def keep_folder(self, path: str, *, on: bool = True) -> None:
        """Remember a folder that is to be looked through, or forget it."""
        with self._change() as (ask, kept):
            if on:
                ask("INSERT OR IGNORE INTO folder VALUES (?, '')", (path,))
                kept("INSERT OR IGNORE INTO folder VALUES (?)", (path,))
            else:
                for each in (ask, kept):
                    each("DELETE FROM folder WHERE path = ?", (path,))

    def has_looked(self, path: str, at: str) -> None:
        """Note when a folder that is remembered was looked through last."""
        with self._told(), self._transaction() as ask:
            ask("UPDATE folder SET looked_at = ? WHERE path = ?", (at, path))

    def folders(self) -> dict[str, str]:
        """Return the folders remembered, to when each was looked through last; empty for never."""
        with self._told():
            return dict(self._ask("SELECT path, looked_at FROM folder ORDER BY path"))


def _edition(kept: Ask) -> str:
    file, number = kept("SELECT file, number FROM edition").fetchone()
    return f"{file} {number}"


def _has_tags(kept: Ask) -> bool:
    return bool(kept("SELECT EXISTS (SELECT 1 FROM tag)").fetchone()[0])


def _fill(kept: Ask, rows: Mapping[str, Iterable[tuple[str, ...]]]) -> None:
    kept("INSERT INTO edition VALUES (?, 0)", (secrets.token_hex(8),))
    for table, found in rows.items():
        for row in found:
            kept(f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def mend_own(catalogue: Path) -> tuple[Path, ...]:
    """Make the user's own file sound, of what it and a damaged catalogue still tell.

    Returns
    -------
    tuple of Path
        Under which name a damaged one was set aside; empty where it was sound.

    Raises
    ------
    UserError
        If it cannot be written.
    """
    path = own_path(catalogue)
    if path.exists() and is_sound(path):
        return ()
    rows = {
        table: {*rows_left(path, of_file), *rows_left(catalogue, of_catalogue)}
        for table, of_file, of_catalogue in (
            ("tag", "SELECT record_id, name FROM tag", _TAGS),
            ("search", _SEARCHES, _SEARCHES),
            ("folder", _FOLDERS, _FOLDERS),
        )
    }
    aside = (set_aside(path),) if path.exists() else ()

    try:
        SqliteFile(path, _OWN, begin=lambda kept: _fill(kept, rows)).close()
    except (sqlite3.Error, OSError) as error:
        raise told_of(path, error) from error
    return aside
