"""What figures are made of: counts over the catalogue, asked without writing to it.

Which records somebody may see is worked out first, in a temporary table of this connection alone;
all that follows from a model, a device or another reader is asked of those records only.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.catalogue_tables import APPLICATION_ID
from ecgviewer.storage.figures_eyes import Eyes, under

_BUSY_S = 10.0
_CHUNK = 100_000
NO_DATE = ""
"""The month of a record whose file tells no day."""

_MONTH = (
    "CASE WHEN record.start GLOB '[12][0-9][0-9][0-9]-[01][0-9]*' "
    "THEN substr(record.start, 1, 7) ELSE '' END"
)
_AGE = (
    "CASE WHEN age IS NULL THEN 'not given' WHEN age < 18 THEN 'under 18' WHEN age < 40 "
    "THEN '18 to 39' WHEN age < 65 THEN '40 to 64' WHEN age < 80 THEN '65 to 79' "
    "ELSE '80 and over' END"
)
GROUPS: Mapping[str, str] = {
    "age": _AGE,
    "sex": "CASE sex WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' ELSE 'not given' END",
    "format": "format_name",
    "rate": "CAST(round(fs) AS INTEGER) || ' Hz'",
    "signal": "quality",
}
"""What records are grouped by, as SQL over ``scored``."""


class FiguresRows:
    """A catalogue, opened for reading; use it in the thread that opened it, and close it.

    Parameters
    ----------
    path
        The catalogue; must exist.

    Raises
    ------
    UserError
        From every method, if the file cannot be read or is no catalogue.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._told():
            asked = f"{path.absolute().as_uri()}?mode=ro"
            self._connection = sqlite3.connect(
                asked, uri=True, timeout=_BUSY_S, isolation_level=None
            )
            found = self._connection.execute("PRAGMA application_id").fetchone()[0]
        if found != APPLICATION_ID:
            self._connection.close()
            raise UserError(tr("{name} is no catalogue. It was left as it is.", name=path.name))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    # Who may see what

    def find(self, eyes: Eyes) -> Iterator[float]:
        """Work out which records may be seen, packets aside.

        Yields
        ------
        float
            How far it is, 0-1.
        """
        self._run("DROP TABLE IF EXISTS temp.seen")
        self._run("CREATE TEMP TABLE seen (place INTEGER PRIMARY KEY NOT NULL)")
        into = "INSERT OR IGNORE INTO seen SELECT place FROM"
        if eyes.is_open:
            for span in self._spans():
                self._run(f"{into} record WHERE place >= ? AND place < ?", span)
                yield span[1] / (self._last() + 1)
        # Files in folders that say otherwise than the rest; a record in several counts as closed
        # where one of them is.
        self._run("DROP TABLE IF EXISTS temp.otherwise")
        self._run("CREATE TEMP TABLE otherwise (place INTEGER PRIMARY KEY NOT NULL)")
        files = "file JOIN record ON record.id = file.record_id"
        for some, ends in under("file.path", eyes.otherwise):
            asked = f"INSERT OR IGNORE INTO otherwise SELECT place FROM {files} WHERE {some}"
            self._run(asked, ends)
        is_open, values = eyes.open_file
        theirs = (
            "SELECT place FROM otherwise CROSS JOIN record USING (place) CROSS JOIN file "
            "ON file.record_id = record.id WHERE place >= ? AND place < ? GROUP BY place"
        )
        for span in self._spans() if eyes.otherwise else ():
            asked = f"INSERT OR IGNORE INTO seen {theirs} HAVING min({is_open})"
            if eyes.is_open:
                asked = f"DELETE FROM seen WHERE place IN ({theirs} HAVING NOT min({is_open}))"
            self._run(asked, (*span, *values))
            yield span[1] / (self._last() + 1)
        self._run(f"{into} reading WHERE reader = ? AND logged", (eyes.reader,))

    def candidates(self) -> tuple[str, ...]:
        """Return folders that hold seen files named as the items of a packet are."""
        named = "file.path GLOB '*item-[0-9]*.hea'"
        n_seen = int(self._rows("SELECT count(*) FROM seen")[0][0])
        asked = f"SELECT path FROM file WHERE {named}"
        if 4 * n_seen < self._last():  # else a walk through all files is quicker
            asked = (
                "SELECT path FROM seen CROSS JOIN record USING (place) "
                f"CROSS JOIN file ON file.record_id = record.id WHERE {named}"
            )
        return tuple(sorted({str(Path(row[0]).parent) for row in self._each(asked)}))

    def leave_out(self, packets: Sequence[str]) -> None:
        """Let nobody see records of which a file lies in one of these folders."""
        for some, ends in under("file.path", packets):
            self._run(
                "DELETE FROM seen WHERE place IN (SELECT place FROM file "
                f"JOIN record ON record.id = file.record_id WHERE {some})",
                ends,
            )

    def collect(self, model: str) -> Iterator[float]:
        """Collect what a model (its hash) says of the records that may be seen.

        Yields
        ------
        float
            How far it is, 0-1.
        """
        self._run("DROP TABLE IF EXISTS temp.scored")
        self._run(
            "CREATE TEMP TABLE scored (place INTEGER PRIMARY KEY NOT NULL, month TEXT, age REAL, "
            "sex TEXT, format_name TEXT, fs REAL, quality TEXT, one_in REAL, is_foreign INTEGER, "
            "reason TEXT)"
        )
        for span in self._spans():
            self._run(
                f"INSERT INTO scored SELECT record.place, {_MONTH}, age_years, sex, format_name, "
                "fs, quality, one_in, is_foreign, reason FROM seen CROSS JOIN record USING (place) "
                "CROSS JOIN score ON score.model = ? AND score.place = record.place "
                "WHERE seen.place >= ? AND seen.place < ?",
                (model, *span),
            )
            yield span[1] / (self._last() + 1)
        self._run("CREATE INDEX temp.scored_by_month ON scored (month, one_in)")

    def _last(self) -> int:
        return int(self._rows("SELECT coalesce(max(place), 0) FROM record")[0][0])

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Yield spans of places, in which one statement does not take long."""
        for first in range(0, self._last() + 1, _CHUNK):
            yield first, first + _CHUNK

    # Counts

    def totals(self) -> tuple[int, int, int]:
        """Return how many records there are, may be seen, and of those were scored."""
        asked = "SELECT count(*) FROM"
        record, seen, scored = (
            int(self._rows(f"{asked} {table}")[0][0]) for table in ("record", "seen", "scored")
        )
        return record, seen, scored

    def models(self) -> tuple[str, ...]:
        """Return the hashes of the models that have said anything."""
        # One step of the index a model, where DISTINCT would walk through all scores.
        found: list[str] = []
        while rows := self._rows(
            "SELECT model FROM score WHERE model > ? ORDER BY model LIMIT 1",
            (found[-1] if found else "",),
        ):
            found.append(rows[0][0])
        return tuple(found)

    def months(self) -> tuple[str, ...]:
        """Return the months that records which may be seen were made in, oldest first."""
        rows = self._rows("SELECT DISTINCT month FROM scored ORDER BY month")
        return tuple(row[0] for row in rows)

    def one_in(self, month: str) -> Iterator[float]:
        """Return N of "1 in N normals" of a month's records that were evaluated, rising."""
        asked = "SELECT one_in FROM scored WHERE month = ? AND one_in IS NOT NULL ORDER BY one_in"
        return (row[0] for row in self._each(asked, (month,)))

    def cells(
        self, month: str, beyond: Sequence[float]
    ) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
        """Yield counts of a month's records that are alike in all :data:`GROUPS`.

        Yields
        ------
        tuple
            Groups; how many, evaluated, foreign, beyond each N.
        """
        n = len(GROUPS)
        over = "".join(", coalesce(sum(one_in >= ?), 0)" for _ in beyond)
        order = ", ".join(str(place + 1) for place in range(n))
        asked = (
            f"SELECT {', '.join(GROUPS.values())}, count(*), count(one_in), "
            f"coalesce(sum(is_foreign), 0){over} FROM scored WHERE month = ? GROUP BY {order}"
        )
        for row in self._each(asked, (*beyond, month)):
            yield tuple(map(str, row[:n])), tuple(map(int, row[n:]))

    def evaluated(self) -> int:
        """Return how many records that may be seen were evaluated."""
        return int(self._rows("SELECT count(one_in) FROM scored")[0][0])

    def ages(self) -> dict[str, tuple[int, float]]:
        """Return of each month how many ages are known, and their mean."""
        asked = (
            "SELECT month, count(age), avg(age) FROM scored WHERE age IS NOT NULL GROUP BY month"
        )
        return {row[0]: (int(row[1]), float(row[2])) for row in self._each(asked)}

    def reasons(self) -> dict[str, int]:
        """Return why records were not evaluated, with how many."""
        asked = (
            "SELECT reason, count(*) FROM scored WHERE one_in IS NULL GROUP BY reason "
            "ORDER BY 2 DESC, 1 LIMIT 50"
        )
        return dict(self._each(asked))

    # Findings

    def findings(self, source: str, who: str, *, sure: float = 0.5) -> dict[str, int]:
        """Return on how many records that may be seen the device or a model says each code.

        Parameters
        ----------
        source, who
            ``"device"`` and empty, or ``"model"`` and its hash.
        sure
            Probability from which it counts.
        """
        asked = (
            "SELECT code, count(*) FROM seen CROSS JOIN finding USING (place) WHERE source = ? "
            "AND who = ? AND sure >= ? GROUP BY code ORDER BY 2 DESC, 1"
        )
        return dict(self._each(asked, (source, who, sure)))

    def read_findings(self, reader: str, *, others: bool = False) -> dict[str, int]:
        """Return on how many records that may be seen a reader, or any other one, says each code.

        Only of records whose first read that reader has logged.
        """
        asked = (
            "SELECT code, count(DISTINCT finding.place) FROM reading CROSS JOIN finding "
            "ON finding.place = reading.place AND source = 'reader' AND who = reader "
            f"WHERE reader {'<>' if others else '='} ? AND logged "
            "AND finding.place IN (SELECT place FROM seen) GROUP BY code ORDER BY 2 DESC, 1"
        )
        return dict(self._each(asked, (reader,)))

    def read_by(self, reader: str, *, others: bool = False) -> int:
        """Return of how many records that may be seen a reader, or any other, logged the read."""
        asked = (
            f"SELECT count(DISTINCT place) FROM reading WHERE reader {'<>' if others else '='} ? "
            "AND logged AND place IN (SELECT place FROM seen)"
        )
        return int(self._rows(asked, (reader,))[0][0])

    def done_by(self, reader: str) -> dict[str, int]:
        """Return of how many records of the catalogue each reader has logged the first read.

        Of one, who looks, also those that they left as uncertain or unfit.
        """
        asked = (
            "SELECT reader, count(*) FROM reading WHERE logged "
            "OR (reader = ? AND state IN ('uncertain', 'unfit')) GROUP BY reader"
        )
        return dict(self._each(asked, (reader,)))

    def n_records(self) -> int:
        """Return how many records there are."""
        return int(self._rows("SELECT count(*) FROM record")[0][0])

    def device_spoke(self) -> int:
        """Return on how many records that may be seen the device says anything."""
        asked = (
            "SELECT count(*) FROM seen CROSS JOIN record USING (place) WHERE device_words <> '' OR "
            "EXISTS (SELECT 1 FROM finding WHERE place = seen.place AND source = 'device')"
        )
        return int(self._rows(asked)[0][0])

    def together(self, reader: str, codes: Sequence[str]) -> dict[tuple[str, str], int]:
        """Return on how many records that may be seen a reader says two codes at once.

        A code with itself is how often it is said at all.
        """
        marks = ", ".join("?" * len(codes))
        asked = (
            "SELECT a.code, b.code, count(*) FROM reading CROSS JOIN finding a "
            "ON a.place = reading.place AND a.source = 'reader' AND a.who = reader "
            "CROSS JOIN finding b ON b.place = a.place AND b.source = 'reader' "
            "AND b.who = a.who AND b.code >= a.code "
            f"WHERE reader = ? AND logged AND a.code IN ({marks}) AND b.code IN ({marks}) "
            "AND a.place IN (SELECT place FROM seen) GROUP BY 1, 2"
        )
        rows = self._each(asked, (reader, *codes, *codes))
        return {(row[0], row[1]): int(row[2]) for row in rows}

    def device_codes(self) -> tuple[dict[str, set[str]], set[str]]:
        """Return what devices say of records that may be seen, by id, and all they spoke of."""
        asked = (
            "SELECT id, code FROM seen CROSS JOIN record USING (place) "
            "CROSS JOIN finding USING (place) WHERE source = 'device'"
        )
        said: dict[str, set[str]] = {}
        for record_id, code in self._each(asked):
            said.setdefault(record_id, set()).add(code)
        rows = self._each("SELECT id FROM seen JOIN record USING (place) WHERE device_words <> ''")
        return said, set(said) | {row[0] for row in rows}

    def seen_ids(self) -> set[str]:
        """Return the ids of the records that may be seen."""
        return {row[0] for row in self._each("SELECT id FROM seen JOIN record USING (place)")}

    # Asking

    def _run(self, asked: str, values: Sequence[object] = ()) -> None:
        with self._told():
            self._connection.execute(asked, values)

    def _rows(self, asked: str, values: Sequence[object] = ()) -> list[Any]:
        with self._told():
            return self._connection.execute(asked, values).fetchall()

    def _each(self, asked: str, values: Sequence[object] = ()) -> Iterator[Any]:
        with self._told():
            yield from self._connection.execute(asked, values)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise UserError(
                tr(
                    "The catalogue {name} cannot be read: {error}. No ECG and no finding is "
                    "touched.",
                    name=self._path.name,
                    error=error,
                )
            ) from error
