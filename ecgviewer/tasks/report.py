"""Use case: a record as pages of true millimetres, for paper: sheet, measurements, findings.

Nothing here paints; ``ui.printing`` paints the same pages as PDF, on a printer, as PNG or SVG. No
name, number or date of a patient stands on a page unless it was asked for.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from ecgviewer.core.display_filter import RAW
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.paper import layout_for
from ecgviewer.core.progress import Progress
from ecgviewer.core.reading import ReadEntry
from ecgviewer.core.record import Record
from ecgviewer.tasks import calipers, displaying, fiducial_edits, measuring, review
from ecgviewer.tasks.displaying import FilteredStretch
from ecgviewer.tasks.report_calipers import (
    caliper_lines,
    caliper_listing,
    caliper_shapes,
    marched,
)
from ecgviewer.tasks.report_measured import measured_rows
from ecgviewer.tasks.report_plan import Scale, SheetPlan, plan_sheets
from ecgviewer.tasks.report_request import (
    PAPERS_MM,
    Reading,
    ReportOptions,
    model_words,
    pseudonym,
    read_words,
    statements_of,
)
from ecgviewer.tasks.report_shapes import Page, Report, Words
from ecgviewer.tasks.report_sheet import draw_sheet
from ecgviewer.tasks.report_words import (
    LINE_MM,
    column_words,
    finding_words,
    foot_words,
    header_lines,
    listing,
    measured_words,
    note_lines,
    patient_words,
    scale_words,
    shown_words,
    statement_lines,
)

_EDGE_MM = 8.0
_GRID_TOP_MM = 40.0
_FOOT_MM = 15.0


def stored_reading(record_id: str) -> Reading:
    """Return what the user's store says of a record; nothing where there is no store yet.

    Raises
    ------
    StoreError
        If the store cannot be read.
    """
    from ecgviewer.storage.paths import store_path
    from ecgviewer.tasks.annotating import open_store

    if not store_path().exists():
        return Reading()
    with open_store() as store:
        marks = store.annotations(record_id)
        said = statements_of(marks, [store.revisions(mark.id) for mark in marks])
        entries = store.readings.entries(record_id)
    by_reader: dict[str, list[ReadEntry]] = {}
    for entry in entries:
        by_reader.setdefault(entry.reader, []).append(entry)
    states = [read_words(acts) for acts in by_reader.values()]
    if len(states) > 1:
        states = [f"{name}: {one}" for name, one in zip(by_reader, states, strict=True)]
    return Reading(said, reader=", ".join(by_reader), state="; ".join(states))


def report_file(
    path: Path | str, options: ReportOptions, *, heat: bool = False, model_id: str = ""
) -> Generator[Progress, None, Report]:
    """Read a record, measure it, and lay its report out.

    Parameters
    ----------
    heat
        Whether to score the record and draw the map.
    model_id
        The model to score with; empty = the bundled one.

    Raises
    ------
    FormatError, RecordError, ModelError, StoreError
        If the record cannot be read, or the model not run, or the store not read.
    """
    record = yield from review.open_record(path)
    anomaly, model = None, ""
    if heat:
        from ecgviewer.tasks import models, workplace

        entry = models.verify_model(model_id)
        _, anomaly = yield from workplace.score_record(record, entry.id)
        model = model_words(entry)
    kept = calipers.load(record.id)
    stored = stored_reading(record.id)
    reading = replace(stored, model=model, heat=anomaly, calipers=kept)
    measurements = yield from fiducial_edits.measured_as_kept(record)
    return (yield from report_record(record, reading, options, measurements))


def report_record(
    record: Record,
    reading: Reading,
    options: ReportOptions,
    measurements: Measurements | None = None,
) -> Generator[Progress, None, Report]:
    """Lay the report of a record out; measure it first where that was not done."""
    if measurements is None:
        measurements = yield from measuring.measure(record)
    filtered = None
    if reading.filter_id != RAW.id:
        start_s, shown_s = _stretch(record, options)
        filtered = yield from displaying.filter_stretch(
            record, reading.filter_id, start_s, start_s + shown_s
        )
    yield Progress(0, 1, tr("laying the report out"))
    return build_report(record, measurements, reading, options, filtered)


def _stretch(record: Record, options: ReportOptions) -> tuple[float, float]:
    first = _plans(record, options)[0]
    return first.start_s, first.shown_s


def _plans(record: Record, options: ReportOptions) -> tuple[SheetPlan, ...]:
    width, height = PAPERS_MM[options.paper]
    layout = layout_for(
        options.layout_id, record.lead_names, layouts=options.layouts, order=options.order
    )
    area = (_EDGE_MM, _GRID_TOP_MM, width - 2 * _EDGE_MM, height - _GRID_TOP_MM - _FOOT_MM)
    scale = Scale(options.speed_mm_s, options.gain_mm_mv, options.half_precordial)
    return plan_sheets(
        record, layout, scale, area, options.start_s, simultaneous=options.simultaneous
    )


def build_report(
    record: Record,
    measurements: Measurements,
    reading: Reading,
    options: ReportOptions,
    filtered: FilteredStretch | None = None,
) -> Report:
    """Lay the report of a record out.

    Parameters
    ----------
    filtered
        What the traces show instead of the samples; None draws the samples.

    Returns
    -------
    Report
        One page, or more where leads or findings ask for it.
    """
    width, height = PAPERS_MM[options.paper]
    plans = _plans(record, options)
    left, room = plans[0].area[0], plans[0].area[2]
    title = options.title or (Path(record.source).stem if options.named else "")
    title = title or pseudonym(record)
    lines = [
        line
        for number, one in enumerate(reading.statements, start=1)
        for line in statement_lines(record, number, one, 105)
    ]
    rows = measured_rows(measurements, options.qtc_formula)
    last = str(len(plans) + 1)
    printed = marched(record, measurements, reading.calipers, options.qtc_formula)
    noted = caliper_lines(record, printed, 105) + note_lines(rows, 105)
    brief, all_said = header_lines(lines, noted, last)
    listed = listing(record, reading, rows) + caliper_listing(record, printed)
    listed = [] if all_said else listed
    per_page = int((height - 30.0 - _FOOT_MM) / LINE_MM)
    n_pages = len(plans) + -(-len(listed) // per_page)
    pages: list[Page] = []
    notes: list[str] = []
    for number, plan in enumerate(plans, start=1):
        sheet = draw_sheet(
            record,
            plan,
            faults=measurements.faults,
            anomaly=reading.heat,
            marks=[one.mark for one in reading.statements],
            filtered=filtered,
        )
        notes.extend(note for note in sheet.notes if note not in notes)
        said = (*scale_words(record, plan, options, reading), *sheet.notes)
        head = [*patient_words(record, title, options, left), *measured_words(rows, left)]
        head += finding_words(brief, reading, left, room)
        foot = foot_words(record, reading, (left, room), height, f"{number}/{n_pages}", said)
        legs = caliper_shapes(record, plan, printed, sheet.traces)
        shapes = (*head, *sheet.under, *legs, *foot)
        pages.append(Page(width, height, shapes, sheet.traces, plan.area))
    for number in range(len(plans) + 1, n_pages + 1):
        at = (number - len(plans) - 1) * per_page
        text = [
            Words(left, 16.0, tr("{title}, findings and measurements", title=title), 4.2, bold=True)
        ]
        text += column_words(listed[at : at + per_page], left, 24.0, room)
        foot = foot_words(record, reading, (left, room), height, f"{number}/{n_pages}", ())
        pages.append(Page(width, height, (*text, *foot)))
    if plans[0].shown_s < record.duration_s - 0.5 / record.fs:
        notes.insert(0, shown_words(record, plans[0]))
    return Report(title, options.paper, tuple(pages), record.id, tuple(notes))


def write_whole(path: Path | str, data: bytes) -> Path:
    """Write a file whole or not at all; what was there stays until the new one is complete.

    Raises
    ------
    UserError
        If the disk refuses.
    """
    target = Path(path).absolute()
    scratch: str | None = None
    try:
        if target.is_dir():
            raise IsADirectoryError(0, tr("it is a folder"))
        handle, scratch = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        Path(scratch).chmod(0o666 & ~mask)
        Path(scratch).replace(target)
    except OSError as error:
        if scratch is not None:
            Path(scratch).unlink(missing_ok=True)
        raise UserError(
            tr(
                "The report {file} cannot be written to {folder}: {reason}. Nothing was "
                "changed there; choose another place.",
                file=target.name,
                folder=target.parent,
                reason=error.strerror or error,
            )
        ) from error
    return target
