"""Reads, what was shown of the model, and policies: three more append-only logs of the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from ecgviewer import __version__
from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.reading import Act, ReadEntry, ReadState, state_of

Rows = Callable[..., list[tuple[Any, ...]]]

_READ_COLUMNS = (
    "rev, record_id, reader, act, reason, revision, kept, human_first, ai_visible, model_id, at, "
    "app_version"
)
_FIELDS = ("number", *_READ_COLUMNS.split(", ")[1:])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _told_state(acts: Iterable[Act]) -> ReadState:
    try:
        return state_of(acts)
    except ValueError as error:
        raise StoreError(
            tr(
                "The log of reads contradicts itself: {error}. Nothing was changed; "
                "`ecgviewer store check` says more.",
                error=error,
            )
        ) from error


def entry_of(row: tuple[Any, ...]) -> ReadEntry:
    """Return the act that a row of ``reading`` holds."""
    known = dict(zip(_FIELDS, row, strict=True))
    flags = {name: bool(known[name]) for name in ("human_first", "ai_visible")}
    return ReadEntry(**known | flags)


class ReadingLog:
    """The part of an annotation store that tells of reading; every row is on the disk at once.

    Parameters
    ----------
    transaction, rows
        The store's: write all or nothing, and ask.
    """

    def __init__(
        self, transaction: Callable[[], AbstractContextManager[sqlite3.Connection]], rows: Rows
    ) -> None:
        self._transaction, self._rows = transaction, rows

    # Reads

    def add(
        self,
        record_id: str,
        acts: Iterable[Act],
        *,
        reader: str,
        after: int,
        upto: int,
        human_first: bool,
        ai_visible: bool,
        model_id: str | None,
        reason: str = "",
    ) -> tuple[ReadEntry, ...]:
        """Store acts of a reader on a record, all or none.

        Parameters
        ----------
        record_id
            :attr:`ecgviewer.core.record.Record.id`.
        acts
            In order; mostly one.
        reader
            Who, as they call themselves.
        after
            Number of the reader's last act on the record that they saw; 0 = none.
        upto
            Newest revision of the record's annotations that they saw; 0 = none.
        human_first
            The policy in force.
        ai_visible, model_id
            What of the model is seen, and the model chosen.
        reason
            Why a final read is opened again.

        Returns
        -------
        tuple of ReadEntry
            As stored.

        Raises
        ------
        StoreError
            If another window has gone on with the read or changed an annotation meanwhile; nothing
            is stored then.
        ValueError
            If an act makes no sense where the read stands.
        """
        new = tuple(acts)
        if ("amend" in new) != bool(reason.strip()):
            raise ValueError("an amendment has a reason, and nothing else has one")
        with self._transaction() as connection:
            entries = self.entries(record_id, reader)
            if (entries[-1].number if entries else 0) != after:
                raise StoreError(
                    tr(
                        "This read went on in another window meanwhile. Nothing was stored; open "
                        "the record again to see how it stands."
                    )
                )
            if self.newest(record_id) != upto:
                raise StoreError(
                    tr(
                        "The findings of this record were changed in another window meanwhile. "
                        "Nothing was logged; open the record again to see what it would stand on."
                    )
                )
            state_of([*(one.act for one in entries), *new])  # refuses what makes no sense
            connection.execute("INSERT OR IGNORE INTO record (id) VALUES (?)", (record_id,))
            revision, kept = self._rows(
                "SELECT (SELECT coalesce(max(rev), 0) FROM revision), "
                "(SELECT coalesce(max(rev), 0) FROM kept)"
            )[0]
            for act in new:
                why = reason.strip() if act == "amend" else ""
                row = (record_id, reader, act, why, revision, kept, int(human_first))
                connection.execute(
                    "INSERT INTO reading (record_id, reader, act, reason, revision, kept, "
                    "human_first, ai_visible, model_id, at, app_version) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (*row, int(ai_visible), model_id, _now(), __version__),
                )
            return self.entries(record_id, reader)[len(entries) :]

    def newest(self, record_id: str) -> int:
        """Return the newest revision of a record's annotations; 0 where there is none."""
        query = "SELECT coalesce(max(rev), 0) FROM revision WHERE record_id = ?"
        return int(self._rows(query, record_id)[0][0])

    def entries(self, record_id: str, reader: str | None = None) -> tuple[ReadEntry, ...]:
        """Return all acts on a record, oldest first; of one reader, or of all (None)."""
        rows = self._rows(
            f"SELECT {_READ_COLUMNS} FROM reading WHERE record_id = ? "
            "AND (? IS NULL OR reader = ?) ORDER BY rev",
            record_id,
            reader,
            reader,
        )
        return tuple(map(entry_of, rows))

    def state(self, record_id: str, reader: str) -> ReadState:
        """Return where a reader stands with a record; see :meth:`states`."""
        return _told_state(one.act for one in self.entries(record_id, reader))

    def states(self, reader: str) -> dict[str, ReadState]:
        """Return where a reader stands with each record that they have said anything of.

        Raises
        ------
        StoreError
            If acts contradict each other: somebody has changed the log by hand.
        """
        rows = self._rows(
            "SELECT record_id, act FROM reading WHERE reader = ? ORDER BY record_id, rev", reader
        )
        return {
            record_id: _told_state(act for _, act in group)
            for record_id, group in groupby(rows, key=lambda row: row[0])
        }

    def acts_since(self, reader: str, since: str) -> tuple[tuple[str, Act, str], ...]:
        """Return record, act and time of all that a reader has done since, oldest first."""
        rows = self._rows(
            "SELECT record_id, act, at FROM reading WHERE reader = ? AND at >= ? ORDER BY rev",
            reader,
            since,
        )
        return tuple((record_id, act, at) for record_id, act, at in rows)

    def readers(self) -> tuple[str, ...]:
        """Return all who have said anything of a record."""
        return tuple(row[0] for row in self._rows("SELECT DISTINCT reader FROM reading ORDER BY 1"))

    def last(self) -> int:
        """Return the number of the newest act of anybody; 0 where there is none."""
        return int(self._rows("SELECT coalesce(max(rev), 0) FROM reading")[0][0])

    def paths(self, reader: str) -> dict[str, str]:
        """Return where the records that a reader has said anything of lay last: path and id."""
        rows = self._rows(
            "SELECT path, id FROM record WHERE path IS NOT NULL "
            "AND id IN (SELECT record_id FROM reading WHERE reader = ?)",
            reader,
        )
        return dict(rows)

    # What was shown

    def note_shown(
        self,
        record_id: str,
        *,
        reader: str,
        visible: bool,
        logged: bool,
        human_first: bool,
        model_id: str,
        model_sha256: str,
    ) -> None:
        """Note that what a model says of a record came on the screen, or went.

        Parameters
        ----------
        logged
            Whether the reader's first read of the record stood then.
        """
        with self._transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO record (id) VALUES (?)", (record_id,))
            flags = (int(visible), int(logged), int(human_first))
            connection.execute(
                "INSERT INTO shown (record_id, reader, visible, logged, human_first, model_id, "
                "model_sha256, at, app_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (record_id, reader, *flags, model_id, model_sha256, _now(), __version__),
            )

    def shown(self, record_id: str) -> tuple[dict[str, Any], ...]:
        """Return when what a model says of a record came on the screen and went, oldest first."""
        columns = "reader, visible, logged, human_first, model_id, model_sha256, at, app_version"
        rows = self._rows(
            f"SELECT {columns} FROM shown WHERE record_id = ? ORDER BY rev", record_id
        )
        names = columns.split(", ")
        found = [dict(zip(names, row, strict=True)) for row in rows]
        flags = ("visible", "logged", "human_first")
        return tuple(one | {name: bool(one[name]) for name in flags} for one in found)

    # Policies

    def set_policy(self, project: str, *, human_first: bool, reader: str) -> None:
        """Let a project's records be read before the model is seen, or beside it."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO policy (project, human_first, reader, at, app_version) "
                "VALUES (?, ?, ?, ?, ?)",
                (project, int(human_first), reader, _now(), __version__),
            )

    def policies(self) -> dict[str, bool]:
        """Return the policy of each project that a reader has chosen one for."""
        rows = self._rows("SELECT project, human_first FROM policy ORDER BY rev")
        return {project: bool(human_first) for project, human_first in rows}
