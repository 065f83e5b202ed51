"""Bringing what readers have said and done from the annotation store into the catalogue.

Followed by the numbers of the store's logs: where nothing has happened since, nothing is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple
from pathlib import Path

from ecgviewer.core.reading import ReadEntry, ReadState, state_of
from ecgviewer.core.triage import disputed_findings
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueRead
from ecgviewer.storage.paths import data_dir, store_path
from ecgviewer.storage.store_following import Marks

_NOTE = "followed"
_AT_ONCE = 500


def state_word(state: ReadState) -> str:
    """Return a read's state as the catalogue and its searches name it."""
    if state.aside:
        return state.aside
    if state.stage == "first":
        return "unread"
    return "amended" if state.status == "amended" else state.stage


def bring_reads(catalogue: Catalogue, store: Path | None = None) -> int:
    """Bring what readers have said and done since the last time; return with how many records.

    Tags, saved searches and folders are brought from the user's own file, too.

    Records that came into the catalogue since are looked up, too: they may have been read before.

    Raises
    ------
    UserError
        If the store or the catalogue cannot be used.
    """
    catalogue.own.follow()
    path = store_path() if store is None else store
    if not path.exists():
        return 0
    followed = catalogue.followed
    known = _known(followed.notes().get(_NOTE, ""), path)
    last = followed.last_place()
    with AnnotationStore(path) as opened:
        marks = opened.following.marks()
        if known == (marks, last):
            return 0
        touched = set(opened.following.touched(known[0]))
        if last > known[1]:
            ever = opened.following.touched(Marks())
            touched |= ever.intersection(followed.ids_after(known[1])) if ever else set()
        ids = sorted(touched)
        for first in range(0, len(ids), _AT_ONCE):
            _bring(catalogue, opened, ids[first : first + _AT_ONCE])
    noted = [str(path.absolute()), *astuple(marks), last]
    followed.note(**{_NOTE: json.dumps(noted)})
    return len(ids)


def _known(noted: str, path: Path) -> tuple[Marks, int]:
    """Return how far this store was followed; not at all where it was another one."""
    try:
        where, *numbers, place = json.loads(noted)
    except ValueError:
        return Marks(), 0
    if where != str(path.absolute()) or len(numbers) != 3:
        return Marks(), 0
    return Marks(*numbers), place


def _bring(catalogue: Catalogue, store: AnnotationStore, ids: Iterable[str]) -> None:
    states: dict[str, dict[str, CatalogueRead]] = {}
    labels: dict[str, dict[str, dict[str, float]]] = {}
    disputed: dict[str, tuple[str, ...]] = {}
    apart: dict[tuple[str, bool], list[str]] = {}
    packets = data_dir() / "packets"
    for name in ids:
        where = store.following.path(name)
        is_blind = bool(where) and Path(where).is_relative_to(packets)
        by_reader: dict[str, list[ReadEntry]] = {}
        for entry in store.readings.entries(name):
            by_reader.setdefault(entry.reader, []).append(entry)
        said = labels[name] = store.following.findings(name)
        logged = {}
        for reader, entries in by_reader.items():
            one = read_of(entries, is_blind=is_blind)
            states.setdefault(reader, {})[name] = one
            if one.logged:
                logged[reader] = tuple(said.get(reader, ()))
        disputed[name] = disputed_findings(logged, _besides())
        for reader, held in store.following.apart_by(name).items():
            apart.setdefault((reader, held), []).append(name)
    for reader, found in states.items():
        catalogue.put_states(reader, found)
    catalogue.followed.put_labels_of(labels)
    catalogue.followed.put_disputes(disputed)
    for (reader, on), names in apart.items():
        catalogue.followed.put_apart(reader, names, on=on)


def _besides() -> frozenset[str]:
    """Return findings that a normal ECG may carry: not marking one says nothing."""
    from ecgviewer.training.labels import BESIDE_NORMAL

    return frozenset(BESIDE_NORMAL)


def read_of(entries: list[ReadEntry], *, is_blind: bool) -> CatalogueRead:
    """Return where a reader stands with a record, from their acts, oldest first."""
    state = state_of(one.act for one in entries)
    at = next((one.at for one in entries if one.act == "log"), "")
    final = [one.at for one in entries if one.act == "finalise"]
    return CatalogueRead(
        state_word(state),
        state.is_logged,
        at,
        final[-1] if final and state.stage == "final" else "",
        state.is_logged and not is_blind,
    )
