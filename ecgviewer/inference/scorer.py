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
from ecgviewer.inference import calibrate, windows
from ecgviewer.inference.evidence import (
    CHANNELS,
    SAMPLE_CHANNELS,
    Arrays,
    Evidence,
    gather,
    lead_class,
    smooth,
)
from ecgviewer.inference.masks import score_masks
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.windows import N_LEADS, WINDOW, Window

_WEIGHTS = (1.0, 1.0, 2.0, 1.0, 1.0)
_LEAST = (0.0, 0.0, 0.0, 1.0, 1.0)
"""Of the channels, in their order. Set by hand, not fitted to labels; a few such sets were compared
on the development folds 7 and 8."""

_MEAN_LOG10_N = 0.434
"""Mean log10 N of normals, whatever the channel: N is 1 / p with p uniform."""

_LOCAL_SHARE = 0.02
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
    """

    log10_n: float
    heat: NDArray[np.float32]
    leads: NDArray[np.float64]
    findings: NDArray[np.float32]
    evidence: Evidence


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
    with torch.no_grad():
        mu, log_b, signal, embedding, _ = module(x, valid, hidden, cond)
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


def local_statistic(fused: NDArray[np.float64]) -> float:
    """Return the mean of the rarest 2 % of samples: what one strange beat moves."""
    kept = fused[np.isfinite(fused)]
    if kept.size == 0:
        return float("nan")
    count = max(1, int(_LOCAL_SHARE * kept.size))
    return float(np.partition(kept, kept.size - count)[-count:].mean())


def lead_statistic(fused: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each lead's samples, (12,); NaN for a lead not evaluated."""
    there = np.isfinite(fused)
    count = there.sum(axis=1)
    mean = np.where(there, fused, 0.0).sum(axis=1) / np.maximum(count, 1)
    return np.where(count > 0, mean, np.nan)


def fuse_channels(channels: NDArray[np.float64], tables: NDArray[np.float32]) -> float:
    """Return one statistic of a window's channels (5,), by their tables (5, K + 1).

    A weighted sum of log10 N. Rhythm and local rarity count only beyond 1 in 10: they are there
    for what the shape of the median beat cannot show, and add noise where they are ordinary. A
    channel that is not available counts as an average normal. NaN without any.
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


def score_window(
    window: Window, conditions: NDArray[np.float32], model: LoadedModel
) -> WindowScore:
    """Score one window."""
    arrays = model.arrays
    nll, embedding = look(model.module, window, conditions)
    evidence = gather(window, nll, embedding, conditions, arrays)
    fused = fuse_samples(evidence, arrays)
    heat = by_phase(fused, evidence.phase, arrays["heat_tails"])
    evidence.channels[CHANNELS.index("local")] = local_statistic(fused)
    kind = lead_class(int(window.valid.any(axis=1).sum()))
    total = fuse_channels(evidence.channels, arrays["channel_tails"][kind])
    whole = float(calibrate.record_log10_one_in(total, arrays["record_tails"][kind]))
    if np.isfinite(evidence.amplitude):
        amplitude = calibrate.record_log10_one_in(evidence.amplitude, arrays["amplitude_tail"])
        whole = calibrate.combine(whole, float(amplitude))
    means = lead_statistic(fused)
    leads = np.array(
        [
            calibrate.record_log10_one_in(means[k], table)
            for k, table in enumerate(arrays["lead_tails"])
        ]
    )
    with torch.no_grad():
        logits = model.module.findings(
            torch.from_numpy(evidence.embedding)[None], torch.from_numpy(evidence.summary)[None]
        )
    findings = torch.sigmoid(logits)[0, : len(model.entry.findings)].numpy()
    return WindowScore(whole, heat.astype(np.float32), leads, findings, evidence)


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
    reasons = _left_out(record)
    sources = windows.lead_sources(record)
    rows = {name: record.index(own) for name, own in sources.items()}
    totals: list[float] = []
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
            leads[own] = float(1.0 - 10.0**-value)
        else:
            reasons.setdefault(own, faults.get(name, "no usable samples"))
    log10_n = calibrate.over_windows(np.array(totals)) if totals else float("nan")
    if not totals:
        reasons.setdefault("record", "no lead that can be scored")
    known = {
        code: float(p) for code, p in zip(model.entry.findings, findings, strict=True) if totals
    }
    return (
        RecordScore(
            record.id,
            model.entry.id,
            float(1.0 - 10.0**-log10_n),
            leads,
            known,
            reasons,
            _cautions(record, len(leads), n, totals, faults),
            seconds,
        ),
        anomaly,
    )


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


def _left_out(record: Record) -> dict[str, str]:
    """Return what can be known not to be evaluated before any sample is read."""
    out = {}
    used = set(windows.lead_sources(record).values())
    for name in record.lead_names:
        if name not in used:
            out[name] = "not one of the twelve standard leads"
    if record.duration_s < windows.MIN_SECONDS:
        out["record"] = (
            f"too short: {record.duration_s:.1f} s, at least {windows.MIN_SECONDS:g} s are needed"
        )
    elif not used:
        out["record"] = "none of the twelve standard leads"
    return out


def _cautions(
    record: Record, n_leads: int, n: int, totals: list[float], faults: dict[str, str]
) -> tuple[str, ...]:
    """Return what the reader should know of this score."""
    out = []
    if not windows.has_amplitude(record):
        out.append("Amplitude unknown: scored by shape alone; voltage criteria do not count.")
    if record.patient.age_years is None:
        out.append("Age unknown: compared with normals of average age.")
    if record.patient.sex is None:
        out.append("Sex unknown: compared with normals of both sexes.")
    if totals and n_leads < N_LEADS:
        out.append(f"{n_leads} of 12 leads scored: what only the others show is not seen.")
    if totals and n < WINDOW:
        out.append(f"Only {n / windows.MODEL_FS:.1f} s: calibrated on normals of 10 s.")
    if totals and n > WINDOW and faults:
        out.append("Some leads were not evaluated in parts: " + ", ".join(sorted(faults)) + ".")
    return tuple(out)
