"""Scores as Parquet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from ecgviewer.formats.score_table import AT_ONCE, Kind


class Table:
    """See :class:`ecgviewer.formats.score_table.ScoreTable`."""

    def __init__(self, path: Path, columns: Mapping[str, Kind], map_leads: Sequence[str]) -> None:
        del map_leads  # refused before
        kinds = {"text": pa.string(), "number": pa.float64(), "flag": pa.bool_()}
        self._schema = pa.schema([(name, kinds[kind]) for name, kind in columns.items()])
        self._writer = pq.ParquetWriter(path, self._schema)
        self._rows: list[dict[str, Any]] = []

    def add(self, row: Mapping[str, Any], heat: NDArray[np.float16] | None) -> None:
        """Add a row."""
        del heat  # refused before
        self._rows.append({name: row.get(name) for name in self._schema.names})
        if len(self._rows) >= AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, self._schema))
            self._rows.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self._flush()
        self._writer.close()
