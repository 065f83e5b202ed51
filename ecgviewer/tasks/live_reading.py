"""Use case: what arrives in a folder is catalogued, then scored, within seconds.

Whoever watches hands over addresses; each is read, measured and listed with its picture before the
model is asked, some together. One that cannot be read is told and listed with the reason. What
arrived while nobody watched is found by comparing folder and catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueFile
from ecgviewer.tasks.catalogued_folders import may_keep
from ecgviewer.tasks.cataloguing import (
    FileLook,
    as_it_is,
    catalogue_path,
    is_as_before,
    look_at,
    store,
)

TOGETHER = 8
"""Records that are taken in before any of them is scored: no more than a second or two."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A record that arrived.

    Parameters
    ----------
    path
        Its address.
    record_id
        Content hash; None where it cannot be read.
    problem
        Why not; empty otherwise.
    is_new
        Whether the catalogue did not know the record: no other file, or the same one before, held
        it.
    """

    path: Path
    record_id: str | None = None
    problem: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn(Progress):
    """Progress that tells what is in the catalogue now.

    Parameters
    ----------
    catalogued
        Arrivals that were listed.
    scored
        Ids of records that were scored, or of which it is known why not.
    """

    catalogued: tuple[Arrival, ...] = ()
    scored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """What a folder holds that the catalogue does not know (fully).

    Parameters
    ----------
    unknown
        Addresses that were never looked at, or have changed since.
    unscored
        Ids and addresses of records that the model has not scored.
    """

    unknown: tuple[Path, ...] = ()
    unscored: tuple[tuple[str, str], ...] = ()


def take_in(
    addresses: Sequence[Path], model_id: str | None, user_zoo: Path, *, path: Path | None = None
) -> Generator[Progress, None, None]:
    """Catalogue records, then score them; yields :class:`TakenIn` with each step.

    What was done is stored with each record, also when the generator is closed.

    Parameters
    ----------
    addresses
        Complete files, as they are opened.
    model_id
        Empty = the default model; None = do not score.
    user_zoo
        Folder of the user's models.
    path
        The catalogue; the user's unless told.

    Raises
    ------
    UserError
        If the catalogue or the model cannot be used.
    """
    with Catalogue(path or catalogue_path()) as catalogue:
        for first in range(0, len(addresses), TOGETHER):
            some = addresses[first : first + TOGETHER]
            unscored: list[tuple[str, str]] = []
            for place, address in enumerate(some, start=first):
                one = yield from _catalogued(catalogue, address, place, len(addresses))
                words = tr("{done:,} of {total:,} arrived", done=place + 1, total=len(addresses))
                yield TakenIn(place + 1, len(addresses), words, catalogued=(one,))
                if one.record_id is not None and one.is_new:
                    unscored.append((one.record_id, str(address)))
            if model_id is not None:
                yield from _scored(catalogue, unscored, model_id, user_zoo)


def score_left(
    unscored: Sequence[tuple[str, str]],
    model_id: str,
    user_zoo: Path,
    *,
    path: Path | None = None,
) -> Generator[Progress, None, None]:
    """Score records of the catalogue, each given by its id and an address.

    Raises
    ------
    UserError
        If the catalogue or the model cannot be used.
    """
    with Catalogue(path or catalogue_path()) as catalogue:
        for first in range(0, len(unscored), TOGETHER):
            some = unscored[first : first + TOGETHER]
            yield from _scored(catalogue, some, model_id, user_zoo)


def left_in(
    folder: Path, model_id: str | None, user_zoo: Path, *, path: Path | None = None
) -> Generator[Progress, None, Left]:
    """Return what of a folder is not in the catalogue, or not scored, yet.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    from ecgviewer.tasks.review import find_records
    from ecgviewer.tasks.scoring import entry_of

    found: tuple[Path, ...] = ()
    if folder.is_dir():  # else its drive is away
        with suppress(UserError):  # nothing in it yet
            found = yield from find_records([folder])
    with Catalogue(path or catalogue_path()) as catalogue:
        known = catalogue.files(folder.absolute())
        unknown = []
        for place, address in enumerate(found):
            if not _is_known(known.get(str(address.absolute())), as_it_is(address)):
                unknown.append(address)
            yield Progress(place + 1, len(found), tr("looking for what arrived before"))
        unscored: tuple[tuple[str, str], ...] = ()
        if model_id is not None:
            sha256 = entry_of(model_id, user_zoo).sha256
            unscored = tuple(one for one in catalogue.unscored(sha256, -1) if one[1] in known)
    return Left(tuple(unknown), unscored)


def watch_folder(
    folder: Path,
    model_id: str | None,
    user_zoo: Path,
    *,
    rest: Callable[[], object],
    path: Path | None = None,
) -> Generator[Progress, None, None]:
    """Take in what is in a folder and what arrives in it, until the generator is closed.

    Between two looks a :class:`TakenIn` without arrivals says how it stands.

    Parameters
    ----------
    folder
        May go away, and come back.
    model_id, user_zoo, path
        See :func:`take_in`.
    rest
        Waits from one look to the next, about a second: a file must stand still for so long.

    Raises
    ------
    UserError
        If the folder is not there at the beginning, or catalogue or model cannot be used.
    """
    from ecgviewer.tasks.watching import first_look, look

    seen = yield from first_look(folder)
    left = yield from left_in(folder, model_id, user_zoo, path=path)
    yield from take_in(left.unknown, model_id, user_zoo, path=path)
    if model_id is not None:
        yield from score_left(left.unscored, model_id, user_zoo, path=path)
    while True:
        yield TakenIn(0, 0, seen.problem or tr("watching {folder}", folder=folder.name))
        rest()
        seen = yield from look(seen)
        yield from take_in(seen.arrived, model_id, user_zoo, path=path)


def _is_known(before: CatalogueFile | None, now: CatalogueFile) -> bool:
    return before is not None and is_as_before(before, now) and not before.missing


def _catalogued(
    catalogue: Catalogue, address: Path, place: int, n: int
) -> Generator[Progress, None, Arrival]:
    """Read, measure and list one record; whatever is wrong with it is told, not raised.

    Records of packets, which are read blind, stay out of every list.
    """
    if not may_keep(address.parent):
        return Arrival(address)
    now = as_it_is(address)
    before = catalogue.files(Path(now.path)).get(now.path)
    if before is not None and before.record_id is not None and _is_known(before, now):
        return Arrival(address, before.record_id)
    look: FileLook = yield from look_at(now, place, n)
    is_new = look.record is not None and not catalogue.knows(look.record.id)
    store(catalogue, (look,))
    return Arrival(address, look.file.record_id, look.file.problem, is_new)


def _scored(
    catalogue: Catalogue, some: Sequence[tuple[str, str]], model_id: str, user_zoo: Path
) -> Generator[Progress, None, None]:
    """Score records together. Those of hours are left to whoever opens them: they take minutes."""
    from ecgviewer.tasks.catalogue_scoring import is_long, score_some

    short = [one for one in some if not is_long(catalogue, one[0])]
    if not short:
        return
    from ecgviewer.tasks.scoring import loaded

    yield Progress(0, len(short), tr("scoring"))
    score_some(catalogue, short, loaded(model_id, user_zoo))
    ids = tuple(record_id for record_id, _ in short)
    yield TakenIn(len(short), len(short), "scored", scored=ids)
