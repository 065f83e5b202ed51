"""What lies in an HDF5 file itself, looked at before it is read: no links, no absurd chunks."""

from __future__ import annotations

import mmap
import struct
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import check_fs

_LARGEST_CHUNK = 32 << 20
_FILTERS = frozenset((1, 2, 3, 32000))
"""gzip, shuffle, Fletcher's checksum, LZF."""
_RATES = ("fs", "sampling_rate", "sampling_frequency", "sample_rate", "frequency")


_HEAP = b"GCOL\1\0\0\0"
_SEARCHED = 64 << 20
"""Bytes at both ends of a file in which heaps are looked at: that is where they are written."""
_MOST_OBJECTS = 200_000


def check_heaps(path: Path) -> None:
    """Refuse a file whose heaps of texts would keep the HDF5 library in a loop for ever.

    A global heap is walked by the sizes that stand in it (HDF5 File Format Specification 3.0,
    III.E); the library follows one of 0, or one that overflows, without an end.

    Raises
    ------
    FormatError
        If a size leads nowhere, or there are absurdly many.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        size, left = len(content), _MOST_OBJECTS
        for start, stop in ((0, _SEARCHED), (max(_SEARCHED, size - _SEARCHED), size)):
            at = content.find(_HEAP, start, min(stop, size))
            while at >= 0:
                left = _walked(path, content, at, left)
                at = content.find(_HEAP, at + 8, min(stop, size))


def _walked(path: Path, content: mmap.mmap, at: int, left: int) -> int:
    """Walk one heap; return how many objects others may still have."""
    if at + 16 > len(content):
        return left
    end = at + struct.unpack_from("<Q", content, at + 8)[0]
    if end > len(content):
        raise FormatError(path, "has a heap of texts that goes on beyond its end")
    place = at + 16
    while place + 16 <= end:
        number, size = struct.unpack_from("<H6xQ", content, place)
        step = size if number == 0 else 16 + (size + 7) // 8 * 8
        if step < 16 or place + step > end or left == 0:
            raise FormatError(path, "has a damaged heap of texts")
        place, left = place + step, left - 1
    return left


def inside(path: Path, parent: h5py.Group, name: str) -> Any:
    """Return what lies in the file itself under a name; None if there is nothing."""
    link = parent.get(name, getlink=True)
    if link is None:
        return None
    if not isinstance(link, h5py.HardLink):
        raise FormatError(path, "is a link to somewhere else, which is not followed", field=name)
    return parent[name]


def array(path: Path, parent: h5py.Group, name: str, dimensions: int, *, kinds: str = "iuf") -> Any:
    """Return a dataset that is safe to read from; None if there is none."""
    data = inside(path, parent, name)
    if data is None:
        return None
    if not isinstance(data, h5py.Dataset) or data.dtype.kind not in kinds:
        raise FormatError(path, "is no array of what belongs there", field=name)
    if len(data.shape or ()) != dimensions:
        raise FormatError(path, f"has not {dimensions} dimensions", field=name)
    if data.external or data.is_virtual:
        raise FormatError(path, "lies in other files, which are not read", field=name)
    plist = data.id.get_create_plist()
    filters = {plist.get_filter(n)[0] for n in range(plist.get_nfilters())}
    if not filters <= _FILTERS:
        raise FormatError(path, "is packed in a way that is not read", field=name)
    if data.chunks and float(np.prod(data.chunks, dtype=float)) * data.dtype.itemsize > (
        _LARGEST_CHUNK
    ):
        raise FormatError(path, f"has chunks of over {_LARGEST_CHUNK:,} bytes", field=name)
    return data


def rate(path: Path, *places: Any) -> float | None:
    """Return the rate in Hz that the first of some places states; None if none does."""
    for place in places:
        for key in _RATES:
            if key in place.attrs:
                return check_fs(path, float(place.attrs[key]), field=key)
    return None


def text(value: Any) -> str:
    """Return a text of an attribute or a table, which may be bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
