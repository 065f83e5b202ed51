"""Windows of many records on disk, read through a memory map: memory does not grow with them."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal, overload

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import RecordError
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference.windows import N_LEADS, WINDOW, iter_windows
from ecgviewer.training.physiology import N_FEATURES, features, intervals_ms

Split = Literal["train", "calibrate", "validate", "unlabelled"]
_SAMPLES = "windows.f16"
_VALID = "valid.u8"
_PHYSIOLOGY = "physiology.f32"
_ROWS = "rows.jsonl"
_STARTS = "rows.u64"
_LISTS = ("codes", "unsaid", "superclasses", "intervals_ms", "r_peaks")


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
        Train, calibrate (normals the network never saw), validate, or unlabelled: nothing is said
        of the record, so it is neither normal nor not, and only embeddings learn from it.
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
    intervals_ms
        PR, QRS and QT as the set gives them; empty: they are measured.
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
    intervals_ms: tuple[float | None, ...] = ()


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

    def attributes(self) -> NDArray[np.float32]:
        """Age, sex, rate, PR, QRS, QT, QTc (Fridericia, in ms): float32 (7,), NaN = unknown."""
        nan = float("nan")
        pr, qrs, qt = (nan if v is None else v for v in self.intervals_ms or (None,) * 3)
        qtc = qt * math.pow(self.heart_rate_bpm / 60.0, 1 / 3) if self.heart_rate_bpm > 0 else nan
        return np.r_[self.conditions()[:3], [pr, qrs, qt, qtc]].astype(np.float32)


class Rows(Sequence[Row]):
    """Rows read from a memory-mapped file one by one: a million take no more memory than ten.

    Parameters
    ----------
    folder
        Written by :func:`build`.
    """

    def __init__(self, folder: Path) -> None:
        self._starts = np.memmap(folder / _STARTS, np.uint64, "r")
        self._text = np.memmap(folder / _ROWS, np.uint8, "r")

    def __len__(self) -> int:
        """Return how many windows there are."""
        return len(self._starts) - 1

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        """Return one row or several."""
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        place = index % len(self)
        part = self._text[int(self._starts[place]) : int(self._starts[place + 1])]
        raw = json.loads(part.tobytes())
        return Row(**(raw | {name: tuple(raw[name]) for name in _LISTS}))

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows in order."""
        return (self[k] for k in range(len(self)))


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
    physiology
        float32, shape (n, 74), memory-mapped; see ``training.physiology``.
    """

    rows: Sequence[Row]
    x: NDArray[np.float16]
    valid: NDArray[np.uint8]
    physiology: NDArray[np.float32]

    def window(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return samples float32 (12, 1000) and what is valid of them, bool (12, 1000)."""
        return (
            self.x[index].astype(np.float32),
            np.unpackbits(self.valid[index], axis=-1, count=WINDOW).astype(bool),
        )

    def measured(self, index: int) -> NDArray[np.float32]:
        """Physiological measures of a row, (74,), NaN where there is no median beat."""
        return np.array(self.physiology[index])

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

    A record's first window is taken. Amplitudes are kept in half precision: 0.5 uV steps at 1 mV.
    The folder appears when all of it is written; closing this generator leaves nothing.
    """
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    count, place = 0, 0
    try:
        with (
            (part / _SAMPLES).open("wb") as samples,
            (part / _VALID).open("wb") as valid,
            (part / _PHYSIOLOGY).open("wb") as physiology,
            (part / _ROWS).open("wb") as rows,
            (part / _STARTS).open("wb") as starts,
        ):
            starts.write(np.uint64(0).tobytes())
            for done, (record, entry) in enumerate(records):
                window = next(iter_windows(record))
                yield Progress(done + 1, max(total, done + 1), "preparing records")
                if not window.valid.any():
                    continue
                samples.write(window.x.astype(np.float16).tobytes())
                valid.write(np.packbits(window.valid, axis=-1).tobytes())
                physiology.write(features(window.x, window.valid, window.r_peaks).tobytes())
                row = asdict(entry) | {
                    "intervals_ms": entry.intervals_ms or intervals_ms(record, window),
                    "r_peaks": window.r_peaks.tolist(),
                    "heart_rate_bpm": window.heart_rate_bpm,
                    "in_mv": window.in_mv,
                }
                place += rows.write(json.dumps(row).encode() + b"\n")
                starts.write(np.uint64(place).tobytes())
                count += 1
        shutil.rmtree(folder, ignore_errors=True)
        part.replace(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return count


def exists(folder: Path) -> bool:
    """Whether a folder holds what :func:`build` writes."""
    return (folder / _STARTS).exists()


def load(folder: Path) -> Corpus:
    """Open a folder written by :func:`build`.

    Raises
    ------
    RecordError
        If it holds no window.
    """
    if (folder / _STARTS).stat().st_size <= np.uint64().nbytes:
        raise RecordError(f"{folder.name}: none of the records can be used for training.")
    rows = Rows(folder)
    n = len(rows)
    return Corpus(
        rows,
        np.memmap(folder / _SAMPLES, np.float16, "r", shape=(n, N_LEADS, WINDOW)),
        np.memmap(folder / _VALID, np.uint8, "r", shape=(n, N_LEADS, WINDOW // 8)),
        np.memmap(folder / _PHYSIOLOGY, np.float32, "r", shape=(n, N_FEATURES)),
    )
