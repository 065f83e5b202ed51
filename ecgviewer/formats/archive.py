"""Zip archives as folders of records: what is in them, and single files of them on the disk.

A file is unpacked when it is asked for, with the files beside it that its reader needs, into a
folder of its own under a private one, and by its bare name: no name in an archive can lead out.
Archives in archives are not followed.
"""

from __future__ import annotations

import hashlib
import io
import re
import stat
import threading
import unicodedata
import zipfile
import zlib
from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ecgviewer.core.errors import FormatError
from ecgviewer.core.record_ref import inside_archive, split_address, split_archive
from ecgviewer.formats.archive_folder import PrivateFolder
from ecgviewer.formats.limits import clean_text

SUFFIX = ".zip"
MOST_MEMBERS = 100_000
"""Files of one archive; PTB-XL has 87,000."""
LARGEST_DIRECTORY = 16 << 20
LARGEST_MEMBER = 2 << 30
LARGEST_UNPACKED = 4 << 30
"""Bytes on the disk at one time, of all archives."""
LARGEST_RATIO = 250
"""ECGs are packed to a third, much padding to a hundredth; a bomb to a thousandth and less."""
_RATIO_FROM = 32 << 20
_HEADER_BYTES = 1 << 20
_KINDS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_OPEN_AT_ONCE = 2
_MOST_NEEDED = 20_000

_DRIVE = re.compile(r"[A-Za-z]:")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_ANNOTATIONS = (".atr", ".ecg", ".ann", ".qrs", ".man")
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class _Bounded(io.BufferedReader):
    """A file of which no more is read at once than a list of contents may have."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > LARGEST_DIRECTORY:
            raise zipfile.BadZipFile(f"its list of contents has over {LARGEST_DIRECTORY:,} bytes")
        return super().read(LARGEST_DIRECTORY if size is None or size < 0 else size)


@dataclass(frozen=True, eq=False)
class Archive:
    """An archive that is open.

    Parameters
    ----------
    path, file, zipped
        Where it lies, and what is open of it.
    members
        What may be read, by name.
    refused
        What may not be read, by name, and why.
    """

    path: Path
    file: io.BufferedReader
    zipped: zipfile.ZipFile
    members: dict[str, zipfile.ZipInfo]
    refused: dict[str, str]

    def close(self) -> None:
        """Let go of the file."""
        self.zipped.close()
        self.file.close()

    @property
    def problems(self) -> tuple[str, ...]:
        """What is not read, and why, one sentence for each reason."""
        by_reason: dict[str, list[str]] = {}
        for name, why in self.refused.items():
            by_reason.setdefault(why, []).append(clean_text(name, most=60))
        return tuple(_sentence(why, names) for why, names in by_reason.items())


_lock = threading.RLock()
_open: OrderedDict[tuple[str, int, int], Archive] = OrderedDict()
_unpacked: OrderedDict[str, tuple[Path, int]] = OrderedDict()
_folder = PrivateFolder("ecgviewer-archive-")


def is_archive(path: Path) -> bool:
    """Tell whether a path is a zip archive, by its suffix; other files are zipped, too."""
    return path.suffix.lower() == SUFFIX and path.is_file()


def is_inside(path: Path) -> bool:
    """Tell whether a path is the address of a file in an archive."""
    archive, inside = split_archive(path)
    return bool(inside) and archive.is_file()


def open_archive(path: Path) -> Archive:
    """Return what an archive holds; kept open until two others were.

    Raises
    ------
    FormatError
        If it is none, is damaged, or holds more than is read.
    """
    with _lock:
        try:
            said = path.stat()
            key = (str(path.absolute()), said.st_mtime_ns, said.st_size)
            if key in _open:
                _open.move_to_end(key)
                return _open[key]
            archive = _opened(path)
        except OSError as error:
            raise FormatError(path, f"cannot be opened ({error.strerror or error})") from error
        _open[key] = archive
        while len(_open) > _OPEN_AT_ONCE:
            _open.popitem(last=False)[1].close()
        return archive


def _opened(path: Path) -> Archive:
    file = _Bounded(io.FileIO(path))
    try:
        zipped = zipfile.ZipFile(file)
        infos = zipped.infolist()
        if len(infos) > MOST_MEMBERS:
            raise FormatError(
                path, f"holds {len(infos):,} files; of an archive at most {MOST_MEMBERS:,} are read"
            )
        members, refused = _sorted(infos)
    except FormatError:
        file.close()
        raise
    except _DAMAGE as error:
        file.close()
        raise FormatError(path, f"is no ZIP archive, or a damaged one ({error})") from error
    return Archive(path, file, zipped, members, refused)


def _sorted(
    infos: list[zipfile.ZipInfo],
) -> tuple[dict[str, zipfile.ZipInfo], dict[str, str]]:
    """Part what may be read from what may not."""
    refused: dict[str, str] = {}
    seen = Counter(_folded(info.filename) for info in infos)
    members = {}
    for info in infos:
        if info.is_dir() or _is_hidden(info.filename):
            continue
        why = _why_not(info) or ("the same name twice" if seen[_folded(info.filename)] > 1 else "")
        if why:
            refused[info.orig_filename] = why
        else:
            members[info.filename] = info
    return members, refused


def _sentence(why: str, names: list[str]) -> str:
    shown = ", ".join(names[:3])
    more = f" and {len(names) - 3:,} more" if len(names) > 3 else ""
    return f"Not read for {why}: {shown}{more}."


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().rstrip("/")


def _is_hidden(name: str) -> bool:
    parts = name.split("/")
    return "__MACOSX" in parts or (parts[-1].startswith(".") and parts[-1] not in (".", ".."))


def _why_not(info: zipfile.ZipInfo) -> str:
    """Say why a file of an archive is not read; empty where it is."""
    name = info.orig_filename
    parts = name.split("/")
    if name.startswith("/") or "\\" in name or _DRIVE.match(name) or ".." in parts:
        return "a name that leads out of the archive"
    if "" in parts or "." in parts or any(not char.isprintable() for char in name):
        return "a name that is none"
    if any(":" in one or one[-1] in ". " or _RESERVED.fullmatch(one) for one in parts):
        return "a name that not every system can write"
    if any(len(one.encode("utf-8", "replace")) > 200 for one in parts) or len(name) > 2000:
        return "too long a name"
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return "being a link, not a file" if stat.S_ISLNK(kind) else "being no plain file"
    if info.flag_bits & 1:
        return "being encrypted (unpack the archive with its password first)"
    if info.filename.lower().endswith(SUFFIX):
        return "being an archive in an archive (unpack the outer one first)"
    if info.compress_type not in _KINDS:
        return "a packing that is not known (stored, deflate and bzip2 are)"
    if info.file_size > LARGEST_MEMBER:
        return f"its size of over {LARGEST_MEMBER >> 30} GiB"
    if info.file_size > max(_RATIO_FROM, LARGEST_RATIO * info.compress_size):
        return f"growing to over {LARGEST_RATIO} times its size when unpacked"
    return ""


def head_of(archive: Archive, name: str, n_bytes: int) -> bytes:
    """Return the first bytes of a file in an archive; none where it is damaged."""
    with _lock:
        try:
            with archive.zipped.open(archive.members[name]) as file:
                return file.read(n_bytes)
        except (*_DAMAGE, OSError):
            return b""


# Onto the disk


def located(path: Path) -> tuple[Path, int | None]:
    """Return the file on the disk, and the number, that an address in an archive means.

    Raises
    ------
    FormatError
        If there is none, it may not be read, or it is damaged.
    """
    file, inside = split_archive(path)
    archive = open_archive(file)
    whole, number = inside, None
    if inside not in archive.members:
        address, number = split_address(Path(inside))
        inside = address.as_posix() if number is not None else inside
    if inside not in archive.members and f"{inside}.hea" in archive.members:
        inside = f"{inside}.hea"
    if inside not in archive.members:
        if SUFFIX + "!" in whole.lower():
            raise FormatError(path, "lies in an archive in an archive; unpack the outer one first")
        why = archive.refused.get(whole) or archive.refused.get(inside)
        raise FormatError(path, f"is not read for {why}" if why else "is not in the archive")
    return _on_disk(archive, inside), number


def _on_disk(archive: Archive, name: str) -> Path:
    said = archive.path.stat()
    words = f"{archive.path.absolute()}\0{said.st_mtime_ns}\0{said.st_size}\0{name}"
    key = hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:20]
    bare = PurePosixPath(name).name
    with _lock:
        if key in _unpacked and (_unpacked[key][0] / bare).is_file():
            _unpacked.move_to_end(key)
            return _unpacked[key][0] / bare
        wanted = list(_needed(archive, name))
        size = sum(archive.members[one].file_size for one in wanted)
        if size > LARGEST_MEMBER:
            raise FormatError(
                inside_archive(archive.path, name),
                f"would unpack to {size:,} bytes; at most {LARGEST_MEMBER:,} are unpacked",
            )
        _make_room(size)
        folder = _folder.path() / key
        try:
            _unpack(archive, wanted, folder)
        except OSError as error:
            _folder.remove(folder)
            raise FormatError(
                inside_archive(archive.path, name), f"cannot be unpacked ({error.strerror})"
            ) from error
        except FormatError:
            _folder.remove(folder)
            raise
        _unpacked[key] = (folder, size)
        return folder / bare


def _make_room(size: int) -> None:
    """Remove what was unpacked longest ago; what is mapped stays readable until it is let go."""
    while _unpacked and size + sum(one for _, one in _unpacked.values()) > LARGEST_UNPACKED:
        _folder.remove(_unpacked.popitem(last=False)[1][0])


def _unpack(archive: Archive, wanted: Iterable[str], folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    for name in wanted:
        info = archive.members[name]
        left = info.file_size
        try:
            with (
                archive.zipped.open(info) as packed,
                (folder / PurePosixPath(name).name).open("xb") as file,
            ):
                while chunk := packed.read(1 << 20):
                    left -= len(chunk)
                    if left < 0:
                        raise zipfile.BadZipFile("it is larger than it says")
                    file.write(chunk)
        except _DAMAGE as error:
            what = f"is damaged in the archive ({error})"
            raise FormatError(inside_archive(archive.path, name), what) from error


def _needed(archive: Archive, name: str) -> Iterator[str]:
    """Yield a file and those beside it that its reader asks for."""
    place = PurePosixPath(name)
    folder, stem = place.parent, place.stem
    found = dict.fromkeys([name])
    if place.suffix.lower() in (".dat", ".mat") and str(folder / f"{stem}.hea") in archive.members:
        found[str(folder / f"{stem}.hea")] = None
    todo = [one for one in found if one.endswith(".hea")]
    while todo:
        for one in _named_by(archive, todo.pop()):
            beside = str(folder / one)
            for other in (beside, f"{beside}.hea"):
                if other in archive.members and other not in found and len(found) < _MOST_NEEDED:
                    found[other] = None
                    if other.endswith(".hea"):
                        todo.append(other)
    for suffix in _ANNOTATIONS:
        if (beside := str(folder / f"{stem}{suffix}")) in archive.members:
            found[beside] = None
    yield from found


def _named_by(archive: Archive, header: str) -> Iterator[str]:
    """Yield the bare names that the lines of a WFDB header begin with."""
    for line in head_of(archive, header, _HEADER_BYTES).decode("latin-1").splitlines():
        first = line.split(maxsplit=1)[:1]
        if first and not first[0].startswith("#") and "/" not in first[0]:
            yield first[0]


def close_archives() -> None:
    """Close all archives and remove what was unpacked of them."""
    with _lock:
        while _open:
            _open.popitem()[1].close()
        _unpacked.clear()
        _folder.close()


def sweep() -> int:
    """Remove what programs that crashed had unpacked; return how many folders those were."""
    return _folder.sweep()
