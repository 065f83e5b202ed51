"""Files of lines that only grow: what was written stays, and a change of it is seen.

Each line of an :class:`AppendLog` is JSON and names the hash of the line before it. That shows
damage and careless edits; whoever can write the file can also write all of it anew.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.private import make_private_file, make_private_folder

try:
    import fcntl
except ImportError:  # Windows: one program at a time is the user's to see to
    fcntl = None  # type: ignore[assignment]

_BEFORE = "before"


@contextmanager
def _alone(path: Path) -> Iterator[FileIO]:
    """Open a file to read and append, held against other programs."""
    make_private_folder(path.parent)
    make_private_file(path)
    with path.open("r+b", buffering=0) as file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file


def _append(file: FileIO, line: bytes) -> None:
    """Write a line whole, on the disk when this returns; on failure none of it is left."""
    file.seek(0)
    whole = file.read()
    # A last line without its end was never acknowledged: the program was killed while writing it.
    kept = whole.rfind(b"\n") + 1
    try:
        file.seek(kept)
        file.truncate()
        left = memoryview(line + b"\n")
        while left:
            left = left[file.write(left) :]  # a disk that fills up takes a part
        os.fsync(file.fileno())
    except OSError:
        file.truncate(kept)
        raise


def append_line(path: Path, line: str) -> None:
    """Add a line to a file of its owner alone; on the disk when this returns.

    Raises
    ------
    UserError
        If it cannot be written; what stood there stands.
    """
    try:
        with _alone(path) as file:
            _append(file, line.encode())
    except OSError as error:
        raise _told(path, error) from error


def _told(path: Path, error: OSError) -> UserError:
    return UserError(
        tr(
            "{path} cannot be written: {strerror}. What was stored before is safe; this "
            "was not stored.",
            path=path,
            strerror=error.strerror,
        )
    )


class AppendLog:
    """A file of JSON objects in order.

    Parameters
    ----------
    path
        The file; made by the first :meth:`append`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self) -> tuple[dict[str, Any], ...]:
        """Return what was appended, oldest first.

        Raises
        ------
        UserError
            If the file cannot be read, or a line was changed, removed or put in.
        """
        try:
            whole = self.path.read_bytes() if self.path.exists() else b""
        except OSError as error:
            raise UserError(
                tr("{path} cannot be read: {strerror}.", path=self.path, strerror=error.strerror)
            ) from error
        return tuple(self._checked(whole))

    def _checked(self, whole: bytes) -> Iterator[dict[str, Any]]:
        before = ""
        for number, line in enumerate(whole.split(b"\n")[:-1], start=1):
            try:
                row = json.loads(line)
                if row.pop(_BEFORE) != before:
                    raise ValueError("it does not follow the line before it")
            except (ValueError, KeyError, AttributeError) as error:
                raise UserError(
                    tr(
                        "{path}, line {number}, was changed by hand or is damaged ({error}). It "
                        "was left as it is: put a copy in its place.",
                        path=self.path,
                        number=number,
                        error=error,
                    )
                ) from error
            before = hashlib.sha256(line).hexdigest()
            yield row

    def append(self, body: Mapping[str, Any]) -> None:
        """Add an object; it is on the disk when this returns.

        Raises
        ------
        UserError
            If it cannot be written, or what stands there was changed; nothing is added then.
        """
        try:
            with _alone(self.path) as file:
                whole = file.read()
                for _ in self._checked(whole):
                    pass
                lines = whole.split(b"\n")[:-1]
                before = hashlib.sha256(lines[-1]).hexdigest() if lines else ""
                row = {**body, _BEFORE: before}
                _append(file, json.dumps(row, ensure_ascii=False, sort_keys=True).encode())
        except OSError as error:
            raise _told(self.path, error) from error
