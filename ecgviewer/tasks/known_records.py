"""Long records under the id that work on them has: an earlier version hashed them otherwise.

What was marked, measured and read on a long record stands in the store under its former id, with
its history and its signatures, which cannot be rewritten. So the record is opened under that id.
The former hash takes seconds; it is computed once, and only where the store may know the record.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from ecgviewer.core import known_files
from ecgviewer.core.errors import RecordError, StoreError
from ecgviewer.core.history import Change
from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import file_of
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.file_memory import FileMemory
from ecgviewer.storage.paths import store_path
from ecgviewer.storage.revisions import StoredRecord

_HASH_DIGITS = 64


def as_known(record: Record, store: AnnotationStore | None = None) -> Record:
    """Return the record under the id that the store has work of it under.

    Parameters
    ----------
    record
        A short one comes back as it is, and its id is not asked for.
    store
        None opens the user's, where there is one.

    Returns
    -------
    Record
        As given where the store cannot be read: the window tells of that when it shows it.
    """
    if not record.has_former_id:
        return record
    try:
        if store is not None:
            return _as_known(record, store)
        if not store_path().exists():
            return record
        with AnnotationStore(store_path()) as opened:
            return _as_known(record, opened)
    except StoreError:
        return record


def hashed(record: Record) -> Record:
    """Return a record whose id is known: a file that nobody wrote to since is not read again.

    Takes half a second for a day of 12 leads that was never opened before, and as long as its disk
    needs for it.
    """
    stamp_of = getattr(record.adu, "stamp", None)
    if stamp_of is None:
        _ = record.id
        return record
    stamp: known_files.Stamp = stamp_of()
    leads = [(one.name, one.unit, one.gap, one.gain, one.baseline) for one in record.leads]
    what = f"record {record.fs!r} {leads} {record.adu.layout}"  # type: ignore[attr-defined]
    known = known_files.recall(what, stamp)
    if known is not None and len(known) == _HASH_DIGITS:
        return record.under(known)
    found = record.id
    if stamp_of() == stamp:  # nobody wrote to it meanwhile
        known_files.keep(what, stamp, found)
    return record


def remember_files() -> None:
    """Let what reading large files whole has told be kept among the user's caches."""
    known_files.remember_in(FileMemory())


def read_known(path: Path | str, store: AnnotationStore | None = None) -> Record:
    """Read a record under the id that work on it has.

    Raises
    ------
    FormatError, RecordError
        As from reading it.
    """
    from ecgviewer.formats import read_record  # the readers are loaded where a file is read

    remember_files()
    return as_known(hashed(read_record(path)), store)


def _as_known(record: Record, store: AnnotationStore) -> Record:
    shape = {"fs": record.fs, "n_samples": record.n_samples, "leads": record.lead_names}
    if not store.may_know_otherwise(record.id, **shape):
        return record
    former = store.kept(record.id, "former_id")
    if former is None:
        former = record.former_id()
        store.keep(record.id, "former_id", former, author="ecgviewer")
    if not store.has_work(former):
        return record
    _carry_over(record.id, former, store)
    return record.under(former)


def _carry_over(now: str, former: str, store: AnnotationStore) -> None:
    """Add to the former id what was marked before it was known that there was one, once."""
    for one in store.annotations(now):
        copied = replace(one, id=str(uuid5(NAMESPACE_OID, f"{former} {one.id}")), record_id=former)
        if store.revisions(copied.id):
            continue
        last = store.revisions(one.id)[-1]
        store.apply(
            (Change(None, copied),),
            action="do",
            author=last.author,
            ai_visible=last.ai_visible,
            model_id=last.model_id,
        )


def find_record(record_id: str, stored: StoredRecord | None) -> Record:
    """Read an annotated record from where it was last opened.

    Raises
    ------
    UserError
        If its place is not known, another record lies there now, or it cannot be read.
    """
    if stored is None:
        raise RecordError(tr("where the record lies is not known; open it once again"))
    if not (stored.path.exists() or file_of(stored.path).exists()):
        raise RecordError(tr("the file has been moved or deleted; open it at its new place"))
    record = read_known(stored.path)
    if record.id != record_id:
        raise RecordError(tr("another recording lies in its place now"))
    age = record.patient.age_years
    patient = replace(
        record.patient,
        age_years=stored.age_years if age is None else age,
        sex=record.patient.sex or stored.sex,
    )
    return replace(record, patient=patient).under(record_id)
