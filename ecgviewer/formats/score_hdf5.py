"""Scores as HDF5, with the maps where they are wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import h5py
import numpy as np
from numpy.typing import NDArray

from ecgviewer.formats.score_table import AT_ONCE, Kind

_MOST_HEAT = 1 << 22
"""Values of maps kept in memory before they are written: 8 MB."""


class Table:
    """Columns as datasets; maps one after the other, ``map_start`` and ``map_stop`` say whose."""

    def __init__(self, path: Path, columns: Mapping[str, Kind], map_leads: Sequence[str]) -> None:
        self._columns, self._frames, self._maps = columns, 0, list[NDArray[np.float16]]()
        self._rows: list[Mapping[str, Any]] = []
        self._spans: list[tuple[int, int]] = []
        self._file = h5py.File(path, "w")
        self._file.attrs["format"] = "ecgviewer scores"
        self._file.attrs["version"] = 1
        self._file.attrs["columns"] = list(columns)
        dtypes = {"text": h5py.string_dtype(), "number": np.float64, "flag": np.bool_}
        for name, kind in columns.items():
            self._file.create_dataset(
                name, (0,), dtypes[kind], maxshape=(None,), chunks=(AT_ONCE,), compression="gzip"
            )
        self._map = None
        if map_leads:
            n = len(map_leads)
            self._map = self._file.create_dataset(
                "map", (n, 0), np.float16, maxshape=(n, None), chunks=(n, 1000), compression="gzip"
            )
            self._map.attrs["leads"] = list(map_leads)
            self._map.attrs["quantity"] = "log10 N of 1 in N normals"
            for name in ("map_start", "map_stop"):
                self._file.create_dataset(
                    name, (0,), np.int64, maxshape=(None,), chunks=(AT_ONCE,), compression="gzip"
                )

    def add(self, row: Mapping[str, Any], heat: NDArray[np.float16] | None) -> None:
        """Add a row and its map."""
        self._rows.append(row)
        n = 0 if heat is None else heat.shape[1]
        self._spans.append((self._frames, self._frames + n))
        self._frames += n
        if heat is not None:
            self._maps.append(heat)
        if len(self._rows) >= AT_ONCE or sum(one.size for one in self._maps) > _MOST_HEAT:
            self._flush()

    def _flush(self) -> None:
        if not self._rows:
            return
        empty = {"text": "", "number": np.nan, "flag": False}
        for name, kind in self._columns.items():
            given = [row.get(name) for row in self._rows]
            self._append(name, [empty[kind] if value is None else value for value in given])
        if self._map is not None:
            for place, name in enumerate(("map_start", "map_stop")):
                self._append(name, [span[place] for span in self._spans])
            if self._maps:
                new = np.concatenate(self._maps, axis=1)
                before = self._map.shape[1]
                self._map.resize(before + new.shape[1], axis=1)
                self._map[:, before:] = new
        self._rows.clear()
        self._spans.clear()
        self._maps.clear()

    def _append(self, name: str, values: list[Any]) -> None:
        data = self._file[name]
        before = data.shape[0]
        data.resize(before + len(values), axis=0)
        data[before:] = values

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
        self._file.close()
