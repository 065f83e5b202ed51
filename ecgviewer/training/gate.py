"""The gate: whether a tuned model may be promoted. It measures; people decide.

A candidate passes only if nothing guarded fell beyond its margin, normals stay quiet, what it
learned can be told from chance in patients it has not seen, and there is enough to tell at all.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later
from ecgviewer.training.chance import BEYOND_ALL, wins
from ecgviewer.training.reference import Replay

MARGIN = 0.02
"""Fall of a finding's AUROC, or of a group's mean, from which it is worse than its parent."""

FALSE_ALARMS = 0.05
"""Share of normal reference records that may be said to carry a learned finding."""

LEAST_POSITIVES = 5
"""Positives from which an AUROC is stated at all."""

CHANCE_Z = BEYOND_ALL
"""Standard deviations that held-out figures must lie above those of labels dealt at random."""

ENOUGH_TO_BLAME = 20
"""Positives from which labels that look like chance are called shuffled, not few."""

_RESAMPLES = 500

BETTER, HELD, FELL, TOO_FEW, LEARNED, CHANCE = (
    "better",
    "held",
    "fell",
    "too few to tell",
    "learned",
    "like chance",
)


@dataclass(frozen=True)
class Change:
    """One row of the table before and after.

    Parameters
    ----------
    name
        Code of a finding, or name of a group.
    kind
        ``"learned"``, ``"guarded"`` or ``"group"``.
    n
        Records with the finding, or in the group.
    before, after
        AUROC; of a group the mean over findings. None where it cannot be told.
    low, high
        95 % bootstrap interval of the change; of a finding that is new, of ``after`` itself.
    verdict
        In a word.
    """

    name: str
    kind: str
    n: int
    before: float | None
    after: float | None
    low: float | None
    high: float | None
    verdict: str


@dataclass(frozen=True)
class Check:
    """One condition of the gate."""

    name: str
    passed: bool
    detail: str


@dataclass(frozen=True)
class Verdict:
    """What the gate says."""

    rows: tuple[Change, ...]
    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Whether every condition holds."""
        return all(one.passed for one in self.checks)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return {
            "passed": self.passed,
            "rows": [asdict(one) for one in self.rows],
            "checks": [asdict(one) for one in self.checks],
        }

    @classmethod
    def from_dict(cls, given: dict[str, Any]) -> Verdict:
        """Inverse of :meth:`to_dict`."""
        return cls(
            tuple(Change(**one) for one in given["rows"]),
            tuple(Check(**one) for one in given["checks"]),
        )


@dataclass(frozen=True, eq=False)
class HeldOut:
    """How a finding did in patients that a head had not seen.

    Parameters
    ----------
    n_records, n_patients
        That carry it.
    after, low, high
        AUROC against reference records without it and annotated records without it.
    z
        Distance from labels dealt at random, see :func:`chance.chance`.
    before
        AUROC of the parent on the same records; None where it does not know the finding.
    change
        Interval of the change, where there is a ``before``.
    """

    n_records: int
    n_patients: int
    after: float
    low: float
    high: float
    z: float
    before: float | None = None
    change: tuple[float, float] | None = None


def _draws(n: int, rng: np.random.Generator, resamples: int) -> NDArray[np.float64]:
    """Return how often each of n is drawn, (resamples, n)."""
    return rng.multinomial(n, np.full(n, 1.0 / n), size=resamples).astype(np.float64)


def _resampled(
    table: NDArray[np.float64], above: NDArray[np.float64], below: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the AUROC of each draw, (resamples,); NaN where a draw holds one class alone."""
    total = above.sum(axis=1) * below.sum(axis=1)
    value = np.einsum("rp,pn,rn->r", above, table, below, optimize=True)
    return np.divide(value, total, out=np.full(total.shape, np.nan), where=total > 0)


def interval(values: NDArray[np.float64]) -> tuple[float, float]:
    """Return the 95 % percentile interval of draws."""
    low, high = np.nanpercentile(values, (2.5, 97.5))
    return float(low), float(high)


def paired(
    before: NDArray[np.floating],
    after: NDArray[np.floating],
    positive: NDArray[np.bool_],
    *,
    seed: int = 0,
) -> tuple[float, float, float, float]:
    """Return AUROC before and after on the same records, and the interval of the change."""
    rng = np.random.default_rng(seed)
    tables = [wins(one[positive], one[~positive]) for one in (before, after)]
    above = _draws(int(positive.sum()), rng, _RESAMPLES)
    below = _draws(int((~positive).sum()), rng, _RESAMPLES)
    low, high = interval(_resampled(tables[1] - tables[0], above, below))
    return float(tables[0].mean()), float(tables[1].mean()), low, high


def guarded(
    replay: Replay,
    codes: tuple[str, ...],
    before: NDArray[np.floating],
    after: NDArray[np.floating],
    *,
    seed: int = 0,
) -> tuple[Change, ...]:
    """Return the rows of what must not be forgotten: each finding, each sex and band of age.

    Parameters
    ----------
    codes
        (K,): columns of the logits.
    before, after
        (n, >= K): logits of the locked reference records.
    """
    rows: list[Change] = []
    usable = []
    for known, code in enumerate(replay.codes):
        there = replay.check_weight[:, known] > 0
        has = replay.check_target[:, known] > 0
        n = int((has & there).sum())
        if code not in codes or n < LEAST_POSITIVES or (~has & there).sum() < LEAST_POSITIVES:
            continue
        slot = codes.index(code)
        usable.append((slot, has, there))
        was, now, low, high = paired(before[there, slot], after[there, slot], has[there], seed=seed)
        rows.append(Change(code, "guarded", n, was, now, low, high, _verdict(now - was, low)))
    for name, members in replay.groups().items():
        row = _group(name, members, usable, before, after, seed)
        if row is not None:
            rows.append(row)
    return tuple(rows)


def _verdict(change: float, low: float) -> str:
    if change < -MARGIN:
        return FELL
    return BETTER if low > 0.0 else HELD


def _group(
    name: str,
    members: NDArray[np.bool_],
    usable: list[tuple[int, NDArray[np.bool_], NDArray[np.bool_]]],
    before: NDArray[np.floating],
    after: NDArray[np.floating],
    seed: int,
) -> Change | None:
    """Return the row of a group: the mean over findings with enough positives in it."""
    at = np.flatnonzero(members)
    rng = np.random.default_rng(seed)
    weights = _draws(at.size, rng, _RESAMPLES) if at.size else np.zeros((_RESAMPLES, 0))
    was, now, changes = [], [], []
    for slot, has, there in usable:
        up, down = has[at] & there[at], ~has[at] & there[at]
        if min(up.sum(), down.sum()) < LEAST_POSITIVES:
            continue
        tables = [wins(one[at[up], slot], one[at[down], slot]) for one in (before, after)]
        was.append(tables[0].mean())
        now.append(tables[1].mean())
        changes.append(_resampled(tables[1] - tables[0], weights[:, up], weights[:, down]))
    if not was:
        return None
    low, high = interval(np.nanmean(np.stack(changes), axis=0))
    first, then = float(np.mean(was)), float(np.mean(now))
    return Change(name, "group", at.size, first, then, low, high, _verdict(then - first, low))


# The verdict


def judge(
    learned: dict[str, HeldOut],
    rows: tuple[Change, ...],
    false_alarms: float | None,
    false_alarms_before: float | None = None,
) -> Verdict:
    """Return the table and the conditions of a candidate.

    Parameters
    ----------
    learned
        Finding to its figures in held-out patients.
    rows
        Of :func:`guarded`.
    false_alarms, false_alarms_before
        Share of normal reference records said to carry a learned finding; None without normals.
    """
    table = [_learned_row(code, one) for code, one in learned.items()]
    fell = [one.name for one in rows if one.verdict == FELL]
    shuffled = [code for code, one in learned.items() if _is_shuffled(one)]
    told = [row.name for row in table if row.verdict in (LEARNED, BETTER, HELD)]
    lost = [row.name for row in table if row.verdict == FELL]
    judged = [one.z for one in learned.values() if one.n_records >= ENOUGH_TO_BLAME]
    chance = (
        tr_later(
            "{codes}{least:.1f} SD from chance, limit {limit:g}",
            codes=", ".join([*shuffled, ""]),
            least=min(judged),
            limit=CHANCE_Z,
        )
        if judged
        else tr_later("too few to tell: none has {n} records", n=ENOUGH_TO_BLAME)
    )
    checks = [
        Check(
            tr_later("Nothing guarded fell beyond its margin"),
            not fell and bool(rows),
            ", ".join(fell) if fell else tr_later("{n} of {total}", n=len(rows), total=len(rows)),
        ),
        Check(
            tr_later("Labels are not shuffled"),
            not shuffled,
            chance,
        ),
        Check(
            tr_later("Enough to tell"),
            bool(told),
            tr_later("{n} of {total} findings", n=len(told), total=len(table)),
        ),
        Check(
            tr_later("Nothing learned became worse"),
            not lost,
            ", ".join(lost) if lost else tr_later("{n} of {total}", n=len(table), total=len(table)),
        ),
    ]
    if false_alarms is not None:
        limit = max(FALSE_ALARMS, false_alarms_before or 0.0)
        checks.insert(
            1,
            Check(
                tr_later("False alarms in normals stay within budget"),
                false_alarms <= limit,
                tr_later(
                    "{share} of {limit}",
                    share=f"{false_alarms:.1%}".replace("%", " %"),
                    limit=f"{limit:.0%}".replace("%", " %"),
                ),
            ),
        )
    return Verdict((*table, *rows), tuple(checks))


def _is_shuffled(one: HeldOut) -> bool:
    return one.z < CHANCE_Z and one.n_records >= ENOUGH_TO_BLAME


def _learned_row(code: str, one: HeldOut) -> Change:
    if one.change is not None and one.before is not None:
        low, high = one.change
        verdict = _verdict(one.after - one.before, low) if one.z >= CHANCE_Z else CHANCE
    else:
        low, high = one.low, one.high
        verdict = LEARNED if one.z >= CHANCE_Z and low > 0.5 else CHANCE
    if one.n_patients < LEAST_POSITIVES or (verdict == CHANCE and not _is_shuffled(one)):
        verdict = TOO_FEW
    return Change(code, "learned", one.n_records, one.before, one.after, low, high, verdict)
