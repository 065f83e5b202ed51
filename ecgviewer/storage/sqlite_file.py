"""A database file of ours that can be made again: opening, bringing up to date, all or nothing.

The annotation store has stricter needs and opens itself (``storage.annotation_store``).
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.storage.private import make_private_file, make_private_folder

Ask = Callable[..., sqlite3.Cursor]
Told = Callable[[], AbstractContextManager[None]]
"""Turns what goes wrong with a file into words for the user."""

_BUSY_S = 10.0
_RETRY_S = 0.02


@dataclass(frozen=True)
class Form:
    """What a file is.

    Parameters
    ----------
    application_id
        In the header of all files of the kind.
    steps
        Statements that lead from each schema to the next, the first from an empty file; entries are
        added, never edited.
    """

    application_id: int
    steps: tuple[Sequence[str], ...]

    @property
    def schema(self) -> int:
        """The newest schema."""
        return len(self.steps)


class OtherFormError(Exception):
    """A file is of another program, or of a newer version of this one: ``found`` is its schema."""

    def __init__(self, found: int) -> None:
        super().__init__(f"form {found}")
        self.found = found


class PartOfFile:
    """A part of what owns a file: asks its connection, and tells errors in the owner's words.

    Parameters
    ----------
    told
        The owner's.
    connection
        Its connection.
    """

    def __init__(self, told: Told, connection: sqlite3.Connection) -> None:
        self._told, self._connection = told, connection


class SqliteFile:
    """An open file; use it in the thread that opened it, and close it.

    Several programs may use one at a time: readers do not wait for a writer.

    Parameters
    ----------
    path
        Made, for its owner alone, where it is missing.
    form
        What it is to be; an older file is brought forward in one transaction.
    begin
        Called in the transaction that makes a new file.

    Raises
    ------
    OtherFormError
        If it is of another form; it is left as it is.
    sqlite3.Error, OSError
        As SQLite and the disk say it: the owner turns them into words.
    """

    def __init__(
        self, path: Path, form: Form, *, begin: Callable[[Ask], object] = lambda _: None
    ) -> None:
        make_private_folder(path.parent)
        make_private_file(path)
        give_up = time.monotonic() + _BUSY_S
        while True:
            self.connection = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)
            self.ask: Ask = self.connection.execute
            try:
                self._prepare(form, begin)
            except BaseException as error:
                self.connection.close()
                # SQLite answers "busy" at once, without its time-out, while the journal mode of a
                # new file is being set by two programs.
                busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or time.monotonic() > give_up:
                    raise
                time.sleep(_RETRY_S)
            else:
                return

    def _prepare(self, form: Form, begin: Callable[[Ask], object]) -> None:
        if self._number("user_version") == form.schema and self._is_ours(form):
            # Nothing is written: whoever opens the file to read does not wait for one who writes.
            self.ask("PRAGMA synchronous = NORMAL")
            return
        self.ask("PRAGMA journal_mode = WAL")
        # A power cut may take the last transactions, a killed program none.
        self.ask("PRAGMA synchronous = NORMAL")
        with self.transaction() as ask:
            is_new = not ask("SELECT count(*) FROM sqlite_master").fetchone()[0]
            found = self._number("user_version")
            if not is_new and (not self._is_ours(form) or found > form.schema):
                raise OtherFormError(found)
            for step in form.steps[found:]:
                for statement in step:
                    ask(statement)
            if is_new:
                ask(f"PRAGMA application_id = {form.application_id}")
                begin(ask)
            ask(f"PRAGMA user_version = {form.schema}")

    def _is_ours(self, form: Form) -> bool:
        return self._number("application_id") == form.application_id

    def _number(self, pragma: str) -> int:
        return int(self.ask(f"PRAGMA {pragma}").fetchone()[0])

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[Ask]:
        """Write all or nothing."""
        # IMMEDIATE: take the lock before reading, so that what was read is still true.
        self.ask("BEGIN IMMEDIATE")
        try:
            yield self.ask
            self.ask("COMMIT")
        except BaseException:
            if self.connection.in_transaction:  # SQLite itself rolls back on a full disk
                self.ask("ROLLBACK")
            raise
