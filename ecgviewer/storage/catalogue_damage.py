"""A catalogue whose file is damaged: how it is told, set aside, and what can be saved of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from ecgviewer.core.errors import DamagedError, UserError
from ecgviewer.core.language import tr

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BESIDE = ("-wal", "-shm", "-journal")


def told_of(path: Path, error: sqlite3.Error | OSError) -> UserError:
    """Return what to tell of an error on a catalogue's file."""
    if is_damage(error):
        return DamagedError(
            tr(
                "The catalogue is damaged: {name}, {error}. No ECG and no finding is touched. It "
                "can be made anew from the ECGs; tags, saved searches and folders come along, and "
                "the damaged file is kept beside it.",
                name=path.name,
                error=error,
            )
        )
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
        return UserError(
            tr(
                "The catalogue {name} cannot grow: the disk is full. What it holds is safe; this "
                "was not stored. Free some space and try again.",
                name=path.name,
            )
        )
    return UserError(
        tr(
            "The catalogue {name} cannot be used: {error}. No ECG and no finding is touched.",
            name=path.name,
            error=error,
        )
    )


def is_damage(error: sqlite3.Error | OSError) -> bool:
    """Whether an error says that a file's content is not what SQLite wrote."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def is_sound(path: Path) -> bool:
    """Whether all of a file can be read as SQLite wrote it."""
    try:
        with closing(_opened(path)) as connection:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False


def rows_left(path: Path, asked: str) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a damaged file that can still be read."""
    with suppress(sqlite3.Error), closing(_opened(path)) as connection:
        yield from connection.execute(asked)


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def set_aside(path: Path) -> Path:
    """Give a file, with the log beside it, another name in its folder; return that.

    Raises
    ------
    UserError
        If it cannot be renamed; it is as it was then.
    """
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")
    try:
        # The log first: a file that is opened under the old name must not meet it.
        for end in _BESIDE:
            with suppress(FileNotFoundError):
                Path(f"{path}{end}").rename(f"{aside}{end}")
        path.rename(aside)
    except OSError as error:
        for end in _BESIDE:
            with suppress(OSError):
                Path(f"{aside}{end}").rename(f"{path}{end}")
        raise UserError(
            tr(
                "{path} cannot be set aside: {error}. Close other windows of ecgviewer and try "
                "again.",
                path=path,
                error=error.strerror,
            )
        ) from error
    return aside
