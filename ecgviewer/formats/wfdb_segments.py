"""Leads and samples of a WFDB record, whole or in segments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Lead, canonical_unit
from ecgviewer.formats.wfdb_header import DEFAULT_GAIN, NO_FILE, Header, Signal, read_header
from ecgviewer.formats.wfdb_samples import MOST_VALUES, gap_value, read_samples


@dataclass(frozen=True, eq=False)
class Part:
    """Leads, their samples of shape (n_samples, n_leads), and what was assumed about them."""

    adu: NDArray[Any]
    fs: float
    leads: tuple[Lead, ...]
    notes: tuple[str, ...]


def read_part(header: Header) -> Part:
    """Read the samples that a header describes.

    Raises
    ------
    FormatError
        If a file or a segment is missing, damaged or at odds with the header.
    """
    return _read_segments(header) if header.segments else _read_signals(header)


def _read_signals(header: Header, *, per_frame: int | None = None) -> Part:
    held = tuple(signal for signal in header.signals if signal.file != NO_FILE)
    nowhere = [s.description or f"signal {s.number}" for s in header.signals if s not in held]
    if held:  # of a layout alone the reading of its samples tells
        header = replace(header, signals=held)
    rates = {signal.per_frame for signal in header.signals}
    per_frame = per_frame or max(rates)
    samples = read_samples(header, per_frame=per_frame)
    notes = list(samples.notes)
    if nowhere:
        notes.append(f"Described, but recorded in no file: {', '.join(nowhere)}.")
    leads = _leads(header.signals, samples.gaps, notes)
    fs = header.frame_rate * per_frame
    slow = [
        f"{lead.name} ({header.frame_rate * signal.per_frame:g} Hz)"
        for lead, signal in zip(leads, header.signals, strict=True)
        if signal.per_frame != per_frame
    ]
    if slow:
        notes.append(f"Repeated to {fs:g} Hz without smoothing: {', '.join(slow)}.")
    late = [
        f"{lead.name} by {signal.skew}"
        for lead, signal in zip(leads, header.signals, strict=True)
        if signal.skew
    ]
    if late:
        notes.append(
            f"Moved earlier by the skew in the header, in frames: {', '.join(late)}; "
            "the end that the file does not hold is a gap."
        )
    return Part(samples.adu, fs, leads, tuple(notes))


def _leads(
    signals: tuple[Signal, ...], gaps: tuple[int | None, ...], notes: list[str]
) -> tuple[Lead, ...]:
    leads: list[Lead] = []
    for signal, gap in zip(signals, gaps, strict=True):
        name = canonical_lead(signal.description) or f"signal {signal.number}"
        unit = "mV" if signal.unit is None else canonical_unit(signal.unit)
        baseline = signal.baseline if signal.baseline is not None else signal.zero
        lead = Lead(
            name=_unique(name, [lead.name for lead in leads]),
            gain=DEFAULT_GAIN if signal.gain is None else signal.gain,
            baseline=float(baseline or 0),
            unit=unit,
            source_name=signal.description,
            gap=gap,
        )
        leads.append(lead)
        if lead.name != name:
            notes.append(f"A further lead named {name} is shown as {lead.name}.")
    nameless = [lead.name for lead in leads if not lead.source_name]
    if nameless:
        notes.append(f"Leads without a name in the header: {', '.join(nameless)}.")
    gainless = [a.name for a, b in zip(leads, signals, strict=True) if b.gain is None]
    if gainless:
        notes.append(
            f"AMPLITUDES ARE NOT CALIBRATED: the header gives no gain for {', '.join(gainless)}; "
            f"{DEFAULT_GAIN:g} ADC units per unit are assumed, as WFDB prescribes."
        )
    unitless = [a.name for a, b in zip(leads, signals, strict=True) if b.unit is None]
    if unitless:
        notes.append(f"No unit in the header for {', '.join(unitless)}: mV, as WFDB prescribes.")
    return tuple(leads)


def _unique(name: str, taken: Iterable[str]) -> str:
    taken, number, unique = set(taken), 1, name
    while unique in taken:
        number += 1
        unique = f"{name} ({number})"
    return unique


def _read_segments(header: Header) -> Part:
    headers, layout = _segment_headers(header)
    per_frame = max((s.per_frame for h in headers.values() for s in h.signals), default=0)
    if not per_frame:
        raise FormatError(header.path, "has no segment with samples", field="segments")
    n_samples = sum(segment.n_frames for segment in header.segments) * per_frame
    notes = []
    if header.n_frames is not None and header.n_frames * per_frame != n_samples:
        notes.append(
            f"The header gives {header.n_frames} samples, its segments {n_samples // per_frame}; "
            "the segments are shown."
        )
    order = (
        [] if layout is None else [lead.name for lead in _leads(layout.signals, _none(layout), [])]
    )
    parts: dict[str, Part] = {}
    # A lead whose gain, baseline or unit changes between segments becomes several leads: its
    # integers stay those of the files.
    kinds: dict[tuple[Any, ...], Lead] = {}
    for name, segment in headers.items():
        parts[name] = _read_signals(segment, per_frame=per_frame)
        kinds |= {_kind(lead): lead for lead in parts[name].leads if _kind(lead) not in kinds}
        notes += [note for note in parts[name].notes if note not in notes]
    found = sorted(kinds, key=lambda kind: order.index(kind[0]) if kind[0] in order else len(order))
    absent = [name for name in order if name not in {kind[0] for kind in kinds}]
    if absent:
        notes.append(f"Described, but recorded in no segment: {', '.join(absent)}.")
    if n_samples * len(found) > MOST_VALUES:
        raise FormatError(
            header.path,
            f"is {n_samples} x {len(found)}; at most {MOST_VALUES} values in segments are read",
            field="number of samples",
        )
    # The lowest of the formats' gap values is a sample in none of them.
    gap = min(gap_value(signal.fmt) for h in headers.values() for signal in h.signals)
    dtype = np.result_type(np.min_scalar_type(gap), *(part.adu for part in parts.values()))
    adu = np.full((n_samples, len(found)), gap, dtype=dtype)
    start = 0
    for place in header.segments:
        stop = start + place.n_frames * per_frame
        if place.name in parts and place.n_frames:
            part = parts[place.name]
            for column, lead in enumerate(part.leads):
                samples = adu[start:stop, found.index(_kind(lead))]
                samples[:] = part.adu[:, column]
                if lead.gap is not None:
                    samples[part.adu[:, column] == lead.gap] = gap
        start = stop
    leads: list[Lead] = []
    for column, kind in enumerate(found):
        lead = kinds[kind]
        name = _unique(lead.name, [other.name for other in leads])
        if name != lead.name:
            notes.append(f"The scale of {lead.name} changes between segments: see {name}.")
        has_gap = bool((adu[:, column] == gap).any())
        leads.append(replace(lead, name=name, gap=gap if has_gap else None))
    gappy = [lead.name for lead in leads if lead.gap is not None]
    if gappy:
        notes.append(f"Gaps between or within the segments: {', '.join(gappy)}.")
    return Part(adu, header.frame_rate * per_frame, tuple(leads), tuple(notes))


def _kind(lead: Lead) -> tuple[Any, ...]:
    return lead.name, lead.gain, lead.baseline, lead.unit


def _none(header: Header) -> tuple[None, ...]:
    return (None,) * len(header.signals)


def _segment_headers(header: Header) -> tuple[dict[str, Header], Header | None]:
    """Return the headers of the segments with samples by name, and that of the layout if any."""
    headers: dict[str, Header] = {}
    layout = None
    for number, segment in enumerate(header.segments):
        if segment.name == NO_FILE or segment.name in headers:
            continue
        path = header.path.with_name(f"{segment.name}.hea")
        if not path.is_file():
            raise FormatError(
                header.path,
                f"is {segment.name}, but {path.name} does not lie beside the header",
                field=f"segment {number}",
            )
        own = read_header(path)
        if own.segments:
            raise FormatError(path, "has segments and is itself a segment", field="segments")
        if number == 0 and segment.n_frames == 0:
            layout = own
            continue
        if segment.n_frames == 0:
            continue
        if own.frame_rate != header.frame_rate:
            raise FormatError(
                path,
                f"is {own.frame_rate:g} Hz; {header.path.name} says {header.frame_rate:g} Hz",
                field="sampling frequency",
            )
        if own.n_frames not in (None, segment.n_frames):
            raise FormatError(
                path,
                f"is {own.n_frames}; {header.path.name} says {segment.n_frames}",
                field="number of samples",
            )
        headers[segment.name] = replace(own, n_frames=segment.n_frames)
    return headers, layout
