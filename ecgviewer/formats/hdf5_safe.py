"""What lies in an HDF5 file itself, looked at before it is read: no links, no absurd chunks."""

from __future__ import annotations

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
