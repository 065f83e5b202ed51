"""Use case: say what a record file holds."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any, cast

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.progress import Progress
from ecgviewer.formats import read_record
from ecgviewer.tasks.device_marks import DeviceMarks, device_annotations


def describe_record(path: Path | str) -> dict[str, Any]:
    """Return the facts of a record, ready for JSON; never who the patient is.

    Parameters
    ----------
    path
        A record file.

    Returns
    -------
    dict
        ``record`` (the path given), ``id`` (content hash), ``format``, ``leads`` (names), ``fs`` in
        Hz, ``samples``, ``duration_s``, ``patient`` (``age`` in years, ``sex``), ``device``,
        ``start``, ``derived_leads`` (names), ``representative_beats`` (name, leads, fs, samples),
        ``annotations`` (what the file, or for WFDB one beside it, says: kind, label, start, stop,
        leads, code, system, value, unit, source), ``filters``, ``warnings`` (what was assumed, not
        understood or left out),
        ``channels`` (of each lead: name, name in the file, unit, gain in ADC units per unit,
        baseline in ADC units, gap value, derived) and ``simulated``. The patient's name and number
        and the file's free text are left out.

    Raises
    ------
    FormatError
        If the file cannot be read.
    """
    record = read_record(path)
    said, marks = record.device_says, _drained(device_annotations(Path(path), record))
    return {
        "record": str(path),
        "id": record.id,
        "format": record.format_name,
        "leads": list(record.lead_names),
        "fs": record.fs,
        "samples": record.n_samples,
        "duration_s": record.duration_s,
        "patient": {"age": record.patient.age_years, "sex": record.patient.sex},
        "device": record.device,
        "start": record.start,
        "derived_leads": [lead.name for lead in record.leads if lead.derived],
        "representative_beats": [
            {
                "name": beat.name,
                "leads": list(beat.samples.lead_names),
                "fs": beat.samples.fs,
                "samples": beat.samples.n_samples,
            }
            for beat in said.beats
        ],
        "annotations": [_annotation(one) for one in marks.annotations],
        "filters": [one.words for one in said.filters],
        "warnings": [*record.notes, *([marks.note] if marks.note else [])],
        "channels": [
            {
                "name": lead.name,
                "name_in_file": lead.source_name,
                "unit": lead.unit,
                "gain": lead.gain,
                "baseline": lead.baseline,
                "gap": lead.gap,
                "derived": lead.derived,
            }
            for lead in record.leads
        ],
        "simulated": record.simulated,
    }


def _drained(work: Generator[Progress, None, DeviceMarks]) -> DeviceMarks:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return cast(DeviceMarks, stop.value)


def _annotation(one: DeviceAnnotation) -> dict[str, Any]:
    fields = one.to_dict()
    del fields["text"]  # free text may name the patient
    return fields
