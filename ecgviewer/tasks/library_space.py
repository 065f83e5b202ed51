"""Exact search among the vectors of a library: all of them, block by block."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from ecgviewer.tasks.approximate_search import NeighbourGraph
    from ecgviewer.tasks.library_rows import LibraryIndex

BLOCK = 16_384
KEPT = 250_000
"""Vectors that are kept ready in memory between searches (some 300 MB); of more, each search reads
all from the file."""

_OUTLIER = 8.0
_SAMPLE = 20_000
_LEAST_SPREAD = 1e-3


@dataclass(eq=False)
class VectorSpace:
    """Vectors of a library in standard units and of length one, so that a product is a cosine.

    Parameters
    ----------
    index
        The library.
    kind
        ``"window"`` or ``"beat"``.
    mean, scale
        What standard units are: of the model for windows, of the library itself for beats.
    """

    index: LibraryIndex
    kind: str
    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    own: NDArray[np.int64] = field(init=False)
    of: NDArray[np.int64] = field(init=False)
    _kept: NDArray[np.float32] | None = None

    def __post_init__(self) -> None:
        """Find out which rows are of this library, and of which of its records."""
        self.own = self.index.own(self.kind)
        self.of = self.index.record_of(self.kind, self.own)

    def unit(self, vectors: NDArray[np.floating]) -> NDArray[np.float32]:
        """Return vectors (m, E) in standard units, of length one."""
        z = (np.asarray(vectors, dtype=np.float32) - self.mean) / self.scale
        np.clip(z, -_OUTLIER, _OUTLIER, out=z)
        z /= np.maximum(np.linalg.norm(z, axis=1, keepdims=True), 1e-9)
        return z

    def vectors(self, start: int, stop: int) -> NDArray[np.float32]:
        """Return the vectors of a range of ``own``."""
        rows = self.own[start:stop]
        whole = len(rows) and rows[-1] - rows[0] + 1 == len(rows)
        return self.unit(
            raw(self.index, self.kind, slice(rows[0], rows[-1] + 1) if whole else rows)
        )

    def cosines(self, wanted: NDArray[np.floating]) -> NDArray[np.float32]:
        """Return the cosine of each row of ``own`` with a vector (E,) as the model gives it."""
        mine = self.unit(wanted[None])[0]
        n = len(self.own)
        if n <= KEPT:
            if self._kept is None:
                self._kept = np.empty((n, mine.size), dtype=np.float32)
                for start in range(0, n, BLOCK):
                    self._kept[start : start + BLOCK] = self.vectors(start, start + BLOCK)
            return self._kept @ mine
        out = np.empty(n, dtype=np.float32)
        for start in range(0, n, BLOCK):
            out[start : start + BLOCK] = self.vectors(start, start + BLOCK) @ mine
        return out

    def cosines_of(
        self, places: NDArray[np.int64], wanted: NDArray[np.floating]
    ) -> NDArray[np.float32]:
        """Return the cosine of some of ``own``, by their places in it, with a vector (E,)."""
        mine = self.unit(wanted[None])[0]
        return self.unit(raw(self.index, self.kind, self.own[places])) @ mine

    def near(
        self, graph: NeighbourGraph, wanted: NDArray[np.floating], count: int
    ) -> NDArray[np.int64]:
        """Return the places in ``own`` that a graph finds near, and of all that is not in it."""
        unit = (np.asarray(wanted, dtype=np.float32) - graph.mean) / graph.scale
        np.clip(unit, -_OUTLIER, _OUTLIER, out=unit)
        rows = graph.near(unit / max(float(np.linalg.norm(unit)), 1e-9), count)
        places = np.searchsorted(self.own, rows).clip(0, len(self.own) - 1)
        found = places[self.own[places] == rows]
        return np.unique(np.r_[found, np.flatnonzero(self.own >= graph.n)])


def raw(index: LibraryIndex, kind: str, rows: NDArray[np.int64] | slice) -> NDArray[np.float32]:
    """Return rows of vectors as the model gave them."""
    if kind == "window":
        return index.window_embedding(rows)
    return np.asarray(index.rows["beat"]["embedding"][rows], dtype=np.float32)


def window_space(
    index: LibraryIndex, mean: NDArray[np.float32], scale: NDArray[np.float32]
) -> VectorSpace:
    """Return the space of windows, in the standard units of the model's findings head."""
    n = index.forms.n_embedding
    return VectorSpace(index, "window", mean[:n], np.maximum(scale[:n], _LEAST_SPREAD))


def beat_space(index: LibraryIndex) -> VectorSpace:
    """Return the space of beats, in the spread of (at most 20,000 of) the library's own."""
    own = index.own("beat")
    sample = own[
        np.unique(np.linspace(0, max(len(own) - 1, 0), min(len(own), _SAMPLE)).astype(int))
    ]
    size = index.forms.n_beat
    if len(sample) < 2:
        return VectorSpace(index, "beat", np.zeros(size, np.float32), np.ones(size, np.float32))
    seen = raw(index, "beat", sample)
    return VectorSpace(
        index, "beat", seen.mean(axis=0), np.maximum(seen.std(axis=0), _LEAST_SPREAD)
    )


def best_of_records(
    cosines: NDArray[np.float32], of: NDArray[np.int64], most: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the records with the highest cosine, and which row of each it is, highest first.

    Parameters
    ----------
    cosines
        (m,).
    of
        (m,): the record of each row, not negative; a record may have several.
    most
        So many records at most.
    """
    order = np.argsort(-cosines, kind="stable")
    # Several rows a record: look at enough of them, then at all.
    part = order[: min(len(order), most * 8)]
    for rows in (part, order):
        records, first = np.unique(of[rows], return_index=True)
        if len(records) >= most or len(rows) == len(order):
            chosen = np.sort(first)[:most]
            return of[rows[chosen]], rows[chosen]
    raise AssertionError("the second time all rows are looked at")
