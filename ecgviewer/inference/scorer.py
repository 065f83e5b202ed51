"""How unusual a record is, where, and what it resembles."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference import calibrate, verdict, windows
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.window_score import (
    TOGETHER,
    Looked,
    WindowScore,
    conditions_of,
    look_over,
    recognised,
)
from ecgviewer.inference.windows import N_LEADS

_LONG_FRAMES = 60_000
_LONG_STEP = 4
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
        self._step = _LONG_STEP if self._n > _LONG_FRAMES else 1
        frames = -(-self._n // self._step)
        self._heat = np.full((len(record.leads), frames), np.nan, dtype=np.float32)
        self._sources = windows.lead_sources(record)
        self._reasons = verdict.left_out(record)
        self._faults: dict[str, str] = {}
        self._waiting: list[Looked] = []
        self._totals: list[float] = []
        self._fulls: list[float] = []
        self._spreads: list[tuple[float, float]] = []
        self._foreign = 0
        self._paced = 0
        self._leads: list[NDArray[np.float64]] = []
        self._findings = np.zeros(len(model.entry.findings), dtype=np.float32)
        self._seconds = 0.0

    def looks(self) -> Generator[Progress, None, None]:
        """Look at window after window; yields after each. At most eight wait at its end."""
        if self._reasons.get("record"):
            return
        began = time.perf_counter()
        rows = {name: self.record.index(own) for name, own in self._sources.items()}
        spans = windows.owned(self._n)
        for done, window in enumerate(windows.iter_windows(self.record)):
            self._faults |= window.faults
            self._paced += window.paced
            if window.valid.any() and not window.paced:
                one = look_over(window, conditions_of(self.record, window), self.model)
                self._waiting.append(one)
                _place(self._heat, rows, one.heat, window.start, spans[done], self._step)
            self._seconds += time.perf_counter() - began
            if len(self._waiting) >= TOGETHER:
                recognise([self])
            yield Progress(done + 1, len(spans), "scoring")
            began = time.perf_counter()

    def take(self, told: Sequence[WindowScore], seconds: float) -> None:
        """Take what the recogniser said of the windows that waited, and the time it took."""
        for one in told:
            self._totals.append(one.log10_n)
            self._fulls.append(one.full)
            self._spreads.append(one.spread)
            self._foreign += one.foreign
            self._leads.append(one.leads)
            self._findings = np.maximum(self._findings, one.findings)
        self._waiting = []
        self._seconds += seconds

    def result(self) -> tuple[RecordScore, AnomalyMap]:
        """Return the score, and the map with one row for each of the record's own leads."""
        began = time.perf_counter()
        record, entry, totals = self.record, self.model.entry, self._totals
        anomaly = AnomalyMap(
            record.id, entry.id, record.lead_names, self._heat, windows.MODEL_FS / self._step
        )
        leads, reasons = self._by_lead()
        log10_n = calibrate.over_windows(np.array(totals)) if totals else float("nan")
        if not totals:
            none = verdict.PACED if self._paced else "no lead that can be scored"
            reasons.setdefault("record", none)
        sides = np.array(self._spreads or [(np.nan, np.nan)])
        low, high = (calibrate.over_windows(side) for side in sides.T)
        known = {
            code: float(p) for code, p in zip(entry.findings, self._findings, strict=True) if totals
        }
        full = calibrate.over_windows(np.array(self._fulls)) if totals else float("nan")
        cautions = verdict.cautions(
            record, len(leads), self._n, self._faults, evaluated=bool(totals)
        )
        if totals and self._paced:
            cautions = (*cautions, verdict.paced_in_parts(self._paced))
        found = RecordScore(
            record.id,
            entry.id,
            _share(log10_n),
            leads,
            known,
            reasons,
            cautions,
            self._seconds + time.perf_counter() - began,
            full=_share(full),
            interval=(_share(low), _share(high)),
            foreign=self._foreign > len(totals) / 2,
        )
        return found, anomaly

    def _by_lead(self) -> tuple[dict[str, float], dict[str, str]]:
        """Return the scores of leads, and what was not evaluated and why."""
        reasons = dict(self._reasons)
        stacked = np.stack(self._leads) if self._leads else np.full((1, N_LEADS), np.nan)
        leads = {}
        for name, own in self._sources.items():
            value = calibrate.over_windows(stacked[:, STANDARD_LEADS.index(name)])
            if np.isfinite(value):
                leads[own] = _share(value)
            else:
                why = "paced" if self._paced and not self._totals else "no usable samples"
                reasons.setdefault(own, self._faults.get(name, why))
        return leads, reasons

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


def _share(log10_n: float) -> float:
    """Return 1 - 1/N."""
    return float(1.0 - 10.0**-log10_n)


def _place(
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
