"""A department's settings as a file: exported once, imported at every workstation."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.storage.settings import Settings, settings_from
from ecgviewer.storage.site_policy import PERSONAL

_OWN = PERSONAL | {"model_id", "welcomed"}
"""What is of one person, one monitor or one computer, as its models are."""

FORM = "ecgviewer settings profile"
VERSION = 1
_MOST_BYTES = 1_000_000


def write_profile(settings: Settings, path: Path) -> None:
    """Write what a department shares; reader, monitors, window, folders and models stay out.

    Raises
    ------
    UserError
        If the disk refuses.
    """
    shared = {name: value for name, value in asdict(settings).items() if name not in _OWN}
    stored = {"form": FORM, "version": VERSION, "settings": shared}
    try:
        path.write_text(json.dumps(stored, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError(f"The profile {path} cannot be written: {error.strerror}.") from error


def read_profile(path: Path, settings: Settings) -> Settings:
    """Return settings with what a profile says in its place.

    Raises
    ------
    UserError
        If the file cannot be read, is no profile, or has a key or value that is not known: nothing
        of it is taken then.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError(f"{path} is no settings profile: it has more than 1 MB.")
        stored = json.loads(path.read_bytes())
    except OSError as error:
        raise UserError(f"The profile {path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise UserError(f"{path} is no settings profile: it is no JSON ({error}).") from error
    if not isinstance(stored, dict) or stored.get("form") != FORM:
        raise UserError(f"{path} is no settings profile: its form must be {FORM!r}.")
    if stored.get("version") != VERSION:
        raise UserError(
            f"The profile {path} is of version {stored.get('version')!r}; this program reads "
            f"version {VERSION}."
        )
    shared = stored.get("settings")
    if not isinstance(shared, dict):
        raise UserError(f"The profile {path} has no settings.")
    personal = sorted(set(shared) & _OWN)
    if personal:
        raise UserError(f"The profile {path} has {personal[0]!r}, which is of one computer alone.")
    valid = settings_from(shared, path, what="profile")
    return replace(settings, **{name: getattr(valid, name) for name in shared})
