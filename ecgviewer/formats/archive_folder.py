"""A folder for its owner alone that ends with the program, or is found by the next one.

While the program lives it holds a lock on a file in the folder; a folder whose lock is free was
left by a crash. Numbers of processes are not asked: systems use them again.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO

if sys.platform != "win32":
    import fcntl

_LOCK = "in-use"


class PrivateFolder:
    """A temporary folder, made when it is first asked for.

    Parameters
    ----------
    prefix
        How the names of such folders begin.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._path: Path | None = None
        self._lock: IO[bytes] | None = None

    def path(self) -> Path:
        """Return the folder; the left ones of crashed programs are removed before it is made."""
        if self._path is None or not self._path.is_dir():
            self.sweep()
            self._path = Path(tempfile.mkdtemp(prefix=self._prefix))  # for its owner alone
            self._lock = (self._path / _LOCK).open("wb")
            _take(self._lock)
            atexit.register(self.close)
        return self._path

    def remove(self, inner: Path) -> None:
        """Remove a folder inside, as far as the system lets it go."""
        shutil.rmtree(inner, ignore_errors=True)

    def close(self) -> None:
        """Remove everything."""
        atexit.unregister(self.close)
        if self._lock is not None:
            self._lock.close()
        if self._path is not None:
            shutil.rmtree(self._path, ignore_errors=True)
        self._path = self._lock = None

    def sweep(self) -> int:
        """Remove the folders of programs that are no more; return how many.

        Only the user's own real folders whose lock nobody holds are touched.
        """
        removed = 0
        with suppress(OSError):
            for folder in Path(tempfile.gettempdir()).glob(f"{self._prefix}*"):
                if folder != self._path and _is_left(folder):
                    shutil.rmtree(folder, ignore_errors=True)
                    removed += 1
        return removed


def _is_left(folder: Path) -> bool:
    with suppress(OSError):
        if folder.is_symlink() or not folder.is_dir():
            return False
        if hasattr(os, "getuid") and folder.lstat().st_uid != os.getuid():
            return False
        lock = folder / _LOCK
        if not lock.exists():
            return False  # being made at this moment, or none of ours
        if sys.platform == "win32":
            lock.unlink()  # refused while somebody has it open
            return True
        with lock.open("rb") as file:
            return _take(file)
    return False


def _take(file: IO[bytes]) -> bool:
    """Lock a file for as long as it is open; say whether nobody else had it."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
