"""What is sought in a library: a record, a beat or a region, and how the model sees it."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import RecordError
from ecgviewer.core.language import tr
from ecgviewer.core.leads import STANDARD_LEADS, display_order
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.similar_case import Subject
from ecgviewer.tasks.library_rows import BEAT, LibraryIndex

if TYPE_CHECKING:
    from ecgviewer.inference.library_view import BeatView, PlaceView, RecordView
    from ecgviewer.inference.model import LoadedModel

BEFORE = 35
"""Samples of a beat before R at 100 Hz."""

BEAT_S = (0.25, 0.45)
"""What a beat is: so many seconds before its R and after."""

LONGEST_REGION_S = 0.9
MODEL_FS = 100.0


@dataclass(frozen=True, eq=False)
class Sought:
    """The subject, as it is searched for.

    Parameters
    ----------
    subject
        What is sought.
    vector
        Its embedding, (E,) as the model gives it.
    kind
        Among what it is sought: ``"window"`` or ``"beat"``.
    shape, scales, in_mv
        Its median beat, (12, 90), each lead at its own scale (12,), and whether times these it is
        in millivolts; None without a whole beat.
    span
        Part of the beat that is compared, in samples of its 90.
    rows
        Leads that are compared, by their place among the standard ones.
    reach
        What is meant, in samples at 100 Hz from R; more than ``span`` where it leaves the beat.
    """

    subject: Subject
    vector: NDArray[np.float32]
    kind: str
    shape: NDArray[np.float32] | None = None
    scales: NDArray[np.float32] | None = None
    in_mv: bool = False
    span: tuple[int, int] = (0, BEAT)
    rows: tuple[int, ...] = tuple(range(len(STANDARD_LEADS)))
    reach: tuple[int, int] = (-BEFORE, BEAT - BEFORE)


def look_at(
    record: Record, subject: Subject, model: LoadedModel, index: LibraryIndex
) -> Generator[Progress, None, Sought]:
    """Look at the subject with the model."""
    from ecgviewer.inference.library_view import view_place, view_record, view_stretch

    rows = _rows_of(record, subject.leads)
    seconds = (subject.stop - subject.start) / record.fs
    if subject.kind != "record" and seconds <= LONGEST_REGION_S:
        place = view_place(record, subject.start, subject.stop, model)
        if place is not None:
            return _of_place(subject, place, rows)
    whole = subject.kind == "record"
    if whole:
        view = yield from view_record(record, model)
    else:
        view = view_stretch(record, subject.start, subject.stop, model)
    if not view.windows:
        raise RecordError(
            tr(
                "The model cannot evaluate this record, so that nothing similar can be sought. "
                "Its leads or its length do not allow it."
            )
        )
    return of_view(subject, view, index.forms.n_embedding, rows)


def of_view(subject: Subject, view: RecordView, n: int, rows: tuple[int, ...]) -> Sought:
    """Return a record, or a long stretch, as it is searched for; ``n`` numbers are its embedding.

    The view holds a window or more.
    """
    vector = np.mean([one.features[:n] for one in view.windows], axis=0)
    beat: BeatView | None = view.beats[0] if view.beats else None
    return Sought(
        subject,
        vector,
        "window",
        None if beat is None else beat.shape,
        None if beat is None else beat.scales,
        beat is not None and beat.in_mv,
        (0, BEAT),
        rows,
    )


def _of_place(subject: Subject, place: PlaceView, rows: tuple[int, ...]) -> Sought:
    if subject.kind == "beat":
        first, last = -round(BEAT_S[0] * MODEL_FS), round(BEAT_S[1] * MODEL_FS)
    else:
        first, last = max(-BEFORE, place.first), min(BEAT - BEFORE, place.last)
    if last - first < 2:  # a point, or what hangs over the edge of the beat
        first, last = max(-BEFORE, min(first, BEAT - BEFORE - 8) - 4), min(BEAT - BEFORE, first + 8)
    meant = (first, last) if subject.kind == "beat" else (place.first, place.last)
    return Sought(
        subject,
        place.embedding,
        "beat",
        place.shape,
        place.scales,
        place.in_mv,
        (first + BEFORE, last + BEFORE),
        rows,
        meant,
    )


def _rows_of(record: Record, leads: Sequence[str]) -> tuple[int, ...]:
    """Return which standard leads are compared: those named, or all."""
    named = {"II" if name == "MLII" else name for name in leads}
    known = [k for k, name in enumerate(STANDARD_LEADS) if name in named]
    return tuple(known or range(len(STANDARD_LEADS)))


def whole_record(record: Record) -> Subject:
    """Return a record as a subject."""
    return Subject("record", 0, record.n_samples)


def beat_at(record: Record, sample: int, leads: Sequence[str] = ()) -> Subject:
    """Return the beat around a sample as a subject.

    Raises
    ------
    RecordError
        If the sample lies outside the record, or a lead is not in it.
    """
    if not 0 <= sample < record.n_samples:
        raise RecordError(
            tr(
                "There is no beat outside the record of {duration_s:.2f} s.",
                duration_s=record.duration_s,
            )
        )
    before, after = (round(side * record.fs) for side in BEAT_S)
    start = min(max(0, sample - before), record.n_samples - 1)
    stop = max(start + 1, min(record.n_samples, sample + after))
    return Subject("beat", start, stop, named(record, leads))


def region(record: Record, start: int, stop: int, leads: Sequence[str] = ()) -> Subject:
    """Return a stretch of some leads as a subject.

    Raises
    ------
    RecordError
        If it lies outside the record, or a lead is not in it.
    """
    if not 0 <= start < stop <= record.n_samples:
        seconds = record.duration_s
        raise RecordError(
            tr(
                "The stretch lies outside the record, which ends at {seconds:.2f} s.",
                seconds=seconds,
            )
        )
    return Subject("region", start, stop, named(record, leads))


def named(record: Record, leads: Sequence[str]) -> tuple[str, ...]:
    """Return leads in display order.

    Raises
    ------
    RecordError
        If the record has no such lead.
    """
    for name in leads:
        record.index(name)
    return display_order(tuple(leads))
