"""What several readers' annotations say of a record: labels, their weights, and what is disputed.

A finding that nobody marked is unknown, not absent. It is absent where somebody who is trusted says
so: an adjudicator who read the record and did not mark it, or a reader who called the record
normal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from ecgviewer.core.adjudication import Case
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.study import Reading

CERTAINTY_WEIGHT = {"definite": 1.0, "probable": 0.7, "possible": 0.4}

NORMAL = "NORM"
BESIDE_NORMAL = frozenset({NORMAL, "SR", "SBRAD", "STACH", "SARRH"})
"""Statements that a normal ECG may carry."""


@dataclass(frozen=True)
class Signed:
    """An annotation and who vouches for it: the author of its newest revision, or empty."""

    annotation: Annotation
    author: str = ""


@dataclass(frozen=True)
class RecordLabels:
    """What stands of one record.

    Parameters
    ----------
    record_id
        Which record.
    present, absent
        Finding to weight, 0-1, from the readers' certainty.
    marks
        Annotations of what is present: those that are learned from.
    disputed
        Findings on which the readers differ; neither present nor absent until adjudicated.
    left_out
        How many annotations are of these.
    readers
        Who has marked it.
    in_dispute
        The annotations of disputed findings.
    adjudicated
        Findings, of those present and absent, that an adjudicator has settled.
    """

    record_id: str
    present: dict[str, float]
    absent: dict[str, float] = field(default_factory=dict)
    marks: tuple[Annotation, ...] = ()
    disputed: tuple[str, ...] = ()
    left_out: int = 0
    readers: tuple[str, ...] = ()
    in_dispute: tuple[Annotation, ...] = ()
    adjudicated: tuple[str, ...] = ()

    def without(self, codes: Collection[str]) -> RecordLabels:
        """Return the labels without some findings."""
        return replace(
            self,
            present={code: w for code, w in self.present.items() if code not in codes},
            absent={code: w for code, w in self.absent.items() if code not in codes},
            marks=tuple(one for one in self.marks if one.finding not in codes),
        )


def label_records(
    signed: Iterable[Signed], *, adjudicators: Collection[str] = ()
) -> dict[str, RecordLabels]:
    """Return the labels of each record.

    Readers differ where one of two or more named readers of a record did not mark what another
    did, whatever the majority says: a majority that misses a rare finding is the usual case, and
    only an adjudicator can tell. What an adjudicator marked on a record stands, and what others
    marked there and the adjudicator did not is absent. Annotations without an author are nobody
    else's opinion and settle nothing.
    """
    by_record: dict[str, list[Signed]] = defaultdict(list)
    for one in signed:
        by_record[one.annotation.record_id].append(one)
    return {
        record_id: _labels(record_id, marks, adjudicators)
        for record_id, marks in sorted(by_record.items())
    }


def _labels(record_id: str, marks: list[Signed], adjudicators: Collection[str]) -> RecordLabels:
    readers = tuple(sorted({one.author for one in marks if one.author}))
    deciding = [name for name in readers if name in adjudicators]
    absent: dict[str, float] = {}
    disputed: set[str] = set()
    if deciding:
        kept = [one for one in marks if one.author in deciding]
        stands = {one.annotation.finding for one in kept}
        absent = {code: 1.0 for one in marks if (code := one.annotation.finding) not in stands}
        voters = tuple(deciding)
    else:
        kept, voters = marks, readers
    if len(voters) > 1:
        for code in {one.annotation.finding for one in kept}:
            said = {one.author for one in kept if one.annotation.finding == code}
            if said and not set(voters) <= said and "" not in said:
                disputed.add(code)
    abnormal = {one.annotation.finding for one in kept} - BESIDE_NORMAL
    if abnormal and any(one.annotation.finding == NORMAL for one in kept):
        disputed |= {NORMAL}  # "normal" beside a finding: the finding was looked at more closely
    taken = [one for one in kept if one.annotation.finding not in disputed]
    present = {
        code: _weight([one for one in taken if one.annotation.finding == code])
        for code in sorted({one.annotation.finding for one in taken})
    }
    used = tuple(one.annotation for one in taken)
    return RecordLabels(
        record_id,
        present,
        absent,
        used,
        tuple(sorted(disputed)),
        len(kept) - len(taken),
        readers,
        in_dispute=tuple(one.annotation for one in kept if one.annotation.finding in disputed),
        adjudicated=tuple(sorted({*present, *absent})) if deciding else (),
    )


def _weight(marks: list[Signed]) -> float:
    """Return the mean over readers of the surest thing that each said."""
    surest: dict[str, float] = defaultdict(float)
    for one in marks:
        weight = CERTAINTY_WEIGHT[one.annotation.certainty]
        surest[one.author] = max(surest[one.author], weight)
    return sum(surest.values()) / len(surest)


def says_normal(labels: RecordLabels) -> float:
    """Return how surely a record was called normal, 0-1: what is learned is then absent."""
    return labels.present.get(NORMAL, 0.0)


def label_study(
    by_record: Mapping[str, tuple[Reading, ...]], cases: Iterable[Case]
) -> dict[str, RecordLabels]:
    """Return the labels of a study's records: what readers agree on, and what was adjudicated.

    A reader who left a record as read and did not mark a finding says that it is absent, so here
    absence is known. What still is to be adjudicated, or could not be decided, is neither present
    nor absent; a record that was rejected as a whole is left out.

    Parameters
    ----------
    by_record
        Record id to the readings of it, repeats among them.
    cases
        Rows of the adjudicator with the decisions that stand.
    """
    decided = {(one.row.record_id, one.row.code): one for one in cases}
    codes = sorted({code for here in by_record.values() for one in here for code in one.codes})
    out = {}
    for record_id, here in sorted(by_record.items()):
        read = [one for one in here if one.state == "read" and not one.repeat]
        if not read or _is_rejected(decided.get((record_id, ""))):
            continue
        present, absent, disputed, marks = {}, {}, [], []
        for code in codes:
            signed = [
                Signed(mark, one.reader)
                for one in here
                for mark in one.annotations
                if mark.finding == code and not one.repeat
            ]
            case = decided.get((record_id, code))
            verdict = None
            if case is not None:
                done = case.decision if case.state == "decided" else None
                verdict = done.verdict if done is not None else "later"
            if verdict == "reject" or (verdict is None and not signed):
                absent[code] = 1.0
            elif signed and verdict in (None, "accept"):
                present[code] = _weight(signed)
                marks += [one.annotation for one in signed]
            else:
                disputed.append(code)
        left = tuple(m for one in here for m in one.annotations if m.finding in disputed)
        settled = {code for code in codes if (record_id, code) in decided} - set(disputed)
        out[record_id] = RecordLabels(
            record_id,
            present,
            absent,
            tuple(marks),
            tuple(disputed),
            len(left),
            tuple(sorted({one.reader for one in here})),
            in_dispute=left,
            adjudicated=tuple(sorted(settled)),
        )
    return out


def _is_rejected(case: Case | None) -> bool:
    return case is not None and case.decision is not None and case.decision.verdict == "reject"
