"""What people say about the beats and episodes of a long recording, and what follows from it.

An edit names beats by their samples, so it holds when the analysis is made anew by another version:
what was said of a beat is applied to the beat within 50 ms of it, if there is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter import (
    BEAT_CLASSES,
    CLASS_NAMES,
    EPISODE_WORDS,
    BeatClass,
    BeatTemplate,
    Episode,
    EpisodeKind,
    HolterAnalysis,
    HolterBeats,
    HolterLimits,
)
from ecgviewer.core.holter_events import (
    Range,
    episode,
    events,
    inside,
    joined,
    pause,
    trend,
    without,
)
from ecgviewer.core.language import tr, tr_n

SAME_BEAT_S = 0.05
"""A beat within so much of one that something was said about is that beat."""

_MOSTLY = 0.5


@dataclass(frozen=True, eq=False)
class BeatsSaid:
    """Some beats are of a class, or none at all.

    Parameters
    ----------
    samples
        int64, rising: the beats.
    beat_class
        What they are; None for artefacts, which are no beats.
    template
        Number of the template of which these are all beats; None for beats of any.
    """

    samples: NDArray[np.int64]
    beat_class: BeatClass | None
    template: int | None = None


@dataclass(frozen=True, eq=False)
class TemplatesMerged:
    """Two templates are one.

    Parameters
    ----------
    into, other
        int64, rising: the beats of the template that stays and of the one that goes into it.
    numbers
        Their numbers when it was said.
    """

    into: NDArray[np.int64]
    other: NDArray[np.int64]
    numbers: tuple[int, int]


@dataclass(frozen=True, slots=True)
class EpisodeSaid:
    """There is an episode, or there is none.

    Parameters
    ----------
    kind
        Of what.
    start, stop
        Half-open, in samples.
    present
        Whether it is there.
    """

    kind: EpisodeKind
    start: int
    stop: int
    present: bool


HolterEdit = BeatsSaid | TemplatesMerged | EpisodeSaid


def template_is(analysis: HolterAnalysis, number: int, beat_class: BeatClass | None) -> BeatsSaid:
    """Say the class of all beats of a template; None where they are artefacts.

    Raises
    ------
    KeyError
        If there is no such template.
    """
    return BeatsSaid(_beats_of(analysis, number), beat_class, number)


def beats_are(
    analysis: HolterAnalysis,
    places: Sequence[int] | NDArray[np.integer],
    beat_class: BeatClass | None,
) -> BeatsSaid:
    """Say the class of some beats, given as places in ``analysis.beats``; None for artefacts."""
    chosen = np.unique(np.asarray(places, dtype=np.int64))
    return BeatsSaid(analysis.beats.samples[chosen], beat_class)


def templates_merged(analysis: HolterAnalysis, into: int, other: int) -> TemplatesMerged:
    """Say that two templates are one: ``into`` stays, with its class.

    Raises
    ------
    KeyError
        If there is no such template.
    ValueError
        If both are the same.
    """
    if into == other:
        raise ValueError("a template cannot be merged with itself")
    return TemplatesMerged(_beats_of(analysis, into), _beats_of(analysis, other), (into, other))


def episode_is(kind: EpisodeKind, start: int, stop: int) -> EpisodeSaid:
    """Say that there is an episode from one sample to another."""
    return EpisodeSaid(kind, start, stop, present=True)


def episode_is_none(kind: EpisodeKind, start: int, stop: int) -> EpisodeSaid:
    """Say that there is no episode of a kind from one sample to another."""
    return EpisodeSaid(kind, start, stop, present=False)


def sentence_of(edit: HolterEdit) -> str:
    """Return what was said, to name it in a menu."""
    if isinstance(edit, TemplatesMerged):
        other, into = edit.numbers[1], edit.numbers[0]
        return tr("Merge template {other} into {into}", other=other, into=into)
    if isinstance(edit, EpisodeSaid):
        kind = tr(EPISODE_WORDS[edit.kind])
        return kind if edit.present else tr("No {kind}", kind=kind)
    name = tr("artefact") if edit.beat_class is None else tr(CLASS_NAMES[edit.beat_class])
    if edit.template is not None:
        return tr("Template {number}: {name}", number=edit.template, name=name)
    return tr_n("{n} beat: {name}", "{n} beats: {name}", len(edit.samples), name=name)


def edited(
    analysis: HolterAnalysis,
    edits: Sequence[HolterEdit] = (),
    limits: HolterLimits | None = None,
) -> HolterAnalysis:
    """Return an analysis with what people said, and all that follows from it.

    Parameters
    ----------
    analysis
        As found.
    edits
        In the order in which they were said; the later one counts.
    limits
        What counts as an episode; the usual ones where None.

    Returns
    -------
    HolterAnalysis
        Classes, templates, counts, episodes and trend as they are then. Templates keep their
        numbers; one that lost all beats is gone. The shape of a merged template is the mean of
        both, weighted by their beats.
    """
    beats, fs = analysis.beats, analysis.fs
    classes, numbers = beats.classes.copy(), beats.templates.copy()
    kept = np.ones(len(beats), dtype=bool)
    by_number = {template.number: template for template in analysis.templates}
    af = _ranges(analysis, "AF")
    noise = _ranges(analysis, "not analysed")
    for edit in edits:
        if isinstance(edit, BeatsSaid):
            places = _matched(beats.samples, edit.samples, fs)
            kept[places] = edit.beat_class is not None
            if edit.beat_class is not None:
                classes[places] = BEAT_CLASSES.index(edit.beat_class)
                if edit.template is not None:
                    _say_templates(by_number, numbers, places, edit.beat_class)
        elif isinstance(edit, TemplatesMerged):
            _merge(by_number, numbers, classes, edit, beats.samples, fs)
        elif edit.kind == "AF":
            af = _changed(af, edit)
        elif edit.kind == "not analysed":
            noise = _changed(noise, edit)
    said_noise = [(e.start, e.stop) for e in _of_kind(edits, "not analysed") if e.present]
    kept &= ~inside(beats.samples, said_noise)
    left = HolterBeats(beats.samples[kept], classes[kept], numbers[kept])
    found = events(left, fs, not_analysed=noise, af=af, limits=limits)
    said = [e for e in edits if isinstance(e, EpisodeSaid)]
    return replace(
        analysis,
        beats=left,
        templates=_counted(by_number, left),
        episodes=_with_said(found, said, left.samples, fs),
        trend=trend(left, fs, analysis.n_samples, noise),
        analysed=1.0 - sum(b - a for a, b in noise) / analysis.n_samples,
    )


def _beats_of(analysis: HolterAnalysis, number: int) -> NDArray[np.int64]:
    if number not in {template.number for template in analysis.templates}:
        raise KeyError(number)
    own: NDArray[np.int64] = analysis.beats.samples[analysis.beats.templates == number]
    return own


def _ranges(analysis: HolterAnalysis, kind: EpisodeKind) -> list[Range]:
    return [(one.start, one.stop) for one in analysis.episodes if one.kind == kind]


def _of_kind(edits: Sequence[HolterEdit], kind: EpisodeKind) -> list[EpisodeSaid]:
    return [edit for edit in edits if isinstance(edit, EpisodeSaid) and edit.kind == kind]


def _matched(at: NDArray[np.int64], said: NDArray[np.int64], fs: float) -> NDArray[np.int64]:
    """Return the places of the beats within 50 ms of those that something was said about."""
    if not len(at) or not len(said):
        return np.zeros(0, dtype=np.int64)
    after = np.clip(np.searchsorted(at, said), 0, len(at) - 1)
    before = np.maximum(after - 1, 0)
    earlier = np.abs(at[before] - said) < np.abs(at[after] - said)
    nearest: NDArray[np.int64] = np.where(earlier, before, after)
    near = np.abs(at[nearest] - said) <= SAME_BEAT_S * fs
    places: NDArray[np.int64] = nearest[near]
    return places[np.diff(places, prepend=-1) > 0]  # rising, as both are


def _say_templates(
    by_number: dict[int, BeatTemplate],
    numbers: NDArray[np.int32],
    places: NDArray[np.int64],
    beat_class: BeatClass,
) -> None:
    """Give the class to each template that most beats said belong to."""
    said = np.bincount(numbers[places] + 1)[1:]
    whole = np.bincount(numbers + 1, minlength=len(said) + 1)[1:]
    for number in np.flatnonzero(said).tolist():
        known = by_number.get(number)
        if known is not None and said[number] > _MOSTLY * whole[number]:
            by_number[number] = replace(known, beat_class=beat_class, by_hand=True)


def _merge(
    by_number: dict[int, BeatTemplate],
    numbers: NDArray[np.int32],
    classes: NDArray[np.uint8],
    edit: TemplatesMerged,
    at: NDArray[np.int64],
    fs: float,
) -> None:
    into, other = (_matched(at, part, fs) for part in (edit.into, edit.other))
    own = numbers[into][numbers[into] >= 0]
    if not len(own):
        return
    target = int(np.bincount(own).argmax())
    stays = by_number[target]
    parts = [(stays.values, int(np.count_nonzero(numbers == target)))]
    for number in np.unique(numbers[other]).tolist():
        goes = by_number.get(number)
        mine = other[numbers[other] == number]
        if number == target:
            continue
        if goes is not None and goes.values.shape == stays.values.shape:
            parts.append((goes.values, len(mine)))
        numbers[mine] = target
    classes[other] = BEAT_CLASSES.index(stays.beat_class)
    total = max(1, sum(n for _, n in parts))
    values = np.sum([values * np.float32(n / total) for values, n in parts], axis=0)
    by_number[target] = replace(stays, values=values.astype(np.float32), by_hand=True)


def _changed(ranges: list[Range], edit: EpisodeSaid) -> list[Range]:
    if edit.present:
        return joined([*ranges, (edit.start, edit.stop)])
    return without(ranges, edit.start, edit.stop)


def _counted(by_number: dict[int, BeatTemplate], beats: HolterBeats) -> tuple[BeatTemplate, ...]:
    own = beats.templates[beats.templates >= 0]
    n = np.bincount(own, minlength=1)
    counted = [
        replace(template, count=int(n[number]))
        for number, template in by_number.items()
        if number < len(n) and n[number]
    ]
    return tuple(sorted(counted, key=lambda one: (-one.count, one.number)))


def _with_said(
    found: Sequence[Episode],
    said: Sequence[EpisodeSaid],
    at: NDArray[np.int64],
    fs: float,
) -> tuple[Episode, ...]:
    """Take away what a person said is not there, and put what they said is in its place."""
    out = list(found)
    for one in said:
        if one.kind in ("AF", "not analysed"):
            continue
        out = [other for other in out if other.kind != one.kind or not _shared(one, other)]
        if one.present:
            out.append(
                pause(one.start, one.stop, at, fs)
                if one.kind == "pause"
                else episode(one.kind, one.start, one.stop, at, fs)
            )
    return tuple(sorted(out, key=lambda one: (one.start, one.stop)))


def _shared(one: EpisodeSaid, other: Episode) -> bool:
    """Whether two episodes share more than half of either."""
    both = min(one.stop, other.stop) - max(one.start, other.start)
    return both > _MOSTLY * min(one.stop - one.start, other.stop - other.start)
