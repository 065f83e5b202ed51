"""A finding that a person has placed on a record."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from ecgviewer.core.origin import Origin

Certainty = Literal["definite", "probable", "possible"]
CERTAINTIES: tuple[Certainty, ...] = ("definite", "probable", "possible")

Kind = Literal["span", "point", "beat", "beats", "record"]
KINDS: tuple[Kind, ...] = ("span", "point", "beat", "beats", "record")

Severity = Literal["", "mild", "moderate", "severe"]
SEVERITIES: tuple[Severity, ...] = ("", "mild", "moderate", "severe")

Course = Literal["", "old", "new"]
COURSES: tuple[Course, ...] = ("", "old", "new")

AT_R: tuple[int, int] = (0, 1)
"""Reach of a set of beats of which only the R samples are known."""

_OFTEN_UNSET: dict[str, Any] = {
    "kind": "span",
    "peaks": (),
    "reach": AT_R,
    "severity": "",
    "course": "",
    "modifiers": (),
    "origin": None,
}


@dataclass(frozen=True, slots=True)
class Annotation:
    """One finding on some leads: a span, a point, one beat, a set of beats or the whole record.

    Whatever the kind, ``start`` and ``stop`` enclose all of it, so that code which knows spans only
    goes on; :meth:`intervals` says which samples are really meant.

    Parameters
    ----------
    record_id
        Content hash of the record (:attr:`ecgviewer.core.record.Record.id`).
    start, stop
        Half-open range of samples at the record's own rate: exact, because the record is addressed
        by its content. Seconds exist on screen only. For a point ``stop`` is ``start + 1``; for a
        record the range begins at 0.
    leads
        Canonical names of the leads marked, at least one.
    finding
        Code in the table of findings; an unknown code is kept.
    certainty
        How sure the reader is.
    note
        Free text.
    id
        Stays the same through all revisions.
    kind
        ``"span"``, ``"point"`` (one sample), ``"beat"`` (one beat: its R sample in ``peaks``, its
        bounds in ``start`` and ``stop``), ``"beats"`` (a set: their R samples in ``peaks``) or
        ``"record"``.
    peaks
        R samples, rising: exactly one for a beat, one or more for a set, none otherwise.
    reach
        For a set of beats: how many samples before each R, and how many from R on, belong to a
        beat. (0, 1) means the R samples alone.
    severity, course
        How marked it is, and whether it is old or new; empty where the reader does not say.
    modifiers
        Codes of modifiers (``resources/finding_modifiers.csv``), each once; unknown ones are kept.
    origin
        The suggestion of a model that it was made of; None where it was placed by hand.
    """

    record_id: str
    start: int
    stop: int
    leads: tuple[str, ...]
    finding: str
    certainty: Certainty = "definite"
    note: str = ""
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    kind: Kind = "span"
    peaks: tuple[int, ...] = ()
    reach: tuple[int, int] = AT_R
    severity: Severity = ""
    course: Course = ""
    modifiers: tuple[str, ...] = ()
    origin: Origin | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn or learned from."""
        if not 0 <= self.start < self.stop:
            raise ValueError(f"annotation from sample {self.start} to {self.stop} is empty")
        if not self.leads or len(set(self.leads)) != len(self.leads):
            raise ValueError(f"annotation leads {self.leads} must be one or more, each once")
        if not self.finding:
            raise ValueError("annotation without a finding")
        _refuse_other("certainty", self.certainty, CERTAINTIES)
        _refuse_other("kind", self.kind, KINDS)
        _refuse_other("severity", self.severity, SEVERITIES)
        _refuse_other("course", self.course, COURSES)
        if "" in self.modifiers or len(set(self.modifiers)) != len(self.modifiers):
            raise ValueError(f"annotation modifiers {self.modifiers} must be codes, each once")
        self._refuse_wrong_shape()

    def _refuse_wrong_shape(self) -> None:
        """Refuse a range, R samples or a reach that the kind cannot have."""
        if self.kind == "point" and self.stop != self.start + 1:
            raise ValueError(f"a point is one sample, not {self.start} to {self.stop}")
        if self.kind == "record" and self.start != 0:
            raise ValueError(f"a finding of the whole record begins at 0, not at {self.start}")
        if self.kind == "beat" and len(self.peaks) != 1:
            raise ValueError(f"a beat has one R sample, not {len(self.peaks)}")
        if self.kind == "beats" and not self.peaks:
            raise ValueError("a set of beats needs at least one R sample")
        if self.kind not in ("beat", "beats") and self.peaks:
            raise ValueError(f"a {self.kind} has no R samples, but {len(self.peaks)} are given")
        if any(later <= r for r, later in zip(self.peaks, self.peaks[1:], strict=False)):
            raise ValueError("R samples must rise, each once")
        if self.peaks and not (self.start <= self.peaks[0] and self.peaks[-1] < self.stop):
            raise ValueError(
                f"R samples {self.peaks[0]} to {self.peaks[-1]} leave {self.start} to {self.stop}"
            )
        if len(self.reach) != 2 or self.reach[0] < 0 or self.reach[1] < 1:
            raise ValueError(f"a beat cannot reach from {self.reach} samples around its R")
        if self.kind != "beats" and self.reach != AT_R:
            raise ValueError(f"only a set of beats has a reach; a {self.kind} has its range")

    def intervals(self) -> tuple[tuple[int, int], ...]:
        """Return the half-open ranges of samples that are meant, in order of time.

        One range for all kinds but a set of beats, which has one a beat (they may touch where beats
        follow closer than they reach, and never leave ``start`` to ``stop``).
        """
        return intervals_of(self.start, self.stop, self.peaks, self.reach, kind=self.kind)

    def changed(self, **fields: Any) -> Annotation:
        """Return a copy with some fields changed and the same ``id``."""
        return replace(self, **fields)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields; those that only some kinds use are left out where unset.

        So a span without severity, course and modifiers is written as it always was.
        """
        out: dict[str, Any] = {}
        for name in (one.name for one in fields(self)):
            value = getattr(self, name)
            if name not in _OFTEN_UNSET or value != _OFTEN_UNSET[name]:
                out[name] = list(value) if isinstance(value, tuple) else value
        if self.origin is not None:
            out["origin"] = self.origin.to_dict()
        return out

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Annotation:
        """Inverse of :meth:`to_dict`; what is missing takes its default.

        Raises
        ------
        ValueError
            If a field is unknown, or the fields do not go together.
        """
        unknown = set(fields) - set(cls.__dataclass_fields__)
        if unknown:
            raise ValueError(f"annotation with unknown fields: {', '.join(sorted(unknown))}")
        known: dict[str, Any] = {
            name: tuple(fields[name])
            for name in ("leads", "peaks", "reach", "modifiers")
            if name in fields
        }
        if fields.get("origin") is not None:
            known["origin"] = Origin.from_dict(fields["origin"])
        return cls(**(fields | known))


def intervals_of(
    start: int, stop: int, peaks: tuple[int, ...], reach: tuple[int, int], *, kind: Kind
) -> tuple[tuple[int, int], ...]:
    """Return the ranges of an annotation of these fields; see :meth:`Annotation.intervals`."""
    if kind != "beats":
        return ((start, stop),)
    before, after = reach
    return tuple((max(start, r - before), min(stop, r + after)) for r in peaks)


def beats_annotation(
    record_id: str,
    peaks: tuple[int, ...],
    reach: tuple[int, int],
    n_samples: int,
    leads: tuple[str, ...],
    finding: str,
    **more: Any,
) -> Annotation:
    """Return an annotation of a set of beats, with the range that encloses them.

    Parameters
    ----------
    peaks
        R samples, rising.
    reach
        Samples of a beat before its R, and from R on.
    n_samples
        Length of the record: the range does not leave it.
    more
        Further fields of :class:`Annotation`.

    Raises
    ------
    ValueError
        If the fields do not go together.
    """
    if not peaks:
        raise ValueError("a set of beats needs at least one R sample")
    start, stop = max(0, peaks[0] - reach[0]), min(n_samples, peaks[-1] + reach[1])
    return Annotation(
        record_id,
        start,
        stop,
        leads,
        finding,
        kind="beats",
        peaks=peaks,
        reach=reach,
        **more,
    )


def _refuse_other(what: str, value: str, allowed: tuple[str, ...]) -> None:
    """Refuse a value that is not one of those allowed."""
    if value not in allowed:
        said = ", ".join(one for one in allowed if one)
        raise ValueError(f"{what} {value!r} is none of {said}")
