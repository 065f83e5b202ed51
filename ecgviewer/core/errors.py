"""Errors that are about the user's file, disk or request, told so that they can act on them.

Anything else that escapes is a bug of ours and is reported as one.
"""

from __future__ import annotations

from pathlib import Path

from ecgviewer.core.language import tr


class UserError(Exception):
    """Something outside the program is wrong; the message says what, what is safe, what to do."""


class FormatError(UserError):
    """A record file cannot be read.

    Parameters
    ----------
    path
        The file at fault.
    what
        What is wrong, naming the value found and the limit it breaks.
    field
        The header field, section or lead at fault, if one is.
    """

    def __init__(self, path: Path | str, what: str, *, field: str | None = None) -> None:
        self.path = Path(path)
        self.what = what
        self.field = field
        where = f", field {field!r}" if field else ""
        super().__init__(f"{self.path.name}{where}: {what}")


class StoreError(UserError):
    """The annotation store cannot be opened or written; nothing already stored was touched."""


class DamagedError(UserError):
    """A file that can be made anew is damaged; nothing that cannot be was touched."""


class ModelError(UserError):
    """A model is missing, altered or does not keep the contract; it was not run."""


class RecordError(UserError):
    """A record was read but cannot serve what is asked of it (too short, no usable lead, units)."""


def not_written(path: Path, error: OSError) -> UserError:
    """Return what to tell where the disk refuses: full, read-only, gone."""
    why = error.strerror or str(error)
    return UserError(
        tr(
            "{path} cannot be written: {why}. Nothing of it was left there; what was written "
            "before stands.",
            path=path,
            why=why,
        )
    )
