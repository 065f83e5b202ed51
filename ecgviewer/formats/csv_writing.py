"""Tables of samples: ``time_s`` and lead names, then seconds and millivolts at full precision.

Metadata stands in ``#`` lines before the header. ``.tsv`` is parted by tabs.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TextIO

import numpy as np

from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Record
from ecgviewer.formats.csv_header import cells_of, column_of, is_number
from ecgviewer.formats.csv_numbers import MOST_TABLE_VALUES
from ecgviewer.formats.csv_steps import KEYS, step_lines
from ecgviewer.formats.filter_text import filters_to_text
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import LARGEST_BYTES, clean_text
from ecgviewer.formats.losses import left_out, named

_CHUNK_ROWS = 1 << 13
_MOST_COMMENTS = 500
_OWN_KEYS = (
    *KEYS,
    *("fs", "rate", "sampling rate", "sampling frequency", "sample rate", "frequency", "hz"),
    *("unit", "units", "age", "sex", "gender", "start", "device", "identifier", "derived"),
    *("simulated", "filters"),
)
_KEY = re.compile(r"([A-Za-z][\w ()/-]{0,40}?)\s*[:=]")


def write(record: Record, path: Path) -> tuple[str, ...]:
    """Write a table; return what it does not hold."""
    mark = "\t" if path.suffix.lower() == ".tsv" else ","
    header, renamed = _header(record, mark)
    comments = _comments(record)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for line in (*_metadata(record), *comments[:_MOST_COMMENTS]):
            file.write(f"# {line}\n")
        file.write(mark.join(("time_s", *header)) + "\n")
        _write_rows(file, record, mark)
        size = file.tell()
    losses = [*renamed]
    said = record.device_says
    losses += left_out(len(comments[_MOST_COMMENTS:]), "comment", "CSV")
    losses += left_out(len(said.annotations), "annotation of the file", "CSV",
                       plural="annotations of the file")  # fmt: skip
    losses += left_out(len(said.beats), "representative beat", "CSV")
    values = record.n_samples * (len(record.leads) + 1)
    if values > MOST_TABLE_VALUES or size > LARGEST_BYTES:
        losses.append(
            f"The table has {values:,} values in {size / 1e6:,.0f} MB: ecgviewer itself opens "
            f"tables up to {MOST_TABLE_VALUES:,} values and {LARGEST_BYTES / 1e6:,.0f} MB."
        )
    return tuple(losses)


def _gain(lead: Lead) -> float:
    """Return steps of a millivolt, or of the lead's own unit where that is no voltage."""
    return lead.gain / MILLIVOLTS_PER_UNIT.get(lead.unit, 1.0)


def _unit(record: Record) -> str:
    """Return the unit that most of the table is in."""
    voltage = any(lead.is_voltage for lead in record.leads)
    return "mV" if voltage else record.leads[0].unit


def _metadata(record: Record) -> list[str]:
    patient = record.patient
    derived = [lead.name for lead in record.leads if lead.derived]
    lines = [f"fs: {np.format_float_positional(record.fs, trim='-')}", f"unit: {_unit(record)}"]
    if patient.age_years is not None:
        lines.append(f"age: {round(patient.age_years, 6):g}")
    facts = {
        "sex": patient.sex,
        "identifier": patient.identifier,
        "start": record.start,
        "device": record.device,
        "derived": ", ".join(derived),
        "simulated": "yes" if record.simulated else "",
    }
    lines += [f"{key}: {clean_text(value)}" for key, value in facts.items() if value]
    if record.device_says.filters:
        lines.append(f"filters: {filters_to_text(record.device_says.filters)}")
    if record.adu.dtype.kind in "iu":
        lines += step_lines(record.leads)
    return lines


def _comments(record: Record) -> list[str]:
    """Return the file's own comments, but for those that say what we say."""
    out = []
    for comment in record.comments:
        text = clean_text(comment)
        key = _KEY.match(text)
        if text and not (key and key[1].strip().lower() in _OWN_KEYS):
            out.append(text)
    return out


def _header(record: Record, mark: str) -> tuple[list[str], tuple[str, ...]]:
    """Return the names of the columns, and what is to be told of them."""
    common, cells, other = _unit(record), [], []
    for number, lead in enumerate(record.leads, 1):
        unit = "mV" if lead.is_voltage else lead.unit
        plain = lead.name if unit == common else f"{lead.name} ({unit})"
        cells.append(
            next(
                (
                    one
                    for one in (plain, f"{lead.name} ({unit})")
                    if _is_read_as(one, lead.name, mark)
                ),
                f"lead {number} ({unit})",
            )
        )
        if cells[-1].startswith("lead ") and not lead.name.startswith("lead "):
            other.append(f"{lead.name} as lead {number}")
    told = (f"Names that a table cannot hold: {named(other)}.",) if other else ()
    return unique(cells), told


def _is_read_as(cell: str, name: str, mark: str) -> bool:
    """Tell whether a cell of the header means a lead of this name, and nothing else."""
    found = column_of(cell)
    alone = cells_of(cell, mark) == [cell] and not any(char in cell for char in ",;\t")
    return alone and found.kind == "lead" and found.name == name and not is_number(cell)


def _write_rows(file: TextIO, record: Record, mark: str) -> None:
    for start in range(0, record.n_samples, _CHUNK_ROWS):
        part = np.asarray(record.adu[start : start + _CHUNK_ROWS])
        columns = [_texts(((start + np.arange(len(part))) / record.fs).tolist())]
        for n, lead in enumerate(record.leads):
            raw = part[:, n]
            values = (raw.astype(np.float64) - lead.baseline) / _gain(lead)
            if lead.gap is not None:
                values[raw == lead.gap] = np.nan
            columns.append(_texts(values.tolist()))
        file.writelines(f"{mark.join(row)}\n" for row in zip(*columns, strict=True))


def _texts(values: list[float]) -> list[str]:
    """Return numbers with all their digits, gaps as nothing."""
    return ["" if one != one else repr(one) for one in values]
