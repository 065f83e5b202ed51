"""Our own records in HDF5, written: everything that a record holds, and exactly.

``ecgviewer records``, version 1, described in docs/formats.md ("Arrays"). Several records a file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import h5py
import numpy as np

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.core.record import Record
from ecgviewer.formats.hdf5_own import NO_GAP, OWN, SEPARATOR

VERSION = 1
_CHUNK_VALUES = 1 << 18
_PACKED_VALUES = 8_000_000
"""More than these are not packed but lie in one piece, so that they can be mapped."""


def write(record: Record, path: Path) -> tuple[str, ...]:
    """Write a record; nothing is lost."""
    return write_all((record,), path)


def write_all(records: Iterable[Record], path: Path) -> tuple[str, ...]:
    """Write records one after the other; nothing is lost.

    Raises
    ------
    OSError
        If the disk refuses.
    """
    with path.open("wb+") as raw:
        disk = _Disk(raw)
        with h5py.File(disk, "w") as file:
            file.attrs["format"], file.attrs["version"] = OWN, VERSION
            groups = file.create_group("records")
            for number, record in enumerate(records, 1):
                _put(groups.create_group(str(number)), record, disk)
                disk.check()
        disk.check()
    return ()


class _Disk:
    """A file that never fails before the library has closed it.

    On a disk that fills up the HDF5 library takes the whole program down with it. Here it is told
    that all is well, and whoever writes asks what happened.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._problem: OSError | None = None

    def check(self) -> None:
        """Raise what the disk refused, if it did."""
        if self._problem is not None:
            raise self._problem

    def write(self, content: Any) -> int:
        size = memoryview(content).nbytes
        try:
            if self._problem is None:
                self._file.write(content)
            else:
                self._file.seek(size, os.SEEK_CUR)
        except OSError as error:
            self._problem = error
        return size

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def readinto(self, into: Any) -> int:
        size = memoryview(into).nbytes
        try:
            got = self._file.readinto(into)  # type: ignore[attr-defined]
        except OSError as error:
            self._problem, got = error, 0
        memoryview(into).cast("B")[got:] = bytes(size - got)
        return size

    def seek(self, place: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(place, whence)

    def tell(self) -> int:
        return self._file.tell()

    def truncate(self, size: int | None = None) -> int:
        try:
            return self._file.truncate(size)
        except OSError as error:
            self._problem = error
            return size or 0

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError as error:
            self._problem = error


def _put(group: h5py.Group, record: Record, disk: _Disk) -> None:
    _put_samples(group, record, disk)
    patient = record.patient
    facts: dict[str, Any] = {
        "age_years": patient.age_years,
        "sex": patient.sex,
        "identifier": patient.identifier,
        "start": record.start,
        "device": record.device,
        "simulated": True if record.simulated else None,
    }
    for key, value in facts.items():
        if value is not None:
            group.attrs[key] = _clean(value) if isinstance(value, str) else value
    if record.comments:
        group["comments"] = _texts(record.comments)
    said = record.device_says
    _put_annotations(group, said.annotations)
    if said.filters:
        _put_filters(group, said.filters)
    for number, beat in enumerate(said.beats, 1):
        one = group.create_group(f"beats/{number}")
        one.attrs["name"] = _clean(beat.name)
        _put(one, beat.samples, disk)
        if beat.fiducials:
            one.pop("annotations", None)
            _put_annotations(one, beat.fiducials)


def _put_samples(group: h5py.Group, record: Record, disk: _Disk) -> None:
    adu, leads = record.adu, record.leads
    rows = max(1, _CHUNK_VALUES // len(leads))
    shape = (record.n_samples, len(leads))
    kind = adu.dtype.newbyteorder("<")
    how: dict[str, Any] = {}
    if record.n_samples * len(leads) <= _PACKED_VALUES:
        chunk = (min(rows, record.n_samples), len(leads))
        how = {"chunks": chunk, "compression": "gzip", "compression_opts": 4, "shuffle": True}
    data = group.create_dataset("samples", shape, kind, **how)
    for start in range(0, record.n_samples, rows):
        data[start : start + rows] = np.asarray(adu[start : start + rows])
        disk.check()
    data.attrs["fs"] = record.fs
    data.attrs["leads"] = [_clean(lead.name) for lead in leads]
    data.attrs["source_names"] = [_clean(lead.source_name) for lead in leads]
    data.attrs["gain"] = [float(lead.gain) for lead in leads]
    data.attrs["baseline"] = [float(lead.baseline) for lead in leads]
    data.attrs["unit"] = [_clean(lead.unit) for lead in leads]
    data.attrs["gap"] = [NO_GAP if lead.gap is None else lead.gap for lead in leads]
    data.attrs["derived"] = [lead.derived for lead in leads]


def _clean(value: str) -> str:
    """Return a text without what HDF5 cannot hold."""
    return value.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _texts(values: Sequence[str]) -> Any:
    """Return texts as an array of fixed width."""
    packed = [_clean(one).encode() for one in values]
    width = max(1, *map(len, packed))
    return np.array(packed, dtype=h5py.string_dtype("utf-8", width))


def _put_annotations(group: h5py.Group, found: Sequence[DeviceAnnotation]) -> None:
    if not found:
        return
    columns: dict[str, Any] = {
        "kind": _texts([one.kind for one in found]),
        "label": _texts([one.label for one in found]),
        "start": np.array([one.start for one in found], dtype="<i8"),
        "stop": np.array([one.stop for one in found], dtype="<i8"),
        "leads": _texts([SEPARATOR.join(one.leads) for one in found]),
        "code": _texts([one.code for one in found]),
        "system": _texts([one.system for one in found]),
        "text": _texts([one.text for one in found]),
        "value": np.array(
            [np.nan if one.value is None else one.value for one in found], dtype="<f8"
        ),
        "unit": _texts([one.unit for one in found]),
        "source": _texts([one.source for one in found]),
    }
    _put_table(group, "annotations", columns)


def _put_filters(group: h5py.Group, filters: Sequence[DeclaredFilter]) -> None:
    columns: dict[str, Any] = {
        "kind": _texts([one.kind for one in filters]),
        "hz": np.array([np.nan if one.hz is None else one.hz for one in filters], dtype="<f8"),
        "leads": _texts([SEPARATOR.join(one.leads) for one in filters]),
        "text": _texts([one.text for one in filters]),
    }
    _put_table(group, "filters", columns)


def _put_table(group: h5py.Group, name: str, columns: dict[str, Any]) -> None:
    length = len(next(iter(columns.values())))
    rows = np.empty(length, dtype=[(key, one.dtype) for key, one in columns.items()])
    for key, one in columns.items():
        rows[key] = one
    chunk = max(1, min(length, _CHUNK_VALUES // rows.dtype.itemsize))
    group.create_dataset(
        name, data=rows, chunks=(chunk,), compression="gzip", compression_opts=4, shuffle=True
    )
