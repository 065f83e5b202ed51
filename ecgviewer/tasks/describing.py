"""Use case: say what a record file holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecgviewer.formats import read_record


def describe_record(path: Path | str) -> dict[str, Any]:
    """Return the facts of a record, ready for JSON; never who the patient is.

    Parameters
    ----------
    path
        A record file.

    Returns
    -------
    dict
        ``record`` (the path given), ``id`` (content hash), ``format``, ``fs`` in Hz, ``samples``,
        ``seconds``, ``leads`` (name, name in the file, unit, gain in ADC units per unit, baseline
        in ADC units, gap value, derived), ``age_years``, ``sex``, ``device``, ``simulated`` and
        ``notes``. The patient identifier, the recording date and the file's free text are left out.

    Raises
    ------
    FormatError
        If the file cannot be read.
    """
    record = read_record(path)
    return {
        "record": str(path),
        "id": record.id,
        "format": record.format_name,
        "fs": record.fs,
        "samples": record.n_samples,
        "seconds": record.duration_s,
        "leads": [
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
        "age_years": record.patient.age_years,
        "sex": record.patient.sex,
        "device": record.device,
        "simulated": record.simulated,
        "notes": list(record.notes),
    }
