"""Windows of many records on disk, read through a memory map: memory does not grow with them."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import RecordError
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference.windows import N_LEADS, WINDOW, iter_windows

Split = Literal["train", "calibrate", "validate"]
_SAMPLES = "windows.f16"
_VALID = "valid.u8"
_ROWS = "rows.json"


@dataclass(frozen=True)
class Entry:
    """What is known of a record besides its samples.

    Parameters
    ----------
    key
        Name of the record in its set, e.g. ``"ptbxl/123"``.
    patient
        Key of the patient: all of one patient's records are on one side of a split.
    split
        Train, calibrate (normals the network never saw) or validate.
    normal
        Whether normal is all that the set says of it.
    codes
        Statements.
    unsaid
        Statements of which the set does not say whether they apply.
    superclasses
        Diagnostic superclasses of PTB-XL.
    age_years, sex
        None where unknown.
    """

    key: str
    patient: str
    split: Split
    normal: bool
    codes: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    superclasses: tuple[str, ...] = ()
    age_years: float | None = None
    sex: str | None = None


@dataclass(frozen=True)
class Row(Entry):
    """An :class:`Entry` with the beats of its window."""

    r_peaks: tuple[int, ...] = field(default=())
    heart_rate_bpm: float = float("nan")
    in_mv: bool = True

    def conditions(self) -> NDArray[np.float32]:
        """Age, sex (1 male), heart rate, amplitude known: float32 (4,), NaN = unknown."""
        nan = float("nan")
        age = nan if self.age_years is None else min(self.age_years, 90.0)
        sex = {"M": 1.0, "F": 0.0}.get(self.sex or "", nan)
        return np.array([age, sex, self.heart_rate_bpm, float(self.in_mv)], dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Corpus:
    """Windows of records.

    Parameters
    ----------
    rows
        One a window.
    x
        float16, shape (n, 12, 1000), memory-mapped; float32 by :meth:`window`.
    valid
        uint8, packed bits of shape (n, 12, 125), memory-mapped.
    """

    rows: tuple[Row, ...]
    x: NDArray[np.float16]
    valid: NDArray[np.uint8]

    def window(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return samples float32 (12, 1000) and what is valid of them, bool (12, 1000)."""
        return (
            self.x[index].astype(np.float32),
            np.unpackbits(self.valid[index], axis=-1, count=WINDOW).astype(bool),
        )

    def select(self, split: Split, *, normal: bool | None = None) -> list[int]:
        """Rows of a split; ``normal`` None means all."""
        return [
            index
            for index, row in enumerate(self.rows)
            if row.split == split and (normal is None or row.normal == normal)
        ]


def build(
    records: Iterable[tuple[Record, Entry]], folder: Path, *, total: int = 0
) -> Generator[Progress, None, int]:
    """Cut records into windows and write them to a folder; return how many windows there are.

    A record's first window is taken. Amplitudes are kept in half precision after division by
    nothing: 0.5 uV steps at 1 mV.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, object]] = []
    with (folder / _SAMPLES).open("wb") as samples, (folder / _VALID).open("wb") as valid:
        for done, (record, entry) in enumerate(records):
            window = next(iter_windows(record))
            if not window.valid.any():
                continue
            samples.write(window.x.astype(np.float16).tobytes())
            valid.write(np.packbits(window.valid, axis=-1).tobytes())
            rows.append(
                asdict(entry)
                | {
                    "r_peaks": window.r_peaks.tolist(),
                    "heart_rate_bpm": window.heart_rate_bpm,
                    "in_mv": window.in_mv,
                }
            )
            yield Progress(done + 1, total, "preparing records")
    (folder / _ROWS).write_text(json.dumps(rows), encoding="utf-8")
    return len(rows)


def load(folder: Path) -> Corpus:
    """Open a folder written by :func:`build`.

    Raises
    ------
    RecordError
        If it holds no window.
    """
    raw = json.loads((folder / _ROWS).read_text(encoding="utf-8"))
    if not raw:
        raise RecordError(f"{folder.name}: none of the records can be used for training.")
    lists = ("codes", "unsaid", "superclasses", "r_peaks")
    rows = tuple(Row(**(fields | {name: tuple(fields[name]) for name in lists})) for fields in raw)
    x = np.memmap(folder / _SAMPLES, np.float16, "r", shape=(len(rows), N_LEADS, WINDOW))
    valid = np.memmap(folder / _VALID, np.uint8, "r", shape=(len(rows), N_LEADS, WINDOW // 8))
    return Corpus(rows, x, valid)
