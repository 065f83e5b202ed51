"""Records to files."""

from __future__ import annotations

from pathlib import Path

from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Record
from ecgviewer.formats.integer_samples import integer_samples
from ecgviewer.formats.wfdb_writing import (
    checked_name,
    clock_and_date,
    comments_of,
    record_line,
    write_header,
    write_samples,
)


def write_wfdb(record: Record, folder: Path | str, name: str, *, overwrite: bool = False) -> Path:
    """Write a record as WFDB, one header and one signal file, in the narrowest of 16, 24, 32 bits.

    Read back, samples, rate, leads, age, sex and :attr:`Record.id` are the same. The patient's
    identifier and the comments of the source, which may name the patient, are never written; what
    is to keep them is :func:`ecgviewer.formats.writing.write_record`.

    Parameters
    ----------
    record
        Record whose samples are integers.
    folder
        Where to write; made if it does not exist.
    name
        Name of the record: letters, digits, ``_`` and ``-``.
    overwrite
        Whether a record of this name may be replaced.

    Returns
    -------
    Path
        The header.

    Raises
    ------
    RecordError
        If the name cannot be used, the record exists, or its samples are fractions or wider than
        32 bits; nothing is written.
    """
    name = checked_name(name)
    if record.adu.dtype.kind not in "iu":
        raise RecordError(
            f"{record.source}: samples are fractions ({record.adu.dtype}); "
            "WFDB holds whole numbers."
        )
    folder = Path(folder)
    header, data = folder / f"{name}.hea", folder / f"{name}.dat"
    for path in (header, data):
        if path.exists() and not overwrite:
            raise RecordError(f"{path.name} exists in {folder.name}; it was not overwritten.")
    samples = integer_samples(record, bits=32)
    if not samples.is_as_stored:
        raise RecordError(f"{record.source}: samples are wider than 32 bits.")
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f"{data.name}.part"
    try:
        lines = [
            line.replace(unfinished.name, data.name, 1)
            for line in write_samples(samples, unfinished)
        ]
        unfinished.replace(data)
    finally:
        unfinished.unlink(missing_ok=True)
    unfinished = folder / f"{header.name}.part"
    done = False
    try:
        start = clock_and_date(record.start)
        write_header(unfinished, record_line(record, name, start), lines, comments_of(samples))
        unfinished.replace(header)
        done = True
    finally:
        unfinished.unlink(missing_ok=True)
        if not done and not header.exists():
            data.unlink(missing_ok=True)  # samples that no header explains
    return header
