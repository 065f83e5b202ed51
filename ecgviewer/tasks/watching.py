"""Use case: see what arrives in a folder, each record once and only when it is complete.

A look at the folder takes what the last one saw and returns what this one saw; who asks for looks,
and how often, is not known here. Records that arrive go to whoever asked, to be listed or scored.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.review import addresses_of

PATIENCE = 20
"""Looks for which a file that stands still but cannot be read is waited for, before it is listed as
one that cannot be read: the other half of a pair may be on its way."""

MOST_FILES = 200_000

Stand = tuple[tuple[str, int, int], ...]
"""The files of one record, by name, size and time of change."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a folder saw.

    Parameters
    ----------
    folder
        The folder.
    known
        How the files of each group of one name stood when they were listed.
    waiting
        Groups that are not complete: how they stood, and for how many looks so.
    arrived
        Addresses of records that are complete since this look: new ones, and ones that have changed
        since they were listed, so that what was said of them may no longer be true.
    folders
        All folders seen.
    problem
        Why the folder could not be looked at; empty where it could.
    """

    folder: Path
    known: Mapping[str, Stand] = field(default_factory=dict)
    waiting: Mapping[str, tuple[Stand, int]] = field(default_factory=dict)
    arrived: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    problem: str = ""


def first_look(folder: Path) -> Generator[Progress, None, Look]:
    """Look at a folder whose records are about to be listed: what is there now is known.

    Raises
    ------
    UserError
        If it cannot be looked at.
    """
    groups, folders = yield from _groups(folder)
    if not folders:
        raise UserError(
            tr(
                "The folder {folder} cannot be looked at. Is its drive connected?",
                folder=folder.name,
            )
        )
    return Look(folder, known=groups, folders=folders)


def look(last: Look) -> Generator[Progress, None, Look]:
    """Look at the folder again; never raises for what is in it."""
    groups, folders = yield from _groups(last.folder)
    if not folders:
        problem = tr(
            "The folder {folder} cannot be looked at at the moment.", folder=last.folder.name
        )
        return Look(last.folder, last.known, last.waiting, folders=last.folders, problem=problem)
    known = {name: stand for name, stand in last.known.items() if name in groups}
    waiting: dict[str, tuple[Stand, int]] = {}
    arrived: list[Path] = []
    for name, stand in groups.items():
        if known.get(name) == stand:
            continue
        before, looks = last.waiting.get(name, ((), 0))
        if stand != before or any(size == 0 for _, size, _ in stand):
            waiting[name] = (stand, 0 if stand != before else looks + 1)
            continue
        yield Progress(len(arrived), 0, tr("looking at what arrived"))
        found = _complete(stand)
        if found is None and looks < PATIENCE:
            waiting[name] = (stand, looks + 1)
            continue
        arrived += found if found is not None else _listable(stand)
        known[name] = stand
    return Look(last.folder, known, waiting, tuple(arrived), folders)


def _groups(
    folder: Path,
) -> Generator[Progress, None, tuple[dict[str, Stand], tuple[Path, ...]]]:
    """Return the files of a folder, those of one name together; hidden ones are left out."""
    found: dict[str, list[tuple[str, int, int]]] = {}
    folders: list[Path] = []
    count = 0
    for here, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        folders.append(Path(here))
        for name in sorted(names):
            count += 1
            if name.startswith(".") or count > MOST_FILES:
                continue
            path = os.path.join(here, name)  # noqa: PTH118 - of a hundred thousand files
            try:
                said = os.stat(path)  # noqa: PTH116
            except OSError:
                continue  # it has gone meanwhile
            stem = os.path.splitext(path)[0]  # noqa: PTH122
            found.setdefault(stem, []).append((path, said.st_size, said.st_mtime_ns))
        yield Progress(count, 0, tr("looking at the folder"))
    return {name: tuple(files) for name, files in found.items()}, tuple(folders)


def _listable(stand: Stand) -> list[Path]:
    """Return the files of a group that a folder lists."""
    from ecgviewer.formats.archive import is_archive
    from ecgviewer.formats.registry import looks_like_record

    paths = [Path(name) for name, _, _ in stand]
    return [one for one in paths if is_archive(one) or looks_like_record(one)]


def _complete(stand: Stand) -> list[Path] | None:
    """Return the addresses of a group's records; None where one of them cannot be read yet."""
    from ecgviewer.formats import read_record
    from ecgviewer.formats.archive import is_archive, open_archive

    addresses: list[Path] = []
    try:
        for path in _listable(stand):
            if is_archive(path):
                open_archive(path)
            listed = addresses_of(path)
            if not is_archive(path):
                read_record(listed[0])
            addresses += listed
    except (UserError, OSError):
        return None
    return addresses
