"""The annotations of all records: an append-only log in one SQLite file.

Nothing is ever changed or removed: adding, editing, deleting, undoing and redoing each insert rows,
so that the log is audit trail, undo history and training data at once. What stands on a record now
is the newest row of each annotation. Calipers and fiducials set by hand are kept the same way, each
kind of a record as a whole; and so are reads (:mod:`ecgviewer.storage.reading_log`).
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, get_args

from ecgviewer import __version__
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import StoreError
from ecgviewer.core.history import Change, History, Step
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.record import Sex
from ecgviewer.storage.private import make_private_file, make_private_folder
from ecgviewer.storage.reading_log import ReadingLog
from ecgviewer.storage.revisions import Action, Revision, StoredRecord, replay
from ecgviewer.storage.schema import check_readable, migrate
from ecgviewer.storage.store_following import Following
from ecgviewer.storage.trouble import told

Kind = Literal["calipers", "fiducials", "same_patient", "suggestions", "similar", "former_id"]
"""What is kept with a record beside its annotations."""

BUSY_S = 5.0
"""How long another program may hold the store before we give up."""

_RETRY_S = 0.02
_LAST = 2**63 - 1

_REVISION_COLUMNS = (
    "rev, step, action, annotation_id, record_id, author, at, app_version, model_id, "
    "ai_visible, body"
)


def _annotation(body: str | None) -> Annotation | None:
    return None if body is None else Annotation.from_dict(json.loads(body))


def _revision(row: tuple[Any, ...]) -> Revision:
    names = _REVISION_COLUMNS.split(", ")[:-2]
    known = dict(zip(names, row, strict=False))
    return Revision(**known, ai_visible=bool(row[-2]), annotation=_annotation(row[-1]))


class AnnotationStore:
    """The store in a file; use it in the thread that opened it, and close it.

    Several programs, or several stores in one program, may use one file at a time.

    Parameters
    ----------
    path
        The file; it and its folder are made where they are missing, for their owner alone.

    Raises
    ------
    StoreError
        From every method, if the file cannot be opened, read or written; nothing that was stored
        is lost then and nothing is half stored.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        try:
            make_private_folder(self.path.parent)
        except OSError as error:
            said = tr_later("The folder {folder} for the annotations cannot be made: {reason}.")
            told_so = tr(said, folder=self.path.parent, reason=error.strerror)
            raise StoreError(told_so) from error
        make_private_file(self.path)
        with self._told():
            self._connection = self._open()
        self.readings = ReadingLog(self._transaction, self._rows)
        self.following = Following(self._transaction, self._rows)

    def _open(self) -> sqlite3.Connection:
        """Open the file; wait for another program that is just making it."""
        give_up = time.monotonic() + BUSY_S
        while True:
            # Autocommit: transactions begin and end where we say.
            connection = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None)
            try:
                check_readable(connection, self.path.name)
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                migrate(connection)
            except BaseException as error:
                connection.close()
                # SQLite answers "busy" at once, without its time-out, while the journal mode of a
                # new file is being set by two programs.
                busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or time.monotonic() > give_up:
                    raise
                time.sleep(_RETRY_S)
            else:
                return connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn SQLite's errors into messages for the user."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            said = told(error, self.path)
            if said is None:
                raise  # a wrong statement or a closed store is our bug
            raise StoreError(said) from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Write all or nothing."""
        with self._told():
            # IMMEDIATE: take the lock before reading, so that what was read is still true.
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # SQLite itself rolls back on a full disk
                    self._connection.execute("ROLLBACK")
                raise

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._told(), closing(self._connection.execute(query, values)) as cursor:
            return cursor.fetchall()

    # Writing

    def apply(
        self, step: Step, *, action: Action, author: str, ai_visible: bool, model_id: str | None
    ) -> int:
        """Store the changes of one step, all or none; when this returns they are on the disk.

        Parameters
        ----------
        step
            Changes of one record, in order. Each ``before`` must be what stands in the store.
        action
            Whether the step is done, undone (from :meth:`History.undo`) or redone.
        author
            Who does it.
        ai_visible
            Whether anything that the model says is on the screen.
        model_id
            The model chosen; None where there is none.

        Returns
        -------
        int
            Number of the last revision written.

        Raises
        ------
        StoreError
            Also if another window has changed one of the annotations meanwhile.
        ValueError
            If the step is empty or of several records.
        """
        sides = [side for change in step for side in (change.before, change.after)]
        if len({side.record_id for side in sides if side is not None}) != 1:
            raise ValueError("a step is of one record and has at least one change")
        record_id = step[0].record_id
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self._transaction() as connection:
            newest = self._rows("SELECT step FROM revision ORDER BY rev DESC LIMIT 1")
            number = newest[0][0] + 1 if newest else 1
            connection.execute("INSERT OR IGNORE INTO record (id) VALUES (?)", (record_id,))
            for change in step:
                self._check_current(change)
                body = None if change.after is None else json.dumps(change.after.to_dict())
                row = (number, action, change.annotation_id, record_id, body, author, at)
                connection.execute(
                    "INSERT INTO revision (step, action, annotation_id, record_id, body, author, "
                    "at, app_version, model_id, ai_visible) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (*row, __version__, model_id, int(ai_visible)),
                )
            return self.revision()

    def _check_current(self, change: Change) -> None:
        """Refuse a change of an annotation that is no longer what the user saw."""
        rows = self._rows(
            "SELECT body FROM revision WHERE annotation_id = ? ORDER BY rev DESC LIMIT 1",
            change.annotation_id,
        )
        if (_annotation(rows[0][0]) if rows else None) != change.before:
            raise StoreError(
                tr(
                    "This annotation was changed in another window meanwhile. Nothing was stored; "
                    "open the record again to see how it stands."
                )
            )

    def remember_record(
        self,
        record_id: str,
        *,
        path: Path | str,
        fs: float,
        n_samples: int,
        leads: tuple[str, ...],
        age_years: float | None,
        sex: Sex | None,
    ) -> None:
        """Note where a record lies and what it is, in place of what was noted before.

        Parameters
        ----------
        record_id
            :attr:`ecgviewer.core.record.Record.id`.
        path
            Its file; kept as an absolute path.
        fs, n_samples, leads
            Rate in Hz, samples per lead, canonical names.
        age_years, sex
            What the model may know of the patient. Nothing else of them is kept.
        """
        with self._transaction() as connection:
            where = str(Path(path).absolute())
            connection.execute(
                "INSERT INTO record (id, path, fs, n_samples, leads, age_years, sex) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET path = excluded.path, "
                "fs = excluded.fs, n_samples = excluded.n_samples, leads = excluded.leads, "
                "age_years = excluded.age_years, sex = excluded.sex",
                (record_id, where, fs, n_samples, json.dumps(leads), age_years, sex),
            )

    def keep(self, record_id: str, kind: Kind, body: Any, *, author: str) -> int:
        """Keep something with a record, in place of what was kept; the older rows stay in the log.

        Parameters
        ----------
        record_id
            :attr:`ecgviewer.core.record.Record.id`.
        kind
            What it is: ``"calipers"`` are all calipers of the record, ``"fiducials"`` all marks
            that a reader has moved, ``"same_patient"`` the records that a reader confirmed to be of
            the same patient, ``"suggestions"`` those that a reader rejected, ``"similar"`` those
            placed because the record is like another, ``"former_id"`` the id of a long record in an
            earlier version.
        body
            All of it, as JSON can hold it; the caller gives it its form and its version. None
            withdraws what was kept.
        author
            Who does it, as they call themselves.

        Returns
        -------
        int
            Number of the row that holds it; nothing is written if it is what is kept already.

        Raises
        ------
        StoreError
            As from every method; what was kept before stands then.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"nothing of kind {kind!r} is kept")
        text = None if body is None else json.dumps(body, sort_keys=True)
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self._transaction() as connection:
            newest = self._rows(
                "SELECT rev, body FROM kept WHERE record_id = ? AND kind = ? "
                "ORDER BY rev DESC LIMIT 1",
                record_id,
                kind,
            )
            if (newest[0][1] if newest else None) == text:
                return int(newest[0][0]) if newest else 0
            connection.execute("INSERT OR IGNORE INTO record (id) VALUES (?)", (record_id,))
            row = connection.execute(
                "INSERT INTO kept (record_id, kind, body, author, at, app_version) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (record_id, kind, text, author, at, __version__),
            )
            return row.lastrowid or 0

    # Reading

    def kept(self, record_id: str, kind: Kind, upto: int | None = None) -> Any | None:
        """Return what :meth:`keep` kept last, or up to a row; None if nothing, or withdrawn."""
        rows = self._rows(
            "SELECT body FROM kept WHERE record_id = ? AND kind = ? AND rev <= ? "
            "ORDER BY rev DESC LIMIT 1",
            *(record_id, kind, _LAST if upto is None else upto),
        )
        return None if not rows or rows[0][0] is None else json.loads(rows[0][0])

    def revision(self) -> int:
        """Return the number of the newest revision; 0 in an empty store."""
        return int(self._rows("SELECT coalesce(max(rev), 0) FROM revision")[0][0])

    def annotations(self, record_id: str, upto: int | None = None) -> tuple[Annotation, ...]:
        """Return what stands on a record now, or stood after a revision, by start and then end."""
        rows = self._rows(
            "SELECT body FROM revision WHERE body IS NOT NULL AND rev IN (SELECT max(rev) "
            "FROM revision WHERE record_id = ? AND rev <= ? GROUP BY annotation_id)",
            record_id,
            _LAST if upto is None else upto,
        )
        found = [Annotation.from_dict(json.loads(body)) for (body,) in rows]
        return tuple(sorted(found, key=lambda one: (one.start, one.stop, one.id)))

    def snapshot(self, upto: int | None = None) -> tuple[Annotation, ...]:
        """Return what stood on all records right after a revision; None means now.

        Annotations come in the order of their newest revision.
        """
        newest = self.revision() if upto is None else upto
        rows = self._rows(
            "SELECT body FROM revision WHERE body IS NOT NULL AND rev IN "
            "(SELECT max(rev) FROM revision WHERE rev <= ? GROUP BY annotation_id) ORDER BY rev",
            newest,
        )
        return tuple(Annotation.from_dict(json.loads(body)) for (body,) in rows)

    def revisions(self, annotation_id: str) -> tuple[Revision, ...]:
        """Return all that happened to one annotation, oldest first; empty if it is unknown."""
        rows = self._rows(
            f"SELECT {_REVISION_COLUMNS} FROM revision WHERE annotation_id = ? ORDER BY rev",
            annotation_id,
        )
        return tuple(map(_revision, rows))

    def history(self, record_id: str) -> History:
        """Return the undo history of a record as the log tells it, across restarts."""
        rows = self._rows(
            f"SELECT {_REVISION_COLUMNS} FROM revision WHERE record_id = ? ORDER BY rev", record_id
        )
        return replay(map(_revision, rows))

    def record_path(self, record_id: str) -> Path | None:
        """Return where a record lay when it was last opened; None if that is not known."""
        rows = self._rows("SELECT path FROM record WHERE id = ? AND path IS NOT NULL", record_id)
        return Path(rows[0][0]) if rows else None

    def records(self) -> tuple[StoredRecord, ...]:
        """Return the records remembered, by id."""
        rows = self._rows(
            "SELECT id, path, fs, n_samples, leads, age_years, sex FROM record "
            "WHERE path IS NOT NULL ORDER BY id"
        )
        return tuple(
            StoredRecord(name, Path(path), fs, n, tuple(json.loads(leads)), age, sex)
            for name, path, fs, n, leads, age, sex in rows
        )

    def may_know_otherwise(
        self, record_id: str, *, fs: float, n_samples: int, leads: tuple[str, ...]
    ) -> bool:
        """Tell whether a record may be known by another id: one of its shape, or of none noted."""
        rows = self._rows(
            "SELECT 1 FROM record WHERE id <> ? AND (path IS NULL OR "
            "(fs = ? AND n_samples = ? AND leads = ?)) LIMIT 1",
            *(record_id, fs, n_samples, json.dumps(leads)),
        )
        return bool(rows)

    def has_work(self, record_id: str) -> bool:
        """Tell whether anything was ever marked, kept or read on a record under this id."""
        rows = self._rows(
            "SELECT 1 FROM revision WHERE record_id = ?1 UNION ALL SELECT 1 FROM reading WHERE "
            "record_id = ?1 UNION ALL SELECT 1 FROM kept WHERE record_id = ?1 AND "
            "kind <> 'former_id' LIMIT 1",
            record_id,
        )
        return bool(rows)

    # Opening and closing

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
