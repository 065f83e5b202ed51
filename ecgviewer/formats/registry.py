"""Which reader reads a file: by what it holds first, by its name only then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, cast

from ecgviewer.core.errors import FormatError
from ecgviewer.core.loading import UNASKED_OF_PYDICOM, deferred, uncollected
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import RecordRef, inside_archive, split_address
from ecgviewer.formats import archive, wfdb
from ecgviewer.formats.csv_header import csv_samples
from ecgviewer.formats.samples_on_disk import on_disk
from ecgviewer.formats.sniffing import Sniff, edf, magic, mfer, root_element, scp_ecg

HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of record file.

    Parameters
    ----------
    name
        What the user reads; the ``format_name`` of its records.
    suffixes
        In lower case, with their dot.
    sniff
        Given the first 4096 bytes and the path, whether the file is of this kind; strict, opens
        nothing and never raises (:mod:`ecgviewer.formats.sniffing` makes most).
    module
        Its reader, imported when a file is read: ``read(path) -> Record``. Where a file may hold
        several records, also ``records_in(path) -> tuple[RecordRef, ...]``, and
        ``read(path, number) -> Record`` with numbers from 1. They raise only
        :class:`~ecgviewer.core.errors.FormatError`.
    mixed
        Whether such files hold other things, too (our own annotations, pictures): the reader's
        ``is_listed(path)`` is asked before a folder lists one.
    """

    name: str
    suffixes: tuple[str, ...]
    sniff: Sniff
    module: str
    mixed: bool = False

    def is_listed(self, path: Path) -> bool:
        """Tell whether a folder lists a file of this kind."""
        return not self.mixed or bool(_reader(self.module).is_listed(path))

    def records_in(self, path: Path) -> tuple[RecordRef, ...]:
        """Return the records of a file of this kind; one without number where it is alone."""
        listing = getattr(_reader(self.module), "records_in", None)
        found = () if listing is None else cast(tuple[RecordRef, ...], listing(path))
        return found if len(found) > 1 else (RecordRef(path),)

    def read(self, path: Path, number: int | None = None) -> Record:
        """Read a record of a file of this kind; the first where no number is given."""
        module = _reader(self.module)
        if not hasattr(module, "records_in"):
            if number not in (None, 1):
                raise FormatError(path, f"holds one record; there is no record {number}")
            return cast(Callable[[Path], Record], module.read)(path)
        read = cast(Callable[[Path, int], Record], module.read)
        if number is not None:
            return read(path, number)
        record, count = read(path, 1), len(self.records_in(path))
        if count == 1:
            return record
        note = f"The file holds {count:,} records; this is the first ({path.name}#1)."
        return replace(record, notes=(*record.notes, note))


def _reader(module: str) -> Any:
    """Import a reader, without the half of pydicom that fetches its test files from the network."""
    with uncollected(), deferred(*UNASKED_OF_PYDICOM):
        return import_module(module)


FORMATS: tuple[Format, ...] = (
    Format("DICOM", (".dcm", ".dicom"), magic(128, b"DICM"), "ecgviewer.formats.dicom", mixed=True),
    Format("SCP-ECG", (".scp",), scp_ecg, "ecgviewer.formats.scp"),
    Format("HL7 aECG", (".xml", ".aecg"), root_element("AnnotatedECG"), "ecgviewer.formats.aecg"),
    Format("ISHNE", (".ecg",), magic(0, b"ISHNE1.0"), "ecgviewer.formats.ishne"),
    Format("Kardia ATC", (".atc",), magic(0, b"ALIVE\0\0\0"), "ecgviewer.formats.kardia"),
    Format("MFER", (".mwf", ".mfer"), mfer, "ecgviewer.formats.mfer"),
    Format(
        "HDF5",
        (".h5", ".hdf5"),
        magic(0, b"\x89HDF\r\n\x1a\n"),
        "ecgviewer.formats.hdf5",
        mixed=True,
    ),
    Format("BDF", (".bdf",), magic(0, b"\xffBIOSEMI"), "ecgviewer.formats.edf"),
    Format("EDF", (".edf",), edf, "ecgviewer.formats.edf"),
    Format("CSV", (".csv", ".tsv"), csv_samples, "ecgviewer.formats.csv_table"),
    Format("GE MUSE", (".xml",), root_element("RestingECG"), "ecgviewer.formats.muse"),
    Format(
        "Philips SierraECG", (".xml",), root_element("restingecgdata"), "ecgviewer.formats.sierra"
    ),
    Format(
        "Schiller EDI",
        (".xml",),
        root_element("com.xiriuz.sema.xml.schillerEDI.SchillerEDI"),
        "ecgviewer.formats.schiller",
    ),
    Format(wfdb.NAME, wfdb.SUFFIXES, wfdb.sniff, "ecgviewer.formats.wfdb"),
)
"""All readers, the strictest sniff first."""

_SIGNAL_SUFFIXES = (".dat", ".mat")
"""Files of bare numbers: their first bytes say nothing, the header beside them everything."""

ANNOTATION_SUFFIXES = (".atr", ".ann", ".ecg", ".qrs", ".pu", ".man")

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
    (0, b"PK\x03\x04", "a ZIP archive or an Office document; end its name in .zip, or unpack it"),
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
        The file; for WFDB the header, a signal file, or either without its suffix. One record of a
        file that holds several is addressed as ``file.hdf5#3``, the first being 1; a file in an
        archive as ``archive.zip!/folder/file.hdf5``.

    Raises
    ------
    FormatError
        If there is no such file or it cannot be read; says what it looks like and what can be
        opened.
    """
    file, number = _file_of(Path(path))
    record = _format_of(file).read(file, number)
    samples = on_disk(record.adu)
    return record if samples is record.adu else replace(record, adu=samples)


def records_in(path: Path | str) -> tuple[RecordRef, ...]:
    """Return the records of a file, one without number where there is one alone.

    Raises
    ------
    FormatError
        If the file is none that can be read.
    """
    address = Path(path)
    file, number = _file_of(address)
    where = split_address(address)[0] if number is not None else address
    where = where if archive.is_inside(address) else file
    if number is not None:
        return (RecordRef(where, number),)
    return tuple(replace(one, path=where) for one in _format_of(file).records_in(file))


def records_of_archive(path: Path) -> Iterator[RecordRef]:
    """Yield the records of a zip archive; what cannot be read stands for itself.

    Last comes the archive itself where something in it is not read: opening it says what, and why.

    Raises
    ------
    FormatError
        If it is no archive, is damaged, or holds more than is read.
    """
    opened = archive.open_archive(path)
    for name in sorted(opened.members):
        if not _is_worth_listing(opened, name):
            continue
        address = inside_archive(path, name)
        try:
            yield from (RecordRef(address),) if name.endswith(".hea") else records_in(address)
        except FormatError:
            yield RecordRef(address)
    if opened.refused:
        yield RecordRef(path)


def looks_like_record(path: Path) -> bool:
    """Tell whether a file in a folder is worth listing: by its name first, then by its content.

    Files that belong to a WFDB header are not: the header is listed.
    """
    suffix = path.suffix.lower()
    if suffix == ".hea":
        return True
    if suffix in _BESIDE_A_HEADER or (suffix and suffix not in _KNOWN_SUFFIXES):
        return False
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return False
    return any(fmt.sniff(head, path) and fmt.is_listed(path) for fmt in FORMATS)


def _is_worth_listing(opened: archive.Archive, name: str) -> bool:
    """Tell of a file in an archive what :func:`looks_like_record` tells of one in a folder."""
    suffix = Path(name).suffix.lower()
    if suffix == ".hea":
        return True
    if suffix in _BESIDE_A_HEADER or (suffix and suffix not in _KNOWN_SUFFIXES):
        return False
    head = archive.head_of(opened, name, HEAD_BYTES)
    for fmt in FORMATS:
        if fmt.sniff(head, Path(name)):
            try:
                return fmt.is_listed(archive.located(inside_archive(opened.path, name))[0])
            except FormatError:
                return True
    return False


def suffixes() -> tuple[str, ...]:
    """Return the suffixes of all formats, each once, for a dialog that opens files."""
    return tuple(dict.fromkeys(suffix for fmt in FORMATS for suffix in fmt.suffixes))


_KNOWN_SUFFIXES = frozenset(suffixes())
_BESIDE_A_HEADER = (".dat", ".mat", ".atr")


def file_on_disk(path: Path) -> Path:
    """Return the file that a record is read from; of one in an archive, where it was unpacked to.

    Raises
    ------
    FormatError
        If it is not there.
    """
    return _file_of(path)[0]


def _file_of(path: Path) -> tuple[Path, int | None]:
    """Return the file and the number that a path means, be it an address or not."""
    if archive.is_inside(path) and not path.exists():
        return archive.located(path)
    file, number = split_address(path)
    if number is not None:
        try:
            if not path.is_file() and file.is_file():
                return file, number
        except (OSError, ValueError):
            pass  # told by what opens it
    return _existing(path), None


def _format_of(path: Path) -> Format:
    """Return the format of a file that is there: by its content, then by its suffix.

    Raises
    ------
    FormatError
        If it is none that can be read.
    """
    head = _head(path)
    for fmt in FORMATS:
        if fmt.sniff(head, path):
            return fmt
    suffix = path.suffix.lower()
    looks = _looks_like(head)
    if suffix in _SIGNAL_SUFFIXES and path.with_suffix(".hea").is_file():
        looks = None
    if looks is None:
        for fmt in FORMATS:
            if suffix in fmt.suffixes:
                return fmt
        if suffix in ANNOTATION_SUFFIXES and path.with_suffix(".hea").is_file():
            looks = f"annotations; open {path.with_suffix('.hea').name} beside it"
        elif suffix in ANNOTATION_SUFFIXES:
            looks = f"annotations without their record ({path.with_suffix('.hea').name} beside it)"
    raise FormatError(path, f"looks like {looks or 'nothing known'}. {_openable()}")


def _existing(path: Path) -> Path:
    """Return the path, or the WFDB header that a path without suffix means."""
    try:
        if path.is_dir():
            raise FormatError(path, f"is a folder; a record file is needed. {_openable()}")
        if archive.is_archive(path):
            return _only_record_of(path)
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


def _only_record_of(path: Path) -> Path:
    """Return the file of the only record of an archive."""
    first = [one for one in islice(records_of_archive(path), 2) if one.path != path]
    problems = archive.open_archive(path).problems
    if len(first) == 1 and first[0].number is None and not problems:
        return archive.located(first[0].path)[0]
    said = "is an archive without a record that can be opened"
    if first:
        inside = first[0].address.relative_to(path.parent).as_posix()
        said = f"is an archive, of which records are opened one by one, such as {inside}"
    raise FormatError(path, ". ".join((said, *problems)))


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
    for offset, start, what in _LOOKS:
        if head[offset : offset + len(start)] == start:
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
