"""A department's settings as a file: exported once, imported at every workstation."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
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
        raise UserError(
            tr(
                "The profile {path} cannot be written: {strerror}.",
                path=path,
                strerror=error.strerror,
            )
        ) from error


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
            raise UserError(tr("{path} is no settings profile: it has more than 1 MB.", path=path))
        stored = json.loads(path.read_bytes())
    except OSError as error:
        raise UserError(
            tr("The profile {path} cannot be read: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    except ValueError as error:
        raise UserError(
            tr("{path} is no settings profile: it is no JSON ({error}).", path=path, error=error)
        ) from error
    if not isinstance(stored, dict) or stored.get("form") != FORM:
        raise UserError(
            tr("{path} is no settings profile: its form must be {form!r}.", path=path, form=FORM)
        )
    if stored.get("version") != VERSION:
        raise UserError(
            tr(
                "The profile {path} is of version {version!r}; this program reads version {known}.",
                path=path,
                version=stored.get("version"),
                known=VERSION,
            )
        )
    shared = stored.get("settings")
    if not isinstance(shared, dict):
        raise UserError(tr("The profile {path} has no settings.", path=path))
    personal = sorted(set(shared) & _OWN)
    if personal:
        raise UserError(
            tr(
                "The profile {path} has {key!r}, which is of one computer alone.",
                path=path,
                key=personal[0],
            )
        )
    valid = settings_from(shared, path, what="profile")
    return replace(settings, **{name: getattr(valid, name) for name in shared})
