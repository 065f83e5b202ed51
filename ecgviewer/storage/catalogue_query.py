"""Conditions of a search as SQL over the catalogue, and what of the model a reader may see.

Under the human-first policy nothing may follow from what the model or the device says of a record
before the reader has logged the first read: neither the order of a list nor which records are in
it. A condition on what is hidden holds for no hidden record, and its opposite for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
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

_FOUND = (
    "SELECT place FROM finding WHERE code = ? AND (source <> 'model' OR (who = ? "
    f"AND sure >= {_SURE}))"
)


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


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """One of the parts of a search that must all hold.

    Parameters
    ----------
    condition, values
        As :func:`where` has them.
    listing, listed
        Places for which it holds, as an index lists them; empty where none does.
    sizing, sized
        As long a list, cheaper to count.
    negated
        Whether it holds for all records but those listed.
    """

    condition: str
    values: list[Any]
    listing: str = ""
    listed: list[Any] = field(default_factory=list)
    sizing: str = ""
    sized: list[Any] = field(default_factory=list)
    negated: bool = False


def leaves(query: Query, sight: Sight) -> tuple[Leaf, ...]:
    """Return the parts of a search that must all hold, where the model is seen from the start."""
    if isinstance(query, Both) and query.join == "and":
        return tuple(leaf for part in query.parts for leaf in leaves(part, sight))
    condition, values = _condition(query, sight, each=True)
    negated = isinstance(query, Not)
    part = query.part if isinstance(query, Not) else query
    if part == Is("state", "unread"):  # all records but some
        part, negated = Is("state", "done"), not negated
    found = None if sight.human_first else _listing(part, sight)
    if found is None:
        return (Leaf(condition, values),)
    listing, listed = found
    sizing, sized = listing, listed
    if part == Is("finding", getattr(part, "value", "")):
        sizing, sized = "SELECT place FROM finding WHERE code = ?", [listed[0]]
    return (Leaf(condition, values, listing, listed, sizing, sized, negated),)


def _listing(part: Query, sight: Sight) -> tuple[str, list[Any]] | None:
    """Return how an index lists the places of a part; None where none does."""
    if isinstance(part, Both):
        lists = [_listing(one, sight) for one in part.parts] if part.join == "or" else [None]
        known = [one for one in lists if one is not None]
        if len(known) < len(lists):
            return None
        return " UNION ALL ".join(text for text, _ in known), [
            value for _, values in known for value in values
        ]
    if isinstance(part, Number):
        if part.field == "surprise":
            return f"SELECT place FROM score WHERE model = ? AND one_in {part.op} ?", [
                sight.model,
                part.value,
            ]
        if part.field in ("score", "fs") or part.op == "!=":
            return None
        condition, values = _number(part, sight)
    elif isinstance(part, Date):
        if part.op == "!=":
            return None
        condition, values = _date(part)
    elif isinstance(part, Words):
        asked = _asked_words(part.text)
        return ("SELECT rowid AS place FROM words WHERE words MATCH ?", [asked]) if asked else None
    elif isinstance(part, Is) and part.field == "finding":
        return _FOUND, [part.value, sight.model]
    elif isinstance(part, Is) and part.field in ("tag", "state", "file"):
        condition, values = _is(part, sight)
        inside = re.fullmatch(r"record\.(?:place|id) IN \((.*)\)", condition)
        if inside is None:
            return None
        if part.field == "file":
            return f"SELECT place FROM record WHERE id IN ({inside[1]})", values
        return inside[1], values
    elif isinstance(part, Is) and (part.field in ("format", "patient", "id")):
        condition, values = _is(part, sight)
    elif part in (Is("quality", "fault"), Is("quality", "bad")):
        condition, values = _is(part, sight)
        condition = f"quality <> 'good' AND {condition}"
    else:
        return None
    return f"SELECT place FROM record WHERE {condition}", values


def where(query: Query | None, sight: Sight, *, each: bool = False) -> tuple[str, list[Any]]:
    """Return the condition of a query and its values.

    Parameters
    ----------
    each
        Whether it is asked of a few records, each by itself; else of all at once.
    """
    return ("1", []) if query is None else _condition(query, sight, each=each)


def _condition(query: Query, sight: Sight, *, each: bool) -> tuple[str, list[Any]]:
    if isinstance(query, Both):
        parts = [_condition(part, sight, each=each) for part in query.parts]
        joined = f" {query.join.upper()} ".join(f"({part})" for part, _ in parts)
        return joined, [value for _, values in parts for value in values]
    if isinstance(query, Not):
        inner, values = _condition(query.part, sight, each=each)
        return f"NOT coalesce(({inner}), 0)", values
    if isinstance(query, Number):
        return _number(query, sight)
    if isinstance(query, Date):
        return _date(query)
    if isinstance(query, Words):
        return _words(query.text, sight)
    return _is(query, sight, each=each)


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
    first, last = query.value, f"{query.value}\U0010ffff"
    if query.op == "=":
        return "record.start >= ? AND record.start <= ?", [first, last]
    if query.op == "!=":
        return "record.start < ? OR record.start > ?", [first, last]
    return f"record.start {query.op} ?", [last if query.op in (">", "<=") else first]


def _words(text: str, sight: Sight) -> tuple[str, list[Any]]:
    asked = _asked_words(text)
    if not asked:
        return "0", []
    those = "record.place IN (SELECT rowid FROM words WHERE words MATCH ?)"
    if not sight.human_first:
        return those, [asked]
    shown, known = sight.shown()
    return f"{those} OR ({shown} AND {those})", [f"open : ({asked})", *known, asked]


def _asked_words(text: str) -> str:
    """Return words as the index of words is asked for them; the last may be a beginning."""
    found = re.findall(r"\w+", text)
    return " ".join(f'"{word}"' for word in found) + "*" if found else ""


def _is(query: Is, sight: Sight, *, each: bool = False) -> tuple[str, list[Any]]:
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
        return _finding(query.value, sight, each=each)
    if query.field == "format":
        return "record.format_name = ? COLLATE NOCASE", [query.value]
    value = query.value if query.field == "sex" else query.value.lower()
    return f"{_COLUMNS[query.field]} = ?", [value]


_DONE = "(logged OR state IN ('uncertain', 'unfit'))"


def _state(state: str, sight: Sight) -> tuple[str, list[Any]]:
    if state == "quarantine":
        return "record.place IN (SELECT place FROM apart WHERE reader = ?)", [sight.reader]
    of_reader = "SELECT place FROM reading WHERE reader = ?"
    if state == "done":
        return f"record.place IN ({of_reader} AND {_DONE})", [sight.reader]
    if state == "read":
        return f"record.place IN ({of_reader} AND logged)", [sight.reader]
    if state == "unread":
        return f"record.place NOT IN ({of_reader} AND {_DONE})", [sight.reader]
    return f"record.place IN ({of_reader} AND state = ?)", [sight.reader, state]


def _finding(code: str, sight: Sight, *, each: bool) -> tuple[str, list[Any]]:
    """Match what the reader said; what others, device and model said where it may be seen."""
    rest = f"finding.code = ? AND (source <> 'model' OR (who = ? AND sure >= {_SURE}))"
    if not sight.human_first and each:
        here = f"SELECT 1 FROM finding WHERE finding.place = record.place AND {rest}"
        return f"EXISTS ({here})", [code, sight.model]
    if not sight.human_first:
        return f"record.place IN ({_FOUND})", [code, sight.model]
    own = "SELECT place FROM finding WHERE code = ? AND source = 'reader' AND who = ?"
    # From what was read, which is little beside what the model has found.
    seen = (
        "SELECT reading.place FROM reading CROSS JOIN finding ON finding.place = reading.place "
        f"WHERE reading.reader = ? AND reading.sees AND {rest}"
    )
    values = [code, sight.reader, sight.reader, code, sight.model]
    return f"record.place IN ({own} UNION {seen})", values
