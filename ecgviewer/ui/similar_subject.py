"""What is sought when similar cases are asked for: what is marked or selected, else the record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import record_title
from ecgviewer.core.similar_case import Subject

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession


def marked_subject(session: ReviewSession, record: Record) -> tuple[Subject, str]:
    """Return the subject, and the finding that it carries.

    The finding being written or selected, else the suggestion looked at, else the whole record.
    """
    from ecgviewer.tasks.similar_subject import beat_at, region, whole_record  # noqa: PLC0415 - when asked

    marks, suggestion = session.marks, session.suggestions.current
    one: Any = marks.draft or marks.find(marks.selected)
    if one is None:
        if suggestion is None or suggestion.whole:
            return whole_record(record), ""
        return region(record, suggestion.start, suggestion.stop, suggestion.leads), ""
    finding = one.finding or ""
    if one.kind == "record":
        return whole_record(record), finding
    if one.kind in ("beat", "beats"):
        return beat_at(record, one.peaks[0], one.leads), finding
    if one.kind == "point":
        return beat_at(record, one.start, one.leads), finding
    return region(record, one.start, one.stop, one.leads), finding


def said_of(subject: Subject, record: Record, path: Path) -> str:
    """Say what is sought."""
    name = record_title(path)
    if subject.kind == "record":
        return tr("like {name}, the whole record", name=name)
    leads = f", {' '.join(subject.leads)}" if subject.leads else ""
    span = f"{subject.start / record.fs:.2f}–{subject.stop / record.fs:.2f}"
    if subject.kind == "beat":
        return tr("like the beat at {span} s of {name}{leads}", span=span, name=name, leads=leads)
    return tr("like the place at {span} s of {name}{leads}", span=span, name=name, leads=leads)
