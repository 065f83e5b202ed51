"""What the model says of a record: surprise, where it is, and which findings it resembles."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr

HEAT_FLOOR = 50.0
"""Rarity below which nothing is drawn: 1 in 50 normals."""

HEAT_DECADES = 2.0
"""Decades from the floor to the hottest colour: 1 in 50 to 1 in 5,000."""

RAREST = HEAT_FLOOR * 10**HEAT_DECADES
"""N of "1 in N normals" beyond which a rarity is only called rarer."""

_NO_REASONS: Mapping[str, str] = MappingProxyType({})


def one_in_text(one_in: float) -> str:
    """Return a rarity as it is said everywhere, e.g. ``"1 in 3,900"``; two figures are honest.

    Beyond the hottest colour no figure is said: some hundreds of normals tell no 1 in a million.
    """
    if not math.isfinite(one_in):
        return tr("not evaluated")
    if one_in < 2:
        return tr("usual")
    if one_in > RAREST:
        return tr("1 in {n:,.0f}+", n=RAREST)
    digits = max(0, math.floor(math.log10(one_in)) - 1)
    return tr("1 in {n:,.0f}", n=round(one_in, -digits))


@dataclass(frozen=True, eq=False)
class AnomalyMap:
    """Surprise per lead and time, already calibrated: nobody above rescales it.

    Parameters
    ----------
    record_id, model_id
        What was scored, by what; a map of another model is never shown.
    leads
        Canonical names, one a row.
    log10_one_in
        float32, shape (n_leads, n_frames): log10 of N in "1 in N normals"; NaN = not evaluated. Of
        a long record a :class:`.coded_heat.CodedHeat`, which reads like it.
    fs
        Frames per second.
    """

    record_id: str
    model_id: str
    leads: tuple[str, ...]
    log10_one_in: NDArray[np.float32]
    fs: float

    def __post_init__(self) -> None:
        """Refuse a map whose rows are not its leads."""
        if self.log10_one_in.ndim != 2 or self.log10_one_in.shape[0] != len(self.leads):
            raise ValueError(f"map {self.log10_one_in.shape} does not fit {len(self.leads)} leads")

    def one_in(self, lead: str, time_s: float) -> float:
        """N of "1 in N normals" at a time; NaN outside the map, on another lead, or unevaluated."""
        frame = int(np.floor(time_s * self.fs))
        if lead not in self.leads or not 0 <= frame < self.log10_one_in.shape[1]:
            return float("nan")
        return float(10.0 ** self.log10_one_in[self.leads.index(lead), frame])

    def hottest(self) -> tuple[str, float, float] | None:
        """Return lead, time in seconds and log10 N of the highest value; None without any."""
        best: tuple[str, float, float] | None = None
        for lead, values in zip(self.leads, self.log10_one_in, strict=True):
            row = np.nan_to_num(values, nan=-np.inf)
            frame = int(np.argmax(row)) if row.size else -1
            if frame >= 0 and row[frame] > (best[2] if best is not None else -np.inf):
                best = lead, frame / self.fs, float(row[frame])
        return best


def heat_fraction(log10_one_in: NDArray[np.float32]) -> NDArray[np.float32]:
    """Place on the heat ramp, 0-1: 0 at 1 in 50 and below, 1 at 1 in 5,000 and above; NaN is 0."""
    place = (np.nan_to_num(log10_one_in, nan=0.0) - np.log10(HEAT_FLOOR)) / HEAT_DECADES
    fraction: NDArray[np.float32] = np.clip(place, 0.0, 1.0).astype(np.float32)
    return fraction


@dataclass(frozen=True)
class RecordScore:
    """How unusual a whole record is.

    Parameters
    ----------
    record_id, model_id
        What was scored, by what.
    surprise
        0-1, higher = more unusual: 1 - 1/N of "1 in N normals".
    leads
        Canonical name to 0-1, the same scale, per lead.
    findings
        Code to probability, for the findings that the model knows.
    not_evaluated
        Lead name, or ``"record"``, to the reason why it was left out.
    cautions
        What the reader should know of this score (e.g. amplitude unknown, age unknown).
    seconds
        Time that scoring took.
    full
        0-1, higher = more unusual, from a model that has learned diagnoses too: 1 - 1/N; NaN where
        the model has learned none.
    interval
        Lower and upper surprise that the evidence leaves open; NaN where not evaluated.
    foreign
        Whether the record lies far from all that the model was trained on, normal or not: noise,
        no ECG, or a population of its own. Its scores then mean little.
    """

    record_id: str
    model_id: str
    surprise: float
    leads: Mapping[str, float]
    findings: Mapping[str, float]
    not_evaluated: Mapping[str, str] = field(default_factory=lambda: _NO_REASONS)
    cautions: tuple[str, ...] = ()
    seconds: float = 0.0
    full: float = float("nan")
    interval: tuple[float, float] = (float("nan"), float("nan"))
    foreign: bool = False

    @property
    def one_in(self) -> float:
        """N of "1 in N normals" for the record; NaN where it was not evaluated."""
        return 1.0 / max(1.0 - self.surprise, 1e-9)
