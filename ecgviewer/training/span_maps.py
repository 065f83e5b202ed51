"""Learning where a finding is seen: from spans that readers marked, a sample at a time."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.language import tr_later
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference.alignment import AFTER, BEAT, BEFORE
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.shape import normal_beat
from ecgviewer.inference.span_maps import FRAMES, STEP, SpanHead, features_of
from ecgviewer.inference.windows import MODEL_FS, WINDOW, Window, lead_sources, make_window
from ecgviewer.training.figures import auroc
from ecgviewer.training.labels import RecordLabels, says_normal
from ecgviewer.training.optimizers import AdamW

MIN_RECORDS = 3
"""Records with a placed mark from which it is learned where a finding is seen."""

FOLDS = 4
_HIDDEN = 48
_STEPS = 200
_BATCH = 1024
_RATE = 4e-3
_NOISE, _DROP, _DECAY = 0.1, 0.1, 0.02
_EDGE = 2
"""Frames beside a span's edges that count neither way: 40 ms, as hands are no better."""

_ELSEWHERE, _UNSAID = 1.0, 0.3
"""Weight of samples outside the spans of a record, and of records where nothing was said of it."""

_SYNTHETIC = 10


@dataclass(frozen=True, eq=False)
class SpanExample:
    """One window of a marked record.

    Parameters
    ----------
    group
        Patient: all of a patient's windows are on one side of a split.
    features
        (12, 500, F), float16.
    valid
        (12, 500).
    target, weight
        Finding to (12, 500): 1 inside its spans; 0 where it counts neither way.
    """

    group: str
    features: NDArray[np.float16]
    valid: NDArray[np.bool_]
    target: dict[str, NDArray[np.bool_]]
    weight: dict[str, NDArray[np.float16]]


def placed(labels: RecordLabels, code: str) -> tuple[Annotation, ...]:
    """Return the marks that say where a finding is."""
    return tuple(one for one in labels.marks if one.finding == code and one.kind != "record")


def example(
    record: Record,
    window: Window,
    conditions: NDArray[np.float32],
    labels: RecordLabels,
    codes: tuple[str, ...],
    model: LoadedModel,
    group: str,
) -> SpanExample:
    """Return a window with what its reader marked in it, for the findings that are learned."""
    target, weight = {}, {}
    for code in codes:
        target[code], weight[code] = _targets(record, window, labels, code)
    seen = features_of(window, conditions, model).astype(np.float16)
    return SpanExample(group, seen, window.valid[:, ::STEP], target, weight)


def _targets(
    record: Record, window: Window, labels: RecordLabels, code: str
) -> tuple[NDArray[np.bool_], NDArray[np.float16]]:
    target = np.zeros((len(STANDARD_LEADS), FRAMES), dtype=bool)
    marks = placed(labels, code)
    if not marks:
        if code in labels.present:
            level = 0.0  # of the whole record: says nothing of a place
        else:
            level = max(labels.absent.get(code, 0.0), says_normal(labels), _UNSAID)
        return target, np.full(target.shape, level, dtype=np.float16)
    weight = np.full(target.shape, _ELSEWHERE * labels.present[code], dtype=np.float16)
    own = {source: lead for lead, source in lead_sources(record).items()}
    spans = [(one, edge) for one in marks for edge in one.intervals()]
    for _, (start, stop) in spans:
        a, b = _frames(start, stop, record.fs, window.start)
        weight[:, max(0, a - _EDGE) : max(0, b + _EDGE)] = 0.0
    for one, (start, stop) in spans:
        a, b = _frames(start, stop, record.fs, window.start)
        rows = [STANDARD_LEADS.index(own[name]) for name in one.leads if name in own]
        for row in rows:
            target[row, max(0, a) : max(0, b)] = True
            weight[row, max(0, a) : max(0, b)] = labels.present[code]
    return target, weight


def _frames(start: int, stop: int, fs: float, first: int) -> tuple[int, int]:
    a, b = ((edge * MODEL_FS / fs - first) / STEP for edge in (start, stop))
    return round(a), max(round(a) + 1, round(b))


def normal_examples(
    model: LoadedModel, codes: tuple[str, ...], seed: int
) -> Generator[Progress, None, list[SpanExample]]:
    """Return windows of normal beats drawn from the model's own statistics: nobody's ECG.

    Without them a head that has seen ill records alone would find its finding in every normal.
    """
    rng = np.random.default_rng(seed)
    out = []
    for number in range(_SYNTHETIC):
        age, sex = float(rng.uniform(25, 80)), float(rng.integers(2))
        rate = float(rng.uniform(52, 95))
        conditions = np.array([age, sex, rate, 0.0], dtype=np.float32)
        x = _normal_signal(model.arrays, conditions, rng)
        window = make_window(dict(zip(STANDARD_LEADS, x, strict=True)), in_mv=False)
        seen = features_of(window, conditions, model).astype(np.float16)
        shape = (len(STANDARD_LEADS), FRAMES)
        out.append(
            SpanExample(
                f"normal {number}",
                seen,
                np.ones(shape, dtype=bool),
                {code: np.zeros(shape, dtype=bool) for code in codes},
                {code: np.ones(shape, dtype=np.float16) for code in codes},
            )
        )
        yield Progress(number + 1, _SYNTHETIC, tr_later("drawing normal beats"))
    return out


def _normal_signal(
    arrays: Arrays, conditions: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.float32]:
    """Return 10 s of one normal beat repeated, (12, 1000), with variation, noise and wander."""
    parts = rng.standard_normal(len(arrays["pca"])) * np.sqrt(np.maximum(arrays["pca_variance"], 0))
    z = (parts @ arrays["pca"]).reshape(len(STANDARD_LEADS), BEAT)
    beat = normal_beat(arrays, conditions) + np.clip(z, -3.0, 3.0) * arrays["template_sd"]
    ends = np.linspace(0.0, 1.0, BEAT)
    beat = beat - (beat[:, :1] * (1.0 - ends) + beat[:, -1:] * ends)  # no steps between beats
    out = np.zeros((len(STANDARD_LEADS), WINDOW + 2 * BEAT))
    usual = 6000.0 / float(conditions[2])
    place = float(BEFORE + rng.uniform(0, usual))
    while place < WINDOW + BEAT:
        first = round(place) - BEFORE + BEAT
        whole = min(BEAT, BEFORE + AFTER, out.shape[1] - first)
        out[:, first : first + whole] += beat[:, :whole]
        place += max(30.0, usual * (1.0 + 0.03 * rng.standard_normal()))
    out = out[:, BEAT : BEAT + WINDOW]
    time = np.arange(WINDOW) / MODEL_FS
    turn = 2 * np.pi * (rng.uniform(0.1, 0.4) * time + rng.random((len(out), 1)))
    out += 0.05 * np.sin(turn) + 0.03 * rng.standard_normal(out.shape)
    return (0.15 * out).astype(np.float32)


def learnable(examples: list[SpanExample], codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the findings that are marked at a place in enough patients."""
    return tuple(
        code
        for code in codes
        if len({one.group for one in examples if one.target[code].any()}) >= MIN_RECORDS
    )


def fit_spans(
    examples: list[SpanExample],
    normals: list[SpanExample],
    codes: tuple[str, ...],
    seed: int,
    *,
    steps: int = _STEPS,
) -> Generator[Progress, None, SpanHead]:
    """Train one head for all findings; a step takes some milliseconds."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    pools = _pools([*examples, *normals], codes)
    x, y, w = pools.features, pools.target, pools.weight
    mean, scale = x.mean(axis=0), x.std(axis=0) + 0.1
    z = torch.from_numpy(np.clip((x - mean) / scale, -8.0, 8.0))
    hidden = torch.nn.Linear(z.shape[1], _HIDDEN)
    out = torch.nn.Linear(_HIDDEN, len(codes))
    weights = [*hidden.parameters(), *out.parameters()]
    optimiser = AdamW((weights, _RATE), decay=_DECAY)
    target, weight = torch.from_numpy(y), torch.from_numpy(w)
    for step in range(steps):
        each = _BATCH // (3 * len(codes))
        picked = [rng.choice(pool, max(1, each)) for pool in pools.positive if pool.size]
        picked += [rng.choice(pool, max(1, each)) for pool in pools.near if pool.size]
        picked.append(rng.choice(len(x), _BATCH // 3))
        rows = torch.from_numpy(np.concatenate(picked))
        batch = z[rows] + _NOISE * torch.randn(len(rows), z.shape[1])
        logits = out(F.dropout(torch.relu(hidden(batch)), _DROP))
        loss = F.binary_cross_entropy_with_logits(
            logits, target[rows], weight[rows], reduction="sum"
        ) / weight[rows].sum().clamp(min=1.0)
        optimiser.step(loss, 1.0 - step / steps)
        said = tr_later("span maps, loss {loss:.4f}", loss=float(loss.detach()))
        yield Progress(step + 1, steps, said)

    def numbers(tensor: torch.Tensor) -> NDArray[np.float32]:
        return np.ascontiguousarray(tensor.detach().numpy(), dtype=np.float32)

    return SpanHead(
        codes,
        mean.astype(np.float32),
        scale.astype(np.float32),
        numbers(hidden.weight.T),
        numbers(hidden.bias),
        numbers(out.weight.T),
        numbers(out.bias),
    )


@dataclass(frozen=True, eq=False)
class _Pools:
    """Samples of all windows in one table, and where each finding's are.

    ``positive`` and ``near``: for each finding, rows inside its spans, and rows outside them in
    the same windows.
    """

    features: NDArray[np.float32]
    target: NDArray[np.float32]
    weight: NDArray[np.float32]
    positive: list[NDArray[np.int64]]
    near: list[NDArray[np.int64]]


def _pools(examples: list[SpanExample], codes: tuple[str, ...]) -> _Pools:
    features, target, weight, beside = [], [], [], []
    for one in examples:
        t = np.stack([one.target[code][one.valid] for code in codes], axis=1)
        w = np.stack([one.weight[code][one.valid] for code in codes], axis=1)
        features.append(one.features[one.valid].astype(np.float32))
        target.append(t)
        weight.append(w)
        beside.append(np.broadcast_to(t.any(axis=0), t.shape))
    y, w = np.concatenate(target), np.concatenate(weight).astype(np.float32)
    same = np.concatenate(beside)
    positive = [np.flatnonzero(y[:, k] & (w[:, k] > 0)) for k in range(len(codes))]
    near = [np.flatnonzero(~y[:, k] & (w[:, k] > 0) & same[:, k]) for k in range(len(codes))]
    return _Pools(np.concatenate(features), y.astype(np.float32), w, positive, near)


def check_spans(
    examples: list[SpanExample],
    normals: list[SpanExample],
    codes: tuple[str, ...],
    seed: int,
) -> Generator[Progress, None, dict[str, float]]:
    """Return the AUROC of samples in patients that were held out, for each finding.

    Mean over held-out windows that hold the finding; samples beside its edges, and leads that
    were not marked, do not count.
    """
    groups = sorted({one.group for one in examples})
    order = np.random.default_rng(seed).permutation(len(groups))
    folds = min(FOLDS, len(groups))
    fold_of = {groups[int(place)]: number % folds for number, place in enumerate(order)}
    found: dict[str, list[float]] = {code: [] for code in codes}
    for fold in range(folds):
        learn = [one for one in examples if fold_of[one.group] != fold]
        head = yield from fit_spans(learn, normals, codes, seed, steps=_STEPS // 2)
        for one in examples:
            if fold_of[one.group] == fold:
                for code, value in sample_auroc(head, one).items():
                    found[code].append(value)
    return {code: float(np.mean(values)) for code, values in found.items() if values}


def sample_auroc(head: SpanHead, one: SpanExample) -> dict[str, float]:
    """Return how well samples inside the spans of a window rank above those outside."""
    likeness = head.likeness(one.features.astype(np.float32))
    out = {}
    for row, code in enumerate(head.codes):
        counts = one.valid & (one.weight[code] > 0)
        value = auroc(likeness[..., row][counts], one.target[code][counts])
        if np.isfinite(value):
            out[code] = value
    return out


def merged(old: SpanHead | None, new: SpanHead) -> SpanHead:
    """Return a head that keeps what an older one maps and the new one does not.

    Hidden units stand side by side; features are brought to the new one's standard units only
    where both were trained on the same ones, so the older columns are carried over unchanged.
    """
    if old is None or set(old.codes) <= set(new.codes):
        return new
    kept = [k for k, code in enumerate(old.codes) if code not in new.codes]
    # (x - m1) / s1 as a linear map of z2 = (x - m2) / s2; the clip at 8 differs at outliers alone.
    gain = new.scale / old.scale
    shift = (new.mean - old.mean) / old.scale
    return SpanHead(
        (*new.codes, *(old.codes[k] for k in kept)),
        new.mean,
        new.scale,
        np.concatenate([new.hidden, gain[:, None] * old.hidden], axis=1),
        np.concatenate([new.hidden_bias, old.hidden_bias + shift @ old.hidden]),
        np.block(
            [
                [new.out, np.zeros((new.out.shape[0], len(kept)), np.float32)],
                [np.zeros((old.out.shape[0], new.out.shape[1]), np.float32), old.out[:, kept]],
            ]
        ).astype(np.float32),
        np.concatenate([new.out_bias, old.out_bias[kept]]),
    )


def counts_of(examples: list[SpanExample], codes: tuple[str, ...]) -> Mapping[str, int]:
    """Return how many patients carry a placed mark of each finding."""
    return {code: len({one.group for one in examples if one.target[code].any()}) for code in codes}
