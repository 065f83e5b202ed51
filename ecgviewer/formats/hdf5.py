"""Arrays of ECGs in HDF5: our own records, CODE-15 % (``tracings``), PTB-XL-style (``signals``).

Only the record that is asked for is read. Links to other files, virtual datasets, filters that are
not HDF5's own and chunks of absurd size are refused. Described in docs/formats.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import h5py
import numpy as np

from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import STANDARD_LEADS, canonical_lead
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Patient, Record, canonical_unit
from ecgviewer.core.record_ref import RecordRef
from ecgviewer.formats.annotation_hdf5 import TOO_MUCH
from ecgviewer.formats.hdf5_own import NAME, OWN, own_record
from ecgviewer.formats.hdf5_safe import array, check_heaps, inside, rate, text
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import MOST_RECORDS, check_shape, clean_text

_CODE_SHAPE, _CODE_FS, _CODE_PER_MV = (4096, 12), 400.0, 10.0
_FAILURES = (OSError, KeyError, ValueError, TypeError, RuntimeError, AttributeError, *TOO_MUCH)
_T = TypeVar("_T")
_FACTOR = re.compile(r"times\s+([0-9]{1,7})")


def records_in(path: Path) -> tuple[RecordRef, ...]:
    """Return the records of a file, by the numbers of their exams.

    Raises
    ------
    FormatError
        If it holds no ECGs in a way that is known.
    """
    return _within(path, lambda file: _listed(path, file))


def read(path: Path, number: int) -> Record:
    """Read a record, the first being 1; nothing of the others.

    Raises
    ------
    FormatError
        If it is damaged, or its rate, unit or leads are not stated.
    """
    return _within(path, lambda file: _read(path, file, number))


def _within(path: Path, work: Callable[[h5py.File], _T]) -> _T:
    try:
        check_heaps(path)
        with h5py.File(path, "r") as file:
            return work(file)
    except RecordError as error:
        raise FormatError(path, str(error)) from error
    except _FAILURES as error:
        if isinstance(error, FormatError):
            raise
        what = clean_text(str(error), most=160)
        raise FormatError(path, f"cannot be read as HDF5 ({what})") from error


def is_listed(path: Path) -> bool:
    """Tell whether a folder lists the file: our annotations and training sets are no records."""
    try:
        check_heaps(path)
        with h5py.File(path, "r") as file:
            kind = str(file.attrs.get("format", ""))
    except (FormatError, *_FAILURES):
        return True  # the reader says what is wrong with it
    return kind == OWN or not kind.startswith("ecgviewer")


def _stack(path: Path, file: h5py.File) -> tuple[str, Any]:
    for name in ("tracings", "signals"):
        if (data := array(path, file, name, 3)) is not None:
            if not 1 <= data.shape[0] <= MOST_RECORDS:
                raise FormatError(
                    path, f"{data.shape[0]:,} records; 1 to {MOST_RECORDS:,} are read", field=name
                )
            return name, data
    what = clean_text(str(file.attrs.get("format", "")), most=60)
    if what.startswith("ecgviewer"):
        raise FormatError(path, f"holds {what}, no samples; ecgviewer import takes it")
    raise FormatError(path, "holds neither tracings, nor signals, nor records of ecgviewer")


def _groups(path: Path, file: h5py.File) -> Any:
    """Return the group of our own records; None if the file is another."""
    if file.attrs.get("format") != OWN:
        return None
    if int(file.attrs.get("version", 0)) != 1:
        raise FormatError(path, "is of another version; please update", field="version")
    found = inside(path, file, "records")
    if not isinstance(found, h5py.Group) or not 1 <= len(found) <= MOST_RECORDS:
        raise FormatError(path, f"holds not 1 to {MOST_RECORDS:,} records", field="records")
    return found


def _listed(path: Path, file: h5py.File) -> tuple[RecordRef, ...]:
    if (groups := _groups(path, file)) is not None:
        return tuple(RecordRef(path, number) for number in range(1, len(groups) + 1))
    name, data = _stack(path, file)
    label = "exam_id" if name == "tracings" else "ecg_id"
    ids = array(path, file, label, 1)
    names = [""] * data.shape[0]
    if ids is not None and len(ids) == len(names):
        names = [str(one) for one in ids[()].tolist()]
    return tuple(RecordRef(path, n, name) for n, name in enumerate(names, 1))


def _read(path: Path, file: h5py.File, number: int) -> Record:
    if (groups := _groups(path, file)) is not None:
        _check_number(path, number, len(groups))
        return own_record(path, groups, str(number))
    name, data = _stack(path, file)
    _check_number(path, number, data.shape[0])
    upright = name == "tracings" or (data.shape[2] == 12 and data.shape[1] != 12)
    n_samples, n_leads = data.shape[1:] if upright else data.shape[:0:-1]
    check_shape(path, n_samples, n_leads, field=name)
    part = np.asarray(data[number - 1])
    adu = np.ascontiguousarray(part if upright else part.T)
    notes: list[str] = []
    code = name == "tracings" and (n_samples, n_leads) == _CODE_SHAPE
    fs = rate(path, data, file)
    if fs is None and code:
        fs = _CODE_FS
        notes.append("The file states no rate; 400 Hz as in CODE-15 %.")
    if fs is None:
        raise FormatError(path, "the rate is not stated: the attribute fs is missing", field=name)
    unit, gain = _unit(path, data, notes, code=code)
    names = _names(path, data, n_leads, notes)
    blank = np.asarray(~adu.any(axis=1))
    if blank[0] or blank[-1]:
        first = int(np.argmin(blank)) if not blank.all() else n_samples
        last = int(np.argmin(blank[::-1])) if not blank.all() else 0
        notes.append(f"{first} samples at the start and {last} at the end are zeros, not an ECG.")
    leads = tuple(
        Lead(one, gain, 0.0, unit, source)
        for one, source in zip(unique([canonical_lead(n) for n in names]), names, strict=True)
    )
    return Record(adu, fs, leads, Patient(), path.name, NAME, notes=tuple(notes))


def _check_number(path: Path, number: int, count: int) -> None:
    if not 1 <= number <= count:
        raise FormatError(path, f"holds {count} records; there is no record {number}")


def _unit(path: Path, data: Any, notes: list[str], *, code: bool) -> tuple[str, float]:
    """Return unit and steps of it of an array."""
    said = next((str(data.attrs[key]) for key in ("units", "unit") if key in data.attrs), "")
    text = clean_text(said, most=200)
    if "standard deviation" in text.lower() or "z-score" in text.lower():
        factor = _FACTOR.search(text)
        notes.append("The samples are standard deviations: millivolts are not known.")
        return "NU", float(factor[1]) if factor and float(factor[1]) else 1.0
    if text:
        unit = canonical_unit(text)
        return unit, float(data.attrs.get("gain", 1.0))
    if code:
        notes.append("The file states no unit; 1e-4 V a step as in CODE-15 %.")
        return "mV", _CODE_PER_MV
    known = ", ".join(MILLIVOLTS_PER_UNIT)
    raise FormatError(path, f"the unit is missing ({known})", field=f"{data.name} attribute units")


def _names(path: Path, data: Any, n_leads: int, notes: list[str]) -> list[str]:
    if "leads" in data.attrs:
        names = [clean_text(text(one), most=64) for one in np.ravel(data.attrs["leads"])]
        if len(names) != n_leads or not all(names):
            raise FormatError(path, f"{len(names)} names for {n_leads} leads", field="leads")
        return names
    if n_leads != len(STANDARD_LEADS):
        raise FormatError(path, "the names of the leads are missing", field="leads")
    notes.append("The file names no leads; the order I, II, III, aVR, aVL, aVF, V1-V6 is assumed.")
    return list(STANDARD_LEADS)
