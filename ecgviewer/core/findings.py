"""The library of findings: coded statements that an annotation or a model can name."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ecgviewer.core.language import capital, small, statement
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
        What a reader calls it, in English.
    system
        ``"scp"`` for the 71 SCP-ECG statements of PTB-XL, ``"local"`` for additions kept apart.
    category
        Heading in lists, e.g. ``"Rhythm"``.
    aha, aecg, cdisc, dicom
        The same statement in other vocabularies; empty where there is none, and for local ones.
    synonyms
        Other words that find it when typing.
    leads
        Where it is typically seen; ``("all",)`` for anywhere, empty where unknown.
    nearest
        For a local one: SCP codes that come nearest to it.
    near_aha
        For a local one: AHA code that comes nearest (200-231 "suggests" or "consider", 3xx a
        modifier); empty where there is none.
    definition
        What it is, in one line.
    criteria
        Limits, with units.
    sources
        Keys of :func:`all_sources`.
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
    leads: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()
    near_aha: str = ""
    definition: str = ""
    criteria: str = ""
    sources: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The name in the reader's language; for the eye alone."""
        return statement(self.name)


@dataclass(frozen=True, slots=True)
class Source:
    """Where criteria come from; ``doi`` is empty where there is none or we were not sure of it."""

    key: str
    citation: str
    doi: str

    def short(self) -> str:
        """Return first author and year, as in ``"Mason 2007"``."""
        author = self.citation.split(" ", 1)[0].rstrip(",")
        digits = [word.strip(".;:)(") for word in self.citation.replace(";", " ").split()]
        years = [word for word in digits if len(word) == 4 and word.isdigit()]
        return f"{author} {years[-1]}" if years else author


@dataclass(frozen=True, slots=True)
class Modifier:
    """A word that goes with a finding.

    Parameters
    ----------
    kind
        ``"certainty"``, ``"severity"``, ``"course"`` (old or new) or ``"modifier"``.
    code
        What is stored.
    name
        What a reader calls it.
    aha
        Modifier of the AHA statement list; empty where there is none.
    meaning
        In one line.
    """

    kind: str
    code: str
    name: str
    aha: str = ""
    meaning: str = ""

    @property
    def title(self) -> str:
        """The name in the reader's language; for the eye alone."""
        return statement(self.name)


def quality(word: str) -> str:
    """Return a certainty, severity or course as it is said: ``"definite"``, in the language."""
    return small(statement(capital(word)))


def _rows(name: str) -> list[dict[str, str]]:
    text = shipped(f"resources/{name}").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


@cache
def all_findings() -> tuple[Finding, ...]:
    """Return every finding of ``resources/findings.csv`` in its order."""
    found = []
    for row in _rows("findings.csv"):
        lists = {name: _parts(row.pop(name)) for name in ("synonyms", "nearest", "sources")}
        leads = tuple(row.pop("leads").split())
        found.append(Finding(**row, **lists, leads=leads))  # type: ignore[arg-type]
    return tuple(found)


@cache
def _by_code() -> dict[str, Finding]:
    return {finding.code: finding for finding in all_findings()}


def finding_for(code: str) -> Finding:
    """Return a finding by its code; an unknown code is kept as a local finding of that name."""
    return _by_code().get(code) or Finding(code, code, "local", "Unknown code")


def is_known(code: str) -> bool:
    """Return whether the library has this code."""
    return code in _by_code()


# Sources and modifiers


@cache
def all_sources() -> dict[str, Source]:
    """Return every source of ``resources/finding_sources.csv`` by its key."""
    return {row["key"]: Source(**row) for row in _rows("finding_sources.csv")}


def sources_of(code: str) -> tuple[Source, ...]:
    """Return the sources of a finding's definition and criteria, most important first."""
    return tuple(all_sources()[key] for key in finding_for(code).sources)


@cache
def all_modifiers() -> tuple[Modifier, ...]:
    """Return every row of ``resources/finding_modifiers.csv``, certainty and course included."""
    return tuple(Modifier(**row) for row in _rows("finding_modifiers.csv"))


def modifiers_of_kind(kind: str) -> tuple[Modifier, ...]:
    """Return the rows of one kind, in order."""
    return tuple(one for one in all_modifiers() if one.kind == kind)


def modifier_for(code: str) -> Modifier:
    """Return a modifier by its code; an unknown one is kept under its code."""
    return next((one for one in modifiers_of_kind("modifier") if one.code == code), None) or (
        Modifier("modifier", code, code)
    )


# The tree


@cache
def _branches() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], dict[str, str]]:
    """Return parents and children of each node, and the names of the branches."""
    up: dict[str, list[str]] = {}
    down: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for row in _rows("finding_tree.csv"):
        if row["name"]:
            names[row["node"]] = row["name"]
        above = up.setdefault(row["node"], [])
        if row["parent"]:
            above.append(row["parent"])
            down.setdefault(row["parent"], []).append(row["node"])
    return (
        {node: tuple(found) for node, found in up.items()},
        {node: tuple(found) for node, found in down.items()},
        names,
    )


def parents(node: str) -> tuple[str, ...]:
    """Return what stands right above a finding or branch; a finding may stand in several places.

    Branches are ``"group:..."``; a finding may also stand below another one, as Mobitz I below
    second degree AV block. Empty at the top, and for an unknown code.
    """
    return _branches()[0].get(node, ())


def children(node: str) -> tuple[str, ...]:
    """Return what stands right below a finding or branch."""
    return _branches()[1].get(node, ())


def roots() -> tuple[str, ...]:
    """Return the branches at the top, in order."""
    return tuple(node for node, above in _branches()[0].items() if not above)


def descendants(node: str) -> tuple[str, ...]:
    """Return the codes of all findings below a node, each once, without branches."""
    found: dict[str, None] = {}
    left = list(children(node))
    while left:
        one = left.pop(0)
        if one not in found:
            found[one] = None
            left.extend(children(one))
    return tuple(one for one in found if not one.startswith("group:"))


def node_name(node: str) -> str:
    """Return what a reader calls a branch or a finding."""
    return statement(_branches()[2].get(node) or finding_for(node).name)


def path_of(code: str) -> tuple[str, ...]:
    """Return the nodes from the top down to right above a finding, along its first parents."""
    path: list[str] = []
    above = parents(code)
    while above and above[0] not in path:
        path.insert(0, above[0])
        above = parents(above[0])
    return tuple(path)
