"""What SQLite's errors mean to somebody who annotates: what is wrong, what is safe, what to do."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from ecgviewer.storage.network import NETWORK, is_on_network

_SAFE = "Everything stored before is safe; this step was not stored."

_CAUSES = {
    sqlite3.SQLITE_BUSY: f"is held by another program. {_SAFE} Try again in a moment.",
    sqlite3.SQLITE_LOCKED: f"is held by another program. {_SAFE} Try again in a moment.",
    sqlite3.SQLITE_FULL: f"cannot grow: the disk is full. {_SAFE} Free some space and try again.",
    sqlite3.SQLITE_READONLY: f"cannot be written. {_SAFE} Check the rights of file and folder.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check that folder and file exist and are yours.",
    sqlite3.SQLITE_PERM: "may not be opened. Check the rights of file and folder.",
    sqlite3.SQLITE_IOERR: f"cannot be read or written: the disk reports an error. {_SAFE}",
    sqlite3.SQLITE_PROTOCOL: f"cannot be locked as it must be. {_SAFE}",
    sqlite3.SQLITE_NOTADB: "is not an annotation store. It was left as it is.",
    sqlite3.SQLITE_CORRUPT: (
        "is damaged. It was left as it is: copy it away, then put a backup in its place."
    ),
}

READ_ONLY = (
    "cannot be opened: its folder may not be written. What is stored there is safe and was left as "
    "it is. Make the folder writable, or copy it elsewhere and open it there (ECGVIEWER_HOME)."
)
"""A store is a file and its log beside it: without writing not even reading is safe."""


def told(error: sqlite3.DatabaseError, path: Path) -> str | None:
    """Return what to tell of an error on a store; None where it is our own bug."""
    code = getattr(error, "sqlite_errorcode", None)
    cause = _CAUSES.get(code & 0xFF) if code is not None else None
    if cause is None:
        return None
    closed = code is not None and code & 0xFF == sqlite3.SQLITE_CANTOPEN
    if closed and path.is_file() and not os.access(path.parent, os.W_OK):
        cause = READ_ONLY
    where = f" {NETWORK}." if is_on_network(path) else ""
    return f"The annotation store {path} {cause}{where}"
