"""Making a worklist: its groups, their orders, what is drawn by chance."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr_later
from ecgviewer.core.record_query import Both, Is, Query, parse_query
from ecgviewer.core.triage import (
    BY_MODEL,
    REASONS,
    SURPRISE_FROM,
    UNSURE_FROM,
    URGENT,
    Seen,
    Sort,
    interleave,
    n_control,
    order_of,
    reasons_of,
)
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_members import Members, Standing
from ecgviewer.storage.catalogue_query import Leaf, Sight, leaves
from ecgviewer.tasks.catalogue_reads import bring_reads
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.worklist_ask import SIGNALS, Scope, WorkAsk, WorkGroup, WorkList

_SEEN = np.dtype(
    [("place", "i8"), ("sees", "?"), ("n", "f8"), ("doubt", "f8"), ("foreign", "?"), ("by", "i8")]
)
_FEW = 2000
"""Records up to which what a search finds is looked for once, where the model is hidden."""

_FEW_SEEN, _FEW_DRAWN = 7000, 4000
"""Records up to which all of them are ordered, though only the first are wanted; that are looked up
to draw some of them, not met in the order of the draw."""

_STANDINGS: dict[Scope, tuple[Standing, ...]] = {
    "today": ("second", "unread", "final today"),
    "all": ("second", "unread", "later", "uncertain", "unfit", "final"),
    "opened": ("second", "unread", "later", "uncertain", "unfit", "final"),
    "disagreement": ("any",),
    "quarantine": ("apart",),
    "unreadable": (),
    "second": ("second",),
    "unread": ("unread",),
    "later": ("later",),
    "uncertain": ("uncertain",),
    "unfit": ("unfit",),
    "final": ("final",),
}
_TITLES: dict[Standing, tuple[str, str]] = {
    "any": (tr_later("Readers differ"), tr_later("of records whose first read you have logged")),
    "open": (tr_later("To read"), ""),
    "second": (tr_later("Second look"), tr_later("first read logged, model output may be seen")),
    "unread": (
        tr_later("Unread"),
        tr_later("model output hidden · urgent ones first, then those that wait longest"),
    ),
    "later": (tr_later("Later"), tr_later("put off")),
    "uncertain": (tr_later("Uncertain"), tr_later("could not be decided")),
    "unfit": (tr_later("Unfit"), tr_later("cannot be read")),
    "final": (tr_later("Final"), tr_later("last ones first")),
    "final today": (tr_later("Final today"), tr_later("last ones first")),
    "apart": (tr_later("Quarantine"), tr_later("in no other list, and skipped by next")),
}


@dataclass
class _Made:
    """A list that grows group by group."""

    keys: list[NDArray[np.int64]] = field(default_factory=list)
    controls: list[NDArray[np.bool_]] = field(default_factory=list)
    groups: list[WorkGroup] = field(default_factory=list)
    count: int = 0

    def add(
        self,
        key: str,
        words: tuple[str, str],
        keys: NDArray[np.int64],
        controls: NDArray[np.bool_] | None = None,
    ) -> None:
        if not len(keys):
            return
        drawn = np.zeros(len(keys), dtype=bool) if controls is None else controls
        self.groups.append(WorkGroup(key, *words, self.count, len(keys)))
        self.keys.append(np.asarray(keys, dtype=np.int64))
        self.controls.append(drawn)
        self.count += len(keys)


class Lister:
    """Makes one list."""

    def __init__(self, ask: WorkAsk, path: Path | None, store: Path | None, most: int) -> None:
        self._ask, self._most, self._store = ask, most, store
        self._path = path or catalogue_path()
        self._query: Query | None = parse_query(ask.text)
        self._made = _Made()
        self._is_whole = True
        self._seed = 0

    def made(self) -> WorkList:
        """Return the list."""
        ask = self._ask
        loose: tuple[Path, ...] = ()
        with Catalogue(self._path) as catalogue:
            bring_reads(catalogue, self._store)
            self._seed = _seed(catalogue)
            if ask.paths is not None or ask.scope == "opened":
                self._most = -1  # what was opened is there as a whole already
                loose = self._opened(catalogue)
            else:
                loose = self._of_catalogue(catalogue)
        made = self._made
        none: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        keys = np.concatenate([none, *made.keys])
        controls = np.concatenate([none.astype(bool), *made.controls])
        return WorkList(
            ask, keys, controls, tuple(made.groups), loose, self._is_whole, self._seed, self._path
        )

    # Which groups

    def _of_catalogue(self, catalogue: Catalogue) -> tuple[Path, ...]:
        ask = self._ask
        self._groups(catalogue, self._members())
        if ask.scope not in ("all", "unreadable") or self._query is not None or ask.tags:
            return ()
        if ask.scope == "all" and not self._is_whole:
            return ()
        loose = tuple(map(Path, catalogue.whereabouts.unreadable()))
        self._add_loose("unreadable", [-1 - number for number in range(len(loose))])
        return loose

    def _members(self, *, picked: bool = False) -> Members:
        ask = self._ask
        signals = frozenset() if ask.signals >= set(SIGNALS) else frozenset(ask.signals)
        return Members(
            "any",
            self._query,
            signals,
            ask.tags,
            disputed=ask.scope == "disagreement",
            since=today_began(),
            picked=picked,
        )

    def _groups(self, catalogue: Catalogue, members: Members) -> None:
        ask = self._ask
        standings = _STANDINGS[ask.scope]
        members, touched = self._narrowed(catalogue, members)
        if ask.group == "patient" and standings:
            if len(standings) > 1:
                standings = ("open",) if ask.scope == "today" else ("any",)
            one = replace(members, standing=standings[0])
            most = self._most if self._most < 0 else self._most + 1
            places = np.array(catalogue.lists.by_patient(one, ask.sight, most), dtype=np.int64)
            self._made.add(
                "patients",
                (tr_later("Patients"), tr_later("each one's ECGs together")),
                self._cut(places),
            )
            return
        for standing in standings:
            if not self._is_whole:
                break
            some = members if standing in ("unread", "any", "apart") else touched
            one = replace(some, standing=standing)
            places, drawn = self._ordered(catalogue, one)
            title, words = _TITLES[standing]
            if standing == "unread" and not ask.human_first:
                words = tr_later("ordered by what the model says") if ask.sort in BY_MODEL else ""
            cut = self._cut(places)
            self._made.add(
                standing, (title, words), cut, None if drawn is None else drawn[: len(cut)]
            )
        if ask.group == "none" and self._made.groups:
            self._made.groups = [WorkGroup("all", "", "", 0, self._made.count)]

    def _narrowed(self, catalogue: Catalogue, members: Members) -> tuple[Members, Members]:
        """Look once for what matches a search, if that is little, not for each group anew.

        Returns
        -------
        tuple of Members
            For the groups of what is unread, and for the groups of what the reader has touched.
        """
        plain = members.query is None and not members.tags
        if plain or members.disputed or not _STANDINGS[self._ask.scope]:
            return members, members
        lists, picks, sight = catalogue.lists, catalogue.picks, self._ask.sight
        few = Members(since=members.since, picked=True)
        if self._ask.human_first or members.picked:
            found = lists.matching(replace(members, apart=True), sight, _FEW + 1)
            if len(found) <= _FEW:
                picks.pick(found)
                return few, few
            if members.picked:
                return members, members  # what was opened stands where few would
        elif picks.gather(self._leaves(members), self._most):
            return few, few
        else:
            members = replace(members, each=0 <= self._most)
        touched = replace(members, standing="touched", apart=True)
        picks.pick(lists.matching(touched, sight, -1))
        return members, few

    def _leaves(self, members: Members) -> tuple[Leaf, ...]:
        """Return what a record must fulfil, search, tags and signal, part by part."""
        every: list[Query] = [Is("tag", tag) for tag in members.tags]
        every += [] if members.query is None else [members.query]
        signals: list[Query] = [Is("quality", one) for one in sorted(members.signals)]
        every += [Both("or", tuple(signals))] if len(signals) > 1 else signals
        return tuple(leaf for query in every for leaf in leaves(query, self._ask.sight))

    def _cut(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        if 0 <= self._most < self._made.count + len(places):
            self._is_whole = False
            return places[: self._most - self._made.count]
        return places

    # In which order

    def _ordered(
        self, catalogue: Catalogue, members: Members
    ) -> tuple[NDArray[np.int64], NDArray[np.bool_] | None]:
        """Return a group's records in order, and which of them were drawn by chance."""
        ask, lists = self._ask, catalogue.lists
        sort: Sort = "waiting" if ask.sort == "list" else ask.sort
        is_hidden = members.standing == "unread" and ask.human_first
        narrowed = not set(REASONS) - {"control"} <= ask.reasons
        most = self._most if self._most < 0 else self._most - self._made.count + 1
        if is_hidden or (sort not in BY_MODEL and not narrowed):
            newest = sort == "newest"
            first = "" if newest or members.standing not in ("unread", "any") else URGENT
            found = lists.waiting(members, ask.sight, first=first, newest=newest, most=most)
            return np.array(found, dtype=np.int64), None
        is_final = members.standing in ("final", "final today")
        if is_final and sort in ("reason", "control") and not narrowed:
            return np.array(lists.finals(members, ask.sight, most), dtype=np.int64), None
        quick = 0 <= self._most and members.standing == "unread" and not narrowed
        if quick and sort in ("reason", "surprise"):
            found = self._quickly(catalogue, members, most)
            if found is not None:
                return found
        seen, sees = seen_of(catalogue, members, ask.sight)
        if sort == "control":
            every = lists.drawn(members, ask.sight, self._seed, -1 if most < 0 else most)
            return np.array(every, dtype=np.int64), np.ones(len(every), dtype=bool)
        whole = len(seen.places)
        if narrowed:
            wanted = np.isin(reasons_of(seen), [REASONS.index(one) for one in ask.reasons])
            kept = wanted | ~sees
            seen = seen.only(kept)
        order = order_of(seen, sort)
        places = seen.places[order[::-1] if sort == "newest" else order]
        if members.standing not in ("second", "unread", "any") or sort not in BY_MODEL:
            return places, None
        few = whole <= _FEW_DRAWN
        drawn = lists.drawn(members, ask.sight, self._seed, n_control(whole), few=few)
        return interleave(places, drawn, self._seed)

    def _quickly(
        self, catalogue: Catalogue, members: Members, most: int
    ) -> tuple[NDArray[np.int64], NDArray[np.bool_]] | None:
        """Return the first records of a list of all that the model says, without all the others.

        None where there are few, which are ordered as they are.
        """
        is_picked = members.picked
        if is_picked and catalogue.picks.count <= _FEW_SEEN:
            return None
        # Of a list that was gathered it is known how many are drawn from it, and so which are left
        # out of the model's order; of one of hundreds of thousands only the first are drawn.
        lists, sight = catalogue.lists, self._ask.sight
        whole = lists.count(members, sight) if is_picked else most
        few = is_picked and whole <= _FEW_DRAWN
        drawn = lists.drawn(members, sight, self._seed, n_control(whole), few=few)
        wanted = most
        while True:
            wanted += wanted // 4  # some of them are drawn and stand elsewhere
            places = self._first_ranked(catalogue, members, wanted)
            if len(places) < wanted:
                return None
            if len(set(places).difference(drawn)) >= most:
                break
        ordered, controls = interleave(places, drawn, self._seed)
        return ordered[:most], controls[:most]

    def _first_ranked(self, catalogue: Catalogue, members: Members, wanted: int) -> list[int]:
        lists, sight = catalogue.lists, self._ask.sight
        if self._ask.sort == "surprise":
            return list(lists.ranked(members, sight, wanted))
        disputed = seen_of(catalogue, replace(members, disputed=True), sight)[0]
        first = [int(place) for place in disputed.places[order_of(disputed, "reason")]]
        rare, unsure = SURPRISE_FROM, UNSURE_FROM
        ranked = lists.ranked(members, sight, wanted, surprise_from=rare, unsure_from=unsure)
        return [*first, *ranked]

    # Files that were opened

    def _opened(self, catalogue: Catalogue) -> tuple[Path, ...]:
        """List the files that were opened, those unknown to the catalogue among them."""
        ask = self._ask
        paths = [path.absolute() for path in ask.paths or ()]
        known = catalogue.whereabouts.places_at([str(path) for path in paths])
        bad = catalogue.whereabouts.problems_of([str(path) for path in paths])
        loose = tuple(path for path in paths if str(path) not in known)
        nth = {path: -1 - number for number, path in enumerate(loose)}
        free = not ask.text.strip() and not ask.tags and ask.signals >= set(SIGNALS)
        catalogue.picks.pick(known.values())
        self._groups(catalogue, self._members(picked=True))
        if ask.sort == "list" and ask.scope == "opened":
            every = [known.get(str(path), nth.get(path, 0)) for path in paths]
            self._in_their_order(every, is_free=free)
        elif free:
            unread = ask.scope in ("opened", "today", "all", "unread")
            new = [nth[path] for path in loose if str(path) not in bad]
            self._add_loose("new", new if unread else [])
            failed = [nth[path] for path in loose if str(path) in bad]
            shown = ask.scope in ("opened", "all", "unreadable")
            self._add_loose("unreadable", failed if shown else [])
        return loose

    def _in_their_order(self, every: list[int], *, is_free: bool) -> None:
        """Put the rows into the order in which the files were opened, one row a file."""
        narrowed = not set(REASONS) - {"control"} <= self._ask.reasons
        if not is_free or narrowed:
            listed = {int(key) for keys in self._made.keys for key in keys}
            every = [key for key in every if key in listed]
        self._made = _Made()
        self._made.add("all", ("", ""), np.array(every, dtype=np.int64))

    def _add_loose(self, key: str, keys: Sequence[int]) -> None:
        title = tr_later("Cannot be read") if key == "unreadable" else tr_later("Not looked at yet")
        words = (
            ""
            if key == "unreadable"
            else tr_later("what is known of them comes as they are looked at")
        )
        self._made.add(key, (title, words), self._cut(np.array(keys, dtype=np.int64)))


def seen_of(catalogue: Catalogue, members: Members, sight: Sight) -> tuple[Seen, NDArray[np.bool_]]:
    """Return what may be seen of a group, by place, and of which anything may be."""
    rows = np.fromiter(catalogue.lists.seen(members, sight), dtype=_SEEN)
    rows = rows[np.argsort(rows["place"], kind="stable")]
    blank = [np.where(rows[name] < 0, np.nan, rows[name]) for name in ("n", "doubt")]
    return (
        Seen(rows["place"].copy(), blank[0], blank[1], rows["foreign"], rows["by"]),
        rows["sees"],
    )


def _seed(catalogue: Catalogue) -> int:
    """Return the seed of chance of a catalogue, drawn once and kept."""
    known = catalogue.followed.notes().get("seed", "")
    if not known:
        known = str(secrets.randbelow(1 << 31))
        catalogue.followed.note(seed=known)
    return int(known)


def today_began() -> str:
    """Return when this day began here, as UTC, ISO 8601."""
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight.astimezone(UTC).isoformat(timespec="milliseconds")
