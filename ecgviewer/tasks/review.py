"""What reading asks for: find records, open one, measure it.

Readers and filters are imported where they are used: the window stands before they are loaded, and
only the threads of jobs wait for them.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.resources import shipped

RECORD_SUFFIX = ".hea"
"""Records in a folder are found by their header file."""

BLOCK_S = 60.0
"""Longer records are measured in blocks of this length, so that a Holter never fills the memory."""

_MARGIN_S = 2.0
_FOUND_AT_ONCE = 200


@dataclass(frozen=True, eq=False)
class Measurements:
    """What is measured on a record without any model.

    Parameters
    ----------
    record_id
        What was measured.
    r_peaks
        int64, shape (n_beats,): samples of the R peaks, ascending.
    heart_rate_bpm
        60 / median RR; NaN with fewer than two beats.
    rr_ms
        float64, shape (n_beats - 1,): time from beat to beat.
    faults
        Lead name to what is wrong with it ("flat", ...).
    """

    record_id: str
    r_peaks: NDArray[np.int64]
    heart_rate_bpm: float
    rr_ms: NDArray[np.float64]
    faults: Mapping[str, str] = field(default_factory=dict)


def demo_records() -> tuple[Path, ...]:
    """Return the records that ship with the program.

    The first is what a new user sees first: one in which anybody sees where the surprise belongs.
    """
    found = shipped("resources/demo").glob(f"*{RECORD_SUFFIX}")
    return tuple(sorted(found, key=lambda path: ("-pvc-" not in path.name, path.name)))


def find_records(paths: Iterable[Path | str]) -> Generator[Progress, None, tuple[Path, ...]]:
    """Expand folders to the records inside them; files stay as they are, in the order given.

    Parameters
    ----------
    paths
        Files (a record's ``.hea``, ``.dat`` or ``.mat``) and folders, which are searched to the
        bottom. Hidden folders are left out.

    Returns
    -------
    tuple of Path
        Each record once.

    Raises
    ------
    UserError
        If nothing was found.
    """
    found: dict[Path, None] = {}
    given = [Path(path) for path in paths]
    for path in given:
        if not path.is_dir():
            found[_header_of(path)] = None
            continue
        for folder, folders, names in path.walk() if hasattr(path, "walk") else _walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            headers = [name for name in names if name.lower().endswith(RECORD_SUFFIX)]
            found |= dict.fromkeys(folder / name for name in sorted(headers))
            yield Progress(len(found), 0, f"{len(found):,} records found")
    if not found:
        where = ", ".join(path.name for path in given) or "what was given"
        raise UserError(f"No record (*{RECORD_SUFFIX}) in {where}. Choose another folder or file.")
    return tuple(found)


def _header_of(path: Path) -> Path:
    """Return the header beside a signal file, so that a record given by both is one record."""
    if path.suffix.lower() in (".dat", ".mat"):
        header = path.with_suffix(RECORD_SUFFIX)
        return header if header.exists() else path
    return path


def _walk(path: Path) -> Iterable[tuple[Path, list[str], list[str]]]:
    import os  # Path.walk came with Python 3.12

    for folder, folders, names in os.walk(path):
        yield Path(folder), folders, names


def open_record(path: Path | str) -> Generator[Progress, None, Record]:
    """Read a record and its content hash.

    Raises
    ------
    FormatError
        If the file cannot be read.
    RecordError
        If it contradicts itself.
    """
    from ecgviewer.formats import read_record

    yield Progress(0, 2, "reading")
    record = read_record(path)
    yield Progress(1, 2, "reading")
    _ = record.id  # hashed here, not on the window's thread
    return record


def measure_record(record: Record) -> Generator[Progress, None, Measurements]:
    """Find beats, rate and leads at fault.

    Yields once a block of :data:`BLOCK_S`; one block of 12 leads takes about 50 ms.
    """
    from ecgviewer.signals.beats import find_r_peaks, heart_rate_bpm
    from ecgviewer.signals.quality import lead_faults

    block, margin = (round(seconds * record.fs) for seconds in (BLOCK_S, _MARGIN_S))
    n_blocks = max(1, record.n_samples // block)
    peaks: list[NDArray[np.int64]] = []
    faults: dict[int, str] | None = None
    for number in range(n_blocks):
        yield Progress(number, n_blocks, "measuring")
        start = number * block
        stop = record.n_samples if number == n_blocks - 1 else start + block
        left, right = max(0, start - margin), min(record.n_samples, stop + margin)
        part = record.values(left, right)
        here = np.asarray(find_r_peaks(part, record.fs), dtype=np.int64) + left
        peaks.append(here[(here >= start) & (here < stop)])
        bad = lead_faults(part, record.fs)
        faults = bad if faults is None else {row: faults[row] for row in faults if row in bad}
    r_peaks = np.concatenate(peaks)
    return Measurements(
        record.id,
        r_peaks,
        heart_rate_bpm(r_peaks, record.fs),
        np.diff(r_peaks) / record.fs * 1000.0,
        {record.lead_names[row]: reason for row, reason in (faults or {}).items()},
    )
