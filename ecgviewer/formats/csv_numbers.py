"""Rows of numbers as text, into arrays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import check_shape, clean_text

MOST_TABLE_VALUES = 12_000_000
_LARGEST = 1e30


def numbers(
    path: Path, rows: Iterator[str], delimiter: str | None, n_columns: int
) -> NDArray[np.float64]:
    """Return the rows, shape (rows, columns); empty cells are NaN."""
    most = MOST_TABLE_VALUES // n_columns
    try:
        values = np.loadtxt(
            rows,
            delimiter=delimiter,
            comments=None,
            quotechar='"',
            ndmin=2,
            max_rows=most + 1,
        )
    except (ValueError, OverflowError) as error:
        what = clean_text(str(error), most=120)
        raise FormatError(path, f"a row cannot be read ({what})", field="rows") from error
    if values.shape[1] != n_columns:
        raise FormatError(
            path, f"{n_columns} names, but {values.shape[1]} columns", field="header line"
        )
    if len(values) > most:
        raise FormatError(path, f"over {MOST_TABLE_VALUES:,} values, which are not read as text")
    if (np.abs(values) > _LARGEST).any():  # beyond it single precision ends; False for nan
        raise FormatError(path, "holds a number that is not finite", field="rows")
    check_shape(path, len(values), n_columns)
    return values


def table_rows(lines: Iterator[str], delimiter: str | None, n_columns: int) -> Iterator[str]:
    """Yield rows as numpy reads them: points for commas, nan for empty cells."""
    mark = delimiter or ","
    for line in lines:
        text = line if delimiter == "\t" else line.strip()
        if not text.strip() or text.startswith("#"):
            continue
        if mark != ",":
            text = text.replace(",", ".")
        if text.endswith(mark) and text.count(mark) == n_columns:
            text = text[:-1]
        if mark * 2 in text or text[0] == mark or text[-1] == mark:
            text = mark.join(cell.strip() or "nan" for cell in text.split(mark))
        yield text


def whole_numbers(adu: NDArray[Any]) -> NDArray[Any]:
    """Return samples as integers where all of them are, else as they came."""
    if np.isnan(adu).any() or not (np.rint(adu) == adu).all() or np.abs(adu).max() >= 2**31 - 1:
        return adu
    return adu.astype(np.int16 if np.abs(adu).max() < 2**15 - 1 else np.int32)
