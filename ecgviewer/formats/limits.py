"""How much a file may ask for, and reading that keeps to it.

Sizes and counts in headers are claims. A reader checks them against these limits before it makes
room, so that no file takes over 500 MB of memory or 2 s; what is larger is mapped, never loaded.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError

LARGEST_BYTES = 64 << 20
"""A file that is read whole: 10 s of 12 leads have at most 2 MB in any format."""

MOST_VALUES = 30_000_000
"""Samples times leads decoded into memory: 120 MB as int32; three copies keep below 500 MB."""

MOST_LEADS = 512
MOST_SAMPLES = 1 << 40
MOST_ANNOTATIONS = 500_000
MOST_TEXT = 4000
"""Characters of one text of a file that are kept."""

MOST_RECORDS = 100_000
"""Records of one file that are listed."""

HIGHEST_FS = 1e6
LOWEST_FS = 1e-3


def file_size(path: Path) -> int:
    """Return the size of a file.

    Raises
    ------
    FormatError
        If the system refuses.
    """
    try:
        return path.stat().st_size
    except OSError as error:
        raise FormatError(path, f"cannot be opened ({error.strerror})") from error


def read_whole(path: Path, *, most: int = LARGEST_BYTES) -> bytes:
    """Return the content of a file of at most ``most`` bytes.

    Raises
    ------
    FormatError
        If it is larger, or the system refuses.
    """
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    if len(content) > most:
        raise FormatError(path, f"has over {most:,} bytes; at most {most:,} are read")
    return content


def check_shape(
    path: Path, n_samples: int, n_leads: int, *, most: int = MOST_VALUES, field: str | None = None
) -> None:
    """Refuse what a header claims before room is made for it.

    Parameters
    ----------
    most
        Values allowed; give :data:`MOST_SAMPLES` for samples that are mapped.

    Raises
    ------
    FormatError
        If there is nothing, or more than is allowed.
    """
    if n_leads < 1 or n_samples < 1:
        raise FormatError(path, f"holds {n_leads} leads of {n_samples} samples", field=field)
    if n_leads > MOST_LEADS:
        raise FormatError(path, f"{n_leads} leads; at most {MOST_LEADS} are read", field=field)
    if n_samples * n_leads > most:
        raise FormatError(
            path, f"{n_samples} x {n_leads} values; at most {most:,} are read", field=field
        )


def check_fs(path: Path, fs: float, *, field: str | None = None) -> float:
    """Return a sampling rate in Hz that can be one.

    Raises
    ------
    FormatError
        If it is not finite, or outside 0.001 Hz to 1 MHz.
    """
    if not LOWEST_FS <= fs <= HIGHEST_FS:  # False for nan as well
        raise FormatError(path, f"a rate of {fs:g} Hz is none that is read", field=field)
    return fs


def inflate(path: Path, packed: bytes, *, most: int = LARGEST_BYTES, bits: int = 15) -> bytes:
    """Unpack zlib data to at most ``most`` bytes.

    Parameters
    ----------
    bits
        Of :func:`zlib.decompressobj`: 15 for zlib, -15 for raw deflate, 31 for gzip.

    Raises
    ------
    FormatError
        If it is damaged, or would become larger.
    """
    unpacker = zlib.decompressobj(bits)
    try:
        out = unpacker.decompress(packed, most)
    except zlib.error as error:
        raise FormatError(path, f"its packed part is damaged ({error})") from error
    if unpacker.unconsumed_tail or (len(out) == most and not unpacker.eof):
        raise FormatError(path, f"would unpack to more than {most:,} bytes")
    return out


def clean_text(text: str, *, most: int = MOST_TEXT) -> str:
    """Return a text of a file as one printable line, cut where it is very long."""
    # Cut first: what follows costs time for every character.
    line = " ".join(text[: 2 * most].split())
    return "".join(char if char.isprintable() else " " for char in line)[:most].strip()


_CHUNK_CHARS = 1 << 20


Numbers = NDArray[np.float64] | NDArray[np.int64]


def parse_numbers(
    path: Path, text: str, *, field: str, most: int = MOST_VALUES, separators: str = ","
) -> Numbers:
    """Return the numbers of a text; integers where all of them are.

    Parameters
    ----------
    separators
        Characters that part numbers besides white space.

    Raises
    ------
    FormatError
        If one is no finite number, is wider than 62 bits, or there are more than ``most``.
    """
    parts: list[Any] = []
    count, place = 0, 0
    while place < len(text):
        end = place + _CHUNK_CHARS
        while end < len(text) and not (text[end].isspace() or text[end] in separators):
            end += 1
            if end - place > 2 * _CHUNK_CHARS:
                raise FormatError(path, "holds a number of a million digits", field=field)
        chunk = text[place:end]
        for char in separators:
            chunk = chunk.replace(char, " ")
        words = chunk.split()
        count += len(words)
        if count > most:
            raise FormatError(path, f"over {most:,} numbers", field=field)
        parts.append(_numbers(path, words, field))
        place = end
    if not parts:
        return np.zeros(0, dtype=np.int64)
    whole: Numbers = np.concatenate(parts)
    return whole


def _numbers(path: Path, words: list[str], field: str) -> Numbers:
    try:
        return np.array([int(word) for word in words], dtype=np.int64)
    except (ValueError, OverflowError):
        pass
    try:
        values = np.array([float(word) for word in words])
    except ValueError as error:
        raise FormatError(path, f"holds what is no number ({clean_text(str(error), most=80)})",
                          field=field) from error  # fmt: skip
    if not np.isfinite(values).all():
        raise FormatError(path, "holds a number that is not finite", field=field)
    return values
