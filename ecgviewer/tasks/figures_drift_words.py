"""Drift in plain words: one line a period, what is to be looked at first."""

from __future__ import annotations

from typing import Literal

from ecgviewer.core.drift import FEWEST, PSI_MUCH, PSI_SOME
from ecgviewer.core.language import together, tr_later
from ecgviewer.core.plot import share_text
from ecgviewer.tasks.figures_periods import Followed, Period

Tone = Literal["grey", "amber", "green"]

NO_DAYS = tr_later(
    "None of these records tells the day it was made on, so that nothing can be followed."
)

CONVENTION = tr_later(
    "Under .1 little, over .25 much has changed: conventions of banks, not of medicine; few "
    "records exceed them by chance, which is drawn beside."
)

_NAMES = {
    "age": tr_later("age"),
    "sex": tr_later("sex"),
    "format": tr_later("format"),
    "rate": tr_later("sampling rate"),
    "signal": tr_later("signal quality"),
}
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
        said = tr_later(
            "Fewer than {fewest} records, not judged: {names}.", fewest=FEWEST, names=names
        )
        if len(few) > 6:
            said = tr_later(
                "Fewer than {fewest} records, not judged: {names} and {others} more.",
                fewest=FEWEST,
                names=names,
                others=len(few) - 6,
            )
        found.append(("grey", said))
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
    told = tr_later(
        "{name}: {share} beyond 1 in 50 [{low:.1f}, {high:.1f}], 2.0 % expected "
        "of normals, n = {evaluated:,}",
        name=one.name,
        share=share_text(at50.value),
        low=100 * at50.low,
        high=100 * at50.high,
        evaluated=one.evaluated,
    )
    index = one.index_baseline
    if one.is_baseline:
        return tr_later("{told}. Part of the baseline.", told=told)
    if index is None:
        return tr_later("{told}. Nothing to compare it with.", told=told)
    told = tr_later(
        "{told}; {share} in {baseline}. Index {index:.2f}, chance alone up to {chance:.2f}",
        told=told,
        share=share_text(followed.baseline_share.value),
        baseline=followed.baseline,
        index=index.value,
        chance=index.chance,
    )
    tone = tone_of(one)
    if tone == "green":
        return tr_later("{told}: little has changed.", told=told)
    if tone == "grey" and not index.is_more_than_chance:
        return tr_later("{told}: so few records differ as much by chance.", told=told)
    return together(told, _look_at(one), by=": ")


def _look_at(one: Period) -> str:
    """Return what a change goes with: patients, signal, or neither."""
    if not one.changes:
        return tr_later("neither patients nor signal have changed with it; look at single records.")
    first = one.changes[0]
    values = {
        "what": _NAMES[first.what],
        "which": first.which,
        "before": share_text(first.before),
        "now": share_text(first.now),
    }
    told = (
        tr_later("look at patients: {what} {which} {before} to {now}", **values)
        if first.what in _OF_PATIENTS
        else tr_later("look at the signal: {what} {which} {before} to {now}", **values)
    )
    if one.moved is not None:
        mix = one.mixes["patients" if first.what in _OF_PATIENTS else "signals"]
        by, change = 100 * mix.by_mix, 100 * one.moved[0]
        if mix.is_known:
            told = tr_later(
                "{told}, whose mix explains {by:+.1f} of {change:+.1f} points",
                told=told,
                by=by,
                change=change,
            )
        else:
            told = tr_later(
                "{told}; {share} are of groups that the baseline hardly knows",
                told=told,
                share=share_text(1 - mix.covered),
            )
    others = [_NAMES[other.what] for other in one.changes[1:3]]
    if not others:
        return together(told, ".")
    return tr_later("{told}; changed too: {others}.", told=told, others=together(*others, by=", "))
