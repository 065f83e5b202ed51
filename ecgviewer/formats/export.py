"""Records to files."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Record

_RANGES = {16: (-(1 << 15), (1 << 15) - 1), 24: (-(1 << 23), (1 << 23) - 1)}
_RANGES[32] = (-(1 << 31), (1 << 31) - 1)
_CHUNK_ROWS = 1 << 16


def write_wfdb(record: Record, folder: Path | str, name: str, *, overwrite: bool = False) -> Path:
    """Write a record as WFDB, one header and one signal file, in the narrowest of 16, 24, 32 bits.

    Read back, samples, rate, leads, age, sex and :attr:`Record.id` are the same. The patient's
    identifier and the comments of the source, which may name the patient, are never written.

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
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,200}", name):
        raise RecordError(
            f"{name!r} cannot be the name of a WFDB record: letters, digits, _ and - only."
        )
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
    fmt = _narrowest_format(record)
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = data.with_suffix(".dat.part")
    try:
        sums, has_gap = _write_samples(record, unfinished, fmt)
        unfinished.replace(data)
    finally:
        unfinished.unlink(missing_ok=True)
    lines = [
        _record_line(record, name),
        *(
            _signal_line(record, column, f"{data.name} {fmt}", sums[column])
            for column in range(len(record.leads))
        ),
        *(f"# {comment}" for comment in _comments(record, fmt, has_gap)),
    ]
    unfinished = header.with_suffix(".hea.part")
    done = False
    try:
        unfinished.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        unfinished.replace(header)
        done = True
    finally:
        unfinished.unlink(missing_ok=True)
        if not done and not header.exists():
            data.unlink(missing_ok=True)  # samples that no header explains
    return header


def _narrowest_format(record: Record) -> int:
    low, high = 0, 0
    for part in _parts(record):
        for lead, column in zip(record.leads, part.T, strict=True):
            kept = column if lead.gap is None else column[column != lead.gap]
            if len(kept):
                low, high = min(low, int(kept.min())), max(high, int(kept.max()))
    for fmt, (lowest, highest) in _RANGES.items():
        if low > lowest and high <= highest:  # the lowest value itself means a gap
            return fmt
    raise RecordError(f"{record.source}: samples from {low} to {high} are wider than 32 bits.")


def _parts(record: Record) -> list[NDArray[Any]]:
    starts = range(0, record.n_samples, _CHUNK_ROWS)
    return [record.adu[start : start + _CHUNK_ROWS] for start in starts]


def _write_samples(record: Record, path: Path, fmt: int) -> tuple[list[int], list[bool]]:
    """Write the signal file; return each lead's checksum and whether it has gaps."""
    gap_in_file = _RANGES[fmt][0]
    sums = np.zeros(len(record.leads), dtype=np.int64)
    has_gap = [False] * len(record.leads)
    with path.open("wb") as file:
        for part in _parts(record):
            wide = np.array(part, dtype="<i4")
            for column, lead in enumerate(record.leads):
                if lead.gap is not None and (gaps := part[:, column] == lead.gap).any():
                    wide[gaps, column] = gap_in_file
                    has_gap[column] = True
            sums += wide.sum(axis=0, dtype=np.int64)
            if fmt == 16:
                file.write(wide.astype("<i2").tobytes())
            elif fmt == 24:
                file.write(wide.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())
            else:
                file.write(wide.tobytes())
    return [int((total + (1 << 15)) % (1 << 16)) - (1 << 15) for total in sums], has_gap


def _record_line(record: Record, name: str) -> str:
    rate = np.format_float_positional(record.fs, trim="-")
    fields = [name, str(len(record.leads)), rate, str(record.n_samples)]
    if record.start:
        try:
            start = datetime.fromisoformat(record.start)
        except ValueError:
            start = None
        if start is not None and "T" in record.start:
            fields += [start.time().isoformat(), start.strftime("%d/%m/%Y")]
    return " ".join(fields)


def _signal_line(record: Record, column: int, file_and_format: str, checksum: int) -> str:
    lead = record.leads[column]
    gain = repr(float(lead.gain)).removesuffix(".0")
    unit = "_".join(lead.unit.split()) or "NU"
    bits = file_and_format.rsplit(" ", 1)[1]
    name = " ".join(lead.name.split())
    first = int(record.adu[0, column])
    return (
        f"{file_and_format} {gain}({round(lead.baseline)})/{unit} {bits} 0 "
        f"{first} {checksum} 0 {name}"
    )


def _comments(record: Record, fmt: int, has_gap: list[bool]) -> list[str]:
    comments = []
    if record.patient.age_years is not None:
        comments.append(f"Age: {record.patient.age_years:g}")
    if record.patient.sex is not None:
        comments.append(f"Sex: {'Female' if record.patient.sex == 'F' else 'Male'}")
    if record.simulated:
        comments.append("simulated: yes")
    as_read = [_RANGES[fmt][0] if gap else None for gap in has_gap]
    if [lead.gap for lead in record.leads] != as_read:
        gaps = " ".join("none" if lead.gap is None else str(lead.gap) for lead in record.leads)
        comments.append(f"ecgviewer gaps: {gaps}")
    if any(not float(lead.baseline).is_integer() for lead in record.leads):
        baselines = " ".join(repr(float(lead.baseline)) for lead in record.leads)
        comments.append(f"ecgviewer baselines: {baselines}")
    derived = [str(column) for column, lead in enumerate(record.leads) if lead.derived]
    if derived:
        comments.append(f"ecgviewer derived: {' '.join(derived)}")
    return comments
