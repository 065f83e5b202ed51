"""Which reader reads a file: by what it holds first, by its name only then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import FormatError
from ecgviewer.core.record import Record
from ecgviewer.formats import wfdb

HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of record file.

    Parameters
    ----------
    name
        What the user reads.
    suffixes
        In lower case, with their dot.
    sniff
        Given the first 4096 bytes and the path, whether the file is of this kind; strict, opens
        nothing and never raises.
    read
        Reads the record; raises only :class:`~ecgviewer.core.errors.FormatError`.
    """

    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes, Path], bool]
    read: Callable[[Path], Record]


FORMATS: tuple[Format, ...] = (Format(wfdb.NAME, wfdb.SUFFIXES, wfdb.sniff, wfdb.read),)
"""All readers, the strictest sniff first."""

_SIGNAL_SUFFIXES = (".dat", ".mat")
"""Files of bare numbers: their first bytes say nothing, the header beside them everything."""

_ANNOTATION_SUFFIXES = (".atr", ".ann", ".ecg", ".qrs", ".pu", ".man")

_LOOKS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF", "a PDF document: a picture of an ECG, not its samples"),
    (0, b"\xff\xd8\xff", "a JPEG picture: an image of an ECG holds no samples"),
    (0, b"\x89PNG\r\n", "a PNG picture: an image of an ECG holds no samples"),
    (0, b"GIF8", "a GIF picture: an image of an ECG holds no samples"),
    (0, b"II*\0", "a TIFF picture: an image of an ECG holds no samples"),
    (0, b"MM\0*", "a TIFF picture: an image of an ECG holds no samples"),
    (0, b"BM", "a bitmap picture: an image of an ECG holds no samples"),
    (128, b"DICM", "a DICOM file"),
    (0, b"0       ", "an EDF file"),
    (0, b"\xffBIOSEMI", "a BDF file"),
    (0, b"\x89HDF\r\n", "an HDF5 file"),
    (0, b"ISHNE1.0", "an ISHNE Holter file"),
    (0, b"ANN  1.0", "ISHNE annotations without samples"),
    (16, b"SCPECG", "an SCP-ECG file"),
    (0, b"MATLAB 5.0", "a MATLAB 5 file"),
    (0, b"PK\x03\x04", "a ZIP archive or an Office document; unpack it first"),
    (0, b"\x1f\x8b", "a gzip archive; unpack it first"),
    (0, b"7z\xbc\xaf", "a 7-Zip archive; unpack it first"),
    (0, b"Rar!", "a RAR archive; unpack it first"),
    (0, b"fLaC", "FLAC samples; open the WFDB header that names them"),
    (0, b"SQLite format 3\0", "an SQLite database"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a program"),
    (0, b"{\\rtf", "an RTF document"),
)


def read_record(path: Path | str) -> Record:
    """Read a record of any known format.

    Parameters
    ----------
    path
        The file; for WFDB the header, a signal file, or either without its suffix.

    Raises
    ------
    FormatError
        If there is no such file or it cannot be read; says what it looks like and what can be
        opened.
    """
    path = _existing(Path(path))
    head = _head(path)
    for fmt in FORMATS:
        if fmt.sniff(head, path):
            return fmt.read(path)
    suffix = path.suffix.lower()
    looks = _looks_like(head)
    if suffix in _SIGNAL_SUFFIXES and path.with_suffix(".hea").is_file():
        looks = None
    if looks is None:
        for fmt in FORMATS:
            if suffix in fmt.suffixes:
                return fmt.read(path)
        if suffix in _ANNOTATION_SUFFIXES and path.with_suffix(".hea").is_file():
            looks = f"annotations; open {path.with_suffix('.hea').name} beside it"
    raise FormatError(path, f"looks like {looks or 'nothing known'}. {_openable()}")


def _existing(path: Path) -> Path:
    """Return the path, or the WFDB header that a path without suffix means."""
    try:
        if path.is_dir():
            raise FormatError(path, f"is a folder; a record file is needed. {_openable()}")
        if path.is_file():
            return path
        header = path.with_name(f"{path.name}.hea")
        if header.is_file():
            return header
        exists = path.exists()
    except (OSError, ValueError) as error:  # too long a name, a zero byte, no permission
        raise FormatError(path, f"cannot be opened ({error})") from error
    if exists:
        raise FormatError(path, "is not a regular file (a device or a pipe)")
    raise FormatError(path, "does not exist")


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise FormatError(path, f"cannot be opened ({error.strerror})") from error
    if not head:
        raise FormatError(path, f"is empty (0 bytes). {_openable()}")
    return head


def _looks_like(head: bytes) -> str | None:
    """Say what the first bytes are known for; None if they are not."""
    for offset, magic, what in _LOOKS:
        if head[offset : offset + len(magic)] == magic:
            return what
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if text.startswith((b"<!doctype html", b"<html")):
        return "a web page"
    if text.startswith((b"<?xml", b"\xff\xfe<\0?", b"\xfe\xff\0<\0?")):
        return "an XML file"
    if text.startswith((b"{", b"[")):
        return "a JSON file"
    return None


def _openable() -> str:
    kinds = ", ".join(f"{fmt.name} ({' '.join(fmt.suffixes)})" for fmt in FORMATS)
    return f"Can be opened: {kinds}."
