"""What models say along long records, kept so that nothing is scored twice.

A file a record and model, for its owner alone, to which blocks are added: each with its length and
a checksum, so that a kill or a power cut costs the block in hand, and a damaged block ends the file
where it stands. What is in a block is not known here. No name, number or date of a patient stands
in it, and no path: the file's own name is a hash. All of it can be made again from the records.
"""

from __future__ import annotations

import errno
import hashlib
import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from ecgviewer.storage.paths import cache_dir
from ecgviewer.storage.private import make_private_file, make_private_folder

MOST_BYTES = 1 << 30
"""Of all files together; those that were used longest ago are removed first."""

_MAGIC = b"ECGVSCORES 1\n"
_BLOCK = struct.Struct("<4sII")
_MOST_BLOCK = 1 << 26
_SUFFIX = ".scores"


def scores_dir() -> Path:
    """Return the folder of the files."""
    return cache_dir() / "scores"


class ScoreFile:
    """The blocks of one record and model. A disk that refuses is no error: nothing is kept then.

    Parameters
    ----------
    key
        Whatever the blocks depend on; another key has another file.
    folder
        Where the files lie; the user's cache unless told.

    Attributes
    ----------
    keeps
        Whether what is added is kept.
    """

    def __init__(self, key: bytes, *, folder: Path | None = None) -> None:
        self._folder = folder or scores_dir()
        self._head = _MAGIC + hashlib.sha256(key).digest()
        self.path = self._folder / f"{hashlib.sha256(key).hexdigest()[:40]}{_SUFFIX}"
        self._file: BinaryIO | None = None
        self.keeps = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            self._file = None

    def blocks(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield what was added, kind (4 bytes) and content, up to the first damaged block."""
        try:
            with self.path.open("rb") as file:
                if file.read(len(self._head)) != self._head:
                    return
                while (found := _read_block(file)) is not None:
                    yield found
        except OSError:
            return

    def used(self) -> None:
        """Say that the file was used just now."""
        with suppress(OSError):
            os.utime(self.path)

    def add(self, kind: bytes, content: bytes) -> None:
        """Add a block."""
        if not self.keeps:
            return
        try:
            if self._file is None:
                self._file = self._opened()
            block = _BLOCK.pack(kind, len(content), zlib.crc32(kind + content)) + content
            if self._file.write(block) != len(block):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError:
            self.keeps = False
            self.close()

    def _opened(self) -> BinaryIO:
        """Open the file behind its last whole block, making room for it."""
        make_private_folder(self._folder)
        make_private_file(self.path)
        _make_room(self._folder, self.path)
        file = self.path.open("r+b")
        try:
            if file.read(len(self._head)) == self._head:
                while _read_block(file) is not None:
                    pass
            else:
                file.seek(0)
                file.write(self._head)
            file.truncate()
        finally:
            file.close()
        # Always at the end and in one go: another program may score the same record.
        return self.path.open("ab", buffering=0)

    def remove(self) -> None:
        """Forget all that was added."""
        self.close()
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def _read_block(file: BinaryIO) -> tuple[bytes, bytes] | None:
    """Return the next block; None, and the place where it would begin, where there is none."""
    begin = file.tell()
    head = file.read(_BLOCK.size)
    if len(head) == _BLOCK.size:
        kind, length, checksum = _BLOCK.unpack(head)
        content = file.read(length) if length <= _MOST_BLOCK else b""
        if len(content) == length and zlib.crc32(kind + content) == checksum:
            return kind, content
    file.seek(begin)
    return None


def _make_room(folder: Path, kept: Path, most: int | None = None) -> None:
    """Remove the files used longest ago until the others are within bounds."""
    most = MOST_BYTES if most is None else most
    found = []
    for one in folder.glob(f"*{_SUFFIX}"):
        with suppress(OSError):
            said = one.stat()
            found.append((said.st_mtime, said.st_size, one))
    total = sum(size for _, size, _ in found)
    for _, size, one in sorted(found):
        if total <= most:
            return
        if one != kept:
            with suppress(OSError):
                one.unlink()
                total -= size
