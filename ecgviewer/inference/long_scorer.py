"""A record of hours, scored from the page in view outward, and gone on with where it was stopped.

Windows are cut, filtered and recognised in the same groups whatever the order, so that the result
is that of :func:`ecgviewer.inference.scorer.score` to the last bit; the map alone is coarser (see
``core.coded_heat``).
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.core.coded_heat import encode
from ecgviewer.core.long_score import PACED, SCORED, UNFIT, LongPlan, Scored, ScorePart
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference import windows
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.scorer import place, step_of
from ecgviewer.inference.tally import Tally
from ecgviewer.inference.window_score import (
    TOGETHER,
    Looked,
    conditions_of,
    look_over,
    recognised,
)
from ecgviewer.inference.windows import Window
from ecgviewer.inference.zoo import ModelEntry

Page = tuple[float, float]
"""What is looked at: first and last second."""

_PIECES_KEPT = 4
_BACKWARD = 2.0
"""Readers go forward: what lies before the page is so many times as far away."""


def plan_of(record: Record, entry: ModelEntry) -> LongPlan:
    """Return what is to be looked at in a record by a model."""
    n = windows.n_frames(record)
    step = step_of(n)
    spans = windows.owned(n)
    edges = np.array([span[0] for span in spans] + [n], dtype=np.float64)
    return LongPlan(
        record.id,
        entry.id,
        entry.sha256,
        record.lead_names,
        edges / windows.MODEL_FS,
        -(-n // step),
        windows.MODEL_FS / step,
        len(entry.findings),
    )


class LongScoring:
    """A long record that is being scored.

    Parameters
    ----------
    record, model
        As given.
    known
        What was found before, by the same model.
    """

    def __init__(self, record: Record, model: LoadedModel, known: Iterable[ScorePart] = ()) -> None:
        self.record, self.model = record, model
        self.plan = plan_of(record, model.entry)
        self._spans = windows.owned(windows.n_frames(record))
        self._tally = Tally(record, model.entry)
        self._rows = {name: record.index(own) for name, own in self._tally.sources.items()}
        self._found = {part.first // TOGETHER: _without_heat(part) for part in known}
        self._pieces: OrderedDict[int, list[Window]] = OrderedDict()
        self._seconds = 0.0

    @property
    def n_groups(self) -> int:
        """How many groups of windows there are; none in a record that is not evaluated."""
        return 0 if self._tally.is_left_out else -(-len(self._spans) // TOGETHER)

    def parts(self, page: Callable[[], Page]) -> Generator[Progress, None, None]:
        """Look at group after group, each time at the one that is nearest to the page.

        Yields after each window (some 40 ms), and :class:`Scored` with each group.

        Parameters
        ----------
        page
            Returns what is in view; asked before each group, in the thread that this runs in.
        """
        waiting = set(range(self.n_groups)) - self._found.keys()
        while waiting:
            here = page()
            group = min((self._away_s(one, here), one) for one in waiting)[1]
            waiting.remove(group)
            began = time.perf_counter()
            for part in self._group(group):
                self._seconds += time.perf_counter() - began
                done = min(len(self._found) * TOGETHER, len(self._spans))
                if part is None:
                    yield Progress(done, len(self._spans), "scoring")
                else:
                    yield Scored(done, len(self._spans), "scoring", plan=self.plan, parts=(part,))
                began = time.perf_counter()

    def _away_s(self, group: int, page: Page) -> float:
        first, last = self._numbers(group)
        start_s, stop_s = self.plan.edges_s[first], self.plan.edges_s[last]
        return max(float(start_s) - page[1], _BACKWARD * (page[0] - float(stop_s)), 0.0)

    def _numbers(self, group: int) -> tuple[int, int]:
        return group * TOGETHER, min((group + 1) * TOGETHER, len(self._spans))

    def _group(self, group: int) -> Generator[ScorePart | None, None, None]:
        """Yield None for each window but the last, then what was found in the group."""
        first, last = self._numbers(group)
        step = step_of(windows.n_frames(self.record))
        frame = -(-self._spans[first][0] // step)
        stop = -(-self._spans[last - 1][1] // step)
        heat = np.full((len(self.plan.leads), stop - frame), np.nan, dtype=np.float32)
        states = np.full(last - first, UNFIT, dtype=np.uint8)
        looked: dict[int, Looked] = {}
        faults = []
        for number in range(first, last):
            window = self._window(number)
            faults.append(dict(window.faults))
            if window.paced:
                states[number - first] = PACED
            elif window.valid.any():
                one = look_over(window, conditions_of(self.record, window), self.model)
                looked[number - first] = one
                states[number - first] = SCORED
                offset = frame * step
                span = self._spans[number][0] - offset, self._spans[number][1] - offset
                place(heat, self._rows, one.heat, window.start - offset, span, step)
            if number < last - 1:
                yield None
        yield self._part(group, states, looked, tuple(faults), frame, encode(heat))

    def _part(
        self,
        group: int,
        states: NDArray[np.uint8],
        looked: dict[int, Looked],
        faults: tuple[dict[str, str], ...],
        frame: int,
        heat: NDArray[np.uint8],
    ) -> ScorePart:
        n = len(states)
        part = ScorePart(
            group * TOGETHER,
            states,
            np.full(n, np.nan),
            np.full(n, np.nan),
            np.full((n, 2), np.nan),
            np.full((n, windows.N_LEADS), np.nan),
            np.zeros((n, self.plan.n_findings), dtype=np.float32),
            np.zeros(n, dtype=np.bool_),
            faults,
            frame,
            heat,
        )
        told = recognised(list(looked.values()), self.model) if looked else []
        for at, one in zip(looked, told, strict=True):
            part.log10_n[at], part.full[at], part.spread[at] = one.log10_n, one.full, one.spread
            part.leads[at], part.findings[at], part.foreign[at] = (
                one.leads,
                one.findings,
                one.foreign,
            )
        self._found[group] = _without_heat(part)
        return part

    def _window(self, number: int) -> Window:
        piece, place_in = divmod(number, windows.WINDOWS_PER_PIECE)
        window = self._piece(piece)[place_in]
        if piece and not place_in:
            return windows.after(self._piece(piece - 1)[-1], window)
        return window

    def _piece(self, number: int) -> list[Window]:
        if number not in self._pieces:
            while len(self._pieces) >= _PIECES_KEPT:
                self._pieces.popitem(last=False)
            self._pieces[number] = windows.piece(self.record, number)
        self._pieces.move_to_end(number)
        return self._pieces[number]

    def score(self) -> RecordScore:
        """Return the score of the record once all parts are there."""
        tally = Tally(self.record, self.model.entry)
        tally.seconds = self._seconds
        for group in sorted(self._found):
            part = self._found[group]
            for at, state in enumerate(part.states):
                tally.see(part.faults[at], paced=state == PACED)
                if state == SCORED:
                    tally.add(
                        float(part.log10_n[at]),
                        float(part.full[at]),
                        (float(part.spread[at, 0]), float(part.spread[at, 1])),
                        part.leads[at],
                        part.findings[at],
                        foreign=bool(part.foreign[at]),
                    )
        return tally.score()


def _without_heat(part: ScorePart) -> ScorePart:
    """Return what the score needs of a part."""
    return replace(part, heat=np.empty((len(part.heat), 0), dtype=np.uint8))
