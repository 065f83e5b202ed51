"""Records by name and place: the third record of a file is ``file.hdf5#3``.

One in an archive is ``archive.zip!/ward/rec.hea``, the third of a file in an archive
``archive.zip!/ward/file.hdf5#3``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_ADDRESS = re.compile(r"(.+)#([1-9][0-9]{0,8})", re.DOTALL)
_ARCHIVE_MARK = ".zip!"

PHYSIONET = "physionet:"
"""How the name of a record on PhysioNet begins: ``physionet:mitdb/100``."""


@dataclass(frozen=True, slots=True)
class RecordRef:
    """One record of a file.

    Parameters
    ----------
    path
        The file.
    number
        Which of its records, the first being 1; None where the file holds one alone.
    name
        What the file calls it; may be empty.
    """

    path: Path
    number: int | None = None
    name: str = ""

    @property
    def address(self) -> Path:
        """What is given to open this record, and no other."""
        if self.number is None:
            return self.path
        return self.path.with_name(f"{self.path.name}#{self.number}")


def split_address(path: Path) -> tuple[Path, int | None]:
    """Return the file and the number of an address; a plain path has no number.

    A file whose own name ends like that is meant as it is: ask first whether it exists.

    >>> split_address(Path("a/holter.hdf5#3"))
    (PosixPath('a/holter.hdf5'), 3)
    """
    found = _ADDRESS.fullmatch(path.name)
    return (path.with_name(found[1]), int(found[2])) if found else (path, None)


def split_archive(path: Path) -> tuple[Path, str]:
    """Return the archive and the name inside of an address; a plain path has no name inside.

    A folder whose own name ends like that is meant as it is: ask first whether it exists.

    >>> split_archive(Path("a/ward.zip!/1/rec.hea"))
    (PosixPath('a/ward.zip'), '1/rec.hea')
    """
    for place, part in enumerate(path.parts[:-1]):
        if part.lower().endswith(_ARCHIVE_MARK):
            inside = "/".join(path.parts[place + 1 :])
            return Path(*path.parts[:place], part[:-1]), inside
    return path, ""


def inside_archive(archive: Path, name: str) -> Path:
    """Return the address of a file in an archive."""
    return archive.with_name(f"{archive.name}!") / name


def file_of(address: Path) -> Path:
    """Return the file on the disk that an address stands for: the archive, or the file itself.

    Asks no disk: a plain file whose own name looks like an address is mistaken.
    """
    archive, inside = split_archive(address)
    return archive if inside else split_address(address)[0]


def record_title(path: Path) -> str:
    """Return what the window calls the record at an address: ``holter #3``."""
    file, number = split_address(path)
    return file.stem if number is None else f"{file.stem} #{number}"
