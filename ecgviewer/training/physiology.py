"""What two ECGs have in common physiologically: measures of the median beat, lead by lead.

The soft targets of the contrastive loss (PhysioCLR, arXiv 2509.08116) come from here. Amplitudes
are in units of the lead's own scale, because most records at hand have lost their millivolts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Record
from ecgviewer.inference.alignment import BEFORE, median_beat
from ecgviewer.inference.evidence import rhythm_features
from ecgviewer.inference.windows import MODEL_FS, N_LEADS, WINDOW, Window, lead_scales
from ecgviewer.signals.delineate import delineate
from ecgviewer.signals.measures import intervals
from ecgviewer.signals.median_beat import fiducials

P, QRS, ST, T = (
    slice(BEFORE - 25, BEFORE - 7),
    slice(BEFORE - 6, BEFORE + 9),
    slice(BEFORE + 8, BEFORE + 14),
    slice(BEFORE + 15, BEFORE + 50),
)
"""Windows of the R-aligned median beat at 100 Hz."""

N_FEATURES = 6 * N_LEADS + 2
_KEPT = 24
_SHRINK = 0.1


def features(
    x: NDArray[np.float32], valid: NDArray[np.bool_], r_peaks: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return measures of a window (12, 1000): float32 (74,), NaN without a median beat.

    A lead: tallest and deepest point and mean size of QRS, level of ST, extreme of T and of P;
    then log rate and log beat-to-beat change.
    """
    out = np.full(N_FEATURES, np.nan, dtype=np.float32)
    scales = lead_scales(x, valid)
    beat = median_beat(x / np.where(scales > 0, scales, 1.0)[:, None], r_peaks)
    rhythm = rhythm_features(r_peaks)
    if beat is None or not np.isfinite(rhythm).all():
        return out
    beat[scales <= 0] = 0.0
    qrs = beat[:, QRS]
    columns = [
        qrs.max(axis=1),
        qrs.min(axis=1),
        np.abs(qrs).mean(axis=1),
        beat[:, ST].mean(axis=1),
        _extreme(beat[:, T]),
        _extreme(beat[:, P]),
    ]
    out[:-2] = np.concatenate(columns)
    out[-2:] = rhythm[:2]
    return out


def intervals_ms(record: Record, window: Window) -> tuple[float | None, ...]:
    """Return PR, QRS and QT of the dominant beats in a record's first window, None = not found.

    Measured at the record's own rate on the leads that the window found fit.
    """
    names = tuple(
        name
        for row, name in enumerate(STANDARD_LEADS)
        if name in record.lead_names and window.valid[row].any()
    )
    if not names:
        return (None, None, None)
    length = round(WINDOW / MODEL_FS * record.fs)
    x = record.values(0, min(length, record.n_samples), names)
    found = delineate(x, record.fs, names)
    measured = intervals(fiducials(found.dominant_together), record.fs)
    return measured.pr_ms, measured.qrs_ms, measured.qt_ms


def _extreme(part: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the value farthest from 0 of each row."""
    at = np.abs(part).argmax(axis=1)
    return part[np.arange(len(part)), at]


@dataclass(frozen=True, eq=False)
class Whitening:
    """From measures to coordinates in which distance means unlikeness.

    Parameters
    ----------
    mean, scale
        (74,).
    turn
        (74, K): principal axes, each divided by its spread.
    """

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    turn: NDArray[np.float64]

    def __call__(self, measured: NDArray[np.floating]) -> NDArray[np.float32]:
        """Return coordinates (n, K) of measures (n, 74), held at 4 spreads; NaN rows stay NaN."""
        z = (measured - self.mean) / self.scale
        return (np.clip(z, -6.0, 6.0) @ self.turn).astype(np.float32)


def whiten(measured: NDArray[np.floating]) -> Whitening:
    """Fit a whitening to measures (n, 74); rows with NaN are left out."""
    kept = measured[np.isfinite(measured).all(axis=1)].astype(np.float64)
    if len(kept) < 2:
        zeros = np.zeros((N_FEATURES, min(_KEPT, N_FEATURES)))
        return Whitening(zeros[:, 0], np.ones(N_FEATURES), zeros)
    mean, scale = kept.mean(axis=0), kept.std(axis=0) + 1e-3
    z = np.clip((kept - mean) / scale, -6.0, 6.0)
    values, axes = np.linalg.eigh(z.T @ z / len(z))
    order = np.argsort(values)[::-1][:_KEPT]
    spread = np.sqrt(np.maximum(values[order], 0.0) + _SHRINK * values.mean())
    return Whitening(mean, scale, axes[:, order] / spread)
