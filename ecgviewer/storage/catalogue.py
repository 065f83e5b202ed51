"""The local catalogue: which ECGs there are, where they lie, and what is known of each.

One SQLite file that can be made again from the ECGs, the annotation store, the models and the small
file beside it that keeps the user's own tags, saved searches and folders. A record is known by its
content hash, so a moved or a doubled file is the same record. No name, number or full date of
birth of a patient stands here: a patient is a keyed hash that the caller makes.
"""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.long_score import LONG_S
from ecgviewer.core.record_query import Query
from ecgviewer.storage.catalogue_damage import told_of
from ecgviewer.storage.catalogue_details import Details
from ecgviewer.storage.catalogue_follow import Followed
from ecgviewer.storage.catalogue_lists import Lists
from ecgviewer.storage.catalogue_own import OwnWords, own_path
from ecgviewer.storage.catalogue_picks import Picks
from ecgviewer.storage.catalogue_query import Sight, where
from ecgviewer.storage.catalogue_rows import (
    FILE_COLUMNS,
    READ_COLUMNS,
    RECORD_COLUMNS,
    SCORE_COLUMNS,
    CatalogueFile,
    CatalogueRead,
    CatalogueRecord,
    CatalogueScore,
    Order,
    Source,
)
from ecgviewer.storage.catalogue_tables import FORM
from ecgviewer.storage.catalogue_whereabouts import Whereabouts
from ecgviewer.storage.sqlite_file import OtherFormError, SqliteFile

_AT_ONCE = 500

_FILES = f"SELECT {', '.join(FILE_COLUMNS)} FROM file"
_ORDERS: dict[Order, str] = {
    "added": "record.place DESC",
    "start": "record.start DESC, record.place DESC",
    "surprise": "score.one_in DESC, record.place",
    "uncertainty": "score.decades DESC, record.place",
    "patient": "record.patient, record.start, record.place",
}


class Catalogue:
    """The catalogue's file; use it in the thread that opened it, and close it.

    Parameters
    ----------
    path
        Made, for its owner alone, where it is missing.
    now
        Tells when a record comes: UTC, ISO 8601.

    Attributes
    ----------
    own
        Tags, saved searches and folders.
    followed
        What was taken over from the annotation store.
    lists, picks, details, whereabouts
        What worklists and their pages ask.

    Raises
    ------
    UserError
        From every method, if the file cannot be opened, read or written, or is of another form.
    """

    def __init__(self, path: Path, *, now: Callable[[], str] | None = None) -> None:
        self.path = path
        self._now = now or _now
        with self._told():
            try:
                self._file = SqliteFile(path, FORM)
            except OtherFormError as error:
                raise UserError(
                    tr(
                        "{name} is no catalogue of this version (form {found}, wanted {wanted}). "
                        "It was left as it is. Move it away, and it is made anew from the ECGs; "
                        "tags, saved searches and folders are kept beside it.",
                        name=path.name,
                        found=error.found,
                        wanted=FORM.schema,
                    )
                ) from error
        self._connection, self._transaction = self._file.connection, self._file.transaction
        self._file.ask("PRAGMA foreign_keys = ON")
        self._file.ask("PRAGMA cache_size = -65536")  # 64 MB: a million rows sorted in memory
        self.followed = Followed(self._told, self._transaction, self._file.ask)
        self.lists = Lists(self._told, self._connection)
        self.details = Details(self._told, self._connection)
        self.whereabouts = Whereabouts(self._told, self._connection)
        self.picks = Picks(self._told, self._connection)
        try:
            self.own = OwnWords(self._told, self._transaction, self._file.ask, own_path(path))
        except BaseException:
            self.close()
            raise

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
        """Close the file."""
        self._file.close()

    def tidy(self) -> None:
        """Bring what the file knows of its own contents up to date: after much was added."""
        try:
            # Without statistics an order by surprise walks through all scores: 1.7 s in place of
            # 0.02 s for a tag among 100,000 records.
            self._file.ask("PRAGMA analysis_limit = 1000")
            self._file.ask("ANALYZE")
        except sqlite3.Error:
            pass  # another program writes; the next time will do

    # Files and records

    def files(self, under: Path | None = None) -> dict[str, CatalogueFile]:
        """Return the files looked at, by path; those in a folder, or all."""
        with self._told():
            if under is None:
                found = self._connection.execute(_FILES)
            else:
                first = str(under).rstrip(os.sep) + os.sep
                last = first[:-1] + chr(ord(os.sep) + 1)  # all that begins with the folder
                within = f"{_FILES} WHERE path = ? OR (path >= ? AND path < ?)"
                found = self._connection.execute(within, (str(under), first, last))
            return {row[0]: CatalogueFile.of(row) for row in found}

    def knows(self, record_id: str) -> bool:
        """Tell whether a record is in the catalogue."""
        return self.place(record_id) is not None

    def add(
        self,
        found: Iterable[tuple[CatalogueFile, CatalogueRecord | None]],
        thumbnails: Mapping[str, bytes] | None = None,
    ) -> None:
        """Add files with their records, all or none; a record that is known is brought up to date.

        A file stands for one record: where its content has changed, it leaves the old one.
        """
        with self._told(), self._transaction() as ask:
            for file, record in found:
                if record is not None:
                    place = self._put(record)
                    ask("DELETE FROM words WHERE rowid = ?", (place,))
                    row = (place, f"{_name(file.path)} {record.words}", record.device_words)
                    ask("INSERT INTO words (rowid, open, device) VALUES (?, ?, ?)", row)
                if ask("SELECT 1 FROM file WHERE path = ?", (file.path,)).fetchone() is None:
                    ask("INSERT INTO part VALUES (?)", (file.path,))
                ask("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)", astuple(file))
            for record_id, picture in (thumbnails or {}).items():
                ask(
                    "INSERT OR REPLACE INTO thumbnail SELECT place, ? FROM record WHERE id = ?",
                    (picture, record_id),
                )

    def _put(self, record: CatalogueRecord) -> int:
        names = ", ".join((*RECORD_COLUMNS, "added_at"))
        marks = ", ".join("?" * (len(RECORD_COLUMNS) + 1))
        news = ", ".join(f"{name} = excluded.{name}" for name in RECORD_COLUMNS[1:])
        row = self._connection.execute(
            f"INSERT INTO record ({names}) VALUES ({marks}) "
            f"ON CONFLICT (id) DO UPDATE SET {news} RETURNING place",
            (*astuple(record), self._now()),
        ).fetchone()
        return int(row[0])

    def mark_missing(self, paths: Iterable[str], *, missing: bool = True) -> None:
        """Say of files that they are not where they were, or are again; nothing is forgotten."""
        with self._told(), self._transaction():
            self._connection.executemany(
                "UPDATE file SET missing = ? WHERE path = ?", ((missing, path) for path in paths)
            )

    def files_of(self, record_id: str) -> tuple[CatalogueFile, ...]:
        """Return the files that hold a record, those that are there first."""
        asked = f"{_FILES} WHERE record_id = ? ORDER BY missing, path"
        with self._told():
            return tuple(map(CatalogueFile.of, self._connection.execute(asked, (record_id,))))

    def problems(self) -> dict[str, str]:
        """Return why files could not be read, by path."""
        with self._told():
            asked = "SELECT path, problem FROM file WHERE problem <> '' ORDER BY path"
            return dict(self._connection.execute(asked))

    # What is said of records

    def put_scores(
        self,
        model: str,
        scores: Mapping[str, CatalogueScore],
        findings: Mapping[str, Mapping[str, float]] | None = None,
    ) -> None:
        """Keep what a model (its hash) says of records, in place of what it said before."""
        with self._told(), self._transaction() as ask:
            for record_id, score in scores.items():
                place = self.place(record_id)
                if place is None:
                    continue
                values = (place, model, *astuple(score))
                ask(
                    f"INSERT OR REPLACE INTO score (place, model, {', '.join(SCORE_COLUMNS)}) "
                    f"VALUES ({', '.join('?' * len(values))})",
                    values,
                )
                said = (findings or {}).get(record_id)
                if said is not None:
                    self._say(place, "model", model, said)

    def unscored(self, model: str, most: int) -> tuple[tuple[str, str], ...]:
        """Return records of which a model has said nothing, each with a file that is there.

        Left out are records of hours: they are scored in parts, by whoever opens them.
        """
        asked = (
            "SELECT record.id, min(file.path) FROM record "
            "JOIN file ON file.record_id = record.id AND NOT file.missing "
            f"WHERE record.n_samples / record.fs <= {LONG_S} "
            "AND record.place NOT IN (SELECT place FROM score WHERE model = ?) "
            "GROUP BY record.place ORDER BY record.place LIMIT ?"
        )
        with self._told():
            return tuple(self._connection.execute(asked, (model, most)))

    def put_findings(
        self, record_id: str, source: Source, who: str, findings: Mapping[str, float]
    ) -> None:
        """Keep which findings (code to how sure, 0-1) somebody says, in place of those before.

        ``who`` is the reader, the model's hash, or empty for the file itself.
        """
        with self._told(), self._transaction():
            place = self.place(record_id)
            if place is not None:
                self._say(place, source, who, findings)

    def _say(self, place: int, source: Source, who: str, findings: Mapping[str, float]) -> None:
        whose = (place, source, who)
        self._connection.execute(
            "DELETE FROM finding WHERE place = ? AND source = ? AND who = ?", whose
        )
        self._connection.executemany(
            "INSERT INTO finding VALUES (?, ?, ?, ?, ?)",
            ((*whose, code, sure) for code, sure in findings.items()),
        )

    def put_states(self, reader: str, states: Mapping[str, CatalogueRead]) -> None:
        """Keep where a reader stands with records, in place of what was known before."""
        names = ", ".join(READ_COLUMNS)
        with self._told(), self._transaction() as ask:
            for record_id, one in states.items():
                ask(
                    f"INSERT OR REPLACE INTO reading (place, reader, {names}) "
                    f"SELECT place, ?{', ?' * len(READ_COLUMNS)} FROM record WHERE id = ?",
                    (reader, *astuple(one), record_id),
                )

    # Asking

    def search(
        self, query: Query | None, sight: Sight, *, order: Order = "added", most: int = -1
    ) -> array[int]:
        """Return the places of the records that match, in an order, eight bytes each.

        Orders by a model's view begin with the records of which the sight's reader may see it; the
        others follow in the order of adding.

        Parameters
        ----------
        most
            How many at most; -1 = all. The first hundreds of a million come at once.
        """
        condition, values = where(query, sight)
        if order not in ("surprise", "uncertainty"):
            asked = f"SELECT place FROM record WHERE {condition} ORDER BY {_ORDERS[order]} LIMIT ?"
            return self._places(asked, (*values, most))
        shown, known = sight.shown()
        ranked = (
            "FROM score JOIN record ON record.place = score.place "
            f"WHERE score.model = ? AND score.one_in IS NOT NULL AND {shown} AND ({condition}) "
        )
        first = self._places(
            f"SELECT record.place {ranked} ORDER BY {_ORDERS[order]} LIMIT ?",
            (sight.model, *known, *values, most),
        )
        if 0 <= most <= len(first):
            return first
        rest = self._places(
            f"SELECT place FROM record WHERE ({condition}) AND NOT ({shown} AND place IN "
            "(SELECT place FROM score WHERE model = ? AND one_in IS NOT NULL)) "
            f"ORDER BY {_ORDERS['added']} LIMIT ?",
            (*values, *known, sight.model, most if most < 0 else most - len(first)),
        )
        return first + rest

    def _places(self, asked: str, values: Sequence[object]) -> array[int]:
        with self._told():
            return array("q", (row[0] for row in self._connection.execute(asked, values)))

    def count(self, query: Query | None, sight: Sight) -> int:
        """Return how many records match."""
        condition, values = where(query, sight)
        with self._told():
            asked = f"SELECT count(*) FROM record WHERE {condition}"
            return int(self._connection.execute(asked, values).fetchone()[0])

    def records(self, places: Sequence[int]) -> dict[int, CatalogueRecord]:
        """Return records by place: a page of a list."""
        columns = ", ".join(RECORD_COLUMNS)
        rows = self._paged(f"SELECT place, {columns} FROM record WHERE place IN", places)
        return {row[0]: CatalogueRecord.of(row[1:]) for row in rows}

    def scores(self, places: Sequence[int], sight: Sight) -> dict[int, CatalogueScore]:
        """Return what the sight's model says, of records whose score the reader may see."""
        columns = ", ".join(f"score.{name}" for name in SCORE_COLUMNS)
        shown, values = sight.shown_here()
        asked = (
            f"SELECT score.place, {columns} FROM score CROSS JOIN record "
            f"ON record.place = score.place WHERE score.model = ? AND {shown} AND score.place IN"
        )
        rows = self._paged(asked, places, [sight.model, *values])
        return {row[0]: CatalogueScore.of(row[1:]) for row in rows}

    def states(self, places: Sequence[int], reader: str) -> dict[int, str]:
        """Return where a reader stands; records that they have said nothing of are left out."""
        asked = "SELECT place, state FROM reading WHERE reader = ? AND place IN"
        return dict(self._paged(asked, places, [reader]))

    def thumbnails(self, places: Sequence[int]) -> dict[int, bytes]:
        """Return pictures of records as they were stored."""
        return dict(self._paged("SELECT place, picture FROM thumbnail WHERE place IN", places))

    def _paged(
        self, asked: str, places: Sequence[int], values: Sequence[object] = ()
    ) -> Iterator[Any]:
        with self._told():
            for first in range(0, len(places), _AT_ONCE):
                some = places[first : first + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                yield from self._connection.execute(f"{asked} ({marks})", (*values, *some))

    def place(self, record_id: str) -> int | None:
        """Return the place of a record; None where it is not in the catalogue."""
        with self._told():
            asked = "SELECT place FROM record WHERE id = ?"
            row = self._connection.execute(asked, (record_id,)).fetchone()
            return None if row is None else int(row[0])

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what goes wrong with the disk into words."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise told_of(self.path, error) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _name(path: str) -> str:
    return Path(path).stem.replace("_", " ")
