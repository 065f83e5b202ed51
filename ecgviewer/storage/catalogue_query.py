"""Conditions of a search as SQL over the catalogue, and what of the model a reader may see.

Under the human-first policy nothing may follow from what the model or the device says of a record
before the reader has logged the first read: neither the order of a list nor which records are in
it. A condition on what is hidden holds for no hidden record, and its opposite for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ecgviewer.core.record_query import Both, Date, Is, Not, Number, Query, Words

_COLUMNS = {
    "age": "record.age_years",
    "rate": "record.heart_rate_bpm",
    "pr": "record.pr_ms",
    "qrs": "record.qrs_ms",
    "qt": "record.qt_ms",
    "qtc": "record.qtc_ms",
    "duration": "record.n_samples / record.fs",
    "leads": "record.leads",
    "fs": "record.fs",
    "sex": "record.sex",
    "format": "record.format_name",
    "quality": "record.quality",
    "patient": "record.patient",
    "id": "record.id",
}
_SURE = 0.5
"""Probability from which a model's finding counts in a search."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Through whose eyes the catalogue is asked.

    Parameters
    ----------
    reader
        Who asks; empty where nobody is known.
    model
        Hash of the model whose scores count; empty = none.
    human_first
        Whether what the model and the device say is hidden until the reader's first read.
    """

    reader: str = ""
    model: str = ""
    human_first: bool = True

    def shown(self) -> tuple[str, list[Any]]:
        """Return a condition that holds where the reader may see what the model says."""
        if not self.human_first:
            return "1", []
        return (
            "record.place IN (SELECT place FROM reading WHERE reader = ? AND sees)",
            [self.reader],
        )

    def shown_here(self) -> tuple[str, list[Any]]:
        """Return the same condition, asked of each record by itself: for a page of them."""
        if not self.human_first:
            return "1", []
        asked = "reading.reader = ? AND reading.place = record.place AND reading.sees"
        return f"EXISTS (SELECT 1 FROM reading WHERE {asked})", [self.reader]


def where(query: Query | None, sight: Sight) -> tuple[str, list[Any]]:
    """Return the condition of a query and its values."""
    return ("1", []) if query is None else _condition(query, sight)


def _condition(query: Query, sight: Sight) -> tuple[str, list[Any]]:
    if isinstance(query, Both):
        parts = [_condition(part, sight) for part in query.parts]
        joined = f" {query.join.upper()} ".join(f"({part})" for part, _ in parts)
        return joined, [value for _, values in parts for value in values]
    if isinstance(query, Not):
        inner, values = _condition(query.part, sight)
        return f"NOT coalesce(({inner}), 0)", values
    if isinstance(query, Number):
        return _number(query, sight)
    if isinstance(query, Date):
        return _date(query)
    if isinstance(query, Words):
        return _words(query.text, sight)
    return _is(query, sight)


def _number(query: Number, sight: Sight) -> tuple[str, list[Any]]:
    if query.field not in ("surprise", "score"):
        return f"{_COLUMNS[query.field]} {query.op} ?", [query.value]
    column = "one_in" if query.field == "surprise" else "full_score"
    if not sight.human_first and query.op in (">", ">="):  # few of many: an index has them
        asked = f"SELECT place FROM score WHERE model = ? AND {column} {query.op} ?"
        return f"record.place IN ({asked})", [sight.model, query.value]
    shown, known = sight.shown()
    return (
        f"({shown}) AND EXISTS (SELECT 1 FROM score WHERE score.model = ? "
        f"AND score.place = record.place AND score.{column} {query.op} ?)",
        [*known, sight.model, query.value],
    )


def _date(query: Date) -> tuple[str, list[Any]]:
    """Compare as many characters as were given: ``= 2024-03`` is all of March."""
    return f"substr(record.start, 1, {len(query.value)}) {query.op} ?", [query.value]


def _words(text: str, sight: Sight) -> tuple[str, list[Any]]:
    found = re.findall(r"\w+", text)
    if not found:
        return "0", []
    asked = " ".join(f'"{word}"' for word in found) + "*"
    those = "record.place IN (SELECT rowid FROM words WHERE words MATCH ?)"
    if not sight.human_first:
        return those, [asked]
    shown, known = sight.shown()
    return f"{those} OR ({shown} AND {those})", [f"open : ({asked})", *known, asked]


def _is(query: Is, sight: Sight) -> tuple[str, list[Any]]:
    if query.field == "state":
        return _state(query.value, sight)
    if query.field == "tag":
        asked = "record.place IN (SELECT place FROM tag WHERE name = ?)"
        return asked, [query.value]
    if query.field == "file":
        # LIKE finds by three characters at a time, but takes % and _ for any; instr is exact.
        asked = (
            "record.id IN (SELECT file.record_id FROM part CROSS JOIN file "
            "ON file.path = part.path WHERE file.record_id IS NOT NULL AND part.path LIKE ? "
            "AND instr(lower(part.path), lower(?)))"
        )
        return asked, [f"%{query.value}%", query.value]
    if query.field == "finding":
        return _finding(query.value, sight)
    if query.field == "format":
        return "record.format_name = ? COLLATE NOCASE", [query.value]
    value = query.value if query.field == "sex" else query.value.lower()
    return f"{_COLUMNS[query.field]} = ?", [value]


def _state(state: str, sight: Sight) -> tuple[str, list[Any]]:
    if state == "quarantine":
        return "record.place IN (SELECT place FROM apart WHERE reader = ?)", [sight.reader]
    of_reader = "SELECT place FROM reading WHERE reader = ?"
    if state == "read":
        return f"record.place IN ({of_reader} AND logged)", [sight.reader]
    if state == "unread":
        asked = f"record.place NOT IN ({of_reader} AND (logged OR state IN ('uncertain', 'unfit')))"
        return asked, [sight.reader]
    return f"record.place IN ({of_reader} AND state = ?)", [sight.reader, state]


def _finding(code: str, sight: Sight) -> tuple[str, list[Any]]:
    """Match what the reader said; what others, device and model said where it may be seen."""
    own = "SELECT place FROM finding WHERE code = ? AND source = 'reader' AND who = ?"
    rest = f"finding.code = ? AND (source <> 'model' OR (who = ? AND sure >= {_SURE}))"
    values = [code, sight.reader, code, sight.model]
    if not sight.human_first:
        return f"record.place IN ({own} UNION SELECT place FROM finding WHERE {rest})", values
    # From what was read, which is little beside what the model has found.
    seen = (
        "SELECT reading.place FROM reading CROSS JOIN finding ON finding.place = reading.place "
        f"WHERE reading.reader = ? AND reading.sees AND {rest}"
    )
    values = [code, sight.reader, sight.reader, code, sight.model]
    return f"record.place IN ({own} UNION {seen})", values
