"""A training set as one HDF5 file: tables for other programs, and the whole as JSON.

``/records``, ``/labels``, ``/spans`` and ``/findings`` are groups of columns of equal length;
``record`` in the second and third is a row of the first. ``/training_set`` is the whole as one JSON
text, which is what is read back. Described in docs/exchange.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ecgviewer import __version__
from ecgviewer.core.errors import FormatError
from ecgviewer.core.findings import finding_for
from ecgviewer.core.training_set import LabelledRecord, TrainingSet
from ecgviewer.formats.annotation_hdf5 import TOO_MUCH, text_in

FORMAT = "ecgviewer training set"
VERSION = 1
BODY = "training_set"
_TEXT = h5py.string_dtype("utf-8")
_RECORDS = {
    "id": _TEXT,
    "name": _TEXT,
    "patient": _TEXT,
    "fs": np.float64,
    "n_samples": np.int64,
    "leads": _TEXT,
    "age_years": np.float64,
    "sex": _TEXT,
}
_LABELS = {
    "record": np.int64,
    "finding": _TEXT,
    "said": _TEXT,
    "weight": np.float64,
    "adjudicated": np.bool_,
}
_SPANS = {
    "record": np.int64,
    "annotation": _TEXT,
    "finding": _TEXT,
    "said": _TEXT,
    "kind": _TEXT,
    "lead": _TEXT,
    "lead_row": np.int64,
    "start": np.int64,
    "stop": np.int64,
    "certainty": _TEXT,
    "weight": np.float64,
    "reader": _TEXT,
}
_FINDINGS = {
    "code": _TEXT,
    "name": _TEXT,
    "system": _TEXT,
    "state": _TEXT,
    "n_marks": np.int64,
    "n_records": np.int64,
    "n_patients": np.int64,
    "n_absent": np.int64,
}


def write_training_set(found: TrainingSet, weights: Mapping[str, float], path: Path) -> Path:
    """Write the set; return the file.

    Parameters
    ----------
    found
        The set.
    weights
        Certainty to the weight of a span.
    path
        The file.
    """
    made = BytesIO()  # in memory first, as the masks are: see annotation_hdf5
    with h5py.File(made, "w") as file:
        file.attrs["format"] = FORMAT
        file.attrs["version"] = VERSION
        file.attrs["application"] = f"ecgviewer {__version__}"
        _table(file, "records", _RECORDS, map(_record, found.records))
        _table(file, "labels", _LABELS, _labels(found))
        _table(file, "spans", _SPANS, _spans(found, weights))
        _table(file, "findings", _FINDINGS, map(_finding, found.findings))
        file[BODY] = json.dumps(to_json(found), ensure_ascii=False, allow_nan=False)
    path.write_bytes(made.getbuffer())
    return path


def _table(
    file: h5py.File, name: str, columns: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]
) -> None:
    taken, group = list(rows), file.create_group(name)
    for column, kind in columns.items():
        values = [row[column] for row in taken]
        group.create_dataset(column, (len(values),), dtype=kind, data=values)


def _record(one: LabelledRecord) -> dict[str, Any]:
    return {
        "id": one.record_id,
        "name": one.name,
        "patient": one.patient,
        "fs": one.fs,
        "n_samples": one.n_samples,
        "leads": json.dumps(one.leads, ensure_ascii=False),
        "age_years": np.nan if one.age_years is None else one.age_years,
        "sex": one.sex or "",
    }


def _labels(found: TrainingSet) -> list[dict[str, Any]]:
    return [
        {
            "record": row,
            "finding": label.finding,
            "said": label.said,
            "weight": label.weight,
            "adjudicated": label.adjudicated,
        }
        for row, one in enumerate(found.records)
        for label in one.labels
    ]


def _spans(found: TrainingSet, weights: Mapping[str, float]) -> list[dict[str, Any]]:
    """Return one row an annotation, lead and interval: of a set of beats each beat is one."""
    return [
        {
            "record": row,
            "annotation": mark.id,
            "finding": mark.finding,
            "said": one.said_of(mark.finding) or "",
            "kind": mark.kind,
            "lead": lead,
            "lead_row": one.leads.index(lead) if lead in one.leads else -1,
            "start": start,
            "stop": stop,
            "certainty": mark.certainty,
            "weight": weights[mark.certainty],
            "reader": one.readers.get(mark.id, ""),
        }
        for row, one in enumerate(found.records)
        for mark in one.marks
        for lead in mark.leads
        for start, stop in mark.intervals()
    ]


def _finding(row: Mapping[str, Any]) -> dict[str, Any]:
    known = finding_for(row["finding"])
    told = {"code": row["finding"], "name": known.name, "system": known.system}
    return told | {name: row[name] for name in _FINDINGS if name not in told}


def to_json(found: TrainingSet) -> dict[str, Any]:
    """Return the whole set, ready for JSON."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "application": f"ecgviewer {__version__}",
        "store_revision": found.revision,
        "choices": dict(found.choices),
        "findings": [dict(row) for row in found.findings],
        "records": [one.to_dict() for one in found.records],
    }


def read_training_set(path: Path) -> TrainingSet:
    """Read what :func:`write_training_set` wrote.

    Raises
    ------
    FormatError
        If it is another file, newer, or contradicts itself.
    """
    try:
        with h5py.File(path, "r") as file:
            if file.attrs.get("format") != FORMAT:
                raise FormatError(path, "is HDF5, but no training set of ecgviewer")
            if not 1 <= int(file.attrs["version"]) <= VERSION:
                raise FormatError(
                    path, f"has version {file.attrs['version']}; please update ecgviewer"
                )
            body = json.loads(text_in(file, BODY, path))
        return TrainingSet(
            tuple(map(LabelledRecord.from_dict, body["records"])),
            tuple(dict(row) for row in body["findings"]),
            dict(body["choices"]),
            int(body["store_revision"]),
        )
    except (OSError, KeyError, ValueError, TypeError, AttributeError, RuntimeError) as error:
        raise FormatError(path, f"cannot be read as a training set ({error})") from error
    except TOO_MUCH as error:
        raise FormatError(path, f"cannot be read as a training set ({error})") from error
