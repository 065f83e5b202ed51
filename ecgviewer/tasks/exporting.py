"""Use case: annotations of records to files that others can read, without who anyone is."""

from __future__ import annotations

import filecmp
import re
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import UserError, not_written
from ecgviewer.core.exchange import AnnotationSet, Provenance, reads_of
from ecgviewer.core.language import tr, tr_n
from ecgviewer.core.privacy import Privacy, blind_name, deidentified, without_note
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.private import make_private_folder

FORMATS = ("json", "csv", "atr", "hdf5", "dicom")
TABLE = "annotations.csv"


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export has written.

    Parameters
    ----------
    files
        In order.
    n_records, n_annotations
        Exported.
    notes_left_out
        Annotations whose free text was left out.
    failed
        Record and why, for each that could not be exported.
    lost
        A sentence for each thing that the files do not hold, or that others may not find in them.
    """

    files: tuple[Path, ...]
    n_records: int
    n_annotations: int
    notes_left_out: int
    failed: tuple[tuple[str, str], ...] = ()
    lost: tuple[str, ...] = ()


def set_of(record: Record, store: AnnotationStore, privacy: Privacy, name: str) -> AnnotationSet:
    """Return what stands on a record, less what the user has not asked for.

    Parameters
    ----------
    record
        Read.
    store
        Open.
    privacy
        What was asked for.
    name
        What its files are called.
    """
    standing = store.annotations(record.id)
    shown = standing if privacy.notes else tuple(map(without_note, standing))
    who = {one.id: provenance_of(store, one.id) for one in standing} if privacy.people else {}
    return AnnotationSet(
        record.id,
        name,
        record.fs,
        record.n_samples,
        record.lead_names,
        shown,
        who,
        notes_left_out=sum(a != b for a, b in zip(standing, shown, strict=True)),
        reads=reads_of(store.readings.entries(record.id), people=privacy.people),
    )


def provenance_of(store: AnnotationStore, annotation_id: str) -> Provenance:
    """Return who made the newest state of an annotation."""
    last = store.revisions(annotation_id)[-1]
    return Provenance(last.author, last.at, last.app_version, last.model_id, last.ai_visible)


def export_annotations(
    paths: Iterable[Path | str],
    kind: str,
    out: Path,
    *,
    store_path: Path,
    privacy: Privacy | None = None,
    with_record: bool = False,
    overwrite: bool = False,
) -> Generator[Progress, None, Exported]:
    """Write the annotations of records; a record that fails is told and the others go on.

    Parameters
    ----------
    paths
        Records, or folders of them.
    kind
        One of :data:`FORMATS`.
    out
        Folder; a new one is made for its owner alone.
    store_path
        The annotation store.
    privacy
        What to keep of patients and readers; None keeps nothing.
    with_record
        Whether to write the samples too, as WFDB (DICOM has them always).
    overwrite
        Whether files of the same name may be replaced.

    Raises
    ------
    UserError
        If the format is unknown, needs a package that is missing, or nothing can be written.
    """
    from ecgviewer.formats import write_wfdb  # wfdb, scipy: not before they are needed
    from ecgviewer.tasks.device_marks import device_annotations
    from ecgviewer.tasks.known_records import read_known
    from ecgviewer.tasks.review import find_records

    if kind not in FORMATS:
        raise UserError(
            tr("Format {kind!r} is none of {formats}.", kind=kind, formats=", ".join(FORMATS))
        )
    privacy = privacy or Privacy()
    writers = _writers(kind)
    found = yield from find_records(paths)
    make_folder(out)
    files: list[Path] = []
    sets: list[AnnotationSet] = []
    failed: list[tuple[str, str]] = []
    names: set[str] = set()
    done: set[str] = set()
    n_device = 0
    with AnnotationStore(store_path) as store:
        for number, path in enumerate(found):
            yield Progress(number, len(found), "exporting")
            try:
                record = read_known(path, store)
                if record.id in done:
                    continue
                done.add(record.id)
                name = free_name(file_name(path, record, privacy), names)
                one = set_of(record, store, privacy, name)
                safe = deidentified(record, privacy)
                for suffix, write in writers:
                    target = out / f"{name}{suffix}"
                    files.append(written(target, safe, one, write, overwrite=overwrite))
                if with_record and kind != "dicom":
                    files.append(write_wfdb(safe, out, name, overwrite=overwrite))
                sets.append(one)
                n_device += len((yield from device_annotations(path, record)).annotations)
            except UserError as error:
                failed.append((str(path), str(error)))
            except OSError as error:  # of write_wfdb, which leaves nothing half written
                failed.append((str(path), str(not_written(out / name, error))))
        if kind == "csv" and sets:
            files.append(written(out / TABLE, None, sets, _write_table, overwrite=overwrite))
    yield Progress(len(found), len(found), "exporting")
    return Exported(
        tuple(files),
        len(sets),
        sum(len(one.annotations) for one in sets),
        sum(one.notes_left_out for one in sets),
        tuple(failed),
        _lost(kind, sets, n_device),
    )


def _lost(kind: str, sets: list[AnnotationSet], n_device: int) -> tuple[str, ...]:
    """Say what the files do not hold, and what of them other programs will not see."""
    out = []
    found = [one for each in sets for one in each.annotations]
    reads = sum(len(each.reads) for each in sets)
    if n_device:
        out.append(
            tr_n(
                "{n} beat, rhythm or statement of the files themselves is not in it: it is no "
                "finding of yours.",
                "{n} beats, rhythms and statements of the files themselves are not in it: they "
                "are no findings of yours.",
                n_device,
            )
        )
    if kind == "dicom" and found:
        out.append(
            tr(
                "Ids of {count} annotations, and how sure, severe or new they are, stand in a "
                "private element of ecgviewer: other programs do not see them, and archives may "
                "drop it.",
                count=len(found),
            )
        )
    if kind == "dicom" and reads:
        out.append(
            tr(
                "Of {reads} reads other programs see the state in words; by which acts, stands in "
                "the private element.",
                reads=reads,
            )
        )
    if kind == "atr" and (found or reads):
        out.append(
            tr(
                "What has no place in an .atr (how sure, severe or new, states of reads) stands "
                "in the .json beside it: keep them together."
            )
        )
    return tuple(out)


def make_folder(out: Path) -> None:
    """Make the folder of an export for its owner alone.

    Raises
    ------
    UserError
        If it cannot be made.
    """
    try:
        make_private_folder(out)
    except OSError as error:
        raise UserError(
            tr("The folder {out} cannot be made: {strerror}.", out=out, strerror=error.strerror)
        ) from error


def _writers(kind: str) -> tuple[tuple[str, Callable[..., object]], ...]:
    """Return suffix and writer of each file of a record."""
    from ecgviewer.formats.annotation_json import write_json

    def json_file(_record: Record, found: AnnotationSet, path: Path) -> None:
        write_json(found, path)

    if kind == "json":
        return ((".json", json_file),)
    if kind == "atr":
        from ecgviewer.formats.wfdb_annotations import write_atr

        # The sidecar first: where it may not be written, no .atr is left without it.
        return ((".json", json_file), (".atr", lambda _record, found, path: write_atr(found, path)))
    if kind == "hdf5":
        from ecgviewer.formats.annotation_hdf5 import write_hdf5

        return ((".h5", lambda _record, found, path: write_hdf5(found, path)),)
    if kind == "dicom":
        return ((".dcm", _dicom_writer()),)
    return ()


def _dicom_writer() -> Callable[..., object]:
    try:
        from ecgviewer.formats.dicom_export import write_dicom
    except ModuleNotFoundError as error:
        if error.name != "pydicom":
            raise
        raise UserError(
            tr("DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'")
        ) from error
    return write_dicom


def _write_table(_record: None, sets: list[AnnotationSet], path: Path) -> None:
    from ecgviewer.formats.annotation_csv import write_csv

    write_csv(sets, path)


def written(
    path: Path,
    record: Record | None,
    what: object,
    write: Callable[..., object],
    *,
    overwrite: bool,
) -> Path:
    """Write a file whole or not at all; one that holds the same already is left."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        write(record, what, unfinished)
        if path.exists() and not overwrite and not filecmp.cmp(unfinished, path, shallow=False):
            raise UserError(
                tr(
                    "{name} in {parent} holds something else; it was not overwritten.",
                    name=path.name,
                    parent=path.parent,
                )
            )
        unfinished.replace(path)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return path


def file_name(path: Path, record: Record, privacy: Privacy) -> str:
    """Return what the files of a record are called."""
    if not privacy.file_names:
        return blind_name(record.id)
    return re.sub(r"[^A-Za-z0-9_-]", "_", path.stem)[:100] or blind_name(record.id)


def free_name(wanted: str, names: set[str]) -> str:
    """Return a name that is not among those taken, and take it."""
    name, number = wanted, 2
    while name in names:
        name, number = f"{wanted}-{number}", number + 1
    names.add(name)
    return name
