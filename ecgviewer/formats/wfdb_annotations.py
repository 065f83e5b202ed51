"""Annotations as WFDB ``.atr`` files, ours out and in, and those of others in.

One of ours is a pair of comments (``"``): at its first sample ``(CODE LEADS id=ID``, at its last
``)CODE id=ID``. What is not a span says so where it begins, ``kind=beats reach=40,60``, and the R
sample of each of its beats is a comment ``.CODE id=ID``. CODE, LEADS and ID are percent-encoded
where they hold blanks, ``%``, commas or what is not ASCII; LEADS are joined by commas, ``*`` for
all of the record's. Texts over 255 bytes go on in comments at the same sample that begin with
``&``. What is not code, place or lead stands in the JSON sidecar.

Everything else in such a file is read as :class:`DeviceAnnotation`: beats by their letter, rhythms
from one change to the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.errors import FormatError
from ecgviewer.core.exchange import AnnotationSet
from ecgviewer.formats.wfdb_device_marks import told_in
from ecgviewer.formats.wfdb_marks import (
    KINDS,
    NOTE,
    RHYTHM,
    SYSTEM,
    Mark,
    joined,
    notes,
    read_marks,
    write_marks,
)

_SAFE = ":_-./+<>=()"
_OURS = re.compile(rb"^[().]\S+ (\S+ )?id=\S+( kind=\S+)?( reach=\S+)?$", re.DOTALL)
_RESOLUTION = b"## time resolution: "


def _quoted(text: str) -> bytes:
    return quote(text, safe=_SAFE).encode("ascii")


def write_atr(found: AnnotationSet, path: Path) -> Path:
    """Write the spans of a set as pairs of comments; return the file."""
    marks = [Mark(0, NOTE, _RESOLUTION + f"{found.fs:.12g}".encode())]
    for one in found.annotations:
        all_leads = one.leads == found.leads
        leads = b"*" if all_leads else b",".join(_quoted(lead) for lead in one.leads)
        code, name = _quoted(one.finding), b"id=" + _quoted(one.id)
        more = b"" if one.kind == "span" else b" kind=" + one.kind.encode()
        if one.kind == "beats":
            more += b" reach=%d,%d" % one.reach
        marks += notes(one.start, b"(" + code + b" " + leads + b" " + name + more)
        for peak in one.peaks:
            marks += notes(peak, b"." + code + b" " + name)
        marks += notes(one.stop - 1, b")" + code + b" " + name)
    return write_marks(marks, path)


def read_atr(
    path: Path, record_id: str, leads: tuple[str, ...], n_samples: int
) -> tuple[tuple[Annotation, ...], tuple[DeviceAnnotation, ...]]:
    """Read an annotation file: our own annotations, and what others say.

    Parameters
    ----------
    path
        The file.
    record_id, leads, n_samples
        Of the record that it belongs to.

    Raises
    ------
    FormatError
        If it cannot be read, or holds half an annotation of ours.
    """
    marks = joined(read_marks(path))
    ours = [mark for mark in marks if mark.code == NOTE and _OURS.match(mark.text)]
    theirs = [mark for mark in marks if not (mark.code == NOTE and _OURS.match(mark.text))]
    return _annotations(ours, path, record_id, leads), device_annotations(theirs, leads, n_samples)


def _annotations(
    marks: Sequence[Mark], path: Path, record_id: str, leads: tuple[str, ...]
) -> tuple[Annotation, ...]:
    begun: dict[str, dict[str, Any]] = {}
    done: list[Annotation] = []
    for mark in marks:
        parts = mark.text.decode("ascii", "replace").split(" ")
        role, code = parts[0][0], unquote(parts[0][1:])
        told = dict(part.split("=", 1) for part in parts[1:] if "=" in part)
        name = unquote(told["id"])
        if role == "(":
            on = parts[1]
            begun[name] = {
                "start": mark.sample,
                "finding": code,
                "leads": leads if on == "*" else tuple(map(unquote, on.split(","))),
                "kind": told.get("kind", "span"),
                "peaks": (),
            }
            if "reach" in told:
                begun[name]["reach"] = tuple(map(int, told["reach"].split(",")))
            continue
        if name not in begun:
            raise FormatError(path, f"{code} ends at sample {mark.sample}, but never begins")
        if role == ".":
            begun[name]["peaks"] += (mark.sample,)
            continue
        try:
            one = Annotation(record_id, stop=mark.sample + 1, id=name, **begun.pop(name))
        except ValueError as error:
            raise FormatError(path, str(error)) from error
        done.append(one)
    if begun:
        first = next(iter(begun.values()))
        raise FormatError(
            path, f"{first['finding']} begins at sample {first['start']}, but never ends"
        )
    return tuple(done)


def device_annotations(
    marks: Sequence[Mark], leads: tuple[str, ...], n_samples: int
) -> tuple[DeviceAnnotation, ...]:
    """Return what others say; marks outside the record are left out.

    Parameters
    ----------
    marks
        By time.
    leads, n_samples
        Of the record.
    """
    inside = [mark for mark in marks if 0 <= mark.sample < n_samples]
    changes = [mark.sample for mark in inside if mark.code == RHYTHM and _is_rhythm(mark)]
    ends = dict(zip(changes, [*changes[1:], n_samples], strict=False))
    out = []
    for mark in inside:
        text = mark.text.rstrip(b"\0").decode("utf-8", "replace")
        if mark.code == NOTE and mark.text.startswith(_RESOLUTION):
            continue
        if (told := told_in(mark, n_samples)) is not None:
            out.append(told)
            continue
        kind = KINDS.get(mark.symbol, "note")
        label, code, stop = mark.symbol, mark.symbol, mark.sample + 1
        if mark.code == RHYTHM and _is_rhythm(mark):
            label = code = text.lstrip("(")
            text, stop = "", ends[mark.sample]
        elif mark.code == RHYTHM:
            kind, label = "note", text[:12]
        elif kind == "note" and text:
            label = text[:12]
        named = 0 < mark.channel < len(leads)
        out.append(
            DeviceAnnotation(
                kind,
                label,
                mark.sample,
                max(stop, mark.sample + 1),
                leads=(leads[mark.channel],) if named else (),
                code=code,
                system=SYSTEM,
                text=text,
                source=".atr",
            )
        )
    return tuple(out)


def _is_rhythm(mark: Mark) -> bool:
    return mark.text.startswith(b"(")


TO_FINDING = {
    **{"V": "PVC", "A": "PAC", "a": "PAC", "L": "CLBBB", "R": "CRBBB", "/": "PACE"},
    **{"F": "local:fusion_beat", "r": "local:r_on_t"},
    **dict.fromkeys("Ejen", "local:escape_beat"),
}
"""Finding of a beat's letter, where the two mean the same."""

RHYTHM_TO_FINDING = {
    "AFIB": "AFIB",
    "AFL": "AFLT",
    "B": "BIGU",
    "BII": "2AVB",
    "N": "SR",
    "NOD": "local:junctional_rhythm",
    "P": "PACE",
    "PREX": "WPW",
    "SBR": "SBRAD",
    "SVTA": "SVTAC",
    "T": "TRIGU",
    "VT": "local:ventricular_tachycardia",
}
"""Finding of a rhythm's name; a name that is not here is kept as ``mitbih:NAME``."""


def finding_of(device: DeviceAnnotation) -> str | None:
    """Return the finding of a beat or rhythm; None for a normal beat and for all else.

    Letters and names without a finding of the same meaning are kept as unknown codes.
    """
    if device.system != SYSTEM or device.kind not in ("beat", "rhythm"):
        return None
    if device.kind == "rhythm":
        return RHYTHM_TO_FINDING.get(device.code, f"mitbih:{device.code}")
    return None if device.code == "N" else TO_FINDING.get(device.code, f"mitbih:{device.code}")
