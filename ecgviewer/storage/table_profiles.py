"""Table profiles as plain JSON, one file each, in a folder beside the settings."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
from pathlib import Path

from ecgviewer.core.errors import UserError, not_written
from ecgviewer.core.language import tr
from ecgviewer.core.table_profile import TableProfile
from ecgviewer.storage.paths import config_dir
from ecgviewer.storage.private import make_private_folder

_MOST = 500
_LARGEST_BYTES = 100_000
_log = logging.getLogger(__name__)


def profiles_dir() -> Path:
    """Return the folder of table profiles."""
    return config_dir() / "table-profiles"


def list_profiles() -> tuple[TableProfile, ...]:
    """Return the profiles by name; a damaged file is left out and never stops the reading."""
    found = []
    for path in sorted(profiles_dir().glob("*.json"))[:_MOST]:
        try:
            if path.stat().st_size > _LARGEST_BYTES:
                raise ValueError("too large")
            stored = json.loads(path.read_text(encoding="utf-8"))
            if not isinstance(stored, dict):
                raise ValueError("no object")
            found.append(TableProfile.from_dict(stored))
        except (OSError, ValueError):
            _log.warning("a table profile cannot be used")
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def find_profile(name: str) -> TableProfile:
    """Return the profile of a name.

    Raises
    ------
    UserError
        If there is none; says which there are.
    """
    known = list_profiles()
    for one in known:
        if one.name == name:
            return one
    names = ", ".join(repr(one.name) for one in known) or tr("none yet; the window makes them")
    raise UserError(
        tr("There is no table profile {name!r}. There are: {names}.", name=name, names=names)
    )


def save_profile(profile: TableProfile) -> Path:
    """Store a profile; one of the same name is replaced, and so is one for the same header.

    Raises
    ------
    UserError
        If the disk refuses; the old one stands then.
    """
    path = _path_of(profile.name)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        make_private_folder(path.parent)
        try:
            part.write_text(json.dumps(profile.to_dict(), indent=2) + "\n", encoding="utf-8")
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        for one in list_profiles():
            same = (one.header, one.skip_lines) == (profile.header, profile.skip_lines)
            if profile.header and same and one.name != profile.name:
                _path_of(one.name).unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
    return path


def _path_of(name: str) -> Path:
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:30] or "profile"
    return profiles_dir() / f"{plain}-{hashlib.sha256(name.encode()).hexdigest()[:8]}.json"
