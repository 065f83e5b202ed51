"""Type-ahead over the library of findings."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache

from ecgviewer.core.findings import Finding, all_findings
from ecgviewer.core.language import folded, language

_ABBREVIATION = 6
"""Synonyms of one word up to this length count as abbreviations."""

_TYPO_FROM, _TYPO_LIKE = 5, 0.8
"""Letters from which a word may be mistyped, and how alike it must then be."""

_LEFT_OUT = 99


@dataclass(frozen=True, slots=True)
class _Words:
    """What is compared of one finding, in lower case."""

    finding: Finding
    code: str
    bare: str
    name: str
    parts: tuple[str, ...]
    synonyms: tuple[str, ...]
    hay: str


def _table() -> tuple[_Words, ...]:
    return _table_in(language())


@cache
def _table_in(_language: str) -> tuple[_Words, ...]:
    rows = []
    for finding in all_findings():
        code, name = finding.code.lower(), finding.name.lower()
        if finding.title != finding.name:  # either language finds it
            name = f"{name} {folded(finding.title)}"
        bare = re.sub(r"[^a-z0-9]", "", code.removeprefix("local:"))
        parts = tuple(re.split(r"[\s,()-]+", name))
        hay = " ".join((code, bare, name, *finding.synonyms, finding.category)).lower()
        rows.append(_Words(finding, code, bare, name, parts, finding.synonyms, hay))
    return tuple(rows)


def _vocabulary() -> tuple[str, ...]:
    """Return every word that names a finding, once."""
    return _vocabulary_in(language())


@cache
def _vocabulary_in(_language: str) -> tuple[str, ...]:
    words = {word for row in _table() for word in re.split(r"[\s,;:()-]+", row.hay)}
    return tuple(sorted(word for word in words if len(word) >= _TYPO_FROM - 1))


def search_findings(query: str, *, limit: int = 50) -> tuple[Finding, ...]:
    """Return the findings that match what was typed, best first.

    Every word typed must occur in code, name, synonyms or category; a single word may also be
    letters of the code in its order, beginning with the first (``"ian"`` for ISCAN). The order is

    1. a code that is equal,
    2. an abbreviation among the synonyms that is equal,
    3. a code that begins so,
    4. a name whose words begin so, or a synonym that is equal,
    5. letters of a standard code in its order,
    6. a synonym that begins so,
    7. the rest.

    Of those alike, the one with more whole words of its name typed comes first; then the table's
    order decides.

    Where nothing matches, words of five letters and more may be mistyped. An empty query gives the
    table's beginning.

    Parameters
    ----------
    query
        What was typed; case and spaces around do not matter.
    limit
        How many at most.
    """
    words = folded(query).split()
    found = _ranked(words)
    if not found and words:
        meant = [_meant(word) for word in words]
        found = _ranked(meant) if meant != words else []
    return tuple(found[:limit])


def _ranked(words: list[str]) -> list[Finding]:
    ranked = []
    for place, row in enumerate(_table()):
        rank = _rank(row, words)
        if rank != _LEFT_OUT:
            whole = sum(word in row.parts for word in words)
            ranked.append((rank, -whole, place, row.finding))
    ranked.sort(key=lambda item: item[:3])
    return [item[3] for item in ranked]


def _rank(row: _Words, words: list[str]) -> int:
    """Return how well a finding fits, 0 best."""
    if not words:
        return 0
    typed = " ".join(words)
    in_order = len(words) == 1 and row.finding.system == "scp" and _in_order(typed, row.bare)
    if not in_order and not all(word in row.hay for word in words):
        return _LEFT_OUT
    if typed in (row.code, row.bare):
        return 0
    if len(typed) <= _ABBREVIATION and len(words) == 1 and typed in row.synonyms:
        return 1
    if row.code.startswith(typed) or row.bare.startswith(typed):
        return 2
    if typed in row.synonyms or all(
        any(part.startswith(word) for part in row.parts) for word in words
    ):
        return 3
    if in_order and len(typed) >= 2:
        return 4
    if any(synonym.startswith(typed) for synonym in row.synonyms):
        return 5
    return 6 if all(word in row.hay for word in words) else _LEFT_OUT


def _in_order(typed: str, code: str) -> bool:
    """Return whether letters stand in a code in this order, the first one first."""
    if not code.startswith(typed[0]):
        return False
    left = iter(code)
    return all(letter in left for letter in typed)


def _meant(word: str) -> str:
    """Return the word of the library that a mistyped one is most like; itself if none is."""
    if len(word) < _TYPO_FROM or any(word in known for known in _vocabulary()):
        return word
    near = difflib.get_close_matches(word, _vocabulary(), n=1, cutoff=_TYPO_LIKE)
    return near[0] if near else word
