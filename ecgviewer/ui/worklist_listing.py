"""A worklist as a job brings it: the keys, what is known of the whole, the rows looked at."""

from __future__ import annotations

from collections.abc import Callable, Generator

import numpy as np

from ecgviewer.core.progress import Progress
from ecgviewer.tasks import worklist
from ecgviewer.tasks.worklist import ListFacts, WorkAsk, WorkList, WorkRow

PAGE = 100
"""Rows that are fetched at once."""

Rows = tuple[WorkRow, ...]
Listed = tuple[WorkList, ListFacts, int, Rows]


def listed_with_rows(
    ask: WorkAsk, make: Callable[[WorkAsk], Generator[Progress, None, WorkList]], row: int
) -> Generator[Progress, None, Listed]:
    """Return a list with the rows around the one looked at: nothing flickers."""
    work = yield from make(ask)
    page = min(row, max(len(work.keys) - 1, 0)) // PAGE
    return (
        work,
        worklist.facts_of(work),
        page,
        worklist.rows_of(work, page * PAGE, (page + 1) * PAGE),
    )


def same_list(one: WorkList, other: WorkList) -> bool:
    """Whether two lists hold the same rows in the same order and groups."""
    return (
        one.groups == other.groups
        and one.loose == other.loose
        and np.array_equal(one.keys, other.keys)
    )
