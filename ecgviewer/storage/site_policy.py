"""What the computer's administrator has settled for everyone who uses it.

One JSON file at a place that users cannot write to; it has defaults, and names the settings that
nobody may change::

    {"settings": {"human_first": true, "theme": "dark"}, "locked": ["human_first"],
     "network": false, "contact": "Cardiology IT, 4711"}
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.settings import Settings, settings_from

_KEYS = ("settings", "locked", "network", "contact")
PERSONAL = frozenset(("reader", "window_geometry", "calibrations", "px_per_mm", "library"))
"""Settings of one person or one monitor: no department settles them."""


@dataclass(frozen=True, slots=True)
class SitePolicy:
    """What was settled.

    Parameters
    ----------
    settings
        Values by the names of :class:`~ecgviewer.storage.settings.Settings`: defaults, unless
        they are locked.
    locked
        Names that nobody changes.
    network
        Whether records may be fetched from the network when a user asks.
    contact
        Whom to ask; shown beside what is locked.
    """

    settings: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    network: bool = True
    contact: str = ""

    def applied(self, settings: Settings) -> Settings:
        """Return settings with what is locked in its place."""
        return replace(settings, **{name: self.settings[name] for name in self.locked})

    @property
    def words(self) -> str:
        """What is said beside a setting that is locked."""
        said = tr("Settled for this computer")
        return f"{said} ({self.contact})" if self.contact else said

    def defaults(self) -> Settings:
        """Return the settings of someone who has chosen nothing yet."""
        return Settings(**self.settings)


SETTLES_NOTHING = SitePolicy()


def site_policy_path() -> Path:
    """Return where the policy lies: no variable moves it, or it would bind nobody."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "ecgviewer" / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/ecgviewer/policy.json")
    return Path("/etc/ecgviewer/policy.json")


def load_site_policy() -> SitePolicy:
    """Return the policy of this computer; one that settles nothing where there is none.

    Raises
    ------
    UserError
        If the file cannot be read, or holds what is no policy: nothing of it is taken then.
    """
    path = site_policy_path()
    try:
        stored = json.loads(path.read_bytes())
    except FileNotFoundError:
        return SETTLES_NOTHING
    except OSError as error:
        raise UserError(
            tr("The policy {path} cannot be read: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    except ValueError as error:
        raise UserError(
            tr("The policy {path} is no JSON: {error}.", path=path, error=error)
        ) from error
    return _policy_from(stored, path)


def _policy_from(stored: object, path: Path) -> SitePolicy:
    if not isinstance(stored, dict):
        raise UserError(
            tr("The policy {path} must be an object with {keys}.", path=path, keys=", ".join(_KEYS))
        )
    unknown = sorted(set(stored) - set(_KEYS))
    if unknown:
        raise UserError(
            tr(
                "The policy {path} has an unknown key {key!r}. Known are {options}.",
                path=path,
                key=unknown[0],
                options=", ".join(_KEYS),
            )
        )
    settled, locked = stored.get("settings", {}), stored.get("locked", [])
    if not isinstance(settled, dict) or not isinstance(locked, list):
        raise UserError(
            tr("The policy {path} must have settings in an object and locked in a list.", path=path)
        )
    may = [one.name for one in fields(Settings) if one.name not in PERSONAL]
    for name in (*settled, *locked):
        if name not in may:
            raise UserError(
                tr(
                    "The policy {path} settles {name!r}. It may settle {may}.",
                    path=path,
                    name=name,
                    may=", ".join(may),
                )
            )
    bare = sorted(set(locked) - set(settled))
    if bare:
        raise UserError(
            tr(
                "The policy {path} locks {key!r} without a value in its settings.",
                path=path,
                key=bare[0],
            )
        )
    if "heat_on" in locked and settled["heat_on"]:
        raise UserError(
            tr(
                "The policy {path} locks heat_on to true. It may be locked to false alone: "
                "what the model says can be switched off by whoever reads, at once.",
                path=path,
            )
        )
    network, contact = stored.get("network", True), stored.get("contact", "")
    if not isinstance(network, bool) or not isinstance(contact, str):
        raise UserError(
            tr(
                "The policy {path} must have true or false for network, and text for contact.",
                path=path,
            )
        )
    valid = settings_from(settled, path, what="policy")
    values = {name: getattr(valid, name) for name in settled}
    return SitePolicy(values, frozenset(locked), network, contact.strip())
