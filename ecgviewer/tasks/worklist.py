"""Use case: what is to be read, in an order, each record with the reason why it is there.

    work = yield from first_work(ask)      # the first rows, at once
    work = yield from list_work(ask)       # all of them, as keys of eight bytes
    rows = rows_of(work, 0, 50)            # a page (tasks.worklist_rows)

Nothing of a record follows from the model, the device or another reader before the asking reader's
first read of it: neither its place, nor whether it is there, nor any count.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record_query import parse_query
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.worklist_ask import (
    SCOPES,
    SIGNAL_WORDS,
    SIGNALS,
    ListFacts,
    Scope,
    Signal,
    WorkAsk,
    WorkGroup,
    WorkList,
)
from ecgviewer.tasks.worklist_counts import WorkCounts, counts
from ecgviewer.tasks.worklist_order import Lister
from ecgviewer.tasks.worklist_rows import (
    WorkRow,
    paths_around,
    place_of,
    rows_of,
    work_rows,
)

__all__ = [
    "SCOPES",
    "SIGNALS",
    "SIGNAL_WORDS",
    "ListFacts",
    "Scope",
    "Signal",
    "WorkAsk",
    "WorkCounts",
    "WorkGroup",
    "WorkList",
    "WorkRow",
    "checked",
    "counts",
    "facts_of",
    "first_work",
    "human_first",
    "list_work",
    "paths_around",
    "place_of",
    "rows_of",
    "work_rows",
]

FIRST = 200
"""Rows that :func:`first_work` looks for."""


def human_first(default: bool, store: Path | None = None) -> bool:  # noqa: FBT001
    """Return whether lists keep the model hidden: wherever any project of the user's does.

    Raises
    ------
    UserError
        If the store cannot be read.
    """
    path = store_path() if store is None else store
    if default or not path.exists():
        return default
    with AnnotationStore(path) as opened:
        return any(opened.readings.policies().values())


def first_work(
    ask: WorkAsk, *, path: Path | None = None, store: Path | None = None
) -> Generator[Progress, None, WorkList]:
    """Return the first rows of a list: quick, however many records match.

    Raises
    ------
    UserError
        If the search cannot be understood, or the catalogue cannot be used.
    """
    yield Progress(0, 0, tr("listing"))
    return Lister(ask, path, store, FIRST).made()


def list_work(
    ask: WorkAsk, *, path: Path | None = None, store: Path | None = None
) -> Generator[Progress, None, WorkList]:
    """Return a list with all of its rows.

    Raises
    ------
    UserError
        As :func:`first_work`.
    """
    yield Progress(0, 0, tr("listing"))
    return Lister(ask, path, store, -1).made()


def facts_of(work: WorkList, *, store: Path | None = None) -> ListFacts:
    """Return what is to be known of a list as a whole.

    Raises
    ------
    UserError
        If the store cannot be read.
    """
    path = store_path() if store is None else store
    readers: tuple[str, ...] = ()
    if path.exists():
        with AnnotationStore(path) as opened:
            readers = opened.readings.readers()
    drawn = int(work.controls.sum())
    return ListFacts(work.ask.human_first, len(work), drawn, work.seed, readers)


def checked(ask: WorkAsk) -> str:
    """Return what is wrong with the search of an ask, in words; empty where it is understood."""
    try:
        parse_query(ask.text)
    except UserError as error:
        return str(error)
    return ""
