"""Annotated records as examples to learn from, on their way out of the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, get_args

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.exchange import AnnotationSet, Provenance, annotation_of, fields_of
from ecgviewer.core.record import Sex

Said = Literal["present", "absent", "disputed"]
"""``absent`` is what somebody said: a finding that nobody marked is unknown and has no label.
``disputed``: readers differ and nobody has settled it; not to be learned from as it is."""

SAID: tuple[Said, ...] = get_args(Said)


@dataclass(frozen=True, slots=True)
class Label:
    """What is said of one finding on one record.

    Parameters
    ----------
    finding
        Its code.
    said
        One of :data:`SAID`.
    weight
        0-1, from the readers' certainty; 0 where it is disputed.
    adjudicated
        Whether an adjudicator has settled it.
    """

    finding: str
    said: Said
    weight: float
    adjudicated: bool = False

    def __post_init__(self) -> None:
        """Refuse what is no label."""
        if self.said not in SAID:
            raise ValueError(f"said {self.said!r} is none of {', '.join(SAID)}")
        if not 0.0 <= self.weight <= 1.0:
            raise ValueError(f"weight {self.weight} is not from 0 to 1")


@dataclass(frozen=True, slots=True)
class LabelledRecord:
    """One record and what is said of it.

    Parameters
    ----------
    record_id, name
        Content hash; what its files are called, where the samples go along.
    patient
        Pseudonym, the same for all records of a patient in the set and nowhere else.
    fs, n_samples, leads
        Hz, samples per lead, canonical names in the record's order.
    age_years, sex
        As far as known; 90 stands for all from 90 on.
    labels
        By finding, each once.
    marks
        Annotations of what is present or disputed.
    readers
        Annotation id to who made it: a name where names were asked for, else a pseudonym.
    """

    record_id: str
    name: str
    patient: str
    fs: float
    n_samples: int
    leads: tuple[str, ...]
    age_years: float | None = None
    sex: Sex | None = None
    labels: tuple[Label, ...] = ()
    marks: tuple[Annotation, ...] = ()
    readers: Mapping[str, str] = field(default_factory=dict)

    def said_of(self, finding: str) -> Said | None:
        """Return what is said of a finding; None where nothing is."""
        return next((one.said for one in self.labels if one.finding == finding), None)

    def annotation_set(self) -> AnnotationSet:
        """Return its annotations as a store takes them in."""
        who = {name: Provenance(reader, "") for name, reader in self.readers.items() if reader}
        return AnnotationSet(
            self.record_id, self.name, self.fs, self.n_samples, self.leads, self.marks, who
        )

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        fields = {name: getattr(self, name) for name in self.__dataclass_fields__}
        fields["leads"] = list(self.leads)
        fields["labels"] = [asdict(one) for one in self.labels]
        fields["marks"] = [fields_of(one) for one in self.marks]
        fields["readers"] = dict(self.readers)
        return fields

    @classmethod
    def from_dict(cls, fields: Mapping[str, Any]) -> LabelledRecord:
        """Inverse of :meth:`to_dict`.

        Raises
        ------
        ValueError, TypeError, KeyError, AttributeError
            If it is something else.
        """
        record_id = str(fields["record_id"])
        made = {
            "record_id": record_id,
            "fs": float(fields["fs"]),
            "n_samples": int(fields["n_samples"]),
            "age_years": None if fields["age_years"] is None else float(fields["age_years"]),
            "leads": tuple(map(str, fields["leads"])),
            "labels": tuple(Label(**one) for one in fields["labels"]),
            "marks": tuple(annotation_of(record_id, one) for one in fields["marks"]),
            "readers": {str(k): str(v) for k, v in fields["readers"].items()},
        }
        return cls(**{**fields, **made})


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """What a model can be taught from, with nothing that names anyone unless asked.

    Parameters
    ----------
    records
        By id.
    findings
        JSON-ready: one a finding with its counts, as a plan of tuning has them.
    choices
        JSON-ready: what a person decided, as a plan of tuning has it.
    revision
        Newest revision of the store that was counted.
    """

    records: tuple[LabelledRecord, ...]
    findings: tuple[Mapping[str, Any], ...] = ()
    choices: Mapping[str, Any] = field(default_factory=dict)
    revision: int = 0
