"""Teaching a model findings from annotated records: slots of the head, held-out figures, the gate.

The model itself learns from every annotated record. Its figures come from heads that did not: each
patient is held out once, with all of their records.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import load_module
from ecgviewer.inference.zoo import ModelEntry
from ecgviewer.training import gate
from ecgviewer.training.chance import chance, wins
from ecgviewer.training.labels import BESIDE_NORMAL
from ecgviewer.training.reference import Replay, load_replay
from ecgviewer.training.slots import Labels, SlotConfig, Slots, View, fit

__all__ = ["Example", "Replay", "TuneConfig", "Tuned", "load_replay", "tune"]

FOLDS = 4
_ASSUMED_ABSENT = 0.5
"""Weight of "not there" where nobody said so: on replayed records, for findings new to them."""

TuneConfig = SlotConfig


@dataclass(frozen=True, eq=False)
class Example:
    """One annotated window.

    Parameters
    ----------
    group
        Patient: all of a patient's windows are on one side of every split.
    inputs
        Embedding and summary, (E + 48,).
    codes, absent
        Finding to weight, from its certainty: there, and said not to be there.
    normal
        How surely the record was called normal, 0-1.
    record
        Which record it is of, to count records by.
    """

    group: str
    inputs: NDArray[np.float32]
    codes: dict[str, float]
    absent: dict[str, float] = field(default_factory=dict)
    normal: float = 0.0
    record: str = ""


@dataclass(frozen=True)
class Tuned:
    """What came of it.

    Parameters
    ----------
    codes
        Of the tuned head, in slot order: the parent's first.
    learned
        Findings that were trained.
    counts, patients
        Records and patients that carry each of these.
    verdict
        Of the gate.
    """

    codes: tuple[str, ...]
    learned: tuple[str, ...]
    counts: dict[str, int]
    patients: dict[str, int]
    verdict: gate.Verdict

    @property
    def passed(self) -> bool:
        """Whether the gate lets it pass."""
        return self.verdict.passed


def tune(
    head: torch.nn.Module,
    parent_codes: tuple[str, ...],
    examples: list[Example],
    replay: Replay,
    config: TuneConfig,
    *,
    learn: tuple[str, ...] | None = None,
) -> Generator[Progress, None, Tuned]:
    """Train slots of a findings head in place and put the result through the gate.

    Findings that the parent does not know get spare slots; those that it knows are trained on from
    its weights, against replayed records. What was not annotated on a record is unknown, not
    absent. Slots that are not learned stay as they are, bit for bit.

    Parameters
    ----------
    learn
        Findings to learn; None for all of the examples'.

    Raises
    ------
    RecordError
        If there is nothing to learn from.
    ModelError
        If the model has no slot left.
    """
    wanted = {c for one in examples for c in one.codes} if learn is None else set(learn)
    learned = tuple(sorted(c for c in wanted if any(c in one.codes for one in examples)))
    if not learned:
        raise RecordError("There is no annotated record to learn from.")
    new = tuple(code for code in learned if code not in parent_codes)
    codes = parent_codes + new
    slots = int(head.out.bias.shape[0])
    if len(codes) > slots:
        raise ModelError(
            f"The model has {slots} slots for findings; {len(codes)} are needed. Nothing changed."
        )
    torch.manual_seed(config.seed)
    parent_logits = _logits(head, replay)
    places = [codes.index(code) for code in learned]
    fresh = [code in new for code in learned]
    start = Slots.of(head, places, new=fresh)
    marked = _marked(head, examples, learned)
    replayed = _replayed(head, replay, learned)
    held = yield from _held_out(head, start, marked, replayed, replay, examples, learned, config)
    made = yield from fit(head, start, marked, replayed, config, new=fresh)
    made.write(head, places)
    for parameter in head.parameters():
        parameter.requires_grad = False
    after = _logits(head, replay)
    rows = gate.guarded(replay, codes, parent_logits, after, seed=config.seed)
    alarming = [k for k, code in enumerate(learned) if code not in BESIDE_NORMAL]
    known = [places[k] for k in alarming if not fresh[k]]
    quiet = _without(replay, [learned[k] for k in alarming])
    verdict = gate.judge(
        held,
        rows,
        _heard(after[quiet][:, [places[k] for k in alarming]]),
        _heard(parent_logits[quiet][:, known]),
    )
    counts: Counter[str] = Counter()
    patients: Counter[str] = Counter()
    for code in learned:
        mine = [one for one in examples if code in one.codes]
        counts[code] = len({one.record or id(one) for one in mine})
        patients[code] = len({one.group for one in mine})
    return Tuned(codes, learned, dict(counts), dict(patients), verdict)


def _heard(logits: NDArray[np.float32]) -> float | None:
    """Return the share of records in which any of some findings is more likely than not."""
    if not len(logits):
        return None
    return float((logits > 0).any(axis=1).mean()) if logits.shape[1] else 0.0


def _without(replay: Replay, codes: list[str]) -> NDArray[np.bool_]:
    """Return which check records are normal and carry none of some findings, (n,).

    A normal ECG may well carry an extrasystole.
    """
    out = replay.normals
    for code in codes:
        if code in replay.codes:
            out = out & (replay.check_target[:, replay.codes.index(code)] == 0)
    return out


def _logits(head: torch.nn.Module, replay: Replay) -> NDArray[np.float32]:
    """Return what a head says of the reference records, (n, slots)."""
    with torch.no_grad():
        out: NDArray[np.float32] = head(torch.from_numpy(replay.check_inputs)).numpy()
    return out


def reference_logits(entry: ModelEntry, replay: Replay) -> NDArray[np.float32]:
    """Return what a model says of the reference records, (n, slots); it is verified first."""
    module: Any = load_module(entry)
    return _logits(module.network.head, replay)


def _marked(head: torch.nn.Module, examples: list[Example], learned: tuple[str, ...]) -> Labels:
    """Return the annotated windows: there, absent where somebody said so, else unknown."""
    target = np.zeros((len(examples), len(learned)), dtype=np.float32)
    weight = np.zeros_like(target)
    for row, one in enumerate(examples):
        for slot, code in enumerate(learned):
            if code in one.codes:
                target[row, slot], weight[row, slot] = 1.0, one.codes[code]
            elif code not in BESIDE_NORMAL:
                weight[row, slot] = max(one.absent.get(code, 0.0), one.normal)
            else:
                weight[row, slot] = one.absent.get(code, 0.0)
    view = View.of(head, np.stack([one.inputs for one in examples]))
    return Labels(view, torch.from_numpy(target), torch.from_numpy(weight))


def _replayed(head: torch.nn.Module, replay: Replay, learned: tuple[str, ...]) -> Labels:
    """Return the replayed records; of a finding new to them they are taken to be without it."""
    target = np.zeros((len(replay.train_inputs), len(learned)), dtype=np.float32)
    weight = np.full_like(target, _ASSUMED_ABSENT)
    for slot, code in enumerate(learned):
        if code in replay.codes:
            known = replay.codes.index(code)
            target[:, slot] = replay.train_target[:, known]
            weight[:, slot] = replay.train_weight[:, known]
    view = View.of(head, replay.train_inputs)
    normal = torch.from_numpy(replay.train_normals)
    return Labels(view, torch.from_numpy(target), torch.from_numpy(weight), normal)


def folds_of(examples: list[Example], learned: tuple[str, ...], seed: int) -> list[int]:
    """Return the fold of each example: patients whole, each finding spread over all folds."""
    rng = np.random.default_rng(seed)
    groups = sorted({one.group for one in examples})
    carried = {
        group: {c for one in examples if one.group == group for c in one.codes} & set(learned)
        for group in groups
    }
    order = [groups[int(k)] for k in rng.permutation(len(groups))]
    rarity = Counter(code for codes in carried.values() for code in codes)
    order.sort(key=lambda group: min((rarity[c] for c in carried[group]), default=len(groups)))
    seen: dict[str, Counter[int]] = {code: Counter() for code in learned}
    size: Counter[int] = Counter()
    where: dict[str, int] = {}
    for group in order:
        cost = [(sum(seen[c][f] for c in carried[group]), size[f], f) for f in range(FOLDS)]
        fold = min(cost)[-1]
        where[group] = fold
        size[fold] += 1
        for code in carried[group]:
            seen[code][fold] += 1
    return [where[one.group] for one in examples]


def _held_out(
    head: torch.nn.Module,
    start: Slots,
    marked: Labels,
    replayed: Labels,
    replay: Replay,
    examples: list[Example],
    learned: tuple[str, ...],
    config: TuneConfig,
) -> Generator[Progress, None, dict[str, gate.HeldOut]]:
    """Return how each finding does in patients held out, judged by heads that did not see them."""
    fold = np.array(folds_of(examples, learned, config.seed))
    fresh = [
        float(start.share[k]) == 0.0 and not start.linear[k].any() for k in range(len(learned))
    ]
    reference = View.of(head, replay.check_inputs)
    quick = SlotConfig(
        config.steps // 2, config.batch, config.rate, config.noise, config.keep, config.seed
    )
    mine = np.full((len(examples), len(learned)), np.nan)
    theirs: dict[int, NDArray[np.float32]] = {}
    for number in sorted(set(fold.tolist())):
        rows = fold != number
        if not rows.any():
            continue
        part = Labels(marked.view.pick(rows), marked.target[rows], marked.weight[rows])
        slots = yield from fit(head, start, part, replayed, quick, new=fresh)
        with torch.no_grad():
            mine[~rows] = slots.logits(marked.view.pick(~rows)).numpy()
            theirs[number] = slots.logits(reference).numpy()
    with torch.no_grad():
        parent = start.logits(marked.view).numpy()
        parent_reference = start.logits(reference).numpy()
    out = {}
    for slot, code in enumerate(learned):
        has = marked.target[:, slot].numpy() > 0
        # Only where all of a patient's folds could learn it is there anything to judge.
        without = np.ones(len(replay.check_inputs), dtype=bool)
        if code in replay.codes:
            known = replay.codes.index(code)
            without = (replay.check_target[:, known] == 0) & (replay.check_weight[:, known] > 0)
        ranks = _ranks(mine[:, slot], has, fold, theirs, slot, without)
        earlier = None
        if not fresh[slot]:
            same = dict.fromkeys(theirs, parent_reference)
            earlier = _ranks(parent[:, slot], has, fold, same, slot, without)
        z = chance(
            marked.view.unit.numpy(),
            [one.group for one in examples],
            has,
            replayed.view.unit.numpy()[:1000],
            seed=config.seed,
        )
        groups = [one.group for one, there in zip(examples, has, strict=True) if there]
        records = {
            one.record or one.group for one, there in zip(examples, has, strict=True) if there
        }
        out[code] = _figures(ranks, earlier, groups, len(records), z, config.seed)
        yield Progress(slot + 1, len(learned), "checking on patients held out")
    return out


def _ranks(
    scores: NDArray[np.floating],
    has: NDArray[np.bool_],
    fold: NDArray[np.int64],
    theirs: dict[int, NDArray[np.float32]],
    slot: int,
    without: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Return, for each record with the finding, the share of records without it ranked below.

    These are reference records and annotated records of the same fold, scored by the same head:
    the mean is the AUROC.
    """
    out = []
    for row in np.flatnonzero(has):
        if fold[row] not in theirs or not np.isfinite(scores[row]):
            continue
        others = theirs[fold[row]][without, slot]
        beside = scores[(fold == fold[row]) & ~has & np.isfinite(scores)]
        out.append(wins(scores[row : row + 1], np.r_[others, beside]).mean())
    return np.array(out)


def _figures(
    ranks: NDArray[np.float64],
    earlier: NDArray[np.float64] | None,
    groups: list[str],
    n_records: int,
    z: float,
    seed: int,
) -> gate.HeldOut:
    """Return the figures of a finding, with intervals over patients drawn with replacement."""
    n_patients = len(set(groups))
    if len(ranks) != len(groups) or not len(ranks):
        nan = float("nan")
        return gate.HeldOut(n_records, n_patients, nan, nan, nan, 0.0)
    names = sorted(set(groups))
    member = np.array([[group == name for group in groups] for name in names], dtype=np.float64)
    draws = np.random.default_rng(seed).multinomial(
        len(names), np.full(len(names), 1.0 / len(names)), size=1000
    )
    size = draws @ member.sum(axis=1)
    low, high = gate.interval((draws @ (member @ ranks)) / size)
    if earlier is None or len(earlier) != len(ranks):
        return gate.HeldOut(n_records, n_patients, float(ranks.mean()), low, high, z)
    change = gate.interval((draws @ (member @ (ranks - earlier))) / size)
    was = float(earlier.mean())
    return gate.HeldOut(n_records, n_patients, float(ranks.mean()), low, high, z, was, change)


def as_json(tuned: Tuned) -> dict[str, Any]:
    """Return what a manifest keeps of a tuning."""
    return {
        "learned": list(tuned.learned),
        "records": tuned.counts,
        "patients": tuned.patients,
        "passed": tuned.passed,
        "gate": tuned.verdict.to_dict(),
    }
