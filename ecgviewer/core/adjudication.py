"""What an adjudicator decides, row by row, and what is still open.

A decision stands until the next one on the same row. It is of what the readers said then: where a
later reply brings another positive or takes a side away, the row is open again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ecgviewer.core.study import ToAdjudicate

Verdict = Literal["accept", "reject", "uncertain", "later"]
VERDICTS: tuple[Verdict, ...] = ("accept", "reject", "uncertain", "later")
"""``accept``: the finding is there (of a whole record: it can be used as read). ``reject``: it is
not (the record cannot be used). ``uncertain``: cannot be decided. ``later``: put off, open."""

State = Literal["open", "later", "again", "decided"]
"""``again``: decided once, but the readers have said otherwise since."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one row.

    Parameters
    ----------
    record_id, reason, code
        Of the row.
    verdict
        One of :data:`VERDICTS`.
    author, at
        Who, and when (UTC, ISO 8601).
    positive, negative
        Readers as they stood when it was decided.
    note
        Free text; stays in the study's own file.
    """

    record_id: str
    reason: str
    code: str
    verdict: Verdict
    author: str
    at: str
    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a verdict that is none."""
        if self.verdict not in VERDICTS:
            raise ValueError(f"verdict {self.verdict!r} is none of {', '.join(VERDICTS)}")

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return asdict(self)

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Decision:
        """Inverse of :meth:`to_dict`.

        Raises
        ------
        ValueError
            If a field is unknown or missing, or the verdict is none.
        """
        try:
            lists = {name: tuple(fields[name]) for name in ("positive", "negative")}
            return cls(**(fields | lists))
        except (TypeError, KeyError) as error:
            raise ValueError(f"not a decision ({error})") from error


@dataclass(frozen=True, slots=True)
class Case:
    """A row of the queue and the decision that stands on it."""

    row: ToAdjudicate
    decision: Decision | None = None

    @property
    def state(self) -> State:
        """Whether it is still to be decided."""
        made = self.decision
        if made is None:
            return "open"
        if set(made.positive) != set(self.row.positive) or (
            self.row.code and set(made.negative) != set(self.row.negative)
        ):
            return "again"
        return "later" if made.verdict == "later" else "decided"

    @property
    def key(self) -> tuple[str, str]:
        """What tells rows apart."""
        return key_of(self.row.record_id, self.row.reason, self.row.code)


def key_of(record_id: str, reason: str, code: str) -> tuple[str, str]:
    """Return what tells rows apart: a code stays the same row when it becomes a rare one."""
    return record_id, code or f"({reason})"


def queue_of(rows: Sequence[ToAdjudicate], decisions: Iterable[Decision]) -> tuple[Case, ...]:
    """Return every row with the decision that stands on it, in the order of the rows."""
    newest = {key_of(one.record_id, one.reason, one.code): one for one in decisions}
    return tuple(Case(row, newest.get(key_of(row.record_id, row.reason, row.code))) for row in rows)


def next_open(cases: Sequence[Case], after: int) -> int | None:
    """Return the place of the next row to decide, round the end; those put off come last.

    Parameters
    ----------
    cases
        The queue.
    after
        Where one is; -1 before the first.
    """
    order = [(after + 1 + step) % len(cases) for step in range(len(cases))]
    for states in (("open", "again"), ("later",)):
        for place in order:
            if cases[place].state in states and place != after:
                return place
    return None
