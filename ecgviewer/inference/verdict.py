"""What may be said of a score: what was left out and why, how sure it is, what to mind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later
from ecgviewer.core.record import Record
from ecgviewer.inference import windows
from ecgviewer.inference.distance import Arrays, mahalanobis
from ecgviewer.inference.evidence import Evidence
from ecgviewer.inference.windows import N_LEADS, WINDOW

MIN_AGE_YEARS = 16.0
"""Younger patients are not evaluated: there are none among the normals."""

PACED = "paced: pacemaker spikes found, and no normal ECG that the model knows is paced"

_BLOCKS = 10
_Z = 1.96
_NORMALS = 200
"""Calibration normals of a model that does not say how many it had."""


def within(evidence: Evidence) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the channels with the likelihood 1.96 standard errors lower and higher, each (6,).

    The standard error is that of the mean over ten blocks of a second.
    """
    nll = evidence.samples[0]
    blocks = nll.reshape(nll.shape[0], _BLOCKS, -1)
    there = np.isfinite(blocks)
    sums = np.where(there, blocks, 0.0).sum(axis=(0, 2))
    counts = there.sum(axis=(0, 2))
    means = sums[counts > 0] / counts[counts > 0]
    error = float(means.std(ddof=1) / np.sqrt(means.size)) if means.size > 1 else 0.0
    low, high = evidence.channels.copy(), evidence.channels.copy()
    low[0] -= _Z * error
    high[0] += _Z * error
    return low, high


def interval(
    log10_n: float, spread: tuple[float, ...], manifest: Mapping[str, Any]
) -> tuple[float, float]:
    """Return the lower and upper log10 N of a window that fit the evidence as well.

    What the record's own seconds leave open (``spread``), and what so many calibration normals
    leave open: the Wilson interval of a share of 1 / N among them, here taken as independent.
    """
    normals = manifest.get("calibration", {}).get("normals", _NORMALS)
    p = 10.0**-log10_n
    centre = p + _Z**2 / (2 * normals)
    half = _Z * np.sqrt(p * (1 - p) / normals + _Z**2 / (4 * normals**2))
    width = 1 + _Z**2 / normals
    few = -np.log10(np.clip([(centre + half) / width, (centre - half) / width], 1e-12, 1.0))
    below = np.hypot(log10_n - min(spread), log10_n - few[0])
    # Beyond the rarest normal seen nothing bounds N from above: as far up as down.
    above = np.hypot(max(spread) - log10_n, min(few[1] - log10_n, log10_n - few[0]))
    return max(0.0, float(log10_n - below)), float(log10_n + above)


def is_foreign(evidence: Evidence, arrays: Arrays) -> bool:
    """Whether a window is unlike all that the model has seen, normal or not.

    Both must be beyond what 99 % of held-out records reach, ill ones included: the distance of the
    embedding from those of all training records, and how badly hidden samples were restored.
    """
    if "domain_limit" not in arrays:
        return False
    half = arrays["domain_mean"].size
    embedding = evidence.embedding[:half]
    distance = mahalanobis(embedding, arrays["domain_mean"], arrays["domain_precision"])
    far, ill_restored = arrays["domain_limit"]
    return bool(distance > far and evidence.channels[0] > ill_restored)


def left_out(record: Record) -> dict[str, str]:
    """Return what can be known not to be evaluated before any sample is read."""
    out = {}
    used = set(windows.lead_sources(record).values())
    for name in record.lead_names:
        if name not in used:
            out[name] = tr_later("not one of the twelve standard leads")
    if record.duration_s < windows.MIN_SECONDS:
        out["record"] = tr_later(
            "too short: {duration_s:.1f} s, at least {least_s:g} s are needed",
            duration_s=record.duration_s,
            least_s=windows.MIN_SECONDS,
        )
    elif record.patient.age_years is not None and record.patient.age_years < MIN_AGE_YEARS:
        out["record"] = tr_later(
            "age of {age:g} years: the model knows adults from {least:g} years alone",
            age=record.patient.age_years,
            least=MIN_AGE_YEARS,
        )
    elif not used:
        out["record"] = tr_later("none of the twelve standard leads")
    return out


def paced_in_parts(n_windows: int) -> str:
    """Return what the reader should know of a record that is paced in some of its windows."""
    if n_windows == 1:
        return tr_later("Paced in one part of 10 s, which were not evaluated.")
    return tr_later("Paced in {n} parts of 10 s, which were not evaluated.", n=n_windows)


def cautions(
    record: Record, n_leads: int, n: int, faults: dict[str, str], *, evaluated: bool
) -> tuple[str, ...]:
    """Return what the reader should know of this score."""
    out = []
    if not windows.has_amplitude(record):
        out.append(
            tr_later("Amplitude unknown: scored by shape alone; voltage criteria do not count.")
        )
    if record.patient.age_years is None:
        out.append(tr_later("Age unknown: compared with normals of average age."))
    if record.patient.sex is None:
        out.append(tr_later("Sex unknown: compared with normals of both sexes."))
    if evaluated and n_leads < N_LEADS:
        text = tr_later(
            "{n_leads} of 12 leads scored: what only the others show is not seen.", n_leads=n_leads
        )
        out.append(text)
    if evaluated and n < WINDOW:
        seconds = n / windows.MODEL_FS
        out.append(
            tr_later("Only {seconds:.1f} s: calibrated on normals of 10 s.", seconds=seconds)
        )
    if evaluated and n > WINDOW and faults:
        text = tr_later(
            "Some leads were not evaluated in parts: {leads}.", leads=", ".join(sorted(faults))
        )
        out.append(text)
    return tuple(out)
