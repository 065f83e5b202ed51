"""Use case: have a record ready before it is asked for: read, measured, scored.

Each piece is told as soon as it is there, by a step that carries it, so that whoever asks for the
record in the middle has what was done so far.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record

Stamp = tuple[int, int]
"""Size and time of the last change of a record's files."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ready(Progress):
    """A step that carries what is ready; the others are None.

    Parameters
    ----------
    record, stamp
        The record, and its files as they were when it was read.
    measurements
        Of the record, before any mark was moved.
    scored
        What the model says. Whoever keeps it sees to it that nobody sees it too early.
    """

    record: Record | None = None
    stamp: Stamp = (0, 0)
    measurements: Measurements | None = None
    scored: tuple[RecordScore, AnomalyMap] | None = None


@dataclass(frozen=True, eq=False)
class Prepared:
    """A record that is ready."""

    record: Record
    stamp: Stamp
    measurements: Measurements | None = None


def prepare(
    path: Path, known: Prepared | None, model_id: str | None
) -> Generator[Progress, None, None]:
    """Read, measure and score a record; yields :class:`Ready` with each piece.

    Records of more than ten minutes are read and no more: they are scored in parts, and kept.

    Parameters
    ----------
    path
        Its address.
    known
        What is ready already: it is not done again.
    model_id
        Whose score is wanted; None = nobody's.

    Raises
    ------
    UserError
        If it cannot be read or scored; opening it will say so.
    """
    from ecgviewer.tasks import workplace
    from ecgviewer.tasks.long_scoring import is_long
    from ecgviewer.tasks.measuring import measure
    from ecgviewer.tasks.review import open_record

    if known is None:
        stamp = stamp_of(path)
        record = yield from open_record(path)
        yield Ready(1, 3, "ahead", record=record, stamp=stamp)
    else:
        record = known.record
    if is_long(record):
        return
    if known is None or known.measurements is None:
        found = yield from measure(record)
        yield Ready(2, 3, "ahead", measurements=found)
    if model_id is not None:
        scored = yield from workplace.score_record(record, model_id)
        yield Ready(3, 3, "ahead", scored=scored)


def open_prepared(path: Path, known: Prepared | None) -> Generator[Progress, None, Record]:
    """Return a record that is ready, unless its files have changed since; else read it.

    The last step carries it with its stamp (:class:`Ready`).

    Raises
    ------
    UserError
        If it cannot be read.
    """
    from ecgviewer.tasks.review import open_record

    yield Progress(0, 1, tr("reading"))
    stamp = stamp_of(path)
    if known is not None and stamp == known.stamp:
        return known.record
    record = yield from open_record(path)
    yield Ready(1, 1, "reading", record=record, stamp=stamp)
    return record


def stamp_of(path: Path) -> Stamp:
    """Return size and time of the last change of a record's files; zeros where they are gone."""
    from ecgviewer.tasks.cataloguing import as_it_is

    try:
        now = as_it_is(path)
    except UserError:
        return (0, 0)
    return now.size, now.changed_ns
