"""What SQLite's errors mean to somebody who annotates: what is wrong, what is safe, what to do."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from ecgviewer.core.language import tr, tr_later
from ecgviewer.storage.network import NETWORK, is_on_network

_BUSY = tr_later(
    "The annotation store {path} is held by another program. Everything stored before is safe; "
    "this step was not stored. Try again in a moment."
)

_CAUSES = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: tr_later(
        "The annotation store {path} cannot grow: the disk is full. Everything stored before is "
        "safe; this step was not stored. Free some space and try again."
    ),
    sqlite3.SQLITE_READONLY: tr_later(
        "The annotation store {path} cannot be written. Everything stored before is safe; this "
        "step was not stored. Check the rights of file and folder."
    ),
    sqlite3.SQLITE_CANTOPEN: tr_later(
        "The annotation store {path} cannot be opened. Check that folder and file exist and are "
        "yours."
    ),
    sqlite3.SQLITE_PERM: tr_later(
        "The annotation store {path} may not be opened. Check the rights of file and folder."
    ),
    sqlite3.SQLITE_IOERR: tr_later(
        "The annotation store {path} cannot be read or written: the disk reports an error. "
        "Everything stored before is safe; this step was not stored."
    ),
    sqlite3.SQLITE_PROTOCOL: tr_later(
        "The annotation store {path} cannot be locked as it must be. Everything stored before is "
        "safe; this step was not stored."
    ),
    sqlite3.SQLITE_NOTADB: tr_later(
        "The annotation store {path} is not an annotation store. It was left as it is."
    ),
    sqlite3.SQLITE_CORRUPT: tr_later(
        "The annotation store {path} is damaged. It was left as it is: copy it away, then put a "
        "backup in its place."
    ),
}

READ_ONLY = tr_later(
    "The annotation store {path} cannot be opened: its folder may not be written. What is stored "
    "there is safe and was left as it is. Make the folder writable, or copy it elsewhere and open "
    "it there (ECGVIEWER_HOME)."
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
    said = tr(cause, path=path)
    return f"{said} {tr(NETWORK)}." if is_on_network(path) else said
