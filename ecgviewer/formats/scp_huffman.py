"""Huffman tables and differences of SCP-ECG (EN 1064, clauses 5.5 and 5.8, annex C).

Decoding is done for all bit positions at once, then the chain of codes is followed: a lead of 10 s
takes milliseconds.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError

DEFAULT_TABLE = 19999
"""Number of tables that means "the standard's own table"."""

_PREFIX_BITS = 16
_MOST_TABLES, _MOST_CODES = 32, 2048
_LONGEST_CODE = 48
_FIELD = "section 2"


@dataclass(frozen=True, slots=True)
class Code:
    """One code structure.

    Parameters
    ----------
    prefix_bits, bits
        Of the prefix, and of the whole code; what is longer than the prefix is the value itself.
    value
        The value, or the number of the next table where ``is_switch``.
    prefix
        Its bits, the first one sent being the highest.
    is_switch
        Whether it changes the table and stands for no value.
    """

    prefix_bits: int
    bits: int
    value: int
    prefix: int
    is_switch: bool = False


def _default() -> tuple[Code, ...]:
    codes = [Code(1, 1, 0, 0)]
    for size in range(1, 9):  # n ones, a zero, the sign
        start = ((1 << size) - 1) << 2
        codes += [Code(size + 2, size + 2, size, start), Code(size + 2, size + 2, -size, start | 1)]
    return (*codes, Code(10, 18, 0, 0b1111111110), Code(10, 26, 0, 0b1111111111))


@dataclass(frozen=True, eq=False)
class _Table:
    """A table by the next 16 bits: which code they begin with, -1 for none."""

    codes: tuple[Code, ...]
    by_prefix: NDArray[np.int16]
    bits: NDArray[np.int64]


def _table(path: Path, codes: tuple[Code, ...]) -> _Table:
    by_prefix = np.full(1 << _PREFIX_BITS, -1, dtype=np.int16)
    for number, code in enumerate(codes):
        rest = _PREFIX_BITS - code.prefix_bits
        start = code.prefix << rest
        if (by_prefix[start : start + (1 << rest)] >= 0).any():
            raise FormatError(path, "two codes begin alike", field=_FIELD)
        by_prefix[start : start + (1 << rest)] = number
    return _Table(codes, by_prefix, np.array([code.bits for code in codes], dtype=np.int64))


def read_tables(path: Path, section: bytes) -> tuple[_Table, ...]:
    """Read section 2; the default table where it asks for that.

    Parameters
    ----------
    section
        What follows the section's header.

    Raises
    ------
    FormatError
        If it is cut short or no table of Huffman codes.
    """
    count = int.from_bytes(section[:2], "little")
    if count == DEFAULT_TABLE:
        return (_table(path, _default()),)
    if len(section) < 2 or not 1 <= count <= _MOST_TABLES:
        raise FormatError(path, f"{count} Huffman tables", field=_FIELD)
    place, tables = 2, []
    for _ in range(count):
        n_codes = int.from_bytes(section[place : place + 2], "little")
        place += 2
        if not 1 <= n_codes <= _MOST_CODES or place + 9 * n_codes > len(section):
            raise FormatError(path, f"a table of {n_codes} codes does not fit", field=_FIELD)
        codes = []
        for _code in range(n_codes):
            prefix_bits, bits, mode, value, base = struct.unpack_from("<BBBhI", section, place)
            place += 9
            if not 1 <= prefix_bits <= _PREFIX_BITS or not prefix_bits <= bits <= _LONGEST_CODE:
                raise FormatError(
                    path, f"a code of {bits} bits with a prefix of {prefix_bits}", field=_FIELD
                )
            # The prefix is stored with its first bit lowest.
            prefix = int(f"{base & ((1 << prefix_bits) - 1):0{prefix_bits}b}"[::-1], 2)
            is_switch = mode == 0
            if is_switch and not 1 <= value <= count:
                raise FormatError(path, f"a code switches to table {value}", field=_FIELD)
            codes.append(Code(prefix_bits, bits, value, prefix, is_switch))
        tables.append(_table(path, tuple(codes)))
    return tuple(tables)


def decode(
    path: Path, tables: tuple[_Table, ...], data: bytes, most: int, field: str
) -> NDArray[np.int64]:
    """Return the values of a lead, ``most`` at most; what is left are bits that fill a byte.

    Raises
    ------
    FormatError
        If the bits are no code of the table before ``most`` values are read.
    """
    n_bits = 8 * len(data)
    if not n_bits or most < 1:
        return np.zeros(0, dtype=np.int64)
    bits = np.unpackbits(np.frombuffer(data + b"\0" * 8, dtype=np.uint8))
    windows = np.zeros(n_bits, dtype=np.int32)
    for bit in range(_PREFIX_BITS):
        windows |= bits[bit : bit + n_bits].astype(np.int32) << (_PREFIX_BITS - 1 - bit)
    found = [table.by_prefix[windows] for table in tables]
    steps = [
        np.where(codes >= 0, table.bits[codes], 0).tolist()
        for table, codes in zip(tables, found, strict=True)
    ]
    at, of = _chain(path, tables, found, steps, n_bits, most, field)
    return _values(tables, found, bits, np.array(at, dtype=np.int64), of)


def _chain(
    path: Path,
    tables: tuple[_Table, ...],
    found: list[NDArray[np.int16]],
    steps: list[list[int]],
    n_bits: int,
    most: int,
    field: str,
) -> tuple[list[int], list[int]]:
    """Follow the codes; return where values begin, and the table of each (none for one table)."""
    at: list[int] = []
    of: list[int] = []
    place = 0
    if len(tables) == 1 and not any(code.is_switch for code in tables[0].codes):
        step = steps[0]
        while place < n_bits and len(at) < most:
            size = step[place]
            if size == 0:
                break
            at.append(place)
            place += size
    else:
        table = 0
        while place < n_bits and len(at) < most:
            size = steps[table][place]
            if size == 0:
                break
            code = tables[table].codes[int(found[table][place])]
            if code.is_switch:
                table = code.value - 1
            else:
                at.append(place)
                of.append(table)
            place += size
    if place > n_bits and at:  # the last code is cut off: filling bits that look like a code
        at.pop()
        of = of[: len(at)]
    if len(at) < most and place + 8 <= n_bits:
        raise FormatError(path, f"no code of the table after {len(at)} values", field=field)
    return at, of


def _values(
    tables: tuple[_Table, ...],
    found: list[NDArray[np.int16]],
    bits: NDArray[np.uint8],
    at: NDArray[np.int64],
    of: list[int],
) -> NDArray[np.int64]:
    out = np.zeros(len(at), dtype=np.int64)
    which = np.array(of, dtype=np.int64) if of else np.zeros(len(at), dtype=np.int64)
    for number, table in enumerate(tables):
        mine = np.flatnonzero(which == number)
        codes = found[number][at[mine]].astype(np.int64)
        out[mine] = np.array([code.value for code in table.codes], dtype=np.int64)[codes]
        for index, code in enumerate(table.codes):
            width = code.bits - code.prefix_bits
            if width == 0:
                continue
            chosen = mine[codes == index]
            if not chosen.size:
                continue
            value = np.zeros(len(chosen), dtype=np.int64)
            first = at[chosen] + code.prefix_bits
            for bit in range(width):
                value = (value << 1) | bits[first + bit]
            out[chosen] = np.where(value >= 1 << (width - 1), value - (1 << width), value)
    return out


def undo_differences(values: NDArray[np.int64], order: int) -> NDArray[np.int64]:
    """Return samples from their first or second differences; the first ones are samples."""
    if order == 0 or not values.size:
        return values
    if order == 1:
        return np.cumsum(values)
    slopes = values[1:].copy()
    if slopes.size:
        slopes[0] -= values[0]
    return np.cumsum(np.concatenate([values[:1], np.cumsum(slopes)]))
