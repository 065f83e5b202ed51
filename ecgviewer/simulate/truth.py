"""What is true of a simulated record, sample by sample."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.simulate.beats import r_peak_at
from ecgviewer.simulate.heart import twelve_mv
from ecgviewer.simulate.noise import Fault
from ecgviewer.simulate.rhythm import Beat, BeatKind
from ecgviewer.simulate.scene import Scene

_CLOSED_S = 0.06
"""A lesion that crosses the healthy trace for less than this is not interrupted by it."""


@dataclass(frozen=True, slots=True)
class Fiducials:
    """Bounds of one beat's waves, in samples; None for a wave that is not there or cut off.

    A wave begins and ends where it has fallen to 2 % of its peak.

    Parameters
    ----------
    kind
        WFDB beat code; ``"x"`` is a P that is not conducted.
    conducted
        Whether a P led to this QRS.
    p_on, p_off, qrs_on, r_peak, qrs_off, t_off
        Sample numbers; ``r_peak`` is where the dipole is largest.
    """

    kind: BeatKind
    conducted: bool
    p_on: int | None
    p_off: int | None
    qrs_on: int | None
    r_peak: int | None
    qrs_off: int | None
    t_off: int | None


@dataclass(frozen=True, eq=False)
class Truth:
    """What is true of a simulated record.

    Parameters
    ----------
    rhythm
        One of :data:`ecgviewer.simulate.lesions.RHYTHMS`.
    findings
        Codes of the findings, the lesion's first.
    mask
        bool, shape (12, n_samples), rows as the standard leads: where the lesion changes the
        signal. Noise and faults are no part of it.
    annotations
        The same as a reader would mark it; none for a normal record.
    fiducials
        One for each beat that touches the record, in order of time.
    faults, fault_mask
        Electrodes that fail, and where, shape (12, n_samples).
    """

    rhythm: str
    findings: tuple[str, ...]
    mask: NDArray[np.bool_]
    annotations: list[Annotation]
    fiducials: list[Fiducials]
    faults: tuple[Fault, ...]
    fault_mask: NDArray[np.bool_]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields; masks as [start, stop) runs per lead."""
        return {
            "rhythm": self.rhythm,
            "findings": list(self.findings),
            "annotations": [annotation.to_dict() for annotation in self.annotations],
            "fiducials": [asdict(beat) for beat in self.fiducials],
            "mask": _runs_by_lead(self.mask),
            "faults": [asdict(fault) for fault in self.faults],
            "fault_mask": _runs_by_lead(self.fault_mask),
        }


def runs(row: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the half-open stretches of True in a row of shape (n,)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], row, [False]]).astype(np.int8)))
    return [(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]


def _runs_by_lead(mask: NDArray[np.bool_]) -> dict[str, list[tuple[int, int]]]:
    found = {lead: runs(row) for lead, row in zip(STANDARD_LEADS, mask, strict=True)}
    return {lead: stretches for lead, stretches in found.items() if stretches}


def fiducials_of(scene: Scene, n_samples: int, fs: float) -> list[Fiducials]:
    """Return the bounds of all waves that touch the record."""

    def place(time_s: float) -> int | None:
        sample = round(time_s * fs)
        return sample if 0 <= sample < n_samples else None

    peaks = {beat.kind: r_peak_at(scene.shape(beat)) for beat in scene.beats if beat.qrs_s}
    found: list[tuple[float, Fiducials]] = []
    for beat in scene.beats:
        p_on = p_off = qrs_on = r_peak = qrs_off = t_off = None
        if beat.p_s is not None:
            p_on, p_off = place(beat.p_s), place(beat.p_s + scene.p_ms / 1000)
        if beat.qrs_s is not None:
            qrs_s = scene.qrs_ms(beat) / 1000
            qrs_on, qrs_off = place(beat.qrs_s), place(beat.qrs_s + qrs_s)
            r_peak = place(beat.qrs_s + peaks[beat.kind] * qrs_s)
            t_off = place(beat.qrs_s + beat.qt_s)
        places = (p_on, p_off, qrs_on, r_peak, qrs_off, t_off)
        if any(value is not None for value in places):
            start_s = beat.p_s if beat.p_s is not None else float(beat.qrs_s or 0.0)
            found.append((start_s, Fiducials(beat.kind, beat.conducted, *places)))
    return [beat for _, beat in sorted(found, key=lambda item: item[0])]


def _span(scene: Scene, beat: Beat, n_samples: int, fs: float) -> slice:
    """Return the samples of one early beat: from its own P, or QRS, to the end of T."""
    start_s = beat.p_s if beat.p_s is not None else float(beat.qrs_s or 0.0)
    stop_s = float(beat.qrs_s or 0.0) + beat.qt_s
    return slice(max(0, round(start_s * fs)), min(n_samples, max(0, round(stop_s * fs))))


def _closed(changed: NDArray[np.bool_], width: int) -> NDArray[np.bool_]:
    """Fill gaps shorter than ``width`` samples in each row."""
    out = changed.copy()
    for row in out:
        stretches = runs(row)
        for (_, stop), (start, _) in pairwise(stretches):
            if start - stop < width:
                row[stop:start] = True
    return out


def lesion_mask(
    scene: Scene, recorded: NDArray[np.float64], n_samples: int, fs: float
) -> NDArray[np.bool_]:
    """Return where the lesion changes the noise-free signal, shape (12, n_samples).

    Parameters
    ----------
    recorded
        The noise-free recorded leads with the lesion, shape (8, n_samples).
    """
    lesion = scene.lesion
    if lesion.scope == "record":
        return np.ones((12, n_samples), dtype=bool)
    mask = np.zeros((12, n_samples), dtype=bool)
    if lesion.scope == "beats":
        for beat in scene.beats:
            if beat.kind in "VA":
                mask[:, _span(scene, beat, n_samples, fs)] = True
    elif lesion.scope == "difference":
        difference = twelve_mv(recorded - scene.healthy_mv(n_samples, fs))
        changed = np.abs(difference) > lesion.threshold_mv
        mask = _closed(changed, round(_CLOSED_S * fs))
    return mask


def annotations_of(scene: Scene, mask: NDArray[np.bool_], record_id: str) -> list[Annotation]:
    """Return one annotation for each early beat, else one over all that the lesion changes."""
    changed = np.any(mask, axis=0)
    if not changed.any():
        return []
    stretches = runs(changed)
    if scene.lesion.scope != "beats":
        stretches = [(stretches[0][0], stretches[-1][1])]
    leads = tuple(name for name, row in zip(STANDARD_LEADS, mask, strict=True) if row.any())
    code = scene.lesion.code
    return [
        Annotation(
            record_id=record_id,
            start=start,
            stop=stop,
            leads=leads,
            finding=code,
            note="simulated",
            # A random id would make the same seed give other files.
            id=uuid.uuid5(uuid.NAMESPACE_OID, f"{record_id} {code} {start} {stop}").hex,
        )
        for start, stop in stretches
    ]
