"""Short texts about files that were read whole: one small file each, the oldest go first.

The names are hashes, and so are the texts or figures; nothing of a path or a patient is in them.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from ecgviewer.storage.paths import cache_dir
from ecgviewer.storage.private import make_private_folder

MOST = 5_000
_LONGEST = 20_000


def file_memory_dir() -> Path:
    """Return the folder of what is remembered of files."""
    return cache_dir() / "files"


class FileMemory:
    """Remembers; see :class:`ecgviewer.core.known_files.Memory`."""

    def recall(self, key: str) -> str | None:
        """Return what was kept under a key; None where nothing was, or it cannot be read."""
        path = _path_of(key)
        try:
            with path.open("rb") as file:
                text = file.read(_LONGEST + 1)
            head, _, kept = text.decode("ascii").partition("\n")
        except (OSError, ValueError):
            return None
        # The length stands first: half a text is none.
        return kept if head == str(len(kept)) else None

    def keep(self, key: str, text: str) -> None:
        """Keep a text, whole or not at all."""
        path = _path_of(key)
        content = f"{len(text)}\n{text}".encode("ascii", "backslashreplace")
        if len(content) > _LONGEST or not text.isascii():
            return
        part = path.with_name(f".{key}.{os.getpid()}.part")
        with suppress(OSError):
            make_private_folder(path.parent)
            _make_room(path.parent)
            try:
                handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)


def _path_of(key: str) -> Path:
    if not re.fullmatch(r"[0-9a-f]{64}", key):
        raise ValueError("a key is a hash")
    return file_memory_dir() / key


def _make_room(folder: Path) -> None:
    """Remove the oldest tenth where there are too many."""
    kept = list(folder.iterdir())
    if len(kept) < MOST:
        return
    aged = []
    for path in kept:
        with suppress(OSError):
            aged.append((path.stat().st_mtime_ns, path))
    for _, path in sorted(aged)[: len(kept) - MOST + MOST // 10]:
        with suppress(OSError):
            path.unlink()
