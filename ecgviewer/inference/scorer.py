"""How unusual a record is, where, and what it resembles."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference import calibrate, verdict, windows
from ecgviewer.inference.evidence import Evidence, gather, lead_class
from ecgviewer.inference.fusion import (
    by_phase,
    full_statistic,
    fuse_channels,
    fuse_whole,
    lead_statistic,
    normal_at_most,
    rarest_event,
    views_of,
    with_map,
)
from ecgviewer.inference.model import LoadedModel, as_saved, look
from ecgviewer.inference.own_block import own_logits
from ecgviewer.inference.windows import N_LEADS, Window

NORMAL = "NORM"
"""The finding that says that there is none."""

_LONG_FRAMES = 60_000
_LONG_STEP = 4
"""Maps of more than 10 minutes keep the highest of every 4 samples: 25 frames a second."""


@dataclass(frozen=True, eq=False)
class WindowScore:
    """Calibrated view of one window.

    Parameters
    ----------
    log10_n
        Of the record-level score.
    heat
        (12, 1000): log10 N of each sample; NaN = not evaluated.
    leads
        (12,): log10 N of each lead; NaN = not evaluated.
    findings
        (n_codes,): probabilities.
    evidence
        The raw channels.
    features
        (E + 48,): what the findings head sees.
    full
        log10 N of the full score; NaN where the model has learned no diagnoses.
    spread
        Lower and upper log10 N that the record-level score may as well have.
    foreign
        Whether the window lies far from all that the model has seen.
    """

    log10_n: float
    heat: NDArray[np.float32]
    leads: NDArray[np.float64]
    findings: NDArray[np.float32]
    evidence: Evidence
    features: NDArray[np.float32]
    full: float
    spread: tuple[float, float]
    foreign: bool


def conditions_of(record: Record, window: Window) -> NDArray[np.float32]:
    """Return age, sex (1 male), heart rate, amplitude known, float32 (4,); NaN = unknown."""
    age = record.patient.age_years
    sex = {"M": 1.0, "F": 0.0}.get(record.patient.sex or "", np.nan)
    return np.array(
        [
            np.nan if age is None else min(age, 90.0),
            sex,
            window.heart_rate_bpm,
            float(window.in_mv),
        ],
        dtype=np.float32,
    )


def score_window(
    window: Window, conditions: NDArray[np.float32], model: LoadedModel
) -> WindowScore:
    """Score one window."""
    arrays = model.arrays
    seen = look(model.module, window, conditions)
    evidence, fused = with_map(gather(window, seen, conditions, arrays), arrays)
    heat = by_phase(fused, evidence.phase, arrays["heat_tails"])
    kind = lead_class(int(window.valid.any(axis=1).sum()))
    tables = arrays["channel_tails"][kind]
    rule = views_of(arrays)
    total = fuse_channels(evidence.channels, tables, rule)
    whole = fuse_whole(total, evidence.amplitude, kind, arrays)
    spread = tuple(
        fuse_whole(fuse_channels(channels, tables, rule), evidence.amplitude, kind, arrays)
        for channels in verdict.within(evidence)
    )
    leads = calibrate.record_log10_one_in(lead_statistic(fused), arrays["lead_tails"])
    event = rarest_event(evidence.channels, tables)
    features, full = recognise(model, window, conditions, evidence, whole, event)
    with as_saved():
        e = evidence.embedding.size
        logits = model.module.findings(
            torch.from_numpy(features[:e])[None], torch.from_numpy(features[e:])[None]
        )
    codes = model.entry.findings
    logits = own_logits(model.module, model.blocks, codes, window, features, logits)
    findings = torch.sigmoid(logits)[0, : len(model.entry.findings)].numpy().copy()
    if NORMAL in model.entry.findings:
        findings[model.entry.findings.index(NORMAL)] *= normal_at_most(whole, event)
    return WindowScore(
        whole,
        heat.astype(np.float32),
        leads,
        findings,
        evidence,
        features,
        full,
        verdict.interval(whole, spread, model.entry.manifest),
        verdict.is_foreign(evidence, arrays),
    )


def recognise(
    model: LoadedModel,
    window: Window,
    conditions: NDArray[np.float32],
    evidence: Evidence,
    surprise: float,
    event: float,
) -> tuple[NDArray[np.float32], float]:
    """Return what the findings head sees, (E + 48,), and log10 N of the full score.

    A model without stage two shows its head the label-free embedding, and has no full score: NaN.
    """
    if not has_recogniser(model):
        return np.concatenate([evidence.embedding, evidence.summary]), float("nan")
    with as_saved():
        embedding, classes = model.module.recognise(
            torch.from_numpy(window.x)[None],
            torch.from_numpy(window.valid.astype(np.float32))[None],
            torch.from_numpy(conditions)[None],
        )
    features = np.concatenate([embedding[0].numpy(), evidence.summary])
    if "full_tail" not in model.arrays:
        return features, float("nan")
    statistic = full_statistic(float(classes[0, 0]), surprise, event, model.arrays)
    return features, float(calibrate.record_log10_one_in(statistic, model.arrays["full_tail"]))


def has_recogniser(model: LoadedModel) -> bool:
    """Whether the model has learned diagnoses end to end."""
    return hasattr(model.module, "recognise")


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
    began = time.perf_counter()
    n = windows.n_frames(record)
    step = _LONG_STEP if n > _LONG_FRAMES else 1
    heat = np.full((len(record.leads), -(-n // step)), np.nan, dtype=np.float32)
    reasons = verdict.left_out(record)
    sources = windows.lead_sources(record)
    rows = {name: record.index(own) for name, own in sources.items()}
    totals: list[float] = []
    fulls: list[float] = []
    spreads: list[tuple[float, float]] = []
    foreign = 0
    per_lead: list[NDArray[np.float64]] = []
    findings = np.zeros(len(model.entry.findings), dtype=np.float32)
    faults: dict[str, str] = {}
    if not reasons.get("record"):
        spans = windows.owned(n)
        for done, window in enumerate(windows.iter_windows(record)):
            faults |= window.faults
            if window.valid.any():
                one = score_window(window, conditions_of(record, window), model)
                totals.append(one.log10_n)
                fulls.append(one.full)
                spreads.append(one.spread)
                foreign += one.foreign
                per_lead.append(one.leads)
                findings = np.maximum(findings, one.findings)
                _place(heat, rows, one.heat, window.start, spans[done], step)
            yield Progress(done + 1, len(spans), "scoring")
    seconds = time.perf_counter() - began
    anomaly = AnomalyMap(
        record.id, model.entry.id, record.lead_names, heat, windows.MODEL_FS / step
    )
    stacked = np.stack(per_lead) if per_lead else np.full((1, N_LEADS), np.nan)
    leads = {}
    for name, own in sources.items():
        value = calibrate.over_windows(stacked[:, STANDARD_LEADS.index(name)])
        if np.isfinite(value):
            leads[own] = _share(value)
        else:
            reasons.setdefault(own, faults.get(name, "no usable samples"))
    log10_n = calibrate.over_windows(np.array(totals)) if totals else float("nan")
    if not totals:
        reasons.setdefault("record", "no lead that can be scored")
    sides = np.array(spreads or [(np.nan, np.nan)])
    low, high = (calibrate.over_windows(side) for side in sides.T)
    known = {
        code: float(p) for code, p in zip(model.entry.findings, findings, strict=True) if totals
    }
    return (
        RecordScore(
            record.id,
            model.entry.id,
            _share(log10_n),
            leads,
            known,
            reasons,
            verdict.cautions(record, len(leads), n, faults, evaluated=bool(totals)),
            seconds,
            full=_share(calibrate.over_windows(np.array(fulls)) if fulls else float("nan")),
            interval=(_share(low), _share(high)),
            foreign=foreign > len(totals) / 2,
        ),
        anomaly,
    )


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
