"""Figures of drift: what changed from period to period, and what patients or signal explain."""

from __future__ import annotations

import math
from collections.abc import Callable

from ecgviewer.core.drift import (
    FEWEST,
    PSI_MUCH,
    PSI_SOME,
    Distance,
    Mix,
)
from ecgviewer.core.language import together, tr_later
from ecgviewer.core.plot import (
    Axis,
    Column,
    Figure,
    FigureGroup,
    Ink,
    Marks,
    Shape,
    Table,
    percent_axis,
)
from ecgviewer.tasks.figures_data import BEYOND, FiguresAsk, Scores, scope_words
from ecgviewer.tasks.figures_drift_shares import (
    INTERVAL,
    SHAPES,
    axis,
    patients_over_time,
    places,
    signal_over_time,
    spread,
)
from ecgviewer.tasks.figures_drift_words import CONVENTION, NO_DAYS, drift_lines
from ecgviewer.tasks.figures_periods import Followed, Period
from ecgviewer.tasks.figures_scores import nothing_scored

_NUMBERS = (Column("from", "number"), Column("to", "number"))


def drift_figures(ask: FiguresAsk, scores: Scores, followed: Followed) -> FigureGroup:
    """Return the figures of drift."""
    why = nothing_scored(ask, scores) or ("" if followed.periods else NO_DAYS)
    scope = scope_words(ask, scores.records, scores.seen)
    hides = scores.seen < scores.records
    if followed.undated and not why:
        scope = together(
            scope,
            tr_later("{undated:,} tell no day and are in no period.", undated=followed.undated),
            by=" ",
        )
    makers: tuple[tuple[str, str, Callable[[Followed], Figure]], ...] = (
        ("drift-beyond", tr_later("Beyond 1 in 50, 500 and 5,000"), beyond_over_time),
        ("drift-index", tr_later("Stability index (PSI) of the scores"), index_over_time),
        ("drift-distance", tr_later("Kolmogorov-Smirnov distance"), distance_over_time),
        ("drift-mix", tr_later("Change beyond 1 in 50, and what the mix explains"), mix_over_time),
        ("drift-signal", tr_later("Signal"), signal_over_time),
        ("drift-patients", tr_later("Patients"), patients_over_time),
    )
    if why:
        empty = tuple(Figure(key, title, is_ai=True, empty=why) for key, title, _ in makers)
        return FigureGroup("drift", tr_later("Drift"), empty, scope, hides=hides)
    figures = tuple(make(followed) for _, _, make in makers)
    names = tuple(one.name for one in followed.periods)
    return FigureGroup(
        "drift", tr_later("Drift"), figures, scope, drift_lines(followed), names, hides
    )


def beyond_over_time(followed: Followed) -> Figure:
    """Return the shares beyond 1 in 50, 500 and 5,000 of each period."""
    periods = followed.periods
    rows = []
    for one in periods:
        cells: list[str | int | float | None] = [one.name, one.scored, one.evaluated]
        for share in one.beyond:
            cells += [int(share.count), share.value, share.low, share.high]
        rows.append((*cells, _standing(one)))
    columns = [
        Column(tr_later("Period")),
        Column(tr_later("Scored"), "count"),
        Column(tr_later("Evaluated"), "count"),
    ]
    for n in BEYOND:
        columns += [
            Column(tr_later("Beyond 1 in {n:,.0f}", n=n), "count"),
            Column("share", "share"),
            *INTERVAL,
        ]
    marks = [
        Marks(
            "rule", (), (0.02,), ink="soft", dashed=True, label=tr_later("2 % of normals beyond 50")
        )
    ]
    for place, (n, shift) in enumerate(zip(BEYOND, spread(3), strict=True)):
        of = [one.beyond[place] for one in periods]
        inks: tuple[Ink, ...] = ("model", "ink", "third")
        marks.append(
            Marks(
                "points",
                places(followed, shift),
                tuple(one.value for one in of),
                tuple(one.low for one in of),
                tuple(one.high for one in of),
                inks[place],
                tr_later("beyond 1 in {n:,.0f}", n=n),
                SHAPES[place],
                hollow=tuple(one.is_few for one in periods),
            )
        )
    judged = [one for one in periods if not one.is_few] or list(periods)
    highest = max((one.beyond[0].high for one in judged if one.evaluated), default=1.0)
    few = sum(one.is_few for one in periods)
    return Figure(
        "drift-beyond",
        tr_later("Beyond 1 in 50, 500 and 5,000"),
        Table((*columns, Column("")), tuple(rows)),
        axis(followed),
        percent_axis(tr_later("share of the period's records"), highest),
        tuple(marks),
        says=(
            tr_later(
                "{n_periods} periods, {few} of fewer than {fewest} records (hollow, not judged); "
                "95 % intervals of Wilson.",
                n_periods=len(periods),
                few=few,
                fewest=FEWEST,
            )
            if few
            else tr_later("{n_periods} periods; 95 % intervals of Wilson.", n_periods=len(periods))
        ),
        note=tr_later(
            "Of normals 2, 0.2 and 0.02 % are expected; a ward's patients are not normals."
        ),
        is_ai=True,
    )


def index_over_time(followed: Followed) -> Figure:
    """Return the stability index of each period against the normals and the baseline."""
    periods = followed.periods
    baseline = followed.baseline or tr_later("baseline")
    pairs = [(tr_later("normals"), [one.index_normals for one in periods], "ink")]
    pairs.append(
        (
            baseline,
            [one.index_baseline for one in periods],
            "model",
        )
    )
    marks = [
        Marks("rule", (), (limit,), ink="soft", dashed=True, label=words)
        for limit, words in ((PSI_SOME, tr_later("conventions .1 and .25")), (PSI_MUCH, ""))
    ]
    for place, ((against, found, ink), shift) in enumerate(zip(pairs, spread(2), strict=True)):
        marks.append(
            Marks(
                "points",
                places(followed, shift),
                tuple(one.value if one else math.nan for one in found),
                tuple(one.low if one else math.nan for one in found),
                tuple(one.high if one else math.nan for one in found),
                ink,
                tr_later("against {against}", against=against),
                SHAPES[place],
            )
        )
    marks.append(
        Marks(
            "points",
            places(followed, spread(2)[1]),
            tuple(one.index_baseline.chance if one.index_baseline else math.nan for one in periods),
            ink="amber",
            label=tr_later("chance alone, 95 %"),
            shape="diamond",
            hollow=(True,) * len(periods),
        )
    )
    rows = []
    for one in periods:
        cells: list[str | int | float | None] = [one.name, one.evaluated]
        for index in (one.index_normals, one.index_baseline):
            cells += (
                [None] * 4
                if index is None
                else [
                    index.value,
                    index.low,
                    index.high,
                    index.chance,
                ]
            )
        rows.append(tuple(cells))
    columns = [Column(tr_later("Period")), Column(tr_later("Evaluated"), "count")]
    for against in (tr_later("normals"), tr_later("baseline")):
        columns += [
            Column(tr_later("Index, {against}", against=against), "number"),
            *_NUMBERS,
            Column("chance", "number"),
        ]
    ticks = tuple((v, f"{v:g}") for v in (0.01, 0.03, 0.1, 0.25, 1.0, 3.0, 10.0))
    return Figure(
        "drift-index",
        tr_later("Stability index (PSI) of the scores"),
        Table(tuple(columns), tuple(rows)),
        axis(followed),
        Axis(tr_later("index (log axis)"), 0.005, 10.0, ticks, "log"),
        tuple(marks),
        says=_told_baseline(followed),
        note=tr_later(
            "Ten bins: of normals tenths of 1/N, of the baseline its own tenths. {convention}",
            convention=CONVENTION,
        ),
        is_ai=True,
    )


def distance_over_time(followed: Followed) -> Figure:
    """Return the distance of each period's distribution from the normals' and the baseline's."""
    periods = followed.periods
    baseline = followed.baseline or tr_later("baseline")
    pairs: tuple[tuple[str, list[Distance | None], Ink], ...] = (
        (tr_later("normals"), [one.from_normals for one in periods], "ink"),
        (
            baseline,
            [one.from_baseline for one in periods],
            "model",
        ),
    )
    marks = []
    for place, ((against, found, ink), shift) in enumerate(zip(pairs, spread(2), strict=True)):
        marks.append(
            Marks(
                "points",
                places(followed, shift),
                tuple(one.value if one else math.nan for one in found),
                tuple(one.low if one else math.nan for one in found),
                tuple(one.high if one else math.nan for one in found),
                ink,
                tr_later("from {against}", against=against),
                SHAPES[place],
            )
        )
    rows = []
    for one in periods:
        cells: list[str | int | float | None] = [one.name, one.evaluated]
        for d in (one.from_normals, one.from_baseline):
            cells += [None] * 4 if d is None else [d.value, d.low, d.high, d.p]
        rows.append(tuple(cells))
    columns = [Column(tr_later("Period")), Column(tr_later("Evaluated"), "count")]
    for against in (tr_later("normals"), tr_later("baseline")):
        columns += [
            Column(tr_later("Distance, {against}", against=against), "number"),
            *_NUMBERS,
            Column("p", "number"),
        ]
    ticks = tuple((k / 5, f"{k / 5:g}") for k in range(6))
    return Figure(
        "drift-distance",
        tr_later("Kolmogorov-Smirnov distance"),
        Table(tuple(columns), tuple(rows)),
        axis(followed),
        Axis(tr_later("greatest distance of the distributions"), 0.0, 1.0, ticks),
        tuple(marks),
        says=_told_baseline(followed),
        note=(
            tr_later(
                "Bounds of Massart hold for any distribution and are wide. p is of one "
                "comparison; there are {n_periods} periods.",
                n_periods=len(periods),
            )
        ),
        is_ai=True,
    )


def _told_baseline(followed: Followed) -> str:
    if not followed.baseline:
        return tr_later("No baseline: there is one period only, or none of those asked for.")
    return tr_later(
        "Baseline: {baseline}, {n_baseline:,} records evaluated.",
        baseline=followed.baseline,
        n_baseline=followed.n_baseline,
    )


def mix_over_time(followed: Followed) -> Figure:
    """Return the change against the baseline, and what the mix of patients or signal explains."""
    later = [(k, one) for k, one in enumerate(followed.periods) if one.moved is not None]
    title = tr_later("Change beyond 1 in 50, and what the mix explains")
    if not later:
        why = tr_later(
            "No period of {fewest} records or more beside a baseline of as many.", fewest=FEWEST
        )
        return Figure("drift-mix", title, is_ai=True, empty=why)
    moved = [one.moved for _, one in later if one.moved is not None]

    def parts(group: str) -> tuple[float, ...]:
        return tuple(one.mixes[group].by_mix for _, one in later)

    values = [v for triple in moved for v in triple] + [*parts("patients"), *parts("signals")]
    top = max(0.05, *(abs(v) for v in values if math.isfinite(v)))
    top = next(step for step in (0.05, 0.1, 0.2, 0.4, 0.6, 1.0) if step >= top)
    ticks = tuple((top * k / 2, f"{100 * top * k / 2:+g}" if k else "0") for k in range(-2, 3))
    marks = [Marks("rule", (), (0.0,), ink="soft")]
    series: tuple[tuple[str, str, Shape, float], ...] = (
        (tr_later("explained by age and sex"), "patients", "square", 0.0),
        (tr_later("explained by format, rate and signal"), "signals", "triangle", 0.2),
    )
    marks.append(
        Marks(
            "points",
            tuple(k - 0.2 for k, _ in later),
            tuple(one[0] for one in moved),
            tuple(one[1] for one in moved),
            tuple(one[2] for one in moved),
            "model",
            tr_later("change, interval for all periods"),
        )
    )
    marks += [
        Marks(
            "points",
            tuple(k + shift for k, _ in later),
            parts(group),
            ink="ink",
            label=label,
            shape=shape,
            hollow=tuple(not one.mixes[group].is_known for _, one in later),
        )
        for label, group, shape, shift in series
    ]
    rows = []
    for _, one in later:
        assert one.moved is not None
        mixes: list[Mix] = [one.mixes[name] for name in ("patients", "signals")]
        told = [cell for mix in mixes for cell in (mix.by_mix, mix.beyond_mix, mix.covered)]
        rows.append((one.name, one.evaluated, *one.moved, *told))
    columns = [
        Column(tr_later("Period")),
        Column(tr_later("Evaluated"), "count"),
        Column(tr_later("Change"), "share"),
        *INTERVAL,
    ]
    for group in (tr_later("age and sex"), tr_later("format, rate, signal")):
        columns += [
            Column(tr_later("By mix of {group}", group=group), "share"),
            Column("left", "share"),
        ]
        columns += [Column(tr_later("groups known"), "share")]
    return Figure(
        "drift-mix",
        title,
        Table(tuple(columns), tuple(rows)),
        axis(followed),
        Axis(tr_later("percentage points"), -top, top, ticks),
        tuple(marks),
        says=_told_baseline(followed),
        note=(
            tr_later(
                "Explained: what the baseline's shares in each group give in this period's mix. "
                "What is left is within groups; hollow: the baseline hardly knows them. A mix of "
                "format or signal points to devices, one of age and sex to patients."
            )
        ),
        is_ai=True,
    )


def _standing(one: Period) -> str:
    if one.is_baseline:
        return tr_later("baseline")
    return tr_later("few") if one.is_few else ""
