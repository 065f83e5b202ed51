"""Tables of the annotation store, and bringing an older store up to date."""

from __future__ import annotations

import sqlite3

from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr

APPLICATION_ID = 0x45434756
"""``ECGV`` in the file's header: tells our store from another program's database."""

_FIRST = (
    """
    CREATE TABLE record (
        id TEXT PRIMARY KEY NOT NULL,
        path TEXT,
        fs REAL,
        n_samples INTEGER,
        leads TEXT,
        age_years REAL,
        sex TEXT
    )
    """,
    """
    CREATE TABLE revision (
        rev INTEGER PRIMARY KEY AUTOINCREMENT,
        step INTEGER NOT NULL,
        action TEXT NOT NULL CHECK (action IN ('do', 'undo', 'redo')),
        annotation_id TEXT NOT NULL,
        record_id TEXT NOT NULL REFERENCES record (id),
        body TEXT,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        app_version TEXT NOT NULL,
        model_id TEXT,
        ai_visible INTEGER NOT NULL CHECK (ai_visible IN (0, 1))
    )
    """,
    # In these orders of columns: the current view of 2,000 annotations among 20,000 revisions takes
    # 20 ms, and over a second with annotation_id after rev.
    "CREATE INDEX revision_of_annotation ON revision (annotation_id, rev)",
    "CREATE INDEX revision_of_record ON revision (record_id, annotation_id, rev)",
    """
    CREATE TRIGGER revision_is_not_changed BEFORE UPDATE ON revision
    BEGIN SELECT RAISE (ABORT, 'revisions are append-only'); END
    """,
    """
    CREATE TRIGGER revision_is_not_deleted BEFORE DELETE ON revision
    BEGIN SELECT RAISE (ABORT, 'revisions are append-only'); END
    """,
    # INSERT OR REPLACE deletes without asking the trigger above.
    """
    CREATE TRIGGER revision_is_not_replaced BEFORE INSERT ON revision
    WHEN EXISTS (SELECT 1 FROM revision WHERE rev = NEW.rev)
    BEGIN SELECT RAISE (ABORT, 'revisions are append-only'); END
    """,
    f"PRAGMA application_id = {APPLICATION_ID}",
)

_KEPT_ONLY_GROWS = (
    """
    CREATE TRIGGER kept_is_not_changed BEFORE UPDATE ON kept
    BEGIN SELECT RAISE (ABORT, 'what is kept is append-only'); END
    """,
    """
    CREATE TRIGGER kept_is_not_deleted BEFORE DELETE ON kept
    BEGIN SELECT RAISE (ABORT, 'what is kept is append-only'); END
    """,
    """
    CREATE TRIGGER kept_is_not_replaced BEFORE INSERT ON kept
    WHEN EXISTS (SELECT 1 FROM kept WHERE rev = NEW.rev)
    BEGIN SELECT RAISE (ABORT, 'what is kept is append-only'); END
    """,
)


def _append_only(table: str, what: str) -> tuple[str, str, str]:
    """Return triggers that refuse to change, delete or replace a table's rows."""
    refuse = f"BEGIN SELECT RAISE (ABORT, '{what} are append-only'); END"
    return (
        f"CREATE TRIGGER {table}_is_not_changed BEFORE UPDATE ON {table} {refuse}",
        f"CREATE TRIGGER {table}_is_not_deleted BEFORE DELETE ON {table} {refuse}",
        f"CREATE TRIGGER {table}_is_not_replaced BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE rev = NEW.rev) {refuse}",
    )


_READING = (
    # How far a reader is with a record: a row an act, standing on rows of revision and kept.
    """
    CREATE TABLE reading (
        rev INTEGER PRIMARY KEY AUTOINCREMENT,
        record_id TEXT NOT NULL REFERENCES record (id),
        reader TEXT NOT NULL,
        act TEXT NOT NULL CHECK (act IN (
            'log', 'finalise', 'amend', 'later', 'uncertain', 'unfit', 'resume')),
        reason TEXT NOT NULL,
        revision INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        human_first INTEGER NOT NULL CHECK (human_first IN (0, 1)),
        ai_visible INTEGER NOT NULL CHECK (ai_visible IN (0, 1)),
        model_id TEXT,
        at TEXT NOT NULL,
        app_version TEXT NOT NULL,
        CHECK ((act = 'amend') = (reason <> ''))
    )
    """,
    "CREATE INDEX reading_of_record ON reading (record_id, reader, rev)",
    *_append_only("reading", "reads"),
    # When what the model says came on the screen, and went.
    """
    CREATE TABLE shown (
        rev INTEGER PRIMARY KEY AUTOINCREMENT,
        record_id TEXT NOT NULL REFERENCES record (id),
        reader TEXT NOT NULL,
        visible INTEGER NOT NULL CHECK (visible IN (0, 1)),
        logged INTEGER NOT NULL CHECK (logged IN (0, 1)),
        human_first INTEGER NOT NULL CHECK (human_first IN (0, 1)),
        model_id TEXT NOT NULL,
        model_sha256 TEXT NOT NULL,
        at TEXT NOT NULL,
        app_version TEXT NOT NULL
    )
    """,
    "CREATE INDEX shown_of_record ON shown (record_id, reader, rev)",
    *_append_only("shown", "times shown"),
    # Whether readers of a project (a folder) read before they see the model; newest row counts.
    """
    CREATE TABLE policy (
        rev INTEGER PRIMARY KEY AUTOINCREMENT,
        project TEXT NOT NULL,
        human_first INTEGER NOT NULL CHECK (human_first IN (0, 1)),
        reader TEXT NOT NULL,
        at TEXT NOT NULL,
        app_version TEXT NOT NULL
    )
    """,
    *_append_only("policy", "policies"),
)

_KEPT = (
    # What is kept with a record beside its annotations, each time as a whole: a row per change.
    """
    CREATE TABLE kept (
        rev INTEGER PRIMARY KEY AUTOINCREMENT,
        record_id TEXT NOT NULL REFERENCES record (id),
        kind TEXT NOT NULL CHECK (kind IN ('calipers', 'fiducials', 'same_patient')),
        body TEXT,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        app_version TEXT NOT NULL
    )
    """,
    "CREATE INDEX kept_of_record ON kept (record_id, kind, rev)",
    *_KEPT_ONLY_GROWS,
)

_KEPT_OF_ANY_KIND = (
    # The kinds are listed in the program alone: a new one needs no new schema.
    """
    CREATE TABLE kept_of_any_kind (
        rev INTEGER PRIMARY KEY AUTOINCREMENT,
        record_id TEXT NOT NULL REFERENCES record (id),
        kind TEXT NOT NULL,
        body TEXT,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        app_version TEXT NOT NULL
    )
    """,
    "INSERT INTO kept_of_any_kind SELECT rev, record_id, kind, body, author, at, app_version "
    "FROM kept ORDER BY rev",
    "DROP TABLE kept",
    "ALTER TABLE kept_of_any_kind RENAME TO kept",
    "CREATE INDEX kept_of_record ON kept (record_id, kind, rev)",
    *_KEPT_ONLY_GROWS,
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _KEPT, _READING, _KEPT_OF_ANY_KIND)
"""Statements that lead from schema n to n + 1; entries are added, never edited."""


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def check_readable(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a database that this version must not touch.

    Parameters
    ----------
    connection
        Just opened; only reads are done.
    name
        File name for the message.

    Raises
    ------
    StoreError
        If the database is newer than this program, or is not an annotation store.
    """
    version = _pragma(connection, "user_version")
    holds_tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0
    if holds_tables and _pragma(connection, "application_id") != APPLICATION_ID:
        raise StoreError(
            tr(
                "{name} is a database of another program, not an annotation store. It was "
                "left as it is; choose another file.",
                name=name,
            )
        )
    if version > len(MIGRATIONS):
        raise StoreError(
            tr(
                "{name} was written by a newer ecgviewer (schema {version}; this one knows "
                "up to {n_migrations}). It was left as it is; please update ecgviewer.",
                name=name,
                version=version,
                n_migrations=len(MIGRATIONS),
            )
        )


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the store to the newest schema in one transaction, from an empty file too.

    Parameters
    ----------
    connection
        In autocommit mode, already seen by :func:`check_readable`.
    """
    if _pragma(connection, "user_version") == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again: another process may have been quicker.
        for version in range(_pragma(connection, "user_version"), len(MIGRATIONS)):
            for statement in MIGRATIONS[version]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version + 1}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
