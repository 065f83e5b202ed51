"""Stretches of leads that begin at different times, as one record on one clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.record import Lead
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import check_shape


@dataclass(frozen=True, eq=False)
class Stretch:
    """Samples of one lead from a place on the record's clock on; ``at`` may be negative."""

    at: int
    samples: NDArray[Any]
    lead: Lead


def joined(
    path: Path, stretches: Sequence[Stretch], *, field: str | None = None
) -> tuple[NDArray[Any], tuple[Lead, ...], int]:
    """Return samples (n_samples, n_leads), leads, and the clock's sample that is the first one.

    A lead whose stretches follow each other is one lead, with gaps where there is nothing; what two
    stretches hold at the same time, or on other scales, stands in leads of their own.

    Raises
    ------
    FormatError
        If the record would be too large.
    """
    columns: list[tuple[Lead, list[Stretch]]] = []
    for one in stretches:
        for known, parts in columns:
            if known == one.lead and all(_apart(part, one) for part in parts):
                parts.append(one)
                break
        else:
            columns.append((one.lead, [one]))
    first = min(one.at for one in stretches)
    n_samples = max(one.at + len(one.samples) for one in stretches) - first
    check_shape(path, n_samples, len(columns), field=field)
    whole = all(one.samples.dtype.kind in "iu" for one in stretches)
    kind: np.dtype[Any] = np.dtype(np.float64)
    gap: Any = np.nan
    if whole:
        kind = np.result_type(*(one.samples.dtype for one in stretches))
        lowest = min(int(one.samples.min()) for one in stretches)
        if lowest <= np.iinfo(kind).min or kind.kind == "u":
            kind = np.result_type(kind, np.int64 if kind.itemsize >= 4 else np.int32)
        gap = int(np.iinfo(kind).min)
    adu = np.full((n_samples, len(columns)), gap, dtype=kind)
    names = unique([lead.name for lead, _ in columns])
    leads = []
    for column, ((lead, parts), name) in enumerate(zip(columns, names, strict=True)):
        filled, has_gap = 0, False
        for part in parts:
            placed = part.samples.astype(kind)
            if lead.gap is not None:
                gone = part.samples == lead.gap
                placed[gone] = gap
                has_gap |= bool(gone.any())
            adu[part.at - first : part.at - first + len(placed), column] = placed
            filled += len(placed)
        has_gap |= filled < n_samples
        leads.append(replace(lead, name=name, gap=gap if has_gap and whole else None))
    return adu, tuple(leads), first


def _apart(one: Stretch, other: Stretch) -> bool:
    return one.at + len(one.samples) <= other.at or other.at + len(other.samples) <= one.at
