"""Figures of findings: who says what on how many records, and what goes together."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, field

from ecgviewer.core.drift import wilson
from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import together, tr, tr_later
from ecgviewer.core.plot import (
    Cell,
    Column,
    Figure,
    FigureGroup,
    Ink,
    Marks,
    Shape,
    Table,
    columns_axis,
    percent_axis,
    rows_axis,
)
from ecgviewer.core.progress import Progress
from ecgviewer.storage.figures_rows import FiguresRows
from ecgviewer.tasks.figures_data import FiguresAsk, bring_up_to_date, look, scope_words

_MOST_CODES, _MOST_TOGETHER = 14, 8
_EMPTY = tr_later("No findings yet on records that may be seen.")


@dataclass(frozen=True, eq=False)
class Said:
    """Counts of one source.

    Parameters
    ----------
    title
        Who.
    of
        Records on which that source could have said something.
    counts
        Code to records.
    """

    title: str
    of: int
    counts: dict[str, int]
    ink: Ink
    shape: Shape


@dataclass(frozen=True, eq=False)
class Findings:
    """All that is said of the records that may be seen."""

    records: int
    seen: int
    sources: tuple[Said, ...]
    together: dict[tuple[str, str], int] = field(default_factory=dict)


def gather_findings(ask: FiguresAsk) -> Generator[Progress, None, Findings]:
    """Return what is said of the records that may be seen.

    Raises
    ------
    UserError
        If there is no catalogue, or it cannot be read.
    """
    yield Progress(0, 100, tr("bringing the reads in"))
    bring_up_to_date(ask)
    with FiguresRows(ask.catalogue_path) as rows:
        yield from look(ask, rows)
        records, seen, _ = rows.totals()
        sources = []
        yield Progress(1, 4, tr("counting findings of readers"))
        own = rows.read_findings(ask.reader)
        sources.append(
            Said(
                tr_later("{called} (you)", called=ask.called),
                rows.read_by(ask.reader),
                own,
                "human",
                "circle",
            )
        )
        others = rows.read_findings(ask.reader, others=True)
        n_others = rows.read_by(ask.reader, others=True)
        sources.append(Said(tr_later("other readers, any"), n_others, others, "other", "square"))
        yield Progress(2, 4, tr("counting findings of devices"))
        device = rows.findings("device", "")
        sources.append(Said(tr_later("device"), rows.device_spoke(), device, "soft", "diamond"))
        yield Progress(3, 4, tr("counting findings of the model"))
        model = rows.findings("model", ask.model_sha256)
        evaluated = rows.evaluated()
        sources.append(
            Said(
                tr_later("{model}, from .5", model=ask.model_id or tr_later("model")),
                evaluated,
                model,
                "model",
                "triangle",
            )
        )
        most = sorted(own, key=lambda code: (-own[code], code))[:_MOST_TOGETHER]
        together = rows.together(ask.reader, most)
    return Findings(records, seen, tuple(sources), together)


def finding_figures(ask: FiguresAsk, found: Findings) -> FigureGroup:
    """Return the figures of findings."""
    figures = (prevalence(found), co_occurrence(found))
    scope = scope_words(ask, found.records, found.seen)
    hides = found.seen < found.records
    return FigureGroup("findings", tr_later("Findings"), figures, scope, hides=hides)


def prevalence(found: Findings) -> Figure:
    """Return on what share of the records each source says each code."""
    title = tr_later("Findings by who says them")
    told = [one for one in found.sources if one.of and one.counts]
    weight: dict[str, int] = {}
    for one in told:
        for code, n in one.counts.items():
            # What people and devices say comes first: a model says "normal" of most.
            said = n * (one.ink != "model")
            weight[code] = max(weight.get(code, 0), said)
    codes = sorted(weight, key=lambda code: (-weight[code], code))
    is_ai = any(one.ink == "model" for one in told)
    if not codes:
        return Figure("findings-prevalence", title, empty=_EMPTY)
    by_people = [code for code in codes if weight[code]]
    shown = (by_people or codes)[:_MOST_CODES]
    step = 0.18
    marks = []
    for place, one in enumerate(told):
        shares = [wilson(one.counts.get(code, 0), one.of) for code in shown]
        shift = (place - (len(told) - 1) / 2) * step
        marks.append(
            Marks(
                "points",
                tuple(share.value for share in shares),
                tuple(k + shift for k in range(len(shown))),
                tuple(share.low for share in shares),
                tuple(share.high for share in shares),
                one.ink,
                together(one.title, f" (n {one.of:,})"),
                one.shape,
                hollow=(one.ink == "model",) * len(shown),
            )
        )
    highest = max(v for mark in marks for v in mark.high)
    columns = [Column(tr_later("Code")), Column(tr_later("Finding"))]
    for one in told:
        columns += [Column(one.title, "count"), Column("of", "count"), Column("share", "share")]
        columns += [Column("from", "share"), Column("to", "share")]
    rows: list[tuple[Cell, ...]] = []
    for code in codes:
        cells: list[Cell] = [code, finding_for(code).name]
        for one in told:
            share = wilson(one.counts.get(code, 0), one.of)
            cells += [int(share.count), one.of, share.value, share.low, share.high]
        rows.append(tuple(cells))
    return Figure(
        "findings-prevalence",
        title,
        Table(tuple(columns), tuple(rows)),
        percent_axis(tr_later("share of that source's records"), highest),
        rows_axis([_short(code) for code in shown]),
        tuple(marks),
        says=tr_later(
            "{n_codes} codes; of each source, the records that it has said anything of. The table "
            "has all {n_codes}.",
            n_codes=len(codes),
        )
        if len(codes) > len(shown)
        else tr_later(
            "{n_codes} codes; of each source, the records that it has said anything of.",
            n_codes=len(codes),
        ),
        note=(
            tr_later(
                "95 % intervals of Wilson. Sources have seen different records: shares are no "
                "error rates. The model's are of records that it evaluated."
            )
        ),
        is_ai=is_ai,
    )


def _short(code: str) -> str:
    name = finding_for(code).title
    return name if len(name) <= 34 else f"{name[:33]}…"


def co_occurrence(found: Findings) -> Figure:
    """Return which of one's own findings stand on the same records."""
    title = tr_later("Your findings on the same records")
    own = found.sources[0]
    codes = sorted({code for pair in found.together for code in pair})
    codes = sorted(codes, key=lambda code: (-own.counts.get(code, 0), code))
    if len(codes) < 2:
        return Figure(
            "findings-together", title, empty=tr_later("Fewer than two codes of yours so far.")
        )
    x, y, depth, texts = [], [], [], []
    rows: list[tuple[Cell, ...]] = []
    for i, first in enumerate(codes):
        for j, second in enumerate(codes):
            a, b = sorted((first, second))
            n = found.together.get((a, b), 0)
            x.append(float(j))
            y.append(float(i))
            depth.append(n / own.counts[first])
            texts.append(f"{n:,}" if n else "·")
            if i < j:
                either = own.counts[first] + own.counts[second] - n
                by_chance = own.counts[first] * own.counts[second] / own.of if own.of else math.nan
                rows.append(
                    (first, second, n, own.counts[first], own.counts[second], by_chance, n / either)
                )
    columns = (
        Column(tr_later("First")),
        Column(tr_later("Second")),
        Column(tr_later("Both"), "count"),
        Column(tr_later("First on"), "count"),
        Column(tr_later("Second on"), "count"),
        Column(tr_later("Both by chance"), "number"),
        Column(tr_later("Both of either"), "share"),
    )
    return Figure(
        "findings-together",
        title,
        Table(columns, tuple(sorted(rows, key=lambda row: -int(row[2] or 0)))),
        columns_axis(codes),
        rows_axis(codes),
        (Marks("cells", tuple(x), tuple(y), tuple(depth), ink="human", texts=tuple(texts)),),
        says=tr_later(
            "Your {n_codes} commonest codes on {of:,} records; the diagonal: each alone.",
            n_codes=len(codes),
            of=own.of,
        ),
        note=tr_later("Tint: share of the row's records that have the column's code, too."),
    )
