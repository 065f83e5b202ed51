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
from ecgviewer.inference.evidence import (
    SAMPLE_CHANNELS,
    Arrays,
    Evidence,
    gather,
    lead_class,
    smooth,
)
from ecgviewer.inference.local import local_beats
from ecgviewer.inference.masks import score_masks
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.windows import N_LEADS, WINDOW, Window

_WEIGHTS = (1.0, 1.0, 2.0, 2.0, 3.0, 3.0)
_LEAST = (0.0, 0.0, 0.0, 1.3, 1.3, 1.3)
"""Of the channels, in their order. Set by hand, not fitted to labels; a few such sets were compared
on the development folds 7 and 8 and on simulated extrasystoles and fibrillation."""

_SURPRISE_IN_FULL = 0.5
"""Logits that a tenfold rarity adds to the full score; set by hand on folds 7 and 8."""

_MEAN_LOG10_N = 0.434
"""Mean log10 N of normals, whatever the channel: N is 1 / p with p uniform."""

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


def look(
    module: torch.nn.Module, window: Window, conditions: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Run the network: four complementary masks and a clean pass in one batch.

    Returns
    -------
    tuple
        NLL of each sample from the pass that had it hidden, (12, 1000); embedding (E,).
    """
    hide = np.zeros((5, N_LEADS, WINDOW), dtype=np.float32)
    hide[:4] = score_masks(window.r_peaks, n_leads=N_LEADS, n=WINDOW)
    hidden = torch.from_numpy(hide)
    x = torch.from_numpy(window.x)[None].expand(5, -1, -1)
    valid = torch.from_numpy(window.valid.astype(np.float32))[None].expand(5, -1, -1)
    cond = torch.from_numpy(conditions)[None].expand(5, -1)
    count = int(getattr(module, "n_beats", 0))  # contract 2: R peaks for the local branch
    beats = [torch.from_numpy(local_beats(window.r_peaks, count))[None].expand(5, -1)] * (count > 0)
    with torch.no_grad():
        mu, log_b, signal, embedding, _ = module(x, valid, hidden, cond, *beats)
        nll = (signal - mu).abs() * torch.exp(-log_b) + log_b
        nll = (nll * hidden)[:4].sum(0)
    return nll.numpy(), embedding[4].numpy()


def fuse_samples(evidence: Evidence, arrays: Arrays) -> NDArray[np.float64]:
    """Return the mean log10 N of a sample's channels, (12, 1000), smoothed over 30 ms."""
    parts = np.full((len(SAMPLE_CHANNELS), N_LEADS, WINDOW), np.nan)
    for channel in range(len(SAMPLE_CHANNELS)):
        parts[channel] = by_phase(
            evidence.samples[channel], evidence.phase, arrays["sample_tails"][channel]
        )
    there = np.isfinite(parts)
    total = np.where(there, parts, 0.0).sum(axis=0)
    fused = np.where(there.any(axis=0), total / np.maximum(there.sum(axis=0), 1), np.nan)
    return np.asarray(smooth(fused))


def by_phase(
    values: NDArray[np.floating], phase: NDArray[np.int64], tables: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Return log10 N of samples (12, n) by the table of each lead and phase, (12, P, K + 1)."""
    out = np.full(values.shape, np.nan)
    for p in np.unique(phase):
        at = phase == p
        for lead in range(values.shape[0]):
            out[lead, at] = calibrate.log10_one_in(
                values[lead, at], tables[lead, p], calibrate.SAMPLE_SURVIVAL
            )
    return out


def lead_statistic(fused: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each lead's samples, (12,); NaN for a lead not evaluated."""
    there = np.isfinite(fused)
    count = there.sum(axis=1)
    mean = np.where(there, fused, 0.0).sum(axis=1) / np.maximum(count, 1)
    return np.where(count > 0, mean, np.nan)


def fuse_channels(channels: NDArray[np.float64], tables: NDArray[np.float32]) -> float:
    """Return one statistic of a window's channels (6,), by their tables (6, K + 1).

    A weighted sum of log10 N. Rhythm, odd beats and missing P waves count only beyond 1 in 20:
    they are there for what the shape of the median beat cannot show, and add noise where they are
    ordinary. A channel that is not available counts as an average normal. NaN without any.
    """
    if not np.isfinite(channels).any():
        return float("nan")
    total = 0.0
    for value, table, weight, least in zip(channels, tables, _WEIGHTS, _LEAST, strict=True):
        rarity = _MEAN_LOG10_N
        if np.isfinite(value):
            rarity = float(calibrate.log10_one_in(value, table, calibrate.RECORD_SURVIVAL))
        total += weight * max(rarity - least, 0.0)
    return total


def fuse_whole(total: float, amplitude: float, kind: int, arrays: Arrays) -> float:
    """Return log10 N of a window from the statistic of its channels and its amplitude."""
    whole = float(calibrate.record_log10_one_in(total, arrays["record_tails"][kind]))
    if np.isfinite(amplitude):
        rarity = calibrate.record_log10_one_in(amplitude, arrays["amplitude_tail"])
        whole = calibrate.combine(whole, float(rarity))
    return whole


def score_window(
    window: Window, conditions: NDArray[np.float32], model: LoadedModel
) -> WindowScore:
    """Score one window."""
    arrays = model.arrays
    nll, embedding = look(model.module, window, conditions)
    evidence = gather(window, nll, embedding, conditions, arrays)
    fused = fuse_samples(evidence, arrays)
    heat = by_phase(fused, evidence.phase, arrays["heat_tails"])
    kind = lead_class(int(window.valid.any(axis=1).sum()))
    tables = arrays["channel_tails"][kind]
    total = fuse_channels(evidence.channels, tables)
    whole = fuse_whole(total, evidence.amplitude, kind, arrays)
    spread = tuple(
        fuse_whole(fuse_channels(channels, tables), evidence.amplitude, kind, arrays)
        for channels in verdict.within(evidence)
    )
    means = lead_statistic(fused)
    leads = np.array(
        [
            calibrate.record_log10_one_in(means[k], table)
            for k, table in enumerate(arrays["lead_tails"])
        ]
    )
    features, full = recognise(model, window, conditions, evidence, whole)
    with torch.no_grad():
        e = evidence.embedding.size
        logits = model.module.findings(
            torch.from_numpy(features[:e])[None], torch.from_numpy(features[e:])[None]
        )
    findings = torch.sigmoid(logits)[0, : len(model.entry.findings)].numpy()
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
) -> tuple[NDArray[np.float32], float]:
    """Return what the findings head sees, (E + 48,), and log10 N of the full score.

    A model without stage two shows its head the label-free embedding, and has no full score: NaN.
    """
    if not has_recogniser(model):
        return np.concatenate([evidence.embedding, evidence.summary]), float("nan")
    with torch.no_grad():
        embedding, classes = model.module.recognise(
            torch.from_numpy(window.x)[None],
            torch.from_numpy(window.valid.astype(np.float32))[None],
            torch.from_numpy(conditions)[None],
        )
    features = np.concatenate([embedding[0].numpy(), evidence.summary])
    if "full_tail" not in model.arrays:
        return features, float("nan")
    statistic = full_statistic(float(classes[0, 0]), surprise)
    return features, float(calibrate.record_log10_one_in(statistic, model.arrays["full_tail"]))


def has_recogniser(model: LoadedModel) -> bool:
    """Whether the model has learned diagnoses end to end."""
    return hasattr(model.module, "recognise")


def full_statistic(logit: float, surprise: float) -> float:
    """Return the statistic of the full score: logit of "not normal" and log10 N of surprise."""
    return logit + _SURPRISE_IN_FULL * surprise


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
