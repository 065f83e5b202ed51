"""What to label next: records in an order, each with the reason why it is there.

A queue is made once and never changed. Its random control records were drawn from all records that
were unread then, before anything of the model was asked, and each knows how many of those it stands
for: what is found in them tells how frequent a finding is, which the other rows cannot.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from ecgviewer.core.language import tr_later

By = Literal["uncertainty", "novelty", "disagreement", "mixed"]
BY: tuple[By, ...] = get_args(By)

Kind = Literal["unsure", "novel", "readers differ", "model differs", "control"]
KINDS: tuple[Kind, ...] = get_args(Kind)

LEAST_CONTROL_PERCENT = 10
"""Share of random control records below which no queue is made."""

MOST_ROWS = 1000

SURE = 0.05
"""Probability below which, or above its complement, nobody would call the model unsure."""

FORMAT, VERSION = "ecgviewer label queue", 1

IN_QUEUE = tr_later("in the queue")
"""What a row says while its reason may not be seen."""

_ID = re.compile(r"[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a queue is asked to be.

    Parameters
    ----------
    by
        What its records are chosen by, besides the control records.
    size
        Records in all, control records among them.
    control_percent
        Share of random control records, 10-100; rounded up to whole records.
    seed
        Same records, labels, model and seed give the same queue.
    finding
        Code of the finding that the model is unsure of; empty = the model in general.
    repeat_patients
        Whether several records of one patient may stand in the queue.
    """

    by: By = "mixed"
    size: int = 40
    control_percent: int = LEAST_CONTROL_PERCENT
    seed: int = 0
    finding: str = ""
    repeat_patients: bool = False

    def __post_init__(self) -> None:
        """Refuse what no queue can be."""
        if self.by not in BY:
            raise ValueError(f"a queue by {self.by!r} is none of {', '.join(BY)}")
        if not 1 <= self.size <= MOST_ROWS:
            raise ValueError(f"a queue has 1 to {MOST_ROWS:,} records, not {self.size:,}")
        if not LEAST_CONTROL_PERCENT <= self.control_percent <= 100:
            raise ValueError(
                f"random control is {LEAST_CONTROL_PERCENT} to 100 % of a queue, not "
                f"{self.control_percent}"
            )
        if self.seed < 0:
            raise ValueError(f"a seed is 0 or more, not {self.seed}")

    def n_control(self, size: int) -> int:
        """Return how many of so many records are random control."""
        return -(-size * self.control_percent // 100)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One record of a queue.

    Parameters
    ----------
    record_id
        :attr:`ecgviewer.core.record.Record.id`; where it lies is in the annotation store alone.
    kind
        Why it is there.
    finding
        Code that the reason is about; empty where it is about none.
    value
        What the model says of that finding, 0-1; None where the reason is not the model's.
    rank
        Place among the records of its kind, the most wanted first, from 1; 0 for control records.
    weight
        How many unread records a control record stands for; 0 for all others, and for a control
        record that had been read before.
    labelled
        Whether anything had been labelled that it could be compared with.
    """

    record_id: str
    kind: Kind
    finding: str = ""
    value: float | None = None
    rank: int = 0
    weight: float = 0.0
    labelled: bool = True

    @property
    def words(self) -> str:
        """Why the record is there, for the reader; in English, as it is written to files."""
        value = "" if self.value is None else f" ({short(self.value)})"
        finding = f"{self.finding}{value}"
        if self.kind == "unsure":
            if self.value is not None and not SURE < self.value < 1.0 - SURE:
                return tr_later(
                    "little doubt about {finding}, but no record left has more", finding=finding
                )
            return tr_later("the model is unsure about {finding}", finding=finding)
        if self.kind == "novel":
            if self.labelled:
                return tr_later("unlike anything labelled so far")
            return tr_later("unlike anything chosen so far")
        if self.kind == "readers differ":
            return tr_later("two readers differ on {finding}", finding=self.finding)
        if self.kind == "model differs":
            if (self.value or 0.0) >= 0.5:
                return tr_later("the model sees {finding}, no reader marked it", finding=finding)
            return tr_later("the model does not see {finding}, a reader marked it", finding=finding)
        return (
            tr_later("random control") if self.weight else tr_later("random control, read before")
        )


def short(value: float) -> str:
    """Return a probability as rows say it: ``.52``; never 0 or 1, which no model knows."""
    return f"{min(max(value, 0.01), 0.99):.2f}"[1:]


@dataclass(frozen=True, slots=True)
class LabelQueue:
    """A queue as it was made.

    Parameters
    ----------
    id
        Twelve hexadecimal digits, unique on this computer.
    wish
        What it was asked to be.
    made_at
        When, UTC, ISO 8601.
    model_id, model_sha256
        Whose doubts these are.
    revision, reading
        Newest rows of annotations and of reads in the store then: what is newer was done since.
    n_unread, n_patients
        Records that control records were drawn from, and whose they are.
    n_left_out
        Records of the folder that could not be read or scored; nothing is known of them.
    rows
        In the order of reading, which is random.
    """

    id: str
    wish: Wish
    made_at: str
    model_id: str
    model_sha256: str
    revision: int
    reading: int
    n_unread: int
    n_patients: int
    n_left_out: int
    rows: tuple[QueueRow, ...]

    def __post_init__(self) -> None:
        """Refuse an id that could not name a file."""
        if not _ID.fullmatch(self.id):
            raise ValueError(f"a queue's id is twelve hexadecimal digits, not {self.id!r}")

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many rows there are of each kind."""
        return Counter(row.kind for row in self.rows)

    def row_of(self, record_id: str) -> QueueRow | None:
        """Return the row of a record; None where it is not in the queue."""
        return next((row for row in self.rows if row.record_id == record_id), None)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields; no path and no identifier."""
        body = asdict(self)
        return {"format": FORMAT, "version": VERSION, **body, "rows": list(body["rows"])}

    @classmethod
    def from_dict(cls, given: Any) -> LabelQueue:
        """Inverse of :meth:`to_dict`.

        Raises
        ------
        ValueError
            If it is not a queue of this version.
        """
        try:
            if (given["format"], given["version"]) != (FORMAT, VERSION):
                raise ValueError("another format or version")
            known = {one.name: given[one.name] for one in fields(cls)}
            known["wish"] = Wish(**known["wish"])
            known["rows"] = tuple(QueueRow(**row) for row in known["rows"])
            return cls(**known)
        except (TypeError, KeyError) as error:
            raise ValueError(f"not a queue ({error})") from error


Act = Literal["skip", "done", "back"]
"""What a reader says of a row beside their read: ``skip`` it, it is ``done`` as it stands (of a
record that they had read before), or take that ``back``."""

RowState = Literal["open", "read", "later", "uncertain", "unfit", "skipped"]
ROW_STATES: tuple[RowState, ...] = get_args(RowState)
OPEN_STATES: tuple[RowState, ...] = ("open", "later")
"""Rows that are still to be done."""


@dataclass(frozen=True, slots=True)
class QueueAct:
    """An act of a reader on a row, as it was stored; ``at`` is UTC, ISO 8601."""

    record_id: str
    reader: str
    act: Act
    at: str

    def __post_init__(self) -> None:
        """Refuse what is no act."""
        if self.act not in get_args(Act):
            raise ValueError(f"{self.act!r} is no act on a row of a queue")
