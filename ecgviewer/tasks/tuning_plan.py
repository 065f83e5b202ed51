"""Use case: what a tuning run would learn from, what it leaves out and why; ``plan.json``."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.revisions import StoredRecord
from ecgviewer.tasks.earlier_records import KIND as SAME_PATIENT
from ecgviewer.tasks.known_records import find_record
from ecgviewer.training.labels import (
    NORMAL,
    RecordLabels,
    Signed,
    label_records,
    label_study,
)

FORMAT, VERSION = "ecgviewer tuning plan", 1

MIN_PATIENTS = 3
"""Patients who must carry a finding before it is learned at all."""

ENOUGH_POSITIVES = 20
"""Records from which a finding stands on its own weights; below, its prototype helps."""

LEARN, FEW, TOO_FEW, LEFT_OUT = "learn", "few", "too few", "left out"
CONTROL = "control"
"""Called normal: what is learned is told apart from these records."""

_identifiers: dict[tuple[str, str], str] = {}
"""Patients of records read before, by record id and path; it lives as long as the program."""


@dataclass(frozen=True)
class Choices:
    """What a person decides of a run.

    Parameters
    ----------
    leave_out
        Findings that are not learned.
    leave_out_records
        Ids of records that are not learned from.
    adjudicators
        Readers whose word stands where readers differ.
    span_maps
        Whether it is learned where each finding is seen.
    last_block
        Whether the encoder's last block is tuned besides the head, for the findings learned.
    min_patients
        Patients who must carry a finding before it is learned.
    seed
        Same store, parent, choices and seed give the same weights.
    """

    leave_out: tuple[str, ...] = ()
    leave_out_records: tuple[str, ...] = ()
    adjudicators: tuple[str, ...] = ()
    span_maps: bool = True
    last_block: bool = False
    min_patients: int = MIN_PATIENTS
    seed: int = 0

    @classmethod
    def from_dict(cls, given: Any) -> Choices:
        """Inverse of ``asdict``, with what is missing taking its default.

        Raises
        ------
        ValueError
            If a field is unknown or of the wrong kind.
        """
        if not isinstance(given, dict):
            raise ValueError("choices must be an object")
        known = {one.name: one for one in fields(cls)}
        taken: dict[str, Any] = {}
        for name, value in given.items():
            if name not in known:
                raise ValueError(f"unknown choice {name!r}")
            default = getattr(cls, name)
            if isinstance(default, tuple):
                if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
                    raise ValueError(f"{name} must be a list of words")
                value = tuple(value)
            elif type(value) is not type(default):
                raise ValueError(f"{name} must be {type(default).__name__}")
            taken[name] = value
        if taken.get("min_patients", 1) < 1:
            raise ValueError("min_patients must be 1 or more")
        return cls(**taken)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """How much there is to learn of one finding.

    ``n_absent``: records on which it was said to be absent. ``state``: ``"learn"``, ``"few"``
    (its prototype helps), ``"too few"``, ``"left out"`` or ``"control"``.
    """

    finding: str
    n_marks: int
    n_records: int
    n_patients: int = 0
    n_placed: int = 0
    n_absent: int = 0
    state: str = LEARN


@dataclass(frozen=True, slots=True)
class TuningPlan:
    """What a tuning run would learn from.

    Parameters
    ----------
    revision
        Newest revision of the store that was counted.
    rows
        One a finding, most patients first.
    n_records, n_patients
        Records that carry any finding and can be read, and whose they are.
    disputed
        Annotations on which readers differ: left out until adjudicated.
    unread
        Record id to the reason why it cannot be used.
    choices
        What a person decided.
    """

    revision: int
    rows: tuple[PlanRow, ...]
    n_records: int
    n_patients: int = 0
    disputed: int = 0
    unread: dict[str, str] = field(default_factory=dict)
    choices: Choices = field(default_factory=Choices)

    @property
    def learned(self) -> tuple[str, ...]:
        """Findings that a run would learn."""
        return tuple(row.finding for row in self.rows if row.state in (LEARN, FEW))

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields: what ``plan.json`` holds. No path and no identifier."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "choices": asdict(self.choices),
            "counts": {
                "store_revision": self.revision,
                "records": self.n_records,
                "patients": self.n_patients,
                "disputed_annotations": self.disputed,
                "records_not_usable": self.unread,
                "findings": [asdict(row) for row in self.rows],
            },
        }


@dataclass(frozen=True, eq=False)
class Material:
    """What the store holds for tuning, at one revision.

    ``labels`` by record; ``stored`` where each lies; ``same``: groups of records that a person
    said are of one patient.
    """

    revision: int
    labels: dict[str, RecordLabels]
    stored: dict[str, StoredRecord]
    same: tuple[frozenset[str], ...]


def read_choices(path: Path) -> Choices:
    """Return the choices of a ``plan.json``; its counts are for people and not read.

    Raises
    ------
    UserError
        If it is not such a file.
    """
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        if (body.get("format"), body.get("version")) != (FORMAT, VERSION):
            raise ValueError("another format or version")
        return Choices.from_dict(body.get("choices", {}))
    except (OSError, ValueError, AttributeError) as problem:
        raise UserError(
            tr(
                "{path} is not a tuning plan that can be used: {problem}.",
                path=path,
                problem=problem,
            )
        ) from problem


@dataclass(frozen=True)
class StudyFiles:
    """The readings of a study and its organiser's file, to learn from instead of a store."""

    readings: Path
    study: Path


def material(store_path: Path, choices: Choices, study: StudyFiles | None = None) -> Material:
    """Return what stands in a store, disputes settled or set aside; or what a study's readers say.

    Of a study the store tells where records lie, and which are of one patient.

    Raises
    ------
    StoreError
        If the store cannot be read.
    UserError
        If a file of the study cannot be used.
    """
    with AnnotationStore(store_path) as store:
        revision = store.revision()
        stored = {one.id: one for one in store.records()}
        if study is None:
            signed = [
                Signed(one, _author(store, one.id, revision)) for one in store.snapshot(revision)
            ]
            labels = label_records(signed, adjudicators=choices.adjudicators)
        else:
            labels, places = _of_study(study, store_path)
            stored = {
                name: StoredRecord(name, where, 0.0, 0, (), None, None)
                for name, where in places.items()
            } | stored
        pairs = []
        for record_id in labels:
            others = (store.kept(record_id, SAME_PATIENT) or {}).get("records", {})
            pairs += [frozenset((record_id, other)) for other in others]
    kept = {k: v for k, v in labels.items() if k not in choices.leave_out_records}
    return Material(revision, kept, stored, _joined(pairs))


def _of_study(
    study: StudyFiles, store_path: Path
) -> tuple[dict[str, RecordLabels], Mapping[str, Path]]:
    """Return the labels of a study's records, adjudicated ones as decided, and where they lie."""
    from ecgviewer.tasks.adjudicating import open_adjudication

    work = open_adjudication(study.readings, study_path=study.study, store=store_path)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            found = stop.value
            return label_study(found.by_record, found.cases), found.sources


def _author(store: AnnotationStore, annotation_id: str, revision: int) -> str:
    known = [one for one in store.revisions(annotation_id) if one.rev <= revision]
    return known[-1].author if known else ""


def _joined(pairs: Iterable[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """Return groups of records that hang together."""
    groups: list[frozenset[str]] = []
    for pair in pairs:
        touching = [one for one in groups if one & pair]
        groups = [one for one in groups if not one & pair]
        groups.append(pair.union(*touching))
    return tuple(groups)


def identifier_of(record: Record) -> str:
    """Return what a file says of whose it is; its own id where it says nothing."""
    return record.patient.identifier or record.id


def whole_patients(
    identifiers: Mapping[str, str], same: Iterable[frozenset[str]]
) -> dict[str, str]:
    """Return a patient for each record: by its file, and by what a person said.

    Parameters
    ----------
    identifiers
        Record id to :func:`identifier_of`.
    same
        Records that a person confirmed to be of one patient.
    """
    by_file: dict[str, set[str]] = defaultdict(set)
    for record_id, identifier in identifiers.items():
        by_file[identifier].add(record_id)
    groups = _joined([*map(frozenset, by_file.values()), *same])
    return {
        record_id: min(group) for group in groups for record_id in group if record_id in identifiers
    }


def make_plan(
    store_path: Path, choices: Choices | None = None, study: StudyFiles | None = None
) -> Generator[Progress, None, TuningPlan]:
    """Count what there is to learn from; reads the header of each annotated record once.

    Raises
    ------
    StoreError
        If the store cannot be read.
    """
    choices = choices or Choices()
    yield Progress(0, 1, tr("counting findings"))
    given = material(store_path, choices, study)
    identifiers: dict[str, str] = {}
    unread: dict[str, str] = {}
    for done, record_id in enumerate(given.labels):
        stored = given.stored.get(record_id)
        key = (record_id, str(stored.path) if stored is not None else "")
        if key not in _identifiers:
            yield Progress(done, len(given.labels), tr("counting patients"))
            try:
                _identifiers[key] = identifier_of(find_record(record_id, stored))
            except UserError as problem:
                unread[record_id] = str(problem)
                continue
        identifiers[record_id] = _identifiers[key]
    return count(given, whole_patients(identifiers, given.same), unread, choices)


def count(
    given: Material, patients: dict[str, str], unread: dict[str, str], choices: Choices
) -> TuningPlan:
    """Return the plan for records whose patients are known."""
    marks: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    absent: Counter[str] = Counter()
    records: dict[str, set[str]] = defaultdict(set)
    for record_id, labels in given.labels.items():
        if record_id not in patients:
            continue
        for one in labels.marks:
            marks[one.finding] += 1
            placed[one.finding] += one.kind != "record"
            records[one.finding].add(record_id)
        absent.update(labels.absent)
    rows = []
    for code, ids in records.items():
        whose = {patients[one] for one in ids}
        state = _state(code, len(whose), len(ids), choices)
        n = (marks[code], len(ids), len(whose), placed[code], absent[code])
        rows.append(PlanRow(code, *n, state))
    rows.sort(key=lambda row: (-row.n_patients, -row.n_marks, row.finding))
    used = {one for ids in records.values() for one in ids}
    return TuningPlan(
        given.revision,
        tuple(rows),
        len(used),
        len({patients[one] for one in used}),
        sum(one.left_out for one in given.labels.values()),
        unread,
        choices,
    )


def _state(code: str, n_patients: int, n_records: int, choices: Choices) -> str:
    if code == NORMAL:
        return CONTROL
    if code in choices.leave_out:
        return LEFT_OUT
    if n_patients < choices.min_patients:
        return TOO_FEW
    return FEW if n_records < ENOUGH_POSITIVES else LEARN


def not_learned(plan: TuningPlan) -> Collection[str]:
    """Return findings of the plan that a run must not learn."""
    return {row.finding for row in plan.rows} - set(plan.learned)
