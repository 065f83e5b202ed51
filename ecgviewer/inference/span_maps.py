"""Where a finding is seen: a small head on each lead's samples, learned from marked spans.

It lies beside the weights of a tuned model as ``spans.npz``, plain numbers and no code. What it
sees of a sample is the beat-aligned waveform around it, in the lead's own scale, and what the
label-free network and the templates say of it.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError
from ecgviewer.core.finding_map import FindingMap
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference import windows
from ecgviewer.inference.evidence import gather
from ecgviewer.inference.model import LoadedModel, look
from ecgviewer.inference.samples import SAMPLE_CHANNELS, smooth
from ecgviewer.inference.shape import shape_of
from ecgviewer.inference.window_score import conditions_of
from ecgviewer.inference.windows import N_LEADS, WINDOW, Window
from ecgviewer.inference.zoo import ModelEntry, sha256_of

SPANS = "spans.npz"
STEP = 2
"""Every second sample is looked at: 50 frames a second."""

FRAMES = WINDOW // STEP
FRAME_FS = windows.MODEL_FS / STEP

_AROUND = np.arange(-28, 29, 4)
_BUMPS = np.array([-30, -20, -12, -6, 0, 6, 12, 20, 30, 45])
_WIDTHS = (7, 15, 31)
_SMOOTH = 3
_HELD = 8.0


@dataclass(frozen=True, eq=False)
class SpanHead:
    """One hidden layer on the features of a sample.

    Parameters
    ----------
    codes
        (K,): findings, one a column of the output.
    mean, scale
        (F,) of the features.
    hidden, hidden_bias, out, out_bias
        (F, H), (H,), (H, K), (K,).
    """

    codes: tuple[str, ...]
    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    hidden: NDArray[np.float32]
    hidden_bias: NDArray[np.float32]
    out: NDArray[np.float32]
    out_bias: NDArray[np.float32]

    def likeness(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return 0-1 for each finding, (..., K), of features (..., F)."""
        z = np.clip((features - self.mean) / self.scale, -_HELD, _HELD)
        inner = np.maximum(z @ self.hidden + self.hidden_bias, 0.0)
        logits = np.clip(inner @ self.out + self.out_bias, -30.0, 30.0)
        out: NDArray[np.float32] = (1.0 / (1.0 + np.exp(-logits))).astype(np.float32)
        return out


def save_spans(head: SpanHead, path: Path) -> str:
    """Write a head; return its SHA-256."""
    arrays = {name: getattr(head, name) for name in head.__dataclass_fields__ if name != "codes"}
    np.savez_compressed(path, codes=np.array(head.codes), **arrays)
    return sha256_of(path)


def load_spans(entry: ModelEntry) -> SpanHead | None:
    """Return the span maps of a model; None where it has learned none.

    Raises
    ------
    ModelError
        If the file is missing or not that of the manifest.
    """
    wanted = entry.manifest.get("spans_sha256")
    if wanted is None:
        return None
    path = entry.folder / SPANS
    if not path.exists() or sha256_of(path) != wanted:
        raise ModelError(f"The span maps of model {entry.id!r} are missing or altered; not shown.")
    try:
        with np.load(path, allow_pickle=False) as saved:
            parts = {name: saved[name] for name in saved.files}
        codes = tuple(str(code) for code in parts.pop("codes"))
        return SpanHead(codes, **{name: a.astype(np.float32) for name, a in parts.items()})
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ModelError(f"The span maps of model {entry.id!r} cannot be read.") from problem


def features_of(
    window: Window, conditions: NDArray[np.float32], model: LoadedModel
) -> NDArray[np.float32]:
    """Return what the head sees of a window, (12, 500, F); rows of leads not valid mean nothing."""
    seen = look(model.module, window, conditions)
    evidence = gather(window, seen, conditions, model.arrays)
    shape = shape_of(window)
    signal = np.clip(np.where(window.valid, shape.signal, 0.0), -12.0, 12.0)
    there = (shape.scales > 0).astype(np.float64)
    slope = np.abs(np.gradient(signal, axis=1))
    size = there @ np.abs(signal) / max(there.sum(), 1.0)
    speed = there @ slope / max(there.sum(), 1.0)
    at = np.arange(0, WINDOW, STEP)
    near = np.clip(at[:, None] + _AROUND, 0, WINDOW - 1)
    own = signal[:, near]  # (12, 500, A)
    channels = np.nan_to_num(np.moveaxis(evidence.samples[:, :, at], 0, -1), nan=0.0)
    channels = np.sign(channels) * np.log1p(np.abs(channels))
    broad = [smooth(part, width)[..., at] for part in (slope, speed[None]) for width in _WIDTHS]
    broad = [np.broadcast_to(part, (N_LEADS, FRAMES))[..., None] for part in broad]
    shared = np.concatenate([size[near], speed[near], _timing(window.r_peaks, at)], axis=1)
    parts = [
        own,
        own - own[..., [_AROUND.size // 2]],
        channels,
        *broad,
        np.broadcast_to(shared, (N_LEADS, FRAMES, shared.shape[1])),
        np.broadcast_to(np.eye(N_LEADS)[:, None], (N_LEADS, FRAMES, N_LEADS)),
    ]
    return np.concatenate(parts, axis=-1).astype(np.float32)


def _timing(peaks: NDArray[np.int64], at: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return where samples lie to their R, and how early and late their beat is, (n, B + 2)."""
    out = np.zeros((at.size, _BUMPS.size + 2))
    if peaks.size < 2:
        return out
    # A sample belongs to the next beat from 60 % of the way to it.
    edges = peaks[:-1] + 0.6 * np.diff(peaks)
    beat = np.searchsorted(edges, at, side="right")
    since = at - peaks[beat]
    out[:, :-2] = np.exp(-0.5 * ((since[:, None] - _BUMPS) / 6.0) ** 2)
    intervals = np.diff(peaks)
    usual = float(np.median(intervals))
    before = np.r_[usual, intervals][beat] / usual
    after = np.r_[intervals, usual][beat] / usual
    out[:, -2:] = np.clip(np.log(np.stack([before, after], axis=1)), -1.5, 1.5)
    return out


def n_features() -> int:
    """Return how many numbers the head sees of a sample."""
    return (
        2 * _AROUND.size
        + len(SAMPLE_CHANNELS)
        + 2 * len(_WIDTHS)
        + 2 * _AROUND.size
        + (_BUMPS.size + 2 + N_LEADS)
    )


def map_findings(
    record: Record, model: LoadedModel, head: SpanHead
) -> Generator[Progress, None, dict[str, FindingMap]]:
    """Return where each finding of a head is seen in a record of any length."""
    n = windows.n_frames(record)
    sources = windows.lead_sources(record)
    spans = windows.owned(n)
    frames = -(-n // STEP)
    shape = (len(head.codes), len(record.leads), frames)
    out = np.full(shape, np.nan, dtype=np.float32)
    for done, window in enumerate(windows.iter_windows(record)):
        if window.valid.any():
            found = head.likeness(features_of(window, conditions_of(record, window), model))
            seen = smooth(np.moveaxis(found, -1, 0), _SMOOTH)  # (K, 12, 500)
            seen[:, ~window.valid[:, ::STEP]] = np.nan
            a, b = (-(-edge // STEP) for edge in spans[done])
            first = window.start // STEP
            for row, name in enumerate(STANDARD_LEADS):
                if name in sources:
                    part = seen[:, row, a - first : b - first]
                    out[:, record.index(sources[name]), a : a + part.shape[1]] = part
        yield Progress(done + 1, len(spans), "looking for findings")
    return {
        code: FindingMap(record.id, model.entry.id, code, record.lead_names, out[row], FRAME_FS)
        for row, code in enumerate(head.codes)
    }
