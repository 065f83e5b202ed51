"""Tables read as a profile says, and what a table seems to be before there is one."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Patient, Record
from ecgviewer.core.table_profile import (
    LEFT_OUT,
    MOST_SKIPPED,
    TIME,
    TIME_UNITS,
    TableProfile,
)
from ecgviewer.formats.csv_header import (
    MOST_COLUMNS,
    cells_of,
    column_of,
    decoded,
    hertz,
    is_number,
)
from ecgviewer.formats.csv_numbers import numbers, whole_numbers
from ecgviewer.formats.csv_time import clock_of
from ecgviewer.formats.limits import clean_text

PREVIEW_BYTES = 256 << 10
_SHOWN_LINES = 40
_NO_NUMBER = ("", "nan", "na", "n/a", "null", "-")


def first_lines(path: Path, *, n_bytes: int = PREVIEW_BYTES) -> list[str]:
    """Return the first lines of a text, without one that the limit cuts.

    Raises
    ------
    FormatError
        If the file cannot be read, or is no text.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(n_bytes + 1)
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    text, encoding = decoded(raw[:n_bytes])
    if "\0" in text and encoding != "utf-16":
        raise FormatError(path, "is no text: it holds zero bytes")
    lines = text.splitlines()
    return lines[:-1] if len(raw) > n_bytes and len(lines) > 1 else lines


def read_lines(path: Path, lines: Iterator[str], profile: TableProfile, format_name: str) -> Record:
    """Return the record that the lines of a table are when read by a profile.

    Raises
    ------
    FormatError
        If a row is not as the profile says; names the row.
    """
    skipped = list(itertools.islice(lines, profile.skip_lines + profile.has_header))
    used = [n for n, one in enumerate(profile.columns) if one != LEFT_OUT]
    rows = _rows(path, lines, profile, used)
    first = list(itertools.islice(rows, 50))
    if not first:
        raise FormatError(path, "has no rows of samples behind what is skipped", field="rows")
    values = numbers(path, itertools.chain(first, rows), ",", len(used))
    names = [profile.columns[n] for n in used]
    notes = [profile.words]
    fs, adu, places = profile.fs, values, None
    if TIME in names:
        at = names.index(TIME)
        scale = TIME_UNITS[profile.time_unit]
        clock = clock_of(
            path, values[:, at] * scale, _step(first, at) * scale, fs or None, field=TIME
        )
        fs, places, adu = clock.fs, clock.rows, np.delete(values, at, axis=1)
        notes += clock.notes
    if places is not None:
        spread = np.full((int(places[-1]) + 1, adu.shape[1]), np.nan)
        spread[places] = adu
        adu = spread
    leads = tuple(Lead(one, profile.gain, 0.0, profile.unit, one) for one in profile.leads)
    comments = tuple(text for line in skipped if (text := clean_text(line).lstrip("# ")))
    try:
        return Record(
            whole_numbers(adu), fs, leads, Patient(), path.name, format_name,
            comments=comments, notes=tuple(notes),
        )  # fmt: skip
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _rows(
    path: Path, lines: Iterator[str], profile: TableProfile, used: Sequence[int]
) -> Iterator[str]:
    """Yield the columns that are used as rows that numpy reads."""
    separator = None if profile.separator == " " else profile.separator
    wanted = len(profile.columns)
    for number, line in enumerate(lines, profile.skip_lines + profile.has_header + 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split(separator, wanted + 1)
        if len(cells) == wanted + 1 and not cells[-1].strip():
            cells.pop()
        if len(cells) != wanted:
            raise FormatError(
                path, f"line {number:,} has {len(cells)} columns where the profile has {wanted}",
                field="rows",
            )  # fmt: skip
        kept = [cells[n].strip().strip('"').strip() for n in used]
        if profile.decimal_comma:
            kept = [cell.replace(",", ".") for cell in kept]
        yield ",".join("nan" if cell.lower() in _NO_NUMBER else cell for cell in kept)


def _step(rows: Sequence[str], at: int) -> float:
    """Return what the last digit of the times stands for."""
    cells = [row.split(",")[at].lower() for row in rows]
    decimals = max(9 if "e" in cell else len(cell.partition(".")[2]) for cell in cells)
    return float(10.0 ** -min(decimals, 9))


# What it seems to be


def guessed(lines: Sequence[str], *, separator: str = "") -> dict[str, Any]:
    """Return what the first lines of a table seem to say, as far as they do, as a profile's fields.

    Parameters
    ----------
    separator
        What parts the columns; empty to guess that, too.
    """
    shown = list(lines[: MOST_SKIPPED + _SHOWN_LINES])
    separator = separator or _separator(shown)
    comma = separator != "," and _decimal_commas(shown, separator)
    places = (n for n, line in enumerate(shown) if _is_row(line, separator))
    start = next((n for n in places if _goes_on(shown, n, separator)), 0)
    n_columns = len(_cells(shown[start], separator)) if shown else 1
    header = start > 0 and len(_cells(shown[start - 1], separator)) == n_columns
    names = _cells(shown[start - 1], separator) if header else [""] * n_columns
    first = _cells(shown[start], separator) if shown else []
    words = [bool(cell) and not is_number(cell) for cell in first]
    columns, unit, time_unit = _columns(names[:MOST_COLUMNS], words)
    rate = next((found for line in shown[:start] if (found := hertz(line)) is not None), 0.0)
    return {
        "columns": columns,
        "separator": separator,
        "decimal_comma": comma,
        "skip_lines": max(0, start - header),
        "has_header": bool(header),
        "fs": rate,
        "time_unit": time_unit,
        "unit": unit,
    }


def _cells(line: str, separator: str) -> list[str]:
    return line.split()[: MOST_COLUMNS + 1] if separator == " " else cells_of(line, separator)


def _is_row(line: str, separator: str) -> bool:
    cells = _cells(line, separator)
    found = [is_number(cell) and bool(cell) for cell in cells]
    return bool(cells) and sum(found) * 2 >= len(cells) and any(found)


def _goes_on(lines: Sequence[str], place: int, separator: str) -> bool:
    """Tell whether the next rows have as many columns as this one."""
    count = len(_cells(lines[place], separator))
    rest = [line for line in lines[place + 1 : place + 4] if line.strip()]
    return all(_is_row(one, separator) and len(_cells(one, separator)) == count for one in rest)


def _separator(lines: Sequence[str]) -> str:
    """Return what parts the rows of a table: what the most lines hold equally often."""
    rest = [line for line in lines[-_SHOWN_LINES:] if line.strip()]
    for one in ("\t", ";", ",", " "):
        counts = Counter(len(_cells(line, one)) for line in rest)
        columns, often = counts.most_common(1)[0] if counts else (1, 0)
        if columns > 1 and often * 2 > len(rest):
            return one
    return ","


def _decimal_commas(lines: Sequence[str], separator: str) -> bool:
    cells = [cell for line in lines[-_SHOWN_LINES:] for cell in _cells(line, separator)]
    found = [cell for cell in cells if is_number(cell)]
    return sum("," in cell for cell in found) > sum("." in cell for cell in found)


def _columns(names: Sequence[str], words: Sequence[bool]) -> tuple[tuple[str, ...], str, str]:
    """Return what columns are by their names, the unit of the leads and that of the times.

    Parameters
    ----------
    words
        Whether the first row has a word in a column, such as the time of day.
    """
    columns, units, time_unit = list[str](), Counter[str](), "s"
    for number, name in enumerate(names, 1):
        one = column_of(name)
        if number <= len(words) and words[number - 1]:
            columns.append(LEFT_OUT)
        elif one.kind == "time" and TIME not in columns:
            columns.append(TIME)
            time_unit = one.unit if one.unit in TIME_UNITS else time_unit
        elif one.kind == "lead" or not name:
            lead = canonical_lead(clean_text(one.name, most=64)) or f"ch{number}"
            columns.append(lead if lead not in columns else f"{lead}-{number}")
            units[one.unit] += 1
        else:
            columns.append(LEFT_OUT)
    known = [unit for unit, _ in units.most_common() if unit in MILLIVOLTS_PER_UNIT]
    return tuple(columns), (known or ["mV"])[0], time_unit


def shown_cells(lines: Sequence[str], separator: str) -> list[list[str]]:
    """Return the cells of lines, for a preview."""
    return [[clean_text(cell, most=40) for cell in _cells(line, separator)] for line in lines]


def preview_values(record: Record) -> NDArray[np.float32]:
    """Return the first 10 s of a record's leads, for a preview."""
    return record.values(0, min(record.n_samples, round(10 * record.fs)))
