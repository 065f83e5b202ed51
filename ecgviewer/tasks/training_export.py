"""Use case: what a tuning run learns from, as files for other programs and computers."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from ecgviewer.core.errors import UserError, not_written
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.privacy import OLDEST_YEARS, Privacy, blind_name, deidentified, without_note
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.training_set import Label, LabelledRecord, TrainingSet
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.tasks.exporting import (
    Exported,
    file_name,
    free_name,
    make_folder,
    written,
)
from ecgviewer.tasks.known_records import find_record
from ecgviewer.tasks.tuning_plan import (
    Choices,
    Material,
    StudyFiles,
    count,
    identifier_of,
    material,
    whole_patients,
)
from ecgviewer.training.labels import CERTAINTY_WEIGHT, RecordLabels

FILE = "training-set.h5"
EXPORTING = tr_later("exporting the training set")


@dataclass(eq=False)
class _Work:
    """What has been read so far."""

    labelled: dict[str, LabelledRecord] = field(default_factory=dict)
    identifiers: dict[str, str] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    failed: list[tuple[str, str]] = field(default_factory=list)
    unread: dict[str, str] = field(default_factory=dict)
    notes_left_out: int = 0


def export_training_set(
    paths: Iterable[Path | str],
    out: Path,
    *,
    store_path: Path,
    privacy: Privacy | None = None,
    choices: Choices | None = None,
    study: StudyFiles | None = None,
    with_record: bool = False,
    overwrite: bool = False,
) -> Generator[Progress, None, Exported]:
    """Write the labels, spans and patients that a tuning run on this store would have.

    Labels are made as tuning makes them: weights from certainty, disputed findings set aside,
    adjudicated ones as decided. All records are in it, also those whose findings are too few.

    Parameters
    ----------
    paths
        Records, or folders of them; none = every annotated record, where it was last opened.
    out
        Folder; a new one is made for its owner alone.
    store_path
        The annotation store.
    privacy
        What to keep of patients and readers; None keeps nothing.
    choices
        What a person decided of tuning; see :class:`tuning_plan.Choices`.
    study
        Readings to take instead of the store's annotations.
    with_record
        Whether to write the samples too, as WFDB beside it.
    overwrite
        Whether files of the same name may be replaced.

    Raises
    ------
    StoreError
        If the store cannot be read.
    UserError
        If nothing can be written, or a file of the study cannot be used.
    """
    privacy, choices = privacy or Privacy(), choices or Choices()
    yield Progress(0, 0, tr(EXPORTING))
    given = material(store_path, choices, study)
    signed = yield from _signed(given, store_path, study)
    told = _Readers({name for by in signed.values() for name in by.values()}, privacy)
    work = _Work()
    make_folder(out)
    records = _named(given, work) if not (asked := list(paths)) else _found(asked, work)
    done = 0
    for step in records:
        if isinstance(step, Progress):
            yield step
            continue
        path, record = step
        labels = given.labels.get(record.id)
        if labels is None or record.id in work.labelled:
            continue
        yield Progress(done, len(given.labels), tr(EXPORTING))
        done += 1
        name = free_name(file_name(path, record, privacy), work.names)
        try:
            if with_record:
                work.files.append(_samples(record, out, name, privacy, overwrite=overwrite))
        except UserError as error:  # its labels stand: with room, the same export adds the samples
            work.failed.append((str(path), str(error)))
        work.identifiers[record.id] = identifier_of(record)
        by = {one: told.name(who) for one, who in signed.get(record.id, {}).items()}
        work.labelled[record.id] = _labelled(record, labels, name, by, privacy)
        work.notes_left_out += _notes(labels) if not privacy.notes else 0
    patients = whole_patients(work.identifiers, given.same)
    found = _whole(given, work, patients, told.choices(choices))
    target = out / FILE
    work.files.insert(0, written(target, None, found, _write, overwrite=overwrite))
    yield Progress(len(given.labels), len(given.labels), tr(EXPORTING))
    return Exported(
        tuple(work.files),
        len(found.records),
        sum(len(one.marks) for one in found.records),
        work.notes_left_out,
        tuple(work.failed),
        lost=_lost(given, found),
    )


class _Readers:
    """Readers' names, or numbers in their place."""

    def __init__(self, names: Iterable[str], privacy: Privacy) -> None:
        known = enumerate(sorted(one for one in names if one), 1)
        self._told = {one: one if privacy.people else f"reader {n}" for n, one in known}

    def name(self, who: str) -> str:
        return self._told.get(who, "")

    def choices(self, made: Choices) -> Choices:
        """Return the choices without names of readers who may not be told."""
        known = tuple(self._told[one] for one in made.adjudicators if one in self._told)
        return replace(made, adjudicators=known)


def _signed(
    given: Material, store_path: Path, study: StudyFiles | None
) -> Generator[Progress, None, dict[str, dict[str, str]]]:
    """Return who made each annotation: record id to annotation id to reader."""
    if study is None:
        with AnnotationStore(store_path) as store:
            return {
                record_id: {
                    one.id: next(
                        (
                            row.author
                            for row in reversed(store.revisions(one.id))
                            if row.rev <= given.revision
                        ),
                        "",
                    )
                    for one in (*labels.marks, *labels.in_dispute)
                }
                for record_id, labels in given.labels.items()
            }
    from ecgviewer.tasks.adjudicating import open_adjudication

    work = yield from open_adjudication(study.readings, study_path=study.study, store=store_path)
    return {
        record_id: {mark.id: one.reader for one in here for mark in one.annotations}
        for record_id, here in work.by_record.items()
    }


def _named(given: Material, work: _Work) -> Generator[Progress | tuple[Path, Record], None, None]:
    """Read every annotated record where it was last opened."""
    for record_id in given.labels:
        stored = given.stored.get(record_id)
        try:
            record = find_record(record_id, stored)
        except UserError as error:
            work.unread[record_id] = str(error)
            work.failed.append((blind_name(record_id), str(error)))
            continue
        assert stored is not None  # find_record has refused it otherwise
        yield stored.path, record


def _found(
    paths: list[Path | str], work: _Work
) -> Generator[Progress | tuple[Path, Record], None, None]:
    """Read the records of some paths."""
    from ecgviewer.tasks.known_records import read_known
    from ecgviewer.tasks.review import find_records

    for path in (yield from find_records(paths)):
        try:
            yield path, read_known(path)
        except UserError as error:
            work.failed.append((str(path), str(error)))


def _samples(record: Record, out: Path, name: str, privacy: Privacy, *, overwrite: bool) -> Path:
    from ecgviewer.formats import write_wfdb

    try:
        return write_wfdb(deidentified(record, privacy), out, name, overwrite=overwrite)
    except OSError as error:  # which leaves nothing half written
        raise not_written(out / name, error) from error


def _labelled(
    record: Record, labels: RecordLabels, name: str, by: Mapping[str, str], privacy: Privacy
) -> LabelledRecord:
    marks = (*labels.marks, *labels.in_dispute)
    shown = marks if privacy.notes else tuple(map(without_note, marks))
    settled = set(labels.adjudicated)
    said = [
        *(Label(code, "present", w, code in settled) for code, w in labels.present.items()),
        *(Label(code, "absent", w, code in settled) for code, w in labels.absent.items()),
        *(Label(code, "disputed", 0.0) for code in labels.disputed),
    ]
    age = record.patient.age_years
    return LabelledRecord(
        record.id,
        name,
        "",
        record.fs,
        record.n_samples,
        record.lead_names,
        None if age is None else min(age, OLDEST_YEARS),
        record.patient.sex,
        tuple(sorted(said, key=lambda one: one.finding)),
        tuple(replace(one, record_id=record.id) for one in shown),
        {one.id: by.get(one.id, "") for one in shown},
    )


def _notes(labels: RecordLabels) -> int:
    return sum(bool(one.note) for one in (*labels.marks, *labels.in_dispute))


def _whole(given: Material, work: _Work, patients: dict[str, str], choices: Choices) -> TrainingSet:
    """Return the set with patients as numbers, which mean nothing outside of it."""
    number = {group: n for n, group in enumerate(sorted(set(patients.values())), 1)}
    records = tuple(
        replace(one, patient=f"patient-{number[patients[record_id]]:04d}")
        for record_id, one in sorted(work.labelled.items())
    )
    plan = count(given, patients, work.unread, choices)
    rows = tuple(asdict(row) for row in plan.rows)
    return TrainingSet(records, rows, asdict(choices), given.revision)


def _write(_record: None, found: TrainingSet, path: Path) -> None:
    from ecgviewer.formats.training_set import write_training_set

    write_training_set(found, CERTAINTY_WEIGHT, path)


def _lost(given: Material, found: TrainingSet) -> tuple[str, ...]:
    """Say what of the store's annotations is not in the set."""
    known = {one.record_id for one in found.records}
    away = sum(len(v.marks) + len(v.in_dispute) for k, v in given.labels.items() if k not in known)
    disputed = sum(one.said == "disputed" for record in found.records for one in record.labels)
    out = []
    if disputed:
        out.append(
            tr_n(
                "{n} finding on which readers differ is in it as disputed, with weight 0.",
                "{n} findings on which readers differ are in it as disputed, with weight 0.",
                disputed,
            )
        )
    if away:
        out.append(
            tr_n(
                "{n} annotation is on a record that was not asked for or not read.",
                "{n} annotations are on records that were not asked for or not read.",
                away,
            )
        )
    return tuple(out)
