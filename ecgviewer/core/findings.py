"""The table of findings: coded statements that an annotation or a model can name."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ecgviewer.core.resources import shipped

System = Literal["scp", "local"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement.

    Parameters
    ----------
    code
        Unique code: the SCP-ECG acronym (``"PVC"``), or ``"local:..."`` for one of ours.
    name
        What a reader calls it.
    system
        ``"scp"`` for the 71 SCP-ECG statements of PTB-XL, ``"local"`` for additions kept apart.
    category
        Heading in lists, e.g. ``"Rhythm"``.
    aha, aecg, cdisc, dicom
        The same statement in other vocabularies; empty where there is none.
    synonyms
        Other words that find it when typing.
    """

    code: str
    name: str
    system: System
    category: str
    aha: str = ""
    aecg: str = ""
    cdisc: str = ""
    dicom: str = ""
    synonyms: tuple[str, ...] = ()


@cache
def all_findings() -> tuple[Finding, ...]:
    """Return every finding of ``resources/findings.csv`` in its order."""
    text = shipped("resources/findings.csv").read_text(encoding="utf-8")
    rows = []
    for row in csv.DictReader(text.splitlines()):
        words = tuple(word.strip() for word in row.pop("synonyms").split(";") if word.strip())
        rows.append(Finding(**row, synonyms=words))  # type: ignore[arg-type]
    return tuple(rows)


@cache
def _by_code() -> dict[str, Finding]:
    return {finding.code: finding for finding in all_findings()}


def finding_for(code: str) -> Finding:
    """Return a finding by its code; an unknown code is kept as a local finding of that name."""
    return _by_code().get(code) or Finding(code, code, "local", "Unknown code")


def search_findings(query: str, *, limit: int = 50) -> tuple[Finding, ...]:
    """Return the findings that match what was typed, best first.

    Every word typed must occur in code, name, synonyms or category. A code that is equal or
    begins so comes first, then names of which words begin so and synonyms that are equal, then
    the rest; ties keep the table's order. An empty query gives the table's beginning.
    """
    words = query.lower().split()
    ranked = []
    for place, finding in enumerate(all_findings()):
        code, name = finding.code.lower(), finding.name.lower()
        hay = " ".join((code, name, *finding.synonyms, finding.category)).lower()
        if not all(word in hay for word in words):
            continue
        rank = 3
        if words:
            parts = name.replace("-", " ").split()
            begun = [any(part.startswith(word) for part in parts) for word in words]
            if code == words[0]:
                rank = 0
            elif code.startswith(words[0]):
                rank = 1
            elif all(begun) or " ".join(words) in finding.synonyms:
                rank = 2
        ranked.append((rank, place, finding))
    ranked.sort(key=lambda item: item[:2])
    return tuple(finding for _, _, finding in ranked[:limit])
