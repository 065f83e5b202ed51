"""Use case: how far a reader is today, from the log of reads."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from statistics import median

from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.catalogue_reads import bring_reads
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.worklist_order import today_began

PAUSE_S = 30 * 60.0
"""A longer time between two records is a pause, and counts for nothing."""


@dataclass(frozen=True)
class DayCounters:
    """A reader's day.

    Parameters
    ----------
    final
        Records made final today.
    second, unread
        Records to be looked at again, and to be read, in the whole catalogue.
    median_s
        Median seconds from one record done to the next; None where fewer than two were done.
    by_hour
        Records made final today, by the hour of the clock here.
    """

    final: int = 0
    second: int = 0
    unread: int = 0
    median_s: float | None = None
    by_hour: Mapping[int, int] = field(default_factory=dict)

    @property
    def of(self) -> int:
        """How many records the day holds: done, to be looked at again, to be read."""
        return self.final + self.second + self.unread


def day(
    reader: str, *, path: Path | None = None, store: Path | None = None
) -> Generator[Progress, None, DayCounters]:
    """Return how far a reader is today.

    Raises
    ------
    UserError
        If the store or the catalogue cannot be used.
    """
    yield Progress(0, 0, tr("counting"))
    since = today_began()
    where = store_path() if store is None else store
    acts: Sequence[tuple[str, str, str]] = ()
    if where.exists():
        with AnnotationStore(where) as opened:
            acts = opened.readings.acts_since(reader, since)
    final: dict[str, datetime] = {}
    done: dict[str, datetime] = {}
    for record_id, act, at in acts:
        moment = datetime.fromisoformat(at).astimezone(UTC)
        if act in ("log", "finalise"):
            done[record_id] = moment
        if act == "finalise":
            final[record_id] = moment
        if act == "amend":
            final.pop(record_id, None)
    by_hour: dict[int, int] = {}
    for moment in final.values():
        hour = moment.astimezone().hour
        by_hour[hour] = by_hour.get(hour, 0) + 1
    known: Mapping[str, int] = {}
    yield Progress(1, 0, tr("counting"))
    with Catalogue(path or catalogue_path()) as catalogue:
        bring_reads(catalogue, store)
        known = catalogue.lists.standings(reader, since)
    return DayCounters(
        len(final), known["second"], known["unread"], seconds_a_record(done.values()), by_hour
    )


def seconds_a_record(done: Iterable[datetime]) -> float | None:
    """Return the median time from one record done to the next, pauses left out.

    Parameters
    ----------
    done
        When each was done last.
    """
    moments = sorted(done)
    apart = [(later - earlier).total_seconds() for earlier, later in pairwise(moments)]
    apart = [one for one in apart if one <= PAUSE_S]
    return float(median(apart)) if apart else None
