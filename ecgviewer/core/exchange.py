"""The annotations of one record on their way out of the program or into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.reading import ReadEntry, state_of


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who made the newest state of an annotation, when and with what; personal data.

    Parameters
    ----------
    author
        As they call themselves.
    at
        UTC, ISO 8601.
    app_version, model_id
        Version of ecgviewer; the model chosen then, None where there was none.
    ai_visible
        Whether anything that the model says was on the screen.
    """

    author: str
    at: str
    app_version: str = ""
    model_id: str | None = None
    ai_visible: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Read:
    """How far one reader is with a record, and by which acts; see :mod:`ecgviewer.core.reading`.

    Parameters
    ----------
    reader
        Their name if it was asked for, otherwise a number.
    state
        In words: First read, Second look, Final, Amending, Amended, Later, Uncertain, Unfit.
    in_study
        What it counts as among several readers, one of :data:`ecgviewer.core.study.STATES`.
    acts
        JSON-ready, oldest first.
    """

    reader: str
    state: str
    in_study: str
    acts: tuple[Mapping[str, Any], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return asdict(self) | {"acts": [dict(act) for act in self.acts]}

    @classmethod
    def from_dict(cls, fields: Mapping[str, Any]) -> Read:
        """Return what :meth:`to_dict` gave."""
        return cls(**{**fields, "acts": tuple(dict(act) for act in fields["acts"])})


def reads_of(entries: Iterable[ReadEntry], *, people: bool) -> tuple[Read, ...]:
    """Return the reads of a record, one a reader, in the order in which they began.

    Parameters
    ----------
    people
        Whether who, when and why may be told.
    """
    by_reader: dict[str, list[ReadEntry]] = {}
    for entry in entries:
        by_reader.setdefault(entry.reader, []).append(entry)
    out = []
    for number, (reader, acts) in enumerate(by_reader.items(), 1):
        state = state_of(one.act for one in acts)
        name = reader if people else f"reader {number}"
        told = tuple(one.to_dict(people=people) for one in acts)
        out.append(Read(name, state.words, state.in_study, told))
    return tuple(out)


@dataclass(frozen=True, slots=True)
class AnnotationSet:
    """All annotations of one record, and what is needed to place them.

    Parameters
    ----------
    record_id
        Content hash of the record.
    name
        What the files are called; free of the patient unless the user asked otherwise.
    fs
        Hz.
    n_samples
        Samples per lead.
    leads
        Canonical names in the record's order.
    annotations
        By start.
    provenance
        By annotation id; empty unless it was asked for.
    device
        What the file itself says.
    notes_left_out
        How many notes were taken away for privacy.
    reads
        How far readers are with the record; told, never taken into a store.
    """

    record_id: str
    name: str
    fs: float
    n_samples: int
    leads: tuple[str, ...]
    annotations: tuple[Annotation, ...] = ()
    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    device: tuple[DeviceAnnotation, ...] = ()
    notes_left_out: int = 0
    reads: tuple[Read, ...] = ()


def fields_of(annotation: Annotation) -> dict[str, Any]:
    """Return what a file holds of an annotation: all its fields, less the record they are on."""
    fields = annotation.to_dict()
    del fields["record_id"]
    return fields


def annotation_of(record_id: str, fields: Mapping[str, Any]) -> Annotation:
    """Return the annotation that a file holds.

    Raises
    ------
    ValueError
        If the fields are none; says why.
    """
    try:
        for name in ("start", "stop", "peaks", "reach"):
            value = fields.get(name, 0)
            samples = value if isinstance(value, list | tuple) else (value,)
            if any(type(one) is not int for one in samples):
                raise ValueError(f"{name} is {value!r}, but samples are whole numbers")
        return Annotation.from_dict({**fields, "record_id": record_id})
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"not an annotation ({error})") from error
