"""How far the score moves when the recording changes and the heart does not."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Lead, Record
from ecgviewer.inference.calibrate import over_windows
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.window_score import conditions_of, score_window
from ecgviewer.inference.windows import iter_windows
from ecgviewer.signals.resample import resample
from ecgviewer.training.figures import auroc

Change = Callable[[NDArray[np.float32], float, np.random.Generator], NDArray[np.float32]]
"""Samples (n_leads, n) in mV, rate in Hz, randomness -> samples."""

_RATES = (125.0, 250.0, 1000.0)
_LEAD_SETS = (
    ("I", "II"),
    ("II", "V1", "V5"),
    STANDARD_LEADS[:6],
    ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6"),
)
_SECONDS = (5.0, 30.0, 60.0)


def _mains(x: NDArray[np.float32], fs: float, rng: np.random.Generator) -> NDArray[np.float32]:
    t = np.arange(x.shape[1]) / fs
    size = rng.uniform(0.02, 0.08, (x.shape[0], 1))
    return (x + size * np.sin(2 * np.pi * 50.0 * t)).astype(np.float32)


def _muscle(x: NDArray[np.float32], _fs: float, rng: np.random.Generator) -> NDArray[np.float32]:
    return (x + 0.03 * rng.standard_normal(x.shape)).astype(np.float32)


def _wander(x: NDArray[np.float32], fs: float, rng: np.random.Generator) -> NDArray[np.float32]:
    t = np.arange(x.shape[1]) / fs
    phase = 2 * np.pi * rng.random((x.shape[0], 1))
    return (x + 0.3 * np.sin(2 * np.pi * 0.25 * t + phase)).astype(np.float32)


def _arms_swapped(
    x: NDArray[np.float32], _fs: float, _rng: np.random.Generator
) -> NDArray[np.float32]:
    """Exchange left and right arm: I and aVR, aVL and II, III change."""
    out = x.copy()
    i, ii, iii, avr, avl, avf = range(6)
    out[i] = -x[i]
    out[ii], out[iii] = x[iii], x[ii]
    out[avr], out[avl], out[avf] = x[avl], x[avr], x[avf]
    return out


def _v1_v3_swapped(
    x: NDArray[np.float32], _fs: float, _rng: np.random.Generator
) -> NDArray[np.float32]:
    out = x.copy()
    out[6], out[8] = x[8], x[6]
    return out


CHANGES: dict[str, Change] = {
    "mains hum 0.02-0.08 mV": _mains,
    "muscle noise 0.03 mV": _muscle,
    "baseline wander 0.3 mV": _wander,
    "arm electrodes swapped": _arms_swapped,
    "V1 and V3 swapped": _v1_v3_swapped,
}


def with_samples(
    record: Record, x: NDArray[np.float32], fs: float, names: tuple[str, ...]
) -> Record:
    """Return a record of other samples (n_leads, n) in mV, at 1 uV a step."""
    adu = np.rint(np.nan_to_num(x.T) * 1000.0).astype(np.int32)
    return replace(record, adu=adu, fs=fs, leads=tuple(Lead(name, 1000.0) for name in names))


def variants(record: Record, rng: np.random.Generator) -> dict[str, Record]:
    """Return a 12-lead record in millivolts as other devices and other days would have it."""
    x = record.millivolts(names=STANDARD_LEADS)
    out = {
        name: with_samples(record, change(x, record.fs, rng), record.fs, STANDARD_LEADS)
        for name, change in CHANGES.items()
    }
    for fs in _RATES:
        other = resample(x, record.fs, fs)
        out[f"{fs:g} Hz"] = with_samples(record, other, fs, STANDARD_LEADS)
    for names in _LEAD_SETS:
        rows = [STANDARD_LEADS.index(name) for name in names]
        out[f"{len(names)} leads"] = with_samples(record, x[rows], record.fs, names)
    for seconds in _SECONDS:
        n = round(seconds * record.fs)
        longer = np.tile(x, (1, -(-n // x.shape[1])))[:, :n]
        out[f"{seconds:g} s"] = with_samples(record, longer, record.fs, STANDARD_LEADS)
    return out


def robustness(
    model: LoadedModel, records: list[tuple[Record, bool]], *, seed: int = 0
) -> Generator[Progress, None, dict[str, Any]]:
    """Score records, and the same records changed.

    Parameters
    ----------
    records
        12-lead records in millivolts, and whether each is normal.

    Returns
    -------
    dict
        Change to the median and 90th percentile of the absolute change of log10 N, its median, the
        false-alarm share at 1 in 20 and the AUROC; ``"unchanged"`` first.
    """
    normal = np.array([one for _, one in records])
    rows: dict[str, list[float]] = {"unchanged": []}
    for done, (record, _) in enumerate(records):
        rows["unchanged"].append(_log10_n(record, model))
        for name, changed in variants(record, np.random.default_rng([seed, done])).items():
            rows.setdefault(name, []).append(_log10_n(changed, model))
        yield Progress(done + 1, len(records), "changing records")
    before = np.array(rows["unchanged"])
    out: dict[str, Any] = {}
    for name, values in rows.items():
        now = np.array(values)
        kept = np.isfinite(now) & np.isfinite(before)
        moved = (now - before)[kept]
        out[name] = {
            "records": int(kept.sum()),
            "median_change": round(float(np.median(moved)), 4),
            "median_drift": round(float(np.median(np.abs(moved))), 4),
            "drift_90": round(float(np.quantile(np.abs(moved), 0.9)), 4),
            "false_alarms": round(float((now[kept & normal] > np.log10(20.0)).mean()), 4),
            "auroc": round(auroc(now[kept], ~normal[kept]), 4),
        }
    return out


def _log10_n(record: Record, model: LoadedModel) -> float:
    """Return log10 N of a record, as the scorer would."""
    values = [
        score_window(window, conditions_of(record, window), model).log10_n
        for window in iter_windows(record)
        if window.valid.any()
    ]
    return over_windows(np.array(values))
