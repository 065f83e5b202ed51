"""Several readers on the same records: what they said, and what an adjudicator must see.

For a rare code one positive is enough: it always reaches the adjudicator, whatever the others said
and in whatever state the reader left the record, because a majority of readers who miss it is the
usual case (and agreement statistics then look best where they mean least).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.agreement import MISSING
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.findings import finding_for

State = Literal["read", "uncertain", "reject", "later", "unread"]
STATES: tuple[State, ...] = ("read", "uncertain", "reject", "later", "unread")
"""``read`` alone counts in statistics. ``uncertain``: the reader cannot decide. ``reject``: the
record cannot be read (noise, wrong leads). ``later``: put off. ``unread``: nothing was said."""

Reason = Literal["rare", "disagreement", "uncertain", "reject", "later", "unread"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One reader on one record, once.

    Parameters
    ----------
    reader
        Pseudonym.
    record_id
        The record's own id, not the one of the copy that was read.
    item
        What the copy was called in the reader's packet.
    state
        How the reader left it.
    annotations
        What they marked.
    repeat
        Whether it is the second, silent showing of a record.
    """

    reader: str
    record_id: str
    item: str
    state: State
    annotations: tuple[Annotation, ...] = ()
    repeat: bool = False

    @property
    def codes(self) -> frozenset[str]:
        """Findings marked anywhere on the record."""
        return frozenset(one.finding for one in self.annotations)


@dataclass(frozen=True, slots=True)
class ToAdjudicate:
    """One row of the adjudicator's list.

    Parameters
    ----------
    record_id
        Which record.
    reason
        Why; the reasons are lists of their own.
    code
        The finding in question; empty where it is the record as a whole.
    positive, negative
        Readers who say so, and readers who have read the record and do not.
    """

    record_id: str
    reason: Reason
    code: str = ""
    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = field(default=())


def readers_of(readings: Iterable[Reading]) -> tuple[str, ...]:
    """Return the readers, sorted."""
    return tuple(sorted({reading.reader for reading in readings}))


def codes_of(readings: Iterable[Reading]) -> tuple[str, ...]:
    """Return every finding that anyone has marked, sorted."""
    return tuple(sorted({code for reading in readings for code in reading.codes}))


def ratings(
    readings: Sequence[Reading], code: str
) -> tuple[NDArray[np.int64], tuple[str, ...], tuple[str, ...]]:
    """Return who has called a finding present.

    Repeats, and records not left as ``read``, count as missing, never as absent.

    Returns
    -------
    tuple
        int64 of shape (n_records, n_readers): 1 present, 0 absent, -1 missing; the record ids of
        the rows; the readers of the columns.
    """
    readers = readers_of(readings)
    records = tuple(sorted({reading.record_id for reading in readings}))
    rows = {name: row for row, name in enumerate(records)}
    columns = {name: column for column, name in enumerate(readers)}
    out = np.full((len(records), len(readers)), MISSING, dtype=np.int64)
    for reading in readings:
        if reading.state == "read" and not reading.repeat:
            out[rows[reading.record_id], columns[reading.reader]] = int(code in reading.codes)
    return out, records, readers


def repeated(readings: Sequence[Reading], reader: str) -> NDArray[np.int64]:
    """Return a reader against themselves on the silent repeats.

    Returns
    -------
    ndarray
        int64 of shape (n, 2): present (1) or absent (0) at the first and at the second showing, a
        row for each record shown twice and read twice and each finding of the study.
    """
    codes = codes_of(readings)
    own = [one for one in readings if one.reader == reader and one.state == "read"]
    first = {one.record_id: one.codes for one in own if not one.repeat}
    rows = [
        (int(code in first[one.record_id]), int(code in one.codes))
        for one in own
        if one.repeat and one.record_id in first
        for code in codes
    ]
    return np.array(rows, dtype=np.int64).reshape(-1, 2)


def rare_codes(
    readings: Sequence[Reading], named: Collection[str] = (), *, below: float = 0.05
) -> frozenset[str]:
    """Return the codes of which one positive is enough.

    Parameters
    ----------
    readings
        Of the study.
    named
        Codes that its organiser has named rare.
    below
        Codes positive on a smaller share of the records are rare too, and so is every local one.
    """
    codes = codes_of(readings)
    n_records = len({reading.record_id for reading in readings})
    where = {code: len({one.record_id for one in readings if code in one.codes}) for code in codes}
    seldom = {code for code in codes if where[code] < below * n_records}
    local = {code for code in codes if finding_for(code).system != "scp"}
    return frozenset(named) | seldom | local


def to_adjudicate(readings: Sequence[Reading], rare: Collection[str]) -> tuple[ToAdjudicate, ...]:
    """Return what an adjudicator must see, rare positives first.

    Parameters
    ----------
    readings
        Of the study, repeats among them.
    rare
        Codes of which one positive is enough (:func:`rare_codes`).
    """
    by_record: dict[str, list[Reading]] = {}
    for reading in readings:
        by_record.setdefault(reading.record_id, []).append(reading)
    rows: list[ToAdjudicate] = []
    for record_id, here in sorted(by_record.items()):
        for code in sorted({code for one in here for code in one.codes}):
            positive = {one.reader for one in here if code in one.codes}
            # Who says it once and not on a silent repeat has said it.
            unmarked = {one.reader for one in here if one.state == "read" and code not in one.codes}
            negative = unmarked - positive
            reason: Reason | None = None
            if code in rare:
                reason = "rare"
            elif negative:
                reason = "disagreement"
            if reason is not None:
                who = (tuple(sorted(positive)), tuple(sorted(negative)))
                rows.append(ToAdjudicate(record_id, reason, code, *who))
        for state in STATES[1:]:
            said = tuple(sorted({one.reader for one in here if one.state == state}))
            if said:
                rows.append(ToAdjudicate(record_id, state, "", said))  # type: ignore[arg-type]
    order = ("rare", "disagreement", "uncertain", "reject", "later", "unread")
    return tuple(sorted(rows, key=lambda row: order.index(row.reason)))
