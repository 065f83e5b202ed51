"""DICOM waveforms: 12-lead, general, 32-bit, ambulatory and hemodynamic ECG (PS3.3 A.34, C.10.9).

Groups of one rate that a device recorded are one record, each group at its own time; groups of
another rate are records of their own. Median beats are kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    FilterKind,
    RepresentativeBeat,
    within,
)
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.record import Lead, Patient, Record, Sex
from ecgviewer.core.record_ref import RecordRef
from ecgviewer.formats.dicom_annotations import body_of, device_items, record_of
from ecgviewer.formats.dicom_groups import Group, read_group
from ecgviewer.formats.dicom_kinds import (
    check_waveform,
    indexed_ecgs,
    is_index,
    is_waveform_class,
)
from ecgviewer.formats.dicom_large import Mapped
from ecgviewer.formats.dicom_reading import DAMAGE, quiet, read_waveform
from ecgviewer.formats.joining import Stretch, joined
from ecgviewer.formats.limits import clean_text, file_size, read_whole

NAME = "DICOM"
_MOST_GROUPS = 64
_UNKNOWN_DAY = "19000101"
_DAYS = {"Y": 365.25, "M": 365.25 / 12, "W": 7.0, "D": 1.0}
_OLDEST_YEARS = 150
_GLANCE_BYTES = 16 << 20
_HEAD_BYTES = 4096
_RATE = re.compile(
    rb"\x3a\x00\x1a\x00(?:DS[\x01-\x10]\x00|[\x01-\x10]\x00\x00\x00)"
    rb"\s*([0-9]{1,7}(?:\.[0-9]{1,8})?)(?![0-9.])"
)
"""A group's Sampling Frequency, in any encoding that is not deflated."""

_MOST_SKEW = 1000
_LONGEST_COMMENTS = 20_000


def is_listed(path: Path) -> bool:
    """Tell whether a folder lists a file: pictures, reports and indexes of media are not."""
    try:
        with path.open("rb") as file:
            return is_waveform_class(file.read(_HEAD_BYTES))
    except OSError:
        return False


def records_in(path: Path) -> tuple[RecordRef, ...]:
    """Return the records of a file: one for each rate at which a device recorded.

    Those of an index of media (DICOMDIR) are the ECGs that it lists and that lie beside it.

    Raises
    ------
    FormatError
        If it is no DICOM waveform or damaged.
    """
    if file_size(path) < _GLANCE_BYTES:
        rates = {float(rate) for rate in _RATE.findall(read_whole(path, most=_GLANCE_BYTES))}
        if len(rates) == 1:  # seen at a glance, so that folders list fast
            return (RecordRef(path),)
    dataset, mapped = read_waveform(path)
    with _told(path):
        if is_index(dataset):
            listed = indexed_ecgs(path, dataset)
            return tuple(RecordRef(path, n, name) for n, (_, name) in enumerate(listed, 1))
        groups, _ = _groups(path, dataset, mapped)
        rhythms = _rhythms(path, groups)
        return tuple(RecordRef(path, n, one[0].label) for n, one in enumerate(rhythms, 1))


def read(path: Path, number: int) -> Record:
    """Read a record, the first being 1.

    Raises
    ------
    FormatError
        If it is no DICOM waveform, damaged, or has no such record.
    """
    dataset, mapped = read_waveform(path)
    with _told(path):
        if is_index(dataset):
            return _read_indexed(path, indexed_ecgs(path, dataset), number)
        groups, odd = _groups(path, dataset, mapped)
        rhythms = _rhythms(path, groups)
        if not 1 <= number <= len(rhythms):
            raise FormatError(path, f"holds {len(rhythms)} records; there is no record {number}")
        return _record(path, dataset, groups, rhythms[number - 1], odd)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell damage as such."""
    try:
        with quiet():
            yield
    except RecordError as error:
        raise FormatError(path, str(error)) from error
    except DAMAGE as error:
        said = clean_text(str(error), most=200) or type(error).__name__
        raise FormatError(path, f"cannot be read as DICOM ({said})") from error


def _read_indexed(path: Path, listed: list[tuple[Path, str]], number: int) -> Record:
    """Read the first record of a file that an index lists."""
    if not 1 <= number <= len(listed):
        raise FormatError(path, f"lists {len(listed)} ECGs; there is no record {number}")
    file = listed[number - 1][0]
    dataset, mapped = read_waveform(file)
    with _told(file):
        groups, odd = _groups(file, dataset, mapped)
        rhythms = _rhythms(file, groups)
        if len(rhythms) > 1:
            odd.append(f"The file holds {len(rhythms)} records; this is the first.")
        return _record(file, dataset, groups, rhythms[0], odd)


def _groups(
    path: Path, dataset: Dataset, mapped: tuple[Mapped | None, ...]
) -> tuple[tuple[Group, ...], list[str]]:
    """Return the multiplex groups, and what is odd about the object."""
    odd = check_waveform(path, dataset)
    items = dataset.WaveformSequence
    if len(items) > _MOST_GROUPS:
        raise FormatError(path, f"{len(items)} groups; at most {_MOST_GROUPS} are read")
    big = dataset.file_meta.get("TransferSyntaxUID") == ExplicitVRBigEndian
    where = mapped or (None,) * len(items)
    groups = tuple(
        read_group(path, one, n, big_endian=big, mapped=at)
        for n, (one, at) in enumerate(zip(items, where, strict=True), 1)
    )
    return groups, odd


def _rhythms(path: Path, groups: Sequence[Group]) -> list[list[Group]]:
    """Return the groups that are rhythm, together where their rate is one."""
    rhythm = [group for group in groups if not group.is_beat]
    if not rhythm:
        raise FormatError(path, "holds median beats alone, and no rhythm")
    by_rate: dict[float, list[Group]] = {}
    for group in rhythm:
        by_rate.setdefault(group.fs, []).append(group)
    return list(by_rate.values())


def _record(
    path: Path,
    dataset: Dataset,
    groups: Sequence[Group],
    rhythm: list[Group],
    odd: list[str],
) -> Record:
    notes = [*odd, *(note for group in groups for note in group.notes)]
    adu, leads, starts = _joined(path, rhythm, notes)
    said, lost = within(
        (one for group in rhythm for one in _items(dataset, group, starts[group.number])), len(adu)
    )
    if lost:
        notes.append(f"{lost} annotations lie outside the record and are left out.")
    patient, told = _patient(dataset)
    others = [group for group in groups if not group.is_beat and group not in rhythm]
    if others:
        rates = ", ".join(f"{group.fs:g} Hz" for group in others)
        notes.append(f"Groups at {rates} are records of their own.")
    beats = tuple(_beat(path, dataset, group) for group in groups if group.is_beat)
    maker = (dataset.get("Manufacturer"), dataset.get("ManufacturerModelName"))
    device = " ".join(
        clean_text(str(part), most=64) for part in maker if part and part != "Unknown"
    )
    return Record(
        adu,
        rhythm[0].fs,
        leads,
        patient,
        path.name,
        NAME,
        _start(dataset),
        device or None,
        comments=_comments(dataset),
        notes=tuple(dict.fromkeys([*notes, *told])),
        simulated=str(dataset.get("QualityControlSubject", "")).strip() == "YES",
        device_says=DeviceSays(said, _filters(dataset) or rhythm[0].filters, beats),
    )


def _items(dataset: Dataset, group: Group, at: int) -> list[DeviceAnnotation]:
    """Return what others say of a group, at its place in the record."""
    names = tuple(lead.name for lead in group.leads)
    found = device_items(dataset, group.number, names, len(group.adu))
    return [replace(one, start=one.start + at, stop=one.stop + at) for one in found]


def _beat(path: Path, dataset: Dataset, group: Group) -> RepresentativeBeat:
    samples = Record(group.adu, group.fs, group.leads, source=path.name, format_name=NAME)
    fiducials, _ = within(_items(dataset, group, 0), len(group.adu))
    return RepresentativeBeat(_beat_name(dataset, group), samples, fiducials)


def _beat_name(dataset: Dataset, group: Group) -> str:
    """Return the name of a beat: in full where we wrote it, else the label of its group."""
    name = ""
    try:
        name = str((body_of(dataset.WaveformSequence[group.number - 1]) or {}).get("beat", ""))
    except ValueError:
        pass
    return clean_text(name, most=64) or group.label.lower() or "median beat"


# Groups side by side


def _joined(
    path: Path, groups: list[Group], notes: list[str]
) -> tuple[NDArray[Any], tuple[Lead, ...], dict[int, int]]:
    """Return samples and leads of groups of one rate on one clock, and where each group begins.

    See :func:`ecgviewer.formats.joining.joined`.
    """
    fs = groups[0].fs
    first = min(group.offset_s for group in groups)
    starts = {group.number: round((group.offset_s - first) * fs) for group in groups}
    for group in groups:
        exact = (group.offset_s - first) * fs
        if abs(exact - starts[group.number]) > 0.01:
            notes.append(f"Group {group.number} begins between two samples; it is set to one.")
    shifts = {group.number: _shifts(group, notes) for group in groups}
    only = groups[0]
    if len(groups) == 1 and not any(shifts[only.number]):
        return only.adu, only.leads, starts
    stretches = [
        Stretch(starts[group.number] + shift, group.adu[:, column], lead)
        for group in groups
        for column, (lead, shift) in enumerate(zip(group.leads, shifts[group.number], strict=True))
    ]
    adu, leads, first_sample = joined(path, stretches, field="Multiplex Group Time Offset")
    return adu, leads, {number: at - first_sample for number, at in starts.items()}


def _shifts(group: Group, notes: list[str]) -> list[int]:
    """Return by how many whole samples each channel is moved for its skew."""
    shifts = [round(skew) for skew in group.skews]
    if any(abs(skew) > _MOST_SKEW for skew in group.skews):
        notes.append(f"Skews of group {group.number} are over {_MOST_SKEW} samples: not applied.")
        return [0] * len(shifts)
    moved = [lead.name for lead, shift in zip(group.leads, shifts, strict=True) if shift]
    if moved:
        notes.append(f"Moved by their skew: {', '.join(moved)}.")
    rest = max((abs(skew - round(skew)) for skew in group.skews), default=0.0)
    if rest > 0.01:
        notes.append(f"Skews of up to {rest:.2g} of a sample between channels are not applied.")
    return shifts


# Whose, when


def _patient(dataset: Dataset) -> tuple[Patient, list[str]]:
    sexes: dict[str, Sex] = {"M": "M", "F": "F"}
    sex = sexes.get(str(dataset.get("PatientSex") or "").strip().upper())
    text = str(dataset.get("PatientAge") or "").strip().upper()
    age: float | None = None
    if found := re.fullmatch(r"([0-9]{1,3})([DWMY])", text):
        age = int(found[1]) * _DAYS[found[2]] / _DAYS["Y"]
        age = float(int(found[1])) if found[2] == "Y" else round(age, 3)
    if age is None:
        age = _age(_day(dataset.get("PatientBirthDate")), _day_of_record(dataset))
    notes = []
    if age is not None and not 0 <= age <= _OLDEST_YEARS:
        notes.append(f"An age of {age:g} years is left out.")
        age = None
    identifier = str(dataset.get("PatientID") or "").strip() or None
    return Patient(age, sex, identifier), notes


def _day(value: Any) -> date | None:
    text = str(value or "")[:8]
    if not re.fullmatch(r"[0-9]{8}", text) or text == _UNKNOWN_DAY:
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None


def _day_of_record(dataset: Dataset) -> date | None:
    keys = ("AcquisitionDateTime", "AcquisitionDate", "ContentDate", "StudyDate")
    return next((day for key in keys if (day := _day(dataset.get(key)))), None)


def _age(born: date | None, day: date | None) -> float | None:
    """Return whole years between two days."""
    if born is None or day is None:
        return None
    return float(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))


def _filters(dataset: Dataset) -> tuple[DeclaredFilter, ...]:
    """Return the filters of a file that we wrote, where its channels do not say all of them."""
    try:
        return tuple(
            DeclaredFilter(
                one["kind"] if one["kind"] in get_args(FilterKind) else "other",
                None if one["hz"] is None else float(one["hz"]),
                tuple(clean_text(str(lead), most=64) for lead in one["leads"]),
                clean_text(str(one["text"]), most=200),
            )
            for one in record_of(dataset).get("filters", ())
        )
    except (KeyError, TypeError, ValueError):
        return ()


def _comments(dataset: Dataset) -> tuple[str, ...]:
    lines = str(dataset.get("PatientComments") or "")[:_LONGEST_COMMENTS].splitlines()
    return tuple(text for line in lines if (text := clean_text(line)))


def _start(dataset: Dataset) -> str | None:
    moment = str(dataset.get("AcquisitionDateTime") or "")
    if (only := _day(moment)) and len(moment) == 8 and dataset.get("ContentTime") == "000000":
        return only.isoformat()
    if not re.match(r"[0-9]{14}", moment) or moment.startswith(_UNKNOWN_DAY):
        for day, time in (("AcquisitionDate", "AcquisitionTime"), ("ContentDate", "ContentTime")):
            moment = str(dataset.get(day) or "") + str(dataset.get(time) or "")
            if re.match(r"[0-9]{14}", moment) and not moment.startswith(_UNKNOWN_DAY):
                break
        else:
            day_only = _day_of_record(dataset)
            return day_only.isoformat() if day_only else None
    found = re.match(
        r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,6})?(?:([+-]\d\d)(\d\d))?",
        moment,
        re.ASCII,
    )
    if found is None:
        return None
    zone = f"{found[8]}:{found[9]}" if found[8] else ""
    return "{}-{}-{}T{}:{}:{}".format(*found.groups()[:6]) + (found[7] or "") + zone
