"""Use case: keep a catalogue of the ECGs in folders: where they lie and what is known of them.

Made in the background and gone on with where it was stopped. A file that cannot be read is a line
with its reason; one that was moved or doubled is the same record; one that is gone is said to be
gone, and nothing of it is forgotten.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ecgviewer.core.beat_picture import picture_of
from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.measurement import Measurements, Quality
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.record_query import finding_code
from ecgviewer.core.record_ref import file_of
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueFile, CatalogueRecord
from ecgviewer.storage.paths import data_dir
from ecgviewer.tasks.library_index import pseudonym_of

_AT_ONCE = 32
_SAVE_AFTER_S = 3.0
_QTC = "Fridericia"


@dataclass(frozen=True, slots=True)
class Catalogued:
    """What was done.

    Parameters
    ----------
    looked_at
        Files that were read: new or changed.
    unchanged
        Files that were not read again.
    doubled
        Of those looked at, files whose record was known: of another file, or before a move.
    missing
        Files of these folders that are not there any more, or whose drive is not.
    unreadable
        Files that cannot be read.
    """

    looked_at: int = 0
    unchanged: int = 0
    doubled: int = 0
    missing: int = 0
    unreadable: int = 0


@dataclass(frozen=True, eq=False)
class FileLook:
    """One file and what was found in it.

    Parameters
    ----------
    file
        With the record's id, or why it cannot be read.
    record, picture, said
        What the catalogue keeps; None where there is nothing.
    """

    file: CatalogueFile
    record: CatalogueRecord | None = None
    picture: bytes | None = None
    said: Mapping[str, float] | None = None


def catalogue_path() -> Path:
    """Return the file of the user's catalogue."""
    return data_dir() / "catalogue.sqlite3"


def catalogue_folders(
    folders: Sequence[Path], *, path: Path | None = None
) -> Generator[Progress, None, Catalogued]:
    """Bring the catalogue up to date with folders, and say what was found.

    What was looked at is stored every some seconds, also when the generator is closed.

    Parameters
    ----------
    folders
        Folders, files and archives, as they are opened.
    path
        The catalogue; the user's unless told.

    Raises
    ------
    UserError
        If the catalogue cannot be used, or a folder is not there that it knows nothing of; of one
        that it knows the files are missing.
    """
    roots = [Path(folder).absolute() for folder in folders]
    with Catalogue(path or catalogue_path()) as catalogue:
        known: dict[str, CatalogueFile] = {}
        for root in roots:
            here = catalogue.files(root)
            if not here and not _is_there(root):
                raise UserError(
                    tr("{root} is not there, and the catalogue knows nothing of it.", root=root)
                )
            known |= here
        found = yield from _found(roots)
        gone = sorted(set(known) - {str(one) for one in found})
        gone = [one for one in gone if not _is_there(Path(one))]
        catalogue.mark_missing(gone)
        done = Catalogued(missing=len(gone))
        met: set[str] = set()
        pending: list[FileLook] = []
        since = time.monotonic()
        try:
            for place, where in enumerate(found):
                now = as_it_is(where)
                before = known.get(now.path)
                if before is not None and is_as_before(before, now):
                    done = replace(done, unchanged=done.unchanged + 1)
                    if before.missing:
                        catalogue.mark_missing([now.path], missing=False)
                else:
                    look = yield from look_at(now, place, len(found))
                    pending.append(look)
                    if look.record is None:
                        done = replace(done, unreadable=done.unreadable + 1)
                    elif look.record.id in met or catalogue.knows(look.record.id):
                        done = replace(done, doubled=done.doubled + 1)
                    else:
                        met.add(look.record.id)
                    done = replace(done, looked_at=done.looked_at + 1)
                if len(pending) >= _AT_ONCE or time.monotonic() - since > _SAVE_AFTER_S:
                    store(catalogue, pending)
                    pending, since = [], time.monotonic()
                yield Progress(place + 1, len(found), _words(place + 1, len(found), done))
        finally:
            store(catalogue, pending)
            if done.looked_at > len(known) // 10:
                catalogue.tidy()
    return done


def _found(roots: list[Path]) -> Generator[Progress, None, tuple[Path, ...]]:
    """Return the records of what is there; a folder that is not is left to what is known of it."""
    from ecgviewer.tasks.review import find_records

    there = [root for root in roots if _is_there(root)]
    if not there:
        return ()
    try:
        return (yield from find_records(there))
    except UserError:
        return ()  # folders without a record: all that was known of them is missing


def _is_there(where: Path) -> bool:
    try:
        return where.exists() or file_of(where).exists()
    except OSError:
        return False  # a drive that does not answer


def as_it_is(where: Path) -> CatalogueFile:
    """Return a file's size and time of change: of a record in several files, of all of them."""
    absolute = where.absolute()
    file = absolute if absolute.exists() else file_of(absolute)
    size = changed = 0
    for one in {file, *(file.with_suffix(end) for end in (".dat", ".mat"))}:
        try:
            said = one.stat()
        except OSError:
            continue
        size, changed = size + said.st_size, max(changed, said.st_mtime_ns)
    return CatalogueFile(str(absolute), size, changed, None)


def is_as_before(before: CatalogueFile, now: CatalogueFile) -> bool:
    """Whether a file has not changed since it was looked at."""
    return (before.size, before.changed_ns) == (now.size, now.changed_ns)


def _words(place: int, n: int, done: Catalogued) -> str:
    said = tr("{place:,} of {n:,} records", place=place, n=n)
    if not done.unreadable:
        return said
    return f"{said} · {tr('{n:,} not readable', n=done.unreadable)}"


def store(catalogue: Catalogue, looks: Iterable[FileLook]) -> None:
    """Put what was found in files into the catalogue."""
    looks = list(looks)
    pictures = {
        look.record.id: look.picture for look in looks if look.record and look.picture is not None
    }
    catalogue.add(((look.file, look.record) for look in looks), pictures)
    for look in looks:
        if look.record is not None and look.said is not None:
            catalogue.put_findings(look.record.id, "device", "", look.said)


def look_at(file: CatalogueFile, place: int, n: int) -> Generator[Progress, None, FileLook]:
    """Return what is in a file; whatever is wrong with it is told, not raised.

    This is the loop over many files: one of them never ends it, not even by a fault of ours.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.measuring import measure

    try:
        record = read_record(file.path)
        here = replace(file, record_id=record.id)
        work = measure(record)
        while True:
            try:
                next(work)
            except StopIteration as stop:
                found: Measurements = stop.value
                break
            yield Progress(place, n, tr("{place:,} of {n:,} records", place=place, n=n))
        picture = picture_of(found.median)
        return FileLook(
            here,
            row_of(record, found),
            None if picture is None else picture.to_bytes(),
            device_findings(record.device_says),
        )
    except UserError as error:
        return FileLook(replace(file, problem=str(error)))
    except Exception as error:
        return FileLook(replace(file, problem=f"unexpected {type(error).__name__}: {error}"))


def row_of(record: Record, found: Measurements) -> CatalogueRecord:
    """Return what the catalogue keeps of a record and its measurements."""
    quality, note = quality_words(found.quality)
    return CatalogueRecord(
        record.id,
        pseudonym_of(record),
        record.patient.age_years,
        record.patient.sex,
        record.start,
        record.fs,
        record.n_samples,
        len(record.leads),
        record.format_name,
        record.simulated,
        quality,
        note,
        found.heart_rate_bpm,
        found.pr_ms,
        found.qrs_ms,
        found.qt_ms,
        found.qtc_ms.get(_QTC),
        " ".join(("simulated",) if record.simulated else ()),
        " ".join(one.label for one in record.device_says.statements),
    )


def quality_words(quality: Quality) -> tuple[str, str]:
    """Return how good a recording is in a word, and why in a line."""
    faults = [f"{name} {one.fault}" for name, one in quality.leads.items() if one.fault]
    if faults and len(faults) == len(quality.leads):
        return "bad", tr_later("no lead can be used")
    looks = [tr_later("{pair} look exchanged", pair=pair) for pair in quality.reversal]
    paced = [tr_later("pacemaker spikes")] if quality.paced_spikes else []
    said = ", ".join(faults + looks + paced)
    return ("fault" if faults or looks else "good"), said


def device_findings(says: DeviceSays) -> dict[str, float]:
    """Return the findings that the file's own statements name by a code or an abbreviation."""
    found: dict[str, float] = {}
    for one in says.statements:
        code = finding_code(one.code) or finding_code(one.label)
        if code is not None:
            found[code] = 1.0
    return found
