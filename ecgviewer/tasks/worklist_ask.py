"""What a worklist is asked for, and what it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later
from ecgviewer.core.triage import REASONS, Group, Reason, Sort
from ecgviewer.storage.catalogue_query import Sight

Scope = Literal[
    "opened",
    "today",
    "all",
    "second",
    "unread",
    "disagreement",
    "later",
    "uncertain",
    "final",
    "unfit",
    "quarantine",
    "unreadable",
]
SCOPES: tuple[Scope, ...] = get_args(Scope)
Signal = Literal["good", "fault", "bad"]
SIGNALS: tuple[Signal, ...] = get_args(Signal)
SIGNAL_WORDS = {
    "good": tr_later("Good"),
    "fault": tr_later("Lead fault"),
    "bad": tr_later("Not evaluated"),
}


@dataclass(frozen=True, slots=True)
class WorkAsk:
    """What a worklist is asked for.

    Parameters
    ----------
    scope
        Which records; ``opened``: all of ``paths``, row by row as they stand there where ``sort``
        is ``list``.
    text
        A search (:func:`ecgviewer.core.record_query.parse_query`).
    reasons
        Records whose reason may be seen are left out where it is none of these; those drawn by
        chance stay.
    signals, tags
        Qualities of signal, any of them; tags, all of them.
    sort
        See :mod:`ecgviewer.core.triage`; ``list``: the order of ``paths``.
    group
        By state, each patient's together, or not at all.
    reader, model_sha256, human_first
        Through whose eyes. Human first where any project of the list is (:func:`human_first`).
    paths
        Files that were opened: every scope is of these alone; None = the whole catalogue.
    """

    scope: Scope = "today"
    text: str = ""
    reasons: frozenset[Reason] = frozenset(REASONS)
    signals: frozenset[Signal] = frozenset(SIGNALS)
    tags: frozenset[str] = frozenset()
    sort: Sort | Literal["list"] = "reason"
    group: Group = "state"
    reader: str = ""
    model_sha256: str = ""
    human_first: bool = True
    paths: tuple[Path, ...] | None = None

    @property
    def sight(self) -> Sight:
        """Through whose eyes, as the catalogue asks it."""
        return Sight(self.reader, self.model_sha256, self.human_first)


@dataclass(frozen=True, slots=True)
class WorkGroup:
    """Rows of a list that belong together: from ``first`` on, ``count`` of them."""

    key: str
    title: str
    words: str
    first: int
    count: int


@dataclass(frozen=True, eq=False)
class WorkList:
    """An ordered list of records, eight bytes each.

    Parameters
    ----------
    ask
        What was asked.
    keys
        (n,) a record's place in the catalogue; ``-1 - k`` is file ``k`` of ``loose``.
    controls
        (n,) which were drawn by chance.
    groups
        In order; together they hold every row once.
    loose
        Files that are no records of the catalogue: not looked at yet, or not to be read.
    is_whole
        Whether these are all rows.
    seed
        Of the draw.
    """

    ask: WorkAsk
    keys: NDArray[np.int64]
    controls: NDArray[np.bool_]
    groups: tuple[WorkGroup, ...]
    loose: tuple[Path, ...] = ()
    is_whole: bool = True
    seed: int = 0
    catalogue: Path | None = None

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def total(self) -> int:
        """How many rows there are so far."""
        return len(self.keys)

    @property
    def n_unreadable(self) -> int:
        """How many rows are files that cannot be read."""
        return sum(one.count for one in self.groups if one.key == "unreadable")


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What is to be known of a list as a whole: rows, how many by chance, from which seed, who."""

    human_first: bool
    n: int
    n_control: int
    seed: int
    readers: tuple[str, ...]
