"""Annotations of records as CSV: one row an annotation and lead, read by any spreadsheet.

A record without annotations has one row with its own columns alone: what was read and what was not
can so be told apart (``states``, ``reads``).

Fields that have no column of their own stand in columns named after them, as JSON.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import FormatError
from ecgviewer.core.exchange import AnnotationSet, Provenance, Read, annotation_of, fields_of
from ecgviewer.core.findings import finding_for

_PLAIN = ("kind", "certainty", "severity", "course", "note")
_UNSET = {"kind": "span", "severity": "", "course": ""}
_FIRST = ("record", "name", "fs", "n_samples", "leads_of_record", "id", "lead", "start", "stop")
_STATES, _READS = "states", "reads"
_TOLD = ("start_s", "stop_s", "finding", "system", "finding_name", *_PLAIN)
_PROVENANCE = ("author", "at", "app_version", "model_id", "ai_visible")
_OWN = {"id", "start", "stop", "leads", "finding", *_PLAIN}
_NO_LEAD = ""


def write_csv(sets: Sequence[AnnotationSet], path: Path) -> Path:
    """Write all sets into one table; return its file."""
    rows = [row for found in sets for row in _rows(found)]
    more = dict.fromkeys(name for row in rows for name in row)
    columns = [*_FIRST, *_TOLD, *(name for name in more if name not in (*_FIRST, *_TOLD))]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def _rows(found: AnnotationSet) -> list[dict[str, Any]]:
    rows = []
    record: dict[str, Any] = {
        "record": found.record_id,
        "name": found.name,
        "fs": repr(found.fs),
        "n_samples": found.n_samples,
        "leads_of_record": json.dumps(found.leads, ensure_ascii=False),
    }
    if found.reads:
        record[_STATES] = "; ".join(f"{read.reader}: {read.state}" for read in found.reads)
        told = [read.to_dict() for read in found.reads]
        record[_READS] = json.dumps(told, ensure_ascii=False)
    if not found.annotations:
        return [record]
    for one in found.annotations:
        fields = fields_of(one)
        known = finding_for(one.finding)
        shared = record | {
            "id": one.id,
            "start": one.start,
            "stop": one.stop,
            "start_s": f"{one.start / found.fs:.6f}",
            "stop_s": f"{one.stop / found.fs:.6f}",
            "finding": one.finding,
            "system": known.system,
            "finding_name": known.name,
            **{name: fields.get(name, _UNSET.get(name)) for name in _PLAIN},
            **{
                f"field:{name}": json.dumps(value, ensure_ascii=False)
                for name, value in fields.items()
                if name not in _OWN
            },
        }
        who = found.provenance.get(one.id)
        if who is not None:
            shared |= {name: json.dumps(value) for name, value in who.to_dict().items()}
        rows += [shared | {"lead": lead} for lead in one.leads or (_NO_LEAD,)]
    return rows


def read_csv(path: Path) -> tuple[AnnotationSet, ...]:
    """Read what :func:`write_csv` wrote, one set a record.

    Raises
    ------
    FormatError
        If it is another table or contradicts itself; names the row.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = {*_FIRST, "finding", *_PLAIN} - set(reader.fieldnames or ())
            if missing:
                raise FormatError(path, f"has no column {', '.join(sorted(missing))}")
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise FormatError(path, f"cannot be read as CSV ({error})") from error
    records: dict[str, AnnotationSet] = {}
    fields_by_id: dict[tuple[str, str], dict[str, Any]] = {}
    provenance: dict[str, dict[str, Provenance]] = {}
    for number, row in enumerate(rows, 2):
        try:
            _take(row, records, fields_by_id, provenance)
        except (ValueError, KeyError, TypeError) as error:
            raise FormatError(path, f"row {number} cannot be read ({error})") from error
    out = []
    for record_id, found in records.items():
        annotations = []
        for (of_record, name), fields in fields_by_id.items():
            if of_record != record_id:
                continue
            try:
                annotations.append(annotation_of(record_id, fields))
            except ValueError as error:
                raise FormatError(path, f"annotation {name}: {error}") from error
        who = provenance.get(record_id, {})
        out.append(replace(found, annotations=tuple(annotations), provenance=who))
    return tuple(out)


def _take(
    row: dict[str, str],
    records: dict[str, AnnotationSet],
    fields_by_id: dict[tuple[str, str], dict[str, Any]],
    provenance: dict[str, dict[str, Provenance]],
) -> None:
    """Put one row where it belongs."""
    record_id = row["record"]
    leads = tuple(json.loads(row["leads_of_record"]))
    here = AnnotationSet(
        record_id,
        row["name"],
        float(row["fs"]),
        int(row["n_samples"]),
        leads,
        reads=tuple(map(Read.from_dict, json.loads(row.get(_READS) or "[]"))),
    )
    if records.setdefault(record_id, here) != here:
        raise ValueError("the record is told differently in an earlier row")
    if not row["id"]:
        if row["finding"]:
            raise ValueError(f"{row['finding']} has no id")
        return
    fields: dict[str, Any] = {
        "id": row["id"],
        "start": int(row["start"]),
        "stop": int(row["stop"]),
        "finding": row["finding"],
        **{name: row[name] for name in _PLAIN},
        **{
            name.removeprefix("field:"): json.loads(text)
            for name, text in row.items()
            if name.startswith("field:") and text
        },
    }
    known = fields_by_id.setdefault((record_id, row["id"]), fields | {"leads": []})
    if known | fields != known:
        raise ValueError("the annotation is told differently in an earlier row")
    if row["lead"] != _NO_LEAD:
        known["leads"].append(row["lead"])
    if row.get("author"):
        who = {name: json.loads(row[name]) for name in _PROVENANCE}
        provenance.setdefault(record_id, {})[row["id"]] = Provenance(**who)
