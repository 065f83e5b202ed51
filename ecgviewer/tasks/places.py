"""Use case: remember what was opened last, and which folder is watched."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record_ref import file_of
from ecgviewer.storage.places import MOST_RECENT, load_places, save_places

OPENED_AT_ONCE = 4
"""Of many files opened at once so many are remembered."""


@dataclass(frozen=True, slots=True)
class Recent:
    """Something opened before, and whether it is still there."""

    path: Path
    is_there: bool


def recent() -> Generator[Progress, None, tuple[Recent, ...]]:
    """Return what was opened last, the last one first.

    Asks the disks, which may be far away and slow.
    """
    found = []
    for name in load_places().recent:
        yield Progress(len(found), 0, tr("looking for what was opened last"))
        path = Path(name)
        try:
            there = path.exists() or file_of(path).exists()
        except OSError:
            there = False
        found.append(Recent(path, there))
    return tuple(found)


def remember_opened(paths: Iterable[Path | str]) -> None:
    """Put what is opened first in the list.

    Raises
    ------
    UserError
        If the disk refuses.
    """
    named = [str(Path(path).absolute()) for path in paths][:OPENED_AT_ONCE]
    places = load_places()
    listed = dict.fromkeys((*named, *places.recent))
    kept = tuple(listed)[:MOST_RECENT]
    if kept != places.recent:
        save_places(replace(places, recent=kept))


def forget_opened() -> None:
    """Clear the list.

    Raises
    ------
    UserError
        If the disk refuses.
    """
    save_places(replace(load_places(), recent=()))


def watched() -> Path | None:
    """Return the folder that is watched; None for none."""
    name = load_places().watched
    return Path(name) if name else None


def watch_from_now_on(folder: Path | None) -> None:
    """Remember which folder is watched; None for none.

    Raises
    ------
    UserError
        If the disk refuses, or it is no folder.
    """
    if folder is not None and not folder.is_dir():
        raise UserError(tr("{name} is no folder; it cannot be watched.", name=folder.name))
    save_places(replace(load_places(), watched=str(folder.absolute()) if folder else ""))
