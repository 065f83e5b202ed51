"""What reading asks for: find records, open one.

Readers and filters are imported where they are used: the window stands before they are loaded, and
only the threads of jobs wait for them.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import file_of, inside_archive, split_address
from ecgviewer.core.resources import shipped

MOST_TRIED = 100
"""Of so many files opened at once it is said beforehand which cannot be read."""

RECORD_SUFFIX = ".hea"
"""Of a WFDB record, the file by which it is listed."""


def record_suffixes() -> tuple[str, ...]:
    """Return the suffixes of all files that can be opened."""
    from ecgviewer.formats.archive import SUFFIX
    from ecgviewer.formats.registry import suffixes

    return (*suffixes(), SUFFIX)


def demo_records() -> tuple[Path, ...]:
    """Return the records that ship with the program.

    The first is what a new user sees first: one in which anybody sees where the surprise belongs.
    """
    found = shipped("resources/demo").glob(f"*{RECORD_SUFFIX}")
    return tuple(sorted(found, key=lambda path: ("-pvc-" not in path.name, path.name)))


def find_records(paths: Iterable[Path | str]) -> Generator[Progress, None, tuple[Path, ...]]:
    """Expand folders to the records inside them; files stay in the order given.

    Parameters
    ----------
    paths
        Files (of WFDB the ``.hea``, ``.dat`` or ``.mat``), zip archives and folders, which are
        searched to the bottom. Hidden folders are left out; archives in folders are searched, too.

    Returns
    -------
    tuple of Path
        Each record once; those of a file that holds several by their addresses
        (:class:`ecgviewer.core.record_ref.RecordRef`).

    Raises
    ------
    UserError
        If nothing was found.
    """
    found: dict[Path, None] = {}
    given = [Path(path) for path in paths]
    for one in each_record(given):
        if isinstance(one, Progress):
            yield Progress(len(found), 0, tr("{n_found:,} records found", n_found=len(found)))
        else:
            found[one] = None
    if not found:
        where = ", ".join(path.name for path in given) or "what was given"
        raise UserError(tr("No record in {where}. Choose another folder or file.", where=where))
    return tuple(found)


def each_record(paths: Iterable[Path]) -> Iterator[Path | Progress]:
    """Yield records as :func:`find_records` finds them, and a step after each folder.

    None is kept in memory: an archive of millions is walked through as a folder of ten. A record
    that two of the paths lead to comes twice.
    """
    from ecgviewer.formats.archive import is_archive
    from ecgviewer.formats.registry import looks_like_record

    for path in paths:
        if is_archive(path):
            yield from _in_archive(path)
            continue
        if not path.is_dir():
            yield from addresses_of(_header_of(path))
            continue
        for folder, folders, names in path.walk() if hasattr(path, "walk") else _walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for path_in in sorted(folder / name for name in names if not name.startswith(".")):
                if is_archive(path_in):
                    yield from _in_archive(path_in)
                elif looks_like_record(path_in):
                    yield from addresses_of(path_in)
            yield Progress(0, 0, tr("looking for records"))


def records_to_open(
    paths: Iterable[Path | str],
) -> Generator[Progress, None, tuple[tuple[Path, ...], int]]:
    """Return the records that opening some paths lists, and the place to begin at.

    The address of one record of a file lists all of that file: its neighbours are a key away.

    Raises
    ------
    UserError
        If nothing was found.
    """
    given = [Path(path) for path in paths]
    if len(given) == 1:
        file, number = split_address(given[0])
        if number is not None and not given[0].exists() and file_of(file).is_file():
            found = yield from find_records([file])
            if given[0] in found:
                return found, found.index(given[0])
    return (yield from find_records(given)), 0


def _in_archive(path: Path) -> Iterator[Path | Progress]:
    """Yield the records of an archive; one that cannot be read stands for itself."""
    from ecgviewer.formats.registry import records_of_archive

    found = 0
    try:
        for one in records_of_archive(path):
            yield one.address
            found += 1
            if found % 50 == 0:
                yield Progress(0, 0, tr("looking for records"))
    except UserError:
        yield path


def roots_of(paths: Iterable[Path | str]) -> tuple[Path, ...]:
    """Return those that hold records of one project: folders, and archives by their addresses."""
    roots = []
    for path in map(Path, paths):
        if path.is_dir():
            roots.append(path)
        elif path.suffix.lower() == ".zip":
            roots.append(inside_archive(path, "."))
    return tuple(roots)


def addresses_of(path: Path) -> list[Path]:
    """Return the addresses of a file's records; what cannot be read stands for itself.

    Opening it says what is wrong with it, in its own row of the list.
    """
    if path.suffix.lower() == RECORD_SUFFIX:
        return [path]
    from ecgviewer.formats import records_in
    from ecgviewer.formats.archive import is_archive

    if is_archive(path):
        return [one for one in _in_archive(path) if not isinstance(one, Progress)] or [path]
    try:
        return [one.address for one in records_in(path)]
    except UserError:
        return [path]


def _header_of(path: Path) -> Path:
    """Return the header beside a file of samples or annotations: given by both it is one record."""
    from ecgviewer.formats.registry import ANNOTATION_SUFFIXES, looks_like_record

    suffix, header = path.suffix.lower(), path.with_suffix(RECORD_SUFFIX)
    if suffix in (".dat", ".mat"):
        return header if header.exists() else path
    if suffix in ANNOTATION_SUFFIXES and not looks_like_record(path):
        holter = path.with_suffix(".ecg")
        beside = (one for one in (header, holter) if one != path and one.is_file())
        return next(beside, path)
    return path


def unreadable_among(
    paths: Iterable[Path | str],
) -> Generator[Progress, None, dict[Path, str]]:
    """Return what cannot be read of files given by name, and why; folders are not looked into.

    Of an archive it is said what in it is not read.

    Of more than :data:`MOST_TRIED` files none is tried: each tells of itself when it is opened.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.formats.archive import is_archive, open_archive

    given = [_header_of(path) for path in map(Path, paths) if not path.is_dir()]
    found: dict[Path, str] = {}
    for number, path in enumerate(given if len(given) <= MOST_TRIED else ()):
        yield Progress(number, len(given), tr("trying the files"))
        if is_archive(path):  # its records are rows of their own
            try:
                problems = open_archive(path).problems
            except UserError as error:
                problems = (str(error),)
            if problems:
                found[path] = " ".join(problems)
            continue
        for one in addresses_of(path)[:1]:
            try:
                read_record(one)
            except UserError as error:
                found[one] = str(error)
    return found


def _walk(path: Path) -> Iterable[tuple[Path, list[str], list[str]]]:
    import os  # Path.walk came with Python 3.12

    for folder, folders, names in os.walk(path):
        yield Path(folder), folders, names


def open_record(path: Path | str) -> Generator[Progress, None, Record]:
    """Read a record and its content hash; a long one comes under the id that work on it has.

    Raises
    ------
    FormatError
        If the file cannot be read.
    RecordError
        If it contradicts itself.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.known_records import as_known, hashed, remember_files

    remember_files()
    yield Progress(0, 2, tr("reading"))
    record = read_record(path)
    yield Progress(1, 2, tr("reading"))
    return as_known(hashed(record))  # hashed here, not on the window's thread
