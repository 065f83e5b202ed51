"""What the first lines of a table of samples say: columns, units, metadata; and whether it is one.

Light, for :mod:`ecgviewer.formats.registry` asks it about every file.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.leads import EXTRA_LEADS, STANDARD_LEADS, canonical_lead
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, canonical_unit
from ecgviewer.core.table_profile import known_profiles

MOST_COLUMNS = 512
_KNOWN_LEADS = frozenset(STANDARD_LEADS + EXTRA_LEADS)
_UNIT = re.compile(r"(.*?)\s*(?:\(([^()]{1,16})\)|\[([^\[\]]{1,16})\]|/\s*([num\u00b5\u03bc]?V))")
_UNIT_TAIL = re.compile(r"(.+)_([num\u00b5\u03bc]?V)", re.IGNORECASE)
_TIMES = {
    **dict.fromkeys(("time_s", "t_s", "seconds", "time_sec", "time_seconds"), "s"),
    **dict.fromkeys(("time_ms", "t_ms", "milliseconds"), "ms"),
    **dict.fromkeys(("time_us", "microseconds"), "us"),
    **dict.fromkeys(("time", "t", "timestamp", "elapsed time"), ""),
}
TIME_UNITS = {"s": 1.0, "sec": 1.0, "seconds": 1.0, "ms": 1e-3, "us": 1e-6, "\u00b5s": 1e-6}
_INDEX = ("", "sample", "samples", "index", "n", "sample #", "sample_number", "#", "unnamed: 0")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?|[+-]?nan|", re.IGNORECASE)
_HERTZ = re.compile(r"([0-9]{1,7}(?:[.,][0-9]{1,9})?)\s*(?:hertz|hz)", re.IGNORECASE)
_MICROVOLT = ("uv", "\u00b5v", "\u03bcv", "mv", "v")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``kind`` is ``lead``, ``time`` or ``index``; ``unit`` empty where unstated."""

    kind: str
    name: str
    unit: str
    source_name: str


def decoded(head: bytes) -> tuple[str, str]:
    """Return the text of a file's first bytes, and the encoding to read it in."""
    for bom, name in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if head.startswith(bom):
            return head.decode(name, "ignore"), name
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(head), "utf-8-sig"
    except UnicodeDecodeError:
        return head.decode("cp1252", "replace"), "cp1252"


def delimiter_of(line: str) -> str | None:
    """Return what parts the cells of a header line; None if nothing does."""
    return next((one for one in ("\t", ";", ",") if one in line), None)


def cells_of(line: str, delimiter: str | None) -> list[str]:
    """Return the cells of a line without the quotes around them."""
    cells = line.split(delimiter, MOST_COLUMNS + 1) if delimiter else [line]
    return [cell.strip().strip("\"'").strip() for cell in cells]


def column_of(cell: str) -> Column:
    """Return what a cell of the header says: ``I (uV)``, ``time_ms``, ``V1 [mV]``.

    >>> column_of("v1_uV")
    Column(kind='lead', name='V1', unit='uV', source_name='v1_uV')
    """
    name, unit = cell, ""
    if found := _UNIT.fullmatch(cell):
        name, unit = found[1], next(part for part in found.groups()[1:] if part)
    elif found := _UNIT_TAIL.fullmatch(cell):
        name, unit = found[1], found[2]
    lower = name.strip().lower()
    if lower in _TIMES:
        return Column("time", name, (unit.strip().lower() or _TIMES[lower]), cell)
    if lower in _INDEX:
        return Column("index", name, "", cell)
    return Column("lead", canonical_lead(name), canonical_unit(unit), cell)


def is_number(cell: str) -> bool:
    """Tell whether a cell is a number, or empty."""
    return _NUMBER.fullmatch(cell) is not None


def hertz(text: str) -> float | None:
    """Return the rate in a text like ``512 hertz`` or ``500 Hz``; None if there is none."""
    found = _HERTZ.search(text)
    return float(found[1].replace(",", ".")) if found else None


def is_watch(lines: list[str]) -> bool:
    """Tell whether lines are those of an Apple Watch: keys with values, a rate, then one column."""
    rate = unit = False
    for line in lines[:40]:
        key, comma, value = line.partition(",")
        if not line.strip():
            continue
        if rate and unit and is_number(line.strip().strip('"')):
            return True
        if not comma or not key.strip():
            return False
        bare = value.strip().strip('"').strip()
        rate |= _HERTZ.fullmatch(bare) is not None
        unit |= bare.lower() in _MICROVOLT
    return False


def is_table(header: str, row: str) -> bool:
    """Tell whether two lines are the header and the first row of a table of samples."""
    delimiter = delimiter_of(header)
    cells, values = cells_of(header, delimiter), cells_of(row, delimiter)
    if len(cells) > MOST_COLUMNS or len(cells) != len(values) or not any(values):
        return False
    columns = [column_of(cell) for cell in cells]
    leads = [one for one in columns if one.kind == "lead"]
    if not leads or any(is_number(one.source_name) for one in leads):
        return False
    if not all(is_number(value) for value in values):
        return False
    known = sum(one.name in _KNOWN_LEADS for one in leads)
    if any(one.kind == "time" for one in columns):
        sure = any(one.source_name.lower() == "time_s" for one in columns)
        return sure or known > 0 or any(one.unit in MILLIVOLTS_PER_UNIT for one in leads)
    return known == len(leads)


def csv_samples(head: bytes, path: Path) -> bool:
    """Tell whether a file's first bytes are those of a table of samples; strict."""
    if b"\0" in head[:4096] and not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    text = decoded(head)[0]
    if any(ord(char) < 9 or "\x0d" < char < " " for char in text[:200]):
        return False
    lines = text.splitlines()
    if known_profiles.for_table(path, lines) is not None:
        return True
    if is_watch(lines):
        return True
    rest = [line for line in lines if line.strip() and not line.startswith("#")]
    if not rest:
        return len(head) >= 4096 and path.suffix.lower() in (".csv", ".tsv")
    return len(rest) > 1 and is_table(rest[0], rest[1])
