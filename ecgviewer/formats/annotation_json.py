"""Annotations of a record as JSON: the lossless form, described in docs/exchange.md."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ecgviewer import __version__
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.errors import FormatError
from ecgviewer.core.exchange import AnnotationSet, Provenance, Read, annotation_of, fields_of

FORMAT = "ecgviewer annotations"
VERSION = 1
"""Raised when an older reader would misunderstand what is written."""

LARGEST_BYTES = 1 << 30
"""Of a file of annotations; a million of them take about 300 MB."""


def to_json(found: AnnotationSet) -> dict[str, Any]:
    """Return the whole set, ready for JSON."""
    out: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "application": f"ecgviewer {__version__}",
        "record": {
            "id": found.record_id,
            "name": found.name,
            "fs": found.fs,
            "n_samples": found.n_samples,
            "leads": list(found.leads),
        },
        "annotations": [fields_of(one) for one in found.annotations],
    }
    if found.notes_left_out:
        out["left_out"] = {"notes": found.notes_left_out}
    if found.provenance:
        out["provenance"] = {name: one.to_dict() for name, one in found.provenance.items()}
    if found.reads:
        out["reads"] = [one.to_dict() for one in found.reads]
    if found.device:
        out["device_annotations"] = [one.to_dict() for one in found.device]
    return out


def write_json(found: AnnotationSet, path: Path) -> Path:
    """Write the set; return its file."""
    text = json.dumps(to_json(found), indent=1, ensure_ascii=False, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return path


def from_json(body: Any, path: Path) -> AnnotationSet:
    """Return the set that a parsed file holds.

    Parameters
    ----------
    body
        What ``json`` made of it.
    path
        For messages.

    Raises
    ------
    FormatError
        If it is something else, newer, or contradicts itself.
    """
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise FormatError(path, f"is JSON, but not {FORMAT!r}", field="format")
    if not isinstance(body.get("version"), int) or not 1 <= body["version"] <= VERSION:
        raise FormatError(
            path,
            f"has version {body.get('version')!r}; this ecgviewer reads up to {VERSION}. "
            "Nothing was imported; please update ecgviewer",
            field="version",
        )
    try:
        record = body["record"]
        record_id = str(record["id"])
        found = AnnotationSet(
            record_id,
            str(record.get("name", "")),
            float(record["fs"]),
            int(record["n_samples"]),
            tuple(map(str, record["leads"])),
            tuple(annotation_of(record_id, fields) for fields in body["annotations"]),
            {k: Provenance(**one) for k, one in body.get("provenance", {}).items()},
            tuple(map(DeviceAnnotation.from_dict, body.get("device_annotations", ()))),
            int(body.get("left_out", {}).get("notes", 0)),
            tuple(map(Read.from_dict, body.get("reads", ()))),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise FormatError(path, f"is incomplete or contradicts itself ({error})") from error
    return found


def read_json(path: Path) -> AnnotationSet:
    """Read what :func:`write_json` wrote.

    Raises
    ------
    FormatError
        If it cannot be read.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise FormatError(path, f"has {size:,} bytes; at most {LARGEST_BYTES:,} are read")
        body = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        raise FormatError(path, f"cannot be read as JSON ({error})") from error
    return from_json(body, path)
