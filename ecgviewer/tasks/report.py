"""Use case: a record as pages of true millimetres, for paper: sheet, measurements, findings.

Nothing here paints; ``ui.printing`` paints the same pages as PDF, on a printer, as PNG or SVG. No
name, number or date of a patient stands on a page unless it was asked for.
"""

from __future__ import annotations

import os
import tempfile
import textwrap
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer import __version__
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.core.findings import finding_for
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.paper import GAINS_MM_MV, LAYOUTS, SPEEDS_MM_S, layout_for
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks import measuring, review
from ecgviewer.tasks.report_measured import Row, faults_of, measured_rows
from ecgviewer.tasks.report_shapes import Page, Polyline, Report, Shape, Words
from ecgviewer.tasks.report_sheet import Scale, SheetPlan, draw_sheet, plan_sheets

PAPERS_MM = {"a4": (297.0, 210.0), "letter": (279.4, 215.9)}
RESEARCH_USE = "Research use only - not for diagnosis"
OLDEST_YEARS = 90.0
"""From here on an age may name a person, and is printed as "90 or over" unless names are."""

_EDGE_MM = 8.0
_GRID_TOP_MM = 40.0
_FOOT_MM = 15.0
_LINE_MM = 3.8
_COLUMNS_MM = (0.0, 78.0, 150.0)
_LINES_IN_HEADER = 5
_SEX = {"F": "Female", "M": "Male", None: "Sex not given"}


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the report should be.

    Parameters
    ----------
    paper
        One of :data:`PAPERS_MM`; landscape.
    layout_id, speed_mm_s, gain_mm_mv
        One of :data:`~ecgviewer.core.paper.LAYOUTS` and the paper's speeds and gains.
    start_s
        Where the sheet begins, in a record longer than a page.
    title
        What to call the record; empty takes a pseudonym made of its content.
    named
        Whether file name, patient identifier, date and an age of 90 or over are printed.

    Raises
    ------
    UserError
        If there is no such paper, layout, speed or gain.
    """

    paper: str = "a4"
    layout_id: str = "3x4+1"
    speed_mm_s: float = 25.0
    gain_mm_mv: float = 10.0
    start_s: float = 0.0
    title: str = ""
    named: bool = False

    def __post_init__(self) -> None:
        """Refuse what no page can be made of."""
        for what, value, choices in (
            ("page", self.paper, tuple(PAPERS_MM)),
            ("layout", self.layout_id, tuple(layout.id for layout in LAYOUTS)),
            ("speed", self.speed_mm_s, SPEEDS_MM_S),
            ("gain", self.gain_mm_mv, GAINS_MM_MV),
        ):
            if value not in choices:
                listed = ", ".join(f"{one:g}" if isinstance(one, float) else one for one in choices)
                raise UserError(f"There is no {what} {value}; choose one of {listed}.")


@dataclass(frozen=True, slots=True)
class Statement:
    """A finding as it stands on the report: the mark, who made it, which model they saw then."""

    mark: Annotation
    author: str
    model_seen: str = ""


@dataclass(frozen=True, eq=False)
class Reading:
    """What the reader did with the record.

    Parameters
    ----------
    statements
        The findings marked.
    reader
        Who reads; empty = not given.
    model
        Name, version and short hash of the model whose output was on the screen; empty = none.
    heat
        The map to draw; None draws none.
    """

    statements: tuple[Statement, ...] = ()
    reader: str = ""
    model: str = ""
    heat: AnomalyMap | None = field(default=None, repr=False)


def pseudonym(record: Record) -> str:
    """Return a name made of the record's content alone, e.g. ``"ECG 3f2a-9c81-d0"``."""
    return f"ECG {record.id[:4]}-{record.id[4:8]}-{record.id[8:10]}"


def statements_of(
    marks: Sequence[Annotation], revisions: Sequence[Sequence[Any]]
) -> tuple[Statement, ...]:
    """Join marks with what their log says, in the order of time.

    Parameters
    ----------
    revisions
        One sequence a mark: its rows in the store, oldest first.
    """
    out = []
    for mark, rows in zip(marks, revisions, strict=True):
        seen = [row.model_id for row in rows if row.ai_visible and row.model_id]
        author = rows[-1].author if rows else ""
        out.append(Statement(mark, author, seen[-1] if seen else ""))
    return tuple(sorted(out, key=lambda one: (one.mark.start, one.mark.stop, one.mark.id)))


def stored_statements(record_id: str) -> tuple[Statement, ...]:
    """Return the findings in the user's store; none where there is no store yet.

    Raises
    ------
    StoreError
        If the store cannot be read.
    """
    from ecgviewer.storage.paths import store_path
    from ecgviewer.tasks.annotating import open_store

    if not store_path().exists():
        return ()
    with open_store() as store:
        marks = store.annotations(record_id)
        return statements_of(marks, [store.revisions(mark.id) for mark in marks])


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
    reading = Reading(stored_statements(record.id), model=model, heat=anomaly)
    return (yield from report_record(record, reading, options))


def model_words(entry: Any) -> str:
    """Return name, version and short hash of a model."""
    return f"{entry.name} {entry.version} ({entry.sha256[:8]})"


def report_record(
    record: Record,
    reading: Reading,
    options: ReportOptions,
    measurements: Measurements | None = None,
) -> Generator[Progress, None, Report]:
    """Lay the report of a record out; measure it first where that was not done."""
    if measurements is None:
        measurements = yield from measuring.measure(record)
    yield Progress(0, 1, "laying the report out")
    return build_report(record, measurements, reading, options)


def build_report(
    record: Record, measurements: Measurements, reading: Reading, options: ReportOptions
) -> Report:
    """Lay the report of a record out.

    Returns
    -------
    Report
        One page, or more where leads or findings ask for it.
    """
    width, height = PAPERS_MM[options.paper]
    layout = layout_for(options.layout_id, record.lead_names)
    area = (_EDGE_MM, _GRID_TOP_MM, width - 2 * _EDGE_MM, height - _GRID_TOP_MM - _FOOT_MM)
    scale = Scale(options.speed_mm_s, options.gain_mm_mv)
    plans = plan_sheets(record, layout, scale, area, options.start_s)
    left, room = plans[0].area[0], plans[0].area[2]
    title = options.title or (Path(record.source).stem if options.named else "")
    title = title or pseudonym(record)
    lines = [
        line
        for number, one in enumerate(reading.statements, start=1)
        for line in _statement_lines(record, number, one, 105)
    ]
    rows = measured_rows(measurements)
    details = len(lines) > _LINES_IN_HEADER or any(row.note for row in rows)
    listing = _listing(record, reading, rows) if details else []
    per_page = int((height - 30.0 - _FOOT_MM) / _LINE_MM)
    n_pages = len(plans) + -(-len(listing) // per_page)
    pages: list[Page] = []
    notes: list[str] = []
    for number, plan in enumerate(plans, start=1):
        sheet = draw_sheet(
            record,
            plan,
            faults=faults_of(measurements),
            anomaly=reading.heat,
            marks=[one.mark for one in reading.statements],
        )
        notes.extend(note for note in sheet.notes if note not in notes)
        said = (*_scale_words(record, plan, options), *sheet.notes)
        head = [*_patient(record, title, options, left), *_measured(rows, left)]
        head += _findings(lines, reading, left, room, more=details)
        foot = _foot(record, reading, (left, room), height, f"{number}/{n_pages}", said)
        shapes = (*head, *sheet.under, *foot)
        pages.append(Page(width, height, shapes, sheet.traces, plan.area))
    for number in range(len(plans) + 1, n_pages + 1):
        at = (number - len(plans) - 1) * per_page
        text = [Words(left, 16.0, f"{title}, findings and measurements", 4.2, bold=True)]
        text += _column(listing[at : at + per_page], left, 24.0, room)
        foot = _foot(record, reading, (left, room), height, f"{number}/{n_pages}", ())
        pages.append(Page(width, height, (*text, *foot)))
    if plans[0].shown_s < record.duration_s - 0.5 / record.fs:
        notes.insert(0, _shown(record, plans[0]))
    return Report(title, options.paper, tuple(pages), record.id, tuple(notes))


def _column(lines: Sequence[tuple[str, bool]], x: float, y: float, room: float) -> list[Words]:
    return [
        Words(x, y + at * _LINE_MM, text, bold=bold, width_mm=room)
        for at, (text, bold) in enumerate(lines)
        if text
    ]


def _patient(record: Record, title: str, options: ReportOptions, left: float) -> Iterator[Words]:
    patient, x = record.patient, left + _COLUMNS_MM[0]
    room = _COLUMNS_MM[1] - 4.0
    yield Words(x, 13.0, title, 4.6, bold=True, width_mm=room)
    age = patient.age_years
    years = "age not given" if age is None else f"{age:g} years"
    if age is not None and age >= OLDEST_YEARS and not options.named:
        years = f"{OLDEST_YEARS:g} years or over"
    if age is None and patient.sex is None:
        lines = ["Sex and age not given"]
    else:
        lines = [f"{_SEX[patient.sex]}, {years}"]
    seconds = record.duration_s
    length = f"{seconds:.1f} s" if seconds < 60 else f"{seconds:,.0f} s"
    count = len(record.leads)
    lines.append(f"{record.fs:g} Hz, {length}, {count} lead{'s' if count > 1 else ''}")
    if options.named and patient.identifier:
        lines.append(f"Patient {patient.identifier}")
    if options.named and record.start:
        lines.append(f"Recorded {record.start}")
    for at, text in enumerate(lines):
        yield Words(x, 18.6 + at * _LINE_MM, text, width_mm=room)
    if record.simulated:
        y = 18.6 + len(lines) * _LINE_MM
        yield Words(x, y, "SIMULATED, of no patient", bold=True, ink="warning", width_mm=room)


def _measured(rows: Sequence[Row], left: float) -> Iterator[Words]:
    x = left + _COLUMNS_MM[1]
    yield Words(x, 13.0, "Measured by the program, not verified", 2.3, ink="soft")
    for at, row in enumerate(rows):
        y = 17.4 + at * _LINE_MM
        yield Words(x, y, row.name, ink="soft", width_mm=24.0)
        yield Words(x + 26.0, y, row.value, bold=True, width_mm=43.0)


def _findings(
    lines: Sequence[str], reading: Reading, left: float, room: float, *, more: bool
) -> Iterator[Shape]:
    x, width = left + _COLUMNS_MM[2], room - _COLUMNS_MM[2]
    yield Words(x, 13.0, "Findings marked by the reader", 2.3, ink="soft")
    shown = list(lines) or ["None marked"]
    if len(shown) > _LINES_IN_HEADER:
        shown = [*shown[: _LINES_IN_HEADER - 1], "More findings on the last page"]
    elif more:
        shown.append("Notes on the last page") if len(shown) < _LINES_IN_HEADER else None
    for at, text in enumerate(shown):
        yield Words(x, 17.4 + at * _LINE_MM, text, width_mm=width)
    y = 37.4
    who = reading.reader or "not given"
    yield Words(x, y, f"Reader: {who}. Not signed.", 2.6, ink="soft", width_mm=46.0)
    yield Words(x + 48.0, y, "Signature, date", 2.6, ink="soft")
    yield Polyline(np.array([(x + 67.0, y + 0.3), (left + room, y + 0.3)]), "soft", 0.15)


def _statement_lines(record: Record, number: int, one: Statement, room: int) -> list[str]:
    mark, finding = one.mark, finding_for(one.mark.finding)
    leads = ", ".join(mark.leads)
    if set(mark.leads) >= set(record.lead_names):
        leads = "all leads"
    first, last = mark.start / record.fs, mark.stop / record.fs
    time = f"{first:.2f} to {last:.2f} s"
    if mark.stop - mark.start >= record.n_samples:
        time = "whole record"
    code = finding.code.removeprefix("local:")
    name = finding.name[:1].upper() + finding.name[1:]
    named = name if code.lower() == name.lower() else f"{name} ({code})"
    text = f"{number}. {named}; {leads}; {time}; {mark.certainty}"
    if one.author:
        text += f"; {one.author}"
    return textwrap.wrap(text, room // 2 + 22, subsequent_indent="    ")


def _listing(record: Record, reading: Reading, rows: Sequence[Row]) -> list[tuple[str, bool]]:
    out = [("Findings marked by the reader", True)]
    for number, one in enumerate(reading.statements, start=1):
        out += [(line, False) for line in _statement_lines(record, number, one, 250)]
    if not reading.statements:
        out.append(("None marked", False))
    noted = [row for row in rows if row.note]
    if noted:
        out += [("", False), ("Notes on the measurements", True)]
        for row in noted:
            text = f"{row.name}: {row.note}" if row.name else row.note
            out += [(line, False) for line in textwrap.wrap(text, 150, subsequent_indent="    ")]
    return out


def _shown(record: Record, plan: SheetPlan) -> str:
    start, stop = plan.start_s, plan.start_s + plan.shown_s
    text = f"{start:.1f} to {stop:.1f} s"
    if plan.shown_s < record.duration_s - 0.5 / record.fs:
        text += f" of {record.duration_s:,.1f} s: the page holds no more at this speed"
    return text


def _scale_words(record: Record, plan: SheetPlan, options: ReportOptions) -> tuple[str, ...]:
    gain = f"{options.gain_mm_mv:g} mm/mV"
    if not any(lead.is_voltage for lead in record.leads):
        gain = "height not to scale (unit not known)"
    parts = [f"{options.speed_mm_s:g} mm/s", gain, "no filter", plan.layout.title]
    if any(len(row) > 1 for row in plan.layout.rows):
        parts.append("simultaneous columns" if plan.simultaneous else "sequential columns")
    parts.append(_shown(record, plan))
    return tuple(parts)


def _foot(
    record: Record,
    reading: Reading,
    across: tuple[float, float],
    height: float,
    number: str,
    said: Sequence[str],
) -> Iterator[Words]:
    left, room = across
    y = height - 5.0
    if said:
        yield Words(left, y - 3.9, " · ".join(said), 2.7, bold=True, width_mm=room)
    yield Words(left, y, RESEARCH_USE, 2.7, bold=True, ink="warning")
    seen = sorted({one.model_seen for one in reading.statements if one.model_seen})
    if reading.model:
        model = f"Model output seen: {reading.model}"
    elif seen:
        model = f"Model output seen while marking: {', '.join(seen)}"
    else:
        model = "No model output seen"
    if reading.heat is not None:
        model += "; heat begins at 1 in 50 normals, full at 1 in 5,000"
    program = f"{model} · ecgviewer {__version__} · record {record.id[:16]}"
    yield Words(left + 56.0, y, program, 2.4, ink="soft", width_mm=room - 68.0)
    yield Words(left + room, y, number, 2.7, bold=True, align="right")


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
            raise IsADirectoryError(0, "it is a folder")
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
            f"The report {target.name} cannot be written to {target.parent}: "
            f"{error.strerror or error}. Nothing was changed there; choose another place."
        ) from error
    return target
