"""The calipers kept with a record, on the pages of its report: legs, tags, a line each in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.caliper import MISSED, Caliper, March, signed_ms, size_text
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.record import Record
from ecgviewer.tasks.calipers import copied, corrected, march_of
from ecgviewer.tasks.report_plan import Place, SheetPlan
from ecgviewer.tasks.report_shapes import Grid, Ink, Polyline, Shape, Words
from ecgviewer.tasks.report_words import wrapped

Printed = tuple[Caliper, March | None, str]
"""A caliper, what it is marched over, and its corrected QT where it measures QT."""

_PALE_MM, _OWN_MM = 0.12, 0.25
_DASH_MM, _GAP_MM = 1.2, 0.9
_TAG_MM = 2.3
_LINE_MM = 2.8
_UNDER_TAG_MM = 0.8
_LETTER = 0.56
"""Width of a letter, as a share of its height."""


def marched(
    record: Record, measurements: Measurements, calipers: Iterable[Caliper], formula: str
) -> tuple[Printed, ...]:
    """Return calipers in the order of time, each with what it is marched over."""
    ordered = sorted(calipers, key=lambda one: (one.start, one.stop))
    return tuple(
        (
            one,
            march_of(one, measurements, record),
            corrected(one, measurements, formula),
        )
        for one in ordered
    )


def caliper_lines(record: Record, printed: Sequence[Printed], room: int) -> list[str]:
    """Return what each caliper says, wrapped to about ``room`` mm."""
    lines: list[str] = []
    for one, march, qtc in printed:
        text = copied(one, march, record, qtc)
        lines += wrapped(text, room)
    return lines


def caliper_listing(record: Record, printed: Sequence[Printed]) -> list[tuple[str, bool]]:
    """Return the same as a section of its own, each line (text, bold); nothing without any."""
    if not printed:
        return []
    lines = [(line, False) for line in caliper_lines(record, printed, 240)]
    return [("", False), (tr("Calipers"), True), *lines]


def caliper_shapes(
    record: Record, plan: SheetPlan, printed: Sequence[Printed], traces: Sequence[Shape]
) -> Iterator[Shape]:
    """Yield what lies under the traces of a page: legs over all leads, levels, marches, tags.

    Parameters
    ----------
    traces
        The page's traces: levels lie where the lead is drawn.
    """
    taken: dict[int, list[tuple[float, float, float]]] = {}
    for one, march, _ in printed:
        home = _home(plan, one, record.fs)
        tag = list(_tag(record, plan, one, home, taken))
        below = max((shape.y for shape in tag if isinstance(shape, Words)), default=None)
        yield from _legs(record, plan, one, home, below)
        yield from _levels(record, plan, one, traces)
        yield from tag
        if march is not None:
            yield from _march(record, plan, one, march, home, taken)


def _seconds(plan: SheetPlan, sample: float, fs: float) -> float:
    return sample / fs - plan.start_s


def _x(plan: SheetPlan, place: Place, second: float) -> float:
    return place.x0 + (second - place.start_s) * plan.scale.speed_mm_s


def _row(plan: SheetPlan, row: int) -> tuple[float, float]:
    """Return top and bottom of a row's share of the grid."""
    pitch = plan.area[3] / len(plan.layout.rows)
    return plan.area[1] + row * pitch, plan.area[1] + (row + 1) * pitch


def _home(plan: SheetPlan, one: Caliper, fs: float) -> int:
    """Return the row that shows most of a caliper in its own lead; the lower one of equals."""
    start, stop = (_seconds(plan, at, fs) for at in (one.start, one.stop))

    def shown(place: Place) -> tuple[float, int]:
        return round(max(0.0, min(stop, place.stop_s) - max(start, place.start_s)), 6), place.row

    own = [place for place in plan.places if place.lead == one.lead]
    return max(own, key=shown).row if own else 0


def _at(plan: SheetPlan, second: float) -> Iterator[tuple[Place, float]]:
    """Yield every place that shows a time, and where."""
    for place in plan.places:
        if place.start_s <= second < place.stop_s:
            yield place, _x(plan, place, second)


def _upright(
    plan: SheetPlan, place: Place, x: float, below: float | None = None
) -> tuple[float, float, float, float]:
    """Return a line through a place, from the foot of a tag on where there is one."""
    top, bottom = _row(plan, place.row)
    return x, top if below is None else below + _UNDER_TAG_MM, x, bottom


def _lines(lines: Sequence[tuple[float, float, float, float]]) -> NDArray[np.float64]:
    return np.array(lines, dtype=np.float64).reshape(-1, 4)


def _legs(
    record: Record, plan: SheetPlan, one: Caliper, home: int, below: float | None
) -> Iterator[Shape]:
    own: list[tuple[float, float, float, float]] = []
    others: list[tuple[float, float, float, float]] = []
    for sample in (one.start, one.stop):
        for place, x in _at(plan, _seconds(plan, sample, record.fs)):
            if place.row == home:
                own.append(_upright(plan, place, x, below))
            else:
                others.append(_upright(plan, place, x))
    for lines, width in ((others, _PALE_MM), (own, _OWN_MM)):
        if lines:
            yield Grid(_lines(lines), "caliper", width)


def _levels(
    record: Record, plan: SheetPlan, one: Caliper, traces: Sequence[Shape]
) -> Iterator[Shape]:
    """Yield a level line through each leg, where the lead's trace lies there."""
    for sample, level in ((one.first, one.first_mv), (one.second, one.second_mv)):
        if level is None or not one.shows_mv:
            continue
        value = float(record.values(sample, sample + 1, [one.lead])[0, 0])
        for place, x in _at(plan, _seconds(plan, sample, record.fs)):
            if place.lead != one.lead:
                continue
            heights = [
                float(np.interp(x, trace.points[:, 0], trace.points[:, 1]))
                for trace in traces
                if isinstance(trace, Polyline)
                and trace.lead == one.lead
                and trace.points[0, 0] <= x <= trace.points[-1, 0]
            ]
            if heights:  # of the lead's cells on the page, the one in this row
                middle = sum(_row(plan, place.row)) / 2
                y = heights[int(np.argmin(np.abs(np.array(heights) - middle)))]
                y -= (level - value) * place.gain_mm_mv
                ends = np.array([(x - 4.0, y), (x + 4.0, y)])
                yield Polyline(ends, "caliper", _PALE_MM, "caliper", one.lead)


def _tag(
    record: Record,
    plan: SheetPlan,
    one: Caliper,
    home: int,
    taken: dict[int, list[tuple[float, float, float]]],
) -> Iterator[Shape]:
    """Yield an arrow from leg to leg and what lies between them, at the top of the row."""
    start, stop = (_seconds(plan, at, record.fs) for at in (one.start, one.stop))
    ends = []
    for place in plan.places:
        mine = place.row == home and (place.lead == one.lead or not plan.simultaneous)
        if mine and place.start_s <= stop and place.stop_s >= start:
            ends += [_x(plan, place, max(start, place.start_s))]
            ends += [_x(plan, place, min(stop, place.stop_s))]
    if not ends:
        return
    y = _room(taken, home, _row(plan, home)[0], min(ends), max(ends), size_text(one, record.fs))
    arrow = np.array([(min(ends), y + _UNDER_TAG_MM), (max(ends), y + _UNDER_TAG_MM)])
    yield Polyline(arrow, "caliper", _PALE_MM, "caliper", one.lead)
    x = (min(ends) + max(ends)) / 2
    text = size_text(one, record.fs)
    yield Words(x, y, text, _TAG_MM, bold=True, ink="caliper", align="centre")


def _room(
    taken: dict[int, list[tuple[float, float, float]]],
    row: int,
    top: float,
    left: float,
    right: float,
    text: str,
) -> float:
    """Return the base line of a tag that lies on no other tag of its row, and take it."""
    half = max(_LETTER * _TAG_MM * len(text), right - left) / 2
    middle, y = (left + right) / 2, top + _LINE_MM
    boxes = taken.setdefault(row, [])
    while any(
        middle - half < high and low < middle + half and abs(y - at) < _LINE_MM
        for low, high, at in boxes
    ):
        y += _LINE_MM
    boxes.append((middle - half, middle + half, y))
    return y


def _march(
    record: Record,
    plan: SheetPlan,
    one: Caliper,
    march: March,
    home: int,
    taken: dict[int, list[tuple[float, float, float]]],
) -> Iterator[Shape]:
    """Yield the steps of a page dashed with their drifts; the first miss in amber."""
    fs = record.fs
    rows = march.between(plan.start_s * fs, (plan.start_s + plan.shown_s) * fs)
    wide = (one.stop - one.start) / fs * plan.scale.speed_mm_s
    if wide < 1.0:
        return
    roomy = wide >= _LETTER * _TAG_MM * 7
    for step in range(rows.start, rows.stop):
        places = list(_at(plan, _seconds(plan, float(march.expected[step]), fs)))
        missed = step == march.first_miss
        ink: Ink = "amber" if missed else "caliper"
        text = _step_text(march, step, fs) if roomy or missed else ""
        mine = [
            x
            for place, x in places
            if place.row == home and (place.lead == one.lead or not plan.simultaneous)
        ]
        below = None
        if text and mine:
            below = _room(taken, home, _row(plan, home)[0], mine[0], mine[0], text)
            yield Words(mine[0], below, text, _TAG_MM, bold=missed, ink=ink, align="centre")
        lines = [
            line
            for place, x in places
            if one.march == "all" or place.row == home
            for line in _dashes(_upright(plan, place, x, below if place.row == home else None))
        ]
        if lines:
            yield Grid(_lines(lines), ink, _PALE_MM)


def _step_text(march: March, step: int, fs: float) -> str:
    """Return what a step says; empty where it is not known."""
    drift = march.drift_ms(step, fs)
    if drift is not None:
        return f"{signed_ms(drift)} ms"
    return tr("miss") if march.state[step] == MISSED else ""


def _dashes(
    line: tuple[float, float, float, float],
) -> Iterator[tuple[float, float, float, float]]:
    x, top, _, bottom = line
    y = top
    while y < bottom:
        yield x, y, x, min(y + _DASH_MM, bottom)
        y += _DASH_MM + _GAP_MM
