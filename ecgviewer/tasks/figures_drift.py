"""Figures of drift: what changed from period to period, and what patients or signal explain."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from ecgviewer.core.drift import (
    FEWEST,
    PSI_MUCH,
    PSI_SOME,
    Distance,
    Mix,
    Share,
    wilson,
)
from ecgviewer.core.plot import (
    Axis,
    Column,
    Figure,
    FigureGroup,
    Ink,
    Marks,
    Shape,
    Table,
    columns_axis,
    percent_axis,
)
from ecgviewer.tasks.figures_data import BEYOND, FiguresAsk, Scores, scope_words
from ecgviewer.tasks.figures_drift_words import CONVENTION, NO_DAYS, drift_lines
from ecgviewer.tasks.figures_periods import Followed, Period
from ecgviewer.tasks.figures_scores import nothing_scored

_SHAPES: tuple[Shape, ...] = ("circle", "square", "triangle")
_INTERVAL = (Column("from", "share"), Column("to", "share"))
_NUMBERS = (Column("from", "number"), Column("to", "number"))


def drift_figures(ask: FiguresAsk, scores: Scores, followed: Followed) -> FigureGroup:
    """Return the figures of drift."""
    why = nothing_scored(ask, scores) or ("" if followed.periods else NO_DAYS)
    scope = scope_words(ask, scores.records, scores.seen)
    hides = scores.seen < scores.records
    if followed.undated and not why:
        scope += f" {followed.undated:,} tell no day and are in no period."
    makers: tuple[tuple[str, str, Callable[[Followed], Figure]], ...] = (
        ("drift-beyond", "Beyond 1 in 50, 500 and 5,000", beyond_over_time),
        ("drift-index", "Stability index (PSI) of the scores", index_over_time),
        ("drift-distance", "Kolmogorov-Smirnov distance", distance_over_time),
        ("drift-mix", "Change beyond 1 in 50, and what the mix explains", mix_over_time),
        ("drift-signal", "Signal", signal_over_time),
        ("drift-patients", "Patients", patients_over_time),
    )
    if why:
        empty = tuple(Figure(key, title, is_ai=True, empty=why) for key, title, _ in makers)
        return FigureGroup("drift", "Drift", empty, scope, hides=hides)
    figures = tuple(make(followed) for _, _, make in makers)
    names = tuple(one.name for one in followed.periods)
    return FigureGroup("drift", "Drift", figures, scope, drift_lines(followed), names, hides)


def _places(followed: Followed, shift: float = 0.0) -> tuple[float, ...]:
    return tuple(k + shift for k in range(len(followed.periods)))


def _axis(followed: Followed) -> Axis:
    return columns_axis([one.name for one in followed.periods])


def _spread(n: int) -> tuple[float, ...]:
    """Return how far series stand beside each other, so that intervals do not hide each other."""
    return {1: (0.0,), 2: (-0.12, 0.12), 3: (-0.2, 0.0, 0.2)}[n]


def beyond_over_time(followed: Followed) -> Figure:
    """Return the shares beyond 1 in 50, 500 and 5,000 of each period."""
    periods = followed.periods
    rows = []
    for one in periods:
        cells: list[str | int | float | None] = [one.name, one.scored, one.evaluated]
        for share in one.beyond:
            cells += [int(share.count), share.value, share.low, share.high]
        rows.append((*cells, "baseline" if one.is_baseline else "few" if one.is_few else ""))
    columns = [Column("Period"), Column("Scored", "count"), Column("Evaluated", "count")]
    for n in BEYOND:
        columns += [Column(f"Beyond 1 in {n:,.0f}", "count"), Column("share", "share"), *_INTERVAL]
    marks = [Marks("rule", (), (0.02,), ink="soft", dashed=True, label="2 % of normals beyond 50")]
    for place, (n, shift) in enumerate(zip(BEYOND, _spread(3), strict=True)):
        of = [one.beyond[place] for one in periods]
        inks: tuple[Ink, ...] = ("model", "ink", "third")
        marks.append(
            Marks(
                "points",
                _places(followed, shift),
                tuple(one.value for one in of),
                tuple(one.low for one in of),
                tuple(one.high for one in of),
                inks[place],
                f"beyond 1 in {n:,.0f}",
                _SHAPES[place],
                hollow=tuple(one.is_few for one in periods),
            )
        )
    judged = [one for one in periods if not one.is_few] or list(periods)
    highest = max((one.beyond[0].high for one in judged if one.evaluated), default=1.0)
    few = sum(one.is_few for one in periods)
    return Figure(
        "drift-beyond",
        "Beyond 1 in 50, 500 and 5,000",
        Table((*columns, Column("")), tuple(rows)),
        _axis(followed),
        percent_axis("share of the period's records", highest),
        tuple(marks),
        says=(
            f"{len(periods)} periods"
            + (f", {few} of fewer than {FEWEST} records (hollow, not judged)" if few else "")
            + "; 95 % intervals of Wilson."
        ),
        note="Of normals 2, 0.2 and 0.02 % are expected; a ward's patients are not normals.",
        is_ai=True,
    )


def index_over_time(followed: Followed) -> Figure:
    """Return the stability index of each period against the normals and the baseline."""
    periods = followed.periods
    pairs = [("normals", [one.index_normals for one in periods], "ink")]
    pairs.append(
        (followed.baseline or "baseline", [one.index_baseline for one in periods], "model")
    )
    marks = [
        Marks("rule", (), (limit,), ink="soft", dashed=True, label=words)
        for limit, words in ((PSI_SOME, "conventions .1 and .25"), (PSI_MUCH, ""))
    ]
    for place, ((against, found, ink), shift) in enumerate(zip(pairs, _spread(2), strict=True)):
        marks.append(
            Marks(
                "points",
                _places(followed, shift),
                tuple(one.value if one else math.nan for one in found),
                tuple(one.low if one else math.nan for one in found),
                tuple(one.high if one else math.nan for one in found),
                ink,
                f"against {against}",
                _SHAPES[place],
            )
        )
    marks.append(
        Marks(
            "points",
            _places(followed, _spread(2)[1]),
            tuple(one.index_baseline.chance if one.index_baseline else math.nan for one in periods),
            ink="amber",
            label="chance alone, 95 %",
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
    columns = [Column("Period"), Column("Evaluated", "count")]
    for against in ("normals", "baseline"):
        columns += [Column(f"Index, {against}", "number"), *_NUMBERS, Column("chance", "number")]
    ticks = tuple((v, f"{v:g}") for v in (0.01, 0.03, 0.1, 0.25, 1.0, 3.0, 10.0))
    return Figure(
        "drift-index",
        "Stability index (PSI) of the scores",
        Table(tuple(columns), tuple(rows)),
        _axis(followed),
        Axis("index (log axis)", 0.005, 10.0, ticks, "log"),
        tuple(marks),
        says=_told_baseline(followed),
        note=f"Ten bins: of normals tenths of 1/N, of the baseline its own tenths. {CONVENTION}",
        is_ai=True,
    )


def distance_over_time(followed: Followed) -> Figure:
    """Return the distance of each period's distribution from the normals' and the baseline's."""
    periods = followed.periods
    pairs: tuple[tuple[str, list[Distance | None], Ink], ...] = (
        ("normals", [one.from_normals for one in periods], "ink"),
        (followed.baseline or "baseline", [one.from_baseline for one in periods], "model"),
    )
    marks = []
    for place, ((against, found, ink), shift) in enumerate(zip(pairs, _spread(2), strict=True)):
        marks.append(
            Marks(
                "points",
                _places(followed, shift),
                tuple(one.value if one else math.nan for one in found),
                tuple(one.low if one else math.nan for one in found),
                tuple(one.high if one else math.nan for one in found),
                ink,
                f"from {against}",
                _SHAPES[place],
            )
        )
    rows = []
    for one in periods:
        cells: list[str | int | float | None] = [one.name, one.evaluated]
        for d in (one.from_normals, one.from_baseline):
            cells += [None] * 4 if d is None else [d.value, d.low, d.high, d.p]
        rows.append(tuple(cells))
    columns = [Column("Period"), Column("Evaluated", "count")]
    for against in ("normals", "baseline"):
        columns += [Column(f"Distance, {against}", "number"), *_NUMBERS, Column("p", "number")]
    ticks = tuple((k / 5, f"{k / 5:g}") for k in range(6))
    return Figure(
        "drift-distance",
        "Kolmogorov-Smirnov distance",
        Table(tuple(columns), tuple(rows)),
        _axis(followed),
        Axis("greatest distance of the distributions", 0.0, 1.0, ticks),
        tuple(marks),
        says=_told_baseline(followed),
        note=(
            "Bounds of Massart hold for any distribution and are wide. p is of one comparison; "
            f"there are {len(periods)} periods."
        ),
        is_ai=True,
    )


def _told_baseline(followed: Followed) -> str:
    if not followed.baseline:
        return "No baseline: there is one period only, or none of those asked for."
    return f"Baseline: {followed.baseline}, {followed.n_baseline:,} records evaluated."


def mix_over_time(followed: Followed) -> Figure:
    """Return the change against the baseline, and what the mix of patients or signal explains."""
    later = [(k, one) for k, one in enumerate(followed.periods) if one.moved is not None]
    title = "Change beyond 1 in 50, and what the mix explains"
    if not later:
        why = f"No period of {FEWEST} records or more beside a baseline of as many."
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
        ("explained by age and sex", "patients", "square", 0.0),
        ("explained by format, rate and signal", "signals", "triangle", 0.2),
    )
    marks.append(
        Marks(
            "points",
            tuple(k - 0.2 for k, _ in later),
            tuple(one[0] for one in moved),
            tuple(one[1] for one in moved),
            tuple(one[2] for one in moved),
            "model",
            "change, interval for all periods",
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
        Column("Period"),
        Column("Evaluated", "count"),
        Column("Change", "share"),
        *_INTERVAL,
    ]
    for group in ("age and sex", "format, rate, signal"):
        columns += [Column(f"By mix of {group}", "share"), Column("left", "share")]
        columns += [Column("groups known", "share")]
    return Figure(
        "drift-mix",
        title,
        Table(tuple(columns), tuple(rows)),
        _axis(followed),
        Axis("percentage points", -top, top, ticks),
        tuple(marks),
        says=_told_baseline(followed),
        note=(
            "Explained: what the baseline's shares in each group give in this period's mix. What "
            "is left is within groups; hollow: the baseline hardly knows them. A mix of format or "
            "signal points to devices, one of age and sex to patients."
        ),
        is_ai=True,
    )


def signal_over_time(followed: Followed) -> Figure:
    """Return signal quality, foreign and not evaluated records of each period."""
    series: tuple[tuple[str, Callable[[Period], Share], Ink], ...] = (
        ("good signal", lambda one: one.shares["good signal"], "ink"),
        ("foreign", lambda one: wilson(one.foreign, one.scored), "model"),
        ("not evaluated", lambda one: wilson(one.scored - one.evaluated, one.scored), "third"),
    )
    says = "Good signal: no lead at fault, none that look exchanged."
    return _shares_figure(followed, "drift-signal", "Signal", series, says=says)


def patients_over_time(followed: Followed) -> Figure:
    """Return age, sex and formats of each period."""
    names = ["female", "65 and over"]
    formats = [one for one in followed.periods[0].shares if one not in (*names, "good signal")]
    inks: tuple[Ink, ...] = ("ink", "human", "third", "other")

    def of(name: str) -> Callable[[Period], Share]:
        return lambda one: one.shares[name]

    wanted = [*names, *formats[:1]]
    series = tuple((name, of(name), ink) for name, ink in zip(wanted, inks, strict=False))
    ages = [one.mean_age for one in followed.periods if math.isfinite(one.mean_age)]
    says = f"Mean age of a period: {min(ages):.0f} to {max(ages):.0f} years." if ages else ""
    found = _shares_figure(followed, "drift-patients", "Patients and format", series, says=says)
    return replace(found, is_ai=False)


def _shares_figure(
    followed: Followed,
    key: str,
    title: str,
    series: tuple[tuple[str, Callable[[Period], Share], Ink], ...],
    *,
    says: str,
) -> Figure:
    periods = followed.periods
    marks, columns = [], [Column("Period"), Column("Scored", "count"), Column("Mean age", "number")]
    cells: list[list[str | int | float | None]] = [
        [one.name, one.scored, one.mean_age] for one in periods
    ]
    for place, ((name, of, ink), shift) in enumerate(zip(series, _spread(3), strict=False)):
        found = [of(one) for one in periods]
        marks.append(
            Marks(
                "points",
                _places(followed, shift),
                tuple(one.value for one in found),
                tuple(one.low for one in found),
                tuple(one.high for one in found),
                ink,
                name,
                _SHAPES[place],
                hollow=tuple(one.is_few for one in periods),
            )
        )
        columns += [Column(name, "share"), *_INTERVAL]
        for row, share in zip(cells, found, strict=True):
            row += [share.value, share.low, share.high]
    return Figure(
        key,
        title,
        Table(tuple(columns), tuple(tuple(row) for row in cells)),
        _axis(followed),
        percent_axis("share of scored records", 1.0),
        tuple(marks),
        says=says,
        note="Of scored records that may be seen.",
        is_ai=True,
    )
