"""Localisation on recordings whose beats or waves were annotated by people."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.scorer import score
from ecgviewer.training.figures import auroc
from ecgviewer.training.localise import mean_of

_BEFORE_S, _AFTER_S = 0.1, 0.3
_ENOUGH = 5
_WAVES = ("P", "QRS", "T")
Beats = dict[str, dict[str, float]]


def beat_values(heat: AnomalyMap, at_s: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the mean log10 N around each beat over all leads, (n,); NaN outside the map."""
    out = np.full(len(at_s), np.nan)
    for place, time in enumerate(at_s):
        first = max(0, round((time - _BEFORE_S) * heat.fs))
        part = heat.log10_one_in[:, first : round((time + _AFTER_S) * heat.fs)]
        if part.size and np.isfinite(part).any():
            out[place] = float(np.nanmean(part))
    return out


def rank_beats(
    record: Record,
    at: NDArray[np.int64],
    kinds: NDArray[np.str_],
    model: LoadedModel,
) -> Generator[Progress, None, dict[str, Any]]:
    """Return AUROC of each class of beat against N in one record, by heat and by trivial rows.

    Parameters
    ----------
    at, kinds
        Sample and AAMI class of each beat.
    """
    _, heat = yield from score(record, model)
    inside = slice(1, -1)  # the first and last are cut off by the window's edge
    at, kinds = at[inside], kinds[inside]
    raw = record.values()
    rows = {
        "map": beat_values(heat, at / record.fs),
        "trivial: largest |x|": _largest(np.abs(raw), at, record.fs),
        "trivial: largest |dx/dt|": _largest(np.abs(np.diff(raw, axis=1)), at, record.fs),
        "trivial: RR before": -np.diff(at, prepend=at[:1]).astype(np.float64),
    }
    out: dict[str, Any] = {}
    for kind in ("V", "S", "F"):
        kept = np.isin(kinds, ("N", kind)) & np.isfinite(rows["map"])
        is_kind = kinds[kept] == kind
        if is_kind.sum() >= _ENOUGH and (~is_kind).sum() >= _ENOUGH:
            out[kind] = {name: auroc(values[kept], is_kind) for name, values in rows.items()}
            out[kind]["beats"] = int(is_kind.sum())
    return out


def _largest(x: NDArray[np.floating], at: NDArray[np.int64], fs: float) -> NDArray[np.float64]:
    before, after = round(_BEFORE_S * fs), round(_AFTER_S * fs)
    return np.array([float(np.nanmax(x[:, max(0, a - before) : a + after])) for a in at])


def beat_figures(by_record: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the mean over records of each class and method, with its interval."""
    out: dict[str, Any] = {}
    for kind in ("V", "S", "F"):
        having = {name: one[kind] for name, one in by_record.items() if kind in one}
        if not having:
            continue
        methods = [name for name in next(iter(having.values())) if name != "beats"]
        out[kind] = {
            "records": len(having),
            "beats": sum(one["beats"] for one in having.values()),
            "methods": {
                name: mean_of([one[name] for one in having.values()]).to_dict() for name in methods
            },
            "by_record": {
                name: {"auroc": round(one["map"], 4), "beats": one["beats"]}
                for name, one in having.items()
            },
        }
    return out


def wave_shares(
    record: Record, waves: dict[str, list[tuple[str, int, int]]], model: LoadedModel
) -> Generator[Progress, None, dict[str, float]]:
    """Return the mean log10 N inside P, QRS and T waves and between them.

    Parameters
    ----------
    waves
        Lead to waves: name, first and last sample.
    """
    result, heat = yield from score(record, model)
    inside: dict[str, list[float]] = {name: [] for name in (*_WAVES, "between")}
    for lead, marks in waves.items():
        row = heat.log10_one_in[heat.leads.index(lead)]
        free = np.ones(row.size, dtype=bool)
        for name, first, last in marks:
            a, b = round(first / record.fs * heat.fs), round(last / record.fs * heat.fs) + 1
            inside[name] += row[a:b][np.isfinite(row[a:b])].tolist()
            free[a:b] = False
        if marks:  # before the first and after the last mark nobody looked
            first, last = marks[0][1], marks[-1][2]
            free[: round(first / record.fs * heat.fs)] = False
            free[round(last / record.fs * heat.fs) :] = False
        inside["between"] += row[free & np.isfinite(row)].tolist()
    out = {name: float(np.mean(v)) if v else float("nan") for name, v in inside.items()}
    return out | {"surprise": result.surprise}


def wave_figures(by_record: list[tuple[set[str], dict[str, float]]]) -> dict[str, Any]:
    """Return the mean log10 N in each wave by group of records; ``"none"`` have no diagnosis.

    Parameters
    ----------
    by_record
        Groups that a record belongs to, and its :func:`wave_shares`.
    """
    out: dict[str, Any] = {}
    for group in sorted({group for groups, _ in by_record for group in groups}):
        mine = [shares for groups, shares in by_record if group in groups]
        out[group] = {"records": len(mine)} | {
            name: mean_of([one[name] for one in mine]).to_dict()
            for name in (*_WAVES, "between", "surprise")
        }
    return out
