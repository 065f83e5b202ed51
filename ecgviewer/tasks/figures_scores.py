"""Figures of scores: how many lie beyond each rarity, against what is expected of normals."""

from __future__ import annotations

import math

import numpy as np

from ecgviewer.core.drift import FEWEST, Share, expected_beyond, wilson
from ecgviewer.core.plot import (
    Axis,
    Column,
    Figure,
    FigureGroup,
    Marks,
    Table,
    number_axis,
    percent_axis,
    rows_axis,
    share_text,
)
from ecgviewer.tasks.figures_data import FiguresAsk, Scores, scope_words

STEPS = (2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0)
"""N of "1 in N" at which observed and expected are compared."""

_BINS = np.round(np.arange(0.0, 4.0001, 0.1), 1)
"""Edges of log10 N; all beyond 1 in 10,000 is one bin."""

_GROUPS = (
    ("age", "Age", ("under 18", "18 to 39", "40 to 64", "65 to 79", "80 and over", "not given")),
    ("sex", "Sex", ("female", "male", "not given")),
    ("signal", "Signal", ("good", "fault", "bad")),
    ("format", "Format", ()),
    ("rate", "Sampling rate", ()),
)
_SIGNAL_WORDS = {"good": "good", "fault": "a lead at fault", "bad": "no lead to use"}
_MOST_ROWS = 6

ONE_IN_TICKS = tuple((n, f"1 in {n:,.0f}") for n in (2.0, 5.0, 20.0, 50.0, 200.0, 500.0, 5000.0))


def nothing_scored(ask: FiguresAsk, scores: Scores) -> str:
    """Return why there is nothing to show of a model; empty where there is something."""
    if scores.seen == 0 and scores.records:
        return (
            "Nothing to show yet: figures of the model are of records whose first read you have "
            "logged (Ctrl+Enter on the sheet)."
        )
    if not scores.scored:
        return (
            f"None of these records was scored by {ask.model_id or 'this model'} yet: ecgviewer "
            "catalogue FOLDER --score"
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
    return FigureGroup("scores", "Scores", figures, scope, hides=hides)


def beyond_figure(ask: FiguresAsk, scores: Scores, why: str = "") -> Figure:
    """Return how many records lie beyond 1 in N, for each N, against 1 / N."""
    title = "Beyond 1 in N: observed and expected of normals"
    values = scores.everything
    if why or not len(values):
        return Figure("scores-beyond", title, is_ai=True, empty=why or "No score was evaluated.")
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
                "" if sure else "extrapolated",
            )
        )
    at50 = seen[STEPS.index(50.0)]
    columns = (
        Column("Rarity", "one_in"),
        Column("Expected", "share"),
        Column("from", "share"),
        Column("to", "share"),
        Column("Beyond", "count"),
        Column("Records", "count"),
        Column("Observed", "share"),
        Column("from", "share"),
        Column("to", "share"),
        Column("Scale"),
    )
    floor = 0.5 / max(len(values), 5000)
    ticks = ((1.0, "100 %"), (0.1, "10 %"), (0.01, "1 %"), (0.001, "0.1 %"), (0.0001, "0.01 %"))
    normals = f"{ask.normals:,} normals" if ask.normals else "normals"
    marks = [
        Marks("line", STEPS, tuple(1 / n for n in STEPS), ink="soft", label="expected of normals"),
        Marks(
            "points",
            STEPS,
            tuple(one.value if one.count else math.nan for one in seen),
            tuple(one.low for one in seen),
            tuple(one.high for one in seen),
            ink="model",
            label="observed, 95 % interval",
            hollow=tuple(not sure for sure in inside),
        ),
    ]
    if ask.normals:
        band = Marks("band", STEPS, (), tuple(low), tuple(high), "soft", f"as {normals} know it")
        marks.insert(0, band)
    return Figure(
        "scores-beyond",
        title,
        Table(columns, tuple(rows)),
        Axis("rarity among normals", STEPS[0] * 0.8, STEPS[-1] * 1.25, ONE_IN_TICKS, "log"),
        Axis("share of records", floor, 1.0, tuple(t for t in ticks if t[0] >= floor), "log"),
        tuple(marks),
        says=(
            f"{share_text(at50.value)} beyond 1 in 50 ({at50.count:,.0f} of {len(values):,}; "
            f"{interval(at50)}), 2.0 % expected of normals."
        ),
        note=(
            "Patients are not normals: more than expected is what a ward looks like, no error. "
            f"The scale was read off {normals}; hollow points lie beyond the rarest of them and "
            "are an order of rank, not a frequency."
        ),
        is_ai=True,
    )


def interval(one: Share) -> str:
    """Return an interval of a share in brackets."""
    if math.isnan(one.low):
        return "no interval"
    return f"95 % interval {100 * one.low:.1f} to {100 * one.high:.1f} %"


def histogram(scores: Scores, why: str = "") -> Figure:
    """Return how records are spread over rarity, on a log axis."""
    title = "Distribution of surprise"
    values = scores.everything
    if why or not len(values):
        return Figure("scores-distribution", title, is_ai=True, empty=why or "No score.")
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
        Column("From", "one_in"),
        Column("to", "one_in"),
        Column("Records", "count"),
        Column("Share", "share"),
        Column("Expected of normals", "number"),
    )
    ticks = tuple(
        (n, f"1 in {n:,.0f}") for n in (1.0, 5.0, 20.0, 50.0, 200.0, 500.0, 2000.0, 10000.0)
    )
    half = float(np.median(values))
    return Figure(
        "scores-distribution",
        title,
        Table(columns, rows),
        Axis("rarity among normals", 0.9, 10**4.15, ticks, "log"),
        number_axis("records", float(max(counts.max(), expected.max()))),
        (
            Marks(
                "bars",
                middle,
                tuple(map(float, counts)),
                ink="model",
                label="records",
                width=0.1,
            ),
            Marks(
                "steps",
                tuple(float(10**edge) for edge in _BINS),
                tuple(map(float, expected)),
                ink="ink",
                label="expected, were all of them normals",
            ),
        ),
        says=f"{len(values):,} records; half of them are rarer than 1 in {half:,.0f} normals.",
        note="Ten bins a decade; the last one holds all beyond 1 in 10,000.",
        is_ai=True,
    )


def groups_figure(scores: Scores, why: str = "") -> Figure:
    """Return the share beyond 1 in 50 in groups of age, sex, signal, format and rate."""
    title = "Beyond 1 in 50, by group"
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
            names.append(f"{heading}: {said}")
            found.append(one)
            rows.append((heading, said, evaluated, beyond, one.value, one.low, one.high))
    if why or not rows:
        return Figure("scores-groups", title, is_ai=True, empty=why or "No score.")
    columns = (
        Column("Group"),
        Column("Which"),
        Column("Records", "count"),
        Column("Beyond 1 in 50", "count"),
        Column("Share", "share"),
        Column("from", "share"),
        Column("to", "share"),
    )
    places = tuple(float(k) for k in range(len(names)))
    few = sum(one.n < FEWEST for one in found)
    return Figure(
        "scores-groups",
        title,
        Table(columns, tuple(rows)),
        percent_axis("share of the group's records", max(one.high for one in found)),
        rows_axis(names),
        (
            Marks("rule", (0.02,), ink="soft", label="2 % expected of normals", dashed=True),
            Marks(
                "points",
                tuple(one.value for one in found),
                places,
                tuple(one.low for one in found),
                tuple(one.high for one in found),
                ink="model",
                label="observed, 95 % interval",
                hollow=tuple(one.n < FEWEST for one in found),
                texts=tuple(f"n {one.n:,.0f}" for one in found),
            ),
        ),
        says=f"{len(names)} groups"
        + (f"; {few} of fewer than {FEWEST} records (hollow)." * (few > 0)),
        note="Groups differ in more than their name: a difference is no effect of age or format.",
        is_ai=True,
    )


def left_out_figure(scores: Scores, why: str = "") -> Figure:
    """Return what could not be evaluated and why, and what lies far from all known."""
    title = "Not evaluated, and foreign"
    if why:
        return Figure("scores-left-out", title, is_ai=True, empty=why)
    whole = scores.scored
    foreign = sum(counts[2] for counts in scores.of("sex").values())
    listed = [("Foreign: far from all that the model has seen", foreign)]
    listed += [(f"Not evaluated: {reason}", n) for reason, n in scores.reasons.items()][:12]
    found = [wilson(n, whole) for _, n in listed]
    columns = (
        Column("What"),
        Column("Records", "count"),
        Column("of", "count"),
        Column("Share", "share"),
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
        percent_axis("share of scored records", max(one.high for one in found)),
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
        says=f"{lost:,} of {whole:,} scored records were not evaluated; {foreign:,} are foreign.",
        note="Scores of foreign records mean little; they are counted in the other figures.",
        is_ai=True,
    )
