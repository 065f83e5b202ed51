"""WFDB's signal formats, bytes to integers: signal(5) of the WFDB Applications Guide.

A few lines of array arithmetic a format, read a stretch at a time. The wfdb package decodes the
same (it is the oracle of the tests) but brings pandas along, 0.3 s, and holds several copies.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError

_CHUNK_UNITS = 1 << 20
_FLAC_FRAMES = 1 << 18

Bytes = NDArray[np.uint8]
Integers = NDArray[Any]


def _plain(stored: str, zero: int = 0) -> Callable[[Bytes], Integers]:
    def decode(raw: Bytes) -> Integers:
        values = raw.view(stored)
        return values.astype(np.int32) - zero if zero else values

    return decode


def _24(raw: Bytes) -> Integers:
    wide = np.zeros((len(raw) // 3, 4), dtype=np.uint8)
    wide[:, 1:] = raw.reshape(-1, 3)
    return wide.view("<i4").ravel() >> 8


def _signed(values: NDArray[np.integer], bits: int) -> NDArray[np.int16]:
    """Return integers of some low bits with their sign."""
    shift = 16 - bits
    return (values.astype(np.uint16) << shift).view(np.int16) >> shift


def _212(raw: Bytes) -> Integers:
    low, middle, high = raw.reshape(-1, 3).astype(np.uint16).T
    out = np.empty((len(low), 2), dtype=np.int16)
    out[:, 0] = _signed(low | (middle & 0x0F) << 8, 12)
    out[:, 1] = _signed(high | (middle & 0xF0) << 4, 12)
    return out.ravel()


def _310(raw: Bytes) -> Integers:
    first, second = raw.view("<u2").reshape(-1, 2).T
    out = np.empty((len(first), 3), dtype=np.int16)
    out[:, 0] = _signed(first >> 1, 10)
    out[:, 1] = _signed(second >> 1, 10)
    out[:, 2] = _signed(first >> 11 | (second >> 11) << 5, 10)
    return out.ravel()


def _311(raw: Bytes) -> Integers:
    words = raw.view("<u4")
    out = np.empty((len(words), 3), dtype=np.int16)
    for place in range(3):
        out[:, place] = _signed(words >> 10 * place & 0x3FF, 10)
    return out.ravel()


_FORMATS: dict[int, tuple[int, int, type, Callable[[Bytes], Integers]]] = {
    8: (1, 1, np.int8, _plain("i1")),
    16: (2, 1, np.int16, _plain("<i2")),
    24: (3, 1, np.int32, _24),
    32: (4, 1, np.int32, _plain("<i4")),
    61: (2, 1, np.int16, _plain(">i2")),
    80: (1, 1, np.int16, _plain("u1", 128)),
    160: (2, 1, np.int16, _plain("<u2", 1 << 15)),
    212: (3, 2, np.int16, _212),
    310: (4, 3, np.int16, _310),
    311: (4, 3, np.int16, _311),
}
"""Bytes and samples of a unit, type of the integers, and what decodes whole units."""


def decode_binary(path: Path, fmt: int, offset: int, count: int) -> Integers:
    """Return the first samples of a file in the order in which they lie in it.

    Parameters
    ----------
    fmt
        Signal format, FLAC aside; of format 8 the differences are returned.
    offset
        Bytes before the first sample.
    count
        Samples wanted, shape (count,); the file must hold them.

    Raises
    ------
    FormatError
        If it does not, or the system refuses.
    """
    n_bytes, n_samples, kind, decode = _FORMATS[fmt]
    out: Integers = np.empty(count, dtype=kind)
    try:
        with path.open("rb") as file:
            file.seek(offset)
            for start in range(0, count, _CHUNK_UNITS * n_samples):
                stop = min(start + _CHUNK_UNITS * n_samples, count)
                units = -(-(stop - start) // n_samples)
                raw = file.read(units * n_bytes)
                # The last unit may lack the bytes of samples that nobody wants.
                raw = raw.ljust(units * n_bytes, b"\0") if stop == count else raw
                if len(raw) < units * n_bytes:
                    raise FormatError(path, f"ends before sample {stop}")
                out[start:stop] = decode(np.frombuffer(raw, np.uint8))[: stop - start]
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    return out


def sums(differences: NDArray[np.int8], initial: int) -> Integers:
    """Return the samples of one signal of format 8 from its differences and its initial value."""
    most = 128 * len(differences) + abs(initial)
    kind: type = np.int32 if most < 1 << 31 else np.int64
    out: Integers = np.cumsum(differences, dtype=kind) + kind(initial)
    return out


def decode_flac(path: Path, fmt: int, offset: int, count: int, channels: int) -> Integers:
    """Return samples of a FLAC file, shape (count, channels).

    Parameters
    ----------
    fmt
        508, 516 or 524: the file has so many bits less 500, or fewer.
    offset
        Samples of each channel before the first that is wanted.

    Raises
    ------
    FormatError
        If it is damaged, wider, or ends early.
    """
    from soundfile import LibsndfileError, SoundFile  # noqa: PLC0415 - for FLAC alone

    try:
        # A damaged length may ask for more than there is: what is never written takes no room.
        out = np.empty((count, channels), dtype=np.int16 if fmt != 524 else np.int32)
        # Opened here: libsndfile takes what looks like the address of a network for one.
        with path.open("rb") as raw, SoundFile(raw) as file:
            bits = {"PCM_S8": 8, "PCM_16": 16, "PCM_24": 24}.get(file.subtype, 99)
            if file.format != "FLAC" or bits > fmt - 500 or file.channels != channels:
                raise FormatError(
                    path, f"is {file.format} of {file.channels} channels ({file.subtype})",
                    field=f"format {fmt}",
                )  # fmt: skip
            file.seek(offset)
            kind = "int32" if bits == 24 else "int16"
            for start in range(0, count, _FLAC_FRAMES):
                stop = min(start + _FLAC_FRAMES, count)
                part = file.read(stop - start, dtype=kind, always_2d=True)
                if len(part) < stop - start:
                    raise FormatError(path, f"ends before sample {stop}", field="FLAC")
                # 8 and 24 bits come in the upper ones of 16 and 32.
                out[start:stop] = part if bits == 16 else part >> 8
    except (LibsndfileError, RuntimeError, ValueError, TypeError, MemoryError) as error:
        raise FormatError(path, f"cannot be decoded as FLAC ({error})", field="format") from error
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    return out
