"""Our own records in HDF5, read: ``ecgviewer records``, version 1 (docs/formats.md, "Arrays")."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ecgviewer.core.device_annotation import DeviceAnnotation, DeviceKind
from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    FilterKind,
    RepresentativeBeat,
    within,
)
from ecgviewer.core.errors import FormatError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Lead, Patient, Record, Sex, canonical_unit
from ecgviewer.formats.hdf5_safe import array, inside, rate, text
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import (
    MOST_ANNOTATIONS,
    MOST_LEADS,
    MOST_SAMPLES,
    check_shape,
    clean_text,
)

NAME = "HDF5"
OWN = "ecgviewer records"
NO_GAP = -(2**63)
SEPARATOR = "\n"
"""Between the names of leads in one cell of a table."""

_MAPPED_BYTES = 32 << 20
"""From here on samples that are not packed are mapped."""

_MOST_TABLE_BYTES = 64 << 20
_MOST_BEATS = 64
_OLDEST_YEARS = 150
_KINDS: dict[str, DeviceKind] = {
    **{"beat": "beat", "rhythm": "rhythm", "wave": "wave", "quality": "quality"},
    **{"statement": "statement", "measurement": "measurement", "note": "note"},
}
_FILTERS: dict[str, FilterKind] = {
    **{"high pass": "high pass", "low pass": "low pass", "notch": "notch", "other": "other"}
}
_SEXES: dict[str, Sex] = {"F": "F", "M": "M"}


def own_record(path: Path, groups: h5py.Group, name: str) -> Record:
    """Read a record of our own schema.

    Raises
    ------
    FormatError
        If it is damaged, or too much for memory.
    """
    group = inside(path, groups, name)
    if not isinstance(group, h5py.Group):
        raise FormatError(path, f"record {name} is missing", field=f"records/{name}")
    return _record(path, group, f"records/{name}", with_beats=True)


def _record(path: Path, group: h5py.Group, field: str, *, with_beats: bool) -> Record:
    data = array(path, group, "samples", 2)
    if data is None:
        raise FormatError(path, "has no samples", field=field)
    n_samples, n_leads = data.shape
    mapped = _can_be_mapped(data)
    if mapped:
        check_shape(path, n_samples, n_leads, field=field, most=MOST_SAMPLES)
    else:
        check_shape(path, n_samples, n_leads, field=field)
    fs = rate(path, data)
    if fs is None or "leads" not in data.attrs:
        raise FormatError(path, "fs or leads are missing", field=field)
    attributes = group.attrs
    told = {
        key: clean_text(text(attributes[key]))
        for key in ("sex", "start", "device", "identifier")
        if key in attributes
    }
    age = float(attributes.get("age_years", np.nan))
    notes: list[str] = []
    found, lost = within(_annotations(path, group), n_samples)
    if lost:
        notes.append(f"{lost:,} annotations lie outside the record and are left out.")
    beats = _beats(path, group, field) if with_beats else ()
    return Record(
        _mapped(path, data) if mapped else data[()],
        fs,
        _leads(path, data, field),
        Patient(
            age if 0 <= age <= _OLDEST_YEARS else None,
            _SEXES.get(told.get("sex", "")),
            told.get("identifier"),
        ),
        path.name,
        NAME,
        told.get("start"),
        told.get("device"),
        _comments(path, group),
        tuple(notes),
        simulated=bool(attributes.get("simulated", False)),
        device_says=DeviceSays(found, _filters(path, group), beats),
    )


def _can_be_mapped(data: Any) -> bool:
    large = data.size * data.dtype.itemsize >= _MAPPED_BYTES
    return large and data.chunks is None and data.id.get_offset() is not None


def _mapped(path: Path, data: Any) -> Any:
    """Return samples that lie in one piece, mapped; a file that is too short is damaged."""
    return np.memmap(path, data.dtype, "r", offset=data.id.get_offset(), shape=data.shape)


def _leads(path: Path, data: Any, field: str) -> tuple[Lead, ...]:
    n_leads = data.shape[1]
    defaults = {"gain": 1.0, "baseline": 0.0, "unit": "mV", "gap": NO_GAP, "derived": False}
    names = [clean_text(text(one), most=64) for one in np.ravel(data.attrs["leads"])]
    columns = {
        key: list(np.ravel(data.attrs.get(key, [default] * n_leads)))
        for key, default in defaults.items()
    }
    columns["source"] = list(np.ravel(data.attrs.get("source_names", names)))
    if {len(names), *map(len, columns.values())} != {n_leads} or not all(names):
        raise FormatError(path, f"names or scales are not of {n_leads} leads", field=field)
    return tuple(
        Lead(
            name,
            float(columns["gain"][n]),
            float(columns["baseline"][n]),
            canonical_unit(clean_text(text(columns["unit"][n]), most=32)),
            clean_text(text(columns["source"][n]), most=64),
            None if int(columns["gap"][n]) == NO_GAP else int(columns["gap"][n]),
            bool(columns["derived"][n]),
        )
        for n, name in enumerate(unique([canonical_lead(one) for one in names]))
    )


class _Table:
    """Rows of texts and numbers, a column at a time: texts that stand often are cleaned once."""

    def __init__(self, path: Path, group: h5py.Group, name: str) -> None:
        self._columns: dict[str, list[Any]] = {}
        self._clean: dict[bytes, str] = {}
        self.length = 0
        data = array(path, group, name, 1, kinds="V")
        if data is None:
            return
        names = data.dtype.names or ()
        kinds = {data.dtype[column].kind for column in names}
        if not kinds or not kinds <= set("Siuf"):
            raise FormatError(path, "is no table of texts and numbers", field=name)
        self.length = len(data)
        if self.length > MOST_ANNOTATIONS or self.length * data.dtype.itemsize > _MOST_TABLE_BYTES:
            raise FormatError(path, f"is a table of {len(data):,} rows, too large", field=name)
        rows = data[()]
        self._columns = {column: rows[column].tolist() for column in names}

    def texts(self, name: str) -> list[str]:
        """Return a column of texts, empty ones where it is missing."""
        return [self._cleaned(one) for one in self._columns.get(name, [b""] * self.length)]

    def numbers(self, name: str) -> list[float]:
        """Return a column of numbers, NaN where it is missing."""
        return self._columns.get(name, [np.nan] * self.length)

    def leads(self) -> list[tuple[str, ...]]:
        """Return the leads of each row."""
        known: dict[bytes, tuple[str, ...]] = {}
        column = self._columns.get("leads", [b""] * self.length)
        for one in set(column):
            names = text(one).split(SEPARATOR)[:MOST_LEADS]
            known[one] = tuple(clean for name in names if (clean := clean_text(name, most=64)))
        return [known[one] for one in column]

    def _cleaned(self, raw: bytes) -> str:
        if raw not in self._clean:
            self._clean[raw] = clean_text(text(raw))
        return self._clean[raw]


def _annotations(path: Path, group: h5py.Group) -> list[DeviceAnnotation]:
    table = _Table(path, group, "annotations")
    rows = zip(
        table.texts("kind"),
        table.texts("label"),
        table.numbers("start"),
        table.numbers("stop"),
        table.leads(),
        table.texts("code"),
        table.texts("system"),
        table.texts("text"),
        table.numbers("value"),
        table.texts("unit"),
        table.texts("source"),
        strict=True,
    )
    return [
        DeviceAnnotation(
            _KINDS.get(kind, "note"),
            label,
            int(start),
            max(int(start) + 1, int(stop)),
            leads,
            code,
            system,
            words,
            None if np.isnan(value) else value,
            unit,
            source,
        )
        for kind, label, start, stop, leads, code, system, words, value, unit, source in rows
    ]


def _filters(path: Path, group: h5py.Group) -> tuple[DeclaredFilter, ...]:
    table = _Table(path, group, "filters")
    rows = zip(
        table.texts("kind"),
        table.numbers("hz"),
        table.leads(),
        table.texts("text"),
        strict=True,
    )
    return tuple(
        DeclaredFilter(
            _FILTERS.get(kind, "other"), None if np.isnan(hz) else float(hz), leads, words
        )
        for kind, hz, leads, words in rows
    )


def _comments(path: Path, group: h5py.Group) -> tuple[str, ...]:
    data = array(path, group, "comments", 1, kinds="S")
    if data is None:
        return ()
    if len(data) * data.dtype.itemsize > _MOST_TABLE_BYTES:
        raise FormatError(path, "are too long", field="comments")
    return tuple(clean for one in data[()] if (clean := clean_text(text(one))))


def _beats(path: Path, group: h5py.Group, field: str) -> tuple[RepresentativeBeat, ...]:
    holder = inside(path, group, "beats")
    if holder is None:
        return ()
    if not isinstance(holder, h5py.Group) or len(holder) > _MOST_BEATS:
        raise FormatError(path, f"are not 1 to {_MOST_BEATS} beats", field=f"{field}/beats")
    found = []
    for number in range(1, len(holder) + 1):
        name = f"{field}/beats/{number}"
        one = inside(path, holder, str(number))
        if not isinstance(one, h5py.Group):
            raise FormatError(path, "is missing", field=name)
        samples = _record(path, one, name, with_beats=False)
        title = clean_text(text(one.attrs.get("name", "")), most=80) or "representative beat"
        found.append(RepresentativeBeat(title, samples, samples.device_says.annotations))
    return tuple(found)
