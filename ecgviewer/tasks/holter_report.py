"""Use case: what was found in a recording of hours, as pages of true millimetres for paper.

Nothing here paints; ``ui.printing`` paints the same pages as PDF, on a printer, as PNG or SVG. No
name, number or date of a patient stands on a page unless it was asked for, and nothing that a model
says.
"""

from __future__ import annotations

import textwrap
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ecgviewer import __version__
from ecgviewer.core.holter import Episode, HolterAnalysis, HolterLimits
from ecgviewer.core.holter_summary import summary
from ecgviewer.core.language import tr
from ecgviewer.core.long_score import UnusualStretch
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks.holter_report_strips import (
    Drawn,
    StripAsk,
    packed,
    strip_blocks,
    template_blocks,
)
from ecgviewer.tasks.holter_report_summary import (
    hour_tables,
    hour_words,
    summary_words,
    trend_shapes,
)
from ecgviewer.tasks.holter_report_words import (
    KIND_TITLES,
    episode_words,
    length_text,
    time_text,
)
from ecgviewer.tasks.report_plan import Scale
from ecgviewer.tasks.report_request import PAPERS_MM, ReportOptions, pseudonym
from ecgviewer.tasks.report_shapes import Page, Report, Shape, Words
from ecgviewer.tasks.report_words import (
    LINE_MM,
    RESEARCH_USE,
    column_words,
    letters,
    patient_words,
)

_EDGE_MM = 12.0
_FOOT_MM = 12.0
_TOP_MM = 18.0
_NEAR_S = 5.0
"""Strips nearer than this show the same."""

MOST_STRIPS = 24


@dataclass(frozen=True, eq=False)
class HolterReading:
    """What people did with the recording, and what of a model is to be told.

    Parameters
    ----------
    reader
        Who reads; empty = not given.
    state
        How far they are, in words.
    said
        What was changed by whom, a line each; empty = nothing.
    chosen
        Strips that the reader asked for.
    accepted
        Episodes that people said there are.
    model, stretches
        Name of the model whose most surprising stretches are listed, and these; empty = none.
    limits
        What counted as an episode.
    """

    reader: str = ""
    state: str = ""
    said: tuple[str, ...] = ()
    chosen: tuple[StripAsk, ...] = ()
    accepted: tuple[Episode, ...] = ()
    model: str = ""
    stretches: tuple[UnusualStretch, ...] = field(default=())
    limits: HolterLimits = field(default_factory=HolterLimits)


def strips_of(
    record: Record, analysis: HolterAnalysis, reading: HolterReading
) -> tuple[StripAsk, ...]:
    """Return the strips to show: the chosen, extremes, the longest of each kind, people's own."""
    found = summary(analysis)
    asks = list(reading.chosen)
    for title, rate in (
        (tr("Lowest rate"), found.lowest),
        (tr("Highest rate"), found.highest),
    ):
        if rate is not None:
            # Told of the last of its eight beats: the strip shows those before it, too.
            at = max(0, rate.sample - round(3.0 * record.fs))
            asks.append(StripAsk(title, at, tr("{rate:.0f}/min over 8 beats", rate=rate.bpm)))
    longest = found.longest_rr
    if longest is not None and longest.rr_s is not None:
        asks.append(StripAsk(tr("Longest RR"), longest.start, f"{longest.rr_s:.2f} s"))
    asks += [
        _ask(record, one, f"{tr(KIND_TITLES[one.kind])}, {which}")
        for which, one in _telling(analysis, found.fastest_v_run)
    ]
    asks += [
        _ask(record, one, tr("{kind}, by hand", kind=tr(KIND_TITLES[one.kind])))
        for one in reading.accepted
    ]
    asks += [
        StripAsk(
            tr("Surprise, for review"),
            round(one.peak_s * record.fs),
            tr("1 in {n:,.0f} normals, {leads}", n=one.one_in, leads=", ".join(one.leads[:3])),
        )
        for one in sorted(reading.stretches, key=lambda one: -one.one_in)[:3]
    ]
    kept: list[StripAsk] = []
    for ask in asks:
        same = (abs(other.sample - ask.sample) < _NEAR_S * record.fs for other in kept)
        if not any(same):
            kept.append(ask)
    return tuple(kept[:MOST_STRIPS])


def _telling(analysis: HolterAnalysis, fastest: Episode | None) -> Iterator[tuple[str, Episode]]:
    """Yield the longest episode of each kind, and the fastest run."""
    for kind in ("V run", "AF", "pause", "S run", "couplet", "bigeminy", "slow", "fast"):
        mine = [one for one in analysis.episodes if one.kind == kind]
        if mine:
            yield (
                tr("longest", sense="episode"),
                max(mine, key=lambda one: (one.stop - one.start, -one.start)),
            )
        if kind == "V run" and fastest is not None:
            yield tr("fastest", sense="episode"), fastest


def _ask(record: Record, one: Episode, title: str) -> StripAsk:
    at = time_text(record.start, one.start / record.fs)
    words = episode_words(one, record.fs)
    said = tr("{episode} at {time}", episode=words, time=at) if words else tr("at {time}", time=at)
    return StripAsk(title, one.start, said)


def report_holter(
    record: Record, analysis: HolterAnalysis, reading: HolterReading, options: ReportOptions
) -> Generator[Progress, None, Report]:
    """Lay the report of a long recording out."""
    yield Progress(0, 1, tr("laying the report out"))
    return build_holter_report(record, analysis, reading, options)


def build_holter_report(
    record: Record, analysis: HolterAnalysis, reading: HolterReading, options: ReportOptions
) -> Report:
    """Lay the report of a long recording out.

    Parameters
    ----------
    analysis
        As people changed it.
    options
        Paper, title and names; speed and gain of strips and median beats.

    Returns
    -------
    Report
        Summary with trend and hours, median beats, strips, and how all this was found.
    """
    width, height = PAPERS_MM[options.paper]
    left, room = _EDGE_MM, width - 2 * _EDGE_MM
    title = options.title or (Path(record.source).stem if options.named else "")
    title = title or pseudonym(record)
    scale = Scale(options.speed_mm_s, options.gain_mm_mv)
    bodies: list[tuple[str, Drawn]] = []
    tables = hour_tables(record, analysis)
    for rows in tables[1:]:
        bodies.append((tr("Hours"), Drawn(tuple(hour_words(rows, left, room, _TOP_MM)), (), 0.0)))
    told = f"{scale.speed_mm_s:g} mm/s, {scale.gain_mm_mv:g} mm/mV, {tr('no filter')}"
    blocks = template_blocks(analysis, scale, (left, room))
    blocks += strip_blocks(
        record, analysis, strips_of(record, analysis, reading), scale, (left, room)
    )
    for drawn in packed(blocks, _TOP_MM, height - _TOP_MM - _FOOT_MM):
        bodies.append((tr("Median beats and strips, {scale}", scale=told), drawn))
    per_page = int((height - _TOP_MM - _FOOT_MM) / LINE_MM)
    lines = method_lines(record, analysis, reading)
    for at in range(0, len(lines), per_page):
        words = column_words(lines[at : at + per_page], left, _TOP_MM + 2.0, room)
        bodies.append((tr("How this was found"), Drawn(tuple(words), (), 0.0)))
    total = len(bodies) + 1
    pages = [_first_page(record, analysis, reading, options, title, tables[0], total)]
    for number, (heading, drawn) in enumerate(bodies, start=2):
        head = [
            Words(left, 13.0, heading, 4.2, bold=True, width_mm=room * 0.7),
            Words(left + room, 13.0, title, 3.2, ink="soft", align="right", width_mm=room * 0.28),
        ]
        foot = _foot(record, reading, (left, room), height, f"{number}/{total}")
        clip = (0.0, _TOP_MM - 2.0, width, height - _TOP_MM - _FOOT_MM + 6.0)
        pages.append(Page(width, height, (*head, *drawn.under, *foot), drawn.traces, clip))
    return Report(title, options.paper, tuple(pages), record.id, analysis.notes)


def _first_page(
    record: Record,
    analysis: HolterAnalysis,
    reading: HolterReading,
    options: ReportOptions,
    title: str,
    rows: Sequence[tuple[str, ...]],
    total: int,
) -> Page:
    width, height = PAPERS_MM[options.paper]
    left, room = _EDGE_MM, width - 2 * _EDGE_MM
    shapes: list[Shape] = [Words(left, 7.5, tr("Report of a long recording"), 2.7, ink="soft")]
    shapes += patient_words(record, title, options, left)
    lowest = max(one.y for one in shapes if isinstance(one, Words))
    length = length_text(record.duration_s)
    more = [tr("Lasts {length}", length=length)]
    if record.start:
        start = time_text(record.start, 0.0)
        more = [tr("Lasts {length} from {start}", length=length, start=start)]
    reader = reading.reader or tr("not given")
    more.append(tr("Reader: {reader}. Not signed.", reader=reader))
    if reading.state:
        more.append(reading.state)
    shapes += [
        Words(left, lowest + (at + 1) * LINE_MM, text, width_mm=room * 0.27)
        for at, text in enumerate(more)
    ]
    shapes += summary_words(record, analysis, left, room)
    deep = max(one.y for one in shapes if isinstance(one, Words))
    top = deep + 8.0
    table = len(rows) * 3.5 + 8.0
    tall = max(20.0, min(48.0, height - _FOOT_MM - 8.0 - table - top))
    shapes += trend_shapes(record, analysis, (left + 8.0, top, room - 8.0, tall))
    shapes += hour_words(rows, left, room, top + tall + 9.0)
    shapes += _foot(record, reading, (left, room), height, f"1/{total}")
    return Page(width, height, tuple(shapes))


def method_lines(
    record: Record, analysis: HolterAnalysis, reading: HolterReading
) -> list[tuple[str, bool]]:
    """Return how it was found, what people changed, and what a model said, if that was asked."""

    def wrapped(text: str) -> list[tuple[str, bool]]:
        return [(line, False) for line in textwrap.wrap(text, 170, subsequent_indent="    ")]

    lines = [(tr("Method"), True)]
    lines += wrapped(
        tr(
            "Beats, classes and episodes were found by ecgviewer, for review: ecgviewer "
            "{version}, analysis {analysis}, leads {leads}. They are estimates, not verified but "
            "where people are named below. Rates are over eight beats.",
            version=__version__,
            analysis=analysis.version,
            leads=", ".join(analysis.leads),
        )
    )
    limits = reading.limits
    lines += wrapped(
        tr(
            "A pause is an interval over {pause:g} s; slow is under {slow:g}/min, fast over "
            "{fast:g}/min, as the median of eight intervals; a run is three beats or more. "
            "Nothing reaches over a stretch that was not analysed.",
            pause=limits.pause_s,
            slow=limits.slow_bpm,
            fast=limits.fast_bpm,
        )
    )
    lines += wrapped(
        tr("Atrial fibrillation is suspected from irregular intervals, not diagnosed.")
    )
    for note in analysis.notes:
        lines += wrapped(tr(note))
    lines += [("", False), (tr("Changed by people"), True)]
    if not reading.said:
        lines.append((tr("Nothing was changed."), False))
    for said in reading.said:
        lines += wrapped(said)
    hand = [one for one in analysis.templates if one.by_hand]
    if hand:
        names = ", ".join(f"{one.number} ({one.beat_class})" for one in hand)
        lines += wrapped(tr("Templates whose class is by hand: {names}.", names=names))
    if reading.model:
        lines += [
            ("", False),
            (tr("Most surprising to the model {model}", model=reading.model), True),
        ]
        lines += wrapped(
            tr(
                "How rare a stretch is among normal resting ECGs; not a diagnosis, and not made "
                "for recordings of hours."
            )
        )
        for one in reading.stretches:
            start, stop = (time_text(record.start, at) for at in (one.start_s, one.stop_s))
            leads = ", ".join(one.leads)
            said = tr(
                "{start} to {stop}: 1 in {n:,.0f} normals; {leads}",
                start=start,
                stop=stop,
                n=one.one_in,
                leads=leads,
            )
            lines += wrapped(said)
        if not reading.stretches:
            lines.append((tr("No stretch is rarer than 1 in 50 normals."), False))
    return lines


def _foot(
    record: Record,
    reading: HolterReading,
    across: tuple[float, float],
    height: float,
    number: str,
) -> Iterator[Words]:
    left, room = across
    y = height - 5.0
    use = tr(RESEARCH_USE)
    beside = max(56.0, 1.51 * letters(use))
    yield Words(left, y, use, 2.7, bold=True, ink="warning")
    model = tr("No model output shown")
    if reading.model:
        model = tr("Model output shown: {model}", model=reading.model)
    program = f"{model} · ecgviewer {__version__} · {tr('record')} {record.id[:16]}"
    yield Words(left + beside, y, program, 2.4, ink="soft", width_mm=room - beside - 12.0)
    yield Words(left + room, y, number, 2.7, bold=True, align="right")
