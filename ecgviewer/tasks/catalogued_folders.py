"""Use case: the folders that the catalogue keeps up with, looked through in the background.

A folder that was opened or added is remembered until it is forgotten, and looked through at each
start: what was stopped goes on, what has changed is seen. The work gives way to whoever reads.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable
from datetime import UTC, datetime
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.resources import shipped
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.tasks.catalogue_scoring import score_catalogue
from ecgviewer.tasks.cataloguing import catalogue_folders, catalogue_path
from ecgviewer.tasks.packet_reading import is_in_packet, packets_folder

_GIVE_WAY_S = 2.0
"""Longest time for which a step waits while somebody reads: the work never stands still."""


def folders_kept() -> tuple[Path, ...]:
    """Return the folders that are remembered.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    if not catalogue_path().exists():
        return ()
    with Catalogue(catalogue_path()) as catalogue:
        return tuple(map(Path, catalogue.own.folders()))


def keep_folders(folders: Iterable[Path]) -> Generator[Progress, None, tuple[Path, ...]]:
    """Remember folders; return all that are remembered.

    Left out: the demo records, and packets, which are read blind and stay out of every list.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    yield Progress(0, 0, tr("remembering the folder"))
    wanted = [one for one in map(Path.absolute, folders) if one.is_dir() and may_keep(one)]
    with Catalogue(catalogue_path()) as catalogue:
        for folder in wanted:
            catalogue.own.keep_folder(str(folder))
        return tuple(map(Path, catalogue.own.folders()))


def may_keep(folder: Path) -> bool:
    """Whether a folder's records may be in the catalogue."""
    where = folder.absolute()
    if where == shipped("resources/demo").absolute() or where.is_relative_to(packets_folder()):
        return False
    return not is_in_packet(where / "any record")


def forget_folder(folder: Path) -> Generator[Progress, None, tuple[Path, ...]]:
    """Look through a folder no more; what is known of its records stays.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    yield Progress(0, 0, tr("forgetting the folder"))
    with Catalogue(catalogue_path()) as catalogue:
        catalogue.own.keep_folder(str(folder.absolute()), on=False)
        return tuple(map(Path, catalogue.own.folders()))


def look_through(
    folder: Path, free: threading.Event | None = None
) -> Generator[Progress, None, None]:
    """Bring the catalogue up to date with a folder.

    Parameters
    ----------
    folder
        It may be gone: what was in it is missing then.
    free
        Set while nobody waits for the computer; each step waits for that, but not for long.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    work = catalogue_folders([folder])
    try:
        yield from giving_way(work, free)
    except UserError:
        if folder.exists():
            raise
        return  # its drive is away, and nothing was known of it: the next start will see
    with Catalogue(catalogue_path()) as catalogue:
        known = str(folder.absolute())
        if known in catalogue.own.folders():
            now = datetime.now(UTC).isoformat(timespec="seconds")
            catalogue.own.has_looked(known, now)


def score_rest(
    model_id: str, free: threading.Event | None = None
) -> Generator[Progress, None, None]:
    """Let the model in use say what it sees in all records of the catalogue that it has not seen.

    Raises
    ------
    UserError
        If the catalogue or the model cannot be used.
    """
    from ecgviewer.storage.paths import user_zoo_dir

    yield from giving_way(score_catalogue(model_id, user_zoo_dir()), free)


def giving_way(
    work: Generator[Progress, None, object], free: threading.Event | None
) -> Generator[Progress, None, None]:
    """Do work step by step, each when nobody waits for the computer."""
    try:
        while True:
            if free is not None:
                free.wait(_GIVE_WAY_S)
            try:
                yield next(work)
            except StopIteration:
                return
    finally:
        work.close()
