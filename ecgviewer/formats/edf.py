"""EDF, EDF+ and BDF, BDF+: data records of several signals, each at a rate of its own.

Our own reader of the public specifications (edfplus.info): edfio refuses much that is slightly
wrong and reads discontinuous files without their gaps. It is the oracle of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.device_says import DeclaredFilter, DeviceSays, FilterKind, within
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.leads import EXTRA_LEADS, STANDARD_LEADS, canonical_lead
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Record, canonical_unit
from ecgviewer.formats.blocked_samples import BlockedSamples
from ecgviewer.formats.edf_annotations import Lists, device_annotations
from ecgviewer.formats.edf_identity import about
from ecgviewer.formats.edf_tag import Tag, is_tag, tag_of
from ecgviewer.formats.filling import without_filling
from ecgviewer.formats.lead_codes import unique
from ecgviewer.formats.limits import (
    MOST_LEADS,
    check_fs,
    check_shape,
    clean_text,
    file_size,
)
from ecgviewer.formats.samples_on_disk import OpenFile

NAMES = {2: "EDF", 3: "BDF"}
"""By the bytes of a sample."""
MAPPED_BYTES = 1 << 25
"""Samples from 32 MB on stay on the disk; below they are read, so that the file may go."""
_MOST_VALUES = 1 << 31
"""Samples of all leads, gaps counted: 8 days of 12 leads at 250 Hz."""
_END_S = 60.0
"""Searched for filling at the end of a record that stays on the disk."""
_MOST_LISTS = 500_000
_GAP = -(1 << 31)
_LOWEST = -(1 << 15)
_WIDTHS = (16, 80, 8, 8, 8, 8, 8, 80, 8, 32)
_ECG = re.compile(r"(ECG|EKG)\b|(ECG|EKG)[0-9 _-]", re.IGNORECASE)
_NO_ECG = re.compile(r"EEG|EMG|EOG|ERP|MEG|ECOG|STATUS|TRIGGER", re.IGNORECASE)
_PREFILTER = re.compile(r"\b(HP|LP|N):\s*([0-9.]{1,10})\s*Hz", re.IGNORECASE)
_FILTERS: dict[str, FilterKind] = {"HP": "high pass", "LP": "low pass", "N": "notch"}
_KNOWN = frozenset(STANDARD_LEADS + EXTRA_LEADS)


@dataclass(frozen=True)
class _Signal:
    label: str
    unit: str
    physical: tuple[str, str]
    digital: tuple[str, str]
    prefilter: str
    count: int
    at: int
    """Samples of a data record before it."""

    @property
    def is_list(self) -> bool:
        return self.label in ("EDF Annotations", "BDF Annotations")

    @property
    def is_ecg(self) -> bool:
        return bool(_ECG.match(self.label)) or canonical_lead(self.label) in _KNOWN


@dataclass(frozen=True)
class _Header:
    fixed: tuple[str, ...]
    signals: tuple[_Signal, ...]
    size: int
    n_records: int
    duration_s: Fraction
    width: int

    @property
    def record_bytes(self) -> int:
        return self.width * sum(one.count for one in self.signals)


def read(path: Path) -> Record:
    """Read a record: the ECG signals of the rate that most of them have.

    Raises
    ------
    FormatError
        If it is damaged, holds no ECG, or is too large with its gaps.
    """
    notes: list[str] = []
    header = _header(path, notes)
    lists = _lists(path, header)
    own = any(is_tag(one.text) for one in lists.texts)
    chosen = _all(header) if own else []
    chosen = chosen or _chosen(path, header, notes)
    count = chosen[0].count
    if not header.duration_s:
        raise FormatError(path, "is 0 s, and there are samples", field="duration of a data record")
    fs = check_fs(path, float(count / header.duration_s), field="sampling rate")
    places, begin_s = _places(path, header, lists, count, fs, notes)
    n_samples = int(places[-1]) + count
    apart = n_samples > header.n_records * count
    check_shape(path, n_samples, len(chosen), most=_MOST_VALUES, field="samples")
    tag = tag_of(lists.texts, fs, n_samples, count) if own else None
    if tag is not None:
        fs, n_samples = tag.fs, tag.n_samples
    leads = _leads(path, chosen, _GAP if apart else None, tag)
    labels = {one.label: lead.name for one, lead in zip(chosen, leads, strict=True)}
    texts = [one for one in lists.texts if tag is None or not is_tag(one.text)]
    found, before = device_annotations(texts, fs, begin_s, "EDF+", labels)
    kept, lost = within(found, n_samples)
    if lists.damaged or lists.left_out:
        notes.append(f"{lists.damaged + lists.left_out:,} annotation lists or texts are not read.")
    if before or lost:
        notes.append(f"{before + lost:,} annotations lie outside the record and are left out.")
    patient, start, device, comments = about(header.fixed, begin_s, notes)
    samples = _samples(path, header, chosen, places).with_length(n_samples)
    adu, leads = _filled(samples, fs, leads, notes, searched=tag is None)
    try:
        return Record(
            adu,
            fs,
            leads,
            patient,
            path.name,
            NAMES[header.width],
            start,
            device,
            comments,
            tuple(dict.fromkeys(notes)),
            simulated=tag is not None and tag.simulated,
            device_says=DeviceSays(kept, _filters(chosen, leads)),
        )
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _header(path: Path, notes: list[str]) -> _Header:
    size = file_size(path)
    try:
        with path.open("rb") as file:
            raw = file.read(256)
            n_signals = _whole(path, raw[252:256].decode("latin-1"), "number of signals")
            if len(raw) < 256 or not 1 <= n_signals <= MOST_LEADS:
                raise FormatError(path, f"{n_signals} signals in {len(raw)} bytes of header",
                                  field="number of signals")  # fmt: skip
            rest = file.read(256 * n_signals).decode("latin-1")
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    if len(rest) < 256 * n_signals:
        raise FormatError(path, "ends in its header")
    text = raw.decode("latin-1")
    edges = (8, 88, 168, 176, 184, 192, 236, 244, 252)
    fixed = tuple(clean_text(text[a:b]) for a, b in pairwise(edges))
    columns, at = [], 0
    for width in _WIDTHS:
        columns.append(
            [clean_text(rest[at + n * width : at + (n + 1) * width]) for n in range(n_signals)]
        )
        at += width * n_signals
    signals, before = [], 0
    for number in range(n_signals):
        label, _, unit, low, high, least, most, prefilter, per, _ = (one[number] for one in columns)
        count = _whole(path, per, f"samples of signal {number + 1}")
        if count < 0:
            raise FormatError(path, f"{count}", field=f"samples of signal {number + 1}")
        signals.append(_Signal(label, unit, (low, high), (least, most), prefilter, count, before))
        before += count
    width = 3 if raw[:1] == b"\xff" else 2
    if before < 1:
        raise FormatError(path, "a data record has no samples", field="number of samples")
    begin = 256 * (n_signals + 1)
    held, claimed = (size - begin) // (width * before), _whole(path, fixed[6], "data records")
    if held < 1:
        raise FormatError(path, "holds no whole data record", field="data records")
    if claimed == -1 or claimed > held:
        notes.append(f"The header says {claimed:,} data records and the file holds {held:,}.")
    elif claimed < held:
        notes.append(f"{held - claimed:,} data records after the last are left out.")
    n_records = held if claimed < 1 else min(held, claimed)
    return _Header(fixed, tuple(signals), begin, n_records, _number(path, fixed[7], "duration"),
                   width)  # fmt: skip


def _whole(path: Path, text: str, field: str) -> int:
    if not re.fullmatch(r"\s*[+-]?[0-9]{1,9}\s*", text, re.ASCII):
        raise FormatError(path, f"{clean_text(text, most=20)!r} is no whole number", field=field)
    return int(text)


def _number(path: Path, text: str, field: str) -> Fraction:
    if not re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,2})?", text, re.ASCII):
        raise FormatError(path, f"{text!r} is no number", field=field)
    return Fraction(text)


def _all(header: _Header) -> list[_Signal]:
    """Return all signals of a file of ours; none where they are of several rates."""
    signals = [one for one in header.signals if not one.is_list and one.count]
    return signals if len({one.count for one in signals}) == 1 else []


def _leads(path: Path, chosen: list[_Signal], gap: int | None, tag: Tag | None) -> tuple[Lead, ...]:
    leads = [_lead(path, one, _name(one.label), gap) for one in chosen]
    if tag is not None:
        try:
            leads = [tag.lead(number, lead) for number, lead in enumerate(leads)]
        except (ValueError, TypeError) as error:
            raise FormatError(path, f"cannot be used ({error})", field="annotations") from error
    names = unique([lead.name for lead in leads])
    return tuple(replace(lead, name=name) for lead, name in zip(leads, names, strict=True))


def _chosen(path: Path, header: _Header, notes: list[str]) -> list[_Signal]:
    """Return the signals that are leads; tell of the others."""
    signals = [one for one in header.signals if not one.is_list and one.count]
    if not signals:
        raise FormatError(path, "holds annotations and no signal")
    ecg = [one for one in signals if one.is_ecg]
    if not ecg:
        ecg = [
            one
            for one in signals
            if canonical_unit(one.unit) in MILLIVOLTS_PER_UNIT and not _NO_ECG.match(one.label)
        ]
        if not ecg:
            labels = ", ".join(one.label for one in signals[:8])
            raise FormatError(path, f"holds no ECG; its signals are {labels}")
        notes.append("No signal is called an ECG; those in volts are shown.")
    rates = [one.count for one in ecg]
    main = max(rates, key=lambda rate: (rates.count(rate), rate))
    chosen = [one for one in ecg if one.count == main]
    for one in (one for one in signals if one not in chosen):
        why = "another rate" if one in ecg else f"in {one.unit or 'no unit'}, no ECG"
        notes.append(f"Signal {one.label or 'without name'} is left out ({why}).")
    return chosen


def _name(label: str) -> str:
    return canonical_lead(re.sub(r"^(ECG|EKG)[ _-]+(?=\S)", "", label, flags=re.IGNORECASE)) or "?"


def _lead(path: Path, signal: _Signal, name: str, gap: int | None) -> Lead:
    """Return a lead; gain and baseline follow from the limits as fractions, rounded once."""
    low, high = (_number(path, text, f"physical limits of {name}") for text in signal.physical)
    least, most = (_number(path, text, f"digital limits of {name}") for text in signal.digital)
    if low == high or least == most:
        raise FormatError(path, "limits that are equal give no scale", field=name)
    gain = (most - least) / (high - low)
    try:
        values = float(gain), float(least - low * gain)
    except OverflowError as error:
        raise FormatError(path, "limits that give no scale", field=name) from error
    return Lead(name, *values, canonical_unit(signal.unit) or "no unit", signal.label, gap)


def _lists(path: Path, header: _Header) -> Lists:
    found = Lists()
    signals = [one for one in header.signals if one.is_list and one.count]
    if not signals:
        return found
    if header.n_records > _MOST_LISTS:
        raise FormatError(path, f"{header.n_records:,} data records with annotations; at most "
                          f"{_MOST_LISTS:,} are read", field="data records")  # fmt: skip
    for number, one in enumerate(signals):
        first, last = one.at * header.width, (one.at + one.count) * header.width
        for row in _stored(path, header):
            found.add(row[first:last].tobytes(), keeps_time=number == 0)
    return found


def _stored(path: Path, header: _Header) -> Iterator[NDArray[np.uint8]]:
    """Yield the data records as bytes; what was read does not stay resident."""
    file, at_once = OpenFile(path), max(1, MAPPED_BYTES // header.record_bytes)
    for row in range(0, header.n_records, at_once):
        shape = (min(at_once, header.n_records - row), header.record_bytes)
        yield from file.mapped(header.size + row * header.record_bytes, shape)


def _places(
    path: Path, header: _Header, lists: Lists, count: int, fs: float, notes: list[str]
) -> tuple[NDArray[np.int64], float]:
    """Return the first sample of each data record, and the time of the first."""
    starts = lists.record_starts
    begin_s = (starts[0] if starts else None) or 0.0
    close = np.arange(header.n_records, dtype=np.int64) * count
    if not header.fixed[5].upper().startswith(("EDF+D", "BDF+D")) or not starts:
        return close, begin_s
    places, after, missing, moved = close.copy(), 0, 0, 0
    for number, start in enumerate(starts):
        place = after if start is None else round((start - begin_s) * fs)
        missing += start is None
        if place < after:
            if after - place > 1:
                raise FormatError(path, f"data record {number + 1} begins before the one before "
                                  "it ends", field="annotations")  # fmt: skip
            place, moved = after, moved + 1
        places[number], after = place, place + count
        if after > 1 << 40:
            raise FormatError(path, "gaps of years", field="annotations")
    if missing:
        notes.append(f"{missing:,} data records do not say when they begin; they follow the last.")
    if moved:
        notes.append(f"{moved:,} data records begin within a sample of the end of the last.")
    gaps = int((np.diff(places) > count).sum())
    if gaps:
        notes.append(f"The recording was interrupted: {gaps:,} gaps are shown as gaps.")
    return places, begin_s


def _samples(
    path: Path, header: _Header, chosen: list[_Signal], places: NDArray[np.int64]
) -> BlockedSamples:
    """Return the samples; they stay on the disk until they are asked for."""
    count = chosen[0].count
    apart = int(places[-1]) + count > header.n_records * count
    return BlockedSamples(
        path,
        offset=header.size,
        n_records=header.n_records,
        record_bytes=header.record_bytes,
        columns=tuple(one.at * header.width for one in chosen),
        count=count,
        stored="i3" if header.width == 3 else "<i2",
        places=places if apart else None,
        gap=_GAP,
    )


def _filled(
    samples: BlockedSamples, fs: float, leads: tuple[Lead, ...], notes: list[str], *, searched: bool
) -> tuple[NDArray[Any], tuple[Lead, ...]]:
    """Return the samples, in memory where they are few, and the leads with what only fills as gap.

    Of many samples the end alone is searched for filling: there it is that a file is filled up.
    """
    if samples.nbytes < MAPPED_BYTES:
        adu = np.asarray(samples)
        return adu, without_filling(adu, fs, leads, notes) if searched else leads
    if not searched:
        return cast(NDArray[Any], samples), leads
    end, told = samples[max(0, len(samples) - round(_END_S * fs)) :], len(notes)
    found = without_filling(end, fs, leads, notes)
    if len(notes) > told and samples.has_gaps:
        samples = samples.with_filling(_LOWEST)
    return cast(NDArray[Any], samples), found


def _filters(chosen: list[_Signal], leads: tuple[Lead, ...]) -> tuple[DeclaredFilter, ...]:
    said: dict[tuple[FilterKind, float], list[str]] = {}
    for one, lead in zip(chosen, leads, strict=True):
        for key, corner in _PREFILTER.findall(one.prefilter):
            if corner.count(".") <= 1 and corner != ".":
                said.setdefault((_FILTERS[key.upper()], float(corner)), []).append(lead.name)
    every = len(leads)
    return tuple(
        DeclaredFilter(kind, hz, () if len(on) == every else tuple(dict.fromkeys(on)))
        for (kind, hz), on in said.items()
    )
