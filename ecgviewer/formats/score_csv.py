"""Scores as CSV: one header line, a line a record, empty where nothing is known."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from ecgviewer.formats.score_table import Kind


class Table:
    """See :class:`ecgviewer.formats.score_table.ScoreTable`."""

    def __init__(self, path: Path, columns: Mapping[str, Kind], map_leads: Sequence[str]) -> None:
        del map_leads  # refused before
        self._columns = columns
        self._file = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file)
        self._writer.writerow(columns)

    def add(self, row: Mapping[str, Any], heat: NDArray[np.float16] | None) -> None:
        """Add a row."""
        del heat  # refused before
        self._writer.writerow(_cell(row.get(name)) for name in self._columns)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return "" if value is None or (isinstance(value, float) and math.isnan(value)) else value
