"""Which writer writes a file: by its suffix. What is written is there whole, or not at all.

A writer makes its files in a folder beside the target, under the target's own name. They come to
their place when all of them are on the disk; until then what stood there stands.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer.core.errors import RecordError, not_written
from ecgviewer.core.loading import UNASKED_OF_PYDICOM, deferred, uncollected
from ecgviewer.core.record import Record

_CHUNK_ROWS = 1 << 16


@dataclass(frozen=True, slots=True)
class Writer:
    """A kind of file that records can be written as.

    Parameters
    ----------
    name
        As in :data:`ecgviewer.formats.registry.FORMATS`.
    suffixes
        In lower case, with their dot; the first is the usual one.
    module
        Imported when a file is written: ``write(record, path) -> tuple[str, ...]`` writes all that
        the format can hold, at ``path`` and under names of the same stem beside it, and returns a
        sentence for each thing that it cannot. It raises
        :class:`~ecgviewer.core.errors.RecordError` where the record does not fit, naming the limit.
    holds_several
        Whether the module also has ``write_all(records, path) -> tuple[str, ...]``.
    beside
        Suffixes of files that readers take for a part of the record: none may be left of another.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    holds_several: bool = False
    beside: tuple[str, ...] = ()


WRITERS: tuple[Writer, ...] = (
    Writer(
        "WFDB",
        (".hea",),
        "ecgviewer.formats.wfdb_writing",
        beside=(".dat", ".atr", ".ecg", ".ann", ".qrs", ".man"),
    ),
    Writer("DICOM", (".dcm", ".dicom"), "ecgviewer.formats.dicom_writing"),
    Writer("HL7 aECG", (".xml", ".aecg"), "ecgviewer.formats.aecg_writing"),
    Writer("HDF5", (".h5", ".hdf5"), "ecgviewer.formats.hdf5_writing", holds_several=True),
    Writer("EDF", (".edf",), "ecgviewer.formats.edf_writing"),
    Writer("BDF", (".bdf",), "ecgviewer.formats.edf_writing"),
    Writer("CSV", (".csv", ".tsv"), "ecgviewer.formats.csv_writing"),
)
"""All writers."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Parameters
    ----------
    paths
        The file, then those beside it.
    losses
        One sentence for each thing that the file does not hold.
    """

    paths: tuple[Path, ...]
    losses: tuple[str, ...]


def writer_of(path: Path, format_name: str = "") -> Writer:
    """Return what writes a file.

    Parameters
    ----------
    path
        Its suffix says the format.
    format_name
        The format where the suffix does not; one of :data:`WRITERS`.

    Raises
    ------
    RecordError
        If there is none; says what there is.
    """
    for writer in WRITERS:
        if format_name == writer.name:
            return writer
        if not format_name and path.suffix.lower() in writer.suffixes:
            return writer
    what = repr(format_name or path.suffix) if format_name or path.suffix else "a name without end"
    kinds = ", ".join(f"{one.name} ({' '.join(one.suffixes)})" for one in WRITERS)
    raise RecordError(f"{path.name}: nothing is written as {what}. Can be written: {kinds}.")


def write_record(
    record: Record, path: Path | str, *, format_name: str = "", overwrite: bool = False
) -> Written:
    """Write a record, all of it that the format can hold.

    Nothing is left out for being about a person: what must not be written is taken out of the
    record before (:func:`ecgviewer.core.privacy.deidentified`).

    Parameters
    ----------
    record
        What to write. Its samples may be mapped; they are written some at a time.
    path
        The file; for WFDB the header.
    format_name
        One of :data:`WRITERS` where the suffix is not to say it.
    overwrite
        Whether a file that exists may be replaced.

    Raises
    ------
    RecordError
        If nothing is written as this, the record does not fit the format, or the file exists.
    UserError
        If the disk refuses. Whatever is raised, what stood there stands, and nothing is half there.
    """
    path = Path(path)
    writer = writer_of(path, format_name)
    check_finite(record)
    return _placed(
        writer, path, lambda made: tuple(_module(writer).write(record, made)), overwrite=overwrite
    )


def write_records(
    records: Iterable[Record],
    path: Path | str,
    *,
    format_name: str = "",
    overwrite: bool = False,
) -> Written:
    """Write several records into one file, as :func:`write_record`; one at a time is in memory.

    Raises
    ------
    RecordError
        Also if the format holds one record a file.
    """
    path = Path(path)
    writer = writer_of(path, format_name)
    if not writer.holds_several:
        raise RecordError(f"{path.name}: {writer.name} holds one record a file.")
    return _placed(
        writer,
        path,
        lambda made: tuple(_module(writer).write_all(map(_checked, records), made)),
        overwrite=overwrite,
    )


def check_finite(record: Record) -> None:
    """Refuse samples that no format but ours could hold; what is no number is a gap.

    Raises
    ------
    RecordError
        If one is infinite.
    """
    if record.adu.dtype.kind != "f":
        return
    for start in range(0, record.n_samples, _CHUNK_ROWS):
        infinite = np.isinf(record.adu[start : start + _CHUNK_ROWS]).any(axis=0)
        if infinite.any():
            name = record.leads[int(infinite.argmax())].name
            raise RecordError(f"Lead {name} holds an infinite sample. Not written.")


def _checked(record: Record) -> Record:
    check_finite(record)
    return record


def _module(writer: Writer) -> Any:
    """Import a writer, without the half of pydicom that fetches its test files from the network."""
    with uncollected(), deferred(*UNASKED_OF_PYDICOM):
        return import_module(writer.module)


def _placed(
    writer: Writer, path: Path, write: Callable[[Path], tuple[str, ...]], *, overwrite: bool
) -> Written:
    if path.is_dir():
        raise RecordError(f"{path.name} is a folder; the name of a file is needed.")
    if not overwrite:
        if path.exists():
            raise RecordError(f"{path.name} exists in {path.parent.name}; it was not overwritten.")
        _refuse_beside(path, [path.with_suffix(end) for end in writer.beside])
    folder = path.parent / f".{path.name[:80]}.{os.getpid()}.part"
    try:
        folder.mkdir(mode=0o700)
        losses = write(folder / path.name)
        made = sorted(folder.iterdir(), key=lambda one: one.name == path.name)  # the file last
        names = {one.name for one in made}
        old = [one for end in writer.beside if (one := path.with_suffix(end)).name not in names]
        _refuse_beside(path, old)
        for one in made:
            _on_disk(one)
        _moved(made, path.parent, folder)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    others = tuple(path.with_name(one.name) for one in made if one.name != path.name)
    return Written((path, *others), losses)


def _refuse_beside(path: Path, beside: list[Path]) -> None:
    """Refuse where files lie that readers would take for a part of this record."""
    found = next((one for one in beside if one.exists()), None)
    if found is not None:
        raise RecordError(
            f"{found.name} lies beside {path.name} and would be taken for a part of it: move it "
            "away, or choose another name. Nothing was written."
        )


def _on_disk(path: Path) -> None:
    """Wait until a file is on the disk, so that a name never stands for what is not there yet."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _moved(made: list[Path], folder: Path, work: Path) -> None:
    """Bring files to their place, all of them or none."""
    if len(made) == 1:
        made[0].replace(folder / made[0].name)
        return
    aside: list[tuple[Path, Path]] = []
    placed: list[Path] = []
    old = work / "old"
    old.mkdir()
    try:
        for one in made:
            target = folder / one.name
            if target.exists():
                target.rename(old / one.name)
                aside.append((old / one.name, target))
            one.rename(target)
            placed.append(target)
    except OSError:
        for target in placed:
            with suppress(OSError):
                target.unlink()
        for kept, target in aside:
            with suppress(OSError):
                kept.rename(target)
        raise
