"""Use case: records of any format as files of another, and what these could not hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_n
from ecgviewer.core.leads import EXTRA_LEADS, STANDARD_LEADS
from ecgviewer.core.privacy import OLDEST_YEARS, Privacy, blind_name, deidentified
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import split_address
from ecgviewer.storage.private import make_private_folder
from ecgviewer.tasks.exporting import free_name

if TYPE_CHECKING:
    from ecgviewer.formats.writing import Written

_KNOWN_LEADS = frozenset(STANDARD_LEADS + EXTRA_LEADS)
_LONG_VALUES = 3_000_000
_UNFIT = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Converted:
    """A record that was written, or was not.

    Parameters
    ----------
    source
        Its address.
    files
        What was written, the file itself first.
    losses
        One sentence for each thing that the file does not hold.
    removed
        What de-identification took out, in sentences.
    warnings
        What the reader assumed, could not understand or left out.
    error
        Why nothing was written; empty where all is well.
    """

    source: Path
    files: tuple[Path, ...] = ()
    losses: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    error: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        if self.error:
            return {"record": str(self.source), "error": self.error}
        return {
            "record": str(self.source),
            "files": [str(path) for path in self.files],
            "losses": list(self.losses),
            "removed": list(self.removed),
            "warnings": list(self.warnings),
        }


def writable() -> tuple[tuple[str, str], ...]:
    """Return suffix and name of each format that can be written."""
    from ecgviewer.formats.writing import WRITERS

    return tuple((writer.suffixes[0], writer.name) for writer in WRITERS)


def without_identity(record: Record) -> tuple[Record, tuple[str, ...]]:
    """Return a record that names nobody, and what was taken out of it.

    Out go the identifier, the start, the device, comments, the names of leads in the file, and
    everything that the device said in free words; ages over 89 become 90.
    """
    safe = deidentified(record, Privacy())
    said, kept = record.device_says, safe.device_says
    gone = [
        *([tr("the patient's identifier")] if record.patient.identifier else []),
        *([tr("the start")] if record.start else []),
        *([tr("the device")] if record.device else []),
        *_some(len(record.comments), lambda n: tr_n("{n} comment", "{n:,} comments", n)),
    ]
    lost = len(said.of_kind("statement")) - len(kept.of_kind("statement"))
    gone += _some(
        lost, lambda n: tr_n("{n} statement in free words", "{n:,} statements in free words", n)
    )
    lost = len(said.of_kind("note")) - len(kept.of_kind("note"))
    gone += _some(lost, lambda n: tr_n("{n} note in free words", "{n:,} notes in free words", n))
    other = len(said.annotations) - len(kept.annotations)
    other -= len(said.of_kind("statement", "note")) - len(kept.of_kind("statement", "note"))
    gone += _some(
        other,
        lambda n: tr_n(
            "{n} annotation whose name is no code", "{n:,} annotations whose name is no code", n
        ),
    )
    worded = sum(
        bool(one.text) for one in said.annotations if one.kind not in ("statement", "note")
    )
    worded += sum(bool(one.text) for one in said.filters)
    gone += _some(worded, lambda n: tr_n("{n} text beside a code", "{n:,} texts beside codes", n))
    told = [tr("There was nothing to remove.")]
    if gone:
        told = [tr("Removed: {parts}.", parts=", ".join(gone))]
    if record.patient.age_years is not None and record.patient.age_years > OLDEST_YEARS:
        told.append(tr("The age became {years:g}.", years=OLDEST_YEARS))
    strange = [name for name in record.lead_names if name not in _KNOWN_LEADS]
    if strange:
        names = ", ".join(strange)
        told.append(
            tr("Names of leads are kept; see that these name nobody: {names}.", names=names)
        )
    return safe, tuple(told)


def _some(n: int, say: Callable[[int], str]) -> list[str]:
    return [say(n)] if n > 0 else []


def convert(
    source: Path,
    target: Path,
    *,
    to: str = "",
    deidentify: bool = False,
    overwrite: bool = False,
) -> Generator[Progress, None, tuple[Converted, ...]]:
    """Write what a file or a folder holds as files of another format.

    Parameters
    ----------
    source
        A file, the address of one record in it, or a folder or an archive.
    target
        The file, whose suffix says the format. Of a file with several records each becomes a file
        with its number (``out-3.edf``), or all come into one where the format holds several. For a
        folder it is a folder.
    to
        Suffix of the files in a folder.
    deidentify
        Whether to write nothing that names anybody; files in a folder are then called by a hash.
    overwrite
        Whether files that exist may be replaced.

    Returns
    -------
    tuple
        One a record, in order. Of several records those that fail carry an error.

    Raises
    ------
    UserError
        If the one record asked for cannot be read or written, or nothing was found.
    """
    from ecgviewer.formats.writing import write_record, writer_of
    from ecgviewer.tasks.review import find_records

    found = yield from find_records([source])
    many = source.is_dir() or len({split_address(path)[0] for path in found}) > 1
    if many or target.is_dir():
        if not to:
            raise UserError(
                tr("{name} is to hold several files: say their format, --to edf.", name=target.name)
            )
        suffix = f".{to.lower().lstrip('.')}"
        writer_of(Path(f"x{suffix}"))
        names: set[str] = set()
        folder = source if source.is_dir() else source.parent
        return (
            yield from _each(
                found,
                lambda path, record: _in_folder(
                    path, record, target, folder, suffix, names, deidentify=deidentify
                ),
                deidentify=deidentify,
                overwrite=overwrite,
            )
        )
    writer = writer_of(target)
    _refuse_itself(source, target)
    if len(found) > 1 and writer.holds_several:
        return (yield from _together(found, target, deidentify=deidentify, overwrite=overwrite))
    if len(found) > 1:
        return (
            yield from _each(
                found,
                lambda path, _record: target.with_name(
                    f"{target.stem}-{split_address(path)[1]}{target.suffix}"
                ),
                deidentify=deidentify,
                overwrite=overwrite,
            )
        )
    yield Progress(0, 2, "reading")
    record, removed = _read(found[0], deidentify=deidentify)
    yield Progress(1, 2, "writing")
    made = write_record(record, target, overwrite=overwrite)
    return (_converted(found[0], made, removed, record),)


def foretell(
    path: Path, suffix: str, *, deidentify: bool
) -> Generator[Progress, None, Converted | None]:
    """Return what a file of some format would not hold of a record; None where finding out is long.

    It is written into a folder of its own that is gone afterwards.

    Raises
    ------
    UserError
        If the record cannot be read, or does not fit the format.
    """
    import tempfile

    from ecgviewer.formats.writing import write_record

    yield Progress(0, 2, tr("looking what the format can hold"))
    record, removed = _read(path, deidentify=deidentify)
    if record.n_samples * len(record.leads) > _LONG_VALUES:
        return None
    yield Progress(1, 2, tr("looking what the format can hold"))
    with tempfile.TemporaryDirectory(prefix="ecgviewer-") as folder:
        made = write_record(record, Path(folder) / f"copy{suffix}")
    return Converted(path, (), made.losses, removed, record.notes)


def _read(path: Path, *, deidentify: bool) -> tuple[Record, tuple[str, ...]]:
    """Read a record with the annotations beside it, as it may be written; and what was removed."""
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.device_marks import device_annotations

    record = read_record(path)
    marks = _result(device_annotations(path, record))
    if marks.annotations and not record.device_says.annotations:
        said = replace(record.device_says, annotations=marks.annotations)
        record = replace(record, device_says=said)
    if marks.note:
        record = replace(record, notes=(*record.notes, marks.note))
    if not deidentify:
        return record, ()
    safe, removed = without_identity(record)
    return replace(safe, notes=record.notes), removed  # notes are shown and never written


def _result(work: Generator[Progress, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def _converted(path: Path, made: Written, removed: tuple[str, ...], record: Record) -> Converted:
    return Converted(path, made.paths, made.losses, removed, record.notes)


def _each(
    found: tuple[Path, ...],
    place: Any,
    *,
    deidentify: bool,
    overwrite: bool,
) -> Generator[Progress, None, tuple[Converted, ...]]:
    """Write each record to a file of its own; one that fails is told and the others go on."""
    from ecgviewer.formats.writing import write_record

    done: list[Converted] = []
    for number, path in enumerate(found):
        yield Progress(number, len(found), "converting")
        try:
            record, removed = _read(path, deidentify=deidentify)
            target = place(path, record)
            _refuse_itself(path, target)
            made = write_record(record, target, overwrite=overwrite)
            done.append(_converted(path, made, removed, record))
        except UserError as error:
            done.append(Converted(path, error=str(error)))
    yield Progress(len(found), len(found), "converting")
    return tuple(done)


def _in_folder(
    path: Path,
    record: Record,
    out: Path,
    folder: Path,
    suffix: str,
    names: set[str],
    *,
    deidentify: bool,
) -> Path:
    """Return the file of a record in a folder; the folders above it are made."""
    file, number = split_address(path)
    name, place = blind_name(record.id), out
    if not deidentify:
        name = _UNFIT.sub("_", file.stem)[:150] or name
        name = name if number is None else f"{name}-{number}"
        if file.is_relative_to(folder) and file.is_file():
            place = out / file.relative_to(folder).parent
    try:
        make_private_folder(place)
    except OSError as error:
        raise UserError(
            tr(
                "The folder {place} cannot be made: {strerror}.",
                place=place,
                strerror=error.strerror,
            )
        ) from error
    return Path(free_name(str(place / name), names) + suffix)


def _together(
    found: tuple[Path, ...], target: Path, *, deidentify: bool, overwrite: bool
) -> Generator[Progress, None, tuple[Converted, ...]]:
    """Write all records into one file."""
    from ecgviewer.formats.writing import write_records

    done: list[Converted] = []

    def records() -> Iterator[Record]:
        for path in found:
            try:
                record, removed = _read(path, deidentify=deidentify)
            except UserError as error:
                done.append(Converted(path, error=str(error)))
                continue
            done.append(Converted(path, (target,), (), removed, record.notes))
            yield record

    yield Progress(0, len(found), "converting")
    made = write_records(records(), target, overwrite=overwrite)
    yield Progress(len(found), len(found), "converting")
    if made.losses and done:
        done[-1] = replace(done[-1], losses=made.losses)
    return tuple(done)


def _refuse_itself(source: Path, target: Path) -> None:
    file = split_address(source)[0]
    for one in (source, file):
        if one.exists() and target.exists() and target.samefile(one):
            raise UserError(
                tr("{name} is the record itself; it is left as it is.", name=target.name)
            )
