"""Teaching a model findings from a few annotated records: the head alone, with replay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.core.progress import Progress
from ecgviewer.training.evaluate import auroc
from ecgviewer.training.losses import asymmetric_loss

CERTAINTY_WEIGHT = {"definite": 1.0, "probable": 0.7, "possible": 0.4}
ENOUGH_POSITIVES = 20
"""Positives from which a finding stands on its own weights; below, its prototype helps."""

MAX_LOSS = 0.02
"""Fall of the mean AUROC on the check records beyond which a tuned model does not pass."""

_HELD_OUT_SHARE = 0.25
_MIN_TO_HOLD_OUT = 4
_ASSUMED_NEGATIVE = 0.5
_PRIOR = 0.02


@dataclass(frozen=True, eq=False)
class Example:
    """One annotated window.

    Parameters
    ----------
    group
        Patient or record: all of a group's windows are on one side of the split.
    inputs
        Embedding and summary, (E + 48,).
    codes
        Finding to weight, from its certainty.
    """

    group: str
    inputs: NDArray[np.float32]
    codes: dict[str, float]


@dataclass(frozen=True, eq=False)
class Replay:
    """Records that the parent has learned, and records to check that they are not forgotten.

    ``*_inputs`` (n, E + 48), ``*_target`` and ``*_weight`` (n, K), for ``codes`` (K,).
    """

    codes: tuple[str, ...]
    train_inputs: NDArray[np.float32]
    train_target: NDArray[np.float32]
    train_weight: NDArray[np.float32]
    check_inputs: NDArray[np.float32]
    check_target: NDArray[np.float32]
    check_weight: NDArray[np.float32]


@dataclass(frozen=True)
class TuneConfig:
    """Numbers of the tuning."""

    steps: int = 300
    batch: int = 128
    rate: float = 5e-4
    noise: float = 0.1
    keep: float = 0.3
    seed: int = 0


@dataclass(frozen=True)
class Tuned:
    """What came of it.

    Parameters
    ----------
    codes
        Of the tuned head, in slot order: the parent's first.
    before, after
        ``"check"``: mean AUROC on the check records; a finding's code: AUROC on the annotated
        records held out, against the check records. None where it cannot be told.
    counts
        Annotated windows of each finding.
    held_out
        Windows that were not learned from.
    passed
        Whether what the parent knew is still known.
    """

    codes: tuple[str, ...]
    before: dict[str, float | None]
    after: dict[str, float | None]
    counts: dict[str, int]
    held_out: int
    passed: bool


def load_replay(path: Path) -> Replay:
    """Read ``replay.npz``; its hash is checked by the caller.

    Raises
    ------
    ModelError
        If it is missing or not what it should be.
    """
    try:
        with np.load(path, allow_pickle=False) as saved:
            codes = tuple(str(code) for code in saved["codes"])
            parts = {}
            for name in ("train", "check"):
                parts[f"{name}_inputs"] = saved[f"{name}_inputs"].astype(np.float32)
                for kind in ("target", "weight"):
                    bits = np.unpackbits(saved[f"{name}_{kind}"], axis=1, count=len(codes))
                    parts[f"{name}_{kind}"] = bits.astype(np.float32)
    except (OSError, KeyError, ValueError) as problem:
        raise ModelError(
            f"The replay records of model {path.parent.name!r} cannot be read ({problem}); "
            "without them tuning would forget."
        ) from problem
    return Replay(codes, **parts)


def tune(
    head: torch.nn.Module,
    parent_codes: tuple[str, ...],
    examples: list[Example],
    replay: Replay,
    config: TuneConfig,
) -> Generator[Progress, None, Tuned]:
    """Train a findings head in place on annotated windows; a step takes some milliseconds.

    Codes that the parent does not know get spare slots. What is not annotated on a record is
    unknown, not absent; replayed records are taken as weak negatives of new codes. The parent's
    logits on replayed records are kept close. Findings with fewer than 20 positives are blended
    with their prototype.

    Raises
    ------
    RecordError
        If there is nothing to learn from.
    ModelError
        If the model has no slot left.
    """
    if not examples:
        raise RecordError("There is no annotated record to learn from.")
    new = tuple(sorted({c for one in examples for c in one.codes} - set(parent_codes)))
    codes = parent_codes + new
    slots = int(head.out.bias.shape[0])
    if len(codes) > slots:
        raise ModelError(
            f"The model has {slots} slots for findings; {len(codes)} are needed. Nothing changed."
        )
    torch.manual_seed(config.seed)
    learn, held = _hold_out(examples, config.seed)
    inputs, target, weight = _as_arrays(learn, codes)
    old_inputs, old_target, old_weight = _replayed(replay, codes, new)
    before = _figures(head, codes, held, replay)
    with torch.no_grad():
        for slot in range(len(parent_codes), len(codes)):
            head.out.weight[slot] = 0.0
            head.linear.weight[slot] = 0.0
            head.linear.bias[slot] = 0.0
            head.out.bias[slot] = float(np.log(_PRIOR / (1.0 - _PRIOR)))
        kept = head(torch.from_numpy(old_inputs))[:, : len(parent_codes)].clone()
    for parameter in head.parameters():
        parameter.requires_grad = True
    optimiser = torch.optim.AdamW(head.parameters(), config.rate, weight_decay=0.0)
    rng = np.random.default_rng(config.seed)
    tensors = [torch.from_numpy(part) for part in (inputs, target, weight)]
    old = [torch.from_numpy(part) for part in (old_inputs, old_target, old_weight)]
    for step in range(config.steps):
        pick = torch.from_numpy(rng.integers(len(inputs), size=min(64, 8 * len(inputs))))
        back = torch.from_numpy(rng.integers(len(old_inputs), size=config.batch))
        x = torch.cat([tensors[0][pick], old[0][back]])
        noisy = x + config.noise * head.scale * torch.randn_like(x)
        logits = head(noisy)[:, : len(codes)]
        loss = asymmetric_loss(
            logits,
            torch.cat([tensors[1][pick], old[1][back]]),
            torch.cat([tensors[2][pick], old[2][back]]),
        )
        now = head(old[0][back])[:, : len(parent_codes)]
        loss = loss + config.keep * F.smooth_l1_loss(now, kept[back])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        yield Progress(step + 1, config.steps, f"loss {float(loss.detach()):.4f}")
    for parameter in head.parameters():
        parameter.requires_grad = False
        parameter.grad = None
    positives = Counter(code for one in learn for code in one.codes)
    for code in new:
        _set_prototype(head, codes.index(code), code, learn, replay, positives[code])
    after = _figures(head, codes, held, replay)
    counts = dict(Counter(code for one in examples for code in one.codes))
    return Tuned(codes, before, after, counts, len(held), _passed(before, after))


def _passed(before: dict[str, float | None], after: dict[str, float | None]) -> bool:
    """Whether the check records are judged no worse than MAX_LOSS below the parent."""
    then, now = before["check"], after["check"]
    return then is None or (now is not None and now >= then - MAX_LOSS)


def _hold_out(examples: list[Example], seed: int) -> tuple[list[Example], list[Example]]:
    """Split by group: a quarter is held out, if each finding of it stays in what is learned."""
    groups = sorted({one.group for one in examples})
    if len(groups) < _MIN_TO_HOLD_OUT:
        return examples, []
    order = np.random.default_rng(seed).permutation(len(groups))
    left: Counter[str] = Counter()
    found = {group: {c for e in examples if e.group == group for c in e.codes} for group in groups}
    for codes in found.values():
        left.update(codes)
    out: set[str] = set()
    for place in order:
        group = groups[int(place)]
        if len(out) >= round(_HELD_OUT_SHARE * len(groups)):
            break
        if all(left[code] >= _MIN_TO_HOLD_OUT for code in found[group]):
            out.add(group)
            left.subtract(found[group])
    return [e for e in examples if e.group not in out], [e for e in examples if e.group in out]


def _as_arrays(
    examples: list[Example], codes: tuple[str, ...]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return inputs (n, E), target and weight (n, K) of annotated windows."""
    target = np.zeros((len(examples), len(codes)), dtype=np.float32)
    weight = np.zeros_like(target)
    for row, one in enumerate(examples):
        for code, certainty in one.codes.items():
            target[row, codes.index(code)] = 1.0
            weight[row, codes.index(code)] = certainty
    return np.stack([one.inputs for one in examples]), target, weight


def _replayed(
    replay: Replay, codes: tuple[str, ...], new: tuple[str, ...]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return the replayed records for the tuned head's codes."""
    target = np.zeros((len(replay.train_inputs), len(codes)), dtype=np.float32)
    weight = np.zeros_like(target)
    for slot, code in enumerate(codes):
        if code in replay.codes:
            known = replay.codes.index(code)
            target[:, slot] = replay.train_target[:, known]
            weight[:, slot] = replay.train_weight[:, known]
        elif code in new:
            weight[:, slot] = _ASSUMED_NEGATIVE
    return replay.train_inputs, target, weight


def _figures(
    head: torch.nn.Module, codes: tuple[str, ...], held: list[Example], replay: Replay
) -> dict[str, float | None]:
    """Return mean AUROC on the check records, and each held-out finding's against them."""
    with torch.no_grad():
        check = head(torch.from_numpy(replay.check_inputs)).numpy()
        rows = np.stack([one.inputs for one in held]) if held else replay.check_inputs[:0]
        mine = head(torch.from_numpy(rows)).numpy()
    values = []
    for known, code in enumerate(replay.codes):
        there = replay.check_weight[:, known] > 0
        has = replay.check_target[there, known] > 0
        if code in codes and has.sum() >= 5 and (~has).sum() >= 5:
            values.append(auroc(check[there, codes.index(code)], has))
    out: dict[str, float | None] = {"check": round(float(np.mean(values)), 4) if values else None}
    for code in sorted({c for one in held for c in one.codes}):
        slot = codes.index(code)
        has = np.array([code in one.codes for one in held])
        others = np.ones(len(check), dtype=bool)
        if code in replay.codes:
            others = replay.check_target[:, replay.codes.index(code)] == 0
        scores = np.r_[mine[has, slot], check[others, slot]]
        positive = np.r_[np.ones(has.sum(), bool), np.zeros(others.sum(), bool)]
        value = auroc(scores, positive)
        out[code] = round(value, 4) if np.isfinite(value) else None
    return out


def _set_prototype(
    head: torch.nn.Module, slot: int, code: str, learn: list[Example], replay: Replay, n: int
) -> None:
    """Blend a slot with the mean direction of its few positives, in place.

    The threshold stands half-way between what replayed records reach (99th percentile) and what
    a further positive may be expected to reach: the mean of each positive to the others, or, of a
    single one, half of the way to itself.
    """
    if n >= ENOUGH_POSITIVES or n == 0:
        return
    with torch.no_grad():
        mine = np.stack([one.inputs for one in learn if code in one.codes])
        z = F.normalize(head.standard(torch.from_numpy(mine)), dim=1)
        centre = F.normalize(z.mean(0), dim=0)
        others = F.normalize(head.standard(torch.from_numpy(replay.train_inputs)), dim=1)
        reached = float(torch.quantile(others @ centre, 0.99))
        if n >= 2:
            total = z.sum(0)
            expected = float((F.normalize(total[None] - z, dim=1) * z).sum(1).mean())
        else:
            expected = 0.5 * (1.0 + reached)
        gap = max(expected - reached, 0.1 * (1.0 - reached), 1e-3)
        head.prototype[slot] = centre
        head.threshold[slot] = reached + 0.5 * gap
        head.steepness[slot] = 6.0 / gap
        head.share[slot] = 1.0 - n / ENOUGH_POSITIVES


def as_json(tuned: Tuned) -> dict[str, Any]:
    """Return what a manifest keeps of a tuning."""
    return {
        "before": tuned.before,
        "after": tuned.after,
        "counts": tuned.counts,
        "held_out_windows": tuned.held_out,
        "passed": tuned.passed,
    }
