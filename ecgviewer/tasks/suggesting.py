"""Use case: what a model suggests of a record, and what the reader has decided about it.

What was accepted is an annotation with an :class:`~ecgviewer.core.origin.Origin`; what was rejected
is kept with the record, append-only. A suggestion itself is never stored: it is made of the map.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.coded_heat import CodedHeat, encode
from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.long_score import LongScore
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.origin import How, Origin
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.suggestion import Beat, Suggestion, suggestions_of
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.annotating import open_store

VERSION = 1
"""Of the form in which decisions are stored."""

_SAME_S, _QRS_S = 0.1, 0.06
"""An R so near to a beat's place is its own; how far a QRS reaches where its ends are unknown."""

_BOUNDS = ("p_on", "p_off", "qrs_on", "qrs_off", "t_on", "t_off")


def suggest(
    record: Record, anomaly: AnomalyMap, measured: Measurements | None
) -> tuple[Suggestion, ...]:
    """Return what a map suggests of a record, in order of time.

    Ends are on waves that are near; what is alike in beats that were measured is one suggestion.
    """
    beats = measured.beats if measured is not None else ()
    marks = ((getattr(beat.together, name) for name in _BOUNDS) for beat in beats)
    bounds = sorted(at for beat in marks for at in beat if at is not None)
    shapes = () if measured is None else _beats_of(measured, record)
    return suggestions_of(
        anomaly, fs=record.fs, n_samples=record.n_samples, bounds=bounds, beats=shapes
    )


def suggest_long(
    record: Record, anomaly: AnomalyMap, long: LongScore, measured: Measurements | None
) -> Generator[Progress, None, tuple[Suggestion, ...]]:
    """Return what the map of a record of hours suggests in its most unusual stretches.

    All of a day at once would hold up the window for seconds, and so many are not shown.
    """
    yield Progress(0, 1, tr("looking for what is unusual"))
    whole = np.zeros(anomaly.log10_one_in.shape, dtype=np.uint8)
    for one in long.stretches():
        here = slice(round(one.start_s * anomaly.fs), round(one.stop_s * anomaly.fs))
        whole[:, here] = encode(anomaly.log10_one_in[:, here])
    yield Progress(0, 1, tr("looking for what is unusual"))
    return suggest(record, replace(anomaly, log10_one_in=CodedHeat(whole).as_values()), measured)


def _beats_of(measured: Measurements, record: Record) -> tuple[Beat, ...]:
    """Return the beats that were measured, their R as sets of beats have it."""
    peaks = np.asarray(measured.r_peaks)
    out: dict[int, Beat] = {}
    for one in measured.beats if len(peaks) else ():
        r = int(peaks[np.abs(peaks - one.place).argmin()])
        if abs(r - one.place) > _SAME_S * record.fs:
            continue
        on = one.together.qrs_on
        off = one.together.t_off or one.together.qrs_off
        start = max(0, min(r, round(r - _QRS_S * record.fs if on is None else on)))
        stop = max(r + 1, round(r + 2 * _QRS_S * record.fs if off is None else off))
        out[r] = Beat(r, one.kind, start, min(stop, record.n_samples))
    return tuple(out[r] for r in sorted(out))


def origin_of(suggestion: Suggestion, how: How = "accepted") -> Origin:
    """Return what an annotation made of a suggestion says of it."""
    return Origin(
        suggestion.model_id,
        suggestion.id,
        how,
        suggestion.one_in,
        suggestion.start,
        suggestion.stop,
        suggestion.leads,
        suggestion.finding,
        similar_to=suggestion.similar_to,
        beats=len(suggestion.peaks),
    )


def taken(annotations: Iterable[Annotation]) -> frozenset[str]:
    """Return the suggestions that stand as annotations, by their ids.

    One whose annotation was taken back or deleted is open again.
    """
    return frozenset(one.origin.suggestion for one in annotations if one.origin is not None)


def rejected(record_id: str) -> frozenset[str]:
    """Return the suggestions of a record that were rejected, of whatever model, by their ids.

    Raises
    ------
    StoreError
        If the store cannot be read, or a newer program has kept them in another form.
    """
    return frozenset(_kept(record_id))


def reject(suggestion: Suggestion, *, author: str) -> None:
    """Keep that a suggestion was rejected.

    Raises
    ------
    StoreError
        If the store cannot be written; it stays open then.
    """
    body = {
        "model_id": suggestion.model_id,
        "start": suggestion.start,
        "stop": suggestion.stop,
        "leads": list(suggestion.leads),
        "one_in": suggestion.one_in,
        "finding": suggestion.finding,
        "author": author,
    }
    if suggestion.similar_to:
        body["similar_to"] = suggestion.similar_to
    _keep(suggestion.record_id, _kept(suggestion.record_id) | {suggestion.id: body}, author)


def reopen(suggestion: Suggestion, *, author: str) -> None:
    """Keep that a suggestion is no longer rejected; the log keeps that it was.

    Raises
    ------
    StoreError
        If the store cannot be written; it stays rejected then.
    """
    known = _kept(suggestion.record_id)
    if known.pop(suggestion.id, None) is not None:
        _keep(suggestion.record_id, known, author)


def _kept(record_id: str) -> dict[str, Any]:
    if not store_path().exists():
        return {}
    with open_store() as store:
        body = store.kept(record_id, "suggestions")
    if body is None:
        return {}
    try:
        if body["version"] > VERSION:
            raise StoreError(
                tr(
                    "What was decided about suggestions on this record was kept by a newer "
                    "ecgviewer. It was left as it is; please update ecgviewer."
                )
            )
        return dict(body["rejected"])
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError(
            tr(
                "What was decided about suggestions on this record cannot be read ({error}). "
                "It was left as it is.",
                error=error,
            )
        ) from error


def _keep(record_id: str, known: dict[str, Any], author: str) -> None:
    with open_store() as store:
        body = {"version": VERSION, "rejected": known}
        store.keep(record_id, "suggestions", body, author=author)
