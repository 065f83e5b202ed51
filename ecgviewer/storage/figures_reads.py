"""What readers did and said at their first read, asked of the store without writing to it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.reading import Act

_BUSY_S = 10.0

_FIRST_READ = """
SELECT log.record_id, log.reader, revision.body
FROM reading AS log JOIN revision ON revision.record_id = log.record_id
WHERE log.act = 'log' AND revision.rev <= log.revision AND revision.author = log.reader
AND revision.body NOT NULL AND revision.rev = (
    SELECT max(other.rev) FROM revision AS other
    WHERE other.annotation_id = revision.annotation_id AND other.rev <= log.revision)
"""

_NOW = """
SELECT record_id, author, body FROM revision WHERE body NOT NULL
AND rev IN (SELECT max(rev) FROM revision GROUP BY annotation_id)
"""


@dataclass(frozen=True, slots=True)
class Done:
    """One act of a reader: what, on which record, when (UTC, ISO 8601), the model seen or not."""

    record_id: str
    reader: str
    act: Act
    at: str
    ai_visible: bool


class FiguresReads:
    """An annotation store of this version, opened for reading; close it.

    Raises
    ------
    StoreError
        From every method, if it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            asked = f"{path.absolute().as_uri()}?mode=ro"
            self._connection = sqlite3.connect(asked, uri=True, timeout=_BUSY_S)
        except sqlite3.Error as error:
            raise self._told(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def acts(self) -> Iterator[Done]:
        """Yield all acts of all readers, in their order."""
        asked = "SELECT record_id, reader, act, at, ai_visible FROM reading ORDER BY rev"
        for record_id, reader, act, at, seen in self._each(asked):
            yield Done(record_id, reader, act, at, bool(seen))

    def places(self) -> dict[str, str]:
        """Return where each record lay last, by its id."""
        return dict(self._each("SELECT id, path FROM record WHERE path NOT NULL"))

    def codes(self, *, at_first_read: bool) -> dict[tuple[str, str], set[str]]:
        """Return the findings of each record and reader, as logged first or as they stand now."""
        found: dict[tuple[str, str], set[str]] = {}
        for record_id, reader, body in self._each(_FIRST_READ if at_first_read else _NOW):
            found.setdefault((record_id, reader), set()).add(json.loads(body)["finding"])
        return found

    def _each(self, asked: str, values: Sequence[object] = ()) -> Iterator[Any]:
        try:
            yield from self._connection.execute(asked, values)
        except sqlite3.Error as error:
            raise self._told(error) from error

    def _told(self, error: sqlite3.Error) -> StoreError:
        return StoreError(
            tr(
                "The store {name} cannot be read: {error}. It is untouched.",
                name=self._path.name,
                error=error,
            )
        )
