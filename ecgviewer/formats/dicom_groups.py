"""Multiplex groups of a DICOM waveform (PS3.3 C.10.9) as samples and leads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.device_says import DeclaredFilter, FilterKind
from ecgviewer.core.errors import FormatError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Lead, canonical_unit
from ecgviewer.formats.dicom_large import Mapped
from ecgviewer.formats.lead_codes import lead_of_code, unique
from ecgviewer.formats.limits import MOST_SAMPLES, check_fs, check_shape, clean_text
from ecgviewer.formats.ucum import from_ucum

_TYPES = {
    (8, "SB"): "i1",
    (8, "UB"): "u1",
    (16, "SS"): "i2",
    (16, "US"): "u2",
    (32, "SL"): "i4",
    (32, "UL"): "u4",
    (64, "SV"): "i8",
}
"""NumPy's name of each sample interpretation; the others are of sound."""

_MEDIAN = ("MEDIAN", "AVERAGE", "REPRESENTATIVE", "TEMPLATE", "MEAN BEAT")
_LONGEST_BEAT_S = 2.5
"""What was derived and is no longer is a beat, whatever its label; labels may have been removed."""

_NO_UNIT = "digits"
_LOOKED_AT = 1_000_000


@dataclass(frozen=True, eq=False)
class Group:
    """One multiplex group.

    Parameters
    ----------
    number
        As annotations refer to it, from 1.
    adu
        Shape (n_samples, n_leads), a view of the file's bytes.
    leads, fs, label
        Of the group.
    offset_s
        Seconds from the start of the acquisition.
    skews
        Samples by which each channel was taken later than the group's clock says.
    is_beat
        Whether it is a median or averaged beat.
    filters
        Declared by its channels.
    notes
        What was assumed or left out.
    """

    number: int
    adu: NDArray[Any]
    leads: tuple[Lead, ...]
    fs: float
    label: str
    offset_s: float
    skews: tuple[float, ...]
    is_beat: bool
    filters: tuple[DeclaredFilter, ...]
    notes: tuple[str, ...]


def read_group(
    path: Path, item: Any, number: int, *, big_endian: bool = False, mapped: Mapped | None = None
) -> Group:
    """Read an item of the Waveform Sequence.

    Raises
    ------
    FormatError
        If attributes are missing or at odds with the samples, or the samples are of sound.
    """
    n_channels, n_samples = int(item.NumberOfWaveformChannels), int(item.NumberOfWaveformSamples)
    check_shape(path, n_samples, n_channels, most=MOST_SAMPLES, field=f"multiplex group {number}")
    fs = check_fs(path, float(item.SamplingFrequency), field="SamplingFrequency")
    kind = (int(item.WaveformBitsAllocated), str(item.WaveformSampleInterpretation))
    if kind not in _TYPES:
        raise FormatError(
            path,
            f"samples of {kind[0]} bits, kind {kind[1][:4]!r}, are not read",
            field="5400,1006",
        )
    dtype = np.dtype((">" if big_endian else "<") + _TYPES[kind])
    adu = _samples(path, item, dtype, (n_samples, n_channels), mapped)
    channels = list(item.ChannelDefinitionSequence)
    if len(channels) != n_channels:
        raise FormatError(
            path, f"{len(channels)} channels are defined, {n_channels} stored", field="003A,0200"
        )
    label = clean_text(str(item.get("MultiplexGroupLabel") or ""), most=64)
    derived = str(item.get("WaveformOriginality", "")).strip().upper() == "DERIVED"
    is_beat = any(word in label.upper() for word in _MEDIAN) or (
        derived
        and (
            item.get("TriggerSamplePosition") is not None
            or "BEAT" in label.upper()
            or n_samples <= _LONGEST_BEAT_S * fs
        )
    )
    notes: list[str] = []
    leads = _leads(path, channels, notes)
    gap = _gap(item, adu, dtype, notes, number)
    if gap is None and is_beat and dtype.kind == "i" and adu.min() == np.iinfo(dtype).min:
        gap = int(np.iinfo(dtype).min)
        notes.append(
            f"In the {label.lower() or 'median beat'} the lowest value is taken for a gap."
        )
    return Group(
        number,
        adu,
        tuple(replace(lead, gap=gap) for lead in leads),
        fs,
        label,
        _number(path, item, "MultiplexGroupTimeOffset", 0.0) / 1000.0,
        tuple(_skew(path, channel, fs) for channel in channels),
        is_beat,
        filters_of(path, channels, tuple(lead.name for lead in leads)),
        tuple(notes),
    )


def _samples(
    path: Path, item: Any, dtype: np.dtype[Any], shape: tuple[int, int], mapped: Mapped | None
) -> NDArray[Any]:
    """Return the samples of the data set, or of the file where they are too many."""
    wanted = shape[0] * shape[1] * dtype.itemsize
    data = None if mapped is not None else item.WaveformData
    there = len(data) if isinstance(data, bytes) else mapped.length if mapped is not None else 0
    if there < wanted:
        raise FormatError(path, f"{there} bytes of samples, not {wanted}", field="5400,1010")
    if mapped is not None:
        return np.memmap(mapped.path, dtype, "r", mapped.offset, shape)
    if not isinstance(data, bytes):
        raise FormatError(path, "its samples are no bytes", field="5400,1010")
    return np.frombuffer(data, dtype, shape[0] * shape[1]).reshape(shape)


def lead_names(channels: Any) -> list[tuple[str, bool, str]]:
    """Return of each channel its canonical name, whether it is derived, and its name in the file.

    A coded source counts most, then the channel's label, then the source's meaning.
    """
    found = []
    for number, channel in enumerate(channels, 1):
        sources = channel.get("ChannelSourceSequence")
        source = sources[0] if sources else None
        value = str(source.get("CodeValue") or "") if source is not None else ""
        meaning = str(source.get("CodeMeaning") or "") if source is not None else ""
        label = clean_text(str(channel.get("ChannelLabel") or ""), most=64)
        coded = lead_of_code(value)
        said = label or clean_text(meaning, most=64) or f"channel {number}"
        name, derived = coded if coded else (canonical_lead(said.split(" (")[0]), False)
        found.append((name or f"channel {number}", derived, said))
    names = unique([name for name, _, _ in found])
    return [(name, derived, said) for name, (_, derived, said) in zip(names, found, strict=True)]


def _leads(path: Path, channels: list[Any], notes: list[str]) -> list[Lead]:
    leads, bare = [], []
    for channel, (name, derived, said) in zip(channels, lead_names(channels), strict=True):
        if channel.get("ChannelSensitivity") in (None, ""):
            bare.append(name)
            leads.append(Lead(name, 1.0, 0.0, _NO_UNIT, said, derived=derived))
            continue
        step = _number(path, channel, "ChannelSensitivity", 1.0)
        step *= _number(path, channel, "ChannelSensitivityCorrectionFactor", 1.0)
        offset = _number(path, channel, "ChannelBaseline", 0.0)
        units = channel.get("ChannelSensitivityUnitsSequence")
        unit = canonical_unit(from_ucum(str(units[0].get("CodeValue") or ""))) if units else ""
        if not np.isfinite(step) or step == 0 or not np.isfinite(1.0 / step):
            raise FormatError(path, f"a sensitivity of {step:g} in lead {name}", field="003A,0210")
        if not np.isfinite(offset / step):
            raise FormatError(path, f"a baseline of {offset:g} in lead {name}", field="003A,0213")
        unit = clean_text(unit, most=32) or _NO_UNIT
        leads.append(Lead(name, 1.0 / step, -offset / step + 0.0, unit, said, derived=derived))
    if bare:
        notes.append(f"No sensitivity is given for {', '.join(bare)}: millivolts are not known.")
    return leads


def _number(path: Path, item: Any, keyword: str, default: float) -> float:
    value = item.get(keyword)
    if value is None or value == "":
        return default
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise FormatError(path, f"{str(value)[:40]!r} is no number", field=keyword) from error
    if not np.isfinite(number):
        raise FormatError(path, f"{number} is not finite", field=keyword)
    return number


def _skew(path: Path, channel: Any, fs: float) -> float:
    """Return a channel's skew in samples; it is given in samples or in seconds."""
    return _number(path, channel, "ChannelSampleSkew", 0.0) + fs * _number(
        path, channel, "ChannelTimeSkew", 0.0
    )


def _gap(
    item: Any, adu: NDArray[Any], dtype: np.dtype[Any], notes: list[str], number: int
) -> int | None:
    """Return the padding value where it cannot be a sample: at an end of the range of samples.

    Files with a padding value of 0 hold genuine zeros: a gap there would be a loss.
    """
    padding = item.get("WaveformPaddingValue")
    if not isinstance(padding, bytes) or len(padding) < dtype.itemsize:
        return None
    value = int(np.frombuffer(padding, dtype, 1)[0])
    ends = np.iinfo(dtype)
    if value in (ends.min, ends.max):
        return value
    if (adu[:_LOOKED_AT] == value).any():
        notes.append(
            f"The padding value {value} of group {number} is a usual sample; it is read as one."
        )
    return None


_FILTERS: tuple[tuple[str, FilterKind], ...] = (
    ("FilterLowFrequency", "high pass"),
    ("FilterHighFrequency", "low pass"),
    ("NotchFilterFrequency", "notch"),
)


def filters_of(path: Path, channels: Any, names: tuple[str, ...]) -> tuple[DeclaredFilter, ...]:
    """Return the filters that channels declare; those of all channels are given once."""
    by_filter: dict[tuple[FilterKind, float], list[str]] = {}
    for channel, name in zip(channels, names, strict=True):
        for keyword, kind in _FILTERS:
            hz = _number(path, channel, keyword, 0.0)
            if hz > 0:
                by_filter.setdefault((kind, hz), []).append(name)
    return tuple(
        DeclaredFilter(kind, hz, () if len(on) == len(names) else tuple(on))
        for (kind, hz), on in by_filter.items()
    )
