"""The annotations of a record in order of time: found by search, laid in lanes.

Thousands of annotations are thousands of rows in sorted arrays here, not thousands of items.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.annotation import Annotation


class _Ordered:
    """Some of the annotations, found by search."""

    def __init__(self, rows: Sequence[Annotation], places: Sequence[int]) -> None:
        self._places = np.array(places, dtype=np.int64)
        self._starts = np.array([rows[index].start for index in places], dtype=np.int64)
        self._stops = np.array([rows[index].stop for index in places], dtype=np.int64)
        # Latest stop so far: rises, so that the first row that can reach a time is found by search.
        self._latest = np.maximum.accumulate(self._stops)

    def between(self, start: int, stop: int) -> list[int]:
        first = int(np.searchsorted(self._latest, start, side="right"))
        last = int(np.searchsorted(self._starts, stop, side="left"))
        found: list[int] = self._places[first:last][self._stops[first:last] > start].tolist()
        return found


class RegionBook:
    """The annotations of a record in order of time, with the lane of each on each of its leads.

    Findings of the whole record as such (kind ``"record"``) are left out: the panel lists them.
    """

    def __init__(self, annotations: Sequence[Annotation] = ()) -> None:
        self.given = list(annotations)
        placed = [row for row in self.given if row.kind != "record"]
        self.rows = sorted(placed, key=lambda row: (row.start, row.stop))
        self._all = _Ordered(self.rows, range(len(self.rows)))
        on: dict[str, list[int]] = {}
        for index, row in enumerate(self.rows):
            for lead in row.leads:
                on.setdefault(lead, []).append(index)
        self._on = {lead: _Ordered(self.rows, places) for lead, places in on.items()}
        self.by_id = {row.id: index for index, row in enumerate(self.rows)}
        self.lane: list[dict[str, int]] = []
        self.n_lanes: dict[str, int] = {}
        self._peaks: dict[int, NDArray[np.int64]] = {}
        self._pack()

    def _pack(self) -> None:
        """Give overlapping annotations of a lead different lanes, lowest free one first."""
        ends: dict[str, list[int]] = {}
        for row in self.rows:
            places = {}
            for lead in row.leads:
                taken = ends.setdefault(lead, [])
                lane = next((i for i, end in enumerate(taken) if end <= row.start), len(taken))
                if lane == len(taken):
                    taken.append(row.stop)
                taken[lane] = row.stop
                places[lead] = lane
            self.lane.append(places)
        self.n_lanes = {lead: len(taken) for lead, taken in ends.items()}

    def between(self, start: int, stop: int, lead: str | None = None) -> list[int]:
        """Return the places in ``rows`` that overlap samples [start, stop), of a lead or of all."""
        found = self._all if lead is None else self._on.get(lead)
        return [] if found is None else found.between(start, stop)

    def parts(self, index: int, start: int, stop: int) -> list[tuple[int, int]]:
        """Return the ranges of an annotation that overlap samples [start, stop), in order.

        One for all kinds but a set of beats, which has one a beat.
        """
        row = self.rows[index]
        if row.kind != "beats":
            return [(row.start, row.stop)]
        peaks = self._peaks.setdefault(index, np.array(row.peaks, dtype=np.int64))
        before, after = row.reach
        first = int(np.searchsorted(peaks, start - after, side="right"))
        last = int(np.searchsorted(peaks, stop + before, side="left"))
        return [
            (max(row.start, int(r) - before), min(row.stop, int(r) + after))
            for r in peaks[first:last]
        ]
