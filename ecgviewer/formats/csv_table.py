"""Tables of samples as text: CSV and TSV with lead names in the header, Apple Watch exports.

``#`` lines before the header hold metadata, ``# key: value``. Described in docs/formats.md.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Patient, Record, Sex, canonical_unit
from ecgviewer.core.table_profile import MOST_SKIPPED, known_profiles
from ecgviewer.formats.csv_header import (
    MOST_COLUMNS,
    TIME_UNITS,
    Column,
    cells_of,
    column_of,
    decoded,
    delimiter_of,
    is_number,
    is_watch,
)
from ecgviewer.formats.csv_numbers import numbers, table_rows, whole_numbers
from ecgviewer.formats.csv_profile import read_lines
from ecgviewer.formats.csv_steps import as_steps
from ecgviewer.formats.csv_time import clock_of
from ecgviewer.formats.csv_watch import read_watch
from ecgviewer.formats.filter_text import filters_from_text
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import LARGEST_BYTES, check_fs, check_shape, clean_text, file_size

NAME = "CSV"
_LONGEST_LINE = 1 << 16
_MOST_HEAD_LINES = 1000
_OLDEST_YEARS = 150
_LOUDEST_MV = 20.0
_PAIR = re.compile(r"#+\s*([A-Za-z][\w ()/-]{0,40}?)\s*[:=]\s*(.*)", re.DOTALL)
_HIDDEN = re.compile(
    r"#+\s*(gain|baseline|gap|stored unit|filters|identifier)\s*[:=]", re.IGNORECASE
)
_AGE = re.compile(r"(\d{1,3}(?:\.\d{1,6})?)(?:\s*(?:y|years?|a))?", re.ASCII)
_RATES = ("fs", "rate", "sampling rate", "sampling frequency", "sample rate", "frequency", "hz")
_RATE_UNIT = re.compile(r"\s*\(?\s*(hz|hertz)\s*\)?$", re.IGNORECASE)


def read(path: Path) -> Record:
    """Read a table of samples; as a profile says where the user has made one for its header.

    Raises
    ------
    FormatError
        If it is none, or its columns, unit or rate cannot be known; names what is missing.
    """
    if file_size(path) > LARGEST_BYTES:
        raise FormatError(path, f"is a table of over {LARGEST_BYTES:,} bytes, which is not read")
    try:
        with path.open("rb") as raw:
            encoding = decoded(raw.read(4096))[1]
        with path.open(encoding=encoding, errors="replace", newline=None) as file:
            head = list(itertools.islice(_lines(path, file), MOST_SKIPPED + 1))
            lines = itertools.chain(head, _lines(path, file))
            if (profile := known_profiles.for_table(path, head)) is not None:
                return read_lines(path, lines, profile, NAME)
            if not is_watch(head):
                return _table(path, lines)
            return read_watch(path, lines, NAME)
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    except (RecordError, UnicodeError) as error:
        raise FormatError(path, str(error)) from error


def _lines(path: Path, file: TextIO) -> Iterator[str]:
    while line := file.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise FormatError(path, f"has a line of over {_LONGEST_LINE:,} characters")
        yield line.rstrip("\n")


# Tables


def _table(path: Path, lines: Iterator[str]) -> Record:
    told, header = _metadata(path, lines)
    delimiter = delimiter_of(header)
    cells = cells_of(header, delimiter)
    if len(cells) > 1 and not cells[-1]:
        cells = cells[:-1]
    if len(cells) > MOST_COLUMNS:
        raise FormatError(path, f"has over {MOST_COLUMNS} columns", field="header line")
    first = next((line for line in lines if line.strip()), None)
    columns = [column_of(cell) for cell in cells]
    leads = [one for one in columns if one.kind == "lead"]
    if not leads or any(is_number(one.source_name) for one in leads):
        raise FormatError(
            path, "the names of the leads are missing: a header line is needed such as "
            "time_s,I,II or I (uV),II (uV)", field="header line",
        )  # fmt: skip
    if first is not None and _is_units(row := cells_of(first, delimiter)[: len(columns)]):
        columns = [
            one if one.kind == "index" else replace(one, unit=one.unit or _unit(unit, one.kind))
            for one, unit in zip(columns, row, strict=False)
        ]
        first = next((line for line in lines if line.strip()), None)
    if first is None:
        raise FormatError(path, "has a header, but no rows of samples", field="rows")
    wrong = [
        column.source_name
        for column, cell in zip(columns, cells_of(first, delimiter), strict=False)
        if not is_number(cell)
    ]
    if wrong:
        raise FormatError(
            path, f"the column {clean_text(wrong[0], most=40)!r} holds no numbers: it is no table "
            "of samples, or the time of day stands in it", field="rows",
        )  # fmt: skip
    rows = [first, *itertools.islice(lines, 50)]
    values = numbers(path, table_rows(itertools.chain(rows, lines), delimiter, len(columns)),
                     delimiter, len(columns))  # fmt: skip
    return _record(path, columns, values, told, _resolution(rows, columns, delimiter))


def _metadata(path: Path, lines: Iterator[str]) -> tuple[list[str], str]:
    """Return the ``#`` lines, and the header line behind them."""
    told: list[str] = []
    for line in lines:
        text = line.strip().lstrip("\ufeff")
        if text.startswith("#") and not (text.startswith("#,") or text.startswith("#;")):
            told.append(clean_text(text))
            if len(told) > _MOST_HEAD_LINES:
                raise FormatError(path, f"over {_MOST_HEAD_LINES} lines of metadata")
        elif text:
            return told, line.strip("\r\ufeff")
    raise FormatError(path, "holds no header line with the names of the leads", field="header line")


def _is_units(cells: list[str]) -> bool:
    known = {*MILLIVOLTS_PER_UNIT, *TIME_UNITS, "", "nu", "NU"}
    bare = [canonical_unit(cell.strip("()[]")) for cell in cells]
    return any(bare) and all(one in known or one.lower() in known for one in bare)


def _unit(cell: str, kind: str) -> str:
    text = cell.strip("()[]")
    return text.lower() if kind == "time" else canonical_unit(text)


def _resolution(rows: list[str], columns: list[Column], delimiter: str | None) -> float:
    """Return what the last digit of the times stands for, in their unit."""
    at = next((n for n, one in enumerate(columns) if one.kind == "time"), None)
    if at is None:
        return 0.0
    decimals = 0
    for row in rows:
        cell = ",".join(cells_of(row, delimiter)[at : at + 1]).replace(",", ".").lower()
        decimals = max(decimals, 9 if "e" in cell else len(cell.partition(".")[2]))
    return float(10.0 ** -min(decimals, 9))


def _record(
    path: Path, columns: list[Column], values: NDArray[Any], told: list[str], resolution: float
) -> Record:
    pairs, notes = _pairs(told), list[str]()
    stated_fs = _stated_rate(path, pairs)
    at = next((n for n, one in enumerate(columns) if one.kind == "time"), None)
    rows = None
    if at is not None:
        scale = _time_scale(path, columns[at], values[:, at], stated_fs, notes)
        decimals_s = max(resolution * scale, 1e-12)
        clock = clock_of(
            path, values[:, at] * scale, decimals_s, stated_fs, field=columns[at].source_name
        )
        fs, rows = clock.fs, clock.rows
        notes += clock.notes
        if abs(values[0, at] * scale) >= 1 / fs:
            notes.append(f"The times begin at {values[0, at] * scale:g} s.")
    elif stated_fs is None:
        raise FormatError(
            path, "the rate is not known: a column time_s or a line such as # fs: 500 is missing",
            field="fs",
        )  # fmt: skip
    else:
        fs = stated_fs
    for one in columns:
        if one.kind == "index" or (one.kind == "time" and one is not columns[at or 0]):
            notes.append(f"The column {clean_text(one.source_name, most=40)!r} is not shown.")
    kept = [n for n, one in enumerate(columns) if one.kind == "lead"]
    adu = values[:, kept]
    leads = _leads(path, [columns[n] for n in kept], adu, pairs, notes)
    if rows is not None:
        check_shape(path, int(rows[-1]) + 1, len(kept))
        spread = np.full((int(rows[-1]) + 1, len(kept)), np.nan)
        spread[rows] = adu
        adu = spread
    adu, leads = as_steps(whole_numbers(adu), leads, pairs)
    filters = filters_from_text(path, pairs["filters"]) if "filters" in pairs else ()
    return Record(
        adu,
        fs,
        leads,
        _patient(pairs, notes),
        path.name,
        NAME,
        pairs.get("start"),
        pairs.get("device"),
        comments=tuple(
            line.lstrip("# ") for line in told if line.lstrip("# ") and not _HIDDEN.match(line)
        ),
        notes=tuple(dict.fromkeys(notes)),
        simulated=pairs.get("simulated", "").lower() in ("yes", "true", "1"),
        device_says=DeviceSays(filters=filters),
    )


def _pairs(told: list[str]) -> dict[str, str]:
    found = (_PAIR.fullmatch(line) for line in told)
    return {one[1].lower(): one[2].strip() for one in found if one and one[2].strip()}


def _stated_rate(path: Path, pairs: dict[str, str]) -> float | None:
    for key, value in pairs.items():
        bare = _RATE_UNIT.sub("", key).replace("_", " ").strip() or "hz"
        if bare not in _RATES:
            continue
        text = _RATE_UNIT.sub("", value).replace(",", ".")
        try:
            return check_fs(path, float(text), field=key)
        except ValueError as error:
            raise FormatError(path, "the rate is no number", field=key) from error
    return None


def _time_scale(
    path: Path, column: Column, times: NDArray[Any], stated_fs: float | None, notes: list[str]
) -> float:
    """Return the seconds of one unit of the column of times."""
    if column.unit in TIME_UNITS:
        return TIME_UNITS[column.unit]
    step = float(np.median(np.diff(times))) if len(times) > 1 else 0.0
    if not column.unit and stated_fs is not None:
        for scale in (1.0, 1e-3, 1e-6, 1 / stated_fs):
            if abs(step * scale * stated_fs - 1) < 0.1:
                return scale
    if not column.unit and 0 < step <= 0.02:  # 50 Hz and more
        notes.append("The times have no unit; seconds are assumed.")
        return 1.0
    what = f"the unit {column.unit!r} is none" if column.unit else "its unit is not stated"
    raise FormatError(
        path, f"{what}: a column named time_s or time_ms is needed", field=column.source_name[:40]
    )


def _leads(
    path: Path, columns: list[Column], values: NDArray[Any], pairs: dict[str, str], notes: list[str]
) -> tuple[Lead, ...]:
    stated = canonical_unit(clean_text(pairs.get("unit", pairs.get("units", "")), most=32))
    derived = {canonical_lead(name) for name in pairs.get("derived", "").split(",")}
    names = unique([clean_text(one.name, most=64) or "lead" for one in columns])
    leads, assumed = [], False
    for place, (column, name) in enumerate(zip(columns, names, strict=True)):
        unit = clean_text(column.unit, most=32) or stated
        if not unit:
            unit, assumed = "mV", True
            known = np.abs(values[~np.isnan(values[:, place]), place])
            if known.size and np.median(known) > _LOUDEST_MV:
                raise FormatError(
                    path, f"the unit is not stated, and values around {np.median(known):g} are no "
                    "millivolts: write it into the header, such as I (uV)", field=name,
                )  # fmt: skip
        source = clean_text(column.source_name, most=64)
        leads.append(Lead(name, 1.0, 0.0, unit, source, derived=name in derived))
    if assumed:
        notes.append("The table states no unit; millivolts are assumed.")
    return tuple(leads)


def _patient(pairs: dict[str, str], notes: list[str]) -> Patient:
    sexes: dict[str, Sex] = {"m": "M", "male": "M", "f": "F", "female": "F"}
    sex = sexes.get(pairs.get("sex", pairs.get("gender", "")).lower())
    age = None
    if found := re.fullmatch(
        r"(\d{1,3}(?:\.\d{1,6})?)(?:\s*(?:y|years?|a))?", pairs.get("age", "")
    ):
        age = float(found[1])
        if age > _OLDEST_YEARS:
            notes.append(f"An age of {age:g} years is left out.")
            age = None
    return Patient(age, sex, pairs.get("identifier"))
