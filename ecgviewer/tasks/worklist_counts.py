"""How many records each queue, reason, signal, tag and saved search of a worklist holds."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record_query import parse_query
from ecgviewer.core.triage import REASONS, SURPRISE_FROM, UNSURE_FROM, Reason, n_control
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_members import Members, Standing
from ecgviewer.tasks.catalogue_reads import bring_reads
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.worklist_ask import Scope, WorkAsk
from ecgviewer.tasks.worklist_order import today_began


@dataclass(frozen=True)
class WorkCounts:
    """How many records there are; reasons are counted only where they may be seen.

    Parameters
    ----------
    scopes
        By scope.
    reasons
        Of the records whose first read is logged and that are to be looked at again; of all that
        are to be read where the model is seen from the start.
    signals
        By quality.
    tags
        By tag.
    searches
        Name to what is searched for and how many it finds; -1 where it cannot be understood.
    """

    scopes: Mapping[Scope, int] = field(default_factory=dict)
    reasons: Mapping[Reason, int] = field(default_factory=dict)
    signals: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)
    searches: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def counts(
    ask: WorkAsk, *, path: Path | None = None, store: Path | None = None
) -> Generator[Progress, None, WorkCounts]:
    """Count what the lists of an asking reader hold, in the whole catalogue.

    Raises
    ------
    UserError
        If the catalogue or the store cannot be used.
    """
    yield Progress(0, 0, tr("counting"))
    since, sight = today_began(), ask.sight
    with Catalogue(path or catalogue_path()) as catalogue:
        bring_reads(catalogue, store)
        lists = catalogue.lists
        every = Members(picked=ask.paths is not None)
        known = _standings(catalogue, ask, since)
        scopes: dict[Scope, int] = {
            "today": known["second"] + known["unread"] + known["final today"],
            "all": known["all"] + known["unreadable"],
            "second": known["second"],
            "unread": known["unread"],
            "disagreement": lists.count(replace(every, disputed=True), sight),
            "later": known["later"],
            "uncertain": known["uncertain"],
            "final": known["final"],
            "unfit": known["unfit"],
            "quarantine": known["apart"],
            "unreadable": known["unreadable"],
        }
        if ask.paths is not None:
            scopes["opened"] = len(ask.paths)
        yield Progress(1, 0, tr("counting"))
        seen = replace(every, standing="second" if ask.human_first else "open")
        found = lists.reasons(seen, sight, SURPRISE_FROM, UNSURE_FROM)
        reasons = {reason: found.get(reason, 0) for reason in REASONS}
        reasons["control"] = n_control(lists.count(seen, sight))
        signals, tags = lists.signals(every), catalogue.own.tags()
        searches = {}
        for name, text in catalogue.own.searches().items():
            yield Progress(2, 0, tr("counting"))
            try:
                members = replace(every, query=parse_query(text))
            except UserError:
                searches[name] = (text, -1)
            else:
                searches[name] = (text, lists.count(members, sight))
    return WorkCounts(scopes, reasons, signals, tags, searches)


def _standings(catalogue: Catalogue, ask: WorkAsk, since: str) -> dict[str, int]:
    """Return how many records the reader stands where with: of all, or of the files opened."""
    lists = catalogue.lists
    if ask.paths is None:
        return lists.standings(ask.reader, since)
    paths = [str(path.absolute()) for path in ask.paths]
    known = catalogue.whereabouts.places_at(paths)
    bad = catalogue.whereabouts.problems_of(paths)
    catalogue.picks.pick(known.values())
    names: tuple[Standing, ...] = (
        *("second", "unread", "later", "uncertain", "unfit", "final", "final today", "apart"),
    )
    some = Members(picked=True, since=since)
    out: dict[str, int] = {
        name: lists.count(replace(some, standing=name), ask.sight) for name in names
    }
    new = sum(path not in known and path not in bad for path in paths)
    out["unread"] += new
    return out | {"all": lists.count(some, ask.sight) + new, "unreadable": len(bad)}
