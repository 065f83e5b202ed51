"""XLI, the packing of Philips' samples: LZW of 10 bits, then second differences, lead by lead.

After the description of the sierra-ecg-tools project (MIT); the code is our own.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError

_BITS = 10
_STOP = (1 << _BITS) - 1
_LAST_CODE = _STOP - 1
_HEADER = 8
_BACK = 64


def unpack(path: Path, packed: bytes, n_leads: int, most: int) -> list[NDArray[np.int64]]:
    """Return the samples of each lead, of at most ``most`` samples.

    Raises
    ------
    FormatError
        If a part is damaged, or there are fewer parts than leads.
    """
    leads: list[NDArray[np.int64]] = []
    place = 0
    while place + _HEADER <= len(packed) and len(leads) < n_leads:
        size = int.from_bytes(packed[place : place + 4], "little")
        seed = int.from_bytes(packed[place + 6 : place + 8], "little", signed=True)
        place += _HEADER
        if not 0 < size <= len(packed) - place:
            raise FormatError(path, f"a part of {size} bytes", field="parsedwaveforms")
        content = lzw(path, packed[place : place + size], 2 * most)
        place += size
        leads.append(_undifferenced(_words(content), seed))
    if len(leads) != n_leads:
        raise FormatError(
            path, f"holds {len(leads)} of {n_leads} leads, or is cut", field="parsedwaveforms"
        )
    return leads


def lzw(path: Path, packed: bytes, most: int) -> bytes:
    """Unpack codes of 10 bits, the highest bit first, to at most ``most`` bytes and a few.

    Raises
    ------
    FormatError
        If a code was never made, or there would be more.
    """
    bits = np.unpackbits(np.frombuffer(packed, dtype=np.uint8))
    n_codes = len(bits) // _BITS
    weights = 1 << np.arange(_BITS)[::-1]
    codes = (bits[: n_codes * _BITS].reshape(n_codes, _BITS) @ weights).tolist()
    table = [bytes((value,)) for value in range(256)]
    out: list[bytes] = []
    length, before = 0, b""
    for code in codes:
        if code == _STOP:
            break
        if code < len(table):
            entry = table[code]
        elif code == len(table) and before:
            entry = before + before[:1]
        else:
            raise FormatError(path, f"a code {code} never made", field="parsedwaveforms")
        out.append(entry)
        length += len(entry)
        if length > most + 2:
            raise FormatError(path, f"a lead of over {most // 2} samples", field="parsedwaveforms")
        if before and len(table) <= _LAST_CODE:
            table.append(before + entry[:1])
        before = entry
    return b"".join(out)


def _words(content: bytes) -> NDArray[np.int64]:
    """Return 16-bit numbers whose high bytes all stand before their low bytes."""
    content += b"\0" * (len(content) % 2)
    half = len(content) // 2
    both = np.frombuffer(content, dtype=np.uint8)
    words = (both[:half].astype(np.uint16) << 8) | both[half:]
    return words.view(np.int16).astype(np.int64)


def _undifferenced(words: NDArray[np.int64], seed: int) -> NDArray[np.int64]:
    """Return the samples of which ``words`` are second differences, 64 more than they are."""
    out: list[int] = words[:2].tolist()
    if len(out) < 2:
        return words
    last, x, y = seed, out[0], out[1]
    for word in words[2:].tolist():
        z = 2 * y - x - last
        last = word - _BACK
        # Numbers of 16 bits, as the device counted: what a damaged file makes of them stays small.
        x, y = y, ((z + 0x8000) & 0xFFFF) - 0x8000
        out.append(y)
    return np.array(out, dtype=np.int64)
