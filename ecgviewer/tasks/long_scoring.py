"""Use case: score a record of hours from the page in view outward, and never twice.

What was found is kept in the cache as it comes: a record that was scored once, or in part, shows
that at once when it is opened again, before any model is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from ecgviewer import __version__
from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.coded_heat import CodedHeat
from ecgviewer.core.language import tr
from ecgviewer.core.long_score import LONG_S, Growing, LongPlan, LongScore, Scored, ScorePart
from ecgviewer.core.long_score_bytes import (
    part_bytes,
    part_of,
    plan_bytes,
    score_bytes,
    score_of,
)
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.storage.score_cache import ScoreFile

_FORM = 1
"""Of what is kept; raise it when scoring is changed so that its figures differ."""

_PART, _SCORE = b"part", b"done"


@dataclass(frozen=True, eq=False)
class LongResult:
    """A long record, scored.

    Parameters
    ----------
    score, map, long
        Of the record, of each frame, of each window.
    """

    score: RecordScore
    map: AnomalyMap
    long: LongScore


def is_long(record: Record) -> bool:
    """Whether a record is scored in parts."""
    return record.duration_s > LONG_S


def score_long(
    record: Record,
    model_id: str,
    user_zoo: Path,
    *,
    page: Callable[[], tuple[float, float]] = lambda: (0.0, 0.0),
) -> Generator[Progress, None, RecordScore]:
    """Score a long record; what is found comes with :class:`core.long_score.Scored`.

    Parameters
    ----------
    page
        Returns the first and the last second in view; asked in the thread that this runs in.

    Raises
    ------
    ModelError
        If there is no such model, or it is not what its manifest says.
    """
    from ecgviewer.inference.long_scorer import plan_of
    from ecgviewer.tasks.scoring import entry_of, loaded

    entry = entry_of(model_id, user_zoo)
    plan = plan_of(record, entry)
    with ScoreFile(_key(record, plan)) as file:
        parts, score = _kept(file, plan)
        yield Scored(_count(parts), plan.n_windows, "scoring", plan=plan, parts=parts)
        if score is not None:
            file.used()
            return score
        yield Progress(_count(parts), plan.n_windows, tr("loading the model"))
        model = loaded(model_id, user_zoo)
        from ecgviewer.inference.long_scorer import LongScoring

        scoring = LongScoring(record, model, parts)
        for step in scoring.parts(page):
            if isinstance(step, Scored):
                for part in step.parts:
                    file.add(_PART, part_bytes(part))
            yield step
        score = scoring.score()
        file.add(_SCORE, score_bytes(score))
    return score


def saved_long_score(record: Record, model_id: str, user_zoo: Path) -> LongResult | None:
    """Return what was found of a record before; None unless it was scored to its end.

    Raises
    ------
    ModelError
        If there is no such model.
    """
    from ecgviewer.inference.long_scorer import plan_of
    from ecgviewer.tasks.scoring import entry_of

    plan = plan_of(record, entry_of(model_id, user_zoo))
    parts, score = _kept(ScoreFile(_key(record, plan)), plan)
    return None if score is None else result_of(plan, parts, score)


def result_of(plan: LongPlan, parts: tuple[ScorePart, ...], score: RecordScore) -> LongResult:
    """Put the parts of a record together."""
    growing = Growing(plan)
    for part in parts:
        growing.take(part)
    return LongResult(score, map_of(growing), growing.snapshot())


def map_of(growing: Growing) -> AnomalyMap:
    """Return the map of what is there; it shows what comes, too."""
    plan = growing.plan
    heat = CodedHeat(growing.codes).as_values()
    return AnomalyMap(plan.record_id, plan.model_id, plan.leads, heat, plan.fs)


def _key(record: Record, plan: LongPlan) -> bytes:
    """Return all that a score depends on, age and sex among it; it is kept as a hash alone."""
    patient = record.patient
    said = (plan_bytes(plan), __version__, _FORM, patient.age_years, patient.sex)
    return repr(said).encode()


def _kept(file: ScoreFile, plan: LongPlan) -> tuple[tuple[ScorePart, ...], RecordScore | None]:
    """Return what was kept of a plan: each part once, and the score where all are there."""
    parts: dict[int, ScorePart] = {}
    score: RecordScore | None = None
    try:
        for kind, content in file.blocks():
            if kind == _PART:
                part = part_of(content, plan)
                parts[part.first] = part
            elif kind == _SCORE:
                score = score_of(content, plan)
    except (ValueError, KeyError, TypeError):  # whole blocks, but not what we write
        file.remove()
        return (), None
    found = tuple(parts[first] for first in sorted(parts))
    if found and _count(found) < plan.n_windows:
        score = None  # of a file that was written to from elsewhere meanwhile
    return found, score


def _count(parts: tuple[ScorePart, ...]) -> int:
    return sum(len(part.states) for part in parts)
