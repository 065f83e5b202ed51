"""Use case: is the annotation store sound, and a verified copy of it."""

from __future__ import annotations

from pathlib import Path

from ecgviewer.storage import health
from ecgviewer.storage.health import StoreHealth
from ecgviewer.storage.private import key_in


def check_store(path: Path) -> StoreHealth:
    """See :func:`ecgviewer.storage.health.check_store`."""
    return health.check_store(path)


def backup_store(path: Path, target: Path) -> StoreHealth:
    """See :func:`ecgviewer.storage.health.backup_store`."""
    return health.backup_store(path, target)


def shift_key(path: Path) -> bytes:
    """Return the secret that dates are shifted by; a new one is made where there is no file."""
    return key_in(path)
