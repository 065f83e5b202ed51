"""Where in a record one finding is seen, as a model has learned it from a reader's marks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import HEAT_DECADES, HEAT_FLOOR, AnomalyMap

_UNSEEN = 0.5


@dataclass(frozen=True, eq=False)
class FindingMap:
    """How much each sample looks like what was marked as one finding.

    Parameters
    ----------
    record_id, model_id, finding
        What was looked at, by what, for what.
    leads
        Canonical names, one a row.
    likeness
        float32, shape (n_leads, n_frames), 0-1; 0.5 is as much like the finding as not, NaN = not
        evaluated. No probability of disease and not comparable between findings.
    fs
        Frames per second.
    """

    record_id: str
    model_id: str
    finding: str
    leads: tuple[str, ...]
    likeness: NDArray[np.float32]
    fs: float

    def __post_init__(self) -> None:
        """Refuse a map whose rows are not its leads."""
        if self.likeness.ndim != 2 or self.likeness.shape[0] != len(self.leads):
            raise ValueError(f"map {self.likeness.shape} does not fit {len(self.leads)} leads")

    def as_heat(self) -> AnomalyMap:
        """Return it on the ramp of heat: nothing below 0.5, the hottest colour at 1."""
        place = (self.likeness - _UNSEEN) / (1.0 - _UNSEEN)
        heat = np.log10(HEAT_FLOOR) + HEAT_DECADES * np.maximum(place, -1.0)
        return AnomalyMap(
            self.record_id, self.model_id, self.leads, heat.astype(np.float32), self.fs
        )
