"""Scores of many records as one table: CSV, HDF5 or Parquet, row after row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Protocol, Self, cast

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError

_MODULES = {
    ".csv": "ecgviewer.formats.score_csv",
    ".h5": "ecgviewer.formats.score_hdf5",
    ".hdf5": "ecgviewer.formats.score_hdf5",
    ".parquet": "ecgviewer.formats.score_parquet",
}
"""Suffix to the module whose ``Table(path, columns, map_leads)`` writes it."""

Kind = Literal["text", "number", "flag"]
AT_ONCE = 1000
"""Rows kept in memory before they are written."""


class ScoreTable(Protocol):
    """A table that is being written; rows count when it is closed without an error."""

    def add(self, row: Mapping[str, Any], heat: NDArray[np.float16] | None) -> None:
        """Add a row; columns that it lacks are empty."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def check_table(path: Path, *, with_maps: bool) -> None:
    """Refuse a table that could not be written in the end, before anything is scored.

    Raises
    ------
    UserError
        If the suffix is not known, a package is missing, or the kind cannot hold maps.
    """
    suffix = path.suffix.lower()
    if suffix not in _MODULES:
        raise UserError(
            f"{path.name}: scores are written as {', '.join(_MODULES)}, not as {suffix or 'this'}."
        )
    if with_maps and suffix not in (".h5", ".hdf5"):
        raise UserError(
            f"{path.name}: maps need an HDF5 table (.h5); {suffix} holds numbers alone."
        )
    try:
        import_module(_MODULES[suffix])
    except ImportError as error:
        raise UserError(
            f"{path.name}: Parquet needs pyarrow; install ecgviewer[parquet], or write .csv."
        ) from error


def open_table(
    path: Path, columns: Mapping[str, Kind], *, map_leads: Sequence[str] = ()
) -> ScoreTable:
    """Return a table to write to, of the kind that the suffix says.

    Parameters
    ----------
    path
        The file to write.
    columns
        Name to kind, in order.
    map_leads
        Leads of the maps that come with rows; empty where none do.
    """
    module = import_module(_MODULES[path.suffix.lower()])
    return cast(ScoreTable, module.Table(path, columns, map_leads))
