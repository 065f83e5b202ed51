"""Opening DICOM files that may be damaged or hostile, and writing them whole.

No file makes the program take all memory.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from pydicom import config, dcmread
from pydicom.dataset import Dataset
from pydicom.errors import BytesLengthException, InvalidDicomError
from pydicom.filereader import read_file_meta_info
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.dicom_large import Mapped, read_large
from ecgviewer.formats.limits import file_size
from ecgviewer.formats.quiet import ignore_warnings_of

LARGEST_BYTES = 2 << 30
"""No waveform of a day is larger: 24 h of 12 leads at 1,000 Hz and 16 bits are 2.07 GB."""

DAMAGE = (
    OSError,
    EOFError,
    ValueError,
    KeyError,
    AttributeError,
    IndexError,
    TypeError,
    NotImplementedError,
    RecursionError,
    MemoryError,
    OverflowError,
    struct.error,
    zlib.error,
    BytesLengthException,
)
"""What reading a truncated, altered or foreign file raises."""

LARGEST_HELD_BYTES = 96 << 20
"""Of a larger file the samples stay on the disk: pydicom would hold them twice."""

_CHUNK = 1 << 20

# What is wrong with a value is told where it is used; pydicom's own warnings go to no one.
config.settings.reading_validation_mode = config.IGNORE


@contextmanager
def quiet() -> Iterator[None]:
    """Keep pydicom from telling standard error what is odd about a file that is read."""
    ignore_warnings_of("pydicom")
    yield


def read_waveform(path: Path) -> tuple[Dataset, tuple[Mapped | None, ...]]:
    """Read the DICOM file of a waveform; see :func:`read_dataset`.

    Returns
    -------
    tuple
        The data set; of a large file without samples, and where they lie for each group.

    Raises
    ------
    FormatError
        If it is none, is damaged, or is too large to be read.
    """
    if file_size(path) <= LARGEST_HELD_BYTES:
        with quiet():
            return read_dataset(path, most=LARGEST_HELD_BYTES), ()
    try:
        with quiet():
            return read_large(path)
    except InvalidDicomError as error:
        raise FormatError(path, "is not a DICOM file") from error
    except DAMAGE as error:
        raise FormatError(path, f"cannot be read as DICOM ({error})") from error


def read_dataset(path: Path, *, most: int | None = None) -> Dataset:
    """Read a DICOM file whole; values are decoded when they are asked for.

    Raises
    ------
    FormatError
        If it is none, is damaged, or would take more than ``most`` bytes (:data:`LARGEST_BYTES`).
    """
    most = LARGEST_BYTES if most is None else most
    try:
        size = path.stat().st_size
        if size > most:
            raise FormatError(path, f"has {size:,} bytes; at most {most:,} are read")
        meta = read_file_meta_info(path)
        deflated = meta.get("TransferSyntaxUID") == DeflatedExplicitVRLittleEndian
        return dcmread(_inflated(path, meta, most) if deflated else path)
    except InvalidDicomError as error:
        raise FormatError(path, "is not a DICOM file") from error
    except DAMAGE as error:
        said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        why = said or type(error).__name__
        raise FormatError(path, f"cannot be read as DICOM ({why})") from error


def _inflated(path: Path, meta: Dataset, most: int) -> BytesIO:
    """Return a deflated file as a plain one, as long as it stays below the limit."""
    whole = path.read_bytes()
    head = 128 + 4 + 12 + int(meta.FileMetaInformationGroupLength)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    out = BytesIO()
    out.write(b"\0" * 128 + b"DICM")
    uid = str(ExplicitVRLittleEndian).encode() + b"\0"
    element = struct.pack("<HH2sH", 2, 0x10, b"UI", len(uid)) + uid
    out.write(struct.pack("<HH2sHI", 2, 0, b"UL", 4, len(element)) + element)
    rest, total = whole[head:], 0
    while rest:
        part = unpacker.decompress(rest, _CHUNK)
        total += len(part)
        if total > most:
            raise FormatError(path, f"would unpack to more than {most:,} bytes")
        out.write(part)
        rest = unpacker.unconsumed_tail
        if unpacker.eof or (not part and not rest):
            break
    out.seek(0)
    return out


def save_dataset(dataset: Dataset, path: Path) -> Path:
    """Write a data set; return the file.

    Raises
    ------
    OSError
        If the disk refuses; pydicom's own would have lost what the system said.
    """
    made = BytesIO()
    dataset.save_as(made, enforce_file_format=True, little_endian=True, implicit_vr=False)
    path.write_bytes(made.getbuffer())
    return path
