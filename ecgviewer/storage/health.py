"""Is an annotation store sound, and a copy of it that is known to be.

Checking reads only: it neither repairs nor brings an older store forward.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.reading import state_of
from ecgviewer.storage.network import NETWORK, is_on_network
from ecgviewer.storage.private import make_private_file, make_private_folder, others_can_read
from ecgviewer.storage.revisions import Revision, replay
from ecgviewer.storage.schema import MIGRATIONS, check_readable

_COLUMNS = (
    "rev, step, action, annotation_id, record_id, author, at, app_version, model_id, "
    "ai_visible, body"
)
_LOGS = ("revision", "kept", "reading", "shown", "policy")
_MANY = 20


@dataclass(frozen=True, slots=True)
class StoreHealth:
    """What a check has found.

    Parameters
    ----------
    path
        The store.
    schema
        Its version.
    records, revisions, annotations
        Records known, rows of the log, annotations that stand now.
    problems
        What is wrong, and what to do; empty in a sound store.
    hints
        What is well and worth knowing.
    """

    path: Path
    schema: int
    records: int
    revisions: int
    annotations: int
    problems: tuple[str, ...]
    hints: tuple[str, ...] = ()


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a store to read only."""
    if not path.is_file():
        raise StoreError(tr("There is no annotation store at {path}.", path=path))
    where = path.absolute().as_uri()
    try:
        try:
            connection = sqlite3.connect(f"{where}?mode=ro", uri=True, isolation_level=None)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            # In a folder that cannot be written, SQLite cannot make the files of its log.
            connection = sqlite3.connect(f"{where}?immutable=1", uri=True, isolation_level=None)
        with closing(connection):
            yield connection
    except sqlite3.DatabaseError as error:
        raise StoreError(
            tr(
                "The annotation store {path} cannot be read ({error}). It was left as it is: "
                "copy it away, then put a backup in its place.",
                path=path,
                error=error,
            )
        ) from error


def check_store(path: Path) -> StoreHealth:
    """Look at everything in a store; nothing is written.

    Raises
    ------
    StoreError
        If it is missing, unreadable, another program's, or from a newer ecgviewer.
    """
    with _reading(path) as connection:
        check_readable(connection, path.name)
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        problems = _integrity(connection)
        if version == 0:
            problems.append("The file is empty: nothing was ever stored in it.")
            return StoreHealth(path, 0, 0, 0, 0, tuple(problems))
        problems += _schema(connection, version)
        hints = [f"{NETWORK}."] if is_on_network(path) else []
        if version < len(MIGRATIONS):
            hints.append(
                f"Schema {version}; opening it in this ecgviewer brings it to {len(MIGRATIONS)}. "
                "Make a backup first."
            )
        if not any("integrity" in problem for problem in problems):
            problems += _numbering(connection)
            problems += _replayed(connection)
            if version > 1:
                problems += _kept(connection)
            if version > 2:
                problems += _reads(connection)
        count = "SELECT count(*) FROM "
        standing = "revision WHERE body IS NOT NULL AND rev IN "
        newest = "(SELECT max(rev) FROM revision GROUP BY annotation_id)"
        records, revisions, annotations = (
            int(connection.execute(count + what).fetchone()[0])
            for what in ("record", "revision", standing + newest)
        )
    problems += _rights(path)
    return StoreHealth(
        path, version, records, revisions, annotations, tuple(problems), tuple(hints)
    )


def _integrity(connection: sqlite3.Connection) -> list[str]:
    said = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_MANY})")]
    problems = [f"SQLite integrity: {line}" for line in said if line != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    for table, row, parent, _ in orphans[:_MANY]:
        problems.append(f"Row {row} of {table} belongs to no {parent}.")
    return problems


def _schema(connection: sqlite3.Connection, version: int) -> list[str]:
    """Compare tables, indexes and triggers with those of a new store of this version."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for statements in MIGRATIONS[:version]:
            for statement in statements:
                fresh.execute(statement)
        expected = {row[:2]: " ".join(row[2].split()) for row in fresh.execute(query)}
    found = {row[:2]: " ".join(row[2].split()) for row in connection.execute(query)}
    problems = []
    for (kind, name), sql in expected.items():
        if (kind, name) not in found:
            problems.append(f"The {kind} {name} is missing: someone has taken it away.")
        elif found[kind, name] != sql:
            problems.append(f"The {kind} {name} was altered.")
    problems += [
        f"The trigger {name} is not ours: it may change what is stored."
        for kind, name in found
        if kind == "trigger" and (kind, name) not in expected
    ]
    return problems


def _numbering(connection: sqlite3.Connection) -> list[str]:
    """Find rows that were removed: the log numbers its rows without a gap."""
    problems = []
    known = dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    tables = [name for name in _LOGS if name in known]
    for table in tables:
        query = f"SELECT count(*), coalesce(min(rev), 1), coalesce(max(rev), 0) FROM {table}"
        n, first, last = connection.execute(query).fetchone()
        gone = int(known[table]) - n
        if gone or first != 1 or last != known[table]:
            problems.append(f"{gone} rows of {table} are missing: they were removed by hand.")
    return problems


def _replayed(connection: sqlite3.Connection) -> list[str]:
    """Replay every record's log, undo it to its start, and compare with what stands."""
    problems: list[str] = []
    rows = connection.execute(f"SELECT {_COLUMNS} FROM revision ORDER BY record_id, rev")
    for record_id, group in groupby(rows, key=lambda row: row[4]):
        revisions = []
        for row in group:
            try:
                revisions.append(_revision(row))
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                problems.append(f"Row {row[0]} of the log cannot be read ({error}).")
        problems += _undone(record_id, revisions)
        if len(problems) >= _MANY:
            break
    return problems


def _revision(row: tuple[Any, ...]) -> Revision:
    body = None if row[-1] is None else Annotation.from_dict(json.loads(row[-1]))
    if body is not None and (body.id, body.record_id) != (row[3], row[4]):
        raise ValueError("its annotation is of another id or record than the row")
    rev, step, action, annotation_id, record_id, author, at, app_version, model_id, shown = row[:-1]
    who = (author, at, app_version, model_id, bool(shown))
    return Revision(rev, step, action, annotation_id, record_id, body, *who)


def _undone(record_id: str, revisions: list[Revision]) -> list[str]:
    where = f"Record {record_id[:12]}"
    if [row.step for row in revisions] != sorted(row.step for row in revisions):
        return [f"{where}: steps are out of order."]
    standing = {row.annotation_id: row.annotation for row in revisions}
    history = replay(revisions)
    while history.can_undo:
        for change in history.undo():
            if standing.get(change.annotation_id) != change.before:
                return [f"{where}: its history does not lead to what stands on it."]
            standing[change.annotation_id] = change.after
        history.commit_undo()
    if any(one is not None for one in standing.values()):
        return [f"{where}: undone to its start, annotations are left."]
    return []


def _kept(connection: sqlite3.Connection) -> list[str]:
    problems = []
    for number, body in connection.execute("SELECT rev, body FROM kept WHERE body IS NOT NULL"):
        try:
            json.loads(body)
        except (ValueError, TypeError) as error:
            problems.append(f"Row {number} of what is kept cannot be read ({error}).")
    return problems[:_MANY]


def _reads(connection: sqlite3.Connection) -> list[str]:
    """Replay every read, and look whether what it stands on is there."""
    problems = []
    ends = _ends(connection)
    query = "SELECT record_id, reader, act, rev, revision, kept FROM reading ORDER BY 1, 2, rev"
    for (record_id, _), group in groupby(connection.execute(query), key=lambda row: row[:2]):
        acts = list(group)
        try:
            state_of(row[2] for row in acts)
        except ValueError as error:
            problems.append(f"Record {record_id[:12]}: a read contradicts itself ({error}).")
        stood = (0, 0)
        for *_, number, revision, kept in acts:
            too_new = revision > ends["revision"] or kept > ends["kept"]
            if too_new or revision < stood[0] or kept < stood[1]:
                problems.append(f"Row {number} of a read stands on what is not in the log.")
            stood = (revision, kept)
    return problems[:_MANY]


def _rights(path: Path) -> list[str]:
    files = [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]
    open_ones = [one for one in files if one.is_file() and others_can_read(one)]
    if not open_ones:
        return []
    names = " ".join(f"'{one}'" for one in open_ones)
    return [f"Others on this computer have rights on the store. Mend it with: chmod 600 {names}"]


def backup_store(path: Path, target: Path) -> StoreHealth:
    """Copy a store, also while it is in use, and verify the copy.

    The copy is one file, for its owner alone, and appears under its name only when it is verified:
    same rows as the original, and sound.

    Returns
    -------
    StoreHealth
        Of the copy.

    Raises
    ------
    StoreError
        If the target exists, cannot be written, or the copy is not sound; no file is left then.
    """
    if target.exists():
        raise StoreError(
            tr("{target} exists; it was not overwritten. Choose another name.", target=target)
        )
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        make_private_folder(target.parent)
        make_private_file(unfinished)
        with _reading(path) as source:
            check_readable(source, path.name)
            with closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                ends = _ends(copy)
                if _digest(copy, ends) != _digest(source, ends):
                    raise StoreError(tr("The copy differs from the store. It was not kept."))
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        health = check_store(unfinished)
        if health.problems:
            raise StoreError(
                tr(
                    "The copy of {path} is not sound, and was not kept: {problems}",
                    path=path,
                    problems=" ".join(health.problems),
                )
            )
        unfinished.rename(target)
    except sqlite3.Error as error:
        raise StoreError(
            tr("The backup {target} cannot be written ({error}).", target=target, error=error)
        ) from error
    except OSError as error:
        raise StoreError(
            tr(
                "The backup {target} cannot be written: {strerror}.",
                target=target,
                strerror=error.strerror,
            )
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return StoreHealth(
        target, health.schema, health.records, health.revisions, health.annotations, ()
    )


def _ends(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the last row of each log that there is."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    newest = "SELECT coalesce(max(rev), 0) FROM "
    return {
        table: int(connection.execute(newest + table).fetchone()[0])
        for table in _LOGS
        if table in names
    }


def _digest(connection: sqlite3.Connection, ends: dict[str, int]) -> str:
    """Return a digest of the logs up to some rows: work may have gone on since."""
    digest = sha256()
    for table, last in ends.items():
        for row in connection.execute(f"SELECT * FROM {table} WHERE rev <= {last} ORDER BY rev"):
            digest.update(repr(row).encode())
    return digest.hexdigest()
