"""What has happened in an annotation store since somebody looked last, and who put what apart."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ecgviewer import __version__

Rows = Callable[..., list[tuple[Any, ...]]]
QUARANTINE = "quarantine"
"""Kind of rows in ``kept``: whether their author has put the record in quarantine."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Newest rows of reads, revisions and what is kept: what is newer happened since."""

    reading: int = 0
    revision: int = 0
    kept: int = 0


class Following:
    """The part of an annotation store that a catalogue follows.

    Parameters
    ----------
    transaction, rows
        The store's: write all or nothing, and ask.
    """

    def __init__(
        self, transaction: Callable[[], AbstractContextManager[sqlite3.Connection]], rows: Rows
    ) -> None:
        self._transaction, self._rows = transaction, rows

    def marks(self) -> Marks:
        """Return where the logs end now."""
        last = ", ".join(
            f"(SELECT coalesce(max(rev), 0) FROM {table})"
            for table in ("reading", "revision", "kept")
        )
        return Marks(*self._rows(f"SELECT {last}")[0])

    def touched(self, since: Marks) -> frozenset[str]:
        """Return the records that anything was done with since."""
        rows = self._rows(
            "SELECT record_id FROM reading WHERE rev > ? UNION "
            "SELECT record_id FROM revision WHERE rev > ? UNION "
            f"SELECT record_id FROM kept WHERE rev > ? AND kind = '{QUARANTINE}'",
            since.reading,
            since.revision,
            since.kept,
        )
        return frozenset(row[0] for row in rows)

    def findings(self, record_id: str) -> dict[str, dict[str, float]]:
        """Return what stands on a record: who said it last, to findings (1 each)."""
        rows = self._rows(
            "SELECT author, body FROM revision WHERE body IS NOT NULL AND rev IN (SELECT max(rev) "
            "FROM revision WHERE record_id = ? GROUP BY annotation_id)",
            record_id,
        )
        out: dict[str, dict[str, float]] = {}
        for author, body in rows:
            out.setdefault(author, {})[json.loads(body)["finding"]] = 1.0
        return out

    def path(self, record_id: str) -> str:
        """Return where a record lay last; empty where that is not known."""
        rows = self._rows("SELECT path FROM record WHERE id = ?", record_id)
        return str(rows[0][0] or "") if rows else ""

    # Quarantine

    def set_apart(self, record_ids: Iterable[str], reader: str, *, on: bool) -> tuple[str, ...]:
        """Put records in a reader's quarantine, or take them out; on the disk when it returns.

        Returns
        -------
        tuple of str
            Those of which that is news; all are stored, or none.
        """
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        changed = []
        with self._transaction() as connection:
            for record_id in dict.fromkeys(record_ids):
                if self.apart_by(record_id).get(reader, False) == on:
                    continue
                connection.execute("INSERT OR IGNORE INTO record (id) VALUES (?)", (record_id,))
                connection.execute(
                    "INSERT INTO kept (record_id, kind, body, author, at, app_version) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    (record_id, QUARANTINE, "true" if on else None, reader, at, __version__),
                )
                changed.append(record_id)
        return tuple(changed)

    def apart_by(self, record_id: str) -> dict[str, bool]:
        """Return whether a record is in quarantine, by all readers who ever put it there."""
        rows = self._rows(
            "SELECT author, body FROM kept WHERE record_id = ? AND kind = ? ORDER BY rev",
            record_id,
            QUARANTINE,
        )
        newest: dict[str, str | None] = dict(rows)
        return {author: body is not None for author, body in newest.items()}
