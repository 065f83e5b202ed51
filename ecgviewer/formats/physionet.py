"""Records of PhysioNet by name, through wfdb; the one place of the program that asks a network.

Nothing here runs unless somebody asks for a record by its name. What is sent is that name, as an
address on physionet.org, and what any request carries: the internet address, and that wfdb asks.
"""

from __future__ import annotations

import functools
import posixpath
import re
import warnings
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.loading import uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.core.record_ref import PHYSIONET

CHUNK_BYTES = 1 << 20
LARGEST_FILE = 2 << 30
LARGEST_HEADER = 1 << 20
MOST_FILES = 5000
PATIENCE_S = 20.0
"""How long a server may be silent."""

_DATABASE = re.compile(r"[A-Za-z0-9][\w.-]{0,80}", re.ASCII)
_VERSION = re.compile(r"[0-9]+(\.[0-9]+){1,3}", re.ASCII)
_PART = re.compile(r"[\w+-][\w.+-]{0,120}", re.ASCII)
_SIGNALS = (".hea", ".dat", ".mat")
_ANNOTATIONS = (".atr", ".qrs", ".ann", ".ecg")


@dataclass(frozen=True, slots=True)
class RemoteName:
    """A record of PhysioNet: ``mitdb/100``, ``mitdb/1.0.0/100``, ``ptb-xl/records500/00000/1_hr``.

    Parameters
    ----------
    database
        Its name on PhysioNet.
    version
        Of the database; empty for the newest.
    record
        Path of the record in it, without its suffix where it is a WFDB one.
    """

    database: str
    version: str
    record: str

    @property
    def words(self) -> str:
        """What the user calls it."""
        return "/".join(one for one in (self.database, self.version, self.record) if one)


def parse_name(text: str) -> RemoteName:
    """Return the record that a name means, with ``physionet:`` before it or not.

    Raises
    ------
    UserError
        If it is none.
    """
    bare = text.strip().removeprefix(PHYSIONET).strip("/")
    database, *rest = bare.split("/")
    version = rest.pop(0) if rest and _VERSION.fullmatch(rest[0]) else ""
    record = "/".join(rest)
    for suffix in _SIGNALS:
        record = record.removesuffix(suffix)
    right = _DATABASE.fullmatch(database) and len(bare) <= 400
    if not right or not all(_PART.fullmatch(part) for part in record.split("/") if record):
        raise UserError(
            f"{bare[:60]!r} is no name of a record on PhysioNet; such as mitdb/100 is one."
        )
    return RemoteName(database, version, record)


def cached(name: RemoteName, folder: Path) -> Path | None:
    """Return where a record lies that was fetched before; None where it was not."""
    versions = [name.version] if name.version else _versions_in(folder / name.database)
    for version in versions:
        for one in (f"{name.record}.hea", name.record):
            path = folder / name.database / version / one
            if name.record and path.is_file():
                return path
    return None


def _versions_in(folder: Path) -> list[str]:
    names = [one.name for one in folder.glob("*") if _VERSION.fullmatch(one.name)]
    return sorted(names, key=lambda one: [int(part) for part in one.split(".")], reverse=True)


def fetch(name: RemoteName, folder: Path) -> Generator[Progress, None, Path]:
    """Fetch a record with its annotations into a folder; only what is not there is asked for.

    The header is written last: where it stands, all that it names does.

    Returns
    -------
    Path
        The header, or the file of another format.

    Raises
    ------
    UserError
        If PhysioNet cannot be reached, has no such record, or it is larger than is fetched.
    """
    yield Progress(0, 0, f"{name.words}: asking physionet.org")
    try:
        if not name.version:
            name = RemoteName(name.database, _newest(name), name.record)
        if not name.record:
            raise UserError(_records_of(name))
        return (yield from _fetched(name, folder / name.database / name.version))
    except FileNotFoundError as error:
        raise UserError(f"PhysioNet has no {name.words}. Nothing was kept.") from error
    except PermissionError as error:
        raise UserError(
            f"{name.database} is open to those alone who signed its agreement on physionet.org; "
            "fetch it there, and open the files."
        ) from error
    except OSError as error:
        why = " (no answer in time)" if "timed out" in str(error).lower() else ""
        raise UserError(
            f"physionet.org cannot be reached{why}, or stopped to answer: {name.words} was not "
            "fetched. What was fetched before opens without a network."
        ) from error


def _fetched(name: RemoteName, folder: Path) -> Generator[Progress, None, Path]:
    base = posixpath.dirname(name.record)
    try:
        header = _text(name, f"{name.record}.hea")
    except FileNotFoundError:
        if "." not in posixpath.basename(name.record):
            raise
        return (yield from _one_file(name, name.record, folder))
    headers, todo = {f"{name.record}.hea": header}, [header]
    files: dict[str, None] = {}
    while todo:
        for one in _named_in(todo.pop()):
            where = posixpath.join(base, one)
            if len(files) + len(headers) > MOST_FILES:
                raise UserError(
                    f"{name.words} has over {MOST_FILES:,} files, which are not fetched."
                )
            if "." in one:
                files[where] = None
            elif f"{where}.hea" not in headers:
                headers[f"{where}.hea"] = _text(name, f"{where}.hea")
                todo.append(headers[f"{where}.hea"])
                yield Progress(0, 0, f"{name.words}: {len(headers):,} headers")
    for one in files:
        yield from _one_file(name, one, folder)
    for suffix in _ANNOTATIONS:
        with suppress(FileNotFoundError):
            yield from _one_file(name, f"{name.record}{suffix}", folder)
    for one, text in reversed(headers.items()):
        _write(folder / one, iter([text]))
    return folder / f"{name.record}.hea"


def _named_in(header: bytes) -> Iterator[str]:
    """Yield the files, and the segments, that a header names."""
    lines = (line.split() for line in header.decode("latin-1").splitlines())
    rows = [words for words in lines if words and not words[0].startswith("#")]
    for words in rows[1:]:
        if words[0] != "~" and _PART.fullmatch(words[0]):
            yield words[0]


def _one_file(name: RemoteName, where: str, folder: Path) -> Generator[Progress, None, Path]:
    """Fetch one file, a piece at a time."""
    path = folder / where
    if path.is_file():
        return path
    part = path.with_name(f".{path.name}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    with _remote(name, where) as remote:
        total, done = remote.seek(0, 2), 0
        remote.seek(0)
        if total > LARGEST_FILE:
            raise UserError(f"{where} has {total:,} bytes; at most {LARGEST_FILE:,} are fetched.")
        try:
            with part.open("wb") as file:
                while chunk := remote.read(CHUNK_BYTES):
                    done += len(chunk)
                    if done > LARGEST_FILE:
                        raise UserError(f"{where} does not end; nothing of it was kept.")
                    file.write(chunk)
                    mb = f"{done / 1e6:.1f} of {max(done, total) / 1e6:.1f} MB"
                    yield Progress(done, max(done, total), f"{name.words}: {mb}")
            if done != total:
                raise OSError("it ended too soon")
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    return path


def _write(path: Path, chunks: Iterator[bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(b"".join(chunks))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _text(name: RemoteName, where: str) -> bytes:
    with _remote(name, where) as remote:
        text = bytes(remote.read(LARGEST_HEADER + 1))
    if len(text) > LARGEST_HEADER:
        raise UserError(f"{where} has over {LARGEST_HEADER:,} bytes, which is no header.")
    return text


def _newest(name: RemoteName) -> str:
    """Ask for the newest version of a database."""
    _patient_session()
    try:
        found = str(_download().get_version(name.database))
    except IndexError as error:  # a page that names no version
        raise FileNotFoundError(name.database) from error
    if not _VERSION.fullmatch(found):
        raise FileNotFoundError(name.database)
    return found


def _records_of(name: RemoteName) -> str:
    """Say which records a database has, where its name alone was given."""
    listed = _text(name, "RECORDS").decode("ascii", "replace").split()
    shown = ", ".join(f"{name.database}/{one}" for one in listed[:5] if one.isprintable())
    return f"Name a record of {name.database}, which has {len(listed):,}: {shown} ..."


def _remote(name: RemoteName, where: str) -> Any:
    module = _download()
    _patient_session()
    url = posixpath.join(module.config.db_index_url, name.database, name.version, where)
    return module._url.openurl(url, "rb", buffering=CHUNK_BYTES)


@functools.cache
def _patient_session() -> None:
    """Let wfdb's requests end where a server is silent; by itself it waits for ever."""
    session = _download()._url._get_session()
    session.request = functools.partial(session.request, timeout=PATIENCE_S)


def _download() -> Any:
    with uncollected(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of pandas to wfdb
        return import_module("wfdb.io.download")
