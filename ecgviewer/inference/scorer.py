"""How unusual a record is, where, and what it resembles."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference import windows
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.tally import Tally
from ecgviewer.inference.window_score import (
    TOGETHER,
    Looked,
    WindowScore,
    conditions_of,
    look_over,
    recognised,
)

_LONG_FRAMES = 60_000
LONG_STEP = 4
"""Maps of more than 10 minutes keep the highest of every 4 samples: 25 frames a second."""


def score(
    record: Record, model: LoadedModel
) -> Generator[Progress, None, tuple[RecordScore, AnomalyMap]]:
    """Score a record of any length, window by window.

    Yields after each window (some 50 ms). Memory grows with the map alone, not with the samples.

    Returns
    -------
    tuple
        The score, and the map with one row for each of the record's own leads.
    """
    one = Scoring(record, model)
    yield from one.looks()
    recognise([one])
    return one.result()


def score_together(
    records: Sequence[Record], model: LoadedModel
) -> list[tuple[RecordScore, AnomalyMap]]:
    """Score some short records, as :func:`score` does within rounding; the recogniser sees all."""
    made = [Scoring(record, model) for record in records]
    for one in made:
        for _ in one.looks():
            pass
    recognise(made)
    return [one.result() for one in made]


class Scoring:
    """A record that is being scored: its windows are looked at, then recognised, then summed up.

    Parameters
    ----------
    record, model
        As given.
    """

    def __init__(self, record: Record, model: LoadedModel) -> None:
        self.record, self.model = record, model
        self._n = windows.n_frames(record)
        self._step = step_of(self._n)
        frames = -(-self._n // self._step)
        self._heat = np.full((len(record.leads), frames), np.nan, dtype=np.float32)
        self._tally = Tally(record, model.entry)
        self._waiting: list[Looked] = []

    def looks(self) -> Generator[Progress, None, None]:
        """Look at window after window; yields after each. At most eight wait at its end."""
        tally = self._tally
        if tally.is_left_out:
            return
        began = time.perf_counter()
        rows = {name: self.record.index(own) for name, own in tally.sources.items()}
        spans = windows.owned(self._n)
        for done, window in enumerate(windows.iter_windows(self.record)):
            tally.see(window.faults, paced=window.paced)
            if window.valid.any() and not window.paced:
                one = look_over(window, conditions_of(self.record, window), self.model)
                self._waiting.append(one)
                place(self._heat, rows, one.heat, window.start, spans[done], self._step)
            tally.seconds += time.perf_counter() - began
            # Always the same eight together, whichever of them are scored: a record that is
            # scored in another order gives the same to the last bit.
            if (done + 1) % TOGETHER == 0 and done + 1 < len(spans):
                recognise([self])
            yield Progress(done + 1, len(spans), "scoring")
            began = time.perf_counter()

    def take(self, told: Sequence[WindowScore], seconds: float) -> None:
        """Take what the recogniser said of the windows that waited, and the time it took."""
        for one in told:
            self._tally.add(
                one.log10_n, one.full, one.spread, one.leads, one.findings, foreign=one.foreign
            )
        self._waiting = []
        self._tally.seconds += seconds

    def result(self) -> tuple[RecordScore, AnomalyMap]:
        """Return the score, and the map with one row for each of the record's own leads."""
        began = time.perf_counter()
        record, entry = self.record, self.model.entry
        anomaly = AnomalyMap(
            record.id, entry.id, record.lead_names, self._heat, windows.MODEL_FS / self._step
        )
        found = self._tally.score()
        seconds = found.seconds + time.perf_counter() - began
        return replace(found, seconds=seconds), anomaly

    def waiting(self) -> tuple[Looked, ...]:
        """Return the windows that wait for the recogniser, in their order."""
        return tuple(self._waiting)


def recognise(scorings: Sequence[Scoring]) -> None:
    """Have the recogniser see the windows that wait, of all records together, some at a time."""
    waiting = [one.waiting() for one in scorings]
    looked = [window for part in waiting for window in part]
    if not looked:
        return
    model = scorings[0].model
    began = time.perf_counter()
    told: list[WindowScore] = []
    for first in range(0, len(looked), TOGETHER):
        told += recognised(looked[first : first + TOGETHER], model)
    each = (time.perf_counter() - began) / len(looked)
    place = 0
    for one, part in zip(scorings, waiting, strict=True):
        one.take(told[place : place + len(part)], each * len(part))
        place += len(part)


def step_of(n: int) -> int:
    """Return how many of a record's ``n`` samples at 100 Hz a frame of its map stands for."""
    return LONG_STEP if n > _LONG_FRAMES else 1


def place(
    heat: NDArray[np.float32],
    rows: dict[str, int],
    values: NDArray[np.float32],
    start: int,
    span: tuple[int, int],
    step: int,
) -> None:
    """Write the samples that a window answers for into the map."""
    a, b = span
    a = -(-a // step) * step  # a frame belongs to the window that holds its first sample
    for name, row in rows.items():
        part = values[STANDARD_LEADS.index(name), a - start : b - start]
        if step > 1:
            padded = np.full(-(-part.size // step) * step, np.nan, dtype=np.float32)
            padded[: part.size] = part
            part = np.fmax.reduce(padded.reshape(-1, step), axis=1)
        heat[row, a // step : a // step + part.size] = part
