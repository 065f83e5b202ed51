"""Strips and median beats of a long recording on paper, in true millimetres."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter import BEAT_CLASSES, BeatTemplate, HolterAnalysis
from ecgviewer.core.language import tr, tr_n
from ecgviewer.core.paper import Layout
from ecgviewer.core.record import Record
from ecgviewer.tasks.holter_report_words import class_title, strip_leads, time_text
from ecgviewer.tasks.report_plan import Scale, SheetPlan, plan_sheets
from ecgviewer.tasks.report_shapes import Bounds, Grid, Polyline, Shape, Words
from ecgviewer.tasks.report_sheet import draw_sheet, grid_lines

CAPTION_MM, BEATS_MM, GAP_MM = 5.0, 7.5, 3.0
"""Above a strip what it is, under it its beats, then air."""

STRIP_S = 10.0
LEADS = 2
_BOX = 5.0
_LEAST_MM, _MOST_MM = 20.0, 95.0


@dataclass(frozen=True, slots=True)
class StripAsk:
    """A strip that the report shows.

    Parameters
    ----------
    title
        What it is.
    sample
        What is to be seen, in samples; it stands a third into the strip.
    said
        More in words.
    """

    title: str
    sample: int
    said: str = ""


@dataclass(frozen=True, eq=False)
class Drawn:
    """What lies under the traces, the traces, and how high all of it is."""

    under: tuple[Shape, ...]
    traces: tuple[Shape, ...]
    height: float


def strip_start(record: Record, ask: StripAsk) -> float:
    """Return the second at which a strip begins, a whole tenth as it is told."""
    last = max(0.0, record.duration_s - STRIP_S)
    return min(max(math.floor((ask.sample / record.fs - STRIP_S / 3) * 10.0) / 10.0, 0.0), last)


def _reach_mm(values: NDArray[np.float32], gain: float) -> float:
    known = values[np.isfinite(values)]
    if not known.size:
        return 10.0
    middle = float(np.median(known))
    return (max(float(known.max()) - middle, 1.0) + middle - float(known.min())) * gain


def draw_strip(
    record: Record,
    analysis: HolterAnalysis,
    ask: StripAsk,
    scale: Scale,
    place: tuple[float, float, float],
) -> Drawn:
    """Draw a strip with its caption and its beats.

    Parameters
    ----------
    place
        Left end, top and width, in mm.
    """
    x, y, width = place
    leads = strip_leads(analysis.leads, LEADS)
    start_s = strip_start(record, ask)
    first, last = round(start_s * record.fs), round((start_s + STRIP_S) * record.fs)
    values = record.values(first, min(last, record.n_samples), leads)
    gain = scale.gain_mm_mv
    voltages = [record.leads[record.index(name)].is_voltage for name in leads]
    need = sum(
        _reach_mm(row, gain) if known else 12.0 for row, known in zip(values, voltages, strict=True)
    )
    height = min(max(math.ceil((need + 5.0) / _BOX) * _BOX, _LEAST_MM), _MOST_MM)
    layout = Layout("strip", "strip", tuple((name,) for name in leads), STRIP_S, whole=False)
    area = (x, y + CAPTION_MM, width, height)
    plan = plan_sheets(record, layout, scale, area, start_s)[0]
    sheet = draw_sheet(record, plan, faults={})
    under = [one for one in sheet.under if not _is_time_mark(one)]
    under += _caption(record, plan, ask, y)
    under += _beats(record, analysis, plan)
    return Drawn(tuple(under), sheet.traces, CAPTION_MM + height + BEATS_MM + GAP_MM)


def _is_time_mark(one: Shape) -> bool:
    """Whether a shape tells seconds: of hours they are told as time of day."""
    if isinstance(one, Polyline):
        return one.role == "tick"
    return isinstance(one, Words) and one.align == "centre" and one.ink == "soft"


def _caption(record: Record, plan: SheetPlan, ask: StripAsk, y: float) -> Iterator[Words]:
    x, _, width, _ = plan.area
    yield Words(x, y + 3.4, ask.title, 3.2, bold=True, width_mm=110.0)
    start = time_text(record.start, plan.start_s, tenths=True)
    said = tr("strip from {time}", time=start)
    said = f"{ask.said} · {said}" if ask.said else said
    yield Words(x + width, y + 3.4, said, 2.7, ink="soft", align="right", width_mm=width - 112.0)


def _beats(record: Record, analysis: HolterAnalysis, plan: SheetPlan) -> Iterator[Shape]:
    """Yield R ticks with letters, and intervals in ms between them."""
    samples = analysis.beats.samples
    foot = plan.area[1] + plan.area[3]
    stop_s = plan.start_s + plan.shown_s
    first = int(np.searchsorted(samples, plan.start_s * record.fs))
    last = int(np.searchsorted(samples, stop_s * record.fs))

    def x_of(sample: float) -> float:
        return plan.left + (sample / record.fs - plan.start_s) * plan.scale.speed_mm_s

    ticks = [(x_of(int(r)), foot + 0.4, x_of(int(r)), foot + 1.6) for r in samples[first:last]]
    if ticks:
        yield Grid(np.array(ticks, dtype=np.float64), "soft", 0.25)
    for place in range(first, last):
        letter = BEAT_CLASSES[int(analysis.beats.classes[place])]
        x = x_of(int(samples[place]))
        yield Words(x, foot + 4.2, letter, 2.5, bold=letter != "N", align="centre")
        if place + 1 < last:
            after = int(samples[place + 1])
            ms = (after - int(samples[place])) / record.fs * 1000.0
            middle = (x + x_of(after)) / 2
            yield Words(middle, foot + 7.0, f"{ms:,.0f}", 2.1, ink="soft", align="centre")
    yield Words(plan.area[0], foot + 7.0, tr("RR ms"), 2.1, ink="soft")


Block = Callable[[float], Drawn]
"""Draws something at a height."""


def packed(blocks: Sequence[Block], top: float, height: float) -> tuple[Drawn, ...]:
    """Draw blocks below each other; one value a page."""
    pages: list[Drawn] = []
    under: list[Shape] = []
    traces: list[Shape] = []
    y = top
    for draw in blocks:
        drawn = draw(y)
        if under and y + drawn.height - GAP_MM > top + height:
            pages.append(Drawn(tuple(under), tuple(traces), y - top))
            under, traces, y = [], [], top
            drawn = draw(y)
        under += drawn.under
        traces += drawn.traces
        y += drawn.height
    if under:
        pages.append(Drawn(tuple(under), tuple(traces), y - top))
    return tuple(pages)


def strip_blocks(
    record: Record,
    analysis: HolterAnalysis,
    asks: Sequence[StripAsk],
    scale: Scale,
    across: tuple[float, float],
) -> list[Block]:
    """Return what draws strips, from a left end, in a width."""
    x, width = across
    return [
        lambda y, ask=ask: draw_strip(record, analysis, ask, scale, (x, y, width)) for ask in asks
    ]


# Median beats


def _box_mm(
    analysis: HolterAnalysis, leads: Sequence[str], templates: Sequence[BeatTemplate], gain: float
) -> float:
    reach = [
        _reach_mm(one.values[analysis.leads.index(name)], gain)
        for one in templates
        for name in leads
    ]
    return min(max(math.ceil((max(reach) + 3.0) / _BOX) * _BOX, 20.0), 70.0)


def template_blocks(
    analysis: HolterAnalysis, scale: Scale, across: tuple[float, float]
) -> list[Block]:
    """Return what draws the median beats of the templates with their counts, in rows."""
    width = across[1]
    leads = strip_leads(analysis.leads, 3)
    templates = analysis.templates
    if not templates or not leads:
        return []
    seconds = max(one.values.shape[1] / one.fs for one in templates)
    lead_mm = math.ceil(seconds * scale.speed_mm_s / _BOX) * _BOX
    columns = max(1, int((width + 6.0) // (lead_mm * len(leads) + 6.0)))
    rows = [templates[at : at + columns] for at in range(0, len(templates), columns)]

    def draw(row: Sequence[BeatTemplate], y: float) -> Drawn:
        under: list[Shape] = []
        traces: list[Shape] = []
        box = _box_mm(analysis, leads, row, scale.gain_mm_mv)
        for column, one in enumerate(row):
            wide = lead_mm * len(leads)
            x = across[0] + column * (wide + 6.0)
            under += _template_words(analysis, one, x, y, wide)
            for place, name in enumerate(leads):
                cell = (x + place * lead_mm, y + CAPTION_MM + 3.4, lead_mm, box)
                under += grid_lines(cell)
                under.append(Words(cell[0] + 0.8, cell[1] + 2.8, name, 2.5, bold=True))
                traces += _beat(one, analysis.leads.index(name), cell, scale)
        return Drawn(tuple(under), tuple(traces), CAPTION_MM + 3.4 + box + 2 * GAP_MM)

    return [partial(draw, row) for row in rows]


def _template_words(
    analysis: HolterAnalysis, one: BeatTemplate, x: float, y: float, width: float
) -> Iterator[Words]:
    share = 100.0 * one.count / max(len(analysis.beats), 1)
    count = tr_n("{n} beat", "{n:,} beats", one.count) + f", {share:.1f} %"
    ink = "human" if one.by_hand else "ink"
    title = f"{one.number}  {class_title(one.beat_class)}"
    yield Words(x, y + 3.4, title, 3.2, bold=True, ink=ink, width_mm=width)  # type: ignore[arg-type]
    said = tr("{count}, class by hand", count=count) if one.by_hand else count
    yield Words(x, y + 7.0, said, 2.6, ink="soft", width_mm=width)


def _beat(one: BeatTemplate, row: int, cell: Bounds, scale: Scale) -> Iterator[Polyline]:
    """Yield a median beat in the middle of its cell, its median on a line of the grid."""
    x, y, width, height = cell
    values = one.values[row].astype(np.float64)
    known = np.isfinite(values)
    if not known.any():
        return
    values = values - np.median(values[known])
    above, below = float(values[known].max()), -float(values[known].min())
    need = (above + below) * scale.gain_mm_mv
    baseline = y + round((height - need) / 2 + above * scale.gain_mm_mv)
    seconds = np.arange(values.size) / one.fs
    left = x + (width - values.size / one.fs * scale.speed_mm_s) / 2
    edges = np.flatnonzero(np.diff(known.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    for first, last in edges.tolist():
        points = scale.points(
            left, baseline, seconds[first:last], values[first:last], scale.gain_mm_mv
        )
        yield Polyline(points, role="trace")
