"""Where the user last opened records, and the folder that is watched: for its owner alone.

A path may name a patient. It stands in no other file but the store; clearing the list removes it.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from ecgviewer.core.errors import not_written
from ecgviewer.storage.paths import data_dir
from ecgviewer.storage.private import make_private_folder

MOST_RECENT = 12


@dataclass(frozen=True, slots=True)
class Places:
    """What is remembered of places.

    Parameters
    ----------
    recent
        Files, folders and archives opened, the last one first.
    watched
        The folder watched for new records; empty for none.
    """

    recent: tuple[str, ...] = ()
    watched: str = ""


def places_path() -> Path:
    """Return the file of the places."""
    return data_dir() / "places.json"


def load_places() -> Places:
    """Return what is remembered; nothing where that cannot be read: it is a convenience."""
    try:
        stored = json.loads(places_path().read_text(encoding="utf-8"))
        recent, watched = stored["recent"], stored["watched"]
    except (OSError, ValueError, TypeError, KeyError):
        return Places()
    if not isinstance(recent, list) or not isinstance(watched, str):
        return Places()
    return Places(tuple(one for one in recent if isinstance(one, str))[:MOST_RECENT], watched)


def save_places(places: Places) -> None:
    """Store what is remembered, whole or not at all; nothing to remember leaves no file.

    Raises
    ------
    UserError
        If the disk refuses; the old places stand then.
    """
    path = places_path()
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if places == Places():
            path.unlink(missing_ok=True)
            return
        make_private_folder(path.parent)
        try:
            handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(asdict(places), file, indent=1)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
