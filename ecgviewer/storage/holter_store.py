"""Where analyses of long recordings are kept, and what people said about them.

An analysis can be made again: it lies in the cache. What people said cannot: it lies with the data,
one file of lines that only grow for each record, known by the hash of its samples. Neither holds a
patient's name, number or date; both are for their owner alone.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.append_log import AppendLog
from ecgviewer.storage.paths import cache_dir, data_dir
from ecgviewer.storage.private import make_private_folder, write_private

_ID = re.compile(r"[0-9A-Za-z_.-]{1,128}")


def keep_analysis(record_id: str, content: bytes) -> None:
    """Keep the analysis of a record, in the place of an older one; whole or not at all.

    Raises
    ------
    UserError
        If it cannot be written.
    """
    path = _analysis_path(record_id)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        make_private_folder(path.parent)
        fresh.unlink(missing_ok=True)
        write_private(fresh, content)
        fresh.replace(path)
    except OSError as error:
        raise UserError(
            tr(
                "The analysis cannot be kept in {parent}: {strerror}. It will be made again "
                "when the recording is opened next.",
                parent=path.parent,
                strerror=error.strerror,
            )
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def kept_analysis(record_id: str) -> bytes | None:
    """Return the analysis of a record that was kept; None where there is none to be read."""
    try:
        return _analysis_path(record_id).read_bytes()
    except OSError:
        return None


def forget_analysis(record_id: str) -> None:
    """Remove a kept analysis, which loses nothing that cannot be made again."""
    with suppress(OSError):
        _analysis_path(record_id).unlink(missing_ok=True)


class HolterLog:
    """What people said about the beats of a record, oldest first, with what they took back.

    Parameters
    ----------
    record_id
        Which record.
    """

    def __init__(self, record_id: str) -> None:
        self._log = AppendLog(data_dir() / "holter" / f"{_checked(record_id)}.jsonl")

    def rows(self) -> tuple[dict[str, Any], ...]:
        """Return all that was written.

        Raises
        ------
        UserError
            If it cannot be read or was changed by hand.
        """
        return self._log.rows()

    def append(self, row: dict[str, Any]) -> None:
        """Write one more; it is on the disk when this returns.

        Raises
        ------
        UserError
            If it cannot be written; what stood there stands.
        """
        self._log.append(row)


def _analysis_path(record_id: str) -> Path:
    return cache_dir() / "holter" / f"{_checked(record_id)}.npz"


def _checked(record_id: str) -> str:
    if not _ID.fullmatch(record_id):
        raise ValueError(f"{record_id!r} is no record's id")
    return record_id
