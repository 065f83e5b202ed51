"""What is known of a record's windows, and the record's score from them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Record
from ecgviewer.inference import calibrate, verdict, windows
from ecgviewer.inference.zoo import ModelEntry


class Tally:
    """Takes windows in their order and sums them up.

    Parameters
    ----------
    record, entry
        What is scored, by which model.
    """

    def __init__(self, record: Record, entry: ModelEntry) -> None:
        self.record, self.entry = record, entry
        self.sources = windows.lead_sources(record)
        self.reasons = verdict.left_out(record)
        self.seconds = 0.0
        self._faults: dict[str, str] = {}
        self._totals: list[float] = []
        self._fulls: list[float] = []
        self._spreads: list[tuple[float, float]] = []
        self._leads: list[NDArray[np.float64]] = []
        self._findings = np.zeros(len(entry.findings), dtype=np.float32)
        self._foreign = 0
        self._paced = 0

    @property
    def is_left_out(self) -> bool:
        """Whether the record is not evaluated, whatever its samples are."""
        return "record" in self.reasons

    def see(self, faults: Mapping[str, str], *, paced: bool) -> None:
        """Take what was seen of a window before any model."""
        self._faults |= faults
        self._paced += paced

    def add(
        self,
        log10_n: float,
        full: float,
        spread: tuple[float, float],
        leads: NDArray[np.float64],
        findings: NDArray[np.float32],
        *,
        foreign: bool,
    ) -> None:
        """Take what the model says of a window; see :class:`.window_score.WindowScore`."""
        self._totals.append(log10_n)
        self._fulls.append(full)
        self._spreads.append(spread)
        self._leads.append(leads)
        self._findings = np.maximum(self._findings, findings)
        self._foreign += foreign

    def score(self) -> RecordScore:
        """Return the score of the record."""
        record, entry, totals = self.record, self.entry, self._totals
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
        n = windows.n_frames(record)
        cautions = verdict.cautions(record, len(leads), n, self._faults, evaluated=bool(totals))
        if totals and self._paced:
            cautions = (*cautions, verdict.paced_in_parts(self._paced))
        return RecordScore(
            record.id,
            entry.id,
            _share(log10_n),
            leads,
            known,
            reasons,
            cautions,
            self.seconds,
            full=_share(full),
            interval=(_share(low), _share(high)),
            foreign=self._foreign > len(totals) / 2,
        )

    def _by_lead(self) -> tuple[dict[str, float], dict[str, str]]:
        """Return the scores of leads, and what was not evaluated and why."""
        reasons = dict(self.reasons)
        leads: dict[str, float] = {}
        stacked = np.stack(self._leads) if self._leads else np.full((1, windows.N_LEADS), np.nan)
        for name, own in self.sources.items():
            value = calibrate.over_windows(stacked[:, STANDARD_LEADS.index(name)])
            if np.isfinite(value):
                leads[own] = _share(value)
            else:
                why = "paced" if self._paced and not self._totals else "no usable samples"
                reasons.setdefault(own, self._faults.get(name, why))
        return leads, reasons


def _share(log10_n: float) -> float:
    """Return 1 - 1/N."""
    return float(1.0 - 10.0**-log10_n)
