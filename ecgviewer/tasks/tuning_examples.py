"""Annotated records as examples: read, cut into windows, and seen by the model."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ecgviewer.core.errors import RecordError, UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks.known_records import find_record
from ecgviewer.tasks.tuning_plan import Material, identifier_of, whole_patients
from ecgviewer.training.labels import RecordLabels, says_normal

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.training.finetune import Example
    from ecgviewer.training.span_maps import SpanExample

READING = tr_later("reading annotated records")
_WINDOWS_PER_RECORD = 8
"""Annotated windows that one record gives at most: a Holter must not drown the others."""


@dataclass(eq=False)
class Gathered:
    """What a run learns from.

    Parameters
    ----------
    examples, spans
        Of the head and of the span maps.
    used
        Records that gave any.
    skipped
        Record id to the reason why it was left out.
    """

    examples: list[Example] = field(default_factory=list)
    spans: list[SpanExample] = field(default_factory=list)
    used: dict[str, RecordLabels] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)


def patients_of(
    given: Material,
) -> Generator[Progress, None, tuple[dict[str, str], dict[str, str]]]:
    """Return whose each annotated record is, and why some cannot be read."""
    identifiers, unread = {}, {}
    for done, record_id in enumerate(given.labels):
        yield Progress(done, len(given.labels), tr(READING))
        try:
            identifiers[record_id] = identifier_of(
                find_record(record_id, given.stored.get(record_id))
            )
        except UserError as problem:
            unread[record_id] = str(problem)
    return whole_patients(identifiers, given.same), unread


def gather(
    given: Material,
    patients: dict[str, str],
    learn: tuple[str, ...],
    model: LoadedModel,
    *,
    span_maps: bool,
    tokens: bool = False,
) -> Generator[Progress, None, Gathered]:
    """Return the windows under the annotations of all records, as the model sees them.

    Records without a finding that is learned are kept: they are what it is told apart from.

    Parameters
    ----------
    span_maps, tokens
        Whether what span maps, and what the last block is tuned from, is wanted too.
    """
    out = Gathered()
    for done, (record_id, labels) in enumerate(given.labels.items()):
        yield Progress(done, len(given.labels), tr(READING))
        if record_id not in patients:
            continue
        if labels.disputed and not (labels.present or labels.absent):
            out.skipped[record_id] = tr_later("all that was marked on it is in dispute")
            continue
        try:
            record = find_record(record_id, given.stored.get(record_id))
            found = yield from _windows(
                record,
                labels,
                learn,
                model,
                patients[record_id],
                span_maps=span_maps,
                tokens=tokens,
            )
        except UserError as problem:
            out.skipped[record_id] = str(problem)
            continue
        if found:
            out.examples += [example for example, _ in found]
            out.spans += [span for _, span in found if span is not None]
            out.used[record_id] = labels
        else:
            out.skipped[record_id] = tr_later("no window that can be scored under its annotations")
    return out


def _windows(
    record: Record,
    labels: RecordLabels,
    learn: tuple[str, ...],
    model: LoadedModel,
    group: str,
    *,
    span_maps: bool,
    tokens: bool,
) -> Generator[Progress, None, list[tuple[Example, Any]]]:
    from ecgviewer.inference.own_block import tokens_of
    from ecgviewer.inference.window_score import conditions_of, score_window
    from ecgviewer.inference.windows import MIN_SECONDS, MODEL_FS, WINDOW, iter_windows
    from ecgviewer.training.finetune import Example
    from ecgviewer.training.span_maps import example, placed

    if record.duration_s < MIN_SECONDS:
        raise RecordError(tr("shorter than {min_seconds:g} s", min_seconds=MIN_SECONDS))
    scale = MODEL_FS / record.fs
    spans = [
        (one.finding, a * scale, b * scale) for one in labels.marks for a, b in one.intervals()
    ]
    end = max((b for _, _, b in spans), default=float(WINDOW))
    located = {code for code in learn if placed(labels, code)}
    out: list[tuple[Example, Any]] = []
    for window in iter_windows(record):
        if window.start >= end or len(out) >= _WINDOWS_PER_RECORD:
            break
        first, last = window.start, window.start + WINDOW
        here = {code for code, a, b in spans if a < last and b > first}
        if not window.valid.any() or not (here or labels.absent):
            continue
        conditions = conditions_of(record, window)
        seen = score_window(window, conditions, model).features
        codes = {code: labels.present[code] for code in here if code in labels.present}
        normal = says_normal(labels)
        one = Example(group, seen, codes, dict(labels.absent), normal, record.id)
        if tokens:
            z, keep = tokens_of(model.module, window)
            one = replace(one, tokens=z[0].numpy().astype("float16"), keep=keep[0].numpy())
        span = None
        if span_maps and (located & here or normal or labels.absent):
            span = example(record, window, conditions, labels, learn, model, group)
        out.append((one, span))
        yield Progress(len(out), 0, READING)
    return out
