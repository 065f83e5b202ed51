"""Use case: marks of the median beat that a person set by hand: moved, applied, kept."""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Final

from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import together, tr, tr_later
from ecgviewer.core.measurement import (
    WAVES,
    BeatMarks,
    Fiducials,
    Measurements,
    MedianBeat,
    Note,
)
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks.measuring import measure, remeasure

KIND: Final = "fiducials"
"""Under this the store keeps them with a record."""

TOGETHER = ""
"""Scope of the marks of all leads together; any other scope is a lead's name."""

BOUNDS = ("p_on", "p_off", "qrs_on", "qrs_off", "t_on", "t_off")
"""Marks that a person moves; the peaks between them follow where they must."""

TITLES = {
    "p_on": tr_later("P onset"),
    "p_off": tr_later("P end"),
    "qrs_on": tr_later("QRS onset"),
    "qrs_off": tr_later("QRS end"),
    "t_on": tr_later("T onset"),
    "t_off": tr_later("T end"),
    "p_peak": tr_later("P peak"),
    "r_peak": tr_later("R peak"),
    "t_peak": tr_later("T peak"),
}

_VERSION = 1
_PEAKS = {"P": "p_peak", "QRS": "r_peak", "T": "t_peak"}
_NEW_MS = {"P": ("qrs_on", -160.0, -60.0), "T": ("qrs_off", 120.0, 280.0)}
"""Where a wave that was not found is put for a start: from which mark, from and to."""

_SAME_BEAT_MS = 100.0
_ROUNDING = 1e-6
_NOTHING: Mapping[str, Mapping[str, float | None]] = MappingProxyType({})


@dataclass(frozen=True)
class FiducialEdits:
    """What a person changed of the marks of a median beat.

    Parameters
    ----------
    changes
        Scope (:data:`TOGETHER` or a lead) to mark to its place in samples of the median beat, None
        where the mark was taken away. Marks that are as measured are not in it.
    author
        Who changed them.
    """

    changes: Mapping[str, Mapping[str, float | None]] = field(default_factory=lambda: _NOTHING)
    author: str = ""

    def __bool__(self) -> bool:
        """Whether anything is changed."""
        return any(self.changes.values())


NO_EDITS = FiducialEdits()


def marks_of(found: Measurements, scope: str) -> Fiducials:
    """Return the marks of the median beat: of all leads together, or of a lead.

    Raises
    ------
    ValueError
        If there is no median beat, or it has not the lead.
    """
    median = found.median
    if median is None or (scope != TOGETHER and scope not in median.by_lead):
        raise ValueError(f"there are no marks {scope or 'of all leads together'}")
    return median.together if scope == TOGETHER else median.by_lead[scope]


def edited(
    automatic: Measurements, edits: FiducialEdits, scope: str, marks: Fiducials, *, author: str
) -> FiducialEdits:
    """Return the edits with other marks in a scope; what is as measured is no edit."""
    measured = marks_of(automatic, scope).to_dict()
    changed = {name: at for name, at in marks.to_dict().items() if at != measured[name]}
    rest = {name: one for name, one in edits.changes.items() if name != scope}
    return FiducialEdits({**rest, **({scope: changed} if changed else {})}, author)


def applied(automatic: Measurements, edits: FiducialEdits) -> Measurements:
    """Measure again with a person's marks; takes some milliseconds.

    Returns
    -------
    Measurements
        The same object where nothing is edited; else with a note ``"edited"`` that says who moved
        which marks by how much.

    Raises
    ------
    ValueError
        If the marks are out of their order, or of a lead that was not measured.
    """
    if not edits:
        return automatic
    found = automatic
    for scope, changes in edits.changes.items():
        marks = marks_of(automatic, scope).changed(**changes)
        found = remeasure(found, marks, lead=scope or None)
    note = Note("edited", "fiducials", _said(automatic, edits))
    return replace(found, notes=(note, *found.notes))


def _said(automatic: Measurements, edits: FiducialEdits) -> str:
    """Return who moved what: "Marks set by hand (AB): QRS end +12 ms in all leads."."""
    parts = []
    for scope, changes in edits.changes.items():
        measured = marks_of(automatic, scope)
        words = [
            together(
                TITLES[mark],
                _moved_by(getattr(measured, mark), changes[mark], automatic.fs),
                by=" ",
            )
            for mark in BOUNDS
            if mark in changes
        ]
        moved = together(*words, by=", ")
        if scope:
            parts.append(tr_later("{moved} in {lead}", moved=moved, lead=scope))
        else:
            parts.append(tr_later("{moved} in all leads together", moved=moved))
    said = together(*parts, by="; ")
    if edits.author:
        return tr_later("Marks set by hand ({author}): {said}.", author=edits.author, said=said)
    return tr_later("Marks set by hand: {said}.", said=said)


def _moved_by(before: float | None, after: float | None, fs: float) -> str:
    if after is None:
        return tr_later("taken away")
    if before is None:
        return tr_later("added")
    return f"{1000.0 * (after - before) / fs:+.0f} ms".replace("-", "\N{MINUS SIGN}")


def moved(automatic: Measurements, scope: str, marks: Fiducials, mark: str, at: float) -> Fiducials:
    """Move one bound to the sample nearest to a place, no farther than its neighbours.

    Parameters
    ----------
    automatic
        As measured; peaks go back there as far as the bounds let them.
    scope
        All leads together, or a lead.
    marks
        Before.
    mark
        One of :data:`BOUNDS`, and not None in ``marks``.
    at
        Where to, in samples of the median beat.
    """
    assert automatic.median is not None
    before, after = _neighbours(automatic.median, marks, mark)
    return _placed(automatic, scope, marks, mark, float(min(max(round(at), before), after)))


def put_back(automatic: Measurements, scope: str, marks: Fiducials, mark: str) -> Fiducials:
    """Put one bound back where it was measured, as far as its neighbours let it."""
    assert automatic.median is not None
    measured = marks_of(automatic, scope)
    at = getattr(measured, mark)
    if at is None:
        return marks
    before, after = _neighbours(automatic.median, marks, mark)
    back = _placed(automatic, scope, marks, mark, min(max(at, before), after))
    same = all(getattr(back, name) == getattr(measured, name) for name in BOUNDS)
    return measured if same else back


def _placed(
    automatic: Measurements, scope: str, marks: Fiducials, mark: str, at: float
) -> Fiducials:
    measured = marks_of(automatic, scope)
    peaks = {
        name: getattr(measured, name)
        for name in _PEAKS.values()
        if getattr(marks, name) is not None and getattr(measured, name) is not None
    }
    return _ordered(marks.changed(**{**peaks, mark: at}), mark)


def _neighbours(median: MedianBeat, marks: Fiducials, mark: str) -> tuple[int, int]:
    """Return the first and the last sample where a bound may lie."""
    at = BOUNDS.index(mark)
    left = [one for name in BOUNDS[:at] if (one := getattr(marks, name)) is not None]
    right = [one for name in BOUNDS[at + 1 :] if (one := getattr(marks, name)) is not None]
    first = math.floor(max(left)) + 1 if left else 0
    last = math.ceil(min(right)) - 1 if right else median.values.shape[1] - 1
    return first, max(first, last)


def _ordered(marks: Fiducials, fixed: str | None = None) -> Fiducials:
    """Bring marks into their order in time around one that stays where it is.

    Measured ones may overlap: each bound is sought by itself, and P may run into QRS.
    """
    there = {name: at for name, at in marks.to_dict().items() if at is not None}
    names = list(there)
    start = names.index(fixed) if fixed in there else 0
    for place in range(start - 1, -1, -1):
        there[names[place]] = min(there[names[place]], there[names[place + 1]])
    for place in range(start + 1, len(names)):
        there[names[place]] = max(there[names[place]], there[names[place - 1]])
    return marks.changed(**there)


def without_wave(marks: Fiducials, wave: str) -> Fiducials:
    """Take the marks of P or T away: there is no such wave. QRS stays."""
    if wave not in _NEW_MS:
        return marks
    name = wave.lower()
    return _ordered(marks.changed(**dict.fromkeys((f"{name}_on", f"{name}_peak", f"{name}_off"))))


def with_wave(found: Measurements, marks: Fiducials, wave: str) -> Fiducials:
    """Put marks of a wave that was not found at a usual place, to be moved from there.

    Returns the marks as they are where there is no room for it.
    """
    median = found.median
    if median is None or wave not in _NEW_MS:
        return marks
    beside, first_ms, last_ms = _NEW_MS[wave]
    name, at = wave.lower(), getattr(marks, beside)
    if at is None or getattr(marks, f"{name}_on") is not None:
        return marks
    first, last = (float(round(at + ms * found.fs / 1000.0)) for ms in (first_ms, last_ms))
    stop = median.values.shape[1] - 1
    first, last = max(first, 0.0), min(last, float(stop))
    if last - first < 2:
        return marks
    changed = marks.changed(**{f"{name}_on": first, _PEAKS[wave]: None, f"{name}_off": last})
    return _ordered(changed, beside)


def wave_of(mark: str) -> str:
    """Return the wave that a bound belongs to."""
    return next(wave for wave in WAVES if mark.startswith(f"{wave.lower()}_"))


def beats_shown(found: Measurements) -> tuple[BeatMarks, ...]:
    """Return the beats that the median is of: marks may stand at any of them."""
    beats = tuple(beat for beat in found.beats if not beat.left_out)
    return beats or tuple(beat for beat in found.beats if beat.kind == 0)


# Kept with the record -----------------------------------------------------------------------------


def to_body(automatic: Measurements, edits: FiducialEdits) -> dict[str, Any] | None:
    """Return what the store keeps; None for no edits.

    Marks are in samples of the record, at one named beat: a later version of the program may lay
    its median beat out in another way, and still finds them.
    """
    median, beats = automatic.median, beats_shown(automatic)
    if not edits or median is None or not beats:
        return None
    shift = beats[0].place - median.place
    return {
        "version": _VERSION,
        "author": edits.author,
        "beat": beats[0].place,
        "marks": {
            scope: {name: None if at is None else at + shift for name, at in changes.items()}
            for scope, changes in edits.changes.items()
        },
    }


def from_body(automatic: Measurements, body: Mapping[str, Any] | None) -> FiducialEdits | None:
    """Return kept edits on a median beat measured anew; None where they do not fit it."""
    if body is None:
        return NO_EDITS
    median = automatic.median
    if median is None or body.get("version") != _VERSION:
        return None
    near = min(automatic.beats, key=lambda beat: abs(beat.place - body["beat"]), default=None)
    reach = _SAME_BEAT_MS * automatic.fs / 1000.0
    if near is None or near.kind != 0 or abs(near.place - body["beat"]) > reach:
        return None
    shift = near.place - median.place
    edits = NO_EDITS
    for scope, changes in body["marks"].items():
        if scope != TOGETHER and scope not in median.by_lead:
            return None
        here = {name: None if at is None else at - shift for name, at in changes.items()}
        marks = marks_of(automatic, scope).changed(**here)
        given = [at for at in marks.to_dict().values() if at is not None]
        inside = not given or (given[0] >= 0 and given[-1] < median.values.shape[1])
        if not inside or any(one > other + _ROUNDING for one, other in pairwise(given)):
            return None
        marks = _ordered(marks)
        edits = edited(automatic, edits, scope, marks, author=str(body.get("author", "")))
    return edits


@dataclass(frozen=True, eq=False)
class Measured:
    """A record measured, and what a person changed of its marks.

    Parameters
    ----------
    automatic
        As measured.
    edits
        As kept with the record.
    problem
        Why kept edits are not in use; empty where they are, or there are none.
    """

    automatic: Measurements
    edits: FiducialEdits = NO_EDITS
    problem: str = ""


def measure_as_kept(
    record: Record, automatic: Measurements | None = None
) -> Generator[Progress, None, Measured]:
    """Measure a record, if it is not yet, and look up which marks a person moved before."""
    from ecgviewer.tasks.annotating import open_store

    if automatic is None:
        automatic = yield from measure(record)
    yield Progress(1, 1, tr("measuring"))
    try:
        with open_store() as store:
            body = store.kept(record.id, KIND)
    except StoreError as error:
        return Measured(
            automatic, problem=tr("Marks set by hand were not looked up. {error}", error=error)
        )
    edits = from_body(automatic, body)
    if edits is None:
        problem = tr(
            "Marks were set by hand before, but they do not fit how beats are measured now; the "
            "measurements are automatic. Set the marks again if they are needed."
        )
        return Measured(automatic, problem=problem)
    return Measured(automatic, edits)


def measured_as_kept(record: Record) -> Generator[Progress, None, Measurements]:
    """Measure a record with the marks that a person set before."""
    found = yield from measure_as_kept(record)
    return applied(found.automatic, found.edits)


def keep(record_id: str, body: Mapping[str, Any] | None, *, author: str) -> None:
    """Keep edits with a record in place of those before; None withdraws them.

    Raises
    ------
    StoreError
        If they cannot be stored.
    """
    from ecgviewer.tasks.annotating import open_store

    with open_store() as store:
        store.keep(record_id, KIND, body, author=author)


def keep_later(
    record_id: str, body: Mapping[str, Any] | None, *, author: str
) -> Generator[Progress, None, bool]:
    """Do the same as :func:`keep` as a piece of work; a disk may be slow."""
    yield Progress(0, 1, tr("keeping marks"))
    keep(record_id, body, author=author)
    return True
