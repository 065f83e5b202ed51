"""What a device said, as marks of an ``.atr`` file and back.

A beat with a letter of MIT-BIH, a rhythm and a point with a symbol are written as such. All else
(spans of waves, statements, figures) is a comment that begins with ``ecgviewer`` and goes on in
JSON: other programs show its text, ours reads it back as it was.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.record import Record
from ecgviewer.formats.limits import clean_text
from ecgviewer.formats.wfdb_marks import (
    AUX_BYTES,
    BEATS,
    KINDS,
    RHYTHM,
    SYMBOLS,
    SYSTEM,
    Mark,
    notes,
)

_OURS = b"ecgviewer {"
_CODES = {symbol: code for code, symbol in SYMBOLS.items() if symbol}
_UNKNOWN_BEAT = "Q"
_SOURCE = ".atr"


def told_in(mark: Mark, n_samples: int) -> DeviceAnnotation | None:
    """Return the annotation that a mark of ours holds in full; None if it is none of ours."""
    if not mark.text.startswith(_OURS):
        return None
    try:
        said = json.loads(mark.text[len(_OURS) - 1 :])
        return DeviceAnnotation(
            KINDS_BY_NAME[said["kind"]],
            clean_text(str(said["label"])),
            mark.sample,
            min(mark.sample + max(1, int(said["length"])), n_samples),
            leads=tuple(map(str, said.get("leads", ()))),
            code=clean_text(str(said.get("code", ""))),
            system=clean_text(str(said.get("system", ""))),
            text=clean_text(str(said.get("text", ""))),
            value=None if said.get("value") is None else float(said["value"]),
            unit=clean_text(str(said.get("unit", ""))),
            source=clean_text(str(said.get("source", ""))),
        )
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


KINDS_BY_NAME = {kind: kind for kind in KINDS.values()} | {
    "statement": "statement",
    "measurement": "measurement",
}
"""Kinds of annotations, as they stand in our comments."""


def marks_of(record: Record) -> tuple[list[Mark], tuple[str, ...]]:
    """Return what a record's device said as marks by time, and what is to be told of them."""
    marks: list[Mark] = []
    in_notes = other_letters = no_letters = 0
    rhythms = [one for one in record.device_says.annotations if _is_rhythm(one)]
    for one in record.device_says.annotations:
        symbol = _symbol(one)
        if symbol is None:
            marks += notes(one.start, _noted(one))
            in_notes += 1
            continue
        channel = record.index(one.leads[0]) if _on_one(one, record) else 0
        text = b""
        if _is_rhythm(one):
            text = b"(" + one.label.encode()[: AUX_BYTES - 1]
        elif one.kind == "beat" and one.label not in BEATS:
            no_letters += 1
            text = _noted(one)
            if len(text) > AUX_BYTES:
                text = one.label.encode()[:AUX_BYTES]
        elif one.text:
            text = one.text.encode()[:AUX_BYTES]
        whole = text.startswith(_OURS)
        other_letters += not whole and one.system not in ("", SYSTEM)
        marks.append(Mark(one.start, RHYTHM if _is_rhythm(one) else _CODES[symbol], text, channel))
    marks.sort(key=lambda mark: mark.sample)
    return marks, _losses(record, rhythms, in_notes, other_letters, no_letters)


def _losses(
    record: Record,
    rhythms: list[DeviceAnnotation],
    in_notes: int,
    other_letters: int,
    no_letters: int,
) -> tuple[str, ...]:
    out = []
    if in_notes:
        out.append(
            "In the .atr as comments, which programs other than ecgviewer show as text: "
            f"{in_notes:,} of the file's waves, statements or figures."
        )
    if no_letters:
        out.append(
            f"Beats without a letter of MIT-BIH stand as {_UNKNOWN_BEAT} ({no_letters:,}), with "
            "what the file calls them as text."
        )
    if other_letters:
        out.append(
            f"Codes of other systems than MIT-BIH are left out ({other_letters:,}): beats and "
            "rhythms stand by their letters alone."
        )
    starts = [*(one.start for one in rhythms[1:]), record.n_samples]
    ends = sum(one.stop != next_one for one, next_one in zip(rhythms, starts, strict=False))
    if ends:
        out.append(f"Ends of rhythms are left out ({ends:,}): in WFDB each lasts until the next.")
    return tuple(out)


def _is_rhythm(one: DeviceAnnotation) -> bool:
    return one.kind == "rhythm" and bool(one.label) and one.label.isascii()


def _on_one(one: DeviceAnnotation, record: Record) -> bool:
    return len(one.leads) == 1 and one.leads[0] in record.lead_names


def _symbol(one: DeviceAnnotation) -> str | None:
    """Return the symbol under which other programs know an annotation; None if they know none."""
    if _is_rhythm(one):
        return "+"
    if one.value is not None or len(one.leads) > 1:
        return None
    if one.kind == "beat":
        return one.label if one.label in BEATS else _UNKNOWN_BEAT
    point = one.stop == one.start + 1
    if one.kind in ("wave", "quality") and point and KINDS.get(one.label) == one.kind:
        return one.label
    return None


def _noted(one: DeviceAnnotation) -> bytes:
    fields = {key: value for key, value in asdict(one).items() if value not in ("", None, ())}
    fields["length"] = fields.pop("stop") - fields.pop("start")
    return _OURS[:-1] + json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
