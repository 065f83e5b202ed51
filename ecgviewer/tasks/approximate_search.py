"""Search among more vectors than are compared one by one: a graph of neighbours (HNSW) by usearch.

An extra of the package; where it is not installed all vectors are compared, block by block.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress

if TYPE_CHECKING:
    from ecgviewer.tasks.library_space import VectorSpace

LIMIT = 100_000
"""Vectors up to which all are compared."""

MISSING = tr_later(
    "More than 100,000 vectors: all were compared, block by block. With usearch (pip install "
    '"ecgviewer[library]") a search takes milliseconds.'
)
_BLOCK = 4096
_GROWN = 0.1
"""Share of new vectors, searched one by one beside the graph, from which it is made anew."""


def is_installed() -> bool:
    """Whether usearch is there."""
    return importlib.util.find_spec("usearch") is not None


@dataclass(frozen=True, eq=False)
class NeighbourGraph:
    """A graph over the first rows of a kind.

    Parameters
    ----------
    graph
        usearch's index, mapped from its file.
    n
        Rows that are in it.
    mean, scale
        Standard units in which they were put there.
    """

    graph: Any
    n: int
    mean: NDArray[np.float32]
    scale: NDArray[np.float32]

    def near(self, unit: NDArray[np.float32], count: int) -> NDArray[np.int64]:
        """Return rows that are near a vector of length one, nearest first."""
        found = self.graph.search(unit, min(count, self.n))
        return np.asarray(found.keys, dtype=np.int64)


def graph_of(folder: Path, kind: str) -> NeighbourGraph | None:
    """Return the graph that was made of a kind of rows; None without one, or without usearch."""
    file, about = folder / f"{kind}.usearch", folder / f"{kind}.usearch.json"
    if not is_installed() or not file.exists() or not about.exists():
        return None
    from usearch.index import Index

    try:
        said = json.loads(about.read_text(encoding="utf-8"))
        graph = Index.restore(str(file), view=True)
        if graph is None or len(graph) != said["n"]:
            return None
        units = (np.asarray(said[name], dtype=np.float32) for name in ("mean", "scale"))
        return NeighbourGraph(graph, said["n"], *units)
    except (OSError, ValueError, KeyError, RuntimeError):
        return None  # damaged or of another version: made anew


def make_graph(space: VectorSpace, folder: Path) -> Generator[Progress, None, None]:
    """Make the graph of a kind of rows, where there are enough and it is not there yet.

    Both files take their names when they are whole; the one that says what is in the graph comes
    last.
    """
    n = len(space.own)
    if n <= LIMIT or not is_installed():
        return
    known = graph_of(folder, space.kind)
    if known is not None and n - known.n <= _GROWN * n:
        return
    from usearch.index import Index

    graph = Index(ndim=len(space.mean), metric="cos", dtype="f16")
    for start in range(0, n, _BLOCK):
        rows = space.own[start : start + _BLOCK]
        graph.add(rows.astype(np.uint64), space.vectors(start, start + _BLOCK))
        yield Progress(min(start + _BLOCK, n), n, tr("joining neighbours"))
    file, about = folder / f"{space.kind}.usearch", folder / f"{space.kind}.usearch.json"
    about.unlink(missing_ok=True)
    unfinished = folder / f".{space.kind}.part"
    try:
        graph.save(str(unfinished))
        unfinished.chmod(0o600)
        unfinished.replace(file)
        said = {"n": n, "mean": space.mean.tolist(), "scale": space.scale.tolist()}
        unfinished.write_text(json.dumps(said), encoding="utf-8")
        unfinished.chmod(0o600)
        unfinished.replace(about)
    finally:
        unfinished.unlink(missing_ok=True)
