"""How a table of samples is to be read that does not say it itself: what a person said of it once.

A profile is kept under its name and meant for all tables with the same header line.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT

SEPARATORS = {
    ",": tr_later("Comma"),
    ";": tr_later("Semicolon"),
    "\t": tr_later("Tab"),
    " ": tr_later("Spaces"),
}
TIME_UNITS = {"s": 1.0, "ms": 1e-3, "us": 1e-6}
UNITS = tuple(MILLIVOLTS_PER_UNIT)
TIME, LEFT_OUT = "time", "-"
"""What a column may be besides a lead."""

MOST_COLUMNS, MOST_SKIPPED = 512, 1000
TABLE_SUFFIXES = (".csv", ".tsv", ".txt")
"""Files that a profile may be meant for."""


@dataclass(frozen=True, slots=True)
class TableProfile:
    """How to read tables of one kind.

    Parameters
    ----------
    name
        What the user calls it.
    columns
        The lead of each column, or :data:`TIME` or :data:`LEFT_OUT`.
    separator
        One of :data:`SEPARATORS`.
    decimal_comma
        Whether numbers have a comma where others have a point.
    skip_lines
        Lines before the header line, or before the first row where there is none.
    has_header
        Whether the next line is one of names.
    fs
        Samples a second; 0 where the column of times says it.
    time_unit
        Of the column of times.
    unit, gain
        Of the samples, and how many steps of the table make one of it.
    header
        Hash of the header line, by which it is found again; empty where it is only taken by name.

    Raises
    ------
    ValueError
        If it contradicts itself; the words are for the user.
    """

    name: str
    columns: tuple[str, ...]
    separator: str = ","
    decimal_comma: bool = False
    skip_lines: int = 0
    has_header: bool = True
    fs: float = 0.0
    time_unit: str = "s"
    unit: str = "mV"
    gain: float = 1.0
    header: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be read by."""
        for one in fields(self):
            value, kind = getattr(self, one.name), str(one.type)
            if kind == "float" and type(value) is int:
                object.__setattr__(self, one.name, value := float(value))
            if type(value).__name__ != kind.partition("[")[0]:
                raise ValueError(f"{one.name} is {value!r}, which is no {kind}")
        if not self.name.strip() or len(self.name) > 60 or not self.name.isprintable():
            raise ValueError(tr("give the profile a name of up to 60 characters"))
        if self.separator not in SEPARATORS:
            raise ValueError(tr("the separator is none of comma, semicolon, tab and spaces"))
        if self.decimal_comma and self.separator == ",":
            raise ValueError(tr("a comma cannot part columns and decimals alike"))
        if not 0 <= self.skip_lines <= MOST_SKIPPED:
            raise ValueError(tr("at most {n} lines can be skipped", n=MOST_SKIPPED))
        if not all(isinstance(one, str) and one.strip() for one in self.columns):
            raise ValueError(tr("a column has no name; {mark} leaves it out", mark=LEFT_OUT))
        leads = self.leads
        if not leads or len(self.columns) > MOST_COLUMNS:
            raise ValueError(tr("no column is a lead"))
        twice = next((one for one in leads if leads.count(one) > 1), None)
        if twice is not None or self.columns.count(TIME) > 1:
            raise ValueError(tr("two columns are called {name}", name=twice or TIME))
        if not (self.fs == 0 or 1e-3 <= self.fs <= 1e6):
            raise ValueError(tr("the rate is none in Hz"))
        if self.fs == 0 and TIME not in self.columns:
            raise ValueError(tr("the rate is missing, and no column is the time"))
        if self.time_unit not in TIME_UNITS:
            raise ValueError(tr("the times are in none of s, ms and us"))
        if self.unit not in UNITS:
            raise ValueError(tr("the unit is none of {units}", units=", ".join(UNITS)))
        if not (math.isfinite(self.gain) and self.gain > 0):
            raise ValueError(tr("the steps of one unit are no number above 0"))

    @property
    def leads(self) -> tuple[str, ...]:
        """The columns that are leads."""
        return tuple(one for one in self.columns if one not in (TIME, LEFT_OUT))

    @property
    def words(self) -> str:
        """What it says, in one sentence for a record's notes."""
        said = [
            f"{len(self.leads)} of {len(self.columns)} columns are leads",
            f"{self.fs:g} Hz" if self.fs else f"rate of the times in {self.time_unit}",
            self.unit if self.gain == 1 else f"{self.gain:g} steps a {self.unit}",
        ]
        if self.skip_lines:
            said.append(f"{self.skip_lines} lines skipped")
        if self.decimal_comma:
            said.append("decimal commas")
        return f"Read with the table profile {self.name!r}: {', '.join(said)}."

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return asdict(self) | {"columns": list(self.columns)}

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> TableProfile:
        """Return a profile from its fields.

        Raises
        ------
        ValueError
            If there is none of them, one too many, or they contradict each other.
        """
        columns = stored.get("columns")
        if not isinstance(columns, list):
            raise ValueError("columns are no list")
        try:
            return cls(**stored | {"columns": tuple(columns)})
        except TypeError as error:
            raise ValueError(str(error)) from error


def header_hash(line: str) -> str:
    """Return what tables of one kind are known by; of the header line, not the line itself."""
    words = "".join(line.split()).strip("\ufeff").lower().replace('"', "")
    return hashlib.sha256(words.encode()).hexdigest()[:32]


@dataclass(slots=True)
class KnownProfiles:
    """The profiles of this user, and the one that was asked for by name.

    ``formats`` asks here, so that it need not know where they are kept; ``tasks`` says where.
    """

    source: Callable[[], Sequence[TableProfile]] = field(default=tuple)
    wanted: TableProfile | None = None
    alone: dict[str, TableProfile] = field(default_factory=dict)
    """By absolute path: tables without a line of names that a profile was chosen for."""

    def for_table(self, path: Path, lines: Sequence[str]) -> TableProfile | None:
        """Return the profile for a table that begins with some lines; None where none is meant."""
        if path.suffix.lower() not in TABLE_SUFFIXES:
            return None
        if self.wanted is not None:
            return self.wanted
        if (alone := self.alone.get(str(path.absolute()))) is not None:
            return alone
        known = [one for one in self.source() if one.header and one.skip_lines < len(lines)]
        hashes = {one.skip_lines: header_hash(lines[one.skip_lines]) for one in known}
        return next((one for one in known if hashes[one.skip_lines] == one.header), None)


known_profiles = KnownProfiles()
