"""Drift in plain words: one line a period, what is to be looked at first."""

from __future__ import annotations

from typing import Literal

from ecgviewer.core.drift import FEWEST, PSI_MUCH, PSI_SOME
from ecgviewer.core.plot import share_text
from ecgviewer.tasks.figures_periods import Followed, Period

Tone = Literal["grey", "amber", "green"]

NO_DAYS = "None of these records tells the day it was made on, so that nothing can be followed."

CONVENTION = (
    "Under .1 little, over .25 much has changed: conventions of banks, not of medicine; few "
    "records exceed them by chance, which is drawn beside."
)

_NAMES = {"age": "age", "sex": "sex", "format": "format", "rate": "sampling rate"}
_NAMES["signal"] = "signal quality"
_OF_PATIENTS = ("age", "sex")


def drift_lines(followed: Followed) -> tuple[tuple[Tone, str], ...]:
    """Return a line for each period that is judged, those to be looked at first, newest first."""
    judged = [one for one in followed.periods if not one.is_few]
    few = [one for one in followed.periods if one.is_few]
    lines = [(tone_of(one), line_of(one, followed)) for one in reversed(judged)]
    order: tuple[Tone, ...] = ("amber", "grey", "green")
    found = sorted(lines, key=lambda line: order.index(line[0]))
    if few:
        names = ", ".join(f"{one.name} ({one.evaluated})" for one in few[:6])
        more = f" and {len(few) - 6} more" if len(few) > 6 else ""
        found.append(("grey", f"Fewer than {FEWEST} records, not judged: {names}{more}."))
    return tuple(found)


def tone_of(one: Period) -> Tone:
    """Return whether a period is to be looked at (amber), is as before (green), or neither."""
    index, moved = one.index_baseline, one.moved
    if index is None or moved is None:
        return "grey"
    if (index.value >= PSI_MUCH and index.is_more_than_chance) or moved[1] > 0 or moved[2] < 0:
        return "amber"
    return "green" if index.value < PSI_SOME else "grey"


def line_of(one: Period, followed: Followed) -> str:
    """Return a period in a sentence or two."""
    at50 = one.beyond[0]
    told = (
        f"{one.name}: {share_text(at50.value)} beyond 1 in 50 [{100 * at50.low:.1f}, "
        f"{100 * at50.high:.1f}], 2.0 % expected of normals, n = {one.evaluated:,}"
    )
    index = one.index_baseline
    if one.is_baseline:
        return f"{told}. Part of the baseline."
    if index is None:
        return f"{told}. Nothing to compare it with."
    told += f"; {share_text(followed.baseline_share.value)} in {followed.baseline}"
    told += f". Index {index.value:.2f}, chance alone up to {index.chance:.2f}"
    tone = tone_of(one)
    if tone == "green":
        return f"{told}: little has changed."
    if tone == "grey" and not index.is_more_than_chance:
        return f"{told}: so few records differ as much by chance."
    return f"{told}: {_look_at(one)}"


def _look_at(one: Period) -> str:
    """Return what a change goes with: patients, signal, or neither."""
    if not one.changes:
        return "neither patients nor signal have changed with it; look at single records."
    first = one.changes[0]
    kind = "patients" if first.what in _OF_PATIENTS else "the signal"
    moved = f"{share_text(first.before)} to {share_text(first.now)}"
    told = f"look at {kind}: {_NAMES[first.what]} {first.which} {moved}"
    if one.moved is not None:
        mix = one.mixes["patients" if first.what in _OF_PATIENTS else "signals"]
        by, change = 100 * mix.by_mix, 100 * one.moved[0]
        if mix.is_known:
            told += f", whose mix explains {by:+.1f} of {change:+.1f} points"
        else:
            told += f"; {share_text(1 - mix.covered)} are of groups that the baseline hardly knows"
    others = [_NAMES[other.what] for other in one.changes[1:3]]
    return told + (f"; changed too: {', '.join(others)}." if others else ".")
