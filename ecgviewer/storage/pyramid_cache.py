"""Extremes of long records on the disk, so that a day need not be read whole a second time.

One file a record, named by the hash of its content and by the form of the file; it holds extremes
of some samples each and nothing of the patient. What is damaged or of another form counts as not
there.
Those not in use for longest go where all together grow too large.
"""

from __future__ import annotations

import json
import mmap
import os
import re
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ecgviewer.storage.paths import cache_dir
from ecgviewer.storage.private import make_private_folder

FORM = 1
"""Of the file; one of another form is not read."""

MOST_BYTES = 1 << 30
"""Of all files together; a day of 12 leads takes 16 MB."""

_MAGIC = b"ecgviewer pyramid\n"
_HEAD_BYTES = 4096
_SUFFIX = ".pyramid"


def pyramids_dir() -> Path:
    """Return the folder of the pyramids."""
    return cache_dir() / "pyramids"


def load_pyramid(record_id: str, facts: Mapping[str, Any], n_bytes: int) -> memoryview | None:
    """Return the bytes that :func:`save_pyramid` kept of a record, mapped.

    Parameters
    ----------
    record_id
        Hash of the record's content.
    facts
        What they must have been kept with: plain values that JSON knows.
    n_bytes
        How many there must be, at least one.

    Returns
    -------
    memoryview
        None where there is nothing, or nothing whole of these facts.
    """
    path = _path_of(record_id)
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size != _HEAD_BYTES + n_bytes:
                return None
            held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head, values = held[:_HEAD_BYTES], memoryview(held)[_HEAD_BYTES:]
        if not head.startswith(_MAGIC):
            return None
        told = json.loads(head.removeprefix(_MAGIC).rstrip(b"\0"))
        if told != {"form": FORM, "facts": dict(facts), "sum": zlib.crc32(values)}:
            return None
        with suppress(OSError):
            os.utime(path)  # in use: the last to go
    except (OSError, ValueError):
        return None
    return values


def save_pyramid(
    record_id: str, facts: Mapping[str, Any], parts: Sequence[memoryview | bytes]
) -> bool:
    """Keep some bytes of a record, one part after the other; whether they are kept.

    A disk that is full or read-only is no disaster: they are made anew the next time.
    """
    path, total, n_bytes = _path_of(record_id), 0, 0
    for one in parts:
        total, n_bytes = zlib.crc32(one, total), n_bytes + memoryview(one).nbytes
    told = {"form": FORM, "facts": dict(facts), "sum": total}
    head = (_MAGIC + json.dumps(told).encode()).ljust(_HEAD_BYTES, b"\0")
    if not 0 < n_bytes <= MOST_BYTES - _HEAD_BYTES or len(head) > _HEAD_BYTES:
        return False
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        make_private_folder(path.parent)
        _make_room(path.parent, _HEAD_BYTES + n_bytes)
        try:
            handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(head)
                for one in parts:
                    file.write(one)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _path_of(record_id: str) -> Path:
    if not re.fullmatch(r"[0-9a-f]{64}", record_id):
        raise ValueError("a record is known by the hash of its content")
    return pyramids_dir() / f"{record_id}-{FORM}{_SUFFIX}"


def _make_room(folder: Path, wanted: int) -> None:
    """Remove what was not in use for longest until there is room, and what is left of a crash."""
    kept = []
    for path in folder.iterdir():
        with suppress(OSError):
            found = path.stat()
            kept.append((found.st_mtime_ns, path, found.st_size))
    total = sum(size for _, _, size in kept)
    for _, path, size in sorted(kept):
        if total + wanted <= MOST_BYTES:
            break
        with suppress(OSError):  # another window may have it open, on Windows
            path.unlink()
            total -= size
