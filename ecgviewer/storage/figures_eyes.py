"""Through whose eyes figures are asked for, and what folders say of it, as SQL over paths."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_AT_ONCE = 200
"""Folders that one question is about."""

_MOST_FOLDERS = 2000
"""Folders with a policy of their own that are followed; beyond, none of them is open."""


@dataclass(frozen=True, slots=True)
class Eyes:
    """Who looks.

    Parameters
    ----------
    reader
        Who; records whose first read they have logged may be seen.
    is_open
        Whether records may be seen before the first read where no folder says otherwise.
    folders
        What folders say; the nearest above a file counts.
    """

    reader: str
    is_open: bool = False
    folders: Mapping[str, bool] = field(default_factory=dict)

    @property
    def otherwise(self) -> tuple[str, ...]:
        """Folders that say otherwise than the rest."""
        return tuple(name for name, is_open in self.folders.items() if is_open != self.is_open)

    @property
    def open_file(self) -> tuple[str, list[Any]]:
        """A condition of a file, and its values: whether its record may be seen unread."""
        if len(self.folders) > _MOST_FOLDERS:
            return "0", []
        cases, values = "", []
        for folder in sorted(self.folders, key=len, reverse=True):  # a deeper one's path is longer
            cases += "WHEN file.path >= ? AND file.path < ? THEN ? "
            values += [*_ends(folder), int(self.folders[folder])]
        default = int(self.is_open)
        return (f"CASE {cases} ELSE {default} END" if cases else str(default)), values


def under(column: str, folders: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield conditions that a path lies in one of some folders, with their values."""
    for first in range(0, len(folders), _AT_ONCE):
        some = folders[first : first + _AT_ONCE]
        told = " OR ".join(f"({column} >= ? AND {column} < ?)" for _ in some)
        yield told, [end for folder in some for end in _ends(folder)]


def _ends(folder: str) -> tuple[str, str]:
    """Return the first path within a folder, and the first after all of them."""
    first = folder.rstrip(os.sep) + os.sep
    return first, first[:-1] + chr(ord(os.sep) + 1)
