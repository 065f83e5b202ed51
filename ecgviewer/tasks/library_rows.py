"""A library as arrays: which records are in it, and what the model has seen of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.storage.library_store import SeenRecord

LEADS, BEAT = 12, 90
"""Leads of a median beat, and its samples at 100 Hz: 350 ms before R to 550 ms after."""


@dataclass(frozen=True)
class RowForms:
    """Fields of the rows of a model; the first is the record's place, which the store fills in.

    Parameters
    ----------
    n_features, n_embedding
        Numbers a window, and how many of them are the model's embedding.
    n_beat
        Numbers of the embedding of a beat.
    n_codes
        Findings.
    """

    n_features: int
    n_embedding: int
    n_beat: int
    n_codes: int

    @property
    def dtypes(self) -> dict[str, np.dtype[Any]]:
        """Return the layout of each kind of rows."""
        return {
            "record": np.dtype(
                [("record", "<i4"), ("scores", "<f4", (6,)), ("findings", "<f4", (self.n_codes,))]
            ),
            "window": np.dtype(
                [
                    ("record", "<i4"),
                    ("start", "<i8"),
                    ("scores", "<f4", (6,)),
                    ("features", "<f2", (self.n_features,)),
                ]
            ),
            "beat": np.dtype(
                [
                    ("record", "<i4"),
                    ("at", "<i8"),
                    ("count", "<i4"),
                    ("embedding", "<f2", (self.n_beat,)),
                ]
            ),
            # Row k is the shape of beat k: apart, so that a search reads embeddings alone.
            "shape": np.dtype(
                [
                    ("record", "<i4"),
                    ("in_mv", "<i4"),
                    ("scales", "<f4", (LEADS,)),
                    ("shape", "<f2", (LEADS, BEAT)),
                ]
            ),
        }


@dataclass(frozen=True, eq=False)
class LibraryIndex:
    """What a model has seen of the records in a folder; see ``tasks.library_index``.

    Parameters
    ----------
    folder
        The library; None for all that was ever indexed.
    model_id, sha256
        Whose.
    codes
        Findings of the model.
    forms
        Layout of its rows.
    seen
        The records, in the order in which they were indexed.
    paths
        One file of each.
    rows
        Mapped rows of the whole index, by kind.
    problems
        Path to the reason why a file is not in the index.
    home
        Folder of the model's index; None of a library that lies in memory alone.
    """

    folder: Path | None
    model_id: str
    sha256: str
    codes: tuple[str, ...]
    forms: RowForms
    seen: tuple[SeenRecord, ...]
    paths: tuple[Path, ...]
    rows: dict[str, NDArray[Any]] = field(repr=False)
    problems: dict[str, str] = field(default_factory=dict, repr=False)
    home: Path | None = None

    def __len__(self) -> int:
        return len(self.seen)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Content hashes."""
        return tuple(one.id for one in self.seen)

    @cached_property
    def patients(self) -> tuple[str, ...]:
        """Keyed hash of each patient's identifier; the record's id where it is not known."""
        return tuple(one.patient or one.id for one in self.seen)

    @cached_property
    def fs(self) -> NDArray[np.float64]:
        """Rates in Hz, (n,)."""
        return np.array([one.fs for one in self.seen], dtype=np.float64)

    @cached_property
    def n_samples(self) -> NDArray[np.int64]:
        """Lengths in samples, (n,)."""
        return np.array([one.n_samples for one in self.seen], dtype=np.int64)

    @cached_property
    def places(self) -> NDArray[np.int64]:
        """Number of each record in the whole index, (n,), rising."""
        return np.array([one.place for one in self.seen], dtype=np.int64)

    def own(self, kind: str) -> NDArray[np.int64]:
        """Return which rows of a kind are of these records, (m,), rising."""
        of = self.rows[kind]["record"]
        if not len(self):
            return np.zeros(0, dtype=np.int64)
        at = np.searchsorted(self.places, of).clip(0, len(self) - 1)
        return np.flatnonzero(self.places[at] == of)

    def record_of(self, kind: str, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return which record (0 to n - 1) rows of a kind are of."""
        return np.searchsorted(self.places, self.rows[kind]["record"][rows])

    @cached_property
    def embedding(self) -> NDArray[np.float32]:
        """Mean over the windows of each record, (n, E)."""
        mine = self.own("window")
        out = np.zeros((len(self), self.forms.n_embedding), dtype=np.float32)
        of = self.record_of("window", mine)
        np.add.at(out, of, self.window_embedding(mine))
        return out / np.bincount(of, minlength=len(self)).clip(1)[:, None].astype(np.float32)

    def window_embedding(self, rows: NDArray[np.int64] | slice) -> NDArray[np.float32]:
        """Return the embedding of windows, (m, E)."""
        part = self.rows["window"]["features"][rows, : self.forms.n_embedding]
        return np.asarray(part, dtype=np.float32)

    @cached_property
    def _of_record(self) -> NDArray[Any]:
        return self.rows["record"][self.places]

    @cached_property
    def log10_one_in(self) -> NDArray[np.float32]:
        """log10 N of surprise, full, the two bounds, the rarest event, and foreign, (n, 6)."""
        return np.asarray(self._of_record["scores"], dtype=np.float32)

    @property
    def surprise(self) -> NDArray[np.float32]:
        """1 - 1/N of each record, label-free, (n,)."""
        return 1.0 - 10.0 ** -self.log10_one_in[:, 0]

    @property
    def one_in(self) -> NDArray[np.float32]:
        """N of "1 in N normals", (n,)."""
        return 10.0 ** self.log10_one_in[:, 0]

    @property
    def full(self) -> NDArray[np.float32]:
        """1 - 1/N of the full score, (n,); NaN where the model has learned no diagnoses."""
        return 1.0 - 10.0 ** -self.log10_one_in[:, 1]

    @property
    def interval(self) -> NDArray[np.float32]:
        """Lower and upper surprise, (n, 2)."""
        return 1.0 - 10.0 ** -self.log10_one_in[:, 2:4]

    @property
    def uncertainty(self) -> NDArray[np.float32]:
        """Decades of N between the two bounds of surprise, (n,)."""
        return self.log10_one_in[:, 3] - self.log10_one_in[:, 2]

    @property
    def foreign(self) -> NDArray[np.bool_]:
        """Whether a record lies far from all that the model has seen, (n,)."""
        return self.log10_one_in[:, 5] > 0.5

    @cached_property
    def findings(self) -> NDArray[np.float32]:
        """Probability of each of ``codes``, (n, len(codes))."""
        return np.asarray(self._of_record["findings"], dtype=np.float32)

    @cached_property
    def first_beats(self) -> dict[int, int]:
        """Row of the most frequent kind of beats, by record; none of a record without beats."""
        mine = self.own("beat")
        of, first = np.unique(self.record_of("beat", mine), return_index=True)
        return dict(zip(of.tolist(), mine[first].tolist(), strict=True))

    def median_beats(self, record: int) -> tuple[NDArray[np.float32], bool] | None:
        """Return the median beat of a record's most frequent kind, (12, 90), and whether in mV.

        None where no whole beat was found.
        """
        row = self.first_beats.get(record)
        return None if row is None else self.beat_values(row)

    def beat_values(self, row: int) -> tuple[NDArray[np.float32], bool]:
        """Return the median beat of a row of beats in the record's own amplitude, (12, 90)."""
        one = self.rows["shape"][row]
        values = one["shape"].astype(np.float32) * one["scales"][:, None]
        return values, bool(one["in_mv"])
