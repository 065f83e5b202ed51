"""How findings do in patients held out: each patient once, judged by what did not see them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ecgviewer.core.language import tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.training import gate
from ecgviewer.training.chance import chance, wins
from ecgviewer.training.reference import Replay
from ecgviewer.training.slots import Labels, SlotConfig, Slots, View, fit

FOLDS = 4


class Windows(Protocol):
    """What is needed of an annotated window: patient, record, findings."""

    @property
    def group(self) -> str:
        """Patient."""

    @property
    def record(self) -> str:
        """Record."""

    @property
    def codes(self) -> dict[str, float]:
        """Findings that are there."""


@dataclass(frozen=True, eq=False)
class Ground:
    """What findings are learned from and judged on, as slots see it."""

    marked: Labels
    replayed: Labels
    reference: View


class Grounds(Protocol):
    """Gives the ground as seen by what learned from some annotated windows alone."""

    def seen(self, rows: NDArray[np.bool_], *, seed: int) -> Generator[Progress, None, Ground]:
        """Return the ground; ``rows`` of the annotated windows may be learned from."""


@dataclass(frozen=True, eq=False)
class Same:
    """The ground of a head alone: the same whatever was learned from."""

    ground: Ground

    def seen(self, rows: NDArray[np.bool_], *, seed: int) -> Generator[Progress, None, Ground]:
        """Return the ground."""
        yield from ()
        return self.ground


@dataclass(frozen=True, eq=False)
class Before:
    """What the parent says of the findings that are learned: logits (n, L), (m, L)."""

    marked: NDArray[np.float32]
    reference: NDArray[np.float32]


def folds_of(examples: Sequence[Windows], learned: tuple[str, ...], seed: int) -> list[int]:
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


def held_out(
    head: nn.Module,
    start: Slots,
    grounds: Grounds,
    plain: Ground,
    before: Before,
    replay: Replay,
    examples: Sequence[Windows],
    learned: tuple[str, ...],
    fresh: list[bool],
    config: SlotConfig,
) -> Generator[Progress, None, dict[str, gate.HeldOut]]:
    """Return how each finding does in patients held out, judged by what did not see them.

    Parameters
    ----------
    start
        Slots as the parent has them.
    grounds
        Gives the ground as seen by what learned from the other patients.
    plain
        The ground as the parent sees it: whether labels look dealt at random is asked there.
    fresh
        Which findings the parent does not know.
    """
    fold = np.array(folds_of(examples, learned, config.seed))
    quick = replace(config, steps=config.steps // 2)
    mine = np.full((len(examples), len(learned)), np.nan)
    theirs: dict[int, NDArray[np.float32]] = {}
    for number in sorted(set(fold.tolist())):
        rows = fold != number
        if not rows.any():
            continue
        ground = yield from grounds.seen(rows, seed=config.seed)
        marked = ground.marked
        part = Labels(marked.view.pick(rows), marked.target[rows], marked.weight[rows])
        slots = yield from fit(head, start, part, ground.replayed, quick, new=fresh)
        with torch.no_grad():
            mine[~rows] = slots.logits(marked.view.pick(~rows)).numpy()
            theirs[number] = slots.logits(ground.reference).numpy()
    out = {}
    unit, pool = plain.marked.view.unit.numpy(), plain.replayed.view.unit.numpy()[:1000]
    for slot, code in enumerate(learned):
        has = plain.marked.target[:, slot].numpy() > 0
        # Only where all of a patient's folds could learn it is there anything to judge.
        without = np.ones(len(replay.check_inputs), dtype=bool)
        if code in replay.codes:
            known = replay.codes.index(code)
            without = (replay.check_target[:, known] == 0) & (replay.check_weight[:, known] > 0)
        ranks = _ranks(mine[:, slot], has, fold, theirs, slot, without)
        earlier = None
        if not fresh[slot]:
            same = dict.fromkeys(theirs, before.reference)
            earlier = _ranks(before.marked[:, slot], has, fold, same, slot, without)
        z = chance(unit, [one.group for one in examples], has, pool, seed=config.seed)
        groups = [one.group for one, there in zip(examples, has, strict=True) if there]
        records = {
            one.record or one.group for one, there in zip(examples, has, strict=True) if there
        }
        out[code] = _figures(ranks, earlier, groups, len(records), z, config.seed)
        yield Progress(slot + 1, len(learned), tr_later("checking on patients held out"))
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
