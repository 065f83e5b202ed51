"""Figures of scores: how many lie beyond each rarity, against what is expected of normals."""

from __future__ import annotations

import math

import numpy as np

from ecgviewer.core.drift import FEWEST, Share, expected_beyond, wilson
from ecgviewer.core.language import tr_later
from ecgviewer.core.plot import (
    Axis,
    Column,
    Figure,
    FigureGroup,
    Marks,
    Table,
    number_axis,
    one_in,
    percent_axis,
    rows_axis,
    share_text,
)
from ecgviewer.tasks.figures_data import FiguresAsk, Scores, scope_words

STEPS = (2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0)
"""N of "1 in N" at which observed and expected are compared."""

_BINS = np.round(np.arange(0.0, 4.0001, 0.1), 1)
"""Edges of log10 N; all beyond 1 in 10,000 is one bin."""

_AGES = (
    *(tr_later("under 18"), tr_later("18 to 39"), tr_later("40 to 64")),
    *(tr_later("65 to 79"), tr_later("80 and over")),
)
_GROUPS = (
    ("age", tr_later("Age"), (*_AGES, tr_later("not given"))),
    ("sex", tr_later("Sex"), (tr_later("female"), tr_later("male"), "not given")),
    ("signal", tr_later("Signal"), ("good", "fault", "bad")),
    ("format", tr_later("Format"), ()),
    ("rate", tr_later("Sampling rate"), ()),
)
_SIGNAL_WORDS = {
    "good": tr_later("good"),
    "fault": tr_later("a lead at fault"),
    "bad": tr_later("no lead to use"),
}
_MOST_ROWS = 6

ONE_IN_TICKS = tuple((n, one_in(n)) for n in (2.0, 5.0, 20.0, 50.0, 200.0, 500.0, 5000.0))


def nothing_scored(ask: FiguresAsk, scores: Scores) -> str:
    """Return why there is nothing to show of a model; empty where there is something."""
    if scores.seen == 0 and scores.records:
        return tr_later(
            "Nothing to show yet: figures of the model are of records whose first read you have "
            "logged (Ctrl+Enter on the sheet)."
        )
    if not scores.scored:
        model = ask.model_id or tr_later("this model")
        return tr_later(
            "None of these records was scored by {model} yet: ecgviewer catalogue FOLDER --score",
            model=model,
        )
    return ""


def score_figures(ask: FiguresAsk, scores: Scores) -> FigureGroup:
    """Return the figures of scores."""
    why = nothing_scored(ask, scores)
    figures = (
        beyond_figure(ask, scores, why),
        histogram(scores, why),
        groups_figure(scores, why),
        left_out_figure(scores, why),
    )
    scope = scope_words(ask, scores.records, scores.seen)
    hides = scores.seen < scores.records
    return FigureGroup("scores", tr_later("Scores"), figures, scope, hides=hides)


def beyond_figure(ask: FiguresAsk, scores: Scores, why: str = "") -> Figure:
    """Return how many records lie beyond 1 in N, for each N, against 1 / N."""
    title = tr_later("Beyond 1 in N: observed and expected of normals")
    values = scores.everything
    if why or not len(values):
        return Figure(
            "scores-beyond", title, is_ai=True, empty=why or tr_later("No score was evaluated.")
        )
    seen = [wilson(float((values >= n).sum()), len(values)) for n in STEPS]
    known = [expected_beyond(n, ask.normals) if ask.normals else None for n in STEPS]
    low = [one.low if one else math.nan for one in known]
    high = [one.high if one else math.nan for one in known]
    inside = [not ask.normals or n <= ask.normals for n in STEPS]
    rows = []
    for n, one, a, b, sure in zip(STEPS, seen, low, high, inside, strict=True):
        rows.append(
            (
                *(n, 1 / n, a, b, int(one.count), len(values), one.value, one.low, one.high),
                "" if sure else tr_later("extrapolated"),
            )
        )
    at50 = seen[STEPS.index(50.0)]
    columns = (
        Column(tr_later("Rarity"), "one_in"),
        Column(tr_later("Expected"), "share"),
        Column("from", "share"),
        Column("to", "share"),
        Column(tr_later("Beyond"), "count"),
        Column(tr_later("Records"), "count"),
        Column(tr_later("Observed"), "share"),
        Column("from", "share"),
        Column("to", "share"),
        Column(tr_later("Scale")),
    )
    floor = 0.5 / max(len(values), 5000)
    ticks = ((1.0, "100 %"), (0.1, "10 %"), (0.01, "1 %"), (0.001, "0.1 %"), (0.0001, "0.01 %"))
    normals = tr_later("{n:,} normals", n=ask.normals) if ask.normals else tr_later("normals")
    marks = [
        Marks(
            "line",
            STEPS,
            tuple(1 / n for n in STEPS),
            ink="soft",
            label=tr_later("expected of normals"),
        ),
        Marks(
            "points",
            STEPS,
            tuple(one.value if one.count else math.nan for one in seen),
            tuple(one.low for one in seen),
            tuple(one.high for one in seen),
            ink="model",
            label=tr_later("observed, 95 % interval"),
            hollow=tuple(not sure for sure in inside),
        ),
    ]
    if ask.normals:
        band = Marks(
            "band",
            STEPS,
            (),
            tuple(low),
            tuple(high),
            "soft",
            tr_later("as {normals} know it", normals=normals),
        )
        marks.insert(0, band)
    return Figure(
        "scores-beyond",
        title,
        Table(columns, tuple(rows)),
        Axis(
            tr_later("rarity among normals"), STEPS[0] * 0.8, STEPS[-1] * 1.25, ONE_IN_TICKS, "log"
        ),
        Axis(
            tr_later("share of records"),
            floor,
            1.0,
            tuple(t for t in ticks if t[0] >= floor),
            "log",
        ),
        tuple(marks),
        says=(
            tr_later(
                "{share} beyond 1 in 50 ({count:,.0f} of {n_values:,}; {interval}), 2.0 "
                "% expected of normals.",
                share=share_text(at50.value),
                count=at50.count,
                n_values=len(values),
                interval=interval(at50),
            )
        ),
        note=(
            tr_later(
                "Patients are not normals: more than expected is what a ward looks like, no "
                "error. The scale was read off {normals}; hollow points lie beyond the "
                "rarest of them and are an order of rank, not a frequency.",
                normals=normals,
            )
        ),
        is_ai=True,
    )


def interval(one: Share) -> str:
    """Return an interval of a share in brackets."""
    if math.isnan(one.low):
        return tr_later("no interval")
    return tr_later(
        "95 % interval {low:.1f} to {high:.1f} %", low=100 * one.low, high=100 * one.high
    )


def histogram(scores: Scores, why: str = "") -> Figure:
    """Return how records are spread over rarity, on a log axis."""
    title = tr_later("Distribution of surprise")
    values = scores.everything
    if why or not len(values):
        return Figure("scores-distribution", title, is_ai=True, empty=why or tr_later("No score."))
    edges = np.append(_BINS, np.inf)
    counts, _ = np.histogram(np.log10(np.maximum(values, 1.0)), edges)
    survival = np.append(10.0**-_BINS, 0.0)
    expected = len(values) * -np.diff(survival)
    # A bar stands at the middle of its bin; the last one holds all beyond.
    middle = tuple(float(10 ** (edge + 0.05)) for edge in _BINS)
    last = len(_BINS) - 1
    rows = tuple(
        (
            float(10 ** _BINS[k]),
            None if k == last else float(10 ** _BINS[k + 1]),
            int(counts[k]),
            float(counts[k] / len(values)),
            float(expected[k]),
        )
        for k in range(len(_BINS))
    )
    columns = (
        Column(tr_later("From"), "one_in"),
        Column("to", "one_in"),
        Column(tr_later("Records"), "count"),
        Column(tr_later("Share"), "share"),
        Column(tr_later("Expected of normals"), "number"),
    )
    ticks = tuple((n, one_in(n)) for n in (1.0, 5.0, 20.0, 50.0, 200.0, 500.0, 2000.0, 10000.0))
    half = float(np.median(values))
    return Figure(
        "scores-distribution",
        title,
        Table(columns, rows),
        Axis(tr_later("rarity among normals"), 0.9, 10**4.15, ticks, "log"),
        number_axis(tr_later("records"), float(max(counts.max(), expected.max()))),
        (
            Marks(
                "bars",
                middle,
                tuple(map(float, counts)),
                ink="model",
                label=tr_later("records"),
                width=0.1,
            ),
            Marks(
                "steps",
                tuple(float(10**edge) for edge in _BINS),
                tuple(map(float, expected)),
                ink="ink",
                label=tr_later("expected, were all of them normals"),
            ),
        ),
        says=tr_later(
            "{n_values:,} records; half of them are rarer than 1 in {half:,.0f} normals.",
            n_values=len(values),
            half=half,
        ),
        note=tr_later("Ten bins a decade; the last one holds all beyond 1 in 10,000."),
        is_ai=True,
    )


def groups_figure(scores: Scores, why: str = "") -> Figure:
    """Return the share beyond 1 in 50 in groups of age, sex, signal, format and rate."""
    title = tr_later("Beyond 1 in 50, by group")
    names: list[str] = []
    rows: list[tuple[str, str, int, int, float, float, float]] = []
    found: list[Share] = []
    for key, heading, order in _GROUPS:
        of = scores.of(key)
        known = [name for name in order if name in of] or sorted(of, key=lambda one: -of[one][1])
        for name in known[:_MOST_ROWS]:
            evaluated, beyond = of[name][1], of[name][3]
            if not evaluated:
                continue
            one = wilson(beyond, evaluated)
            said = _SIGNAL_WORDS[name] if key == "signal" and name in _SIGNAL_WORDS else name
            names.append(tr_later("{group}: {which}", group=heading, which=said))
            found.append(one)
            rows.append((heading, said, evaluated, beyond, one.value, one.low, one.high))
    if why or not rows:
        return Figure("scores-groups", title, is_ai=True, empty=why or tr_later("No score."))
    columns = (
        Column(tr_later("Group")),
        Column(tr_later("Which")),
        Column(tr_later("Records"), "count"),
        Column(tr_later("Beyond 1 in 50"), "count"),
        Column(tr_later("Share"), "share"),
        Column("from", "share"),
        Column("to", "share"),
    )
    places = tuple(float(k) for k in range(len(names)))
    few = sum(one.n < FEWEST for one in found)
    return Figure(
        "scores-groups",
        title,
        Table(columns, tuple(rows)),
        percent_axis(tr_later("share of the group's records"), max(one.high for one in found)),
        rows_axis(names),
        (
            Marks(
                "rule", (0.02,), ink="soft", label=tr_later("2 % expected of normals"), dashed=True
            ),
            Marks(
                "points",
                tuple(one.value for one in found),
                places,
                tuple(one.low for one in found),
                tuple(one.high for one in found),
                ink="model",
                label=tr_later("observed, 95 % interval"),
                hollow=tuple(one.n < FEWEST for one in found),
                texts=tuple(f"n {one.n:,.0f}" for one in found),
            ),
        ),
        says=tr_later(
            "{n_names} groups; {few} of fewer than {fewest} records (hollow).",
            n_names=len(names),
            few=few,
            fewest=FEWEST,
        )
        if few
        else tr_later("{n_names} groups", n_names=len(names)),
        note=tr_later(
            "Groups differ in more than their name: a difference is no effect of age or format."
        ),
        is_ai=True,
    )


def left_out_figure(scores: Scores, why: str = "") -> Figure:
    """Return what could not be evaluated and why, and what lies far from all known."""
    title = tr_later("Not evaluated, and foreign")
    if why:
        return Figure("scores-left-out", title, is_ai=True, empty=why)
    whole = scores.scored
    foreign = sum(counts[2] for counts in scores.of("sex").values())
    listed = [(tr_later("Foreign: far from all that the model has seen"), foreign)]
    listed += [
        (tr_later("Not evaluated: {reason}", reason=reason), n)
        for reason, n in scores.reasons.items()
    ][:12]
    found = [wilson(n, whole) for _, n in listed]
    columns = (
        Column(tr_later("What")),
        Column(tr_later("Records"), "count"),
        Column("of", "count"),
        Column(tr_later("Share"), "share"),
        Column("from", "share"),
        Column("to", "share"),
    )
    rows = tuple(
        (name, n, whole, one.value, one.low, one.high)
        for (name, n), one in zip(listed, found, strict=True)
    )
    lost = sum(scores.reasons.values())
    return Figure(
        "scores-left-out",
        title,
        Table(columns, rows),
        percent_axis(tr_later("share of scored records"), max(one.high for one in found)),
        rows_axis([name for name, _ in listed]),
        (
            Marks(
                "points",
                tuple(one.value for one in found),
                tuple(float(k) for k in range(len(listed))),
                tuple(one.low for one in found),
                tuple(one.high for one in found),
                ink="model",
                texts=tuple(f"{n:,}" for _, n in listed),
            ),
        ),
        says=tr_later(
            "{lost:,} of {whole:,} scored records were not evaluated; {foreign:,} are foreign.",
            lost=lost,
            whole=whole,
            foreign=foreign,
        ),
        note=tr_later(
            "Scores of foreign records mean little; they are counted in the other figures."
        ),
        is_ai=True,
    )
