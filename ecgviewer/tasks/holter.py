"""Use case: analyse a recording of hours to days."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.holter import (
    BEAT_CLASSES,
    BeatTemplate,
    HolterAnalysis,
    HolterBeats,
    HolterLimits,
)
from ecgviewer.core.holter_bytes import from_bytes, to_bytes
from ecgviewer.core.holter_events import events, neighbours, trend
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.storage import holter_store
from ecgviewer.tasks.holter_gathering import Gathered, gather

VERSION = "1"
"""Of the way beats are found and told apart; with another one an analysis is made again."""

_MOST_TEMPLATES = 60
_OF_MEDIAN = 200


def analyse(
    record: Record, limits: HolterLimits | None = None
) -> Generator[Progress, None, HolterAnalysis]:
    """Analyse a long recording, and keep what is found in the cache.

    Parameters
    ----------
    record
        Of at least a minute, with one lead or more. It is read once, in blocks of two minutes.
    limits
        What counts as an episode; the usual ones where None.

    Raises
    ------
    UserError
        If it is too short, holds no ECG, or none of it is usable.
    """
    gathered = yield from gather(record)
    analysis = yield from conclude(gathered, limits)
    try:
        holter_store.keep_analysis(record.id, to_bytes(analysis))
    except UserError as error:  # what was found counts, kept or not
        note = str(error)
        yield Progress(1, 1, note)
    return analysis


def saved_analysis(record_id: str) -> HolterAnalysis | None:
    """Return the analysis of a record that was kept; None where there is none of this version."""
    content = holter_store.kept_analysis(record_id)
    if content is None:
        return None
    try:
        analysis = from_bytes(content)
    except ValueError:
        return None  # damaged, or of another version's form: it is made again
    fits = analysis.version == VERSION and analysis.record_id == record_id
    return analysis if fits else None


def conclude(
    gathered: Gathered, limits: HolterLimits | None = None, weights: object = None
) -> Generator[Progress, None, HolterAnalysis]:
    """Sort the beats that were gathered, and say what follows.

    Parameters
    ----------
    gathered
        Of :func:`~ecgviewer.tasks.holter_gathering.gather`.
    limits
        As for :func:`analyse`.
    weights
        Weights in the place of the fitted ones
        (:class:`ecgviewer.signals.holter_classes.Weights`), to measure how good these are.
    """
    from ecgviewer.signals.holter_blocks import Cuts
    from ecgviewer.signals.holter_classes import Weights, classed
    from ecgviewer.signals.holter_features import beat_features
    from ecgviewer.signals.holter_templates import sort_shapes

    assert weights is None or isinstance(weights, Weights)
    fs, samples = gathered.fs, gathered.samples
    cuts = Cuts(gathered.cuts)
    shapes, likeness = yield from sort_shapes(cuts)
    next_to = neighbours(samples, gathered.noise)
    features, names = yield from beat_features(cuts, shapes, likeness, samples, next_to, fs)
    found = yield from classed(
        features,
        names,
        cuts=cuts,
        shapes=shapes,
        samples=samples,
        next_to=next_to,
        spikes=gathered.spikes,
        fs=fs,
        weights=weights,
    )
    del features
    numbers = _numbers(shapes, found.classes)
    beats = HolterBeats(samples, found.classes, numbers)
    templates = yield from _templates(gathered, beats)
    notes = list(gathered.notes)
    if found.n_fused:
        notes.append(
            tr_later(
                "{n} beats look like fusions of usual and ventricular beats; they are among the "
                "unknown.",
                n=found.n_fused,
            )
        )
    lost = sum(stop - start for start, stop in gathered.noise)
    return HolterAnalysis(
        record_id=gathered.record_id,
        fs=fs,
        n_samples=gathered.n_samples,
        leads=gathered.leads,
        version=VERSION,
        beats=beats,
        templates=templates,
        episodes=events(beats, fs, not_analysed=gathered.noise, af=found.af, limits=limits),
        trend=trend(beats, fs, gathered.n_samples, gathered.noise),
        analysed=1.0 - lost / gathered.n_samples,
        notes=tuple(notes),
    )


def _numbers(shapes: NDArray[np.int32], classes: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Return the template of each beat: those of one shape and one class, the most first."""
    pairs = shapes.astype(np.int64) * len(BEAT_CLASSES) + classes
    numbers = np.full(len(shapes), -1, dtype=np.int32)
    kinds, n = np.unique(pairs[shapes >= 0], return_counts=True)
    order = [place for place in np.argsort(-n, kind="stable").tolist() if n[place] >= 2]
    for number, place in enumerate(order[:_MOST_TEMPLATES]):
        numbers[(pairs == kinds[place]) & (shapes >= 0)] = number
    return numbers


def _templates(
    gathered: Gathered, beats: HolterBeats
) -> Generator[Progress, None, tuple[BeatTemplate, ...]]:
    from ecgviewer.signals.filters import median_of_known
    from ecgviewer.signals.holter_blocks import CUT_FS, PLACE

    found = []
    for number in range(int(beats.templates.max(initial=-1)) + 1):
        yield Progress(0, 0, tr("making templates"))
        own = np.flatnonzero(beats.templates == number)
        spaced = np.linspace(0, len(own) - 1, min(len(own), _OF_MEDIAN)).astype(np.int64)
        cuts = gathered.cuts[own[np.unique(spaced)]].astype(np.float32)
        found.append(
            BeatTemplate(
                number=number,
                beat_class=BEAT_CLASSES[int(beats.classes[own[0]])],
                count=len(own),
                values=median_of_known(cuts).astype(np.float32),
                fs=CUT_FS,
                place=PLACE,
            )
        )
    return tuple(found)
