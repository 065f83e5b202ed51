"""What reading a large file whole has told, so that it need not be read whole again.

A file is known by its stamp: device, number, size and times. Where a stamp is the same nobody has
written to the file. Nothing is remembered until a place for it is named, as the window does.
"""

from __future__ import annotations

import hashlib
import time
from typing import Protocol

YOUNG_NS = 3_000_000_000
"""A file written this short ago may be written again within one tick of its times."""

Stamp = tuple[int, ...]
"""Device, number, size, time of change, time of change of its entry (nanoseconds)."""


class Memory(Protocol):
    """Keeps short texts."""

    def recall(self, key: str) -> str | None:
        """Return what was kept under a key of 64 hex digits; None where nothing was."""

    def keep(self, key: str, text: str) -> None:
        """Keep a text; never raises for a disk that refuses."""


_memory: Memory | None = None


def remember_in(memory: Memory | None) -> None:
    """Name the place where it is remembered; None forgets the place."""
    global _memory  # one place a process, as there is one disk
    _memory = memory


def recall(what: str, stamp: Stamp) -> str | None:
    """Return what was found out about a file of this stamp.

    Parameters
    ----------
    what
        The question, with all that the answer depends on besides the file's bytes.
    stamp
        Of the file as it is now.
    """
    return None if _memory is None else _memory.recall(_key(what, stamp))


def keep(what: str, stamp: Stamp, answer: str, *, now_ns: int | None = None) -> None:
    """Remember what was found out; not of a file that was written to a moment ago.

    Parameters
    ----------
    stamp
        Of the file before it was read, and unchanged since.
    now_ns
        The time; None for the system's.
    """
    written = max(stamp[3:5], default=0)
    if _memory is not None and (now_ns or time.time_ns()) - written > YOUNG_NS:
        _memory.keep(_key(what, stamp), answer)


def _key(what: str, stamp: Stamp) -> str:
    return hashlib.sha256(f"{what}\0{stamp}".encode()).hexdigest()
