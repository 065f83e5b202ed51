"""Use case: what a reader does from the worklist: put off, put apart, tag, keep a search.

Each is a generator that returns what it did and how it is taken back. Putting off and quarantine
are written to the annotation store, which only ever grows and is on the disk when it returns; the
catalogue, which can be made anew from the ECGs, follows.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.reading import Act
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.catalogue_reads import bring_reads
from ecgviewer.tasks.cataloguing import catalogue_path

Undo = Callable[[], "Generator[Progress, None, Done]"]


@dataclass(frozen=True)
class Done:
    """What was done.

    Parameters
    ----------
    record_ids
        Records that are otherwise than before.
    words
        In a line, for the reader.
    undo
        Takes it back; returns a generator as the one that did it.
    """

    record_ids: tuple[str, ...]
    words: str
    undo: Undo


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Under which a reader acts: the policy, and what of the model is on the screen."""

    human_first: bool = True
    ai_visible: bool = False
    model_id: str | None = None


@dataclass(frozen=True, slots=True)
class Meant:
    """The records that an act is for.

    Parameters
    ----------
    places
        By their places in the catalogue.
    paths
        By files that the catalogue may have come to know.
    """

    places: tuple[int, ...] = ()
    paths: tuple[Path, ...] = ()


def _ids_of(meant: Meant, state: str = "", reader: str = "") -> tuple[tuple[str, ...], bool]:
    """Return the records meant, and whether any stands otherwise with a reader."""
    if not catalogue_path().exists():
        return (), False
    with Catalogue(catalogue_path()) as catalogue:
        where = catalogue.whereabouts
        known = where.places_at([str(path.absolute()) for path in meant.paths])
        places = tuple(dict.fromkeys((*meant.places, *known.values())))
        if state == "quarantine":
            there = where.apart(reader).intersection(places)
        else:
            there = {
                place for place, one in catalogue.states(places, reader).items() if one == state
            }
        return where.ids_of(places), len(there) < len(places)


def _known(meant: Meant, state: str = "", reader: str = "") -> tuple[tuple[str, ...], bool]:
    ids, is_other = _ids_of(meant, state, reader)
    if not ids:
        raise UserError(
            tr("Not in the library yet: add the folder first, then it can be put off or apart.")
        )
    return ids, is_other


def turn_later(meant: Meant, reader: str, how: Circumstances) -> Generator[Progress, None, Done]:
    """Put records off, or take that back where all are put off.

    Raises
    ------
    UserError
        As :func:`set_later`; if none of them is known.
    """
    yield Progress(0, 0, tr("looking up the records"))
    ids, on = _known(meant, "later", reader)
    wanted: dict[str, Act] = dict.fromkeys(ids, "later" if on else "resume")
    return (yield from _set_aside(wanted, reader, how))


def turn_apart(meant: Meant, reader: str) -> Generator[Progress, None, Done]:
    """Put records into the reader's quarantine, or take them out where all are in it.

    Raises
    ------
    UserError
        As :func:`set_apart`; if none of them is known.
    """
    yield Progress(0, 0, tr("looking up the records"))
    ids, on = _known(meant, "quarantine", reader)
    return (yield from set_apart(ids, reader, on=on))


def tag_meant(meant: Meant, name: str, *, on: bool) -> Generator[Progress, None, Done]:
    """As :func:`tag`, of records by their places."""
    yield Progress(0, 0, tr("looking up the records"))
    return (yield from tag(_known(meant)[0], name, on=on))


def set_later(
    record_ids: Iterable[str],
    reader: str,
    *,
    on: bool,
    human_first: bool = True,
    ai_visible: bool = False,
    model_id: str | None = None,
) -> Generator[Progress, None, Done]:
    """Put records off, or take that back; those whose read is final are left as they are.

    Raises
    ------
    UserError
        If something cannot be stored; records before it are.
    """
    how = Circumstances(human_first, ai_visible, model_id)
    wanted: dict[str, Act] = dict.fromkeys(record_ids, "later" if on else "resume")
    return (yield from _set_aside(wanted, reader, how))


def _set_aside(
    wanted: dict[str, Act], reader: str, how: Circumstances
) -> Generator[Progress, None, Done]:
    before: dict[str, Act] = {}
    refused = 0
    with AnnotationStore(store_path()) as store:
        for place, (record_id, act) in enumerate(wanted.items()):
            yield Progress(place, len(wanted), tr("storing"))
            entries = store.readings.entries(record_id, reader)
            state = store.readings.state(record_id, reader)
            if state.is_locked:
                refused += 1
                continue
            if state.aside == ("" if act == "resume" else act):
                continue
            _remember(store, record_id)
            store.readings.add(
                record_id,
                [act],
                reader=reader,
                after=entries[-1].number if entries else 0,
                upto=store.readings.newest(record_id),
                human_first=how.human_first,
                ai_visible=how.ai_visible,
                model_id=how.model_id,
            )
            before[record_id] = state.aside or "resume"
    _follow()
    n, later = len(before), [act for act in wanted.values() if act == "later"]
    words = tr("{n:,} put off", n=n) if later else tr("{n:,} back in the list", n=n)
    if refused:
        words = tr("{done}; {n_final:,} final, left as they are", done=words, n_final=refused)
    return Done(tuple(before), words, lambda: _set_aside(before, reader, how))


def _remember(store: AnnotationStore, record_id: str) -> None:
    """Note in the store where a record lies, as opening it would; left out where it is gone."""
    from ecgviewer.formats import read_record

    if store.record_path(record_id) is not None or not catalogue_path().exists():
        return
    with Catalogue(catalogue_path()) as catalogue:
        paths = [one.path for one in catalogue.files_of(record_id) if not one.missing]
    for path in paths[:1]:
        try:
            record = read_record(path)
        except UserError:
            return
        if record.id == record_id:
            store.remember_record(
                record_id,
                path=Path(path),
                fs=record.fs,
                n_samples=record.n_samples,
                leads=record.lead_names,
                age_years=record.patient.age_years,
                sex=record.patient.sex,
            )


def set_apart(
    record_ids: Iterable[str], reader: str, *, on: bool
) -> Generator[Progress, None, Done]:
    """Put records in the reader's quarantine, or take them out: all or none.

    Raises
    ------
    UserError
        If that cannot be stored.
    """
    yield Progress(0, 1, tr("storing"))
    given = tuple(record_ids)
    with AnnotationStore(store_path()) as store:
        changed = store.following.set_apart(given, reader, on=on)
    _follow()
    said = tr_later("{n:,} in quarantine") if on else tr_later("{n:,} out of quarantine")
    words = tr(said, n=len(changed))
    return Done(changed, words, lambda: set_apart(changed, reader, on=not on))


def apart_among(paths: Sequence[Path], reader: str) -> Generator[Progress, None, frozenset[Path]]:
    """Return which of some files hold records that are in a reader's quarantine.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    yield Progress(0, 1, tr("looking up the quarantine"))
    if not catalogue_path().exists():
        return frozenset()
    with Catalogue(catalogue_path()) as catalogue:
        apart = catalogue.whereabouts.apart(reader)
        if not apart:
            return frozenset()
        known = catalogue.whereabouts.places_at([str(path.absolute()) for path in paths])
    return frozenset(path for path in paths if known.get(str(path.absolute())) in apart)


def tag(record_ids: Iterable[str], name: str, *, on: bool) -> Generator[Progress, None, Done]:
    """Give records a tag, or take it away; ``urgent`` puts them before all others.

    Raises
    ------
    UserError
        If the name is no tag, or that cannot be stored.
    """
    yield Progress(0, 1, tr("storing"))
    with Catalogue(catalogue_path()) as catalogue:
        changed = tuple(
            one
            for one in dict.fromkeys(record_ids)
            if (name in catalogue.own.tags_of(one)) != on and catalogue.knows(one)
        )
        catalogue.own.tag(changed, name, on=on)
    said = tr_later("{n:,} tagged {tag}") if on else tr_later("{n:,} no longer tagged {tag}")
    words = tr(said, n=len(changed), tag=name)
    return Done(changed, words, lambda: tag(changed, name, on=not on))


def save_search(name: str, text: str) -> Generator[Progress, None, Done]:
    """Keep a search under a name, in place of one of that name.

    Raises
    ------
    UserError
        If it cannot be understood, has no name, or cannot be stored.
    """
    from ecgviewer.core.record_query import parse_query

    yield Progress(0, 1, tr("storing"))
    if parse_query(text) is None:
        raise UserError(tr("There is nothing to search for."))
    return _keep_search(name.strip(), text)


def forget_search(name: str) -> Generator[Progress, None, Done]:
    """Forget a saved search."""
    yield Progress(0, 1, tr("storing"))
    return _keep_search(name, "")


def _keep_search(name: str, text: str) -> Done:
    with Catalogue(catalogue_path()) as catalogue:
        before = catalogue.own.searches().get(name, "")
        catalogue.own.save_search(name, text)
    said = tr_later("Search {name} saved") if text else tr_later("Search {name} forgotten")
    words = tr(said, name=name)
    return Done((), words, lambda: save_search(name, before) if before else forget_search(name))


def _follow() -> None:
    """Bring what was stored into the catalogue, where there is one."""
    if catalogue_path().exists():
        with Catalogue(catalogue_path()) as catalogue:
            bring_reads(catalogue)
