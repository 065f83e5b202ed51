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
from ecgviewer.inference.own_block import OwnBlock
from ecgviewer.training import gate
from ecgviewer.training.held_out import Before, Ground, Same, folds_of, held_out
from ecgviewer.training.labels import BESIDE_NORMAL
from ecgviewer.training.reference import Replay, load_replay
from ecgviewer.training.slots import Labels, SlotConfig, Slots, View, fit
from ecgviewer.training.with_block import Tunable, WithBlock

__all__ = ["Example", "Replay", "TuneConfig", "Tuned", "folds_of", "load_replay", "tune"]

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
    tokens, keep
        (T, D) and (T,): what the last block sees, where it is tuned too.
    """

    group: str
    inputs: NDArray[np.float32]
    codes: dict[str, float]
    absent: dict[str, float] = field(default_factory=dict)
    normal: float = 0.0
    record: str = ""
    tokens: NDArray[np.float16] | None = None
    keep: NDArray[np.bool_] | None = None


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
    block
        The tuned copy of the last block, for the findings that do better with it; None where none
        does, or the head alone was tuned.
    alone
        AUROC of the head alone in patients held out, where the last block was tuned too.
    """

    codes: tuple[str, ...]
    learned: tuple[str, ...]
    counts: dict[str, int]
    patients: dict[str, int]
    verdict: gate.Verdict
    block: OwnBlock | None = None
    alone: dict[str, float] = field(default_factory=dict)

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
    block: Tunable | None = None,
    spoken: Before | None = None,
) -> Generator[Progress, None, Tuned]:
    """Train slots of a findings head in place and put the result through the gate.

    Findings that the parent does not know get spare slots; those that it knows are trained on from
    its weights, against replayed records. What was not annotated on a record is unknown, not
    absent. Slots that are not learned stay as they are, bit for bit.

    Parameters
    ----------
    learn
        Findings to learn; None for all of the examples'.
    block
        To tune the last block besides: a finding keeps the tuned copy where it does better with it
        in patients held out, and is told from the model's own block otherwise.
    spoken
        What the parent says of examples and reference records, (n, slots) and (m, slots), where
        that is not what its head says of their inputs.

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
    for parameter in head.parameters():
        parameter.requires_grad = False
    spoken = spoken or Before(
        logits_of(head, np.stack([one.inputs for one in examples])), _logits(head, replay)
    )
    places = [codes.index(code) for code in learned]
    fresh = [code in new for code in learned]
    start = Slots.of(head, places, new=fresh)
    before = Before(spoken.marked[:, places], spoken.reference[:, places])
    plain = Ground(
        _marked(head, examples, learned),
        _replayed(head, replay, learned),
        View.of(head, replay.check_inputs),
    )
    asked = (plain, before, replay, examples, learned, fresh, config)
    held = yield from held_out(head, start, Same(plain), *asked)
    made = yield from fit(head, start, plain.marked, plain.replayed, config, new=fresh)
    said = made.logits(plain.reference).numpy()
    own, alone = None, {}
    if block is not None:
        grounds = WithBlock(head, start, plain, block, fresh)
        also = yield from held_out(head, start, grounds, *asked)
        ground = yield from grounds.seen(np.ones(len(examples), dtype=bool), seed=config.seed)
        other = yield from fit(head, start, ground.marked, ground.replayed, config, new=fresh)
        better = np.array([also[code].after > held[code].after for code in learned])
        alone = {code: held[code].after for code in learned}
        held = {c: also[c] if b else held[c] for c, b in zip(learned, better, strict=True)}
        said = np.where(better, other.logits(ground.reference).numpy(), said)
        made = made.chosen(other, better)
        served = tuple(code for code, b in zip(learned, better, strict=True) if b)
        own = OwnBlock(served, grounds.block_of(ground)) if served else None
    made.write(head, places)
    after = spoken.reference.copy()
    after[:, places] = said
    rows = gate.guarded(replay, codes, spoken.reference, after, seed=config.seed)
    alarming = [k for k, code in enumerate(learned) if code not in BESIDE_NORMAL]
    known = [places[k] for k in alarming if not fresh[k]]
    quiet = _without(replay, [learned[k] for k in alarming])
    verdict = gate.judge(
        held,
        rows,
        _heard(after[quiet][:, [places[k] for k in alarming]]),
        _heard(spoken.reference[quiet][:, known]),
    )
    counts: Counter[str] = Counter()
    patients: Counter[str] = Counter()
    for code in learned:
        mine = [one for one in examples if code in one.codes]
        counts[code] = len({one.record or id(one) for one in mine})
        patients[code] = len({one.group for one in mine})
    return Tuned(codes, learned, dict(counts), dict(patients), verdict, own, alone)


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


def logits_of(head: torch.nn.Module, inputs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return what a head says of inputs (n, E + 48), (n, slots)."""
    with torch.no_grad():
        out: NDArray[np.float32] = head(torch.from_numpy(inputs)).numpy()
    return out


def _logits(head: torch.nn.Module, replay: Replay) -> NDArray[np.float32]:
    """Return what a head says of the reference records, (n, slots)."""
    return logits_of(head, replay.check_inputs)


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


def as_json(tuned: Tuned) -> dict[str, Any]:
    """Return what a manifest keeps of a tuning."""
    return {
        "learned": list(tuned.learned),
        "records": tuned.counts,
        "patients": tuned.patients,
        "last_block": list(tuned.block.codes) if tuned.block is not None else [],
        "head_alone": {code: round(value, 4) for code, value in tuned.alone.items()},
        "passed": tuned.passed,
        "gate": tuned.verdict.to_dict(),
    }
