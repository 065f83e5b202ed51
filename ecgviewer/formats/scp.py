"""SCP-ECG records (EN 1064:2005+A1, ISO 11073-91064): rhythm, reference beat, what was found.

Our own reader from the public standard: no well-kept library exists.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.derivation import with_derived_limb_leads
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeviceSays, RepresentativeBeat, measurement, within
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats.joining import Stretch, joined
from ecgviewer.formats.lead_codes import lead_of, unique
from ecgviewer.formats.limits import read_whole
from ecgviewer.formats.scp_found import (
    Figures,
    left_out,
    read_beats,
    read_figures,
    read_lead_figures,
    read_spikes,
    read_statements,
)
from ecgviewer.formats.scp_rhythm import Signals, read_signals
from ecgviewer.formats.scp_sections import SOURCE, Header, Sections, read_header, read_sections

NAME = "SCP-ECG"


def read(path: Path) -> Record:
    """Read an SCP-ECG record.

    Raises
    ------
    FormatError
        If it is damaged, or holds no rhythm.
    """
    sections = read_sections(path, read_whole(path))
    header = read_header(sections[1])
    rhythm, beat = read_signals(path, sections)
    try:
        adu, leads = _columns(path, rhythm)
        return _record(path, sections, header, rhythm, beat, adu, leads)
    except RecordError as error:
        raise FormatError(path, str(error)) from error


def _columns(path: Path, signals: Signals) -> tuple[NDArray[Any], tuple[Lead, ...]]:
    """Return samples and leads, those that follow from I and II derived."""
    named = [lead_of(lead.number) for lead in signals.leads]
    names = unique([name for name, _ in named])
    leads = [
        Lead(name, 1000.0 / signals.step_nv, 0.0, "uV", str(lead.number), derived=derived)
        for name, (_, derived), lead in zip(names, named, signals.leads, strict=True)
    ]
    places = {
        (lead.start, len(one)) for lead, one in zip(signals.leads, signals.samples, strict=True)
    }
    if len(places) == 1:
        adu: NDArray[Any] = np.stack(signals.samples, axis=1)
        made = tuple(leads)
    else:
        stretches = [
            Stretch(span.start, one.astype(np.int32), lead)
            for span, one, lead in zip(signals.leads, signals.samples, leads, strict=True)
            if one.size
        ]
        adu, made, _ = joined(path, stretches, field="section 3")
    gaps = [lead.gap for lead in made if lead.gap is not None]
    limits = np.iinfo(np.int16)
    if not gaps and limits.min <= adu.min() and adu.max() <= limits.max:
        adu = adu.astype(np.int16)
    elif not gaps:
        adu = adu.astype(np.int32)
    return with_derived_limb_leads(adu, made)


def _record(
    path: Path,
    sections: Sections,
    header: Header,
    rhythm: Signals,
    beat: Signals | None,
    adu: NDArray[Any],
    leads: tuple[Lead, ...],
) -> Record:
    n_samples = len(adu)
    figures = read_figures(sections[7], n_samples)
    said = [
        *read_statements(sections[8], header.encoding, n_samples, coded=False),
        *read_statements(sections[11], header.encoding, n_samples, coded=True),
        *figures.measurements,
        *read_lead_figures(sections[10], n_samples),
        *(
            measurement(name, value, unit, n_samples, source=SOURCE)
            for name, value, unit in header.figures
        ),
        *read_beats(sections[4], figures.types, n_samples),
        *read_spikes(sections[7], rhythm.fs, n_samples),
    ]
    beats: tuple[RepresentativeBeat, ...] = ()
    if beat is not None:
        values, columns = _columns(
            path, Signals(beat.leads, beat.samples, beat.step_nv, beat.interval_us)
        )
        samples = Record(values, beat.fs, columns, source=path.name, format_name=NAME)
        beats = (RepresentativeBeat("reference beat", samples, _fiducials(figures, beat)),)
    return Record(
        adu,
        rhythm.fs,
        leads,
        header.patient,
        path.name,
        NAME,
        header.start,
        header.device,
        comments=header.comments,
        notes=tuple(dict.fromkeys([*sections.notes, *header.notes, *left_out(sections)])),
        device_says=DeviceSays(within(said, n_samples)[0], header.filters, beats),
    )


def _fiducials(figures: Figures, beat: Signals) -> tuple[DeviceAnnotation, ...]:
    """Return the bounds of the reference beat's waves in its samples."""
    found = []
    for label, at_ms in figures.bounds_ms:
        at = round(at_ms * 1000 / beat.interval_us)
        if at < len(beat.samples[0]):
            found.append(DeviceAnnotation("wave", label, at, at + 1, source=SOURCE))
    return tuple(found)
