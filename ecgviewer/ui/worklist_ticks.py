"""Which records of the worklist are ticked: kept when the list is another one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ecgviewer.ui.worklist_state import Worklist


class Ticks:
    """Records by their place in the catalogue, files that it does not know by their path.

    Parameters
    ----------
    work
        The list looked at.
    """

    def __init__(self, work: Worklist) -> None:
        self._work = work
        self._places: set[int] = set()
        self._paths: set[Path] = set()
        self.waits = False
        """Whether all of a list is to be ticked whose rows are not all known yet."""

    def __len__(self) -> int:
        return len(self._places) + len(self._paths)

    def clear(self) -> None:
        """Tick nothing."""
        self._places.clear()
        self._paths.clear()
        self.waits = False

    def of_row(self, row: int) -> int | Path | None:
        """Return what a row is ticked by; None for a row that is not there."""
        work = self._work.work
        if self._work.is_plain and (work is None or len(work.keys) != self._work.total):
            return self._work.path_at(row)
        if work is None or not 0 <= row < len(work.keys):
            return None
        key = int(work.keys[row])
        return key if key > 0 else work.loose[-1 - key]

    def has_row(self, row: int) -> bool:
        """Whether a row is ticked."""
        one = self.of_row(row)
        if one in self._places or one in self._paths:
            return True
        # What was ticked before the catalogue knew it.
        return bool(self._paths) and self._work.path_at(row) in self._paths

    def toggle(self, row: int) -> None:
        """Tick a row, or no longer."""
        one, on = self.of_row(row), not self.has_row(row)
        path = self._work.path_at(row)
        if path is not None:
            self._paths.discard(path)
        if isinstance(one, int):
            self._places ^= {one} if on or one in self._places else set()
        elif one is not None and on:
            self._paths.add(one)

    def add(self, rows: Iterable[int]) -> None:
        """Tick rows."""
        for one in map(self.of_row, rows):
            if isinstance(one, int):
                self._places.add(one)
            elif one is not None:
                self._paths.add(one)

    def all(self) -> None:
        """Tick all of the list, those out of sight too; where all are, none of it."""
        work = self._work.work
        self.waits = work is None or not work.is_whole
        if work is None or self.waits:
            return
        there = set(work.keys[work.keys > 0].tolist())
        files = set(work.loose)
        if there <= self._places and files <= self._paths:
            self._places -= there
            self._paths -= files
        else:
            self._places |= there
            self._paths |= files

    @property
    def n_elsewhere(self) -> int:
        """How many of those ticked are not in the list."""
        work = self._work.work
        if work is None or not work.is_whole:
            return 0
        places = np.fromiter(self._places, dtype=np.int64, count=len(self._places))
        listed = set(work.loose) | (set(self._work.listed) if self._work.is_plain else set())
        here = int(np.isin(places, work.keys, kind="table").sum()) if len(places) else 0
        return len(places) - here + len(self._paths - listed)

    def places(self) -> tuple[int, ...]:
        """Return the records ticked by their place in the catalogue."""
        return tuple(sorted(self._places))

    @property
    def paths(self) -> frozenset[Path]:
        """The files ticked that the catalogue did not know."""
        return frozenset(self._paths)
