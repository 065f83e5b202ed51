"""Folders and files that their owner alone can read: annotations and tuned models are patient data.

On POSIX, whatever the umask; Windows keeps a user's own folders from others by itself.
"""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr

OTHERS = 0o077
"""Rights that no one but the owner should have."""


def make_private_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, for their owner alone.

    A folder that exists keeps its rights.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=0o700, exist_ok=True)
    path.mkdir(exist_ok=True)  # raises where a file is in the way


def make_private_file(path: Path) -> None:
    """Make an empty file for its owner alone, unless there is one.

    A file that cannot be made is left to whoever opens it, who can say more.
    """
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def write_private(path: Path, content: bytes) -> None:
    """Write a new file for its owner alone, whole or not at all.

    Raises
    ------
    FileExistsError
        If there is one; it is left as it is.
    OSError
        If it cannot be written; nothing of it is left then.
    """
    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    handle = os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def others_can_read(path: Path) -> bool:
    """Whether anybody but the owner has any right on a file or folder; False on Windows."""
    return os.name == "posix" and bool(path.stat().st_mode & OTHERS)


def others_can_write(path: Path) -> bool:
    """Whether anybody but the owner may change or replace a file; False on Windows."""
    may = 0o022
    return os.name == "posix" and any(one.stat().st_mode & may for one in (path, path.parent))


def key_in(path: Path) -> bytes:
    """Return the secret in a file; a new one is made, for its owner alone, where there is none.

    Raises
    ------
    UserError
        If the file cannot be read or written, or holds something else.
    """
    try:
        if not path.exists():
            make_private_folder(path.parent)
            write_private(path, secrets.token_hex(32).encode() + b"\n")
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except OSError as error:
        raise UserError(
            tr("The key {path} cannot be used: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    except ValueError as error:
        raise UserError(
            tr("{path} holds no key of ecgviewer; it was left as it is.", path=path)
        ) from error
    if len(key) != 32:
        raise UserError(tr("{path} holds no key of ecgviewer; it was left as it is.", path=path))
    return key
