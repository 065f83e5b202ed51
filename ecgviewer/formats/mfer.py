"""MFER (ISO 22077-1, ``.mwf``): ECGs of Japanese electrocardiographs, Holters and monitors.

Our own reader of the public standard (mfer.org: Part 1, versions 1.01 to 1.05, and Part 3). What it
leaves open is told in the notes: where an offset is given it is added to the samples, as other
readers do; packed samples are refused.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Sequence
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

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
from ecgviewer.formats import mfer_tags as tags
from ecgviewer.formats.blocked_samples import BlockedSamples
from ecgviewer.formats.lead_codes import lead_of, unique
from ecgviewer.formats.limits import check_fs, check_shape, clean_text, file_size
from ecgviewer.formats.mfer_tags import Channel, Found, Frame

NAME = "MFER"
MAPPED_BYTES = 1 << 25
"""Samples from 32 MB on stay on the disk where they lie in one frame."""

_MOST_BYTES = 240_000_000
"""Samples held in memory."""
_CHUNK = 1 << 24

_DEFAULT_FS = Fraction(1000)
_OLDEST_YEARS = 150
_LARGEST = 1 << 31
_DOMINANT_BEAT = 9
_ECG = frozenset((1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 21))
"""Waveforms that are ECGs, or may hold some (Part 1, table of MWF_WFM)."""
_NO_ECG = {25: "a power spectrum", 26: "a trend", 30: "sound", 31: "a pulse wave", 40: "an EEG",
           41: "evoked potentials", 42: "an EEG's frequencies", 43: "an EEG"}  # fmt: skip
_OF_ECG = frozenset((*range(1, 21), *range(31, 35), *range(61, 73), *range(4166, 4170)))
"""Codes of leads of an ECG (Part 1, table of MWF_LDN; Part 3-2)."""
_MORE = {
    **{31: "NASA", 32: "CB4", 33: "CB5", 34: "CB6", 143: "blood pressure", 160: "respiration"},
    **{175: "SpO2", 4160: "status", 4161: "position", 4162: "movement", 4163: "respiration"},
    **{4166: "ECG1", 4167: "ECG2", 4168: "ECG3", 4169: "ECG4"},
}
_UNITS = ("V", "mmHg", "Pa", "cmH2O", "mmHg/s", "dyn", "N", "%", "degC", "1/min", "1/s", "Ohm",
          "A", "rpm", "W", "dB", "kg", "J", "dyn s/cm5", "l", "l/s", "l/min", "cd")  # fmt: skip
_FILTERS: dict[str, FilterKind] = {"HPF": "high pass", "LPF": "low pass", "BEF": "notch"}
_FILTER = re.compile(r"(HPF|LPF|BEF)\s*=\s*([0-9]{0,6}\.?[0-9]{1,6})(.*)", re.IGNORECASE)
_FIGURE = re.compile(r"([-+]?[0-9]{1,12}(?:\.[0-9]{1,9})?)(?:\^(.{0,40}))?")


def read(path: Path) -> Record:
    """Read the first recording of a file: frames that follow each other and have the same leads.

    Raises
    ------
    FormatError
        If it is damaged, is packed, or holds no ECG.
    """
    if not file_size(path):
        raise FormatError(path, "is empty")
    try:
        with (
            path.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content,
        ):
            reader = tags.Reader(path, content)
            found = reader.read()
            return _record(path, content, found, reader)
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror})") from error
    except (RecordError, OverflowError) as error:
        raise FormatError(path, str(error)) from error


def _record(path: Path, content: Any, found: Found, reader: tags.Reader) -> Record:
    notes = found.notes
    rhythm = [one for one in found.frames if _waveform(one) != _DOMINANT_BEAT]
    beats = [one for one in found.frames if _waveform(one) == _DOMINANT_BEAT]
    frames = _run(rhythm, notes)
    if not frames:
        raise FormatError(path, "holds no samples of a rhythm")
    adu, leads, fs, columns = _samples(path, content, frames, notes)
    start, patient = _about(found, notes)
    said, lost = within(_said(found, frames, fs, leads, columns, reader), len(adu))
    if lost:
        notes.append(f"{lost:,} events lie after the end of the record and are left out.")
    representative = []
    for frame in beats:
        samples, of_beat, rate, _ = _samples(path, content, [frame], notes)
        alone = Record(np.asarray(samples), rate, of_beat, source=path.name, format_name=NAME)
        representative.append(RepresentativeBeat("dominant beat", alone))
    makers = found.texts.get(tags.MAKER, [""])[-1].split("^")
    comments = (*found.texts.get(tags.COMMENT, ()), *found.texts.get(tags.MESSAGE, ()))
    return Record(
        adu,
        fs,
        leads,
        patient,
        path.name,
        NAME,
        start,
        " ".join(part.strip() for part in makers[:3]).strip() or None,
        tuple(text for text in comments if text),
        tuple(dict.fromkeys(notes)),
        device_says=DeviceSays(said, _filters(found, leads, columns), tuple(representative)),
    )


def _waveform(frame: Frame) -> int | None:
    return frame.channels[0].waveform


def _run(frames: list[Frame], notes: list[str]) -> list[Frame]:
    """Return the first frames that define the same leads in the same way."""
    same = [one for one in frames if one.channels == frames[0].channels]
    if len(same) < len(frames):
        notes.append(f"{len(frames) - len(same):,} of {len(frames):,} frames define other leads, "
                     "rates or scales; they are left out.")  # fmt: skip
    return same


# Samples


def _samples(
    path: Path, content: Any, frames: list[Frame], notes: list[str]
) -> tuple[NDArray[Any], tuple[Lead, ...], float, tuple[int, ...]]:
    """Return samples, leads, rate, and which channels they are."""
    channels = frames[0].channels
    columns = _chosen(path, channels, notes)
    main = channels[columns[0]]
    if main.fs is None:
        notes.append("No sampling interval: 1000 Hz, as MFER prescribes.")
    fs = check_fs(path, float(main.fs or _DEFAULT_FS), field="sampling interval")
    if any(one.block < 1 for one in channels):
        raise FormatError(path, "0 samples", field="block")
    size = sum(one.block * one.width for one in channels)
    counts = [_sequences(path, one, size, notes) for one in frames]
    lengths = [count * main.block for count in counts]
    starts = _starts(path, frames, lengths, fs, notes)
    n_samples = starts[-1] + lengths[-1]
    at = [sum(one.block * one.width for one in channels[:column]) for column in columns]
    stays = len(frames) == 1 and lengths[0] * main.width * len(columns) >= MAPPED_BYTES
    most = _LARGEST if stays else _MOST_BYTES // max(channels[column].width for column in columns)
    check_shape(path, n_samples, len(columns), most=most, field="samples")
    apart = n_samples > sum(lengths)
    gap = None if not apart else -_LARGEST if main.null is None else int(main.null)
    leads = _leads(channels, columns, gap, notes)
    order = frames[0].order
    kinds = {tags.DATA_TYPES[channels[column].data_type] for column in columns}
    if stays and len(kinds) == 1:
        samples = BlockedSamples(
            path,
            offset=frames[0].start,
            n_records=counts[0],
            record_bytes=size,
            columns=tuple(at),
            count=main.block,
            stored=order + kinds.pop(),
        )
        return cast(NDArray[Any], samples), leads, fs, columns
    kind = np.result_type(*(np.dtype(one) for one in kinds))
    if gap is not None:
        kind = np.result_type(kind, np.min_scalar_type(gap))
    adu = np.full((n_samples, len(columns)), 0 if gap is None else gap, dtype=kind)
    for frame, count, start, length in zip(frames, counts, starts, lengths, strict=True):
        out = adu[start : start + length].reshape(count, main.block, len(columns))
        step = max(1, _CHUNK // size)
        for first in range(0, count, step):
            last = min(first + step, count)
            part = content[frame.start + first * size : frame.start + last * size]
            rows = np.frombuffer(part, np.uint8).reshape(last - first, size)
            for number, (column, place) in enumerate(zip(columns, at, strict=True)):
                one = channels[column]
                block = np.ascontiguousarray(rows[:, place : place + one.block * one.width])
                out[first:last, :, number] = block.view(
                    frame.order + tags.DATA_TYPES[one.data_type]
                )
    return adu, leads, fs, columns


def _chosen(path: Path, channels: Sequence[Channel], notes: list[str]) -> tuple[int, ...]:
    """Return the channels that are leads, of the rate that most have; tell of the others."""
    kind = channels[0].waveform
    if kind in _NO_ECG:
        raise FormatError(path, f"holds {_NO_ECG[kind]} and no ECG", field="waveform")
    if kind is not None and kind not in _ECG:
        notes.append(f"The kind of waveform, {kind}, is not known; it is taken for an ECG.")
    leads, others = [], []
    for number, one in enumerate(channels):
        named = one.lead is None or one.lead[0] in (0, *_OF_ECG)
        volts = one.resolution is None or one.resolution[0] == 0
        if one.data_type != tags.STATUS and named and volts:
            leads.append(number)
        else:
            others.append(number)
    if not leads:
        raise FormatError(path, "holds no lead of an ECG")
    rates = [(channels[number].fs, channels[number].block) for number in leads]
    main = max(rates, key=lambda rate: (rates.count(rate), rate[0] or _DEFAULT_FS))
    chosen = tuple(number for number, rate in zip(leads, rates, strict=True) if rate == main)
    for number in sorted({*others, *leads} - set(chosen)):
        why = "no lead of an ECG" if number in others else "another rate"
        notes.append(f"Channel {number + 1} ({_name(channels[number], number)}) is left out "
                     f"({why}).")  # fmt: skip
    return chosen


def _sequences(path: Path, frame: Frame, size: int, notes: list[str]) -> int:
    """Return how often the blocks of a frame follow each other."""
    held = (frame.stop - frame.start) // size
    claimed = frame.sequences
    if claimed is not None and claimed > held:
        notes.append(f"A frame defines {claimed:,} sequences of blocks and holds {held:,}.")
    elif claimed is not None and claimed < held:
        notes.append(f"{held - claimed:,} sequences after the last of a frame are left out.")
    count = held if claimed is None else min(held, claimed)
    if count < 1:
        raise FormatError(path, "holds no whole sequence of blocks", field="samples")
    return count


def _starts(
    path: Path, frames: list[Frame], lengths: list[int], fs: float, notes: list[str]
) -> list[int]:
    """Return the first sample of each frame; pointers to later places leave gaps."""
    starts, end, gaps = [], 0, 0
    origin = frames[0].pointer or 0
    for frame, length in zip(frames, lengths, strict=True):
        start = end
        if frame.pointer is not None and frame is not frames[0]:
            start = frame.pointer - origin
            if start < end:
                notes.append("A frame points into the one before it; it follows that instead.")
                start = end
            gaps += start > end
        starts.append(start)
        end = start + length
    if gaps:
        notes.append(f"The recording was interrupted: {gaps:,} gaps are shown as gaps.")
    check_fs(path, fs)
    return starts


def _name(channel: Channel, number: int) -> str:
    code, text = channel.lead or (0, "")
    if code in _MORE:
        return _MORE[code]
    if code in _OF_ECG and not (known := lead_of(code)[0]).startswith("lead "):
        return known
    return text or (f"code {code}" if code else f"channel {number + 1}")


def _leads(
    channels: Sequence[Channel], columns: tuple[int, ...], gap: int | None, notes: list[str]
) -> tuple[Lead, ...]:
    names = unique([_name(channels[column], column) for column in columns])
    leads = []
    for name, column in zip(names, columns, strict=True):
        one = channels[column]
        if name.startswith(("channel", "code")):
            notes.append(f"Which lead {name} is, the file does not say.")
        gain, unit = 1.0, "steps"
        if one.resolution is None or not one.resolution[1]:
            notes.append(f"Lead {name} has no resolution: its millivolts are unknown.")
        elif one.resolution[0] == 0:
            gain, unit = float(1 / (one.resolution[1] * 1_000_000)), "uV"
        else:
            code, step = one.resolution
            gain, unit = float(1 / step), _UNITS[code] if code < len(_UNITS) else f"unit {code}"
        if one.offset:
            notes.append(f"Lead {name} has an offset of {one.offset:g} steps, which is added.")
        null = one.null if gap is None else gap
        source = "" if one.lead is None else f"{one.lead[0]} {one.lead[1]}".strip()
        whole = int(null) if null is not None and null == round(null) else None
        leads.append(Lead(name, gain, -(one.offset or 0.0), unit, source, whole))
    return tuple(leads)


# What else it says


def _said(
    found: Found,
    frames: list[Frame],
    fs: float,
    leads: tuple[Lead, ...],
    columns: tuple[int, ...],
    reader: tags.Reader,
) -> list[DeviceAnnotation]:
    """Return events, information and values; those at no place are of the whole record."""
    origin, ratio = frames[0].pointer or 0, fs / float(found.fs or fs)
    order = ">" if found.order == ">" else "<"
    out = []
    for tag, value, channel in found.events:
        fields = np.frombuffer(value[2:10].ljust(8, b"\0"), f"{order}u4").tolist()
        code = int(np.frombuffer(value[:2].ljust(2, b"\0"), f"{order}u2")[0])
        on = (leads[columns.index(channel)].name,) if channel in columns else ()
        begin, length = fields
        text = reader.text(value[6 if tag == tags.VALUE else 10 :])
        if tag == tags.VALUE:
            length = 0
        start = max(0, round((begin - origin) * ratio)) if begin else 0
        stop = start + max(1, round(length * ratio)) if begin or length else _LARGEST
        figure = _FIGURE.fullmatch(text) if tag == tags.VALUE else None
        label = {tags.EVENT: "event", tags.VALUE: "value"}.get(tag, "information")
        out.append(
            DeviceAnnotation(
                "measurement" if figure else "note",
                clean_text(text, most=40) if text and not figure else f"MFER {label} {code}",
                start,
                stop,
                on,
                str(code),
                "MFER",
                "" if figure else text,
                float(figure[1]) if figure else None,
                clean_text(figure[2] or "") if figure else "",
                "MFER",
            )
        )
    return out


def _filters(
    found: Found, leads: tuple[Lead, ...], columns: tuple[int, ...]
) -> tuple[DeclaredFilter, ...]:
    out = []
    for text, channel in found.filters:
        if not text or (channel is not None and channel not in columns):
            continue
        on = () if channel is None else (leads[columns.index(channel)].name,)
        said = _FILTER.fullmatch(text)
        if said:
            more = said[3].lstrip("^").strip()
            out.append(DeclaredFilter(_FILTERS[said[1].upper()], float(said[2]), on, more))
        else:
            out.append(DeclaredFilter("other", None, on, text))
    return tuple(out)


def _about(found: Found, notes: list[str]) -> tuple[str | None, Patient]:
    """Return when it was recorded, and whose it is."""
    small = "<" if found.order == "<" else ">"
    when, start = found.values.get(tags.TIME, b""), None
    day: date | None = None
    if len(when) >= 4:
        year = int(np.frombuffer(when[:2], f"{small}u2")[0])
        try:
            day = date(year, when[2], when[3])
            start = day.isoformat()
            if len(when) >= 7:
                start = datetime(year, *when[2:7]).isoformat()
        except ValueError:
            notes.append("The time of measurement is none; it is left out.")
    value, age = found.values.get(tags.AGE, b""), None
    if value and any(value[:3]):
        days = int(np.frombuffer(value[1:3].ljust(2, b"\0"), f"{small}u2")[0])
        age = float(value[0]) if value[0] else days / 365.25
    elif len(value) >= 7 and day:
        year = int(np.frombuffer(value[3:5], f"{small}u2")[0])
        if year:
            age = float(day.year - year - ((day.month, day.day) < (value[5], value[6])))
    if age is not None and not 0 <= age <= _OLDEST_YEARS:
        notes.append(f"An age of {age:g} years is left out.")
        age = None
    sexes: dict[int, Sex] = {1: "M", 2: "F"}
    code = found.values.get(tags.SEX, b"\0")[:1]
    sex = sexes.get(code[0]) if code else None
    identifier = found.texts.get(tags.IDENTIFIER, [""])[-1].split("^")[0].strip()
    return start, Patient(age, sex, identifier or None)
