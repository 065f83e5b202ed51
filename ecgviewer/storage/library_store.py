"""What a model has seen of the ECGs in folders: rows of fixed width beside a small database.

One folder of files a model. Rows (vectors, beats, scores) lie one after the other in ``NAME.rows``,
ready to be mapped into memory; the database says how many of them count, and of which record they
are. Rows are on the disk before the database counts them, so a kill at any moment loses what was
not counted and nothing else; what lies beyond the count is overwritten.

No name, number or date of a patient stands here: a record is its content hash, its patient a keyed
hash that the caller makes, and a file its path, as in the annotation store.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.private import make_private_file
from ecgviewer.storage.sqlite_file import Ask, Form, OtherFormError, SqliteFile

APPLICATION_ID = 0x4543474C
"""``ECGL`` in the file's header."""

_TABLES = (
    """
    CREATE TABLE file (
        path TEXT PRIMARY KEY NOT NULL,
        bytes INTEGER NOT NULL,
        changed_ns INTEGER NOT NULL,
        record_id TEXT,
        problem TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE record (
        place INTEGER PRIMARY KEY NOT NULL,
        id TEXT NOT NULL UNIQUE,
        patient TEXT NOT NULL,
        fs REAL NOT NULL,
        n_samples INTEGER NOT NULL
    )
    """,
    "CREATE TABLE extent (name TEXT PRIMARY KEY NOT NULL, width INTEGER NOT NULL, n INTEGER)",
)
_FORM = Form(APPLICATION_ID, (_TABLES,))


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as it was when it was looked at.

    Parameters
    ----------
    path
        Where it lies, absolute.
    size, changed_ns
        Bytes, and time of its last change, by which a changed file is known.
    record_id
        The record in it; None where it could not be read.
    problem
        Why it could not be read or looked at; empty otherwise.
    """

    path: str
    size: int
    changed_ns: int
    record_id: str | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SeenRecord:
    """A record that has rows.

    Parameters
    ----------
    place
        Its number, from 0 in the order of adding; rows name it.
    id
        Content hash.
    patient
        Keyed hash of the patient's identifier; empty where the file does not say whose it is.
    fs, n_samples
        Rate in Hz and length.
    """

    place: int
    id: str
    patient: str
    fs: float
    n_samples: int


@dataclass(frozen=True)
class Addition:
    """A file that was looked at, with the rows of its record.

    Parameters
    ----------
    file
        The file.
    patient, fs, n_samples
        See :class:`SeenRecord`.
    rows
        Of each kind of rows, one bytes object a row; empty where the record could not be looked at.
        The first four bytes of each row are left to the store: it writes the record's place there
        (little-endian).
    """

    file: SeenFile
    patient: str = ""
    fs: float = 0.0
    n_samples: int = 0
    rows: Mapping[str, Sequence[bytes]] = field(default_factory=dict)


class LibraryStore:
    """The files of one model; use it in the thread that opened it, and close it.

    Several programs may read and add at a time.

    Parameters
    ----------
    folder
        Where the files lie; made, for its owner alone, where it is missing.
    widths
        Bytes of a row, by kind of rows.

    Raises
    ------
    UserError
        From every method, if the files cannot be opened, read or written, or are of another form.
    """

    def __init__(self, folder: Path, widths: Mapping[str, int]) -> None:
        self.folder = folder
        self.widths = dict(widths)
        self._file = folder / "library.sqlite3"
        with self._told():
            try:
                self._open = SqliteFile(self._file, _FORM, begin=self._begin)
            except OtherFormError as error:
                raise UserError(self._other_form) from error
            self._connection, self._transaction = self._open.connection, self._open.transaction
            if dict(self._open.ask("SELECT name, width FROM extent")) != self.widths:
                self._open.close()
                raise UserError(self._other_form)

    @property
    def _other_form(self) -> str:
        return tr(
            "{folder} holds a library of another form. Delete this folder: the library is made "
            "anew from the ECGs.",
            folder=self.folder,
        )

    def _begin(self, ask: Ask) -> None:
        for name, width in self.widths.items():
            ask("INSERT INTO extent VALUES (?, ?, 0)", (name, width))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self._open.close()

    def rows_file(self, name: str) -> Path:
        """Return the file in which the rows of a kind lie; it may not exist yet."""
        return self.folder / f"{name}.rows"

    def counts(self) -> dict[str, int]:
        """Return how many rows of each kind count."""
        with self._told():
            return dict(self._connection.execute("SELECT name, n FROM extent"))

    def files(self, under: Path | None = None) -> dict[str, SeenFile]:
        """Return the files looked at, by path, those in a folder or all of them."""
        with self._told():
            asked = "SELECT path, bytes, changed_ns, record_id, problem FROM file"
            if under is None:
                found = self._connection.execute(asked)
            else:
                first = str(under).rstrip(os.sep) + os.sep
                # Everything that begins with the folder: "/" is followed by "0", and so on.
                last = first[:-1] + chr(ord(os.sep) + 1)
                within = f"{asked} WHERE path = ? OR (path >= ? AND path < ?)"
                found = self._connection.execute(within, (str(under), first, last))
            return {row[0]: SeenFile(*row) for row in found}

    def records(self) -> tuple[SeenRecord, ...]:
        """Return the records that have rows, by place."""
        with self._told():
            asked = "SELECT place, id, patient, fs, n_samples FROM record ORDER BY place"
            return tuple(SeenRecord(*row) for row in self._connection.execute(asked))

    def knows(self, record_id: str) -> bool:
        """Whether a record has rows already: the same ECG may lie in two files."""
        with self._told():
            asked = self._connection.execute("SELECT 1 FROM record WHERE id = ?", (record_id,))
            return asked.fetchone() is not None

    def add(self, additions: Sequence[Addition]) -> None:
        """Add files and the rows of their records, all or none; a record's rows are added once."""
        with self._told(), self._transaction():
            ask = self._connection.execute
            extents = dict(ask("SELECT name, n FROM extent"))
            place = int(ask("SELECT count(*) FROM record").fetchone()[0])
            pending: dict[str, list[bytes]] = {name: [] for name in extents}
            for one in additions:
                seen = one.file
                ask(
                    "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)",
                    (seen.path, seen.size, seen.changed_ns, seen.record_id, seen.problem),
                )
                if not one.rows or seen.record_id is None:
                    continue
                fields = (place, seen.record_id, one.patient, one.fs, one.n_samples)
                if not ask("INSERT OR IGNORE INTO record VALUES (?, ?, ?, ?, ?)", fields).rowcount:
                    continue
                for name, rows in one.rows.items():
                    pending[name] += [place.to_bytes(4, "little") + row[4:] for row in rows]
                place += 1
            for name, rows in pending.items():
                if rows:
                    self._write(name, extents[name], rows)
                    after = (extents[name] + len(rows), name)
                    ask("UPDATE extent SET n = ? WHERE name = ?", after)

    def _write(self, name: str, first: int, rows: list[bytes]) -> None:
        """Write rows behind those that count; on the disk when this returns."""
        width = self.widths[name]
        if any(len(row) != width for row in rows):
            raise ValueError(f"a row of {name} has not {width} bytes")
        path = self.rows_file(name)
        make_private_file(path)
        with path.open("r+b") as file:
            file.seek(first * width)
            file.write(b"".join(rows))
            file.flush()
            os.fsync(file.fileno())

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what goes wrong with the disk into words."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise UserError(
                tr(
                    "The library in {folder} cannot be used: {error}. No ECG and no finding is "
                    "touched; what was indexed before is kept. Free some space, or delete this "
                    "folder to have it made anew.",
                    folder=self.folder,
                    error=error,
                )
            ) from error
