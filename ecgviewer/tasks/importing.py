"""Use case: annotations of files into the store; nothing that stands there is ever overwritten."""

from __future__ import annotations

import uuid
from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from ecgviewer.core.annotation import AT_R, Annotation, beats_annotation
from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.errors import FormatError, UserError
from ecgviewer.core.exchange import AnnotationSet
from ecgviewer.core.history import Change
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.privacy import without_note
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.storage.annotation_store import AnnotationStore

_NAMESPACE = uuid.UUID("5a1c5b7e-6e0f-4c0e-9d0b-0b3a3e9d7a11")
_IN_ATR = ("start", "stop", "leads", "finding", "kind", "peaks", "reach")
NOBODY = "import"
"""Author of what comes without one."""


@dataclass(frozen=True, slots=True)
class AnnotationFile:
    """What a file of annotations holds.

    Parameters
    ----------
    sets
        Annotations by record.
    device
        What others say, read-only.
    record
        The record beside the file, where it was read to place them, and where it lies.
    """

    sets: tuple[AnnotationSet, ...]
    device: tuple[DeviceAnnotation, ...] = ()
    record: tuple[Record, Path] | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import has done.

    Parameters
    ----------
    added
        Annotations that are new in the store.
    same
        That stood there already, alike in every field.
    conflicts
        One sentence each: not imported, because the store holds something else, or because they do
        not fit their record.
    device
        Annotations of others in the files; shown with their record, not stored.
    taken_up
        How many of these were taken up as annotations, as asked.
    failed
        File and why, for each that could not be read.
    """

    added: int = 0
    same: int = 0
    conflicts: tuple[str, ...] = ()
    device: int = 0
    taken_up: int = 0
    failed: tuple[tuple[str, str], ...] = ()


def read_annotation_file(path: Path) -> AnnotationFile:
    """Read annotations of any format that :mod:`ecgviewer.tasks.exporting` writes, or ``.atr``.

    Raises
    ------
    FormatError
        If it cannot be read.
    UserError
        If a package is missing.
    """
    # h5py, wfdb and pydicom are not loaded before a file needs them.
    suffix = path.suffix.lower()
    if suffix == ".json":
        from ecgviewer.formats.annotation_json import read_json

        return AnnotationFile((read_json(path),))
    if suffix == ".csv":
        from ecgviewer.formats.annotation_csv import read_csv

        return AnnotationFile(read_csv(path))
    if suffix in (".h5", ".hdf5"):
        from ecgviewer.formats import training_set
        from ecgviewer.formats.annotation_hdf5 import format_of, read_hdf5

        if format_of(path) == training_set.FORMAT:
            records = training_set.read_training_set(path).records
            return AnnotationFile(tuple(one.annotation_set() for one in records))
        return AnnotationFile((read_hdf5(path),))
    if suffix in (".dcm", ".dicom"):
        try:
            from ecgviewer.formats.dicom_export import read_dicom
        except ModuleNotFoundError as error:
            if error.name != "pydicom":
                raise
            raise UserError(
                tr("DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'")
            ) from error
        found, device = read_dicom(path)
        return AnnotationFile(() if found is None else (found,), device)
    return _wfdb_file(path)


def _wfdb_file(path: Path) -> AnnotationFile:
    from ecgviewer.formats.annotation_json import read_json
    from ecgviewer.formats.wfdb_annotations import read_atr
    from ecgviewer.tasks.known_records import read_known

    sidecar, header = path.with_suffix(".json"), path.with_suffix(".hea")
    record: Record | None = None
    if sidecar.is_file():
        whole = read_json(sidecar)
    elif header.is_file():
        record = read_known(header)
        whole = AnnotationSet(record.id, path.stem, record.fs, record.n_samples, record.lead_names)
    else:
        raise FormatError(
            path,
            tr(
                "neither {sidecar} nor {header} lies beside it, so that nobody knows which "
                "record it is of",
                sidecar=sidecar.name,
                header=header.name,
            ),
        )
    bare, device = read_atr(path, whole.record_id, whole.leads, whole.n_samples)
    known = {one.id: one for one in whole.annotations}
    # What another program has changed in the .atr counts; the sidecar adds what has no place there.
    annotations = tuple(
        known[one.id].changed(**{name: getattr(one, name) for name in _IN_ATR})
        if one.id in known
        else one
        for one in bare
    )
    beside = None if record is None else (record, header)
    return AnnotationFile((replace(whole, annotations=annotations),), device, beside)


def taken_up(
    device: Iterable[DeviceAnnotation], record_id: str, leads: tuple[str, ...], n_samples: int
) -> tuple[Annotation, ...]:
    """Return beats and rhythms of others as annotations; normal beats and waves are left.

    All beats of one letter become one set of beats. The same file always gives the same ids, so
    that a second import adds nothing.
    """
    from ecgviewer.formats.wfdb_annotations import finding_of

    out: list[Annotation] = []
    beats: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    for one in device:
        code, on = finding_of(one), one.leads or leads
        if code is not None and one.kind == "beat":
            beats.setdefault((code, on), []).append(one.start)
        elif code is not None:
            name = _id_of(record_id, code, on, (one.start, one.stop))
            out.append(Annotation(record_id, one.start, one.stop, on, code, id=name))
    for (code, on), at in beats.items():
        peaks = tuple(sorted(set(at)))
        name = _id_of(record_id, code, on, peaks)
        out.append(beats_annotation(record_id, peaks, AT_R, n_samples, on, code, id=name))
    return tuple({one.id: one for one in out}.values())


def _id_of(record_id: str, code: str, leads: tuple[str, ...], samples: tuple[int, ...]) -> str:
    what = f"{record_id} {code} {','.join(leads)} {','.join(map(str, samples))}"
    return uuid.uuid5(_NAMESPACE, what).hex


def import_annotations(
    paths: Iterable[Path | str],
    *,
    store_path: Path,
    author: str = "",
    take_up: bool = False,
    notes: bool = True,
) -> Generator[Progress, None, Imported]:
    """Bring annotations into the store.

    An annotation that stands there alike is left; one that stands there otherwise, or was deleted
    there, is told and not imported.

    Parameters
    ----------
    paths
        Files.
    store_path
        The annotation store.
    author
        Of annotations whose file does not say who made them.
    take_up
        Whether beats and rhythms of others become annotations of ``author``.
    notes
        Whether free text of annotations comes in; it may name somebody.
    """
    given = [Path(path) for path in paths]
    total, failed = Imported(), []
    with AnnotationStore(store_path) as store:
        for number, path in enumerate(given):
            yield Progress(number, len(given), tr("importing"))
            try:
                total = _import_file(
                    path, store, total, author or NOBODY, take_up=take_up, notes=notes
                )
            except UserError as error:
                failed.append((str(path), str(error)))
    yield Progress(len(given), len(given), tr("importing"))
    return replace(total, failed=tuple(failed))


def _import_file(
    path: Path,
    store: AnnotationStore,
    total: Imported,
    author: str,
    *,
    take_up: bool,
    notes: bool,
) -> Imported:
    file = read_annotation_file(path)
    n_taken = 0
    for found in file.sets:
        if not notes:
            found = replace(found, annotations=tuple(map(without_note, found.annotations)))
        if take_up:
            more = taken_up(file.device, found.record_id, found.leads, found.n_samples)
            n_taken += len(more)
            found = replace(found, annotations=found.annotations + more)
        added, same, conflicts = merge(found, store, author)
        total = replace(
            total,
            added=total.added + added,
            same=total.same + same,
            conflicts=total.conflicts + conflicts,
        )
        if added and file.record is not None and store.record_path(found.record_id) is None:
            record, where = file.record
            store.remember_record(
                record.id,
                path=where,
                fs=record.fs,
                n_samples=record.n_samples,
                leads=record.lead_names,
                age_years=record.patient.age_years,
                sex=record.patient.sex,
            )
    return replace(total, device=total.device + len(file.device), taken_up=total.taken_up + n_taken)


def merge(
    found: AnnotationSet, store: AnnotationStore, author: str
) -> tuple[int, int, tuple[str, ...]]:
    """Add what is new of a set to the store.

    Returns
    -------
    tuple
        How many were added, how many stood there alike, and a sentence for each that was refused.
    """
    standing = {one.id: one for one in store.annotations(found.record_id)}
    new: list[Annotation] = []
    seen: dict[str, Annotation] = {}
    same, conflicts = 0, []
    for one in found.annotations:
        earlier = standing.get(one.id) or seen.get(one.id)
        if earlier == one:
            same += 1
        elif (why := _misfit(one, found)) is not None:
            conflicts.append(why)
        elif earlier is not None:
            said = tr_later("{annotation} stands otherwise here ({earlier}); kept.")
            conflicts.append(tr(said, annotation=_told(one), earlier=_place(earlier)))
        elif gone := store.revisions(one.id):
            said = (
                tr_later("{annotation} was deleted here; it was not imported.")
                if gone[-1].record_id == one.record_id
                else tr_later("{annotation} has an id in use; it was not imported.")
            )
            conflicts.append(tr(said, annotation=_told(one)))
        else:
            new.append(one)
            seen[one.id] = one
    _add(new, found, store, author)
    return len(new), same, tuple(conflicts)


def _add(new: list[Annotation], found: AnnotationSet, store: AnnotationStore, author: str) -> None:
    """Store annotations, in one step for each who, model and sight of it."""

    def who(one: Annotation) -> tuple[str, bool, str]:
        by = found.provenance.get(one.id)
        return (author, False, "") if by is None else (by.author, by.ai_visible, by.model_id or "")

    for (name, shown, model), group in groupby(sorted(new, key=who), key=who):
        step = tuple(Change(None, one) for one in group)
        store.apply(step, action="do", author=name, ai_visible=shown, model_id=model or None)


def _misfit(one: Annotation, found: AnnotationSet) -> str | None:
    if one.stop > found.n_samples:
        return tr(
            "{annotation} ends at sample {stop} of {n_samples}; it was not imported.",
            annotation=_told(one),
            stop=one.stop,
            n_samples=found.n_samples,
        )
    strange = set(one.leads) - set(found.leads)
    if not strange:
        return None
    return tr(
        "{annotation} is on leads that the record lacks ({leads}); it was not imported.",
        annotation=_told(one),
        leads=", ".join(sorted(strange)),
    )


def _place(one: Annotation) -> str:
    return tr(
        "{finding}, samples {start}-{stop}, {leads}",
        finding=one.finding,
        start=one.start,
        stop=one.stop,
        leads=", ".join(one.leads),
    )


def _told(one: Annotation) -> str:
    return tr("Annotation {id} ({place})", id=one.id[:8], place=_place(one))
