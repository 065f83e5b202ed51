"""The words of a report's page: whose record, what was measured, what was found, at what scale."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

import numpy as np

from ecgviewer import __version__
from ecgviewer.core.display_filter import FILTER_BY_ID, RAW
from ecgviewer.core.findings import finding_for, quality
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.leads import display_order
from ecgviewer.core.record import Record
from ecgviewer.tasks.report_measured import Row
from ecgviewer.tasks.report_plan import SheetPlan
from ecgviewer.tasks.report_request import Reading, ReportOptions, Statement
from ecgviewer.tasks.report_shapes import Polyline, Shape, Words

RESEARCH_USE = tr_later("Research use only - not for diagnosis")
OLDEST_YEARS = 90.0
"""From here on an age may name a person, and is printed as "90 or over" unless names are."""

LINE_MM = 3.8
LINES_IN_HEADER = 5
_COLUMNS_MM = (0.0, 78.0, 150.0)
_SEX = {"F": tr_later("Female"), "M": tr_later("Male"), None: tr_later("Sex not given")}


def column_words(lines: Sequence[tuple[str, bool]], x: float, y: float, room: float) -> list[Words]:
    """Return lines below each other, each (text, bold)."""
    return [
        Words(x, y + at * LINE_MM, text, bold=bold, width_mm=room)
        for at, (text, bold) in enumerate(lines)
        if text
    ]


def patient_words(
    record: Record, title: str, options: ReportOptions, left: float
) -> Iterator[Words]:
    """Yield whose record it is: a pseudonym, unless names were asked for."""
    patient, x = record.patient, left + _COLUMNS_MM[0]
    room = _COLUMNS_MM[1] - 4.0
    yield Words(x, 13.0, title, 4.6, bold=True, width_mm=room)
    age = patient.age_years
    years = tr("age not given") if age is None else tr("{age:g} years", age=age)
    if age is not None and age >= OLDEST_YEARS and not options.named:
        years = tr("{age:g} years or over", age=OLDEST_YEARS)
    if age is None and patient.sex is None:
        lines = [tr("Sex and age not given")]
    else:
        lines = [f"{tr(_SEX[patient.sex])}, {years}"]
    seconds = record.duration_s
    length = f"{seconds:.1f} s" if seconds < 60 else f"{seconds:,.0f} s"
    leads = tr_n("{n} lead", "{n} leads", len(record.leads))
    lines.append(f"{record.fs:g} Hz, {length}, {leads}")
    if options.named and patient.identifier:
        lines.append(tr("Patient {identifier}", identifier=patient.identifier))
    if options.named and record.start:
        lines.append(tr("Recorded {when}", when=record.start))
    for at, text in enumerate(lines):
        yield Words(x, 18.6 + at * LINE_MM, text, width_mm=room)
    if record.simulated:
        y = 18.6 + len(lines) * LINE_MM
        said = tr("SIMULATED, of no patient")
        yield Words(x, y, said, bold=True, ink="warning", width_mm=room)


def measured_words(rows: Sequence[Row], left: float) -> Iterator[Words]:
    """Yield the measurements with their units."""
    x = left + _COLUMNS_MM[1]
    yield Words(
        x, 13.0, tr("Measured by the program, not verified"), 2.3, ink="soft", width_mm=69.0
    )
    for at, row in enumerate(row for row in rows if row.name):
        y = 17.4 + at * LINE_MM
        yield Words(x, y, row.name, ink="soft", width_mm=24.0)
        yield Words(x + 26.0, y, row.value, bold=True, width_mm=43.0)


def header_lines(
    lines: Sequence[str], notes: Sequence[str], last_page: str
) -> tuple[list[str], bool]:
    """Return what the header says of findings and notes, and whether that is all of it."""
    whole = [*(lines or [tr("None marked")]), *notes]
    if len(whole) <= LINES_IN_HEADER:
        return whole, True
    kept = list(lines or [tr("None marked")])[: LINES_IN_HEADER - 1]
    return [*kept, tr("All findings and notes: page {page}", page=last_page)], False


def finding_words(
    lines: Sequence[str], reading: Reading, left: float, room: float
) -> Iterator[Shape]:
    """Yield the findings, as many as the header holds, the reader, and room to sign."""
    x, width = left + _COLUMNS_MM[2], room - _COLUMNS_MM[2]
    said = tr("Findings marked by the reader, notes")
    said += f" · {reading.state}" if reading.state else ""
    yield Words(x, 13.0, said, 2.3, ink="soft", width_mm=width)
    for at, text in enumerate(lines):
        yield Words(x, 17.4 + at * LINE_MM, text, width_mm=width)
    y = 37.4
    who = reading.reader or tr("not given")
    said = tr("Reader: {reader}. Not signed.", reader=who)
    yield Words(x, y, said, 2.6, ink="soft", width_mm=46.0)
    sign = tr("Signature, date")
    yield Words(x + 48.0, y, sign, 2.6, ink="soft")
    line = x + 48.0 + max(19.0, 1.25 * letters(sign))
    yield Polyline(np.array([(line, y + 0.3), (left + room, y + 0.3)]), "soft", 0.15)


def note_lines(rows: Sequence[Row], room: int) -> list[str]:
    """Return the notes on the measurements, wrapped to about ``room`` mm."""
    out = []
    for row in rows:
        if row.note:
            text = row.note if not row.name or row.name in row.note else f"{row.name}: {row.note}"
            out += wrapped(text, room)
    return out


def letters(text: str) -> int:
    """Return how many letters wide text is; Chinese ones are as wide as two."""
    return len(text) + sum(unicodedata.east_asian_width(one) in "WF" for one in text)


def wrapped(text: str, room: int) -> list[str]:
    """Return the lines of text in about ``room`` mm."""
    wide, most = letters(text), round(room / 1.5)
    if wide > len(text):  # has no spaces to break at
        most = most * len(text) // wide
    return textwrap.wrap(text, most, subsequent_indent="    ")


def statement_lines(record: Record, number: int, one: Statement, room: int) -> list[str]:
    """Return a finding in words, wrapped to about ``room`` mm."""
    mark, finding = one.mark, finding_for(one.mark.finding)
    leads = ", ".join(display_order(mark.leads))
    if set(mark.leads) >= set(record.lead_names):
        leads = tr("all leads")
    first, last = mark.start / record.fs, mark.stop / record.fs
    time = tr("{first_s:.2f} to {last_s:.2f} s", first_s=first, last_s=last)
    if mark.stop - mark.start >= record.n_samples:
        time = tr("whole record")
    code = finding.code.removeprefix("local:")
    name = finding.title[:1].upper() + finding.title[1:]
    named = name if code.lower() == name.lower() else f"{name} ({code})"
    text = f"{number}. {named}; {leads}; {time}; {quality(mark.certainty)}"
    if one.author:
        text += f"; {one.author}"
    return wrapped(text, room)


def listing(record: Record, reading: Reading, rows: Sequence[Row]) -> list[tuple[str, bool]]:
    """Return all findings and all notes on the measurements, each line (text, bold)."""
    out = [(tr("Findings marked by the reader"), True)]
    for number, one in enumerate(reading.statements, start=1):
        out += [(line, False) for line in statement_lines(record, number, one, 240)]
    if not reading.statements:
        out.append((tr("None marked"), False))
    noted = note_lines(rows, 240)
    if noted:
        out += [("", False), (tr("Notes on the measurements"), True)]
        out += [(line, False) for line in noted]
    return out


def shown_words(record: Record, plan: SheetPlan) -> str:
    """Return the stretch shown; says so where the page cannot hold all."""

    def stretch(seconds: float) -> str:
        first_s, last_s = plan.start_s, plan.start_s + seconds
        return tr("{first_s:.1f} to {last_s:.1f} s", first_s=first_s, last_s=last_s)

    text = stretch(plan.shown_s)
    if plan.shown_s < record.duration_s - 0.5 / record.fs:
        text = tr(
            "{stretch} of {duration_s:,.1f} s: the page holds no more at this speed",
            stretch=text,
            duration_s=record.duration_s,
        )
    if plan.column_s < plan.shown_s - 0.5 / record.fs:
        text = tr("columns {columns}, strips {strips}", columns=stretch(plan.column_s), strips=text)
    return text


def filter_words(reading: Reading) -> str:
    """Return the filter that the traces were drawn through."""
    if reading.filter_id == RAW.id:
        return tr("no filter")
    chosen = FILTER_BY_ID[reading.filter_id]
    title = tr(chosen.title)
    if chosen.diagnostic:
        return tr("filter {title}", title=title)
    return tr("filter {title} (NOT DIAGNOSTIC)", title=title)


def scale_words(
    record: Record, plan: SheetPlan, options: ReportOptions, reading: Reading
) -> tuple[str, ...]:
    """Return what the sheet was drawn with."""
    gain = f"{options.gain_mm_mv:g} mm/mV"
    if not any(lead.is_voltage for lead in record.leads):
        gain = tr("height not to scale (unit not known)")
    elif halved := {abs(one.gain_mm_mv) for one in plan.places} - {options.gain_mm_mv}:
        gain += f", V1–V6 {min(halved):g} mm/mV"
    parts = [f"{options.speed_mm_s:g} mm/s", gain, filter_words(reading), tr(plan.layout.title)]
    if any(one.gain_mm_mv < 0 for one in plan.places):
        parts.append(tr("Cabrera order") if options.order == "cabrera" else tr("−aVR inverted"))
    if any(len(row) > 1 for row in plan.layout.rows):
        parts.append(tr("simultaneous columns") if plan.simultaneous else tr("sequential columns"))
    parts.append(shown_words(record, plan))
    return tuple(parts)


def foot_words(
    record: Record,
    reading: Reading,
    across: tuple[float, float],
    height: float,
    number: str,
    said: Sequence[str],
) -> Iterator[Words]:
    """Yield scale, the warning, what was seen of a model, program and page number."""
    left, room = across
    y = height - 5.0
    if said:
        yield Words(left, y - 3.9, " · ".join(said), 2.7, bold=True, width_mm=room)
    use = tr(RESEARCH_USE)
    beside = max(56.0, 1.51 * letters(use))
    yield Words(left, y, use, 2.7, bold=True, ink="warning")
    seen = sorted({one.model_seen for one in reading.statements if one.model_seen})
    if reading.model:
        model = tr("Model output seen: {model}", model=reading.model)
    elif seen:
        model = tr("Model output seen while marking: {models}", models=", ".join(seen))
    else:
        model = tr("No model output seen")
    if reading.heat is not None:
        model = tr("{model}; heat begins at 1 in 50 normals, full at 1 in 5,000", model=model)
    named = tr("record {record_id}", record_id=record.id[:16])
    program = f"{model} · ecgviewer {__version__} · {named}"
    yield Words(left + beside, y, program, 2.4, ink="soft", width_mm=room - beside - 12.0)
    yield Words(left + room, y, number, 2.7, bold=True, align="right")
