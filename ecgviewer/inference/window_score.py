"""How unusual ten seconds are, where, and what they resemble."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.record import Record
from ecgviewer.inference import calibrate, verdict
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
from ecgviewer.inference.windows import Window

NORMAL = "NORM"
"""The finding that says that there is none."""

TOGETHER = 8
"""Windows that the recogniser looks at in one call: the weights are then brought to the processor
once for all of them, and each takes half the time."""


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


@dataclass(frozen=True, eq=False)
class Looked:
    """What is known of a window before the recogniser has seen it.

    Parameters
    ----------
    window, conditions
        As given.
    log10_n, heat, leads, evidence, spread, foreign
        See :class:`WindowScore`.
    event
        log10 N of its rarest event.
    """

    window: Window
    conditions: NDArray[np.float32]
    log10_n: float
    heat: NDArray[np.float32]
    leads: NDArray[np.float64]
    evidence: Evidence
    spread: tuple[float, float]
    foreign: bool
    event: float


def score_window(
    window: Window, conditions: NDArray[np.float32], model: LoadedModel
) -> WindowScore:
    """Score one window."""
    return recognised([look_over(window, conditions, model)], model)[0]


def look_over(window: Window, conditions: NDArray[np.float32], model: LoadedModel) -> Looked:
    """Score one window as far as no diagnosis is asked for."""
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
    return Looked(
        window,
        conditions,
        whole,
        heat.astype(np.float32),
        calibrate.record_log10_one_in(lead_statistic(fused), arrays["lead_tails"]),
        evidence,
        verdict.interval(whole, spread, model.entry.manifest),
        verdict.is_foreign(evidence, arrays),
        rarest_event(evidence.channels, tables),
    )


def recognised(looked: Sequence[Looked], model: LoadedModel) -> list[WindowScore]:
    """Return the scores of windows: what they resemble, and the full score, asked for together.

    Windows of one call may be of many records; each differs from itself alone by rounding only.
    """
    embeddings, logits = _recognise(looked, model)
    summaries = np.stack([one.evidence.summary for one in looked])
    features = np.concatenate([embeddings, summaries], axis=1)
    with as_saved():
        e = embeddings.shape[1]
        told = model.module.findings(
            torch.from_numpy(features[:, :e]), torch.from_numpy(features[:, e:])
        )
    return [
        _scored(one, part, told[place : place + 1], float(logits[place]), model)
        for place, (one, part) in enumerate(zip(looked, features, strict=True))
    ]


def _scored(
    one: Looked,
    features: NDArray[np.float32],
    logits: torch.Tensor,
    not_normal: float,
    model: LoadedModel,
) -> WindowScore:
    """Return the score of a window that the recogniser has seen; NaN where there is none."""
    codes = model.entry.findings
    logits = own_logits(model.module, model.blocks, codes, one.window, features, logits)
    findings = torch.sigmoid(logits)[0, : len(codes)].numpy().copy()
    if NORMAL in codes:
        findings[codes.index(NORMAL)] *= normal_at_most(one.log10_n, one.event)
    full = float("nan")
    if np.isfinite(not_normal) and "full_tail" in model.arrays:
        statistic = full_statistic(not_normal, one.log10_n, one.event, model.arrays)
        full = float(calibrate.record_log10_one_in(statistic, model.arrays["full_tail"]))
    return WindowScore(
        one.log10_n,
        one.heat,
        one.leads,
        findings,
        one.evidence,
        features,
        full,
        one.spread,
        one.foreign,
    )


def _recognise(
    looked: Sequence[Looked], model: LoadedModel
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Return what the findings head sees of windows, (n, E), and the logits of "not normal", (n,).

    A model without stage two shows its head the label-free embedding, and has no logits: NaN.
    """
    if not has_recogniser(model):
        none = np.full(len(looked), np.nan)
        return np.stack([one.evidence.embedding for one in looked]), none
    valid = np.stack([one.window.valid for one in looked]).astype(np.float32)
    with as_saved():
        embedding, classes = model.module.recognise(
            torch.from_numpy(np.stack([one.window.x for one in looked])),
            torch.from_numpy(valid),
            torch.from_numpy(np.stack([one.conditions for one in looked])),
        )
    return embedding.numpy(), classes[:, 0].numpy().astype(np.float64)


def has_recogniser(model: LoadedModel) -> bool:
    """Whether the model has learned diagnoses end to end."""
    return hasattr(model.module, "recognise")
